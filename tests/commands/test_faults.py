"""Whatever is cut, stalled or refused between us and the server: one draft in the end, and nothing else changed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from mailbridge.mail.parse import parse
from tests.commands.conftest import NOW, Person
from tests.servers.proxy import Fault, Proxy

Mailboxes = dict[str, list[tuple[Any, ...]]]


def but_drafts(mailboxes: Mailboxes) -> Mailboxes:
    """Everything that is not ours to change."""
    return {name: rows for name, rows in mailboxes.items() if name != "Drafts"}


def settle(person: Person, fault: Fault, *argv: str) -> None:
    """Run a command with a fault, then without any until nothing is left to do."""
    with Proxy(person.mailbox.server) as proxy:
        person.connect(proxy)
        offset = len(proxy.commands)
        proxy.fault = Fault(fault.at + offset, fault.when, fault.how) if isinstance(fault.at, int) else fault
        ran = person.run(*argv)
        assert ran.code in (0, 75, 76), ran.err
        proxy.fault = None
        person.run(*argv)
        for _ in range(3):
            assert person.run("sync").code == 0


FAULTS = [
    *(Fault("APPEND", when) for when in ("before", "during", "after", "late")),
    *(Fault(at, "before", how) for at in ("APPEND", "LIST", "LOGOUT") for how in ("cut", "refuse")),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda f: f"{f.at}-{f.when}-{f.how}")
def test_one_draft_after_a_fault_at(connected: Person, fault: Fault) -> None:
    """A fault at the write itself, before it, or after it."""
    before = but_drafts(connected.mailbox.everything())
    settle(connected, fault, "withdraw", "bright")
    assert len(connected.drafts()) == 1
    assert but_drafts(connected.mailbox.everything()) == before
    assert connected.run("drafts", "--json").json["drafts"][0]["state"] == "written"


@pytest.mark.parametrize("when", ["before", "during", "after"])
@pytest.mark.parametrize("at", ["APPEND", "UID STORE", "UID EXPUNGE", "SELECT"])
def test_one_draft_after_a_fault_while_replacing(connected: Person, at: str, when: Any) -> None:
    """A replacement that is cut anywhere ends with the new text alone."""
    connected.run("withdraw", "bright", "--reason", "growth")
    before = but_drafts(connected.mailbox.everything())
    settle(connected, Fault(at, when), "withdraw", "bright", "--reason", "location")
    [draft] = connected.drafts()
    connected.run("keep", "bright")
    connected.run("withdraw", "bright", "--reason", "location")
    [fresh] = connected.drafts()
    assert (parse(draft).text or "").split("\n> ")[0] == (parse(fresh).text or "").split("\n> ")[0]
    assert but_drafts(connected.mailbox.everything()) == before


def test_two_computers_end_with_one_draft(connected: Person, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Both wrote before either looked: after a pass of each there is one, and it is nobody's second."""
    here, there = connected.terminal.home, tmp_path_factory.mktemp("other")
    connected.run("withdraw", "bright")
    [row] = connected.mailbox.everything()["Drafts"]
    with connected.mailbox.client() as client:
        client.select_folder("Drafts")
        client.delete_messages([row[1]])
        client.expunge([row[1]])
    connected.terminal.home = there
    connected.connect()
    connected.run("withdraw", "bright", at=NOW + timedelta(minutes=1))
    connected.mailbox.put(row[4], "Drafts", flags=(r"\Draft", r"\Seen"))
    assert len(connected.drafts()) == 2
    for home in (here, there, here, there):
        connected.terminal.home = home
        assert connected.run("sync").code == 0
    [left] = connected.drafts()
    assert parse(left).message_id == parse(row[4]).message_id
    assert connected.run("drafts", "--json").json["drafts"][0]["state"] == "written"


def test_a_first_sync_that_is_cut_goes_on(person: Person) -> None:
    """Cut at a body, the next sync reads the rest, and the opportunities are those of an uncut one."""
    with Proxy(person.mailbox.server) as proxy:
        person.connect(proxy)
        proxy.fault = Fault("UID FETCH", "after")
        assert person.run("sync").code == 75
        ran = person.run("sync", "--json")
    assert {o["company"] for o in ran.json["opportunities"]} == {"Brightloom", "Kestrel Optics"}


POOR_NAMES = {
    "Drafts": "Entwürfe",
    "Sent": "Gesendete Objekte",
    "Junk": "Unerwünscht",
    "Trash": "Papierkorb",
}


def test_a_poor_server(person: Person) -> None:
    """No SPECIAL-USE, no UIDPLUS, no CONDSTORE, an INBOX. prefix, German names: one draft, and none is replaced."""
    with Proxy(
        person.mailbox.server,
        strip={"SPECIAL-USE", "UIDPLUS", "CONDSTORE", "QRESYNC", "ENABLE", "MOVE", "LIST-EXTENDED", "ESEARCH"},
        rename=POOR_NAMES,
        prefix="INBOX.",
    ) as proxy:
        assert person.connect(proxy).code == 0
        synced = person.run("sync", "--json")
        assert {o["company"] for o in synced.json["opportunities"]} == {"Brightloom", "Kestrel Optics"}
        ran = person.run("withdraw", "bright", "--reason", "growth", "--json")
        assert ran.code == 0, ran.err
        assert ran.json["opportunities"][0]["drafts"][0]["mailbox"] == "INBOX.Entwürfe"
        again = person.run("withdraw", "bright", "--reason", "location")
        assert again.code == 1
        assert "cannot replace" in again.err
        assert person.run("keep", "bright").code == 1
        assert person.run("doctor").code == 0
    assert len(person.drafts()) == 1


def test_the_mailbox_of_another_uidvalidity(connected: Person) -> None:
    """Made anew on the server, a mailbox is read anew: nothing is lost and nothing doubled."""
    with connected.mailbox.client() as client:
        before = client.folder_status("Archive", ["UIDVALIDITY"])
        client.delete_folder("Archive")
        client.create_folder("Archive")
        client.select_folder("INBOX")
        client.move(client.search(["FROM", "tessa.quill"]), "Archive")
        assert client.folder_status("Archive", ["UIDVALIDITY"]) != before
    ran = connected.run("sync", "--json")
    assert {o["company"] for o in ran.json["opportunities"]} == {"Brightloom", "Kestrel Optics"}
