"""What took place: the interviews that were held, who was in them, and what they may be called.

What may live here: reading thanks off past interviews. A topic is often no more than a subject line or an entry's
title, so only words that say what was done are taken from it, and none that belong to the role or the company.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from mailbridge.detect.values import Interview, Opportunity, Person
from mailbridge.letters.days import day, listed, local_day
from mailbridge.letters.manner import spoken_name
from mailbridge.letters.notice import held
from mailbridge.letters.templating import ABSENT

_TEST = re.compile(
    r"\b(?:tests?|assessment|quiz|hackerrank|codility|codesignal|testgorilla|\w*test|prueba|toets)\b", re.IGNORECASE
)
_KINDS = (  # what the meeting may be called, for these words in its topic
    ("panel", re.compile(r"\bpanel\b", re.IGNORECASE)),
    ("onsite", re.compile(r"\b(?:on[- ]?site|vor ort|sur place|sur site|presencial|op kantoor)\b", re.IGNORECASE)),
    (
        "technical",
        re.compile(r"\b(?:technical|coding|technisch\w*|fachgespräch|technique|técnic[ao])\b", re.IGNORECASE),
    ),
)
_TALKED = re.compile(
    r"\b(?:system design|architecture|portfolio(?: review)?|case study|code review|pair programming|live coding"
    r"|product sense|design critique|whiteboard(?:ing)?|data modell?ing|road ?map|take[- ]home|fallstudie"
    r"|étude de cas)\b",
    re.IGNORECASE,
)
_PANEL = 3


@dataclass(frozen=True, slots=True)
class Meeting:
    """One day's interviews: `kind` what they may be called ("" if unsaid), `people` the names to thank (ABSENT if
    there are none), `day` the day in words. `with_reader`: the reader of the letter was in them."""

    kind: str
    people: str
    day: str
    with_reader: bool

    @property
    def unsaid(self) -> bool:
        """Whether nothing is known of it but its day."""
        return not self.kind and self.people is ABSENT and not self.with_reader


def meetings(
    opportunity: Opportunity, writer: str, *, now: datetime, zone: tzinfo, language: str
) -> tuple[Meeting, ...]:
    """What took place before `now` (aware), oldest first, told by `writer`; a test is nobody's time to thank for."""
    reader = opportunity.contact.name if opportunity.contact else ""
    days: dict[date, list[Interview]] = {}
    for interview in held(opportunity, now):
        if not is_test(opportunity, interview):
            days.setdefault(local_day(interview, zone), []).append(interview)
    found = []
    for when, sessions in days.items():
        names = participants(sessions, besides=(writer,))
        others = [n for n in names if not same_person(n, reader)]
        with_reader = len(others) < len(names)
        kind = _kind(opportunity, sessions) or ("panel" if len(others) >= _PANEL else "")
        said = listed(others, language) if 0 < len(others) < _PANEL and not with_reader else ABSENT
        found.append(Meeting(kind, said, day(when, language), with_reader))
    return tuple(found)


def is_test(opportunity: Opportunity, interview: Interview) -> bool:
    """Whether it is a test taken alone."""
    return interview.step == "screen" and bool(_TEST.search(_topic(opportunity, interview)))


def talked_about(opportunity: Opportunity, interview: Interview) -> str | None:
    """What the interview was about, in the mail's own words, where they can only mean that."""
    found = _TALKED.search(_topic(opportunity, interview))
    return found[0].lower() if found else None


def participants(interviews: Iterable[Interview], *, besides: Iterable[str] = ()) -> tuple[str, ...]:
    """The names of who took part, as one would say them, each once; `besides` are left out."""
    left_out = tuple(besides)
    names = (spoken_name(Person(name, ""), None) for interview in interviews for name in interview.participants)
    return tuple(dict.fromkeys(n for n in names if n and not any(same_person(n, other) for other in left_out)))


def same_person(one: str, other: str) -> bool:
    """Whether two names may be one person's: all words of the shorter are in the longer."""
    words, more = ({w.strip(".,") for w in name.casefold().split()} - {""} for name in (one, other))
    return bool(words and more) and (words <= more or more <= words)


def _kind(opportunity: Opportunity, sessions: list[Interview]) -> str:
    topics = " ".join(_topic(opportunity, s) for s in sessions)
    return next((name for name, words in _KINDS if words.search(topics)), "")


def _topic(opportunity: Opportunity, interview: Interview) -> str:
    """The topic without role and company: a Technical Designer's interview is not a technical one."""
    topic = interview.topic.casefold()[:300]
    for name in (opportunity.role, opportunity.company):
        topic = topic.replace(name.casefold(), " ") if name else topic
    return topic
