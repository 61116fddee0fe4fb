"""Offsets from a VTIMEZONE (RFC 5545 3.6.5), without trusting it to be sane.

What may live here: reading of observances. Rules other than "every year in this month on that day" are not run, since a
rule can be written that never ends.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from icalendar import Component

DAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
NTH_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
EVER = 9999


@dataclass(frozen=True, slots=True)
class Observance:
    """One STANDARD or DAYLIGHT: from `first` on, `offset` holds, and did `before` until then.

    `month`, `nth` and `weekday` say when it comes back each year up to `until`; month 0 says that it does not.
    """

    first: datetime
    before: timedelta
    offset: timedelta
    month: int = 0
    nth: int = 1
    weekday: int = 6
    until: int = EVER

    def onset(self, wall: datetime) -> datetime | None:
        """The last beginning at or before `wall`, in wall time; None if it had not begun."""
        if not self.month:
            return self.first if self.first <= wall else None
        for year in (wall.year, wall.year - 1):
            if self.first.year <= year <= self.until:
                begins = datetime.combine(self._day(year), self.first.time())
                if begins <= wall:
                    return begins
        ended = datetime.combine(self._day(self.until), self.first.time()) if self.until < wall.year - 1 else self.first
        return ended if ended <= wall else None

    def _day(self, year: int) -> date:
        """The day of `year` on which it begins."""
        length = monthrange(year, self.month)[1]
        if self.nth < 0:
            last = date(year, self.month, length)
            return last - timedelta(days=(last.weekday() - self.weekday) % 7 + 7 * (-self.nth - 1))
        first = date(year, self.month, 1)
        return first + timedelta(days=(self.weekday - first.weekday()) % 7 + 7 * (min(self.nth, 4) - 1))


def observances(zone: Component) -> tuple[Observance, ...]:
    """Every readable observance of a VTIMEZONE; empty if it is broken. Never raises."""
    found = []
    for part in zone.subcomponents[:64]:
        try:
            found.append(_observance(part))
        except (KeyError, ValueError, AttributeError, TypeError, IndexError):
            continue
    return tuple(found)


def offset_at(rules: tuple[Observance, ...], wall: datetime) -> timedelta | None:
    """The offset in force at a wall time (naive), None where there are no rules."""
    if not rules:
        return None
    begun = [(onset, r.offset) for r in rules if (onset := r.onset(wall)) is not None]
    if begun:
        return max(begun, key=lambda b: b[0])[1]
    return min(rules, key=lambda r: r.first).before


def _observance(part: Any) -> Observance:
    first = part["DTSTART"].dt.replace(tzinfo=None)
    before, after = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
    if max(abs(before), abs(after)) >= timedelta(hours=24):
        raise ValueError(after)
    rule = part.get("RRULE")
    if rule is None:
        return Observance(first, before, after)
    day = NTH_DAY.fullmatch(str(rule.get("BYDAY", ["1SU"])[0]).upper())
    month = int(rule.get("BYMONTH", [first.month])[0])
    if day is None or not 1 <= month <= 12 or str(rule["FREQ"][0]) != "YEARLY":
        return Observance(first, before, after)
    until = rule["UNTIL"][0].year if rule.get("UNTIL") else EVER
    return Observance(first, before, after, month, int(day[1] or 1) or 1, DAYS[day[2]], until)
