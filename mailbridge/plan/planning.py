"""Opportunities, decisions and a look at Drafts → the list of actions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from mailbridge.detect.values import Opportunity
from mailbridge.letters.values import Decision, Kind
from mailbridge.mail.draft import DraftSeen
from mailbridge.plan.actions import ALIVE, Case, decide, in_thread, lying_with
from mailbridge.plan.drafting import Writer, draft_of
from mailbridge.plan.following import View, follow, is_in_doubt, left_behind, removal, was_answered, was_sent
from mailbridge.plan.followups import chosen, follow_ups
from mailbridge.plan.followups import draft_of as draft_of_follow_up
from mailbridge.plan.siblings import said_to_others
from mailbridge.plan.values import Action, Draft, DraftRecord, Known, key_of, kind_of

FOLLOWING: tuple[Kind, ...] = ("check-in", "thanks")
"""The letters that follow a goodbye: where one lies in Drafts, the goodbye was sent."""
ANSWERED = "They have answered; the check-in is called off."
"""Why a check-in is taken out of Drafts."""


def plan(
    known: Sequence[Known],
    view: View,
    writer: Writer,
    *,
    now: datetime,
    clock: datetime,
    asked: Collection[str] = (),
    among: Sequence[Known] = (),
) -> list[Action]:
    """The actions for every opportunity that the person decided to leave, and for drafts that outlived a decision.

    `asked` are the IDs of those whose letter was asked for just now, and the keys of follow-ups that were; `now` the
    moment that letters are written for, `clock` the time of day (UTC) that records are kept by. `among` is all that is
    known: no letter repeats another to the same company. Raises TemplateFault, UnknownReferral or HeaderRefused where a
    letter cannot be written.
    """
    actions: list[Action] = []
    for k in known:
        if k.decision is not None:
            unlike = said_to_others(k, among, writer, now=now)
            letter = _letter(k, k.decision, view, writer, now, clock, k.opportunity.id in asked, unlike)
            actions += letter
            actions += _following(_after(k, letter), view, writer, now, clock, asked)
        else:
            actions += follow(k, k.records, view, clock=clock)
    return actions


def _letter(
    known: Known,
    decision: Decision,
    view: View,
    writer: Writer,
    now: datetime,
    clock: datetime,
    asked: bool,
    unlike: frozenset[str],
) -> Sequence[Action]:
    opportunity, kind = known.opportunity, kind_of(decision)
    written = tuple(r for r in known.records if r.kind == kind)
    founder = _founder(known, written)
    records = tuple(r for r in written if r.opportunity == founder)
    if opportunity.reply_to is None or opportunity.contact is None:
        return [Action("nothing", opportunity.id, founder, kind, no_address(opportunity))]
    left = left_behind(known, records, view, clock=clock)
    if not opportunity.open and not _alive(records):
        return [Action("nothing", opportunity.id, founder, kind, over(opportunity, records)), *left]
    draft = draft_of(opportunity, founder, decision, writer, now=now, spent=_spent(records), unlike=unlike)
    case = _case(known, founder, draft, records, view, asked=asked, clock=clock)
    return (*decide(case), *_doubles(case, known, view, besides=FOLLOWING), *left)


def _after(known: Known, letter: Sequence[Action]) -> Known:
    """What is known once it is remembered what became of the letter."""
    found = {(r.key, r.message_id): r for a in letter if a.action == "record" for r in a.records}
    kept = (found.pop((r.key, r.message_id), r) for r in known.records)
    return replace(known, records=(*kept, *found.values()))


def _following(
    known: Known, view: View, writer: Writer, now: datetime, clock: datetime, asked: Collection[str]
) -> list[Action]:
    """The actions for what follows a goodbye that was sent: one letter at most, and the removal of those called off."""
    found = follow_ups(known, writer, now=now)
    called_off = [f.records[-1] for f in found if f.alive and not f.wanted]
    actions = follow(known, called_off, view, clock=clock, why=ANSWERED)
    one = chosen(found, asked)
    if one is None or known.opportunity.reply_to is None or known.goodbye is None:
        return actions
    draft = draft_of_follow_up(known, one, known.opportunity.reply_to, writer, now=now, spent=_spent(one.records))
    case = _case(known, known.goodbye.opportunity, draft, one.records, view, asked=one.key in asked, clock=clock)
    letter = decide(case)
    if any(r.state == "sent" for a in letter for r in a.records):
        return [*actions, *letter, *_following(_after(known, letter), view, writer, now, clock, asked)]
    going = {a.lying for a in actions if a.action == "remove"}
    return [*actions, *letter, *(a for a in _doubles(case, known, view) if a.lying not in going)]


def _alive(records: Sequence[DraftRecord]) -> bool:
    """Whether a draft may still lie there, or be on its way."""
    return bool(records) and records[-1].state in ALIVE


def _spent(records: Sequence[DraftRecord]) -> frozenset[str]:
    """A Message-ID is used once: only the draft that may still lie there, or be on its way, keeps its own."""
    return frozenset(r.message_id for r in (records[:-1] if _alive(records) else records))


def _case(
    known: Known,
    founder: str,
    draft: Draft,
    records: tuple[DraftRecord, ...],
    view: View,
    *,
    asked: bool,
    clock: datetime,
) -> Case:
    opportunity = known.opportunity
    ids = frozenset(m.message_id for m in opportunity.messages if m.message_id)
    ours = lying_with(draft.key, view.drafts)
    # A key that is remembered of nothing may be one of ours from before the state was lost.
    remembered = view.remembered | {draft.key, *(r.key for r in known.records)}
    return Case(
        opportunity=opportunity.id,
        founder=founder,
        draft=draft,
        records=records,
        lying=tuple(d for d in ours if not d.deleted),
        doomed=tuple(d for d in ours if d.deleted),
        others=tuple(
            d for d in in_thread(ids, view.drafts) if key_of(d.message_id) not in remembered and not d.deleted
        ),
        rivals=tuple(d for r, d in _rivals(known, draft.key, view) if not (view.can_replace and r.wrote(d))),
        sent=was_sent(known, draft.key),
        answered=was_answered(opportunity, records),
        mailbox=view.mailbox,
        can_replace=view.can_replace,
        asked=asked,
        clock=clock,
        in_doubt=is_in_doubt(known, draft.key),
    )


def _founder(known: Known, written: Sequence[DraftRecord]) -> str:
    """The key that a letter is remembered under. Where two opportunities have become one after a letter was written,
    that letter goes on: the sent one before the edited one, that before one that still lies there."""
    if not written:
        return known.founders[0]
    ranks = {"sent": 2, "edited": 1, "deleted": -1}
    return max(reversed(written), key=lambda record: ranks.get(record.state, 0)).opportunity


def _rivals(known: Known, key: str, view: View) -> list[tuple[DraftRecord, DraftSeen]]:
    """Our other letters in the same thread that still lie in Drafts: of another kind, asked for before, or of an
    opportunity that has become one with this. Two drafts on one thread hide each other in Gmail."""
    by_id = {d.message_id: d for d in view.drafts if not d.deleted}
    return [(r, by_id[r.message_id]) for r in known.records if r.key != key and r.message_id in by_id]


def _doubles(case: Case, known: Known, view: View, *, besides: Collection[Kind] = ()) -> list[Action]:
    """The removal of the rivals, `besides` those of some kinds, as far as they lie as written."""
    why = "Another letter of ours lay in the same thread."
    return [
        removal(record, lying, case.opportunity, why, case.clock)
        for record, lying in _rivals(known, case.draft.key, view)
        if view.can_replace
        and record.wrote(lying)
        and record.kind not in besides
        and not is_in_doubt(known, record.key)
    ]


def no_address(opportunity: Opportunity) -> str:
    """Why nobody can be written to, and what is left."""
    if opportunity.portal:
        return f"Nobody can be written to; withdraw at {opportunity.portal}."
    return "Nobody can be written to: only robots wrote, and no link to withdraw was found."


def over(opportunity: Opportunity, records: Sequence[DraftRecord]) -> str:
    """Why a closed opportunity needs no letter."""
    if any(r.state == "sent" for r in records):
        return "The letter was sent."
    if opportunity.closed == "withdrawn":
        return "You have withdrawn already; no second goodbye is needed."
    if {"stage", "closed"}.intersection(opportunity.corrected):
        return "You said that it is closed; no letter is needed."
    return "They have closed it themselves; no letter is needed."
