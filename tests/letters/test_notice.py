"""Rule 1: what is freed, and how long before."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from mailbridge.letters.notice import freed, held, next_interview, notice_hours, released, short_notice
from tests.letters.world import AHEAD, HELD, NOW, PROPOSED, interview, opportunity


def test_a_confirmed_interview_counts_before_an_earlier_proposed_one() -> None:
    """Notice counts to the confirmed interview though a proposed slot lies before it."""
    earlier = interview(NOW + timedelta(hours=5), confirmed=False)
    found = opportunity(interviews=(earlier, AHEAD))
    assert next_interview(found, NOW) == AHEAD
    assert notice_hours(found, NOW) == 53.0


def test_proposed_slots_count_where_nothing_is_confirmed() -> None:
    """The soonest proposed slot is the next interview where none is confirmed."""
    later = interview(NOW + timedelta(days=5), confirmed=False)
    found = opportunity(interviews=(later, PROPOSED))
    assert next_interview(found, NOW) == PROPOSED
    assert released(found, NOW) == (PROPOSED, later)
    assert freed(found, NOW) == ()


def test_a_bare_date_counts_from_midnight_where_it_takes_place() -> None:
    """A date with no time begins at the local midnight of its own zone, not the reader's."""
    found = opportunity(interviews=(interview(date(2026, 3, 12), zone="Asia/Tokyo"),))
    midnight = datetime(2026, 3, 12, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert notice_hours(found, NOW) == (midnight - NOW) / timedelta(hours=1)


def test_a_bare_date_of_today_is_freed_on_short_notice_but_not_next() -> None:
    """Today's interview with no time known may still come: it is given back, and the notice is short."""
    found = opportunity(interviews=(interview(NOW.date()),))
    assert freed(found, NOW) == found.interviews
    assert short_notice(found, NOW)
    assert next_interview(found, NOW) is None


def test_an_offset_stands_in_for_a_zone() -> None:
    """A zone written as an offset is understood for a bare date."""
    found = opportunity(interviews=(interview(date(2026, 3, 12), zone="+02:00"),))
    assert notice_hours(found, NOW) == (datetime(2026, 3, 11, 22, tzinfo=UTC) - NOW) / timedelta(hours=1)


def test_past_interviews_are_held_and_not_freed() -> None:
    """What is over is thanked for, and nothing past is given back."""
    found = opportunity(interviews=(HELD,))
    assert held(found, NOW) == (HELD,)
    assert (freed(found, NOW), next_interview(found, NOW), notice_hours(found, NOW)) == ((), None, None)


def test_a_past_slot_that_was_only_proposed_was_not_held() -> None:
    """Nobody is thanked for a slot that was never agreed."""
    assert held(opportunity(interviews=(interview(NOW - timedelta(days=2), confirmed=False),)), NOW) == ()


def test_an_interview_under_way_is_neither_held_nor_freed() -> None:
    """Half an hour into an hour, nothing is over and nothing is ahead, and the notice is short."""
    found = opportunity(interviews=(interview(NOW - timedelta(minutes=30)),))
    assert (held(found, NOW), freed(found, NOW), short_notice(found, NOW)) == ((), (), True)


@given(minutes=st.integers(min_value=1, max_value=60 * 24 * 70))
def test_notice_is_short_below_twenty_four_hours_exactly(minutes: int) -> None:
    """One minute less than a day is short notice, a whole day is not."""
    found = opportunity(interviews=(interview(NOW + timedelta(minutes=minutes)),))
    assert short_notice(found, NOW) == (minutes < 24 * 60)
    assert notice_hours(found, NOW) == minutes / 60


def test_a_proposed_slot_makes_no_short_notice() -> None:
    """A slot that nobody agreed to in two hours breaks no promise."""
    assert not short_notice(opportunity(interviews=(interview(NOW + timedelta(hours=2), confirmed=False),)), NOW)
