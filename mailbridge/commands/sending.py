"""What `send` shows, asks and tells. What may live here: words for the person, and nothing that is sent or decided."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

import click
from rich.text import Text

from mailbridge.commands.answer import time
from mailbridge.commands.invocation import Invocation
from mailbridge.commands.outbox import Outbox, Word
from mailbridge.commands.printing import console, plain, say, write_json
from mailbridge.commands.tables import day_and_time
from mailbridge.errors import Undone
from mailbridge.mail.html import html_text
from mailbridge.mail.message import Address, Message
from mailbridge.mail.parse import parse
from mailbridge.plan.sending import alike_in_sent
from mailbridge.plan.submission import Submission

_WORDS = re.compile(r"\w+")
_WHOLE = 1_000_000
"""Nothing of what is to go out is cut short."""


def print_shown(invocation: Invocation, found: Outbox, *, as_json: bool) -> None:
    """Exactly what goes to whom: on stdout, on stderr where JSON is wanted there."""
    screen = console(no_color=invocation.no_color, stderr=as_json)
    server = invocation.account.smtp
    assert server is not None
    for number, posting in enumerate(found.postings):
        if number:
            screen.rule(characters="-")
        screen.print(as_sent(posting.out.shown))
    for sentence in found.noticed:
        say(f"• {sentence}")
    everybody = dict.fromkeys(address for posting in found.postings for address in posting.out.rcpt_to)
    say(f"This goes through {server.host} to {', '.join(everybody)}.")


def as_sent(message: Message) -> Text:
    """A message as those who get it will see it, and the Bcc that they will not."""
    rows: list[tuple[str, Iterable[Address]]] = [
        ("From", message.from_), ("Sender", [message.sender] if message.sender else []), ("To", message.to),
        ("Cc", message.cc), ("Bcc", message.bcc), ("Reply-To", message.reply_to),
    ]  # fmt: skip
    shown = Text()
    for name, addresses in rows:
        people = ", ".join(f"{a.name} <{a.email}>".strip() for a in addresses)
        if people:
            _row(shown, name, people)
    _row(shown, "Subject", message.subject)
    if message.attachments:
        _row(shown, "Attached", ", ".join(message.attachments))
    html = html_text(message.html) if message.html is not None else None
    text = html or "" if message.text is None else message.text
    shown.append("\n" + _lines(text))
    if html is not None and _WORDS.findall(html) != _WORDS.findall(text):
        shown.append("\nIn HTML, which most mail apps show instead, it reads:\n", style="bold").append(
            "\n" + _lines(html)
        )
    if message.truncated:
        shown.append("\n(What follows is too long to be shown, and goes out all the same.)", style="bold")
    return shown


def _row(shown: Text, name: str, value: str) -> None:
    shown.append(f"{name + ':':10}", style="bold").append(plain(value, limit=_WHOLE) + "\n")


def _lines(text: str) -> str:
    return "\n".join(plain(line, limit=_WHOLE) for line in text.splitlines())


def confirmed(*, again: bool) -> bool:
    """Whether the person says that it is to go; `again` where it has changed since they said so. Without a terminal
    nobody is asked."""
    if not _is_terminal():
        say("Nothing was sent. Add --yes to send it without being asked.")
        return False
    if again:
        say("It was changed since you saw it; this is how it stands now.")
    if click.confirm("Send it now?", default=False, err=True):
        return True
    say("Nothing was sent; it stays in Drafts as it is.")
    return False


def ask_about(invocation: Invocation, found: Outbox, doubt: Submission, *, dry: bool) -> Word:
    """Whether something in doubt went out. Raises Undone where nobody can say, or says."""
    zone = invocation.zone
    say(
        f"What goes to {', '.join(doubt.recipients)} was handed over on {day_and_time(doubt.at, zone)}, and the "
        "connection ended before the server said whether it took it."
    )
    alike = alike_in_sent(found.known, doubt)
    for message in alike:
        date = day_and_time(message.date or doubt.at, zone)
        say(f"In Sent lies one of {date} that answers the same message: {message.subject}")
    if not alike:
        say("It is not in Sent, where it would lie if your provider files what it sends, or if you sent it elsewhere.")
    if dry or not _is_terminal():
        raise Undone("Nothing was sent again.", "Look whether it arrived, then run `mailbridge send` in a terminal.")
    word: str = click.prompt("Did it go out?", type=click.Choice(["yes", "no", "leave"]), default="leave", err=True)
    if word == "leave":
        raise Undone("Nothing was done.", "Run `mailbridge send` again when you know.")
    return "yes" if word == "yes" else "no"


def _is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def print_outcome(
    invocation: Invocation,
    found: Outbox,
    state: Literal["sent", "ready"],
    refused: Mapping[str, Sequence[str]],
    *,
    as_json: bool,
) -> None:
    """What there is to say at the end: JSON on stdout where it is wanted. `refused` are those whom the server did not
    take it for, by Message-ID."""
    if not found.postings:
        say(f"The letter to {found.name} has gone out already.")
    if as_json:
        earlier = [_answer(parse(s.raw), s.recipients, "sent", s.refused) for s in found.finished]
        now = [_answer(p.out.shown, p.out.rcpt_to, state, refused.get(p.message_id, ())) for p in found.postings]
        o = found.known.opportunity
        answer = {"at": time(invocation.now), "opportunity": o.id, "company": o.company, "messages": [*earlier, *now]}
        write_json(answer)


def _answer(message: Message, recipients: Sequence[str], state: str, refused: Sequence[str]) -> dict[str, Any]:
    def people(addresses: Sequence[Address]) -> list[dict[str, str]]:
        return [{"name": a.name, "email": a.email} for a in addresses]

    return {
        "state": state,
        "message_id": message.message_id,
        "recipients": list(recipients),
        "refused": list(refused),
        "from": people(message.from_),
        "to": people(message.to),
        "cc": people(message.cc),
        "bcc": people(message.bcc),
        "subject": message.subject,
        "text": message.text,
        "attachments": list(message.attachments),
    }
