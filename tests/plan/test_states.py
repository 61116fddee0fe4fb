"""Whatever a person, a mail app, a second machine and a failing network do to Drafts: never two letters of ours, an
edit never lost, a deleted draft never back unless asked. A model of the mailbox, driven by hypothesis."""

from __future__ import annotations

import base64
import hashlib
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from mailbridge.commands.leaving import is_waiting
from mailbridge.plan.actions import ALIVE, Case, decide
from mailbridge.plan.values import Action, Draft, key_of, message_id
from tests.plan.drafts import NOW, THREAD, Drafts, Lying

KEY = "k" * 20


def letter(text: str, spent: frozenset[str]) -> Draft:
    """The letter that says `text`, under a Message-ID that was not used up."""
    for generation in range(len(spent) + 1):
        made = hashlib.sha256(f"{text}{generation}".encode()).digest()
        revision = base64.b32encode(made).decode().lower()[:8]
        own = message_id(KEY, revision, "mail.example")
        if own not in spent:
            break
    raw = f"Message-ID: {own}\r\nIn-Reply-To: {THREAD}\r\nSubject: Re: x\r\n\r\n{text}\r\n"
    return Draft(KEY, revision, own, "withdrawal", raw.encode())


class Mailbox(Drafts):
    """One machine, one letter, and everybody who can touch its draft."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []
        self.text = "growth"
        self.decided = False
        self.wanted = True

    @initialize(can_replace=st.booleans())
    def server(self, can_replace: bool) -> None:
        """A server with UIDPLUS or without."""
        self.can_replace = can_replace

    @rule(text=st.sampled_from(["growth", "pay", "location"]))
    def decide_anew(self, text: str) -> None:
        """The person changes the reason."""
        self.text = text
        self.asked(fail=None)

    @precondition(lambda self: self.decided)
    @rule(fail=st.sampled_from([None, None, "lost", "unanswered", "no removal"]))
    def sync(self, fail: str | None) -> None:
        """A pass, which may fail at its write: the APPEND lost, or done and not answered; the removal cut."""
        self.act(asked=False, fail=fail)

    @rule(fail=st.sampled_from([None, "lost", "unanswered"]))
    def asked(self, fail: str | None) -> None:
        """The person asks for the letter."""
        self.decided = True
        for _ in range(2):  # as the command does: a second pass where the first found a draft to be deleted, or ours
            actions = self.act(asked=True, fail=fail)
            if any(is_waiting(a) for a in actions):
                return  # the person is told to ask again in a minute
            if any(a.action in ("append", "replace") for a in actions):
                break  # written, or the connection is gone
        self.wanted = True

    @precondition(lambda self: self.drafts)
    @rule(keeps_id=st.booleans())
    def edit(self, keeps_id: bool) -> None:
        """A mail app saves a draft with other words, under the same Message-ID or a new one."""
        old = self.drafts.pop(0)
        raw = old.raw + b"PS: mine\r\n"
        name = old.message_id if keeps_id else f"<app{self.next_uid}@mail.example>"
        self.put(Lying(0, raw.replace(old.message_id.encode(), name.encode()), name, edited=True))

    @precondition(lambda self: self.drafts)
    @rule()
    def move(self) -> None:
        """A draft moved away and back has another UID."""
        self.put(self.drafts.pop(0))

    @precondition(lambda self: self.drafts)
    @rule()
    def delete(self) -> None:
        """The person deletes every draft of the thread. One that mailbridge never saw lying there may come back."""
        seen = any(r.state in ("written", "edited") for r in [*self.records.values()][-1:])
        self.wanted = self.wanted and not seen
        self.drafts.clear()

    @precondition(lambda self: self.drafts)
    @rule(keeps_id=st.booleans())
    def send(self, keeps_id: bool) -> None:
        """The person sends a draft; the app keeps its Message-ID or makes a new one."""
        old = self.drafts.pop(0)
        self.sent.append(old.message_id if keeps_id else f"<sent{self.next_uid}@mail.example>")
        self.drafts.clear()

    @rule()
    def lose_state(self) -> None:
        """The state file is deleted, and the decision with it."""
        self.records.clear()
        self.decided = False

    def writes(self, draft: Draft) -> None:
        assert not self.sent, "no second goodbye"

    def act(self, *, asked: bool, fail: str | None) -> tuple[Action, ...]:
        """One pass: look, decide, do."""
        records = tuple(self.records.values())
        alive = bool(records) and records[-1].state in ALIVE
        if self.sent and not alive:
            return ()  # the goodbye is read in Sent, and the opportunity is closed: planning asks no further
        spent = frozenset(r.message_id for r in (records[:-1] if alive else records))
        seen = [d.seen() for d in self.drafts]
        ours = tuple(s for s in seen if key_of(s.message_id) == KEY)
        case = Case(
            opportunity="abc234",
            founder="<founder@company.example>",
            draft=letter(self.text, spent),
            records=records,
            lying=tuple(s for s in ours if not s.deleted),
            doomed=tuple(s for s in ours if s.deleted),
            others=tuple(s for s in seen if key_of(s.message_id) is None),
            rivals=(),
            sent=any(key_of(m) == KEY for m in self.sent),
            answered=bool(self.sent) and bool(records),
            mailbox="Drafts",
            can_replace=self.can_replace,
            asked=asked,
            clock=NOW + timedelta(minutes=self.next_uid),
        )
        actions = decide(case)
        for action in actions:
            if not self.perform(action, fail):
                break
        return actions

    @precondition(lambda self: self.decided)
    @rule()
    def settle(self) -> None:
        """A few passes that nothing disturbs: what must hold then."""
        for _ in range(4):
            self.act(asked=False, fail=None)
        shown = [d for d in self.drafts if not d.doomed]
        ours = [d for d in shown if key_of(d.message_id)]
        if self.can_replace:
            assert len(ours) <= 1, "one letter"
        if self.sent:
            return
        if self.wanted:
            assert shown, "what was asked for is there"
        else:
            assert not shown, "what the person deleted stays deleted"
        if self.can_replace and ours and self.wanted and not ours[0].edited and not self.adopted:
            assert self.text.encode() in ours[0].raw, "a draft that nobody edited says what was decided"

    @property
    def adopted(self) -> bool:
        """Whether our draft was found without its record: then its words may be the person's, and it stays."""
        return any(r.state == "edited" for r in self.records.values())


TestMailbox = Mailbox.TestCase
TestMailbox.settings = settings(max_examples=400, stateful_step_count=20, deadline=None)
