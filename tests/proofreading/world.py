"""Letters as they lie in Drafts, and edits of them, for the tests of this room."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from mailbridge.detect.values import Interview, Opportunity, Person
from mailbridge.letters.compose import compose
from mailbridge.letters.values import Decision, Reason
from mailbridge.mail.message import Address, Message
from mailbridge.mail.parse import parse
from mailbridge.plan.drafting import Writer, draft_of
from mailbridge.plan.values import kind_of
from mailbridge.proofreading import Finding, Proof, proofread
from tests.letters.world import BEN, JORDAN, NEW_YORK, NOW, PACKAGED, interview, opportunity, withdraw

ME = Address("Jordan Rivera", "jordan@mailbox.example")
PROFILE = replace(JORDAN, referrals=(BEN,))
WRITER = Writer((ME,), PROFILE, PACKAGED, NEW_YORK, html=False)
AHEAD = interview(NOW + timedelta(days=2, hours=5))
"""Thursday 12 March, 2 pm ET."""
MARCUS = Person("Marcus Holloway", "marcus@tidemark.example")
OTHER = replace(
    opportunity(company="Tidemark Insurance", role="Data Lead", contact=MARCUS, key="<founder@tidemark.example>"),
    id="tm",
)
"""Another process of the same person's."""


def proof(
    language: str = "en",
    reason: Reason = "growth",
    *,
    found: Opportunity | None = None,
    interviews: tuple[Interview, ...] = (AHEAD,),
    **decided: Any,
) -> Proof:
    """The letter of one decision as it lies in Drafts, unedited."""
    found = found or opportunity(language=language, interviews=interviews)
    decision: Decision = withdraw(reason, **decided)
    draft = draft_of(found, "founder", decision, WRITER, now=NOW, spent=frozenset())
    letter = compose(found, decision, PROFILE, now=NOW, zone=NEW_YORK, templates=PACKAGED)
    return Proof(
        draft=parse(draft.raw), kind=kind_of(decision), opportunity=found, decision=decision, letter=letter,
        language=letter.language, others=(OTHER,), profile=PROFILE, me=(ME.email,), now=NOW, zone=NEW_YORK,
    )  # fmt: skip


def edited(one: Proof, old: str, new: str) -> Proof:
    """The same draft after the person wrote `new` in place of `old`."""
    text = one.draft.text or ""
    assert old in text, text
    return replace(one, draft=replace(one.draft, text=text.replace(old, new, 1)))


def addressed(one: Proof, **headers: Any) -> Proof:
    """The same draft with other headers."""
    draft: Message = replace(one.draft, **headers)
    return replace(one, draft=draft)


def told(one: Proof) -> list[tuple[str, str, str]]:
    """What stands out, as (check, severity, quote)."""
    found: tuple[Finding, ...] = proofread(one)
    assert all((f.what.endswith((".", "!")) and f.todo.endswith((".", "?"))) or f.todo for f in found)
    return [(f.check, f.severity, f.quote) for f in found]
