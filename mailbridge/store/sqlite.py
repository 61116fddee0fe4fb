"""The first backend: one SQLite file by the standard library. What may live here: the SQL of the protocol's methods.

The file is `schema.py`'s, the format of what lies in its payloads `codec.py`'s.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from mailbridge.letters.values import Decision
from mailbridge.mail.mailbox import MailboxState
from mailbridge.mail.message import Message, Place
from mailbridge.plan.values import DraftRecord
from mailbridge.store import codec, schema
from mailbridge.store.codec import to_bytes, to_text
from mailbridge.store.values import Remembered, Stored, aliases_of

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_KEYS_AT_ONCE = 500
_ALWAYS_THERE = -(2**63)

_SAVE_MAILBOX = """
INSERT INTO mailbox (name, special_use, uidvalidity, highest_uid, highestmodseq, message_count, since)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (name) DO UPDATE SET special_use = excluded.special_use, uidvalidity = excluded.uidvalidity,
    highest_uid = excluded.highest_uid, highestmodseq = excluded.highestmodseq,
    message_count = excluded.message_count, since = excluded.since"""
_SAVE_PLACE = """
INSERT INTO place (mailbox, uid, message, complete, received, received_text) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (mailbox, uid) DO UPDATE SET message = excluded.message, complete = excluded.complete,
    received = excluded.received, received_text = excluded.received_text"""
_PLACES = """
SELECT place.message, mailbox.name, mailbox.special_use, place.complete, place.received, place.received_text
FROM place JOIN mailbox ON mailbox.id = place.mailbox
WHERE place.received IS NULL OR place.received <= coalesce(?, place.received) ORDER BY place.mailbox, place.uid"""
_PAYLOADS = "SELECT id, payload FROM message WHERE true"
_COMPLETE_PAYLOADS = """
SELECT id, payload FROM message WHERE EXISTS (SELECT 1 FROM place WHERE message = message.id AND complete)"""
_SAVE_OPPORTUNITY = """
INSERT INTO opportunity (id, founder, founded, messages, joined) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET founder = excluded.founder, founded = excluded.founded, messages = excluded.messages,
    joined = excluded.joined"""
_SAVE_DECISION = """
INSERT INTO decision (founder, payload) VALUES (?, ?) ON CONFLICT (founder) DO UPDATE SET payload = excluded.payload"""
_DRAFT = "key, message_id, opportunity, kind, revision, mailbox, uidvalidity, uid, digest, state, missing_passes, at"
_SAVE_DRAFT = f"""
INSERT INTO draft ({_DRAFT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (key, message_id) DO UPDATE SET opportunity = excluded.opportunity, kind = excluded.kind,
    revision = excluded.revision, mailbox = excluded.mailbox, uidvalidity = excluded.uidvalidity, uid = excluded.uid,
    digest = excluded.digest, state = excluded.state, missing_passes = excluded.missing_passes, at = excluded.at"""  # noqa: S608


def open_sqlite(path: Path) -> SqliteStore:
    """The store in this file, made with mode 0600 if it is not there. Raises StateError and TryAgain."""
    return SqliteStore(schema.connect(path), str(path))


class SqliteStore:
    """A `Store` in one SQLite database. `path` is for messages to the person."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self._connection = connection
        self._path = path

    def copy_in_memory(self) -> SqliteStore:
        """A store with the same content that is forgotten when closed: what `--dry-run` writes to."""
        with schema.told(self._path):
            connection = sqlite3.connect(":memory:", isolation_level=None)
            self._connection.backup(connection)
            schema.set_up(connection)
        return SqliteStore(connection, ":memory:")

    def mailboxes(self) -> dict[str, MailboxState]:
        """Every mailbox as it was when last looked at, by its name."""
        rows = self._rows(
            "SELECT name, special_use, uidvalidity, highest_uid, highestmodseq, message_count, since"
            " FROM mailbox ORDER BY id"
        )
        states = [
            MailboxState(
                to_text(name), use, validity, highest, modseq, exists, date.fromisoformat(since) if since else None
            )
            for name, use, validity, highest, modseq, exists, since in rows
        ]
        return {state.name: state for state in states}

    def uids(self, mailbox: str) -> frozenset[int]:
        """The UIDs remembered of a mailbox; empty for one that is not known."""
        return self._uids(mailbox, (0, 1))

    def incomplete(self, mailbox: str) -> frozenset[int]:
        """The UIDs of which the headers alone are remembered."""
        return self._uids(mailbox, (0, 0))

    def save_scan(
        self, state: MailboxState, *, messages: Sequence[Stored] = (), gone: Iterable[int] = (), reset: bool = False
    ) -> None:
        """Remember a mailbox as it is now, and what came and went. One transaction."""
        with self._transaction() as sql:
            row = (
                to_bytes(state.name), state.special_use, state.uidvalidity, state.highest_uid,
                state.highestmodseq, state.exists, state.since.isoformat() if state.since else None,
            )  # fmt: skip
            sql.execute(_SAVE_MAILBOX, row)
            (mailbox,) = sql.execute("SELECT id FROM mailbox WHERE name = ?", row[:1]).fetchone()
            if reset:
                sql.execute("DELETE FROM place WHERE mailbox = ?", (mailbox,))
            sql.executemany("DELETE FROM place WHERE mailbox = ? AND uid = ?", ((mailbox, uid) for uid in gone))
            for stored in messages:
                _save_copy(sql, mailbox, stored)

    def complete(self, mailbox: str, uid: int, message: Message) -> None:
        """Put the whole message where its headers alone were remembered."""
        with self._transaction() as sql:
            found = sql.execute(
                "SELECT place.mailbox, received_text FROM place JOIN mailbox ON mailbox.id = place.mailbox"
                " WHERE name = ? AND uid = ?",
                (to_bytes(mailbox), uid),
            ).fetchone()
            if found is not None:
                arrival = message.received or _moment(found[1])
                _save_copy(sql, found[0], Stored(uid, replace(message, received=arrival), True))

    def forget_mailbox(self, name: str) -> None:
        """Forget a mailbox that is no longer on the server, and the copies in it."""
        with self._transaction() as sql:
            sql.execute("DELETE FROM mailbox WHERE name = ?", (to_bytes(name),))

    def messages(
        self, *, until: datetime | None = None, keys: Collection[str] | None = None, complete_only: bool = True
    ) -> list[Message]:
        """The messages, oldest arrival first, each with all its places and the earliest of its INTERNALDATEs."""
        found: list[tuple[int, int, Message]] = []
        with schema.told(self._path), self._reading():
            copies = self._copies(None if until is None else _microseconds(until), complete_only)
            for row, payload in self._payloads(keys, complete_only):
                if row in copies:
                    arrival, received, places = copies[row]
                    message = codec.decode(payload, places=tuple(places), received=_moment(received))
                    found.append((arrival, row, message))
        return [message for _, _, message in sorted(found, key=lambda entry: entry[:2])]

    def opportunities(self) -> tuple[Remembered, ...]:
        """Every opportunity that ever had an ID, in the order of their IDs."""
        rows = self._rows("SELECT id, founder, founded, messages, joined FROM opportunity ORDER BY id")
        with schema.told(self._path):
            return tuple(_remembered(row) for row in rows)

    def remember_opportunities(self, rows: Iterable[Remembered]) -> None:
        """Add these, or put them in the place of those with the same ID; all or none."""
        with self._transaction() as sql:
            for row in rows:
                founded = row.founded.isoformat() if row.founded else None
                joined = to_bytes(row.joined) if row.joined is not None else None
                keys = codec.encode_keys(row.messages)
                sql.execute(_SAVE_OPPORTUNITY, (to_bytes(row.id), to_bytes(row.founder), founded, keys, joined))

    def aliases(self) -> dict[str, str]:
        """ID → ID of the opportunity that it has joined."""
        return aliases_of(self.opportunities())

    def decide(self, founder: str, decision: Decision) -> None:
        """Remember a decision about the opportunity founded by this message, in place of an earlier one."""
        with self._transaction() as sql:
            sql.execute(_SAVE_DECISION, (to_bytes(founder), codec.encode_decision(decision)))

    def undecide(self, founder: str) -> None:
        """Forget a decision; nothing happens where there is none."""
        with self._transaction() as sql:
            sql.execute("DELETE FROM decision WHERE founder = ?", (to_bytes(founder),))

    def decisions(self) -> dict[str, Decision]:
        """Every decision by its founding message's key."""
        rows = self._rows("SELECT founder, payload FROM decision ORDER BY founder")
        with schema.told(self._path):
            return {to_text(founder): codec.decode_decision(payload) for founder, payload in rows}

    def drafts(self) -> list[DraftRecord]:
        """Every draft ever journalled, oldest first."""
        return [_draft(row) for row in self._rows(f"SELECT {_DRAFT} FROM draft ORDER BY rowid")]  # noqa: S608

    def save_draft(self, record: DraftRecord) -> None:
        """Add a record, or replace the one with the same `key` and `message_id`. On the disk when this returns."""
        r = record
        row = (
            r.key, to_bytes(r.message_id), to_bytes(r.opportunity), r.kind, r.revision, to_bytes(r.mailbox),
            r.uidvalidity, r.uid, r.digest, r.state, r.missing_passes, r.at.isoformat(),
        )  # fmt: skip
        with self._transaction() as sql:
            sql.execute(_SAVE_DRAFT, row)

    def close(self) -> None:
        """Let go of the file. Closing twice is allowed."""
        with schema.told(self._path):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with schema.told(self._path), schema.transaction(self._connection):
            yield self._connection

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Several queries that see one and the same state."""
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")

    def _rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with schema.told(self._path):
            return self._connection.execute(query, values).fetchall()

    def _uids(self, mailbox: str, complete: tuple[int, int]) -> frozenset[int]:
        query = "SELECT uid FROM place JOIN mailbox ON mailbox.id = place.mailbox WHERE name = ? AND complete IN (?, ?)"
        return frozenset(uid for (uid,) in self._rows(query, (to_bytes(mailbox), *complete)))

    def _copies(self, until: int | None, complete_only: bool) -> dict[int, tuple[int, str | None, list[Place]]]:
        """Row of a message → its earliest arrival (in microseconds, and as text) and its places."""
        known: dict[bytes, Place] = {}
        copies: dict[int, tuple[int, str | None, list[Place]]] = {}
        whole: set[int] = set()
        for row, name, special_use, complete, arrival, text in self._connection.execute(_PLACES, (until,)):
            place = known.get(name) or known.setdefault(name, Place(to_text(name), special_use))
            first = (_ALWAYS_THERE if arrival is None else arrival, text)
            earlier = copies.get(row)
            if earlier is None:
                copies[row] = (*first, [place])
            else:
                places = earlier[2] if place in earlier[2] else [*earlier[2], place]
                copies[row] = (*min(first, earlier[:2], key=lambda pair: pair[0]), places)
            if complete:
                whole.add(row)
        return {row: copy for row, copy in copies.items() if row in whole} if complete_only else copies

    def _payloads(self, keys: Collection[str] | None, complete_only: bool) -> Iterator[tuple[int, bytes]]:
        """Row and payload of the messages; those known by their headers alone, most of a mailbox, are not even read."""
        query = _COMPLETE_PAYLOADS if complete_only else _PAYLOADS
        if keys is None:
            yield from self._connection.execute(query)
            return
        wanted = [to_bytes(key) for key in dict.fromkeys(keys)]
        for start in range(0, len(wanted), _KEYS_AT_ONCE):
            some = wanted[start : start + _KEYS_AT_ONCE]
            marks = ", ".join("?" * len(some))
            yield from self._connection.execute(f"{query} AND key IN ({marks})", some)


def _save_copy(sql: sqlite3.Connection, mailbox: int, stored: Stored) -> None:
    """One copy: its content once for all copies, and its place."""
    message = stored.message
    payload = codec.encode(replace(message, places=(), received=None))
    digest = hashlib.sha256(payload).digest()
    sql.execute(
        "INSERT INTO message (digest, key, payload) VALUES (?, ?, ?) ON CONFLICT (digest) DO NOTHING",
        (digest, to_bytes(message.key), payload),
    )
    (row,) = sql.execute("SELECT id FROM message WHERE digest = ?", (digest,)).fetchone()
    arrival = message.received
    sql.execute(
        _SAVE_PLACE,
        (
            mailbox, stored.uid, row, stored.complete,
            None if arrival is None else _microseconds(arrival), None if arrival is None else arrival.isoformat(),
        ),
    )  # fmt: skip


def _remembered(row: tuple[Any, ...]) -> Remembered:
    name, founder, founded, keys, joined = row
    known = to_text(joined) if joined is not None else None
    return Remembered(to_text(name), to_text(founder), _moment(founded), codec.decode_keys(keys), known)


def _draft(row: tuple[Any, ...]) -> DraftRecord:
    key, message_id, opportunity, kind, revision, mailbox, uidvalidity, uid, digest, state, missing_passes, at = row
    return DraftRecord(
        key, to_text(opportunity), kind, to_text(message_id), revision, to_text(mailbox),
        uidvalidity, uid, digest, state, missing_passes, datetime.fromisoformat(at),
    )  # fmt: skip


def _microseconds(moment: datetime) -> int:
    return (moment - _EPOCH) // timedelta(microseconds=1)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
