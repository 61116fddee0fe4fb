"""What is said of times that are on the table: picked, restated, refused.

What may live here: the fate of slots that a statement names.
"""

from __future__ import annotations

from datetime import datetime

from mailbridge.detect.timeline.claim import Claim
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.matching import Match, drop_slot, noted, same_hour, talked
from mailbridge.detect.timeline.settling import SETTLING
from mailbridge.detect.timeline.slots import Board, Fit, Slot, State, at_clock, copy, moved_to
from mailbridge.detect.timeline.statement import Statement
from mailbridge.detect.values import Moment


def take(board: Board, st: Statement, matches: list[Match], target: Slot | None, number: int) -> bool:
    """What is said of times that are on the table already."""
    done = False
    for match in matches:
        if match.claim.refused and match.slot is not target and match.slot.state is State.OFFERED:
            void = match.claim.mention.sense == "void"
            drop_slot(board, st, match.slot, "declined", "it is replaced" if void else "it was refused", match.claim)
            done = done or not void
    good = [m for m in matches if not m.claim.refused and m.slot.live and m.slot is not target]
    taken = _choice(st, good)
    if any(m.slot.state is State.AGREED for m in good):
        taken = [m for m in taken if Cue.AGREE in m.claim.near]
    for match in good:
        slot = match.slot
        if not slot.live:
            continue
        if slot.state is State.AGREED:
            _restate(board, slot, st, match)
            done = True
        elif match in taken:
            _agree(board, st, match, number)
            done = True
        elif slot.by == st.who:
            _repeat(board, st, match)
            done = True
    return done


def _choice(st: Statement, good: list[Match]) -> list[Match]:
    """The offers of the other side that a statement takes: one, or the sessions of one day."""
    offers = [m for m in good if m.slot.by != st.who and m.slot.state is State.OFFERED]
    if st.says(Cue.LATER) and not any(Cue.AGREE in m.claim.near for m in offers):
        return []
    yes = sorted((m for m in reversed(offers) if _is_yes(st, m, good)), key=lambda m: Cue.AGREE in m.claim.near)
    slots = list({id(m.slot): m for m in yes}.values())
    if len(slots) <= 1 or all(m.slot.whole for m in slots):
        return slots
    if st.says(Cue.EITHER):
        return []
    sure = [m for m in slots if Cue.AGREE in m.claim.near and not m.claim.near & {Cue.DECLINE, Cue.ADD}]
    if not sure:
        sure = [m for m in slots if Cue.INSTEAD in m.claim.near]
    return sure if len(sure) == 1 else []


def narrow(board: Board, st: Statement, matches: list[Match], number: int) -> bool:
    """The person names some of the offers and picks none: those are theirs now, in their order, the rest is gone."""
    named = [m for m in matches if not m.claim.refused and m.slot.state is State.OFFERED and m.slot.by != st.who]
    slots = list({id(m.slot): m.slot for m in named}.values())
    if st.who != "us" or len(slots) < 2 or any(m.fit is not Fit.EXACT and m.fit is not Fit.WALL for m in named):
        return False
    if any(m.claim.sentence.asks for m in named):
        return False
    held = {id(s) for s in slots}
    for slot in board.live(state=State.OFFERED):
        if slot.by != st.who and slot.offer == slots[0].offer and id(slot) not in held:
            drop_slot(board, st, slot, "declined", "others were named", None)
    for slot in slots:
        slot.by, slot.offer = st.who, number
        slot.evidence.append(noted(st, None))
        board.tell(st.at, st.who, "countered", slot, "it was named among others")
    board.slots = [s for s in board.slots if id(s) not in held] + slots
    return True


def _is_yes(st: Statement, match: Match, good: list[Match]) -> bool:
    """Whether the words around an offer take it, or there are hardly any."""
    claim = match.claim
    if is_stretch(claim):
        return False
    if claim.near & {Cue.AGREE, Cue.CONFIRMED, Cue.SET, Cue.FREE, Cue.SILENCE, Cue.ASK}:
        return True
    rest = len(claim.sentence.text.strip()) - (claim.core[1] - claim.core[0])
    asking = Cue.AGREE not in claim.cues and any(p.asks and Cue.IF not in p.cues for p in st.sentences)
    if rest < 12 or (len({id(m.slot) for m in good}) == 1 and not asking):
        return not (claim.sentence.asks and Cue.ASK in claim.cues)
    taken = any(m.claim.sentence is claim.sentence and Cue.AGREE in m.claim.near for m in good)
    return Cue.AGREE in claim.cues and not taken


