"""A message as a statement in the talk about times: who says what of which time.

What may live here: reading one message. What it does to the times on the table is `negotiation`'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, tzinfo

from mailbridge.detect.dates import Context, Mention, Scan, scan
from mailbridge.detect.timeline.author import Who
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.sentences import MAX_TEXT, Sentence, clause, sentences
from mailbridge.mail.message import Message
from mailbridge.mail.visible import split

DEAD_SENSES = frozenset({"deadline", "hours", "absence", "event"})
"""Senses of a mention at which nobody meets."""
COMPARED = re.compile(
    r"\b(?:than|als|dan|che|di|que|än|instead of|rather than|statt|anstatt)\s(?:the |der |den |dem |de |il |le |o )?$",
    re.I,
)
"""What stands before a time that another one is preferred to."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One time that a statement speaks of, with the sentence and the clause around it.

    `cues` are those of the sentence, `near` those of the clause. `other` says that the words around it make it something
    else than an interview, `refused` that they refuse it.
    """

    mention: Mention
    sentence: Sentence
    cues: frozenset[Cue]
    near: frozenset[Cue]
    other: bool
    refused: bool
    asked: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """What one message says. `cues` leaves out what is said of a case that has not come ("if you need to cancel")."""

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
    message: Message, who: Who, *, at: datetime, zone: tzinfo, context: Context, language: str | None = None
) -> Statement:
    """Read one message in the light of what the thread has said before."""
    text = split(message).said[:MAX_TEXT]
    found = scan(text, sent=at, zone=zone, language=language, context=context)
    kept = tuple(m.span for m in found.mentions)
    languages = tuple(dict.fromkeys((found.language, "en")))
    parts = sentences(text, languages, kept)
    claims = tuple(c for m in found.mentions if (c := _claim(m, parts, text)) is not None)
    subject = frozenset(c for p in sentences(message.subject[:500], languages) for c in p.cues)
    topic = frozenset().union(subject, *(p.cues for p in parts))
    return Statement(message, who, at, text, parts, claims, _said(parts), found, topic, subject)


def _said(parts: tuple[Sentence, ...]) -> frozenset[Cue]:
    """The cues of all sentences that speak of what is, not of what might be."""
    return frozenset(c for p in parts for c in p.cues if Cue.IF not in p.cues or c in (Cue.SILENCE, Cue.ASK, Cue.IF))


def _claim(mention: Mention, parts: tuple[Sentence, ...], text: str) -> Claim | None:
    start, end = mention.span
    sentence = next((p for p in parts if p.start <= start < p.end), None)
    if sentence is None:
        return None
    left, right = clause(sentence, text, start, end)
    near = sentence.within(left, right)
    compared = bool(COMPARED.search(text[max(left, start - 24) : start]))
    other = mention.sense in DEAD_SENSES or Cue.OTHER in near or Cue.PREP in sentence.cues
    refused = compared or mention.sense in ("excluded", "void") or (Cue.DECLINE in near and Cue.AGREE not in near)
    return Claim(mention, sentence, sentence.cues, near, other, refused, sentence.asks or Cue.ASK in sentence.cues)
