"""Which draft `send` sends, and what is known of one that may have gone out already.

What may live here: reading it off the mailbox as it was just seen, and the journal of what was handed over.
"""

from __future__ import annotations

from mailbridge.mail.draft import DraftSeen
from mailbridge.mail.message import Address, Message
from mailbridge.plan.following import View, own_sent, was_sent
from mailbridge.plan.lying import Lying, lying
from mailbridge.plan.submission import Submission
from mailbridge.plan.values import Known, key_of


class NothingToSend(Exception):
    """There is not exactly one draft to send: why, and what to do, each one sentence for the person."""

    def __init__(self, what: str, todo: str) -> None:
        super().__init__(what)
        self.what = what
        self.todo = todo


SENT_ALREADY = "The letter was sent already."


def to_send(known: Known, view: View, person: Address) -> tuple[DraftSeen, str]:
    """The one letter that lies in Drafts and did not go out yet, ours or saved by a mail app in its stead, and its key.
    `person` is the first identity. Raises NothingToSend."""
    lies_there = lying(known, view.drafts, person, own=True)
    found = [(one.seen, _key(known, one)) for one in lies_there if one.kind is not None]
    left = [(seen, key) for seen, key in found if not was_sent(known, key)]
    # What a mail app saved under a Message-ID of its own is told from the person's other drafts by being alone.
    guessed = any(key_of(seen.message_id) is None for seen, _ in left)
    count = len(left) + (sum(one.kind is None for one in lies_there) if guessed else 0)
    if count == 1:
        return left[0]
    if left:
        raise NothingToSend(
            f"{count} drafts lie in this thread, and which one to send is yours to say.",
            "Delete the others in your mail app, or send it from there.",
        )
    if found or any(r.state == "sent" or was_sent(known, r.key) for r in known.records):
        todo = "What lies in Drafts still is a copy of it; delete it in your mail app." if found else ""
        raise NothingToSend(SENT_ALREADY, todo)
    raise NothingToSend(
        f"No letter lies in {view.mailbox}.", f"`mailbridge withdraw {known.opportunity.id}` writes one."
    )


def _key(known: Known, one: Lying) -> str:
    """The key of a letter that lies there: its own, or that of the one in whose stead a mail app saved it."""
    own = key_of(one.seen.message_id)
    return own or next(r.key for r in reversed(known.records) if r.kind == one.kind)


def own_id(known: Known, key: str) -> str | None:
    """A Message-ID for a letter that a mail app saved without one: the last that it was written under."""
    return next((r.message_id for r in reversed(known.records) if r.key == key and key_of(r.message_id)), None)


def alike_in_sent(known: Known, submission: Submission) -> tuple[Message, ...]:
    """The messages in Sent that answer the same message and are no older: one may be the letter, under a Message-ID
    that the provider made."""
    answered = frozenset(submission.answered)
    return tuple(
        m
        for m in own_sent(known.opportunity)
        if key_of(m.message_id) is None
        and answered.intersection(m.in_reply_to + m.references[-1:])
        and (when := m.date or m.received) is not None
        and when >= submission.at.replace(microsecond=0)
    )
