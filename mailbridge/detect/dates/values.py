"""The values of the reader of dates: what `find` and `scan` give, and what a caller may hand in of the thread.

What may live here: frozen values, without any reading of text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time, tzinfo
from typing import Literal

from mailbridge.detect.values import Moment

Span = tuple[int, int]
"""(from, to) in the text that was read: `text[from:to]` are the words."""

Order = Literal["dm", "md"]
"""Day before month (12/03 is 12 March) or month before day (12/03 is 3 December)."""

Sense = Literal["meeting", "deadline", "hours", "absence", "event", "excluded", "void", "past"]
"""What the words around a time make of it.

    meeting   a time at which people could meet: offered, asked for, agreed (also where nothing says otherwise)
    deadline  something is due: "by Friday 5pm", "no later than", "bis zum 13.03.", COB, "expires"
    hours     recurring: office hours, shifts, "every weekday", "Mo-Do 9-15 Uhr"
    absence   somebody is away or busy then: "I'm out until the 16th", "im Urlaub bis"
    event     a day in the world: first day at work, holiday, date of a letter or an application, doors open, trains
    excluded  ruled out: "not Friday", "any day but Thursday" (that Thursday)
    void      replaced in the same breath: the X of "moved from X to Y", "instead of X", "old time: X"
    past      told as past: "when we spoke on Tuesday", "yesterday's call"
"""


@dataclass(frozen=True, slots=True)
class Found:
    """A time in a text. `start` is aware, or a bare date where no time is said; `end` the same kind, or None."""

    start: Moment
    end: Moment | None
    span: Span


@dataclass(frozen=True, slots=True)
class Mention:
    """One time as a text speaks of it, with all that decides whether it is one.

    `start`   aware datetime; a bare date where no time is said; None where a clock time has no day ("2pm works"):
              then `clock` says which, and `Context.day` would have given it one.
    `end`     the same kind, None where neither an end nor a length is said ("after 3" has none).
    `span`    the words, from the first that was used to the last (a day in a header and a time below it: all between).
    `own`     the words of the clock time itself, or of the day where none is said: `span` without what governs it from
              elsewhere. All of `span` where that is not told.
    `clock`   the wall time said, None for a bare day. `clock_end` its end, said as a range or as a length.
    `day_said` the text names a day for it; False where `Context.day` was taken.
    `zone`    the zone that the words name for it ("ET", "our time"), None where the default was taken.
    `loose`   day and time stand in different sentences and were put together for want of another day.
    `window`  a part of a day ("Thursday afternoon", "between 2 and 4"), or a range of days ("the week of the 16th").
    `doubt`   the words admit another reading, which `also` holds (weekday against date, 03/04, 7 with no am or pm).
    `sense`   see `Sense`.
    `past`    the moment lies before `sent`.
    `moved`   the old time of a move to a new one ("moved from X to Y"); its sense is void.
    `faint`   a bare day that is hardly a date by itself: "today", "in two weeks", "Tues-Wed", a lower-case "sat".
    """

    start: Moment | None
    end: Moment | None
    span: Span
    clock: time | None = None
    clock_end: time | None = None
    day_said: bool = True
    zone: tzinfo | None = None
    loose: bool = False
    window: bool = False
    doubt: bool = False
    also: tuple[Moment, ...] = ()
    sense: Sense = "meeting"
    past: bool = False
    moved: bool = False
    faint: bool = False
    own: Span = (0, 0)

    def __post_init__(self) -> None:
        if self.own == (0, 0):
            object.__setattr__(self, "own", self.span)


@dataclass(frozen=True, slots=True)
class Length:
    """How long it takes ("45 minutes", "eine Dreiviertelstunde"). Already used for `Mention.end` where clear."""

    minutes: int
    span: Span


@dataclass(frozen=True, slots=True)
class Pick:
    """One of several offers by its place: 1 is the first, -1 the last ("the second one", "option b", "letztere")."""

    place: int
    span: Span


@dataclass(frozen=True, slots=True)
class Shift:
    """A time told by another: "same time" (minutes 0, `keeps` "time"), "same day" (`keeps` "day"), "30 minutes later"
    (minutes 30, `keeps` "day"), "an hour earlier" (minutes -60), "a week later" (minutes 10080).

    "same time Friday" gives a Shift and a Mention of the bare Friday.
    """

    minutes: int
    keeps: Literal["time", "day"]
    span: Span


@dataclass(frozen=True, slots=True)
class Scan:
    """Everything about times in one text, each list in the order of the text."""

    mentions: tuple[Mention, ...] = ()
    lengths: tuple[Length, ...] = ()
    picks: tuple[Pick, ...] = ()
    shifts: tuple[Shift, ...] = ()
    language: str = "en"
    zone: tzinfo | None = field(default=None)
    """The one zone that the text names for all its times ("all times are Pacific"), else None."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the thread has said before, so that partial times can be resolved. All of it may be left out.

    `day`     the day that is being talked about: times without any day fall on it ("11 to noon the same day"), and so
              does the month of "the 16th" and the year of "12 March".
    `zone`    a zone said earlier in the thread: for times that name none, before the default of `sent` and `zone`.
    `order`   day before month or month before day, where the thread has shown which ("dm", "md").
    `theirs`  the zone of the person written to, for "your time" (the reader's zone if None); "my time" is the sender's.
    `own`     True if the user wrote the text: the reader's zone is then the writer's.
    `days`    the days on offer so far: a bare weekday ("Thursday then") prefers one of these.
    `clocks`  clock times on offer so far: an hour with no am or pm prefers one of these ("the 26th at 1:30").
    """

    day: date | None = None
    zone: tzinfo | None = None
    order: Order | None = None
    theirs: tzinfo | None = None
    own: bool = False
    days: tuple[date, ...] = ()
    clocks: tuple[time, ...] = ()
