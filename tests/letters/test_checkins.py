"""Rule 5: writing again, some weeks later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.letters.checkins import TO_FILL, check_in, planned
from mailbridge.letters.plain import faults
from mailbridge.letters.values import Schedule
from tests.letters.world import JORDAN, LANGUAGES, NEW_YORK, NOW, PACKAGED, opportunity, person


def test_three_are_planned_six_weeks_on_and_then_every_quarter() -> None:
    """From a Tuesday: Tuesdays after six, nineteen and thirty-two weeks."""
    assert planned(date(2026, 3, 10), Schedule()) == (date(2026, 4, 21), date(2026, 7, 21), date(2026, 10, 20))


@given(sent=st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)), times=st.integers(0, 8))
def test_none_falls_on_a_weekend_and_none_comes_early(sent: date, times: int) -> None:
    """Saturday and Sunday wait for Monday, and the order stays."""
    days = planned(sent, Schedule(times=times))
    assert len(days) == times
    assert all(d.isoweekday() <= 5 for d in days)
    assert list(days) == sorted(days)
    assert all(
        timedelta(0) <= d - (sent + timedelta(weeks=6 + 13 * n)) <= timedelta(days=2) for n, d in enumerate(days)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_check_in_is_short_and_carries_the_topic(language: str) -> None:
    """A few lines in the thread's language, about what the person wants to say; no word of the withdrawal."""
    found = opportunity(language=language)
    letter = check_in(found, JORDAN, now=NOW, zone=NEW_YORK, templates=PACKAGED, topic="I read of your new release.")
    assert (letter.kind, letter.language) == ("check-in", language)
    assert "I read of your new release." in letter.text
    assert "Senior Backend Engineer" in letter.text
    assert faults(letter.text) == ()
    assert 20 <= len(letter.text.split()) <= 90
    assert TO_FILL not in letter.text


def test_without_a_topic_the_person_has_to_fill_one_in() -> None:
    """A mark stands where their own line belongs."""
    letter = check_in(opportunity(), JORDAN, now=NOW, zone=NEW_YORK, templates=PACKAGED)
    assert letter.text.count(TO_FILL) == 1


def test_somebody_else_who_was_met_can_be_written_to() -> None:
    """The greeting is theirs."""
    ana = replace(person("Ana Ruiz"), email="ana@northwind.example")
    letter = check_in(opportunity(), JORDAN, now=NOW, zone=NEW_YORK, templates=PACKAGED, to=ana)
    assert letter.text.startswith("Hi Ana,")
