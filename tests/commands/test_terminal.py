"""On a real terminal: prompts, the progress bar, Ctrl-C; and what mail must not do to it."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from tests.commands.conftest import NOW, Person
from tests.commands.threads import ADDRESS, SEEKER, mail

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")


class Screen:
    """A command on a terminal of its own."""

    def __init__(self, person: Person, *argv: str, at: datetime | None = NOW, columns: int = 160) -> None:
        outer, inner = pty.openpty()
        when = ["--at", at.isoformat()] if at else []
        command = [sys.executable, "-m", "mailbridge", "--config", str(person.terminal.config), *when, *argv]
        self.process = subprocess.Popen(
            command, stdin=inner, stdout=inner, stderr=inner, start_new_session=True,
            env={**os.environ, "TERM": "xterm-256color", "COLUMNS": str(columns)},
        )  # fmt: skip
        os.close(inner)
        self._outer = outer
        self.raw = ""

    @property
    def text(self) -> str:
        """What was printed so far, without colours."""
        return ESCAPES.sub("", self.raw)

    def wait_for(self, words: str, seconds: float = 20) -> None:
        """Read until `words` stand there."""
        end = time.monotonic() + seconds
        while words not in self.text:
            assert time.monotonic() < end, self.text
            self._read(0.1)

    def watch(self, until: Callable[[], bool], seconds: float = 20) -> None:
        """Read until something has happened."""
        end = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < end, self.text
            self._read(0.05)

    def type(self, line: str) -> None:
        """Type a line and Enter."""
        os.write(self._outer, line.encode() + b"\n")

    def end(self, seconds: float = 20) -> int:
        """Read to the end; the exit code."""
        end = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < end, self.text
            self._read(0.1)
        self._read(0.1)
        os.close(self._outer)
        return self.process.returncode

    def _read(self, seconds: float) -> None:
        while select.select([self._outer], [], [], seconds)[0]:
            try:
                data = os.read(self._outer, 65536)
            except OSError:
                return
            if not data:
                return
            self.raw += data.decode("utf-8", "replace")


def test_connect_asks_for_the_password_and_does_not_show_it(person: Person) -> None:
    """The prompt names login and host; what is typed is not echoed."""
    server = person.mailbox.server
    screen = Screen(
        person, "connect", ADDRESS, "--imap", f"127.0.0.1:{server.tls_port}", "--ca-file", str(server.ca_file),
        "--login", person.mailbox.login,
    )  # fmt: skip
    screen.wait_for("Password for")
    screen.type(server.password)
    screen.wait_for("Your full name")
    screen.type("Noor Haddad")
    screen.wait_for("Write briefings?")
    screen.type("")
    assert screen.end() == 0
    assert server.password not in screen.text
    config = person.terminal.config.read_text()
    assert 'name = "Noor Haddad"' in config
    assert "briefings" not in config


def test_connect_asks_once_whether_briefings_are_wanted(person: Person) -> None:
    """Who agrees has them; connecting again, or with a name given, asks no more."""
    server = person.mailbox.server
    argv = (
        "connect", ADDRESS, "--imap", f"127.0.0.1:{server.tls_port}", "--ca-file", str(server.ca_file),
        "--login", person.mailbox.login, "--password-command", f"echo {server.password}",
    )  # fmt: skip
    screen = Screen(person, *argv)
    screen.wait_for("Your full name")
    screen.type("Noor Haddad")
    screen.wait_for("Write briefings?")
    screen.type("y")
    assert screen.end() == 0
    assert Screen(person, *argv).end() == 0
    assert "briefings = true" in person.terminal.config.read_text()


@pytest.mark.parametrize(("left", "colour"), [(5, r"\x1b\[1;31m *5 h"), (50, r"\x1b\[33m *50 h"), (74, r"EDT {2,}3 d")])
def test_list_colours_the_notice(connected: Person, left: int, colour: str) -> None:
    """Red below a day, yellow below three, and plain beyond."""
    screen = Screen(connected, "list", at=NOW + timedelta(hours=74 - left))
    assert screen.end() == 0
    assert re.search(colour, screen.raw)


def test_sync_shows_progress(person: Person) -> None:
    """A bar names the mailbox that is being read."""
    person.connect()
    screen = Screen(person, "sync")
    assert screen.end() == 0
    assert "Reading INBOX" in screen.text


@pytest.mark.parametrize(("typed", "code", "drafts"), [("n", 1, 0), ("", 1, 0), ("y", 0, 1)])
def test_short_notice_asks(connected: Person, soon: datetime, typed: str, code: int, drafts: int) -> None:
    """Below a day's notice the person is asked, and no is what Enter means."""
    screen = Screen(connected, "withdraw", "bright", at=soon)
    screen.wait_for("anyway?")
    screen.type(typed)
    assert screen.end() == code
    assert len(connected.drafts()) == drafts


def test_ctrl_c_is_130(connected: Person, soon: datetime) -> None:
    """An interrupt ends with one line, without a traceback, and nothing written."""
    screen = Screen(connected, "withdraw", "bright", at=soon)
    screen.wait_for("anyway?")
    screen.process.send_signal(signal.SIGINT)
    assert screen.end() == 130
    assert "Interrupted" in screen.text
    assert "Traceback" not in screen.text
    assert connected.drafts() == []


def test_mail_cannot_draw_on_the_terminal(person: Person) -> None:
    """Escape sequences, bidi marks and line breaks in names, subjects and texts come out plain or not at all."""
    evil = "\x1b[31m\x1b]0;pwned\x07\u202e"
    person.receive(
        [
            mail(
                NOW - timedelta(days=1), f"Pat{evil} Lee <pat@quietriver.example>", SEEKER,
                f"Interview for {evil}Data Engineer",
                f"Hi Noor,\n\nWe would like to interview you {evil} for the Data Engineer role at Quiet {evil}River"
                " on May 20 at 2pm.\n\nBest regards,\nPat Lee\nRecruiter, Quiet River\n",
                id_="<qr-1@quietriver.example>",
            )
        ]
    )  # fmt: skip
    person.connect()
    person.run("sync")
    reading = [["list", "--all"], ["contacts"], ["contacts", "--vcard", "-"], ["show", "quiet", "--json"]]
    for argv in (
        *reading,
        ["show", "quiet"],
        ["preview", "quiet"],
        ["call", "quiet"],
        ["withdraw", "quiet", "--dry-run"],
    ):
        screen = Screen(person, *argv)
        screen.end()
        for bad in ("\x1b]", "\x07", "\u202e", "\x1b[31mData"):
            assert bad not in screen.raw, argv
        assert "Quiet" in screen.text or argv[0] == "contacts"


def test_a_reader_that_stops_reading_is_no_error(connected: Person) -> None:
    """`mailbridge list | head -0`: no traceback."""
    command = [sys.executable, "-m", "mailbridge", "--config", str(connected.terminal.config), "--at", NOW.isoformat()]
    with subprocess.Popen([*command, "list", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
