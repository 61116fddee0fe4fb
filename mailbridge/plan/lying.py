"""Which drafts in the mailbox are an opportunity's letters, whatever a mail app has made of them.

What may live here: the choice among the drafts that were seen, and nothing that reads them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import get_args

from mailbridge.letters.values import Kind
from mailbridge.mail.draft import DraftSeen
from mailbridge.mail.message import Address
from mailbridge.plan.actions import in_thread
from mailbridge.plan.drafting import key_for
from mailbridge.plan.values import DraftRecord, Known, key_of

KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Lying:
    """One draft that lies there. `kind` is that of the letter that mailbridge wrote, None for the person's own."""

    seen: DraftSeen
    kind: Kind | None


def lying(known: Known, drafts: Sequence[DraftSeen], person: Address, *, own: bool) -> tuple[Lying, ...]:
    """The drafts of an opportunity, lowest UID first: the letters that bear a key of ours, also where the state was
    lost; where one that was written bears it no longer, what a mail app saved in its place in the same thread; and with
    `own` every other draft of the thread. `person` is the first identity. Those marked \\Deleted are left out."""
    there = [d for d in drafts if not d.deleted]
    keys = {key_for(person, founder, kind): kind for founder in known.founders for kind in KINDS}
    keys |= {r.key: r.kind for r in known.records}
    found = {d.uid: Lying(d, keys[key]) for d in there if (key := key_of(d.message_id)) in keys and key}
    ids = frozenset(m.message_id for m in known.opportunity.messages if m.message_id)
    strangers = [d for d in in_thread(ids, there) if key_of(d.message_id) is None]
    saved_anew = missing(known, found.values())
    if saved_anew and strangers:
        found[strangers[0].uid] = Lying(strangers[0], saved_anew.kind)
    if own:
        found |= {d.uid: Lying(d, None) for d in strangers if d.uid not in found}
    return tuple(found[uid] for uid in sorted(found))


def missing(known: Known, found: Collection[Lying]) -> DraftRecord | None:
    """The record of a letter that should lie there, and is not among those `found`."""
    kinds = {one.kind for one in found}
    return next((r for r in known.drafts if r.state in ("written", "edited") and r.kind not in kinds), None)
