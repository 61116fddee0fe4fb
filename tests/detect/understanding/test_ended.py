"""What lies ahead once a process has ended: nothing, through the door of the whole reading."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from mailbridge.detect import read
from mailbridge.mail.message import Place
from mailbridge.mail.parse import parse

ME = "robin.vale@mailbox.example"
NOW = datetime.fromisoformat("2026-03-10T09:00:00-04:00")


def mail(number: int, when: str, text: str) -> bytes:
    """One message of a recruiter's thread."""
    before = f"In-Reply-To: <{number - 1}@quarry.example>\r\n" if number > 1 else ""
    return (
        f"From: Ada Quill <ada@quarry.example>\r\nTo: Robin Vale <{ME}>\r\nDate: {when}\r\n"
        f"Subject: Interview for Budget Analyst at Quarry Bank\r\nMessage-ID: <{number}@quarry.example>\r\n{before}"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    ).encode()


@pytest.mark.parametrize(
    "last",
    [
        "We have decided to move forward with another candidate. Our fair is on Saturday, March 21, 10 AM to 2 PM.",
        "The position has been filled, I'm sorry. The interview on Thursday, March 19 at 2 PM is of course cancelled.",
        "We are delighted to offer you the position! Orientation would be on Monday, April 6 at 9 AM.",
    ],
)  # fmt: skip
def test_no_time_lies_ahead_of_the_end(last: str) -> None:
    """A refusal, a filled role and an offer leave only the interviews that were held."""
    raws = [
        mail(1, "Mon, 02 Mar 2026 09:00:00 -0500", "Hi Robin,\n\nThis confirms your interview for Budget Analyst with "
             "our hiring manager on Wednesday, March 4 at 3 PM ET.\n\nAda Quill\nRecruiter, Quarry Bank"),
        mail(2, "Mon, 09 Mar 2026 09:00:00 -0400", f"Hi Robin,\n\n{last}\n\nAda"),
    ]  # fmt: skip
    messages = [parse(raw).at(Place("INBOX")) for raw in raws]
    (found,) = read(messages, me=(ME,), zone=ZoneInfo("America/New_York"), now=NOW)
    assert [str(i.start) for i in found.interviews] == ["2026-03-04 15:00:00-05:00"]
    assert {t.start for t in found.timeline if t.live} == {found.interviews[0].start}
