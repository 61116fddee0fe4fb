"""A kept reading says what a fresh one would say, or is not used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailbridge.demo.mailbox import ME, render
from mailbridge.detect.values import Interview
from mailbridge.mail.mailbox import MailboxState
from mailbridge.mail.parse import parse
from mailbridge.mail.special_use import by_name
from mailbridge.store.sqlite import SqliteStore, open_sqlite
from mailbridge.store.values import Reading, Stored
from mailbridge.sync.understand import holds, recall, understand
from tests.store.contract import message, opportunity

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 5, 12, 9, 0, tzinfo=ZONE)
OWN = (ME.email,)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteStore]:
    """The demo's mailbox as it is remembered at NOW."""
    folder: Path = tmp_path_factory.mktemp("state")
    by_mailbox: dict[str, list[Stored]] = {}
    for fixture in render(NOW, ZONE):
        stored = by_mailbox.setdefault(fixture.mailbox, [])
        whole = parse(fixture.raw).at(received=fixture.received)
        stored.append(Stored(len(stored) + 1, whole, complete=True))
    with open_sqlite(folder / "state.sqlite") as opened:
        for name, stored in by_mailbox.items():
            state = MailboxState(name, by_name(name, "/"), 1, len(stored), None, len(stored))
            opened.save_scan(state, messages=stored)
        understand(opened, me=OWN, zone=ZONE, now=NOW)
        yield opened


@pytest.mark.parametrize("hours", [-48, -1, 0, 0.1, 1, 5, 11, 20, 30, 49, 75, 120, 200, 400, 2000])
def test_kept_or_fresh_it_is_the_same(store: SqliteStore, hours: float) -> None:
    """Before, at and after the reading, across its interviews and midnights, `recall` says what reading anew says."""
    now = NOW + timedelta(hours=hours)
    kept = recall(store, me=OWN, zone=ZONE, now=now)
    with store.copy_in_memory() as fresh:
        for mailbox in fresh.mailboxes().values():
            fresh.save_scan(mailbox, messages=[])
        fresh.save_reading(Reading("another version", NOW, ()))
        assert recall(fresh, me=OWN, zone=ZONE, now=now) == kept
    assert kept


def test_a_reading_holds_until_one_of_its_times_comes(store: SqliteStore) -> None:
    """It is used while nothing in it has come, and not a moment longer."""
    reading = store.reading()
    assert reading is not None
    starts = [i.start for o in reading.opportunities for i in o.interviews]
    coming = min(s for s in starts if isinstance(s, datetime) and s > NOW)
    assert holds(reading, NOW)
    assert not holds(reading, NOW - timedelta(seconds=1))
    assert not holds(reading, coming)


def test_a_bare_day_ends_with_its_day() -> None:
    """A day without an hour may be over as soon as the next begins anywhere."""
    day = Interview(date(2026, 5, 14), None, "proposed", "Europe/Berlin", "text")
    reading = Reading("", NOW, (replace(opportunity(message(1)), interviews=(day,), timeline=()),))
    assert holds(reading, NOW + timedelta(hours=4))
    assert not holds(reading, NOW + timedelta(days=3))
