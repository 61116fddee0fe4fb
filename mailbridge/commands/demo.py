"""`demo`: the whole job on embedded servers, by the commands that a person would give.

The demo's config, state and password lie in a temporary folder and are gone at the end.
"""

from __future__ import annotations

import contextlib
import shlex
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from mailbridge.commands.invocation import Invocation, local_zone
from mailbridge.errors import MailbridgeError, UsageError

if TYPE_CHECKING:
    from mailbridge.demo.servers import DemoServers

PORT = click.IntRange(0, 65535)

REFERRAL = """
[[referrals]]
name = "Ines Okafor"
pronouns = "she/her"
known_from = "the Tidewell platform team"
company = "Tidewell"
years = 6
strengths = "she has built and run data platforms end to end, and people ask to work with her twice"
roles = ["Data Engineer", "Platform Engineer", "Engineering Manager"]
consent = true
"""
"""Whom the demo's person offers in their place."""


@click.command("demo")
@click.option("--keep", is_flag=True, help="Leave the servers up, and print how to open the mailbox in a mail app.")
@click.option(
    "--imap-port",
    type=PORT,
    default=0,
    metavar="N",
    help="The IMAP port; any free one if left out.",
)
@click.option(
    "--smtp-port",
    type=PORT,
    default=0,
    metavar="N",
    help="The SMTP port; any free one if left out.",
)
@click.pass_obj
def command(invocation: Invocation, keep: bool, imap_port: int, smtp_port: int) -> None:
    """See mailbridge at work on a made-up mailbox: nothing of yours is touched, and no network is needed."""
    from datetime import datetime

    if invocation.at is not None or invocation.config is not None or invocation.account_name is not None:
        raise UsageError("The demo has a config and a moment of its own.", "Leave out --at, --config and --account.")
    zone = local_zone()
    from mailbridge.demo.mailbox import render
    from mailbridge.demo.servers import start

    fixtures = render(datetime.now(zone), zone)
    with (
        ended_by_signals(),
        tempfile.TemporaryDirectory(prefix="mailbridge-demo-") as folder,
        start(fixtures, imap_port=imap_port, smtp_port=smtp_port) as servers,
    ):
        Show(servers, Path(folder) / "config.toml", str(zone), no_color=invocation.no_color).play()
        if keep:
            _keep(servers)


@contextlib.contextmanager
def ended_by_signals() -> Iterator[None]:
    """Whoever asks the process to end, or closes its terminal, is taken for Ctrl-C: the folder and the servers go."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    asked = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {number: signal.signal(number, interrupt) for number in asked}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Show:
    """The commands of the demo, each printed before it runs."""

    def __init__(self, servers: DemoServers, config: Path, zone: str, *, no_color: bool) -> None:
        self._servers = servers
        self._invocation = Invocation(config=config, no_color=no_color)
        self._config = config
        self._zone = zone

    def play(self) -> None:
        """Connect, sync, withdraw from one with a referral, and show the draft as it lies in Drafts."""
        from mailbridge.demo.mailbox import ME

        servers = self._servers
        secret = shlex.join([sys.executable, "-c", f"print({servers.password!r})"])
        self._run(
            ["connect", ME.email, "--imap", f"{servers.imap_host}:{servers.imap_port}", "--imap-security", "none",
             "--smtp", f"{servers.smtp_host}:{servers.smtp_port}", "--smtp-security", "none", "--name", ME.name,
             "--zone", self._zone, "--no-input"],
            hidden=["--password-command", secret],
        )  # fmt: skip
        with self._config.open("a", encoding="utf-8") as config:
            config.write(REFERRAL)
        self._run(["sync"])
        chosen = self._choose()
        self._run(["withdraw", chosen, "--reason", "growth", "--refer", "Ines"])
        self._show_draft()

    def _run(self, argv: Sequence[str], *, hidden: Sequence[str] = ()) -> None:
        """One command as a person would type it; `hidden` arguments are given and not shown."""
        name, *arguments = argv
        print(f"\n$ mailbridge {shlex.join(argv)}", flush=True)
        typed: click.Command = import_module(f"mailbridge.commands.{name}").command
        invocation = Invocation(config=self._config, no_color=self._invocation.no_color)
        typed.main([*arguments, *hidden], prog_name=f"mailbridge {name}", obj=invocation, standalone_mode=False)
        sys.stdout.flush()

    def _choose(self) -> str:
        """The one that shows most: an interview ahead with more than a day's notice, and one that was held."""
        from mailbridge.commands import desk
        from mailbridge.letters.notice import freed, short_notice

        with self._invocation.store(readonly=True) as store:
            known = desk.remembered(self._invocation, store)
        now = self._invocation.now
        fit = [
            k.opportunity
            for k in known
            if k.opportunity.contact and freed(k.opportunity, now) and not short_notice(k.opportunity, now)
        ]
        best = max(fit, key=lambda o: (o.call_first, bool(o.contact and o.contact.phones), o.id), default=None)
        if best is None:
            raise MailbridgeError("The demo's mailbox holds no interview to withdraw from.", "Please report this.")
        return best.id

    def _show_draft(self) -> None:
        """The message as the server hands it out, headers and all."""
        from mailbridge.commands import desk
        from mailbridge.commands.printing import plain_lines
        from mailbridge.imap.drafts import read_draft

        with self._invocation.store(readonly=True) as store:
            record = store.drafts()[-1]
        with desk.signed_in(self._invocation.account, self._config) as session:
            raw = None if record.uid is None else read_draft(session, record.mailbox, record.uid)
        print(f"\nThe draft as it lies in {record.mailbox} (UID {record.uid}):\n", flush=True)
        head = (raw or b"").partition(b"\r\n\r\n")[0].decode("utf-8", "replace")
        print(plain_lines(head.replace("\r\n", "\n")), flush=True)


def _keep(servers: DemoServers) -> None:
    """Print how a mail app opens the mailbox, and wait for Ctrl-C."""
    rows = [
        ("IMAP", f"{servers.imap_host}, port {servers.imap_port}, no encryption"),
        ("SMTP", f"{servers.smtp_host}, port {servers.smtp_port}, no encryption"),
        ("Login", servers.login),
        ("Password", servers.password),
    ]
    print("\nOpen the mailbox in your mail app:")
    for name, value in rows:
        print(f"  {name + ':':10}{value}")
    with contextlib.suppress(KeyboardInterrupt):
        print("Ctrl-C ends the demo.", flush=True)
        threading.Event().wait()
