"""IDs that last: which opportunity of this reading is which one of those remembered. Pure.

What may live here: how an ID passes from one reading to the next. An ID belongs for ever to the message that founded
the opportunity when it was first seen. Where the founders of several IDs have come to lie in one opportunity (a merge),
the one founded first gives the ID and the others are its aliases; should they part again (a split), each ID is where
its founder is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from mailbridge.detect.values import Correction, Opportunity
from mailbridge.store.values import Remembered

_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Settled:
    """An opportunity with its lasting ID, and the keys of the messages under which decisions and drafts about it are
    remembered: read them under every one of `founders`, write them under the first, which never changes with the ID."""

    opportunity: Opportunity
    founders: tuple[str, ...]


def settle(
    found: Sequence[Opportunity], remembered: Iterable[Remembered]
) -> tuple[list[Settled], tuple[Remembered, ...]]:
    """The opportunities of a reading with their lasting IDs, in the same order, and the rows that have changed and are
    to be remembered (`Store.remember_opportunities`). A row whose messages are all gone stays as it is."""
    rows = {row.id: row for row in remembered}
    homes = _homes(found, rows.values())
    taken = set(rows)
    settled: list[Settled] = []
    changed: list[Remembered] = []
    for index, opportunity in enumerate(found):
        claims = sorted(homes.get(index, ()), key=_age)
        keys = tuple(message.key for message in opportunity.messages)
        if not claims:
            name = _free(opportunity.id, taken)
            taken.add(name)
            claims = [Remembered(name, opportunity.founder.key, opportunity.founder.date, keys)]
        first = claims[0].id
        now = [replace(row, messages=keys, joined=None if row.id == first else first) for row in claims]
        changed += [row for row in now if rows.get(row.id) != row]
        founders = tuple(dict.fromkeys(row.founder for row in now))
        settled.append(Settled(replace(opportunity, id=first), founders))
    return settled, tuple(changed)


def anchored(
    corrections: Iterable[Correction], remembered: Iterable[Remembered], present: Collection[str]
) -> list[Correction]:
    """The corrections under messages that are there: where the founding message is gone (`present` are the keys of
    those that are not), the oldest that the opportunity had stands for it."""
    heirs: dict[str, str] = {}
    for row in remembered:
        left = next((key for key in row.messages if key in present), None)
        if row.founder not in present and left is not None:
            heirs.setdefault(row.founder, left)
    return [replace(said, founder=heirs.get(said.founder, said.founder)) for said in corrections]


def _homes(found: Sequence[Opportunity], rows: Iterable[Remembered]) -> dict[int, list[Remembered]]:
    """Position in `found` → the rows whose founder lies there, or else most of whose messages do."""
    held = [frozenset(message.key for message in opportunity.messages) for opportunity in found]
    holders: dict[str, list[int]] = defaultdict(list)
    for index, keys in enumerate(held):
        for key in keys:
            holders[key].append(index)
    families: dict[str, dict[str, Remembered]] = defaultdict(dict)
    for row in rows:
        families[row.founder][row.id] = row
    homes: dict[int, list[Remembered]] = defaultdict(list)
    for founder, family in families.items():
        founded = [index for index in holders.get(founder, ()) if found[index].founder.key == founder]
        near = founded or holders.get(founder)
        ranked = sorted(
            (_strangeness(found[index], held[index], row), index, row.id)
            for row in family.values()
            for index in near or {index for key in row.messages for index in holders.get(key, ())}
        )
        for name, index in _paired([(name, index) for _, index, name in ranked], apart=near is not None).items():
            homes[index].append(family[name])
    return homes


def _strangeness(opportunity: Opportunity, keys: frozenset[str], row: Remembered) -> tuple[int, int, bool]:
    """How far an opportunity is from one remembered: fewer shared messages, more others, another proposed ID."""
    return -len(keys.intersection(row.messages)), len(keys) + len(row.messages), opportunity.id != row.id


def _paired(ranked: Sequence[tuple[str, int]], *, apart: bool) -> dict[str, int]:
    """ID → position, the best pairs first; with `apart` each ID has a place of its own while there are enough."""
    homes: dict[str, int] = {}
    if apart:
        for name, index in ranked:
            if name not in homes and index not in homes.values():
                homes[name] = index
    for name, index in ranked:
        homes.setdefault(name, index)
    return homes


def _age(row: Remembered) -> tuple[datetime, str]:
    return row.founded or _LAST, row.id


def _free(proposed: str, taken: Collection[str]) -> str:
    """The proposed ID, or the first of it with a number behind that nobody has had."""
    name, number = proposed, 2
    while name in taken:
        name, number = f"{proposed}{number}", number + 1
    return name
