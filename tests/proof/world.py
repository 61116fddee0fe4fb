"""A mailbox in which a sync has much to write, made once and cloned for every trial.

Three letters were decided on. Between the last sync and the next, one's interview has moved (its draft is to be
replaced), one was refused by the server (it is to be appended), and one lies there twice (the copy is to be removed).
Around them lies what nobody may touch: a draft of the person's own in a thread of theirs, one marked \\Deleted, mail
with flags.
"""

from __future__ import annotations

import os
import re
import shutil
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from mailbridge.mail.parse import parse
from mailbridge.plan.values import key_of
from tests.commands.conftest import NOW
from tests.commands.threads import ADDRESS, SEEKER, Mail, brightloom, invite, kestrel, mail, ordinary
from tests.proof.processes import Computer
from tests.servers.accounts import MailboxUser
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Fault, Proxy

Rows = list[tuple[Any, ...]]
Everything = dict[str, Rows]


def process(company: str, recruiter: str, role: str) -> list[Mail]:
    """A process with an interview ahead, by invite."""
    domain = company.lower() + ".example"
    sender = f"{recruiter} <{recruiter.split(maxsplit=1)[0].lower()}@{domain}>"
    text = (
        f"Hi Noor,\n\nThank you for applying for the {role} role at {company}. Here is the invite for the\n"
        f"interview with our hiring manager.\n\nBest regards,\n{recruiter}\nTalent Acquisition, {company}\n"
    )
    start = NOW + timedelta(days=4, hours=1)
    return [
        mail(
            NOW - timedelta(days=3), sender, SEEKER, f"{role} at {company}", text, id_=f"<one@{domain}>",
            calendar=invite(start, f"people@{domain}", f"{domain}-1", f"Interview Noor Haddad / {company}"),
        )
    ]  # fmt: skip


def moved() -> Mail:
    """News of Brightloom: the interview is a day later."""
    last = brightloom(NOW)[-1]
    later = invite(
        NOW + timedelta(days=4, hours=2), "tessa.quill@brightloom.example", "bl-1", "Interview Noor Haddad / Omar Reyes"
    )
    return mail(
        NOW - timedelta(hours=1), "Tessa Quill <tessa.quill@brightloom.example>", SEEKER,
        "Re: Senior Data Engineer at Brightloom",
        "Hi Noor,\n\nOmar has to move the interview by a day; the updated invite is attached.\n\n"
        "Best regards,\nTessa Quill\nTalent Acquisition, Brightloom\n",
        id_="<bl-3@brightloom.example>", answers=(last.message_id,),
        calendar=later.replace("SEQUENCE:0", "SEQUENCE:1"),
    )  # fmt: skip


OWN_DRAFTS = {
    rb"\Draft": b"From: %b\r\nTo: lou@family.example\r\nSubject: Re: Sunday lunch\r\nMessage-ID: <mine-1@mail.example>"
    b"\r\nIn-Reply-To: <lou-1@family.example>\r\n\r\nWith the dog.\r\n" % SEEKER.encode(),
    rb"\Deleted": b"From: %b\r\nSubject: An old draft\r\nMessage-ID: <mine-2@mail.example>\r\n\r\nx\r\n"
    % SEEKER.encode(),
}
"""The person's own, by the flag that they bear."""


@dataclass(frozen=True)
class Trial:
    """One clone: a computer, and an account of its own."""

    computer: Computer
    account: MailboxUser

    def drafts(self) -> Rows:
        """The letters of ours that lie in Drafts."""
        return [row for row in self.account.everything()["Drafts"] if is_ours(row)]

    def untouched(self) -> Everything:
        """Everything but our letters: UIDVALIDITY, UID, flags, INTERNALDATE and bytes of each message."""
        found = self.account.everything()
        return {name: [row for row in rows if name != "Drafts" or not is_ours(row)] for name, rows in found.items()}

    def sync(self) -> dict[str, str]:
        """One pass, which must go well; the states of the drafts after it, by company."""
        ran = self.computer.run("sync", "--json")
        assert ran.code == 0, ran.err
        return {o["company"]: d["state"] for o in ran.json["opportunities"] for d in o["drafts"]}

    def letters(self) -> list[tuple[str | None, bytes]]:
        """Message-ID and bytes of our letters in Drafts, in the order of the ids."""
        return sorted((parse(row[4]).message_id, row[4]) for row in self.drafts())


