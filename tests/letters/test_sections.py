"""The briefing that lies in the mailbox: complete, and as true tomorrow as today."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from mailbridge.detect.values import Opportunity
from mailbridge.letters.sections import headline, sections
from mailbridge.letters.values import Decision
from mailbridge.mail.memo import Line, Section
from tests.letters.test_hostile import HOSTILE
from tests.letters.world import (
    AHEAD,
    BEN,
    BERLIN,
    HELD,
    JORDAN,
    LANGUAGES,
    NEW_YORK,
    NOW,
    PACKAGED,
    PRIYA,
    PROPOSED,
    SOON,
    opportunity,
    withdraw,
)

FRIENDS = replace(JORDAN, referrals=(BEN, replace(BEN, name="Ana Lima", consent=False)))


def told(
    found: Opportunity,
    decision: Decision,
    *,
    sent: bool = False,
    now: datetime = NOW,
    home: object = NEW_YORK,
) -> tuple[Section, ...]:
    """The sections of one briefing."""
    return sections(
        found, decision, FRIENDS, letter=["It lies in Drafts."], following=["A check-in is planned."], sent=sent,
        now=now, zone=home, templates=PACKAGED,  # type: ignore[arg-type]
    )  # fmt: skip


def said(found: tuple[Section, ...], title: str) -> str:
    """What stands below a title; "" without one."""
    return "\n".join(line.text for s in found if s.title == title for line in s.lines)


def test_it_has_all_that_the_person_needs() -> None:
    """The letter, notice, call, script, referral, notes, what follows, links."""
    found = told(opportunity(), withdraw(refer="Ben"))
    assert [s.title for s in found] == [
        "The letter", "Notice", "Call", "On the phone", "Referral", "LinkedIn", "Following up", "Links",
    ]  # fmt: skip
    assert "You give back the interview on Thursday 12 March at 2 pm ET." in said(found, "Notice")
    assert "Until Wednesday 11 March, 2 pm, that is more than 24 hours' notice." in said(found, "Notice")
    assert Line("Priya Nair: +12125550142", "tel:+12125550142") in found[2].lines
    assert "Ben Ode is offered in the letter." in said(found, "Referral")
    assert Line("The message that the letter answers", "mid:founder@northwind.example") in found[-1].lines


def test_it_reads_the_same_an_hour_later() -> None:
    """It names days and hours, never how far away they are: so it is not replaced for nothing."""
    first = told(opportunity(), withdraw(refer="Ben"))
    assert told(opportunity(), withdraw(refer="Ben"), now=NOW + timedelta(hours=7, minutes=3)) == first


def test_short_notice_and_proposed_times() -> None:
    """Below a day it says what that means, and which slots are released."""
    found = said(told(opportunity(interviews=(HELD, SOON, PROPOSED)), withdraw(urgent=True)), "Notice")
    assert "less than 24 hours' notice" in found
    assert "The letter releases the proposed time." in found
    assert "Until" not in found


def test_hours_on_both_clocks() -> None:
    """Their working day, and when that is for the person."""
    found = told(opportunity(interviews=(HELD, AHEAD)), withdraw(), home=BERLIN)
    assert "9 am to 5 pm ET (2 pm to 10 pm your time)" in said(found, "Call")


def test_an_email_is_fine_before_an_interview() -> None:
    """That is said; numbers and words are there all the same, for who would rather call."""
    found = told(opportunity(call_first=False), withdraw())
    assert said(found, "Call").startswith("An email is fine")
    assert "+12125550142" in said(found, "Call")
    assert "Jordan Rivera" in said(found, "On the phone")


def test_nothing_of_a_call_once_it_is_over() -> None:
    """Neither numbers nor words, once they were called or the letter was sent."""
    called = told(opportunity(), withdraw(called=True))
    assert said(called, "Call") == "You have told them by phone; the letter confirms it in writing."
    assert said(called, "On the phone") == ""
    gone = told(opportunity(), withdraw(), sent=True)
    assert [s.title for s in gone] == ["The letter", "LinkedIn", "Following up", "Links"]


def test_a_number_that_is_not_known() -> None:
    """It is said."""
    found = told(opportunity(contact=replace(PRIYA, phones=())), withdraw())
    assert "No number of theirs is known." in said(found, "Call")


def test_a_referral_for_later_and_one_without_consent() -> None:
    """When the referral is offered, and whether by name."""
    found = said(told(opportunity(), withdraw(refer="ana", refer_later=True)), "Referral")
    assert (
        found
        == "Ana Lima is offered in a second letter, once they have answered, without the name: there is no consent yet."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_is_in_their_language(language: str) -> None:
    """What is said to them; the rest is for the person."""
    found = said(told(opportunity(language=language), withdraw()), "On the phone")
    assert "Jordan Rivera" in found
    assert len(found.split("\n")) >= 8


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_names_are_left_out_of_the_headline(hostile: str) -> None:
    """A company or role that would be more than words is not named."""
    text = headline(opportunity(company=hostile, role=hostile))
    assert text.startswith("Leaving ")
    assert all(c.isprintable() for c in text)
    for trick in ("{", "<", "Bcc", "evil", "555"):
        assert trick not in text
