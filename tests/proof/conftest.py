"""One world for each kind of server, made when the first test wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.commands.conftest import connected, person, terminal
from tests.proof.world import World, prepare
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import POOR, Proxy

__all__ = ["SHAPES", "Place", "connected", "person", "terminal"]

SHAPES: dict[str, dict[str, Any]] = {
    "Dovecot": {},
    "no CONDSTORE": {"strip": {"CONDSTORE", "QRESYNC", "ENABLE", "SPECIAL-USE", "LIST-EXTENDED", "IDLE", "MOVE"}},
    "no UIDPLUS": {"strip": {"UIDPLUS"}},
    "Courier": {"strip": POOR, "prefix": "INBOX."},
}
"""Kinds of servers, as the arguments of `Proxy`."""

Place = tuple[World, Proxy]


@pytest.fixture(scope="session")
def worlds(dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Place]]:
    """The world of a kind of server, and the proxy that makes that kind of Dovecot."""
    made: dict[str, Place] = {}
    with ExitStack() as stack:

        def world(kind: str) -> Place:
            if kind not in made:
                folder = tmp_path_factory.mktemp("world")
                proxy = stack.enter_context(Proxy(dovecot, **SHAPES[kind]))
                made[kind] = prepare(dovecot, folder, SHAPES[kind]), proxy
            return made[kind]

        yield world
