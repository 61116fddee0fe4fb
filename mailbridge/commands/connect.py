"""`connect`: find the servers, sign in, choose the mailboxes, write the config, keep the secret."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.commands.servers import find_servers
from mailbridge.errors import NotConfigured, SignInRefused, UsageError
from mailbridge.tls import Security

if TYPE_CHECKING:
    from mailbridge.account.providers import Provider, Servers
    from mailbridge.account.values import Account, Config, Server
    from mailbridge.imap.session import Session

SECURITY = click.Choice(["tls", "starttls", "none"])


@dataclass(frozen=True, slots=True)
class Given:
    """The options of one `connect`."""

    address: str
    imap: str | None
    imap_security: Security
    smtp: str | None
    smtp_security: Security
    ca_file: Path | None
    login: str | None
    name: str | None
    zone: str | None
    linkedin: str | None
    password_stdin: bool
    password_command: str | None
    no_input: bool


@click.command("connect")
@click.argument("address")
@click.option("--imap", metavar="HOST:PORT", help="The IMAP server, where it is not found by itself.")
@click.option("--imap-security", type=SECURITY, default="tls", show_default=True, help="`none` only to this computer.")
@click.option("--smtp", metavar="HOST:PORT", help="The SMTP server; only sending needs one.")
@click.option("--smtp-security", type=SECURITY, default="tls", show_default=True, help="`none` only to this computer.")
@click.option(
    "--ca-file", type=click.Path(path_type=Path), metavar="PEM", help="A certificate to trust beside the system's."
)
@click.option("--login", metavar="NAME", help="The login name, where it is not the address.")
@click.option("--name", metavar='"FULL NAME"', help="Your name, as letters are signed.")
@click.option("--zone", metavar="ZONE", help="Your time zone, an IANA name; this computer's if left out.")
@click.option("--linkedin", metavar="URL", help="Your LinkedIn profile.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@click.option("--password-command", metavar="CMD", help="A command that prints the password; nothing is stored.")
@click.option("--no-input", is_flag=True, help="Ask nothing.")
@click.pass_obj
def command(
    invocation: Invocation,
    address: str,
    imap: str | None,
    imap_security: Security,
    smtp: str | None,
    smtp_security: Security,
    ca_file: Path | None,
    login: str | None,
    name: str | None,
    zone: str | None,
    linkedin: str | None,
    password_stdin: bool,
    password_command: str | None,
    no_input: bool,
) -> None:
    """Connect a mailbox. Nothing in it is changed, and the password never leaves this computer."""
    if password_stdin and password_command:
        raise click.UsageError("--password-stdin and --password-command exclude each other.")
    given = Given(
        checked_address(address), imap, imap_security, smtp, smtp_security, ca_file and ca_file.expanduser().absolute(),
        login, name, zone, linkedin, password_stdin, password_command, no_input,
    )  # fmt: skip
    _connect(invocation, given)


def checked_address(address: str) -> str:
    """The address, as it is to be used. Raises UsageError for what is none."""
    from mailbridge.account.layout import to_address

    try:
        return to_address(address)
    except ValueError as error:
        raise UsageError(f"{address!r} is not an email address.", "Give it as name@example.org.") from error


def _connect(invocation: Invocation, given: Given) -> None:
    from mailbridge.account.providers import find
    from mailbridge.commands.printing import say

    before = _before(invocation)
    servers = find_servers(given)
    provider = servers.provider or find(given.address)
    if provider is not None and provider.note and not given.password_command:
        say(provider.note)
    zone = _zone(given, before.profile.zone if before else None)
    password = _password(given, servers.imap)
    session, login = _sign_in(given, servers.imap, provider, password)
    with session:
        found = _look_around(session)
    name = account_name(invocation.account_name, before, given.address)
    account = _account(name, given, servers, provider, login)
    _check_smtp(account, password)
    _keep(invocation, given, account, zone, password, before)
    say(f"Signed in to {servers.imap.host} as {login}. {found}")
    say(f"The config is {invocation.config_path}. Next: mailbridge sync")


def _before(invocation: Invocation) -> Config | None:
    """The config as it is, None where there is none yet. Raises NotConfigured for one that cannot be read."""
    import os

    from mailbridge.account.config import load

    return load(invocation.config_path) if os.path.lexists(invocation.config_path) else None


def _zone(given: Given, configured: str | None) -> str | None:
    """The zone to write: the one given, else the one configured, else this computer's where it has a name."""
    from zoneinfo import ZoneInfo

    from mailbridge.commands.invocation import local_zone, zone_named

    if given.zone:
        zone_named(given.zone)
        return given.zone
    if configured:
        return configured
    local = local_zone()
    return local.key if isinstance(local, ZoneInfo) else None


