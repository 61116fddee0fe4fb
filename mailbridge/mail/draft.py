"""A draft in a mailbox, as a look at the mailbox shows it. Values only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DraftSeen:
    """One message in the Drafts mailbox. `message_id`, `in_reply_to` and `references` keep their brackets; `digest` is that
    of its bytes as the server hands them out now, None where they were not read."""

    uidvalidity: int
    uid: int
    message_id: str | None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    digest: str | None = None
