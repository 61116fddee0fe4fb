"""The times that a statement names: which of them are on the table already, which are new, and what is done to each.

What may live here: picking, restating, refusing, offering, moving. Answers that name no time are in `answers`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mailbridge.detect.timeline.author import Who
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.sentences import BULLETS, Sentence
from mailbridge.detect.timeline.slots import Board, Fit, Slot, State, at_clock, copy, moved_to
from mailbridge.detect.timeline.statement import Claim, Statement
from mailbridge.detect.timeline.steps import THIRD
from mailbridge.detect.values import Evidence, Moment

Span = tuple[int, int]
RANK = (Fit.EXACT, Fit.WALL, Fit.REFINES, Fit.INSIDE, Fit.DAY)
"""The better fit first."""
SETTLING = frozenset({Cue.CONFIRMED, Cue.EXPECTED, Cue.SILENCE})
OFFERING = frozenset(
    {Cue.ASK, Cue.FREE, Cue.MEET, Cue.SET, Cue.CONFIRMED, Cue.EXPECTED, Cue.SILENCE, Cue.MOVED, Cue.INSTEAD, Cue.MOVE}
)
"""Cues of which a sentence of theirs must have one, or of its paragraph, for a time in it to be an offer."""
INVITING = frozenset({Cue.ASK, Cue.FREE, Cue.MEET, Cue.SILENCE, Cue.CONFIRMED, Cue.REPLY_ASKED})
"""Cues of which the paragraph of a time with day and hour must have one, where its sentence has none."""
MEANING = frozenset(
    {Cue.MEET, Cue.FREE, Cue.INSTEAD, Cue.MOVE, Cue.SILENCE, Cue.SET, Cue.CONFIRMED, Cue.EXPECTED, Cue.MOVED}
)
"""Cues of which a clause must have one where its sentence speaks of something else too."""
KEEPING = frozenset({Cue.IF, Cue.MOVED, Cue.AGREE})
"""Cues by which a sentence with "move" asks for nothing."""
SHIFTING = (Cue.MOVE, Cue.MOVED, Cue.INSTEAD, Cue.DECLINE)
LONGEST = 12 * 60
"""Minutes beyond which a stated length is no length of an interview."""


@dataclass(frozen=True, slots=True)
class Match:
    """A claim and the slot on the table that it names."""

    claim: Claim
    slot: Slot
    fit: Fit


def hear(board: Board, st: Statement, *, number: int, thread: str, told: frozenset[Span]) -> bool:
    """Let the times that a statement names take effect; whether it named any that matter."""
    usable = [c for c in st.claims if c.mention.span not in told and not c.other]
    if not usable and st.who == "them":
        _remember_length(board, st, number)
    matches = [m for c in usable if (m := _match(board, c, st)) is not None]
    matches = _without_sessions(matches)
    known = {id(m.claim) for m in matches}
    fresh = [c for c in usable if id(c) not in known and _is_new(c, st, bool(matches))]
    if board.other_asked == _other_side(st.who):
        fresh = [c for c in fresh if c.near & {Cue.MEET, Cue.ASK} or Cue.MEET in c.cues]
    board.other_asked = st.who if _asks_other(st) else None
    fresh = [c for c in fresh if not _is_said_better(c, fresh)]
    target = _target(board, st, matches, fresh)
    for slot in board.live(state=State.OFFERED):
        slot.touched |= slot.by != st.who and not st.says(Cue.DECLINE, Cue.NONE)
    done = _take(board, st, matches, target, number)
    if st.who == "us" and any(m.slot.state is State.AGREED and m.slot is not target for m in matches):
        fresh = [c for c in fresh if target is not None]
    kept = [m for m in matches if not m.claim.refused]
    put = _put(board, st, fresh, kept, target, number, thread) if fresh else _shifted(board, st, target, number, thread)
    if target is not None and target.live and not put and _asks_away(st) and not done:
        _drop(board, st, target, "moved", "another time was asked for", None)
        return True
    return done or put


def _other_side(who: Who) -> Who:
    return "them" if who == "us" else "us"


def _asks_other(st: Statement) -> bool:
    """Whether a statement asks about something that is no meeting (a deadline, a contract): the answer's times are that's."""
    asking = [p for p in st.sentences if p.asks]
    return bool(asking) and any(Cue.OTHER in p.cues for p in asking) and not any(Cue.MEET in p.cues for p in asking)


def _remember_length(board: Board, st: Statement, number: int) -> None:
    """A length that is said of a meeting before any time is."""
    said = {x.minutes for x in st.scan.lengths if 10 <= x.minutes <= LONGEST and _names_meeting(st, x.span[0])}
    if len(said) == 1:
        board.spoken = (timedelta(minutes=said.pop()), number)


def _names_meeting(st: Statement, place: int) -> bool:
    part = _sentence_at(st, place)
    return part is not None and Cue.MEET in part.cues and not part.cues & {Cue.OTHER, Cue.PREP}


def _note(st: Statement, claim: Claim | None) -> Evidence:
    return Evidence(st.message.message_id, st.quote(claim))


def _drop(board: Board, st: Statement, slot: Slot, what: str, why: str, claim: Claim | None) -> None:
    slot.evidence.append(_note(st, claim))
    board.drop(slot, why)
    board.tell(st.at, st.who, what, slot, why)


def _match(board: Board, claim: Claim, st: Statement) -> Match | None:
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
    return None


def _stands_for_another(claim: Claim, st: Statement) -> bool:
    """Whether an hour without a day is put in the place of another: by the words, or alone in its sentence."""
    if claim.cues & {Cue.MOVED, Cue.MOVE, Cue.INSTEAD}:
        return True
    if st.who == "us" and claim.mention.window and claim.near & {Cue.AGREE, Cue.FREE} and st.says(Cue.DECLINE):
        return True
    others = {c.mention.start for c in st.claims if c.sentence is claim.sentence}
    return len(claim.sentence.text.strip()) < 30 and len(others) > 1


def _is_said_better(claim: Claim, fresh: list[Claim]) -> bool:
    """Whether a bare day is the weekday of a day and hour in the same sentence ("Tuesday next, the tenth, at ten")."""
    day = claim.mention.start
    return not isinstance(day, datetime) and any(
        c.sentence is claim.sentence and isinstance(c.mention.start, datetime) and day is not None
        and c.mention.start.isoweekday() == day.isoweekday()
        for c in fresh
    )  # fmt: skip


def _without_sessions(matches: list[Match]) -> list[Match]:
    """The matches without those that split one slot into several: they are the sessions of a day that was agreed."""
    parts: dict[int, set[Moment | None]] = {}
    for match in matches:
        if match.fit in (Fit.REFINES, Fit.INSIDE) and match.slot.state is State.AGREED:
            parts.setdefault(id(match.slot), set()).add(match.claim.mention.start)
    return [m for m in matches if len(parts.get(id(m.slot), ())) < 2]


def _is_new(claim: Claim, st: Statement, matched: bool) -> bool:
    """Whether a claim that fits nothing on the table puts a new time there."""
    mention, near = claim.mention, claim.near
    if mention.start is None or claim.refused or mention.sense in ("past", "void", "excluded") or mention.past:
        return False
    asked = claim.sentence.asks or Cue.ASK in near
    meant = asked or bool(near & MEANING)
    if not asked and near & {Cue.MOVE, Cue.CANCEL} and not TOWARDS.search(_ahead(claim)):
        return False
    if not mention.day_said and not asked and not _stands_for_another(claim, st):
        return False
    if Cue.OTHER in claim.cues and not meant:
        return False
    if matched and not (asked or Cue.FREE in claim.cues or st.says(Cue.INSTEAD, Cue.MOVED)):
        return False
    listed = _listed(claim, st)
    if mention.clock is None:
        told = bool(claim.cues & {Cue.SET, Cue.CONFIRMED}) and Cue.MEET in claim.cues and not mention.window
        return asked or told or listed or bool(near & {Cue.FREE, Cue.INSTEAD, Cue.MOVE}) or _same_hour(st, claim)
    if st.who == "us" and not st.note:
        return claim.asked or listed or not mention.day_said or bool(claim.cues & {Cue.FREE, Cue.INSTEAD, Cue.CONFIRMED, Cue.MOVE})
    if claim.cues & OFFERING or claim.asked or listed:
        return True
    beside = {c for p in st.sentences if p.paragraph == claim.sentence.paragraph for c in p.cues}
    return mention.day_said and mention.sense == "meeting" and bool(beside & INVITING) and Cue.OTHER not in beside


TOWARDS = re.compile(
    r"\b(?:to|for|until|till|auf|um|à|au|al|a|para|naar|op|till|alle|às|by)\s*(?:the |den |le |el |il |o )?$", re.I
)
"""What stands before the time that something is moved to."""


def _ahead(claim: Claim) -> str:
    """The words just before a claim in its sentence."""
    at = max(0, claim.core[0] - claim.sentence.start)
    return claim.sentence.text[max(0, at - 24) : at]


def _same_hour(st: Statement, claim: Claim | None = None) -> bool:
    """Whether "same time" is said, of this claim if one is given."""
    part = claim.sentence if claim else None
    return any(
        s.keeps == "time" and s.minutes == 0 and (part is None or part.start <= s.span[0] <= part.end + 40)
        for s in st.scan.shifts
    )


def _listed(claim: Claim, st: Statement) -> bool:
    """Whether a claim is most of its line or heads it, and what goes before the list offers or names a meeting."""
    words = claim.sentence.end - claim.sentence.start
    mine = claim.core[1] - claim.core[0]
    if words - mine > 14 and mine * 2 < words and not _heads(claim):
        return False
    before = [p for p in st.sentences if p.end <= claim.sentence.start][-8:]
    return any(p.cues & OFFERING for p in before) or (
        not st.message.in_reply_to and bool(st.subject & {Cue.MEET, Cue.CONFIRMED})
    )


def _heads(claim: Claim) -> bool:
    """Whether a line of a table or list begins with this time from beginning to end."""
    ahead = claim.sentence.text[: max(0, claim.core[0] - claim.sentence.start)]
    return claim.mention.end is not None and not ahead.strip(BULLETS + "\n")


def _target(board: Board, st: Statement, matches: list[Match], fresh: list[Claim]) -> Slot | None:
    """The agreed time that a statement wants to be rid of, if any."""
    agreed = [s for s in board.live(state=State.AGREED) if not s.over(st.at)]
    if not agreed:
        return None
    named = [m.slot for m in matches if m.slot in agreed and m.claim.refused]
    if named:
        return named[0]
    wants = any(c in p.cues for p in st.sentences for c in SHIFTING if Cue.IF not in p.cues) or bool(st.scan.shifts)
    touched = [m.slot for m in matches if m.slot in agreed]
    if wants and (fresh or st.scan.shifts):
        return touched[0] if touched else min(agreed, key=lambda s: (str(s.day), str(s.start)))
    away = [m.slot for m in matches if m.slot in agreed and Cue.MOVE in m.claim.cues and not m.claim.cues & KEEPING]
    if away and not fresh:
        return away[0]
    if wants and not touched and _asks_away(st):
        return min(agreed, key=lambda s: (str(s.day), str(s.start)))
    for slot in agreed:
        if fresh and _given_up(board, st, slot, fresh):
            return slot
    days = {c.mention.start.date() for c in fresh if isinstance(c.mention.start, datetime) and _is_asked(c)}
    same = [s for s in agreed if s.day in days and isinstance(s.start, datetime) and not s.whole]
    return same[0] if len(same) == 1 and not _is_agenda(fresh) else None


def _is_asked(claim: Claim) -> bool:
    return claim.sentence.asks or bool(claim.near & {Cue.ASK, Cue.FREE, Cue.MOVED, Cue.INSTEAD})


def _given_up(board: Board, st: Statement, slot: Slot, fresh: list[Claim]) -> bool:
    """Whether new times stand in for an agreed one: they were on offer beside it, or somebody is away on its day."""
    starts = {c.mention.start for c in fresh}
    if slot.day in {_day(c) for c in fresh}:
        return False
    beside = any(s.offer == slot.offer and s.start in starts for s in board.slots if not s.live)
    away = any(
        _day(c) == slot.day and (c.mention.sense in ("absence", "excluded") or Cue.DECLINE in c.near) for c in st.claims
    )
    return beside or away


def _asks_away(st: Statement) -> bool:
    """Whether a statement asks to be rid of the agreed time without more."""
    strong = [p for p in st.sentences if Cue.MOVE in p.cues and not p.cues & {Cue.IF, Cue.MOVED}]
    refuses = [c for c in st.claims if c.refused and Cue.DECLINE in c.cues]
    return bool(strong) or bool(refuses)


def _take(board: Board, st: Statement, matches: list[Match], target: Slot | None, number: int) -> bool:
    """What is said of times that are on the table already."""
    done = False
    for match in matches:
        if match.claim.refused and match.slot is not target:
            if match.slot.state is State.OFFERED and match.claim.mention.sense != "void":
                _drop(board, st, match.slot, "declined", "it was refused", match.claim)
                done = True
    good = [m for m in matches if not m.claim.refused and m.slot.live and m.slot is not target]
    taken = _choice(st, good)
    if any(m.slot.state is State.AGREED for m in good):
        taken = [m for m in taken if Cue.AGREE in m.claim.near]
    for match in good:
        slot = match.slot
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
    slots = list({id(m.slot): m for m in offers if _is_yes(m, good)}.values())
    if len(slots) <= 1 or all(m.slot.whole for m in slots):
        return slots
    if st.says(Cue.EITHER):
        return []
    sure = [m for m in slots if Cue.AGREE in m.claim.near and Cue.DECLINE not in m.claim.near]
    return sure if len(sure) == 1 else []


def _is_yes(match: Match, good: list[Match]) -> bool:
    """Whether the words around an offer take it, or there are hardly any."""
    claim = match.claim
    if claim.near & {Cue.AGREE, Cue.CONFIRMED, Cue.SET, Cue.FREE, Cue.SILENCE, Cue.ASK}:
        return True
    rest = len(claim.sentence.text.strip()) - (claim.core[1] - claim.core[0])
    if rest < 12 or len({id(m.slot) for m in good}) == 1:
        return not (claim.sentence.asks and Cue.ASK in claim.cues)
    taken = any(m.claim.sentence is claim.sentence and Cue.AGREE in m.claim.near for m in good)
    return Cue.AGREE in claim.cues and not taken


def _agree(board: Board, st: Statement, match: Match, number: int) -> None:
    """An offer is taken: it is agreed, and what else was on offer is gone."""
    slot, mention = match.slot, match.claim.mention
    if match.fit in (Fit.INSIDE, Fit.REFINES) and mention.start is not None and mention.start != slot.start:
        end = mention.end or _ends(slot, mention.start)
        narrower = copy(slot, start=mention.start, end=end, window=False)
        board.drop(slot, "an hour in it was picked")
        board.slots.append(narrower)
        slot = narrower
    elif mention.end is not None and slot.end is None and match.fit is Fit.EXACT:
        slot.end = mention.end
    agree(board, st, slot, match.claim)


def agree(board: Board, st: Statement, slot: Slot, claim: Claim | None) -> None:
    """A slot is agreed by this statement, and the other offers are gone."""
    like = _talked(board)
    if not isinstance(slot.start, datetime) and _same_hour(st) and like is not None:
        slot.start = at_clock(slot.day, like)
        slot.end = moved_to(like, slot.start)
    slot.state = State.AGREED
    slot.evidence.append(_note(st, claim))
    board.tell(st.at, st.who, "picked" if slot.by != st.who else "confirmed", slot, "both sides agreed")
    for other in board.live(state=State.OFFERED):
        if other is not slot and not (other.whole and other.offer == slot.offer):
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
    slot.evidence.append(_note(st, match.claim))


def _repeat(board: Board, st: Statement, match: Match) -> None:
    """Somebody names the own offer again: it may be settled by that."""
    slot, claim = match.slot, match.claim
    slot.end = slot.end or (claim.mention.end if match.fit is Fit.EXACT else None)
    slot.evidence.append(_note(st, claim))
    takes = claim.cues & SETTLING or (slot.touched and Cue.AGREE in claim.near)
    if takes and not claim.sentence.asks and match.fit is not Fit.INSIDE:
        agree(board, st, slot, claim)


def _settled(st: Statement, claim: Claim) -> bool:
    """Whether a new time is told as settled rather than offered."""
    if claim.sentence.asks:
        return False
    if claim.near & SETTLING or (claim.cues & SETTLING and Cue.ASK not in claim.near):
        return True
    if Cue.ASK in claim.near or _asks_around(st, claim):
        return False
    around = st.subject | _introduction(st, claim)
    if around & {Cue.CONFIRMED, Cue.SILENCE}:
        return True
    told = Cue.SET in claim.cues | around
    return told and (st.who == "them" or st.note) and not st.says(Cue.REPLY_ASKED)


def _introduction(st: Statement, claim: Claim) -> frozenset[Cue]:
    """The cues of what leads to a time: the sentence or the lines before it, and in its paragraph what silence means."""
    before = [p for p in st.sentences if p.end <= claim.sentence.start and not p.asks]
    leading = [p for p in before if not any(c.sentence is p for c in st.claims) and Cue.IF not in p.cues]
    if any(p.asks and Cue.IF not in p.cues for p in st.sentences):
        leading = leading[-2:]
    silence = {
        c for p in st.sentences if abs(p.paragraph - claim.sentence.paragraph) <= 1 for c in p.cues if c is Cue.SILENCE
    }
    return frozenset(silence).union(*(p.cues for p in leading))


def _asks_around(st: Statement, claim: Claim) -> bool:
    """Whether a question near a time makes it an offer ("does one of these suit you?")."""
    own = claim.sentence.paragraph
    return any(p.asks and Cue.ASK in p.cues and Cue.IF not in p.cues and abs(p.paragraph - own) <= 1 for p in st.sentences)


def _put(
    board: Board, st: Statement, fresh: list[Claim], kept: list[Match], target: Slot | None, number: int, thread: str
) -> bool:
    """New times go on the table: offered, or told as settled; an agreed time that they replace is gone."""
    agenda = _is_agenda(fresh)
    days = {_day(c) for c in fresh}
    block = [s for s in board.live(state=State.AGREED) if agenda and s.day in days and s is not target]
    settled = [c for c in fresh if _settled(st, c)] if not (agenda and block) else list(fresh)
    if _are_alternatives(fresh):
        settled = []
    if target is not None:
        _drop(board, st, target, "moved", "it was moved", None)
        if st.says(Cue.MOVED) and st.who == "them" and not any(c.sentence.asks for c in fresh):
            settled = list(fresh)
    _answer_with_others(board, st, kept)
    for claim in fresh:
        slot = _slot(board, st, claim, target, number, thread)
        slot.whole = agenda and claim in settled
        slot.state = State.AGREED if claim in settled else State.OFFERED
        slot = board.put(slot)
        what = "moved" if target else "confirmed" if slot.state is State.AGREED else "offered"
        board.tell(st.at, st.who, what, slot, "it was told as settled" if claim in settled else "it was offered")
    for slot in block:
        board.drop(slot, "its sessions are known")
    if settled:
        for other in board.live(state=State.OFFERED):
            if other.offer != number:
                board.drop(other, "another time was agreed")
    return True


_OR = re.compile(r"\b(?:or|oder|ou|o|of|oppure|eller|either|entweder|soit)\b", re.IGNORECASE)


def _are_alternatives(fresh: list[Claim]) -> bool:
    """Whether two new times stand in one sentence with an "or"."""
    held = {id(c.sentence): c.sentence for c in fresh}
    return any(sum(c.sentence is p for c in fresh) > 1 and _OR.search(p.text) for p in held.values())


def _answer_with_others(board: Board, st: Statement, kept: list[Match]) -> None:
    """Times of one's own in answer to offers refuse those, unless they are added to them."""
    if st.says(Cue.ADD) and not st.says(Cue.DECLINE, Cue.NONE):
        return
    named = {id(m.slot) for m in kept}
    for slot in board.live(state=State.OFFERED):
        if slot.by != st.who and id(slot) not in named:
            board.drop(slot, "other times were offered instead")


