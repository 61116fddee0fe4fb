"""From what was decided, what is remembered and what lies in the mailbox to the actions for one letter.

The order of the questions is the safety: sent? lying there? remembered but gone? only then is anything written.
Whatever is in doubt is looked for again on the next pass, never written again blindly (IMAP has no conditional APPEND).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from mailbridge.mail.draft import DraftSeen, fingerprint
from mailbridge.plan.values import Action, ActionName, Draft, DraftRecord, DraftState, key_of, revision_of

PASSES_UNTIL_GONE = 2
"""A draft that is neither in Drafts nor in Sent counts as deleted after so many looks: between the two, a mail app has
it in hand while it sends."""

NOT_YET = "The letter is not in Drafts yet."
"""Why a letter is written where nothing is known of it."""
AS_WRITTEN = "The draft lies in Drafts as written."
"""Why nothing is to be done where everything is as it should be."""
CANNOT_REPLACE = "The letter would read differently now, but this server cannot replace a single draft."
"""Why an older text stays where the server has no UIDPLUS."""
EDITED = "You edited the draft; mailbridge leaves it as it is."
"""Why a text stays that is the person's by now."""

IN_DOUBT = "Whether the letter went out is not known: `mailbridge send` looks, and asks you."
"""Why nothing is done about a letter that the SMTP server was given and did not answer for."""

ALIVE: tuple[DraftState, ...] = ("journalled", "written", "edited")


@dataclass(frozen=True, slots=True)
class Case:
    """One letter that should lie in Drafts, and everything known about it.

    `opportunity` and `founder` name the hiring process, `draft` is the letter as it would be written now. `records` are
    what is remembered of it, oldest first; `lying` the drafts that bear its key, lowest UID first; `doomed` those that
    do and are marked \\Deleted; `others` the drafts of the person's own in the same thread, `rivals` those of other
    letters of ours that cannot be taken out. `sent` says that a message with its key
    lies in Sent, `answered` that some message of the person's, newer than the letter, answers the thread. `mailbox` is
    the name of the Drafts mailbox; `can_replace` says whether the server can expunge a single UID (UIDPLUS); `asked`
    that the person asked for this letter just now; `clock` is the time of day (UTC), whatever moment is answered for.
    `in_doubt` says that it was handed to the SMTP server, and nobody knows whether that took it.
    """

    opportunity: str
    founder: str
    draft: Draft
    records: tuple[DraftRecord, ...]
    lying: tuple[DraftSeen, ...]
    doomed: tuple[DraftSeen, ...]
    others: tuple[DraftSeen, ...]
    rivals: tuple[DraftSeen, ...]
    sent: bool
    answered: bool
    mailbox: str
    can_replace: bool
    asked: bool
    clock: datetime
    in_doubt: bool = False

    @property
    def latest(self) -> DraftRecord | None:
        """The record of the draft that was journalled last: whatever came before it has been superseded."""
        return self.records[-1] if self.records else None

    def record_of(self, lying: DraftSeen) -> DraftRecord | None:
        """What is remembered of one draft that lies there. Two machines may write one Message-ID: then the record
        speaks of the copy that is as it was written."""
        for record in reversed(self.records):
            if record.message_id == lying.message_id:
                among = self.doomed if lying in self.doomed else self.lying
                alike = [d for d in among if d.message_id == record.message_id and record.wrote(d)]
                return record if lying in alike or not alike else None
        return None

    def as_written(self, lying: DraftSeen) -> bool:
        """Whether a draft is one that this machine wrote, and still as it wrote it."""
        record = self.record_of(lying)
        return record is not None and record.wrote(lying)

    def act(self, action: ActionName, why: str, **more: Any) -> Action:
        """An action about this letter."""
        return Action(action, self.opportunity, self.founder, self.draft.kind, why, **more)

    def remember(self, record: DraftRecord | None, state: DraftState, **changes: Any) -> DraftRecord:
        """A record as it is to be, from the one remembered or else from the draft."""
        draft = self.draft
        base = record or DraftRecord(
            draft.key, self.founder, draft.kind, draft.message_id, draft.revision,
            self.mailbox, None, None, None, state, 0, self.clock,
        )  # fmt: skip
        return replace(base, **{"state": state, "missing_passes": 0, "at": self.clock, **changes})


def lying_with(key: str, drafts: Sequence[DraftSeen]) -> tuple[DraftSeen, ...]:
    """The drafts whose Message-ID bears `key`, lowest UID first, those marked \\Deleted too."""
    return tuple(sorted((d for d in drafts if key_of(d.message_id) == key), key=lambda d: d.uid))


def in_thread(ids: frozenset[str], drafts: Sequence[DraftSeen]) -> tuple[DraftSeen, ...]:
    """The drafts that answer one of the Message-IDs `ids`, lowest UID first."""
    return tuple(sorted((d for d in drafts if ids.intersection(d.references + d.in_reply_to)), key=lambda d: d.uid))


