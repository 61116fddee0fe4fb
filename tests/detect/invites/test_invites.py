"""Invites through the door `read_invites`: what is read of the calendar parts that really come."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbridge.detect.invites import Invite, read_invites, standing
from mailbridge.mail.message import Message

SENT = datetime.fromisoformat("2026-03-09T09:00:00+01:00")
EXCHANGE_ZONE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:{summer}
TZOFFSETTO:{winter}
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:{winter}
TZOFFSETTO:{summer}
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
EASTERN = {"summer": "-0400", "winter": "-0500"}


def calendar(event: str, *, method: str = "REQUEST", before: str = "", head: str = "") -> bytes:
    """A calendar file with one event of the given lines."""
    return (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:{method}\n{head}{before}BEGIN:VEVENT\nUID:u1@x.example\n"
        f"DTSTAMP:20260304T120000Z\n{event.strip()}\nEND:VEVENT\nEND:VCALENDAR\n"
    ).encode()


def read(*raws: bytes, sent: datetime | None = SENT) -> tuple[Invite, ...]:
    """The invites of a message that carries these calendars."""
    return read_invites(Message("<m@x.example>", date=sent, calendars=raws))


def one(raw: bytes, sent: datetime | None = SENT) -> Invite:
    """The only invite of a calendar."""
    (invite,) = read(raw, sent=sent)
    return invite


TIMES = {
    "utc": ("DTSTART:20260312T160000Z\nDTEND:20260312T164500Z", "", "2026-03-12T16:00:00+00:00", "UTC"),
    "iana": ("DTSTART;TZID=America/New_York:20260312T100000", "", "2026-03-12T10:00:00-04:00", "America/New_York"),
    "windows": (
        "DTSTART;TZID=W. Europe Standard Time:20260402T100000",
        "",
        "2026-04-02T10:00:00+02:00",
        "Europe/Berlin",
    ),
    "display name": (
        'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20260312T100000',
        "",
        "2026-03-12T10:00:00-04:00",
        "America/New_York",
    ),
    "display name without quotes": (
        "DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20260312T100000",
        "",
        "2026-03-12T10:00:00-04:00",
        "America/New_York",
    ),
    "made-up name with its rules": (
        "DTSTART;TZID=Customized Time Zone:20260312T100000",
        EXCHANGE_ZONE.format(name="Customized Time Zone", **EASTERN),
        "2026-03-12T10:00:00-04:00",
        "-04:00",
    ),
    "made-up name in winter": (
        "DTSTART;TZID=Customized Time Zone:20260302T100000",
        EXCHANGE_ZONE.format(name="Customized Time Zone", **EASTERN),
        "2026-03-02T10:00:00-05:00",
        "-05:00",
    ),
    "rules that contradict the name": (
        "DTSTART;TZID=Europe/London:20260312T100000",
        EXCHANGE_ZONE.format(name="Europe/London", **EASTERN),
        "2026-03-12T10:00:00-04:00",
        "-04:00",
    ),
    "rules that are broken": (
        "DTSTART;TZID=Europe/Paris:20260312T100000",
        "BEGIN:VTIMEZONE\nTZID:Europe/Paris\nBEGIN:STANDARD\nTZOFFSETTO:x\nEND:STANDARD\nEND:VTIMEZONE\n",
        "2026-03-12T10:00:00+01:00",
        "Europe/Paris",
    ),
    "name that differs from the only rules": (
        "DTSTART;TZID=Zone 1:20260312T100000",
        EXCHANGE_ZONE.format(name="Zone 2", **EASTERN),
        "2026-03-12T10:00:00-04:00",
        "-04:00",
    ),
    "iso extended": ("DTSTART:2026-03-12T16:00:00Z", "", "2026-03-12T16:00:00+00:00", "UTC"),
    "iso with offset": ("DTSTART:2026-03-12T16:00:00+02:00", "", "2026-03-12T14:00:00+00:00", "UTC"),
    "no seconds": ("DTSTART;TZID=Europe/Rome:20260312T1600", "", "2026-03-12T16:00:00+01:00", "Europe/Rome"),
}


@pytest.mark.parametrize(("lines", "zone", "start", "name"), TIMES.values(), ids=TIMES.keys())
def test_a_start_is_read_in_its_own_zone(lines: str, zone: str, start: str, name: str) -> None:
    """Every way of naming a zone gives the moment that the writer meant; a VTIMEZONE wins over its name."""
    invite = one(calendar(lines, before=zone))
    assert isinstance(invite.start, datetime)
    assert invite.start == datetime.fromisoformat(start)
    assert invite.start.utcoffset() == datetime.fromisoformat(start).utcoffset()
    assert invite.zone == name


def test_a_floating_time_takes_the_senders_offset_and_says_so() -> None:
    """A time without any zone stands on the clock of the message's Date, and is marked as floating."""
    invite = one(calendar("DTSTART:20260312T100000"))
    assert invite.start == datetime.fromisoformat("2026-03-12T10:00:00+01:00")
    assert invite.floating


