"""Moments told by rules relative to now, so that a mailbox written once is always of today. Pure.

A rule is a table of `moments.toml`, one of:
    { workday = -3, at = "14:00" }       the third working day before today (0 does not exist), in the person's zone …
    { workday = 4, at = "14:00", zone = "Europe/Berlin" }     … or in another, at that hour there
    { day = -3, at = "14:00" }           any day, weekends too; 0 is today
    { hours_ago = 2.5 }                  so long before now, on a whole minute
    { within = [3, 22] }                 the first half hour of somebody's working time so many hours ahead
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

_SATURDAY = 5
_OPENS, _CLOSES = time(9), time(17)
_HALF_HOUR = timedelta(minutes=30)


def moment(rule: Mapping[str, Any], *, now: datetime, zone: tzinfo) -> datetime:
    """The aware moment that a rule tells, seen from `now` by somebody in `zone`. Raises ValueError for no rule."""
    place = ZoneInfo(rule["zone"]) if "zone" in rule else zone
    # In UTC, since hours added to a time in a zone would be hours of its wall clock.
    now, here = now.astimezone(UTC), now.astimezone(zone)
    if "workday" in rule:
        return _on(_workday(here, rule["workday"]), rule["at"], place)
    if "day" in rule:
        return _on(here + timedelta(days=rule["day"]), rule["at"], place)
    if "hours_ago" in rule:
        return (now - timedelta(hours=rule["hours_ago"])).astimezone(place).replace(second=0, microsecond=0)
    if "within" in rule:
        first, last = rule["within"]
        return _working_time(now, first, last, place)
    raise ValueError(f"no rule for a moment: {rule}")


def _workday(today: datetime, count: int) -> datetime:
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        today += step
        while today.weekday() >= _SATURDAY:
            today += step
    return today


def _on(day: datetime, at: str, zone: tzinfo) -> datetime:
    """That wall-clock time there; one that a clock change skips is the hour after it."""
    return datetime.combine(day.date(), time.fromisoformat(at), zone).astimezone(UTC).astimezone(zone)


def _working_time(now: datetime, first: float, last: float, zone: tzinfo) -> datetime:
    """There is always some: a night between two working days is shorter than the span of every rule."""
    candidate = (now + timedelta(hours=first, minutes=1, microseconds=-1)).replace(second=0, microsecond=0)
    candidate += timedelta(minutes=-candidate.astimezone(zone).minute % 30)
    while candidate <= now + timedelta(hours=last):
        if _OPENS <= candidate.astimezone(zone).time() < _CLOSES:
            return candidate.astimezone(zone)
        candidate += _HALF_HOUR
    raise ValueError(f"no working time in {first} to {last} hours")
