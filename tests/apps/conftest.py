"""The person of the command tests, whose mail apps these are."""

from tests.commands.conftest import connected, person, terminal

__all__ = ["connected", "person", "terminal"]
