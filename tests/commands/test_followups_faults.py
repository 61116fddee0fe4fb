"""Whatever is cut or refused while a check-in is written or called off: one draft in the end, or none, and nothing else
changed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mailbridge.letters.checkins import TO_FILL
from mailbridge.mail.parse import parse
from tests.commands.conftest import FIRST, NOW, Person
from tests.commands.goodbye import answer, send
from tests.commands.test_faults import but_drafts
from tests.servers.proxy import Fault, Proxy


def settle(person: Person, fault: Fault, *argv: str) -> None:
    """Run a command on the first check-in's day with a fault, then syncs without any until nothing is left to do."""
    with Proxy(person.mailbox.server) as proxy:
        person.connect(proxy)
        proxy.fault = fault
        ran = person.run(*argv, at=FIRST)
        assert ran.code in (0, 75, 76), ran.err
        proxy.fault = None
        for _ in range(3):
            assert person.run("sync", at=FIRST + timedelta(days=1)).code == 0


@pytest.mark.parametrize("how", ["cut", "refuse"])
@pytest.mark.parametrize("when", ["before", "during", "after"])
@pytest.mark.parametrize("at", ["APPEND", "EXAMINE", "UID FETCH"])
def test_one_check_in_after_a_fault(left: Person, at: str, when: Any, how: Any) -> None:
    """A fault at the write, before it, or while it is read back."""
    left.run("sync", at=NOW + timedelta(hours=1))
    before = but_drafts(left.mailbox.everything())
    settle(left, Fault(at, when, how), "followups")
    assert len(left.drafts()) == 1
    assert but_drafts(left.mailbox.everything()) == before


@pytest.mark.parametrize("how", ["cut", "refuse"])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("at", ["SELECT", "UID STORE", "UID EXPUNGE"])
def test_none_is_left_after_an_answer(left: Person, at: str, when: Any, how: Any) -> None:
    """The removal is cut anywhere: the draft is gone in the end, and does not come back."""
    left.run("followups", at=FIRST)
    answer(left, FIRST + timedelta(hours=1))
    before = but_drafts(left.mailbox.everything())
    settle(left, Fault(at, when, how), "sync")
    with left.mailbox.client() as client:
        client.select_folder("Drafts", readonly=True)
        assert client.search("UNDELETED") == []
    assert but_drafts(left.mailbox.everything()) == before


def test_a_lost_state_writes_no_second_check_in(left: Person) -> None:
    """With the state file gone nothing is decided any more: the draft stays as it is, and no other comes."""
    left.run("followups", at=FIRST)
    before = left.mailbox.everything()
    for file in (left.terminal.home / "config.state").glob("*.sqlite*"):
        file.unlink()
    assert left.run("followups", at=FIRST).code == 0
    assert left.mailbox.everything() == before


def test_a_poor_server(left: Person) -> None:
    """Without UIDPLUS an answer takes no draft out; nothing is written twice."""
    with Proxy(left.mailbox.server, strip={"UIDPLUS"}) as proxy:
        left.connect(proxy)
        left.run("followups", at=FIRST)
        [draft] = left.drafts()
        answer(left, FIRST + timedelta(hours=1))
        for _ in range(3):
            assert left.run("sync", at=FIRST + timedelta(days=1)).code == 0
        assert left.drafts() == [draft]


OURS = ("Drafts", "Mailbridge")


@pytest.mark.soak
@pytest.mark.parametrize("when", ["before", "after"])
def test_one_of_each_after_a_cut_at_every_command(person: Person, when: Any) -> None:
    """On the day of a check-in, with a briefing beside it, the connection is cut at every single command in turn: one
    check-in and one briefing that tells of it, and nothing else changed."""
    person.connect(None, "--briefings")
    person.run("withdraw", "bright")
    send(person, NOW + timedelta(minutes=5))
    person.run("sync", at=NOW + timedelta(hours=1))
    remembered = {f: f.read_bytes() for f in (person.terminal.home / "config.state").iterdir()}
    briefing = [row[4] for row in person.mailbox.everything()["Mailbridge"]]
    before = {n: rows for n, rows in person.mailbox.everything().items() if n not in OURS}
    with Proxy(person.mailbox.server) as proxy:
        person.connect(proxy)
        begun = len(proxy.commands)
        person.run("sync", at=FIRST)
        names = proxy.names()[begun:]
        assert names.count("APPEND") == 2
        for at in range(len(names)):
            _as_it_was(person, remembered, briefing)
            proxy.fault = Fault(len(proxy.commands) + at, when)
            assert person.run("sync", at=FIRST).code in (0, 75)
            proxy.fault = None
            for _ in range(3):
                assert person.run("sync", at=FIRST).code == 0
            [draft], [told] = person.drafts(), person.drafts("Mailbridge")
            assert "Check-in 1 with Tessa Quill lies in Drafts" in (parse(told).text or ""), at
            assert TO_FILL in (parse(draft).text or ""), at
            after = {n: rows for n, rows in person.mailbox.everything().items() if n not in OURS}
            assert after == before, at


def _as_it_was(person: Person, remembered: dict[Path, bytes], briefing: list[bytes]) -> None:
    """The mailbox and the state of before the day: another UID is all that differs."""
    for file in (person.terminal.home / "config.state").glob("*.sqlite*"):
        file.unlink()
    for file, content in remembered.items():
        file.write_bytes(content)
    with person.mailbox.client() as client:
        for name in OURS:
            client.select_folder(name)
            client.delete_messages(client.search("ALL"))
            client.expunge()
        for raw in briefing:
            client.append("Mailbridge", raw, (rb"\Seen",))
