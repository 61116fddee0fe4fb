"""Keeping, fetching and forgetting a password, with keyring backends that work and that do not."""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.null import Keyring as NullKeyring

from mailbridge.account import credentials
from mailbridge.account.values import Account, Secret
from mailbridge.errors import MailbridgeError, NotConfigured, StateError, TryAgain
from tests.account.backends import (
    PASSWORD,
    ChainedKeyring,
    CuttingKeyring,
    ForgetfulKeyring,
    HangingKeyring,
    MemoryKeyring,
    PlaintextKeyring,
    RaisingKeyring,
    ShortKeyring,
    UnwillingKeyring,
)


@pytest.fixture
def working() -> MemoryKeyring:
    """A keyring that works, chosen."""
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    return backend


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[HangingKeyring]:
    """A keyring that hangs, chosen, with less patience than usual."""
    monkeypatch.setattr(credentials, "PROBE_SECONDS", 0.2)
    monkeypatch.setattr(credentials, "FETCH_SECONDS", 0.2)
    backend = HangingKeyring()
    keyring.set_keyring(backend)
    yield backend
    backend.over.set()


def refused(account: Account, path: Path) -> MailbridgeError:
    """The error of a fetch: two sentences, with no password in them."""
    with pytest.raises(MailbridgeError) as raised:
        credentials.fetch(account, path)
    error = raised.value
    assert error.what.endswith(".")
    assert error.todo.endswith(".")
    assert PASSWORD not in str(error)
    return error


def test_in_the_keyring(working: MemoryKeyring, account: Account, path: Path) -> None:
    """A keyring that works keeps the password; nothing of it lies on the disk, nor the probe in the keyring."""
    secret, sentence = credentials.store(account, path, PASSWORD)
    assert secret == Secret("keyring")
    assert "keyring" in sentence
    assert credentials.fetch(replace(account, secret=secret), path) == PASSWORD
    assert list(working.kept.values()) == [PASSWORD]
    assert not path.parent.exists()


@pytest.mark.parametrize(
    "backend",
    [
        NullKeyring,
        ForgetfulKeyring,
        RaisingKeyring,
        ShortKeyring,
        CuttingKeyring,
        PlaintextKeyring,
        ChainedKeyring,
        UnwillingKeyring,
        None,
    ],
)
def test_in_a_file(backend: Callable[[], KeyringBackend] | None, account: Account, path: Path) -> None:
    """Without a keyring that keeps secrets the password lies in a file of mode 0600, and the person is told where."""
    if backend is not None:
        keyring.set_keyring(backend())
    secret, sentence = credentials.store(account, path, PASSWORD)
    file = path.parent / "config.state" / "work.secret"
    assert secret == Secret("file")
    assert str(file) in sentence
    assert credentials.fetch(replace(account, secret=secret), path) == PASSWORD
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert [p.name for p in file.parent.iterdir()] == ["work.secret"]


def test_hanging_keyring(hanging: HangingKeyring, account: Account, path: Path) -> None:
    """A keyring that hangs counts as none when storing, and is to be tried again when fetching; neither hangs."""
    started = time.monotonic()
    secret, _ = credentials.store(account, path, PASSWORD)
    assert secret == Secret("file")
    error = refused(replace(account, secret=Secret("keyring")), path)
    assert isinstance(error, TryAgain)
    credentials.forget(replace(account, secret=Secret("keyring")), path)
    assert time.monotonic() - started < 5


