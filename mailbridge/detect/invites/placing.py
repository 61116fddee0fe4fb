"""Where on the time line a DTSTART stands: VTIMEZONE, zone names of every kind, X-WR-TIMEZONE, floating times.

What may live here: from a property and a calendar's zones to an aware datetime or a date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING

from mailbridge.detect.invites.vtimezone import Observance, observances, offset_at
from mailbridge.detect.values import Moment
from mailbridge.detect.zones import resolve, zone_name

if TYPE_CHECKING:
    from icalendar import Component

YEARS = range(1990, 2101)
"""Years that an interview can lie in; what lies beyond is a broken date."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A start: `wall` is naive, as written; `wire` is the value on the wire; `name` its TZID."""

    start: Moment
    zone: str
    all_day: bool
    floating: bool
    wall: datetime
    wire: str
    name: str


class Zones:
    """The zones of one calendar file: its VTIMEZONEs, and its X-WR-TIMEZONE for times that have none."""

    def __init__(self, parts: list[Component], default: str, sent: datetime | None) -> None:
        self._rules: dict[str, tuple[Observance, ...]] = {
            str(p.get("TZID", "")).strip().strip('"'): observances(p) for p in parts
        }
        self._default = default.strip()
        self._sent = sent

    def place(self, value: object) -> Placed | None:
        """Where a DTSTART, DTEND or RECURRENCE-ID stands; None if it is missing or unreadable."""
        from icalendar.prop import vDDDTypes

        if isinstance(value, list):
            value = value[0] if value else None
        if not isinstance(value, vDDDTypes) or not isinstance(value.dt, date) or value.dt.year not in YEARS:
            return None
        moment = value.dt
        if not isinstance(moment, datetime):
            wall = datetime(moment.year, moment.month, moment.day)
            return Placed(moment, self._all_day_zone(), True, False, wall, f"{moment:%Y%m%d}", "")
        wire = value.to_ical().decode()
        name = "UTC" if wire.endswith("Z") else str(value.params.get("TZID", "")).strip().strip('"')
        return self._placed(moment.replace(tzinfo=None), name, wire)

    def again(self, first: Placed, wall: datetime) -> Placed:
        """The repetition of `first` at another wall time."""
        if first.all_day:
            return Placed(wall.date(), first.zone, True, False, wall, f"{wall:%Y%m%d}", "")
        zulu = "Z" if first.wire.endswith("Z") else ""
        return self._placed(wall, first.name, f"{wall:%Y%m%dT%H%M%S}{zulu}")

    def _placed(self, wall: datetime, name: str, wire: str) -> Placed:
        if name == "UTC":
            return self._universal(wall, wire)
        name = name or self._default
        named = resolve(name) if name else None
        offset = self._stated(wall, name)
        if offset is not None and (named is None or wall.replace(tzinfo=named).utcoffset() != offset):
            fixed = timezone(offset)
            return Placed(wall.replace(tzinfo=fixed), zone_name(fixed), False, False, wall, wire, name)
        if named is not None:
            return Placed(wall.replace(tzinfo=named), zone_name(named), False, False, wall, wire, name)
        return Placed(wall.replace(tzinfo=self._senders), "", False, True, wall, wire, name)

    def _universal(self, wall: datetime, wire: str) -> Placed:
        """A time in UTC on the clock that the calendar names, if it names one."""
        start = wall.replace(tzinfo=UTC)
        names = [n for n in (self._default, *self._rules) if n]
        seen = resolve(names[0]) if names and len({*names}) == 1 else None
        if seen is None:
            return Placed(start, "UTC", False, False, wall, wire, "UTC")
        return Placed(start.astimezone(seen), zone_name(seen), False, False, wall, wire, "UTC")

    def _stated(self, wall: datetime, name: str) -> timedelta | None:
        """What the calendar's own VTIMEZONE says. A name that no VTIMEZONE bears takes the only one there is."""
        if name in self._rules:
            return offset_at(self._rules[name], wall)
        if name and len(self._rules) == 1 and resolve(name) is None:
            return offset_at(next(iter(self._rules.values())), wall)
        return None

    def _all_day_zone(self) -> str:
        named = resolve(self._default) if self._default else None
        return zone_name(named) if named else ""

    @property
    def _senders(self) -> tzinfo:
        return self._sent.tzinfo if self._sent and self._sent.tzinfo else UTC
