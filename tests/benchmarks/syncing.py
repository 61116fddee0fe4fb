"""How fast a mailbox is read the first time and the second, from Dovecot on loopback."""

from __future__ import annotations

import time
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from mailbridge.imap.session import connect
from mailbridge.store.sqlite import open_sqlite
from mailbridge.sync.pull import pull, readable
from tests.servers import dovecot
from tests.servers.accounts import MailboxUser

COUNT = 3000
TEXT = b"Hi,\r\n\r\nthis is one of many messages, of a length that people write.\r\n" + b"A line more.\r\n" * 30


def message(number: int) -> bytes:
    """An ordinary message."""
    head = (
        f"From: Somebody {number % 50} <somebody{number % 50}@many.example>\r\nTo: me@many.example\r\n"
        f"Subject: Message {number}\r\nMessage-ID: <{number}@many.example>\r\nDate: Mon, 5 Jan 2026 09:00:00 +0000\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    )
    return head.encode() + TEXT


def main() -> None:
    """Messages a second, and the second pass as a part of the first."""
    with dovecot.running() as server, TemporaryDirectory() as folder:
        user = MailboxUser(server, "bench")
        user.deliver(message(n) for n in range(COUNT))
        since = date.today() - timedelta(days=30)
        with open_sqlite(Path(folder) / "bench.sqlite") as store:
            taken = []
            for _ in range(2):
                begun = time.perf_counter()
                with connect(**user.settings()) as session:
                    pull(session, store, readable(session.mailboxes()), since=since)
                taken.append(time.perf_counter() - begun)
            read = len(store.messages())
    print(f"first: {read / taken[0]:.0f} messages/s; second: {taken[1] / taken[0]:.4f} of the first")
