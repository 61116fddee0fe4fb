"""A reply as an RFC 5322 message: its headers, its words, its bytes.

What may live here: the composing of a reply, and the check that it reads back as it was meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape

from mailbridge.mail import charset, fields, headers, parts, thread_index
from mailbridge.mail import subject as subjects
from mailbridge.mail.addresses import display_name
from mailbridge.mail.fields import HeaderRefused
from mailbridge.mail.message import Address, Message
from mailbridge.mail.parse import parse
from mailbridge.mail.visible import split

__all__ = ["HeaderRefused", "Miswritten", "compose", "quote", "quote_original", "references"]

REFERENCES_LIMIT = 100
REFERENCES_BYTES = 20_000


class Miswritten(Exception):
    """The finished bytes do not read back as what was meant: a fault of ours, and nothing was handed out."""


def compose(
    *,
    original: Message,
    sender: Address,
    to: Sequence[Address],
    cc: Sequence[Address] = (),
    text: str,
    date: datetime,
    message_id: str,
    quote: str | None = None,
    subject: str | None = None,
    html: bool = False,
    calendar: str | None = None,
) -> bytes:
    """A reply to `original` from `sender`, with CRLF line ends, ready to be appended to Drafts.

    `text` is the letter; `quote` the original already quoted under its attribution (see `quote`). `date` is aware.
    `subject` is used as it is; left out, it is the original's with one "Re:", or what the thread has in its place.
    With `html` the body is multipart/alternative, else text/plain; a `calendar`, an iTIP REPLY (RFC 6047), goes beside
    the text. Raises HeaderRefused (a ValueError) where a name, address, id or subject handed in holds CR, LF, NUL or
    another control or is malformed; ValueError where `date` has no offset. What comes from `original` is cleaned
    instead. Raises Miswritten where the bytes do not read back as they were meant.
    """
    meant = _meant(original, (sender, to, cc), subject, date, message_id, _body(text, quote))
    recipients = [fields.field(n, fields.mailboxes(a)) for n, a in (("To", meant.to), ("Cc", meant.cc)) if a]
    head = [
        fields.field("Date", [format_datetime(meant.date)]) if meant.date else b"",
        fields.field("From", fields.mailboxes(meant.from_)),
        *recipients,
        fields.field("Subject", fields.words(meant.subject)),
        fields.field("Message-ID", [message_id]),
        *_threading(original, meant),
        b"MIME-Version: 1.0\r\n",
    ]
    body = meant.text or ""
    forms = [parts.part("text/plain", body)]
    forms += [parts.part("text/html", _html(text, quote))] if html else []
    forms += [parts.part("text/calendar; method=REPLY", calendar.replace("\r\n", "\n"))] if calendar else []
    raw = b"".join(head) + parts.alternative(forms, f"{message_id}\0{body}")
    _check(parse(raw), meant, calendar)
    return raw


def _meant(
    original: Message,
    people: tuple[Address, Sequence[Address], Sequence[Address]],
    subject: str | None,
    date: datetime,
    message_id: str,
    body: str,
) -> Message:
    """The reply as a reader should see it, everything cleaned or refused that a header cannot hold."""
    if date.utcoffset() is None:
        raise ValueError("The date of a reply needs an offset.")
    if not fields.is_id(message_id):
        raise HeaderRefused(f"This is no Message-ID: {message_id[:80]!r}")
    offset = date.utcoffset() or timedelta()
    whole = date if offset % timedelta(minutes=1) == timedelta() else date.astimezone(UTC)
    own = subjects.reply(headers.printable(original.subject)) if subject is None else fields.refuse_controls(subject)
    parent = original.message_id
    sender, to, cc = people
    return Message(
        message_id=message_id,
        in_reply_to=(parent,) if parent and fields.is_id(parent) else (),
        references=references(original),
        date=whole.replace(microsecond=0),
        subject=headers.printable(" ".join(own.split())),
        from_=(_writable(sender),),
        to=tuple(map(_writable, to)),
        cc=tuple(map(_writable, cc)),
        text=body,
    )


def _writable(address: Address) -> Address:
    name = display_name(headers.printable(fields.refuse_controls(address.name)))
    return Address(name, fields.addr_spec(address.email))


def references(original: Message) -> tuple[str, ...]:
    """The References of a reply to `original` (RFC 5322 3.6.4): its own, or else its single In-Reply-To, then its
    Message-ID, last. Ids that cannot be written are left out; past 100 ids or 20 KB the first and the last are kept."""
    known = original.references or (original.in_reply_to if len(original.in_reply_to) == 1 else ())
    parent = original.message_id
    chain = [i for i in dict.fromkeys(known) if i != parent and fields.is_id(i)]
    if parent and fields.is_id(parent):
        chain.append(parent)
    first, rest = chain[:1], chain[1:]
    kept: list[str] = []
    room = REFERENCES_BYTES - sum(map(len, first))
    for reference in reversed(rest[-(REFERENCES_LIMIT - 1) :]):
        room -= len(reference) + 3
        if room < 0:
            break
        kept.append(reference)
    return (*first, *reversed(kept))


def quote_original(body_text: str) -> str:
    """`body_text` with "> " before every line (">" before lines that are quoted already, or empty)."""
    lines = charset.clean(body_text).strip("\n").split("\n")
    return "\n".join(f">{line}" if not line or line.startswith(">") else f"> {line}" for line in lines)


def quote(original: Message, attribution: str) -> str:
    """What the author of `original` wrote, signature included, quoted below the line `attribution`."""
    body = split(original)
    words = "\n\n".join(piece for piece in (body.said, body.signature) if piece)
    return f"{attribution}\n{quote_original(words)}" if words else ""


def _threading(original: Message, meant: Message) -> list[bytes]:
    lines = []
    if meant.in_reply_to:
        lines.append(fields.field("In-Reply-To", meant.in_reply_to))
    if meant.references:
        lines.append(fields.field("References", meant.references))
    index = original.header("thread-index")
    extended = thread_index.child(index, meant.date, meant.message_id) if index and meant.date else None
    if extended:
        # Base64 has no place to fold at, and Outlook writes it as one line too.
        lines.append(f"Thread-Index: {extended}\r\n".encode("ascii"))
    return lines


def _body(text: str, quoted: str | None) -> str:
    words = charset.clean(text).strip("\n")
    return f"{words}\n\n{charset.clean(quoted).strip(chr(10))}\n" if quoted else f"{words}\n"


def _html(text: str, quoted: str | None) -> str:
    inside = f"{_paragraphs(text)}\n{_quotation(quoted) if quoted else ''}"
    return f"<!DOCTYPE html>\n<html><body>\n{inside}</body></html>\n"


def _paragraphs(text: str) -> str:
    blocks = re.split(r"\n[ \t]*(?:\n[ \t]*)+", charset.clean(text).strip("\n"))
    return "\n".join("<p>" + escape(block, quote=False).replace("\n", "<br>\n") + "</p>" for block in blocks)


def _quotation(quoted: str) -> str:
    """Lines that begin with ">" as a blockquote, those before them (the attribution) as paragraphs."""
    lines = charset.clean(quoted).strip("\n").split("\n")
    first = next((n for n, line in enumerate(lines) if line.startswith(">")), len(lines))
    before = _paragraphs("\n".join(lines[:first])) + "\n" if first else ""
    inside = "\n".join(line.removeprefix(">").removeprefix(" ") for line in lines[first:])
    return f'{before}<blockquote type="cite">\n{_paragraphs(inside)}\n</blockquote>\n' if inside else before


def _check(read: Message, meant: Message, calendar: str | None) -> None:
    """Nothing that was meant may be missing, changed or joined by something else."""
    for name in ("message_id", "in_reply_to", "references", "date", "subject", "from_", "to", "cc", "bcc", "text"):
        if getattr(read, name) != getattr(meant, name):
            raise Miswritten(f"The reply's {name} reads back as {getattr(read, name)!r:.200}.")
    if read.calendars != ((calendar.encode(),) if calendar else ()):
        raise Miswritten("The reply's calendar reads back otherwise.")
    if read.sender or read.reply_to or read.attachments or read.attached:
        raise Miswritten("The reply reads back with parts or headers that nobody wrote.")
