"""One reviewed message → the SMTP server.

The only place where anything is sent, and only what `commands/send.py` was told to send. Journalled before the server
is given the words: what may have gone out is never sent again by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from mailbridge.errors import MailbridgeError, NotConfigured
from mailbridge.imap import drafts
from mailbridge.imap.mailboxes import Mailbox
from mailbridge.imap.session import Session
from mailbridge.mail.message import SENT
from mailbridge.mail.outgoing import Outgoing
from mailbridge.plan.submission import Origin, Submission
from mailbridge.smtp import InDoubt, Refusal
from mailbridge.store.protocol import Store
from mailbridge.sync.finishing import finish
from mailbridge.sync.passes import Run


class Submit(Protocol):
    """How one message is handed to the account's SMTP server: `smtp.submit` with the server filled in."""

    def __call__(
        self, out: Outgoing, *, before: Callable[[], None], after: Callable[[tuple[Refusal, ...]], None]
    ) -> tuple[Refusal, ...]:
        """Whom the server did not take it for. Raises InDoubt where nobody knows whether it took it, any other
        MailbridgeError where it did not."""
        ...


class DraftChanged(Exception):
    """The draft is not the one that was shown, and nothing was sent."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One message that is to be sent, as it was shown. `founder` is the key that its opportunity is remembered under,
    `origin` the draft that it is, None for an answer to an invite."""

    out: Outgoing
    founder: str
    origin: Origin | None

    @property
    def message_id(self) -> str:
        """That of the message as it is sent."""
        assert self.out.shown.message_id is not None
        return self.out.shown.message_id

    @property
    def mark(self) -> tuple[object, ...]:
        """What must be the same for a posting to be the one that was shown."""
        return (self.message_id, self.origin, self.out.mail_from, self.out.rcpt_to)


def sent_mailbox(mailboxes: Sequence[Mailbox], overrides: Mapping[str, str]) -> str:
    """The name of the Sent mailbox: the person's choice, else the server's word or the name. Raises NotConfigured."""
    names = [m.name for m in mailboxes if m.selectable]
    chosen = overrides.get("sent") or next((m.name for m in mailboxes if m.selectable and m.special_use == SENT), None)
    if chosen is not None and chosen in names:
        return chosen
    raise NotConfigured(
        "No Sent mailbox was found on the server, and so nothing was sent."
        if chosen is None
        else f"There is no mailbox {chosen!r} on the server, and so nothing was sent.",
        f'Name it in the config, under mailboxes: sent = "…". The mailboxes are: {", ".join(names)}.',
    )


def deliver(posting: Posting, run: Run, sent: str | None, submit: Submit) -> tuple[str, ...]:
    """Send one message and finish what follows from it; what is left to the person, one sentence each. `sent` is the
    name of the Sent mailbox, None where the provider files it there.

    Raises DraftChanged where the draft is no more as it was shown, InDoubt where nobody knows whether the server took
    it, what `submit` raises where it did not, and TryAgain where it went out and the rest could not be finished.
    """
    entry = Submission(
        posting.message_id, posting.founder, posting.out.rcpt_to, posting.out.raw, sent, posting.origin,
        posting.out.shown.in_reply_to if posting.origin else (), "submitting", datetime.now(UTC),
    )  # fmt: skip
    earlier = next((s for s in run.store.submissions() if s.message_id == entry.message_id), None)
    accepted: list[Submission] = []

    def before() -> None:
        if posting.origin is not None and not _lies_as_shown(posting.origin, run.session):
            raise DraftChanged
        run.store.save_submission(entry)

    def after(refused: tuple[Refusal, ...]) -> None:
        accepted.append(replace(entry, state="accepted", refused=tuple(f"{r.address} ({r.said})" for r in refused)))
        run.store.save_submission(accepted[0])

    try:
        submit(posting.out, before=before, after=after)
    except InDoubt:
        raise
    except MailbridgeError as error:
        if accepted:
            raise
        _withdraw_entry(entry, earlier, run.store)
        raise type(error)(f"{error.what} Nothing was sent to {entry.recipients[0]}.", error.todo) from error
    return finish(accepted[0], run.session, run.store)


def _withdraw_entry(entry: Submission, earlier: Submission | None, store: Store) -> None:
    """The journal as it was before an attempt that came to nothing: an earlier one may still be in doubt."""
    if earlier is None:
        store.forget_submission(entry.message_id)
    else:
        store.save_submission(earlier)


def _lies_as_shown(origin: Origin, session: Session) -> bool:
    if session.examine(origin.mailbox).uidvalidity != origin.uidvalidity:
        return False
    raw = drafts.read_draft(session, origin.mailbox, origin.uid)
    return raw is not None and drafts.digest(raw) == origin.digest
