"""What happens after a goodbye, for the command tests: it is sent, Drafts is emptied, somebody answers."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING

from mailbridge.mail.parse import parse
from tests.commands.threads import SEEKER, Mail, mail

if TYPE_CHECKING:
    from tests.commands.conftest import Person

TESSA = "Tessa Quill <tessa.quill@brightloom.example>"
THREAD = ("<bl-0@brightloom.example>", "<bl-1@brightloom.example>")
OMAR = "Omar Reyes <omar.reyes@brightloom.example>"


def send(person: Person, at: datetime) -> str:
    """Send what lies in Drafts as a mail app does that keeps the Message-ID, and give that."""
    [row] = person.mailbox.everything()["Drafts"]
    date, _, rest = row[4].partition(b"\r\n")
    assert date.startswith(b"Date:")
    person.mailbox.put(b"Date: " + format_datetime(at).encode() + b"\r\n" + rest, "Sent", received=at)
    clear(person)
    return parse(row[4]).message_id or ""


def clear(person: Person) -> None:
    """Empty Drafts, as a mail app does with what it sent or was told to delete."""
    with person.mailbox.client() as client:
        client.select_folder("Drafts")
        client.delete_messages(client.search("ALL"))
        client.expunge()


def answer(
    person: Person, at: datetime, sender: str = TESSA, text: str = "Thank you, all the best.\n", **more: str
) -> None:
    """Somebody answers in the thread."""
    said = mail(
        at, sender, SEEKER, "Re: Senior Data Engineer at Brightloom", f"Hi Noor,\n\n{text}",
        id_=f"<answer-{at.timestamp():.0f}@brightloom.example>", answers=THREAD,
    )  # fmt: skip
    for name, value in more.items():
        said = Mail(said.mailbox, f"{name}: {value}\n".encode() + said.raw, said.received, said.message_id)
    person.receive([said])
