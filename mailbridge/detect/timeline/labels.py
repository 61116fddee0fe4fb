"""What a time on the table is called besides its hour: the words of its own row ("7th period", "Bo Jernigan").

What may live here: which words tell one time of an offer from the others, and which of them an answer names by those.
"""

from __future__ import annotations

import re
from collections import Counter

from mailbridge.detect.timeline.claim import Claim
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.sentences import Sentence
from mailbridge.detect.timeline.slots import Slot

_WORD = re.compile(r"\d*[^\W\d_]{2,}")
_DAYS = re.compile(
    r"(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|die|mit|don|fre|sam|son|mié|jue|vie|dom|gio|sab|seg|ter"
    r"|qua|qui|sex|maa|din|woe|don|vri|zat|zon|mån|tis|ons|tor|lör|sön|jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"\w*|am|pm|uhr|the|and|with|und|mit|avec|con|com|met|med|est|edt|pst|pdt|cst|cdt|mst|mdt|cet|gmt|utc|min(?:utes)?",
    re.IGNORECASE,
)
"""Words that name a day or an hour, or nothing."""


def rows(claims: list[Claim]) -> list[frozenset[str]]:
    """For each claim the words of its own line or sentence that no other one's has; nothing where they share one."""
    held = Counter(id(c.sentence) for c in claims)
    words = [_own_words(c) if held[id(c.sentence)] == 1 else frozenset[str]() for c in claims]
    common = Counter(w for own in words for w in own)
    return [frozenset(w for w in own if common[w] == 1) for own in words]


def choices(claims: list[Claim]) -> dict[int, int]:
    """By the identity of its sentence the number of each row that is a choice of its own, where there are several: at
    least two times in every one of them, and a name or topic beside them that the others lack."""
    held: dict[int, list[Claim]] = {}
    for claim in claims:
        held.setdefault(id(claim.sentence), []).append(claim)
    if len(held) < 2 or any(len(row) < 2 for row in held.values()):
        return {}
    words = [frozenset(_WORD.findall(row[0].sentence.text.lower())) for row in held.values()]
    common = Counter(w for own in words for w in own if not _DAYS.fullmatch(w))
    named = all(any(common[w] == 1 for w in own) for own in words)
    return {sentence: number for number, sentence in enumerate(held, 1)} if named else {}


def _own_words(claim: Claim) -> frozenset[str]:
    part = claim.sentence
    left = part.text[: max(0, claim.core[0] - part.start)]
    right = part.text[max(0, claim.core[1] - part.start) :]
    found = _WORD.findall(f"{left[-120:]} {right[:120]}".lower())
    return frozenset(w for w in found if not _DAYS.fullmatch(w) and len(w) > 2)


def named(slots: list[Slot], part: Sentence) -> list[Slot]:
    """The slots that a sentence names by words that only their rows have."""
    said = frozenset(_WORD.findall(part.text.lower()))
    return [s for s in slots if not s.label.isdisjoint(said)]


def refuses(part: Sentence) -> bool:
    """Whether a sentence takes away what it names."""
    return bool(part.cues & {Cue.DECLINE, Cue.CANCEL}) and not part.cues & {Cue.IF, Cue.MOVED} and not part.asks
