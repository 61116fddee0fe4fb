"""Every letter tried on a made-up opportunity, so that a template with a mistake is told before it is needed.

What may live here: the made-up opportunity, and the trying.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from mailbridge.detect.values import Interview, Opportunity, Person, Stage
from mailbridge.letters.calls import script
from mailbridge.letters.checkins import check_in
from mailbridge.letters.compose import compose
from mailbridge.letters.linkedin import notes
from mailbridge.letters.templating import TemplateFault, Templates
from mailbridge.letters.thanks import thanks
from mailbridge.letters.values import REASONS, TONES, Decision, Profile, Referral
from mailbridge.mail.message import Message

_NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
_READER = Person("Priya Nair", "priya@company.example")
_FRIEND = Referral("Ben Ode", "work", 10, "Contoso", "patience", "he/him", ("engineer",), consent=True)
_WRITER = Profile(
    "Jordan Rivera",
    "a role",
    "https://www.linkedin.com/in/jordan",
    referrals=(_FRIEND,),
    pay="enough",
    offer_help=True,
    follow_company=True,
)
_STRANGER = Profile("Jordan Rivera", referrals=(replace(_FRIEND, years=1, consent=False),))
_DAYS = (-7, 1, 2, 3, 4)  # one interview held, then more and more ahead
_STAGES: tuple[tuple[Stage, int], ...] = (
    ("outreach", 0), ("applied", 0), ("interviewing", 1), ("interviewing", 2), ("interviewing", 3), ("offer", 1),
    ("interviewing", 5),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """How many letters were tried, and everything that is wrong with the templates, each fault once."""

    letters: int
    faults: tuple[TemplateFault, ...]


def rehearse(templates: Templates, languages: Iterable[str] | None = None) -> Rehearsal:
    """Write a letter of every kind, for every reason and stage, in these languages, or all that there are templates
    for: the person's own too."""
    found: dict[str, TemplateFault] = {}
    tried = 0
    for language in templates.languages() if languages is None else languages:
        for attempt in _attempts(templates, language):
            tried += 1
            try:
                attempt()
            except TemplateFault as fault:
                found.setdefault(str(fault), fault)
    return Rehearsal(tried, tuple(found.values()))


def _attempts(templates: Templates, language: str) -> Iterator[Callable[[], object]]:
    """Every kind of text, for every reason and stage, with everything known and with nothing."""
    at = partial(partial, now=_NOW, zone=UTC, templates=templates, language=language)
    plain = Decision("withdraw", "none", _NOW, refer="Ben")
    for stage, ahead in _STAGES:
        known = _specimen(stage, ahead)
        unknown = replace(known, company=None, role=None, contact=None)
        for reason in REASONS if ahead <= 1 else ():
            yield at(compose, known, replace(plain, reason=reason, urgent=reason == "personal"), _WRITER)
        for tone in TONES:
            yield at(compose, known, replace(plain, approach="call-first", tone=tone), _WRITER)
            yield at(check_in, known, replace(_WRITER, tone=tone))
        for found, profile in ((known, _WRITER), (unknown, _STRANGER)):
            yield at(compose, found, plain, profile)
            yield at(compose, found, replace(plain, called=True), profile)
            yield at(thanks, found, plain, profile)
            yield at(script, found, plain, profile)
            yield at(notes, found, plain, profile)


def _specimen(stage: Stage, interviews: int) -> Opportunity:
    message = Message("<specimen@company.example>", date=_NOW)
    times = (Interview(_NOW + timedelta(days=n), None, "confirmed", "UTC", "text") for n in _DAYS[:interviews])
    offered = [Interview(_NOW + timedelta(days=6), None, "proposed", "UTC", "text")] if interviews else []
    return Opportunity(
        id="specimen", company="Company", role="Engineer", stage=stage, closed=None, call_first=True, contact=_READER,
        people=(), messages=(message,), reply_to=message, interviews=(*times, *offered),
    )  # fmt: skip
