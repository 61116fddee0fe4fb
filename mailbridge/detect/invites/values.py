"""The values of an invite: one VEVENT of one message, and who is asked to come.

What may live here: frozen values and what can be read off them without deciding anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from mailbridge.detect.values import Moment
from mailbridge.mail.message import Address

REQUEST, PUBLISH, ADD, CANCEL = "REQUEST", "PUBLISH", "ADD", "CANCEL"
REPLY, COUNTER, DECLINECOUNTER, REFRESH = "REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"
"""iTIP methods (RFC 5546 1.4)."""

LONG_AGO = datetime(1, 1, 2, tzinfo=UTC)
"""What an unreadable DTSTAMP or Date is taken for in ordering."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody asked to come: `partstat` and `kind` (CUTYPE), as RFC 5545 3.2 writes them, its defaults if unsaid."""

    address: Address
    partstat: str = "NEEDS-ACTION"
    kind: str = "INDIVIDUAL"


@dataclass(frozen=True, slots=True)
class Invite:
    """One VEVENT, or one repetition of it, as one message carried it.

    `method` and `status` are in upper case ("PUBLISH" and "" if unsaid). `start` and `end` are aware datetimes, or
    bare dates with `all_day`; the end of an all-day event is its last day (the DTEND on the wire is exclusive), None
    where that is the first day or nothing is said. `zone` is an IANA name or an offset like "+02:00"; "" with
    `floating`, where the wall time was put into the zone of the message's Date for want of a better one. `organizer`
    is None where the organiser is a room, a bot or a scheduling tool; `sent_by` is its addr-spec in any case.
    `recurrence_id` is the original start, as written on the wire, of a repetition that is spoken of alone. `arrived`
    is the message's INTERNALDATE or Date.
    """

    uid: str
    method: str
    sequence: int
    dtstamp: datetime
    start: Moment
    end: Moment | None
    zone: str
    all_day: bool
    status: str
    summary: str
    description: str
    location: str
    organizer: Address | None
    attendees: tuple[Attendee, ...]
    recurrence_id: str | None
    message_id: str | None
    arrived: datetime
    sent_by: str = ""
    floating: bool = False

    @property
    def cancelled(self) -> bool:
        """Whether it takes the event back: METHOD:CANCEL, or STATUS:CANCELLED under any method (Cal.com)."""
        return self.method == CANCEL or self.status == "CANCELLED"

    @property
    def asks(self) -> bool:
        """Whether it puts an event on the calendar or changes one there, as REQUEST, PUBLISH and ADD do."""
        return self.method in (REQUEST, PUBLISH, ADD) and not self.cancelled

    @property
    def order(self) -> tuple[int, datetime, datetime]:
        """What decides which of two invites of one event is the newer: SEQUENCE, DTSTAMP, arrival."""
        return (self.sequence, self.dtstamp, self.arrived)

    def partstat_of(self, addresses: frozenset[str]) -> str:
        """The participation of the first attendee whose addr-spec (lower case) is among `addresses`, "" if none is."""
        return next((a.partstat for a in self.attendees if a.address.folded in addresses), "")