def _slot(board: Board, st: Statement, claim: Claim, target: Slot | None, number: int, thread: str) -> Slot:
    """A new slot from a claim; from the time that it replaces it takes the hour and the length where it names none."""
    mention = claim.mention
    like = target or _called_off_here(board, st) or _talked(board)
    weeks = _weeks_off(st, claim, target or (like if like is not None and _answers(like, st, number) else None))
    start: Moment = (mention.start if mention.start is not None else st.at.date()) + weeks
    end = mention.end + weeks if mention.end is not None else None
    length = _length(st, claim)
    if end is not None and start + _false_length(st) == end:
        end = None
    same = like is target or (like is not None and like is _called_off_here(board, st))
    if length is None and like is not None and (same or _answers(like, st, number)):
        length = _lasts(like)
    if length is None and board.spoken is not None and number - board.spoken[1] <= 3:
        length = board.spoken[0]
    if not isinstance(start, datetime) and _same_hour(st) and like is not None:
        start = at_clock(start, like)
        end = end or (start + like.length if like.length and isinstance(start, datetime) else moved_to(like, start))
    if end is None and length is not None and isinstance(start, datetime) and not mention.window:
        end = start + length
    if end is None and target is not None and not mention.window:
        end = moved_to(target, start)
        length = length or target.length
    part = [p for p in st.sentences if p.paragraph == claim.sentence.paragraph]
    return Slot(
        start, end, State.OFFERED, st.who, number, "text", [_note(st, claim)],
        zone=mention.zone, window=mention.window or (end is None and _open(claim)), length=length,
        cues=frozenset().union(*(p.cues for p in part)) | (target.cues if target else frozenset()),
        wide=st.topic | (target.wide if target else frozenset()),
        third=any(THIRD.search(p.text) for p in part) or (target is not None and target.third),
        thread=thread, topic=_topic(st),
    )  # fmt: skip


