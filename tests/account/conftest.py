"""A home of its own for every test here, a keyring that keeps nothing, and a guard over the person's real config."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import platformdirs
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as FailKeyring

from mailbridge.account.values import Account, Secret, Server

_REAL = platformdirs.user_config_path("mailbridge", appauthor=False)


def _listing() -> list[tuple[str, int]]:
    return sorted((str(path), path.stat().st_mtime_ns) for path in [_REAL, *_REAL.rglob("*")] if path.exists())


@pytest.fixture(scope="session", autouse=True)
def real_config_untouched() -> Iterator[None]:
    """The config folder of whoever runs the tests is the same after them."""
    before = _listing()
    yield
    assert _listing() == before


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home and no working keyring."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder))
    for name in ("XDG_CONFIG_HOME", "MAILBRIDGE_CONFIG", "MAILBRIDGE_KEYRING"):
        monkeypatch.delenv(name, raising=False)
    before: KeyringBackend | None = getattr(keyring.core, "_keyring_backend", None)
    keyring.set_keyring(FailKeyring())  # type: ignore[no-untyped-call]
    yield folder
    keyring.core._keyring_backend = before  # type: ignore[assignment]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a test's config lies, in a folder not made yet."""
    return tmp_path / "made" / "config.toml"


@pytest.fixture
def account() -> Account:
    """An account with nothing but what it needs, as `load` would give it."""
    return Account(
        name="work",
        address="ada@example.org",
        login="ada@example.org",
        imap=Server("imap.example.org", 993),
        smtp=Server("smtp.example.org", 587, "starttls"),
        secret=Secret("file"),
    )
