"""Mailbox → store: what is new is read, what is gone is forgotten, and nothing on the server changes.

Headers and structure first; bodies only of messages that may matter. What was read is remembered in steps, so that a
pass that is cut goes on where it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from mailbridge.detect.hiring import may_matter
from mailbridge.imap.fetch import Scan, Summary, fetch, scan
from mailbridge.imap.mailboxes import Mailbox
from mailbridge.imap.session import Session
from mailbridge.mail.message import Message
from mailbridge.mail.special_use import by_name
from mailbridge.store.protocol import Store
from mailbridge.store.values import Stored

OWN_MAILBOX = "Mailbridge"
"""The mailbox of our own briefings, which is never read (compared without case, below any prefix)."""

STEP = 200
"""Messages read between two saves."""


class Progress(Protocol):
    """Told how far the reading is; a bar on a terminal, silence in a pipe."""

    def __call__(self, mailbox: str, done: int, total: int) -> None:
        """`done` of `total` new messages of `mailbox` have been read."""
        ...


def silence(mailbox: str, done: int, total: int) -> None:
    """The progress of who does not watch."""


def readable(mailboxes: Sequence[Mailbox]) -> list[Mailbox]:
    """The mailboxes that are read: every selectable one but our own."""
    return [m for m in mailboxes if m.selectable and not is_own(m)]


def is_own(mailbox: Mailbox) -> bool:
    """Whether this is the mailbox of our own briefings."""
    return mailbox.name.split(mailbox.delimiter or "/")[-1].casefold() == OWN_MAILBOX.casefold()


def pull(
    session: Session, store: Store, mailboxes: Sequence[Mailbox], *, since: date, progress: Progress = silence
) -> None:
    """Bring the store up to date with `mailboxes`; `since` is the first day that is looked at.

    Raises TryAgain and ServerRefused as the session does, StateError and TryAgain as the store does; what was read
    before stays remembered.
    """
    known = store.mailboxes()
    for name in known.keys() - {m.name for m in mailboxes}:
        store.forget_mailbox(name)
    for mailbox in mailboxes:
        before = known.get(mailbox.name)
        widened = before is not None and (before.since is None or since < before.since)
        seen = scan(session, mailbox, before, store.uids(mailbox.name), since, widened=widened)
        first = since if before is None or widened or seen.reset else before.since
        # A second Junk or Sent, which the room of IMAP gives no use, is one all the same to whoever reads.
        use = mailbox.special_use or by_name(mailbox.name, mailbox.delimiter)
        seen = replace(seen, state=replace(seen.state, since=first, special_use=use))
        if seen.state == before and not seen.new and not seen.gone and not seen.reset:
            continue
        _save(session, store, mailbox, seen, progress)


def _save(session: Session, store: Store, mailbox: Mailbox, seen: Scan, progress: Progress) -> None:
    """Read and remember the new messages of one mailbox, step by step, and at last the mailbox as it is now."""
    reset = seen.reset
    if seen.gone or reset:
        # Nothing new is known yet: the next look, should this one be cut, starts from the oldest new message.
        low = min((s.uid for s in seen.new), default=seen.state.highest_uid + 1) - 1
        store.save_scan(replace(seen.state, highest_uid=low, highestmodseq=None), gone=seen.gone, reset=reset)
    summaries = sorted(seen.new, key=lambda s: s.uid)
    for done in range(0, len(summaries), STEP):
        progress(mailbox.name, done, len(summaries))
        step = summaries[done : done + STEP]
        stored = list(_read(session, store, mailbox, step))
        store.save_scan(replace(seen.state, highest_uid=step[-1].uid, highestmodseq=None), messages=stored)
    if summaries:
        progress(mailbox.name, len(summaries), len(summaries))
    store.save_scan(seen.state)


def _read(session: Session, store: Store, mailbox: Mailbox, step: Sequence[Summary]) -> Iterator[Stored]:
    """The messages of one step: whole where they may matter, from the store where another mailbox holds them."""
    held = {_identity(m): m for m in store.messages(keys=[s.message.key for s in step if s.message.message_id])}
    wanted: list[Summary] = []
    for summary in step:
        copy = held.get(_identity(summary.message))
        if copy is not None:
            yield Stored(summary.uid, replace(copy, received=summary.received), complete=True)
        elif may_matter(summary.message, has_calendar=summary.has_calendar):
            wanted.append(summary)
        else:
            yield Stored(summary.uid, replace(summary.message, received=summary.received), complete=False)
    for summary, message in fetch(session, mailbox, wanted):
        yield Stored(
            summary.uid, replace(message, received=summary.received, thread_id=summary.thread_id), complete=True
        )


def _identity(message: Message) -> tuple[str, str, str, str]:
    """What two copies of one message agree in, whoever else bears its Message-ID."""
    return (message.key, message.author.folded, str(message.date), message.subject)