_OPEN = re.compile(
    r"\b(?:after|from|any\s?time after|ab|nach|après|à partir de|a partir de|después de|na|vanaf|dopo|dalle|depois d[ae]s?|efter|från)\s*$",
    re.I,
)


def _open(claim: Claim) -> bool:
    """Whether an hour is a beginning without an end ("after 3")."""
    at = claim.core[0] - claim.sentence.start
    return bool(_OPEN.search(claim.sentence.text[max(0, at - 24) : at])) or bool(
        re.search(
            r"\b(?:after|ab|nach|après|vanaf|dopo|efter)\b",
            claim.sentence.text[max(0, at) : claim.mention.span[1] - claim.sentence.start],
            re.I,
        )
    )


def _length(st: Statement, claim: Claim) -> timedelta | None:
    """How long a statement says that it takes: the only length in the claim's sentence, else in its paragraph, else where
    a meeting is named, else anywhere."""
    lengths = [x for x in st.scan.lengths if 5 <= x.minutes <= LONGEST and not _LATER.match(st.text, x.span[1])]
    where = {x: _sentence_at(st, x.span[0]) for x in lengths}
    plain = {x: p for x, p in where.items() if p is not None and not p.cues & {Cue.OTHER, Cue.PREP}}
    stages = (
        [x for x, p in where.items() if p is claim.sentence],
        [x for x, p in plain.items() if p.paragraph == claim.sentence.paragraph],
        [x for x, p in plain.items() if Cue.MEET in p.cues],
        list(plain),
        list(where),
    )
    for found in stages:
        minutes = {x.minutes for x in found}
        if len(minutes) == 1:
            return timedelta(minutes=minutes.pop())
    return None


