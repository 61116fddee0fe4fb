"""Phrases as data: how a word list is written, and how it is found in text in linear time.

What may live here: the small language that the tables of `words/` are written in, and its matcher.

A phrase is words parted by blanks. In a word, `a|b` is either, `stem~` any word that begins so, a final `?` makes it
optional, `*` is any one word and `**` up to four. Words match whatever their case, with any white space or light
punctuation between them, and never across the end of a sentence; "would" is found in "I'd" too, other verbs and
"ur" likewise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

_Rule = tuple[T, re.Pattern[str]]
_MOST_KNOWN = 50_000
_GAP = r"[^\w.!?;]{1,6}"
_WORD = re.compile(r"\w+")
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


def _word(term: str) -> str:
    if term == "*":
        return r"\w+(?:['-]\w+)*"
    spoken = [*term.split("|"), *(_CONTRACTED[a] for a in term.split("|") if a in _CONTRACTED)]
    alternatives = [re.escape(a[:-1]) + r"\w*" if a.endswith("~") else re.escape(a) for a in spoken]
    return f"(?:{'|'.join(alternatives)})"


def _pattern(phrase: str) -> str:
    """The regular expression of a phrase, each part bounded so that matching at one place is short."""
    out = ""
    for term in phrase.split(" "):
        if term == "**":
            out += rf"(?:{_GAP}\w+(?:['-]\w+)*){{0,4}}?"
            continue
        optional = term.endswith("?")
        piece = _word(term[:-1] if optional else term)
        piece = rf"{_GAP}{piece}" if out else piece
        out += f"(?:{piece})?" if optional else piece
    return out + r"(?!\w)"


class Phrases(Generic[T]):
    """A table of phrases, each with a meaning of any type, found in one walk over the words of a text."""

    def __init__(self, table: Mapping[T, Iterable[str]] | Iterable[tuple[T, Iterable[str]]]) -> None:
        self._by_word: dict[str, list[_Rule[T]]] = {}
        self._by_stem: dict[str, list[_Rule[T]]] = {}
        for meaning, phrases in table.items() if isinstance(table, Mapping) else table:
            for phrase in phrases:
                self._add(meaning, phrase)
        self._stems = sorted({len(s) for s in self._by_stem})
        self._known: dict[str, tuple[_Rule[T], ...]] = {}

    def _add(self, meaning: T, phrase: str) -> None:
        folded = fold(phrase)
        entry = (meaning, re.compile(_pattern(folded)))
        for first in folded.split(" ")[0].split("|"):
            start = _WORD.match(first)
            if start is None:
                raise ValueError(f"a phrase begins with a word: {phrase!r}")
            index = self._by_stem if first.endswith("~") else self._by_word
            index.setdefault(start[0], []).append(entry)

    def find(self, folded: str) -> Iterator[Hit[T]]:
        """Every phrase in a text that `fold` has folded, in order; phrases may overlap."""
        for word in _WORD.finditer(folded):
            term = word[0]
            rules = self._known.get(term)
            if rules is None:
                rules = self._remember(term)
            for meaning, pattern in rules:
                found = pattern.match(folded, word.start())
                if found:
                    yield Hit(meaning, found[0], word.start(), found.end())

    def _remember(self, term: str) -> tuple[_Rule[T], ...]:
        """The phrases that may begin with a word; kept, since most words of mail are few."""
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        rules = [*self._by_word.get(term, ())]
        for length in self._stems:
            rules += self._by_stem.get(term[:length], ()) if len(term) >= length else ()
        self._known[term] = tuple(rules)
        return self._known[term]

    def meanings(self, folded: str) -> set[T]:
        """What is meant anywhere in the text."""
        return {hit.meaning for hit in self.find(folded)}

    def first(self, folded: str) -> Hit[T] | None:
        """The first phrase found, or None."""
        return next(self.find(folded), None)
