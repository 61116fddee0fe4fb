"""Messages for these tests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def plain(
    number: int = 1,
    *,
    subject: str = "Hello",
    text: str = "Hi there",
    references: Sequence[str] = (),
    date: datetime = NOW,
) -> bytes:
    """A message of one text part, with Message-ID `<number@acme.example>`."""
    lines = [
        "From: Ana Ruiz <ana@acme.example>",
        "To: Jo <jo@home.example>",
        f"Subject: {subject}",
        f"Message-ID: <{number}@acme.example>",
        f"Date: {format_datetime(date + timedelta(minutes=number))}",
        *([f"References: {' '.join(references)}", f"In-Reply-To: {references[-1]}"] if references else []),
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        text,
        "",
    ]
    return "\r\n".join(lines).encode()


INVITE = b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
"""A calendar part."""


def full(attachment: int = 1000) -> bytes:
    """Text, HTML and calendar as alternatives, an attached message, and a PDF of that many bytes."""
    inner = plain(99, subject="The attached one", text="Words inside").decode()
    return (
        "From: =?utf-8?q?Ana_Ru=C3=ADz?= <ana@acme.example>\r\nTo: jo@home.example\r\nSubject: Your interview\r\n"
        "Message-ID: <full@acme.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n"
        "--outer\r\nContent-Type: multipart/alternative; boundary=inner\r\n\r\n"
        "--inner\r\nContent-Type: text/plain; charset=iso-8859-1; format=flowed\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\nSee you =\r\nat the caf=E9\r\n"
        "--inner\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        "PHA+U2VlIHlvdTwvcD4=\r\n"
        "--inner\r\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n"
        + INVITE.decode() + "--inner--\r\n"
        "--outer\r\nContent-Type: message/rfc822\r\n\r\n" + inner + "\r\n"
        "--outer\r\nContent-Type: application/pdf; name=\"cv.pdf\"\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Disposition: attachment; filename*=utf-8''L%C3%B6we.pdf\r\n\r\n"
        + "QUJD" * (attachment // 4) + "\r\n--outer--\r\n"
    ).encode()  # fmt: skip
