"""The values of this room: a decision, a referral, the person's profile, a letter and the briefing beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Reason = Literal[
    "growth", "pay", "role", "location", "remote", "schedule", "culture", "offer", "timing", "personal", "none"
]
REASONS: tuple[Reason, ...] = (
    "growth", "pay", "role", "location", "remote", "schedule", "culture", "offer", "timing", "personal", "none",
)  # fmt: skip
Tone = Literal["warm", "plain", "formal"]
TONES: tuple[Tone, ...] = ("warm", "plain", "formal")
Approach = Literal["offer", "call-first", "by-email"]
Kind = Literal["withdrawal", "call-request", "check-in", "thanks", "briefing"]
"""The kinds of letter; and the briefing, which is none, but is written and kept as one."""


@dataclass(frozen=True, slots=True)
class Referral:
    """Somebody trusted for the role, from `[[referrals]]`. Without `consent` no name is given; contact details
    never are."""

    name: str
    known_from: str
    years: int | None = None
    company: str | None = None
    strengths: str | None = None
    pronouns: str | None = None
    roles: tuple[str, ...] = ()
    consent: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that the person has to tell in a check-in, from `[[checkins]]`: to one company alone, or to any."""

    text: str
    company: str | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """When check-ins are written, from `[followups]`: the first so many weeks after the goodbye, then every so many
    weeks, as many times as is said."""

    first_weeks: int = 6
    every_weeks: int = 13
    times: int = 3


@dataclass(frozen=True, slots=True)
class Profile:
    """Who writes: the name that a letter is signed with, the kind of role sought ("" if unsaid), the LinkedIn URL, what
    is needed of pay in the person's own words ("" if unsaid: then no letter names a number), and how it all sounds.
    `offer_help` and `follow_company`: whether letters offer to help with their search, and say that the writer follows
    the company. `schedule` and `topics` are for check-ins."""

    name: str
    seeking: str = ""
    linkedin: str | None = None
    linkedin_limit: int = 200
    referrals: tuple[Referral, ...] = ()
    pay: str = ""
    tone: Tone = "warm"
    offer_help: bool = False
    follow_company: bool = False
    schedule: Schedule = Schedule()
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """The person leaves an opportunity. `urgent`: something urgent came up, and the letter says so. `approach` is
    "offer" (the letter offers a call where one would be considerate), "call-first" (the short call request instead) or
    "by-email". `called`: they have been told by phone, and the letter is the short written confirmation. `tone` is that
    of this one letter, the profile's where it is None. `refer_later`: the referral is left out, and offered in a letter
    of its own once they have answered. `check_in_to` are the addresses, beside the contact's, of those to check in
    with."""

    what: Literal["withdraw"]
    reason: Reason | None
    at: datetime
    seeking: str | None = None
    refer: str | None = None
    urgent: bool = False
    approach: Approach = "offer"
    called: bool = False
    tone: Tone | None = None
    refer_later: bool = False
    check_in_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """The text that goes to a person: plain text, one line a paragraph, paragraphs parted by an empty line."""

    kind: Kind
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class LinkedInNote:
    """A note to paste, within the limit, for one person."""

    name: str
    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    """What the person should know and do beside the letter. `notice_hours` is None where no interview is ahead;
    `phones` are E.164; `noticed` are sentences to show."""

    notice_hours: float | None
    call_considerate: bool
    phones: tuple[str, ...]
    noticed: tuple[str, ...]
    linkedin: tuple[LinkedInNote, ...]
