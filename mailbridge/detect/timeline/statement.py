"""A message as a statement in the talk about times: who says what of which time.

What may live here: reading one message. What it does to the times on the table is `negotiation`'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from itertools import pairwise

from mailbridge.detect.dates import Context, Mention, Scan, Shift, scan
from mailbridge.detect.timeline.author import Who
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.sentences import BULLETS, MAX_TEXT, Sentence, clause, sentences
from mailbridge.mail.message import Message
from mailbridge.mail.visible import split

DEAD_SENSES = frozenset({"deadline", "hours", "absence", "event"})
"""Senses of a mention at which nobody meets."""
MEANT = frozenset({Cue.MEET, Cue.ASK, Cue.AGREE, Cue.SET, Cue.CONFIRMED, Cue.EXPECTED})
"""Cues by which an hour in their clause is no mere event or deadline."""
DEAD_HOURS = frozenset({23, 0, 1, 2, 3, 4})
"""Hours at which nobody is interviewed; a day's last minute is where something is due."""
COMPARED = re.compile(
    r"\b(?:than|als|dan|che|di|que|än|instead of|rather than|statt|anstatt)\s(?:the |der |den |dem |de |il "
    r"|le |o )?$",
    re.I,
)
"""What stands before a time that another one is preferred to."""
CLOCK = re.compile(r"\d:\d\d|\d\s*(?:[ap]\.?m|uhr|h\b|h\d)|\bnoon\b", re.IGNORECASE)
"""A clock time: where one stands above a line's end, what follows it is the rest of the same range."""
DATED = re.compile(
    r"\d(?:st|nd|rd|th)\b|\d{1,2}[/.-]\d|\d\.|(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov"
    r"|de[cz])[a-zäöüéû]*\.? \d|"
    r"\d (?:de |d')?(?:jan|f[eé]b?v?|mar|mär|a[pvb]r|ma[iyg]|jui?n|giu|jui?l|lug|ag?o|aug|sep|set|o[cku]t"
    r"|nov|d[eéi][czc])",
    re.IGNORECASE,
)
"""A day told by its date and not by its weekday alone."""
FLIGHT = re.compile(r"\b[A-Z]{2} ?\d{2,4}\b[^\n]{0,30}\b[A-Z]{3}\b|\b[A-Z]{3} *(?:→|->) *[A-Z]{3}\b")
"""A flight number with an airport, or one airport after the other."""
LABEL = re.compile(
    r"^\W*(?:start(?:s|ing)?|start(?:ing)? date|first day|deadline|due|closing|posted|apply by|reply by|expires|beginn|eintritt|"
    r"arbeitsbeginn|arbeitsantritt|dienstantritt|dienstbeginn|vertragsbeginn|frist|début|prise de poste|inicio|incorporación|inizio|início|startdatum|ingang|tillträde)\s*:",
    re.IGNORECASE,
)
"""The label of a line whose time is no interview."""
EVERY_WEEK = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|(?:mon|diens|donners|frei|sams|sonn)tags\b|mittwochs\b", re.I
)
"""Days that come back."""
DUE = re.compile(
    r"\b(?:by|before|until|till?|no later than|due|bis|bis zum|vor dem|spätestens|d'ici|avant|jusqu'au"
    r"|antes de[l]?|hasta|tegen|vóór|uiterlijk|"
    r"entro|prima di|fino a[l]?|até|antes d[oe]|senast|innan|före)(?: (?:the|le|el|il|de|den|o|end of|eod"
    r"|cob|close of business))? *$",
    re.IGNORECASE,
)
"""What stands before the day on which something is due."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One time that a statement speaks of, with the sentence and the clause around it; `core` are its own words.

    `cues` are those of the sentence, `near` those of the clause. `other` says that the words around it make it
    something else than an interview, `refused` that they refuse it, `asked` that they ask for it.
    """

    mention: Mention
    core: tuple[int, int]
    sentence: Sentence
    cues: frozenset[Cue]
    near: frozenset[Cue]
    other: bool
    refused: bool
    asked: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """What one message says; a `note` is what the person wrote to nobody but themselves.

    `cues` leaves out what is said of a case that has not come ("if you need to cancel"), `topic` leaves out nothing and
    holds the subject and the titles in the signature, `subject` is of the subject alone.
    """

    message: Message
    who: Who
    at: datetime
    text: str
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]
    cues: frozenset[Cue]
    scan: Scan
    topic: frozenset[Cue]
    subject: frozenset[Cue]
    note: bool = False

    @property
    def agrees(self) -> bool:
        """Whether a sentence that asks nothing takes what was offered."""
        return any(Cue.AGREE in p.cues and not p.asks and Cue.IF not in p.cues for p in self.sentences)

    def says(self, *cues: Cue) -> bool:
        """Whether any of the cues is among what it says."""
        return any(c in self.cues for c in cues)

    def quote(self, claim: Claim | None = None) -> str:
        """The words as evidence, on one line."""
        words = claim.sentence.text if claim else self.text
        return re.sub(r"\s+", " ", words).strip()[:200]


