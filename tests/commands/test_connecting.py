"""`connect` before and after the sign-in: nothing is asked in vain, nothing is left behind, nothing is mixed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailbridge.account import private_file
from mailbridge.errors import StateError
from tests.commands.conftest import Person, Ran, Terminal
from tests.commands.test_errors import told
from tests.commands.test_terminal import Screen
from tests.commands.threads import ADDRESS
from tests.servers.proxy import Proxy


def connect(person: Person, *more: str, login: str | None = None, host: str = "127.0.0.1") -> Ran:
    """`connect` with some options more, or others."""
    server = person.mailbox.server
    return person.run(
        "connect", ADDRESS, "--imap", f"{host}:{server.tls_port}", "--ca-file", str(server.ca_file), "--login",
        login or person.mailbox.login, "--password-stdin", "--no-input", *more, stdin=server.password + "\n",
    )  # fmt: skip


@pytest.mark.parametrize(
    "wrong",
    [
        ["--linkedin", "https://evil.example/in/noor"],
        ["--linkedin", "javascript:alert(1)"],
        ["--name", "Noor\nHaddad"],
        ["--login", "noor\x00"],
        ["--zone", "Mars/Olympus"],
        ["--ca-file", "/nonexistent"],
        ["--ca-file", "~nobody-at-all/x.pem"],
        ["--ca-file", "/"],
    ],
    ids=" ".join,
)
def test_wrong_options_are_told_before_anybody_signs_in(person: Person, wrong: list[str]) -> None:
    """Exit 2 before the server hears of it, and nothing is written."""
    with Proxy(person.mailbox.server) as proxy:
        ran = person.connect(proxy, *wrong)
        assert proxy.commands == []
    told(ran, 2)
    assert wrong[1].splitlines()[0].replace("\x00", "") in ran.err
    assert list(person.terminal.home.rglob("*.secret")) == []
    assert not person.terminal.config.exists()


def test_a_wrong_account_name_is_told_first(person: Person) -> None:
    """--account too is looked at before the password is read."""
    with Proxy(person.mailbox.server) as proxy:
        told(
            person.run("--account", "a/b", "connect", ADDRESS, "--imap", f"127.0.0.1:{proxy.port}", "--no-input"),
            2,
        )
        assert proxy.commands == []


@pytest.fixture
def full(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A disk that takes everything but the config."""
    write = private_file.write

    def refuse(path: Path, content: bytes) -> None:
        if path == terminal.config:
            raise StateError("The disk is full.", "Free some space.")
        write(path, content)

    with monkeypatch.context() as patched:
        patched.setattr(private_file, "write", refuse)
        yield


@pytest.mark.usefixtures("full")
def test_no_secret_without_a_config(person: Person) -> None:
    """Where the config cannot be written the password is not kept either."""
    told(connect(person), 74)
    assert list(person.terminal.home.rglob("*.secret")) == []


def test_the_secret_of_before_stays(connected: Person, request: pytest.FixtureRequest) -> None:
    """Where the config cannot be changed, the account goes on with the password that it had; a command is no secret."""
    [secret] = connected.terminal.home.rglob("*.secret")
    before = secret.read_bytes()
    request.getfixturevalue("full")
    told(connect(connected, "--name", "Somebody Else"), 74)
    assert secret.read_bytes() == before
    server = connected.mailbox.server
    ran = connected.run(
        "connect", ADDRESS, "--imap", f"127.0.0.1:{server.tls_port}", "--ca-file", str(server.ca_file),
        "--login", connected.mailbox.login, "--password-command", f"echo {server.password}", "--no-input",
    )  # fmt: skip
    told(ran, 74)
    assert secret.read_bytes() == before
    assert connected.run("sync").code == 0


