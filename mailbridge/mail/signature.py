"""Where a letter ends and its signature begins: sign-off, name, title, phones, disclaimers.

What may live here: the recognition of a signature at the end of somebody's words. In doubt a line stays with the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from mailbridge.mail import phrases

_SCANNED = 120
"""How many lines at the end of a stretch of words may belong to its signature."""

_LONGEST = 3000
"""How much of a paragraph is looked at."""

_DELIMITER = re.compile(r"\s*(?:-- ?|—|–|__)\s*$")
_RULE = re.compile(r"\s*[-_=*~–—•·]{3,120}\s*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_CONTACT = re.compile(
    r"\+?\d[\d\s().\-/]{6,}\d|\b(?:tel|phone|mobile?|cell|fax|fon|mob|direct|ddi|office|handy|télé?ph?|móvil|telefon)\b"
    r"|https?://|www\.|\S@\S|linkedin|[|·•]",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"\b(?:hours|sprechzeiten|erreichbar|working days|office hours|horaires?|horario|orari|mo-|mon-|lu-)", re.I
)
_WHEN = re.compile(
    r"\b\d{1,2}[:h]\d{2}\b|\b\d{1,2}\s?(?:[ap]\.?m\b|uhr\b)|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\b\d{1,2}(?:st|nd|rd|th|\.)?\s(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b",
    re.IGNORECASE,
)


def begins(lines: Sequence[str], names: frozenset[str]) -> list[bool]:
    """For each of `lines` (one stretch of an author's words) whether it belongs to a signature.

    `names` are the words of the author's name, case folded. A postscript, and paragraphs after the sign-off that tell
    of dates, are words, not signature.
    """
    marks = [False] * len(lines)
    last = max((n for n, line in enumerate(lines) if line.strip()), default=-1)
    first = max(0, last + 1 - _SCANNED)
    for start in range(first, last + 1):
        if lines[start].strip() and _starts(lines, start, last, names):
            _mark(lines, marks, start, last)
            break
    else:
        _mark_card(lines, marks, first, last)
    for number in range(first, last + 1):
        marks[number] = marks[number] or (len(lines[number]) < 160 and bool(phrases.MOBILE.match(lines[number])))
    _mark_disclaimers(lines, marks, first, last)
    return marks


def _starts(lines: Sequence[str], at: int, last: int, names: frozenset[str]) -> bool:
    line = lines[at]
    if len(line) > 100:
        return False
    if _DELIMITER.match(line):
        return at < last and _count(lines, at, last) <= 40
    follows = _following(lines, at, last)
    if phrases.CLOSING.match(line):
        return follows < 0 or _is_name(lines[follows]) or _signs(lines[follows], names)
    return _stands_apart(lines, at) and _signs(line, names) and _tail(lines, at, last)


def _stands_apart(lines: Sequence[str], at: int) -> bool:
    """Whether a name can be a signature: after a blank line, or after a line that ends a sentence or a greeting."""
    before = lines[at - 1].rstrip() if at else ""
    return at > 0 and (not before or not before[-1].isalnum() or len(before) > 50)


def _following(lines: Sequence[str], at: int, last: int) -> int:
    return next((n for n in range(at + 1, last + 1) if lines[n].strip() and not _RULE.match(lines[n])), -1)


def _count(lines: Sequence[str], at: int, last: int) -> int:
    return sum(1 for n in range(at, last + 1) if lines[n].strip())


def _is_name(line: str) -> bool:
    """Whether the line after a closing can be a name, a team, or another closing ("Im Auftrag")."""
    text = line.strip(" \t,.-–—*_")
    if phrases.CLOSING.match(line) or phrases.MOBILE.match(line) or _DELIMITER.match(line):
        return True
    words = text.split()
    return len(text) <= 60 and len(words) <= 7 and not text.endswith(("?", ":")) and not _WHEN.search(text)


def _signs(line: str, names: frozenset[str]) -> bool:
    """Whether the line is the author's name, perhaps with a title before it or a job behind a comma or bar."""
    text = line.strip(" \t,.-–—*_")
    if not text or len(text) > 90 or text.endswith(("?", "!", ":")):
        return False
    head = re.split(r"[,|/(·•]| [–—-] ", text, maxsplit=1)[0]
    words = [w.strip(".").casefold() for w in _WORD.findall(head)]
    if len(text) <= 4 and len(words) == 1:
        return any(name.startswith(words[0]) for name in names)
    own = [w for w in words if w in names or _is_short_for(w, names)]
    return bool(own) and len(words) <= 4 and (len(own) * 2 >= len(words) or words[-1] in names)


def _is_short_for(word: str, names: frozenset[str]) -> bool:
    """Whether a word is a short form of one of the author's names ("Brad" for Bradley)."""
    return len(word) >= 3 and any(name.startswith(word) for name in names)


def _tail(lines: Sequence[str], at: int, last: int) -> bool:
    """Whether nothing but signature follows a name that no closing announced."""
    rest = [n for n in range(at + 1, last + 1) if lines[n].strip()]
    if len(rest) > 14:
        rest = [n for n in rest if not _disclaims(lines[n])][:40]
    return all(_belongs(lines[n]) for n in rest)


def _belongs(line: str) -> bool:
    """Whether a line can be part of a signature: short, or a way to reach somebody, and no appointment."""
    line = line[:_LONGEST]
    if _CONTACT.search(line) or _HOURS.search(line) or _disclaims(line):
        return True
    text = line.strip()
    if phrases.POSTSCRIPT.match(line) or _WHEN.search(line) or text.endswith(("?", ":")):
        return False
    plain_words = sum(1 for word in text.split() if word[:1].islower())
    return len(text) <= 90 and not (text.endswith((".", "!")) and plain_words >= 3)


def _mark(lines: Sequence[str], marks: list[bool], start: int, last: int) -> None:
    """Marks the signature from `start`: its first paragraphs whole, all below a delimiter, others by their looks."""
    named = False
    at = start
    while at <= last:
        stop = next((n for n in range(at, last + 1) if not lines[n].strip()), last + 1)
        paragraph = lines[at:stop]
        if paragraph:
            if _DELIMITER.match(paragraph[0]) and _count(lines, at, last) <= 40:
                marks[at : last + 1] = [True] * (last + 1 - at)
                return
            content = phrases.POSTSCRIPT.match(paragraph[0]) or (named and _tells(paragraph))
            for number in range(at, stop):
                marks[number] = not content
            named = named or len(paragraph) > 1 or at > start
        at = stop + 1


@lru_cache(maxsize=1024)
def _disclaims(text: str) -> bool:
    return bool(phrases.DISCLAIMER.search(text.lower()))


def _tells(paragraph: Sequence[str]) -> bool:
    """Whether a paragraph after the sign-off says something: an appointment, or sentences that are no disclaimer."""
    text = " ".join(paragraph)[:_LONGEST]
    if _disclaims(text):
        return False
    loose = [line for line in paragraph if not (_CONTACT.search(line) or _HOURS.search(line))]
    return any(_WHEN.search(line) or not _belongs(line) for line in loose)


def _mark_card(lines: Sequence[str], marks: list[bool], first: int, last: int) -> None:
    """The last paragraph but disclaimers, where it is a name over a job or a phone, though nobody signed before it."""
    stop = last + 1
    while stop > first:
        start = stop
        while start > first and lines[start - 1].strip():
            start -= 1
        paragraph = lines[start:stop]
        if paragraph and not _disclaims(" ".join(paragraph)[:_LONGEST]):
            if start > 0 and _is_card(paragraph):
                marks[start:stop] = [True] * len(paragraph)
            return
        stop = start - 1 if start == stop else start


def _is_card(paragraph: Sequence[str]) -> bool:
    name = paragraph[0].partition(",")[0].split()
    if not (2 <= len(name) <= 4 and 2 <= len(paragraph) <= 8):
        return False
    if not all(word[0].isupper() and _WORD.fullmatch(word) for word in name):
        return False
    reached = any(_CONTACT.search(line) or phrases.JOB.search(line) for line in paragraph[1:])
    return reached and all(map(_belongs, paragraph))


def _mark_disclaimers(lines: Sequence[str], marks: list[bool], first: int, last: int) -> None:
    """Paragraphs at the very end that a company or list has appended, with the rule above them."""
    stop = last
    while stop >= first:
        while stop >= first and (not lines[stop].strip() or marks[stop]):
            stop -= 1
        start = stop
        while start > first and lines[start - 1].strip() and not marks[start - 1]:
            start -= 1
        paragraph = " ".join(lines[start : stop + 1])[:_LONGEST]
        if stop < first or start == 0 or not (_RULE.match(paragraph) or _disclaims(paragraph)):
            return
        if _WHEN.search(paragraph) and not _disclaims(paragraph):
            return
        marks[start : stop + 1] = [True] * (stop + 1 - start)
        stop = start - 1
