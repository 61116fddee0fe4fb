"""The door: a message → its invites, by the icalendar library on the bytes of its calendar parts.

What may live here: reading of VCALENDAR and VEVENT. Which invite stands is `order`'s, zones are `placing`'s.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from mailbridge.detect.invites.mending import components
from mailbridge.detect.invites.placing import Placed, Zones
from mailbridge.detect.invites.recurrence import starts
from mailbridge.detect.invites.values import LONG_AGO, Attendee, Invite
from mailbridge.detect.values import Moment
from mailbridge.mail.message import Address, Message

# The library takes longer to load than a mail to read, and most mail holds no calendar.
if TYPE_CHECKING:
    from icalendar import Component

MAX_EVENTS = 50
"""Events read of one message."""
MAX_DEPTH = 3
"""Messages within messages that are looked into."""
MAX_TEXT = 20_000
"""Characters kept of a description."""
MAX_ATTENDEES = 200
MAX_LENGTH = timedelta(days=31)
"""An end that lies further off is a slip or a bomb and is not taken."""

WANTED = frozenset({"VEVENT", "VTIMEZONE"})
NO_PERSON_KINDS = frozenset({"ROOM", "RESOURCE", "GROUP"})
"""CUTYPEs that are no individual (RFC 5545 3.2.3)."""
NO_PERSON_LOCALS = (
    "no-reply", "noreply", "donotreply", "do-not-reply", "no_reply", "bot", "scheduler", "scheduling", "calendar",
    "invites", "invitations", "meetings", "room", "conf", "notifications", "notification", "mailer", "system",
    "automated", "robot", "booking", "bookings", "resource", "unknownorganizer", "interviews", "interview",
)  # fmt: skip
"""First words of a local part by which a room, a bot or a tool is known."""
NO_PERSON_DOMAINS = (
    "calendly.com", "goodtime.io", "modernloop.io", "greenhouse.io", "greenhouse-mail.io", "lever.co",
    "hire.lever.co", "ashbyhq.com", "cal.com", "savvycal.com", "group.calendar.google.com",
    "resource.calendar.google.com", "myworkday.com", "icims.com", "smartrecruiters.com", "prelude.co", "cronofy.com",
    "chilipiper.com", "doodle.com", "x.ai", "hirevue.com", "teamtailor.com", "personio.de", "recruitee.com",
    "workablemail.com", "outlook.bookings.com", "gem.com", "imip.me.com",
)  # fmt: skip
"""Domains of calendars and scheduling tools, which nobody writes to."""


@dataclass(frozen=True, slots=True)
class _Carrier:
    """What a calendar takes from the message that carries it."""

    message_id: str | None
    arrived: datetime
    sent: datetime | None


def read_invites(message: Message) -> tuple[Invite, ...]:
    """Every event of every calendar part, in order, those of forwarded messages included. Never raises; bounded."""
    found: list[Invite] = []
    for carrier, raw in _calendars(message, 0):
        if len(found) >= MAX_EVENTS:
            break
        found.extend(_read(raw, carrier))
    return tuple(dict.fromkeys(found[:MAX_EVENTS]))


def _calendars(message: Message, depth: int) -> Iterator[tuple[_Carrier, bytes]]:
    arrived = message.received or message.date or LONG_AGO
    for raw in message.calendars[:10]:
        yield _Carrier(message.message_id, arrived, message.date or message.received), raw
    if depth < MAX_DEPTH:
        for inner in message.attached[:10]:
            for carrier, raw in _calendars(inner, depth + 1):
                yield _Carrier(message.message_id, arrived, carrier.sent or message.date), raw


@lru_cache(maxsize=256)
def _read(raw: bytes, carrier: _Carrier) -> tuple[Invite, ...]:
    """The events of one calendar; kept, since both who takes part and when are read of it."""
    head, parts = components(raw, WANTED)
    parsed = [(name, c) for name, text in parts if (c := _component(text)) is not None]
    zones = Zones([c for name, c in parsed if name == "VTIMEZONE"], head.get("X-WR-TIMEZONE", ""), carrier.sent)
    method = head.get("METHOD", "PUBLISH").upper().split(";")[0]
    return tuple(i for name, event in parsed if name == "VEVENT" for i in _invites(event, method, zones, carrier))


def _component(text: str) -> Component | None:
    """One component by the library; None where even that is beyond it."""
    from icalendar import Calendar

    try:
        whole = Calendar.from_ical("BEGIN:VCALENDAR\r\n" + text + "END:VCALENDAR\r\n")
    except Exception:  # the library raises whatever a hostile file makes it raise
        return None
    if not whole.subcomponents:
        return None
    for part in (whole.subcomponents[0], *whole.subcomponents[0].subcomponents):
        _drop_broken(part)
    return whole.subcomponents[0]


def _drop_broken(part: Component) -> None:
    """Take out the properties that the library could not read: they raise when they are asked for anything."""
    from icalendar.prop import vBroken

    for name, value in list(part.items()):
        if isinstance(value, list):
            part[name] = [v for v in value if not isinstance(v, vBroken)]
        if isinstance(value, vBroken) or part[name] == []:
            del part[name]


def _invites(event: Component, method: str, zones: Zones, carrier: _Carrier) -> Iterator[Invite]:
    first = zones.place(event.get("DTSTART"))
    if first is None:
        return
    length = _length(event, first, zones)
    last = None if first.all_day and length <= timedelta(days=1) else length
    again = _wire(event.get("RECURRENCE-ID"))
    wholes = [first] if again else [zones.again(first, wall) for wall in starts(event, first.wall)]
    for number, placed in enumerate(wholes):
        end: Moment | None = None
        if last:
            end = placed.start + (last - timedelta(days=1) if first.all_day else last)
        yield _invite(event, method, carrier, placed, end, again or (placed.wire if number else None))


def _invite(
    event: Component, method: str, carrier: _Carrier, placed: Placed, end: Moment | None, again: str | None
) -> Invite:
    organizer, sent_by = _organizer(event)
    return Invite(
        uid=_text(event, "UID") or f"none:{_text(event, 'SUMMARY')}:{placed.wire}",
        method=method,
        sequence=_number(event, "SEQUENCE"),
        dtstamp=_stamp(event),
        start=placed.start,
        end=end,
        zone=placed.zone,
        all_day=placed.all_day,
        status=_text(event, "STATUS").upper(),
        summary=_text(event, "SUMMARY"),
        description=_text(event, "DESCRIPTION"),
        location=_text(event, "LOCATION"),
        organizer=organizer,
        attendees=_attendees(event),
        recurrence_id=again,
        message_id=carrier.message_id,
        arrived=carrier.arrived,
        sent_by=sent_by,
        floating=placed.floating,
    )


def _length(event: Any, first: Placed, zones: Zones) -> timedelta:
    """From start to end by DTEND, else by DURATION; zero where neither is said, readable or sane."""
    ends = zones.place(event.get("DTEND"))
    try:
        if ends is not None and ends.all_day == first.all_day:
            length = ends.wall - first.wall if ends.zone == first.zone else _apart(first, ends)
        elif ends is not None and not first.all_day:
            length = timedelta(0)
        else:
            length = event["DURATION"].dt
        return length if timedelta(0) < length <= MAX_LENGTH else timedelta(0)
    except (KeyError, AttributeError, TypeError, OverflowError):
        return timedelta(0)


def _apart(first: Placed, last: Placed) -> timedelta:
    """The time between two starts that are written in different zones."""
    if isinstance(first.start, datetime) and isinstance(last.start, datetime):
        return last.start - first.start
    return last.wall - first.wall


def _single(event: Component, name: str) -> object:
    """A property's value; of one given twice, the first."""
    value = event.get(name)
    return value[0] if isinstance(value, list) and value else value