def test_a_name_that_differs_in_case_alone(connected: Person) -> None:
    """It would share its files with the other on some systems: it is told before anybody signs in."""
    server = connected.mailbox.server
    with Proxy(server) as proxy:
        ran = connected.run(
            "--account", "Default", "connect", ADDRESS, "--imap", f"127.0.0.1:{proxy.port}", "--ca-file",
            str(server.ca_file), "--login", connected.mailbox.login, "--password-stdin", stdin=server.password + "\n",
        )  # fmt: skip
        assert proxy.commands == []
    told(ran, 2)


@pytest.mark.parametrize("other", [{"login": "somebody-else"}, {"host": "localhost"}], ids=["login", "host"])
def test_another_mailbox_does_not_inherit_a_state(connected: Person, other: dict[str, str]) -> None:
    """Under the name of an account that remembers another mailbox nothing is connected; under its own it is."""
    before = connected.run("list", "--json").json["opportunities"]
    config = connected.terminal.config.read_bytes()
    assert before
    ran = connect(connected, **other)
    told(ran, 2)
    assert "--account" in ran.err
    assert "default.sqlite" in ran.err
    assert connected.terminal.config.read_bytes() == config
    assert connected.run("list", "--json").json["opportunities"] == before
    server = connected.mailbox.server
    ran = connected.run(
        "--account", "second", "connect", ADDRESS, "--imap", f"{other.get('host', '127.0.0.1')}:{server.tls_port}",
        "--ca-file", str(server.ca_file), "--login", other.get("login", connected.mailbox.login),
        "--password-stdin", "--no-input", stdin=server.password + "\n",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert connected.run("--account", "second", "list", "--json").json["opportunities"] == []


def test_a_state_moved_away_makes_room(connected: Person) -> None:
    """With nothing remembered the account may become another mailbox, without what was written about the old one."""
    with connected.terminal.config.open("a") as config:
        config.write('[accounts.default.mailboxes]\ndrafts = "Quux"\n')
    [state] = connected.terminal.home.rglob("*.sqlite")
    state.rename(state.with_suffix(".old"))
    ran = connect(connected, login="somebody-else")
    assert ran.code == 0, ran.err
    account = tomllib.loads(connected.terminal.config.read_text())["accounts"]["default"]
    assert account["login"] == "somebody-else"
    assert "mailboxes" not in account


def test_the_same_mailbox_again(connected: Person) -> None:
    """Another port, another address of the same login: still the same mailbox, and its state stays."""
    with Proxy(connected.mailbox.server) as proxy:
        assert connected.connect(proxy).code == 0
    assert connected.run("list", "--json").json["opportunities"]


def test_a_dry_run_writes_nothing(terminal: Terminal, person: Person) -> None:
    """The servers are found and the sign-in is tried; neither config nor secret nor folder is there afterwards."""
    before = sorted(terminal.home.rglob("*"))
    ran = connect(person, "--dry-run")
    assert ran.code == 0, ran.err
    assert "Signed in to 127.0.0.1" in ran.err
    assert "Next: mailbridge sync" not in ran.err
    assert sorted(terminal.home.rglob("*")) == before
    server = person.mailbox.server
    wrong = person.run(
        "connect", ADDRESS, "--imap", f"127.0.0.1:{server.tls_port}", "--ca-file", str(server.ca_file),
        "--login", person.mailbox.login, "--password-stdin", "--no-input", "--dry-run", stdin="wrong\n",
    )  # fmt: skip
    assert wrong.code == 77


def test_a_name_typed_wrong_is_asked_for_again(person: Person) -> None:
    """What no letter could be signed with is told, and asked for once more."""
    server = person.mailbox.server
    screen = Screen(
        person, "connect", ADDRESS, "--imap", f"127.0.0.1:{server.tls_port}", "--ca-file", str(server.ca_file),
        "--login", person.mailbox.login,
    )  # fmt: skip
    screen.wait_for("Password for")
    screen.type(server.password)
    screen.wait_for("Your full name")
    screen.type("N" * 1001)
    screen.wait_for("cannot be used")
    screen.type("Noor Haddad")
    screen.wait_for("Write briefings?")
    screen.type("n")
    assert screen.end() == 0
    assert 'name = "Noor Haddad"' in person.terminal.config.read_text()
