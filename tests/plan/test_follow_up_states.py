"""Whatever happens in the months after a goodbye: no letter before its day, none twice, none after an answer, one draft
a thread, an edit never lost. A model of the thread and of Drafts, driven by hypothesis."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from mailbridge.detect.values import Opportunity, Person
from mailbridge.letters.values import Decision, Profile, Referral, Schedule
from mailbridge.mail.message import SENT, Address, Message, Place
from mailbridge.plan.drafting import Writer, key_for
from mailbridge.plan.following import View
from mailbridge.plan.planning import plan
from mailbridge.plan.values import Draft, DraftRecord, Known, key_of, message_id
from tests.letters.world import NEW_YORK, PACKAGED
from tests.plan.drafts import NOW, THREAD, Drafts

ME = Address("Jordan Rivera", "jordan@mail.example")
TESSA, OMAR = (Person(f"{n} Roe", f"{n.lower()}@company.example") for n in ("Tessa", "Omar"))
INES = Referral("Ines Falk", "work", 4, consent=True)
WRITER = Writer((ME,), Profile(ME.name, referrals=(INES,), schedule=Schedule(6, 13, 3)), PACKAGED, NEW_YORK, html=False)
GOODBYE = key_for(ME, THREAD, "withdrawal")
THANKS = key_for(ME, THREAD, "thanks")
CHECK_INS = {
    key_for(ME, THREAD, "check-in", "" if who == TESSA else who.email, str(n)): (who, NOW + timedelta(weeks=weeks))
    for who in (TESSA, OMAR)
    for n, weeks in enumerate((6, 19, 32), 1)
}


class Months(Drafts):
    """One machine, and the thread of one process that was left."""

    def __init__(self) -> None:
        super().__init__()
        self.decision = Decision("withdraw", "growth", NOW, refer="Ines")
        self.messages = [self.written_by(TESSA, THREAD), self.written_by(OMAR, "<omar@company.example>")]
        own = message_id(GOODBYE, "a" * 8, "mail.example")
        self.send(own)
        self.records[own] = DraftRecord(
            GOODBYE, THREAD, "withdrawal", own, "a" * 8, "Drafts", 1, 1, "digest", "sent", 0, NOW
        )
        self.over: set[str] = set()
        """The keys of letters that were sent, or that the person deleted."""
        self.asked: set[str] = set()

    @initialize(can_replace=st.booleans(), later=st.booleans())
    def server(self, can_replace: bool, later: bool) -> None:
        """A server with UIDPLUS or without; a referral that was left for later or not."""
        self.can_replace = can_replace
        self.decision = replace(self.decision, refer_later=later)

    @rule(days=st.sampled_from([1, 20, 43, 91]))
    def wait(self, days: int) -> None:
        """Time goes by."""
        self.clock += timedelta(days=days)

    @rule(fail=st.sampled_from([None, None, "lost", "unanswered", "no removal"]))
    def sync(self, fail: str | None) -> None:
        """A pass, which may fail at its write."""
        self.act(fail)

    @rule(who=st.sampled_from([TESSA, OMAR]))
    def to(self, who: Person) -> None:
        """`followups --to`."""
        if who == OMAR:
            self.decision = replace(self.decision, check_in_to=(OMAR.email,))
        # Two drafts on one thread hide each other: what nobody edited makes room for what is asked for.
        lying = {key for d in self.drafts if (key := key_of(d.message_id))}
        self.asked = {key for key, (reader, _) in CHECK_INS.items() if reader == who}
        self.act(None)
        self.over |= lying - {key_of(d.message_id) for d in self.drafts}
        self.asked = set()

    @precondition(lambda self: self.drafts)
    @rule()
    def edit(self) -> None:
        """The person fills in the line that is theirs."""
        old = self.drafts.pop(0)
        self.put(replace(old, raw=old.raw + b"PS: mine\r\n", edited=True))

    @precondition(lambda self: self.drafts)
    @rule()
    def delete(self) -> None:
        """The person deletes the drafts of the thread, and two passes see it."""
        gone = {key for d in self.drafts if (key := key_of(d.message_id))}
        seen = {r.key for r in self.records.values() if r.state in ("written", "edited")}
        self.over |= gone & seen
        self.drafts.clear()

    @precondition(lambda self: any(not d.doomed for d in self.drafts))
    @rule(keeps_id=st.booleans())
    def sent(self, keeps_id: bool) -> None:
        """The person sends a draft; the app keeps its Message-ID or makes a new one. A pass sees it."""
        index = next(i for i, d in enumerate(self.drafts) if not d.doomed)
        old = self.drafts.pop(index)
        self.over.add(key_of(old.message_id) or "")
        self.clock += timedelta(minutes=5)
        self.send(old.message_id if keeps_id else f"<sent{len(self.messages)}@mail.example>")

    @rule(who=st.sampled_from([TESSA, OMAR]), automatic=st.booleans())
    def answer(self, who: Person, automatic: bool) -> None:
        """Somebody answers, or a machine does for them."""
        self.clock += timedelta(minutes=5)
        said = self.written_by(who, f"<answer{len(self.messages)}@company.example>")
        self.messages.append(replace(said, headers=(("auto-submitted", "auto-replied"),)) if automatic else said)

    def written_by(self, who: Person, id_: str) -> Message:
        return Message(
            id_, (THREAD,), (THREAD,), self.clock, "Hello", (Address(who.name, who.email),), to=(ME,), text="Hello",
            places=(Place("INBOX"),),
        )  # fmt: skip

    def send(self, id_: str) -> None:
        self.messages.append(
            Message(
                id_, (THREAD,), (THREAD,), self.clock, "Re: Hello", (ME,), text="Bye", places=(Place("Sent", SENT),)
            )
        )

    def heard(self) -> set[str]:
        """Who has answered the goodbye."""
        return {m.author.email for m in self.messages[3:] if not m.special_uses and not m.headers}

    def known(self) -> Known:
        theirs = [m for m in self.messages if m.author.email == TESSA.email and not m.headers]
        found = Opportunity(
            "abc234", "Company", "Engineer", "closed", "withdrawn", True, TESSA, (OMAR,), tuple(self.messages),
            theirs[-1], (),
        )  # fmt: skip
        return Known(found, (THREAD,), self.decision, tuple(self.records.values()))

    def act(self, fail: str | None) -> None:
        self.clock += timedelta(minutes=1)
        view = View("Drafts", tuple(d.seen() for d in self.drafts), self.can_replace)
        for action in plan([self.known()], view, WRITER, now=self.now, clock=self.clock, asked=self.asked):
            if not self.perform(action, fail):
                break

    @property
    def now(self) -> datetime:
        return self.clock.astimezone(NEW_YORK)

    def writes(self, draft: Draft) -> None:
        """What must hold of every letter at the moment that it is written."""
        assert draft.key not in self.over or draft.key in self.asked, "none twice, and none that was deleted"
        if draft.key == THANKS:
            assert self.decision.refer_later
            assert self.heard(), "the referral waits for an answer"
            return
        who, day = CHECK_INS[draft.key]
        assert self.now.date() >= day.astimezone(NEW_YORK).date(), "none before its day"
        answered = self.heard() if who == TESSA else self.heard() & {OMAR.email}
        assert not answered, "none after an answer"

    @rule()
    def settle(self) -> None:
        """A few passes that nothing disturbs: what must hold then."""
        for _ in range(4):
            self.act(None)
        ours = [d for d in self.drafts if not d.doomed]
        if self.can_replace:
            assert len(ours) <= 1, "one draft a thread"
            if self.heard() and ours and key_of(ours[0].message_id) in CHECK_INS and not ours[0].edited:
                who, _ = CHECK_INS[key_of(ours[0].message_id) or ""]
                assert who == OMAR
                assert OMAR.email not in self.heard(), "an answer takes out what nobody edited"
        first = next(iter(CHECK_INS))
        if not ours and not self.heard() and first not in self.over:
            assert not timedelta(weeks=6) <= self.now.date() - NOW.date() < timedelta(weeks=19), "what is due is there"
        if not ours and self.heard() and self.decision.refer_later:
            assert THANKS in self.over, "the referral is there"


TestMonths = Months.TestCase
TestMonths.settings = settings(max_examples=100, stateful_step_count=20, deadline=None)
