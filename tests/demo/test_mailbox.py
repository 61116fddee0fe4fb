"""The demo's mailbox is of today, whenever and wherever today is."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from babel.dates import get_day_names, get_month_names
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from mailbridge.demo import mailbox
from mailbridge.demo.mailbox import ME, Fixture, fixtures_folder, render
from mailbridge.demo.moments import moment
from mailbridge.errors import StateError
from mailbridge.mail.parse import parse

ZONES = (
    "America/New_York", "America/St_Johns", "Asia/Kathmandu", "Asia/Kolkata", "Australia/Lord_Howe", "Europe/Berlin",
    "Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC",
)  # fmt: skip
zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.datetimes(datetime(2024, 1, 1), datetime(2040, 1, 1), timezones=zones)
NOW = datetime(2026, 3, 10, 9, tzinfo=ZoneInfo("America/New_York"))
CLOCKS_CHANGE = datetime(2026, 3, 29, 0, 59, tzinfo=ZoneInfo("UTC"))
LEAP_DAY = datetime(2028, 2, 29, 23, 59, 59, tzinfo=ZoneInfo("Pacific/Auckland"))

MONTHS = {tag: {name: n for n, name in get_month_names("wide", locale=tag).items()} for tag in ("en", "de", "fr")}
WEEKDAYS = {tag: {name: n for n, name in get_day_names("wide", locale=tag).items()} for tag in ("en", "de", "fr")}
WRITTEN = {
    "en": re.compile(r"\b([A-Z][a-z]+day),? ([A-Z][a-z]+) (\d{1,2})\b"),
    "de": re.compile(r"\b([A-Z][a-z]+), (?:den )?(\d{1,2})\. ([A-Z][a-zä]+)\b"),
    "fr": re.compile(r"\b([a-z]+di) (\d{1,2}) ([a-zéû]+)\b"),
}


def written_days(text: str) -> list[tuple[int, int, int]]:
    """Every day written with its weekday, in three languages: (month, day, weekday), counted from 1, 1 and 0."""
    found = []
    for language, pattern in WRITTEN.items():
        for match in pattern.finditer(text):
            words = match.groups()
            month = next((MONTHS[language][w] for w in words if w in MONTHS[language]), None)
            weekday = next((WEEKDAYS[language][w] for w in words if w in WEEKDAYS[language]), None)
            if month is not None and weekday is not None:
                found.append((month, int(next(w for w in words if w.isdigit())), weekday))
    return found


def nearest(month: int, day: int, to: date) -> date:
    """That day in the year that brings it nearest."""
    years = (year for year in (to.year - 1, to.year, to.year + 1) if (month, day) != (2, 29) or year % 4 == 0)
    return min((date(year, month, day) for year in years), key=lambda d: abs(d - to))


@pytest.fixture(scope="module")
def fixtures() -> list[Fixture]:
    """The mailbox of one Tuesday morning."""
    return render(NOW, ZoneInfo("America/New_York"))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example(CLOCKS_CHANGE, ZoneInfo("Europe/Berlin"))
@example(LEAP_DAY, ZoneInfo("Pacific/Auckland"))
@given(moments, zones)
def test_any_moment(now: datetime, zone: ZoneInfo) -> None:
    """At any moment in any zone: every message parses, lies before now, and its weekdays are those of its dates."""
    days = 0
    for fixture in render(now, zone):
        message = parse(fixture.raw)
        assert message.date == fixture.received < now
        assert message.message_id
        assert message.author.email
        assert message.text
        for month, day, weekday in written_days(f"{message.subject}\n{message.text}\n{message.html or ''}"):
            days += 1
            assert nearest(month, day, now.date()).weekday() == weekday, (message.subject, month, day)
        for calendar in message.calendars:
            for event in Calendar.from_ical(calendar).walk("VEVENT"):
                assert event.decoded("DTSTART") < event.decoded("DTEND")
    assert days > 40


@given(moments, zones)
def test_interviews_lie_around_now(now: datetime, zone: ZoneInfo) -> None:
    """What is to come is ahead, what was held is over, on working days, and one interview is less than a day away."""
    tables = tomllib.loads((fixtures_folder() / "moments.toml").read_text("utf-8"))
    at = {f"{t}.{n}": moment(rule, now=now, zone=zone) for t, rules in tables.items() for n, rule in rules.items()}
    held = ("harborline.screen", "harborline.manager", "quillon.design", "quillon.values", "saltmarsh.final")
    ahead = ("harborline.panel", "quillon.final", "sonnwerk.gespraech", "brightloom_sre.screen", "ferncliff.first")
    assert all(at[name] < now for name in held)
    assert all(at[name] > now + timedelta(days=1) for name in ahead)
    assert all(at[name].weekday() < 5 for name in (*held, *ahead))
    assert timedelta(hours=3) <= at["halyard.technical"].astimezone(UTC) - now.astimezone(UTC) < timedelta(hours=24)
    assert 9 <= at["halyard.technical"].astimezone(zone).hour < 17
    assert at["harborline.invite"] < at["harborline.update"] < at["harborline.panel_first"] < at["harborline.panel"]
    assert all(value.tzinfo is not None for value in at.values())


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(moments, zones)
def test_replies_follow(now: datetime, zone: ZoneInfo) -> None:
    """Every reply names messages that are there and came before it; no Message-ID is there twice."""
    sent: set[str | None] = set()
    for fixture in render(now, zone):
        message = parse(fixture.raw)
        assert message.message_id not in sent
        assert {*message.in_reply_to, *message.references} <= sent
        sent.add(message.message_id)


def test_all_mailboxes(fixtures: list[Fixture]) -> None:
    """There is mail in every usual mailbox; new mail is unseen, what is older or one's own is seen, a draft is one."""
    flags = {name: {f.flags for f in fixtures if f.mailbox == name} for name in {f.mailbox for f in fixtures}}
    assert flags == {
        "INBOX": {(), (r"\Seen",)},
        "Sent": {(r"\Seen",)},
        "Drafts": {(r"\Draft", r"\Seen")},
        "Archive": {(r"\Seen",)},
        "Junk": {(), (r"\Seen",)},
        "Trash": {(r"\Seen",)},
    }


