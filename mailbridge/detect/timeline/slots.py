"""The times on the table.

What may live here: a slot, whether a time that somebody names is that slot, and the board that holds them all with the
turns that were taken.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, tzinfo
from enum import Enum

from mailbridge.detect.dates import Mention
from mailbridge.detect.timeline.author import Who
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.values import Evidence, Moment, Source, Turn


class State(Enum):
    """Where a slot stands."""

    OFFERED = "offered"
    AGREED = "agreed"
    GONE = "gone"


class Fit(Enum):
    """How a time that somebody names fits a slot."""

    EXACT = "the same moment"
    WALL = "the same hour on the slot's own clock"
    DAY = "the slot's day, without an hour"
    INSIDE = "within the window"
    REFINES = "an hour for a slot that had only a day"


@dataclass(slots=True)
class Slot:
    """One time and its fate. `offer` is the number of the message that put it on the table; slots of one offer are
    alternatives, unless `whole` says that they are sessions of one day. `touched` says that the other side has answered
    since, `held` that it is told of as past. `event` is (UID, RECURRENCE-ID) of an invite. `cues` are those near it,
    `wide` those of its message, `third` says that somebody besides the writer takes part; `label` are
    the words of its own row that the rows of the other times of its offer lack, `group` the number of its row where
    each row is a choice of its own ("Ben: Wednesday or Thursday", "Odalys: Friday at 10 or at 2").
    """

    start: Moment
    end: Moment | None
    state: State
    by: Who
    offer: int
    source: Source
    evidence: list[Evidence]
    zone: tzinfo | None = None
    window: bool = False
    length: timedelta | None = None
    whole: bool = False
    touched: bool = False
    held: bool = False
    event: tuple[str, str | None] | None = None
    topic: str = ""
    cues: frozenset[Cue] = frozenset()
    wide: frozenset[Cue] = frozenset()
    third: bool = False
    participants: tuple[str, ...] = ()
    label: frozenset[str] = frozenset()
    group: int = 0
    thread: str = ""
    why: str = ""

    @property
    def live(self) -> bool:
        """Whether it is still on the table."""
        return self.state is not State.GONE

    @property
    def day(self) -> date:
        """Its day on its own clock."""
        return self.start.date() if isinstance(self.start, datetime) else self.start

    @property
    def clock(self) -> time | None:
        """Its hour on its own clock, None for a bare date."""
        return self.start.time() if isinstance(self.start, datetime) else None

    def over(self, at: datetime) -> bool:
        """Whether its start lies before `at`; a bare date is over with its day, or when it is told of as past."""
        if self.held:
            return True
        if isinstance(self.start, datetime):
            return self.start <= at
        return self.start < at.date()

    def fit(self, mention: Mention) -> Fit | None:
        """How a time that somebody names fits this slot, None if it does not."""
        said = mention.start
        if isinstance(self.start, datetime) and (said == self.start or self.start in mention.also):
            return Fit.EXACT
        if mention.clock is None:
            day = said.date() if isinstance(said, datetime) else said
            return Fit.DAY if day == self.day or self.day in _days(mention) else None
        same_day = not mention.day_said or self._same_day(said)
        if self.clock is None:
            return Fit.REFINES if mention.day_said and self._same_day(said) else None
        if same_day and _same_clock(mention, self.clock) and (mention.zone is None or said is None):
            return Fit.WALL
        if isinstance(said, datetime) and isinstance(self.start, datetime) and self._holds(said):
            return Fit.INSIDE
        return None

    def _same_day(self, said: Moment | None) -> bool:
        return (said.date() if isinstance(said, datetime) else said) == self.day

    @property
    def _is_wide(self) -> bool:
        """Whether an offer is so long that an hour in it can be picked."""
        if self.state is not State.OFFERED or not isinstance(self.start, datetime):
            return False
        return isinstance(self.end, datetime) and self.end - self.start >= WIDE

    def _holds(self, said: datetime) -> bool:
        """Whether a moment lies within this window."""
        if not isinstance(self.start, datetime):
            return False
        if not self.window and not self._is_wide:
            return False
        if self.state is State.AGREED and self.end is None:
            return False  # "after work, say 7" is an hour once it is agreed
        last = self.end if isinstance(self.end, datetime) else None
        if last is None:
            return self.window and self.start <= said and said.astimezone(self.start.tzinfo).date() == self.day
        return self.start <= said < last


def _days(mention: Mention) -> tuple[date, ...]:
    return tuple(m.date() if isinstance(m, datetime) else m for m in mention.also)


def _same_clock(mention: Mention, clock: time) -> bool:
    """Whether an hour is said that can be `clock`: 2 is 14:00 to somebody who was offered 14:00."""
    said = mention.clock
    if said is None or said == clock:
        return said == clock
    twelve = (said.hour % 12, said.minute) == (clock.hour % 12, clock.minute)
    return twelve and (mention.doubt or not mention.day_said) and said.hour <= 12


WIDE = timedelta(minutes=90)
"""From this length on an offer is a window."""
MAX_SLOTS = 600
"""Slots of one opportunity; what would come after them is not heard."""
REPLACED = frozenset(
    {"it was moved", "it was called off", "the invite was cancelled", "another time was asked for", "it is replaced"}
)
"""Why a slot is gone whose place another one will take."""


@dataclass(slots=True)
class Board:
    """Every slot that was ever on the table, and the turns in order."""

    slots: list[Slot] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    events: dict[tuple[str, str | None], tuple[int, datetime]] = field(default_factory=dict)
    """(SEQUENCE, DTSTAMP) of the newest word on every event of an invite, by (UID, RECURRENCE-ID)."""
    spoken: tuple[timedelta, int] | None = None
    """A length that was said before any time, and the number of the message that said it."""
    replaced: Slot | None = None
    """The last time that was taken off the table with the wish for another one."""
    hired: bool = False
    """Whether the other side has made an offer: what is named after that is rarely an interview."""
    other_asked: Who | None = None
    """Who asked last about something that is no meeting."""

    def live(self, *, state: State | None = None, by: Who | None = None) -> list[Slot]:
        """The slots on the table, in the order they came."""
        return [s for s in self.slots if s.live and (state is None or s.state is state) and (by is None or s.by == by)]

    def tell(self, at: datetime | None, who: Who, what: str, slot: Slot, why: str) -> None:
        """Note a turn. Whether its time is live is settled at the end (see `outcome`)."""
        evidence = slot.evidence[-1] if slot.evidence else Evidence(None, "")
        self.turns.append(Turn(at, who, what, slot.start, slot.live, why, evidence))

    def put(self, slot: Slot) -> Slot:
        """Put a slot on the table, or strengthen the live one that already stands for the same start."""
        for old in self.slots:
            if old.live and old.start == slot.start and type(old.start) is type(slot.start):
                if slot.state is State.AGREED:
                    old.state = State.AGREED
                old.end = slot.end or old.end
                old.event = slot.event or old.event
                old.source = slot.source if slot.event else old.source
                old.cues |= slot.cues
                old.wide |= slot.wide
                old.third |= slot.third
                old.topic = old.topic or slot.topic
                old.participants = tuple(dict.fromkeys((*old.participants, *slot.participants)))
                old.evidence.extend(e for e in slot.evidence if e not in old.evidence)
                if slot.state is State.OFFERED and old.state is State.OFFERED:
                    old.by, old.offer = slot.by, slot.offer
                return old
        if len(self.slots) < MAX_SLOTS:
            self.slots.append(slot)
        return slot

    def drop(self, slot: Slot, why: str) -> None:
        """Take a slot off the table."""
        if why in REPLACED:
            self.replaced = slot
        slot.state, slot.why = State.GONE, why


def moved_to(slot: Slot, start: Moment) -> Moment | None:
    """The end of a slot that now begins at `start`, None where it has none."""
    if isinstance(slot.end, datetime) and isinstance(slot.start, datetime) and isinstance(start, datetime):
        return start + (slot.end - slot.start)
    return None


def at_clock(day: date, slot: Slot, shift: timedelta = timedelta(0)) -> Moment:
    """The same hour as `slot` on another day, on the slot's own clock."""
    if not isinstance(slot.start, datetime):
        return day
    return datetime.combine(day, slot.start.time(), slot.start.tzinfo) + shift


def copy(slot: Slot, **changes: object) -> Slot:
    """Another slot like this one, with its own list of evidence."""
    return replace(slot, evidence=list(slot.evidence), **changes)  # type: ignore[arg-type]
