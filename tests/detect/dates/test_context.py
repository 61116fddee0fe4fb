"""What the thread hands in: the day and the offers being talked of, the order of numbers, the zones of the two."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from mailbridge.detect.dates import Context, scan

_SENT = datetime.fromisoformat("2026-03-03T11:20:00-05:00")
_ZONE = ZoneInfo("America/New_York")
_BERLIN = ZoneInfo("Europe/Berlin")


def _starts(text: str, context: Context) -> list[object]:
    return [mention.start for mention in scan(text, sent=_SENT, zone=_ZONE, context=context).mentions]


@pytest.mark.parametrize(
    ("text", "context", "start"),
    [
        ("2pm works", Context(day=date(2026, 3, 12)), datetime(2026, 3, 12, 14, tzinfo=_ZONE)),
        ("Thursday then", Context(days=(date(2026, 3, 12),)), date(2026, 3, 12)),
        ("The 5th is fine", Context(day=date(2026, 6, 4)), date(2026, 6, 5)),
        ("Thursday at 9:30", Context(clocks=(time(21, 30),)), datetime(2026, 3, 5, 21, 30, tzinfo=_ZONE)),
        ("Thursday at 9:30", Context(clocks=(time(9, 30),)), datetime(2026, 3, 5, 9, 30, tzinfo=_ZONE)),
        ("04/03 at 14:00", Context(order="dm"), datetime(2026, 3, 4, 14, tzinfo=_ZONE)),
        ("Thursday at 14:00", Context(zone=_BERLIN), datetime(2026, 3, 5, 14, tzinfo=_BERLIN)),
        ("Thursday at 2pm ET", Context(zone=_BERLIN), datetime(2026, 3, 5, 14, tzinfo=_ZONE)),
        ("Thursday, 2pm your time", Context(own=True, theirs=_BERLIN), datetime(2026, 3, 5, 14, tzinfo=_BERLIN)),
        ("Thursday, 2pm my time", Context(own=True, theirs=_BERLIN), datetime(2026, 3, 5, 14, tzinfo=_ZONE)),
    ],
)
def test_what_the_thread_said_fills_the_gaps(text: str, context: Context, start: object) -> None:
    """Day, month, half of the day, order and zone come from the thread where the words leave them out."""
    assert _starts(text, context) == [start]


def test_a_time_without_a_day_says_its_clock() -> None:
    """With nothing handed in, a time alone has no start, and its clock and end are told."""
    (mention,) = scan("from 2 to 3pm", sent=_SENT, zone=_ZONE).mentions
    assert (mention.start, mention.clock, mention.clock_end) == (None, time(14), time(15))


def test_one_zone_for_all_times_is_told() -> None:
    """A zone said for the whole text is told with the scan."""
    told = scan("All times are Pacific.\nMarch 16, 10:00", sent=_SENT, zone=_ZONE)
    assert told.zone == ZoneInfo("America/Los_Angeles")


def test_windows_say_so() -> None:
    """A window, an open time and a part of a day are marked, a plain time is not."""
    text = "Thursday between 2 and 4. Friday after 3. Monday at 10."
    assert [mention.window for mention in scan(text, sent=_SENT, zone=_ZONE).mentions] == [True, True, False]
