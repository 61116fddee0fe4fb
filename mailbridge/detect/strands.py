"""A thread with what ties it to other threads or parts it from them.

What may live here: the reading of one thread for grouping, and the ties between two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mailbridge.detect import company, hiring, role
from mailbridge.detect.names import squash
from mailbridge.detect.people import plain_name
from mailbridge.detect.phrases import fold
from mailbridge.detect.seen import Seen, is_relay, is_robot, is_team, of_firm, system

_UID = re.compile(rb"^UID(?:;[^:\r\n]*)?:([^\r\n]+)", re.MULTILINE)
_REQUISITION = re.compile(r"\b(?:[A-Z]{1,4}-?\d{3,8}|\d{2,4}[-/]\d{2,6}(?:/[A-Z]{1,3})?|\d{5,8})\b")
_DISTINCT = re.compile(r"\b(?=[A-Z0-9/-]*\d)(?=[A-Z0-9/-]*[A-Z])[A-Z0-9]{1,6}(?:[-/][A-Z0-9]{1,6}){1,3}\b")
_JOINED = re.compile(r"[A-Z0-9][-/][A-Z0-9]")
"""What every number has that is distinct."""
_REQUISITION_MARK = re.compile(
    r"(?:\b(?:req\w*|job|id|no|nr|number|ref\w*|kennziffer|kennzahl|competition|posting|position|vacature|"
    r"annonce|réf\w*|cod\w*|dnr)\b[\s.:#n°º-]{0,6}|\()$",
    re.IGNORECASE,
)
_STRONG_ROLE = 2.5
_TELLING_SUBJECT = 12
_TO_MANY = 1.5
"""What mail that only went to many must weigh more than: a list talks of jobs, interviews and offers, too."""


@dataclass(frozen=True, slots=True)
class Strand:
    """A thread with what ties it: the people (and their full names) and firms on the other side, subjects, calendar
    UIDs, requisition
    numbers, the
    employer's name squashed, which domains its words spell, and the role as `role.key` gives it ("" where the thread
    does not clearly say)."""

    seen: tuple[Seen, ...]
    weighed: tuple[hiring.Weighed, ...]
    people: frozenset[str]
    domains: frozenset[str]
    names: frozenset[str]
    subjects: frozenset[str]
    uids: frozenset[bytes]
    requisitions: frozenset[str]
    personal: bool
    spelled: frozenset[str] = frozenset()
    company: str = ""
    role: str = ""
    agency: bool = False
    client: bool = False

    @property
    def score(self) -> float:
        """How much speaks for a hiring process."""
        return hiring.score(self.weighed)

    def weighing(self, sign: hiring.Weighed) -> Strand:
        """The same thread with one more sign."""
        return replace(self, weighed=(*self.weighed, sign))

    @property
    def hiring(self) -> bool:
        """Whether it is a hiring process on its own evidence."""
        return self.score > (_TO_MANY if self.listed else hiring.ENOUGH)

    @property
    def may_found(self) -> bool:
        """Whether a message of it lies where one may found an opportunity."""
        return any(one.founds and not one.forged for one in self.seen)

    def names_any(self, names: Iterable[str]) -> bool:
        """Whether its words give one of these names in full."""
        return any(name in one.folded for name in names for one in self.seen)

    @property
    def only_ours(self) -> bool:
        """Whether the person wrote all of it."""
        return all(one.ours for one in self.seen)

    @property
    def bulk(self) -> bool:
        """Whether it is only mail sent to many."""
        return all(one.bulk for one in self.seen)

    @property
    def listed(self) -> bool:
        """Whether it is only mail sent to many, and by none of the systems that write of one application."""
        return all(one.bulk and not system(one.author) for one in self.seen)

    @property
    def span(self) -> tuple[float, float]:
        """The moments of its first and last message, as timestamps."""
        moments = [moment(one) for one in self.seen]
        return min(moments), max(moments)


def moment(one: Seen) -> float:
    """When a message was written, as a timestamp, for sorting: its Date, else when it was received, else 0."""
    when = one.message.date or one.message.received
    return when.timestamp() if when else 0.0


def strand(seen: Sequence[Seen], mine: frozenset[str]) -> Strand:
    """What ties a thread to others."""
    own = {email.rpartition("@")[2] for email in mine}
    people, domains, uids, requisitions = set[str](), set[str](), set[bytes](), set[str]()
    for one in seen:
        if one.forged:
            continue
        author = one.author
        for address in (author, *one.message.reply_to, *one.message.recipients):
            if address.email and address.folded not in mine and not is_robot(address) and not is_relay(address):
                people.add(address.folded)
                if of_firm(address) and not one.bulk and address.domain not in own:
                    domains.add(address.domain)
        if one.theirs and of_firm(author) and author.domain not in own:
            domains.add(author.domain)
        for calendar in one.message.calendars:
            uids.update(uid.strip() for uid in _UID.findall(calendar))
        requisitions.update(_requisitions(f"{one.subject}\n{one.said}"))
    return Strand(
        seen=tuple(seen),
        weighed=hiring.signs(seen),
        people=frozenset(people),
        domains=frozenset(domains),
        names=frozenset(fold(name) for one in seen for name in _names(one, mine)),
        subjects=frozenset(fold(one.subject) for one in seen if len(one.subject) >= _TELLING_SUBJECT),
        uids=frozenset(uids),
        requisitions=frozenset(requisitions),
        personal=any(one.theirs and not one.robot and not one.bulk for one in seen),
    )


def _names(one: Seen, mine: frozenset[str]) -> list[str]:
    """The full names of the people on the other side, as headers give them."""
    everybody = (one.author, *one.message.reply_to, *one.message.to, *one.message.cc)
    others = [a for a in everybody if a.folded not in mine and not is_robot(a) and not is_team(a)]
    return [name for name in (plain_name(a.name) for a in others) if " " in name and "@" not in name]


def named(one: Strand) -> Strand:
    """The thread with what takes longer to read: the employer, the role, whose domains are spelled, whether an agency
    writes."""
    employer, _ = company.find(one.seen)
    title, strength = role.strongest(one.seen, employer)
    return replace(
        one,
        spelled=frozenset(d for d in one.domains if company.spells(one.seen, d)),
        company=squash(employer or ""),
        role=role.key(title or "") if strength >= _STRONG_ROLE else "",
        agency=company.is_agency(one.seen),
        client=company.client_named(one.seen) is not None,
    )


def _requisitions(text: str) -> set[str]:
    """Numbers that a vacancy goes by: those that stand in brackets or behind a word for such a number."""
    marked = {
        m[0] for m in _REQUISITION.finditer(text) if _REQUISITION_MARK.search(text[max(0, m.start() - 24) : m.start()])
    }
    distinct = _DISTINCT.finditer(text) if _JOINED.search(text) else ()
    return marked | {m[0] for m in distinct if len(m[0]) >= 7}


def same_company(a: Strand, b: Strand) -> bool:
    """Whether two threads name one employer, the one's name beginning with the other's."""
    return min(len(a.company), len(b.company)) >= 4 and (
        a.company.startswith(b.company) or b.company.startswith(a.company)
    )


def parted(a: Strand, b: Strand) -> bool:
    """Whether two threads cannot be about one role at one company."""
    if a.uids & b.uids:
        return False
    if a.requisitions and b.requisitions and a.requisitions & b.requisitions:
        return False
    if a.client and b.client and not same_company(a, b):
        return True
    if (a.agency or b.agency) and not a.domains & b.domains and a.company and b.company and not same_company(a, b):
        return True
    return not role.compatible(a.role, b.role)


def _tells_of(system: Strand, other: Strand) -> bool:
    """Whether mail that systems alone sent names somebody of another thread in full ("Intro call with …")."""
    return not system.personal and system.names_any(other.names)


def tie(a: Strand, b: Strand) -> int:
    """How strongly two threads are tied: 4 one event, 3 one vacancy number, or one title at one firm, 2 a person or
    one subject at one firm, 1 a firm, 0 not at all."""
    if a.uids & b.uids:
        return 4
    firm = bool(a.domains & b.domains & (a.spelled | b.spelled)) or same_company(a, b)
    shared = a.requisitions & b.requisitions
    if shared and (firm or a.people & b.people or any(_DISTINCT.fullmatch(number) for number in shared)):
        return 3
    if firm and a.role and a.role == b.role:
        return 3
    if _tells_of(a, b) or _tells_of(b, a):
        return 2
    if a.people & b.people or (a.domains & b.domains and a.subjects & b.subjects):
        return 2
    return 1 if firm else 0
