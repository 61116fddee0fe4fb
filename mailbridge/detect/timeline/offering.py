"""New times go on the table.

What may live here: making slots of claims, and what that does to what was on the table.
"""

from __future__ import annotations

import re
from datetime import datetime

from mailbridge.detect.timeline.claim import Claim
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.labels import choices, rows
from mailbridge.detect.timeline.lengths import false_length, lasts, length_of
from mailbridge.detect.timeline.matching import (
    CHOICE,
    Match,
    are_together,
    day_of,
    drop_slot,
    is_agenda,
    is_unbroken,
    noted,
    same_hour,
    talked,
)
from mailbridge.detect.timeline.settling import is_settled
from mailbridge.detect.timeline.slots import Board, Slot, State, at_clock, moved_to
from mailbridge.detect.timeline.standing_in import answers_offer, weeks_off
from mailbridge.detect.timeline.statement import Statement
from mailbridge.detect.timeline.steps import THIRD
from mailbridge.detect.values import Moment

_OR = {
    tag: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for tag, words in {
        "en": "or|either", "de": "oder|entweder", "fr": "ou|soit", "es": "o|u", "nl": "of", "it": "o|oppure",
        "pt": "ou", "sv": "eller",
    }.items()
}  # fmt: skip
"""What parts alternatives, by language."""


_OPEN = re.compile(
    r"\b(?:after|from|any\s?time after|ab|nach|après|à partir de|a partir de|después de|na|vanaf|dopo|dalle"
    r"|depois d[ae]s?|efter|från)\s*$",
    re.I,
)


def put_new(
    board: Board, st: Statement, fresh: list[Claim], kept: list[Match], target: Slot | None, number: int, thread: str
) -> bool:
    """New times go on the table: offered, or told as settled; an agreed time that they replace is gone."""
    agenda = is_agenda(fresh)
    unbroken = agenda and (is_unbroken(fresh) or (len(fresh) > 2 and not _leaves_choice(st)))
    labels = rows(fresh)
    sessions = st.who == "them" and (unbroken or are_together(st, fresh) or (agenda and _is_programme(st, labels)))
    days = {day_of(c) for c in fresh}
    again = any(s.whole and s.day in days for s in board.live(state=State.AGREED))
    block = [s for s in board.live(state=State.AGREED) if agenda and s.day in days and s is not target]
    known = bool(agenda and block) or (again and st.who == "them" and all(c.mention.end is not None for c in fresh))
    settled = list(fresh) if known else _told_as_settled(st, fresh, sessions)
    for bare in board.live():
        if bare.clock is None and st.who == "them" and all(c.mention.clock and day_of(c) == bare.day for c in fresh):
            settled = list(fresh) if bare.state is State.AGREED and not any(c.asked for c in fresh) else settled
            board.drop(bare, "its hours are known")
    if target is not None:
        drop_slot(board, st, target, "moved", "it was moved", None)
        if st.who == "them" and _tells_move(st, fresh):
            settled = list(fresh)
    _answer_with_others(board, st, kept)
    groups = choices(fresh)
    for claim, label in zip(fresh, labels, strict=True):
        slot = _slot(board, st, claim, target, number, thread)
        slot.label, slot.group = label, groups.get(id(claim.sentence), 0)
        slot.whole = sessions or ((agenda or again) and claim in settled)
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


def _told_as_settled(st: Statement, fresh: list[Claim], sessions: bool) -> list[Claim]:
    """Which of the new times of a statement are told as settled: all or none of a programme or of a choice."""
    if sessions and not _leaves_choice(st):
        return list(fresh)
    if _are_alternatives(fresh, st) or (_are_numbered(fresh, st) and not sessions):
        return []
    return [c for c in fresh if is_settled(st, c)]


def _tells_move(st: Statement, fresh: list[Claim]) -> bool:
    """Whether new times are told as those that it was moved to, in their sentences or in what leads to them."""
    if any(c.sentence.asks for c in fresh):
        return False
    first = min(c.sentence.start for c in fresh)
    leading = [p for p in st.sentences if p.end <= first][-3:]
    if any(Cue.MOVE in c.cues and Cue.ASK not in c.cues for c in fresh):
        return True
    return (
        any(c.mention.sense == "void" for c in st.claims)
        or any(Cue.MOVED in c.cues for c in fresh)
        or any(Cue.MOVED in p.cues for p in leading)
        or Cue.MOVED in st.subject
    )


def _is_programme(st: Statement, labels: list[frozenset[str]]) -> bool:
    """Whether every time of a day has its own person or topic beside it, and nothing leaves a choice between them."""
    return all(len(label) > 1 for label in labels) and not CHOICE.search(st.text)


