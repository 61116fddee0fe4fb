"""A submission (RFC 6409): one message handed to the SMTP server, and what is left to do once the server has it.

What may live here: the journal's entry as a frozen value, and what can be read off it without deciding anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

SubmissionState = Literal["submitting", "accepted", "filing", "filed", "done"]


@dataclass(frozen=True, slots=True)
class Origin:
    """The draft that was sent: where it lay, the digest of its bytes as they were read, and the key of its letter."""

    mailbox: str
    uidvalidity: int
    uid: int
    digest: str
    key: str


@dataclass(frozen=True, slots=True)
class Submission:
    """One message on its way. `message_id` is that of the message as it is sent, `opportunity` the founding message's
    key, `raw` the bytes as they go to the server (empty once it is done), `recipients` the addr-specs they go to.

    `sent_mailbox` is where they are filed, None where the provider files them itself. `origin` is the draft that is to
    be removed, None for an answer to an invite, which was none. `answered` are the Message-IDs of its In-Reply-To.

    `submitting` is journalled before the server is given the words: nobody knows whether it took them. `accepted` after
    its 250; `filing` before the APPEND to Sent; `filed` when a copy lies there; `done` when nothing is left to do.
    `missing_passes` counts the looks at Sent that did not find an APPEND whose answer was lost. `refused` are those
    whom the server would not take, each with its words. `at` is when it was journalled first (UTC).
    """

    message_id: str
    opportunity: str
    recipients: tuple[str, ...]
    raw: bytes
    sent_mailbox: str | None
    origin: Origin | None
    answered: tuple[str, ...]
    state: SubmissionState
    at: datetime
    missing_passes: int = 0
    refused: tuple[str, ...] = ()

    @property
    def went_out(self) -> bool:
        """Whether the server is known to have taken it."""
        return self.state != "submitting"

    @property
    def pending(self) -> bool:
        """Whether something is left to do or to find out."""
        return self.state != "done"
