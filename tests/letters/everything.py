"""Every letter there is: the whole corpus by every reason, tone, language and option, and what must hold of each.

What may live here: the product, made from the corpus's gold answers, and the looking over of one letter.
"""

from __future__ import annotations

import importlib.util
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import get_month_names

from mailbridge.detect.values import Interview, Opportunity, Person
from mailbridge.letters.compose import FEWEST_WORDS, MOST_WORDS, compose
from mailbridge.letters.days import day
from mailbridge.letters.manner import spoken_name
from mailbridge.letters.meetings import same_person
from mailbridge.letters.notice import held, short_notice
from mailbridge.letters.plain import faults
from mailbridge.letters.values import REASONS, TONES, Decision, Letter, Profile
from mailbridge.mail.message import SENT, Message, Place
from mailbridge.mail.parse import parse
from tests.letters.world import BEN, PACKAGED, ROOT

CORPUS = ROOT / "fixtures" / "corpus"
ZONES = {"us": "America/New_York", "eu": "Europe/Berlin"}
NAMES = {"us": "Jordan Rivera", "eu": "Mara Lindqvist"}
NOW = datetime(2026, 3, 10, 9)
SHE = replace(BEN, name="Ines Falk", pronouns="she/her", company=None, years=1)
UNNAMED = replace(BEN, name="Zoltan Quist", consent=False)


