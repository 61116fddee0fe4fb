"""No two letters from one person to one company are the same."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from datetime import timedelta

import pytest

from mailbridge.letters.compose import words_of
from mailbridge.letters.values import REASONS, TONES, Reason, Tone
from mailbridge.mail.message import Address
from mailbridge.plan.drafting import Writer, letter_of
from mailbridge.plan.siblings import said_to_others
from mailbridge.plan.values import Known
from tests.letters.world import JORDAN, LANGUAGES, NEW_YORK, NOW, PACKAGED, message, opportunity, own, withdraw

WRITER = Writer((Address("Jordan Rivera", "jordan@mailbox.example"),), JORDAN, PACKAGED, NEW_YORK, html=False)


def processes(count: int, language: str, reason: Reason, tone: Tone) -> list[Known]:
    """Processes at one company of which nothing is known that would tell their letters apart: not even the role."""
    made = []
    for n in range(count):
        found = opportunity(
            "applied", language=language, interviews=(), role=None, call_first=False, key=f"<{n}@x.example>"
        )
        made.append(Known(replace(found, id=f"id{n:02}"), (f"<{n}@x.example>",), withdraw(reason, tone=tone)))
    return made


def letters(known: list[Known], writer: Writer = WRITER) -> list[str]:
    """The letter of each, as they are written beside one another."""
    written = []
    for k in known:
        assert k.decision is not None
        unlike = said_to_others(k, known, writer, now=NOW)
        written.append(letter_of(k.opportunity, k.decision, writer, now=NOW, unlike=unlike).text)
    return written


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", TONES)
def test_five_letters_to_one_company_are_five(language: str, tone: Tone) -> None:
    """In every language and tone and for every reason, also where everything that is known is the same."""
    for reason in REASONS:
        written = letters(processes(5, language, reason, tone))
        assert len({words_of(text) for text in written}) == len(written), reason


def test_a_letter_stays_as_it_is_when_another_is_decided_on() -> None:
    """The one whose ID comes first keeps its words, whatever follows; another company's letter is nobody's concern."""
    known = processes(3, "en", "growth", "warm")
    assert letters(known)[0] == letters(known[:1])[0]
    elsewhere = [replace(k, opportunity=replace(k.opportunity, company=f"Company {n}")) for n, k in enumerate(known)]
    assert all(said_to_others(k, elsewhere, WRITER, now=NOW) == frozenset() for k in elsewhere)
    unknown = [replace(k, opportunity=replace(k.opportunity, company=None)) for k in known]
    assert said_to_others(unknown[1], unknown, WRITER, now=NOW) == frozenset()


def test_what_was_sent_to_them_is_not_sent_again() -> None:
    """A goodbye in Sent counts by its words, under whatever ID and however it was wrapped."""
    first, second = processes(2, "en", "growth", "warm")
    text = letters([first])[0]
    wrapped = "\n".join(textwrap.fill(line, 70) for line in text.split("\n"))
    sent = message(wrapped, key="<sent@mailbox.example>", sent=True)
    sent = replace(sent, date=NOW - timedelta(days=1))
    gone = replace(second.opportunity, messages=(*second.opportunity.messages, sent))
    known = [first, replace(second, opportunity=gone, decision=None)]
    assert words_of(letters(known[:1])[0]) == words_of(text)
    assert first.decision is not None
    unlike = said_to_others(first, known, WRITER, now=NOW)
    again = letter_of(first.opportunity, first.decision, WRITER, now=NOW, unlike=unlike).text
    assert words_of(again) != words_of(text)


def test_templates_with_one_wording_repeat_it() -> None:
    """A letter of the person's own without a choice of words is written all the same."""
    one = replace(WRITER, templates=own({"en/withdrawal.txt.j2": "Goodbye.\n\n{{ signed }}\n"}))
    assert letters(processes(2, "en", "none", "plain"), one) == ["Goodbye.\n\nJordan Rivera"] * 2
