"""Whatever is cut or refused while a check-in is written or called off: one draft in the end, or none, and nothing else
changed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.commands.conftest import FIRST, NOW, Person
from tests.commands.goodbye import answer
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
