"""The board as it lies at the end → the interviews that are live, and the turns as `show` tells them.

What may live here: the last look. Nothing that reads text.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, tzinfo

from mailbridge.detect.timeline.slots import Board, Slot, State
from mailbridge.detect.timeline.steps import step
from mailbridge.detect.values import Interview, Turn
from mailbridge.detect.zones import zone_name


def settle(board: Board, *, zone: tzinfo, now: datetime) -> tuple[tuple[Interview, ...], tuple[Turn, ...]]:
    """The live interviews by start, and every turn with what became of its time."""
    for slot in board.live(state=State.OFFERED):
        if slot.over(now):
            board.drop(slot, "it went by without being agreed")
    timed = {s.day for s in board.live() if isinstance(s.start, datetime) and s.state is State.AGREED}
    for slot in board.live():
        if not isinstance(slot.start, datetime) and slot.day in timed:
            board.drop(slot, "an hour on that day is known")
    interviews = tuple(sorted((_interview(s, zone) for s in board.live()), key=_order))
    return interviews, tuple(_turn(t, board) for t in board.turns)


def _interview(slot: Slot, zone: tzinfo) -> Interview:
    own = slot.start.tzinfo if isinstance(slot.start, datetime) and slot.start.tzinfo else (slot.zone or zone)
    return Interview(
        start=slot.start,
        end=slot.end,
        status="confirmed" if slot.state is State.AGREED else "proposed",
        zone=zone_name(own),
        source=slot.source,
        step=step(slot.cues, slot.wide, slot.third),
        topic=slot.topic,
        participants=slot.participants,
        evidence=tuple(dict.fromkeys(slot.evidence)),
    )


def _order(interview: Interview) -> tuple[str, float]:
    start = interview.start
    if isinstance(start, datetime):
        return start.date().isoformat(), start.timestamp()
    return start.isoformat(), 0.0


def _turn(turn: Turn, board: Board) -> Turn:
    """A turn with the fate of its time."""
    fate = next((s for s in reversed(board.slots) if s.start == turn.start), None)
    if fate is None:
        return replace(turn, live=False)
    return replace(turn, live=fate.live, why=turn.why if fate.live or not fate.why else fate.why)