def is_stretch(claim: Claim) -> bool:
    """Whether several days are named in one, of which none is picked ("Mon through Wed")."""
    return claim.mention.clock is None and claim.mention.end is not None


def _agree(board: Board, st: Statement, match: Match, number: int) -> None:
    """An offer is taken: it is agreed, and what else was on offer is gone."""
    slot, mention = match.slot, match.claim.mention
    if match.fit in (Fit.INSIDE, Fit.REFINES) and mention.start is not None and mention.start != slot.start:
        end = mention.end or _ends(slot, mention.start)
        narrower = copy(slot, start=mention.start, end=end, window=False)
        board.drop(slot, "an hour in it was picked")
        board.slots.append(narrower)
        slot = narrower
        if mention.window:
            _counter_window(board, st, slot, match.claim, number)
            return
    elif mention.end is not None and slot.end is None and match.fit is Fit.EXACT:
        slot.end = mention.end
    agree(board, st, slot, match.claim)


def _counter_window(board: Board, st: Statement, slot: Slot, claim: Claim, number: int) -> None:
    """Only part of a day is picked: that is an offer of the one who picks it."""
    slot.window, slot.by, slot.offer = True, st.who, number
    slot.evidence.append(noted(st, claim))
    board.tell(st.at, st.who, "countered", slot, "part of it was picked")
    for other in board.live(state=State.OFFERED):
        if other is not slot:
            board.drop(other, "another day was picked")


def agree(board: Board, st: Statement, slot: Slot, claim: Claim | None) -> None:
    """A slot is agreed by this statement, and the other offers are gone."""
    like = talked(board)
    if not isinstance(slot.start, datetime) and same_hour(st) and like is not None:
        slot.start = at_clock(slot.day, like)
        slot.end = moved_to(like, slot.start)
    slot.state, board.replaced = State.AGREED, None
    slot.evidence.append(noted(st, claim))
    board.tell(st.at, st.who, "picked" if slot.by != st.who else "confirmed", slot, "both sides agreed")
    for other in board.live(state=State.OFFERED):
        if other is not slot and not (other.offer == slot.offer and (other.whole or other.group != slot.group)):
            board.drop(other, "another time was agreed")


def _ends(slot: Slot, start: Moment) -> Moment | None:
    if slot.length is not None and isinstance(start, datetime):
        return start + slot.length
    return None


def _restate(board: Board, slot: Slot, st: Statement, match: Match) -> None:
    """An agreed time is named again: it may gain an hour, an end and evidence."""
    mention = match.claim.mention
    if match.fit is Fit.REFINES and mention.start is not None and not match.claim.asked:
        slot.start, slot.end = mention.start, mention.end or _ends(slot, mention.start)
    elif (
        match.fit is Fit.EXACT and mention.end is not None and (slot.end is None or st.who == "them") and not slot.event
    ):
        slot.end = mention.end
    if Cue.AGREE in match.claim.near and st.who != slot.by:
        for other in board.live(state=State.OFFERED):
            board.drop(other, "another time was agreed")
    slot.cues |= match.claim.cues
    slot.evidence.append(noted(st, match.claim))


def _repeat(board: Board, st: Statement, match: Match) -> None:
    """Somebody names the own offer again: it may be settled by that."""
    slot, claim = match.slot, match.claim
    if match.fit is Fit.REFINES and claim.mention.start is not None:
        slot.start, slot.end = claim.mention.start, claim.mention.end or _ends(slot, claim.mention.start)
    slot.end = slot.end or (claim.mention.end if match.fit is Fit.EXACT else None)
    slot.evidence.append(noted(st, claim))
    takes = claim.cues & SETTLING or (slot.touched and Cue.AGREE in claim.near)
    if takes and not is_stretch(claim) and not claim.sentence.asks and match.fit is not Fit.INSIDE:
        agree(board, st, slot, claim)
