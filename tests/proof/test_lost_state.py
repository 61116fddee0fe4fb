"""The state file is gone: nothing is written twice, and what the mailbox tells is known again."""

from __future__ import annotations

from mailbridge.mail.parse import parse
from tests.commands.conftest import NOW, Person
from tests.proof.world import moved


def lose(person: Person) -> None:
    """The state file is deleted."""
    for file in (person.terminal.home / "config.state").glob("*.sqlite*"):
        file.unlink()


def remove(person: Person, uid: int) -> None:
    """A message of Drafts is removed, as a mail app does after it has saved or sent it."""
    with person.mailbox.client() as client:
        client.select_folder("Drafts")
        client.delete_messages([uid])
        client.uid_expunge([uid])


def edit(person: Person) -> None:
    """A mail app saves the only draft with other words, under its own Message-ID."""
    [row] = person.mailbox.everything()["Drafts"]
    person.mailbox.put(row[4].replace(b"Best wishes", b"Warmly"), "Drafts", flags=(r"\Draft", r"\Seen"))
    remove(person, row[1])


def decision(person: Person) -> str | None:
    """The reason of the only decision; None where none is known."""
    found = person.run("list", "--all", "--json").json["opportunities"]
    decided = [o["decision"] for o in found if o["decision"]]
    return str(decided[0]["reason"]) if decided else None


def states(person: Person) -> list[str]:
    """What `drafts` says."""
    return [d["state"] for d in person.run("drafts", "--json").json["drafts"]]


def test_a_sync_finds_the_decision_and_the_draft(connected: Person) -> None:
    """The draft's revision tells what was decided, reason and all; it stays ours, and follows the facts as before."""
    connected.run("withdraw", "bright", "--reason", "location", "--by-email")
    [before] = connected.drafts()
    lose(connected)
    assert connected.run("sync").code == 0
    assert (connected.drafts(), states(connected), decision(connected)) == ([before], ["written"], "location")
    assert connected.run("sync").code == 0
    assert connected.drafts() == [before]
    connected.receive([moved()])
    assert connected.run("sync").code == 0
    [after] = connected.drafts()
    assert after != before
    assert "call" not in (parse(after).text or "").split("\n> ")[0].lower()


def test_an_edited_draft_is_found_and_left(connected: Person) -> None:
    """What the person wrote is theirs after the loss too: another reason leaves it as it is, and so does `keep`."""
    connected.run("withdraw", "bright", "--reason", "growth")
    edit(connected)
    edited = connected.drafts()
    lose(connected)
    assert connected.run("sync").code == 0
    assert (states(connected), decision(connected)) == (["edited"], "growth")
    for argv in (["withdraw", "bright", "--reason", "pay"], ["keep", "bright"], ["sync"], ["sync"]):
        connected.run(*argv)
        assert connected.drafts() == edited
    assert decision(connected) is None


def test_a_sent_letter_is_known_to_be_sent(connected: Person) -> None:
    """Sent, and the state lost: `drafts` says so, and nothing is written or asked for again."""
    connected.run("withdraw", "bright")
    [row] = connected.mailbox.everything()["Drafts"]
    remove(connected, row[1])
    connected.mailbox.put(row[4], "Sent", flags=(r"\Seen",), received=NOW)
    lose(connected)
    for argv in (["sync"], ["sync"], ["withdraw", "bright"]):
        connected.run(*argv)
        assert connected.drafts() == []
    assert states(connected) == ["sent"]


def test_what_was_taken_back_is_not_found_again(connected: Person) -> None:
    """A draft that `keep` left, since it was edited, does not bring the decision back."""
    connected.run("withdraw", "bright")
    edit(connected)
    connected.run("keep", "bright")
    for _ in range(3):
        assert connected.run("sync").code == 0
    assert decision(connected) is None
    assert len(connected.drafts()) == 1


def test_the_founding_message_is_gone_too(connected: Person) -> None:
    """Without the state and without the message that the key was made from, a second letter is not written: the first
    lies in the thread."""
    connected.run("withdraw", "bright")
    before = connected.drafts()
    lose(connected)
    with connected.mailbox.client() as client:
        client.select_folder("INBOX")
        [founder] = client.search(["HEADER", "Message-ID", "<bl-0@brightloom.example>"])
        client.delete_messages([founder])
        client.uid_expunge([founder])
        client.select_folder("Sent")
        client.delete_messages(client.search("ALL"))
        client.expunge()
    assert connected.run("sync").code == 0
    connected.run("withdraw", "bright")
    assert connected.drafts() == before
