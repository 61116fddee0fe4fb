"""The values of this room: the proof that is read, and what stands out in it.

What may live here: frozen values and what can be read off them without deciding anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from mailbridge.detect.values import Opportunity, Person
from mailbridge.letters.values import Decision, Kind, Letter, Profile
from mailbridge.mail.message import Message

Severity = Literal["wrong", "look"]
"""`wrong` must not go out like this; `look` may be meant so."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What stands out in a draft. `check` names what was looked for; `quote` are the words as they stand, on one line
    ("" where something is missing); `what` and `todo` are a sentence each: what is the matter, what to do about it."""

    check: str
    severity: Severity
    quote: str
    what: str
    todo: str


@dataclass(frozen=True, slots=True)
class Proof:
    """One draft as it stands now, and all that it is read against.

    `kind` is that of the letter which mailbridge wrote, None for a draft of the person's own; `decision` what was
    decided, None for none. `letter` is how mailbridge would write it now, None where it would write none, and
    `language` the primary subtag of the one that it would be in. `others` are
    the person's other opportunities, `me` the person's addr-specs, `now` an aware moment and `zone` the person's;
    `sent` says that the letter lies in Sent already.
    """

    draft: Message
    kind: Kind | None
    opportunity: Opportunity
    decision: Decision | None
    letter: Letter | None
    language: str
    others: tuple[Opportunity, ...]
    profile: Profile
    me: tuple[str, ...]
    now: datetime
    zone: tzinfo
    sent: bool = False


def people(opportunity: Opportunity) -> tuple[Person, ...]:
    """Everybody on the other side, the contact too."""
    contact = opportunity.contact
    return opportunity.people + ((contact,) if contact and contact not in opportunity.people else ())
