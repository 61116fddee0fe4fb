"""Signing in: LOGIN, AUTHENTICATE PLAIN (RFC 4616) or an OAuth token (XOAUTH2, RFC 7628).

What may live here: the choice between them and the meaning of a refusal. The connection is encrypted by now.
"""

from __future__ import annotations

from collections.abc import Callable
from imaplib import IMAP4

from imapclient import IMAPClient

from mailbridge.errors import NotConfigured
from mailbridge.imap import faults


def sign_in(client: IMAPClient, host: str, login: str, password: str, oauth_token: str | None) -> None:
    """Sign in, or raise SignInRefused, TryAgain ([UNAVAILABLE], drop) or ServerRefused. PREAUTH needs nothing."""
    if client._imap.state == "AUTH":
        return
    secret = password if oauth_token is None else oauth_token
    if "\0" in login + secret or "\r" in login or "\n" in login:
        raise NotConfigured("The login or the secret holds characters that no server takes.", "Store them again.")
    try:
        if oauth_token is not None:
            _bearer(client, login, oauth_token)
        elif _plain(client, login + password):
            client.sasl_login("PLAIN", _once(f"\0{login}\0{password}"))
        else:
            client.login(login, password)
    except faults.FAULTS as error:
        # imapclient makes a LoginError of drops too; the error it was made of tells.
        cause = error.__context__ if isinstance(error.__context__, (IMAP4.abort, OSError)) else error
        if isinstance(cause, (IMAP4.abort, OSError)):
            raise faults.of(cause, host, "signing in") from error
        raise faults.sign_in_refused(error, host, login, token=oauth_token is not None) from error


def _plain(client: IMAPClient, secrets: str) -> bool:
    """Whether AUTHENTICATE PLAIN must be used: LOGIN takes one line of ASCII and may be switched off."""
    return not (secrets.isascii() and secrets.isprintable()) or (
        client.has_capability("LOGINDISABLED") and client.has_capability("AUTH=PLAIN")
    )


def _bearer(client: IMAPClient, login: str, token: str) -> None:
    if client.has_capability("AUTH=OAUTHBEARER") and not client.has_capability("AUTH=XOAUTH2"):
        name = login.replace("=", "=3D").replace(",", "=2C")
        client.sasl_login("OAUTHBEARER", _once(f"n,a={name},\x01auth=Bearer {token}\x01\x01", after="\x01"))
    else:
        client.sasl_login("XOAUTH2", _once(f"user={login}\x01auth=Bearer {token}\x01\x01"))


def _once(answer: str, *, after: str = "") -> Callable[[bytes], bytes]:
    """Answer the first challenge; the next one is an error report, which wants `after` before the refusal comes."""
    answers = iter([answer])
    return lambda challenge: next(answers, after).encode("utf-8")
