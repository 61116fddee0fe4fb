"""The sign-in of `connect`: where the password comes from, and which login name the server takes.

What may live here: asking and trying. What is kept of it is `saving.py`'s.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mailbridge.errors import NotConfigured, SignInRefused, UsageError

if TYPE_CHECKING:
    from mailbridge.account.providers import Provider
    from mailbridge.account.values import Account, Server
    from mailbridge.commands.connect import Given
    from mailbridge.imap.session import Session


def password_of(given: Given, imap: Server) -> str:
    """The password, from where the person wants it taken. Raises UsageError where there is no way to ask."""
    if given.password_command:
        from mailbridge.account.credentials import fetch

        return fetch(_bare_account(given, imap), Path())
    if given.password_stdin:
        line = sys.stdin.readline().rstrip("\r\n")
        if not line:
            raise NotConfigured("Standard input held no password.", "Pipe it in as one line.")
        return line
    if given.no_input or not sys.stdin.isatty():
        raise UsageError(
            "There is no password.", "Use --password-stdin or --password-command, or run it in a terminal."
        )
    password: str = click.prompt(
        f"Password for {given.login or given.address} at {imap.host}", hide_input=True, err=True
    )
    return password


def _bare_account(given: Given, imap: Server) -> Account:
    from mailbridge.account.values import Account, Secret

    secret = Secret("command", given.password_command)
    return Account(name="default", address=given.address, login=given.address, imap=imap, secret=secret)


def sign_in(given: Given, imap: Server, provider: Provider | None, password: str) -> tuple[Session, str]:
    """A session, and the login name that the server took."""
    from mailbridge.account.providers import logins
    from mailbridge.imap.session import connect

    names = (given.login,) if given.login else logins(given.address, provider)
    refused: SignInRefused | None = None
    for name in names:
        try:
            session = connect(
                host=imap.host,
                port=imap.port,
                security=imap.security,
                login=name,
                password=password,
                ca_file=given.ca_file,
            )
            return session, name
        except SignInRefused as error:
            refused = refused or error
    assert refused is not None
    hint = f" {provider.note}" if provider is not None and provider.note else ""
    raise SignInRefused(refused.what, refused.todo + hint)


def check_smtp(account: Account, password: str) -> None:
    """Sign in to SMTP too, if there is one: a fault is told now, and stops nothing, since only `send` needs it."""
    from mailbridge.commands.printing import say
    from mailbridge.errors import MailbridgeError
    from mailbridge.smtp import check

    if account.smtp is None:
        return
    try:
        check(
            host=account.smtp.host,
            port=account.smtp.port,
            security=account.smtp.security,
            login=account.login,
            password=password,
            ca_file=account.ca_file,
        )
    except MailbridgeError as error:
        say(f"Sending will not work yet: {error.what} {error.todo}")
