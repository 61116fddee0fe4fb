"""The people on the other side: from headers, signatures, bodies and invites, with phones and LinkedIn.

What may live here: how a person is found in the messages of an opportunity, and how a phone number is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

import phonenumbers

from mailbridge.detect.seen import Seen, is_relay, is_robot
from mailbridge.detect.values import Part, Person
from mailbridge.detect.words import people as words
from mailbridge.mail.message import Address

_EMAIL = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}")
_LINKEDIN = re.compile(r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/in/[\w%.-]{2,100}/?", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w@/.+-])\+?\(?\d[\d ().\u00a0/–-]{5,22}\d(?!\w)")
_NOT_A_PHONE = re.compile(words.NOT_A_PHONE + r"\W{0,4}$", re.IGNORECASE)
_DATE = re.compile(r"^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|^\d{4}-\d{2}-\d{2}")
_TAIL_LINES = 14


@dataclass(frozen=True, slots=True)
class Found:
    """A person with what was found so far."""

    person: Person
    wrote: int = 0


def region(seen: Sequence[Seen], zone: tzinfo) -> str:
    """The country whose numbers are written without a country code in these messages: by domain, else by the zone."""
    for one in reversed(seen):
        top = one.message.author.domain.rpartition(".")[2]
        if one.theirs and len(top) == 2 and top not in words.GENERIC_TOPS:
            return "GB" if top == "uk" else top.upper()
    for one in reversed(seen):
        if one.theirs:
            for country, said in words.REGION_BY_LANGUAGE:
                if said.search(one.folded):
                    return country
    name = str(zone)
    return next((country for prefix, country in words.REGION_BY_ZONE if name.startswith(prefix)), "US")


def phones(text: str, country: str) -> tuple[str, ...]:
    """The numbers at which a person can be called, E.164, in the order written; no fax, no dial-in."""
    found = []
    for match in _NUMBER.finditer(text):
        written = match[0]
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if _DATE.match(written) or _NOT_A_PHONE.search(line):
            continue
        digits = re.sub(r"\(0\)", "", written) if written.startswith("+") else written
        try:
            number = phonenumbers.parse(digits, country)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(number) and len(re.sub(r"\D", "", written)) >= 8:
            found.append(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    return tuple(dict.fromkeys(found))


def sign_off(one: Seen) -> str:
    """The lines in which a sender signs: the signature, or the last lines where none was told apart."""
    if one.signature:
        return one.signature
    return "\n".join(line for line in one.said.split("\n")[-_TAIL_LINES:])


def linkedin(text: str) -> str | None:
    """The first LinkedIn profile in a text, as a URL, or None."""
    match = _LINKEDIN.search(text)
    if match is None:
        return None
    url = match[0].rstrip("/.")
    return url if url.lower().startswith("http") else f"https://{url}"


def emails(text: str) -> list[str]:
    """The addresses written in a text."""
    return [m[0].rstrip(".") for m in _EMAIL.finditer(text)]


def plain_name(name: str) -> str:
    """A display name as people say it: "Teague, Rosalind" turned, brackets and "via …" taken off."""
    name = re.sub(r"\s*\([^)]*\)|\s+(?:via|@|\||from)\s+.*$|['\"]", "", name).strip()
    last, comma, first = name.partition(",")
    if comma and first.strip() and len(first.split()) <= 3 and "," not in first:
        name = f"{first.strip()} {last.strip()}"
    return " ".join(name.split())


def _part(text: str, agency: bool) -> Part:
    for part, pattern in words.PARTS:
        if re.search(pattern, text, re.IGNORECASE):
            return "agency" if agency and part == "recruiter" else part
    return "agency" if agency else "other"


def usable(address: Address, mine: frozenset[str]) -> bool:
    """Whether an address is a person's own on the other side."""
    return bool(address.email) and address.folded not in mine and not is_robot(address) and not is_relay(address)


def find(seen: Sequence[Seen], mine: frozenset[str], zone: tzinfo, *, agency: bool = False) -> tuple[Person, ...]:
    """Everybody on the other side who wrote, was written to or copied, or is named with an address."""
    country = region(seen, zone)
    found: dict[str, Person] = {}
    for one in seen:
        if one.forged:
            continue
        author = one.message.author
        if one.theirs:
            for address in _speakers(one, mine):
                text = sign_off(one)
                person = found.get(address.folded) or Person(
                    plain_name(address.name), address.email, part=_part(text, agency)
                )
                numbers = () if one.automatic else phones(text, country)
                found[address.folded] = replace(
                    person,
                    name=person.name or plain_name(author.name),
                    phones=tuple(dict.fromkeys((*person.phones, *numbers))),
                    linkedin=person.linkedin or linkedin(text),
                )
        for address in (*one.message.to, *one.message.cc):
            if usable(address, mine):
                found.setdefault(address.folded, Person(plain_name(address.name), address.email))
    return tuple(found.values())


def _speakers(one: Seen, mine: frozenset[str]) -> Iterable[Address]:
    """The address a message's signature belongs to: the author's, else that in Reply-To or in the sign-off."""
    author = one.message.author
    if usable(author, mine):
        return [author]
    replies = [a for a in one.message.reply_to if usable(a, mine)]
    if replies:
        return replies[:1]
    named = [Address(plain_name(author.name), email) for email in emails(one.whole) if usable(Address("", email), mine)]
    return named[:1]
