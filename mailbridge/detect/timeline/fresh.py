"""Whether a time that fits nothing on the table is put there by being named.

What may live here: the judgement on one claim in its statement. Precision comes first: what nothing speaks for is left
out.
"""

from __future__ import annotations

import re

from mailbridge.detect.timeline.claim import CLOCK, TOWARDS, Claim
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.matching import same_hour
from mailbridge.detect.timeline.place import OFFERING, heads, in_aside, in_prose, is_alone, is_far, is_listed
from mailbridge.detect.timeline.statement import Statement

INVITING = frozenset({Cue.ASK, Cue.FREE, Cue.MEET, Cue.SILENCE, Cue.CONFIRMED, Cue.REPLY_ASKED, Cue.CANCEL, Cue.MOVE})
"""Cues of which the paragraph of a time with day and hour must have one, where its sentence has none."""


US_OFFERING = frozenset({Cue.FREE, Cue.INSTEAD, Cue.CONFIRMED, Cue.MOVE})
"""Cues of which a sentence of the person's must have one, or a question, for a time in it to be an offer."""
NAMING = frozenset({Cue.MEET, Cue.ASK, Cue.SET, Cue.CONFIRMED, Cue.FREE})
"""Cues of which the clause of an hour must have one where its day stands elsewhere."""
MEANING = frozenset(
    {
        Cue.MEET,
        Cue.FREE,
        Cue.INSTEAD,
        Cue.MOVE,
        Cue.SILENCE,
        Cue.SET,
        Cue.CONFIRMED,
        Cue.EXPECTED,
        Cue.MOVED,
        Cue.DEEP,
        Cue.BOSS,
    }
)
"""Cues of which a clause must have one where its sentence speaks of something else too."""


_PACKED = re.compile(r"(?<!\d)(?!20[23]\d)\d{3,4}(?!\d)")
"""Three or four digits, which can be an hour or the number of a house."""


def is_new(claim: Claim, st: Statement, matched: bool, hired: bool) -> bool:
    """Whether a claim that fits nothing on the table puts a new time there; `hired` once a job was offered."""
    mention, near = claim.mention, claim.near
    asked = claim.sentence.asks or Cue.ASK in near
    if hired and not (asked and Cue.MEET in claim.cues):
        return False
    if _is_ruled_out(claim, st, asked):
        return False
    if matched and not (asked or Cue.FREE in claim.cues or st.says(Cue.INSTEAD, Cue.MOVED)):
        return False
    if in_aside(claim, st):
        return False
    listed = is_listed(claim, st)
    beside = {c for p in st.sentences if p.paragraph == claim.sentence.paragraph for c in p.cues}
    if mention.clock is None:
        invited = claim.cues >= {Cue.ASK, Cue.MEET} and Cue.OTHER not in claim.cues and not mention.window
        asks = (
            Cue.ASK in near
            or invited
            or (claim.sentence.asks and (claim.cues & {Cue.MEET, Cue.ASK} or _is_short(claim)))
        )
        told = bool(claim.cues & {Cue.SET, Cue.CONFIRMED}) and Cue.MEET in claim.cues and not mention.window
        named = bool(near & {Cue.FREE, Cue.INSTEAD, Cue.MOVE}) or (listed and Cue.OTHER not in beside)
        return bool(asks) or told or named or same_hour(st, claim)
    if st.who == "us" and not st.note:
        row = mention.sense == "meeting" and not claim.cues and is_alone(claim, st)
        return claim.asked or listed or row or not mention.day_said or bool(claim.cues & US_OFFERING)
    if claim.cues & OFFERING or claim.asked or listed:
        return True
    plain = mention.day_said and mention.sense == "meeting" and Cue.OTHER not in claim.cues and not in_prose(claim, st)
    words = st.text[claim.mention.span[0] : claim.mention.span[1]]
    return plain and bool(CLOCK.search(words) or not _PACKED.search(words) or beside & INVITING)


