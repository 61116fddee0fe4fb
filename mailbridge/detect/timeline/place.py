"""Where a time stands in what a message says: in a list, in a table, in prose, in brackets, alone.

What may live here: what the layout tells of one claim, whatever the words around it mean.
"""

from __future__ import annotations

import re

from mailbridge.detect.timeline.claim import Claim
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.sentences import BULLETS, clause
from mailbridge.detect.timeline.statement import Statement
from mailbridge.mail.html import STRUCK

OFFERING = frozenset(
    {
        Cue.ASK,
        Cue.FREE,
        Cue.MEET,
        Cue.SET,
        Cue.CONFIRMED,
        Cue.EXPECTED,
        Cue.SILENCE,
        Cue.MOVED,
        Cue.INSTEAD,
        Cue.MOVE,
        Cue.DEEP,
    }
)
"""Cues of which a sentence of theirs must have one, or of its paragraph, for a time in it to be an offer."""


def in_aside(claim: Claim, st: Statement) -> bool:
    """Whether an hour stands in brackets with words that offer nothing ("the donor's visit (it starts at 10:30)")."""
    line = st.text.rfind("\n", 0, claim.core[0]) + 1
    opened = st.text.rfind("(", line, claim.core[0])
    if opened < 0 or st.text.find(")", opened, claim.core[0]) >= 0 or st.text.find(")", claim.core[1]) < 0:
        return False
    words = re.findall(r"[^\W\d_]{2,}", st.text[opened : claim.core[0]])
    inside = claim.sentence.within(opened, st.text.find(")", claim.core[1]) + 1)
    return len(words) > 1 and not inside & (OFFERING | {Cue.AGREE})


_PROSE = 5
"""Words before a time in its sentence that, if none of them speaks of a meeting, speak of something else."""


def in_prose(claim: Claim, st: Statement) -> bool:
    """Whether a time stands well within a sentence and not in a row of a list, behind a label or another time."""
    ends = (c.core[1] for c in st.claims if c.sentence is claim.sentence and c.core[1] <= claim.core[0])
    left, _ = clause(claim.sentence, st.text, *claim.core)
    ahead = st.text[max(left, *ends, 0) : claim.core[0]]
    return len(re.findall(r"[^\W\d_]{2,}", ahead)) >= _PROSE


def is_alone(claim: Claim, st: Statement) -> bool:
    """Whether a line or sentence is nothing but the times in it."""
    part = claim.sentence
    times = [c.core for c in st.claims if c.sentence is part]
    letters = [n for n, sign in enumerate(part.text, part.start) if sign.isalpha()]
    return sum(not any(a <= n < b for a, b in times) for n in letters) <= 4


_PARAGRAPH_ENDS = re.compile(r"[a-z)][.!?]\s*\n\s*\n")


def is_far(claim: Claim, st: Statement) -> bool:
    """Whether the day of a time stands in prose of another paragraph."""
    return bool(_PARAGRAPH_ENDS.search(st.text, claim.mention.span[0], claim.core[0]))


def is_listed(claim: Claim, st: Statement) -> bool:
    """Whether a claim is most of its line or heads it, and what goes before the list offers or names a meeting."""
    words = claim.sentence.end - claim.sentence.start
    mine = sum(c.core[1] - c.core[0] for c in st.claims if c.sentence is claim.sentence)
    if words - mine > 14 and mine * 2 < words and not heads(claim):
        return False
    before = [p for p in st.sentences if p.end <= claim.sentence.start][-8:]
    return any(p.cues & OFFERING for p in before) or (
        not st.message.in_reply_to and bool(st.subject & {Cue.MEET, Cue.CONFIRMED})
    )


_LABEL = re.compile(r"\A\s*[^\W\d_]+:")
"""What a row is about, before its time."""


def heads(claim: Claim) -> bool:
    """Whether a line of a table or list begins with this time from beginning to end."""
    ahead = claim.sentence.text[: max(0, claim.core[0] - claim.sentence.start)]
    if STRUCK in ahead:
        ahead = _LABEL.sub("", "".join(ahead.split(STRUCK)[::2]))
    return claim.mention.end is not None and not ahead.strip(BULLETS + "\n")
