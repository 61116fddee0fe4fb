"""The role: runs of words that are a job title, weighed by what stands around them.

What may live here: what is cut off a title, and which of several is the role talked about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mailbridge.detect.seen import Seen
from mailbridge.detect.titles import Title, called, is_title_word, small_titles, titles
from mailbridge.detect.values import Evidence
from mailbridge.detect.words import organisations
from mailbridge.detect.words import titles as words

_MARKS = re.compile(words.GENDER_MARKS, re.IGNORECASE)
_BEFORE = re.compile(words.ANCHORS_BEFORE + r"\W{0,3}$", re.IGNORECASE)
_WEAKLY_BEFORE = re.compile(r"\b(?:for|as|als|comme|como|come|som|para|pour|per|für|voor|för)\s+$", re.IGNORECASE)
_AFTER = re.compile(r"\W{0,4}" + words.ANCHORS_AFTER, re.IGNORECASE)
_PERSON_BEFORE = re.compile(words.PERSON_BEFORE + r"$")
_PLACES = frozenset(organisations.PLACES)
_OWN_ROLE = re.compile(words.OWN_ROLE, re.IGNORECASE)
_NUMBER = re.compile(r"^(?:[A-Z]{1,4}-?\d{2,8}|\d{3,8})\W+")
_BRACKETS = re.compile(r"\s*\([^)]*\)\s*")
_LOOSE_END = re.compile(r"\s[-–—|/]\s(?:[A-Z]\.?\s?)?[A-Z]?\.?$")
_WORD = re.compile(r"\w+")
_HELD = -3.0
_WINDOW = 48


@lru_cache(maxsize=1024)
def first_title(subject: str, said: str) -> str | None:
    """The first job title in a subject and the text below it that is said of an opening and not of a person, or
    None."""
    text = f"{subject}\n{said}"
    for title in _in_both(titles, subject, said):
        if _weigh(text, title) >= 2 and title.words.lower() not in words.RECRUITING_TITLES:
            return title.words
    small = (*_in_both(small_titles, subject, said), *_in_both(called, subject, said))
    return next((title.words for title in small if _weigh(text, title) > _HELD), None)


def _in_both(find: Callable[[str], tuple[Title, ...]], subject: str, said: str) -> tuple[Title, ...]:
    """The titles of a subject and of the text on the lines below it; none goes over the end of a line."""
    below = len(subject) + 1
    moved = (Title(title.words, title.start + below, title.end + below) for title in find(said))
    return (*find(subject), *moved)


def subject_title(subject: str) -> str | None:
    """The first job title in a subject line, or None; a short line may be a title in small letters."""
    for title in titles(subject):
        if title.words.lower() not in words.RECRUITING_TITLES:
            return title.words
    plain = subject.split()
    if 1 < len(plain) <= 4 and is_title_word(plain[-1]) and all(word.isalpha() for word in plain):
        return subject
    return None


def _weigh(text: str, title: Title, *, subject: bool = False) -> float:
    """How much the words around a title say that it is the role talked about."""
    before = text[max(0, title.start - _WINDOW) : title.start].replace("\n", " ")
    after = text[title.end : title.end + _WINDOW].replace("\n", " ")
    low = title.words.lower()
    weight = 0.5
    own, announced, of_person = _said_before(before)
    if own:
        return _HELD
    weight += announced
    if _AFTER.match(after):
        weight += 3
    if of_person and weight < 3 and (not subject or before.rstrip().endswith("(")):
        weight -= 3
    if low in words.RECRUITING_TITLES:
        weight -= 3
    return weight


@lru_cache(maxsize=4096)
def _said_before(before: str) -> tuple[bool, int, bool]:
    """Of the words before a title: whether it is one that somebody has, how much they announce it, and whether they
    lead to what a person is."""
    announced = 3 if _BEFORE.search(before) else 1 if _WEAKLY_BEFORE.search(before) else 0
    return bool(_OWN_ROLE.search(before)), announced, bool(_PERSON_BEFORE.search(before))


def clean(title: str, company: str | None = None) -> str:
    """The role as written, without gender marks, requisition numbers, a place in brackets or the company's name."""
    title = _NUMBER.sub("", _MARKS.sub(" ", title))
    title = _BRACKETS.sub(" ", title)
    if company and company.split()[0].casefold() in title.casefold():
        first = re.escape(company.split()[0])
        title = re.sub(rf"\s*(?:[,|–—-]|\bat\b|@)\s*{first}\b.*$", "", title, flags=re.IGNORECASE)
        ahead = re.match(rf"{re.escape(company)}(?:\s*[,|:–—-]\s*|\s)(?=\S)", title, re.IGNORECASE)
        title = title[ahead.end() :] if ahead and is_title_word(title.split()[-1]) else title
    title = _LOOSE_END.sub("", " ".join(title.split()))
    head, mark, place = title.rpartition(",") if "," in title else title.rpartition(" - ")
    if mark and _is_place(place):
        title = head
    return title.strip(" ,;:-–—|/&")


