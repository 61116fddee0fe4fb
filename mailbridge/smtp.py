"""SMTP submission (RFC 6409) over TLS (RFC 8314): the only room that imports aiosmtplib.

What may live here: connecting, signing in, and telling what went wrong. Nothing is said before TLS but EHLO and
STARTTLS, and a STARTTLS that is refused or missing ends the attempt.
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import aiosmtplib

from mailbridge.errors import MailbridgeError, NotConfigured, ServerRefused, SignInRefused, TryAgain
from mailbridge.tls import Security, is_loopback, trusting, untrusted

TIMEOUT = 30.0

# RFC 5321 4.1.4: a client without a name of its own gives its address; ours is nobody's business.
_OWN_NAME = "[127.0.0.1]"
_PORTS = "The usual ports are 465 with tls and 587 with starttls."
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
_SAID_LENGTH = 200
_REFUSED_SIGN_IN = "Check both; many providers want an app password, made in the settings of the account."


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a connection was asked to be. `password` is kept to be cut out of whatever the server says."""

    host: str
    port: int
    security: Security
    ca_file: Path | None
    timeout: float
    login: str = ""
    password: str = field(default="", repr=False)


def check(
    *,
    host: str,
    port: int,
    security: Security,
    login: str,
    password: str,
    ca_file: Path | None = None,
    timeout: float = TIMEOUT,
) -> None:
    """Sign in and quit, within `timeout` seconds in all; nothing is sent.

    A server on loopback may do without AUTH (RFC 4954). Raises TryAgain (host not found, timeout, drop, 4yz),
    ServerRefused (certificate, protocol, no STARTTLS, no AUTH, 5yz), SignInRefused, and NotConfigured for
    security "none" to another computer, or a `ca_file` that cannot be used.
    """
    _run(_Asked(host, port, security, ca_file, timeout, login, password), sign_in=True)


def answers(*, host: str, port: int, security: Security, ca_file: Path | None = None, timeout: float = TIMEOUT) -> bool:
    """Whether a submission server is there, with a certificate to be trusted; no login is given. Never raises."""
    try:
        _run(_Asked(host, port, security, ca_file, timeout), sign_in=False)
    except MailbridgeError:
        return False
    return True


def _run(asked: _Asked, *, sign_in: bool) -> None:
    if asked.security == "none" and not is_loopback(asked.host):
        raise NotConfigured(
            f"Without TLS the password would go readable over the network to {asked.host}.", "Use tls or starttls."
        )
    context = None if asked.security == "none" else trusting(asked.ca_file)

    async def visit() -> None:
        async with asyncio.timeout(asked.timeout), _session(asked, context) as client:
            if sign_in:
                await _sign_in(client, asked)

    try:
        asyncio.run(visit())
    except TimeoutError as error:
        raise _timed_out(asked) from error


@asynccontextmanager
async def _session(asked: _Asked, context: ssl.SSLContext | None) -> AsyncIterator[aiosmtplib.SMTP]:
    """A greeted session, encrypted as asked; left with QUIT."""
    client = aiosmtplib.SMTP(
        hostname=asked.host,
        port=asked.port,
        use_tls=asked.security == "tls",
        start_tls=False,
        tls_context=context,
        local_hostname=_OWN_NAME,
        timeout=asked.timeout,
    )
    try:
        try:
            await client.connect()
            await client.ehlo()
            if asked.security == "starttls":
                await _start_tls(client, asked)
                await client.ehlo()
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            raise _unmet(error, asked) from error
        yield client
        with suppress(aiosmtplib.SMTPException, OSError):
            await client.quit()
    finally:
        client.close()


async def _start_tls(client: aiosmtplib.SMTP, asked: _Asked) -> None:
    refused = ServerRefused(
        f"{asked.host} offers no STARTTLS on port {asked.port}, or something in between takes it away; "
        "no password was sent.",
        f"Use --smtp-security tls. {_PORTS}",
    )
    if not client.supports_extension("starttls"):
        raise refused
    try:
        await client.starttls()
    except aiosmtplib.SMTPResponseException as error:
        raise refused from error


