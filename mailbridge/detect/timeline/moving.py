"""Which agreed time a statement wants to be rid of, and "30 minutes later".

What may live here: finding the time that is to be moved. What is put in its place is `offering`'s.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from mailbridge.detect.timeline.claim import Claim
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.matching import Match, day_of, drop_slot, is_agenda, noted
from mailbridge.detect.timeline.sentences import Sentence
from mailbridge.detect.timeline.slots import Board, Slot, State, at_clock, copy, moved_to
from mailbridge.detect.timeline.statement import Statement
from mailbridge.detect.timeline.taking import agree

KEEPING = frozenset({Cue.IF, Cue.MOVED, Cue.AGREE})
"""Cues by which a sentence with "move" asks for nothing."""


SHIFTING = (Cue.MOVE, Cue.MOVED, Cue.INSTEAD, Cue.DECLINE)


def target_of(board: Board, st: Statement, matches: list[Match], fresh: list[Claim]) -> Slot | None:
    """The agreed time that a statement wants to be rid of, if any."""
    agreed = [s for s in board.live(state=State.AGREED) if not s.over(st.at)]
    if not agreed:
        return None
    named = [m.slot for m in matches if m.slot in agreed and m.claim.refused]
    if named:
        return named[0]
    wants = any(c in p.cues for p in _close(st) for c in SHIFTING) or any(
        s.minutes or s.keeps == "time" for s in st.scan.shifts
    )
    touched = [m.slot for m in matches if m.slot in agreed]
    if st.who == "them" and fresh and all(c.cues >= {Cue.ADD, Cue.MEET} and Cue.MOVE not in c.cues for c in fresh):
        return None
    if wants and (fresh or any(s.minutes or s.keeps == "time" for s in st.scan.shifts)):
        return touched[0] if touched else min(agreed, key=lambda s: (str(s.day), str(s.start)))
    away = [m.slot for m in matches if m.slot in agreed and Cue.MOVE in m.claim.cues and not m.claim.cues & KEEPING]
    if away and not fresh:
        return away[0]
    if wants and not touched and asks_away(board, st):
        return min(agreed, key=lambda s: (str(s.day), str(s.start)))
    for slot in agreed:
        if fresh and _given_up(board, st, slot, fresh):
            return slot
    days = {c.mention.start.date() for c in fresh if isinstance(c.mention.start, datetime) and _is_asked(c)}
    same = [s for s in agreed if s.day in days and isinstance(s.start, datetime) and not s.whole]
    more = st.says(Cue.ADD) or (st.who == "them" and all(_AND.match(c.sentence.text) for c in fresh))
    if more and not any(_overlaps(s, c) for s in same for c in fresh):
        return None
    return same[0] if len(same) == 1 and not is_agenda(fresh) else None


_AND = re.compile(r"\W*(?:and|und|et|y|en|e|och)\b", re.IGNORECASE)
"""How a sentence begins that adds to what was agreed."""


def _close(st: Statement) -> list[Sentence]:
    """The sentences that name a time and those beside them, but for cases that have not come."""
    named = {st.sentences.index(c.sentence) for c in st.claims if not c.other}
    return [
        p for n, p in enumerate(st.sentences)
        if Cue.IF not in p.cues and (not named or any(abs(n - k) <= 1 for k in named))
    ]  # fmt: skip


def _overlaps(slot: Slot, claim: Claim) -> bool:
    """Whether a claim begins within a slot, or the slot within it."""
    start, end = claim.mention.start, claim.mention.end
    if not isinstance(start, datetime) or not isinstance(slot.start, datetime):
        return True
    if isinstance(slot.end, datetime) and start >= slot.end:
        return False
    return not (isinstance(end, datetime) and end <= slot.start)


KEEPS = re.compile(
    r"\b(?:keep|keeping|stick with|stay with|leave it (?:at|as)|original (?:time|slot|day)|as planned|"
    r"bleibt? (?:es )?bei|bleiben (?:wir )?bei|dabei bleiben|gard(?:er|ons)|mantener|mantenemos|"
    r"blijft? (?:het )?bij|mantenere|manteniamo|mantemos|behålla|håller fast)\b",
    re.IGNORECASE,
)
"""Words that want the time back that was to be moved."""


def revive(board: Board, st: Statement, number: int) -> bool:
    """The time that was to be moved is kept after all: asked by one side, agreed by the other."""
    slot = board.replaced
    said = [p for p in st.sentences if KEEPS.search(p.text) and Cue.IF not in p.cues]
    if slot is None or slot.live or slot.over(st.at) or not said or slot.why != "it was moved":
        return False
    for other in board.live(state=State.OFFERED):
        board.drop(other, "the old time is kept")
    kept = st.who == "them" or not said[0].asks
    slot.state, slot.by, slot.offer, slot.why = (State.AGREED if kept else State.OFFERED), st.who, number, ""
    slot.evidence.append(noted(st, None))
    board.tell(st.at, st.who, "confirmed" if kept else "offered", slot, "it is kept")
    return True


def _is_asked(claim: Claim) -> bool:
    return claim.sentence.asks or bool(claim.near & {Cue.ASK, Cue.FREE, Cue.MOVED, Cue.INSTEAD})


def _given_up(board: Board, st: Statement, slot: Slot, fresh: list[Claim]) -> bool:
    """Whether new times stand in for an agreed one: they were on offer beside it, or somebody is away on its day."""
    starts = {c.mention.start for c in fresh}
    if slot.day in {day_of(c) for c in fresh}:
        return False
    beside = any(s.offer == slot.offer and s.start in starts for s in board.slots if not s.live)
    away = any(
        day_of(c) == slot.day and (c.other or c.mention.sense in ("absence", "excluded") or Cue.DECLINE in c.near)
        for c in st.claims
    )
    return beside or away


def asks_away(board: Board, st: Statement) -> bool:
    """Whether a statement asks to be rid of the agreed time without more."""
    strong = [p for p in st.sentences if Cue.MOVE in p.cues and not p.cues & {Cue.IF, Cue.MOVED}]
    agreed = board.live(state=State.AGREED)
    refuses = [c for c in st.claims if c.refused and Cue.DECLINE in c.cues and any(s.fit(c.mention) for s in agreed)]
    return bool(strong) or bool(refuses)


def follow(board: Board, st: Statement, target: Slot, claim: Claim, number: int) -> bool:
    """The agreed time goes to another day that the person takes, at its hour."""
    start = at_clock(day_of(claim) or target.day, target)
    slot = copy(target, start=start, end=moved_to(target, start), offer=number, source="text", why="")
    drop_slot(board, st, target, "moved", "another day was taken", claim)
    slot.evidence.append(noted(st, claim))
    board.tell(st.at, st.who, "moved", board.put(slot), "another day was taken")
    return True


def _is_echo(board: Board, target: Slot, shift: timedelta, part: Sentence) -> bool:
    """Whether "an hour later" only says again what the other side asked for ("An hour later is no problem")."""
    before = board.replaced
    if before is None or part.asks or target.state is not State.OFFERED or not isinstance(before.start, datetime):
        return False
    return target.start == before.start + shift


def shifted(board: Board, st: Statement, target: Slot | None, number: int, thread: str) -> bool:
    """ "30 minutes later" makes a new time of the agreed one."""
    moves = [s for s in st.scan.shifts if s.minutes]
    if target is None and moves:
        offers = [s for s in board.live(state=State.OFFERED) if s.by != st.who and not s.over(st.at)]
        target = offers[0] if len(offers) == 1 else None
    if target is None or len(moves) != 1 or not isinstance(target.start, datetime):
        return False
    shift = timedelta(minutes=moves[0].minutes)
    part = next((p for p in st.sentences if p.start <= moves[0].span[0] < p.end), None)
    if part is None or Cue.IF in part.cues:
        return False
    if _is_echo(board, target, shift, part):
        agree(board, st, target, None)
        return True
    start = target.start + shift
    settled = not part.asks and Cue.ASK not in part.cues and st.who == "them"
    drop_slot(board, st, target, "moved", "it was moved", None)
    slot = copy(
        target, start=start, end=moved_to(target, start), state=State.AGREED if settled else State.OFFERED,
        by=st.who, offer=number, event=None, source="text", why="",
    )  # fmt: skip
    slot.evidence.append(noted(st, None))
    board.tell(st.at, st.who, "moved", board.put(slot), "it was moved")
    return True
