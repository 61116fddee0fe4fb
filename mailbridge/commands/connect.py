"""`connect`: find the servers, sign in, choose the mailboxes, write the config, keep the secret."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.commands.servers import find_servers
from mailbridge.commands.signing_in import check_smtp, password_of, sign_in
from mailbridge.errors import NotConfigured, UsageError
from mailbridge.tls import Security

if TYPE_CHECKING:
    from mailbridge.account.providers import Provider, Servers
    from mailbridge.account.values import Account, Config
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
    briefings: bool | None
    password_stdin: bool
    password_command: str | None
    no_input: bool
    dry_run: bool


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
@click.option(
    "--briefings/--no-briefings", default=None,
    help="Beside each letter, a message to yourself in the mailbox Mailbridge; --no-briefings if left out.",
)  # fmt: skip
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@click.option("--password-command", metavar="CMD", help="A command that prints the password; nothing is stored.")
@click.option("--no-input", is_flag=True, help="Ask nothing.")
@click.option("--dry-run", is_flag=True, help="Find the servers and sign in, and write nothing.")
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
    briefings: bool | None,
    password_stdin: bool,
    password_command: str | None,
    no_input: bool,
    dry_run: bool,
) -> None:
    """Connect a mailbox. Nothing in it is changed, and the password never leaves this computer."""
    if password_stdin and password_command:
        raise click.UsageError("--password-stdin and --password-command exclude each other.")
    given = Given(
        checked_address(address), imap, imap_security, smtp, smtp_security, ca_file and checked_pem(ca_file),
        checked(login, "--login"), checked(name, "--name"), zone, checked(linkedin, "--linkedin"),
        briefings, password_stdin, checked(password_command, "--password-command"), no_input, dry_run,
    )  # fmt: skip
    _connect(invocation, given)


def checked(text: str | None, option: str) -> str | None:
    """What an option gives, as the config may hold it; None where it is left out. Raises UsageError."""
    from mailbridge.account.layout import to_linkedin, to_text

    allowed = {"--linkedin": (to_linkedin, "Give the address of your profile, https://www.linkedin.com/in/NAME.")}
    check, todo = allowed.get(option, (to_text, "Give it as one line of text."))
    try:
        return check(text) if text else None
    except ValueError as error:
        raise UsageError(f"{option} {text!r} cannot be used.", todo) from error


def checked_pem(file: Path) -> Path:
    """The absolute path of a certificate that is there. Raises UsageError."""
    try:
        found = file.expanduser().absolute()
    except RuntimeError:  # ~ of somebody who is not there
        found = file
    if not found.is_file():
        raise UsageError(f"There is no file {file}.", "--ca-file takes a PEM file.")
    return found


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
    from mailbridge.commands.saving import refuse_other_mailbox

    path = invocation.config_path
    before = _before(invocation)
    zone = _zone(given, before.profile.zone if before else None)
    name = account_name(invocation.account_name, before, given.address)
    previous = before.accounts.get(name) if before else None
    servers = find_servers(given)
    refuse_other_mailbox(path, previous, servers.imap.host, given.address, given.login)
    provider = servers.provider or find(given.address)
    if provider is not None and provider.note and not given.password_command:
        say(provider.note)
    password = password_of(given, servers.imap)
    session, login = sign_in(given, servers.imap, provider, password)
    with session:
        found = _look_around(session)
    refuse_other_mailbox(path, previous, servers.imap.host, given.address, login)
    account = _account(name, given, servers, provider, login)
    check_smtp(account, password)
    if not given.dry_run:
        _keep(invocation, given, account, zone, password, before)
    say(f"Signed in to {servers.imap.host} as {login}. {found}")
    if given.dry_run:
        say(f"A dry run: neither the config {path} nor the password was written.")
    else:
        say(f"The config is {path}. Next: mailbridge sync")


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
    alike = next((other for other in known if other != name and other.lower() == name.lower()), None)
    if alike is not None:
        raise UsageError(f"There is an account {alike} already.", "Write its name as it is there, or choose another.")
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


def _keep(
    invocation: Invocation, given: Given, account: Account, zone: str | None, password: str, before: Config | None
) -> None:
    """Write the config and keep the secret."""
    from mailbridge.account.values import Identity, Profile
    from mailbridge.commands.printing import say
    from mailbridge.commands.saving import as_before, is_same_mailbox, save

    profile = before.profile if before else Profile()
    known = given.name or profile.name
    name = known or _asked_name(given)
    if not name:
        say("Your name is not known: letters cannot be signed until `name` stands in [profile] of the config.")
    profile = replace(profile, name=name, zone=zone, linkedin=given.linkedin or profile.linkedin)
    account = replace(account, identities=(Identity(name, account.address),))
    previous = before.accounts.get(account.name) if before else None
    if previous is not None and is_same_mailbox(previous, account.imap.host, account.address, account.login):
        account = as_before(account, previous)
    elif given.briefings is None and not known:  # who is asked for the name anyway
        account = replace(account, briefings=_asked_for_briefings(given))
    if given.briefings is not None:
        account = replace(account, briefings=given.briefings)
    kept = None if given.password_command else password
    if sentence := save(invocation.config_path, account, profile, kept, previous):
        say(sentence)


def _asked_name(given: Given) -> str:
    """The name that the person types, asked for again until it is one line of text; "" for none."""
    if given.no_input or not sys.stdin.isatty():
        return ""

    def proper(text: str) -> str:
        try:
            return checked(text.strip(), "--name") or ""
        except UsageError as error:
            raise click.UsageError(f"{error.what} {error.todo}") from error

    prompt = "Your full name, as letters are signed"
    name: str = click.prompt(prompt, default="", show_default=False, err=True, value_proc=proper)
    return name


def _asked_for_briefings(given: Given) -> bool:
    """Whether the person wants briefings; nobody who cannot be asked does."""
    if given.no_input or not sys.stdin.isatty():
        return False
    click.echo(
        "Beside each letter mailbridge can write you a briefing, with the call's script, numbers and dates, into a\n"
        "mailbox `Mailbridge` of this account: then all of it is in your mail app too, and on your phone.",
        err=True,
    )
    return click.confirm("Write briefings?", default=False, err=True)
