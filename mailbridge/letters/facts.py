"""What a letter may say of one opportunity: every value that a template is handed, and nothing else.

What may live here: choosing true values. How they are worded is the templates'; what is chosen of them `compose`'s.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from mailbridge.detect.values import Interview, Opportunity
from mailbridge.letters.days import day, listed, local_day, when
from mailbridge.letters.manner import Manner, manner
from mailbridge.letters.notice import freed, held, released, short_notice
from mailbridge.letters.plain import cleaned, plain
from mailbridge.letters.templating import ABSENT
from mailbridge.letters.values import Decision, Profile

Reached = Literal["outreach", "applied", "scheduled", "held", "offer"]

_ROLE_LIMIT, _COMPANY_LIMIT, _SEEKING_LIMIT, _PAY_LIMIT = 80, 60, 160, 80
_GENDERS = re.compile(
    r"\s*[(\[]\s*(?:[mwfdhxv](?:\s*[/|,*]\s*[mwfdhxv]){1,3}|gn|all genders|alle geschlechter)\s*[)\]]", re.IGNORECASE
)
"""What a posting adds to a role by law, as "(m/w/d)", and nobody says."""
_NAMED_AT_MOST = 3
_TESTS = re.compile(
    r"\b(?:test|tests|assessment|quiz|hackerrank|codility|codesignal|testgorilla|take[- ]home"
    r"|einstellungstest|prueba|toets)\b",
    re.IGNORECASE,
)
_KINDS = (  # the words of a topic, and what the meeting may be called for it
    ("panel", re.compile(r"\bpanel\b", re.IGNORECASE)),
    ("onsite", re.compile(r"\b(?:on[- ]?site|vor ort|sur place|sur site|presencial|op kantoor)\b", re.IGNORECASE)),
    (
        "technical",
        re.compile(
            r"\b(?:technical|coding|system design|technisch\w*|fachgespräch|technique|técnic[ao])\b", re.IGNORECASE
        ),
    ),
)
_PANEL = 3
_SEEKS = re.compile(
    r"^(?:(?:i\s?['’]?\s?(?:a?m|would like)\s+)?(?:looking|searching|hoping) for"
    r"|(?:ich\s+)?suche(?:\s+nach)?|je\s+(?:re)?cherche|busco|ik zoek(?:\s+naar)?)\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Meeting:
    """One interview that took place: `kind` what it may be called ("" if unsaid), `people` the names to thank for it,
    `day` its day in words. `with_reader`: the reader of the letter was in it."""

    kind: str
    people: str
    day: str
    with_reader: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known for one letter, all of it fit to be written. Values that are not known are ABSENT."""

    language: str
    manner: Manner
    reached: Reached
    company: str
    role: str
    seeking: str
    pay: str
    linkedin: str
    signed: str
    meetings: tuple[Meeting, ...]
    interviews: tuple[Interview, ...]
    interviews_said: str
    releases: bool
    short: bool
    seed: str

    def values(self) -> dict[str, str]:
        """The names that every template may use."""
        return {
            "first": self.manner.first or ABSENT,
            "full": self.manner.full or ABSENT,
            "company": self.company,
            "role": self.role,
            "pay": self.pay,
            "seeking": self.seeking,
            "linkedin": self.linkedin,
            "signed": self.signed,
            "interviews": self.interviews_said or ABSENT,
            "count": str(len(self.interviews)) if self.interviews else ABSENT,
            "day": ABSENT,
            "people": ABSENT,
            "meetings": ABSENT,
        }

    @property
    def span(self) -> str:
        """The wording for the freed interviews: "" one, "several", "many", or "screen" for introductory calls alone."""
        if (
            self.interviews
            and all(i.step == "screen" for i in self.interviews)
            and len(self.interviews) <= _NAMED_AT_MOST
        ):
            return "screen"
        if len(self.interviews) > _NAMED_AT_MOST:
            return "many"
        return "several" if len(self.interviews) > 1 else ""


