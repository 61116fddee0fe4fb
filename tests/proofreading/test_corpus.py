"""Letters over the whole corpus, as mailbridge writes them: the proof-reader finds nothing in any of them."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from mailbridge.detect.values import Opportunity
from mailbridge.letters.compose import compose
from mailbridge.letters.notice import freed
from mailbridge.letters.values import Decision, Profile
from mailbridge.mail.message import Address
from mailbridge.mail.parse import parse
from mailbridge.plan.drafting import Writer, draft_of
from mailbridge.plan.values import kind_of
from mailbridge.proofreading import Proof, proofread
from tests.letters.everything import CASES, NAMES, SHE, UNNAMED, ZONES, Option, everything, opportunity, user
from tests.letters.world import BEN, LANGUAGES, PACKAGED

STEP = 89
"""A prime that divides none of the numbers of reasons, tones and options: every pair of them comes up."""
ME = "me@mailbox.example"


@cache
def mailbox(whose: str, language: str) -> tuple[Opportunity, ...]:
    """All the processes that one person of the corpus would have at once."""
    return tuple(opportunity(n, language) for n in range(len(CASES)) if user(n) == whose)


def proof(number: int, language: str, decision: Decision, option: Option) -> Proof | None:
    """One letter as the draft that a mailbox would hold; None where nobody could be written to."""
    found, whose = opportunity(number, language), user(number)
    if found.contact is None or found.reply_to is None or not found.open:
        return None
    zone, profile = ZoneInfo(ZONES[whose]), Profile(NAMES[whose], referrals=(BEN, SHE, UNNAMED), **option.profile)
    writer = Writer((Address(NAMES[whose], ME),), profile, PACKAGED, zone, html=whose == "us")
    draft = draft_of(found, "founder", decision, writer, now=decision.at, spent=frozenset())
    letter = compose(found, decision, profile, now=decision.at, zone=zone, templates=PACKAGED)
    return Proof(
        draft=parse(draft.raw), kind=kind_of(decision), opportunity=found, decision=decision, letter=letter,
        language=language, others=tuple(o for o in mailbox(whose, language) if o is not found), profile=profile,
        me=(ME,), now=decision.at, zone=zone,
    )  # fmt: skip


def clean(language: str, step: int) -> int:
    """Read every `step`th of all letters in one language, and find nothing; the number of letters."""
    read = 0
    for number, decision, option in itertools.islice(everything(language), 0, None, step):
        one = proof(number, language, decision, option)
        if one is not None:
            assert proofread(one) == (), (CASES[number]["id"], decision, one.draft.text)
            read += 1
    return read


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_over_the_corpus_come_out_clean(language: str) -> None:
    """Every case, reason, tone and option, by a sample of their product: nothing stands out in a draft as it was
    written, however many other processes there are whose names it might hold."""
    assert clean(language, STEP) > 100


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_over_the_corpus_comes_out_clean(language: str) -> None:
    """The same of all of them."""
    assert clean(language, 1) > 10_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_over_the_corpus_that_lay_too_long(language: str) -> None:
    """Whatever the wording that gives an interview back: once it has begun, the letter is told to be late."""
    late = 0
    for number, decision, option in itertools.islice(everything(language), 0, None, STEP):
        one = proof(number, language, decision, option)
        coming = freed(one.opportunity, one.now) if one else ()
        if one is None or not coming or not all(isinstance(i.start, datetime) for i in coming):
            continue
        over = replace(one, now=one.now + timedelta(days=90))
        assert "time" in {finding.check for finding in proofread(over)}, (CASES[number]["id"], one.draft.text)
        late += 1
    assert late > 20