def _sentence_at(st: Statement, place: int) -> Sentence | None:
    return next((p for p in st.sentences if p.start <= place < p.end), None)


def _talked(board: Board) -> Slot | None:
    """The time that was talked about last, gone or not."""
    timed = [s for s in board.slots if isinstance(s.start, datetime)]
    return timed[-1] if timed else None


_NAMED = re.compile(
    r"\d(?:st|nd|rd|th|\.)|\d{1,2}[/.-]\d|\b(?:this|next|today|tomorrow|week|diese|nächste|morgen|heute|prochain|demain|próxim|mañana|volgende|"
    r"prossim|domani|amanhã|nästa|imorgon|jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])",
    re.I,
)
"""Words by which a day is named more exactly than by its weekday."""


def _weeks_off(st: Statement, claim: Claim, beside: Slot | None) -> timedelta:
    """By how many weeks a bare weekday is meant later than the next one: it lies nearest to the day that it replaces."""
    day = _day(claim)
    words = claim.sentence.text[max(0, claim.core[0] - claim.sentence.start - 6) : claim.core[1] - claim.sentence.start]
    if beside is None or not isinstance(day, date) or not claim.mention.day_said or _NAMED.search(words):
        return timedelta(0)
    if day.isoweekday() == beside.day.isoweekday() or re.search(
        r"\d", re.sub(r"\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\b|uhr|h\b|$|-)", "", words, flags=re.I)
    ):
        return timedelta(0)
    weeks = round((beside.day - day).days / 7)
    return timedelta(weeks=max(0, min(weeks, 8)))


