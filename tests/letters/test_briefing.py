"""What the person is told beside the letter, and the call's script."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from mailbridge.detect.values import Interview, Opportunity
from mailbridge.letters.briefing import brief, hours_there
from mailbridge.letters.calls import at_work, call_is_considerate, local_time, script
from mailbridge.letters.plain import faults
from mailbridge.letters.values import Briefing, Decision
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
    interview,
    opportunity,
    withdraw,
)


def briefed(decision: Decision | None = None, *, home: object = NEW_YORK, **options: object) -> Briefing:
    """The briefing of an opportunity for somebody in `home`."""
    found = opportunity(**options)  # type: ignore[arg-type]
    return brief(found, decision or withdraw(), JORDAN, now=NOW, zone=home, templates=PACKAGED)  # type: ignore[arg-type]


def test_notice_is_told_in_hours() -> None:
    """The sentence of the specification, and the number beside it."""
    told = briefed()
    assert told.noticed[0] == "The interview on Thursday 12 March at 2 pm ET is 53 hours away."
    assert told.notice_hours == 53.0


def test_the_persons_own_time_is_added_where_it_differs() -> None:
    """Somebody in Berlin reads both clocks, and the day where that differs too."""
    assert "2 pm ET (7 pm your time)" in briefed(home=BERLIN).noticed[0]
    late = interview(NOW + timedelta(hours=60))
    assert "at 9 pm ET (Friday 13 March, 2 am your time)" in briefed(home=BERLIN, interviews=(late,)).noticed[0]


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (NOW + timedelta(minutes=30), "is less than an hour away"),
        (NOW + timedelta(minutes=70), "is 1 hour away"),
        (NOW + timedelta(days=10, hours=2), "is 10 days away"),
        (date(2026, 3, 12), "The interview on Thursday 12 March is 39 hours away."),
    ],
)
def test_the_distance_is_said_as_people_say_it(start: datetime | date, said: str) -> None:
    """Minutes, one hour, days; a bare date from its midnight."""
    assert said in briefed(interviews=(interview(start),)).noticed[0]


def test_short_notice_warns() -> None:
    """Below a day it says so, and what the letter does about it."""
    plain, urgent = briefed(interviews=(SOON,)).noticed, briefed(withdraw(urgent=True), interviews=(SOON,)).noticed
    assert "less than 24 hours' notice" in plain[1]
    assert "apologises" in plain[1]
    assert "something urgent came up; the letter says that something urgent came up." in urgent[1]
    asked = briefed(withdraw(approach="call-first"), interviews=(SOON,)).noticed[1]
    assert asked.endswith("call at once, and do not wait for their answer.")
    assert briefed(withdraw(called=True), interviews=(SOON,)).noticed[1].endswith("you have told them by phone.")
    assert not any("24 hours" in s for s in briefed().noticed)


def test_no_interview_ahead_and_slots_are_told() -> None:
    """Nothing ahead is said, and so are slots that the letter releases."""
    nothing = briefed(interviews=(HELD,))
    assert (nothing.noticed[0], nothing.notice_hours) == ("No interview lies ahead.", None)
    slots = briefed(interviews=(AHEAD, PROPOSED)).noticed
    assert "The letter releases the proposed time." in slots


@pytest.mark.parametrize(
    ("approach", "said"),
    [("offer", "the letter offers one"), ("call-first", "the draft asks for one"), ("by-email", "you chose to write")],
)
def test_a_call_is_recommended_with_its_reason_and_the_number(approach: str, said: str) -> None:
    """Past an interview: who, why, what the letter does, the number and their clock."""
    told = briefed(withdraw(approach=approach))
    text = " ".join(told.noticed)
    assert said in text
    assert "A call to Priya Nair is the considerate way" in text
    assert "+12125550142" in text
    assert "It is 9 am on Tuesday where they are (ET), within working hours: until 5 pm." in text
    assert "`mailbridge call nw`" in text
    assert (told.call_considerate, told.phones) == (True, ("+12125550142",))


def test_before_an_interview_an_email_is_fine() -> None:
    """No call is urged, and no number pressed on anybody."""
    told = briefed(call_first=False)
    assert any(s.startswith("An email is fine") for s in told.noticed)
    assert not any("+1" in s for s in told.noticed)
    assert not call_is_considerate(opportunity(call_first=False))


def test_warnings_are_passed_on_and_a_missing_number_is_said() -> None:
    """Signs of a scam are among what was noticed; so is that no number is known."""
    told = briefed(warnings=("They ask for money.",), contact=replace(PRIYA, phones=()))
    assert "They ask for money." in told.noticed
    assert "No number of theirs is known." in told.noticed


def dated(moment: datetime, *interviews: Interview, phones: tuple[str, ...] = ()) -> Opportunity:
    """An opportunity whose contact wrote at a moment, by their own clock."""
    found = opportunity(interviews=interviews, contact=replace(PRIYA, phones=phones))
    return replace(found, messages=(replace(found.founder, date=moment),))


WINTER = datetime(2026, 1, 20, 12, tzinfo=timezone(timedelta(hours=1)))
IN_UTC = datetime(2026, 3, 2, 12, tzinfo=UTC)
SUMMER = datetime(2026, 6, 10, 9, tzinfo=NEW_YORK)


def test_their_clock_is_what_they_wrote_last() -> None:
    """The Date's own offset, in a zone of theirs that agrees with it, so that summer moves it; never the writer's."""
    elsewhere = interview(NOW + timedelta(days=3), zone="America/New_York")
    assert str(local_time(dated(WINTER, elsewhere), NOW)) == "2026-03-10 14:00:00+01:00"
    berlin = interview(NOW + timedelta(days=3), zone="Europe/Berlin")
    assert str(local_time(dated(WINTER, elsewhere, berlin), SUMMER)) == "2026-06-10 15:00:00+02:00"
    assert str(local_time(dated(WINTER, phones=("+493012345678",)), SUMMER)) == "2026-06-10 15:00:00+02:00"


def test_a_date_in_utc_tells_nothing_of_their_clock() -> None:
    """Then an invite does, then a number that rings in one zone; else it is not known."""
    assert local_time(dated(IN_UTC), NOW) is None
    assert local_time(dated(IN_UTC, interview(NOW + timedelta(days=3))), NOW) is None
    invited = replace(interview(NOW + timedelta(days=3), zone="Europe/Berlin"), source="invite")
    assert str(local_time(dated(IN_UTC, invited), NOW)) == "2026-03-10 14:00:00+01:00"
    nowhere = replace(interview(NOW + timedelta(days=3), zone="UTC"), source="invite")
    assert local_time(dated(IN_UTC, nowhere), NOW) is None
    assert str(local_time(dated(IN_UTC, nowhere, phones=("+442071838750",)), NOW)) == "2026-03-10 13:00:00+00:00"
    assert local_time(dated(IN_UTC, phones=("+18005550142", "+1")), NOW) is None
    assert local_time(replace(dated(WINTER), contact=None), NOW) is None


@pytest.mark.parametrize(
    ("hour", "day", "said"),
    [
        (9, 10, "within working hours: until 5 pm, 10 pm your time."),
        (8, 10, "outside working hours: they begin on Tuesday at 9 am, 2 pm your time."),
        (17, 10, "outside working hours: they begin on Wednesday at 9 am, 2 pm your time."),
        (12, 14, "outside working hours: they begin on Monday at 9 am, 2 pm your time."),
    ],
)
def test_their_working_day_is_told_by_both_clocks(hour: int, day: int, said: str) -> None:
    """Until when they work, or when they begin next, over the weekend too."""
    there = datetime(2026, 3, day, hour, 20, tzinfo=NEW_YORK)
    assert hours_there(there, BERLIN).endswith(said)


@pytest.mark.parametrize(
    ("moment", "working"),
    [((2026, 3, 10, 9), True), ((2026, 3, 10, 17), False), ((2026, 3, 10, 8), False), ((2026, 3, 14, 12), False)],
)
def test_working_hours_are_nine_to_five_on_weekdays(moment: tuple[int, int, int, int], working: bool) -> None:
    """Monday to Friday, from nine until five."""
    assert at_work(datetime(*moment, tzinfo=BERLIN)) == working


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_has_all_its_parts_in_order(language: str) -> None:
    """Opening, decision, thanks, referral, close, if they ask why, if they make an offer: in the thread's language."""
    profile = replace(JORDAN, referrals=(BEN,))
    found, decision = opportunity(language=language), withdraw("growth", refer="Ben Ode")
    said = script(found, decision, profile, now=NOW, zone=NEW_YORK, templates=PACKAGED)
    parts = [p for p in said.split("\n\n") if p]
    assert [p.split("\n")[0].isupper() for p in parts] == [True, True, True, False, True, True, True]
    assert "Jordan Rivera" in parts[0]
    assert "Northwind Labs" in parts[1]
    assert "Ana Ruiz" in parts[2]
    assert "Ben Ode" in parts[3]
    assert parts[5].split("\n")[1]
    assert faults(said) == ()


def test_the_script_keeps_a_reason_that_is_nobodys_business() -> None:
    """With no reason given, the answer to "why" is a kind refusal."""
    said = script(opportunity(), withdraw("none"), JORDAN, now=NOW, zone=NEW_YORK, templates=PACKAGED)
    assert "keep my reasons to myself" in said
