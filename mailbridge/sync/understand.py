"""Store → opportunities: what is remembered of the mail, read anew, under the IDs that the person knows."""

from __future__ import annotations

from datetime import datetime, tzinfo

from mailbridge.detect import read
from mailbridge.mail.message import DRAFTS, Message
from mailbridge.plan.values import Known, key_of
from mailbridge.store.identity import Settled, settle
from mailbridge.store.protocol import Store


def understand(
    store: Store, *, me: tuple[str, ...], zone: tzinfo, now: datetime, remember: bool = False
) -> list[Known]:
    """The opportunities in what is remembered of the mail that had arrived by `now`, each with what was decided and
    written. With `remember` the IDs of new and merged ones are remembered."""
    messages = [m for m in store.messages(until=now) if not is_own_draft(m)]
    settled, changed = settle(read(messages, me=me, zone=zone, now=now), store.opportunities())
    if remember and changed:
        store.remember_opportunities(changed)
    return recall(store, settled)


def recall(store: Store, settled: list[Settled]) -> list[Known]:
    """Each opportunity with its decision and its drafts."""
    decisions, records = store.decisions(), store.drafts()
    return [
        Known(
            opportunity=s.opportunity,
            founders=s.founders,
            decision=next((decisions[f] for f in s.founders if f in decisions), None),
            records=tuple(r for r in records if r.opportunity in s.founders),
        )
        for s in settled
    ]


def is_own_draft(message: Message) -> bool:
    """Whether this is a draft that mailbridge wrote: such a one tells nothing new."""
    uses = {p.special_use for p in message.places}
    return key_of(message.message_id) is not None and uses == {DRAFTS}
