"""Which invites are declined, and what the answer says (RFC 5546, RFC 6047)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from mailbridge.detect.values import Opportunity
from mailbridge.mail.message import SENT, Address, Message, Place
from mailbridge.mail.parse import parse
from mailbridge.plan.declining import decline, live_invites

NOW = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)
ZONE = ZoneInfo("America/New_York")
ME = Address("Noor Haddad", "noor@mail.example")
ALIAS = Address("Noor Haddad", "noor.haddad@mail.example")
HOST = "tessa@brightloom.example"
INBOX = Place("INBOX")
NO = "PARTSTAT=DECLINED:mailto:noor@mail.example"


def invite(
    uid: str = "u1",
    *,
    method: str = "REQUEST",
    sequence: int = 0,
    start: str = "20260514T140000Z",
    organizer: str = f"ORGANIZER;CN=Tessa:mailto:{HOST}",
    attendee: str = "PARTSTAT=NEEDS-ACTION:mailto:noor@mail.example",
    more: tuple[str, ...] = (),
    mailbox: Place = INBOX,
) -> Message:
    """A message with one event."""
    lines = [
        "BEGIN:VCALENDAR", f"METHOD:{method}", "BEGIN:VEVENT", f"UID:{uid}", f"SEQUENCE:{sequence}",
        "DTSTAMP:20260510T080000Z", f"DTSTART:{start}", 'SUMMARY:Panel, part 1; "now"', organizer,
        f"ATTENDEE;{attendee}", *more, "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip
    calendar = "\r\n".join(line for line in lines if line).encode() + b"\r\n"
    return Message(
        f"<{uid}-{method}-{sequence}-{start}@x.example>", date=NOW - timedelta(days=1), subject="Invitation",
        from_=(Address("Tessa", HOST),), to=(ME,), calendars=(calendar,), places=(mailbox,),
    )  # fmt: skip


def opportunity(*messages: Message) -> Opportunity:
    """One with these messages."""
    return Opportunity("abc234", "Brightloom", None, "interviewing", None, False, None, (), messages, None, ())


def live(*messages: Message) -> list[str]:
    """The UIDs of what is live."""
    return [one.invite.uid for one in live_invites(opportunity(*messages), [ME.email.upper()], now=NOW)]


@pytest.mark.parametrize(
    "messages",
    [
        (invite(start="20260501T140000Z"),),
        (invite(), invite(method="CANCEL", sequence=1)),
        (invite(), invite(sequence=1, more=("STATUS:CANCELLED",))),
        (invite(method="PUBLISH"),),
        (invite(), invite(method="REPLY", attendee=NO, mailbox=Place("Sent", SENT))),
        (invite(attendee=NO),),
        (invite(organizer="ORGANIZER:mailto:noor@mail.example"),),
    ],
)
def test_not_live(messages: tuple[Message, ...]) -> None:
    """What is over, cancelled, published, declined already or the person's own is left alone."""
    assert live(*messages) == []


def test_live_again() -> None:
    """A newer word on what was declined asks anew; a no of somebody else's is none of ours."""
    no = invite(method="REPLY", attendee=NO, mailbox=Place("Sent", SENT))
    assert live(invite(), no, invite(sequence=1, start="20260515T140000Z")) == ["u1"]
    assert live(invite(), invite(method="REPLY", attendee="PARTSTAT=DECLINED:mailto:omar@x.example")) == ["u1"]
    assert live(invite("u2", start="20260513T140000Z"), invite()) == ["u2", "u1"]


def answer(message: Message, language: str = "en") -> tuple[Message, Calendar]:
    """The answer to the one live invite in a message."""
    [one] = live_invites(opportunity(message), [ME.email], now=NOW)
    read = parse(decline(one, (ME, ALIAS), language, zone=ZONE, now=NOW))
    return read, Calendar.from_ical(read.calendars[0])


