"""What a statement does to the times on the table, effect by effect.

What may live here: the effects in the order they are tried: leaving, missing, holding, calling off, then the times that
are named (see `claims`) and the answers that name none (see `answers`).
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from mailbridge.detect.timeline import answers, claims
from mailbridge.detect.timeline.claim import Claim
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.labels import named, refuses
from mailbridge.detect.timeline.sentences import Sentence
from mailbridge.detect.timeline.slots import Board, Slot, State
from mailbridge.detect.timeline.statement import Statement
from mailbridge.detect.values import Evidence

MISSED_WITHIN = timedelta(days=6)
"""How long after a time somebody may still say that it was missed."""
HELD_WITHIN = timedelta(days=10)
"""How long after an offered time a "good talking" is about it."""

NOT_HELD = re.compile(
    r"appl|bewerb|candidat|sollicit|ansök|candidatura|interest\b|intérêt|interesse|reply|respon|note\b"
    r"|e-?mail|resum|résumé|\bcv\b|lebenslauf|"
    r"\bnews\b|\boffer|ring you|call you|submit|received|eingegangen|schedul|considering|patience|accepting|choosing",
    re.IGNORECASE,
)
"""Words that make a thank-you one for something else than a meeting."""


def apply(board: Board, st: Statement, *, number: int, thread: str) -> None:
    """Let a statement take effect on the board."""
    if _leaves(board, st):
        return
    _missed(board, st)
    told = _held(board, st)
    used = _called_off(board, st)
    _falls_away(board, st)
    named = claims.hear(board, st, number=number, thread=thread, told=told | used)
    if not named:
        answers.hear(board, st)


def evidence(st: Statement, claim: Claim | None = None, sentence: Sentence | None = None) -> Evidence:
    """The words of a statement that a slot rests on."""
    words = sentence.text if sentence else st.quote(claim)
    return Evidence(st.message.message_id, re.sub(r"\s+", " ", words).strip()[:200])


def _leaves(board: Board, st: Statement) -> bool:
    """One side ends the process: nothing that was still to come is live."""
    cue = Cue.WITHDRAW if st.who == "us" else Cue.REJECT
    ends = [p for p in st.sentences if cue in p.cues and Cue.IF not in p.cues and not p.asks]
    coming = [c for c in st.claims if _is_coming(c, st) and Cue.OTHER not in c.cues]
    if not ends or (st.who == "them" and coming):
        return False
    why = "the person withdrew" if st.who == "us" else "the process was ended"
    for slot in board.live():
        if not slot.over(st.at):
            _drop(board, st, slot, "cancelled", why, ends[0])
    return True


def _is_coming(claim: Claim, st: Statement) -> bool:
    """Whether a claim names an hour that lies ahead and could be a meeting."""
    start = claim.mention.start
    ahead = isinstance(start, datetime) and start > st.at
    named = claim.mention.day_said and not claim.mention.window and not claim.refused
    before = [p for p in st.sentences if p.end <= claim.sentence.start and not any(c.sentence is p for c in st.claims)]
    led = (
        before[-1].cues if before and st.text[claim.sentence.start - 1 : claim.sentence.start] == "\n" else frozenset()
    )
    meant = bool((claim.near | led) & {Cue.MEET, Cue.ASK, Cue.SET, Cue.CONFIRMED, Cue.FREE})
    return ahead and named and meant and not claim.other and claim.mention.sense == "meeting"


def _missed(board: Board, st: Statement) -> None:
    """Somebody did not come to the last agreed time."""
    said = [p for p in st.sentences if Cue.MISSED in p.cues and Cue.IF not in p.cues]
    if not said or any(Cue.HELD in p.cues and p not in said for p in st.sentences):
        return
    past = [s for s in board.live(state=State.AGREED) if isinstance(s.start, datetime) and s.over(st.at)]
    last = max(past, key=lambda s: s.start, default=None)
    if last is not None and isinstance(last.start, datetime) and st.at - last.start <= MISSED_WITHIN:
        _drop(board, st, last, "cancelled", "it was missed", said[0])


def _held(board: Board, st: Statement) -> frozenset[tuple[int, int]]:
    """They met: what was only offered for that day took place. Gives the spans of the times told of."""
    told: set[tuple[int, int]] = set()
    for part in st.sentences:
        if Cue.HELD not in part.cues or Cue.IF in part.cues or part.asks or NOT_HELD.search(part.text):
            continue
        named = [(c, day) for c in st.claims if c.sentence is part and (day := _gone_by(c, st)) is not None]
        for claim, day in named:
            told.add(claim.mention.span)
            _took_place(board, st, claim, day)
        if not named:
            _last_offer_held(board, st, part)
    return frozenset(told)


def _gone_by(claim: Claim, st: Statement) -> date | None:
    """The day that is told of as past: a weekday without more is the last one. None if it lies ahead."""
    start = claim.mention.start
    day = start.date() if isinstance(start, datetime) else start
    if day is None or (isinstance(start, datetime) and start.date() == st.at.date() and start > st.at):
        return None
    if (
        day > st.at.date()
        and claim.mention.clock is None
        and not claim.mention.window
        and (day - st.at.date()).days < 7
    ):
        day -= timedelta(days=7)
    return day if day <= st.at.date() else None


def _took_place(board: Board, st: Statement, claim: Claim, day: date) -> None:
    start = claim.mention.start if isinstance(claim.mention.start, datetime) else day
    same = [s for s in board.slots if s.day == day and (s.live or s.why.startswith("another"))]
    live = [s for s in same if s.live]
    for slot in live:
        if slot.state is State.AGREED:
            slot.held = not isinstance(slot.start, datetime) or slot.over(st.at)
            return
    if len(live) == 1:
        live[0].state, live[0].held = State.AGREED, True
        live[0].evidence.append(evidence(st, claim))
        board.tell(st.at, st.who, "confirmed", live[0], "it took place")
    elif (
        not live
        and (claim.mention.clock is not None or Cue.HIRED not in st.topic)
        and claim.mention.day_said
        and not claim.other
        and _tells_of_meeting(claim)
    ):
        slot = Slot(
            start, claim.mention.end, State.AGREED, st.who, 0, "text", [evidence(st, claim)], zone=claim.mention.zone
        )
        slot.cues, slot.held = claim.cues, True
        board.put(slot)
        board.tell(st.at, st.who, "confirmed", slot, "it took place")


MEETING_WORDS = re.compile(
    r"talk|sp[eo]|meet|chat|having|coming|conversation|visit|interview|call|pleasure|having me", re.IGNORECASE
)


def _tells_of_meeting(claim: Claim) -> bool:
    """Whether what is told of as past is a meeting."""
    told = [h.words for h in claim.sentence.hits if h.meaning is Cue.HELD]
    return Cue.MEET in claim.cues or any(MEETING_WORDS.search(w) for w in told)


def _last_offer_held(board: Board, st: Statement, part: Sentence) -> None:
    """ "Good talking just now" makes the one offered time that has just gone by a held one."""
    if Cue.MEET not in part.cues and not any(MEETING_WORDS.search(h.words) for h in part.hits if h.meaning is Cue.HELD):
        return
    recent = [
        s for s in board.live(state=State.OFFERED)
        if isinstance(s.start, datetime) and s.over(st.at) and st.at - s.start <= HELD_WITHIN
    ]  # fmt: skip
    if len(recent) == 1 and not any(
        s.over(st.at) and isinstance(s.start, datetime) and st.at - s.start <= HELD_WITHIN
        for s in board.live(state=State.AGREED)
    ):
        recent[0].state = State.AGREED
        recent[0].evidence.append(evidence(st, sentence=part))
        board.tell(st.at, st.who, "confirmed", recent[0], "it took place")


_TAKES_BACK = re.compile(
    r"disregard|ignore|forget|scratch|vergessen|oubliez|ignor|olvid|vergeet|dimentic|esque|bortse", re.I
)
"""Words that take back what their author said before, not what both agreed."""


def _called_off(board: Board, st: Statement) -> frozenset[tuple[int, int]]:
    """A time is taken back without another. Gives the spans of the times that were called off."""
    said = [p for p in st.sentences if Cue.CANCEL in p.cues and Cue.IF not in p.cues and not p.asks]
    if not said and not (Cue.CANCEL in st.subject and not st.message.in_reply_to and Cue.IF not in st.subject):
        return frozenset()
    named = [c for c in st.claims if c.sentence in said and not c.other and not c.mention.past and not _is_today(c, st)]
    coming = [s for s in board.live() if not s.over(st.at)]
    hit = [(c, s) for c in named for s in coming if s.fit(c.mention) is not None]
    fits_elsewhere = [(c, s) for c in st.claims if not c.other for s in coming if s.fit(c.mention) is not None]
    if not said and not fits_elsewhere:
        named = []
    elif not hit:
        hit = fits_elsewhere
    if not hit and said and all(_TAKES_BACK.match(h.words) for p in said for h in p.hits if h.meaning is Cue.CANCEL):
        coming = [s for s in coming if s.state is State.OFFERED and s.by == st.who]
    off = {id(s): s for _, s in hit}
    if not off and not named:
        off = {id(s): s for s in coming}
    for slot in off.values():
        _drop(board, st, slot, "cancelled", "it was called off", said[0] if said else None)
    return frozenset(c.mention.span for c, _ in hit)


def _falls_away(board: Board, st: Statement) -> None:
    """One session of several is taken back by the person or topic of its row ("Bo won't be there")."""
    coming = [s for s in board.live() if s.whole and not s.over(st.at)]
    if len(coming) < 2 or st.who != "them":
        return
    for part in st.sentences:
        hit = named(coming, part) if refuses(part) else []
        if len(hit) == 1 and not any(c.sentence is part for c in st.claims):
            _drop(board, st, hit[0], "cancelled", "it was called off", part)


def _is_today(claim: Claim, st: Statement) -> bool:
    """Whether a part of the day of writing is named ("this morning")."""
    start = claim.mention.start
    return claim.mention.clock is None and start == st.at.date()


def _drop(board: Board, st: Statement, slot: Slot, what: str, why: str, part: Sentence | None) -> None:
    slot.evidence.append(evidence(st, sentence=part))
    board.drop(slot, why)
    board.tell(st.at, st.who, what, slot, why)