def build() -> Any:
    """The corpus's own builder."""
    spec = importlib.util.spec_from_file_location("corpus_build", CORPUS / "build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BUILD = build()
CASES = [case for _, case in BUILD.cases([CORPUS / "cases"]) if case["gold"]["hiring"]]


@dataclass(frozen=True, slots=True)
class Option:
    """One way of asking for a letter: what the decision says beside reason and tone, and what the profile does."""

    decision: dict[str, Any]
    profile: dict[str, Any]


OPTIONS = (
    Option({}, {}),
    Option({"approach": "by-email"}, {"seeking": "a platform role with room to lead", "pay": "what I need"}),
    Option({"urgent": True}, {"linkedin": "https://www.linkedin.com/in/jordan-rivera"}),
    Option({"approach": "call-first"}, {}),
    Option({"called": True}, {"linkedin": "https://www.linkedin.com/in/jordan-rivera"}),
    Option({"refer": "Ben Ode", "seeking": "a small team"}, {"offer_help": True, "follow_company": True}),
    Option({"refer": "Ines Falk"}, {"linkedin": "https://www.linkedin.com/in/jordan-rivera", "offer_help": True}),
    Option({"refer": "Zoltan Quist", "called": True}, {}),
)


@cache
def messages(number: int) -> dict[str, Message]:
    """The messages of a case by their local names, read from the bytes that a mailbox would hold."""
    return dict(_read(CASES[number]))


def _read(case: dict[str, Any]) -> Iterator[tuple[str, Message]]:
    for written in case["messages"]:
        place = Place("Sent", SENT) if written.get("box") == "Sent" else Place("INBOX")
        yield written["id"], parse(BUILD.message(case, written)).at(place)


def moment(said: str) -> datetime | date:
    """A time of the gold."""
    return datetime.fromisoformat(said) if "T" in said else date.fromisoformat(said)


def interviews(gold: dict[str, Any], zone: str, met: tuple[str, ...]) -> tuple[Interview, ...]:
    """The gold's live times, with `met` in each."""
    return tuple(
        Interview(
            moment(i["start"]), moment(i["end"]) if i["end"] else None, i["status"], zone, "text", participants=met
        )
        for i in gold["interviews"]
    )


@cache
def opportunity(number: int, language: str) -> Opportunity:
    """The opportunity that a perfect reading would find; somebody takes part in the interviews of every second one."""
    case, found = CASES[number], messages(number)
    gold, zone = case["gold"], ZONES[user(number)]
    authors = {a.folded: a.name for m in found.values() for a in m.from_}
    contact = gold["contact"] and Person(authors.get(gold["contact"].lower(), ""), gold["contact"])
    met = ("Noemi Vance",) if number % 2 else ()
    return Opportunity(
        id=case["id"], company=gold["company"], role=gold["role"], stage=gold["stage"], closed=gold["closed"],
        call_first=gold["call_first"], contact=contact, people=(), messages=tuple(found.values()),
        reply_to=found.get(gold["reply_to"]), interviews=interviews(gold, zone, met), language=language,
    )  # fmt: skip


def user(number: int) -> str:
    """Whose mailbox a case is in."""
    return str(CASES[number]["id"].partition("-")[0])


def decisions(now: datetime) -> Iterator[tuple[Decision, Option]]:
    """Every reason by every tone by every option."""
    for reason, tone, option in itertools.product(REASONS, TONES, OPTIONS):
        yield Decision("withdraw", reason, now, tone=tone, **option.decision), option


def everything(language: str) -> Iterator[tuple[int, Decision, Option]]:
    """The whole product in one language: the case's number, the decision, and the option that it came from."""
    for number in range(len(CASES)):
        for decision, option in decisions(NOW.replace(tzinfo=ZoneInfo(ZONES[user(number)]))):
            yield number, decision, option


def letter(number: int, language: str, decision: Decision, option: Option) -> tuple[Letter, str]:
    """The letter, and the paragraph of its referral ("" where it has none)."""
    zone = ZoneInfo(ZONES[user(number)])
    profile = Profile(NAMES[user(number)], referrals=(BEN, SHE, UNNAMED), **option.profile)
    found = opportunity(number, language)
    made = compose(found, decision, profile, now=decision.at, zone=zone, templates=PACKAGED)
    if decision.refer is None:
        return made, ""
    silent = replace(decision, refer=None)
    without = compose(found, silent, profile, now=decision.at, zone=zone, templates=PACKAGED).text.split("\n\n")
    return made, "\n\n".join(p for p in made.text.split("\n\n") if p not in without)


def wrong(number: int, language: str, decision: Decision, option: Option) -> list[str]:
    """Everything that is wrong with one letter, each in a few words; nothing where it may be sent."""
    made, referral = letter(number, language, decision, option)
    found, text = opportunity(number, language), made.text
    own = text.replace(referral, "") if referral else text
    checks = {
        "another language": made.language != language,
        "exclamation": "!" in text.replace(str(found.company), ""),
        "length": made.kind == "withdrawal" and not decision.called and not _fits(own),
        "shouting or blank": bool(re.search(r"\b(?:None|nan|undefined)\b|  |\n\n\n", text)),
        "a name that was not met": "Noemi Vance" in own and not held(found, decision.at),
        "dates": not dates_said(own, language) <= live_dates(number, language),
        "greeting": not _greets(found, text),
        "role": not _names_role(found, text),
        "apology": not _apologises_rightly(decision, found, text),
        "offer of a call": decision.approach != "call-first" and not found.call_first and _offers_call(own, language),
        "thanks for an offer": (found.stage == "offer") != bool(_OFFER.search(_thanks(decision, own))),
        **_referral_faults(decision, language, referral, text),
        **dict.fromkeys(faults(text), True),
    }
    return [what for what, is_wrong in checks.items() if is_wrong]


def _fits(text: str) -> bool:
    return FEWEST_WORDS <= len(text.split()) <= MOST_WORDS


def dates_said(text: str, language: str) -> set[str]:
    """Every "3 March" of a letter, in its language."""
    months = "|".join(map(re.escape, get_month_names("wide", locale=language).values()))
    return {re.sub(r"\s+", " ", found) for found in re.findall(rf"\b\d+(?:er|\.)? (?:de )?(?:{months})\b", text)}


@cache
def live_dates(number: int, language: str) -> set[str]:
    """The days of the gold's confirmed interviews, in words."""
    zone = ZoneInfo(ZONES[user(number)])
    starts = [i.start for i in opportunity(number, language).interviews if i.status == "confirmed"]
    return {day(s.astimezone(zone) if isinstance(s, datetime) else s, language) for s in starts}


def _greets(found: Opportunity, text: str) -> bool:
    """Whether the first line names the contact or nobody."""
    name = spoken_name(found.contact, found.company)
    words = re.findall(r"\w[\w'’.-]*", text.partition("\n")[0])
    greeted = [w for w in words if w not in _GREETINGS]
    return not greeted or same_person(" ".join(greeted), name)


_GREETINGS = frozenset(
    {"Hi", "Hello", "Dear", "Guten", "Tag", "Hallo", "Bonjour", "Buenos", "días", "Hola", "Beste", "Goedendag"}
)


def _names_role(found: Opportunity, text: str) -> bool:
    role = "" if re.search(r"[<{]", found.role or "") else (found.role or "").partition(" (")[0]
    return role in text


_OFFER = re.compile(r"\b(?:offer|Angebot|proposition|oferta|aanbod)\b")


def _thanks(decision: Decision, text: str) -> str:
    """The sentence of thanks; after a call it is a paragraph of its own."""
    return text.split("\n\n")[2 if decision.called else 1].partition(". ")[0]


_SORRY = re.compile(
    r"short notice|kurzfristig|Kurzfristigkeit|prévenir si tard|tan poca antelación|kort van tevoren", re.IGNORECASE
)
_URGENT = re.compile(r"\burgent\b|Dringendes|algo urgente|dringends", re.IGNORECASE)


def _apologises_rightly(decision: Decision, found: Opportunity, text: str) -> bool:
    """At most once, only for short notice, and never said to be urgent where the person did not say so."""
    silent = decision.called or decision.approach == "call-first"
    short = short_notice(found, decision.at) and not silent
    urgent = decision.urgent and not silent
    return len(_SORRY.findall(text)) == int(short) and len(_URGENT.findall(text)) == int(urgent)


_CALL = {
    "en": "I will call|glad to call|by phone", "de": "rufe ich|rufe an|am Telefon", "fr": "appelle|au téléphone",
    "es": "llamo|por teléfono", "nl": "bel ik|telefonisch",
}  # fmt: skip


def _offers_call(text: str, language: str) -> bool:
    return bool(re.search(_CALL[language], text)) and "called" not in text and not re.search(
        r"Telefonat|notre échange|mon appel|mi llamada|la conversación por teléfono|telefoongesprek|telefoontje"
        r"|taking my call|on the phone|am Telefon Zeit", text
    )  # fmt: skip


def _referral_faults(decision: Decision, language: str, referral: str, text: str) -> dict[str, bool]:
    """Only whom the decision refers is named, with their consent and, in English, their own pronouns."""
    named = {name for name in ("Ben", "Ines", "Zoltan") if re.search(rf"\b{name}\b", text)}
    wanted = {decision.refer.split()[0]} if decision.refer and decision.refer != UNNAMED.name else set()
    pronouns = {
        "Ben Ode": r"\b(?:her|them|she|they)\b", "Ines Falk": r"\b(?:him|them|he|they)\b",
        "Zoltan Quist": r"\b(?:him|her|he|she)\b|Contoso",
    }  # fmt: skip
    silent = decision.approach == "call-first"
    return {
        "somebody else is offered": not named <= wanted,
        "nobody is offered": bool(decision.refer) and not silent and (not referral or named != wanted),
        "pronouns": bool(referral) and language == "en" and bool(re.search(pronouns[str(decision.refer)], referral)),
        "contact details": bool(re.search(r"@|\+\d", referral)),
    }
