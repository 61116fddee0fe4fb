"""A message from the person to themselves: headers, a plain and an HTML body, its bytes.

What may live here: the writing of such a message. It is no draft and answers nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from html import escape

from mailbridge.mail import charset, fields, headers, parts
from mailbridge.mail.message import Address

_LEADS = ("https://", "http://", "tel:", "mid:")


@dataclass(frozen=True, slots=True)
class Line:
    """One line, and where it leads (an http, tel or mid URL), if anywhere. It may hold words of strangers."""

    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A title and what stands below it."""

    title: str
    lines: tuple[Line, ...]


def compose(*, person: Address, subject: str, sections: Sequence[Section], date: datetime, message_id: str) -> bytes:
    """The message that tells `person` what the `sections` say, with CRLF line ends. `date` is aware.

    URLs of other schemes than http, https, tel and mid are left out. Raises HeaderRefused where the person's address
    or `message_id` cannot be written; what is unprintable in the subject and the lines is taken out.
    """
    if not fields.is_id(message_id):
        raise fields.HeaderRefused(f"This is no Message-ID: {message_id[:80]!r}")
    title = headers.printable(" ".join(subject.split()))
    head = [
        fields.field("Date", [format_datetime(date.replace(microsecond=0))]),
        fields.field("From", fields.mailboxes([person])),
        fields.field("To", fields.mailboxes([person])),
        fields.field("Subject", fields.words(title)),
        fields.field("Message-ID", [message_id]),
        b"Auto-Submitted: auto-generated\r\n",
        b"MIME-Version: 1.0\r\n",
    ]
    text = _text(sections)
    forms = [parts.part("text/plain", text), parts.part("text/html", _html(title, sections))]
    return b"".join(head) + parts.alternative(forms, f"{message_id}\0{text}")


def _text(sections: Sequence[Section]) -> str:
    blocks = ("\n".join([s.title.upper(), *(_spelled(line) for line in s.lines)]) for s in sections)
    return "\n\n".join(blocks) + "\n"


def _spelled(line: Line) -> str:
    """A line with its URL behind it, unless that is a number which it holds."""
    text, url = _clean(line.text), _url(line)
    return text if url.startswith("tel:") or not url else f"{text} {url}"


def _html(title: str, sections: Sequence[Section]) -> str:
    found = [f"<h2>{escape(title, quote=False)}</h2>"]
    for section in sections:
        found.append(f"<h3>{escape(section.title, quote=False)}</h3>")
        found += [f"<p>{_linked(line)}</p>" for line in section.lines]
    body = "\n".join(found)
    return f"<!DOCTYPE html>\n<html><body>\n{body}\n</body></html>\n"


def _linked(line: Line) -> str:
    text, url = escape(_clean(line.text), quote=False), _url(line)
    return f'<a href="{escape(url)}">{text}</a>' if url else text


def _url(line: Line) -> str:
    """Where a line leads, if it may lead there."""
    url = _clean(line.url or "")
    return url if url.startswith(_LEADS) and not any(c.isspace() or c in '<>"' for c in url) else ""


def _clean(text: str) -> str:
    return headers.printable(charset.clean(" ".join(text.split())))