def fresh_sessions(board: Board, st: Statement, matches: list[Match], fresh: list[Claim]) -> None:
    """A schedule that is sent again replaces the sessions of its days that it no longer names."""
    again = {m.slot.day for m in matches if m.slot.whole and m.slot.state is State.AGREED and not m.claim.refused}
    anew = {day_of(c) for c in fresh if c.mention.end is not None} & again
    named = {id(m.slot) for m in matches}
    for slot in board.live(state=State.AGREED):
        if st.who == "them" and slot.whole and slot.day in anew and id(slot) not in named:
            drop_slot(board, st, slot, "moved", "it is replaced", None)


def _are_alternatives(fresh: list[Claim], st: Statement) -> bool:
    """Whether an "or" stands in the sentence of two new times, in the language of the text."""
    held = {id(c.sentence): c.sentence for c in fresh}
    word = _OR.get(st.scan.language, _OR["en"])
    return any(sum(c.sentence is p for c in fresh) > 1 and word.search(p.text) for p in held.values())


_NUMBERED = re.compile(
    r"\W*(?:(?:option|slot|choice|termin|créneau|opción|optie|opzione|opção|alternativ) ?)?(?:\d|[a-e])\s?[).:]", re.I
)


def _are_numbered(fresh: list[Claim], st: Statement) -> bool:
    """Whether several new times stand each in a line of its own with a number or letter to choose them by."""
    lines = {st.text.rfind("\n", 0, c.core[0]) + 1 for c in fresh}
    return len(lines) > 1 and all(_NUMBERED.match(st.text, line) for line in lines)


_MERE = 2
"""Words up to which a question ("Questions?", "Any questions?") asks nothing of anybody."""


def _leaves_choice(st: Statement) -> bool:
    """Whether a statement asks to choose or for an answer."""
    asking = (p for p in st.sentences if p.asks and Cue.IF not in p.cues and len(p.text.split()) > _MERE)
    return st.says(Cue.ASK, Cue.FREE, Cue.REPLY_ASKED) or any(asking)


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
    like = target or board.replaced or talked(board)
    weeks = weeks_off(
        st, claim, target or (like if like is not None and _stands_beside(board, like, st, number) else None)
    )
    start: Moment = (mention.start if mention.start is not None else st.at.date()) + weeks
    end = mention.end + weeks if mention.end is not None else None
    length = length_of(st, claim)
    if end is not None and start + false_length(st) == end:
        end = None
    same = like is target or (like is not None and like is board.replaced)
    if length is None and like is not None and (same or answers_offer(like, st, number)):
        length = lasts(like)
    if length is None and board.spoken is not None and number - board.spoken[1] <= 3:
        length = board.spoken[0]
    if not isinstance(start, datetime) and same_hour(st, claim) and like is not None:
        start = at_clock(start, like)
        end = end or (start + like.length if like.length and isinstance(start, datetime) else moved_to(like, start))
    if end is None and length is not None and isinstance(start, datetime) and not mention.window:
        end = start + length
    if end is None and target is not None and not mention.window:
        end = moved_to(target, start)
        length = length or target.length
    part = [p for p in st.sentences if p.paragraph in (claim.sentence.paragraph, claim.sentence.paragraph - 1)]
    if claim.cues & {Cue.SCREEN, Cue.DEEP, Cue.BOSS}:
        part = [claim.sentence]
    elif Cue.SCREEN in st.subject and not st.message.in_reply_to and not st.subject & {Cue.DEEP, Cue.BOSS}:
        part = [p for p in part if not p.cues & {Cue.DEEP, Cue.BOSS}]
    return Slot(
        start, end, State.OFFERED, st.who, number, "text", [noted(st, claim)],
        zone=mention.zone, window=mention.window or (end is None and _open(claim)), length=length,
        cues=frozenset().union(*(p.cues for p in part)) | (target.cues if target else frozenset()),
        wide=st.topic | (target.wide if target else frozenset()),
        third=any(THIRD.search(p.text) for p in part) or (target is not None and target.third),
        thread=thread, topic=_topic(st),
    )  # fmt: skip


def _stands_beside(board: Board, like: Slot, st: Statement, number: int) -> bool:
    """Whether a new time stands in for the last one: that was to be moved, or was offered by the other side."""
    return like is board.replaced or answers_offer(like, st, number)


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


def _topic(st: Statement) -> str:
    return re.sub(
        r"^(?:\s*(?:re|aw|fwd?|wg|sv|antw|tr|r|rif|enc|res|vs)\s*:)+\s*", "", st.message.subject, flags=re.I
    ).strip()
