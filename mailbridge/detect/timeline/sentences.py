"""Text → sentences and clauses with the cues in them.

What may live here: cutting text where a reader would, and looking up the phrases of `words/`. No times, no decisions.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from mailbridge.detect.lines import goes_on, width
from mailbridge.detect.phrases import Hit, Phrases, fold
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.words import TABLES

MAX_TEXT = 60_000
"""Characters of a message that are read; nobody settles an interview further down."""
BULLETS = " \t-*•·–—|>►▪+"
"""What may stand before the first word of a line."""

_UNKNOWN = "x"
"""A letter that, repeated, is a word of no meaning in any language."""

NATIVE = frozenset({Cue.ADD, Cue.INSTEAD, Cue.HELD, Cue.REST})
"""Cues whose English words mean nothing in a text of another language ("also")."""

_END = re.compile(
    r"[.!?…\n](?:(?<=\.)(?<![\s.][A-ZÄÖ]\.)(?<!\b[DMSH]r\.)(?<!Mrs\.)(?<!Ms\.)(?<!Dra\.)(?<!Prof\.)(?<!\bno\.)(?<!\bNr\.)"
    r"(?<!\bing\.)(?<!\bdott\.)(?<!\bz\.B\.)(?<!\d\.)(?=[\"')\]]{0,2}\s)"
    r"|(?<=\d\.)(?=[\"')\]]{0,2}\s+[A-Z][a-z]*[ .,'’])"
    r"|(?<=[!?…])(?=[\"')\]]{0,3}(?:\s|$))|(?<=\n)[ \t]*\n)"
)
_ITEM = re.compile(r"\n(?=[ \t]*(?:[-*•·–—+>►▪]|\(?\d{1,2}[.)]|\(?[a-e][.)])[ \t])")
_MONTH_NEXT = re.compile(
    r"\.\s+(?:jan|feb|mär|apr|mai|maj|jun|jul|aug|sep|okt|nov|dez|uhr|om|um|alle|às|a las|kl|ore)",
    re.IGNORECASE,
)
_HALF_DAY = re.compile(r"[ap]\.m\.(?:\s+[a-z]|[ \t]{2,}\S)")
"""A dot that ends no sentence ("1 p.m. that day")."""
_CASE = re.compile(
    r"^\W*(?:need|want|have|wish|unable|can'?t|can’t|cannot|not able|won'?t|something came up"
    r"|no longer)\b[^?]{0,60}\?"
    r"|(?:cancel|resched|rebook|chang|annul|absag|verschieb)\w*\W{0,3}(?:\w+\W+){0,6}https?:",
    re.IGNORECASE,
)
"""A sentence of a tool that speaks of a case ("Can't make it?", "Reschedule: https://…")."""
_CLAUSE = re.compile(
    r"[;()\n–—]|:(?=\s*\n)|,\s(?!please|bitte|svp|por favor|graag|per favore|tack|if (?:that|possible))"
    r"|\s(?=(?:before|after|once|when|bevor|nachdem|avant que|voordat|prima che) )|\s(?:and|but"
    r"|so|because|since|while|und|aber|denn|weil|da|et|mais|car|y|pero|en|maar|want|e|ma|mas|och|men)\s"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, list item or short line. `asks` says that it ends with a question mark; `line` that it is an item."""

    start: int
    end: int
    text: str
    cues: frozenset[Cue]
    hits: tuple[Hit[Cue], ...]
    asks: bool
    paragraph: int

    def within(self, start: int, end: int) -> frozenset[Cue]:
        """The cues whose words lie between two places of the text."""
        return frozenset(h.meaning for h in self.hits if h.start >= start and h.end <= end)

    def nearer(self, one: Cue, other: Cue, core: tuple[int, int], start: int, end: int) -> bool:
        """Whether, between two places, words of `one` stand nearer to `core` than words of `other`."""
        gaps: dict[Cue, int] = {}
        for hit in self.hits:
            if hit.start >= start and hit.end <= end and hit.meaning in (one, other):
                gap = max(core[0] - hit.end, hit.start - core[1], 0)
                gaps[hit.meaning] = min(gap, gaps.get(hit.meaning, gap))
        return one in gaps and gaps[one] < gaps.get(other, len(self.text) + 1)


def told(hits: list[Hit[Cue]]) -> list[Hit[Cue]]:
    """The hits without those that another one explains.

    What is something else within the name of a meeting is part of it ("your seminar", "trial shift"), and a meeting
    right after something else belongs to that ("dentist appointment", "board call"). A yes within or right after a no
    is none ("won't be able to make"), nor one within a wish ("would like to see you").
    """
    meetings = [(h.start, h.end) for h in hits if h.meaning is Cue.MEET and " " in h.words]
    others = [(h.start, h.end) for h in hits if h.meaning is Cue.OTHER and not _within(h, _around(meetings, h.start))]
    refusals = [(h.start, h.end) for h in hits if h.meaning is Cue.DECLINE]
    asking = [(h.start, h.end) for h in hits if h.meaning is Cue.ASK]
    kept = []
    for hit in hits:
        near = _around(others, hit.start)
        if hit.meaning in (Cue.AGREE, Cue.EXPECTED) and any(a < hit.start < b for a, b in _around(asking, hit.start)):
            continue
        if hit.meaning is Cue.OTHER and (hit.start, hit.end) not in near:
            continue
        if hit.meaning is Cue.CANCEL and any(hit.start < a < hit.end < b for a, b in _around(others, hit.start)):
            continue  # "is off on Thursdays"
        belongs = _within(hit, near) or any(b < hit.start <= b + 1 for _, b in near)
        if hit.meaning in (Cue.MEET, Cue.SCREEN) and belongs:
            continue
        if hit.meaning in (Cue.AGREE, Cue.CONFIRMED) and any(
            (a < hit.start < b + 12 and hit.end > a) or (a == hit.start and hit.end < b)
            for a, b in _around(refusals, hit.start)
        ):
            continue
        kept.append(hit)
    return kept


