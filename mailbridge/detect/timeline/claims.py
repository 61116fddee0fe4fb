"""The times that a statement names: which of them are on the table already, which are new, and what is done to each.

What may live here: the order of that. Answers that name no time are in `answers`.
"""

from __future__ import annotations

from mailbridge.detect.timeline.author import Who
from mailbridge.detect.timeline.claim import Claim
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.fresh import is_new, takes_day, takes_unseen
from mailbridge.detect.timeline.lengths import remember_length
from mailbridge.detect.timeline.matching import (
    Match,
    Span,
    day_of,
    drop_slot,
    is_countered,
    is_said_better,
    match_of,
    without_sessions,
)
from mailbridge.detect.timeline.moving import asks_away, follow, revive, shifted, target_of
from mailbridge.detect.timeline.offering import fresh_sessions, put_new
from mailbridge.detect.timeline.slots import Board, Slot, State
from mailbridge.detect.timeline.statement import Statement
from mailbridge.detect.timeline.taking import agree, is_stretch, narrow, take


def hear(board: Board, st: Statement, *, number: int, thread: str, told: frozenset[Span]) -> bool:
    """Let the times that a statement names take effect; whether it named any that matter."""
    if revive(board, st, number):
        return True
    usable = [c for c in st.claims if c.mention.span not in told and not c.other]
    if _take_rest(board, st) or _take_day(board, st, usable):
        return True
    _refuse_away(board, st)
    if not usable and st.who == "them":
        remember_length(board, st, number)
    matches = [m for c in usable if (m := match_of(board, c, st)) is not None]
    matches = without_sessions([m for m in matches if m.claim.refused or not is_stretch(m.claim)])
    known = {id(m.claim) for m in matches}
    hours = st.who == "them" and not any(c.mention.clock and c.mention.day_said for c in usable)
    again = [
        c
        for c in usable
        if id(c) not in known and (_was_put_aside(board, c, st) or (hours and _is_hour_of_day(board, c)))
    ]
    hired = board.hired or Cue.HIRED in st.topic
    named = any(not m.claim.refused for m in matches)
    fresh = [c for c in usable if id(c) not in known and (c in again or is_new(c, st, named, hired))]
    if board.other_asked == _other_side(st.who):
        fresh = [c for c in fresh if c.near & {Cue.MEET, Cue.ASK} or Cue.MEET in c.cues]
    board.other_asked = st.who if _asks_other(st) else None
    board.hired |= st.who == "them" and st.says(Cue.HIRED)
    if not fresh and not matches and not board.live(state=State.OFFERED) and not hired:
        fresh = [c for c in usable if takes_unseen(c, st)]
    fresh = [c for c in fresh if not is_said_better(c, fresh)]
    fresh_sessions(board, st, matches, fresh)
    if fresh and st.says(Cue.NONE):
        _refuse_all(board, st, matches)
    matches = [m for m in matches if m.slot.live and not is_countered(m, fresh)]
    target = target_of(board, st, matches, fresh)
    if not fresh and not matches and (moved := _moved_unseen(board, st, usable)):
        return follow(board, st, *moved, number)
    for slot in board.live(state=State.OFFERED):
        slot.touched |= slot.by != st.who and not st.says(Cue.DECLINE, Cue.NONE)
    done = take(board, st, matches, target, number) or narrow(board, st, matches, number)
    if st.who == "us" and any(m.slot.state is State.AGREED and m.slot is not target for m in matches):
        fresh = [c for c in fresh if target is not None]
    kept = [m for m in matches if not m.claim.refused]
    put = (
        put_new(board, st, fresh, kept, target, number, thread) if fresh else shifted(board, st, target, number, thread)
    )
    if target is not None and target.live and not put and asks_away(board, st) and not done:
        drop_slot(board, st, target, "moved", "another time was asked for", None)
        return True
    return done or put


def _refuse_all(board: Board, st: Statement, matches: list[Match]) -> None:
    """ "Neither will do" refuses what the other side has on offer, whatever is offered instead."""
    taken = {id(m.slot) for m in matches if Cue.AGREE in m.claim.near and m.claim.mention.clock is not None}
    for slot in board.live(state=State.OFFERED):
        if slot.by != st.who and id(slot) not in taken and not slot.over(st.at):
            drop_slot(board, st, slot, "declined", "it was refused", None)


def _take_day(board: Board, st: Statement, usable: list[Claim]) -> bool:
    """A day that is taken takes the sessions on offer for it, one and all."""
    for claim in usable:
        if takes_day(claim, st):
            offered = [s for s in board.live(state=State.OFFERED) if s.by != st.who and s.day == day_of(claim)]
            if len(offered) > 1 and all(s.whole and s.offer == offered[0].offer for s in offered):
                for slot in offered:
                    agree(board, st, slot, claim)
                return True
    return False


def _moved_unseen(board: Board, st: Statement, usable: list[Claim]) -> tuple[Slot, Claim] | None:
    """The one agreed time, and the other day that the person takes instead: what they answer asked for that day in
    words nobody here understood ("The 21st it is")."""
    coming = [s for s in board.live() if not s.over(st.at)]
    taken = [c for c in usable if takes_day(c, st)]
    if len(coming) != 1 or coming[0].state is not State.AGREED or coming[0].event or len(taken) != 1:
        return None
    return (coming[0], taken[0]) if day_of(taken[0]) != coming[0].day else None


def _is_hour_of_day(board: Board, claim: Claim) -> bool:
    """Whether a claim is an hour for a day that is on the table without one."""
    start = claim.mention.start
    meant = claim.mention.sense == "meeting" or Cue.MEET in claim.near
    if claim.refused or claim.mention.clock is None or start is None or not meant:
        return False
    return any(s.clock is None and claim.mention.start is not None and s.day == day_of(claim) for s in board.live())


def _was_put_aside(board: Board, claim: Claim, st: Statement) -> bool:
    """Whether a claim names a time that its author had offered before the other side came with others."""
    if claim.refused or claim.mention.clock is None or claim.mention.sense != "meeting":
        return False
    gone = [s for s in board.slots if s.by == st.who and s.why == "other times were offered instead"]
    return any(s.start == claim.mention.start and not s.over(st.at) for s in gone)


def _refuse_away(board: Board, st: Statement) -> None:
    """A day on which somebody is away is refused, where the other side offered it."""
    for claim in st.claims:
        if claim.mention.sense not in ("absence", "excluded") or claim.mention.past:
            continue
        match = match_of(board, claim, st)
        if match is not None and match.slot.state is State.OFFERED and match.slot.by != st.who:
            drop_slot(board, st, match.slot, "declined", "it was refused", claim)


def _other_side(who: Who) -> Who:
    return "them" if who == "us" else "us"


def _take_rest(board: Board, st: Statement) -> bool:
    """ "The other one" takes the only offer that is left."""
    if not any(Cue.REST in p.cues and not p.asks and Cue.IF not in p.cues for p in st.sentences):
        return False
    offers = [s for s in board.live(state=State.OFFERED) if s.by != st.who and not s.over(st.at)]
    named = {id(s) for s in offers for c in st.claims if s.fit(c.mention) is not None}
    left = [s for s in offers if id(s) not in named] if len(offers) > 1 else offers
    if len(left) != 1:
        return False
    agree(board, st, left[0], None)
    return True


def _asks_other(st: Statement) -> bool:
    """Whether a statement asks about something that is no meeting (a deadline): what answers it is one too."""
    asking = [p for p in st.sentences if p.asks]
    return bool(asking) and any(Cue.OTHER in p.cues for p in asking) and not any(Cue.MEET in p.cues for p in asking)