def listen(
    message: Message, who: Who, *, at: datetime, zone: tzinfo, context: Context, note: bool, beside: datetime | None
) -> Statement:
    """Read one message in the light of what the thread has said before; `beside` is the only time on the table."""
    body = split(message)
    text = body.said[:MAX_TEXT]
    found = scan(text, sent=at, zone=zone, context=context)
    mentions = (
        *_joined(_without_spans(_paired(found.mentions, text), text), text, at),
        *_bare_hours(text, found.mentions, beside),
    )
    cores = _cores(mentions, text)
    languages = tuple(dict.fromkeys((found.language, "en")))
    parts = sentences(text, languages, cores)
    parts = _to_us(parts, message) if who == "them" else parts
    claims = tuple(
        c
        for m, core in zip(mentions, cores, strict=True)
        if (c := _claim(m, core, parts, text, found.shifts)) is not None
    )
    claims = _my_rows(claims, message) if who == "them" else claims
    subject = frozenset(c for p in sentences(message.subject[:500], languages) for c in p.cues)
    signed = f"{body.signature[:1000]}\n{message.author.name}\n{message.author.email.partition('@')[0]}"
    titles = frozenset(c for p in sentences(signed, languages) for c in p.cues if c is Cue.RECRUITER)
    topic = titles.union(subject, *(p.cues for p in parts))
    return Statement(message, who, at, text, parts, claims, _said(parts), found, topic, subject, note)


def _said(parts: tuple[Sentence, ...]) -> frozenset[Cue]:
    """The cues of all sentences that speak of what is, not of what might be."""
    return frozenset(c for p in parts for c in p.cues if Cue.IF not in p.cues or c in (Cue.SILENCE, Cue.ASK, Cue.IF))


_BEGINS = re.compile(
    r"\b(?:starts?|from|begins?|beginn|von|début|inicio|inizio|início|start|aanvang)\s*:\s*$", re.IGNORECASE
)
_ENDS = re.compile(r"\b(?:ends?|to|until|ende|bis|fin|fine|fim|slut|einde)\s*:\s*$", re.IGNORECASE)


