"""Interviews as an iCalendar file: what calendar apps need, whatever strangers wrote, and the same events next time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from mailbridge.commands.ics import Entry, ics, is_ours
from mailbridge.detect.values import Interview, Opportunity, Person, Status
from mailbridge.mail.message import Message
from mailbridge.plan.values import Known

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 9, tzinfo=BERLIN)
ME = "noor.haddad@mail.example"
THURSDAY = datetime(2026, 3, 12, 14, tzinfo=BERLIN)
FRIDAY = THURSDAY + timedelta(days=1)


def entry(
    start: datetime | date, end: datetime | date | None = None, *, status: Status = "confirmed", n: int = 1,
    company: str = "Brightloom", topic: str = "",
) -> Entry:  # fmt: skip
    """One interview of opportunity `n`."""
    interview = Interview(start, end, status, "Europe/Berlin", "text", topic=topic, participants=("Omar Reyes",))
    message = Message(f"<{n}@x>", date=NOW)
    contact = Person("Tessa Quill", "tessa@brightloom.example", ("+14155550134",))
    o = Opportunity(
        f"id{n}", company, "Data Engineer", "interviewing", None, False, contact, (), (message,), message, (interview,)
    )
    return Entry(Known(o, (message.key,)), interview)


def export(*entries: Entry, before: bytes = b"", now: datetime = NOW, owner: str = ME) -> bytes:
    """The file, after its own rules were checked: CRLF, lines of 75 octets at most, what RFC 5545 3.6.1 requires."""
    data = ics(entries, owner=owner, now=now, before=before)
    assert is_ours(data)
    assert data.replace(b"\r\n", b"").find(b"\n") == -1
    assert max(map(len, data.split(b"\r\n"))) <= 75
    for event in events(data):
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS", "SEQUENCE"} <= event.keys()
    assert len({str(e["UID"]) for e in events(data)}) == len(events(data))
    return data


def events(data: bytes) -> list[Any]:
    """The events in a file, as the library reads them."""
    return list(Calendar.from_ical(data).walk("VEVENT"))


def told(data: bytes) -> list[tuple[str, datetime | date, str, int]]:
    """UID, start, status and sequence of each event, in the order of the file."""
    return [(str(e["UID"]), e.decoded("DTSTART"), str(e["STATUS"]), int(e["SEQUENCE"])) for e in events(data)]


def test_a_confirmed_interview() -> None:
    """Start and end in UTC, the zone in the words, who takes part, and nobody is invited."""
    [event] = events(export(entry(THURSDAY, THURSDAY + timedelta(minutes=45), topic="System design")))
    assert event["DTSTART"].to_ical() == b"20260312T130000Z"
    assert event["DTEND"].to_ical() == b"20260312T134500Z"
    assert event["STATUS"] == "CONFIRMED"
    assert event["SUMMARY"] == "Interview: Brightloom, Data Engineer"
    assert event["DESCRIPTION"].split("\n") == [
        "System design", "With: Omar Reyes", "2026-03-12 14:00 Europe/Berlin",
        "Contact: Tessa Quill <tessa@brightloom.example> +14155550134", "mailbridge show id1",
    ]  # fmt: skip
    assert not event.keys() & {"ATTENDEE", "ORGANIZER"}


def test_no_end_is_an_hour_and_says_so() -> None:
    """Where no end is known, or it lies before the start, an hour is taken."""
    for end in (None, THURSDAY - timedelta(hours=3)):
        [event] = events(export(entry(THURSDAY, end)))
        assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(hours=1)
    assert "an hour is taken" in events(export(entry(THURSDAY)))[0]["DESCRIPTION"]


def test_a_bare_date_is_a_day() -> None:
    """A date alone is all-day, its end the day after, and does not block the day."""
    [event] = events(export(entry(date(2026, 3, 12))))
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (date(2026, 3, 12), date(2026, 3, 13))
    assert event["TRANSP"] == "TRANSPARENT"
    [event] = events(export(entry(date(2026, 3, 12), date(2026, 3, 13))))
    assert event.decoded("DTEND") == date(2026, 3, 14)


def test_proposed_is_tentative_and_its_confirmation_the_same_event() -> None:
    """A proposed time has the UID that it keeps when it is confirmed, with and without the earlier file."""
    first = export(entry(THURSDAY, status="proposed"))
    [(uid, _, status, sequence)] = told(first)
    assert (status, sequence) == ("TENTATIVE", 0)
    assert told(export(entry(THURSDAY), before=first)) == [(uid, THURSDAY, "CONFIRMED", 1)]
    assert told(export(entry(THURSDAY))) == [(uid, THURSDAY, "CONFIRMED", 0)]


def test_nothing_new_is_the_same_file() -> None:
    """Exporting again later, with nothing new, changes no byte."""
    entries = (entry(THURSDAY), entry(date(2026, 3, 20), n=2))
    first = export(*entries)
    assert export(*entries, before=first, now=NOW + timedelta(hours=5)) == first


def test_a_moved_interview_keeps_its_uid() -> None:
    """Moved, it is the same event with a higher SEQUENCE; and so it stays on the next export."""
    first = export(entry(THURSDAY))
    [(uid, *_)] = told(first)
    second = export(entry(FRIDAY), before=first)
    assert told(second) == [(uid, FRIDAY, "CONFIRMED", 1)]
    assert export(entry(FRIDAY), before=second) == second
    both = told(export(entry(THURSDAY), entry(FRIDAY), before=second))
    assert (uid, FRIDAY, "CONFIRMED", 1) in both
    assert len(both) == 2, "a new one at the old time is another event"


def test_what_is_no_longer_live_is_cancelled() -> None:
    """One that was called off stays as CANCELLED, once, until it would be over; back again it is the same event."""
    first = export(entry(THURSDAY), entry(FRIDAY, n=2))
    kept, gone = (uid for uid, *_ in told(first))
    second = export(entry(THURSDAY), before=first)
    assert told(second) == [(kept, THURSDAY, "CONFIRMED", 0), (gone, FRIDAY, "CANCELLED", 1)]
    assert export(entry(THURSDAY), before=second) == second
    assert told(export(entry(THURSDAY), entry(FRIDAY, n=2), before=second))[1] == (gone, FRIDAY, "CONFIRMED", 2)
    assert told(export(before=second, now=FRIDAY + timedelta(days=1))) == [(kept, THURSDAY, "CONFIRMED", 0)]


def test_another_opportunity_takes_no_uid() -> None:
    """An interview that goes and one of another opportunity that comes are two events."""
    second = told(export(entry(FRIDAY, n=2), before=export(entry(THURSDAY))))
    assert [row[2:] for row in second] == [("CANCELLED", 1), ("CONFIRMED", 0)]


def test_another_account_in_the_file_is_left() -> None:
    """Two accounts may share a file: neither touches the other's events."""
    first = export(entry(THURSDAY))
    second = export(entry(FRIDAY), before=first, owner="other@mail.example")
    assert told(first)[0] in told(second)
    assert len(told(second)) == 2


