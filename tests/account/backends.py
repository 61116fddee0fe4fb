"""Keyring backends: one that works, and the ways in which others do not."""

from __future__ import annotations

import threading

from keyring.backend import KeyringBackend

PASSWORD = "correct horse ü €"


class MemoryKeyring(KeyringBackend):
    """A backend that works, in memory."""

    priority = 5.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class ForgetfulKeyring(MemoryKeyring):
    """Takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class RaisingKeyring(MemoryKeyring):
    """Raises what no keyring error is."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise ZeroDivisionError(password)

    def get_password(self, service: str, username: str) -> str | None:
        raise ZeroDivisionError(PASSWORD)


class ShortKeyring(MemoryKeyring):
    """Keeps the probe, but nothing that has a space in it."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if " " in password:
            raise ValueError(password)
        super().set_password(service, username, password)


class CuttingKeyring(MemoryKeyring):
    """Keeps the beginning alone."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[: len(PASSWORD) - 1])


class PlaintextKeyring(MemoryKeyring):
    """By its name, what keyrings.alt offers."""


class ChainedKeyring(MemoryKeyring):
    """Hands on to others, one of which keeps secrets readable."""

    def __init__(self) -> None:
        super().__init__()
        self.backends = [MemoryKeyring(), PlaintextKeyring()]


class UnwillingKeyring(MemoryKeyring):
    """Says itself that it is not to be chosen."""

    priority = 0.0


class HangingKeyring(MemoryKeyring):
    """A D-Bus that never answers, until the test is over."""

    def __init__(self) -> None:
        super().__init__()
        self.over = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.over.wait(20)

    def get_password(self, service: str, username: str) -> str | None:
        self.over.wait(20)
        return None
