"""The gold corpus over IMAP: part by part it reads as it does whole."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from mailbridge.imap.fetch import fetch, scan
from mailbridge.imap.mailboxes import Mailbox
from mailbridge.imap.session import connect
from mailbridge.mail.message import Message
from mailbridge.mail.parse import parse
from tests.servers.accounts import MailboxUser

CORPUS = Path(__file__).parents[2] / "fixtures" / "corpus"
_FROM_THE_SERVER = {"received", "places", "thread_id"}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """Every message of every case."""
    folder = tmp_path_factory.mktemp("corpus") / "mail"
    cases = sorted(str(path) for path in (CORPUS / "cases").iterdir())
    command = [sys.executable, str(CORPUS / "build.py"), "maildir", *cases, str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return [path.read_bytes() for path in sorted(folder.rglob("*")) if path.parent.name in ("cur", "new")]


def _content(message: Message) -> dict[str, object]:
    said = {f.name: getattr(message, f.name) for f in fields(message) if f.name not in _FROM_THE_SERVER}
    # Line ends before a boundary are the boundary's (RFC 2046 5.1.1); servers and parsers differ on the last one.
    for name in ("text", "html"):
        said[name] = said[name].strip() if said[name] is not None else None
    return {**said, "calendars": [part.strip() for part in message.calendars]}


def test_every_message_reads_the_same_part_by_part(mailbox_user: MailboxUser, corpus: list[bytes]) -> None:
    """Headers from one command and chosen parts from another make the message that all its bytes make."""
    mailbox_user.deliver(corpus)
    inbox = Mailbox("INBOX", None, selectable=True, delimiter="/")
    with connect(**mailbox_user.settings()) as session:
        found = scan(session, inbox, None, frozenset(), date(2000, 1, 1))
        read = list(fetch(session, inbox, found.new))
        whole = {item[b"UID"]: item[b"BODY[]"] for item in session.fetch([s.uid for s, _ in read], "(UID BODY.PEEK[])")}
    assert len(read) == len(corpus) > 400
    for summary, message in read:
        raw = whole[str(summary.uid).encode()]
        assert isinstance(raw, bytes)
        assert _content(message) == _content(parse(raw))
