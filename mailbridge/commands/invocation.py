"""One run of the command line: which config, which account, which moment, which state.

What may live here: turning the global options into the things that commands work with.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mailbridge.errors import UsageError

if TYPE_CHECKING:
    from mailbridge.account.values import Account, Config
    from mailbridge.store.sqlite import SqliteStore


def local_zone() -> tzinfo:
    """The zone of this machine: its IANA zone where TZ or /etc/localtime name one, else its present offset."""
    import os
    from zoneinfo import ZoneInfo

    name = os.environ.get("TZ", "").lstrip(":")
    if not name:
        target = os.path.realpath("/etc/localtime")
        name = target.partition("zoneinfo/")[2]
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return datetime.now().astimezone().tzinfo or UTC


def zone_named(name: str) -> tzinfo:
    """The zone of an IANA name. Raises UsageError."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError) as error:
        raise UsageError(
            f"There is no time zone named {name!r}.", "Give an IANA name such as Europe/Berlin or America/New_York."
        ) from error


EARLIEST, LATEST = 1970, 2200
"""The years that `--at` may name: mail is not older, and beyond them a zone's offset leaves the calendar."""


def moment(text: str | None, zone: tzinfo) -> datetime:
    """The moment that `--at` names, aware: in `zone` where it has no offset of its own; now where it is None. Raises
    UsageError."""
    if text is None:
        return datetime.now(zone).replace(microsecond=0)
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise UsageError(
            f"--at {text!r} is not a moment.", "Give ISO 8601, such as 2026-03-10T09:00 or 2026-03-10T09:00:00-04:00."
        ) from error
    if not EARLIEST <= at.year <= LATEST:
        raise UsageError(f"--at {text!r} is too far away.", f"Give a moment of the years {EARLIEST} to {LATEST}.")
    return at if at.tzinfo else at.replace(tzinfo=zone)


@dataclass(frozen=True)
class Invocation:
    """The global options, and what follows from them when it is first asked for."""

    config: Path | None = None
    account_name: str | None = None
    at: str | None = None
    no_color: bool = False
    verbose: bool = False

    @cached_property
    def config_path(self) -> Path:
        """The config file: `--config`, or the platform's."""
        from mailbridge.account.config import default_path

        return self.config or default_path()

    @cached_property
    def settings(self) -> Config:
        """The config, read and validated. Raises NotConfigured."""
        from mailbridge.account.config import load

        return load(self.config_path)

    @cached_property
    def account(self) -> Account:
        """The account that `--account` names, or the only or default one. Raises NotConfigured."""
        return self.settings.account(self.account_name)

    @cached_property
    def zone(self) -> tzinfo:
        """The configured zone, or the machine's."""
        return zone_named(self.settings.profile.zone) if self.settings.profile.zone else local_zone()

    @cached_property
    def now(self) -> datetime:
        """The moment to answer for, in the configured zone."""
        return moment(self.at, self.zone)

    @property
    def me(self) -> tuple[str, ...]:
        """Every addr-spec that is the person's."""
        own = [self.account.address, *(identity.email for identity in self.account.identities)]
        return tuple(dict.fromkeys(own))

    @property
    def state_path(self) -> Path:
        """The state file of the account."""
        from mailbridge.account.config import state_folder

        return state_folder(self.config_path) / f"{self.account.name}.sqlite"

    @contextmanager
    def store(self, *, readonly: bool = False) -> Iterator[SqliteStore]:
        """What is remembered of the account, open; `readonly` makes no file where none is. Raises StateError."""
        from mailbridge.store.sqlite import open_sqlite

        store = open_sqlite(self.state_path, readonly=readonly)
        try:
            yield store
        finally:
            store.close()