def test_the_calendars_own_zone_serves_floating_times() -> None:
    """X-WR-TIMEZONE is the zone of times that name none."""
    invite = one(calendar("DTSTART:20260312T100000", head="X-WR-TIMEZONE:America/Chicago\n"))
    assert (invite.zone, invite.floating) == ("America/Chicago", False)
    assert invite.start == datetime.fromisoformat("2026-03-12T10:00:00-05:00")


ENDS = {
    "DTEND": ("DTEND:20260312T164500Z", "2026-03-12T16:45:00+00:00"),
    "DURATION": ("DURATION:PT45M", "2026-03-12T16:45:00+00:00"),
    "DTEND in another zone": ("DTEND;TZID=Europe/Berlin:20260312T180000", "2026-03-12T17:00:00+00:00"),
}


@pytest.mark.parametrize(("line", "end"), ENDS.values(), ids=ENDS.keys())
def test_an_end_is_said_or_counted(line: str, end: str) -> None:
    """DTEND and DURATION both give the end."""
    assert one(calendar(f"DTSTART:20260312T160000Z\n{line}")).end == datetime.fromisoformat(end)


@pytest.mark.parametrize(
    "line", ["", "DTEND:20260312T150000Z", "DTEND:garbage", "DURATION:PT999999H", "DTEND:20270101T000000Z"]
)
def test_an_end_that_is_missing_or_mad_is_none(line: str) -> None:
    """No end is better than one before the start, unreadable, or months away."""
    assert one(calendar(f"DTSTART:20260312T160000Z\n{line}")).end is None


def test_an_all_day_event_is_bare_dates_and_its_end_is_its_last_day() -> None:
    """The exclusive DTEND of a day is no end; of several days it is the day after the last."""
    day = one(calendar("DTSTART;VALUE=DATE:20260312\nDTEND;VALUE=DATE:20260313"))
    assert (day.start, day.end, day.all_day) == (date(2026, 3, 12), None, True)
    two = one(calendar("DTSTART;VALUE=DATE:20260312\nDTEND;VALUE=DATE:20260314"))
    assert (two.start, two.end) == (date(2026, 3, 12), date(2026, 3, 13))


