"""What is remembered of an IMAP mailbox between two looks at it (RFC 9051 2.3.1, RFC 7162)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MailboxState:
    """A mailbox as it was when last looked at. `name` is decoded (no modified UTF-7); `highest_uid` is 0 when empty;
    `highestmodseq` is None on servers without CONDSTORE; `exists` is the number of messages; `since` the first day (by
    INTERNALDATE) that is known, None where that was not remembered."""

    name: str
    special_use: str | None
    uidvalidity: int
    highest_uid: int
    highestmodseq: int | None
    exists: int
    since: date | None = None
