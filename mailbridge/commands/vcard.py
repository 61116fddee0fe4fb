"""People → vCards (RFC 6350): the fourth form of an answer, beside JSON, the tables and `ics.py`.

What may live here: values in, bytes out. Nothing of it depends on the moment: the same people make the same bytes.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mailbridge.commands.printing import plain
from mailbridge.detect.seen import is_team
from mailbridge.letters.manner import first_of, spoken_name
from mailbridge.mail.message import Address

if TYPE_CHECKING:
    from mailbridge.commands.contacts import Contact

PRODID = "-//mailbridge//contacts//EN"
_OURS = re.compile(rb"BEGIN:VCARD\r?\nVERSION:4\.0\r?\nPRODID:" + re.escape(PRODID.encode()))
_LONGEST = 75
"""Octets of a line, its end not counted (RFC 6350 3.2)."""
_ESCAPED = str.maketrans({"\\": r"\\", "\n": r"\n", ",": r"\,", ";": r"\;"})
_ROLES = {
    "recruiter": "Recruiter",
    "coordinator": "Recruiting coordinator",
    "interviewer": "Interviewer",
    "agency": "Agency recruiter",
}
_OF_THE_COMPANY = frozenset({"recruiter", "coordinator", "interviewer"})
_URI = re.compile(r"https?://[!-~]+")


def is_ours(data: bytes) -> bool:
    """Whether a file is an export of ours, or empty, and so may be replaced."""
    return not data.strip() or _OURS.match(data) is not None


def vcards(contacts: Iterable[Contact]) -> bytes:
    """One VCARD a person, or a team that shares an address, in the order given; lines end with CRLF and are folded."""
    return b"".join(_folded(line) for contact in contacts for line in _lines(contact))


def _lines(contact: Contact) -> Iterator[str]:
    person, companies = contact.person, contact.companies
    name = spoken_name(person, None) or plain(person.name, limit=100).strip() or plain(person.email, limit=320)
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"PRODID:{PRODID}"
    yield f"UID:{_uid(contact)}"
    shared = is_team(Address(person.name, person.email))
    yield f"KIND:{'org' if shared else 'individual'}"
    yield f"FN:{_text(name)}"
    if (given := first_of(name)) and name != given and not shared:
        family = name.split()[-1]
        between = name.removeprefix(given).removesuffix(family).strip()
        yield f"N:{_text(family)};{_text(given)};{_text(between)};;"
    if person.email:
        yield f"EMAIL;TYPE=work:{_text(plain(person.email, limit=320))}"
    for phone in person.phones:
        yield f"TEL;VALUE=uri;TYPE=work:tel:{phone}"
    if companies and person.part in _OF_THE_COMPANY:
        yield f"ORG:{_text(plain(companies[0], limit=100))}"
    if person.part in _ROLES:
        yield f"ROLE:{_ROLES[person.part]}"
    if person.linkedin and _URI.fullmatch(person.linkedin):
        yield f"URL:{person.linkedin}"
    yield f"NOTE:{_text(_note(contact))}"
    yield "END:VCARD"


def _uid(contact: Contact) -> str:
    """Made of the address, which is what tells people apart; without one, of name and company."""
    person = contact.person
    named = f"mailto:{person.email.lower()}"
    if not person.email:
        named = f"mailbridge:{'/'.join((*contact.companies, person.name)).casefold()}"
    return uuid.uuid5(uuid.NAMESPACE_URL, named.encode("utf-8", "replace").decode()).urn


def _note(contact: Contact) -> str:
    """What they are known from: each role and company, and the days on which they were met."""
    lines = []
    for k in contact.known:
        o = k.opportunity
        what = " at ".join(part for part in (plain(o.role, limit=80), plain(o.company, limit=60)) if part)
        lines.append(f"{what or 'A hiring process'} (mailbridge show {o.id})")
    if contact.met:
        lines.append(f"Met on {', '.join(f'{d.day} {d:%B %Y}' for d in contact.met)}.")
    return "\n".join(lines)


def _text(value: str) -> str:
    """A TEXT value, or one component of a structured one (RFC 6350 3.4)."""
    return value.translate(_ESCAPED)


def _folded(line: str) -> bytes:
    """A content line, cut between characters where it is too long; what follows begins with a blank."""
    pieces, piece = [], b""
    for char in line:
        octets = char.encode("utf-8", "replace")
        if len(piece) + len(octets) > _LONGEST:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