def is_ours(row: tuple[Any, ...]) -> bool:
    """Whether a message bears a Message-ID of ours."""
    return key_of(parse(row[4]).message_id) is not None


def connect(computer: Computer, account: MailboxUser, port: int) -> None:
    """The config of an account that is reached at `port`."""
    server = account.server
    (computer.home / "password").write_text(server.password + "\n")
    ran = computer.run(
        "connect", ADDRESS, "--imap", f"127.0.0.1:{port}", "--ca-file", str(server.ca_file), "--login", account.login,
        "--name", "Noor Haddad", "--zone", "America/New_York", "--no-input",
        "--password-command", f"cat {computer.home / 'password'}",
    )  # fmt: skip
    assert ran.code == 0, ran.err


def receive(account: MailboxUser, mails: list[Mail]) -> None:
    """Put mail where it lies."""
    for one in mails:
        account.put(one.raw, one.mailbox, flags=(r"\Seen",) if one.mailbox == "Sent" else (), received=one.received)


@dataclass(frozen=True)
class World:
    """The account and the computer as they stand before the sync."""

    origin: Trial
    folder: Path

    def trial(self, proxy: Proxy, patience: float = 30.0) -> Trial:
        """A clone, reached through `proxy`."""
        account = MailboxUser(self.origin.account.server, f"clone-{uuid.uuid4().hex[:12]}")
        server = account.server
        _copy(server.home(self.origin.account.login), server.home(account.login), server)
        return Trial(self.computer(account, proxy, patience), account)

    def computer(self, account: MailboxUser, proxy: Proxy, patience: float = 30.0) -> Computer:
        """Another computer with the state of this moment, reaching `account` through `proxy`."""
        home = self.folder / uuid.uuid4().hex
        shutil.copytree(self.origin.computer.home, home)
        computer = Computer(home, patience)
        text = computer.config.read_text().replace(self.origin.account.login, account.login)
        computer.config.write_text(re.sub(r"(?m)^port = \d+$", f"port = {proxy.port}", text))
        return computer


def _copy(source: Path, target: Path, server: Dovecot) -> None:
    shutil.copytree(source, target)
    for path in (target, *target.rglob("*")):
        os.chown(path, server.uid, server.gid)


def prepare(server: Dovecot, folder: Path, shape: Mapping[str, Any]) -> World:
    """The world, seen through a proxy of `shape` (the arguments of `Proxy`)."""
    account = MailboxUser(server, f"world-{uuid.uuid4().hex[:12]}")
    receive(account, [*brightloom(NOW), *kestrel(NOW), *ordinary(NOW)])
    receive(account, [*process("Cedarworks", "Ada Lind", "Data Analyst"), *process("Dunemark", "Ben Ash", "Tester")])
    with account.client() as client:
        client.select_folder("INBOX")
        client.add_flags(client.search(["FROM", "lou"]), [rb"\Flagged", rb"\Answered"])
        client.add_flags(client.search(["FROM", "orders"]), [rb"\Deleted"])
    for flag, raw in OWN_DRAFTS.items():
        account.put(raw, "Drafts", flags=(flag.decode(),))
    (folder / "origin").mkdir(parents=True)
    computer = Computer(folder / "origin")
    with Proxy(server, **shape) as proxy:
        connect(computer, account, proxy.port)
        for argv in (["sync"], ["withdraw", "bright"], ["withdraw", "dune"]):
            ran = computer.run(*argv)
            assert ran.code == 0, ran.err
        proxy.fault = Fault("APPEND", "before", "refuse")
        assert computer.run("withdraw", "cedar").code in (75, 76)
    [double] = [row for row in account.everything()["Drafts"] if b"dunemark" in row[4] and is_ours(row)]
    account.put(double[4], "Drafts", flags=(r"\Draft", r"\Seen"))
    receive(account, [moved()])
    return World(Trial(computer, account), folder)
