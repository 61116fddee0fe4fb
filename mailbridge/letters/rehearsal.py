"""Every letter tried on a made-up opportunity, so that a template with a mistake is told before it is needed.

What may live here: the made-up opportunity, and the trying.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from mailbridge.detect.values import Interview, Opportunity, Person
from mailbridge.letters.briefing import brief
from mailbridge.letters.compose import compose
from mailbridge.letters.templating import Templates
from mailbridge.letters.values import REASONS, Decision, Profile, Referral
from mailbridge.mail.message import Address, Message

LANGUAGES = ("en", "de", "fr", "es", "nl")
"""The languages that letters are written in."""

_NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
_PROFILE = Profile(
    name="Robin Example",
    seeking="a role with more responsibility",
    linkedin="https://www.linkedin.com/in/robin-example",
    referrals=(Referral("Kim Example", "a former team", years=3, strengths="knows the field well", consent=True),),
)


def rehearse(templates: Templates) -> int:
    """Compose a letter of every kind for every reason in every language; the number of letters.

    Raises TemplateFault for the first template that is wrong.
    """
    count = 0
    for language in LANGUAGES:
        opportunity = _opportunity(language)
        for reason in REASONS:
            for approach in ("offer", "call-first", "by-email"):
                decision = Decision("withdraw", reason, _NOW, refer="Kim Example", approach=approach)
                compose(opportunity, decision, _PROFILE, now=_NOW, zone=UTC, templates=templates)
                count += 1
        brief(opportunity, decision, _PROFILE, now=_NOW, zone=UTC, templates=templates)
    return count


def _opportunity(language: str) -> Opportunity:
    """One with everything in it: an interview held, one ahead, one proposed."""
    contact = Person("Sam Sample", "sam@company.example", phones=("+12125550100",), part="recruiter")
    message = Message(
        "<sample@company.example>", date=_NOW - timedelta(days=5), from_=(Address(contact.name, contact.email),)
    )
    held, ahead, offered = (_NOW + timedelta(days=d) for d in (-2, 3, 4))
    return Opportunity(
        id="sample",
        company="Sample Company",
        role="Data Engineer",
        stage="interviewing",
        closed=None,
        call_first=True,
        contact=contact,
        people=(contact,),
        messages=(message,),
        reply_to=message,
        interviews=(
            Interview(held, held + timedelta(hours=1), "confirmed", "UTC", "invite", participants=("Alex Sample",)),
            Interview(ahead, ahead + timedelta(hours=1), "confirmed", "UTC", "invite"),
            Interview(offered, None, "proposed", "UTC", "text"),
        ),
        language=language,
    )
