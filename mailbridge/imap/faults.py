"""Whose fault it is: what imaplib, the socket and TLS raise, as the two sentences a person can act on.

What may live here: the translation of errors into `mailbridge.errors`, and nothing that talks to a server.
"""

from __future__ import annotations

import errno
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from imaplib import IMAP4

from mailbridge.errors import MailbridgeError, ServerRefused, SignInRefused, TryAgain
from mailbridge.tls import untrusted

PORTS = "The usual ports are 993 with tls and 143 with starttls."

_CODE = re.compile(r"\[([A-Z][A-Z0-9-]*)")
_BYTES_REPR = re.compile(r"""^\[?b(['"])(.*)\1\]?$""", re.DOTALL)
_COMMAND_ERROR = re.compile(r"^(?:command: \w+ => )?(?:[\w ]+ (?:failed|command error): )?(?:BAD |NO )?", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_SAID_LIMIT = 200
_OLD_TLS = frozenset(("UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "NO_PROTOCOLS_AVAILABLE"))
_UNREACHABLE = frozenset((errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL))

_LATER = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "THROTTLED"})
"""Response codes (RFC 9051 7.1) that say the same command may succeed later."""
_TOO_MANY = re.compile(r"too many|simultaneous|try again|temporar|unavailable|not connected", re.IGNORECASE)
"""The same in words, from servers that give no code (Gmail, Exchange)."""

_TODO = {
    "": "Run `mailbridge doctor` to see what the server allows.",
    "NONEXISTENT": "Check the mailbox's name.",
    "TRYCREATE": "Check the mailbox's name, or make it in your mail app.",
    "NOPERM": "Check who may write to that mailbox.",
    "OVERQUOTA": "Make room in the mailbox first.",
}
"""What to do about a refusal, by its response code."""


class InDoubt(TryAgain):
    """The connection was lost during an APPEND: the message may be there, now or soon. Look before writing again."""

    in_doubt = True


def said(error: object) -> str:
    """What the server said, from an imaplib error or its data: one printable line of bounded length."""
    text = error.decode("utf-8", "replace") if isinstance(error, bytes) else str(error)
    text = _COMMAND_ERROR.sub("", text, count=1)
    inner = _BYTES_REPR.match(text)
    text = _UNPRINTABLE.sub(" ", inner[2] if inner else text).strip().rstrip(".")
    return text if len(text) <= _SAID_LIMIT else text[:_SAID_LIMIT] + "…"


def code(text: str) -> str | None:
    """The response code (RFC 9051 7.1) in what a server said, in upper case, or None."""
    match = _CODE.search(text.upper())
    return match[1] if match else None


def later(text: str) -> bool:
    """Whether a refusal says that it is for now only."""
    found = code(text)
    return found in _LATER or (found in (None, "ALERT") and bool(_TOO_MANY.search(text)))


def refused(error: object, host: str, doing: str) -> MailbridgeError:
    """The error for a NO or BAD."""
    text = said(error)
    if later(text):
        return TryAgain(f"{host} cannot do this just now ({doing}): {text}.", "Try again in a few minutes.")
    return ServerRefused(f"{host} refused ({doing}): {text}.", _TODO.get(code(text) or "", _TODO[""]))


def sign_in_refused(error: object, host: str, login: str, *, token: bool) -> MailbridgeError:
    """The error for a NO or BAD to LOGIN or AUTHENTICATE, with a password or an OAuth token."""
    text = said(error)
    if later(text):
        return TryAgain(f"{host} cannot sign anybody in just now: {text}.", "Try again in a few minutes.")
    if code(text) in ("PRIVACYREQUIRED", "LOGINDISABLED"):
        return ServerRefused(f"{host} takes no password over this connection: {text}.", "Use --imap-security tls.")
    secret = "token" if token else "password"
    todo = "Sign in with the provider again: the token may have ended or lack the right to read mail."
    if not token:
        todo = "Check both; many providers want an app password made in the account's security settings."
    return SignInRefused(f"{host} did not accept the login {login} with this {secret}: {text}.", todo)


def handshake(error: ssl.SSLError, host: str, port: int) -> MailbridgeError:
    """The error for a TLS handshake that failed."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return untrusted(error, host)
    if isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)):
        return dropped(error, host, "starting TLS")
    reason = error.reason or "no reason given"
    if reason in _OLD_TLS:
        return ServerRefused(f"{host} speaks no TLS newer than 1.1, which is not safe.", "Ask whoever runs the server.")
    return ServerRefused(
        f"Port {port} of {host} does not speak TLS ({reason.replace('_', ' ').lower()}).",
        f"Check the port, or use --imap-security starttls. {PORTS}",
    )


def dropped(error: object, host: str, doing: str) -> TryAgain:
    """The error for a connection that ended."""
    text = said(error)
    why = f" ({text})" if text and not isinstance(error, OSError) and "socket error" not in text else ""
    return TryAgain(f"{host} closed the connection while {doing}{why}.", "Try again in a few minutes.")


def timed_out(host: str, doing: str) -> TryAgain:
    """The error for a server that does not answer in time."""
    return TryAgain(f"{host} did not answer in time while {doing}.", "Check the connection, and try again.")


def of(error: Exception, host: str, doing: str) -> MailbridgeError:
    """What an exception of imaplib, the socket or TLS is to the person; the first line that fits decides."""
    match error:
        case MailbridgeError():
            return error
        case ssl.SSLCertVerificationError():
            return untrusted(error, host)
        case TimeoutError():
            return timed_out(host, doing)
        case socket.gaierror():
            return TryAgain(f"There is no host {host}, or it cannot be found now.", "Check its name and your network.")
        case ConnectionRefusedError():
            return TryAgain(f"Nothing answers at {host}: the connection was refused.", "Check host and port.")
        case OSError(errno=number) if number in _UNREACHABLE:
            return TryAgain(f"{host} cannot be reached from here.", "Check your network.")
        case IMAP4.readonly():
            return ServerRefused(f"{host} lets nothing be changed ({doing}).", "Check who may write to that mailbox.")
        case IMAP4.abort() | OSError():
            return dropped(error, host, doing)
        case _:
            return refused(error, host, doing)


FAULTS = (IMAP4.error, OSError)
"""What imaplib and the socket raise (ssl.SSLError and TimeoutError are OSErrors)."""


@contextmanager
def told(host: str, doing: str) -> Iterator[None]:
    """Raise the person's error for whatever goes wrong with `host` inside; `doing` says at what ("reading INBOX")."""
    try:
        yield
    except FAULTS as error:
        raise of(error, host, doing) from error
