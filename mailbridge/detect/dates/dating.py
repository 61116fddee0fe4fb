"""Days as said → dates: ranges, weeks talked of before, "any day but", a weekday named after another.

What may live here: what the days of one text are together. What one of them is by itself, `reckon` says.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from mailbridge.detect.dates.days import Days
from mailbridge.detect.dates.items import Item
from mailbridge.detect.dates.monthday import Partial
from mailbridge.detect.dates.reckon import Dated, Reckoner, monday
from mailbridge.detect.dates.tokens import Token
from mailbridge.detect.dates.values import Sense

MOST_DAYS = 7
"""Days of a range up to which a time said with it is offered on each of them."""
_WORKING_WEEK = 4


@dataclass(slots=True)
class Dater:
    """Dates the days of one text, in its order; used once."""

    tokens: list[Token]
    reckoner: Reckoner
    items: list[Item]
    weeks: list[tuple[int, int, int, date]] = field(default_factory=list)
    last_day: date | None = None
    given_up: int | None = None
    """The sentence in which the last day was called off or moved."""

    def __post_init__(self) -> None:
        """Note which weeks are talked of where."""
        for item in self.items:
            if isinstance(item, Days) and item.shape == "week" and (start := self.reckoner.week_of(item.days[0])):
                token = self.tokens[item.first]
                self.weeks.append((item.first, token.sentence, token.block, start))

    def dates(self, days: Days | None, sense: Sense, timed: bool) -> list[Dated]:
        """The dates that the days stand for; `timed`: a time is said with them, on each of a range."""
        if days is None or days.shape == "week":
            return []
        week = self.week(days)
        if days.shape == "any":
            return [Dated(day) for day in self._any(days, week)]
        dated = [found for day in days.days if (found := self.reckoner.date_of(day, past=sense == "past", week=week))]
        sentence = self.tokens[days.first].sentence
        if self.given_up is not None and sentence != self.given_up:  # what is called off leads on to its own move alone
            self.last_day, self.given_up = None, None
        if sense in {"meeting", "void", "deadline"}:
            self.given_up = sentence if sense == "void" else None
            dated = [self._in_turn(day, found) for day, found in zip(days.days, dated, strict=False)]
        if days.shape == "range" and len(dated) > 1:
            start, end = dated[-2].day, dated[-1].day
            if end < start:
                end += timedelta(days=7)
            length = (end - start).days + 1
            if not timed or length > MOST_DAYS:
                return [Dated(start)]
            return [Dated(start + timedelta(days=step)) for step in range(length)]
        return list({found.day: found for found in dated}.values())

    def week(self, days: Days) -> date | None:
        """The Monday of the week that is being talked of where the days stand: the last one named in their sentence."""
        token = self.tokens[days.first]
        for first, sentence, block, start in reversed(self.weeks):
            if sentence == token.sentence or (first < days.first and block >= token.block - 1):
                return start
            if sentence < token.sentence and block < token.block - 1:
                break
        return None

    def _in_turn(self, day: Partial, found: Dated) -> Dated:
        """A weekday named after another day is the next such one after that: "Thursday 12 March or Friday"."""
        last, self.last_day = self.last_day, found.day
        if (
            last is None
            or not day.only_weekday
            or day.mod
            or found.day >= last
            or found.day.weekday() <= last.weekday()
        ):
            return found
        self.last_day = found.day + timedelta(days=7)
        return Dated(self.last_day) if (last - found.day).days < 7 else found

    def _any(self, days: Days, week: date | None) -> list[date]:
        if days.days:
            week = self.reckoner.week_of(days.days[0])
        today = self.reckoner.today
        start = week or monday(today)
        working = [start + timedelta(days=step) for step in range(5)]
        left = [day for day in working if day > today and day.weekday() not in days.but]
        if left or week is not None:
            return left
        return [day + timedelta(days=7) for day in working if day.weekday() not in days.but]

    def recur(self, days: Days, timed: bool) -> bool:
        """Whether the days are a working week ("Mon-Fri") with no week said: then the times are somebody's hours."""
        if days.recurring:
            return True
        if not timed or days.shape != "range" or self.week(days) is not None:
            return False
        first, last = days.days[-2], days.days[-1]
        if first.only_weekday and last.only_weekday:
            return ((last.weekday or 0) - (first.weekday or 0)) % 7 >= _WORKING_WEEK
        return False