def gather(
    opportunity: Opportunity, decision: Decision, profile: Profile, *, now: datetime, zone: tzinfo, language: str
) -> Facts:
    """The facts of a letter in `language` (primary subtag) written at `now` (aware) by a person in `zone`."""
    coming = freed(opportunity, now)
    meetings = _meetings(opportunity, profile, now=now, zone=zone, language=language)
    return Facts(
        language=language,
        manner=manner(opportunity, language),
        reached=_reached(opportunity, meetings, now),
        company=plain(opportunity.company, _COMPANY_LIMIT) or ABSENT,
        role=plain(_GENDERS.sub("", opportunity.role or ""), _ROLE_LIMIT) or ABSENT,
        seeking=_sought(decision.seeking or profile.seeking) or ABSENT,
        pay=cleaned(profile.pay, _PAY_LIMIT).rstrip(" .;,") or ABSENT,
        linkedin=_url(profile.linkedin) or ABSENT,
        signed=cleaned(profile.name, 80) or ABSENT,
        meetings=meetings,
        interviews=coming,
        interviews_said=_said(coming, language, zone),
        releases=bool(released(opportunity, now)),
        short=short_notice(opportunity, now),
        seed=hashlib.sha256(f"{opportunity.founder.key}\0{profile.name}".encode("utf-8", "surrogatepass")).hexdigest(),
    )


def _said(coming: tuple[Interview, ...], language: str, zone: tzinfo) -> str:
    if len(coming) > _NAMED_AT_MOST:
        return when(coming[0], language, zone)
    return listed(list(dict.fromkeys(when(i, language, zone) for i in coming)), language)


def _reached(opportunity: Opportunity, meetings: tuple[Meeting, ...], now: datetime) -> Reached:
    if opportunity.stage == "offer":
        return "offer"
    if meetings:
        return "held"
    if freed(opportunity, now) or released(opportunity, now):
        return "scheduled"
    return "outreach" if opportunity.stage == "outreach" else "applied"


def _meetings(
    opportunity: Opportunity, profile: Profile, *, now: datetime, zone: tzinfo, language: str
) -> tuple[Meeting, ...]:
    """What took place, oldest first; a test is nobody's time to thank for, and one day's sessions are one meeting."""
    reader = opportunity.contact.name if opportunity.contact else ""
    days: dict[object, list[Interview]] = {}
    for interview in held(opportunity, now):
        if not is_test(interview):
            days.setdefault(local_day(interview, zone), []).append(interview)
    found = []
    for sessions in days.values():
        names = list(participants(sessions, besides=(profile.name,)))
        others = [n for n in names if not same_person(n, reader)]
        topics = " ".join(s.topic for s in sessions)
        kind = next((name for name, words in _KINDS if words.search(topics)), "panel" if len(others) >= _PANEL else "")
        said = listed(others, language) if 0 < len(others) < _PANEL and len(others) == len(names) else ""
        named = day(local_day(sessions[0], zone), language)
        found.append(Meeting(kind, said or ABSENT, named, len(others) < len(names)))
    return tuple(found)


def is_test(interview: Interview) -> bool:
    """Whether it is a test taken alone, by its topic: nobody's time to thank for."""
    return bool(_TESTS.search(interview.topic))


def participants(interviews: Iterable[Interview], *, besides: Iterable[str] = ()) -> tuple[str, ...]:
    """The names of who took part, as they may be written, each once; `besides` are left out."""
    left_out = tuple(besides)
    names = [plain(name, 48) for interview in interviews for name in interview.participants]
    kept = [
        n
        for n in names
        if n and not any(c.isdigit() for c in n) and not any(same_person(n, other) for other in left_out)
    ]
    return tuple(dict.fromkeys(kept))


def same_person(one: str, other: str) -> bool:
    """Whether two names may be one person's: all words of the shorter are in the longer."""
    words, more = ({w.strip(".,") for w in name.casefold().split()} - {""} for name in (one, other))
    return bool(words and more) and (words <= more or more <= words)


def _sought(said: str) -> str:
    text = _SEEKS.sub("", cleaned(said, _SEEKING_LIMIT)).strip()
    return text.rstrip(" .!;,")


def _url(said: str | None) -> str:
    url = (said or "").strip()
    return (
        url
        if re.fullmatch(
            r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/in/[^\s<>\"'{}\x00-\x20\u200b-\u206f]{1,120}", url
        )
        else ""
    )
