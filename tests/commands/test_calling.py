"""`call`, `called` and what `withdraw` says of a call (rule 4)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailbridge.mail.parse import parse
from tests.commands.conftest import NOW, Person

AFTER = NOW + timedelta(days=4, hours=2)
"""Saturday, the day after the interview with Omar Reyes."""


def words(draft: bytes) -> str:
    """What a draft says before the quoted original."""
    return (parse(draft).text or "").split("\n> ")[0]


def test_an_email_is_fine_before_an_interview(connected: Person) -> None:
    """Nothing has taken place yet: no call is urged, by `withdraw` or by `call`."""
    ran = connected.run("withdraw", "bright", "--dry-run")
    assert "An email is fine" in ran.err
    assert "mailbridge call" not in ran.err
    page = connected.run("call", "bright", "--json").json
    assert page["considerate"] is False
    assert page["numbers"] == [{"name": "Tessa Quill", "phone": "+14155550134"}]


def test_past_an_interview_withdraw_says_that_a_call_is_considerate(connected: Person) -> None:
    """Why, the number, the contact's working hours in their zone now, and where the script is."""
    ran = connected.run("withdraw", "bright", at=AFTER)
    id_ = connected.id_of("Brightloom")
    assert ran.code == 0, ran.err
    assert "A call to Tessa Quill is the considerate way, since they have given time to an interview" in ran.err
    assert "+14155550134" in ran.err
    assert (
        "It is 11 am on Saturday where they are (ET), outside working hours: they begin on Monday at 9 am." in ran.err
    )
    assert f"`mailbridge call {id_}`" in ran.err
    assert "call" in words(connected.drafts()[0])


def test_call_prints_numbers_hours_and_script(connected: Person) -> None:
    """One page to hold beside the phone, with the reason that was decided on; and as JSON."""
    connected.run("withdraw", "bright", "--reason", "location", at=AFTER)
    page = connected.run("call", "bright", at=AFTER)
    assert page.code == 0
    for said in ("+14155550134", "Tessa Quill", "OPENING", "DECISION", "THANKS", "IF THEY ASK WHY", "location",
                 "IF THEY MAKE AN OFFER", "outside working hours"):  # fmt: skip
        assert said in page.out, said
    assert "mailbridge called" in page.err
    answer = connected.run("call", "bright", "--json", at=AFTER).json
    assert answer["local_time"] == AFTER.isoformat()
    assert answer["working_hours"] is False
    assert answer["script"].startswith("OPENING\n")
    weekday = connected.run("call", "bright", "--json", at=AFTER + timedelta(days=2)).json
    assert weekday["working_hours"] is True


def test_called_makes_the_draft_a_confirmation(connected: Person) -> None:
    """After the request and the call: one draft, the confirmation; another `withdraw` does not forget the call, and
    `--undo` does."""
    connected.run("withdraw", "bright", "--call-first", "--reason", "pay", at=AFTER)
    [request] = connected.drafts()
    assert "?" in words(request)
    dry = connected.run("called", "bright", "--dry-run", at=AFTER)
    assert (dry.code, connected.drafts()) == (0, [request])
    ran = connected.run("called", "bright", "--json", at=AFTER)
    assert ran.code == 0, ran.err
    assert [d["kind"] for d in ran.json["opportunities"][0]["drafts"] if d["state"] == "written"] == ["withdrawal"]
    [confirmation] = connected.drafts()
    assert "phone" in words(confirmation) or "call" in words(confirmation)
    assert "pay" not in words(confirmation)
    assert len(words(confirmation).split()) < 100
    assert connected.run("withdraw", "bright", "--reason", "pay", at=AFTER).code == 0
    assert words(connected.drafts()[0]) == words(confirmation)
    assert connected.run("called", "bright", "--undo", at=AFTER).code == 0
    [letter] = connected.drafts()
    assert "pay" in words(letter)


def test_called_after_the_request_was_sent(connected: Person) -> None:
    """The request stays sent, and the confirmation is the one draft; sent as well, nothing more is to be written."""
    connected.run("withdraw", "bright", "--call-first", at=AFTER)
    send(connected)
    assert connected.run("sync", at=AFTER).code == 0
    assert connected.drafts() == []
    ran = connected.run("called", "bright", "--json", at=AFTER)
    assert ran.code == 0, ran.err
    states = {d["kind"]: d["state"] for d in ran.json["opportunities"][0]["drafts"]}
    assert states == {"call-request": "sent", "withdrawal": "written"}
    [confirmation] = connected.drafts()
    assert parse(confirmation).in_reply_to == ("<bl-1@brightloom.example>",)
    send(connected)
    later = connected.run("sync", "--json", at=AFTER + timedelta(minutes=5))
    assert later.code == 0
    assert connected.drafts() == []
    [sent] = [o for o in later.json["opportunities"] if o["company"] == "Brightloom"]
    assert {d["kind"]: d["state"] for d in sent["drafts"]} == {"call-request": "sent", "withdrawal": "sent"}


def send(person: Person) -> None:
    """Send the one draft as a mail app does that keeps its Message-ID."""
    [row] = person.mailbox.everything()["Drafts"]
    person.mailbox.put(row[4], "Sent", received=AFTER)
    with person.mailbox.client() as client:
        client.select_folder("Drafts")
        client.delete_messages([row[1]])
        client.expunge()


def test_called_is_a_decision_too(connected: Person) -> None:
    """Who called without having decided here gets the confirmation at once; an undone call of nobody's is refused."""
    assert connected.run("called", "bright", "--undo", at=AFTER).code == 1
    assert connected.drafts() == []
    assert connected.run("called", "bright", at=AFTER).code == 0
    assert len(connected.drafts()) == 1
    decision = connected.run("list", "--json", at=AFTER).json["opportunities"][0]["decision"]
    assert decision["what"] == "withdraw"


@pytest.mark.parametrize("command", ["call", "called", "notes", "preview"])
def test_an_unknown_id_is_told(connected: Person, command: str) -> None:
    """Exit 1, and where IDs are shown."""
    ran = connected.run(command, "zzz")
    assert ran.code == 1
    assert "mailbridge list" in ran.err
    assert ran.out == ""


def test_nothing_remembered_is_no_crash(person: Person) -> None:
    """Connected and not synced yet: an ID is unknown, and nobody is known."""
    person.connect()
    assert person.run("call", "bright").code == 1
    ran = person.run("contacts")
    assert (ran.code, ran.out) == (0, "")
    assert "sync" in ran.err
