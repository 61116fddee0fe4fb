"""The briefing beside a letter: what it says now, and what is to be done about the one in the mailbox.

What may live here: the briefing of one opportunity as a message, and its actions. It is kept by the same rules as a
draft (`actions`), in a mailbox of its own that is never INBOX.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from mailbridge.letters.days import weekday
from mailbridge.letters.sections import headline, sections
from mailbridge.letters.values import Decision
from mailbridge.mail.memo import compose
from mailbridge.plan.actions import ALIVE, AS_WRITTEN, CANNOT_REPLACE, EDITED, Case, decide, lying_with
from mailbridge.plan.drafting import Writer, fresh_id, key_for
from mailbridge.plan.following import View, removal, sent_at
from mailbridge.plan.followups import FollowUp, follow_ups
from mailbridge.plan.values import Action, ActionName, Draft, DraftRecord, Known

BRIEFED = "The briefing lies there as written."
"""Why nothing is to be done about a briefing that is as it should be."""

_STATES = {
    None: "It is not written yet.",
    "written": "Its draft lies in {mailbox}, for you to review and send.",
    "edited": "You edited its draft; it lies in {mailbox}, for you to send.",
    "sent": "It was sent on {day}.",
    "deleted": "Its draft was deleted.",
}
_FOLLOWING = {
    "planned": "is planned",
    "waiting": "is drafted once they have answered",
    "due": "is due",
    "passed over": "was left out",
    "called off": "is called off, since they have answered",
    "written": "lies in Drafts, for you to review and send",
    "edited": "lies in Drafts, as you edited it",
    "sent": "was sent",
    "deleted": "was deleted",
}
_WHY: dict[ActionName, str] = {
    "append": "The briefing is not there yet.",
    "replace": "What the briefing says has changed.",
    "adopt": "The briefing lies there already.",
    "remove": "Another copy of the briefing lay there.",
    "record": "The briefing is not as it was left.",
    "nothing": "The briefing was deleted; `mailbridge withdraw` writes it again.",
}
_NOTHING = {
    AS_WRITTEN: BRIEFED,
    CANNOT_REPLACE: "The briefing would read differently now, but this server cannot replace a single message.",
    EDITED: "Another computer wrote the briefing, or you changed it; mailbridge leaves it as it is.",
}


def plan_briefing(
    known: Known, view: View, writer: Writer, *, now: datetime, clock: datetime, asked: Collection[str] = ()
) -> list[Action]:
    """The actions for the briefing of an opportunity: it lies beside the letter that was decided on, and goes with the
    decision. `view` is of the briefings' mailbox; arguments else, and faults, as for `plan`."""
    key = key_for(writer.identities[0], _founder(known), "briefing")
    own = tuple(r for r in known.briefings if r.key == key)
    stale = [r for r in known.briefings if r.key != key]
    if known.decision is None or known.opportunity.contact is None:
        return _taken_out(known, known.briefings, view, clock)
    alive = bool(own) and own[-1].state in ALIVE
    spent = frozenset(r.message_id for r in (own[:-1] if alive else own))
    draft = briefing_of(known, known.decision, key, writer, now=now, spent=spent)
    ours = lying_with(key, view.drafts)
    case = Case(
        opportunity=known.opportunity.id,
        founder=_founder(known),
        draft=draft,
        records=own,
        lying=tuple(d for d in ours if not d.deleted),
        doomed=tuple(d for d in ours if d.deleted),
        others=(),
        rivals=(),
        sent=False,
        answered=False,
        mailbox=view.mailbox,
        can_replace=view.can_replace,
        asked=known.opportunity.id in asked,
        clock=clock,
    )
    found = [replace(a, why=_NOTHING.get(a.why, _WHY[a.action])) for a in decide(case)]
    return [*found, *_taken_out(known, stale, view, clock)]


def briefing_of(
    known: Known, decision: Decision, key: str, writer: Writer, *, now: datetime, spent: frozenset[str]
) -> Draft:
    """The briefing as it reads now, or, once the letter was sent, as it read then, with what follows."""
    opportunity, person, goodbye = known.opportunity, writer.identities[0], known.goodbye
    told = sections(
        opportunity,
        decision,
        writer.profile,
        letter=[_stands(known, writer)],
        following=list(_following(known, writer, now)),
        sent=goodbye is not None,
        now=min(now, sent_at(opportunity, goodbye)) if goodbye else now,
        zone=writer.zone,
        templates=writer.templates,
    )
    subject = headline(opportunity)
    content = [subject, *(f"{line.text}\0{line.url}" for section in told for line in section.lines)]
    own_id, revision = fresh_id(key, content, person.domain, spent)
    raw = compose(person=person, subject=subject, sections=told, date=now, message_id=own_id)
    return Draft(key, revision, own_id, "briefing", raw)


def _stands(known: Known, writer: Writer) -> str:
    """How the letter stands."""
    record = known.goodbye or known.letter
    if record is None:
        return _STATES[None]
    day = sent_at(known.opportunity, record).astimezone(writer.zone)
    return _STATES[record.state].format(mailbox=record.mailbox, day=f"{weekday(day, 'en')} {day.year}")


def _following(known: Known, writer: Writer, now: datetime) -> Iterator[str]:
    """What is to follow the letter, and when."""
    schedule = writer.profile.schedule
    if known.goodbye is not None:
        yield from map(_told, follow_ups(known, writer, now=now))
    elif schedule.times:
        further = f", then every {schedule.every_weeks} weeks, {schedule.times} in all" if schedule.times > 1 else ""
        yield f"A check-in is drafted {schedule.first_weeks} weeks after the letter was sent{further}."


def _told(follow_up: FollowUp) -> str:
    what = "The second letter, with the referral," if follow_up.kind == "thanks" else f"Check-in {follow_up.number}"
    to = f" with {follow_up.to.name or follow_up.to.email}" if follow_up.kind == "check-in" else ""
    day = f"{weekday(follow_up.due, 'en')} {follow_up.due.year}: " if follow_up.due else ""
    return f"{day}{what}{to} {_FOLLOWING[follow_up.state]}."


def _founder(known: Known) -> str:
    """The key that the briefing is remembered under: that of the one that may still lie there, else the first."""
    alive = [r.opportunity for r in known.briefings if r.state in ALIVE]
    return alive[-1] if alive else known.founders[0]


def _taken_out(known: Known, records: Sequence[DraftRecord], view: View, clock: datetime) -> list[Action]:
    """The removal of briefings that are beside no letter any more, as far as they lie as written."""
    actions = []
    for record in records:
        lying = next((d for d in view.drafts if d.message_id == record.message_id and record.wrote(d)), None)
        if record.state in ALIVE and lying is not None and view.can_replace:
            why = "There is no letter for the briefing any more."
            actions.append(removal(record, lying, known.opportunity.id, why, clock))
    return actions
