"""From host and port to a session that is encrypted and signed in, or to the reason why not.

What may live here: connecting, signing in, and telling what went wrong. Nothing is said before TLS but EHLO and
STARTTLS, and a STARTTLS that is refused or missing ends the attempt.
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import aiosmtplib

from mailbridge.errors import MailbridgeError, NotConfigured, ServerRefused, SignInRefused, TryAgain
from mailbridge.tls import Security, is_loopback, trusting, untrusted

TIMEOUT = 30.0
_GOODBYE_SECONDS = 5.0

# RFC 5321 4.1.4: a client without a name of its own gives its address; ours is nobody's business.
_OWN_NAME = "[127.0.0.1]"
_PORTS = "The usual ports are 465 with tls and 587 with starttls."
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
_SAID_LENGTH = 200
_Result = TypeVar("_Result")
_REFUSED_SIGN_IN = "Check both; many providers want an app password, made in the settings of the account."


@dataclass(frozen=True, slots=True)
class Asked:
    """What a connection was asked to be. `password` is kept to be cut out of whatever the server says."""

    host: str
    port: int
    security: Security
    ca_file: Path | None
    timeout: float
    login: str = ""
    password: str = field(default="", repr=False)


Answer: TypeAlias = "aiosmtplib.SMTPResponse | aiosmtplib.SMTPResponseException"
"""A server's reply (RFC 5321 4.2): a code and a text."""


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
    _run(Asked(host, port, security, ca_file, timeout, login, password), signing_in=True)


def answers(*, host: str, port: int, security: Security, ca_file: Path | None = None, timeout: float = TIMEOUT) -> bool:
    """Whether a submission server is there, with a certificate to be trusted; no login is given. Never raises."""
    try:
        _run(Asked(host, port, security, ca_file, timeout), signing_in=False)
    except MailbridgeError:
        return False
    return True


def _run(asked: Asked, *, signing_in: bool) -> None:
    async def visit() -> None:
        async with asyncio.timeout(asked.timeout), session(asked) as client:
            if signing_in:
                await sign_in(client, asked)

    run(visit(), asked)


def run(visit: Coroutine[Any, Any, _Result], asked: Asked) -> _Result:
    """What a visit to the server comes to, in an event loop of its own; one that takes too long raises TryAgain."""
    try:
        return asyncio.run(visit)
    except TimeoutError as error:
        raise timed_out(asked) from error


def _context(asked: Asked) -> ssl.SSLContext | None:
    if asked.security != "none":
        return trusting(asked.ca_file)
    if is_loopback(asked.host):
        return None
    raise NotConfigured(
        f"Without TLS the password would go readable over the network to {asked.host}.", "Use tls or starttls."
    )


@asynccontextmanager
async def session(asked: Asked) -> AsyncIterator[aiosmtplib.SMTP]:
    """A greeted session, encrypted as asked; left with QUIT. Raises as `check`."""
    context = _context(asked)
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
            raise unmet(error, asked) from error
        yield client
        with suppress(aiosmtplib.SMTPException, OSError):
            await client.quit(timeout=_GOODBYE_SECONDS)
    finally:
        client.close()


async def _start_tls(client: aiosmtplib.SMTP, asked: Asked) -> None:
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


async def sign_in(client: aiosmtplib.SMTP, asked: Asked) -> None:
    """AUTH (RFC 4954) with login and password; nothing where a server on loopback asks for none. Raises as `check`."""
    if not client.supports_extension("auth"):
        if is_loopback(asked.host):
            return
        raise ServerRefused(f"{asked.host} offers no sign-in on port {asked.port}.", f"Check the port. {_PORTS}")
    try:
        await client.login(asked.login.encode(), asked.password.encode())
    except aiosmtplib.SMTPResponseException as error:
        raise _sign_in_refused(error, asked) from error
    except (aiosmtplib.SMTPServerDisconnected, aiosmtplib.SMTPTimeoutError, OSError) as error:
        raise unmet(error, asked) from error
    except (aiosmtplib.SMTPException, ValueError) as error:
        raise ServerRefused(
            f"{asked.host} offers no way of signing in with a password.",
            "Microsoft and others take OAuth only; see what your provider says of SMTP.",
        ) from error


def _sign_in_refused(error: aiosmtplib.SMTPResponseException, asked: Asked) -> MailbridgeError:
    """RFC 4954 section 6: 4yz is for now, 535 and 534 the password's fault, the rest the server's policy."""
    answer = said(error, asked)
    if 400 <= error.code < 500:
        return TryAgain(f"{asked.host} cannot sign anybody in just now ({answer}).", "Try again in a few minutes.")
    if error.code in {530, 538}:
        return ServerRefused(f"{asked.host} takes no password unencrypted ({answer}).", "Use --smtp-security tls.")
    if error.code in {534, 535}:
        what = f"{asked.host} did not accept the login {asked.login} with this password ({answer})."
        return SignInRefused(what, _REFUSED_SIGN_IN)
    return ServerRefused(f"{asked.host} refused to sign in ({answer}).", "See what the provider says of SMTP.")


def unmet(error: BaseException, asked: Asked) -> MailbridgeError:
    """Why no session came about, or why it ended; the innermost cause that is known decides."""
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
                return timed_out(asked)
            # Where a name has several addresses, asyncio tells of all of them in one plain OSError.
            case OSError() if isinstance(cause, ConnectionRefusedError) or "Connect call failed" in str(cause):
                return TryAgain(f"Nothing answers at {told}.", "Check host and port, then try again.")
            case aiosmtplib.SMTPResponseException():
                return _refused(cause, asked)
    return TryAgain(f"{told} closed the connection.", f"Check the port, or try again in a few minutes. {_PORTS}")


def _refused(error: aiosmtplib.SMTPResponseException, asked: Asked) -> MailbridgeError:
    if 400 <= error.code < 500:
        return TryAgain(f"{asked.host} cannot serve just now ({said(error, asked)}).", "Try again in a few minutes.")
    if 500 <= error.code < 600:
        return ServerRefused(f"{asked.host} refused us ({said(error, asked)}).", "Ask whoever runs the server.")
    return ServerRefused(f"{asked.host} port {asked.port} does not speak SMTP.", f"Check the port. {_PORTS}")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what lies beneath it, innermost first."""
    chain: list[BaseException] = []
    while error is not None and error not in chain:
        chain.append(error)
        error = error.__cause__ or error.__context__
    return reversed(chain)


def timed_out(asked: Asked) -> TryAgain:
    """The error for a server that is silent for too long."""
    return TryAgain(
        f"{asked.host} port {asked.port} did not answer within {asked.timeout:g} seconds.",
        f"Check host, port and network, then try again. {_PORTS}",
    )


def said(answer: Answer, asked: Asked) -> str:
    """What the server said: one printable line of bounded length, without the password."""
    text = _UNPRINTABLE.sub(" ", f"{answer.code} {answer.message}".replace(asked.password or "\0", "…")).strip()
    return text if len(text) <= _SAID_LENGTH else text[:_SAID_LENGTH] + "…"