def _called_off_here(board: Board, st: Statement) -> Slot | None:
    """The time that this very statement has called off: what it offers stands in for that."""
    here = [s for s in board.slots if not s.live and s.why == "it was called off" and s.evidence[-1] and _is_of(s, st)]
    return here[-1] if len(here) == 1 else None


def _is_of(slot: Slot, st: Statement) -> bool:
    return slot.evidence[-1].message_id == st.message.message_id


_LATER = re.compile(r"\s*(?:later|earlier|before|after|ahead|from now|back|später|früher|plus t[aô]rd|plus tôt|más|later|eerder|più|mais|senare|tidigare)\b", re.I)


def _false_length(st: Statement) -> timedelta:
    """A length that is none but a shift ("an hour later"), zero if there is none."""
    for length in st.scan.lengths:
        if _LATER.match(st.text, length.span[1]):
            return timedelta(minutes=length.minutes)
    return timedelta(0)


def _answers(like: Slot, st: Statement, number: int) -> bool:
    """Whether a new time answers an offer of the other side that was refused a moment ago."""
    return like.by != st.who and like.offer >= number - 3 and like.state is State.GONE and like.event is None


def _lasts(slot: Slot) -> timedelta | None:
    if slot.length is None and isinstance(slot.start, datetime) and isinstance(slot.end, datetime) and not slot.window:
        return slot.end - slot.start
    return slot.length


