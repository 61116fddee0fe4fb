"""A person at a terminal: a config of their own, a mailbox on Dovecot, and the commands."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from mailbridge.cli import main
from tests.commands.goodbye import send
from tests.commands.threads import ADDRESS, Mail, brightloom, kestrel, ordinary
from tests.servers.accounts import MailboxUser
from tests.servers.proxy import Proxy

NOW = datetime(2026, 5, 12, 9, 0, tzinfo=ZoneInfo("America/New_York"))
"""A Tuesday."""
FIRST, SECOND, THIRD = (NOW + timedelta(weeks=w) for w in (6, 19, 32))
"""The days of the check-ins after a goodbye on that day."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The object on stdout."""
        return json.loads(self.out)


@dataclass
class Terminal:
    """Runs commands in this process as the console script would, in a home folder of the test's own."""

    home: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    at: datetime | None = NOW
    """The moment that commands answer for; None: now, with no --at."""

    @property
    def config(self) -> Path:
        """The config that the commands use."""
        return self.home / "config.toml"

    def run(self, *argv: str, stdin: str = "", at: datetime | None = None) -> Ran:
        """One command, at the test's moment. Standard input is a pipe."""
        self.monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        self.capsys.readouterr()
        moment = at or self.at
        when = ["--at", moment.isoformat()] if moment else []
        code = main(["--config", str(self.config), *when, *argv])
        captured = self.capsys.readouterr()
        return Ran(code, captured.out, captured.err)


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal in an empty home, with no keyring and no config."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("MAILBRIDGE_KEYRING", "off")
    monkeypatch.setenv("COLUMNS", "200")
    for name in ("MAILBRIDGE_AT", "MAILBRIDGE_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    return Terminal(tmp_path, capsys, monkeypatch)


@dataclass
class Person:
    """A job seeker: a terminal, and a mailbox on a real server."""

    terminal: Terminal
    mailbox: MailboxUser

    def run(self, *argv: str, stdin: str = "", at: datetime | None = None) -> Ran:
        """One command."""
        return self.terminal.run(*argv, stdin=stdin, at=at)

    def receive(self, mails: Iterable[Mail]) -> None:
        """Put mail where it lies."""
        for mail in mails:
            flags = (r"\Seen",) if mail.mailbox == "Sent" else ()
            self.mailbox.put(mail.raw, mail.mailbox, flags=flags, received=mail.received)

    def connect(self, proxy: Proxy | None = None, *more: str) -> Ran:
        """`connect` to Dovecot, or to the proxy before it."""
        server = self.mailbox.server
        port = proxy.port if proxy else server.tls_port
        return self.run(
            "connect", ADDRESS, "--imap", f"127.0.0.1:{port}", "--ca-file", str(server.ca_file),
            "--login", self.mailbox.login, "--name", "Noor Haddad", "--zone", "America/New_York",
            "--password-stdin", "--no-input", *more, stdin=server.password + "\n",
        )  # fmt: skip

    def drafts(self, name: str = "Drafts") -> list[bytes]:
        """The bytes of what lies in Drafts."""
        return [row[4] for row in self.mailbox.everything()[name]]

    def id_of(self, company: str) -> str:
        """The ID of the opportunity with a company."""
        found = self.run("list", "--all", "--json").json["opportunities"]
        [id_] = [o["id"] for o in found if company in (o["company"] or "")]
        return str(id_)


@pytest.fixture
def person(terminal: Terminal, mailbox_user: MailboxUser) -> Person:
    """A person whose mailbox holds two hiring processes and ordinary mail, not connected yet."""
    someone = Person(terminal, mailbox_user)
    someone.receive([*brightloom(NOW), *kestrel(NOW), *ordinary(NOW)])
    return someone


@pytest.fixture
def connected(person: Person) -> Person:
    """The same person, connected and synced."""
    assert person.connect().code == 0
    assert person.run("sync").code == 0
    return person


@pytest.fixture
def left(connected: Person) -> Person:
    """The person, whose goodbye to Brightloom was sent the moment it was written."""
    assert connected.run("withdraw", "bright").code == 0
    send(connected, NOW + timedelta(minutes=5))
    return connected


@pytest.fixture
def soon() -> datetime:
    """A moment at which the interview is less than a day away."""
    return NOW + timedelta(days=2, hours=21)
