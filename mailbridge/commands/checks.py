"""The checks of `doctor`, one after the other; a check that fails skips those that build on it.

What may live here: asking every room whether it works, and keeping the answer as a value.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from mailbridge.commands import desk
from mailbridge.commands.invocation import Invocation
from mailbridge.errors import MailbridgeError, StateError

if TYPE_CHECKING:
    from mailbridge.imap.session import Session


@dataclass(frozen=True, slots=True)
class Result:
    """What one check found: `ok`, `failed` with what to do about it, `skipped` because one before it failed, or `note`
    for what works but should be known. `exit_code` is that of the fault."""

    name: str
    state: Literal["ok", "failed", "skipped", "note"]
    what: str
    todo: str = ""
    exit_code: int = 0


@dataclass
class _Visit:
    """One round of checks, and what the later ones need of the earlier ones."""

    invocation: Invocation
    stack: ExitStack
    session: Session | None = None
    mailbox: str = ""

    def open_session(self) -> Session:
        assert self.session is not None
        return self.session


def examine(invocation: Invocation) -> list[Result]:
    """Every check's result, in order. Raises nothing that a check is about."""
    results: list[Result] = []
    causes: dict[str, str] = {}
    with ExitStack() as stack:
        visit = _Visit(invocation, stack)
        for name, needs, check in CHECKS:
            cause = next((causes[need] for need in needs if need in causes), None)
            if cause is not None:
                causes[name] = cause
                results.append(Result(name, "skipped", f"Not checked, since {cause} failed."))
                continue
            try:
                results.append(check(visit, name))
            except MailbridgeError as error:
                causes[name] = name
                results.append(Result(name, "failed", error.what, error.todo, error.exit_code))
    return results


def _config(visit: _Visit, name: str) -> Result:
    account = visit.invocation.account
    return Result(name, "ok", f"{visit.invocation.config_path}: account {account.name}, {account.address}.")


def _zone(visit: _Visit, name: str) -> Result:
    settings, zone = visit.invocation.settings, visit.invocation.zone
    if settings.profile.zone is None:
        return Result(name, "note", f"No zone is configured; this computer's is used: {zone}.")
    return Result(name, "ok", f"Times without a zone of their own are read in {zone}.")


def _templates(visit: _Visit, name: str) -> Result:
    from mailbridge.letters.rehearsal import rehearse
    from mailbridge.sync.faults import of_templates

    tried = rehearse(desk.templates(visit.invocation.config_path))
    if tried.faults:
        raise of_templates(tried.faults)
    return Result(name, "ok", f"{tried.letters} letters were tried, and read well.")


def _state(visit: _Visit, name: str) -> Result:
    path = visit.invocation.state_path
    with visit.invocation.store(readonly=True) as store:
        mailboxes, drafts = store.mailboxes(), store.drafts()
    there = next(p for p in (path, *path.parents) if p.exists())
    if not (os.access(there, os.W_OK) and (there.is_dir() or os.access(there.parent, os.W_OK))):
        raise StateError(f"The state file {path} cannot be written.", "See who may write it and the folder it lies in.")
    return Result(name, "ok", f"{len(mailboxes)} mailboxes and {len(drafts)} drafts are remembered.")


def _secret(visit: _Visit, name: str) -> Result:
    from mailbridge.account.credentials import fetch

    fetch(visit.invocation.account, visit.invocation.config_path)
    source = visit.invocation.account.secret.source
    return Result(name, "ok", _SECRET_LIES[source])


def _imap(visit: _Visit, name: str) -> Result:
    account = visit.invocation.account
    visit.session = visit.stack.enter_context(desk.signed_in(account, visit.invocation.config_path))
    return Result(name, "ok", f"Signed in to {account.imap.host}:{account.imap.port} ({account.imap.security}).")


def _mailboxes(visit: _Visit, name: str) -> Result:
    from mailbridge.mail.message import SENT
    from mailbridge.sync.passes import drafts_mailbox

    mailboxes = visit.open_session().mailboxes()
    visit.mailbox = drafts_mailbox(mailboxes, visit.invocation.account.mailboxes)
    sent = next((m.name for m in mailboxes if m.special_use == SENT), None)
    if sent is None:
        return Result(name, "note", f"Drafts is {visit.mailbox}; no Sent mailbox was found.",
                      "Without one, mailbridge cannot see that you sent a letter.")  # fmt: skip
    return Result(name, "ok", f"{len(mailboxes)} mailboxes; Drafts is {visit.mailbox}, Sent is {sent}.")


def _draft(visit: _Visit, name: str) -> Result:
    """Write a draft, read it back, remove it."""
    from mailbridge.commands.probe import Probe

    session = visit.open_session()
    if not session.can_remove_one:
        return Result(name, "note", "Not tried: this server cannot remove a single message (no UIDPLUS).",
                      "mailbridge will write drafts here, but neither replace nor remove them.")  # fmt: skip
    left = Probe(session, visit.mailbox, visit.invocation.account.address).run(visit.invocation.now)
    swept = f" {left} that an earlier `doctor` had left there {'is' if left == 1 else 'are'} gone too." if left else ""
    return Result(name, "ok", f"A draft was written to {visit.mailbox}, read back and removed.{swept}")


def _smtp(visit: _Visit, name: str) -> Result:
    from mailbridge.account.credentials import fetch
    from mailbridge.smtp import check

    account = visit.invocation.account
    server = account.smtp
    if server is None:
        return Result(
            name, "note", "No SMTP server is configured.", "You send from your mail app; only `send` needs one."
        )
    check(
        host=server.host,
        port=server.port,
        security=server.security,
        login=account.login,
        password=fetch(account, visit.invocation.config_path),
        ca_file=account.ca_file,
        timeout=30.0,
    )
    return Result(name, "ok", f"Signed in to {server.host}:{server.port} ({server.security}).")


_SECRET_LIES = {
    "keyring": "It lies in the keyring.",
    "file": "It lies in a file that only you can read.",
    "command": "The command gives it.",
}

Check = Callable[[_Visit, str], Result]
CHECKS: tuple[tuple[str, tuple[str, ...], Check], ...] = (
    ("config", (), _config),
    ("zone", ("config",), _zone),
    ("templates", (), _templates),
    ("state", ("config",), _state),
    ("password", ("config",), _secret),
    ("IMAP", ("config", "password"), _imap),
    ("mailboxes", ("IMAP",), _mailboxes),
    ("draft", ("IMAP", "mailboxes"), _draft),
    ("SMTP", ("config", "password"), _smtp),
)
"""Name, the checks it builds on, and the check."""
