"""A Drafts mailbox for models: what lies there, what is remembered of it, and actions done to it as `sync.act` does."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from hypothesis.stateful import RuleBasedStateMachine

from mailbridge.mail.draft import DraftSeen, fingerprint
from mailbridge.plan.values import Action, Draft, DraftRecord, key_of

NOW = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)
THREAD = "<question@company.example>"
"""The message that every draft answers, in the end."""


@dataclass(frozen=True)
class Lying:
    """A message in Drafts, and who wrote its present words."""

    uid: int
    raw: bytes
    message_id: str
    edited: bool = False
    doomed: bool = False

    def seen(self) -> DraftSeen:
        """As a look shows it."""
        ours = key_of(self.message_id) is not None
        digest = hashlib.sha256(self.raw).hexdigest() if ours else None
        print_ = fingerprint(self.raw) if ours else None
        return DraftSeen(1, self.uid, self.message_id, (THREAD,), (), digest, print_, self.doomed)


class Drafts(RuleBasedStateMachine):
    """One machine's Drafts mailbox. `fail` is what goes wrong at a write: the APPEND "lost", or done and "unanswered";
    "no removal" where the old draft was only marked."""

    def __init__(self) -> None:
        super().__init__()
        self.drafts: list[Lying] = []
        self.records: dict[str, DraftRecord] = {}
        self.next_uid = 1
        self.can_replace = True
        self.clock = NOW

    def writes(self, draft: Draft) -> None:
        """Whether this draft may be written now is for a model to assert."""

    def put(self, draft: Lying) -> None:
        self.drafts.append(replace(draft, uid=self.next_uid))
        self.next_uid += 1

    def perform(self, action: Action, fail: str | None) -> bool:
        """Do an action as `sync.act` does; False where the pass ends there."""
        if action.action in ("append", "replace"):
            assert action.draft is not None
            if not self.write(action, action.draft, fail):
                return False
        if action.action in ("replace", "remove"):
            assert action.lying is not None
            assert self.can_replace or action.action == "remove"
            if self.can_replace and not self.take_out(action.lying, fail):
                return False
            if action.action == "replace" and action.lying.message_id in self.records:
                old = self.records[action.lying.message_id]
                self.records[old.message_id] = replace(old, state="deleted")
        for record in action.records if action.action != "remove" or self.can_replace else ():
            self.remember(record)
        return True

    def write(self, action: Action, draft: Draft, fail: str | None) -> bool:
        record = DraftRecord(
            draft.key, action.founder, draft.kind, draft.message_id, draft.revision, "Drafts",
            None, None, None, "journalled", 0, self.clock, fingerprint(draft.raw),
        )  # fmt: skip
        self.remember(record)
        if fail == "lost":
            return False
        self.writes(draft)
        self.put(Lying(0, draft.raw, draft.message_id))
        if fail == "unanswered":
            return False
        lying = self.drafts[-1].seen()
        self.remember(replace(record, state="written", uidvalidity=1, uid=lying.uid, digest=lying.digest))
        return True

    def take_out(self, lying: DraftSeen, fail: str | None) -> bool:
        [index] = [i for i, d in enumerate(self.drafts) if d.uid == lying.uid]
        assert not self.drafts[index].edited, "an edit is never lost"
        if fail == "no removal":
            self.drafts[index] = replace(self.drafts[index], doomed=True)
            return False
        del self.drafts[index]
        return True

    def remember(self, record: DraftRecord) -> None:
        self.records[record.message_id] = record
