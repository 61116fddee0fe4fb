"""What was shown goes to whom was shown, once, and the mailbox is left as a mail app would leave it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailbridge.mail.parse import parse
from tests.commands.conftest import Person
from tests.commands.sending.conftest import RECRUITER, Sender
from tests.commands.threads import ADDRESS


def test_sends_what_it_shows(sender: Sender) -> None:
    """The draft goes to whom it names; then it lies in Sent, not in Drafts, and the original is marked as answered."""
    [draft] = sender.person.drafts()
    ran = sender.send("--yes")
    assert ran.code == 0, ran.err
    [taken] = sender.smtp.taken
    assert (taken.mail_from, taken.rcpt_to) == (ADDRESS, (RECRUITER,))
    sent, written = parse(taken.raw), parse(draft)
    assert (sent.message_id, sent.in_reply_to, sent.references) == (
        written.message_id, written.in_reply_to, written.references,
    )  # fmt: skip
    assert sent.text == written.text
    assert str(sent.text).strip() in ran.out
    assert RECRUITER in ran.out
    mailboxes = sender.person.mailbox.everything()
    assert mailboxes["Drafts"] == []
    assert sender.filed() == [taken.raw]
    [copy] = [row for row in mailboxes["Sent"] if row[4] == taken.raw]
    assert copy[2] == {rb"\Seen"}
    marked = [parse(row[4]).message_id for row in mailboxes["INBOX"] if rb"\Answered" in row[2]]
    assert marked == list(written.in_reply_to)
    assert sender.state() == "sent"
    assert sender.person.run("sync").code == 0
    assert sender.state() == "sent"
    again = sender.send("--yes")
    assert again.code == 1
    assert "sent already" in again.err
    assert len(sender.smtp.taken) == 1


def test_nobody_to_ask(sender: Sender) -> None:
    """Without a terminal and without --yes it is shown and nothing is sent: exit 1."""
    ran = sender.send()
    assert ran.code == 1
    assert RECRUITER in ran.out
    assert "--yes" in ran.err
    assert sender.untouched()


def test_a_dry_run(sender: Sender) -> None:
    """It shows the same, exits as the real run would, and sends and writes nothing."""
    before = sender.person.mailbox.everything()
    ran = sender.send("--dry-run", "--json")
    assert ran.code == 0
    [message] = ran.json["messages"]
    assert (message["state"], message["recipients"]) == ("ready", [RECRUITER])
    assert sender.untouched()
    assert sender.person.mailbox.everything() == before
    assert sender.state() == "written"


@pytest.mark.parametrize("where", ["option", "environment"])
def test_only_now(sender: Sender, where: str) -> None:
    """Sending at another moment is a mistake in the command line."""
    at = "2026-01-01T00:00Z"
    if where == "environment":
        sender.person.terminal.monkeypatch.setenv("MAILBRIDGE_AT", at)
    ran = sender.send("--yes") if where == "environment" else sender.person.run("send", "b", at=datetime.now(UTC))
    assert ran.code == 2
    assert "--at" in ran.err
    assert sender.untouched()


def test_no_smtp_server(connected: Person) -> None:
    """Without an SMTP server the config is at fault, and the mail app is the way out."""
    connected.terminal.at = None
    ran = connected.run("send", "bright", "--yes")
    assert ran.code == 78
    assert "--smtp" in ran.err


def test_nothing_to_send(sender: Sender) -> None:
    """No letter in Drafts, or an ID that is not there: exit 1, and what to do."""
    ran = sender.person.run("send", "kestrel", "--yes")
    assert ran.code == 1
    assert "mailbridge withdraw" in ran.err
    assert sender.person.run("send", "nobody", "--yes").code == 1
    assert sender.untouched()


def test_the_edits_go_out(sender: Sender) -> None:
    """An edited draft goes as it stands, more recipients included; Bcc is in the envelope alone."""
    sender.change(b"Hi Tessa", b"Dear Tessa")
    extra = (
        b"Cc: =?utf-8?q?Jos=C3=A9?= <jose@brightloom.example>\r\nBcc: noor@home.example,\r\n lou@home.example\r\n"
        b"X-Mozilla-Draft-Info: internal/draft\r\nSubject:"
    )
    sender.change(b"Subject:", extra)
    ran = sender.send("--yes")
    assert ran.code == 0, ran.err
    [taken] = sender.smtp.taken
    assert taken.rcpt_to == (RECRUITER, "jose@brightloom.example", "noor@home.example", "lou@home.example")
    head = taken.raw.partition(b"\r\n\r\n")[0].lower()
    assert b"Dear Tessa" in taken.raw
    assert b"home.example" not in taken.raw
    assert b"bcc" not in head
    assert b"x-mozilla" not in head
    assert "José <jose@brightloom.example>" in ran.out
    assert "noor@home.example, <lou@home.example>" in ran.out.replace("<noor@home.example>", "noor@home.example")
    assert sender.filed() == [taken.raw]
    assert sender.person.drafts() == []


def test_a_draft_that_a_mail_app_saved_anew(sender: Sender) -> None:
    """Under a Message-ID of the app's own it is the letter still, and goes out under that."""
    [draft] = sender.person.drafts()
    own = parse(draft).message_id
    assert own
    sender.change(own.encode(), b"<app-1@mail.example>")
    assert sender.person.run("sync").code == 0
    assert sender.send("--yes").code == 0
    [taken] = sender.smtp.taken
    assert parse(taken.raw).message_id == "<app-1@mail.example>"
    assert sender.person.drafts() == []
    assert sender.person.run("sync").code == 0
    assert sender.state() == "sent"
    assert sender.send("--yes").code == 1


