"""A draft → the message and the envelope that an SMTP server is given (RFC 5321 2.3.1, RFC 6409).

What may live here: what changes between lying in Drafts and going out, and nothing that the person wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime

from mailbridge.mail import fields
from mailbridge.mail.message import Message
from mailbridge.mail.parse import parse

LINE_LIMIT = 998
"""Octets of one line without its CRLF (RFC 5321 4.5.3.1.6)."""

_DRAFT_ONLY = (
    "bcc", "date", "fcc", "x-account-key", "x-apple-", "x-draft-info", "x-evolution-", "x-identity-key", "x-k9mail-",
    "x-kmail-", "x-mozilla-", "x-mutt-", "x-uniform-type-identifier", "x-universally-unique-identifier", "x-unsent",
)  # fmt: skip
"""Beginnings of the fields that are for the sender's own apps (RFC 5322 3.6.3 for Bcc), and Date, which is set anew."""
_LINE_ENDS = re.compile(rb"\r\n|\r|\n")
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:")


class Unsendable(ValueError):
    """The draft cannot go out as it stands: why, in one sentence for the person."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What goes to whom. `shown` is the draft as its reader will see it, with the Bcc that nobody else will; `raw` are
    the bytes for the server, CRLF line ends, Bcc and drafts' own fields taken out. `mail_from` and `rcpt_to` are the
    envelope; `needed` those in To, without one of whom there is no sense in sending. `utf8` says that it takes SMTPUTF8
    (RFC 6531), `eight_bit` 8BITMIME (RFC 6152)."""

    shown: Message
    raw: bytes
    mail_from: str
    rcpt_to: tuple[str, ...]
    needed: frozenset[str]
    utf8: bool
    eight_bit: bool


def outgoing(draft: bytes, *, date: datetime, message_id: str | None) -> Outgoing:
    """A draft ready to be sent at `date` (aware). `message_id` is for one that has none. Raises Unsendable."""
    shown = parse(draft)
    shown = replace(shown, message_id=shown.message_id or message_id, date=date)
    head, body = _parted(draft)
    own = [fields.field("Date", [format_datetime(date)])]
    kept = [(name, lines) for name, lines in _fields(head) if not name.startswith(_DRAFT_ONLY)]
    if shown.message_id is None or not fields.is_id(shown.message_id):
        raise Unsendable("The draft has no Message-ID that could be sent; save it once more in your mail app.")
    if not any(name == "message-id" for name, _ in kept):
        own.append(fields.field("Message-ID", [shown.message_id]))
    block = b"".join([*own, *(lines for _, lines in kept)])
    raw = block + b"\r\n" + body
    _check_lines(raw)
    sender = _sender(shown)
    to = _addresses((a.email or a.name for a in shown.to), "To")
    rcpt_to = tuple(dict.fromkeys((*to, *_addresses((a.email or a.name for a in shown.cc + shown.bcc), "Cc and Bcc"))))
    if not rcpt_to:
        raise Unsendable("The draft names nobody that it goes to.")
    envelope_ascii = all(address.isascii() for address in (sender, *rcpt_to))
    return Outgoing(
        shown=shown,
        raw=raw,
        mail_from=sender,
        rcpt_to=rcpt_to,
        needed=frozenset(to or rcpt_to),
        utf8=not (envelope_ascii and block.isascii()),
        eight_bit=not raw.isascii(),
    )


def address(email: str) -> str:
    """An addr-spec as the envelope holds it: the domain in ASCII, the local part as written. Raises Unsendable."""
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(
            email,
            check_deliverability=False,
            globally_deliverable=False,
            allow_quoted_local=True,
            allow_domain_literal=True,
            test_environment=True,  # whether .test leads anywhere is the server's to know
        )
    except EmailNotValidError as error:
        raise Unsendable(f"{email!r:.100} is no address that mail can go to: {error}") from error
    return found.ascii_email or found.normalized


def _addresses(emails: Iterable[str], where: str) -> list[str]:
    try:
        return [address(email) for email in emails]
    except Unsendable as error:
        raise Unsendable(f"In {where}: {error}") from error


def _sender(message: Message) -> str:
    """Who sends it (RFC 5322 3.6.2): Sender where there is one, else the author."""
    if not message.from_:
        raise Unsendable("The draft does not say who it is from.")
    author = message.sender if message.sender is not None else message.author
    return _addresses([author.email], "From")[0]


def _parted(draft: bytes) -> tuple[bytes, bytes]:
    """Header block and body with CRLF line ends, the blank line between them taken out."""
    raw = b"\r\n".join(_LINE_ENDS.split(draft)).lstrip(b"\r\n")
    head, _, body = raw.partition(b"\r\n\r\n")
    return head, body if body.endswith(b"\r\n") or not body else body + b"\r\n"


def _fields(head: bytes) -> list[tuple[str, bytes]]:
    """The fields as (lower-case name, whole lines with CRLF). Raises Unsendable where a line belongs to none."""
    found: list[tuple[str, bytes]] = []
    for line in head.split(b"\r\n"):
        named = _FIELD.match(line)
        if named:
            found.append((named[1].decode("ascii").lower(), line + b"\r\n"))
        elif found and line[:1] in (b" ", b"\t"):
            found[-1] = (found[-1][0], found[-1][1] + line + b"\r\n")
        else:
            raise Unsendable("The head of the draft holds a line that is no header field.")
    return found


def _check_lines(raw: bytes) -> None:
    if b"\0" in raw:
        raise Unsendable("The draft holds a NUL, which no mail may.")
    if any(len(line) > LINE_LIMIT for line in raw.split(b"\r\n")):
        raise Unsendable(f"The draft holds a line of more than {LINE_LIMIT} bytes, which servers break or refuse.")
