"""The order in which opportunities are listed: by notice (rule 1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from mailbridge.letters.notice import notice_hours
from mailbridge.plan.values import Known


def by_notice(known: Sequence[Known], now: datetime) -> list[Known]:
    """The least notice first, then the open before the closed, then the newest talk first."""

    def urgency(k: Known) -> tuple[float, bool, float]:
        hours = notice_hours(k.opportunity, now)
        dates = [m.date for m in k.opportunity.messages if m.date]
        newest = max(d.timestamp() for d in dates) if dates else 0.0
        return (float("inf") if hours is None else hours, not k.opportunity.open, -newest)

    return sorted(known, key=urgency)