def test_a_series_is_declined_as_a_whole() -> None:
    """One answer for all repetitions; one that is spoken of alone is answered alone, in UTC."""
    _, whole = answer(invite(start="20260501T140000Z", more=("RRULE:FREQ=WEEKLY;COUNT=5",)))
    assert "RECURRENCE-ID" not in whole.walk("VEVENT")[0]
    _, alone = answer(invite(more=("RECURRENCE-ID;TZID=Europe/Berlin:20260514T140000",), start="20260514T150000Z"))
    assert alone.walk("VEVENT")[0]["RECURRENCE-ID"].to_ical() == b"20260514T140000Z"


def test_a_day_without_hours() -> None:
    """An all-day event is answered as one, its end on the day after (RFC 5545 3.6.1)."""
    message = invite(start="20260514", more=("DTEND;VALUE=DATE:20260516",))
    read, calendar = answer(message)
    [event] = calendar.walk("VEVENT")
    assert (event["DTSTART"].to_ical(), event["DTEND"].to_ical()) == (b"20260514", b"20260516")
    assert read.text == 'Declined: Panel, part 1; "now"\nThursday 14 May\n'


def test_on_the_clock_of_people() -> None:
    """A time in UTC, as programs write it, is told in the person's zone; one in a zone of its own in that."""
    assert (answer(invite())[0].text or "").endswith("Thursday 14 May, 10 am ET\n")
    berlin = invite(start="x", more=("DTSTART;TZID=Europe/Berlin:20260514T160000",))
    assert (answer(berlin)[0].text or "").endswith("Thursday 14 May, 4 pm CEST\n")


@pytest.mark.parametrize(("language", "word"), [("de-AT", "Abgelehnt"), ("fr", "Refusé"), ("xx", "Declined")])
def test_in_their_language(language: str, word: str) -> None:
    """The subject says it as calendars in that language do; an unknown one gets English."""
    read, _ = answer(invite(), language)
    assert read.subject == f'{word}: Panel, part 1; "now"'


def test_as_the_calendar_knows_the_person() -> None:
    """The attendee is the identity that was invited; where none was, the one that was written to."""
    read, calendar = answer(invite(attendee="CN=N:mailto:noor.haddad@mail.example"))
    assert read.author.email == ALIAS.email
    assert calendar.walk("VEVENT")[0]["ATTENDEE"] == f"mailto:{ALIAS.email}"
    read, _ = answer(invite(attendee="CN=Team:mailto:team@x.example"))
    assert read.author.email == ME.email


@pytest.mark.parametrize(
    "organizer", ["", "ORGANIZER:mailto:no-reply@calendly.com", "ORGANIZER;CUTYPE=ROOM:mailto:r@x.example"]
)
def test_nobody_to_answer(organizer: str) -> None:
    """Without an organiser, or with a bot or a room for one, there is nobody."""
    [one] = live_invites(opportunity(invite(organizer=organizer)), [ME.email], now=NOW)
    assert one.organizer is None


HOSTILE = st.text(st.characters(exclude_characters="\r\n", codec="utf-8"), max_size=60)


@given(uid=HOSTILE, summary=HOSTILE, name=HOSTILE)
def test_hostile_words(uid: str, summary: str, name: str) -> None:
    """Whatever an invite says of itself, the answer is one event for one organiser, and says no more."""
    organizer = f'ORGANIZER;CN="{name}":mailto:{HOST}'
    message = invite("u" + uid, organizer=organizer, more=(f"SUMMARY:{summary}",))
    for one in live_invites(opportunity(message), [ME.email], now=NOW):
        if one.organizer is None:
            continue
        read = parse(decline(one, (ME,), "en", zone=ZONE, now=NOW))
        assert [a.email for a in read.recipients] == [one.organizer.email]
        calendar = Calendar.from_ical(read.calendars[0])
        [event] = calendar.walk("VEVENT")
        assert str(event["UID"]) == one.invite.uid
        assert calendar["METHOD"] == "REPLY"
        assert len(calendar.subcomponents) == 1
