"""What belongs together: threads become groups, one for each role at one company.

What may live here: which threads found an opportunity, and which join it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from mailbridge.detect import hiring
from mailbridge.detect.seen import Seen
from mailbridge.detect.strands import Strand, moment, named, parted, strand, tie
from mailbridge.detect.values import Evidence

_HINT = -1.2
"""A thread that weighs this much may be hiring together with another of the same people."""

_OTHER_SENSE = -3.5
"""A thread that weighs less is about something else, whoever writes it."""

_BY_PERSON = 2
"""A tie by a person: who writes in a process goes on writing of it."""

_PLAINLY = -1.5
"""A sign of this weight plainly shows another sense."""

_OF_STAFF = frozenset({"employer's own", "reader hires", "machine"})
_SEVERAL = 2
_COLLEAGUES = hiring.Weighed("present employer", -3.0, Evidence(None, "other mail of this firm is to its own staff"))
"""What speaks against a thread with the reader's own firm."""

_DAYS = 75 * 86_400.0
"""How far apart in time, in seconds, two threads of one process may lie where only a person or a firm ties them."""


def groups(threads: Sequence[Sequence[Seen]], mine: frozenset[str]) -> list[tuple[Seen, ...]]:
    """The threads of hiring processes, united into one group for each opportunity, each oldest first."""
    strands = sorted(_relevant([strand(thread, mine) for thread in threads]), key=lambda one: one.span)
    founding = _founding(strands)
    united: list[list[Strand]] = []
    for one in founding:
        group = _nearest(one, united)
        if group is None:
            united.append([one])
        else:
            group.append(one)
    founded = {id(one) for one in founding}
    for one in strands:
        if id(one) not in founded and not (one.bulk and one.score < _HINT and not one.role):
            group = _nearest(one, united, joining=True)
            if group is not None:
                group.append(one)
    return [_ordered(group) for group in united]


def _relevant(strands: Sequence[Strand]) -> list[Strand]:
    """The threads that speak of hiring, and those of the same people, firms or events, with all that is named in
    them."""
    strands = _away_from_work(strands)
    hinted = [one for one in strands if one.score >= _HINT]
    marks = {mark for one in hinted for mark in _marks(one)}
    names = {name for one in hinted for name in one.names}
    return [
        named(one)
        for one in strands
        if one.score >= _HINT or not marks.isdisjoint(_marks(one)) or (not one.personal and one.names_any(names))
    ]


def _away_from_work(strands: Sequence[Strand]) -> list[Strand]:
    """The threads, with a sign against those of firms that write to the reader as to one of their own staff: several of
    their threads show it."""
    staff: Counter[str] = Counter()
    for one in strands:
        if any(weighed.name in _OF_STAFF for weighed in one.weighed):
            staff.update(one.domains)
    own = {domain for domain, count in staff.items() if count >= _SEVERAL}
    return [one.weighing(_COLLEAGUES) if one.domains & own else one for one in strands]


def _marks(one: Strand) -> frozenset[object]:
    return one.people | one.domains | one.uids | one.requisitions


def _founding(strands: Sequence[Strand]) -> list[Strand]:
    """The threads that are hiring processes by themselves, or together with others of the same people or firm."""
    sure = [one for one in strands if one.may_found and one.hiring]
    unsure = [one for one in strands if one.may_found and not one.hiring and one.score > _OTHER_SENSE and not one.bulk]
    by_firm: dict[str, list[Strand]] = {}
    for one in unsure:
        for name in one.people | one.domains:
            by_firm.setdefault(name, []).append(one)
    together = set[int]()
    for alike in by_firm.values():
        hinted = [one for one in alike if one.score >= _HINT]
        if len(alike) > 1 and hinted:
            united = sorted((seen for one in alike for seen in one.seen), key=moment)
            if hiring.score(hiring.signs(united)) > hiring.ENOUGH:
                together.update(id(one) for one in hinted)
    together.update(id(one) for one in sure)
    return [one for one in strands if id(one) in together]


def _nearest(one: Strand, united: Sequence[list[Strand]], *, joining: bool = False) -> list[Strand] | None:
    """The group that a thread belongs to: by the strongest tie, then by time; None where it belongs to none."""
    best: tuple[int, float] | None = None
    found = None
    for group in united:
        ties = [tie(one, other) for other in group]
        strongest = max(ties)
        if not strongest or any(parted(one, other) for other in group):
            continue
        same_firm = any(one.domains & other.domains for other in group)
        if joining and one.score <= _OTHER_SENSE and one.personal and not (same_firm or one.only_ours):
            continue
        gap = min(_gap(one, other) for other in group)
        if strongest <= 2 and (gap > _DAYS or not _enough(one, strongest, joining=joining)):
            continue
        rank = (strongest, -gap)
        if best is None or rank > best:
            best, found = rank, group
    return found


def _enough(one: Strand, strongest: int, *, joining: bool) -> bool:
    """Whether a person, or only a firm, ties a thread enough: one that says little of hiring needs the person."""
    if not joining or one.hiring or strongest >= _BY_PERSON:
        return True
    return (
        one.score > _OTHER_SENSE
        and (one.score >= _HINT or one.personal)
        and not any(weighed.weight <= _PLAINLY for weighed in one.weighed)
    )


def _gap(a: Strand, b: Strand) -> float:
    """The time between two threads in seconds, 0 where they overlap."""
    (first_a, last_a), (first_b, last_b) = a.span, b.span
    return max(0.0, first_b - last_a, first_a - last_b)


def _ordered(group: Sequence[Strand]) -> tuple[Seen, ...]:
    """The messages of a group, oldest first."""
    return tuple(sorted((one for part in group for one in part.seen), key=moment))
