"""New words and quoted history, told apart line by line.

What may live here: the classification of a body's lines by the marks that mail apps leave. Losing new words is worse
than letting old ones through, so what is in doubt counts as said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from mailbridge.mail import phrases

BOUNDARY = "\x01"
"""A line that `html` writes where markup says that what follows is an earlier message."""

_DEPTH = re.compile(r"(?:\s?>){1,50}")
_WIDE_RULE = re.compile(r"\s*[_-]{10,100}\s*$")
_ATTRIBUTION_LINES = 4
_ATTRIBUTION_LENGTH = 500
_BLOCK_LINES = 14


class Kind(Enum):
    """What a line is: new words, words of a message passed on, or history."""

    SAID = "said"
    FORWARDED = "forwarded"
    QUOTED = "quoted"


@dataclass(slots=True)
class Line:
    """A line without its quote marks, their number, and what the line is."""

    text: str
    depth: int
    kind: Kind = Kind.SAID


@dataclass(slots=True)
class _Reading:
    """Where the walk over the lines stands."""

    lines: list[Line]
    forward: bool
    reply: bool
    said: bool = False  # something has been said before here
    answered: bool = False  # history has been met before here
    base: int = 0  # the quote depth of what counts as the author's or the forwarded words
    current: Kind = Kind.SAID


def classify(text: str, *, forward: bool, reply: bool) -> list[Line]:
    """The lines of `text` with their kinds. `forward` and `reply` say what the subject's first prefix tells."""
    reading = _Reading([_line(raw) for raw in text.split("\n")], forward, reply)
    at, end = 0, len(reading.lines)
    while at < end:
        at = _step(reading, at)
    _rejoin_wrapped(reading.lines)
    return reading.lines


def _line(raw: str) -> Line:
    match = _DEPTH.match(raw) if ">" in raw[:3] else None
    if match is None:
        return Line(raw, 0)
    return Line(raw[match.end() :].removeprefix(" "), match[0].count(">"))


def _step(reading: _Reading, at: int) -> int:
    """Classifies the line at `at`, with those that belong to it, and returns where to go on."""
    line = reading.lines[at]
    text = line.text
    deeper = line.depth > reading.base
    if text.strip():
        if phrases.FORWARDED.match(text) and not reading.answered and line.depth <= reading.base + 1:
            return _forward(reading, at)
        boundary = 0 if deeper else _boundary(reading.lines, at)
        if boundary:
            return _history(reading, at, boundary)
        attribution = 0 if deeper else _attribution(reading.lines, at)
        if attribution:
            return _attributed(reading, at, attribution)
        reading.said = reading.said or not deeper
        reading.answered = reading.answered or deeper
    line.kind = Kind.QUOTED if deeper else reading.current
    return at + 1


def _boundary(lines: list[Line], at: int) -> int:
    """Where the separator or header block that begins at `at` ends, or 0 if there is none."""
    text = lines[at].text
    if text == BOUNDARY or phrases.ORIGINAL.match(text):
        return _header_block(lines, _next_words(lines, at + 1)) or at + 1
    return _header_block(lines, _next_words(lines, at + 1) if _WIDE_RULE.match(text) else at)


def _mark(reading: _Reading, start: int, stop: int) -> int:
    for line in reading.lines[start:stop]:
        line.kind = Kind.QUOTED
    return stop


def _forward(reading: _Reading, at: int) -> int:
    """A forwarded message begins: its header block is nobody's words, and then come those passed on."""
    words = at if _header_block(reading.lines, at) else _next_words(reading.lines, at + 1)
    stop = _header_block(reading.lines, words, lenient=True) or at + 1
    reading.current = Kind.FORWARDED
    reading.base = _depth(reading, stop)
    return _mark(reading, at, stop)


def _depth(reading: _Reading, at: int) -> int:
    """The quote depth of the next words: Gmail marks only the header block of a forward, Apple Mail the whole."""
    following = _next_words(reading.lines, at)
    return reading.lines[following].depth if following < len(reading.lines) else 0


def _history(reading: _Reading, at: int, stop: int) -> int:
    """A separator or header block: an earlier message follows. With "Fwd:", or with nothing said before it and no
    "Re:", it is what the author passes on."""
    if reading.current is Kind.SAID and (reading.forward or not (reading.said or reading.reply)):
        return _forward(reading, at)
    return _answered(reading, at, stop)


def _attributed(reading: _Reading, at: int, stop: int) -> int:
    """An attribution; a forward by an app that writes it like a reply passes on what follows."""
    if reading.current is Kind.SAID and reading.forward and not reading.answered:
        reading.current = Kind.FORWARDED
        reading.base = _depth(reading, stop)
        return _mark(reading, at, stop)
    return _answered(reading, at, stop)