def _topic(st: Statement) -> str:
    return re.sub(
        r"^(?:\s*(?:re|aw|fwd?|wg|sv|antw|tr|r|rif|enc|res|vs)\s*:)+\s*", "", st.message.subject, flags=re.I
    ).strip()


def _day(claim: Claim) -> object:
    start = claim.mention.start
    return start.date() if isinstance(start, datetime) else start


def _is_agenda(fresh: list[Claim]) -> bool:
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
    return all(end <= start for (_, end), (start, _) in zip(timed, timed[1:], strict=False))


def _shifted(board: Board, st: Statement, target: Slot | None, number: int, thread: str) -> bool:
    """ "30 minutes later" makes a new time of the agreed one."""
    moves = [s for s in st.scan.shifts if s.minutes]
    if target is None or len(moves) != 1 or not isinstance(target.start, datetime):
        return False
    shift = timedelta(minutes=moves[0].minutes)
    part = next((p for p in st.sentences if p.start <= moves[0].span[0] < p.end), None)
    if part is None or Cue.IF in part.cues:
        return False
    start = target.start + shift
    settled = not part.asks and Cue.ASK not in part.cues and st.who == "them"
    _drop(board, st, target, "moved", "it was moved", None)
    slot = copy(
        target, start=start, end=moved_to(target, start), state=State.AGREED if settled else State.OFFERED,
        by=st.who, offer=number, event=None, source="text", why="",
    )  # fmt: skip
    slot.evidence.append(_note(st, None))
    board.tell(st.at, st.who, "moved", board.put(slot), "it was moved")
    return True
