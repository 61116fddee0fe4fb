"""What a command that talks to the server works with: the account's session, state, writer, and one pass's run.

What may live here: putting the rooms together, for every such command alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from mailbridge.commands.invocation import Invocation

if TYPE_CHECKING:
    from mailbridge.account.values import Account, Config
    from mailbridge.imap.session import Session
    from mailbridge.letters.templating import Templates
    from mailbridge.letters.values import Profile
    from mailbridge.plan.drafting import Writer
    from mailbridge.plan.values import Known
    from mailbridge.store.protocol import Store
    from mailbridge.sync.passes import Run
    from mailbridge.sync.sending import Submit


@contextmanager
def run(invocation: Invocation, *, dry: bool = False) -> Iterator[Run]:
    """One pass: lock held, state open, session signed in. With `dry` the state is a copy that is dropped."""
    from mailbridge.commands.progress import bar
    from mailbridge.store.lock import locked
    from mailbridge.store.sqlite import open_sqlite
    from mailbridge.sync.passes import Run

    account = invocation.account
    with ExitStack() as stack:
        if dry:
            kept = stack.enter_context(invocation.store(readonly=True))
            store = stack.enter_context(kept.copy_in_memory())
        else:
            stack.enter_context(locked(invocation.state_path))
            store = stack.enter_context(open_sqlite(invocation.state_path))
        who = writer(invocation)
        session = stack.enter_context(signed_in(account, invocation.config_path))
        yield Run(
            session=session,
            store=store,
            writer=who,
            me=invocation.me,
            zone=invocation.zone,
            now=invocation.now,
            horizon_days=account.horizon_days,
            overrides=account.mailboxes,
            briefings=account.briefings,
            dry=dry,
            progress=lambda: bar(invocation),
        )


def signed_in(account: Account, config_path: Path) -> Session:
    """The account's session. Raises NotConfigured without a secret, and what connecting raises."""
    from mailbridge.account.credentials import fetch
    from mailbridge.imap.session import connect

    return connect(
        host=account.imap.host,
        port=account.imap.port,
        security=account.imap.security,
        login=account.login,
        password=fetch(account, config_path),
        ca_file=account.ca_file,
    )


def mailer(invocation: Invocation) -> Submit:
    """How a message is handed to the account's SMTP server, which it has. Raises NotConfigured without a secret."""
    from functools import partial

    from mailbridge.account.credentials import fetch
    from mailbridge.smtp import submit

    account = invocation.account
    assert account.smtp is not None
    return partial(
        submit,
        host=account.smtp.host,
        port=account.smtp.port,
        security=account.smtp.security,
        login=account.login,
        password=fetch(account, invocation.config_path),
        ca_file=account.ca_file,
    )


def writer(invocation: Invocation) -> Writer:
    """Who writes the letters of this account, and how."""
    from mailbridge.account.providers import of
    from mailbridge.mail.message import Address
    from mailbridge.plan.drafting import Writer

    account = invocation.account
    provider = of(account)
    choice = account.body if account.body != "auto" else provider.draft_body if provider else "plain"
    return Writer(
        identities=tuple(Address(i.name, i.email) for i in account.identities),
        profile=profile(invocation.settings),
        templates=templates(invocation.config_path),
        zone=invocation.zone,
        html=choice == "alternative",
        copy_interviewers=account.copy_interviewers,
    )


def profile(settings: Config) -> Profile:
    """The profile as the letters know it."""
    from mailbridge.letters.values import Profile, Referral, Schedule, Topic

    own = settings.profile
    return Profile(
        name=own.name,
        seeking=own.seeking,
        linkedin=own.linkedin,
        linkedin_limit=own.linkedin_limit,
        pay=own.pay,
        tone=own.tone,
        offer_help=own.offer_help,
        follow_company=own.follow_company,
        referrals=tuple(Referral(**asdict(r)) for r in settings.referrals),
        schedule=Schedule(**asdict(settings.followups)),
        topics=tuple(Topic(c.topic, c.company) for c in settings.checkins),
    )


def templates(config_path: Path) -> Templates:
    """The person's own templates beside the config, one by one before those that mailbridge brings; a template of their
    own may extend `packaged/…`, the one that it stands in for."""
    from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader

    from mailbridge.letters.templating import templates

    own, brought = FileSystemLoader(config_path.parent / "templates"), FileSystemLoader(packaged("templates"))
    return templates(ChoiceLoader([own, brought, PrefixLoader({"packaged": brought})]))


def packaged(folder: str) -> Path:
    """A folder that mailbridge brings: inside the package where it was installed, beside it in a checkout."""
    inside = Path(__file__).resolve().parent.parent / folder
    return inside if inside.is_dir() else inside.parent.parent / folder


def remembered(invocation: Invocation, store: Store, *, dismissed: bool = False) -> list[Known]:
    """What the last sync read, read again for the moment to answer for; no server is asked. Without what the person
    dismissed, unless it is asked for."""
    from mailbridge.sync.understand import recall

    return recall(store, me=invocation.me, zone=invocation.zone, now=invocation.now, dismissed=dismissed)
