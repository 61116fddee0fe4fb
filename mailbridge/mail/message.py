"""The values of this room: an address, a place in a mailbox, a message.

What may live here: frozen values and what can be read off them without deciding anything.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

DRAFTS, SENT, JUNK, TRASH, ALL, ARCHIVE = r"\Drafts", r"\Sent", r"\Junk", r"\Trash", r"\All", r"\Archive"
"""Special uses by RFC 6154. INBOX has none: its name is its use (RFC 9051 5.1)."""


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox by RFC 5322 3.4: display name ("" if none) and addr-spec as written, without brackets."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        """What stands after the last @, in lower case; "" if there is none."""
        return self.email.rpartition("@")[2].lower() if "@" in self.email else ""

    @property
    def folded(self) -> str:
        """The addr-spec in lower case, for comparing."""
        return self.email.lower()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a copy of a message lies: the mailbox's decoded name, and its special use (RFC 6154) or None."""

    mailbox: str
    special_use: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One message as a reader would see it, whatever its bytes were.

    `message_id`, `in_reply_to` and `references` keep their angle brackets; `references` is oldest first.
    `date` is the Date header as the sender's client wrote it, aware, with its own offset (None if unreadable);
    `received` is the INTERNALDATE, aware. `headers` holds the remaining headers as (lower-case name, decoded
    value) in order, decoded by RFC 2047 with CR, LF and NUL taken out. `text` and `html` are the decoded body
    parts, None where there is no such part; line ends are "\\n". `calendars` are the bytes of every text/calendar
    (or .ics) part, transfer encoding undone. `attachments` are file names. `attached` are message/rfc822 parts.
    `truncated` says that the body was longer than the limit and has been cut.
    """

    message_id: str | None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    date: datetime | None = None
    subject: str = ""
    from_: tuple[Address, ...] = ()
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    text: str | None = None
    html: str | None = None
    calendars: tuple[bytes, ...] = ()
    attachments: tuple[str, ...] = ()
    attached: tuple[Message, ...] = ()
    truncated: bool = False
    received: datetime | None = None
    places: tuple[Place, ...] = ()
    thread_id: str | None = None

    @property
    def author(self) -> Address:
        """The first From address, or an empty one."""
        return self.from_[0] if self.from_ else Address("", "")

    @property
    def recipients(self) -> tuple[Address, ...]:
        """Everybody in To, Cc and Bcc, in that order."""
        return self.to + self.cc + self.bcc

    @property
    def key(self) -> str:
        """What tells this message from others: its Message-ID, or a digest ("sha256:…") where it has none."""
        if self.message_id:
            return self.message_id
        said = "\0".join([str(self.date), self.author.folded, self.subject, self.text or self.html or ""])
        return "sha256:" + hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]

    @property
    def special_uses(self) -> frozenset[str]:
        """The special uses of the mailboxes that hold a copy."""
        return frozenset(p.special_use for p in self.places if p.special_use)

    def header(self, name: str) -> str | None:
        """The first value of a header that has no field of its own here, or None. `name` in any case."""
        low = name.lower()
        return next((v for n, v in self.headers if n == low), None)

    def header_all(self, name: str) -> tuple[str, ...]:
        """Every value of a header, in order."""
        low = name.lower()
        return tuple(v for n, v in self.headers if n == low)

    def at(self, *places: Place, received: datetime | None = None) -> Message:
        """The same message, lying in `places`, received at `received` where that is given."""
        return replace(self, places=tuple(places), received=received or self.received)
