"""Letters to one company: no two from one person are the same, so each knows the words of the others.

What may live here: which other letters there are or will be, and their words.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from mailbridge.letters.compose import words_of
from mailbridge.letters.referral import UnknownReferral
from mailbridge.mail.message import SENT
from mailbridge.mail.visible import split
from mailbridge.plan.drafting import Writer, letter_of
from mailbridge.plan.values import Known


def said_to_others(known: Known, among: Sequence[Known], writer: Writer, *, now: datetime) -> frozenset[str]:
    """The words of the person's other letters to the company of `known`: what they sent, and what is to be written for
    the opportunities whose ID comes before. Where no company is known there are none. Raises TemplateFault."""
    company = (known.opportunity.company or "").casefold()
    others = [k for k in among if company and (k.opportunity.company or "").casefold() == company]
    others = sorted((k for k in others if k.opportunity.id != known.opportunity.id), key=lambda k: k.opportunity.id)
    said = {
        words_of(split(message).said)
        for k in others
        for message in k.opportunity.messages
        if SENT in message.special_uses
    }
    for k in others:
        if k.decision is not None and k.opportunity.id < known.opportunity.id:
            with suppress(UnknownReferral):  # theirs to be told, not this one's
                letter = letter_of(k.opportunity, k.decision, writer, now=now, unlike=frozenset(said))
                said.add(words_of(letter.text))
    return frozenset(said - {""})
