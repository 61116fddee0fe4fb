"""How long it takes.

What may live here: which of the lengths that are said belongs to a time.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from mailbridge.detect.dates import Length
from mailbridge.detect.timeline.claim import Claim
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.matching import sentence_at
from mailbridge.detect.timeline.slots import Board, Slot
from mailbridge.detect.timeline.statement import Statement

LONGEST = 12 * 60
"""Minutes beyond which a stated length is no length of an interview."""


_LATER = re.compile(
    r"\s*(?:later|earlier|before|after|ahead|from now|back|später|früher|plus t[aô]rd|plus tôt|más|later"
    r"|eerder|più|mais|senare|tidigare)\b",
    re.I,
)


ABOUT = {
    "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "quindicina": 15, "ventina": 20,
    "trentina": 30, "half uur": 30, "halfuur": 30, "uur": 60, "media hora": 30, "kwartier": 15,
    "quart d'heure": 15, "petite heure": 60,
}  # fmt: skip
"""Words for about so many minutes."""
_PLAIN = re.compile(
    r"(?<![\d:./])(?P<n>\d{1,3}) ?-?(?:min(?:ute[ns]?|uti|uter|utos|uts?)?|mins)\b"
    r"|\b(?:une?|una|un|een|zo'n|circa|ongeveer|duurt) ?(?P<about>" + "|".join(ABOUT) + r")(?:tje)?\b",
    re.IGNORECASE,
)
"""Lengths in plain words, for texts in which the reader of dates sees none."""


def spoken_lengths(st: Statement) -> tuple[Length, ...]:
    """The lengths that a statement names."""
    if st.scan.lengths:
        return st.scan.lengths
    found = []
    for match in _PLAIN.finditer(st.text):
        minutes = int(match["n"]) if match["n"] else ABOUT[match["about"].lower()]
        found.append(Length(minutes, match.span()))
    return tuple(found)


def length_of(st: Statement, claim: Claim) -> timedelta | None:
    """How long a statement says that it takes: the only length in the claim's sentence, else in its paragraph, else
    where a meeting is named, else anywhere."""
    lengths = [x for x in spoken_lengths(st) if 5 <= x.minutes <= LONGEST and not _is_no_length(st, x)]
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


_RATE = re.compile(r"(?:\d|[$€£]|\bper|\bpro|\bpar|\bpor|bucks|dollars|euros?) *$", re.IGNORECASE)
"""What stands before an hour that is paid for ("25 an hour")."""


def _is_no_length(st: Statement, length: Length) -> bool:
    """Whether what reads like a length is a shift ("an hour later") or a rate."""
    start, end = length.span
    return bool(_LATER.match(st.text, end) or _RATE.search(st.text[max(0, start - 10) : start]))


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
