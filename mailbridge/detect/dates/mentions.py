"""Joined days and times → mentions: dates reckoned, zones given, lengths used, senses read, doubles dropped.

What may live here: what one day with its times becomes. What is joined to what, `joining` has said before.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, tzinfo

from mailbridge.detect.dates.dating import MOST_DAYS, Dater
from mailbridge.detect.dates.days import Days
from mailbridge.detect.dates.items import Item, linked, starts_line
from mailbridge.detect.dates.joining import Joined, join
from mailbridge.detect.dates.lengths import Lasting
from mailbridge.detect.dates.reckon import Dated, Reckoner
from mailbridge.detect.dates.sense import moved_from, sense_of
from mailbridge.detect.dates.times import Times, settle
from mailbridge.detect.dates.tokens import Token
from mailbridge.detect.dates.values import Mention, Sense
from mailbridge.detect.zones import resolve

_SHORTEST, _LONGEST = 10, 540
"""Minutes that a meeting may take; other lengths ("5 minutes early", "48 hours' notice") are not its length."""
_NEARBY, _TOUCHING = 400, 3
"""Characters between two times of which one says the other once more: of one moment, of two zones."""
_FAR_DAYS = 100
"""Days ahead beyond which nobody offers a bare "4 septembre": it is a holiday, a street, a cohort."""
_NEAR_DAYS = 75
"""Days ahead up to which "9/10" alone is a date rather than a fraction."""


_EARLIEST = 5
"""The first hour of a morning at which anybody meets."""


@dataclass(slots=True)
class Teller:
    """Tells what the items of one text mean; used once."""

    tokens: list[Token]
    reckoner: Reckoner
    lengths: list[Lasting]
    items: list[Item]
    lengths_in: dict[int, list[Lasting]] = field(default_factory=dict)
    said_zone: tzinfo | None = None
    hours_until: int = -1
    dater: Dater = field(init=False)

    def mentions(self) -> list[Mention]:
        """The mentions in the order of the text, each moment once."""
        self._index()
        found: list[Mention] = []
        last = 0
        for joined in join(self.tokens, self.items):
            told = self._of(joined)
            if len(told) == 1 and found and self._ends(found[-1], told[0], last, joined):
                found[-1] = replace(found[-1], end=told[0].start, clock_end=told[0].clock)
            else:
                found.extend(told)
            last = self._tokens_of(joined)[1]
        return _once(found)

    def _ends(self, begin: Mention, end: Mention, last: int, joined: Joined) -> bool:
        """Whether a time is the end of the one before: "July 13, 2pm - July 14, 4pm", or "Start: 2pm", "End: 3pm"."""
        if not (isinstance(begin.start, datetime) and isinstance(end.start, datetime)) or begin.sense == "void":
            return False
        first = self._tokens_of(joined)[0]
        labelled = joined.times is not None and (self._ends_label(joined.times.first) or self._ends_label(first))
        if begin.end is None and labelled:
            return begin.start < end.start and begin.start.date() == end.start.date()
        if first != last + 1 or self.tokens[last].skip or self.tokens[first].skip:
            return False
        sign = self.tokens[last]
        joins = sign.kind == "-" or ("rangesign" in sign.meaning and "at" not in sign.meaning)
        return joins and begin.start < end.start

    def _ends_label(self, first: int) -> bool:
        """Whether a label for the end stands before token `first`: "End: 3pm", "and ends at 3"."""
        colon = first > 0 and self.tokens[first - 1].kind == ":" and not self.tokens[first - 1].skip
        place = first - colon - 1
        if place < 0 or self.tokens[first].skip:
            return False
        said = self.tokens[place].meaning
        return "endverb" in said or ("endlabel" in said and (colon or starts_line(self.tokens, first)))

    def _index(self) -> None:
        """Note which lengths stand in which sentence."""
        self.dater = Dater(self.tokens, self.reckoner, self.items)
        self.lengths = [length for length in self.lengths if _SHORTEST <= length.minutes <= _LONGEST]
        for length in self.lengths:
            self.lengths_in.setdefault(self.tokens[length.first].sentence, [])[MOST_DAYS:] = [length]

    def _of(self, joined: Joined) -> list[Mention]:
        first, last = self._tokens_of(joined)
        sense = self._sense(joined)
        days = self.dater.dates(joined.days, sense, bool(joined.times)) if joined.days else []
        if sense == "past" and _dated(joined.days) and (ahead := self._ahead(joined)):
            sense, days = "meeting", ahead  # "we discussed 12 March" tells of what is to come
        if joined.days is None:
            base = self.reckoner.context.day
            return self._timed(joined, Dated(base) if base else None, sense, first, last) if joined.times else []
        if joined.times is None:
            told = [self._bare(joined.days, day, sense, first, last) for day in days]
        else:
            told = self._day_apart(joined, days, sense)
            told += [mention for day in days for mention in self._timed(joined, day, sense, first, last)]
        if sense == "void" and moved_from(self.tokens, first, last):
            return [replace(mention, moved=True) for mention in told]
        return told

    def _day_apart(self, joined: Joined, days: list[Dated], sense: Sense) -> list[Mention]:
        """The days themselves, where the time is of something else: only some hours of them are ruled out ("Friday
        works, except from noon to 1"), or another sentence speaks of a train."""
        own, times = joined.days, joined.times
        if sense == "meeting" or own is None or times is None or own.last > times.first:
            return []
        alone = sense_of(self.tokens, (own.first, own.last), None)
        but = sense == "excluded" and alone == "meeting" and not linked(self.tokens, own.last, times.first)
        if not but and not (joined.loose and joined.only):
            return []
        return [self._bare(own, day, alone, own.first, own.last) for day in days]

    def _ahead(self, joined: Joined) -> list[Dated]:
        """The dates, read as ones to come, if they are."""
        days = self.dater.dates(joined.days, "meeting", bool(joined.times))
        return days if days and all(dated.day >= self.reckoner.today for dated in days) else []

    def _sense(self, joined: Joined) -> Sense:
        days, times = (None if joined.loose else joined.days), joined.times
        sense = sense_of(
            self.tokens, (days.first, days.last) if days else None, (times.first, times.last) if times else None
        )
        first, last = self._tokens_of(joined)
        if sense == "meeting" and (
            (days and self.dater.recur(days, bool(times))) or (not _dated(days) and self._goes_on_with_hours(first))
        ):
            sense = "hours"
        self.hours_until = last if sense == "hours" else -1
        return sense

    def _goes_on_with_hours(self, first: int) -> bool:
        """Whether the item at token `first` goes on with a clause of office hours ("Mo-Do 9-15 Uhr, Fr 9-12 Uhr")."""
        last = self.hours_until
        if not 0 <= last <= first or self.tokens[last - 1].sentence != self.tokens[first].sentence:
            return False
        return all(token.kind != ";" and "turn" not in token.meaning for token in self.tokens[last:first])

    def _tokens_of(self, joined: Joined) -> tuple[int, int]:
        parts = [part for part in (joined.days, joined.times) if part is not None]
        return min(part.first for part in parts), max(part.last for part in parts)

    def _span(self, first: int, last: int) -> tuple[int, int]:
        return self.tokens[first].start, self.tokens[last - 1].end

    def _bare(self, days: Days, dated: Dated, sense: Sense, first: int, last: int) -> Mention:
        day, also = dated.day, dated.also
        until = self.reckoner.date_of(days.days[-1], week=self.dater.week(days)) if days.shape == "range" else None
        long = until is not None and (until.day - day).days >= MOST_DAYS
        return Mention(
            start=day,
            end=until.day if until and until.day > day else None,
            span=self._span(first, last),
            window=bool(days.part) or days.shape == "range",
            doubt=dated.doubt,
            also=(also,) if also else (),
            sense=sense,
            past=day < self.reckoner.today,
            faint=long or self._faint(days, day),
            own=self._span(days.first, days.last),
        )

    def _faint(self, days: Days, day: date) -> bool:
        """Whether a bare day is hardly a date: "today", "Tues-Wed", a far "9/10" that may be a fraction. Where the text
        is nothing else it is one: the answer to a question."""
        ends = days.first <= 1 and self.tokens[days.last].kind == "end"
        if ends and not any(token.skip for token in self.tokens[: days.last + 1]):
            return False
        if days.weak or day == self.reckoner.today or (days.shape == "range" and not _dated(days)):
            return True
        sparse = not any(each.year or each.weekday is not None or each.offset is not None for each in days.days)
        if sparse and (day - self.reckoner.today).days > _FAR_DAYS:
            return True
        fraction = self.tokens[days.first].kind == "slash" and days.last == days.first + 1
        return fraction and abs((day - self.reckoner.today).days) > _NEAR_DAYS

    def _timed(self, joined: Joined, dated: Dated | None, sense: Sense, first: int, last: int) -> list[Mention]:
        times = joined.times
        if times is None:
            return []
        day, doubt, also = (dated.day, dated.doubt, dated.also) if dated else (None, False, None)
        if joined.days is not None and joined.days.part and not times.part and not _too_early(joined.days.part, times):
            times = replace(times, part=joined.days.part)
        begin, end, unsure = self._by_offers(times, *settle(times))
        if begin is None:
            return self._until(joined, day, end, sense, first, last)
        if end is None and not times.open:
            length = self._length(joined)
            end = begin + length if length else None
        zone = self.reckoner.zone(times.zone, times.whose, self.said_zone)
        start = self.reckoner.moment(day, begin, zone) if day else None
        if start is not None and times.begin is not None and times.begin.second:
            start += timedelta(seconds=times.begin.second)
        stop = self.reckoner.moment(day, end if end > begin else end + 1440, zone) if day and end is not None else None
        other = self.reckoner.moment(also, begin, zone) if also else None
        named = resolve(times.zone, near=self.reckoner.sender) if times.zone else zone if times.whose else None
        return [
            Mention(
                start=start,
                end=stop,
                span=self._span(first, last),
                clock=_time(begin),
                clock_end=_time(end) if end is not None else None,
                day_said=joined.days is not None,
                zone=named,
                loose=joined.loose,
                window=times.window,
                doubt=doubt or unsure,
                also=(other,) if other else (),
                sense=sense,
                past=start is not None and start < self.reckoner.sent,
                own=self._span(times.first, times.last),
            )
        ]

    def _by_offers(
        self, times: Times, begin: int | None, end: int | None, unsure: bool
    ) -> tuple[int | None, int | None, bool]:
        """Begin, end and doubt with the half of the day in which the thread offered that hour ("the 26th at 1:30")."""
        clock = times.begin
        if begin is None or clock is None or clock.mer or clock.whole or times.part:
            return begin, end, unsure
        offered = {each.hour * 60 + each.minute for each in self.reckoner.context.clocks}
        other = (begin + 720) % 1440
        if begin in offered or other not in offered:
            return begin, end, unsure and begin not in offered
        return other, None if end is None else end + other - begin, False

    def _until(
        self, joined: Joined, day: date | None, end: int | None, sense: Sense, first: int, last: int
    ) -> list[Mention]:
        """A day of which only an end is said ("Thursday until 11:30") is a window; "until 5 on Friday" a deadline."""
        if day is None or end is None or joined.days is None:
            return []
        if sense == "meeting" and joined.times is not None and joined.times.first < joined.days.first:
            sense = "meeting" if self._listed(joined.times.first) else "deadline"
        clock_end = _time(end)
        past = day < self.reckoner.today
        span = self._span(first, last)
        own = self._span(joined.times.first, joined.times.last) if joined.times else span
        return [Mention(day, None, span, clock_end=clock_end, window=True, sense=sense, past=past, own=own)]

    def _listed(self, first: int) -> bool:
        """Whether "or" or "and" stands right before an item."""
        joins = self.tokens[first - 1].meaning.keys() & {"or", "and"} if first else ()
        return bool(joins) and not self.tokens[first].skip

    def _length(self, joined: Joined) -> int | None:
        """The length that goes with a time: the nearest in its sentence, else the only one in the text."""
        times = joined.times
        if times is None:
            return None
        near = self.lengths_in.get(self.tokens[times.first].sentence)
        if near:
            return min(near, key=lambda length: abs(length.first - times.first)).minutes
        different = {length.minutes for length in self.lengths}
        return different.pop() if len(different) == 1 else None


def _dated(days: Days | None) -> bool:
    """Whether a day of the month is said, not only a weekday."""
    return days is not None and any(day.day is not None for day in days.days)


def _too_early(part: str, times: Times) -> bool:
    """Whether an hour cannot be of the part of the day that governs it: 2 in a morning said elsewhere is 2 pm."""
    begin = times.begin
    return part == "morning" and begin is not None and not begin.mer and 1 <= begin.hour < _EARLIEST


def _time(minutes: int) -> time:
    return time(minutes % 1440 // 60, minutes % 60)


def _once(mentions: list[Mention]) -> list[Mention]:
    """The mentions without those that say the moment before once more ("2pm ET / 11am PT")."""
    found: list[Mention] = []
    for mention in mentions:
        if not any(_again(mention, other) for other in found[-4:]):
            found.append(mention)
    return found


def _again(mention: Mention, other: Mention) -> bool:
    """Whether a mention says the moment of the one before once more, if only for those who forget that the clocks of
    two places do not change on one day ("14:00 CET / 8:00 EST")."""
    if not isinstance(other.start, datetime) or not isinstance(mention.start, datetime) or other.sense != mention.sense:
        return False
    if other.start == mention.start:
        return mention.span[0] - other.span[1] < _NEARBY
    zones = mention.zone is not None and other.zone is not None and mention.zone != other.zone
    touching = 0 <= mention.own[0] - other.own[1] <= _TOUCHING
    return zones and touching and abs(other.start - mention.start) <= timedelta(hours=1)
