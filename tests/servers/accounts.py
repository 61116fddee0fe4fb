"""An account on a test server: what a test puts into it, and everything that lies in it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, TypedDict

from imapclient import IMAPClient

from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Proxy

Security = Literal["tls", "starttls", "none"]


class Settings(TypedDict):
    """The keyword arguments of `mailbridge.imap.session.connect`."""

    host: str
    port: int
    security: Security
    login: str
    password: str
    ca_file: Path


@dataclass(frozen=True, slots=True)
class MailboxUser:
    """An account of one test, empty at first but for Dovecot's own mailboxes."""

    server: Dovecot
    login: str

    def settings(
        self, proxy: Proxy | None = None, *, security: Security = "tls", password: str | None = None
    ) -> Settings:
        """How mailbridge connects to it, through a proxy if one is given."""
        own = self.server.tls_port if security == "tls" else self.server.plain_port
        return Settings(
            host=self.server.host,
            port=proxy.port if proxy else own,
            security=security,
            login=self.login,
            password=password or self.server.password,
            ca_file=self.server.ca_file,
        )

    @contextmanager
    def client(self) -> Iterator[IMAPClient]:
        """A bare client, as another mail app would have it."""
        with IMAPClient(self.server.host, port=self.server.plain_port, ssl=False, timeout=20) as client:
            client.normalise_times = False
            client.login(self.login, self.server.password)
            yield client

    def put(
        self, raw: bytes, mailbox: str = "INBOX", *, flags: Iterable[str] = (), received: datetime | None = None
    ) -> None:
        """Append a message, made where it must be; the mailbox is created if it is not there."""
        with self.client() as client:
            if not client.folder_exists(mailbox):
                client.create_folder(mailbox)
            client.append(mailbox, raw, tuple(flags), received)

    def deliver(self, messages: Iterable[bytes], mailbox: str = "INBOX") -> None:
        """Put many messages at once, by writing them into the Maildir; received now, unread."""
        folder = self.server.home(self.login) / "Maildir"
        folder = folder if mailbox == "INBOX" else folder / ("." + mailbox.replace("/", "."))
        made = [self.server.home(self.login), self.server.home(self.login) / "Maildir", folder]
        made += [folder / name for name in ("new", "tmp", "cur")]
        for path in made:
            path.mkdir(exist_ok=True)
            os.chown(path, self.server.uid, self.server.gid)
        for number, raw in enumerate(messages):
            path = folder / "new" / f"{int(time.time())}.M{time.monotonic_ns()}Q{number}.test"
            path.write_bytes(raw)
            os.chown(path, self.server.uid, self.server.gid)

    def everything(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every message of every mailbox: UIDVALIDITY, UID, flags, INTERNALDATE and bytes."""
        found: dict[str, list[tuple[Any, ...]]] = {}
        with self.client() as client:
            for flags, _, name in client.list_folders():
                if rb"\Noselect" in flags:
                    continue
                opened = client.select_folder(name, readonly=True)
                uids = client.search("ALL")
                messages = client.fetch(uids, ["FLAGS", "INTERNALDATE", "BODY.PEEK[]"]) if uids else {}
                found[name] = [
                    (
                        opened[b"UIDVALIDITY"],
                        uid,
                        frozenset(item[b"FLAGS"]) - {rb"\Recent"},
                        item[b"INTERNALDATE"],
                        item[b"BODY[]"],
                    )
                    for uid, item in sorted(messages.items())
                ]
        return found