def test_switched_off(working: MemoryKeyring, account: Account, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """MAILBRIDGE_KEYRING=off keeps even a keyring that works untouched."""
    monkeypatch.setenv("MAILBRIDGE_KEYRING", "off")
    assert not credentials.keyring_works()
    assert credentials.store(account, path, PASSWORD)[0] == Secret("file")
    assert working.kept == {}
    error = refused(replace(account, secret=Secret("keyring")), path)
    assert isinstance(error, NotConfigured)
    assert "MAILBRIDGE_KEYRING" in error.todo


def test_keyring_that_raises(account: Account, path: Path) -> None:
    """A keyring that cannot be read is a config matter, and what it raised is not repeated."""
    keyring.set_keyring(RaisingKeyring())
    error = refused(replace(account, secret=Secret("keyring")), path)
    assert isinstance(error, NotConfigured)
    assert "ZeroDivisionError" in error.what


def test_from_file_to_keyring(account: Account, path: Path) -> None:
    """When a keyring works at last, the file with the old password goes."""
    credentials.store(account, path, "old")
    keyring.set_keyring(MemoryKeyring())
    secret, _ = credentials.store(account, path, PASSWORD)
    assert credentials.fetch(replace(account, secret=secret), path) == PASSWORD
    assert list((path.parent / "config.state").iterdir()) == []


def test_two_configs(working: MemoryKeyring, account: Account, tmp_path: Path) -> None:
    """Two configs with an account of one name do not share its password."""
    one, two = tmp_path / "one.toml", tmp_path / "two.toml"
    kept = replace(account, secret=credentials.store(account, one, "1")[0])
    credentials.store(account, two, "2")
    credentials.forget(kept, two)
    assert credentials.fetch(kept, one) == "1"
    assert isinstance(refused(kept, two), NotConfigured)


@pytest.mark.parametrize("works", [True, False])
def test_config_named_otherwise(works: bool, account: Account, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The password is found however the same config is named."""
    if works:
        keyring.set_keyring(MemoryKeyring())
    path.parent.mkdir()
    monkeypatch.chdir(path.parent)
    kept = replace(account, secret=credentials.store(account, Path("config.toml"), PASSWORD)[0])
    assert credentials.fetch(kept, path.parent / ".." / path.parent.name / "config.toml") == PASSWORD


@pytest.mark.parametrize("works", [True, False])
def test_forget(works: bool, account: Account, path: Path) -> None:
    """A forgotten password is gone, and the person is told how to give it again; forgetting twice does no harm."""
    if works:
        keyring.set_keyring(MemoryKeyring())
    kept = replace(account, secret=credentials.store(account, path, PASSWORD)[0])
    credentials.forget(kept, path)
    credentials.forget(kept, path)
    error = refused(kept, path)
    assert isinstance(error, NotConfigured)
    assert "mailbridge connect ada@example.org" in error.todo


@pytest.mark.parametrize("password", ["", "two\nlines", "a\rb", "nul\0", "\udcff"])
def test_no_password(password: str, account: Account, path: Path) -> None:
    """What no server could be given is refused at once."""
    with pytest.raises(NotConfigured):
        credentials.store(account, path, password)
    assert not path.parent.exists()


def written(path: Path, content: bytes, mode: int = 0o600) -> Path:
    """A secret file as somebody else made it."""
    file = path.parent / "config.state" / "work.secret"
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    file.chmod(mode)
    return file


@pytest.mark.parametrize("content", [b"pass", b"pass\n", b"pass\r\n", b"pass\nnote to self\n"])
def test_file_by_hand(content: bytes, account: Account, path: Path) -> None:
    """The first line of a file that the person wrote is the password."""
    written(path, content)
    assert credentials.fetch(account, path) == "pass"


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660])
def test_file_that_others_read(mode: int, account: Account, path: Path) -> None:
    """A file that others can read is refused, with the command that mends it."""
    file = written(path, PASSWORD.encode(), mode)
    error = refused(account, path)
    assert isinstance(error, NotConfigured)
    assert f"chmod 600 {file}" in error.todo
    file.chmod(0o600)
    assert credentials.fetch(account, path) == PASSWORD


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe"])
def test_file_without_password(content: bytes, account: Account, path: Path) -> None:
    """A file with no password in it is refused."""
    written(path, content)
    assert isinstance(refused(account, path), NotConfigured)


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_no_ordinary_file(kind: str, account: Account, path: Path) -> None:
    """A folder or a named pipe in the file's place is refused, without waiting for it."""
    file = path.parent / "config.state" / "work.secret"
    file.parent.mkdir(parents=True)
    if kind == "folder":
        file.mkdir(0o700)
    else:
        os.mkfifo(file, 0o600)
    assert isinstance(refused(account, path), NotConfigured)


def test_forget_what_cannot_be(account: Account, path: Path) -> None:
    """A file that cannot be removed is told as a matter of the disk."""
    (path.parent / "config.state" / "work.secret").mkdir(parents=True)
    with pytest.raises(StateError):
        credentials.forget(account, path)


def by_command(account: Account, script: str) -> Account:
    """The account with a password command: this Python running `script`."""
    return replace(account, secret=Secret("command", f"{sys.executable} -c '{script}'"))


@pytest.mark.parametrize(
    ("script", "password"),
    [
        ('print("pass")', "pass"),
        ('print(" a\\tb ü \\nsecond line")', " a\tb ü "),
        ('import sys; sys.stdout.write("pass\\r\\n"); sys.stderr.write("a word of warning")', "pass"),
        ('print("$HOME `id` ; rm -rf *")', "$HOME `id` ; rm -rf *"),
    ],
)
def test_command(script: str, password: str, account: Account, path: Path) -> None:
    """The first line that the command prints is the password; no shell comes in between, and it reads no terminal."""
    if "ü" in script:
        script = f'import sys; sys.stdout.reconfigure(encoding="utf-8"); {script}'
    assert credentials.fetch(by_command(account, script), path) == password


def test_command_reads_nothing(account: Account, path: Path) -> None:
    """What is typed or piped into mailbridge is not the command's to read."""
    reading, writing = os.pipe()
    os.write(writing, b"typed\n")
    os.close(writing)
    before = os.dup(0)
    os.dup2(reading, 0)
    try:
        assert credentials.fetch(by_command(account, "import sys; print([sys.stdin.read()])"), path) == "['']"
    finally:
        os.dup2(before, 0)
        os.close(before)
        os.close(reading)


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ('import sys; sys.exit("the vault is shut\\nsecond line")', ["exit code 1", "the vault is shut"]),
        ("import sys; sys.exit(3)", ["exit code 3."]),
        (f'import sys; print("{PASSWORD}"); sys.exit("bad: {PASSWORD}")', ["exit code 1."]),
        ("pass", ["printed nothing"]),
        ("import os; os.write(1, bytes([255]))", ["not UTF-8"]),
        ('print("\\nlate")', ["printed nothing"]),
        ('import sys; sys.exit("\\x1b[31mred")', ["[31mred"]),
    ],
)
def test_command_that_fails(script: str, words: list[str], account: Account, path: Path) -> None:
    """A command that fails is told with its code and its own first word about it, never with what it printed."""
    error = refused(by_command(account, script), path)
    assert isinstance(error, NotConfigured)
    assert [word for word in words if word not in error.what] == []
    assert "second line" not in error.what
    assert error.what.isprintable()


@pytest.mark.parametrize("command", ["no-such-program-hunter2", "'hunter2", "", "/", "hunter2\0"])
def test_no_command(command: str, account: Account, path: Path) -> None:
    """A command that cannot be started is told without its text, which may be the password itself."""
    error = refused(replace(account, secret=Secret("command", command)), path)
    assert isinstance(error, NotConfigured)
    assert "hunter2" not in str(error)


def test_command_that_hangs(account: Account, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that does not end is ended, and is to be tried again."""
    monkeypatch.setattr(credentials, "COMMAND_SECONDS", 0.3)
    error = refused(by_command(account, "import time; time.sleep(20)"), path)
    assert isinstance(error, TryAgain)


def test_no_repr_shows_the_command(account: Account) -> None:
    """Neither a secret nor an account shows the command when printed."""
    assert "hunter2" not in repr(replace(account, secret=Secret("command", "echo hunter2")))
