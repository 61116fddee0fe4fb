"""What a reviewer found: letters that are wrong, answers that are lost, decisions that outlive their letters."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from mailbridge.mail.parse import parse
from tests.commands.conftest import NOW, Person
from tests.servers.proxy import Fault, Proxy

REFERRAL = '\n[[referrals]]\nname = "Ines Falk"\nknown_from = "Harborline"\nconsent = true\n'


def test_a_letter_that_cannot_be_written_is_not_decided_on(connected: Person) -> None:
    """An unknown referral, or nobody to write to: exit 1, and no decision is stored."""
    assert connected.run("withdraw", "bright", "--refer", "Nobody").code == 1
    assert connected.run("withdraw", "kestrel").code == 1
    found = connected.run("list", "--all", "--json").json["opportunities"]
    assert [o["decision"] for o in found] == [None, None]
    assert connected.run("sync").code == 0


def test_one_wrong_letter_hides_nothing_at_sync(connected: Person) -> None:
    """A referral that has left the config: the table is printed, and the exit code is the fault's."""
    text = connected.terminal.config.read_text()
    connected.terminal.config.write_text(text + REFERRAL)
    assert connected.run("withdraw", "bright", "--refer", "Ines").code == 0
    connected.terminal.config.write_text(text)
    ran = connected.run("sync")
    assert ran.code == 1
    assert "Brightloom" in ran.out
    assert "Ines" in ran.err
    assert connected.run("sync", "--json").json["opportunities"] != []


def test_our_letter_stays_ours_after_a_lost_answer(connected: Person) -> None:
    """The APPEND's answer was lost: `keep` removes the letter, and another reason replaces it."""
    for argv in (["keep", "bright"], ["withdraw", "bright", "--reason", "location"]):
        with Proxy(connected.mailbox.server) as proxy:
            connected.connect(proxy)
            proxy.fault = Fault("APPEND", "after", "cut")
            assert connected.run("withdraw", "bright", "--reason", "growth").code == 75
        connected.connect()
        assert len(connected.drafts()) == 1
        assert connected.run(*argv).code == 0
        assert len(connected.drafts()) == (0 if argv[0] == "keep" else 1)
    states = {d["state"] for d in connected.run("drafts", "--json").json["drafts"]}
    assert states == {"written"}


def test_a_late_append_is_waited_for(connected: Person) -> None:
    """While an APPEND may still arrive, asking again writes no second letter: exit 75, and one letter in the end."""
    with Proxy(connected.mailbox.server) as proxy:
        connected.connect(proxy)
        proxy.fault = Fault("APPEND", "late", "cut")
        assert connected.run("withdraw", "bright").code == 75
        again = connected.run("withdraw", "bright")
        assert again.code == 75
        assert connected.drafts() == []
        proxy.release()
        for _ in range(2):
            assert connected.run("sync").code == 0
        assert connected.run("withdraw", "bright").code == 0
    assert len(connected.drafts()) == 1


def test_keep_does_not_take_back_what_was_sent(connected: Person) -> None:
    """Sent is sent: exit 1, the decision stays, and the state is told."""
    at = datetime.now(UTC)
    connected.run("withdraw", "bright", at=at)
    [row] = connected.mailbox.everything()["Drafts"]
    connected.mailbox.put(row[4], "Sent", received=at)
    with connected.mailbox.client() as client:
        client.select_folder("Drafts")
        client.delete_messages([row[1]])
        client.expunge([row[1]])
    ran = connected.run("keep", "bright", at=at + timedelta(minutes=1))
    assert ran.code == 1
    assert "was sent" in ran.err
    assert connected.run("sync", at=at + timedelta(minutes=2)).code == 0
    assert connected.run("drafts", "--json", at=at + timedelta(minutes=2)).json["drafts"][0]["state"] == "sent"