def test_a_draft_without_message_id(sender: Sender) -> None:
    """An app that leaves the Message-ID out is helped out with ours."""
    [draft] = sender.person.drafts()
    own = parse(draft).message_id
    assert own
    sender.change(b"Message-ID: " + own.encode() + b"\r\n", b"")
    assert sender.person.run("sync").code == 0
    assert sender.send("--yes").code == 0
    assert parse(sender.smtp.taken[0].raw).message_id == own
    assert sender.person.drafts() == []


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        (b"tessa.quill@brightloom.example", b"tessa..quill@brightloom.example", "two periods"),
        (b"Tessa Quill <tessa.quill@brightloom.example>", b"Tessa", "In To"),
        (b"To: Tessa Quill <tessa.quill@brightloom.example>\r\n", b"", "nobody"),
        (b"From: Noor Haddad <noor.haddad@mail.example>\r\n", b"", "who it is from"),
        (b"Subject:", b"no header\r\nSubject:", "no header field"),
        (b"Subject:", b"X-Long: " + b"x" * 1000 + b"\r\nSubject:", "998"),
    ],
)
def test_what_cannot_go_out(sender: Sender, old: bytes, new: bytes, word: str) -> None:
    """A draft that no server should be given is told, with the reason, before anything is sent."""
    [draft] = sender.person.drafts()
    assert old in draft
    sender.change(old, new)
    ran = sender.send("--yes")
    assert ran.code == 1
    assert word in ran.err
    assert sender.untouched()


def test_html_that_says_something_else(sender: Sender) -> None:
    """Where the two parts differ, as after an edit in a terminal client, both are shown."""
    [draft] = sender.person.drafts()
    _, _, body = draft.partition(b"MIME-Version: 1.0\r\n")
    part = b"--b\r\nContent-Type: text/%s; charset=utf-8\r\n\r\n%s\r\n"
    two = b"MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
    two += part % (b"plain", b"I have to go.") + part % (b"html", b"<p>I would love to stay.</p>") + b"--b--\r\n"
    sender.change(b"MIME-Version: 1.0\r\n" + body, two)
    ran = sender.send()
    assert "I have to go." in ran.out
    assert "I would love to stay." in ran.out


def test_json(sender: Sender) -> None:
    """One object on stdout, the letter on stderr."""
    ran = sender.send("--yes", "--json")
    [message] = ran.json["messages"]
    assert message["state"] == "sent"
    assert message["recipients"] == [RECRUITER]
    assert message["to"] == [{"name": "Tessa Quill", "email": RECRUITER}]
    assert message["text"] in parse(sender.smtp.taken[0].raw).text  # type: ignore[operator]
    assert RECRUITER in ran.err
