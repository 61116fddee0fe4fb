"""What follows a goodbye: the check-ins, and the referral that was left for later. One of them at a time.

What may live here: which letters follow, when each is due and what calls it off. Whether one is written is asked of
`actions`, as for every draft.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from mailbridge.detect.seen import is_automatic, is_robot
from mailbridge.detect.values import Opportunity, Person
from mailbridge.letters.checkins import acquainted, check_in, planned, topic_for
from mailbridge.letters.thanks import thanks
from mailbridge.letters.values import Decision, Kind
from mailbridge.mail.message import DRAFTS, SENT, Address, Message
from mailbridge.plan.actions import ALIVE
from mailbridge.plan.drafting import Writer, addressed, key_for
from mailbridge.plan.following import sent_at
from mailbridge.plan.values import Draft, DraftRecord, DraftState, Known

Standing = Literal["planned", "waiting", "due", "passed over", "called off"]
"""How a letter stands that nothing was written of: its day is to come; they have not answered yet; it is to be written
now; a later one is due already; they have answered."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One letter that follows the goodbye. `due` is its day in the person's zone, None while that is not known;
    `number` counts the check-ins with one reader from 1, and is 0 for thanks. `key` names the letter, `records` are
    what is remembered of it, oldest first."""

    kind: Kind
    number: int
    to: Person
    due: date | None
    standing: Standing
    key: str
    records: tuple[DraftRecord, ...] = ()

    @property
    def latest(self) -> DraftRecord | None:
        """The record of its draft, None where none was ever begun."""
        return self.records[-1] if self.records else None

    @property
    def alive(self) -> bool:
        """Whether a draft of it lies in Drafts, or is on its way there."""
        return self.latest is not None and self.latest.state in ALIVE

    @property
    def wanted(self) -> bool:
        """Whether it may be written, or stay where it lies."""
        return self.standing == "due" or (self.standing == "passed over" and self.alive)

    @property
    def state(self) -> DraftState | Standing:
        """What is to be told of it: what became of its draft, else how it stands."""
        state = self.latest.state if self.latest else "journalled"
        if state == "journalled" or (self.standing == "called off" and state != "sent"):
            return self.standing
        return state


def follow_ups(known: Known, writer: Writer, *, now: datetime) -> tuple[FollowUp, ...]:
    """The letters that follow the goodbye of an opportunity, the second letter first, then those to the contact; none
    before the goodbye was found in Sent. `now` is aware."""
    decision, goodbye = known.decision, known.goodbye
    if decision is None or goodbye is None or known.opportunity.contact is None:
        return ()
    return (*_thanks(known, decision, goodbye, writer), *_check_ins(known, decision, goodbye, writer, now))


def chosen(found: Sequence[FollowUp], asked: Collection[str]) -> FollowUp | None:
    """The one that may lie in Drafts, since two drafts on one thread hide each other: one that was asked for by its
    key, else the one that lies there, else the first that is due."""
    wanted = [f for f in found if f.wanted and (f.alive or f.latest is None or f.key in asked)]
    for first in (lambda f: f.key in asked, lambda f: f.alive, lambda f: True):
        if match := next(filter(first, wanted), None):
            return match
    return None


def draft_of(
    known: Known, follow_up: FollowUp, answered: Message, writer: Writer, *, now: datetime, spent: frozenset[str]
) -> Draft:
    """The draft that is to lie there now, in the thread of `answered`. Raises TemplateFault and UnknownReferral."""
    opportunity, decision, profile = known.opportunity, known.decision, writer.profile
    assert decision is not None
    own = opportunity.contact == follow_up.to
    if follow_up.kind == "thanks":
        letter = thanks(opportunity, decision, profile, now=now, zone=writer.zone, templates=writer.templates)
    else:
        letter = check_in(
            opportunity, profile, now=now, zone=writer.zone, templates=writer.templates,
            topic=topic_for(opportunity, follow_up.to, profile.topics), to=None if own else follow_up.to,
            number=follow_up.number,
        )  # fmt: skip
    to = Address(follow_up.to.name, follow_up.to.email)
    # What the contact wrote is for nobody else to read.
    return addressed(letter, follow_up.key, answered, to, writer, quoted=own, now=now, spent=spent)


def answers(opportunity: Opportunity, writer: Writer, since: datetime) -> list[Message]:
    """What people of theirs wrote after `since`, oldest first: no absence notes, and nothing of a machine."""
    own = {i.folded for i in writer.identities}
    return [
        m
        for m in opportunity.messages
        if not (m.author.folded in own or m.special_uses & {SENT, DRAFTS} or is_automatic(m) or is_robot(m.author))
        and (m.in_reply_to or not m.calendars)  # a calendar app calls off the meeting by itself
        and (when := m.date or m.received) is not None
        and when > since
    ]


def _thanks(known: Known, decision: Decision, goodbye: DraftRecord, writer: Writer) -> Iterator[FollowUp]:
    contact = known.opportunity.contact
    if not decision.refer_later or decision.refer is None or contact is None:
        return
    first = next(iter(answers(known.opportunity, writer, sent_at(known.opportunity, goodbye))), None)
    said = first and (first.date or first.received)
    due = said.astimezone(writer.zone).date() if said else None
    key = key_for(writer.identities[0], goodbye.opportunity, "thanks")
    yield FollowUp("thanks", 0, contact, due, "due" if due else "waiting", key, _records(known, key))


def _check_ins(
    known: Known, decision: Decision, goodbye: DraftRecord, writer: Writer, now: datetime
) -> Iterator[FollowUp]:
    opportunity, contact = known.opportunity, known.opportunity.contact
    assert contact is not None
    sent = sent_at(opportunity, goodbye)
    days = planned(sent.astimezone(writer.zone).date(), writer.profile.schedule)
    today = now.astimezone(writer.zone).date()
    heard = {m.author.folded for m in answers(opportunity, writer, sent)}
    others = [p for p in acquainted(opportunity, sent) if p.email.lower() in decision.check_in_to and p != contact]
    for person in (contact, *others):
        # The contact may be another tomorrow, and the letter the same.
        reader = "" if person == contact else person.email.lower()
        over = bool(heard) if person == contact else reader in heard
        last_due = max((n for n, day in enumerate(days, 1) if day <= today), default=0)
        wrote = sent
        for number, day in enumerate(days, 1):
            key = key_for(writer.identities[0], goodbye.opportunity, "check-in", reader, str(number))
            records = _records(known, key)
            late = number < last_due or wrote.astimezone(writer.zone).date() >= day
            standing: Standing = (
                "called off" if over else "planned" if day > today else "passed over" if late else "due"
            )
            yield FollowUp("check-in", number, person, day, standing, key, records)
            if records and records[-1].state == "sent":
                wrote = sent_at(opportunity, records[-1])


def _records(known: Known, key: str) -> tuple[DraftRecord, ...]:
    return tuple(r for r in known.records if r.key == key)
