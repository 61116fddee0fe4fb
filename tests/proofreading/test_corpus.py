"""Letters over the whole corpus, as mailbridge writes them: the proof-reader finds nothing in any of them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from mailbridge.detect.values import Opportunity
from mailbridge.letters.compose import compose
from mailbridge.letters.values import REASONS, Decision
from mailbridge.mail.message import Address
from mailbridge.mail.parse import parse
from mailbridge.plan.drafting import Writer, draft_of
from mailbridge.plan.values import kind_of
from mailbridge.proofreading import Proof, proofread
from tests.letters.test_corpus import CASES, NAMES, NOW, ZONES, opportunity
from tests.letters.world import BEN, JORDAN, LANGUAGES, PACKAGED

FOUND = {
    language: [opportunity(n, language, ZONES[case["id"].partition("-")[0]]) for n, case in enumerate(CASES)]
    for language in LANGUAGES
}
"""Every opportunity of the corpus, as if they wrote in each of the languages."""


def users(prefix: str, language: str) -> list[Opportunity]:
    """All that one person of the corpus would have in their mailbox."""
    return [o for o, case in zip(FOUND[language], CASES, strict=True) if case["id"].startswith(prefix)]


def decisions(now: datetime) -> Iterator[Decision]:
    """Every reason, in turn with every way to write and with a referral now and then."""
    approaches = itertools.cycle(("offer", "by-email", "call-first"))
    referrals = itertools.cycle((None, "Ben", None, None))
    for number, reason in enumerate(REASONS):
        yield Decision(
            "withdraw", reason, now, approach=next(approaches), refer=next(referrals),  # type: ignore[arg-type]
            urgent=number % 4 == 1, called=number % 5 == 4,
        )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("prefix", ZONES)
def test_letters_over_the_corpus_come_out_clean(prefix: str, language: str) -> None:
    """Every case and reason: nothing stands out in the draft as it was written, however many other processes there
    are whose names it might hold."""
    zone = ZoneInfo(ZONES[prefix])
    now = NOW.replace(tzinfo=zone)
    profile = replace(JORDAN, name=NAMES[prefix], referrals=(BEN,))
    me = Address(NAMES[prefix], "me@mailbox.example")
    writer = Writer((me,), profile, PACKAGED, zone, html=prefix == "us")
    found = users(prefix, language)
    written = 0
    for one in found:
        if one.contact is None or one.reply_to is None or not one.open:
            continue
        for decision in decisions(now):
            draft = draft_of(one, "founder", decision, writer, now=now, spent=frozenset())
            letter = compose(one, decision, profile, now=now, zone=zone, templates=PACKAGED)
            others = tuple(o for o in found if o is not one)
            proof = Proof(
                parse(draft.raw), kind_of(decision), one, decision, letter, language, others, profile, (me.email,),
                now, zone,
            )  # fmt: skip
            assert proofread(proof) == (), (one.id, letter.text)
            assert proofread(replace(proof, letter=None)) == (), (one.id, letter.text)
            written += 1
    assert written > 100
