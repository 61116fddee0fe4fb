"""Phrases as data: how a word list is written, and how it is found in text in linear time.

What may live here: the small language that the tables of `words/` are written in, and its matcher.

A phrase is words parted by blanks. In a word, `a|b` is either, `stem~` any word that begins so, a final `?` makes it
optional, `*` is any one word and `**` up to four. Words match whatever their case, with any white space or light
punctuation between them, and never across the end of a sentence; "would" is found in "I'd" too, other verbs and
"ur" likewise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from itertools import accumulate, compress, count
from operator import attrgetter
from typing import Any, Generic, TypeVar

T = TypeVar("T")

_WORD = re.compile(r"\w+")
_WORDS = re.compile(r"(\w+)")
_GAP, _PARTS, _ANY = 6, 4, 4
"""The most characters between two words, parts of a word joined by "-" or "'", and words that `**` stands for."""
_BETWEEN = re.compile(rf"[^\w.!?;]{{0,{_GAP}}}")
_KEPT, _REMEMBERED = 20_000, 1_000
_Tried = dict[tuple[int, int], int]
"""Where a term that any words may stand for was tried in vain: its number and the place, and how many stood already."""
_CONTRACTED = {"would": "d", "am": "m", "are": "re", "will": "ll", "have": "ve", "is": "s", "your": "ur", "you": "u"}
_FOLDED = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " ", "‑": "-"})


def listed(block: str) -> tuple[str, ...]:
    """The phrases of a table, written as a block of text and parted by commas."""
    return tuple(" ".join(phrase.split()) for phrase in block.split(",") if phrase.strip())


def words(block: str) -> frozenset[str]:
    """The words of a table, written as a block of text and parted by white space."""
    return frozenset(block.split())


def fold(text: str) -> str:
    """Text as phrases are compared: lower case, straight apostrophes, plain blanks; places match where lengths do."""
    return text.translate(_FOLDED).lower()


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A phrase found: what the table says of it, and the words as they stand in the folded text with their place."""

    meaning: T
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Term:
    """One word of a phrase: what may stand there, the best first, and whether that is a stem; nothing: any word."""

    spoken: tuple[tuple[str, bool], ...]
    optional: bool = False
    most: int = 1


@cache
def _terms(phrase: str) -> tuple[_Term, ...]:
    return tuple(_term(term) for term in phrase.split(" "))


@cache
def _wanted(phrase: str) -> frozenset[str]:
    """Words one of which any text has that holds a phrase: those of one place behind the second, and long ones."""
    places = [words for term in phrase.split(" ")[2:] if (words := _plainly(term))]
    return max(places, key=lambda words: min(map(len, words)), default=frozenset())


@cache
def _term(term: str) -> _Term:
    if term == "**":
        return _Term((), most=_ANY)
    optional = term.endswith("?")
    bare = term[:-1] if optional else term
    if bare == "*":
        return _Term((), optional)
    named = bare.split("|")
    named += [_CONTRACTED[word] for word in named if word in _CONTRACTED]
    return _Term(tuple((word.removesuffix("~"), word.endswith("~")) for word in named), optional)


def _is_letter(text: str, at: int) -> bool:
    return at < len(text) and (text[at].isalnum() or text[at] == "_")


def _gaps(text: str, at: int) -> range:
    """Where the next word may begin, the farthest first."""
    found = _BETWEEN.match(text, at)
    return range(found.end() if found else at, at, -1)


def _ends(term: _Term, text: str, at: int) -> list[int]:
    """Where a word that begins at a place may end, the best first."""
    if term.spoken:
        return [
            _end(text, at + len(word)) if stem else at + len(word)
            for word, stem in term.spoken
            if text.startswith(word, at)
        ]
    ends: list[int] = []
    while len(ends) < _PARTS and _is_letter(text, at):
        ends.append(_end(text, at))
        at = ends[-1] + 1
        if text[ends[-1] : at] not in ("-", "'"):
            break
    return ends[::-1]


def _end(text: str, at: int) -> int:
    found = _WORD.match(text, at)
    return found.end() if found else at


def _match(terms: tuple[_Term, ...], text: str, at: int, tried: _Tried, number: int = 0, stood: int = 0) -> int:
    """Where the terms from a number on end in a text, or -1. `stood`: how many words stand for the first already."""
    if number == len(terms):
        return -1 if _is_letter(text, at) else at
    term = terms[number]
    if term.most > 1:
        return _match_any(terms, text, at, tried, number, stood)
    for start in _gaps(text, at) if number else (at,):
        for place in _ends(term, text, start):
            end = _match(terms, text, place, tried, number + 1)
            if end >= 0:
                return end
    return _match(terms, text, at, tried, number + 1) if term.optional else -1


def _match_any(terms: tuple[_Term, ...], text: str, at: int, tried: _Tried, number: int, stood: int) -> int:
    """The same where any words may stand, the fewest first; what was tried in vain before is not tried again."""
    if tried.get((number, at), _ANY + 1) <= stood:
        return -1
    end = _match(terms, text, at, tried, number + 1)
    if end < 0 and stood < terms[number].most:
        for start in _gaps(text, at):
            for place in _ends(terms[number], text, start):
                end = _match(terms, text, place, tried, number, stood + 1)
                if end >= 0:
                    return end
    if end < 0:
        if len(tried) > _REMEMBERED:
            tried.clear()
        tried[number, at] = stood
    return end


@dataclass(frozen=True, slots=True)
class _Entry(Generic[T]):
    """A phrase of a table, folded, and its number there."""

    number: int
    meaning: T
    phrase: str