def _around(spans: list[tuple[int, int]], place: int) -> list[tuple[int, int]]:
    """The few spans, of a list by start, that begin nearest to a place."""
    at = bisect_right(spans, (place, len(spans) + place))
    return spans[max(0, at - 4) : at + 2]


def _within(hit: Hit[Cue], spans: list[tuple[int, int]]) -> bool:
    return any(a <= hit.start and hit.end <= b + 1 for a, b in spans)


@lru_cache(maxsize=16)
def phrases(language: str) -> Phrases[Cue]:
    """The phrases of a language."""
    return Phrases(TABLES[language])


def sentences(
    text: str, languages: tuple[str, ...], kept: tuple[tuple[int, int], ...] = (), names: tuple[str, ...] = ()
) -> tuple[Sentence, ...]:
    """The sentences of a text. None ends within the spans to be `kept` whole; a line that begins with one is new. The
    words of `names` (of the role and the company, folded) mean nothing but the name."""
    cuts = _cuts(text, kept)
    folded = fold(text)
    for name in names:
        folded = folded.replace(name, _UNKNOWN * len(name))
    own = languages[0]
    hits = sorted(
        (
            h
            for tag in languages
            if tag in TABLES
            for h in phrases(tag).find(folded)
            if tag == own or h.meaning not in NATIVE
        ),
        key=lambda h: (h.start, h.end),
    )
    hits = told(hits)
    starts = [h.start for h in hits]
    found: list[Sentence] = []
    paragraph = 0
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        words = text[start:end]
        if not words.strip():
            continue
        inside = tuple(hits[bisect_right(starts, start - 1) : bisect_right(starts, end - 1)])
        paragraph += bool(found) and "\n\n" in re.sub(r"[ \t]+", "", text[found[-1].end - 2 : start + 2])
        cues = frozenset(h.meaning for h in inside) | ({Cue.IF} if _is_case(words) else frozenset())
        found.append(Sentence(start, end, words, cues, inside, _asks(words), paragraph))
    return tuple(found)


def clause(sentence: Sentence, text: str, start: int, end: int) -> tuple[int, int]:
    """From where to where the clause reaches that holds `text[start:end]`; brackets elsewhere part nothing."""
    left, right = sentence.start, sentence.end
    opened: list[int] = []
    for cut in _CLAUSE.finditer(text, sentence.start, sentence.end):
        bracket = cut.group()
        if cut.end() <= start:
            if bracket == "(":
                opened.append(left)
                left = cut.end()
            elif bracket == ")":
                left = opened.pop() if opened else cut.end()
            else:
                left = cut.end()
        elif cut.start() >= end:
            if bracket == "(":
                opened.append(-1)
            elif bracket == ")" and opened and opened[-1] == -1:
                opened.pop()
            elif not opened or opened[-1] != -1:
                right = cut.start()
                break
    return left, right


def _is_case(words: str) -> bool:
    return ("?" in words or ":" in words) and bool(_CASE.search(words))


def _asks(words: str) -> bool:
    return "?" in words.rstrip()[-4:]


def _cuts(text: str, kept: tuple[tuple[int, int], ...]) -> list[int]:
    """Where a new sentence begins, in order."""
    cuts = {
        m.end()
        for m in _END.finditer(text)
        if not _MONTH_NEXT.match(text, m.start()) and not _HALF_DAY.match(text, max(0, m.start() - 3))
    }
    cuts |= {m.end() for m in _ITEM.finditer(text)}
    at, column = 0, width(text)
    for line in text.split("\n"):
        begin, at = at, at + len(line) + 1
        if at < len(text) and not goes_on(text, begin, begin + len(line.rstrip()), at, column):
            cuts.add(at)
    for start, _ in kept:
        begin = text.rfind("\n", 0, start) + 1
        above = text.rfind("\n", 0, max(0, begin - 1)) + 1
        if not text[begin:start].strip(BULLETS) and not goes_on(text, above, begin - 1, begin, column):
            cuts.add(begin)
    spans = sorted(kept)
    starts = [s for s, _ in spans]
    reach: list[int] = []
    for _, end in spans:
        reach.append(max(end, reach[-1] if reach else 0))
    return sorted(c for c in cuts if 0 < c < len(text) and not _inside(c, starts, reach))


def _inside(cut: int, starts: list[int], reach: list[int]) -> bool:
    """Whether a place lies within one of the spans."""
    before = bisect_right(starts, cut - 1)
    return before > 0 and reach[before - 1] > cut
