"""The values of this room: a draft to be, what is remembered of a draft, and an action.

What may live here: frozen values and what can be read off them without deciding anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from mailbridge.detect.values import Opportunity
from mailbridge.letters.values import Decision, Kind
from mailbridge.mail.draft import DraftSeen
from mailbridge.plan.submission import Submission

KEY_LENGTH, REVISION_LENGTH = 20, 8
_OWN_ID = re.compile(rf"<([a-z2-7]{{{KEY_LENGTH}}})\.[a-z2-7]{{{REVISION_LENGTH}}}@")

DraftState = Literal["journalled", "written", "edited", "sent", "deleted"]
ActionName = Literal["append", "replace", "adopt", "remove", "record", "nothing"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as the RFC 5322 message that is to lie in Drafts. `key` names the letter, `revision` its content; they
    make the Message-ID. `raw` are the finished bytes, CRLF line ends."""

    key: str
    revision: str
    message_id: str
    kind: Kind
    raw: bytes


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """What is remembered of a draft. `opportunity` is the founding message's key. `digest` is of what was read back
    after the APPEND, so that a later difference is somebody's edit. `missing_passes` counts the looks in a row that did
    not find it. `at` is when the state was last set, by the clock and not by --at (UTC). `fingerprint` is of the words
    that were sent, for an APPEND whose answer was lost."""

    key: str
    opportunity: str
    kind: Kind
    message_id: str
    revision: str
    mailbox: str
    uidvalidity: int | None
    uid: int | None
    digest: str | None
    state: DraftState
    missing_passes: int
    at: datetime
    fingerprint: str | None = None

    def wrote(self, lying: DraftSeen) -> bool:
        """Whether a draft is as it was written: byte for byte as it was read back, or, where it never was, in the words
        that were sent. Never one that was found edited, whose digest may be that of the edit."""
        if self.state == "edited":
            return False
        if self.digest is not None:
            return self.digest == lying.digest
        return self.fingerprint is not None and self.fingerprint == lying.fingerprint


@dataclass(frozen=True, slots=True)
class Known:
    """An opportunity and everything remembered of it. `founders` are the keys of the messages that its decision and its
    drafts are remembered under, the first for whatever is new: it stays when an older message turns up. `records` are
    those of its letters and `briefings` those of its briefing, oldest first, and so are `submissions`, what was handed
    to the SMTP server."""

    opportunity: Opportunity
    founders: tuple[str, ...]
    decision: Decision | None = None
    records: tuple[DraftRecord, ...] = ()
    submissions: tuple[Submission, ...] = ()
    briefings: tuple[DraftRecord, ...] = ()

    @property
    def letter(self) -> DraftRecord | None:
        """The latest record of the letter that the decision asks for; None before it is written."""
        kind = None if self.decision is None else kind_of(self.decision)
        return next((r for r in self.drafts if r.kind == kind), None)

    @property
    def drafts(self) -> tuple[DraftRecord, ...]:
        """The latest record of each kind of letter, and of each check-in; one that is only journalled may never have
        reached the mailbox."""
        latest = {(r.kind, r.key if r.kind == "check-in" else ""): r for r in self.records if r.state != "journalled"}
        return tuple(latest.values())

    @property
    def goodbye(self) -> DraftRecord | None:
        """The record of the withdrawal that was sent; None before it was."""
        return next((r for r in reversed(self.records) if r.kind == "withdrawal" and r.state == "sent"), None)


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do, or not to do, about one letter, and why in one sentence.

    `append` writes `draft`; `replace` appends `draft`, then removes `lying`; `adopt` takes `lying` for ours; `remove`
    takes `lying`, one of ours and as written, out of Drafts; `record` only remembers; `nothing` does nothing. `records`
    are what is to be remembered when it is done. `opportunity` is the opportunity's ID, `founder` the key that it is
    remembered under.
    """

    action: ActionName
    opportunity: str
    founder: str
    kind: Kind
    why: str
    draft: Draft | None = None
    lying: DraftSeen | None = None
    records: tuple[DraftRecord, ...] = ()


def message_id(key: str, revision: str, domain: str) -> str:
    """The Message-ID of a letter: `<key.revision@domain>`, opaque to everybody else (RFC 5322 3.6.4)."""
    return f"<{key}.{revision}@{domain}>"


def key_of(message_id: str | None) -> str | None:
    """The key in one of our Message-IDs, or None where it cannot be one of ours."""
    found = _OWN_ID.match(message_id or "")
    return found[1] if found else None


def revision_of(message_id: str | None) -> str:
    """The revision in one of our Message-IDs, "" where there is none."""
    return (message_id or "").strip("<>").partition("@")[0].partition(".")[2]


def kind_of(decision: Decision) -> Kind:
    """The kind of letter that a decision asks for."""
    return "call-request" if decision.approach == "call-first" and not decision.called else "withdrawal"
