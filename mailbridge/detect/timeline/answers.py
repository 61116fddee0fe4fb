"""Answers that name no time: "yes, that works", "the second one", "none of these".

What may live here: taking and refusing what is on offer as a whole or by its place.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.labels import named
from mailbridge.detect.timeline.lengths import LONGEST
from mailbridge.detect.timeline.matching import sentence_at
from mailbridge.detect.timeline.sentences import clause
from mailbridge.detect.timeline.slots import Board, Slot, State, copy, moved_to
from mailbridge.detect.timeline.statement import Statement
from mailbridge.detect.timeline.taking import agree
from mailbridge.detect.values import Evidence

NUMBERS = {
    word: number
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    )
    for number, word in enumerate(words.split(), 1)
}
"""Hours as words, as they stand alone in an answer."""


def hear(board: Board, st: Statement) -> None:
    """Let an answer without times take effect on what the other side has on offer."""
    _gain_length(board, st)
    _offer_again(board, st)
    offers = [s for s in board.live(state=State.OFFERED) if s.by != st.who and not s.over(st.at)]
    latest = max((s.offer for s in offers), default=0)
    offers = [s for s in offers if s.offer == latest]
    if not offers:
        return
    offers, refused = _without_refused(board, offers, st)
    if refused and not any(_settles(st, p.span) for p in st.scan.picks):
        return
    if not refused and (st.says(Cue.NONE) or (st.says(Cue.DECLINE, Cue.MOVE) and not st.agrees)):
        for slot in offers:
            slot.evidence.append(Evidence(st.message.message_id, st.quote()))
            board.drop(slot, "it was refused")
            board.tell(st.at, st.who, "declined", slot, "it was refused")
        return
    picked = _picked(offers, st, refused) or _by_number(offers, st) or _by_letter(offers, st)
    picked = picked or _by_label(offers, st) or (None if st.says(Cue.EITHER) else _by_hour(offers, st))
    if picked is not None and not _moves_pick(board, st, picked):
        agree(board, st, picked, None)
    elif not refused and _takes_all(offers, st):
        for slot in offers:
            agree(board, st, slot, None)


def _moves_pick(board: Board, st: Statement, picked: Slot) -> bool:
    """ "The second one, but could it be 15 minutes later?": what is picked is offered back at another hour."""
    asked = [s for s in st.scan.shifts if s.minutes and (p := sentence_at(st, s.span[0])) is not None and p.asks]
    if len(asked) != 1 or not isinstance(picked.start, datetime):
        return False
    start = picked.start + timedelta(minutes=asked[0].minutes)
    slot = copy(picked, start=start, end=moved_to(picked, start), by=st.who, source="text", event=None)
    for other in board.live(state=State.OFFERED):
        board.drop(other, "another hour was asked for")
    slot.evidence.append(Evidence(st.message.message_id, st.quote()))
    board.tell(st.at, st.who, "countered", board.put(slot), "another hour was asked for")
    return True


def _takes_all(offers: list[Slot], st: Statement) -> bool:
    """Whether an answer takes what is on offer where there is nothing to choose between."""
    if st.says(Cue.LATER, Cue.DECLINE):
        return False
    if st.says(Cue.EITHER):
        return all(s.whole for s in offers)
    return (st.agrees or _is_nod(st)) and _one(offers)


def _offer_again(board: Board, st: Statement) -> None:
    """One side takes back or offers again, by their places, times of its own last list ("2 is gone, can you do 1?")."""
    latest = max((s.offer for s in board.slots if s.by == st.who), default=0)
    mine = [s for s in board.slots if s.by == st.who and s.offer == latest and not s.over(st.at) and not s.event]
    if len(mine) < 2:
        return
    for pick in st.scan.picks:
        part = sentence_at(st, pick.span[0])
        if part is None or Cue.IF in part.cues or not -len(mine) <= pick.place <= len(mine):
            continue
        slot = mine[pick.place - 1 if pick.place > 0 else pick.place]
        near = part.within(*clause(part, st.text, *pick.span))
        if Cue.DECLINE in near and slot.live:
            board.drop(slot, "it was taken back")
            board.tell(st.at, st.who, "cancelled", slot, "it was taken back")
        elif near & {Cue.ASK, Cue.FREE} and Cue.DECLINE not in near and not slot.live:
            slot.state, slot.why = State.OFFERED, ""
            slot.evidence.append(Evidence(st.message.message_id, st.quote()))
            board.tell(st.at, st.who, "offered", slot, "it is offered again")


NOD = 120
"""Characters within which an answer that asks and refuses nothing is a nod."""


def _is_nod(st: Statement) -> bool:
    """Whether a reply is short, in the thread, and neither asks nor says anything about another time."""
    asks = any(p.asks for p in st.sentences)
    return bool(st.message.in_reply_to) and 0 < len(st.text.strip()) <= NOD and not asks and not st.claims


def _one(offers: list[Slot]) -> bool:
    """Whether there is nothing to choose between."""
    return len(offers) == 1 or all(s.whole for s in offers)


def _without_refused(board: Board, offers: list[Slot], st: Statement) -> tuple[list[Slot], bool]:
    """The offers with those taken off the table that are refused by their place in the list; whether there are any."""
    refused = False
    for pick in st.scan.picks:
        part = sentence_at(st, pick.span[0])
        if part is None or part.asks or Cue.IF in part.cues or not -len(offers) <= pick.place <= len(offers):
            continue
        near = part.within(*clause(part, st.text, *pick.span))
        slot = offers[pick.place - 1 if pick.place > 0 else pick.place]
        if Cue.DECLINE in near and not near & {Cue.AGREE, Cue.CONFIRMED, Cue.SET} and slot.live and len(offers) > 1:
            board.drop(slot, "it was refused")
            board.tell(st.at, st.who, "declined", slot, "it was refused")
            refused = True
    return offers, refused


def _picked(offers: list[Slot], st: Statement, refused: bool) -> Slot | None:
    """The offer that an answer names by its place in the list."""
    places = {p.place for p in st.scan.picks}
    if len(places) > 1 or refused:
        places = {p.place for p in st.scan.picks if _settles(st, p.span)}
    if len(places) != 1 or st.says(Cue.LATER):
        return None
    place = next(iter(places))
    index = place - 1 if place > 0 else place
    return offers[index] if -len(offers) <= index < len(offers) and offers[index].live else None


def _settles(st: Statement, span: tuple[int, int]) -> bool:
    """Whether the clause around a place in a list takes it or says that it is settled."""
    part = sentence_at(st, span[0])
    if part is None:
        return False
    near = part.within(*clause(part, st.text, *span))
    return bool(near & {Cue.AGREE, Cue.CONFIRMED, Cue.SET}) and Cue.DECLINE not in near


_HOUR = re.compile(
    r"(?<![\d.:/$€£])(\d{1,2})(?:[:.](\d\d))?(?![\d:/%]|\.\d)|\b(" + "|".join(NUMBERS) + r")\b", re.IGNORECASE
)


_NUMBER = re.compile(
    r"\A\W*(?:(?:option|slot|choice|number|no|nr|nummer|numéro|número) ?)?\W?([1-9])\W*\Z", re.IGNORECASE
)


def _by_number(offers: list[Slot], st: Statement) -> Slot | None:
    """The offer whose number in the list is all that an answer says ("3")."""
    found = _NUMBER.match(st.text.strip().split("\n")[0])
    return offers[int(found[1]) - 1] if found and len(offers) >= 2 and int(found[1]) <= len(offers) else None


_LETTER = re.compile(r"\A\W*(?:(?:option|slot|choice|i'?ll take|nehme|termin) )?\W?([A-E])\b(?!')", re.IGNORECASE)


def _by_letter(offers: list[Slot], st: Statement) -> Slot | None:
    """The offer that a short answer names by the letter it was listed under."""
    found = _LETTER.match(st.text) if len(st.text) < 80 else None
    if found is None or len(offers) < 2 or found[1] == "a":
        return None
    index = ord(found[1].upper()) - ord("A")
    return offers[index] if index < len(offers) else None


def _by_label(offers: list[Slot], st: Statement) -> Slot | None:
    """The offer that an answer names by the words of its row ("7th period would be ideal")."""
    found: dict[int, Slot] = {}
    for part in st.sentences:
        if not part.asks and Cue.AGREE in part.cues and not part.cues & {Cue.IF, Cue.DECLINE}:
            hit = named(offers, part)
            found |= {id(s): s for s in hit} if len(hit) == 1 else {}
    return next(iter(found.values())) if len(found) == 1 else None


def _by_hour(offers: list[Slot], st: Statement) -> Slot | None:
    """The offer that an answer names by its bare hour ("2 is better", "two it is")."""
    found: dict[int, Slot] = {}
    for part in st.sentences:
        if Cue.AGREE not in part.cues or part.asks:
            continue
        for hour in _HOUR.finditer(part.text):
            after = part.within(part.start + hour.end(), part.start + hour.end() + 24)
            said = int(hour[1]) if hour[1] else NUMBERS[hour[3].lower()]
            fits = [
                s for s in offers if s.clock and s.clock.hour % 12 == said % 12 and s.clock.minute == int(hour[2] or 0)
            ]
            if len(fits) == 1 and Cue.AGREE in after:
                found[id(fits[0])] = fits[0]
    return next(iter(found.values())) if len(found) == 1 else None


def _gain_length(board: Board, st: Statement) -> None:
    """A length that is said later is the length of the one coming time that has none."""
    minutes = {x.minutes for x in st.scan.lengths if 15 <= x.minutes <= LONGEST}
    coming = [s for s in board.live() if not s.over(st.at)]
    if st.who == "them" and len(minutes) == 1 and len(coming) == 1 and not st.says(Cue.MOVE, Cue.MOVED, Cue.INSTEAD):
        slot = coming[0]
        if slot.end is None and isinstance(slot.start, datetime) and not slot.window:
            slot.end = slot.start + timedelta(minutes=next(iter(minutes)))
