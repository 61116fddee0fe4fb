"""A person with a letter in Drafts and a submission server."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from mailbridge.mail.parse import parse
from tests.commands.conftest import Person, Ran, Terminal
from tests.commands.threads import brightloom, kestrel
from tests.servers.accounts import MailboxUser
from tests.servers.ports import Ports
from tests.servers.proxy import Proxy
from tests.servers.submission import SubmissionServer

RECRUITER = "tessa.quill@brightloom.example"


@dataclass
class Sender:
    """A person connected to Dovecot and to a submission server, with one letter in Drafts."""

    person: Person
    smtp: SubmissionServer
    port: int

    def connect(self, proxy: Proxy | None = None) -> None:
        """Connect again, through a proxy or not."""
        ran = self.person.connect(proxy, "--smtp", f"127.0.0.1:{self.port}")
        assert ran.code == 0, ran.err
        assert "Sending will not work" not in ran.err

    def send(self, *more: str) -> Ran:
        """`send` for the company."""
        return self.person.run("send", "bright", *more)

    def state(self) -> str:
        """The state of the letter, as `drafts` says."""
        [draft] = self.person.run("drafts", "--json").json["drafts"]
        return str(draft["state"])

    def filed(self) -> list[bytes]:
        """What lies in Sent beside the person's own mail of before."""
        rows = self.person.mailbox.everything()["Sent"]
        return [row[4] for row in rows if parse(row[4]).message_id != "<noor-1@mail.example>"]

    def untouched(self) -> bool:
        """Whether the letter lies in Drafts and nowhere else."""
        return len(self.person.drafts()) == 1 and self.filed() == [] and self.smtp.taken == []

    def change(self, old: bytes, new: bytes) -> None:
        """Edit the draft as a mail app does: the new one saved, the old one removed."""
        [row] = self.person.mailbox.everything()["Drafts"]
        with self.person.mailbox.client() as client:
            client.append("Drafts", row[4].replace(old, new), (rb"\Draft", rb"\Seen"))
            client.select_folder("Drafts")
            client.delete_messages([row[1]])
            client.expunge([row[1]])


def sender_of(person: Person, smtp: SubmissionServer, port: int) -> Sender:
    """A person who lives now, since nothing can be sent at another moment, connected, with a letter in Drafts."""
    now = datetime.now(UTC).replace(microsecond=0)
    person.receive([*brightloom(now), *kestrel(now)])
    person.terminal.at = None
    someone = Sender(person, smtp, port)
    someone.connect()
    assert person.run("sync").code == 0
    assert person.run("withdraw", "bright").code == 0
    assert len(person.drafts()) == 1
    return someone


@pytest.fixture
def sender(terminal: Terminal, mailbox_user: MailboxUser, ports: Ports) -> Sender:
    """Such a person, and their submission server."""
    smtp = SubmissionServer(mailbox_user.login, mailbox_user.server.password)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    mailbox_user.server.ca.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    port = ports.serve(smtp.conversation(context, starttls=False), context)
    return sender_of(Person(terminal, mailbox_user), smtp, port)
