"""From host and port to a server that has greeted over TLS (RFC 8314), or to the reason why not.

What may live here: the socket, TLS, STARTTLS and the greeting. Nothing is sent before TLS but STARTTLS itself, and a
STARTTLS that is refused or missing ends the attempt.
"""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from imaplib import IMAP4
from pathlib import Path

from imapclient import IMAPClient

from mailbridge.errors import MailbridgeError, NotConfigured, ServerRefused
from mailbridge.imap import faults
from mailbridge.tls import Security, is_loopback, trusting

_PROBE_SECONDS = 3.0


def opened(host: str, port: int, security: Security, ca_file: Path | None, timeout: float) -> IMAPClient:
    """A connection that has been greeted and is encrypted as asked, not signed in. Raises as `session.connect`."""
    host = host.strip("[]")
    if security == "none" and not is_loopback(host):
        raise NotConfigured(f"A connection to {host} without TLS would show the password to others.", "Use tls.")
    context = trusting(ca_file)
    client = _greeted(host, port, context if security == "tls" else None, timeout)
    try:
        # imapclient formats every response for its log at 5, which makes bodies 2.5 times slower.
        client._imap.debug = 0
        client.normalise_times = False
        client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if security == "starttls":
            _start_tls(client, host, context)
    except BaseException:
        hang_up(client)
        raise
    return client


def answers(host: str, port: int, security: Security, ca_file: Path | None, *, timeout: float) -> bool:
    """Whether an IMAP server greets there, encrypted as asked and with a trusted certificate. No login is given."""
    try:
        client = opened(host, port, security, ca_file, timeout)
    except MailbridgeError:
        return False
    hang_up(client)
    return True


def hang_up(client: IMAPClient) -> None:
    """Close the socket, whatever state it is in."""
    with suppress(*faults.FAULTS):
        client.shutdown()


def _greeted(host: str, port: int, context: ssl.SSLContext | None, timeout: float) -> IMAPClient:
    try:
        return IMAPClient(host, port=port, ssl=context is not None, ssl_context=context, timeout=timeout)
    except UnicodeError as error:
        raise NotConfigured(f"{host!r} is no host name.", "Check --imap.") from error
    except faults.FAULTS as error:
        raise _unmet(error, host, port, context, timeout) from error


def _unmet(error: Exception, host: str, port: int, context: ssl.SSLContext | None, timeout: float) -> MailbridgeError:
    """Why there was no greeting. Only here does an odd answer mean that the port speaks something else."""
    other = ServerRefused(f"Port {port} of {host} does not speak IMAP.", f"Check the port. {faults.PORTS}")
    match error:
        case ssl.SSLError():
            return faults.handshake(error, host, port)
        case TimeoutError():
            return other if _speaks_http(host, port, context, timeout) else faults.timed_out(host, "connecting")
        case IMAP4.abort() if "unexpected response" in str(error) or "unterminated line" in str(error):
            return other
        case IMAP4.abort() | OSError():
            return faults.of(error, host, "connecting")
        case _:
            bye = _greeting(error).partition(b" BYE")
            return faults.dropped(bye[2], host, "connecting") if bye[1] else other


def _greeting(error: Exception) -> bytes:
    said = error.args[0] if error.args else b""
    return said if isinstance(said, bytes) else str(said).encode("utf-8", "replace")


def _speaks_http(host: str, port: int, context: ssl.SSLContext | None, timeout: float) -> bool:
    """Whether a port that gave no greeting was waiting to be asked for a web page."""
    try:
        plain = socket.create_connection((host, port), timeout=min(timeout, _PROBE_SECONDS))
        with plain, context.wrap_socket(plain, server_hostname=host) if context else plain as stream:
            stream.sendall(b"HEAD / HTTP/1.0\r\n\r\n")
            return stream.recv(5) == b"HTTP/"
    except OSError:
        return False


def _start_tls(client: IMAPClient, host: str, context: ssl.SSLContext) -> None:
    refused = ServerRefused(
        f"{host} offers no STARTTLS on this port, or something in between has taken it away; no password was sent.",
        f"Use --imap-security tls. {faults.PORTS}",
    )
    if client._imap.state != "NONAUTH" or not client.has_capability("STARTTLS"):
        raise refused
    try:
        client.starttls(context)
    except ssl.SSLError as error:
        raise faults.handshake(error, host, client.port) from error
    except (IMAP4.abort, OSError) as error:
        raise faults.of(error, host, "starting TLS") from error
    except IMAP4.error as error:
        raise refused from error
    # What was said in the clear may have been slipped in by somebody else (RFC 9051 11.1).
    client._imap.untagged_responses.clear()
