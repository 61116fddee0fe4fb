"""The people on the other side: from headers, signatures, bodies and invites, with phones and LinkedIn.

What may live here: how a person is found in the messages of an opportunity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import tzinfo

from mailbridge.detect.invites import read_invites
from mailbridge.detect.phone import phones, region
from mailbridge.detect.seen import Seen, is_relay, is_robot, is_team, of_firm
from mailbridge.detect.values import Part, Person
from mailbridge.detect.words import people as words
from mailbridge.mail.message import Address

_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}")
_LINKEDIN = re.compile(r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/in/[\w%.-]{2,100}/?", re.IGNORECASE)
_PARTS = tuple((part, re.compile(pattern, re.IGNORECASE)) for part, pattern in words.PARTS)
_PRECEDENCE: tuple[Part, ...] = ("recruiter", "agency", "coordinator", "interviewer", "other")
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,3}")
_TAIL_LINES = 6
_LEFTOVER = re.compile(words.HEADER_LEFTOVER, re.IGNORECASE | re.DOTALL)


def sign_off(one: Seen) -> str:
    """The lines in which a sender signs: the signature, or the last lines where none was told apart."""
    return one.signature or "\n".join(one.said.rstrip().split("\n")[-_TAIL_LINES:])


def linkedin(text: str) -> str | None:
    """The first LinkedIn profile in a text, as a URL, or None."""
    match = _LINKEDIN.search(text) if "linkedin" in text.lower() else None
    if match is None:
        return None
    url = match[0].rstrip("/.")
    return url if url.lower().startswith("http") else f"https://{url}"


def emails(text: str) -> list[str]:
    """The addresses written in a text."""
    return [m[0].rstrip(".'") for m in _EMAIL.finditer(text)]


def plain_name(name: str) -> str:
    """A display name as people say it: "Teague, Rosalind" turned, brackets, "via …" and a smuggled header
    taken off."""
    name = _LEFTOVER.sub("", name)
    if " " in name.partition(",")[0].strip():
        name = re.sub(words.CREDENTIALS, "", name)
    name = re.sub(r"\s*\([^)]*\)|\s+(?:via|@|\||from)\s+.*$|['\"]$|^['\"]", "", name).strip()
    last, comma, first = name.partition(",")
    if comma and first.strip() and len(first.split()) <= 3 and "," not in first:
        name = f"{first.strip()} {last.strip()}"
    return " ".join(name.split())


def usable(address: Address, mine: frozenset[str]) -> bool:
    """Whether an address is a person's own on the other side."""
    return bool(address.email) and address.folded not in mine and not is_robot(address) and not is_relay(address)


def speaker(one: Seen, mine: frozenset[str]) -> Address | None:
    """The person who speaks in a message, with an own address: the author; where that is a system, a list or a group,
    the
    one in Reply-To, or the one whose address the sign-off gives. None where there is nobody."""
    passed_on = [inner.author for inner in one.inner if usable(inner.author, mine)]
    if passed_on and (one.ours or not of_firm(one.author) or one.author.domain in {e.rpartition("@")[2] for e in mine}):
        return passed_on[0]
    author = one.author
    own = usable(author, mine)
    if own and not (is_team(author) or one.bulk):
        return author
    for reply in one.message.reply_to:
        trusted = not own or reply.domain == author.domain or author.domain.endswith("." + reply.domain)
        if usable(reply, mine) and trusted:
            return Address(plain_name(reply.name or author.name), reply.email)
    signed = _signed(one, mine, plain_name(author.name))
    if signed and not own:
        return signed
    return author if own else None


def _signed(one: Seen, mine: frozenset[str], name: str) -> Address | None:
    """The address in a message's sign-off that fits the sender's name, or the name above it."""
    text = sign_off(one)
    for email in emails(text):
        address = Address(name, email)
        if not usable(address, mine) or is_team(address):
            continue
        local = re.sub(r"[\W\d_]", "", email.partition("@")[0].lower())
        above = _NAME.findall(text[: text.find(email)])
        for written in (name, *reversed(above)):
            if any(len(part) > 2 and part in local for part in written.lower().split()):
                return Address(plain_name(written), email)
    return None


