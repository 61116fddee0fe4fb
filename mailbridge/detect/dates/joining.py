"""Which time belongs to which day: in one breath, over a list, under a heading, in the cells of a table, time first.

What may live here: the rules of nearness. They look at tokens between items, never at what a word means to people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from mailbridge.detect.dates.days import Days
from mailbridge.detect.dates.items import Item, linked, starts_line
from mailbridge.detect.dates.times import Times
from mailbridge.detect.dates.tokens import Token

_REACH = 12
"""Blocks (paragraphs) down to which the day in a heading line reaches."""
_LINE_REACH = 12
"""Tokens within which a line that leads to others ends."""
_LONGEST_LIST = 12
"""Times in a list that a day behind it can govern."""


@dataclass(slots=True)
class Joined:
    """A day with a time, a day alone (`times` None) or a time alone (`days` None). `loose`: in different sentences;
    `only`: no other time has that day."""

    days: Days | None
    times: Times | None
    loose: bool = False
    only: bool = False


def _breaks(tokens: list[Token], start: int, stop: int) -> bool:
    """Whether a comma, line or bracket stands in [start, stop)."""
    return any(token.kind in {",", "br", "(", "|", ";", "-"} for token in tokens[start:stop])


def _listed(tokens: list[Token], start: int, stop: int) -> bool:
    """Whether [start, stop) joins two items of one list: "or", "and", commas, slashes, nothing else."""
    return linked(tokens, start, stop)


def _is_behind(days: Days) -> bool:
    """Whether a day is told of as gone ("yesterday"): no time of another sentence is on it."""
    return all(day.offset is not None and day.offset < 0 for day in days.days)


class _Joiner:
    """One pass over the items; the day that governs is the last one seen."""

    def __init__(self, tokens: list[Token], items: list[Item]) -> None:
        self.tokens = tokens
        self.items = items
        self.taken: dict[int, int] = {}
        self.governing: dict[int, int] = {}

    def sentence(self, item: Item) -> int:
        return self.tokens[item.first].sentence

    def block(self, item: Item) -> int:
        return self.tokens[item.first].block

    def _next_day(self, index: int) -> tuple[int, bool] | None:
        """(index, whether nothing breaks the way) of the day right behind the time, or behind a list of times."""
        here = index
        while here + 1 < len(self.items) and here < index + _LONGEST_LIST:
            current, following = self.items[here], self.items[here + 1]
            if not linked(self.tokens, current.last, following.first):
                return None
            if isinstance(following, Days):
                if following.shape == "week":
                    return None
                tight = not _breaks(self.tokens, current.last, following.first)
                return here + 1, tight
            if self.sentence(current) != self.sentence(following):
                return None
            here += 1
        return None

    def _own_time_follows(self, day_index: int) -> bool:
        if day_index + 1 >= len(self.items):
            return False
        day, following = self.items[day_index], self.items[day_index + 1]
        between = self.tokens[day.last : following.first]
        listed = any(token.meaning.keys() & {"and", "or"} for token in between)
        return isinstance(following, Times) and not listed and linked(self.tokens, day.last, following.first)

    def _previous_day(self, index: int) -> int | None:
        for back in range(index - 1, max(-1, index - 200), -1):
            item = self.items[back]
            if isinstance(item, Days) and item.shape != "week":
                own = back == index - 1 and self._touching(item, self.items[index])
                gone = _is_behind(item) and self.sentence(item) != self.sentence(self.items[index])
                if own or not (gone or self._ruled_out(item)):
                    return back
        return None

    def _touching(self, day: Item, times: Item) -> bool:
        """Whether a time follows a day in one breath."""
        between = day.last, times.first
        return linked(self.tokens, *between) and not _breaks(self.tokens, *between)

    def _ruled_out(self, item: Days) -> bool:
        """Whether "not" or "instead of" stands before a day."""
        before = self.tokens[item.first - 1] if item.first else None
        return before is not None and before.meaning.get("near") in {"excluded", "void"}

    def day_for(self, index: int) -> tuple[int | None, bool]:
        """(index of the day of the time at `index`, whether loosely)."""
        times = self.items[index]
        before = self.items[index - 1] if index else None
        back = self._previous_day(index)
        ahead = self._next_day(index)
        if ahead and ahead[1]:
            day_before = isinstance(before, Days) and back == index - 1
            touching = day_before and before is not None and linked(self.tokens, before.last, times.first)
            time_first = back is not None and self.taken.get(back, -1) in range(back) and not touching
            first_of_pairs = touching and back is not None and self.taken.get(back, back) < back
            if not touching or first_of_pairs or time_first:
                chained = isinstance(before, Times) and linked(self.tokens, before.last, times.first)
                if not (chained and self._own_time_follows(ahead[0])):
                    return ahead[0], False
        if back is not None and self.sentence(self.items[back]) == self.sentence(times):
            return back, False
        if ahead and not self._own_time_follows(ahead[0]):
            return ahead[0], False
        if back is not None and linked(self.tokens, self.items[back].last, times.first):
            return back, False
        only_end = isinstance(times, Times) and times.begin is None
        if not only_end and (later := self._later_in_sentence(index)) is not None:
            return later, False
        return self._from_above(index, back)

    def _later_in_sentence(self, index: int) -> int | None:
        for later in range(index + 1, min(index + 4, len(self.items))):
            item = self.items[later]
            if self.sentence(item) != self.sentence(self.items[index]) or self._parted(index, later):
                return None
            if isinstance(item, Days) and item.shape in {"list", "any"}:
                return later if not self._own_time_follows(later) else None
        return None

    def _parted(self, index: int, later: int) -> bool:
        """Whether a semicolon parts two items."""
        return any(token.kind == ";" for token in self.tokens[self.items[index].last : self.items[later].first])

    def _from_above(self, index: int, back: int | None) -> tuple[int | None, bool]:
        """The day in a heading or an earlier line or sentence; for "Time: …" above "Date: …" the one just below."""
        times = self.items[index]
        lined = starts_line(self.tokens, times.first)
        if back is not None:
            day = self.items[back]
            apart = self.block(times) - self.block(day)
            if lined and apart and self._is_whole(back) and (head := self._heading(times, back)) is not None:
                return head, False
            if lined and apart <= _REACH and self._heads(back):
                return back, False
            free = back not in self.taken or self._chained(index) or self._fell_through(day)
            if apart <= 1 and free:
                return back, True
        if lined and index + 1 < len(self.items):
            below = self.items[index + 1]
            same_block = isinstance(below, Days) and below.shape == "list" and self.block(below) == self.block(times)
            if same_block and starts_line(self.tokens, below.first) and not self._own_time_follows(index + 1):
                return index + 1, False
        return None, False

    def _is_whole(self, day: int) -> bool:
        """Whether a day has a time in its own sentence: it heads nothing in another paragraph."""
        time = self.taken.get(day)
        return time is not None and self.sentence(self.items[time]) == self.sentence(self.items[day])

    def _heading(self, times: Item, back: int) -> int | None:
        """The nearest day before `back` that can head the lines of another paragraph."""
        for index in range(back - 1, max(-1, back - 10), -1):
            day = self.items[index]
            if self.block(times) - self.block(day) > _REACH:
                return None
            if isinstance(day, Days) and day.shape != "week" and self._heads(index) and not self._is_whole(index):
                return index
        return None

    def _chained(self, index: int) -> bool:
        before = self.items[index - 1]
        return isinstance(before, Times) and self.sentence(before) == self.sentence(self.items[index])

    def _fell_through(self, day: Item) -> bool:
        """Whether what was said of the day is ruled out right behind it: "2pm on Thursday is gone. We do have 3:30"."""
        return self.tokens[day.last].meaning.get("tail") in {"excluded", "void"}

    def _heads(self, back: int) -> bool:
        """Whether a day stands in a line that can head others: it begins the line or ends it."""
        day = self.items[back]
        after = self.tokens[day.last]
        ends = not after.skip and after.kind in {"br", ":", "end", "nl", "("}
        return ends or starts_line(self.tokens, day.first) or self._introduces(day)

    def _introduces(self, day: Item) -> bool:
        """Whether the line that a day stands in leads to others: "Here is the plan for Thursday at our office:"."""
        for i in range(day.last, min(day.last + _LINE_REACH, len(self.tokens))):
            if self.tokens[i].kind in {"br", "end"}:
                return i > day.last and self.tokens[i - 1].kind == ":" and not self.tokens[i].skip
            if self.tokens[i].kind == "stop":
                return False
        return False

    def _shared(self, index: int) -> list[int]:
        """The days before a time that is that of each of them: "Tuesday would do, or the 12th, both at 2"."""
        times = self.items[index]
        if "shared" not in self.tokens[times.first].meaning:
            return []
        found: list[int] = []
        for back in range(index - 1, max(-1, index - _LONGEST_LIST), -1):
            day = self.items[back]
            if not isinstance(day, Days) or day.shape != "list" or self.block(day) != self.block(times):
                break
            if not self._ruled_out(day):
                found.insert(0, back)
        return found

    def _all_of(self, indices: list[int]) -> Days:
        """Several days as one list."""
        days = [day for index in indices if isinstance(day := self.items[index], Days)]
        return replace(days[-1], first=days[0].first, days=[each for day in days for each in day.days])

    def run(self) -> Iterator[Joined]:
        used: Counter[int] = Counter()
        pairs: list[tuple[Joined, int | None]] = []
        for index, item in enumerate(self.items):
            if isinstance(item, Times) and (shared := self._shared(index)):
                used.update(shared)
                pairs.append((Joined(self._all_of(shared), item), None))
            elif isinstance(item, Times):
                day_index, loose = self.day_for(index)
                day = self.items[day_index] if day_index is not None else None
                if day_index is not None:
                    self.taken.setdefault(day_index, index)
                    used[day_index] += 1
                pairs.append((Joined(day if isinstance(day, Days) else None, item, loose), day_index))
        for joined, place in pairs:
            joined.only = place is not None and used[place] == 1
        alone = (Joined(item, None) for i, item in enumerate(self.items) if isinstance(item, Days) and i not in used)
        yield from sorted([*(joined for joined, _ in pairs), *alone], key=_place)


def _place(joined: Joined) -> int:
    firsts = [item.first for item in (joined.days, joined.times) if item is not None]
    return max(firsts)


def join(tokens: list[Token], items: list[Item]) -> list[Joined]:
    """Every time with its day, and every day that no time took, in the order of the text."""
    return list(_Joiner(tokens, items).run())