def _paired(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, those that are labelled as a start and its end made one."""
    kept = list(mentions)
    for n in range(len(kept) - 1, 0, -1):
        one, two = kept[n - 1], kept[n]
        if not isinstance(one.start, datetime) or not isinstance(two.start, datetime) or two.start <= one.start:
            continue
        begins = _BEGINS.search(text, max(0, one.span[0] - 16), one.span[0])
        if (
            begins
            and _ENDS.search(text, max(0, two.span[0] - 16), two.span[0])
            and two.start.date() == one.start.date()
        ):
            kept[n - 1 : n + 1] = [replace(one, end=two.start, sense="meeting")]
    return tuple(kept)


_FROM = re.compile(
    r"\b(?:between|from|entre|du|von|vom|zwischen|dal|tra|de|desde|tussen|van|mellan|från)(?: (?:the|le|el|il|dem|den|de))? *$",
    re.I,
)
_UPTO = re.compile(
    r"\W*(?:and|to|until|through|till|und|bis|et|au|jusqu'au|y|a|hasta|e|al|en|tot|och|–|-)(?: (?:the|le|el|il|zum|dem|den|de))?\W*",
    re.I,
)


def _without_spans(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, those marked as an event that begin and end a stretch of days ("from Monday 9:00 to Friday 18:00")."""
    kept = list(mentions)
    for n, (one, two) in enumerate(pairwise(mentions)):
        days = [m.start.date() for m in (one, two) if isinstance(m.start, datetime)]
        between = text[one.span[1] : two.span[0]]
        apart = len(days) == 2 and days[0] < days[1] and len(between) < 24 and _UPTO.fullmatch(between)
        if apart and _FROM.search(text[max(0, one.span[0] - 20) : one.span[0]]):
            kept[n], kept[n + 1] = replace(one, sense="absence"), replace(two, sense="absence")
    return tuple(kept)


def _joined(mentions: tuple[Mention, ...], text: str, at: datetime) -> tuple[Mention, ...]:
    """The mentions, an hour given to the days after it ("at four o'clock, thirty minutes, on any day but Thursday")."""
    joined = list(mentions)
    for n, hour in enumerate(mentions):
        if hour.clock is None or hour.day_said or hour.sense != "meeting":
            continue
        ahead = [k for k, m in enumerate(mentions[n + 1 :], n + 1) if m.clock is None and m.sense == "meeting"]
        days = [k for k in ahead if not re.search(r"[.!?\n]\s", text[hour.span[1] : mentions[k].span[0]])]
        if len({mentions[k].span for k in days}) != 1 or any(m.day_said and m.clock for m in mentions[n + 1 : n + 2]):
            continue
        zone = hour.start.tzinfo if isinstance(hour.start, datetime) else at.tzinfo
        for k in days:
            day = mentions[k].start
            if day is not None and not isinstance(day, datetime):
                start = datetime.combine(day, hour.clock, zone)
                joined[k] = replace(mentions[k], start=start, clock=hour.clock, window=False)
        if days:
            joined[n] = replace(hour, sense="past")
    return _below(tuple(joined), text)


def _below(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, an hour at the head of a line given the day of the line above it."""
    kept = list(mentions)
    for n in range(1, len(kept)):
        hour, above = kept[n], kept[n - 1]
        if hour.start is not None or hour.clock is None or not isinstance(above.start, datetime):
            continue
        between = text[above.span[1] : hour.span[0]]
        if len(between) < 80 and between.count("\n") == 1 and not between.rpartition("\n")[2].strip(BULLETS):
            start = datetime.combine(above.start.date(), hour.clock, above.start.tzinfo)
            kept[n] = replace(hour, start=start, day_said=True)
    return tuple(kept)


_BARE_HOUR = re.compile(
    r"\b(?:make it|say|do|to|instead|how about|what about|around|about|maybe|perhaps|until|than)\s+(?:like "
    r"|about |maybe )?(\d{1,2})(?!\w|[:/%.-]\d|\s*(?:min|hour|hr|"
    r"day|week|month|year|%|people|of|or so|more|times|questions|things|pages?|slots?|options?)\b)",
    re.IGNORECASE,
)
"""An hour without am, pm or minutes where another one is put in its place ("can we make it 3?")."""


def _bare_hours(text: str, known: tuple[Mention, ...], beside: datetime | None) -> tuple[Mention, ...]:
    """Bare hours as mentions on the day that is talked about, morning or afternoon by what is nearer to `beside`."""
    if beside is None:
        return ()
    found: list[Mention] = []
    for match in _BARE_HOUR.finditer(text):
        start, end = match.span(1)
        if not 1 <= int(match[1]) <= 12 or any(m.clock and m.span[0] < end and start < m.span[1] for m in known):
            continue
        hours = (int(match[1]) % 12, int(match[1]) % 12 + 12)
        hour = min(hours, key=lambda h: abs(h * 60 - beside.hour * 60 - beside.minute))
        moment = beside.replace(hour=hour, minute=0, second=0)
        found.append(Mention(moment, None, (start, end), clock=moment.time(), day_said=False))
    return tuple(found)


_VOCATIVE = re.compile(r"^\W*(?:(?:hi|hello|dear|and|ps) )?([A-Z][a-zà-ü]+)(?:, | - |: )(?=\w)", re.IGNORECASE)


def _to_us(parts: tuple[Sentence, ...], message: Message) -> tuple[Sentence, ...]:
    """The sentences, those marked as something else that begin with the name of another recipient."""
    others = {a.name.split()[0].lower() for a in (*message.to, *message.cc) if a.name.strip()}
    if len(others) < 2:
        return parts
    mine = [n for n in others if n in (message.to[0].name.lower() if message.to else "")]
    marked = []
    for part in parts:
        called = _VOCATIVE.match(part.text)
        away = called is not None and called[1].lower() in others and called[1].lower() not in mine
        marked.append(replace(part, cues=part.cues | {Cue.PREP}) if away else part)
    return tuple(marked)


_FIRST_WORDS = re.compile(r".{1,24}?(?=[.!?;:,\n–—(]|\s\w{6,}|.$)|.", re.DOTALL)
"""Where a day is told in words that stand far apart, its name is what comes first."""


def _my_rows(claims: tuple[Claim, ...], message: Message) -> tuple[Claim, ...]:
    """The claims; where one line of a list names the person beside a time, the other lines are other people's."""
    names = {a.name.split()[-1].lower() for a in message.to[:1] if a.name.strip()}
    rows = [c for c in claims if not c.sentence.text[: max(0, c.core[0] - c.sentence.start)].strip(BULLETS + "\n")]
    mine = [c for c in rows if any(n in c.sentence.text.lower() for n in names)]
    if not mine or len(mine) == len(rows):
        return claims
    theirs = {id(c) for c in rows if c not in mine and _PERSON.search(c.sentence.text)}
    return tuple(replace(c, other=True) if id(c) in theirs else c for c in claims)


_PERSON = re.compile(r"\b[A-Z]\. ?[A-Z][a-z]+|\b[A-Z][a-z]+ [A-Z][a-z]+")
"""A name in a line of a list."""


def _cores(mentions: tuple[Mention, ...], text: str) -> tuple[tuple[int, int], ...]:
    """Where each mention has its own words: without the day in a header or before another time that it shares."""
    cores = []
    before = 0
    for mention in mentions:
        start, end = mention.span
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


def _claim(
    mention: Mention, core: tuple[int, int], parts: tuple[Sentence, ...], text: str, shifts: tuple[Shift, ...]
) -> Claim | None:
    start, end = core
    sentence = next((p for p in parts if p.start <= start < p.end), None)
    if sentence is None:
        return None
    left, right = clause(sentence, text, start, end)
    near = sentence.within(left, right)
    asked = sentence.asks or Cue.ASK in sentence.cues
    compared = bool(COMPARED.search(text[max(left, start - 24) : start]))
    refused = compared or mention.sense in ("excluded", "void") or (Cue.DECLINE in near and Cue.AGREE not in near)
    meets = Cue.OTHER in near and sentence.nearer(Cue.MEET, Cue.OTHER, core, left, right)
    near -= {Cue.OTHER} if meets else set()
    before = text[max(sentence.start, start - 20) : start]
    same_hour = any(s.keeps == "time" and sentence.start <= s.span[0] < sentence.end for s in shifts)
    other = _is_other(mention, near, sentence, before, text[start:end], same_hour)
    return Claim(mention, core, sentence, sentence.cues, near, other, refused, asked)


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
        return True
    due = bool(DUE.search(before))
    if mention.clock is None and same_hour:
        return mention.sense in ("absence", "hours")
    if mention.clock is None:
        return due or mention.sense in DEAD_SENSES
    if mention.sense == "hours" and not DATED.search(words):
        return True
    if mention.sense in ("event", "hours") or (mention.sense == "deadline" and not due):
        return not (sentence.asks or near & MEANT)
    return mention.sense in DEAD_SENSES
