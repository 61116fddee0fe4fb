"""A submission server that keeps what it takes, refuses whom a test names, and fails at the step that a test names."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session, syntax

Step = Literal["MAIL", "RCPT", "DATA", "words", "answer"]
"""Where it fails: at a command before it is answered; while it is given the words; when it has them and has kept
them, instead of its 250."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One message that the server took."""

    mail_from: str
    rcpt_to: tuple[str, ...]
    raw: bytes
    options: tuple[str, ...]


@dataclass
class SubmissionServer:
    """What one server knows and keeps. `fail_at` happens once: `failure` is called there (hanging up, if it is not
    another), `refused` maps an address, or a command, to the reply that it gets."""

    login: str
    password: str
    taken: list[Taken] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    fail_at: Step | None = None
    failure: Callable[[], None] | None = None
    lacks: frozenset[str] = frozenset()

    def conversation(self, context: ssl.SSLContext | None, *, starttls: bool) -> Callable[[], SMTP]:
        """A protocol factory for a listening port."""

        def made() -> SMTP:
            return _Conversation(
                self,
                hostname="mail.example.org",
                loop=asyncio.get_running_loop(),
                tls_context=context if starttls else None,
                require_starttls=starttls,
                authenticator=self._authenticate,
                auth_require_tls=starttls,
                enable_SMTPUTF8="SMTPUTF8" not in self.lacks,
            )

        return made

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: object
    ) -> AuthResult:
        known = given == LoginPassword(self.login.encode(), self.password.encode())
        return AuthResult(success=known, handled=known)

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        """Leave out what it lacks."""
        session.host_name = hostname
        return [line for line in responses if line[4:] not in self.lacks]

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Whom the mail is from."""
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return self._at("MAIL", server) or self.refused.get("MAIL") or "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Whom the mail is for."""
        failed = self._at("RCPT", server)
        if address in self.refused:
            return self.refused[address]
        envelope.rcpt_tos.append(address)
        return failed or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keep it."""
        if "words" in self.refused:
            return self.refused["words"]
        self.taken.append(
            Taken(
                envelope.mail_from or "",
                tuple(envelope.rcpt_tos),
                envelope.original_content or b"",
                tuple(envelope.mail_options),
            )
        )
        return self._at("answer", server) or "250 OK"

    def at(self, step: Step, server: SMTP) -> bool:
        """Fail, if it is to fail here; whether it did."""
        if self.fail_at != step:
            return False
        self.fail_at = None
        if self.failure is None:
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        else:
            self.failure()
        return True

    def _at(self, step: Step, server: SMTP) -> str | None:
        return "421 never heard" if self.at(step, server) else None


class _Conversation(SMTP):
    """aiosmtpd's own, with the steps that it gives no hook for."""

    @syntax("DATA")
    async def smtp_DATA(self, arg: str) -> None:
        server = self.event_handler
        assert isinstance(server, SubmissionServer)
        if server.at("DATA", self):
            return
        if server.fail_at == "words":
            await self.push("354 go on")
            await self._reader.readline()
            server.at("words", self)
            return
        await super().smtp_DATA(arg)
