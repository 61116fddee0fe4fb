"""Rule 1, early: what a withdrawal frees, and how long before.

What may live here: arithmetic over an opportunity's interviews and a moment.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from mailbridge.detect.values import Interview, Opportunity

SHORT = timedelta(hours=24)
"""Less notice than this is unprofessional unless something urgent came up."""
_USUAL_LENGTH = timedelta(hours=1)
_DAYS_FROM = 72


def zone_of(interview: Interview, otherwise: tzinfo | None = None) -> tzinfo:
    """The zone that the interview was named in: the IANA zone it carries, else its start's own, else `otherwise`."""
    try:
        return ZoneInfo(interview.zone)
    except (ValueError, OSError, LookupError):
        pass
    if isinstance(interview.start, datetime) and interview.start.tzinfo:
        return interview.start.tzinfo
    try:
        offset = datetime.strptime(interview.zone, "%z").utcoffset()
    except ValueError:
        offset = None
    return timezone(offset) if offset is not None else otherwise or UTC


def begins(interview: Interview, otherwise: tzinfo | None = None) -> datetime:
    """When it begins, aware; a bare date begins at its local midnight."""
    if isinstance(interview.start, datetime):
        return interview.start
    return datetime.combine(interview.start, time(), zone_of(interview, otherwise))


def ends(interview: Interview, otherwise: tzinfo | None = None) -> datetime:
    """When it is over, aware: its end, an hour after its start where no end is known, a bare date with its day."""
    if isinstance(interview.end, datetime):
        return interview.end
    if isinstance(interview.start, datetime):
        return interview.start + _USUAL_LENGTH
    last = (interview.end or interview.start) + timedelta(days=1)
    return datetime.combine(last, time(), zone_of(interview, otherwise))


def _ahead(opportunity: Opportunity, now: datetime, status: str) -> tuple[Interview, ...]:
    """A bare date is ahead until its day is over: its hour may be still to come."""
    live = [i for i in opportunity.interviews if i.status == status and _last_call(i, now) > now]
    return tuple(sorted(live, key=lambda i: begins(i, now.tzinfo)))


def _last_call(interview: Interview, now: datetime) -> datetime:
    bare = not isinstance(interview.start, datetime)
    return ends(interview, now.tzinfo) if bare else begins(interview, now.tzinfo)


def freed(opportunity: Opportunity, now: datetime) -> tuple[Interview, ...]:
    """The confirmed interviews ahead of `now` (aware), the soonest first: what the letter gives back."""
    return _ahead(opportunity, now, "confirmed")


def released(opportunity: Opportunity, now: datetime) -> tuple[Interview, ...]:
    """The proposed interviews ahead of `now` (aware), the soonest first: slots that need not be held any longer."""
    return _ahead(opportunity, now, "proposed")


def held(opportunity: Opportunity, now: datetime) -> tuple[Interview, ...]:
    """The confirmed interviews that are over at `now` (aware), the oldest first: what there is to thank for."""
    over = [i for i in opportunity.interviews if i.status == "confirmed" and ends(i, now.tzinfo) <= now]
    return tuple(sorted(over, key=lambda i: begins(i, now.tzinfo)))


def next_interview(opportunity: Opportunity, now: datetime) -> Interview | None:
    """The interview that notice counts to: the soonest confirmed one that begins after `now` (aware), else the soonest
    proposed one."""
    live = freed(opportunity, now) + released(opportunity, now)
    return next((i for i in live if begins(i, now.tzinfo) > now), None)


def notice_hours(opportunity: Opportunity, now: datetime) -> float | None:
    """Hours from `now` (aware) to the next interview, or None where none is ahead."""
    coming = next_interview(opportunity, now)
    return (begins(coming, now.tzinfo) - now) / timedelta(hours=1) if coming else None


def away(hours: float) -> str:
    """How far away that is in words, in whole hours below three days, never more than is left: 23.9 hours are 23."""
    if hours < 1:
        return "less than an hour"
    if hours < _DAYS_FROM:
        whole = int(hours)
        return f"{whole} hour{'s' if whole != 1 else ''}"
    return f"{int(hours // 24)} days"


def short_notice(opportunity: Opportunity, now: datetime) -> bool:
    """Whether a confirmed interview that is not over yet begins less than 24 hours after `now` (aware)."""
    confirmed = [i for i in opportunity.interviews if i.status == "confirmed" and ends(i, now.tzinfo) > now]
    return any(begins(i, now.tzinfo) - now < SHORT for i in confirmed)
