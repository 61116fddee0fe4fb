"""What a new time stands in for, and what it takes from that: its week, its hour, its length.

What may live here: relations between a new time and those before it.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from mailbridge.detect.timeline.claim import Claim
from mailbridge.detect.timeline.matching import day_of
from mailbridge.detect.timeline.slots import Slot, State
from mailbridge.detect.timeline.statement import Statement

_NAMED = re.compile(
    r"\d(?:st|nd|rd|th|\.)|\d{1,2}[/.-]\d|\b(?:this|next|today|tomorrow|week|diese|nächste|morgen|heute"
    r"|prochain|demain|próxim|mañana|volgende|"
    r"prossim|domani|amanhã|nästa|imorgon|jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])",
    re.I,
)
"""Words by which a day is named more exactly than by its weekday."""


def weeks_off(st: Statement, claim: Claim, beside: Slot | None) -> timedelta:
    """By how much a bare weekday is meant later than the next one: it lies nearest to the day that it replaces."""
    day = day_of(claim)
    words = claim.sentence.text[max(0, claim.core[0] - claim.sentence.start - 6) : claim.core[1] - claim.sentence.start]
    if beside is None or not isinstance(day, date) or not claim.mention.day_said or _NAMED.search(words):
        return timedelta(0)
    if day.isoweekday() == beside.day.isoweekday() or re.search(
        r"\d", re.sub(r"\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\b|uhr|h\b|$|-)", "", words, flags=re.I)
    ):
        return timedelta(0)
    weeks = round((beside.day - day).days / 7)
    return timedelta(weeks=max(0, min(weeks, 8)))


def answers_offer(like: Slot, st: Statement, number: int) -> bool:
    """Whether a new time answers an offer of the other side that was refused a moment ago."""
    return like.by != st.who and like.offer >= number - 3 and like.state is not State.AGREED and like.event is None