WHOLE = calendar(
    "DTSTART;TZID=America/New_York:20260312T100000\nDTEND;TZID=America/New_York:20260312T110000\n"
    "SUMMARY:Gespräch mit Jörg",
    before=EXCHANGE_ZONE.format(name="America/New_York", **EASTERN),
)
DAMAGE = {
    "cut in the last line": WHOLE[:-25],
    "no END at all": WHOLE[: WHOLE.index(b"END:VEVENT")],
    "lone carriage returns": WHOLE.replace(b"\n", b"\r"),
    "windows line ends": WHOLE.replace(b"\n", b"\r\n"),
    "in windows-1252": WHOLE.decode().encode("cp1252"),
    "in utf-16 with a mark": b"\xff\xfe" + WHOLE.decode().encode("utf-16-le"),
    "after a BOM": b"\xef\xbb\xbf" + WHOLE,
    "blank lines between": WHOLE.replace(b"\n", b"\n\n"),
    "an alarm within": WHOLE.replace(b"END:VEVENT", b"BEGIN:VALARM\nTRIGGER:-PT30M\nDTSTART:x\nEND:VALARM\nEND:VEVENT"),
    "garbage around": b"From nobody\nX: y\n" + WHOLE + b"\n-- \ntrailer",
    "a line without a colon": WHOLE.replace(b"SUMMARY", b"NONSENSE\nSUMMARY"),
}


