"""What every backend must do. What may live here: the protocol, and nothing that only one backend can keep.

Every call is one transaction: a process killed at any point leaves what was before the call or what is after it. What
a call has returned from is on the disk. Every method raises `StateError` where the disk is full, damaged or read-only,
and `TryAgain` where another process holds the state for longer than a few seconds. A store serves one thread.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from mailbridge.detect.values import Correction
from mailbridge.letters.values import Decision
from mailbridge.mail.mailbox import MailboxState
from mailbridge.mail.message import Message
from mailbridge.plan.submission import Submission
from mailbridge.plan.values import DraftRecord
from mailbridge.store.values import Copy, Reading, Remembered, Stored


class Store(Protocol):
    """Everything that is remembered of one account."""

    def mailboxes(self) -> dict[str, MailboxState]:
        """Every mailbox as it was when last looked at, by its name."""
        ...

    def uids(self, mailbox: str) -> frozenset[int]:
        """The UIDs remembered of a mailbox; empty for one that is not known."""
        ...

    def save_scan(
        self, state: MailboxState, *, messages: Sequence[Stored] = (), gone: Iterable[int] = (), reset: bool = False
    ) -> None:
        """Remember a mailbox as it is now: first forget all of it (`reset`: its UIDVALIDITY changed) or the UIDs
        `gone`, then add `messages`; a UID that is there already is replaced."""
        ...

    def forget_mailbox(self, name: str) -> None:
        """Forget a mailbox that is no longer on the server, and the copies in it."""
        ...

    def messages(
        self, *, until: datetime | None = None, keys: Collection[str] | None = None, complete_only: bool = True
    ) -> list[Message]:
        """The messages, oldest arrival first, each with all its places and the earliest of its INTERNALDATEs.

        `until` leaves out the copies that arrived later; a copy without INTERNALDATE counts as there from the
        beginning. `keys` are those of `Message.key`. With `complete_only` a message known by its headers alone is
        left out. Copies that differ (another server's headers, say) are told apart: `mail.threads.merge` unites them.
        """
        ...

    def copies(self, key: str) -> list[Copy]:
        """Where the copies of the message with this key lie, as the mailboxes were when last looked at."""
        ...

    def opportunities(self) -> tuple[Remembered, ...]:
        """Every opportunity that ever had an ID, in the order of their IDs."""
        ...

    def remember_opportunities(self, opportunities: Iterable[Remembered]) -> None:
        """Add these, or put them in the place of those with the same ID; all or none."""
        ...

    def aliases(self) -> dict[str, str]:
        """ID → ID of the opportunity that it has joined."""
        ...

    def decide(self, founder: str, decision: Decision) -> None:
        """Remember a decision about the opportunity founded by this message, in place of an earlier one."""
        ...

    def undecide(self, founder: str) -> None:
        """Forget a decision; nothing happens where there is none."""
        ...

    def decisions(self) -> dict[str, Decision]:
        """Every decision by its founding message's key."""
        ...

    def correct(self, corrections: Iterable[Correction]) -> None:
        """Remember what the person said, each in place of what was said about the same founder; all or none. One that
        says nothing is forgotten."""
        ...

    def corrections(self) -> dict[str, Correction]:
        """Everything that the person said, by founder."""
        ...

    def drafts(self) -> list[DraftRecord]:
        """Every draft ever journalled, oldest first."""
        ...

    def save_draft(self, record: DraftRecord) -> None:
        """Add a record, or replace the one with the same `key` and `message_id`. On the disk when this returns."""
        ...

    def submissions(self) -> list[Submission]:
        """Every submission that was journalled and not forgotten, oldest first."""
        ...

    def save_submission(self, submission: Submission) -> None:
        """Add a submission, or replace the one with the same Message-ID. On the disk when this returns."""
        ...

    def forget_submission(self, message_id: str) -> None:
        """Forget a submission that the server did not take; nothing happens where there is none."""
        ...

    def copy_in_memory(self) -> Store:
        """A store with the same content that is forgotten when closed: what `--dry-run` writes to."""
        ...

    def reading(self) -> Reading | None:
        """The last reading, None where what it rested on has changed since: a message, a mailbox, a correction."""
        ...

    def save_reading(self, reading: Reading) -> None:
        """Keep a reading of all that is remembered now, in place of the last."""
        ...

    def close(self) -> None:
        """Let go of the state. Closing twice is allowed."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
