"""Opportunities, decisions and profiles made by hand, for the tests of this room."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import jinja2

from mailbridge.detect.values import Interview, Moment, Opportunity, Part, Person, Stage, Step
from mailbridge.letters.compose import compose
from mailbridge.letters.templating import Templates, templates
from mailbridge.letters.values import Decision, Letter, Profile, Reason, Referral
from mailbridge.mail.message import SENT, Address, Message, Place

ROOT = Path(__file__).parents[2]
PACKAGED = templates(jinja2.FileSystemLoader(ROOT / "templates"))
NEW_YORK = ZoneInfo("America/New_York")
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 9, 0, tzinfo=NEW_YORK)
LANGUAGES = ("en", "de", "fr", "es", "nl")

BEN = Referral(
    name="Ben Ode",
    known_from="our years at Contoso",
    years=10,
    company="Contoso",
    strengths="Go, databases and a calm head on call",
    pronouns="he/him",
    roles=("backend engineer",),
    consent=True,
)
JORDAN = Profile("Jordan Rivera", "a platform role with room to lead", "https://www.linkedin.com/in/jordan-rivera")
PRIYA = Person("Priya Nair", "priya@northwind.example", ("+12125550142",), None, "recruiter")

WRITTEN = {
    "en": "Hi Jordan,\n\nthank you for your application. Are you free on Thursday?\n\nBest,\nPriya",
    "de": "Guten Tag,\n\ndanke für Ihre Bewerbung. Passt Ihnen Donnerstag?\n\nMit freundlichen Grüßen\nPriya Nair",
    "fr": "Bonjour,\n\nmerci pour votre candidature. Seriez-vous disponible jeudi ?\n\nCordialement,\nPriya Nair",
    "es": "Hola:\n\nGracias por su candidatura. ¿Estaría usted disponible el jueves?\n\nUn saludo,\nPriya Nair",
    "nl": "Goedendag,\n\nDank u voor uw sollicitatie. Kunt u donderdag?\n\nMet vriendelijke groet,\nPriya Nair",
}
WRITTEN_FAMILIAR = {
    "de": "Hallo Jordan,\n\nschön, dass du dich beworben hast. Passt dir Donnerstag?\n\nViele Grüße\nPriya",
    "fr": "Salut Jordan,\n\nmerci de t'être lancé. Tu es disponible jeudi ?\n\nÀ bientôt,\nPriya",
    "es": "Hola, Jordan:\n\nGracias por escribirnos. ¿Qué tal te viene el jueves? Si tú prefieres, otro día.\n\nPriya",
    "nl": "Hoi Jordan,\n\nLeuk dat je hebt gesolliciteerd. Kun je donderdag?\n\nGroetjes,\nPriya",
}


def message(text: str = WRITTEN["en"], *, key: str = "<founder@northwind.example>", sent: bool = False) -> Message:
    """One message from Priya, or one of the person's own in Sent."""
    author = Address("Jordan Rivera", "jordan@mailbox.example") if sent else Address(PRIYA.name, PRIYA.email)
    place = Place("Sent", SENT) if sent else Place("INBOX")
    return Message(
        key, date=NOW - timedelta(days=9), subject="Your application", from_=(author,), text=text, places=(place,)
    )


def interview(
    start: Moment,
    *,
    zone: str = "America/New_York",
    confirmed: bool = True,
    people: tuple[str, ...] = (),
    topic: str = "",
    step: Step = "interview",
) -> Interview:
    """One live time, read from text."""
    return Interview(start, None, "confirmed" if confirmed else "proposed", zone, "text", step, topic, people)


HELD = interview(NOW - timedelta(days=7), people=("Ana Ruiz",))
AHEAD = interview(NOW + timedelta(days=2, hours=5))
SOON = interview(NOW + timedelta(hours=6))
PROPOSED = interview(NOW + timedelta(days=3), confirmed=False)


def opportunity(
    stage: Stage = "interviewing",
    *,
    language: str = "en",
    text: str | None = None,
    interviews: tuple[Interview, ...] = (HELD, AHEAD),
    company: str | None = "Northwind Labs",
    role: str | None = "Senior Backend Engineer",
    contact: Person | None = PRIYA,
    people: tuple[Person, ...] = (),
    call_first: bool = True,
    key: str = "<founder@northwind.example>",
    warnings: tuple[str, ...] = (),
) -> Opportunity:
    """One opportunity, past an interview and ahead of another where nothing else is said."""
    founder = message(WRITTEN[language] if text is None else text, key=key)
    return Opportunity(
        id="nw", company=company, role=role, stage=stage, closed=None, call_first=call_first, contact=contact,
        people=people, messages=(founder,), reply_to=founder, interviews=interviews, language=language,
        warnings=warnings,
    )  # fmt: skip


def person(name: str, part: Part = "interviewer") -> Person:
    """Somebody on the other side."""
    return replace(PRIYA, name=name, email="somebody@northwind.example", phones=(), part=part)


def withdraw(reason: Reason | None = "growth", **options: object) -> Decision:
    """The decision to withdraw, now."""
    return replace(Decision("withdraw", reason, NOW), **options)  # type: ignore[arg-type]


def own(files: dict[str, str]) -> Templates:
    """The packaged templates with some of the person's own before them."""
    packaged = jinja2.FileSystemLoader(ROOT / "templates")
    return templates(
        jinja2.ChoiceLoader([jinja2.DictLoader(files), packaged, jinja2.PrefixLoader({"packaged": packaged})])
    )


def written(*args: object, **options: object) -> Letter:
    """`compose` with the packaged templates, now, in New York."""
    return compose(*args, **{"now": NOW, "zone": NEW_YORK, "templates": PACKAGED, **options})  # type: ignore[arg-type]
