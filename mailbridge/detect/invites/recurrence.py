"""The repetitions of an event (RFC 5545 3.8.5), as far as an interview can repeat.

What may live here: counting days. Rules that end are run, for a few repetitions; a rule without an end is a standing
meeting, of which the first is enough, and anything finer than days is not run at all.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from mailbridge.detect.invites.vtimezone import DAYS

if TYPE_CHECKING:
    from icalendar import Component

MAX_REPETITIONS = 10
"""Repetitions that are listed of one event."""
MAX_DAYS = 370
"""How far from the first the repetitions are followed."""


def starts(event: Component, first: datetime) -> tuple[datetime, ...]:
    """The naive wall times of every repetition of an event that begins at `first`, which is always the first."""
    left_out = _dates(event, "EXDATE")
    found = sorted({first, *_by_rule(event, first), *_dates(event, "RDATE")})
    kept = tuple(s for s in found if s not in left_out)[:MAX_REPETITIONS]
    return kept or (first,)


def _by_rule(event: Component, first: datetime) -> set[datetime]:
    rule = event.get("RRULE")
    try:
        freq = str(rule["FREQ"][0]).upper()
        count = int(rule["COUNT"][0]) if "COUNT" in rule else None
        until = rule["UNTIL"][0] if "UNTIL" in rule else None
        step = max(1, min(int(rule["INTERVAL"][0]), 60)) if "INTERVAL" in rule else 1
        days = {DAYS[str(d).upper()[-2:]] for d in rule.get("BYDAY", [])}
        if freq not in ("DAILY", "WEEKLY") or (count is None and until is None):
            return set()
        last = until if until is not None else date.max
        end = datetime(last.year, last.month, last.day, 23, 59, 59)
    except (KeyError, ValueError, TypeError, AttributeError, IndexError):
        return set()
    found: set[datetime] = set()
    week = first.date().toordinal() - first.weekday()
    for day in range(MAX_DAYS):
        at = first + timedelta(days=day)
        turns = day if freq == "DAILY" else (at.date().toordinal() - week) // 7
        fits = turns % step == 0 and (at.weekday() in days if days else freq == "DAILY" or day % 7 == 0)
        if at > end or len(found) >= min(count or MAX_REPETITIONS, MAX_REPETITIONS):
            break
        if fits:
            found.add(at)
    return found


def _dates(event: Component, name: str) -> set[datetime]:
    """The wall times of EXDATE or RDATE."""
    values = event.get(name, [])
    found: set[datetime] = set()
    for value in (values if isinstance(values, list) else [values])[:100]:
        for each in getattr(value, "dts", [])[:100]:
            moment = each.dt
            if isinstance(moment, datetime):
                found.add(moment.replace(tzinfo=None))
            elif isinstance(moment, date):
                found.add(datetime(moment.year, moment.month, moment.day))
    return found
