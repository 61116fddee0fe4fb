"""The checks of `doctor`, one after the other; a check that fails skips those that build on it.

What may live here: asking every room whether it works, and keeping the answer as a value.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from email.utils import format_datetime
from typing import TYPE_CHECKING, Literal

from mailbridge.commands import desk
from mailbridge.commands.invocation import Invocation
from mailbridge.errors import MailbridgeError, ServerRefused

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
    failed: set[str] = set()
    with ExitStack() as stack:
        visit = _Visit(invocation, stack)
        for name, needs, check in CHECKS:
            if failed.intersection(needs):
                failed.add(name)
                results.append(Result(name, "skipped", f"Not checked, since {needs[-1]} failed."))
                continue
            try:
                results.append(check(visit, name))
            except MailbridgeError as error:
                failed.add(name)
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
    from mailbridge.sync.faults import told

    with told():
        count = rehearse(desk.templates(visit.invocation.config_path))
    return Result(name, "ok", f"{count} letters were tried, and read well.")


def _state(visit: _Visit, name: str) -> Result:
    with visit.invocation.store(readonly=True) as store:
        mailboxes, drafts = store.mailboxes(), store.drafts()
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
    from mailbridge.imap import drafts

    session = visit.open_session()
    if not session.can_remove_one:
        return Result(name, "note", "Not tried: this server cannot remove a single message (no UIDPLUS).",
                      "mailbridge will write drafts here, but neither replace nor remove them.")  # fmt: skip
    raw = _probe(visit)
    placed = drafts.append_draft(session, visit.mailbox, raw)
    back = None if placed.uid is None else drafts.read_draft(session, visit.mailbox, placed.uid)
    if placed.uid is None or back is None:
        raise ServerRefused(
            f"A draft was written to {visit.mailbox} and could not be found there again.",
            "Look for “mailbridge doctor” in that mailbox and delete it yourself.",
        )
    if not drafts.remove_draft(session, visit.mailbox, placed.uidvalidity, placed.uid, drafts.digest(back)):
        raise ServerRefused(
            f"The draft that was written to {visit.mailbox} for this check could not be removed.",
            "Look for “mailbridge doctor” in that mailbox and delete it yourself.",
        )
    return Result(name, "ok", f"A draft was written to {visit.mailbox}, read back and removed.")


def _probe(visit: _Visit) -> bytes:
    account = visit.invocation.account
    own = base64.b32encode(secrets.token_bytes(10)).decode().lower()
    lines = [
        f"Date: {format_datetime(visit.invocation.now)}",
        f"From: <{account.address}>",
        f"To: <{account.address}>",
        "Subject: mailbridge doctor",
        f"Message-ID: <{own}.doctor@{account.address.rpartition('@')[2]}>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=us-ascii",
        "",
        "A check by mailbridge, removed again at once.",
        "",
    ]
    return "\r\n".join(lines).encode("ascii", "replace")


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
"""Name, the checks it builds on (the last is the one named when it is skipped), and the check."""
