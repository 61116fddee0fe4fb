"""What holds for any text: no error, spans inside, the same among other paragraphs, weeks shift by weeks, linear."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbridge.detect.dates import Context, find, scan
from mailbridge.detect.language import LANGUAGES
from tests.detect.dates.sentences import same, sentences

_SENT = datetime.fromisoformat("2026-03-03T11:20:00-05:00")
_ZONE = ZoneInfo("America/New_York")
_WORDS = """
    Monday Tue friday March Mar. 12 12th 3rd 2026 3/12 12.3. 2:30 14h30 9 am pm p.m. noon half quarter past to ET
    (UTC-5) Pacific Time tomorrow next this last week two weeks from at on by until between and or but any day not
    , ; : - – ( ) / . Uhr halb viertel nach KW mañana a las y media kl. u 1430 0930hrs minutes hour your time moved
    24:00 29 Feb
"""
_PIECES = st.sampled_from([*_WORDS.split(), "\n", "\n\n"])
_TEXT = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=30).map(" ".join))
_SENT_AT = st.datetimes().map(lambda when: when.replace(tzinfo=_ZONE))
_RELATIVE = (
    "Does tomorrow at 2pm work?",
    "Next Tuesday at half past ten, please.",
    "Thursday 3-4pm",
    "in two weeks on Monday at 9am",
    "Any day but Thursday at four next week.",
    "The day after tomorrow at noon",
)


@given(_TEXT, _SENT_AT, st.sampled_from((None, *LANGUAGES, "en-GB", "xx")))
@settings(max_examples=400, deadline=None)
def test_nothing_raises_and_spans_lie_in_the_text(text: str, sent: datetime, language: str | None) -> None:
    """Whatever the text, every span is a part of it that is not empty, and an end is of its start's kind."""
    for mention in scan(text, sent=sent, zone=_ZONE, language=language).mentions:
        start, end = mention.span
        assert 0 <= start < end <= len(text)
        assert start <= mention.own[0] < mention.own[1] <= end
        if mention.start is not None and mention.end is not None:
            assert type(mention.end) is type(mention.start)


@pytest.mark.parametrize("around", ["\n\nThank you for your patience.\n\n", "\n\nWe are 300 people in 12 offices.\n\n"])
def test_found_again_among_other_paragraphs(around: str) -> None:
    """A time found in a sentence is found again when other paragraphs stand around it, at the same words."""
    for sentence in sentences("en_*.yaml"):
        alone = find(sentence.text, sent=sentence.sent, zone=sentence.zone, language="en")
        text = around.lstrip() + sentence.text + around
        among = find(text, sent=sentence.sent, zone=sentence.zone, language="en")
        assert [same(each.start) for each in among] == [same(each.start) for each in alone], sentence.text
        offset = len(around.lstrip())
        assert [each.span for each in among] == [(each.span[0] + offset, each.span[1] + offset) for each in alone]


@given(st.integers(-200, 200), st.sampled_from(_RELATIVE))
@settings(max_examples=80, deadline=None)
def test_weeks_shift_by_weeks(weeks: int, text: str) -> None:
    """Writing whole weeks later moves relative times by just as many weeks, at the same wall time."""
    sent = datetime(2026, 3, 3, 11, 20, tzinfo=_ZONE)
    walls = [each.start for each in find(text, sent=sent, zone=_ZONE)]
    later = [each.start for each in find(text, sent=sent + timedelta(weeks=weeks), zone=_ZONE)]
    assert walls
    assert [wall + timedelta(weeks=weeks) for wall in walls] == later


