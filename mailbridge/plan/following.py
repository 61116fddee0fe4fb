"""What became of the drafts that were written: sent, edited, deleted; and those whose decision was taken back.

What may live here: reading it off the mailbox, and the removal of what is still as written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailbridge.detect.values import Opportunity
from mailbridge.mail.draft import DraftSeen
from mailbridge.mail.message import SENT, Message
from mailbridge.plan.actions import ALIVE, IN_DOUBT, PASSES_UNTIL_GONE, in_thread
from mailbridge.plan.values import Action, DraftRecord, Known, key_of

TAKEN_BACK = "The decision was taken back."
GONE_OUT = "The letter was sent; it cannot be taken back."


@dataclass(frozen=True, slots=True)
class View:
    """The Drafts mailbox as it was just seen, its name, whether the server can take out a single draft, and the keys of
    all letters that are remembered."""

    mailbox: str
    drafts: tuple[DraftSeen, ...]
    can_replace: bool
    remembered: frozenset[str] = frozenset()


def was_sent(known: Known, key: str) -> bool:
    """Whether a message that bears the key lies in Sent, or was taken by the SMTP server."""
    handed_over = any(s.went_out and s.origin is not None and s.origin.key == key for s in known.submissions)
    return handed_over or any(key_of(m.message_id) == key for m in own_sent(known.opportunity))


def is_in_doubt(known: Known, key: str) -> bool:
    """Whether the letter was handed to the SMTP server, and nobody knows whether that took it."""
    handed_over = any(not s.went_out and s.origin is not None and s.origin.key == key for s in known.submissions)
    return handed_over and not was_sent(known, key)


def was_answered(opportunity: Opportunity, records: Sequence[DraftRecord]) -> bool:
    """Whether a message in Sent is the letter under a Message-ID that is none of ours: it answers the same thread,
    where more may have come in since, after we wrote."""
    written = min((r.at for r in records), default=None)
    if written is None or opportunity.reply_to is None:
        return False
    chain = {opportunity.reply_to.message_id, *opportunity.reply_to.references}
    thread = {m.message_id for m in opportunity.messages if m.message_id and chain & {m.message_id, *m.references}}
    return any(
        thread.intersection(m.in_reply_to + m.references[-1:])
        and key_of(m.message_id) is None
        and (when := m.date or m.received) is not None
        and when >= written.replace(microsecond=0)  # a Date has whole seconds
        for m in own_sent(opportunity)
    )


def sent_at(opportunity: Opportunity, record: DraftRecord) -> datetime:
    """When a letter went out that was found in Sent: as that message says, else when it was found."""
    dates = (m.date or m.received for m in own_sent(opportunity) if key_of(m.message_id) == record.key)
    return min((d for d in dates if d), default=record.at)


def own_sent(opportunity: Opportunity) -> list[Message]:
    """The messages of an opportunity that lie in Sent, oldest first."""
    return [m for m in opportunity.messages if SENT in m.special_uses]


def removal(record: DraftRecord, lying: DraftSeen, opportunity: str, why: str, clock: datetime) -> Action:
    """The removal of one draft that lies as it was written."""
    gone = replace(record, uidvalidity=lying.uidvalidity, uid=lying.uid, state="deleted", missing_passes=0, at=clock)
    return Action("remove", opportunity, record.opportunity, record.kind, why, lying=lying, records=(gone,))


def left_behind(known: Known, records: Sequence[DraftRecord], view: View, *, clock: datetime) -> list[Action]:
    """What still lies in Drafts of a letter that was sent, as it was written: copies, and texts that were replaced and
    whose removal was cut short. `records` are those of that letter."""
    if not view.can_replace or not records or not was_sent(known, records[-1].key):
        return []
    actions = []
    for lying in view.drafts:
        record = next((r for r in records if r.message_id == lying.message_id and r.wrote(lying)), None)
        if record is not None:
            action = removal(record, lying, known.opportunity.id, "The letter was sent; a copy lay in Drafts.", clock)
            # The letter itself stays remembered as what it is.
            actions.append(replace(action, records=()) if record == records[-1] else action)
    return actions


def take_back(known: Known, view: View, *, clock: datetime) -> list[Action]:
    """What becomes of the drafts of an opportunity that the person stays in: those that lie as written are removed, an
    edited one stays and is named, and one that was sent cannot be taken back."""
    if known.goodbye:
        return [_nothing(known, known.goodbye, GONE_OUT)]
    actions = []
    for record in known.records:
        if is_in_doubt(known, record.key):
            actions.append(_nothing(known, record, IN_DOUBT))
            continue
        if record.state == "sent" or (record.state in ALIVE and _has_gone_out(known, record, view)):
            actions.append(_nothing(known, record, GONE_OUT))
            continue
        for lying in _copies(record, view):
            if not record.wrote(lying):
                actions.append(_nothing(known, record, "The draft was edited; it stays in Drafts."))
            elif view.can_replace:
                actions.append(removal(record, lying, known.opportunity.id, TAKEN_BACK, clock))
            else:
                why = "This server cannot remove a single draft; please delete it yourself."
                actions.append(_nothing(known, record, why))
    return actions


def follow(
    known: Known, records: Sequence[DraftRecord], view: View, *, clock: datetime, why: str = TAKEN_BACK
) -> list[Action]:
    """What became of drafts that nothing asks for any more, and `why` it does not: an edited one that `keep` left, or
    one whose APPEND was answered by nobody and that came to lie there after all."""
    actions = []
    for record in records:
        if record.state not in ALIVE:
            continue
        copies = _copies(record, view)
        if is_in_doubt(known, record.key):
            actions.append(_nothing(known, record, IN_DOUBT))
        elif _has_gone_out(known, record, view):
            actions.append(_became(known, replace(record, state="sent", missing_passes=0, at=clock), "It was sent."))
        elif copies and record.wrote(copies[0]) and view.can_replace:
            actions.append(removal(record, copies[0], known.opportunity.id, why, clock))
        elif not copies and record.missing_passes + 1 < PASSES_UNTIL_GONE:
            waiting = replace(record, missing_passes=record.missing_passes + 1)
            actions.append(_became(known, waiting, "The draft is not in Drafts; mailbridge looks again next time."))
        elif not copies:
            gone = replace(record, state="deleted", missing_passes=0, at=clock)
            actions.append(_became(known, gone, "The draft was deleted."))
    return actions


def _copies(record: DraftRecord, view: View) -> list[DraftSeen]:
    return [d for d in view.drafts if d.message_id == record.message_id]


def _has_gone_out(known: Known, record: DraftRecord, view: View) -> bool:
    """Whether the letter went out: under its own key, or under another once no draft of the thread is left."""
    if was_sent(known, record.key):
        return True
    ids = frozenset(m.message_id for m in known.opportunity.messages if m.message_id)
    lying = [d for d in in_thread(ids, view.drafts) if not d.deleted]
    return not lying and was_answered(known.opportunity, [record])


def _nothing(known: Known, record: DraftRecord, why: str) -> Action:
    return Action("nothing", known.opportunity.id, record.opportunity, record.kind, why)


def _became(known: Known, record: DraftRecord, why: str) -> Action:
    return Action("record", known.opportunity.id, record.opportunity, record.kind, why, records=(record,))
