"""Store → opportunities: what is remembered of the mail, read anew, under the IDs that the person knows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from mailbridge.detect import read
from mailbridge.detect.values import Opportunity
from mailbridge.mail.message import DRAFTS, Message
from mailbridge.plan.values import Known, key_of
from mailbridge.store.identity import Settled, settle
from mailbridge.store.protocol import Store


def understand(store: Store, *, me: tuple[str, ...], zone: tzinfo, now: datetime) -> list[Known]:
    """The opportunities in all that is remembered of the mail that had arrived by `now`, each with what was decided and
    written. New and merged ones are remembered under their IDs."""
    found = _read(store.messages(until=now), me, zone, now)
    settled, changed = settle(found, store.opportunities())
    if changed:
        store.remember_opportunities(changed)
    return _known(store, settled)


def recall(store: Store, *, me: tuple[str, ...], zone: tzinfo, now: datetime) -> list[Known]:
    """The opportunities that are remembered, read again for `now` from their own messages alone; nothing is changed."""
    remembered = store.opportunities()
    keys = {key for row in remembered for key in row.messages}
    settled, _ = settle(_read(store.messages(until=now, keys=keys), me, zone, now), remembered)
    return _known(store, settled)


def _read(messages: Sequence[Message], me: tuple[str, ...], zone: tzinfo, now: datetime) -> list[Opportunity]:
    return read([m for m in messages if not is_own_draft(m)], me=me, zone=zone, now=now)


def _known(store: Store, settled: Sequence[Settled]) -> list[Known]:
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
