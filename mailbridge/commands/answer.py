"""The one JSON object of `inspect`, `list`, `sync` and `withdraw`, and the one record `show` and the tables read from.

What may live here: values in, JSON-ready values out. Its shape is fixed by the plan of the house: add, never rename.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mailbridge.detect.values import Evidence, Interview, Moment, Opportunity, Person
from mailbridge.letters.notice import next_interview, notice_hours
from mailbridge.letters.values import Decision
from mailbridge.plan.values import Action, DraftRecord, Known

if TYPE_CHECKING:
    from mailbridge.sync.review import Reviewed


def answer(at: datetime, known: Iterable[Known], actions: Sequence[Action] | None = None) -> dict[str, Any]:
    """The object that the commands print. `actions` where something was, or would be, done."""
    said: dict[str, Any] = {"at": time(at), "opportunities": [opportunity(k, at) for k in known]}
    if actions is not None:
        said["actions"] = [
            {"action": a.action, "opportunity": a.opportunity, "kind": a.kind, "why": a.why} for a in actions
        ]
    return said


def time(moment: Moment | None) -> str | None:
    """ISO 8601 with offset, or a date alone; None stays None."""
    return None if moment is None else moment.isoformat()


def opportunity(known: Known, at: datetime) -> dict[str, Any]:
    """One opportunity."""
    o = known.opportunity
    upcoming = next_interview(o, at)
    hours = notice_hours(o, at)
    return {
        "id": o.id,
        "company": o.company,
        "role": o.role,
        "stage": o.stage,
        "closed": o.closed,
        "call_first": o.call_first,
        "contact": person(o.contact) if o.contact else None,
        "people": [{**person(p), "part": p.part} for p in o.people],
        "messages": [
            {"message_id": m.message_id, "mailboxes": [p.mailbox for p in m.places], "date": time(m.date)}
            for m in o.messages
        ],
        "reply_to_message": o.reply_to.message_id if o.reply_to else None,
        "interviews": [interview(i) for i in o.interviews],
        "next_interview": time(upcoming.start) if upcoming else None,
        "notice_hours": None if hours is None else round(hours, 2),
        "decision": decision(known.decision) if known.decision else None,
        "drafts": [draft(r) for r in known.drafts],
        "language": o.language,
        "portal": o.portal,
        "warnings": list(o.warnings),
        "corrected": list(o.corrected),
        "dismissed": o.dismissed,
    }


def person(who: Person) -> dict[str, Any]:
    """Somebody on the other side, without the part."""
    return {"name": who.name, "email": who.email, "phones": list(who.phones), "linkedin": who.linkedin}


def interview(i: Interview) -> dict[str, Any]:
    """One live time."""
    return {
        "start": time(i.start),
        "end": time(i.end),
        "status": i.status,
        "zone": i.zone,
        "source": i.source,
        "step": i.step,
        "evidence": [evidence(e) for e in i.evidence],
    }


def evidence(e: Evidence) -> dict[str, Any]:
    """Message and words."""
    return {"message_id": e.message_id, "quote": e.quote}


def decision(d: Decision) -> dict[str, Any]:
    """What the person decided."""
    return {"what": d.what, "reason": d.reason, "at": time(d.at)}


def draft(r: DraftRecord) -> dict[str, Any]:
    """One draft, and where it lies or last lay."""
    return {
        "kind": r.kind,
        "state": r.state,
        "message_id": r.message_id,
        "mailbox": r.mailbox,
        "uidvalidity": r.uidvalidity,
        "uid": r.uid,
    }


def reviewed(one: Reviewed) -> dict[str, Any]:
    """One draft that was proof-read, and what stands out in it."""
    return {
        "opportunity": one.known.opportunity.id,
        "company": one.known.opportunity.company,
        "kind": one.kind,
        "message_id": one.seen.message_id,
        "mailbox": one.mailbox,
        "uidvalidity": one.seen.uidvalidity,
        "uid": one.seen.uid,
        "subject": one.draft.subject,
        "to": [a.email for a in one.draft.to],
        "edited": one.edited,
        "findings": [asdict(finding) for finding in one.findings],
    }


def facts(o: Opportunity) -> list[dict[str, Any]]:
    """Why each field has its value."""
    return [{"field": f.field, "evidence": [evidence(e) for e in f.evidence]} for f in o.facts]


def timeline(o: Opportunity) -> list[dict[str, Any]]:
    """The talk about times, turn by turn."""
    return [
        {
            "at": time(t.at),
            "who": t.who,
            "what": t.what,
            "start": time(t.start),
            "live": t.live,
            "why": t.why,
            "evidence": evidence(t.evidence),
        }
        for t in o.timeline
    ]
