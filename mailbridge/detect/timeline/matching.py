"""Which of the times on the table a claim names.

What may live here: matching claims with slots, what claims have in common, and how to note what became of a slot.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import pairwise

from mailbridge.detect.timeline.claim import Claim
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.sentences import Sentence
from mailbridge.detect.timeline.slots import Board, Fit, Slot, State
from mailbridge.detect.timeline.statement import Statement
from mailbridge.detect.values import Evidence, Moment

Span = tuple[int, int]


RANK = (Fit.EXACT, Fit.WALL, Fit.REFINES, Fit.INSIDE, Fit.DAY)
"""The better fit first."""


@dataclass(frozen=True, slots=True)
class Match:
    """A claim and the slot on the table that it names."""

    claim: Claim
    slot: Slot
    fit: Fit


def match_of(board: Board, claim: Claim, st: Statement) -> Match | None:
    """The slot on the table that a claim names, None if it names none or could be several."""
    fits = [(f, s) for s in board.live() if not s.over(st.at) and (f := s.fit(claim.mention)) is not None]
    for fit in RANK:
        of_rank = [s for f, s in fits if f is fit]
        if not of_rank:
            continue
        if len(of_rank) > 1 and fit in (Fit.DAY, Fit.WALL):
            latest = max(s.offer for s in of_rank)
            of_rank = [s for s in of_rank if s.offer == latest]
            if len(of_rank) > 1:
                return None
        return Match(claim, of_rank[-1], fit)
    hour = _DOTTED.search(claim.sentence.text[max(0, claim.core[0] - claim.sentence.start) :])
    named = [s for s in board.live() if hour and s.clock == _clock(hour) and not s.over(st.at)]
    return Match(claim, named[0], Fit.WALL) if len(named) == 1 and claim.mention.clock is None else None


_DOTTED = re.compile(r"\b([01]?\d|2[0-3])[.]([0-5]\d)\b")
"""An hour with a dot, which can be taken for a day and a month."""


def _clock(hour: re.Match[str]) -> time:
    return time(int(hour[1]), int(hour[2]))


def is_countered(match: Match, fresh: list[Claim]) -> bool:
    """Whether an offered day is taken at another hour ("Thursday works, could we make it 3 instead?")."""
    if match.slot.state is not State.OFFERED or match.fit is not Fit.DAY or match.slot.clock is None:
        return False
    return any(
        day_of(c) == match.slot.day and c.mention.clock is not None and (c.sentence.asks or Cue.INSTEAD in c.cues)
        for c in fresh
    )


def without_sessions(matches: list[Match]) -> list[Match]:
    """The matches without those that split one slot into several: they are the sessions of a day that was agreed."""
    parts: dict[int, set[Moment | None]] = {}
    for match in matches:
        if match.fit in (Fit.REFINES, Fit.INSIDE) and match.slot.state is State.AGREED:
            parts.setdefault(id(match.slot), set()).add(match.claim.mention.start)
    return [m for m in matches if len(parts.get(id(m.slot), ())) < 2]


def is_said_better(claim: Claim, fresh: list[Claim]) -> bool:
    """Whether a bare day is the weekday of a day and hour in the same sentence ("Tuesday next, the tenth, at ten"), or
    a window one in which an hour is asked for ("I'm free from 2 to 4. Would 3 suit you?")."""
    day = claim.mention.start
    if claim.mention.window and isinstance(day, datetime):
        last = claim.mention.end
        return any(
            c.asked and not c.mention.window and isinstance(c.mention.start, datetime) and day <= c.mention.start
            and c.mention.start.date() == day.date() and (not isinstance(last, datetime) or c.mention.start < last)
            for c in fresh
        )  # fmt: skip
    hours = [c for c in fresh if isinstance(c.mention.start, datetime) and c.mention.start.date() == day]
    if not isinstance(day, datetime) and hours:
        return True
    return not isinstance(day, datetime) and any(
        c.sentence is claim.sentence and isinstance(c.mention.start, datetime) and day is not None
        and c.mention.start.isoweekday() == day.isoweekday()
        for c in fresh
    )  # fmt: skip


def day_of(claim: Claim) -> date | None:
    """The day that a claim names, None if it names none."""
    start = claim.mention.start
    return start.date() if isinstance(start, datetime) else start


MEANT_DAY = re.compile(
    r"\b(?:mean|meant|meinen|meinten|gemeint|vouliez dire|quería decir|bedoelt?|intendeva|menade)\b",
    re.IGNORECASE,
)
"""Words that put another day in the place of a slip, at the same hour."""


def is_agenda(fresh: list[Claim]) -> bool:
    """Whether new times are the sessions of one day: two or more on it, each with an end, none overlapping."""
    timed = sorted(
        (
            (c.mention.start, c.mention.end)
            for c in fresh
            if isinstance(c.mention.start, datetime) and isinstance(c.mention.end, datetime)
        ),
    )
    if len(timed) < 2 or len(timed) != len(fresh) or len({s.date() for s, _ in timed}) != 1:
        return False
    return all(end <= start for (_, end), (start, _) in pairwise(timed))


def is_unbroken(fresh: list[Claim]) -> bool:
    """Whether one session of an agenda begins when another one ends."""
    return bool({c.mention.start for c in fresh} & {c.mention.end for c in fresh if c.mention.end is not None})


_TOGETHER = re.compile(
    r"\b(?:two|three|both|(?<!min )(?<!mins )(?<!hour )(?<!minutes )each"
    r"|all (?:two|three|four|of them)|twice|zwei|drei|beide[ns]?|jedem|jeder|zweimal|deux"
    r"|trois|chacune?|dos|ambos|ambas|due|tre|entramb[ie]|twee|drie|duas|dois|två|båda)\b",
    re.IGNORECASE,
)
"""Words that count meetings."""
CHOICE = re.compile(
    r"\b(?:or|which|(?<!if any )of (?:these|those|the following)|rank\w*|one of|either|options?|choose|pick"
    r"|(?<!if )any of|prefer\w*"
    r"|whichever|oder|welche[rns]?|ou|lequel|laquelle|soit|cuál|oppure|quale|qual|welke|eller|vilken|wahl|auswahl"
    r"|choix|elegir|scegliere|kies|keuze|choice|slots?|alternativ\w*)\b",
    re.IGNORECASE,
)
"""Words that leave a choice between meetings."""


def are_together(st: Statement, fresh: list[Claim]) -> bool:
    """Whether several new times are meant one and all: the words count them, and nothing leaves a choice."""
    days = {day_of(c) for c in fresh}
    return len(days) > 1 and bool(_TOGETHER.search(st.text)) and not CHOICE.search(st.text)


def same_hour(st: Statement, claim: Claim | None = None) -> bool:
    """Whether "same time" is said, of this claim if one is given."""
    part = claim.sentence if claim else None
    if part is not None and MEANT_DAY.search(part.text):
        return True
    return any(
        s.keeps == "time" and s.minutes == 0 and (part is None or part.start <= s.span[0] <= part.end + 40)
        for s in st.scan.shifts
    )


def talked(board: Board) -> Slot | None:
    """The time that was talked about last, gone or not."""
    timed = [s for s in board.slots if isinstance(s.start, datetime)]
    return timed[-1] if timed else None


def sentence_at(st: Statement, place: int) -> Sentence | None:
    """The sentence that a place of the text lies in."""
    return next((p for p in st.sentences if p.start <= place < p.end), None)


def noted(st: Statement, claim: Claim | None) -> Evidence:
    """The words of a statement, or of one claim in it, as evidence."""
    return Evidence(st.message.message_id, st.quote(claim))


def drop_slot(board: Board, st: Statement, slot: Slot, what: str, why: str, claim: Claim | None) -> None:
    """Take a slot off the table and tell of it."""
    slot.evidence.append(noted(st, claim))
    board.drop(slot, why)
    board.tell(st.at, st.who, what, slot, why)