def _answered(reading: _Reading, at: int, stop: int) -> int:
    """History begins: where it carries quote marks, lines without them are new; without any, everything is old."""
    reading.answered = True
    _mark(reading, at, stop)
    return stop if _depth(reading, stop) > reading.base else _rest(reading, stop)


def _rest(reading: _Reading, at: int) -> int:
    """All the rest is history without quote marks, unless the author says that answers stand in it."""
    said = "\n".join(line.text for line in reading.lines[:at] if line.kind is Kind.SAID)[-2000:]
    if not phrases.ANSWERS_BELOW.search(said):
        return _mark(reading, at, len(reading.lines))
    for line in reading.lines[at:]:
        line.kind = Kind.QUOTED if line.depth > reading.base else Kind.SAID
    return len(reading.lines)


def _next_words(lines: list[Line], at: int, reach: int = 4) -> int:
    """The first line from `at` that is not blank, among the next few; else `at`."""
    for there in range(at, min(at + reach, len(lines))):
        if lines[there].text.strip():
            return there
    return at


def _header_block(lines: list[Line], at: int, *, lenient: bool = False) -> int:
    """Where the header block that begins at `at` ends, or 0 if none does. It begins with From and has Subject, and Sent
    or To; `lenient` (a forward's mark has announced it) wants any two. Values may be wrapped; blanks may part it."""
    seen: list[str] = []
    stop, blank = at, False
    for there in range(at, min(at + _BLOCK_LINES, len(lines))):
        text = lines[there].text
        match = phrases.LABEL.match(text)
        label = phrases.LABELS.get(" ".join(match[1].split()).casefold()) if match else None
        if not text.strip():
            if blank:
                break
        elif label is None:
            if blank or "subject" in seen or not seen:
                break
        elif (label in seen and label != "more") or not (seen or lenient or label == "from"):
            break
        else:
            seen.append(label)
            stop = there + 1
        blank = not text.strip()
    enough = len(set(seen)) >= 2 if lenient else "subject" in seen and not {"sent", "to"}.isdisjoint(seen)
    return stop if enough else 0


def _attribution(lines: list[Line], at: int) -> int:
    """Where the attribution that begins at `at` ends, or 0. It may be wrapped over a few lines."""
    joined = ""
    depth = lines[at].depth
    if not any(_announces(line.text) for line in lines[at : at + _ATTRIBUTION_LINES]):
        return 0
    for there in range(at, min(at + _ATTRIBUTION_LINES, len(lines))):
        text = lines[there].text.strip()
        if not text or lines[there].depth != depth or len(joined) > _ATTRIBUTION_LENGTH:
            return 0
        joined = f"{joined} {text}" if joined else text
        if there == at and not _may_attribute(joined):
            return 0
        if _announces(text):
            return there + 1 if _attributes(lines, joined, there + 1, depth) else 0
        if there == at and len(text) > 200:
            return 0
    return 0


def _announces(line: str) -> bool:
    """Whether a line ends with a colon."""
    return line.strip().rstrip("*_ ").endswith((":", "："))


def _may_attribute(first: str) -> bool:
    head = first[:300]
    return bool(phrases.OPENS_ATTRIBUTION.match(head) or phrases.WROTE.search(head) or head[:1].isdigit())


def _attributes(lines: list[Line], joined: str, after: int, depth: int) -> bool:
    joined = joined[:_ATTRIBUTION_LENGTH].rstrip("*_ ")
    if phrases.NAMES_SENDER.search(joined):
        return any(c.isdigit() for c in joined)
    if not phrases.WROTE.search(joined):
        return False
    following = _next_words(lines, after)
    quoted = following < len(lines) and lines[following].depth > depth
    dated = any(c.isdigit() for c in joined) and phrases.OPENS_ATTRIBUTION.match(joined)
    return quoted or bool(dated and _ends_with_verb(joined))


def _ends_with_verb(joined: str) -> bool:
    """An attribution ends with its verb or with a name after it, not with a sentence that happens to hold one."""
    *_, last = phrases.WROTE.finditer(joined)
    return len(joined) - last.end() < 90


def _rejoin_wrapped(lines: list[Line]) -> None:
    """A quoted line that was wrapped without its mark: a short rest between a long quoted line and the next."""
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        if (
            line.kind is Kind.SAID
            and before.kind is after.kind is Kind.QUOTED
            and before.depth == after.depth > line.depth
            and len(before.text) >= 60
            and 0 < len(line.text.strip()) < 30
            and before.text.rstrip()[-1:] not in ".?!:;"
            and after.text.strip()
        ):
            line.kind = Kind.QUOTED
