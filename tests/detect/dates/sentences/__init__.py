"""Sentences as data, a file a kind: text, then its starts, each with "/HH:MM" where an end is said or a length.

Times without an offset are wall times in the file's `zone`; a sentence with nothing after it has no time to meet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from mailbridge.detect.values import Moment


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text, when and where it was written and read, its starts, and the ends by their starts."""

    text: str
    sent: datetime
    zone: ZoneInfo
    starts: frozenset[Moment]
    ends: tuple[tuple[Moment, Moment], ...]


def same(moment: Moment) -> Moment:
    """A moment in UTC, so that two zones' names for it are equal; a date as it is."""
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


def _moment(said: str, zone: ZoneInfo) -> tuple[Moment, Moment | None]:
    if "T" not in said:
        return date.fromisoformat(said), None
    begin, _, end = said.partition("/")
    start = datetime.fromisoformat(begin)
    start = start if start.tzinfo else start.replace(tzinfo=zone)
    stop = start.replace(hour=int(end[:2]), minute=int(end[3:])) if end else None
    return same(start), same(stop) if stop else None


def sentences(pattern: str = "*.yaml") -> Iterator[Sentence]:
    """The sentences of all files whose name fits."""
    for path in sorted(Path(__file__).parent.glob(pattern)):
        table = yaml.safe_load(path.read_text(encoding="utf-8"))
        zone = ZoneInfo(table["zone"])
        for text, *said in table["sentences"]:
            moments = [_moment(str(each), zone) for each in said]
            ends = tuple((start, end) for start, end in moments if end is not None)
            starts = frozenset(start for start, _ in moments)
            yield Sentence(text, datetime.fromisoformat(table["sent"]), zone, starts, ends)
