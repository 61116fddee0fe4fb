"""How long it takes.

What may live here: which of the lengths that are said belongs to a time.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.matching import sentence_at
from mailbridge.detect.timeline.slots import Board, Slot
from mailbridge.detect.timeline.statement import Claim, Statement

LONGEST = 12 * 60
"""Minutes beyond which a stated length is no length of an interview."""


_LATER = re.compile(
    r"\s*(?:later|earlier|before|after|ahead|from now|back|später|früher|plus t[aô]rd|plus tôt|más|later"
    r"|eerder|più|mais|senare|tidigare)\b",
    re.I,
)


def length_of(st: Statement, claim: Claim) -> timedelta | None:
    """How long a statement says that it takes: the only length in the claim's sentence, else in its paragraph, else
    where a meeting is named, else anywhere."""
    lengths = [x for x in st.scan.lengths if 5 <= x.minutes <= LONGEST and not _LATER.match(st.text, x.span[1])]
    where = {x: sentence_at(st, x.span[0]) for x in lengths}
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


def false_length(st: Statement) -> timedelta:
    """A length that is none but a shift ("an hour later"), zero if there is none."""
    for length in st.scan.lengths:
        if _LATER.match(st.text, length.span[1]):
            return timedelta(minutes=length.minutes)
    return timedelta(0)


def lasts(slot: Slot) -> timedelta | None:
    """How long a slot lasts, as far as is known."""
    if slot.length is None and isinstance(slot.start, datetime) and isinstance(slot.end, datetime) and not slot.window:
        return slot.end - slot.start
    return slot.length


def remember_length(board: Board, st: Statement, number: int) -> None:
    """A length that is said of a meeting before any time is."""
    said = {x.minutes for x in st.scan.lengths if 10 <= x.minutes <= LONGEST and _names_meeting(st, x.span[0])}
    if len(said) == 1:
        board.spoken = (timedelta(minutes=said.pop()), number)


def _names_meeting(st: Statement, place: int) -> bool:
    part = sentence_at(st, place)
    return part is not None and Cue.MEET in part.cues and not part.cues & {Cue.OTHER, Cue.PREP}
