"""Where the password lies and how it is fetched: the system's keyring, a private file, or the person's own command.

No error, log line or repr made here holds a password, nor the text of a password command.
"""

from __future__ import annotations

import os
import secrets
import shlex
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from mailbridge.account import private_file
from mailbridge.account.config import state_folder
from mailbridge.account.values import Account, Secret
from mailbridge.errors import NotConfigured, StateError, TryAgain

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

ENVIRONMENT = "MAILBRIDGE_KEYRING"
SERVICE = "mailbridge"
PROBE_SECONDS = 5.0
# A locked keyring may ask the person to unlock it.
FETCH_SECONDS = 30.0
COMMAND_SECONDS = 60.0
# Backends that keep nothing, keep it readable, or ask for a passphrase on the terminal.
_UNFIT_MODULES = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt", "keyrings.cryptfile")


class _Late(Exception):
    """The keyring did not answer in time."""


def secret_file(account: Account, config_path: Path) -> Path:
    """The file that holds the account's password where no keyring works."""
    return state_folder(config_path) / f"{account.name}.secret"


def store(account: Account, config_path: Path, password: str) -> tuple[Secret, str]:
    """Keep the password: in the system's keyring if one works, else in a file of mode 0600.

    Answers where it lies, for the account's `secret`, and a sentence about it for the person. Raises NotConfigured for
    a password that no server could be given, StateError where the file cannot be written.
    """
    if not password or any(c in "\r\n\0" or "\ud800" <= c <= "\udfff" for c in password):
        raise NotConfigured(
            "The password is empty, has a line break in it, or is not text.", "Give the password as one line of UTF-8."
        )
    file = secret_file(account, config_path)
    if _kept_in_keyring(_entry(account, config_path), password):
        with suppress(OSError):
            file.unlink()
        return Secret("keyring"), "The password is kept in this computer's keyring."
    private_file.write(file, password.encode() + b"\n")
    return Secret("file"), (
        f"No keyring works on this computer, so the password is kept in {file}, which only you can read "
        "(it is not encrypted; --password-command is another way)."
    )


def fetch(account: Account, config_path: Path) -> str:
    """The account's password.

    Raises NotConfigured where there is none, the file can be read by others, or the command fails; TryAgain where the
    keyring or the command does not answer in time.
    """
    if account.secret.source == "command":
        return _from_command(account)
    if account.secret.source == "file":
        return _from_file(account, config_path)
    return _from_keyring(account, config_path)


def forget(account: Account, config_path: Path) -> None:
    """Remove the password from keyring and file, wherever it is. Raises StateError where the file stays."""
    file = secret_file(account, config_path)
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise StateError(f"The file {file} cannot be removed: {error.strerror}.", "Remove it yourself.") from error
    if account.secret.source == "keyring" and not _switched_off():
        entry = _entry(account, config_path)
        # What is not there, or in a keyring that does not answer, cannot be removed.
        with suppress(Exception):
            _within(PROBE_SECONDS, lambda: _backend().delete_password(SERVICE, entry))


def keyring_works() -> bool:
    """Whether the system has a keyring that keeps a probe entry and gives it back; waits 5 seconds at most."""
    if _switched_off():
        return False
    try:
        return _within(PROBE_SECONDS, lambda: _round_trip(_backend()))
    except Exception:  # backends raise whatever their system raises
        return False


def _switched_off() -> bool:
    return os.environ.get(ENVIRONMENT, "").strip().lower() == "off"


def _entry(account: Account, config_path: Path) -> str:
    # The config's path is part of it, so that two configs never share or forget each other's password.
    return f"{account.name} in {os.path.abspath(config_path)}"


def _backend() -> KeyringBackend:
    import keyring

    return keyring.get_keyring()


def _fit(backend: KeyringBackend) -> bool:
    unfit = type(backend).__module__.startswith(_UNFIT_MODULES) or "plaintext" in type(backend).__name__.lower()
    chained = getattr(backend, "backends", ())
    return not unfit and float(backend.priority) > 0 and all(_fit(part) for part in chained)


