"""The embedded SMTP server: it keeps what the person sends. The only module that imports aiosmtpd."""

from __future__ import annotations

import asyncio
import logging
import secrets

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

# aiosmtpd warns of its own deprecated attribute at every sign-in.
logging.getLogger("mail.log").setLevel(logging.ERROR)

_SIGN_IN_FIRST = "530 5.7.0 Authentication required"


class Outbox:
    """What was sent: every accepted envelope's recipients and bytes, in order."""

    def __init__(self) -> None:
        self.accepted: list[tuple[tuple[str, ...], bytes]] = []

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Nobody sends without signing in (aiosmtpd's own check warns aloud about the missing TLS)."""
        if not session.authenticated:
            return _SIGN_IN_FIRST
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keep it."""
        self.accepted.append((tuple(envelope.rcpt_tos), envelope.original_content or b""))
        return f"250 2.0.0 Kept as number {len(self.accepted)}; the demo delivers nothing"


async def listen(outbox: Outbox, *, host: str, port: int, login: str, password: str) -> asyncio.Server:
    """Start accepting mail from this login on a port (0: any free one), without TLS, in the running loop.

    Raises OSError where the port is taken.
    """

    def authenticate(server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: object) -> AuthResult:
        right = isinstance(given, LoginPassword) and (
            secrets.compare_digest(given.login, login.encode())
            & secrets.compare_digest(given.password, password.encode())
        )
        return AuthResult(success=right, handled=False)

    loop = asyncio.get_running_loop()

    def conversation() -> SMTP:
        return SMTP(
            outbox,
            hostname="localhost",
            enable_SMTPUTF8=True,
            auth_require_tls=False,
            authenticator=authenticate,
            loop=loop,
        )

    return await loop.create_server(conversation, host=host, port=port)
