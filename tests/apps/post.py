"""An SMTP server that keeps what the apps hand over to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.servers.dovecot import free_ports


@dataclass
class Post:
    """What an SMTP server was given: recipients and bytes, in order."""

    accepted: list[tuple[list[str], bytes]] = field(default_factory=list)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keep it."""
        self.accepted.append((list(envelope.rcpt_tos), envelope.original_content or b""))
        return "250 OK"

    @contextmanager
    def listening(self) -> Iterator[int]:
        """The port that it listens on."""
        [port] = free_ports(1)
        controller = Controller(self, hostname="127.0.0.1", port=port)
        controller.start()
        try:
            yield port
        finally:
            controller.stop()
