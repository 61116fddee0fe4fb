"""One pass: read → understand → plan → act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from mailbridge.errors import NotConfigured
from mailbridge.imap.mailboxes import Mailbox
from mailbridge.imap.session import Session
from mailbridge.mail.message import DRAFTS
from mailbridge.plan.drafting import Writer
from mailbridge.plan.planning import View, plan, take_back
from mailbridge.plan.values import Action, Known
from mailbridge.store.protocol import Store
from mailbridge.sync.act import Workplace, look, perform
from mailbridge.sync.pull import Progress, pull, readable, silence
from mailbridge.sync.understand import recall, understand


@dataclass(frozen=True)
class Run:
    """What one pass works with. `overrides` maps a special use such as `drafts` to the mailbox name that the person
    chose. With `dry` the store is a copy that nobody keeps, and no action is done."""

    session: Session
    store: Store
    writer: Writer
    me: tuple[str, ...]
    zone: tzinfo
    now: datetime
    horizon_days: int
    overrides: Mapping[str, str]
    dry: bool = False
    progress: Progress = silence

    def read(self) -> list[Known]:
        """Bring the store up to date and read it. Nothing on the server changes."""
        mailboxes = readable(self.session.mailboxes())
        since = (self.now - timedelta(days=self.horizon_days)).date()
        pull(self.session, self.store, mailboxes, since=since, progress=self.progress)
        return understand(self.store, me=self.me, zone=self.zone, now=self.now)

    def recall(self) -> list[Known]:
        """What is remembered now, without asking the server: as after `read`, with what was written since."""
        return recall(self.store, me=self.me, zone=self.zone, now=self.now)

    def drafts_mailbox(self) -> str:
        """The name of the Drafts mailbox. Raises NotConfigured where there is none."""
        return drafts_mailbox(self.session.mailboxes(), self.overrides)

    def write(self, known: Sequence[Known], *, asked: frozenset[str] = frozenset()) -> list[Action]:
        """Plan the letters that were decided on, and do what was planned; with `dry`, only plan. `asked` are the IDs of
        the opportunities whose letter the person asked for just now."""
        if all(k.decision is None for k in known):
            return []
        place = self._workplace()
        actions = plan(known, self._view(place), self.writer, now=self.now, asked=asked)
        return actions if self.dry else perform(actions, place)

    def unwrite(self, known: Known) -> list[Action]:
        """Take the drafts of an opportunity out of Drafts that are still as written; with `dry`, only plan it."""
        if not known.records:
            return []
        place = self._workplace()
        actions = take_back(known, self._view(place), now=self.now)
        return actions if self.dry else perform(actions, place)

    def _workplace(self) -> Workplace:
        return Workplace(self.session, self.store, self.drafts_mailbox(), self.now)

    def _view(self, place: Workplace) -> View:
        return View(
            mailbox=place.mailbox,
            drafts=look(self.session, place.mailbox),
            can_replace=self.session.can_remove_one,
        )


def drafts_mailbox(mailboxes: Sequence[Mailbox], overrides: Mapping[str, str]) -> str:
    """The name of the Drafts mailbox: the person's choice, else the server's word or the name. Raises NotConfigured."""
    chosen = overrides.get("drafts")
    names = [m.name for m in mailboxes if m.selectable]
    if chosen is not None:
        if chosen in names:
            return chosen
        raise NotConfigured(f"There is no mailbox {chosen!r} on the server.", f"The mailboxes are: {', '.join(names)}.")
    found = next((m.name for m in mailboxes if m.selectable and m.special_use == DRAFTS), None)
    if found is None:
        raise NotConfigured(
            "No Drafts mailbox was found on the server.",
            f'Name it in the config, under mailboxes: drafts = "…". The mailboxes are: {", ".join(names)}.',
        )
    return found
