"""The SQLite file: made, opened, brought to the newest schema; and its errors in words for the person.

What may live here: everything about the file as such. What is kept in it is `sqlite.py`'s.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.resources import files
from pathlib import Path

from mailbridge.errors import MailbridgeError, StateError, TryAgain
from mailbridge.private import make_file
from mailbridge.store.codec import Undecodable

APPLICATION_ID = 0x4D424447
"""What tells our file from another program's SQLite file: "MBDG" in the file's header."""

BUSY_SECONDS = 5.0

_DAMAGED = "The state file {path} is damaged."
_MOVE_AWAY = (
    "Move it away and run `mailbridge sync`: all but your decisions and corrections comes back from the mailbox."
)
_FREE_SPACE = "Free some space there and run it again; nothing remembered before is lost."
_PERMISSIONS = "See who may write that file and the folder that it lies in."
_NOT_OURS = "Move it away, or name another config with --config."

ERRORS: dict[str, tuple[type[MailbridgeError], str, str]] = {
    "SQLITE_FULL": (StateError, "The disk that holds {path} is full.", _FREE_SPACE),
    "SQLITE_IOERR": (
        StateError,
        "The disk failed on reading or writing {path}.",
        "See that the disk is there and not full.",
    ),
    "SQLITE_CORRUPT": (StateError, _DAMAGED, _MOVE_AWAY),
    "SQLITE_NOTADB": (StateError, "The state file {path} is damaged, or is no state file at all.", _MOVE_AWAY),
    "SQLITE_CANTOPEN": (StateError, "The state file {path} cannot be opened.", _PERMISSIONS),
    "SQLITE_READONLY": (StateError, "The state file {path} cannot be written.", _PERMISSIONS),
    "SQLITE_PERM": (StateError, "The state file {path} may not be written.", _PERMISSIONS),
    "SQLITE_BUSY": (TryAgain, "Another program is using {path}.", "Wait until it is done and run this again."),
    "SQLITE_LOCKED": (TryAgain, "Another program is using {path}.", "Wait until it is done and run this again."),
}
"""SQLite's primary result codes → the error and its two sentences. A code that is not here is our own bug."""


@contextmanager
def told(path: str) -> Iterator[None]:
    """Turn SQLite's errors about the file, and payloads that make no sense, into errors for the person; a mistake in
    our own SQL stays what it is."""
    try:
        yield
    except Undecodable as error:
        raise StateError(_DAMAGED.format(path=path), _MOVE_AWAY) from error
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "")
        row = next((row for code, row in ERRORS.items() if name == code or name.startswith(code + "_")), None)
        if row is None:
            raise
        kind, what, todo = row
        raise kind(what.format(path=path), todo) from error


def connect(path: Path) -> sqlite3.Connection:
    """Open or make the state file, for its owner alone, and bring it to the newest schema.

    The -wal and -shm files beside it get its mode from SQLite. Raises StateError and TryAgain.
    """
    try:
        make_file(path)
    except OSError as error:
        raise StateError(f"The state file {path} cannot be opened ({error.strerror}).", _PERMISSIONS) from error
    with told(str(path)):
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            set_up(connection)
            migrate(connection, str(path))
        except BaseException:
            connection.close()
            raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open the state file for one who only reads it, also where it, or its folder, cannot be written.

    Where there is no file none is made: an empty state in memory stands for it. Raises StateError and TryAgain.
    """
    if not os.path.lexists(path):
        return _in_memory(None, path)
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return connect(path)
    with told(str(path)):
        connection = _unwritable(path)
        newest = len(_migrations())
        try:
            if _version(connection, str(path), newest) < newest:
                with closing(connection):
                    return _in_memory(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def _unwritable(path: Path) -> sqlite3.Connection:
    """A connection that writes nothing. SQLite opens a file in WAL mode without its -shm file as immutable only, which
    it is: nobody writes it who could not make that file."""
    where = path.absolute().as_uri()
    try:
        return _looked_into(f"{where}?mode=ro")
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY")):
            raise
    return _looked_into(f"{where}?immutable=1")


def _looked_into(uri: str) -> sqlite3.Connection:
    """An open connection of which the first page has been read: SQLite opens nothing before."""
    connection = sqlite3.connect(uri, timeout=BUSY_SECONDS, isolation_level=None, uri=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _in_memory(content: sqlite3.Connection | None, path: Path) -> sqlite3.Connection:
    """A state in memory of the newest schema: empty, or with the content of an older file."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        if content is not None:
            content.backup(connection)
        set_up(connection)
        migrate(connection, str(path))
    except BaseException:
        connection.close()
        raise
    return connection


def set_up(connection: sqlite3.Connection) -> None:
    """What SQLite forgets with every connection. FULL: a commit is on the disk when it returns."""
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")


def migrate(connection: sqlite3.Connection, path: str) -> None:
    """Run the migrations that the file has not seen, each in a transaction of its own with its number."""
    steps = _migrations()
    newest = len(steps)
    while True:
        with transaction(connection):
            done = _version(connection, path, newest)
            if done == newest:
                return
            for statement in _statements(steps[done]):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {done + 1}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing of it. The right to write is asked for at once, so that it is never missing half way."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk can have ended the transaction already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection, path: str, newest: int) -> int:
    """The number of the last migration that the file has seen. Raises StateError for a newer one, or none of ours."""
    done = int(connection.execute("PRAGMA user_version").fetchone()[0])
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and owner != APPLICATION_ID:
        raise StateError(f"The file {path} belongs to another program.", _NOT_OURS)
    if done > newest:
        raise StateError(
            f"The state file {path} was written by a newer mailbridge.",
            "Update this one, or name another config with --config.",
        )
    return done


def _migrations() -> list[str]:
    """The SQL of `migrations/NNNN_name.sql` in the order of the numbers, which have no gaps."""
    folder = files("mailbridge.store") / "migrations"
    return [f.read_text("utf-8") for f in sorted(folder.iterdir(), key=lambda f: f.name) if f.name.endswith(".sql")]


def _statements(sql: str) -> Iterator[str]:
    """A script's statements one by one: sqlite3's own executescript would end our transaction."""
    pending = ""
    for line in sql.splitlines():
        pending += line + "\n"
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
