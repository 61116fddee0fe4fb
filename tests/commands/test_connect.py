"""`connect` and `doctor`: from an address to a config that works."""

from __future__ import annotations

import stat
from pathlib import Path

from tests.commands.conftest import Person
from tests.commands.threads import ADDRESS
from tests.servers.proxy import Proxy


def test_connect_writes_a_config_and_a_secret_that_nobody_else_reads(person: Person) -> None:
    """Without a keyring the password lies in a file of mode 0600, and the person is told; it is never printed."""
    ran = person.connect()
    state = person.terminal.home / "config.state"
    assert ran.code == 0
    assert stat.S_IMODE(person.terminal.config.stat().st_mode) == 0o600
    assert stat.S_IMODE((state / "default.secret").stat().st_mode) == 0o600
    assert stat.S_IMODE(state.stat().st_mode) == 0o700
    assert "default.secret" in ran.err
    password = person.mailbox.server.password
    assert password not in ran.err + ran.out + person.terminal.config.read_text()


def test_starttls_works_too(person: Person) -> None:
    """STARTTLS on the plain port."""
    server = person.mailbox.server
    ran = person.run(
        "connect", ADDRESS, "--imap", f"127.0.0.1:{server.plain_port}", "--imap-security", "starttls",
        "--ca-file", str(server.ca_file), "--login", person.mailbox.login, "--name", "Noor Haddad",
        "--password-stdin", "--no-input", stdin=server.password + "\n",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert person.run("sync").code == 0


def test_a_password_command_stores_nothing(person: Person, tmp_path: Path) -> None:
    """The command is asked at each run, and the secret of before is forgotten."""
    person.connect()
    server = person.mailbox.server
    (tmp_path / "pw").write_text(server.password + "\n")
    ran = person.run(
        "connect", ADDRESS, "--imap", f"127.0.0.1:{server.tls_port}", "--ca-file", str(server.ca_file),
        "--login", person.mailbox.login, "--password-command", f"cat {tmp_path / 'pw'}", "--no-input",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert not (person.terminal.home / "config.state" / "default.secret").exists()
    assert person.run("sync").code == 0
    (tmp_path / "pw").unlink()
    assert person.run("sync").code == 78


def test_connecting_again_keeps_what_the_person_wrote(person: Person) -> None:
    """Comments, referrals and the rest of the config survive."""
    person.connect()
    with person.terminal.config.open("a") as config:
        config.write('\n# mine\n[[referrals]]\nname = "Ines Falk"\nknown_from = "Harborline"\n')
    assert person.connect().code == 0
    text = person.terminal.config.read_text()
    assert "# mine" in text
    assert "Ines Falk" in text
    assert text.count("[accounts.default]") == 1


def test_a_second_address_is_a_second_account(person: Person) -> None:
    """The first account keeps its name and its state; --account chooses."""
    person.connect()
    server = person.mailbox.server
    ran = person.run(
        "connect", "other@mail.example", "--imap", f"127.0.0.1:{server.tls_port}", "--ca-file", str(server.ca_file),
        "--login", "somebody-else", "--password-stdin", "--no-input", stdin=server.password + "\n",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert person.run("sync", "--json").json["opportunities"] != []
    person.terminal.home = person.terminal.home
    assert person.run("--account", "other@mail.example", "sync", "--json").json["opportunities"] == []


def test_doctor_checks_everything_and_leaves_nothing(connected: Person) -> None:
    """Every check is well, and the draft that it wrote is gone."""
    before = connected.mailbox.everything()
    ran = connected.run("doctor", "--json")
    assert ran.code == 0, ran.out
    states = {row["check"]: row["state"] for row in ran.json["checks"]}
    assert states["draft"] == "ok"
    assert set(states.values()) <= {"ok", "note"}
    assert connected.mailbox.everything() == before


def test_doctor_names_what_fails_and_skips_what_rests_on_it(connected: Person) -> None:
    """With the server gone the later checks are skipped, and the exit code is that of the fault."""
    with Proxy(connected.mailbox.server) as proxy:
        connected.connect(proxy)
    ran = connected.run("doctor", "--json")
    states = {row["check"]: row["state"] for row in ran.json["checks"]}
    assert ran.code == 75
    assert (states["IMAP"], states["mailboxes"], states["draft"]) == ("failed", "skipped", "skipped")
