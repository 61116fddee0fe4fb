"""A signed-in connection, and the few commands this room gives over it.

What may live here: `connect`, `Session`, and the commands that the other modules are made of. FETCH and SEARCH go to
imaplib itself and are read by `wire`, since imapclient's lexer would cost more than the network.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from imaplib import IMAP4
from pathlib import Path
from types import TracebackType
from typing import Self

from imapclient import IMAPClient, imap_utf7

from mailbridge.errors import TryAgain
from mailbridge.imap import connection, faults, idle, mailboxes, signin, wire
from mailbridge.imap.mailboxes import Mailbox
from mailbridge.tls import Security

BATCH = 500
"""Messages that one FETCH names: Dovecot rejects a command that names tens of thousands."""
_GOODBYE_SECONDS = 5.0
_WINDOW = 50_000
"""Messages that one SEARCH may name in its answer: imaplib takes no line over a million bytes."""


def connect(
    *,
    host: str,
    port: int,
    security: Security,
    login: str,
    password: str,
    ca_file: Path | None = None,
    timeout: float = 30.0,
    oauth_token: str | None = None,
) -> Session:
    """Connect and sign in. The session is a context manager; leaving it sends LOGOUT.

    `timeout` is in seconds, for connecting and for each wait for the server. `ca_file` (PEM) is trusted beside the
    system's authorities. With `oauth_token` the password is not used (XOAUTH2, or OAUTHBEARER by RFC 7628).
    Raises TryAgain (not found, refused, timeout, drop, [UNAVAILABLE]), ServerRefused (certificate, no IMAP, no
    STARTTLS), SignInRefused, and NotConfigured for `none` to another computer or an unusable `ca_file`.
    """
    client = connection.opened(host, port, security, ca_file, timeout)
    try:
        signin.sign_in(client, host, login, password, oauth_token)
        return Session(client, host)
    except BaseException:
        connection.hang_up(client)
        raise


@dataclass(frozen=True, slots=True)
class Opened:
    """What the server said of a mailbox when it was opened (RFC 9051 6.3.2); 0 and None where it said nothing."""

    name: str
    uidvalidity: int
    uidnext: int
    highestmodseq: int | None
    exists: int


class Session:
    """A signed-in connection. Every method raises TryAgain for a drop or timeout, ServerRefused for a NO or BAD."""

    def __init__(self, client: IMAPClient, host: str) -> None:
        self.host = host
        self._client = client
        # Public nowhere in imapclient, yet the only way past its lexer.
        self._imap = client._imap
        self._wire_names: dict[str, bytes] = {}
        self._examined: Opened | None = None
        client.folder_encode = False
        with faults.told(host, "asking what it can do"):
            found = client.capabilities()
            self.capabilities: frozenset[str] = frozenset(word.decode("ascii", "replace").upper() for word in found)
            if {"ENABLE", "CONDSTORE"} <= self.capabilities:
                client.enable("CONDSTORE")  # else Dovecot keeps HIGHESTMODSEQ to itself

    @property
    def can_remove_one(self) -> bool:
        """Whether a single message can be expunged and no other with it (UIDPLUS by RFC 4315, or IMAP4rev2)."""
        return bool({"UIDPLUS", "IMAP4REV2"} & self.capabilities)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None and not issubclass(kind, Exception):
            connection.hang_up(self._client)  # interrupted: what is still under way is not waited for
        else:
            self.close()

    def close(self) -> None:
        """Leave by LOGOUT, never by CLOSE (which expunges); a server that does not answer is left all the same."""
        with suppress(*faults.FAULTS):
            self._client.socket().settimeout(_GOODBYE_SECONDS)
            self._client.logout()
        connection.hang_up(self._client)

    def mailboxes(self) -> list[Mailbox]:
        """Every mailbox of the account, those that cannot be read too, in the server's order."""
        with faults.told(self.host, "listing the mailboxes"):
            found = mailboxes.listed(self._imap, self.capabilities)
        self._wire_names = {mailbox.name: name for mailbox, name in found}
        return [mailbox for mailbox, _ in found]

    def examine(self, name: str) -> Opened:
        """Open a mailbox for reading alone (EXAMINE), and see it as it is now."""
        opened = self._opened(name, readonly=True)
        self._examined = opened
        return opened

    def examined(self, name: str) -> Opened:
        """The same, as it was when opened if it is open still: its UIDVALIDITY holds as long."""
        here = self._examined
        if here is None or here.name != name:
            return self.examine(name)
        with faults.told(self.host, f"reading {name}"):
            self._imap.noop()  # lets the server say what is gone, which it may not do within a FETCH
        return here

    def select(self, name: str) -> Opened:
        """Open a mailbox for a change (SELECT)."""
        return self._opened(name, readonly=False)

    def _opened(self, name: str, *, readonly: bool) -> Opened:
        self._examined = None
        with faults.told(self.host, f"opening {name}"):
            kind, data = self._imap.select(self._quoted(name), readonly=readonly)
        if kind != "OK":
            raise faults.refused(data[0], self.host, f"opening {name}")
        return Opened(
            name=name,
            uidvalidity=self._said("UIDVALIDITY"),
            uidnext=self._said("UIDNEXT"),
            highestmodseq=self._said("HIGHESTMODSEQ") or None,
            exists=self._said("EXISTS"),
        )

    def _said(self, name: str) -> int:
        _, data = self._imap.response(name)
        return wire.number(data[-1]) if data else 0

    def _quoted(self, name: str) -> bytes:
        """A mailbox's name as a command names it: as the server spells it, else in modified UTF-7 (RFC 3501 5.1.3)."""
        known = self._wire_names.get(name)
        return wire.quoted(known if known is not None else bytes(imap_utf7.encode(name)))

    def search(self, criteria: str, *, exists: int | None = None) -> list[int]:
        """UIDs in the open mailbox that match, ascending. `exists`: how many messages it holds, unless few can match.

        A large mailbox is asked in windows of sequence numbers, the last first: a message removed meanwhile
        moves the later ones down, into a window still to come.
        """
        if exists is None or exists <= _WINDOW:
            return sorted(set(self._found(criteria)))
        found: set[int] = set()
        for last in range(exists, 0, -_WINDOW):
            found.update(self._found(f"{max(1, last - _WINDOW + 1)}:{last} {criteria}"))
        return sorted(found)

    def _found(self, criteria: str) -> list[int]:
        with faults.told(self.host, "searching"):
            kind, data = self._imap.uid("SEARCH", criteria)
        if kind != "OK":
            raise faults.refused(data[0], self.host, "searching")
        return [int(word) for line in data if line for word in line.split() if word.isdigit()]

    def fetch(self, uids: Sequence[int], items: str) -> Iterator[dict[bytes, wire.Value]]:
        """What the open mailbox holds of these messages, in the order of `uids`, by upper-case item name.

        Messages that are gone are left out, and so is one that the server cannot serve: a batch that is refused
        is halved until the rest has come. `items` must not set \\Seen.
        """
        if not uids:
            return
        found = self._fetched(uids, items)
        if found is not None:
            yield from (found[uid] for uid in uids if uid in found)
        elif len(uids) > 1:
            middle = len(uids) // 2
            yield from self.fetch(uids[:middle], items)
            yield from self.fetch(uids[middle:], items)

    def _fetched(self, uids: Sequence[int], items: str) -> dict[int, dict[bytes, wire.Value]] | None:
        """What the server gave, by UID; None where it refused, but not for now only."""
        with faults.told(self.host, "reading messages"):
            try:
                kind, data = self._imap.uid("FETCH", wire.uid_set(uids), items)
            except IMAP4.abort:
                raise
            except IMAP4.error as error:  # BAD
                kind, data = "NO", [str(error)]
        if kind == "OK":
            return wire.merged(wire.fetched(data))
        if faults.later(faults.said(data[0])):
            raise faults.refused(data[0], self.host, "reading messages")
        self._imap.response("FETCH")  # what came before the refusal is asked for again
        return None

    def fetch_all(self, opened: Opened, items: str) -> Iterator[dict[bytes, wire.Value]]:
        """The same for every message of the open mailbox, without any SEARCH."""
        for first in range(1, opened.exists + 1, BATCH):
            with faults.told(self.host, "reading messages"):
                kind, data = self._imap.fetch(f"{first}:{min(first + BATCH - 1, opened.exists)}", items)
            if kind != "OK":
                raise faults.refused(data[0], self.host, "reading messages")
            yield from wire.merged(wire.fetched(data)).values()

    @property
    def can_wait(self) -> bool:
        """Whether the server tells of changes by itself (IDLE by RFC 2177, or IMAP4rev2)."""
        return bool({"IDLE", "IMAP4REV2"} & self.capabilities)

    def wait(self, seconds: float) -> bool:
        """Wait until messages have come or gone in the open mailbox; whether they have, within `seconds`. What has
        changed since it was opened counts too."""
        return idle.idle(self._imap, self.host, seconds)

    def create(self, name: str) -> None:
        """Make a mailbox (CREATE, RFC 9051 6.3.4)."""
        with faults.told(self.host, f"making {name}"):
            kind, data = self._imap.create(self._quoted(name))
        if kind != "OK":
            raise faults.refused(data[0], self.host, f"making {name}")

    def subscribe(self, name: str) -> None:
        """Have mail apps show a mailbox (SUBSCRIBE, RFC 9051 6.3.7)."""
        with faults.told(self.host, f"subscribing to {name}"):
            kind, data = self._imap.subscribe(self._quoted(name))
        if kind != "OK":
            raise faults.refused(data[0], self.host, f"subscribing to {name}")

    def append(self, name: str, raw: bytes, flags: tuple[str, ...]) -> bytes:
        """APPEND a message, its flags in the same command; the text of the server's OK. Raises InDoubt for a drop."""
        if self._examined is not None and self._examined.name == name:
            self.select(name)  # Courier takes no APPEND to a mailbox that is open for reading alone
        try:
            with faults.told(self.host, f"writing to {name}"):
                kind, data = self._imap.append(self._quoted(name), f"({' '.join(flags)})", None, raw)
        except TryAgain as error:
            if isinstance(error.__cause__, (IMAP4.abort, OSError)):
                raise faults.InDoubt(error.what, error.todo) from error
            raise
        if kind != "OK":
            raise faults.refused(data[0], self.host, f"writing to {name}")
        return bytes(data[0] or b"")

    def flag(self, uid: int, flag: str) -> None:
        """Add a flag to one message of the selected mailbox."""
        self._change(f"setting {flag}", "STORE", str(uid), "+FLAGS.SILENT", f"({flag})")

    def expunge(self, uid: int) -> None:
        """Mark one message of the selected mailbox as deleted and UID EXPUNGE it (RFC 4315): no other goes with it."""
        self._change("removing a draft", "STORE", str(uid), "+FLAGS.SILENT", r"(\Deleted)")
        self._change("removing a draft", "EXPUNGE", str(uid))

    def _change(self, doing: str, *command: str) -> None:
        with faults.told(self.host, doing):
            kind, data = self._imap.uid(*command)
        if kind != "OK":
            raise faults.refused(data[0], self.host, doing)