def _round_trip(backend: KeyringBackend) -> bool:
    if not _fit(backend):
        return False
    name, word = f"probe {secrets.token_hex(8)}", secrets.token_hex(8)
    backend.set_password(SERVICE, name, word)
    kept = backend.get_password(SERVICE, name) == word
    backend.delete_password(SERVICE, name)
    return kept


def _kept_in_keyring(entry: str, password: str) -> bool:
    if not keyring_works():
        return False

    def keep() -> bool:
        _backend().set_password(SERVICE, entry, password)
        return _backend().get_password(SERVICE, entry) == password

    try:
        return _within(FETCH_SECONDS, keep)
    except Exception:  # some backends take a probe, but not a long password
        return False


def _from_keyring(account: Account, config_path: Path) -> str:
    entry = _entry(account, config_path)
    if _switched_off():
        raise NotConfigured(
            f"The password of {account.name} is in the keyring, which {ENVIRONMENT}=off keeps shut.",
            f"Unset {ENVIRONMENT}, or run {_again(account)} to keep the password elsewhere.",
        )
    try:
        password = _within(FETCH_SECONDS, lambda: _backend().get_password(SERVICE, entry))
    except _Late:
        raise TryAgain(
            f"The keyring did not answer within {FETCH_SECONDS:.0f} seconds.", "Unlock it, then try again."
        ) from None
    except Exception as error:  # backends raise whatever their system raises
        raise NotConfigured(
            f"The keyring could not be read ({type(error).__name__}).",
            f"Unlock it, or run {_again(account)} to keep the password elsewhere.",
        ) from None
    if not password:
        raise NotConfigured(f"The keyring has no password for {account.name}.", f"Run {_again(account)}.")
    return password


def _from_file(account: Account, config_path: Path) -> str:
    path = secret_file(account, config_path)
    content = private_file.read(path)
    try:
        password = (content or b"").decode().split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError:
        raise NotConfigured(f"The file {path} is not UTF-8 text.", f"Run {_again(account)}.") from None
    if not password:
        raise NotConfigured(f"There is no password for {account.name} in {path}.", f"Run {_again(account)}.")
    return password


def _from_command(account: Account) -> str:
    told = f"The password command of {account.name}"
    remedy = f"Run it in a terminal to see why, or put secret.command of {account.name} right in the config."
    command = account.secret.command or ""
    try:
        argv = command if os.name == "nt" else shlex.split(command)
        if not argv:
            raise ValueError
        done = subprocess.run(  # noqa: S603 the person's own command, and no shell
            argv, stdin=subprocess.DEVNULL, capture_output=True, timeout=COMMAND_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise TryAgain(f"{told} did not end within {COMMAND_SECONDS:.0f} seconds.", remedy) from None
    except ValueError:
        raise NotConfigured(f"{told} is empty or has an unclosed quote.", remedy) from None
    except OSError as error:
        raise NotConfigured(f"{told} could not be started: {error.strerror}.", remedy) from None
    password = _first_line(done.stdout)
    if done.returncode != 0:
        said = "".join(c for c in _first_line(done.stderr) if c.isprintable())
        # A command that fails late may have written the password to both.
        said = f": {said[:200]}" if said and not (password and password in said) else ""
        raise NotConfigured(f"{told} failed with exit code {done.returncode}{said}.", remedy)
    if not password:
        raise NotConfigured(f"{told} printed nothing in its first line.", remedy)
    if "\ufffd" in password:
        raise NotConfigured(f"{told} printed what is not UTF-8 text.", remedy)
    return password


def _first_line(output: bytes) -> str:
    return output.split(b"\n", 1)[0].rstrip(b"\r").decode(errors="replace")


def _again(account: Account) -> str:
    return f"`mailbridge connect {account.address}` again"


def _within(seconds: float, work: Callable[[], T]) -> T:
    """What `work` answers or raises, or _Late after `seconds`. A hanging D-Bus call can only be left behind."""
    outcome: list[T] = []
    trouble: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(work())
        except BaseException as error:  # carried over to the thread that waits
            trouble.append(error)

    thread = threading.Thread(target=run, daemon=True, name="keyring")
    thread.start()
    thread.join(seconds)
    if trouble:
        raise trouble[0]
    if not outcome:
        raise _Late
    return outcome[0]