def decide(case: Case) -> tuple[Action, ...]:
    """What to do about one letter: its main action first, then the removal of surplus copies of our own."""
    latest = case.latest
    if case.in_doubt:
        return (case.act("nothing", IN_DOUBT),)
    if case.sent or (case.answered and not case.lying and not case.others and latest and latest.state in ALIVE):
        return (_sent(case),)
    if case.lying:
        keeper = _keeper(case)
        return (_lying(case, keeper), *_surplus(case, keeper))
    if latest is not None and latest.state in ALIVE:
        return (_gone(case, latest),)
    if latest is not None and not case.asked:
        if latest.state == "sent":
            return (case.act("nothing", "The letter was sent."),)
        return (case.act("nothing", "The draft was deleted; `mailbridge withdraw` writes it again."),)
    if case.others or case.rivals:
        return (case.act("nothing", "A draft of your own lies in this thread; mailbridge leaves it to you."),)
    return (case.act("append", NOT_YET, draft=case.draft),)


def _sent(case: Case) -> Action:
    if case.latest is not None and case.latest.state == "sent":
        return case.act("nothing", "The letter was sent.")
    return case.act("record", "The letter lies in Sent.", records=(case.remember(case.latest, "sent"),))


def _keeper(case: Case) -> DraftSeen:
    """Which of the drafts that bear our key stays: one that the person edited, else the newest text where all are this
    machine's own (a replacement that was cut short), else the lowest UID (so that two machines agree)."""
    edited = [d for d in case.lying if (r := case.record_of(d)) and r.digest and not r.wrote(d)]
    if edited:
        return edited[0]
    if all(case.as_written(d) for d in case.lying):
        return next((d for d in case.lying if revision_of(d.message_id) == case.draft.revision), case.lying[-1])
    return case.lying[0]


def _surplus(case: Case, keeper: DraftSeen) -> tuple[Action, ...]:
    """Further copies, and older ones whose removal was cut short: this machine removes only what it wrote, as it wrote
    it. One that is marked \\Deleted and not replaced is the person's to expunge."""
    actions = []
    for extra in (*(d for d in case.lying if d.uid != keeper.uid), *case.doomed):
        record = case.record_of(extra)
        if record is None or not record.wrote(extra):
            continue
        shared = extra.message_id == keeper.message_id
        forgotten = () if shared else (case.remember(record, "deleted"),)
        actions.append(case.act("remove", "Another copy of the letter lay in Drafts.", lying=extra, records=forgotten))
    return tuple(actions)


def _lying(case: Case, lying: DraftSeen) -> Action:
    """The letter lies in Drafts: as written, edited by the person, or to be replaced."""
    record = case.record_of(lying)
    revision = revision_of(lying.message_id)
    found = {
        "message_id": lying.message_id, "revision": revision, "mailbox": case.mailbox,
        "uidvalidity": lying.uidvalidity, "uid": lying.uid,
    }  # fmt: skip
    known = record is not None and (record.uidvalidity, record.uid, record.missing_passes) == (
        lying.uidvalidity, lying.uid, 0,
    )  # fmt: skip
    if record is None or record.digest is None or record.state in ("deleted", "sent"):
        # Only words that are ours to the letter are ours to replace: anything else may be the person's edit.
        same = revision == case.draft.revision and lying.fingerprint == fingerprint(case.draft.raw)
        ours = same or (record is not None and record.wrote(lying))
        adopted = case.remember(record, "written" if ours else "edited", digest=lying.digest, **found)
        return case.act("adopt", "The letter lies in Drafts already.", lying=lying, records=(adopted,))
    if record.state == "edited" or lying.digest != record.digest:
        if known and record.state == "edited":
            return case.act("nothing", EDITED)
        return case.act("record", EDITED, records=(case.remember(record, "edited", **found),))
    if revision != case.draft.revision:
        if not case.can_replace:
            return case.act("nothing", CANNOT_REPLACE)
        return case.act("replace", "What the letter says has changed.", draft=case.draft, lying=lying)
    if known:
        return case.act("nothing", AS_WRITTEN)
    return case.act("record", AS_WRITTEN, records=(case.remember(record, "written", **found),))


def _gone(case: Case, record: DraftRecord) -> Action:
    """Remembered as lying in Drafts, or as on its way there, and no draft bears its key."""
    if case.others and record.state != "journalled":
        # A mail app that saves under a Message-ID of its own (Thunderbird, K-9, Outlook) leaves just this trace.
        other = case.others[0]
        if (record.state, record.uid, record.missing_passes) == ("edited", other.uid, 0):
            return case.act("nothing", EDITED)
        edited = case.remember(
            record, "edited", uid=other.uid, uidvalidity=other.uidvalidity,
            message_id=other.message_id or record.message_id, digest=None,
        )  # fmt: skip
        why = "Your mail app saved the draft anew; mailbridge leaves it as it is."
        return case.act("record", why, records=(edited,))
    if record.missing_passes + 1 < PASSES_UNTIL_GONE:
        waiting = replace(record, missing_passes=record.missing_passes + 1)
        return case.act("record", "The draft is not in Drafts; mailbridge looks again next time.", records=(waiting,))
    if record.state == "journalled":
        return case.act("append", "The earlier attempt did not reach the server.", draft=case.draft)
    return case.act("record", "The draft was deleted.", records=(case.remember(record, "deleted"),))
