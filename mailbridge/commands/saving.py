"""What `connect` leaves behind: the config and the secret, both or neither, and never one account's state to another.

What may live here: the end of `connect`. Finding the servers and signing in come before.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mailbridge.errors import MailbridgeError, UsageError

if TYPE_CHECKING:
    from mailbridge.account.values import Account, Profile


def refuse_other_mailbox(path: Path, previous: Account | None, host: str, address: str, login: str | None) -> None:
    """Raises UsageError where the account is there already with another mailbox, and something is remembered of that
    one: its drafts and decisions would be taken for the new one's. `login` is None while it is not known."""
    from mailbridge.account.config import state_folder

    if previous is None or is_same_mailbox(previous, host, address, login):
        return
    state = state_folder(path) / f"{previous.name}.sqlite"
    if state.exists():
        raise UsageError(
            f"The account {previous.name} is another mailbox, {previous.login} at {previous.imap.host}, and what is"
            f" remembered of that one lies in {state}.",
            "Give this one a name of its own with --account NAME, or move that file away first.",
        )


def is_same_mailbox(previous: Account, host: str, address: str, login: str | None) -> bool:
    """Whether an account is the mailbox of this login at this IMAP host. The login of an address may be told as the
    address or as its local part."""
    if previous.imap.host.lower() != host.lower():
        return False
    if login is None or login.lower() == previous.login.lower():
        return True
    either = {address.lower(), address.rpartition("@")[0].lower()}
    return previous.address.lower() == address.lower() and {login.lower(), previous.login.lower()} <= either


def save(path: Path, account: Account, profile: Profile, password: str | None, previous: Account | None) -> str:
    """Keep the secret and write the config; a sentence about where it lies, "" where `password` is None and none
    is kept. Where the config cannot be written, the secret is as before. Raises NotConfigured and StateError."""
    from mailbridge.account import credentials
    from mailbridge.account.config import save_account

    if password is None:
        save_account(path, account, profile)
        if previous is not None:
            credentials.forget(previous, path)
        return ""
    with _kept_with_config(path, account, previous):
        secret, sentence = credentials.store(account, path, password)
        save_account(path, replace(account, secret=secret), profile)
    return sentence


@contextmanager
def _kept_with_config(path: Path, account: Account, previous: Account | None) -> Iterator[None]:
    """Puts the secret back as it was before where the work inside fails."""
    from mailbridge.account import credentials

    earlier = None
    if previous is not None and previous.secret.source != "command":
        with suppress(MailbridgeError):
            earlier = credentials.fetch(previous, path)
    try:
        yield
    except BaseException:
        with suppress(MailbridgeError):
            credentials.forget(account, path)
        if previous is not None and earlier is not None:
            with suppress(MailbridgeError):
                credentials.store(previous, path, earlier)
        raise


def as_before(account: Account, previous: Account) -> Account:
    """The account with what the person wrote into the config about it."""
    others = tuple(i for i in previous.identities if i.email.lower() != account.address.lower())
    return replace(
        account,
        mailboxes=previous.mailboxes,
        horizon_days=previous.horizon_days,
        body=previous.body,
        briefings=previous.briefings,
        identities=account.identities + others,
    )
