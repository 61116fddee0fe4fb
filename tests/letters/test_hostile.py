"""Words that want to be more than words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbridge.letters.plain import faults
from mailbridge.letters.values import REASONS, Reason
from tests.letters.world import (
    AHEAD,
    BEN,
    JORDAN,
    LANGUAGES,
    NOW,
    PRIYA,
    interview,
    opportunity,
    person,
    withdraw,
    written,
)


@pytest.mark.parametrize(
    "role", [".NET Developer", "C++ / C# Engineer", "R&D Lead", "Manager, Sales (EMEA)", "Engineer 2"]
)
def test_a_role_with_signs_of_its_own_is_said_as_written(role: str) -> None:
    """Dots, plus signs, slashes, ampersands and brackets are part of real names."""
    assert f"the {role} role" in written(opportunity(role=role), withdraw(), JORDAN).text


HOSTILE = (
    "{{ 7 * 7 }}", "{% raw %}", "{{ self.__init__.__globals__ }}", "<b>Acme</b>", "Acme\nBcc: a@b.example", "Acme\r\n",
    "\u202eemcA", "Ac\u200bme", "A\x00B", "x" * 5000, "https://evil.example/login", "None", "a@b.example", "()",
    "\ud800", "Call +1 212 555 0142 now", "{# x #}", "Acme, , Inc", "...", "«»", "\ufeffAcme",
)  # fmt: skip


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_names_come_out_as_text_or_not_at_all(hostile: str) -> None:
    """Whatever a stranger calls a company, role or person, the letter is whole and holds none of the tricks."""
    meeting = interview(NOW - timedelta(days=7), people=(hostile, "Ana Ruiz"), topic=hostile)
    found = opportunity(
        company=hostile, role=hostile, contact=replace(PRIYA, name=hostile), interviews=(meeting, AHEAD),
        people=(person(hostile),), text=hostile,
    )  # fmt: skip
    for approach in ("offer", "call-first"):
        letter = written(found, withdraw(approach=approach), JORDAN)
        assert faults(letter.text) == ()
        for trick in ("49", "{", "<", "Bcc", "\u202e", "evil", "555", "@", "xxxx", "__"):
            assert trick not in letter.text


ODD = st.one_of(st.text(max_size=60), st.text(alphabet=" .,;:()[]{}«»\"“”'%#<-aB1\n\u202e\u200bé…", max_size=14))


@settings(max_examples=150, deadline=None)
@given(
    company=ODD, role=ODD, name=ODD, signed=ODD, seeking=ODD, pay=ODD, body=ODD, topic=ODD, guest=ODD,
    reason=st.sampled_from(REASONS), language=st.sampled_from([*LANGUAGES, "xx"]), strengths=ODD, known=ODD,
)  # fmt: skip
def test_no_words_of_anybodys_break_a_letter(
    company: str, role: str, name: str, signed: str, seeking: str, pay: str, body: str, topic: str, guest: str,
    reason: Reason, language: str, strengths: str, known: str,
) -> None:  # fmt: skip
    """Any text as a name, a role, a wish or a message: the letter is written, and nothing is wrong with it."""
    meeting = interview(NOW - timedelta(days=7), people=(guest,), topic=topic)
    referral = replace(BEN, name=name.strip() or "Ben", strengths=strengths, known_from=known)
    profile = replace(JORDAN, name=signed, seeking=seeking, pay=pay, referrals=(referral,))
    found = opportunity(
        company=company, role=role, text=body, contact=replace(PRIYA, name=name), interviews=(meeting, AHEAD)
    )
    letter = written(found, withdraw(reason, refer=referral.name), profile, language=language)
    assert faults(letter.text) == ()
    assert "12" in letter.text
