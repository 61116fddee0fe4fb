"""Real SMTP servers on free loopback ports: aiosmtpd behind certificates made for the test, and odd ports."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.servers.ports import Ports

LOGIN = "ada@example.org"
PASSWORD = "open sesame ü"


@dataclass(frozen=True, slots=True)
class Authority:
    """A certificate authority of the test's own, and the PEM file that makes it trusted."""

    ca: trustme.CA
    file: Path

    def server(self, *names: str, until: datetime | None = None) -> ssl.SSLContext:
        """A server's TLS context with a certificate for `names`."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        born = datetime(2001, 1, 1, tzinfo=UTC) if until else None
        self.ca.issue_cert(*names, not_before=born, not_after=until).configure_cert(context)
        return context


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """The authority whose certificates the servers of these tests show."""
    ca = trustme.CA()
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    ca.cert_pem.write_to_path(file)
    return Authority(ca, file)


def _authenticate(server: SMTP, session: Session, envelope: Envelope, mechanism: str, auth_data: object) -> AuthResult:
    known = isinstance(auth_data, LoginPassword) and auth_data == LoginPassword(LOGIN.encode(), PASSWORD.encode())
    return AuthResult(success=known, handled=known)


@pytest.fixture
def mail_server(ports: Ports, authority: Authority) -> Callable[..., int]:
    """Starts an aiosmtpd that knows LOGIN and PASSWORD: `mail_server(security, context=…, auth=…)` answers its port."""

    def start(security: str, context: ssl.SSLContext | None = None, *, auth: bool = True) -> int:
        shown = context or authority.server("localhost", "127.0.0.1")

        def session() -> SMTP:
            return SMTP(
                object(),
                hostname="mail.example.org",
                loop=asyncio.get_running_loop(),
                tls_context=shown if security == "starttls" else None,
                require_starttls=security == "starttls",
                authenticator=_authenticate,
                # aiosmtpd counts STARTTLS alone as TLS: elsewhere this keeps AUTH from being offered.
                auth_require_tls=security == "starttls" or not auth,
            )

        return ports.serve(session, shown if security == "tls" else None)

    return start


@pytest.fixture
def odd_server(ports: Ports) -> Callable[..., int]:
    """Starts a port that says its lines, one a request, each late, and then hangs or hangs up; answers the port."""

    def start(*lines: bytes, then_close: bool = False, delay: float = 0) -> int:
        return ports.serve(lambda: _Odd(lines, then_close, delay))

    return start


class _Odd(asyncio.Protocol):
    def __init__(self, lines: tuple[bytes, ...], then_close: bool, delay: float) -> None:
        self._lines = list(lines)
        self._delay = delay
        self._then_close = then_close

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self.data_received(b"")

    def data_received(self, data: bytes) -> None:
        asyncio.get_running_loop().call_later(self._delay, self._say)

    def _say(self) -> None:
        if self._lines:
            self._transport.write(self._lines.pop(0))
        if not self._lines and self._then_close:
            self._transport.close()
