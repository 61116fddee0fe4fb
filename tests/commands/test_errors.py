"""Bad input: one sentence what happened, one what to do, the documented exit code, no traceback, nothing written."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.commands.conftest import NOW, Person, Ran, Terminal
from tests.commands.threads import ADDRESS, ordinary
from tests.servers.proxy import Fault, Proxy


def told(ran: Ran, code: int) -> None:
    """The error is two sentences on stderr, and nothing on stdout."""
    assert ran.code == code, ran.err
    assert ran.out == ""
    assert "Traceback" not in ran.err
    lines = [line.strip() for line in ran.err.strip().splitlines() if line.strip()]
    begun = next(n for n, line in enumerate(lines) if line.startswith("mailbridge: "))
    assert len(lines) >= begun + 2, ran.err
    assert lines[begun][-1] in ".:?", lines[begun]


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (["nonsense"], 2),
        (["list", "--nonsense"], 2),
        (["withdraw"], 2),
        (["withdraw", "x", "--reason", "boredom"], 2),
        (["withdraw", "x", "--urgent", "--anyway"], 2),
        (["withdraw", "x", "--call-first", "--by-email"], 2),
        (["inspect"], 2),
        (["inspect", "/nowhere/at/all"], 2),
        (["inspect", ".", "--zone", "Mars/Olympus"], 2),
        (["inspect", ".", "--me", "nobody"], 2),
        (["connect", "no-address", "--password-stdin"], 2),
        (["connect", ADDRESS, "--imap", "host:port", "--password-stdin"], 2),
        (["connect", ADDRESS, "--imap", "mail.example.invalid:143", "--imap-security", "none", "--password-stdin"], 2),
        (["connect", ADDRESS, "--imap", "127.0.0.1:1", "--no-input"], 2),
        (["connect", ADDRESS, "--imap", "127.0.0.1:1", "--password-stdin", "--zone", "Nowhere/Land"], 2),
        (["--at", "yesterday", "inspect", "."], 2),
        (["list"], 78),
        (["sync"], 78),
        (["show", "x"], 78),
        (["withdraw", "x"], 78),
        (["keep", "x"], 78),
        (["drafts"], 78),
    ],
)
def test_without_a_config(terminal: Terminal, argv: list[str], code: int) -> None:
    """Wrong command lines exit with 2, a missing config with 78, and no file is made."""
    told(terminal.run(*argv, stdin="secret\n"), code)
    assert not terminal.config.exists()


def test_doctor_without_a_config(terminal: Terminal) -> None:
    """`doctor` goes through all its checks, says which failed, and exits with the code of the first."""
    ran = terminal.run("doctor", "--json")
    states = {row["check"]: row["state"] for row in ran.json["checks"]}
    assert ran.code == 78
    assert (states["config"], states["IMAP"], states["draft"]) == ("failed", "skipped", "skipped")


def test_a_faulty_config_tells_every_fault(terminal: Terminal) -> None:
    """All faults at once, each with its key."""
    terminal.config.write_text(
        '[profile]\nzone = "Mars"\n[accounts.default]\naddress = "nobody"\n'
        '[accounts.default.imap]\nhost = 3\nport = "x"\n'
    )
    ran = terminal.run("list")
    told(ran, 78)
    for key in ("accounts.default.address", "accounts.default.imap.host", "accounts.default.imap.port", "profile.zone"):
        assert key in ran.err


def test_an_unreadable_config(terminal: Terminal) -> None:
    """What is not TOML is told with its line."""
    terminal.config.write_text("[profile\n")
    ran = terminal.run("sync")
    told(ran, 78)
    assert "line 1" in ran.err


def test_wrong_password(person: Person) -> None:
    """Exit 77, and no config is written."""
    server = person.mailbox.server
    ran = person.run(
        "connect", ADDRESS, "--imap", f"127.0.0.1:{server.tls_port}", "--ca-file", str(server.ca_file),
        "--login", person.mailbox.login, "--password-stdin", "--no-input", stdin="wrong\n",
    )  # fmt: skip
    told(ran, 77)
    assert "wrong" not in ran.err.replace("wrong password", "")
    assert not person.terminal.config.exists()


def test_unknown_host(terminal: Terminal) -> None:
    """Exit 75."""
    told(terminal.run("connect", ADDRESS, "--imap", "imap.example.invalid:993", "--password-stdin", stdin="x\n"), 75)


def test_untrusted_certificate(person: Person) -> None:
    """Exit 76, and --ca-file is named."""
    port = person.mailbox.server.tls_port
    ran = person.run("connect", ADDRESS, "--imap", f"127.0.0.1:{port}", "--password-stdin", stdin="x\n")
    told(ran, 76)
    assert "--ca-file" in ran.err


@contextmanager
def speaking(greeting: bytes) -> Iterator[int]:
    """A port that says something and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            try:
                while True:
                    connection, _ = listening.accept()
                    with connection:
                        connection.sendall(greeting)
                        connection.recv(100)
            except OSError:
                return

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
def test_a_port_that_speaks_something_else(terminal: Terminal, security: str) -> None:
    """Exit 76, whatever TLS was asked for."""
    with speaking(b"220 mail.example ESMTP\r\n") as port:
        ran = terminal.run(
            "connect", ADDRESS, "--imap", f"127.0.0.1:{port}", "--imap-security", security, "--password-stdin",
            stdin="x\n",
        )  # fmt: skip
    told(ran, 76)


def test_no_drafts_mailbox(person: Person) -> None:
    """Exit 78, the mailboxes are named, and nothing is decided."""
    person.connect()
    with Proxy(person.mailbox.server, strip={"SPECIAL-USE"}, rename={"Drafts": "Quux"}) as proxy:
        person.connect(proxy)
        person.run("sync")
        ran = person.run("withdraw", "bright")
    told(ran, 78)
    assert "Quux" in ran.err
    assert person.drafts() == []


def test_unknown_and_ambiguous_ids(connected: Person) -> None:
    """Exit 1; an ambiguous one names its candidates."""
    for argv in (["show", "zzzz"], ["withdraw", "zzzz"], ["keep", "zzzz"], ["show", ""]):
        told(connected.run(*argv), 1)


def test_a_lost_connection_is_75_and_is_made_good(connected: Person) -> None:
    """Cut in the middle of a sync: exit 75, and the next sync goes on."""
    with Proxy(connected.mailbox.server) as proxy:
        connected.connect(proxy)
        proxy.fault = Fault("EXAMINE", "after", "cut")
        told(connected.run("sync"), 75)
        assert connected.run("sync").code == 0


def test_a_damaged_state_file(connected: Person) -> None:
    """Exit 74, and the file is left alone."""
    [state] = (connected.terminal.home / "config.state").glob("*.sqlite")
    for file in state.parent.glob("*.sqlite-*"):
        file.unlink()
    state.write_bytes(b"not a database" * 100)
    told(connected.run("list"), 74)
    assert state.read_bytes() == b"not a database" * 100


def test_a_file_that_is_no_message(terminal: Terminal, tmp_path: Path) -> None:
    """Named by itself it is told, with exit 2; among others in a folder it stops nothing."""
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "noise.eml").write_bytes(bytes(range(256)) * 50)
    told(terminal.run("inspect", str(tmp_path / "mail" / "noise.eml"), "--json"), 2)
    (tmp_path / "mail" / "lunch.eml").write_bytes(ordinary(NOW)[0].raw)
    ran = terminal.run("inspect", str(tmp_path / "mail"), "--json")
    assert ran.code == 0
    assert ran.json["opportunities"] == []
