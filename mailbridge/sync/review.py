"""Drafts as they lie in the mailbox now → what stands out in them. Nothing is changed: they are read by BODY.PEEK.

What may live here: fetching the drafts that `plan.lying` chose, and handing each to the proof-reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mailbridge.imap.drafts import read_draft
from mailbridge.letters.compose import compose
from mailbridge.letters.referral import UnknownReferral
from mailbridge.letters.speaker import spoken
from mailbridge.letters.templating import TemplateFault
from mailbridge.letters.values import Kind, Letter
from mailbridge.mail.draft import DraftSeen
from mailbridge.mail.message import Message
from mailbridge.mail.parse import parse
from mailbridge.plan.following import was_sent
from mailbridge.plan.lying import Lying, lying, missing
from mailbridge.plan.values import Known, key_of, kind_of
from mailbridge.proofreading import Finding, Proof, proofread
from mailbridge.sync.act import look
from mailbridge.sync.passes import Run

_ASTRAY = 20
"""So many drafts that answer nothing are read in search of a letter that has lost its thread."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One draft that was read: where it lies, whose it is (`kind` None: the person's own), and what stands out.
    `edited` says that it is not as this machine wrote it."""

    known: Known
    kind: Kind | None
    mailbox: str
    seen: DraftSeen
    draft: Message
    edited: bool
    findings: tuple[Finding, ...]


def review(run: Run, chosen: Sequence[Known], everything: Sequence[Known], *, own: bool) -> list[Reviewed]:
    """Proof-read the letters of the `chosen` opportunities that lie in Drafts now, with `own` the person's own drafts
    in their threads too. `everything` are all opportunities, whose names and people no letter of another may hold.

    Raises TryAgain and ServerRefused as the session does, NotConfigured where there is no Drafts mailbox.
    """
    mailbox = run.drafts_mailbox()
    drafts = look(run.session, mailbox)
    found = []
    for known in chosen:
        theirs = lying(known, drafts, run.writer.identities[0], own=own)
        for one, draft in _read(run, mailbox, known, theirs, drafts):
            findings = proofread(_proof(run, known, everything, one.kind, one.seen, draft))
            edited = not any(r.message_id == one.seen.message_id and r.wrote(one.seen) for r in known.records)
            found.append(Reviewed(known, one.kind, mailbox, one.seen, draft, edited, findings))
    return found


def _read(
    run: Run, mailbox: str, known: Known, theirs: Sequence[Lying], drafts: Sequence[DraftSeen]
) -> Iterator[tuple[Lying, Message]]:
    """Each draft with its words; for a letter that is nowhere, the draft to the same person that answers nothing."""
    for one in theirs:
        raw = read_draft(run.session, mailbox, one.seen.uid)
        if raw is not None:
            yield one, parse(raw)
    record, contact = missing(known, theirs), known.opportunity.contact
    if record is None or contact is None:
        return
    adrift = [d for d in drafts if not (d.references or d.in_reply_to or d.deleted or key_of(d.message_id))]
    for seen in adrift[-_ASTRAY:]:
        raw = read_draft(run.session, mailbox, seen.uid)
        draft = None if raw is None else parse(raw)
        if draft and contact.email.lower() in {a.folded for a in draft.recipients}:
            yield Lying(seen, record.kind), draft
            return


def _proof(
    run: Run, known: Known, everything: Sequence[Known], kind: Kind | None, seen: DraftSeen, draft: Message
) -> Proof:
    o = known.opportunity
    key = key_of(seen.message_id) or next((r.key for r in known.drafts if r.kind == kind), None)
    return Proof(
        draft=draft,
        kind=kind,
        opportunity=o,
        decision=known.decision,
        letter=_letter(run, known, kind),
        language=spoken(run.writer.templates, o.language),
        others=tuple(k.opportunity for k in everything if k.opportunity.id != o.id),
        profile=run.writer.profile,
        me=run.me,
        now=run.now,
        zone=run.zone,
        sent=key is not None and was_sent(known, key),
    )


def _letter(run: Run, known: Known, kind: Kind | None) -> Letter | None:
    """The letter that the decision asks for, as it would be written now. A template that is wrong, or a referral that
    is gone, is told by `withdraw`; here it leaves less to compare with."""
    decision, writer = known.decision, run.writer
    if decision is None or kind != kind_of(decision):
        return None
    try:
        return compose(
            known.opportunity, decision, writer.profile, now=run.now, zone=writer.zone, templates=writer.templates
        )
    except (TemplateFault, UnknownReferral):
        return None
