"""The fixtures that every room may use: real servers."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.servers import dovecot as servers
from tests.servers.accounts import MailboxUser
from tests.servers.ports import Ports

# Machines are shared: what must be fast says so itself, in CPU time.
settings.register_profile("shared", deadline=None)
settings.load_profile("shared")


@pytest.fixture(scope="session")
def dovecot() -> Iterator[servers.Dovecot]:
    """Dovecot, run by whoever runs the tests. A machine without it fails: `sh tests/servers/install.sh` installs it."""
    with servers.running() as server:
        yield server


@pytest.fixture
def mailbox_user(dovecot: servers.Dovecot) -> MailboxUser:
    """An account of the test's own."""
    return MailboxUser(dovecot, f"user-{uuid.uuid4().hex[:12]}")


@pytest.fixture
def ports() -> Iterator[Ports]:
    """Where this test may open servers."""
    opened = Ports()
    yield opened
    opened.close()