@dataclass(frozen=True, slots=True)
class _Begun(Generic[T]):
    """The phrases of a table that begin with one word: those that one known word follows, by it, the others, and both
    together as far as they were asked for."""

    known: dict[str, list[_Entry[T]]] = field(default_factory=dict)
    others: list[_Entry[T]] = field(default_factory=list)
    both: dict[str, list[_Entry[T]]] = field(default_factory=dict)

    def followed(self, second: str) -> list[_Entry[T]]:
        """Those that the next word of a text leaves, in the order of the table."""
        known = self.known.get(second)
        if not (known and self.others):
            return known or self.others
        if second not in self.both:
            self.both[second] = sorted(known + self.others, key=_number)
        return self.both[second]


_number: Callable[[_Entry[Any]], int] = attrgetter("number")


@lru_cache(maxsize=64)
def _words(folded: str) -> tuple[list[str], list[int], frozenset[str]]:
    """The words of a text, where each begins, and all as a set; several tables are asked about one text."""
    parts = _WORDS.split(folded)
    return parts[1::2], list(accumulate(map(len, parts)))[::2], frozenset(parts[1::2])


class Phrases(Generic[T]):
    """A table of phrases, each with a meaning of any type, found in one walk over the words of a text.

    A phrase that begins with no word raises ValueError, when the table is first asked.
    """

    def __init__(self, table: Mapping[T, Iterable[str]] | Iterable[tuple[T, Iterable[str]]]) -> None:
        self._table = tuple(table.items() if isinstance(table, Mapping) else table)
        self._by_stem: dict[str, _Begun[T]] = {}
        self._begun_with: dict[str, tuple[_Begun[T], ...]] = {}

    @cached_property
    def _by_word(self) -> dict[str, _Begun[T]]:
        """The phrases by first word, and in `_by_stem` by stem. Made when first asked: most programs ask few tables."""
        by_word: dict[str, _Begun[T]] = {}
        number = 0
        for meaning, phrases in self._table:
            for phrase in phrases:
                number += 1
                folded = fold(phrase)
                first, _, rest = folded.partition(" ")
                entry = _Entry(number, meaning, folded)
                for word, stem, seconds in _beginnings(first, rest):
                    begun = (self._by_stem if stem else by_word).setdefault(word, _Begun())
                    for second in seconds:
                        begun.known.setdefault(second, []).append(entry)
                    if not seconds:
                        begun.others.append(entry)
        return by_word

    @cached_property
    def _lengths(self) -> list[int]:
        return sorted({len(stem) for stem in self._by_stem}) or [0]

    @cached_property
    def _heads(self) -> frozenset[str]:
        """What the stems begin with: a quick no."""
        return frozenset(stem[: self._lengths[0]] for stem in self._by_stem)

    def find(self, folded: str) -> Iterator[Hit[T]]:
        """Every phrase in a text that `fold` has folded, in order; phrases may overlap."""
        texts, starts, present = _words(folded)
        self._meet(present)
        tried: dict[int, _Tried] = {}
        for number in list(compress(count(), map(self._begun_with.__getitem__, texts))):
            at, second = starts[number], texts[number + 1] if number + 1 < len(texts) else ""
            for begun in self._begun_with[texts[number]]:
                for entry in begun.followed(second):
                    wanted = _wanted(entry.phrase)
                    if wanted and wanted.isdisjoint(present):
                        continue
                    end = _match(_terms(entry.phrase), folded, at, tried.setdefault(entry.number, {}))
                    if end >= 0:
                        yield Hit(entry.meaning, folded[at:end], at, end)

    def _meet(self, present: frozenset[str]) -> None:
        """Look up which phrases may begin with each of a text's words; kept, since few words make most of any text."""
        by_word = self._by_word
        if len(self._begun_with) > _KEPT:
            self._begun_with = {}
        for word in present.difference(self._begun_with):
            begun = [by_word[word]] if word in by_word else []
            if word[: self._lengths[0]] in self._heads:
                stems = [word[:length] for length in self._lengths if length <= len(word)]
                begun += [self._by_stem[stem] for stem in stems if stem in self._by_stem]
            self._begun_with[word] = tuple(begun)

    def meanings(self, folded: str) -> set[T]:
        """What is meant anywhere in the text."""
        return {hit.meaning for hit in self.find(folded)}

    def first(self, folded: str) -> Hit[T] | None:
        """The first phrase found, or None."""
        return next(self.find(folded), None)


def _beginnings(first: str, rest: str) -> Iterator[tuple[str, bool, frozenset[str]]]:
    """The words that a phrase begins with, whether each is a stem, and one of which words follows (none: any may)."""
    found: dict[tuple[str, bool], frozenset[str]] = {}
    following = _plainly(rest.partition(" ")[0])
    for spoken in first.split("|"):
        runs = _WORD.findall(spoken)
        if not runs or not spoken.startswith(runs[0]):
            raise ValueError(f"a phrase begins with a word: {first} {rest}")
        stem = spoken.endswith("~")
        seconds = following if len(runs) == 1 else frozenset() if stem else frozenset(runs[1:2])
        key = runs[0], stem
        other = found.get(key, seconds)
        found[key] = other | seconds if other and seconds else frozenset()
    for (word, stem), seconds in found.items():
        yield word, stem, seconds


@cache
def _plainly(term: str) -> frozenset[str]:
    """The words one of which must begin at a place of a phrase; none where others may stand there, too."""
    if not term or term[-1] in "?*" or "~" in term:
        return frozenset()
    begins = [_WORD.match(word) for word, _ in _term(term).spoken]
    return frozenset(begin[0] for begin in begins if begin) if all(begins) else frozenset()
