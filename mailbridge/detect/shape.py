"""How a thread is made: who began it and who writes, what its subject is, whether a time is named.

What may live here: signs that need no phrase of `words/hiring.py`. They weigh little alone; with others they tell a
talk about a job from mail that only uses its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailbridge.detect import role
from mailbridge.detect.phrases import fold
from mailbridge.detect.seen import Seen, of_firm, system, within
from mailbridge.detect.values import Evidence
from mailbridge.detect.words import senders
from mailbridge.detect.words import shape as words

TITLE, TITLE_IN_SUBJECT = "job title", "job title in the subject"
SYSTEM, TESTED, TEAM = "applicant tracking", "testing tool", "recruiting address"

_SYSTEMS = (
    (SYSTEM, senders.APPLICANT_TRACKING),
    (TESTED, senders.TESTING),
    ("scheduling tool", senders.SCHEDULING),
    ("job board", senders.JOB_BOARDS),
)
_DAY = re.compile(rf"\b(?:{'|'.join(words.DAYS)})\b")
_CLOCK = re.compile(words.CLOCK)
_TEAM_NAME = re.compile(words.TEAM_NAME, re.IGNORECASE)
_AGENT = re.compile(words.AGENT)
_SHORT = 3
"""So many words make a subject short."""
_MARKS = " -–—|:,./"


def signs(thread: Sequence[Seen]) -> Iterator[tuple[str, Evidence]]:
    """Each sign with what shows it; one may come more than once."""
    theirs = [one for one in thread if one.theirs]
    for one in thread:
        yield from _titled(one)
    for one in theirs:
        yield from _sent(one)
    yield from _subject(thread[0], theirs)
    yield from _turns(thread, theirs)


def _evidence(one: Seen, quote: str = "") -> Evidence:
    return Evidence(one.message.message_id, quote)


def _titled(one: Seen) -> Iterator[tuple[str, Evidence]]:
    """Job titles that a message names."""
    title = role.first_title(one.subject, one.said)
    if title:
        yield TITLE, _evidence(one, title)
    title = role.subject_title(one.subject)
    if title and not one.robot:
        yield TITLE_IN_SUBJECT, _evidence(one, title)


def _sent(one: Seen) -> Iterator[tuple[str, Evidence]]:
    """What the sender's address and the recipients say."""
    for name, table in _SYSTEMS:
        if within(one.author.domain, table):
            yield name, _evidence(one, one.author.email)
    if _hires(one.author.domain, one.author.email.partition("@")[0].lower(), one.author.name):
        yield TEAM, _evidence(one, f"{one.author.name} <{one.author.email}>")
    if not one.addressed:
        yield "sent to others", _evidence(one)
    if one.bulk and not within(one.author.domain, senders.APPLICANT_TRACKING):
        yield "sent to many", _evidence(one)


def _hires(domain: str, local: str, name: str) -> bool:
    """Whether an address or the name beside it is of those who hire: by its local part, a subdomain, or a
    department."""
    return (
        local in senders.HIRING_TEAMS
        or any(part in senders.HIRING_TEAMS for part in domain.split(".")[:-2])
        or bool(_TEAM_NAME.search(name))
    )


def _subject(first: Seen, theirs: Sequence[Seen]) -> Iterator[tuple[str, Evidence]]:
    """Whether the subject is a title or holds one, and whether the text names it again."""
    title = role.subject_title(first.subject)
    if title:
        rest = first.subject.replace(title, "").strip(_MARKS)
        yield ("subject beside a title" if rest else "subject is a title"), _evidence(first, first.subject)
        if any(_stands_behind(len(one.subject), fold(title), one.folded) for one in theirs):
            yield "title named again", _evidence(first, title)
    elif _AGENT.search(fold(first.subject)):
        yield "doer in the subject", _evidence(first, first.subject)
    if len(first.subject.split()) <= _SHORT:
        yield "short subject", _evidence(first)


def _stands_behind(place: int, words: str, text: str) -> bool:
    """Whether words stand as such in a text from a place on."""
    return text.find(words, place) >= 0 and bool(re.compile(rf"\b{re.escape(words)}\b").search(text, place))


def _turns(thread: Sequence[Seen], theirs: Sequence[Seen]) -> Iterator[tuple[str, Evidence]]:
    """Who began, who writes, how often, and whether the other side names a day and an hour."""
    first = thread[0]
    yield f"{_LENGTHS[min(len(thread), len(_LENGTHS)) - 1]}", _evidence(first)
    if any(one.ours for one in thread):
        yield "reader began" if first.ours else "reader answered", _evidence(first)
    if any(one.message.calendars for one in thread):
        yield "invite", _evidence(first)
    if theirs:
        yield _kind(theirs[0]), _evidence(theirs[0])
    day = any(_DAY.search(one.folded) for one in theirs)
    hour = any(_CLOCK.search(one.folded) for one in theirs)
    if day or hour:
        yield "day and hour" if day and hour else "day or hour", _evidence(first)


_LENGTHS = ("one message", "two messages", "more messages")


def _kind(one: Seen) -> str:
    """What sort of sender began for the other side."""
    if one.robot or one.bulk:
        return "from a machine" if one.robot else "from a list"
    if of_firm(one.author):
        return "from a firm"
    return "from a system" if system(one.author) else "from a person"
