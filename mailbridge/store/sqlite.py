"""The first backend: one SQLite file by the standard library. What may live here: the SQL of the protocol's methods.

The file is `schema.py`'s, the format of what lies in its payloads `codec.py`'s.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from mailbridge.detect.values import Correction
from mailbridge.letters.values import Decision
from mailbridge.mail.mailbox import MailboxState
from mailbridge.mail.message import Message, Place
from mailbridge.plan.submission import Submission
from mailbridge.plan.values import DraftRecord
from mailbridge.store import codec, readings, rows, schema
from mailbridge.store.codec import to_bytes, to_text
from mailbridge.store.values import Copy, Reading, Remembered, Stored, aliases_of

_KEYS_AT_ONCE = 500
_ALWAYS_THERE = -(2**63)

_SAVE_MAILBOX = f"""
INSERT INTO mailbox ({rows.MAILBOX}) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (name) DO UPDATE SET special_use = excluded.special_use, uidvalidity = excluded.uidvalidity,
    highest_uid = excluded.highest_uid, highestmodseq = excluded.highestmodseq,
    message_count = excluded.message_count, since = excluded.since"""  # noqa: S608
_SAVE_PLACE = """
INSERT INTO place (mailbox, uid, message, complete, received, received_text) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (mailbox, uid) DO UPDATE SET message = excluded.message, complete = excluded.complete,
    received = excluded.received, received_text = excluded.received_text"""
_PLACES = """
SELECT place.message, mailbox.name, mailbox.special_use, place.complete, place.received, place.received_text
FROM place JOIN mailbox ON mailbox.id = place.mailbox
WHERE place.received IS NULL OR place.received <= coalesce(?, place.received) ORDER BY place.mailbox, place.uid"""
_COPIES = """
SELECT mailbox.name, mailbox.uidvalidity, place.uid FROM message JOIN place ON place.message = message.id
JOIN mailbox ON mailbox.id = place.mailbox WHERE message.key = ? ORDER BY mailbox.id, place.uid"""
_PAYLOADS = "SELECT id, payload FROM message WHERE true"
_COMPLETE_PAYLOADS = """
SELECT id, payload FROM message WHERE EXISTS (SELECT 1 FROM place WHERE message = message.id AND complete)"""
_SAVE_OPPORTUNITY = f"""
INSERT INTO opportunity ({rows.OPPORTUNITY}) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET founder = excluded.founder, founded = excluded.founded, messages = excluded.messages,
    joined = excluded.joined"""  # noqa: S608
_SAVE_DECISION = """
INSERT INTO decision (founder, payload) VALUES (?, ?) ON CONFLICT (founder) DO UPDATE SET payload = excluded.payload"""
_SAVE_CORRECTION = """
INSERT INTO correction (founder, payload) VALUES (?, ?)
ON CONFLICT (founder) DO UPDATE SET payload = excluded.payload"""
_SAVE_DRAFT = f"""
INSERT INTO draft ({rows.DRAFT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (key, message_id) DO UPDATE SET opportunity = excluded.opportunity, kind = excluded.kind,
    revision = excluded.revision, mailbox = excluded.mailbox, uidvalidity = excluded.uidvalidity, uid = excluded.uid,
    digest = excluded.digest, state = excluded.state, missing_passes = excluded.missing_passes, at = excluded.at,
    fingerprint = excluded.fingerprint"""  # noqa: S608

_SAVE_SUBMISSION = """
INSERT INTO submission (message_id, payload) VALUES (?, ?)
ON CONFLICT (message_id) DO UPDATE SET payload = excluded.payload"""


def open_sqlite(path: Path, *, readonly: bool = False) -> SqliteStore:
    """The store in this file, made with mode 0600 if it is not there; with `readonly` none is made, and an empty store
    stands for it. Raises StateError and TryAgain."""
    return SqliteStore(schema.connect_to_read(path) if readonly else schema.connect(path), str(path))


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
        found = self._rows(f"SELECT {rows.MAILBOX} FROM mailbox ORDER BY id")  # noqa: S608
        return {state.name: state for state in map(rows.mailbox_state, found)}

    def uids(self, mailbox: str) -> frozenset[int]:
        """The UIDs remembered of a mailbox; empty for one that is not known."""
        query = "SELECT uid FROM place JOIN mailbox ON mailbox.id = place.mailbox WHERE name = ?"
        return frozenset(uid for (uid,) in self._rows(query, (to_bytes(mailbox),)))

    def save_scan(
        self, state: MailboxState, *, messages: Sequence[Stored] = (), gone: Iterable[int] = (), reset: bool = False
    ) -> None:
        """Remember a mailbox as it is now, and what came and went. One transaction."""
        with self._transaction() as sql:
            sql.execute(_SAVE_MAILBOX, rows.mailbox_row(state))
            name = to_bytes(state.name)
            (mailbox,) = sql.execute("SELECT id FROM mailbox WHERE name = ?", (name,)).fetchone()
            if reset:
                sql.execute("DELETE FROM place WHERE mailbox = ?", (mailbox,))
            sql.executemany("DELETE FROM place WHERE mailbox = ? AND uid = ?", ((mailbox, uid) for uid in gone))
            for stored in messages:
                _save_copy(sql, mailbox, stored)

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
            copies = self._copies(None if until is None else rows.microseconds(until), complete_only)
            for row, payload in self._payloads(keys, complete_only):
                if row in copies:
                    arrival, received, places = copies[row]
                    message = codec.decode(payload, places=tuple(places), received=rows.moment(received))
                    found.append((arrival, row, message))
        return [message for _, _, message in sorted(found, key=lambda entry: entry[:2])]

    def copies(self, key: str) -> list[Copy]:
        """Where the copies of the message with this key lie, as the mailboxes were when last looked at."""
        return [Copy(to_text(name), *numbers) for name, *numbers in self._rows(_COPIES, (to_bytes(key),))]

    def opportunities(self) -> tuple[Remembered, ...]:
        """Every opportunity that ever had an ID, in the order of their IDs."""
        found = self._rows(f"SELECT {rows.OPPORTUNITY} FROM opportunity ORDER BY id")  # noqa: S608
        with schema.told(self._path):
            return tuple(map(rows.remembered, found))

    def remember_opportunities(self, opportunities: Iterable[Remembered]) -> None:
        """Add these, or put them in the place of those with the same ID; all or none."""
        with self._transaction() as sql:
            sql.executemany(_SAVE_OPPORTUNITY, map(rows.opportunity_row, opportunities))

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
        found = self._rows("SELECT founder, payload FROM decision ORDER BY founder")
        with schema.told(self._path):
            return {to_text(founder): codec.decode_decision(payload) for founder, payload in found}

    def correct(self, corrections: Iterable[Correction]) -> None:
        """Remember what the person said; one that says nothing is forgotten. All or none."""
        with self._transaction() as sql:
            for said in corrections:
                founder = to_bytes(said.founder)
                if said == Correction(said.founder):
                    sql.execute("DELETE FROM correction WHERE founder = ?", (founder,))
                else:
                    sql.execute(_SAVE_CORRECTION, (founder, codec.encode_correction(said)))

    def corrections(self) -> dict[str, Correction]:
        """Everything that the person said, by founder."""
        found = self._rows("SELECT founder, payload FROM correction ORDER BY founder")
        with schema.told(self._path):
            return {to_text(founder): codec.decode_correction(payload) for founder, payload in found}

    def drafts(self) -> list[DraftRecord]:
        """Every draft ever journalled, oldest first."""
        found = self._rows(f"SELECT {rows.DRAFT} FROM draft ORDER BY rowid")  # noqa: S608
        return [rows.draft_record(row) for row in found]

    def save_draft(self, record: DraftRecord) -> None:
        """Add a record, or replace the one with the same `key` and `message_id`. On the disk when this returns."""
        with self._transaction() as sql:
            sql.execute(_SAVE_DRAFT, rows.draft_row(record))

    def submissions(self) -> list[Submission]:
        """Every submission that was journalled and not forgotten, oldest first."""
        found = self._rows("SELECT payload FROM submission ORDER BY rowid")
        with schema.told(self._path):
            return [codec.decode_submission(payload) for (payload,) in found]

    def save_submission(self, submission: Submission) -> None:
        """Add a submission, or replace the one with the same Message-ID. On the disk when this returns."""
        with self._transaction() as sql:
            sql.execute(_SAVE_SUBMISSION, (to_bytes(submission.message_id), codec.encode_submission(submission)))

    def forget_submission(self, message_id: str) -> None:
        """Forget a submission that the server did not take; nothing happens where there is none."""
        with self._transaction() as sql:
            sql.execute("DELETE FROM submission WHERE message_id = ?", (to_bytes(message_id),))

    def reading(self) -> Reading | None:
        """The last reading, None where what it rested on has changed since."""
        found = self._rows("SELECT payload FROM reading")
        return readings.decode(found[0][0]) if found else None

    def save_reading(self, reading: Reading) -> None:
        """Keep a reading of all that is remembered now, in place of the last."""
        with self._transaction() as sql:
            sql.execute("INSERT OR REPLACE INTO reading (id, payload) VALUES (1, ?)", (readings.encode(reading),))

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

    def _rows(self, query: str, values: Sequence[object] = ()) -> list[rows.Row]:
        with schema.told(self._path):
            return self._connection.execute(query, values).fetchall()

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
            None if arrival is None else rows.microseconds(arrival), rows.moment_text(arrival),
        ),
    )  # fmt: skip
