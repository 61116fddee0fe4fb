"""`send --decline-invite`: the calendars of those who were to come are freed too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from icalendar import Calendar

from mailbridge.detect.invites import read_invites
from mailbridge.mail.parse import parse
from tests.commands.sending.conftest import RECRUITER, Sender
from tests.commands.threads import ADDRESS, SEEKER, invite, mail


def test_the_organiser_hears_it(sender: Sender) -> None:
    """After the letter a REPLY goes to the organiser, shown before; both lie in Sent, and neither goes twice."""
    ran = sender.send("--decline-invite", "--yes", "--json")
    assert ran.code == 0, ran.err
    letter, answer = sender.smtp.taken
    assert [message["recipients"] for message in ran.json["messages"]] == [[RECRUITER], [RECRUITER]]
    assert "Declined: Interview Noor Haddad / Omar Reyes" in ran.err
    read = parse(answer.raw)
    assert (read.author.email, read.in_reply_to) == (ADDRESS, ("<bl-1@brightloom.example>",))
    assert b"Content-Type: text/calendar; method=REPLY" in answer.raw
    [event] = Calendar.from_ical(read.calendars[0]).walk("VEVENT")
    assert (event["UID"], event["SEQUENCE"], event["ORGANIZER"]) == ("bl-1", 0, f"mailto:{RECRUITER}")
    assert event["ATTENDEE"] == f"mailto:{ADDRESS}"
    assert event["ATTENDEE"].params["PARTSTAT"] == "DECLINED"
    [said] = read_invites(read)
    assert said.method == "REPLY"
    assert sorted(sender.filed()) == sorted([letter.raw, answer.raw])
    assert sender.person.drafts() == []
    assert sender.send("--decline-invite", "--yes").code == 1
    assert len(sender.smtp.taken) == 2


def test_after_the_letter(sender: Sender) -> None:
    """Where the letter went before, the invite can be declined still, and once."""
    assert sender.send("--yes").code == 0
    dry = sender.send("--decline-invite", "--dry-run", "--json")
    assert [message["state"] for message in dry.json["messages"]] == ["ready"]
    assert sender.send("--decline-invite", "--yes").code == 0
    assert len(sender.smtp.taken) == 2
    assert sender.send("--decline-invite", "--yes").code == 1
    assert len(sender.smtp.taken) == 2


def test_a_refused_answer_leaves_the_letter_sent(sender: Sender) -> None:
    """The letter went, the answer did not: it says which, and the next time only the answer goes."""
    sender.change(RECRUITER.encode(), b"omar@brightloom.example")
    sender.smtp.refused = {RECRUITER: "550 no such person"}
    ran = sender.send("--decline-invite", "--yes")
    assert ran.code == 76
    assert "Sent to omar@brightloom.example" in ran.err
    assert f"Nothing was sent to {RECRUITER}" in ran.err
    sender.smtp.refused = {}
    assert sender.send("--decline-invite", "--yes").code == 0
    assert [taken.rcpt_to for taken in sender.smtp.taken] == [("omar@brightloom.example",), (RECRUITER,)]


def test_in_doubt(sender: Sender) -> None:
    """An answer that may have gone out is not sent again by itself."""
    assert sender.send("--yes").code == 0
    sender.smtp.fail_at = "answer"
    assert sender.send("--decline-invite", "--yes").code == 75
    again = sender.send("--decline-invite", "--yes")
    assert again.code == 1
    assert "connection ended before" in again.err
    assert len(sender.smtp.taken) == 2


def test_nobody_to_answer(sender: Sender) -> None:
    """A scheduling tool takes no answer by mail: the person is told where to cancel, and the rest goes out."""
    now = datetime.now(UTC).replace(microsecond=0)
    calendar = invite(now + timedelta(days=4), "no-reply@calendly.com", "cal-1", "Team interview")
    sender.person.receive(
        [
            mail(
                now - timedelta(hours=3), "Tessa Quill <tessa.quill@brightloom.example>", SEEKER,
                "Re: Senior Data Engineer at Brightloom", "Hi Noor,\n\nHere is the next invite.\n\nTessa\n",
                id_="<bl-9@brightloom.example>", answers=("<bl-0@brightloom.example>", "<bl-1@brightloom.example>"),
                calendar=calendar,
            )
        ]
    )  # fmt: skip
    ran = sender.send("--decline-invite", "--yes")
    assert ran.code == 0, ran.err
    assert "“Team interview” was sent by a scheduling tool" in ran.err
    assert {taken.rcpt_to for taken in sender.smtp.taken} == {(RECRUITER,)}


def test_no_letter_no_answer(sender: Sender) -> None:
    """Nobody's invite is declined behind their back: without a letter in Drafts or sent, nothing goes out."""
    assert sender.person.run("keep", "bright").code == 0
    assert sender.send("--decline-invite", "--yes").code == 1
    assert sender.smtp.taken == []


def test_what_stands_out_is_told(sender: Sender) -> None:
    """What `check` would say of the draft is said before it is asked about."""
    sender.change(b"Hi Tessa", b"Hi [name]")
    ran = sender.send()
    assert ran.code == 1
    assert "•" in ran.err
