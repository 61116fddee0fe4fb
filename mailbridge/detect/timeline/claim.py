"""A time as a statement speaks of it: the words around it, and whether they make it something else than an interview.

What may live here: the judgement on one mention from its clause and its sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbridge.detect.dates import Mention, Shift
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.sentences import Sentence, clause

DEAD_SENSES = frozenset({"deadline", "hours", "absence", "event"})
"""Senses of a mention at which nobody meets."""


COMPARED = re.compile(
    r"\b(?:than|als|dan|che|di|que|än|instead of|rather than|statt|anstatt)\s(?:the |der |den |dem |de |il "
    r"|le |o )?$",
    re.I,
)
"""What stands before a time that another one is preferred to."""


TOWARDS = re.compile(
    r"\b(?:to|for|until|till|auf|um|à|au|al|a|para|naar|op|till|alle|às|by)\s*(?:the |den |le |el |il |o )?$", re.I
)
"""What stands before the time that something is moved to."""


MEANT = frozenset({Cue.MEET, Cue.ASK, Cue.AGREE, Cue.SET, Cue.CONFIRMED, Cue.EXPECTED})
"""Cues by which an hour in their clause is no mere event or deadline."""


LONG = timedelta(hours=5)
DEAD_HOURS = frozenset({23, 0, 1, 2, 3, 4})
"""Hours at which nobody is interviewed; a day's last minute is where something is due."""


_BAKERS = 4
"""The hour at which only those meet who say so."""
DATED = re.compile(
    r"[a-zà-ü]{3,}\.?,? \d{1,2}(?!\d|[:h.]|\s*(?:[ap]m|uhr))|\d(?:st|nd|rd|th)\b|\d{1,2}[/.-]\d|\d\.|(?:jan"
    r"|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov"
    r"|de[cz])[a-zäöüéû]*\.? \d|"
    r"\d (?:de |d')?(?:jan|f[eé]b?v?|mar|mär|a[pvb]r|ma[iyg]|jui?n|giu|jui?l|lug|ag?o|aug|sep|set|o[cku]t"
    r"|nov|d[eéi][czc])",
    re.IGNORECASE,
)
"""A day told by its date and not by its weekday alone."""


LABEL = re.compile(
    r"^\W*(?:start(?:s|ing)?|start(?:ing)? date|first day|deadline|due|closing|posted|apply by|reply by"
    r"|expires|beginn|eintritt|"
    r"arbeitsbeginn|arbeitsantritt|dienstantritt|dienstbeginn|vertragsbeginn|frist|début|prise de poste"
    r"|inicio|incorporación|inizio|início|startdatum|ingang|tillträde)\s*:",
    re.IGNORECASE,
)
"""The label of a line whose time is no interview."""


BREAK = re.compile(
    r"[\s|:–-]*(?:lunch|break|coffee|tour|welcome|dinner|breakfast|arrival|check-?in|wrap-?up|mittag|pause|führung|begrüßung|"
    r"déjeuner|accueil|visite|almuerzo|comida|descanso|rondleiding|pauze|pranzo|pausa|visita|almoço|rast|fika)",
    re.IGNORECASE,
)
"""What stands beside an hour of a schedule at which nobody is interviewed."""
SCORE = re.compile(
    r"\b(?:at least|score[ds]?|mark|grade|rated|au moins|note|mindestens|punkte|almeno|voto|al menos"
    r"|nota|minst|minstens)"
    r"\s(?:of |de |di |von |van )?\d{1,2}/\d{1,3}",
    re.IGNORECASE,
)
"""A mark out of so many, which can be taken for a day and a month."""
FLIGHT = re.compile(r"\b[A-Z]{2} ?\d{2,4}\b[^\n]{0,30}\b[A-Z]{3}\b|\b[A-Z]{3} *(?:→|->) *[A-Z]{3}\b")
"""A flight number with an airport, or one airport after the other."""


EVERY_WEEK = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|(?:mon|diens|donners|frei|sams|sonn)tags\b|mittwochs\b", re.I
)
"""Days that come back."""


CLOCK = re.compile(r"\d:\d\d|\d\s*(?:[ap]\.?m|uhr|h\b|h\d)|\bnoon\b", re.IGNORECASE)
"""A clock time: where one stands above a line's end, what follows it is the rest of the same range."""


DUE = re.compile(
    r"\b(?:by|before|until|till?|no later than|due|bis|bis zum|vor dem|spätestens|d'ici|avant|jusqu'au"
    r"|antes de[l]?|hasta|tegen|vóór|uiterlijk|"
    r"entro|prima di|fino a[l]?|até|antes d[oe]|senast|innan|före)(?: (?:the|le|el|il|de|den|o|end of|eod"
    r"|cob|close of business))? *$",
    re.IGNORECASE,
)
"""What stands before the day on which something is due."""


_TOO = re.compile(r"\b(?:too|zu|trop|demasiado|te|troppo|muito|för) \w+", re.IGNORECASE)
"""What refuses a time, but in a question offers it ("would 8 be too early?")."""
_STOP = re.compile(r"[^\W\d_][.!?;]\s|\)[.!?;]\s|\d(?:[!?]\s|[.]\s+[¿¡])")
"""Where one sentence ends between a day and the hour that it governs."""


_FIRST_WORDS = re.compile(r".{1,24}?(?=[.!?;:,\n–—(]|\s\w{6,}|.$)|.", re.DOTALL)
"""Where a day is told in words that stand far apart, its name is what comes first."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One time that a statement speaks of, with the sentence and the clause around it; `core` are its own words.

    `cues` are those of the sentence and of the one that names its day, `near` those of the clause. `other` says that
    the words around it make it something else than an interview, `refused` that they refuse it, `asked` that they ask
    for it.
    """

    mention: Mention
    core: tuple[int, int]
    sentence: Sentence
    cues: frozenset[Cue]
    near: frozenset[Cue]
    other: bool
    refused: bool
    asked: bool


