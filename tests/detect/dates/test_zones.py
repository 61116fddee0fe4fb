"""Zones by every spelling, and the zone that an offset stands for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.detect.zones import resolve, zone_for_offset, zone_name


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("America/New_York", "America/New_York"),
        ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"),
        ("tzone://Microsoft/Utc", "UTC"),
        ("Eastern Standard Time", "America/New_York"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("GMT Standard Time", "Europe/London"),
        ("Pacific Daylight Time (PDT)", "America/Los_Angeles"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("Pacific Time - Los Angeles", "America/Los_Angeles"),
        ("ET", "America/New_York"),
        ("MESZ", "Europe/Berlin"),
        ("San Francisco", "America/Los_Angeles"),
        ("München", "Europe/Berlin"),
        ("uk time", "Europe/London"),
        ("GMT+1", "+01:00"),
        ("UTC-5", "-05:00"),
        ("+0530", "+05:30"),
    ],
)
def test_names_of_every_spelling(name: str, key: str) -> None:
    """IANA, Windows, abbreviations, display names, cities and offsets are understood."""
    found = resolve(name)
    assert found is not None
    assert zone_name(found) == key


@pytest.mark.parametrize("name", ["", "   ", "Customized Time Zone", "xx", "../../etc/passwd", "A" * 5000, "\x00"])
def test_what_is_no_zone(name: str) -> None:
    """A made-up, empty or hostile name is None, and raises nothing."""
    assert resolve(name) is None


@given(st.text(max_size=150))
def test_never_raises(name: str) -> None:
    """Whatever the name, there is a zone or None."""
    zone = resolve(name)
    assert zone is None or zone_name(zone)


@pytest.mark.parametrize(
    ("name", "near", "key"),
    [
        ("IST", "Europe/Dublin", "Europe/Dublin"),
        ("IST", "America/New_York", "Asia/Kolkata"),
        ("IST", None, "Asia/Kolkata"),
        ("CST", "Asia/Shanghai", "Asia/Shanghai"),
        ("CST", "America/New_York", "America/Chicago"),
        ("EST", "Australia/Sydney", "Australia/Sydney"),
        ("CET", "Europe/Berlin", "Europe/Berlin"),
        ("MST", "America/Phoenix", "America/Phoenix"),
    ],
)
def test_abbreviations_are_the_sender_s(name: str, near: str | None, key: str) -> None:
    """An abbreviation with several meanings has the one of where it was written."""
    found = resolve(name, near=ZoneInfo(near) if near else None)
    assert found is not None
    assert zone_name(found) == key


@pytest.mark.parametrize(
    ("hours", "day", "near", "key"),
    [
        (-5, "2026-01-15", None, "America/New_York"),
        (-5, "2026-07-15", None, "America/Chicago"),
        (-4, "2026-07-15", None, "America/New_York"),
        (-7, "2026-07-15", None, "America/Los_Angeles"),
        (-7, "2026-01-15", None, "America/Denver"),
        (1, "2026-01-15", None, "Europe/Berlin"),
        (1, "2026-07-15", None, "Europe/London"),
        (2, "2026-07-15", None, "Europe/Berlin"),
        (0, "2026-01-15", None, "Europe/London"),
        (0, "2026-07-15", None, "UTC"),
        (1, "2026-01-15", "Europe/Stockholm", "Europe/Stockholm"),
        (-5, "2026-01-15", "Europe/Stockholm", "America/New_York"),
    ],
)
def test_the_zone_an_offset_stands_for(hours: int, day: str, near: str | None, key: str) -> None:
    """The reader's zone where it agrees on that day, else the likeliest in which the offset is then in force."""
    zone = zone_for_offset(timedelta(hours=hours), datetime.fromisoformat(day), ZoneInfo(near) if near else None)
    assert zone_name(zone) == key


def test_an_offset_without_a_name() -> None:
    """An odd offset stays itself, and is named as one."""
    zone = zone_for_offset(timedelta(hours=5, minutes=45), datetime(2026, 1, 1))
    assert zone.utcoffset(None) == timedelta(hours=5, minutes=45)
    assert zone_name(zone) == "+05:45"
    assert zone_name(UTC) == "UTC"
