"""Briefings → the mailbox `Mailbridge`: found or made, and kept by the same rules as Drafts.

What may live here: that mailbox, and the pass over it. What a briefing says is the plan's.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from mailbridge.errors import ServerRefused
from mailbridge.imap.mailboxes import Mailbox
from mailbridge.imap.session import Session
from mailbridge.plan.actions import ALIVE
from mailbridge.plan.briefings import plan_briefing
from mailbridge.plan.drafting import Writer
from mailbridge.plan.following import View
from mailbridge.plan.values import Action, Known
from mailbridge.store.protocol import Store
from mailbridge.sync.act import Workplace, look, perform
from mailbridge.sync.faults import told
from mailbridge.sync.pull import OWN_MAILBOX, is_own

_FLAGS = (r"\Seen",)


def brief(
    session: Session,
    store: Store,
    writer: Writer,
    known: Sequence[Known],
    *,
    now: datetime,
    asked: frozenset[str] = frozenset(),
    dry: bool = False,
) -> list[Action]:
    """Bring the briefings of these opportunities up to date, the mailbox made where the first is written; with `dry`
    only say what would be done. Raises what the session and the store raise, and NotConfigured for a template."""
    if not any(k.decision or any(r.state in ALIVE for r in k.briefings) for k in known):
        return []
    mailboxes = session.mailboxes()
    existing = next((m.name for m in mailboxes if is_own(m) and m.selectable), None)
    name = existing or _name_for(mailboxes)
    lying = look(session, name) if existing else ()
    view = View(mailbox=name, drafts=lying, can_replace=session.can_remove_one)
    clock = datetime.now(UTC)
    with told():
        actions = [a for k in known for a in plan_briefing(k, view, writer, now=now, clock=clock, asked=asked)]
    if dry:
        return actions
    if not lying and any(a.draft for a in actions):
        _make(session, name, there=existing is not None)
    return perform(actions, Workplace(session, store, name, _FLAGS))


def _name_for(mailboxes: Sequence[Mailbox]) -> str:
    """What the mailbox is called where it is not there yet: below INBOX where the server has all others there."""
    inbox = next((m for m in mailboxes if m.name.upper() == "INBOX"), None)
    others = [m.name for m in mailboxes if m is not inbox]
    prefix = f"{inbox.name}{inbox.delimiter}" if inbox and inbox.delimiter else ""
    return prefix + OWN_MAILBOX if others and prefix and all(o.startswith(prefix) for o in others) else OWN_MAILBOX


def _make(session: Session, name: str, *, there: bool) -> None:
    """Make the mailbox if it is not `there`, and have mail apps show it."""
    if not there:
        try:
            session.create(name)
        except ServerRefused:
            if name not in [m.name for m in session.mailboxes()]:  # another computer may have made it just now
                raise
    session.subscribe(name)
