"""What a reader sees of a message, told apart: new words, quoted history, signature.

What may live here: the door `split`, and the choice between the text and the HTML of a message.
"""

from __future__ import annotations

from dataclasses import dataclass

from mailbridge.mail.html import html_text
from mailbridge.mail.message import Message

__all__ = ["Body", "html_text", "split"]


@dataclass(frozen=True, slots=True)
class Body:
    """A body in three: `said` is what the author newly wrote, `quoted` what earlier messages said, `signature` the
    sign-off with name, title, company, phones and what follows it. Line ends are "\\n"."""

    said: str
    quoted: str
    signature: str


def split(message: Message) -> Body:
    """The body of `message` told apart."""
    text = message.text if message.text and message.text.strip() else html_text(message.html or "")
    said = [line for line in text.split("\n") if not line.startswith(">")]
    quoted = [line for line in text.split("\n") if line.startswith(">")]
    return Body("\n".join(said).strip(), "\n".join(quoted), "")
