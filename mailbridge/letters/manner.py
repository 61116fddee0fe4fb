"""How they wrote: whom to greet and how, read from the thread.

What may live here: the reader's name as it may be written, and first name or full, Sie or du, vous or tu.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from mailbridge.detect.values import Opportunity, Person
from mailbridge.letters.plain import plain
from mailbridge.mail.message import DRAFTS, SENT, Message
from mailbridge.mail.visible import split

Address = Literal["familiar", "polite"]
"""The form of address: du, tu, je; or Sie, vous, usted, u. In English by whether they write "Dear Ms"."""

_NAME_LIMIT, _INITIALS = 48, 2
_OFFICES = frozenset({
    "team", "teams", "recruiting", "recruitment", "recruiter", "recruiters", "talent", "hr", "people", "careers",
    "career", "jobs", "job", "hiring", "acquisition", "personal", "personalabteilung", "bewerbung", "bewerbungen",
    "karriere", "bewerbungsmanagement", "rh", "recrutement", "recrutements", "ressources", "humaines", "empleo",
    "seleccion", "selección", "personas", "vacatures", "werving", "office", "operations", "ops", "admin", "support",
    "info", "human", "staffing", "resources", "noreply", "no-reply", "notifications", "via",
})  # fmt: skip
_TITLES = re.compile(
    r"^(?:(?:dr|prof|mr|mrs|ms|mx|ing|dipl|mag|herr|frau|mme|mlle|m|sr|sra|dhr|mw|drs|ir)\.?\s+)+", re.IGNORECASE
)
_AFTER = re.compile(
    r"\s*(?:\(.*?\)|\[.*?\]|\bvia\b.*|\bfrom\b.*|\bat\b.*|,\s*(?:phd|md|mba|cpa|jr|sr)\.?.*)$", re.IGNORECASE
)
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’.\- ]+")
_FAMILIAR = {
    "de": re.compile(r"\b(?:du|dich|dir|deine?[mnrs]?|euch|eure?[mnrs]?)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:tu|te|toi|tes|ton)\b|\bt['’]", re.IGNORECASE),
    "es": re.compile(r"\b(?:tú|ti|contigo|tus?|te)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:je|jij|jou|jouw|jullie)\b", re.IGNORECASE),
}
_POLITE = {
    "de": re.compile(r"\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b"),
    "fr": re.compile(r"\b(?:vous|votre|vos)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:usted(?:es)?|le|les|su|sus)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:u|uw)\b", re.IGNORECASE),
    "en": re.compile(r"^\s*dear (?:mr|mrs|ms|mx|dr|prof)\b", re.IGNORECASE | re.MULTILINE),
}
_DEFAULT: dict[str, Address] = {"en": "familiar"}


@dataclass(frozen=True, slots=True)
class Manner:
    """How to address the reader: `first` and `full` name ("" where they cannot be told), and the form of address."""

    first: str
    full: str
    address: Address


def manner(opportunity: Opportunity, language: str) -> Manner:
    """How the reader of a letter in `language` (primary subtag) is to be addressed."""
    said = _said(opportunity)
    full = spoken_name(opportunity.contact, opportunity.company)
    return Manner(_first_name(full, said), full, _address(said, language))


def spoken_name(person: Person | None, company: str | None) -> str:
    """A person's name as one would say it, or "" where it is an office's, the company's or none to be trusted."""
    name = plain(person.name, 2 * _NAME_LIMIT) if person else None
    if not name:
        return ""
    if name.count(",") == 1 and not _AFTER.search(name):
        family, _, given = name.partition(",")
        name = f"{given.strip()} {family.strip()}"
    name = _TITLES.sub("", _AFTER.sub("", name)).strip(" ,'\"")
    words = {w.casefold() for w in re.split(r"[\s&/,-]+", name)}
    if not name or len(name) > _NAME_LIMIT or words & _OFFICES or any(c.isdigit() or c in "&/_:;!?*" for c in name):
        return ""
    if company and (name.casefold() == company.casefold() or company.casefold() in name.casefold()):
        return ""
    return plain(_in_order(name), _NAME_LIMIT) or ""


def _in_order(name: str) -> str:
    """Given name first and no capitals throughout: "ROUX Anne" is Anne Roux."""
    words = name.split()
    if len(words) > 1 and _shouted(words[0]) and not any(map(_shouted, words[1:])):
        words = [*words[1:], words[0]]
    return " ".join(w.title() if _shouted(w) or name.islower() else w for w in words)


def _shouted(word: str) -> bool:
    return word.isupper() and len(word.strip(".")) > _INITIALS


def first_of(full: str) -> str:
    """The first of a person's names; "" where it is an initial, or the script may put the family first."""
    first = full.split(maxsplit=1)[0] if full else ""
    return first if len(first.strip(".")) > 1 and _LATIN.fullmatch(full) else ""


def _first_name(full: str, said: str) -> str:
    """The name that they sign with where it is one of their given names, else the first of them."""
    names = full.split()
    parts = [p for p in names[: max(1, len(names) - 1)] if len(p.strip(".")) > 1]
    last = [line.strip(" ,.-–—\t") for line in said.splitlines() if line.strip()][-6:]
    signed = next((p for line in reversed(last) for p in parts if line.casefold() == p.casefold()), None)
    return signed or first_of(full)


def _said(opportunity: Opportunity) -> str:
    """What the contact wrote, their own words, oldest first; everybody's over there where there is no contact."""
    theirs = [m for m in opportunity.messages if not m.special_uses & {SENT, DRAFTS}]
    contact = opportunity.contact.email.lower() if opportunity.contact else ""
    by_contact = [m for m in theirs if contact and m.author.folded == contact]
    return "\n".join(map(_words, (by_contact or theirs)[-8:]))


def _words(message: Message) -> str:
    body = split(message)
    return f"{body.said}\n{body.signature}"


def _address(said: str, language: str) -> Address:
    polite = len(found.findall(said)) if (found := _POLITE.get(language)) else 0
    familiar = len(found.findall(said)) if (found := _FAMILIAR.get(language)) else 0
    if polite == familiar:
        return _DEFAULT.get(language, "polite")
    return "familiar" if familiar > polite else "polite"