def _text(event: Component, name: str) -> str:
    value = _single(event, name)
    return "" if value is None else str(value)[:MAX_TEXT].strip()


def _number(event: Component, name: str) -> int:
    try:
        return max(0, min(int(str(_single(event, name))), 1_000_000))
    except ValueError:
        return 0


def _stamp(event: Component) -> datetime:
    from icalendar.prop import vDDDTypes

    for name in ("DTSTAMP", "LAST-MODIFIED", "CREATED"):
        value = _single(event, name)
        if isinstance(value, vDDDTypes) and isinstance(value.dt, datetime):
            stamp = value.dt
            return stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)
    return LONG_AGO


def _wire(value: object) -> str | None:
    """A date or date-time as it stood on the wire, None if it is unreadable."""
    from icalendar.prop import vDDDTypes

    if isinstance(value, vDDDTypes) and isinstance(value.dt, date):
        return value.to_ical().decode()
    return None


def _address(value: object) -> Address:
    """A CAL-ADDRESS: the EMAIL parameter (iCloud, RFC 7986) before the mailto: URI."""
    params = getattr(value, "params", {})
    email = str(params.get("EMAIL") or value).strip().strip("<>")
    email = email[7:] if email[:7].lower() == "mailto:" else email
    name = str(params.get("CN", "")).strip().strip('"')
    return Address("" if "@" in name else name, email if "@" in email else "")


def _attendees(event: Component) -> tuple[Attendee, ...]:
    values = event.get("ATTENDEE", [])
    found = []
    for value in (values if isinstance(values, list) else [values])[:MAX_ATTENDEES]:
        params = getattr(value, "params", {})
        found.append(
            Attendee(
                _address(value),
                str(params.get("PARTSTAT", "NEEDS-ACTION")).upper(),
                str(params.get("CUTYPE", "INDIVIDUAL")).upper(),
            )
        )
    return tuple(found)


def _organizer(event: Component) -> tuple[Address | None, str]:
    """The organiser if it is a person, and its addr-spec in any case."""
    value = _single(event, "ORGANIZER")
    if value is None:
        return None, ""
    address = _address(value)
    kind = str(getattr(value, "params", {}).get("CUTYPE", "INDIVIDUAL")).upper()
    robot = kind in NO_PERSON_KINDS or is_robot(address)
    return (None if robot or not address.email else address), address.email


def is_robot(address: Address) -> bool:
    """Whether an address is a room's, a bot's or a tool's by its local part or its domain."""
    known = any(address.domain == d or address.domain.endswith("." + d) for d in NO_PERSON_DOMAINS)
    return known or is_robot_name(address)


def is_robot_name(address: Address) -> bool:
    """Whether the local part of an address is a machine's: its Date tells nothing of where somebody is."""
    local = address.folded.partition("@")[0].replace(".", "-").replace("_", "-").replace("+", "-")
    words = local.split("-")
    return local in NO_PERSON_LOCALS or any(w in NO_PERSON_LOCALS for w in (words[0], words[-1]))