def _part(text: str, *, agency: bool) -> Part:
    for part, pattern in _PARTS:
        if pattern.search(text):
            return "agency" if agency and part == "recruiter" else part
    return "agency" if agency else "other"


def _of_invites(one: Seen, mine: frozenset[str]) -> Iterator[tuple[Address, Part]]:
    """Who organises and attends the invites that a message carries."""
    for invite in read_invites(one.message) if one.message.calendars else ():
        if invite.organizer and usable(invite.organizer, mine):
            yield invite.organizer, "other"
        for attendee in invite.attendees:
            if attendee.kind == "INDIVIDUAL" and usable(attendee.address, mine):
                yield attendee.address, "interviewer"


def _named(one: Seen, mine: frozenset[str]) -> Iterator[Address]:
    """Who is named with an address in the words of a message, with the name before it where there is one."""
    for match in _EMAIL.finditer(one.said):
        address = Address("", match[0].rstrip(".'"))
        if usable(address, mine):
            names = _NAME.findall(one.said[max(0, match.start() - 60) : match.start()])
            local = address.email.partition("@")[0].lower()
            fitting = [n for n in names if any(len(w) > 2 and w in local for w in n.lower().split())]
            yield Address(_people_words(fitting[-1]) if fitting else "", address.email)


def _people_words(name: str) -> str:
    """The capitalised words that a name begins with."""
    kept = []
    for word in name.split():
        if not word[:1].isupper():
            break
        kept.append(word)
    return " ".join(kept)


def find(seen: Sequence[Seen], mine: frozenset[str], zone: tzinfo, *, agency: bool = False) -> tuple[Person, ...]:
    """Everybody on the other side who wrote, was written to or copied, is invited, or is named with an address."""
    country = region(seen, zone)
    found: dict[str, Person] = {}

    def meet(address: Address, part: Part = "other") -> None:
        known = found.get(address.folded)
        name = plain_name(address.name)
        if known is None:
            found[address.folded] = Person("" if "@" in name else name, address.email, part=part)
        else:
            name = known.name or ("" if "@" in name else name)
            found[address.folded] = replace(known, name=name, part=min(known.part, part, key=_PRECEDENCE.index))

    for one in seen:
        who = speaker(one, mine) if one.theirs else None
        if who:
            text = sign_off(one)
            meet(who, _part(text, agency=agency))
            person = found[who.folded]
            numbers = () if one.automatic else phones(f"{one.said}\n{one.signature}", country)
            found[who.folded] = replace(
                person,
                phones=tuple(dict.fromkeys((*person.phones, *numbers))),
                linkedin=person.linkedin or linkedin(one.whole),
            )
        for address in (*one.message.reply_to, *one.message.to, *one.message.cc):
            if usable(address, mine) and not one.message.header("list-id"):
                meet(address)
        for address, part in _of_invites(one, mine):
            meet(address, part)
        for address in _named(one, mine):
            meet(address)
            if one.ours and not found[address.folded].phones:
                found[address.folded] = replace(found[address.folded], phones=phones(one.said, country))
    return tuple(with_relayed(person, seen, mine, country) for person in found.values())


def with_relayed(person: Person, seen: Sequence[Seen], mine: frozenset[str], country: str) -> Person:
    """A person with the phones and LinkedIn of messages that a system sent in the person's name or that give the
    address."""
    for one in seen:
        if not one.theirs or one.automatic or speaker(one, mine) is not None:
            continue
        named = " " in person.name and plain_name(one.author.name) == person.name
        if named or person.email.lower() in one.folded:
            numbers = tuple(dict.fromkeys((*person.phones, *phones(one.whole, country))))
            person = replace(person, phones=numbers, linkedin=person.linkedin or linkedin(one.whole))
    return person
