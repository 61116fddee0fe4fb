"""From what was said to what was meant: which date "the 16th" is, which moment "2pm Eastern" on it.

What may live here: calendar and clock arithmetic against `sent` and the thread. No reading of words.

The rules of dates. A year or month left out is the one that puts the date nearest ahead, and a date just gone stays
in the past (30 days). A weekday is the next one after the day of writing. Where a weekday contradicts a date, the other
order of day and month is tried, then the year next to it; if neither fits the date stands, and the mention says that
it is in doubt.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from mailbridge.detect.dates.monthday import Partial
from mailbridge.detect.dates.values import Context, Order
from mailbridge.detect.zones import resolve, zone_for_offset

_JUST_GONE = 30
_AMERICAN = ("America/", "US/", "Canada/", "Pacific/Honolulu")
FIRST_YEAR, LAST_YEAR = 1900, 2300
"""Years in which a date can be meant; far from where the calendar of Python ends."""
_DAY = 1440
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Dated:
    """A date found, and whether it is in doubt, with the other date it may be."""

    day: date
    doubt: bool = False
    also: date | None = None


def _date(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _shift(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def monday(day: date, weeks: int = 0) -> date:
    """The Monday of the week of `day`, or of one `weeks` later."""
    return _shift(day, 7 * weeks - day.weekday()) or day


@dataclass(frozen=True, slots=True)
class Reckoner:
    """What a text is reckoned against: the moment it was sent, the reader's zone, the thread."""

    sent: datetime
    reader: tzinfo | None
    context: Context
    next_is: str = "week"
    sender: tzinfo = field(init=False)
    """The zone of who wrote it: the reader's for the user's own text, else what the offset of `sent` stands for."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "sender", self._sender())

    @property
    def today(self) -> date:
        """The day of writing, where it was written."""
        return self.sent.date()

    def _sender(self) -> tzinfo:
        if self.context.own and self.reader is not None:
            return self.reader
        if isinstance(self.sent.tzinfo, ZoneInfo) and self.reader is None:
            return self.sent.tzinfo
        return zone_for_offset(self.sent.utcoffset() or timedelta(), self.sent, self.reader)

    def order(self, language: str, usual: str, seen: Order | None) -> Order:
        """Day before month, or month before day: as seen in the text, the thread, by region, by zone."""
        if seen or self.context.order:
            return seen or self.context.order or "dm"
        region = language.lower().replace("_", "-").partition("-")[2]
        if usual != "zone" or region not in {"", "us"}:
            return "md" if usual == "md" else "dm"
        if region == "us":
            return "md"
        offset = self.sent.utcoffset() or timedelta()
        name = getattr(self.reader, "key", "")
        if not offset:
            return "md" if not name or name.startswith(_AMERICAN) or name == "UTC" else "dm"
        return "md" if offset < timedelta() else "dm"

    def zone(self, name: str, whose: str, said: tzinfo | None) -> tzinfo:
        """The zone of a time: the one named for it, "my" or "your" one, the one said in text or thread, the default."""
        if name and (found := resolve(name, near=self.sender)):
            return found
        if whose == "yours":
            return self.context.theirs or self.reader or self.sender
        if whose == "mine":
            return self.sender
        return said or self.context.zone or self.sender

    def moment(self, day: date, minutes: int, zone: tzinfo) -> datetime | None:
        """The moment of a wall time; in a gap of the clocks the hour after it, of two the first."""
        shifted = _shift(day, minutes // _DAY)
        if shifted is None:
            return None
        wall = datetime.combine(shifted, time(minutes % _DAY // 60, minutes % 60), zone)
        try:
            return wall.astimezone(UTC).astimezone(zone)
        except (OverflowError, ValueError):
            return wall

    def date_of(self, partial: Partial, *, past: bool = False, week: date | None = None) -> Dated | None:
        """The date that a day as written is. `past`: told as gone; `week`: the Monday of the week being talked of."""
        if partial.offset is not None:
            day = _shift(self.today, partial.offset)
            return Dated(day) if day else None
        if partial.nth:
            return self._nth_weekday(partial)
        if partial.month is not None and partial.day is not None:
            return self._day_and_month(partial, past)
        if partial.day is not None:
            return self._day_of_month(partial, past)
        if partial.weekday is not None:
            day = self._weekday(partial, past, week)
            return Dated(day) if day else None
        return None

    def _day_and_month(self, partial: Partial, past: bool) -> Dated | None:
        found = self._in_year(partial, partial.month or 1, partial.day or 1, past)
        if partial.weekday is None or (found and found.weekday() == partial.weekday):
            other = self._in_year(partial, *partial.swapped, past) if partial.swapped else None
            return Dated(found, doubt=other is not None and partial.weekday is None, also=other) if found else None
        if partial.swapped:
            other = self._in_year(partial, *partial.swapped, past)
            if other and other.weekday() == partial.weekday:
                return Dated(other)
        if found is None:
            return None
        for year in (found.year + 1, found.year - 1):
            near = _date(year, found.month, found.day)
            slip = partial.year is not None and found < self.today <= (near or found)  # last year's number, in January
            unsaid = partial.year is None and near is not None and abs((near - self.today).days) < _JUST_GONE
            if near and near.weekday() == partial.weekday and (slip or unsaid):
                return Dated(near, doubt=slip, also=found)
        step = (partial.weekday - found.weekday() + 3) % 7 - 3
        return Dated(found, doubt=True, also=_shift(found, step))

    def _nth_weekday(self, partial: Partial) -> Dated | None:
        """ "the first Monday of June", "the last Friday of the month", the next such day from today."""
        months = [(self.today.year + (self.today.month - 1 + step) // 12, (self.today.month - 1 + step) % 12 + 1)
                  for step in range(13)]  # fmt: skip
        for year, month in months:
            if partial.month not in {None, month}:
                continue
            days = [day for number in range(1, 32) if (day := _date(year, month, number))]
            fitting = [day for day in days if day.weekday() == partial.weekday]
            place = partial.nth - 1 if partial.nth > 0 else partial.nth
            if place < len(fitting) and fitting[place] >= self.today:
                return Dated(fitting[place])
        return None

    def _in_year(self, partial: Partial, month: int, day: int, past: bool) -> date | None:
        if partial.year is not None:
            return _date(partial.year, month, day)
        base = self.context.day or self.today
        years = [date_ for year in range(base.year - 1, base.year + 5) if (date_ := _date(year, month, day))]
        if past:
            gone = [date_ for date_ in years if date_ <= self.today]
            return gone[-1] if gone else None
        return next((date_ for date_ in years if (self.today - date_).days <= _JUST_GONE), None)

    def _day_of_month(self, partial: Partial, past: bool) -> Dated | None:
        day = partial.day or 1
        base = self.context.day
        months = [(self.today.year + (self.today.month - 1 + step) // 12, (self.today.month - 1 + step) % 12 + 1)
                  for step in (0, 1, 2, 3, -1, -2)]  # fmt: skip
        dates = [date_ for year, month in months if (date_ := _date(year, month, day))]
        ahead = [date_ for date_ in dates if date_ >= self.today]
        gone = [date_ for date_ in dates if date_ <= self.today]
        if past:
            ahead, gone = sorted(gone, reverse=True), ahead
        candidates = ahead + sorted(gone, reverse=True)
        for offered in (*self.context.days, *([base] if base else [])):
            if offered.day == day and partial.weekday in {None, offered.weekday()}:
                return Dated(offered)
        if base is not None and not past and (same := _date(base.year, base.month, day)) and same >= self.today:
            candidates.insert(0, same)
        if partial.weekday is None:
            return Dated(candidates[0]) if candidates else None
        fitting = [date_ for date_ in candidates if date_.weekday() == partial.weekday]
        if fitting:
            return Dated(fitting[0])
        return Dated(candidates[0], doubt=True) if candidates else None

    def _weekday(self, partial: Partial, past: bool, week: date | None) -> date | None:
        weekday = partial.weekday or 0
        if partial.week is not None:
            return _shift(monday(self.today, partial.week), weekday)
        if partial.iso_week is not None:
            start = self.iso_week(partial.iso_week)
            return _shift(start, weekday) if start else None
        in_week = _shift(week, weekday) if week is not None and not partial.mod and not partial.weeks else None
        if in_week is not None and (in_week > self.today or past):
            return in_week
        ahead = (weekday - self.today.weekday() - 1) % 7 + 1
        if partial.mod == "this" and ahead == _WEEK:
            return self.today
        if past or partial.mod == "last":
            return _shift(self.today, -((self.today.weekday() - weekday - 1) % 7 + 1))
        offered = [day for day in self.context.days if day.weekday() == weekday and day >= self.today]
        if offered and not partial.mod and not partial.weeks:
            return offered[0]
        if partial.mod == "next" and self.next_is == "week":
            return _shift(monday(self.today, 1 + partial.weeks), weekday)
        return _shift(self.today, ahead + 7 * partial.weeks)

    def iso_week(self, number: int) -> date | None:
        """The Monday of the calendar week (ISO 8601) `number` that lies nearest ahead."""
        for year in (self.today.year, self.today.year + 1):
            try:
                start = date.fromisocalendar(year, number, 1)
            except ValueError:
                continue
            if (self.today - start).days <= _JUST_GONE:
                return start
        return None

    def week_of(self, partial: Partial) -> date | None:
        """The Monday of a week as written: "next week", "KW 12", "the week of the 16th"."""
        if partial.week is not None:
            return monday(self.today, partial.week)
        if partial.iso_week is not None:
            return self.iso_week(partial.iso_week)
        dated = self.date_of(partial)
        return monday(dated.day) if dated else None