def cores_of(mentions: tuple[Mention, ...], text: str) -> tuple[tuple[int, int], ...]:
    """Where each mention has its own words: without the day in a header or before another time that it shares."""
    cores = []
    before = 0
    for mention in mentions:
        start, end = mention.span
        if mention.clock is not None and _STOP.search(text, start, mention.own[0]):
            cores.append(mention.own)
            before = max(before, end)
            continue
        if mention.clock is None and end - start > 30:
            end = start + len(_FIRST_WORDS.match(text[start:end] + " ").group())  # type: ignore[union-attr]
        line = text.rfind("\n", start, end) + 1
        shared = before if before < end else start
        if line and CLOCK.search(text, max(start, shared), max(line, start)):
            line = 0
        core = max(start, line, shared)
        if core == line and line > start and mention.clock is not None:
            hour = re.search(r"\d", text[core:end])
            core += hour.start() if hour else 0
        core += len(text[core:end]) - len(text[core:end].lstrip(" \t,;/|&-–"))
        cores.append((min(core, end), end))
        before = max(before, end)
    return tuple(cores)


def claim_of(
    mention: Mention, core: tuple[int, int], parts: tuple[Sentence, ...], text: str, shifts: tuple[Shift, ...]
) -> Claim | None:
    """The claim that a mention makes, None where its place belongs to no sentence."""
    start, end = core
    sentence = next((p for p in parts if p.start <= start < p.end), None)
    if sentence is None:
        return None
    leading = next((p for p in parts if p.start <= mention.span[0] < p.end), sentence)
    left, right = clause(sentence, text, start, end)
    near = _beside(sentence, text, core, left, right)
    cues = sentence.cues | leading.cues
    asked = sentence.asks or leading.asks or Cue.ASK in cues
    compared = bool(COMPARED.search(text[max(left, start - 24) : start]))
    moved_to = Cue.MOVE in sentence.cues and bool(TOWARDS.search(text[max(left, start - 24) : start]))
    wondered = sentence.asks and _TOO.search(sentence.text) is not None
    declined = Cue.DECLINE in near and Cue.AGREE not in near and not moved_to and not wondered
    refused = compared or mention.sense in ("excluded", "void") or declined
    meets = Cue.OTHER in near and sentence.nearer(Cue.MEET, Cue.OTHER, core, left, right)
    near -= {Cue.OTHER} if meets else set()
    heads = not text[text.rfind("\n", 0, start) + 1 : start].strip()
    if BREAK.match(text, end, right) and (mention.end is not None or heads):
        near |= {Cue.OTHER}
    before = text[max(sentence.start, start - 20) : start]
    same_hour = any(s.keeps == "time" and sentence.start <= s.span[0] < sentence.end for s in shifts)
    other = _is_other(mention, near, sentence, before, text[start:end], same_hour)
    return Claim(mention, core, sentence, cues, near, other, refused, asked)


AGAINST = frozenset({Cue.OTHER, Cue.DECLINE, Cue.CANCEL, Cue.PREP})
_BRACKETS = re.compile(r"\([^()\n]*\)")


def _beside(sentence: Sentence, text: str, core: tuple[int, int], left: int, right: int) -> frozenset[Cue]:
    """The cues of a clause; what an aside in brackets speaks against is not the time outside it."""
    asides = [
        m.span() for m in _BRACKETS.finditer(text, left, right) if not (m.start() < core[1] and core[0] < m.end())
    ]
    hits = (h for h in sentence.hits if h.start >= left and h.end <= right)
    return frozenset(
        h.meaning for h in hits if h.meaning not in AGAINST or not any(a <= h.start < b for a, b in asides)
    )


def _is_long(mention: Mention) -> bool:
    """Whether a stretch of hours is more like working or opening hours than like a meeting."""
    start, end = mention.start, mention.end
    return isinstance(start, datetime) and isinstance(end, datetime) and end - start >= LONG


def _is_other(
    mention: Mention, near: frozenset[Cue], sentence: Sentence, before: str, words: str, same_hour: bool
) -> bool:
    """Whether a time is something else than an interview. An hour for which a meeting is named or that is asked for is
    no mere event or deadline, whatever stands elsewhere in the sentence."""
    if (
        Cue.OTHER in near
        or Cue.PREP in sentence.cues
        or EVERY_WEEK.search(words)
        or (LABEL.match(sentence.text) and mention.end is None)
        or FLIGHT.search(sentence.text)
    ):
        return True
    if mention.clock is not None and mention.clock.hour in DEAD_HOURS:
        return not (mention.clock.hour == _BAKERS and Cue.MEET in near)
    if SCORE.search(before + words[:8]):
        return True
    if _is_long(mention) and not near & (MEANT - {Cue.AGREE}):
        return True
    due = bool(DUE.search(before))
    if mention.clock is None and same_hour:
        return mention.sense in ("absence", "hours")
    if mention.clock is None:
        return due or mention.sense in DEAD_SENSES
    if mention.sense == "hours" and not DATED.search(words) and not (sentence.asks and Cue.ASK in near):
        return True
    if mention.sense == "absence":
        return due or not (Cue.ASK in near and Cue.MEET in near)
    if mention.sense in ("event", "hours") or (mention.sense == "deadline" and not due):
        return not (sentence.asks or near & MEANT)
    return mention.sense in DEAD_SENSES
