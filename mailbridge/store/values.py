"""The values of this room: a copy of a message, to be stored or stored, and an opportunity as it is remembered.

What may live here: frozen values and what can be read off them without deciding anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from mailbridge.detect.values import Opportunity
from mailbridge.mail.message import Message


@dataclass(frozen=True, slots=True)
class Stored:
    """One copy of a message in a mailbox: its UID (RFC 9051 2.3.1.1), what was read of it, and whether that is all of
    it (`complete`) or its headers alone. `message.received` is this copy's INTERNALDATE; `places` is not looked at."""

    uid: int
    message: Message
    complete: bool


@dataclass(frozen=True, slots=True)
class Copy:
    """Where one copy of a message lies: the mailbox's name, its UIDVALIDITY and the UID in it."""

    mailbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Remembered:
    """An opportunity that once had an ID. It keeps `id` for ever.

    `founder` is the key of its founding message when it was first seen, `founded` that message's Date (aware, or
    None), `messages` the keys of its messages as last read, oldest first. `joined` is the ID of the opportunity that it
    is part of since a merge, None while it stands alone.
    """

    id: str
    founder: str
    founded: datetime | None
    messages: tuple[str, ...]
    joined: str | None = None


def aliases_of(rows: Iterable[Remembered]) -> dict[str, str]:
    """ID → ID of the opportunity that it is part of now, read off the rows."""
    joined = {row.id: row.joined for row in rows if row.joined is not None}

    def standing(name: str) -> str:
        for _ in joined:
            name = joined.get(name, name)
        return name

    return {name: standing(name) for name in joined}


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read out of the mail at the moment `at` (aware). `stamp` names whatever else it rests on, such as the
    version and the person's zone: a reading under another stamp is not to be used."""

    stamp: str
    at: datetime
    opportunities: tuple[Opportunity, ...]