async def _sign_in(client: aiosmtplib.SMTP, asked: _Asked) -> None:
    if not client.supports_extension("auth"):
        if is_loopback(asked.host):
            return
        raise ServerRefused(f"{asked.host} offers no sign-in on port {asked.port}.", f"Check the port. {_PORTS}")
    try:
        await client.login(asked.login.encode(), asked.password.encode())
    except aiosmtplib.SMTPResponseException as error:
        raise _sign_in_refused(error, asked) from error
    except (aiosmtplib.SMTPServerDisconnected, aiosmtplib.SMTPTimeoutError, OSError) as error:
        raise _unmet(error, asked) from error
    except (aiosmtplib.SMTPException, ValueError) as error:
        raise ServerRefused(
            f"{asked.host} offers no way of signing in with a password.",
            "Microsoft and others take OAuth only; see what your provider says of SMTP.",
        ) from error


def _sign_in_refused(error: aiosmtplib.SMTPResponseException, asked: _Asked) -> MailbridgeError:
    """RFC 4954 section 6: 4yz is for now, 535 and 534 the password's fault, the rest the server's policy."""
    said = _said(error, asked)
    if 400 <= error.code < 500:
        return TryAgain(f"{asked.host} cannot sign anybody in just now ({said}).", "Try again in a few minutes.")
    if error.code in {530, 538}:
        return ServerRefused(f"{asked.host} takes no password unencrypted ({said}).", "Use --smtp-security tls.")
    if error.code in {534, 535}:
        what = f"{asked.host} did not accept the login {asked.login} with this password ({said})."
        return SignInRefused(what, _REFUSED_SIGN_IN)
    return ServerRefused(f"{asked.host} refused to sign in ({said}).", "See what the provider says of SMTP.")


def _unmet(error: BaseException, asked: _Asked) -> MailbridgeError:
    """Why no session came about; the innermost cause that is known decides."""
    told = f"{asked.host} port {asked.port}"
    for cause in _causes(error):
        match cause:
            case MailbridgeError():
                return cause
            case ssl.SSLCertVerificationError():
                return untrusted(cause, asked.host)
            case ssl.SSLError():
                return ServerRefused(
                    f"{told} does not speak TLS.", f"Check the port, or use --smtp-security starttls. {_PORTS}"
                )
            case socket.gaierror() | UnicodeError():
                return TryAgain(f"There is no host {asked.host}, or it cannot be found now.", "Check name and network.")
            case TimeoutError():
                return _timed_out(asked)
            # Where a name has several addresses, asyncio tells of all of them in one plain OSError.
            case OSError() if isinstance(cause, ConnectionRefusedError) or "Connect call failed" in str(cause):
                return TryAgain(f"Nothing answers at {told}.", "Check host and port, then try again.")
            case aiosmtplib.SMTPResponseException():
                return _refused(cause, asked)
    return TryAgain(f"{told} closed the connection.", f"Check the port, or try again in a few minutes. {_PORTS}")


def _refused(error: aiosmtplib.SMTPResponseException, asked: _Asked) -> MailbridgeError:
    if 400 <= error.code < 500:
        return TryAgain(f"{asked.host} cannot serve just now ({_said(error, asked)}).", "Try again in a few minutes.")
    if 500 <= error.code < 600:
        return ServerRefused(f"{asked.host} refused us ({_said(error, asked)}).", "Ask whoever runs the server.")
    return ServerRefused(f"{asked.host} port {asked.port} does not speak SMTP.", f"Check the port. {_PORTS}")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what lies beneath it, innermost first."""
    chain: list[BaseException] = []
    while error is not None and error not in chain:
        chain.append(error)
        error = error.__cause__ or error.__context__
    return reversed(chain)


def _timed_out(asked: _Asked) -> TryAgain:
    return TryAgain(
        f"{asked.host} port {asked.port} did not answer within {asked.timeout:g} seconds.",
        f"Check host, port and network, then try again. {_PORTS}",
    )


def _said(error: aiosmtplib.SMTPResponseException, asked: _Asked) -> str:
    """What the server said: one printable line of bounded length, without the password."""
    text = _UNPRINTABLE.sub(" ", f"{error.code} {error.message}".replace(asked.password or "\0", "…")).strip()
    return text if len(text) <= _SAID_LENGTH else text[:_SAID_LENGTH] + "…"