def test_an_edited_draft_that_keep_left_is_followed(connected: Person) -> None:
    """Kept, and yet sent later by the person: the state says so."""
    at = datetime.now(UTC)
    connected.run("withdraw", "bright", at=at)
    [row] = connected.mailbox.everything()["Drafts"]
    edited = row[4].replace(b"Hi Tessa", b"Dear Tessa")
    with connected.mailbox.client() as client:
        client.append("Drafts", edited, (rb"\Draft",))
        client.select_folder("Drafts")
        client.delete_messages([row[1]])
        client.expunge([row[1]])
    assert connected.run("keep", "bright", at=at).code == 1
    with connected.mailbox.client() as client:
        client.select_folder("Drafts")
        client.move(client.search("ALL"), "Sent")
    assert connected.run("sync", at=at + timedelta(minutes=2)).code == 0
    assert connected.run("drafts", "--json", at=at + timedelta(minutes=2)).json["drafts"][0]["state"] == "sent"


def test_what_one_is_leaving_cannot_be_dismissed(connected: Person) -> None:
    """`dismiss` would orphan the letter: it names `keep` instead."""
    connected.run("withdraw", "bright")
    ran = connected.run("dismiss", "bright")
    assert ran.code == 1
    assert "mailbridge keep" in ran.err
    connected.run("keep", "bright")
    assert connected.run("dismiss", "bright").code == 0


def test_a_look_into_the_past_changes_nothing(connected: Person) -> None:
    """`sync --at` before the invite came, then `list` for now: all that is known is known still."""
    before = connected.run("list", "--json").json["opportunities"]
    past = connected.run("sync", "--json", at=NOW - timedelta(days=5, hours=12)).json["opportunities"]
    assert all(o["interviews"] == [] for o in past)
    assert connected.run("list", "--json").json["opportunities"] == before


def test_the_journal_is_kept_by_the_clock(connected: Person) -> None:
    """Written for a moment to come and sent before it by a mail app that makes its own Message-ID: it is `sent`."""
    at = datetime.now(UTC)
    connected.run("withdraw", "bright", at=at + timedelta(days=1))
    [row] = connected.mailbox.everything()["Drafts"]
    message = parse(row[4])
    assert message.message_id is not None
    head, _, body = row[4].partition(b"\r\n")
    assert head.startswith(b"Date:")
    sent = f"Date: {(at + timedelta(seconds=5)).strftime('%a, %d %b %Y %H:%M:%S +0000')}\r\n".encode() + body
    connected.mailbox.put(sent.replace(message.message_id.encode(), b"<app@mail.example>"), "Sent", received=at)
    with connected.mailbox.client() as client:
        client.select_folder("Drafts")
        client.delete_messages([row[1]])
        client.expunge([row[1]])
    assert connected.run("sync", at=at + timedelta(minutes=5)).code == 0
    assert connected.run("drafts", "--json", at=at + timedelta(minutes=5)).json["drafts"][0]["state"] == "sent"


def test_the_same_withdraw_ends_the_same_way(connected: Person) -> None:
    """Over an edited draft it exits with 1 the first time as the second."""
    connected.run("withdraw", "bright")
    [row] = connected.mailbox.everything()["Drafts"]
    with connected.mailbox.client() as client:
        client.append("Drafts", row[4].replace(b"Hi Tessa", b"Dear Tessa"), (rb"\Draft",))
        client.select_folder("Drafts")
        client.delete_messages([row[1]])
        client.expunge([row[1]])
    assert [connected.run("withdraw", "bright").code for _ in range(2)] == [1, 1]


def test_a_refused_append_hides_nothing(connected: Person) -> None:
    """The server says no to the draft: the table is printed, the exit code is the refusal's."""
    with Proxy(connected.mailbox.server) as proxy:
        connected.connect(proxy)
        proxy.fault = Fault("APPEND", "before", "refuse")
        assert connected.run("withdraw", "bright").code in (75, 76)
        proxy.fault = Fault("APPEND", "before", "refuse")
        ran = connected.run("sync")
    assert ran.code in (75, 76)
    assert "Brightloom" in ran.out


def test_the_briefing_is_told_once(connected: Person) -> None:
    """Where a call request takes the place of the withdrawal, the LinkedIn notes are printed once."""
    connected.run("withdraw", "bright")
    ran = connected.run("withdraw", "bright", "--call-first")
    assert ran.err.count("LinkedIn note for Tessa Quill") == 1
