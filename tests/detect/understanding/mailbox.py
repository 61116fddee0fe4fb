"""A mailbox of a few messages, written as tests need them, and its reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from mailbridge import detect
from mailbridge.detect.values import Correction, Opportunity
from mailbridge.mail.message import DRAFTS, JUNK, SENT, Message, Place
from mailbridge.mail.parse import parse

ME = "robin.vale@home.example"
ZONE = ZoneInfo("America/New_York")
NOW = datetime.fromisoformat("2026-03-10T09:00:00-04:00")
SPECIAL = {"Sent": SENT, "Drafts": DRAFTS, "Junk": JUNK}


def mail(
    text: str,
    *,
    sender: str = "Ada Stern <ada@alderworks.example>",
    to: str = f"Robin Vale <{ME}>",
    subject: str = "Tool Designer at Alder Works",
    mid: str = "<1@alderworks.example>",
    parent: str | None = None,
    box: str = "INBOX",
    day: int = 2,
    more: Sequence[str] = (),
) -> Message:
    """One message, parsed from its bytes. `day` is the day of March 2026, `more` further header lines."""
    lines = [
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        f"Message-ID: {mid}",
        f"Date: {datetime(2026, 3, day):%a, %d %b %Y} 10:00:00 -0500",
        *([f"In-Reply-To: {parent}", f"References: {parent}"] if parent else []),
        *more,
        "Content-Type: text/plain; charset=utf-8",
        "",
        text,
    ]
    return parse("\r\n".join(lines).encode()).at(Place(box, SPECIAL.get(box)))


def mine(text: str, *, parent: str, mid: str = "<me@home.example>", box: str = "Sent", day: int = 3) -> Message:
    """The person's answer."""
    return mail(
        text,
        sender=f"Robin Vale <{ME}>",
        to="Ada Stern <ada@alderworks.example>",
        parent=parent,
        mid=mid,
        box=box,
        day=day,
    )


def read(messages: Iterable[Message], corrections: Iterable[Correction] = ()) -> list[Opportunity]:
    """The reading at noon of the tests' day."""
    return detect.read(messages, me=(ME,), zone=ZONE, now=NOW, corrections=corrections)


def only(messages: Iterable[Message], corrections: Iterable[Correction] = ()) -> Opportunity:
    """The one opportunity that the messages hold."""
    (found,) = read(messages, corrections)
    return found


INVITATION = """Hi Robin,

Thank you for applying for the Tool Designer position. Our head of design would like to interview you on
Thursday, March 12, at 2:00 PM ET. Does that work?

Ada Stern
Recruiter, Alder Works
(212) 555-0143
"""
