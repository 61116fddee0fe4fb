"""One pass: read → understand → plan → act."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo

from mailbridge.errors import MailbridgeError, NotConfigured, TryAgain
from mailbridge.imap.mailboxes import Mailbox
from mailbridge.imap.session import Session
from mailbridge.mail.message import DRAFTS
from mailbridge.plan.actions import ALIVE
from mailbridge.plan.drafting import Writer
from mailbridge.plan.following import View, take_back
from mailbridge.plan.planning import plan
from mailbridge.plan.recovery import is_forgotten, recovered, was_written
from mailbridge.plan.submission import Submission
from mailbridge.plan.values import Action, Known
from mailbridge.store.protocol import Store
from mailbridge.sync.act import Workplace, look, perform
from mailbridge.sync.briefings import brief
from mailbridge.sync.faults import told
from mailbridge.sync.finishing import finish, lies_in_sent
from mailbridge.sync.pull import Progress, pull, readable, silence
from mailbridge.sync.understand import recall, understand


@contextmanager
def silent() -> Iterator[Progress]:
    """The progress of who does not watch."""
    yield silence


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done, or would be, about letters and about briefings, and what could not be: one letter's fault stops no
    other."""

    actions: tuple[Action, ...]
    faults: tuple[MailbridgeError, ...]
    briefings: tuple[Action, ...] = ()


@dataclass(frozen=True)
class Run:
    """What one pass works with. `overrides` maps a special use such as `drafts` to the mailbox name that the person
    chose; `briefings` says that the person wants those. With `dry` the store is a copy that nobody keeps, and no action
    is done."""

    session: Session
    store: Store
    writer: Writer
    me: tuple[str, ...]
    zone: tzinfo
    now: datetime
    horizon_days: int
    overrides: Mapping[str, str]
    briefings: bool = False
    dry: bool = False
    progress: Callable[[], AbstractContextManager[Progress]] = silent

    def read(self) -> list[Known]:
        """Bring the store up to date and read it. Nothing on the server changes."""
        mailboxes = readable(self.session.mailboxes())
        since = (self.now - timedelta(days=self.horizon_days)).date()
        with self.progress() as progress:
            pull(self.session, self.store, mailboxes, since=since, progress=progress)
        known = understand(self.store, me=self.me, zone=self.zone, now=self.now)
        return self.recall() if self._recover(known, mailboxes) else known

    def _recover(self, known: Sequence[Known], mailboxes: Sequence[Mailbox]) -> bool:
        """Remember again what the mailbox tells of letters that nothing is remembered of; whether there was any."""
        forgotten = [k for k in known if is_forgotten(k)]
        if not forgotten:
            return False
        try:
            drafts = drafts_mailbox(mailboxes, self.overrides)
        except NotConfigured:
            return False  # told by whoever writes there
        if not self.store.uids(drafts) and not any(was_written(k) for k in forgotten):
            return False
        view, clock = self.view(), datetime.now(UTC)
        found = [recovered(k, view, self.writer, now=self.now, clock=clock) for k in forgotten]
        for one in filter(None, found):
            self.store.save_draft(one.record)
            self.store.decide(one.founder, one.decision)
        return any(found)

    def recall(self) -> list[Known]:
        """What is remembered now, without asking the server: as after `read`, with what was written since."""
        return recall(self.store, me=self.me, zone=self.zone, now=self.now)

    def drafts_mailbox(self) -> str:
        """The name of the Drafts mailbox. Raises NotConfigured where there is none."""
        return drafts_mailbox(self.session.mailboxes(), self.overrides)

    def plan(
        self, known: Sequence[Known], *, asked: frozenset[str] = frozenset(), among: Sequence[Known] | None = None
    ) -> list[Action]:
        """What would be done about letters, `among` all that is known (None: looked up). Raises NotConfigured or Undone
        where one cannot be written."""
        if not any(k.decision or any(r.state in ALIVE for r in k.records) for k in known):
            return []
        view, clock = self.view(), datetime.now(UTC)
        among = self.recall() if among is None else among
        with told():
            return plan(known, view, self.writer, now=self.now, clock=clock, asked=asked, among=among)

    def write(self, known: Sequence[Known], *, asked: frozenset[str] = frozenset()) -> Outcome:
        """Plan the letters that were decided on, and do what was planned; with `dry`, only plan. One letter that cannot
        be written stops no other. `asked` are the IDs of the opportunities whose letter was asked for just now."""
        actions: list[Action] = []
        faults: list[MailbridgeError] = []
        among = self.recall() if any(k.decision for k in known) else ()
        for k in known:
            try:
                if done := self.finish(k):
                    actions += [_left(k, why) for _, told in done for why in told]
                    k = next((now for now in self.recall() if now.opportunity.id == k.opportunity.id), k)
                planned = self.plan([k], asked=asked, among=among)
                actions += self._noted(planned) if self.dry else perform(planned, self._workplace())
            except MailbridgeError as fault:
                faults.append(fault)
                if isinstance(fault, TryAgain):
                    return Outcome(tuple(actions), tuple(faults))  # connection or state is gone, for the others too
        try:
            briefings = self.brief(frozenset(k.opportunity.id for k in known), asked=asked) if self.briefings else []
        except MailbridgeError as fault:
            return Outcome(tuple(actions), (*faults, fault))
        return Outcome(tuple(actions), tuple(faults), tuple(briefings))

    def _noted(self, planned: Sequence[Action]) -> Sequence[Action]:
        """What was planned, with what was only found out remembered, in the copy that nobody keeps."""
        for record in (r for action in planned if action.action == "record" for r in action.records):
            self.store.save_draft(record)
        return planned

    def brief(self, ids: frozenset[str], *, asked: frozenset[str] = frozenset()) -> list[Action]:
        """Bring the briefings of these opportunities up to date with what is remembered now; with `dry`, only plan."""
        known = [k for k in self.recall() if k.opportunity.id in ids]
        return brief(self.session, self.store, self.writer, known, now=self.now, asked=asked, dry=self.dry)

    def finish(self, known: Known) -> list[tuple[Submission, tuple[str, ...]]]:
        """Do what is left of what was sent, and found to have been: each, and what of it is left to the person. With
        `dry`, nothing is done."""
        done = []
        for submission in known.submissions:
            found = replace(submission, state="filed") if lies_in_sent(submission, self.store) else submission
            if submission.pending and found.went_out:
                done.append((submission, () if self.dry else finish(found, self.session, self.store)))
        return done

    def unwrite(self, known: Known) -> list[Action]:
        """Take the drafts of an opportunity out of Drafts that are still as written; with `dry`, only plan it."""
        if not known.records:
            return []
        actions = take_back(known, self.view(), clock=datetime.now(UTC))
        return actions if self.dry else perform(actions, self._workplace())

    def _workplace(self) -> Workplace:
        return Workplace(self.session, self.store, self.drafts_mailbox())

    def view(self) -> View:
        """Drafts as it lies now."""
        mailbox = self.drafts_mailbox()
        return View(
            mailbox=mailbox,
            drafts=look(self.session, mailbox),
            can_replace=self.session.can_remove_one,
            remembered=frozenset(record.key for record in self.store.drafts()),
        )


def _left(known: Known, why: str) -> Action:
    """What is left to the person after a letter was sent."""
    kind = known.records[-1].kind if known.records else "withdrawal"
    return Action("nothing", known.opportunity.id, known.founders[0], kind, why)


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
