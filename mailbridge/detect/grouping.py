"""What belongs together: threads become groups, one for each role at one company.

What may live here: the ties between threads (people, firms, calendar UIDs, requisition numbers, roles) and what parts them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailbridge.detect import company, hiring, role
from mailbridge.detect.people import plain_name
from mailbridge.detect.seen import Seen, is_relay, is_robot, within
from mailbridge.detect.words import senders

_UID = re.compile(rb"^UID(?:;[^:\r\n]*)?:([^\r\n]+)", re.MULTILINE)
_REQUISITION = re.compile(r"\b(?:[A-Z]{1,4}-\d{3,8}|\d{4}-\d{3,6}|R\d{5,8})\b")


@dataclass(frozen=True, slots=True)
class Strand:
    """A thread with what ties it to others."""

    seen: tuple[Seen, ...]
    hiring: bool
    people: frozenset[str]
    domains: frozenset[str]
    uids: frozenset[bytes]
    requisitions: frozenset[str]
    company: str
    role: str

    @property
    def founds(self) -> bool:
        """Whether it may found an opportunity on its own."""
        return self.hiring and any(one.founds and not one.forged for one in self.seen)


def strand(seen: Sequence[Seen], mine: frozenset[str]) -> Strand:
    """What ties a thread to others."""
    people, domains, uids, requisitions = set[str](), set[str](), set[bytes](), set[str]()
    for one in seen:
        if one.forged:
            continue
        for address in (one.message.author, *one.message.reply_to, *one.message.recipients):
            if not address.email or address.folded in mine or is_robot(address):
                continue
            people.add(address.folded)
            if not is_relay(address) and not within(address.domain, senders.PUBLIC) and not one.bulk:
                domains.add(address.domain)
        if one.theirs and not any(
            within(one.message.author.domain, t)
            for t in (
                senders.APPLICANT_TRACKING,
                senders.SCHEDULING,
                senders.JOB_BOARDS,
                senders.TESTING,
                senders.PUBLIC,
            )
        ):
            domains.add(one.message.author.domain)
        for calendar in one.message.calendars:
            uids.update(uid.strip() for uid in _UID.findall(calendar))
        requisitions.update(_REQUISITION.findall(f"{one.subject}\n{one.said}"))
    named, _ = company.find(seen)
    title, _ = role.find(seen, named)
    return Strand(
        tuple(seen), hiring.is_hiring(seen), frozenset(people), frozenset(domains), frozenset(uids), frozenset(requisitions),
        company.squash(named or ""), role.key(title or ""),
    )  # fmt: skip


def _same_company(a: Strand, b: Strand) -> bool:
    return bool(
        a.company
        and b.company
        and min(len(a.company), len(b.company)) >= 4
        and (a.company.startswith(b.company) or b.company.startswith(a.company))
    )


def tied(a: Strand, b: Strand) -> bool:
    """Whether two threads belong to one opportunity."""
    if a.uids & b.uids:
        return True
    if a.requisitions & b.requisitions and (a.domains & b.domains or _same_company(a, b)):
        return True
    firm = bool(a.people & b.people or a.domains & b.domains) or _same_company(a, b)
    if not firm:
        return False
    return role.compatible(a.role, b.role)


def groups(threads: Sequence[Sequence[Seen]], mine: frozenset[str]) -> list[tuple[Seen, ...]]:
    """The threads of hiring processes, united into one group for each opportunity, each oldest first."""
    strands = [strand(thread, mine) for thread in threads]
    founding = [one for one in strands if one.founds]
    united: list[list[Strand]] = []
    for one in founding:
        near = [group for group in united if any(tied(one, other) for other in group)]
        if near:
            near[0].append(one)
            for other in near[1:]:
                near[0].extend(other)
                united.remove(other)
        else:
            united.append([one])
    for one in strands:
        if one.founds or not _may_join(one):
            continue
        for group in united:
            if any(_joins(one, other) for other in group):
                group.append(one)
                break
    return [_ordered(group) for group in united]


def _may_join(one: Strand) -> bool:
    return not any(seen.bulk for seen in one.seen)


def _joins(one: Strand, other: Strand) -> bool:
    """Whether a thread that says too little by itself belongs to one that is a hiring process."""
    if one.uids & other.uids or one.requisitions & other.requisitions:
        return True
    return bool(one.people & other.people) or (one.hiring and tied(one, other))


def _ordered(group: Sequence[Strand]) -> tuple[Seen, ...]:
    """The messages of a group, oldest first; those without a date stand where their thread has them."""
    seen = [one for strand in group for one in strand.seen]
    return tuple(sorted(seen, key=lambda one: moment(one)))


def moment(one: Seen) -> float:
    """When a message was written, as a timestamp, for sorting: its Date, else when it was received, else 0."""
    when = one.message.date or one.message.received
    return when.timestamp() if when else 0.0


def names(seen: Sequence[Seen]) -> frozenset[str]:
    """The names of those who write, lower case."""
    return frozenset(plain_name(one.message.author.name).lower() for one in seen if one.theirs)