def _is_ruled_out(claim: Claim, st: Statement, asked: bool) -> bool:
    """Whether something about a claim speaks against it, whatever else is said."""
    mention, near = claim.mention, claim.near
    if mention.start is None or claim.refused or mention.sense in ("past", "void", "excluded") or mention.past:
        return True
    if st.who == "us" and not st.note and Cue.AGREE in near and not near & {*US_OFFERING, Cue.ASK}:
        return True
    if mention.clock is None and mention.end is not None and (mention.end - mention.start).days > 1:
        return True
    if not asked and near & {Cue.MOVE, Cue.CANCEL} and not _moves_to(claim):
        return True
    apart = is_far(claim, st) or (mention.loose and not _is_near(claim, st))
    asks_on = claim.sentence.asks and not is_far(claim, st)
    if apart and not asks_on and not heads(claim) and not near & NAMING:
        return True
    if not mention.day_said and not asked and not _stands_for_another(claim, st):
        return True
    return Cue.OTHER in claim.cues and not (asked or near & MEANING or _is_nearer(claim))


def takes_day(claim: Claim, st: Statement) -> bool:
    """Whether the person takes, in a short answer, a day to come without naming an hour."""
    mention = claim.mention
    day = mention.day_said and mention.clock is None and mention.end is None and not mention.past and not mention.faint
    plain = mention.sense == "meeting" and not claim.sentence.asks and not claim.cues & {Cue.OTHER, Cue.IF, Cue.DECLINE}
    short = len(claim.sentence.text) < _BRIEF and Cue.AGREE in claim.near
    return st.who == "us" and bool(st.message.in_reply_to) and day and plain and short


_BRIEF = 60
"""Characters of a sentence within which a yes belongs to the time in it."""


def takes_unseen(claim: Claim, st: Statement) -> bool:
    """Whether the person takes, in an answer, a day and hour that was put to them in words nobody here understood."""
    mention = claim.mention
    whole = mention.day_said and mention.clock is not None and not mention.window and not mention.loose
    plain = mention.sense == "meeting" and not claim.sentence.asks and not claim.cues & {Cue.OTHER, Cue.IF, Cue.DECLINE}
    short = len(claim.sentence.text) < _BRIEF and Cue.AGREE in claim.cues
    takes = (short or Cue.AGREE in claim.near) and not claim.near & {*US_OFFERING, Cue.ASK}
    spoken = bool(st.message.in_reply_to) or Cue.MEET in claim.cues
    return st.who == "us" and spoken and whole and plain and takes


def _is_short(claim: Claim) -> bool:
    """Whether a sentence is hardly more than the time in it."""
    return len(claim.sentence.text.strip()) - (claim.core[1] - claim.core[0]) < 30


def _stands_for_another(claim: Claim, st: Statement) -> bool:
    """Whether an hour without a day is put in the place of another: by the words, or alone in its sentence."""
    if claim.cues & {Cue.MOVED, Cue.MOVE, Cue.INSTEAD} or claim.near & {Cue.EXPECTED, Cue.CONFIRMED}:
        return True
    if st.who == "us" and claim.mention.window and claim.near & {Cue.AGREE, Cue.FREE} and st.says(Cue.DECLINE):
        return True
    others = {c.mention.start for c in st.claims if c.sentence is claim.sentence}
    return len(claim.sentence.text.strip()) < 30 and len(others) > 1


def _is_nearer(claim: Claim) -> bool:
    """Whether words that ask or name a meeting stand nearer to a time than those that name something else."""
    part = claim.sentence
    return any(part.nearer(cue, Cue.OTHER, claim.core, part.start, part.end) for cue in (Cue.ASK, Cue.MEET))


def _is_near(claim: Claim, st: Statement) -> bool:
    """Whether the day of a time stands in the same paragraph, and nothing there is something else."""
    between = st.text[claim.mention.span[0] : claim.core[0]]
    named = claim.cues & NAMING and Cue.OTHER not in claim.cues
    return bool(named) and "\n\n" not in between and len(between) < 200


def _moves_to(claim: Claim) -> bool:
    """Whether a time is what something is moved to: "to" stands before it, or before its hour."""
    words = claim.sentence.text[max(0, claim.core[0] - claim.sentence.start) : claim.core[1] - claim.sentence.start]
    return bool(TOWARDS.search(_ahead(claim)) or re.search(r"\s(?:to|auf|à|naar|till|a las|alle|às)\s", words))


def _ahead(claim: Claim) -> str:
    """The words just before a claim in its sentence."""
    at = max(0, claim.core[0] - claim.sentence.start)
    return claim.sentence.text[max(0, at - 24) : at]