def _without_names(title: str, people: Collection[str]) -> str:
    """The title without a person's name that a subject puts behind a dash."""
    head, mark, name = title.rpartition(" - ") if " - " in title else title.rpartition(" – ")
    return head if mark and name.lower() in people else title


def _is_place(text: str) -> bool:
    """Whether words behind a title are a place, or say how far from one."""
    said = text.lower().split()
    while said and said[0] in organisations.DIRECTIONS:
        said = said[1:]
    return " ".join(said) in _PLACES


def key(title: str) -> str:
    """A title as titles are compared: its words in lower case."""
    return " ".join(_WORD.findall(title.lower()))


@dataclass(frozen=True, slots=True)
class Role:
    """A role as written, how much speaks for it, and the words it stands in."""

    name: str
    weight: float
    evidence: Evidence


def candidates(thread: Sequence[Seen], company: str | None) -> tuple[Role, ...]:
    """Every title in the messages that may be the role, the weightiest first."""
    return _candidates(tuple(thread), company)


@lru_cache(maxsize=1024)
def _candidates(thread: tuple[Seen, ...], company: str | None) -> tuple[Role, ...]:
    weights: dict[str, float] = {}
    written: dict[str, tuple[str, Evidence]] = {}
    people = {a.name.lower() for seen in thread for a in (seen.author, *seen.message.recipients) if " " in a.name}
    for seen in thread:
        if seen.forged or seen.automatic:
            continue
        for text, bonus in ((seen.subject, 2.5), (seen.said, 0.0)):
            for title in (*titles(text), *small_titles(text), *called(text)):
                cleaned = _without_names(clean(title.words, company), people)
                name = key(cleaned)
                if not name:
                    continue
                weight = (_weigh(text, title, subject=bonus > 0) + bonus) * (0.6 if seen.ours else 1.0)
                before = weights.get(name, weight)
                weights[name] = (
                    max(before, weight) if min(before, weight) <= 0 or name not in weights else before + weight
                )
                line = text[max(0, title.start - 40) : title.end + 40]
                written.setdefault(name, (cleaned, Evidence(seen.message.message_id, " ".join(line.split()))))
    ranked = sorted(weights, key=lambda k: (-weights[k] - 0.1 * len(k.split()), k))
    return tuple(Role(written[k][0], weights[k], written[k][1]) for k in ranked)


def strongest(thread: Sequence[Seen], company: str | None) -> tuple[str | None, float]:
    """The weightiest title and its weight."""
    found = candidates(thread, company)
    return (found[0].name, found[0].weight) if found else (None, 0.0)


def find(thread: Sequence[Seen], company: str | None) -> tuple[str | None, tuple[Evidence, ...]]:
    """The role that the messages talk about, as written, and the evidence."""
    found = candidates(thread, company)
    if not found:
        return None, ()
    best = found[0]
    if best.weight < 0.5:
        subjects = key(" ".join(one.subject for one in thread))
        named = [one for one in found if key(one.name) in subjects]
        if not named:
            return None, ()
        best = named[0]
    for other in found[1:]:
        longer, shorter = f" {key(other.name)} ", f" {key(best.name)} "
        if longer != shorter and (longer.startswith(shorter) or longer.endswith(shorter)):
            best = other if other.weight > 0.5 * best.weight else best
    return best.name, (best.evidence,)


def compatible(a: str, b: str) -> bool:
    """Whether two titles, as `key` gives them, may be one role: one is unsaid, or its words stand in the other, be it
    shortened (mgr, asst) or by first letters (SRE)."""
    if not a or not b:
        return True
    short, long = sorted((a.split(), b.split()), key=len)
    initials = "".join(word[0] for word in long if word not in words.JOINERS)
    return all(
        word in words.JOINERS or word in long or word in initials or any(_short_for(word, other) for other in long)
        for word in short
    )


def _short_for(short: str, long: str) -> bool:
    """Whether one word is the other shortened, or the same in another gender or number."""
    if len(short) > len(long):
        short, long = long, short
    if len(short) < 2 or short[0] != long[0]:
        return False
    if len(short) >= 5 and long.startswith(short[:-1]):
        return True
    letters = iter(long)
    return len(short) <= 5 and len(long) > len(short) and all(letter in letters for letter in short)
