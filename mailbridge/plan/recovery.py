"""What the mailbox still tells of letters that nothing is remembered of: the state was lost, or another computer wrote.

What may live here: reading it off the keys and the revisions, which are made from what was decided.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import product
from typing import get_args

from mailbridge.letters.referral import UnknownReferral
from mailbridge.letters.templating import TemplateFault
from mailbridge.letters.values import REASONS, Approach, Decision, Kind
from mailbridge.mail.draft import DraftSeen
from mailbridge.mail.reply import HeaderRefused
from mailbridge.plan.drafting import Writer, draft_of, key_for
from mailbridge.plan.following import View, own_sent
from mailbridge.plan.values import DraftRecord, Known, key_of, revision_of

DECIDED: tuple[Kind, ...] = ("withdrawal", "call-request")
"""The letters that are written for a decision, and so tell of one."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """A decision that was found again under the key of its founding message, and the letter that tells of it."""

    founder: str
    decision: Decision
    record: DraftRecord


def is_forgotten(known: Known) -> bool:
    """Whether nothing is remembered of a decision or a letter; one that was taken back is remembered."""
    return known.decision is None and not known.records


def was_written(known: Known) -> bool:
    """Whether a message that bears a key, ours or another's, lies in Sent."""
    return any(key_of(m.message_id) for m in own_sent(known.opportunity))


def recovered(known: Known, view: View, writer: Writer, *, now: datetime, clock: datetime) -> Recovered | None:
    """What the mailbox tells of a letter that bears a key of ours: in Sent, else in Drafts. None where there is none.

    Its record is that of words that may be the person's, until they are found to be ours (`actions.decide` adopts it).
    """
    keys = {key_for(writer.identities[0], f, kind): (f, kind) for f in known.founders for kind in DECIDED}
    for message in own_sent(known.opportunity):
        key = key_of(message.message_id)
        if key in keys and message.message_id:
            founder, kind = keys[key]
            record = _record(key, founder, kind, message.message_id, view.mailbox, clock)
            decision = Decision("withdraw", None, message.date or now, approach=_APPROACH[kind])
            return Recovered(founder, decision, replace(record, state="sent"))
    for lying in sorted(view.drafts, key=lambda d: d.uid):
        key = key_of(lying.message_id)
        if key in keys and lying.message_id and not lying.deleted:
            founder, kind = keys[key]
            record = _record(key, founder, kind, lying.message_id, view.mailbox, clock)
            decision = _decision(known, founder, kind, lying, writer, now)
            return Recovered(founder, decision, replace(record, uidvalidity=lying.uidvalidity, uid=lying.uid))
    return None


_APPROACH: dict[Kind, Approach] = {"withdrawal": "offer", "call-request": "call-first"}


def _record(key: str, founder: str, kind: Kind, message_id: str, mailbox: str, clock: datetime) -> DraftRecord:
    return DraftRecord(
        key, founder, kind, message_id, revision_of(message_id), mailbox, None, None, None, "edited", 0, clock
    )


def _decision(known: Known, founder: str, kind: Kind, lying: DraftSeen, writer: Writer, now: datetime) -> Decision:
    """The decision whose letter has the revision that lies there; one without a reason where none has, because the
    facts have moved since or the person wished for more than is tried here."""
    plain = Decision("withdraw", None, now, approach=_APPROACH[kind])
    if known.opportunity.contact is None or known.opportunity.reply_to is None:
        return plain
    try:
        for tried in _wishes(kind, writer, now):
            draft = draft_of(known.opportunity, founder, tried, writer, now=now, spent=frozenset())
            if draft.message_id == lying.message_id:
                return tried
    except (TemplateFault, UnknownReferral, HeaderRefused):
        pass  # the next letter that is written tells what is wrong
    return plain


def _wishes(kind: Kind, writer: Writer, now: datetime) -> Iterator[Decision]:
    """The decisions that a letter of this kind may rest on, the likelier first."""
    approaches = [a for a in get_args(Approach) if (a == "call-first") == (kind == "call-request")]
    names: Sequence[str | None] = (None, *(r.name for r in writer.profile.referrals))
    for refer, urgent, approach, reason in product(names, (False, True), approaches, (None, *REASONS)):
        yield Decision("withdraw", reason, now, refer=refer, urgent=urgent, approach=approach)
