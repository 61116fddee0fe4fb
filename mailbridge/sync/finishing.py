"""What is left to do once the SMTP server has a message: a copy in Sent, its draft out, `\\Answered` on the original.

Every step may be done again, and the journal says which are done: a pass that is cut is gone on with by the next one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

from mailbridge.errors import MailbridgeError, ServerRefused, TryAgain
from mailbridge.imap import drafts, sent
from mailbridge.imap.session import Session
from mailbridge.mail.message import DRAFTS, SENT
from mailbridge.plan.actions import PASSES_UNTIL_GONE
from mailbridge.plan.submission import Origin, Submission
from mailbridge.store.protocol import Store

CANNOT_REMOVE = "This server cannot remove a single draft; please delete it in your mail app."
CHANGED_SINCE = "The draft was changed after it was sent; the changed one stays in Drafts."


def finish(submission: Submission, session: Session, store: Store) -> tuple[str, ...]:
    """Do what is left after the server has taken a message: file it, take its draft out, mark what it answers. What is
    left to the person, one sentence each.

    Every step may be done again. Raises TryAgain and ServerRefused where one could not be: the next pass goes on there.
    """
    told = [f"The server did not take it for {refusal}; write to them another way." for refusal in submission.refused]
    with _unfinished():
        filed = _filed(submission, session, store)
        if filed.origin is not None:
            told += _taken_out(filed.origin, session)
            _remember_sent(filed.origin, store)
        for message_id in filed.answered:
            told += _marked(message_id, session, store)
        store.save_submission(replace(filed, state="done", raw=b""))
    return tuple(told)


def lies_in_sent(submission: Submission, store: Store) -> bool:
    """Whether the very message lay in Sent when that was last looked at."""
    sent_mailboxes = {name for name, state in store.mailboxes().items() if state.special_use == SENT}
    copies = store.copies(submission.message_id)
    return any(copy.mailbox in sent_mailboxes | {submission.sent_mailbox} for copy in copies)


@contextmanager
def _unfinished() -> Iterator[None]:
    """What goes wrong after the server's 250 is no reason to send again, and must not read like one."""
    try:
        yield
    except MailbridgeError as error:
        raise type(error)(
            f"It was sent; filing it is not finished: {error.what}", f"`mailbridge sync` goes on with it. {error.todo}"
        ) from error


def _filed(submission: Submission, session: Session, store: Store) -> Submission:
    """The submission once its copy lies in Sent. An APPEND whose answer was lost is looked for twice before another."""
    filed = replace(submission, state="filed", missing_passes=0)
    if submission.state == "filed" or submission.sent_mailbox is None or lies_in_sent(submission, store):
        return filed
    missing = submission.missing_passes + 1
    if submission.state == "filing" and missing < PASSES_UNTIL_GONE:
        store.save_submission(replace(submission, missing_passes=missing))
        raise TryAgain(f"Its copy is not in {submission.sent_mailbox} yet.", "Wait a minute before.")
    store.save_submission(replace(submission, state="filing", missing_passes=0))
    try:
        sent.file_sent(session, submission.sent_mailbox, submission.raw)
    except drafts.InDoubt:
        raise
    except MailbridgeError:
        store.save_submission(replace(submission, state="accepted", missing_passes=0))
        raise
    store.save_submission(filed)
    return filed


def _taken_out(origin: Origin, session: Session) -> list[str]:
    """Remove the draft that was sent, unless it is another by now."""
    if drafts.remove_draft(session, origin.mailbox, origin.uidvalidity, origin.uid, origin.digest):
        return []
    if session.examine(origin.mailbox).uidvalidity != origin.uidvalidity:
        return [CHANGED_SINCE]
    raw = drafts.read_draft(session, origin.mailbox, origin.uid)
    if raw is None:
        return []
    return [CANNOT_REMOVE if drafts.digest(raw) == origin.digest else CHANGED_SINCE]


def _marked(message_id: str, session: Session, store: Store) -> list[str]:
    """Mark every copy of a message as answered, as a mail app does; a server that does not allow it keeps nobody."""
    uses = {name: state.special_use for name, state in store.mailboxes().items()}
    try:
        for copy in store.copies(message_id):
            if uses.get(copy.mailbox) != DRAFTS:
                sent.mark_answered(session, copy.mailbox, copy.uidvalidity, copy.uid, message_id)
    except ServerRefused as error:
        return [f"The message that was answered could not be marked so: {error.what}"]
    return []


def _remember_sent(origin: Origin, store: Store) -> None:
    of_letter = [record for record in store.drafts() if record.key == origin.key]
    if of_letter:
        store.save_draft(replace(of_letter[-1], state="sent", missing_passes=0, at=datetime.now(UTC)))
