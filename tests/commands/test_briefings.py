"""Briefings on a real server: one message a letter in a mailbox of its own, only when the person agreed, brought up to
date by the rules of a draft."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from mailbridge.mail.message import Message
from mailbridge.mail.parse import parse
from tests.commands.conftest import FIRST, NOW, Person
from tests.commands.goodbye import answer, send
from tests.commands.threads import ADDRESS
from tests.servers.proxy import POOR, Fault, Proxy

REFERRAL = '\n[[referrals]]\nname = "Ines Falk"\nknown_from = "Harborline"\nyears = 4\nconsent = true\n'


@pytest.fixture
def agreed(person: Person) -> Person:
    """A person who agreed to briefings at `connect`, and has synced."""
    assert person.connect(None, "--briefings").code == 0
    assert person.run("sync").code == 0
    with person.terminal.config.open("a") as config:
        config.write(REFERRAL)
    return person


def briefings(person: Person, mailbox: str = "Mailbridge") -> list[Message]:
    """What lies in the mailbox of briefings."""
    return [parse(row[4]) for row in person.mailbox.everything().get(mailbox, [])]


def but_ours(person: Person) -> dict[str, Any]:
    """Everything that is not ours to change."""
    return {n: rows for n, rows in person.mailbox.everything().items() if n not in ("Drafts", "Mailbridge")}


def test_none_is_written_where_nobody_agreed(connected: Person) -> None:
    """Never by default: no mailbox is made."""
    assert "briefings" not in connected.terminal.config.read_text()
    assert connected.run("withdraw", "bright").code == 0
    assert "Mailbridge" not in connected.mailbox.everything()


def test_one_message_beside_the_letter(agreed: Person) -> None:
    """In a mailbox that is made and subscribed, from the person to themselves, plain and HTML, and read already."""
    before = but_ours(agreed)
    ran = agreed.run("withdraw", "bright", "--refer", "ines")
    assert ran.code == 0
    assert "The briefing on Brightloom lies in Mailbridge." in ran.err
    [row] = agreed.mailbox.everything()["Mailbridge"]
    found = parse(row[4])
    assert row[2] == {rb"\Seen"}
    assert (found.author.email, [a.email for a in found.recipients]) == (ADDRESS, [ADDRESS])
    assert found.subject == "Leaving Brightloom: Senior Data Engineer"
    assert (found.in_reply_to, found.references) == ((), ())
    for body in (found.text or "", found.html or ""):
        for words in ("Friday 15 May at 11 am ET", "Ines Falk is offered", "Tessa Quill (", "6 weeks after"):
            assert words in body
        assert "hours away" not in body
    assert len(agreed.drafts()) == 1
    assert but_ours(agreed) == before
    with agreed.mailbox.client() as client:
        assert "Mailbridge" in [name for _, _, name in client.list_sub_folders()]


def test_after_an_interview_it_holds_the_call(agreed: Person) -> None:
    """The numbers to tap, the hours there and the script, where a call is the considerate way."""
    assert agreed.run("withdraw", "bright", "--reason", "growth", at=NOW + timedelta(days=4)).code == 0
    [found] = briefings(agreed)
    for body in (found.text or "", found.html or ""):
        for words in ("Tessa Quill: +14155550134", "9 am to 5 pm ET", "this is Noor Haddad", "A call to Tessa Quill"):
            assert words in body
    assert '<a href="tel:+14155550134">' in (found.html or "")


def test_it_stays_as_long_as_nothing_changes(agreed: Person) -> None:
    """An hour later it is the same message under the same UID."""
    agreed.run("withdraw", "bright")
    before = agreed.mailbox.everything()
    for hours in (0, 1, 5):
        assert agreed.run("sync", at=NOW + timedelta(hours=hours)).code == 0
        assert agreed.mailbox.everything() == before


def test_it_is_replaced_when_things_change(agreed: Person) -> None:
    """Sent, answered, checked in: always one message, which says how things stand."""
    agreed.run("withdraw", "bright")
    sent = NOW + timedelta(minutes=5)
    send(agreed, sent)
    agreed.run("sync", at=NOW + timedelta(hours=1))
    [found] = briefings(agreed)
    assert "It was sent on Tuesday 12 May 2026." in (found.text or "")
    assert "Tuesday 23 June 2026: Check-in 1 with Tessa Quill is planned." in (found.text or "")
    assert agreed.run("followups", at=FIRST).code == 0
    [found] = briefings(agreed)
    assert "Check-in 1 with Tessa Quill lies in Drafts" in (found.text or "")
    answer(agreed, FIRST + timedelta(hours=1))
    agreed.run("sync", at=FIRST + timedelta(days=1))
    [found] = briefings(agreed)
    assert "Check-in 1 with Tessa Quill is called off" in (found.text or "")


def test_it_is_never_read_as_mail(agreed: Person) -> None:
    """Neither in its own mailbox nor where a server keeps a second copy of it is it taken for hiring mail."""
    agreed.run("withdraw", "bright")
    [row] = agreed.mailbox.everything()["Mailbridge"]
    before = agreed.run("list", "--all", "--json").json["opportunities"]
    for mailbox in ("Archive", "INBOX"):
        agreed.mailbox.put(row[4], mailbox, received=NOW)
    agreed.run("sync")
    assert agreed.run("list", "--all", "--json").json["opportunities"] == before


def test_keep_takes_it_out(agreed: Person) -> None:
    """With the decision goes the briefing."""
    agreed.run("withdraw", "bright")
    assert agreed.run("keep", "bright").code == 0
    assert briefings(agreed) == []


def test_one_that_was_deleted_stays_away_until_asked(agreed: Person) -> None:
    """Deleted in the mail app it is not written again by a sync, but by the next `withdraw`."""
    agreed.run("withdraw", "bright")
    with agreed.mailbox.client() as client:
        client.select_folder("Mailbridge")
        client.delete_messages(client.search("ALL"))
        client.expunge()
    for _ in range(4):
        assert agreed.run("sync").code == 0
    assert briefings(agreed) == []
    assert agreed.run("withdraw", "bright").code == 0
    assert len(briefings(agreed)) == 1


def test_two_computers_keep_one(agreed: Person, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Another computer, whose config would have it read differently, leaves the briefing of the first as it is."""
    agreed.run("withdraw", "bright", "--refer", "ines")
    [first] = briefings(agreed)
    here, agreed.terminal.home = agreed.terminal.home, tmp_path_factory.mktemp("other")
    assert agreed.connect(None, "--briefings").code == 0
    for _ in range(3):
        assert agreed.run("sync").code == 0
        assert briefings(agreed) == [first]
    assert "Another computer wrote the briefing" in agreed.run("sync").out
    agreed.terminal.home = here
    assert agreed.run("sync").code == 0
    assert briefings(agreed) == [first]