def _password(given: Given, imap: Server) -> str:
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


def _sign_in(given: Given, imap: Server, provider: Provider | None, password: str) -> tuple[Session, str]:
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


def _look_around(session: Session) -> str:
    """What mailboxes there are, in a sentence. A Drafts mailbox that is missing is told now, and stops nothing yet."""
    from mailbridge.sync.passes import drafts_mailbox

    mailboxes = session.mailboxes()
    try:
        return f"{len(mailboxes)} mailboxes; drafts will lie in {drafts_mailbox(mailboxes, {})}."
    except NotConfigured as error:
        return f"{len(mailboxes)} mailboxes. {error.what} {error.todo}"


def account_name(asked: str | None, before: Config | None, address: str) -> str:
    """What the account is called: as asked, else as the one with this address is called already, else "default" for the
    first and the address for every further one. Raises UsageError for what no account may be called."""
    from mailbridge.account.layout import is_account_name

    known = before.accounts if before else {}
    same = next((name for name, account in known.items() if account.address.lower() == address.lower()), None)
    name = asked or same or ("default" if "default" not in known else address)
    if not is_account_name(name):
        raise UsageError(f"An account cannot be called {name!r}.", "Give it a short name with --account NAME.")
    return name


def _account(name: str, given: Given, servers: Servers, provider: Provider | None, login: str) -> Account:
    from mailbridge.account.values import Account, Secret

    return Account(
        name=name,
        address=given.address,
        login=login,
        imap=servers.imap,
        smtp=servers.smtp,
        ca_file=given.ca_file,
        secret=Secret("command", given.password_command) if given.password_command else Secret(),
        provider=provider.key if provider else None,
    )


def _check_smtp(account: Account, password: str) -> None:
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


def _keep(
    invocation: Invocation, given: Given, account: Account, zone: str | None, password: str, before: Config | None
) -> None:
    """Write the config and keep the secret."""
    from mailbridge.account import credentials
    from mailbridge.account.config import save_account
    from mailbridge.account.values import Identity, Profile
    from mailbridge.commands.printing import say

    profile = before.profile if before else Profile()
    name = given.name or profile.name or _asked_name(given)
    if not name:
        say("Your name is not known: letters cannot be signed until `name` stands in [profile] of the config.")
    profile = replace(profile, name=name, zone=zone, linkedin=given.linkedin or profile.linkedin)
    account = replace(account, identities=(Identity(name, account.address),))
    previous = before.accounts.get(account.name) if before else None
    if previous is not None:
        account = _as_before(account, previous)
        if previous.secret != account.secret and account.secret.source == "command":
            credentials.forget(previous, invocation.config_path)
    if not given.password_command:
        secret, sentence = credentials.store(account, invocation.config_path, password)
        account = replace(account, secret=secret)
        say(sentence)
    save_account(invocation.config_path, account, profile)


def _as_before(account: Account, previous: Account) -> Account:
    """The account with what the person wrote into the config about it."""
    others = tuple(i for i in previous.identities if i.email.lower() != account.address.lower())
    return replace(
        account,
        mailboxes=previous.mailboxes,
        horizon_days=previous.horizon_days,
        body=previous.body,
        identities=account.identities + others,
    )


def _asked_name(given: Given) -> str:
    if given.no_input or not sys.stdin.isatty():
        return ""
    name: str = click.prompt("Your full name, as letters are signed", default="", show_default=False, err=True)
    return name.strip()
