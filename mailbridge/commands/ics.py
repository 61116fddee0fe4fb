"""Interviews → an iCalendar file (RFC 5545): the third form of an answer, beside `answer.py`'s JSON and the tables.

What may live here: values in, bytes out, by the icalendar library, which escapes what strangers wrote. It is no
detection and no letter, and nothing below the commands needs it.

Times are in UTC: Google, Apple and Outlook read those alike, with no VTIMEZONE to disagree about, and show them in the
reader's own zone; the interview's zone stands in the description. There is no METHOD and no ATTENDEE: the file is for
the person's own calendar and invites nobody.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Event

from mailbridge.commands.printing import plain
from mailbridge.detect.values import Interview
from mailbridge.letters.notice import ends, zone_of
from mailbridge.plan.values import Known

PRODID = "-//mailbridge//interviews//EN"
_OURS = re.compile(rb"BEGIN:VCALENDAR\r?\n(?:[^\r\n]*\r?\n){0,4}?PRODID:" + re.escape(PRODID.encode()))
_USUAL_LENGTH = timedelta(hours=1)
_STATUS = {"confirmed": "CONFIRMED", "proposed": "TENTATIVE"}
_STEPS = {"interview": "Interview", "screen": "Introductory call"}
_VERSIONED = ("DTSTAMP", "SEQUENCE", "UID")


@dataclass(frozen=True, slots=True)
class Entry:
    """One interview of an opportunity."""

    known: Known
    interview: Interview


def is_ours(data: bytes) -> bool:
    """Whether a file is an export of ours, or empty, and so may be replaced."""
    return not data.strip() or _OURS.match(data) is not None


def ics(entries: Iterable[Entry], *, owner: str, now: datetime, before: bytes = b"") -> bytes:
    """The interviews as one VCALENDAR. `owner` is the account's address, `now` is aware.

    A UID is made of account, founding message and start. `before` is the earlier export that this one replaces: an
    interview that is still there keeps its UID, also when it has moved (SEQUENCE then says so, RFC 5546 2.1.4); one
    that is ahead and no longer live stays as CANCELLED, so that importing the file takes it off a calendar; those that
    are over, and those of other accounts, stay as they are.
    """
    whole = Calendar()
    whole.add("version", "2.0")
    whole.add("prodid", PRODID)
    realm = f"@{_digest(owner.lower())}.mailbridge"
    earlier = _events(before)
    own = [event for event in earlier if _uid(event).endswith(realm)]
    others = [event for event in earlier if not _uid(event).endswith(realm)]
    fresh = [_event(entry, realm, now) for entry in entries]
    events = [*others, *_carried(fresh, own, now)]
    for event in sorted(events, key=lambda event: (str(_when(event, "DTSTART")), _uid(event))):
        whole.add_component(event)
    return bytes(whole.to_ical())


def _event(entry: Entry, realm: str, now: datetime) -> Event:
    known, interview = entry.known, entry.interview
    start, end = _span(interview)
    event = Event()
    event.add("uid", f"{_digest(known.founders[0])}-{_digest(start.isoformat())}{realm}")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("sequence", 0)
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("status", _STATUS[interview.status])
    event.add("summary", _summary(known, interview))
    event.add("description", _description(known, interview))
    if not isinstance(start, datetime):
        event.add("transp", "TRANSPARENT")  # The hour is not known: the day is not taken.
    return event


def _span(interview: Interview) -> tuple[datetime, datetime] | tuple[date, date]:
    """Start and end, in UTC or as days; the end of a day is the day after (RFC 5545 3.6.1)."""
    if isinstance(interview.start, datetime):
        start, end = interview.start.astimezone(UTC), ends(interview).astimezone(UTC)
        return start, end if end > start else start + _USUAL_LENGTH
    last = interview.end.date() if isinstance(interview.end, datetime) else interview.end
    return interview.start, max(interview.start, last or interview.start) + timedelta(days=1)


def _summary(known: Known, interview: Interview) -> str:
    o = known.opportunity
    what = ", ".join(plain(part, limit=100) for part in (o.company or "company unknown", o.role) if part)
    return f"{_STEPS[interview.step]}: {what}{' (proposed)' if interview.status == 'proposed' else ''}"


def _description(known: Known, interview: Interview) -> str:
    contact = known.opportunity.contact
    lines = [interview.topic, f"With: {', '.join(interview.participants)}" if interview.participants else ""]
    if isinstance(interview.start, datetime):
        there = interview.start.astimezone(zone_of(interview))
        lines.append(f"{there:%Y-%m-%d %H:%M} {interview.zone}")
        if not isinstance(interview.end, datetime):
            lines.append("The end is not known; an hour is taken.")
    if contact:
        lines.append(" ".join((f"Contact: {contact.name} <{contact.email}>", *contact.phones)))
    lines.append(f"mailbridge show {known.opportunity.id}")
    return "\n".join(plain(line, limit=300) for line in lines if line)


def _carried(fresh: Sequence[Event], own: Sequence[Event], now: datetime) -> list[Event]:
    """The events of this export under the UIDs of the earlier one, and what is left of that."""
    left, open_, carried = list(own), list(fresh), []
    for same in (_same_time, _same_uid, _moved(now)):
        for event in list(open_):
            match = next((old for old in left if same(old, event)), None)
            if match is not None:
                # By identity: events that say the same are equal.
                left = [old for old in left if old is not match]
                open_ = [other for other in open_ if other is not event]
                carried.append(_updated(match, event, now))
    taken = {_uid(event) for event in (*carried, *left)}
    for event in open_:
        while _uid(event) in taken:
            name, _, realm = _uid(event).partition("@")
            event["UID"] = f"{name.partition('-')[0]}-{_digest(name)}@{realm}"
        taken.add(_uid(event))
    return [*carried, *open_, *(event for old in left for event in _gone(old, now))]


def _same_time(old: Event, new: Event) -> bool:
    return _about(old) == _about(new) and _when(old, "DTSTART") == _when(new, "DTSTART") and not _cancelled(old)


def _same_uid(old: Event, new: Event) -> bool:
    return _uid(old) == _uid(new)


def _moved(now: datetime) -> Callable[[Event, Event], bool]:
    """Whether an interview ahead may be another one ahead, at its new time."""

    def moved(old: Event, new: Event) -> bool:
        return _about(old) == _about(new) and not _cancelled(old) and not _over(old, now) and not _over(new, now)

    return moved


def _updated(old: Event, new: Event, now: datetime) -> Event:
    """What the new export says under the old UID; the very same event where it says nothing new."""
    if _content(old) == _content(new):
        return old
    new["UID"] = old["UID"]
    _bump(new, int(old.get("SEQUENCE", 0)), now)
    return new


def _gone(old: Event, now: datetime) -> list[Event]:
    """What stays of an event that is not exported any more."""
    if _over(old, now):
        return [] if _cancelled(old) else [old]
    if not _cancelled(old):
        old.pop("STATUS", None)
        old.add("status", "CANCELLED")
        _bump(old, int(old.get("SEQUENCE", 0)), now)
    return [old]


def _bump(event: Event, sequence: int, now: datetime) -> None:
    for name, value in (("SEQUENCE", sequence + 1), ("DTSTAMP", now.astimezone(UTC))):
        event.pop(name, None)
        event.add(name, value)


def _events(data: bytes) -> list[Event]:
    """The events of an earlier export that can be read."""
    if not data.strip():
        return []
    try:
        found = [e for e in Calendar.from_ical(data).walk("VEVENT") if isinstance(e, Event)]
        return [e for e in found if _uid(e) and _dated(e) and int(e.get("SEQUENCE", 0)) >= 0]
    except Exception:  # The library raises whatever a file that somebody edited makes it raise.
        return []


def _dated(event: Event) -> bool:
    return all(isinstance(_when(event, name), date) for name in ("DTSTART", "DTEND"))


def _when(event: Event, name: str) -> Any:
    return getattr(event.get(name), "dt", None)


def _uid(event: Event) -> str:
    return str(event.get("UID", ""))


def _about(event: Event) -> str:
    """The part of a UID that stands for the opportunity."""
    return _uid(event).partition("-")[0]


def _cancelled(event: Event) -> bool:
    return str(event.get("STATUS", "")).upper() == "CANCELLED"


def _over(event: Event, now: datetime) -> bool:
    end = _when(event, "DTEND")
    if not isinstance(end, datetime):
        return bool(end <= now.date())
    return bool((end if end.tzinfo else end.replace(tzinfo=UTC)) <= now)


def _content(event: Event) -> dict[str, bytes]:
    return {name: value.to_ical() for name, value in event.items() if name not in _VERSIONED}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
