"""Days, times and zones in the reader's words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.letters.days import clock, day, listed, when, zone_name
from tests.letters.world import BERLIN, NEW_YORK, interview

THURSDAY = datetime(2026, 3, 12, 14, 0, tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Thursday 12 March, 2 pm ET"),
        ("de", "Donnerstag, 12. März, um 14 Uhr"),
        ("fr", "jeudi 12 mars à 14 h"),
        ("es", "jueves 12 de marzo a las 14:00"),
        ("nl", "donderdag 12 maart om 14:00 uur"),
        ("en-GB", "Thursday 12 March, 2 pm ET"),
        ("tlh", "Thursday 12 March, 2 pm ET"),
    ],
)
def test_an_interview_is_named_in_the_readers_language(language: str, said: str) -> None:
    """Day and time read as a native writes them; an unknown language reads English."""
    assert when(interview(THURSDAY), language, NEW_YORK) == said


def test_the_zone_is_named_where_it_is_not_the_writers() -> None:
    """A German letter names the zone only when writer and interview disagree on it."""
    there = interview(datetime(2026, 3, 12, 14, tzinfo=BERLIN), zone="Europe/Berlin")
    assert when(there, "de", BERLIN) == "Donnerstag, 12. März, um 14 Uhr"
    assert when(there, "de", NEW_YORK) == "Donnerstag, 12. März, um 14 Uhr MEZ"


def test_a_bare_date_is_the_day_alone() -> None:
    """No hour is made up where none is known."""
    assert when(interview(date(2026, 3, 12)), "en", NEW_YORK) == "Thursday 12 March"


def test_the_interviews_own_zone_governs_the_wall_time() -> None:
    """A start given in UTC is told in the zone that the interview was named in."""
    assert when(interview(THURSDAY.astimezone(UTC)), "en", BERLIN) == "Thursday 12 March, 2 pm ET"


@pytest.mark.parametrize(
    ("zone", "month", "name"),
    [
        ("America/Los_Angeles", 7, "PT"),
        ("Europe/London", 1, "GMT"),
        ("Europe/London", 7, "BST"),
        ("Europe/Madrid", 7, "CEST"),
        ("Asia/Kolkata", 1, "UTC+5:30"),
        ("UTC", 1, "UTC"),
    ],
)
def test_zones_have_the_names_that_people_use(zone: str, month: int, name: str) -> None:
    """Short names where there are any, in the season of the day, and an offset elsewhere."""
    assert zone_name(datetime(2026, month, 12, 14, tzinfo=ZoneInfo(zone)), "en") == name


def test_minutes_are_said_where_there_are_any() -> None:
    """Half past two is not two."""
    half = THURSDAY + timedelta(minutes=30)
    assert [clock(half, tag) for tag in ("en", "de", "fr", "nl")] == ["2:30 pm", "14:30 Uhr", "14 h 30", "14:30 uur"]


def test_the_first_of_a_month_and_one_oclock_have_their_own_forms() -> None:
    """French says "1er mars", Spanish "a la 1:00"."""
    assert day(date(2026, 3, 1), "fr") == "1er mars"
    assert day(date(2026, 3, 21), "fr") == "21 mars"
    assert clock(datetime(2026, 3, 1, 1, tzinfo=UTC), "es") == "a la 1:00"


def test_parts_with_commas_are_listed_by_semicolons() -> None:
    """Three dated interviews stay readable."""
    assert listed(["a", "b", "c"], "en") == "a, b and c"
    assert listed(["a, 1", "b, 2", "c, 3"], "en") == "a, 1; b, 2 and c, 3"
    assert listed([], "en") == ""


@given(
    moment=st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1)),
    offset=st.integers(min_value=-14 * 60, max_value=14 * 60),
    language=st.sampled_from(["en", "de", "fr", "es", "nl", "it", "pt", "sv", "ja", "x", ""]),
    zone=st.sampled_from(["Europe/Berlin", "+02:00", "Nowhere/Atall", "", "../etc/passwd", "a\0b"]),
)
def test_any_moment_can_be_named(moment: datetime, offset: int, language: str, zone: str) -> None:
    """No moment, zone or language makes naming it fail or come out empty."""
    start = moment.replace(tzinfo=timezone(timedelta(minutes=offset)))
    assert when(interview(start, zone=zone), language, NEW_YORK).strip()
