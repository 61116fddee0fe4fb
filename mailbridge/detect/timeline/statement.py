"""A message as a statement in the talk about times: who says what of which time.

What may live here: reading one message. What it does to the times on the table is the affair of `claims` and `effects`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from functools import lru_cache

from mailbridge.detect.dates import Context, Scan, scan
from mailbridge.detect.language import guess
from mailbridge.detect.timeline.author import Who
from mailbridge.detect.timeline.claim import Claim, claim_of, cores_of
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.inline import beside_quotes
from mailbridge.detect.timeline.mentions import mentions_of, without_struck
from mailbridge.detect.timeline.sentences import BULLETS, MAX_TEXT, Sentence, sentences
from mailbridge.mail.message import Message
from mailbridge.mail.visible import split

_SHORT = 400
"""Characters below which the language of a text is told by the message before as well."""
_VOCATIVE = re.compile(r"^\W*(?:(?:hi|hello|dear|and|ps) )?([A-Z][a-zà-ü]+)(?:, | - |: )(?=\w)", re.IGNORECASE)


_PERSON = re.compile(r"\b[A-Z]\. ?[A-Z][a-z]+|\b[A-Z][a-z]+ [A-Z][a-z]+")
"""A name in a line of a list."""


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
    message: Message, who: Who, *, at: datetime, zone: tzinfo, context: Context, note: bool, beside: datetime | None,
    before: str = "", names: tuple[str, ...] = (),
) -> Statement:  # fmt: skip
    """Read one message in the light of what the thread has said before; `beside` is the only time on the table,
    `before` the words of the message before, whose language a short answer most likely has, `names` see `sentences`."""
    body = split(message)
    text = beside_quotes(message, body.said)[:MAX_TEXT] or message.subject[:_SHORT]
    language = guess(f"{text}\n{text}\n{before}") if before and len(text) < _SHORT else None
    found = scan(text, sent=at, zone=zone, language=language, context=context)
    clocked = [m for m in found.mentions if m.clock]
    dated = sum(m.day_said and not m.loose for m in clocked)
    if not message.in_reply_to and (not clocked or dated < len(clocked)):
        headed = f"{message.subject[:_SHORT]}\n\n{text}"
        with_subject = scan(headed, sent=at, zone=zone, language=language, context=context)
        if sum(bool(m.clock) and m.day_said for m in with_subject.mentions) > dated:
            text, found = headed, with_subject
    mentions = mentions_of(without_struck(found.mentions, text), text, at, beside)
    cores = cores_of(mentions, text)
    languages = tuple(dict.fromkeys((found.language, "en")))
    parts = sentences(text, languages, cores, names)
    parts = _to_us(parts, message) if who == "them" else parts
    claims = tuple(
        c
        for m, core in zip(mentions, cores, strict=True)
        if (c := claim_of(m, core, parts, text, found.shifts)) is not None
    )
    claims = _my_rows(claims, message) if who == "them" else claims
    claims = _refused_alone(claims, text)
    subject = _cues(message.subject[:500], languages, names)
    signed = f"{body.signature[:1000]}\n{message.author.name}\n{message.author.email.partition('@')[0]}"
    titles = _cues(signed, languages) & {Cue.RECRUITER}
    topic = titles.union(subject, *(p.cues for p in parts))
    return Statement(message, who, at, text, parts, claims, _said(parts), found, topic, subject, note)


@lru_cache(maxsize=256)
def _cues(text: str, languages: tuple[str, ...], names: tuple[str, ...] = ()) -> frozenset[Cue]:
    """The cues of a subject or a signature; messages of one thread and of one author have the same."""
    return frozenset(c for p in sentences(text, languages, (), names) for c in p.cues)


def _said(parts: tuple[Sentence, ...]) -> frozenset[Cue]:
    """The cues of all sentences that speak of what is, not of what might be."""
    return frozenset(c for p in parts for c in p.cues if Cue.IF not in p.cues or c in (Cue.SILENCE, Cue.ASK, Cue.IF))


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


_NO = re.compile(
    r"\W{1,4}(?:i|we|he|she|they)? ?(?:can't|cannot|can not|can’t)\s*[,.;!]"
    r"|\W{1,4}(?:no|nope|nah|nein|non|nee|nej|não|ne)\b(?! (?:problem|worries|later))",
    re.IGNORECASE,
)
"""A "no" right after a time."""


def _refused_alone(claims: tuple[Claim, ...], text: str) -> tuple[Claim, ...]:
    """The claims; the only time of a sentence is refused by a refusal anywhere in it, where nothing there takes it."""
    taken = {Cue.AGREE, Cue.FREE, Cue.ASK, Cue.INSTEAD, Cue.CONFIRMED, Cue.SET, Cue.EXPECTED, Cue.MOVED}
    alone: dict[int, set[object]] = {}
    for claim in claims:
        alone.setdefault(id(claim.sentence), set()).add(claim.mention.start)
    kept = []
    for claim in claims:
        only = len(alone[id(claim.sentence)]) == 1 and not claim.sentence.asks and not claim.cues & taken
        no = (only and Cue.DECLINE in claim.cues and Cue.MOVE not in claim.cues) or _NO.match(text, claim.core[1])
        kept.append(replace(claim, refused=True) if no else claim)
    return tuple(kept)


def _my_rows(claims: tuple[Claim, ...], message: Message) -> tuple[Claim, ...]:
    """The claims; where one line of a list names the person beside a time, the other lines are other people's."""
    names = {a.name.split()[-1].lower() for a in message.to[:1] if a.name.strip()}
    rows = [c for c in claims if not c.sentence.text[: max(0, c.core[0] - c.sentence.start)].strip(BULLETS + "\n")]
    mine = [c for c in rows if any(n in c.sentence.text.lower() for n in names)]
    if not mine or len(mine) == len(rows):
        return claims
    theirs = {id(c) for c in rows if c not in mine and _PERSON.search(c.sentence.text)}
    return tuple(replace(c, other=True) if id(c) in theirs else c for c in claims)