def test_bytes(fixtures: list[Fixture]) -> None:
    """Lines end with CRLF and are within RFC 5322's limit, no template syntax is left, addresses are all invented."""
    for fixture in fixtures:
        assert b"\n" not in fixture.raw.replace(b"\r\n", b"")
        assert max(map(len, fixture.raw.split(b"\r\n"))) <= 998
        assert not re.search(rb"\{\{|\{%|None|Undefined", fixture.raw)
        assert all(host.endswith(b".example") for host in re.findall(rb"<[^<>@\s]+@([^<>@\s]+)>", fixture.raw))


def test_whose(fixtures: list[Fixture]) -> None:
    """What lies in Sent and Drafts is from the person, and no other mail claims to be."""
    for fixture in fixtures:
        assert (parse(fixture.raw).author == ME) == (fixture.mailbox in {"Sent", "Drafts"})


def test_moved_by_invitation(fixtures: list[Fixture]) -> None:
    """One invitation is updated by a higher SEQUENCE, and another, in a Windows zone, is cancelled."""
    events: dict[str, set[tuple[int, str]]] = {}
    for fixture in fixtures:
        for calendar in parse(fixture.raw).calendars:
            whole = Calendar.from_ical(calendar)
            for event in whole.walk("VEVENT"):
                events.setdefault(str(event["UID"]), set()).add((int(event.get("SEQUENCE", 0)), str(whole["METHOD"])))
    assert {(0, "REQUEST"), (1, "REQUEST")} in events.values()
    assert {(0, "REQUEST"), (1, "CANCEL")} in events.values()


def test_skipped_hour() -> None:
    """A wall-clock time that the change to summer time skips is told as the hour after it."""
    now = datetime(2026, 3, 28, 12, tzinfo=ZoneInfo("Europe/Berlin"))
    found = moment({"day": 1, "at": "02:30"}, now=now, zone=ZoneInfo("Europe/Berlin"))
    assert found.isoformat() == "2026-03-29T03:30:00+02:00"


def test_no_rule() -> None:
    """A rule that is none is an error of the one who wrote it."""
    with pytest.raises(ValueError, match="no rule"):
        moment({"at": "10:00"}, now=NOW, zone=ZoneInfo("UTC"))


def test_missing_fixtures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation without the fixtures says so."""
    monkeypatch.setattr(mailbox, "__file__", str(tmp_path / "mailbridge" / "demo" / "mailbox.py"))
    with pytest.raises(StateError, match="missing"):
        render(NOW, ZoneInfo("UTC"))