@pytest.mark.parametrize(
    ("data", "ours"),
    [
        (b"", True), (b"\r\n", True), (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Google Inc//EN\r\n", False),
        (b"hello", False), (b"x\r\nBEGIN:VCALENDAR\r\nPRODID:-//mailbridge//interviews//EN\r\n", False),
        (b"BEGIN:VCALENDAR\r\nSUMMARY:x\r\n PRODID:-//mailbridge//interviews//EN\r\n", False),
    ],
)  # fmt: skip
def test_whose_file_it_is(data: bytes, ours: bool) -> None:
    """Only an export of ours, or an empty file, may be replaced."""
    assert is_ours(data) is ours


hostile = st.text(max_size=80) | st.sampled_from(
    [
        "x\r\nATTENDEE:mailto:evil@x.example",
        "a\nEND:VEVENT\nBEGIN:VALARM",
        "b\\n;,:\"'",
        "\u2028URL:http://x",
        "\x00\x1b[2J",
    ]
)


@given(hostile, hostile)
def test_hostile_words_stay_words(company: str, topic: str) -> None:
    """Whatever strangers put into names, the file has the same events and properties, and is read back."""
    data = export(entry(THURSDAY, company=company, topic=topic))
    [event] = events(data)
    assert event.keys() == events(export(entry(THURSDAY)))[0].keys()
    assert not event.subcomponents
    assert not event.errors
    assert len(Calendar.from_ical(data).subcomponents) == 1
    assert "\x1b" not in data.decode()


@given(st.binary(max_size=200) | st.lists(st.sampled_from([
    b"BEGIN:VEVENT", b"END:VEVENT", b"UID:1-2@x.mailbridge", b"DTSTART:20260312T130000Z", b"DTSTART:nonsense",
    b"DTEND;VALUE=DATE:20260312", b"SEQUENCE:x", b"STATUS:CANCELLED", b"DTEND;TZID=Nowhere:20260312T130000",
])).map(b"\r\n".join))  # fmt: skip
def test_a_spoilt_earlier_file(rest: bytes) -> None:
    """An earlier export that somebody edited, or that broke off, never stops the next."""
    head = export().partition(b"END:VCALENDAR")[0]
    assert THURSDAY in [row[1] for row in told(ics([entry(THURSDAY)], owner=ME, now=NOW, before=head + rest))]


starts = st.integers(0, 30).map(lambda hours: THURSDAY.astimezone(UTC) + timedelta(hours=hours))
readings = st.lists(st.tuples(starts, st.integers(1, 2), st.sampled_from(["confirmed", "proposed"])), max_size=4)


@given(st.lists(readings, max_size=4))
def test_any_history(history: list[list[tuple[datetime, int, Status]]]) -> None:
    """However interviews come, move and go: UIDs are unique, what is live is in the file just once, and the rest of
    what is ahead is cancelled."""
    data = b""
    for reading in history:
        live = {(start, n): entry(start, n=n, status=status) for start, n, status in reading}
        data = export(*live.values(), before=data)
        now = [(e.decoded("DTSTART"), str(e["DESCRIPTION"])[-1]) for e in events(data) if e["STATUS"] != "CANCELLED"]
        assert sorted(now) == sorted((start, str(n)) for start, n in live)
        assert export(*live.values(), before=data) == data


def test_two_founders_of_one_merge() -> None:
    """After a merge the events keep their UIDs while the first founder stays the first."""
    first = export(entry(THURSDAY))
    merged = replace(entry(THURSDAY).known, founders=("<1@x>", "<2@x>"))
    assert export(Entry(merged, entry(THURSDAY).interview), before=first) == first