def test_a_dry_run_makes_nothing(agreed: Person) -> None:
    """It says what would be written; no mailbox is made."""
    before = agreed.mailbox.everything()
    ran = agreed.run("withdraw", "bright", "--dry-run", "--json")
    assert ran.code == 0
    assert [(a["action"], a["kind"]) for a in ran.json["actions"]] == [("append", "withdrawal"), ("append", "briefing")]
    assert agreed.mailbox.everything() == before


def test_connecting_again_leaves_it_as_it_was(agreed: Person) -> None:
    """What was agreed to stays, until it is said otherwise."""
    assert agreed.connect().code == 0
    assert "briefings = true" in agreed.terminal.config.read_text()
    assert agreed.connect(None, "--no-briefings").code == 0
    assert "briefings = true" not in agreed.terminal.config.read_text()


@pytest.mark.parametrize("how", ["cut", "refuse"])
@pytest.mark.parametrize("when", ["before", "during", "after"])
@pytest.mark.parametrize("at", ["CREATE", "SUBSCRIBE", "APPEND", "UID FETCH"])
def test_one_briefing_after_a_fault(agreed: Person, at: str, when: Any, how: Any) -> None:
    """Whatever fails while the first one is written: one draft and one briefing in the end."""
    before = but_ours(agreed)
    with Proxy(agreed.mailbox.server) as proxy:
        assert agreed.connect(proxy).code == 0
        proxy.fault = Fault(at, when, how)
        assert agreed.run("withdraw", "bright").code in (0, 75, 76)
        proxy.fault = None
        agreed.run("withdraw", "bright")
        for _ in range(3):
            assert agreed.run("sync").code == 0
    assert (len(agreed.drafts()), len(briefings(agreed))) == (1, 1)
    assert but_ours(agreed) == before


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("at", ["UID STORE", "UID EXPUNGE"])
def test_one_briefing_after_a_fault_while_replacing(agreed: Person, at: str, when: Any) -> None:
    """A replacement that is cut ends with the new words alone."""
    agreed.run("withdraw", "bright")
    with Proxy(agreed.mailbox.server) as proxy:
        assert agreed.connect(proxy).code == 0
        proxy.fault = Fault(at, when)
        agreed.run("withdraw", "bright", "--refer", "ines")
        proxy.fault = None
        for _ in range(4):
            assert agreed.run("sync").code == 0
    [found] = briefings(agreed)
    assert "Ines Falk" in (found.text or "")


def test_a_poor_server(agreed: Person) -> None:
    """Below INBOX where all mailboxes are; without UIDPLUS nothing is replaced, and that is said."""
    with Proxy(agreed.mailbox.server, strip=POOR, prefix="INBOX.") as proxy:
        assert agreed.connect(proxy).code == 0
        assert agreed.run("withdraw", "bright").code == 0
        [first] = briefings(agreed)
        send(agreed, NOW + timedelta(minutes=5))
        ran = agreed.run("sync", at=NOW + timedelta(hours=1))
        assert ran.code == 0
        assert "this server cannot replace a single message" in ran.out
        assert briefings(agreed) == [first]
        names = [c for c in proxy.commands if c.startswith("CREATE")]
    assert [n.strip() for n in names] == ['CREATE "INBOX.Mailbridge"']
