"""Where a letter ends and its signature begins: sign-off, name, title, phones, disclaimers.

What may live here: the recognition of a signature at the end of somebody's words. In doubt a line stays with the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbridge.mail import phrases

_SCANNED = 120
"""How many lines at the end of a stretch of words may belong to its signature."""

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
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th|\.)?\s(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])"
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
    for number in range(first, last + 1):
        marks[number] = marks[number] or bool(phrases.MOBILE.match(lines[number]) and len(lines[number]) < 160)
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
        return follows < 0 or _is_name(lines[follows], names) or _signs(lines[follows], names)
    return at > 0 and _signs(line, names) and _tail(lines, at, last)


def _following(lines: Sequence[str], at: int, last: int) -> int:
    return next((n for n in range(at + 1, last + 1) if lines[n].strip() and not _RULE.match(lines[n])), -1)


def _count(lines: Sequence[str], at: int, last: int) -> int:
    return sum(1 for n in range(at, last + 1) if lines[n].strip())


def _is_name(line: str, names: frozenset[str]) -> bool:
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
    own = [w for w in words if w in names]
    return bool(own) and len(words) <= 4 and (len(own) * 2 >= len(words) or words[-1] in names)


def _tail(lines: Sequence[str], at: int, last: int) -> bool:
    """Whether nothing but signature follows a name that no closing announced."""
    rest = [n for n in range(at + 1, last + 1) if lines[n].strip()]
    if len(rest) > 14:
        rest = [n for n in rest if not phrases.DISCLAIMER.search(lines[n])][:40]
    return all(_belongs(lines[n]) for n in rest)


def _belongs(line: str) -> bool:
    """Whether a line can be part of a signature: short, or a way to reach somebody, and no appointment."""
    if _CONTACT.search(line) or _HOURS.search(line) or phrases.DISCLAIMER.search(line):
        return True
    text = line.strip()
    if phrases.POSTSCRIPT.match(line) or _WHEN.search(line) or text.endswith(("?", ":")):
        return False
    return len(text) <= 90 and not (text.endswith((".", "!")) and len(text.split()) > 6)


def _mark(lines: Sequence[str], marks: list[bool], start: int, last: int) -> None:
    """Marks the signature from `start`: its first paragraphs whole, later ones where they look like it."""
    named = False
    at = start
    while at <= last:
        stop = next((n for n in range(at, last + 1) if not lines[n].strip()), last + 1)
        paragraph = lines[at:stop]
        if paragraph:
            content = phrases.POSTSCRIPT.match(paragraph[0]) or (named and _tells(paragraph))
            for number in range(at, stop):
                marks[number] = not content
            named = named or len(paragraph) > 1 or at > start
        at = stop + 1


def _tells(paragraph: Sequence[str]) -> bool:
    """Whether a paragraph after the sign-off says something: an appointment, or sentences that are no disclaimer."""
    text = " ".join(paragraph)
    if phrases.DISCLAIMER.search(text):
        return False
    loose = [line for line in paragraph if not (_CONTACT.search(line) or _HOURS.search(line))]
    return any(_WHEN.search(line) or not _belongs(line) for line in loose)


def _mark_disclaimers(lines: Sequence[str], marks: list[bool], first: int, last: int) -> None:
    """Paragraphs at the very end that a company or list has appended, with the rule above them."""
    stop = last
    while stop >= first:
        while stop >= first and (not lines[stop].strip() or marks[stop]):
            stop -= 1
        start = stop
        while start > first and lines[start - 1].strip() and not marks[start - 1]:
            start -= 1
        paragraph = " ".join(lines[start : stop + 1])
        if stop < first or start == 0 or not (_RULE.match(paragraph) or phrases.DISCLAIMER.search(paragraph)):
            return
        if _WHEN.search(paragraph) and not phrases.DISCLAIMER.search(paragraph):
            return
        marks[start : stop + 1] = [True] * (stop + 1 - start)
        stop = start - 1
