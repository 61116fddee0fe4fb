"""The values of this room: evidence, a person, an interview, an opportunity. `corpus/SPEC.md` says what each must mean.

What may live here: frozen values and what can be read off them without deciding anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, get_args

from mailbridge.mail.message import Message

Stage = Literal["outreach", "applied", "screening", "interviewing", "offer", "closed"]
Closed = Literal["rejected", "withdrawn", "filled"]
Status = Literal["confirmed", "proposed"]
Source = Literal["invite", "markup", "text"]
Step = Literal["screen", "interview"]
Part = Literal["recruiter", "coordinator", "interviewer", "agency", "other"]

STAGES: tuple[Stage, ...] = get_args(Stage)
CLOSED: tuple[Closed, ...] = get_args(Closed)

Moment = datetime | date
"""An aware datetime, or a bare date where no time is known. (A datetime is a date to Python: test for it first.)"""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a fact rests on, one line, and the Message-ID (None if the message has none) they stand in."""

    message_id: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class Fact:
    """Why a field of an opportunity has its value: the field's name in the JSON, and the evidence."""

    field: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the other side. `phones` are E.164; `linkedin` a URL or None; `email` is never a relay or robot."""

    name: str
    email: str
    phones: tuple[str, ...] = ()
    linkedin: str | None = None
    part: Part = "other"


@dataclass(frozen=True, slots=True)
class Interview:
    """One live time. `zone` is an IANA name, or an offset like "+02:00" where no name is known.

    `step` is "screen" for a recruiter's introductory call or an online test, "interview" for what lies beyond.
    `topic` is what it is about in the mail's own words ("" if unsaid), `participants` the names of who takes part
    beside the person.
    """

    start: Moment
    end: Moment | None
    status: Status
    zone: str
    source: Source
    step: Step = "interview"
    topic: str = ""
    participants: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of the talk about times, as `show` tells it: who (`us` or `them`), did what, to which time, and why
    that time is or is not live. `what` is one of offered, picked, countered, confirmed, moved, cancelled, declined."""

    at: datetime | None
    who: Literal["us", "them"]
    what: str
    start: Moment | None
    live: bool
    why: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One hiring process for one role at one company. `messages` are oldest first and hold drafts of the person's own.

    `reply_to` is the message that a withdrawal would answer; `language` is the BCP 47 tag they wrote in last;
    `portal` a link to withdraw at where nobody can be written to; `warnings` are signs of a scam, one sentence each.
    `corrected` names the fields that are as the person said ("messages": merged or split by them); `dismissed` says
    that the person does not want to see it.
    """

    id: str
    company: str | None
    role: str | None
    stage: Stage
    closed: Closed | None
    call_first: bool
    contact: Person | None
    people: tuple[Person, ...]
    messages: tuple[Message, ...]
    reply_to: Message | None
    interviews: tuple[Interview, ...]
    timeline: tuple[Turn, ...] = ()
    facts: tuple[Fact, ...] = ()
    language: str = "en"
    portal: str | None = None
    warnings: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
    dismissed: bool = False

    @property
    def open(self) -> bool:
        """Whether it goes on. How it was closed may be unknown."""
        return self.closed is None and self.stage != "closed"

    @property
    def founder(self) -> Message:
        """The founding message: the oldest. An opportunity has at least one."""
        return self.messages[0]


@dataclass(frozen=True, slots=True)
class Correction:
    """What the person said about an opportunity, which no reading overrides. `founder` is the key of a message of it,
    the founding one where it is known. `fields` maps a field's name (`company role contact stage closed`) to the
    person's value, a contact being an addr-spec or `name <addr-spec>`; `dismissed` marks it as unwanted. `joined` are
    the parts that the person merged, each the keys of its messages, its founder first; the first is what it was before.
    `apart` are the keys of messages that, with all that answers them, are none of it."""

    founder: str
    fields: Mapping[str, str] = field(default_factory=dict)
    dismissed: bool = False
    joined: tuple[tuple[str, ...], ...] = ()
    apart: tuple[str, ...] = ()