@pytest.mark.parametrize("raw", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_damaged_file_still_gives_its_event(raw: bytes) -> None:
    """Cut, recoded and littered files keep start, end and summary."""
    invite = one(raw)
    assert invite.start == datetime.fromisoformat("2026-03-12T10:00:00-04:00")
    assert invite.end == datetime.fromisoformat("2026-03-12T11:00:00-04:00")
    assert invite.summary == "Gespräch mit Jörg"


ORGANIZERS = {
    "a person": ('ORGANIZER;CN="Nair, Priya":mailto:priya@x.example', "priya@x.example"),
    "an iCloud relay with the person's own": (
        "ORGANIZER;CN=Yusuf;EMAIL=yusuf@x.example:mailto:2_GEYDQMZUGA4TSMZQ@imip.me.com",
        "yusuf@x.example",
    ),
    "a room": ("ORGANIZER;CUTYPE=ROOM;CN=Blue room:mailto:blue@x.example", None),
    "a bot": ("ORGANIZER;CN=Interview Scheduler:mailto:scheduling-bot@x.example", None),
    "a tool": ("ORGANIZER;CN=Calendly:mailto:someone@calendly.com", None),
    "a no-reply": ("ORGANIZER:mailto:no-reply@x.example", None),
}


@pytest.mark.parametrize(("line", "email"), ORGANIZERS.values(), ids=ORGANIZERS.keys())
def test_a_room_a_bot_or_a_tool_is_no_organizer(line: str, email: str | None) -> None:
    """Only a person is an organiser."""
    organizer = one(calendar(f"DTSTART:20260312T160000Z\n{line}")).organizer
    assert (organizer.email if organizer else None) == email


def test_several_events_and_a_forwarded_calendar_are_all_read() -> None:
    """Each VEVENT is an invite, and so is one in a message within the message."""
    two = calendar("DTSTART:20260312T160000Z").replace(
        b"END:VCALENDAR", b"BEGIN:VEVENT\nUID:u2\nDTSTART:20260313T160000Z\nEND:VEVENT\nEND:VCALENDAR"
    )
    assert [i.uid for i in read(two)] == ["u1@x.example", "u2"]
    inner = Message("<in@x.example>", date=SENT, calendars=(calendar("DTSTART:20260312T160000Z"),))
    (invite,) = read_invites(Message("<out@x.example>", date=SENT, attached=(inner,)))
    assert invite.message_id == "<out@x.example>"


REPEATS = {
    "a rule that ends": ("RRULE:FREQ=WEEKLY;COUNT=3", ["0312", "0319", "0326"]),
    "weekdays until a day": ("RRULE:FREQ=WEEKLY;BYDAY=TH,FR;UNTIL=20260320T000000Z", ["0312", "0313", "0319", "0320"]),
    "a day left out": ("RRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260313T160000Z", ["0312", "0314"]),
    "days added": ("RDATE:20260320T160000Z", ["0312", "0320"]),
    "no end": ("RRULE:FREQ=WEEKLY", ["0312"]),
    "every second for ever": ("RRULE:FREQ=SECONDLY", ["0312"]),
    "a day that never comes": ("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5", ["0312"]),
    "a million days": ("RRULE:FREQ=DAILY;COUNT=1000000", [f"03{d}" for d in range(12, 22)]),
}


@pytest.mark.parametrize(("lines", "days"), REPEATS.values(), ids=REPEATS.keys())
def test_repetitions_are_listed_as_far_as_they_are_bounded(lines: str, days: list[str]) -> None:
    """A rule that ends is followed for a few repetitions; an endless one gives its first."""
    invites = read(calendar(f"DTSTART:20260312T160000Z\n{lines}"))
    assert [f"{i.start:%m%d}" for i in invites] == days


def version(sequence: int, stamp: str, start: str, more: str = "", method: str = "REQUEST") -> Invite:
    """One word on the event u1."""
    raw = calendar(f"SEQUENCE:{sequence}\nDTSTART:{start}\n{more}", method=method)
    return one(raw.replace(b"DTSTAMP:20260304T120000Z", f"DTSTAMP:{stamp}".encode()))


def test_the_higher_sequence_stands_whatever_came_last() -> None:
    """SEQUENCE decides before DTSTAMP, and DTSTAMP before arrival."""
    old = version(0, "20260305T000000Z", "20260312T160000Z")
    new = version(1, "20260304T000000Z", "20260313T160000Z")
    again = version(1, "20260306T000000Z", "20260314T160000Z")
    assert [i.start for i in standing([again, new, old])] == [datetime(2026, 3, 14, 16, tzinfo=UTC)]
    assert [i.start for i in standing([new, old])] == [datetime(2026, 3, 13, 16, tzinfo=UTC)]


def test_a_cancellation_comes_by_method_or_by_status() -> None:
    """METHOD:CANCEL and STATUS:CANCELLED in a REQUEST both take the event back."""
    by_method = version(1, "20260305T000000Z", "20260312T160000Z", method="CANCEL")
    by_status = version(1, "20260305T000000Z", "20260312T160000Z", "STATUS:CANCELLED")
    assert by_method.cancelled
    assert by_status.cancelled
    assert not by_status.asks
    assert [i.cancelled for i in standing([version(0, "20260304T000000Z", "20260312T160000Z"), by_status])] == [True]


def test_an_answer_changes_no_event() -> None:
    """REPLY and COUNTER never stand in the place of the event itself."""
    event = version(0, "20260304T000000Z", "20260312T160000Z")
    counter = version(0, "20260309T000000Z", "20260315T160000Z", method="COUNTER")
    assert [i.method for i in standing([event, counter])] == ["REQUEST"]


def test_one_repetition_is_an_event_of_its_own() -> None:
    """A RECURRENCE-ID tells a moved repetition from its series."""
    series = read(calendar("DTSTART:20260312T160000Z\nRRULE:FREQ=WEEKLY;COUNT=2"))
    moved = version(1, "20260305T000000Z", "20260320T160000Z", "RECURRENCE-ID:20260319T160000Z")
    assert [f"{i.start:%m%d}" for i in standing([*series, moved])] == ["0312", "0320"]


def test_a_bomb_is_bounded() -> None:
    """Thousands of events give no more than a few dozen invites."""
    event = "BEGIN:VEVENT\nUID:u{}\nDTSTART:20260312T160000Z\nEND:VEVENT\n"
    raw = "BEGIN:VCALENDAR\n" + "".join(event.format(n) for n in range(3000)) + "END:VCALENDAR"
    assert len(read(raw.encode())) == 50


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_bytes_make_it_raise(data: st.DataObject) -> None:
    """Whatever is done to a calendar's bytes, reading it gives a tuple."""
    raw = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 12))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(read(bytes(raw)), tuple)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300))
def test_bytes_that_are_no_calendar_hold_no_invite(raw: bytes) -> None:
    """Arbitrary bytes give no invite."""
    assert read(raw) == ()
