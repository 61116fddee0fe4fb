"""Whether a new time is told as settled, or offered.

What may live here: the judgement on one claim by what stands around it.
"""

from __future__ import annotations

from mailbridge.detect.timeline.claim import Claim
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.fresh import takes_unseen
from mailbridge.detect.timeline.statement import Statement

SETTLING = frozenset({Cue.CONFIRMED, Cue.EXPECTED, Cue.SILENCE})


def is_settled(st: Statement, claim: Claim) -> bool:
    """Whether a new time is told as settled rather than offered."""
    if claim.sentence.asks:
        return False
    if claim.near & SETTLING or (claim.cues & SETTLING and Cue.ASK not in claim.near):
        return True
    if Cue.SILENCE in _silence(st, claim) or takes_unseen(claim, st):
        return True
    if Cue.ASK in claim.near or claim.cues >= {Cue.ASK, Cue.IF} or _asks_around(st, claim):
        return False
    around = st.subject | _introduction(st, claim)
    if around & {Cue.CONFIRMED, Cue.SILENCE} or Cue.EXPECTED in st.subject:
        return True
    told = Cue.SET in claim.cues | around
    return told and (st.who == "them" or st.note) and not st.says(Cue.REPLY_ASKED)


def _introduction(st: Statement, claim: Claim) -> frozenset[Cue]:
    """The cues of what leads to a time: the lines before it, and what silence means in its paragraph."""
    before = [p for p in st.sentences if p.end <= claim.sentence.start and not p.asks]
    leading = [p for p in before if not any(c.sentence is p for c in st.claims) and Cue.IF not in p.cues]
    if any(p.asks and Cue.IF not in p.cues for p in st.sentences):
        leading = leading[-2:]
    else:
        leading += [p for p in st.sentences if p.start >= claim.sentence.end and p.cues >= {Cue.CONFIRMED, Cue.MEET}]
    return _silence(st, claim).union(*(p.cues for p in leading))


def _silence(st: Statement, claim: Claim) -> frozenset[Cue]:
    """`SILENCE` where a sentence near a time takes silence for a yes."""
    near = (p for p in st.sentences if abs(p.paragraph - claim.sentence.paragraph) <= 1)
    return frozenset(c for p in near for c in p.cues if c is Cue.SILENCE)


def _asks_around(st: Statement, claim: Claim) -> bool:
    """Whether a question near a time makes it an offer ("does one of these suit you?")."""
    own = claim.sentence.paragraph
    return any(
        p.asks and Cue.ASK in p.cues and Cue.IF not in p.cues and abs(p.paragraph - own) <= 1 for p in st.sentences
    )