@pytest.mark.parametrize(
    "unit",
    ["Tuesday, March 17 at 2:00 PM; ", "3/17 2pm, ", "1234567890", "12 34 5 ", "2:00 ", "17 or ", "at ", "any day but ",
     "1-", "two weeks from ", "half past ", "Mon, ", "(", "12.3. ", "next week ", "UTC+1 ", "a@b.c ", "from 2 to "],
)  # fmt: skip
def test_linear_in_length(unit: str) -> None:
    """Four times the text takes about four times as long, however the text repeats itself."""

    def took(length: int) -> float:
        text = (unit * (length // len(unit) + 1))[:length]
        best = float("inf")
        for _ in range(3):
            begin = time.process_time()
            find(text, sent=_SENT, zone=_ZONE)
            best = min(best, time.process_time() - begin)
        return best

    took(100)
    assert took(16_000) < 10 * max(took(4_000), 0.002)


def test_invisible_signs_do_not_hide_a_time() -> None:
    """Zero-width signs, soft hyphens and look-alike letters inside a date change neither the time nor its place."""
    text = "Come W\u200bedn\u200cesday, M\u0430r\u00adch 1\u200b8, 1\u20601:3\u200b0 AM E\u200cT, please"
    (found,) = find(text, sent=_SENT, zone=_ZONE)
    assert found.start == datetime(2026, 3, 18, 11, 30, tzinfo=_ZONE)
    assert text[found.span[0]] == "W"
    assert text[found.span[1] - 1] == "T"


def test_season_is_that_of_the_day_found() -> None:
    """A winter offset becomes its zone's summer time on a day in summer; EST in July is Eastern wall time."""
    winter = datetime.fromisoformat("2026-03-03T11:20:00-05:00")
    (july,) = find("July 1 at 10am", sent=winter)
    assert isinstance(july.start, datetime)
    assert july.start.utcoffset() == timedelta(hours=-4)
    (named,) = find("July 1 at 10am EST", sent=winter)
    assert named.start == july.start


def test_the_gap_and_the_fold_of_the_clocks() -> None:
    """A wall time that the clocks skip is the one an hour on; of a doubled one the first counts."""
    (gap,) = find("March 8, 2026 at 2:30 AM ET", sent=_SENT)
    assert same(gap.start) == datetime.fromisoformat("2026-03-08T07:30:00+00:00")
    (fold,) = find("November 1, 2026 at 1:30 AM ET", sent=_SENT)
    assert same(fold.start) == datetime.fromisoformat("2026-11-01T05:30:00+00:00")


@pytest.mark.parametrize(
    ("sent", "zone", "start"),
    [
        ("2026-03-03T11:20:00-05:00", "America/New_York", date(2026, 12, 3)),
        ("2026-03-03T11:20:00+00:00", "Europe/London", date(2026, 3, 12)),
        ("2026-03-03T11:20:00+01:00", "Europe/Berlin", date(2026, 3, 12)),
        ("2026-03-03T11:20:00+01:00", None, date(2026, 3, 12)),
        ("2026-03-03T11:20:00-08:00", None, date(2026, 12, 3)),
    ],
)
def test_order_of_day_and_month_by_zone(sent: str, zone: str | None, start: date) -> None:
    """12/03 is 3 December to an American and 12 March to a European."""
    reader = ZoneInfo(zone) if zone else None
    (found,) = find("The call is on 12/03 at 14:00.", sent=datetime.fromisoformat(sent), zone=reader, language="en")
    assert isinstance(found.start, datetime)
    assert found.start.date() == start


def test_weekday_decides_the_order() -> None:
    """A weekday that fits only one order of day and month decides it."""
    (found,) = find("Wed 11/03, 09:30", sent=_SENT, zone=_ZONE)
    assert found.start == datetime(2026, 3, 11, 9, 30, tzinfo=_ZONE)


def test_weekday_that_contradicts_the_date_is_in_doubt() -> None:
    """Where weekday and date disagree and no slip explains it the date stands, with the other day beside it."""
    (mention,) = scan("Would Wednesday, April 9 at 10 o'clock be convenient?", sent=_SENT, zone=_ZONE).mentions
    assert mention.doubt
    assert mention.start == datetime(2026, 4, 9, 10, tzinfo=_ZONE)
    assert mention.also == (datetime(2026, 4, 8, 10, tzinfo=_ZONE),)


def test_partial_times_take_what_the_thread_said() -> None:
    """A time without a day falls on the day being talked of, in the zone said before, and says that it was not told."""
    berlin = ZoneInfo("Europe/Berlin")
    context = Context(day=date(2026, 3, 12), zone=berlin)
    (mention,) = scan("11 to noon the same day?", sent=_SENT, zone=_ZONE, context=context).mentions
    assert mention.start == datetime(2026, 3, 12, 11, tzinfo=berlin)
    assert mention.end == datetime(2026, 3, 12, 12, tzinfo=berlin)
    assert not mention.day_said
    assert find("11 to noon works", sent=_SENT, zone=_ZONE) == []


def test_your_time_and_my_time() -> None:
    """ "your time" is the zone of who is written to, "my time" the writer's."""
    berlin = ZoneInfo("Europe/Berlin")
    (yours,) = find("Thursday at 3pm your time", sent=_SENT, zone=berlin)
    (mine,) = find("Thursday at 3pm my time", sent=_SENT, zone=berlin)
    assert yours.start == datetime(2026, 3, 5, 15, tzinfo=berlin)
    assert mine.start == datetime(2026, 3, 5, 15, tzinfo=_ZONE)


def test_ist_is_the_sender_s() -> None:
    """IST is Irish time from Ireland, and Indian time from anywhere else."""
    text = "Friday, 10/04/2026 at 11:40 (IST)"
    (irish,) = find(text, sent=datetime.fromisoformat("2026-03-05T11:30:00+00:00"), zone=ZoneInfo("Europe/Berlin"))
    assert irish.start == datetime.fromisoformat("2026-04-10T11:40:00+01:00")
    (indian,) = find("10 April 2026 at 11:40 IST", sent=_SENT, zone=_ZONE)
    assert indian.start == datetime.fromisoformat("2026-04-10T11:40:00+05:30")


def test_senses_are_told() -> None:
    """`scan` keeps what `find` leaves out, each with the reason."""
    text = "I'm on leave March 16. Please reply by Friday. Thursday at 2 no longer works, March 18 at 3 does."
    senses = [mention.sense for mention in scan(text, sent=_SENT, zone=_ZONE).mentions]
    assert senses == ["absence", "deadline", "void", "meeting"]


def test_a_time_knows_its_own_words() -> None:
    """Of a time under the day of a heading, `own` are the words of the time alone, `span` those from the day on."""
    text = "Thursday, March 12:\n- 2 pm\n- 3:30-4 pm ET with Kit"
    mentions = scan(text, sent=_SENT, zone=_ZONE).mentions
    assert [text[slice(*mention.own)] for mention in mentions] == ["2 pm", "3:30-4 pm ET"]
    assert [text[slice(*mention.span)].startswith("Thursday") for mention in mentions] == [True, True]


def test_lengths_picks_and_shifts() -> None:
    """Lengths, places in a list of offers and times told by another are told apart from times."""
    told = scan("The second one works. Could we do 45 minutes, 30 minutes later, same day?", sent=_SENT, zone=_ZONE)
    assert [pick.place for pick in told.picks] == [2]
    assert [length.minutes for length in told.lengths] == [45]
    assert [(shift.minutes, shift.keeps) for shift in told.shifts] == [(30, "day"), (0, "day")]
