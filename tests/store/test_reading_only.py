"""Who only reads the state: no file is made, and one that cannot be written is read all the same."""

from __future__ import annotations

import sqlite3
import subprocess
import textwrap
from contextlib import closing
from importlib import resources
from pathlib import Path

import pytest

from mailbridge.errors import StateError
from mailbridge.store.schema import APPLICATION_ID
from mailbridge.store.sqlite import open_sqlite
from tests.commands.weak import weak
from tests.store.contract import DECISION, INBOX, copy

READ = """
    import sys
    from pathlib import Path
    from mailbridge.errors import MailbridgeError
    from mailbridge.store.sqlite import open_sqlite
    try:
        with open_sqlite(Path(sys.argv[1]), readonly=True) as store:
            print(len(store.messages()), sorted(store.decisions()), [row.id for row in store.opportunities()])
            store.undecide("<1@x>")
    except MailbridgeError as error:
        print(type(error).__name__, error.exit_code)
"""


def read(path: Path) -> list[str]:
    """What somebody reads whom the modes of files bind."""
    command = weak("-c", textwrap.dedent(READ), str(path))
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    return ran.stdout.splitlines()


def test_nothing_is_made(tmp_path: Path) -> None:
    """Where there is no file an empty state is read, and neither file nor folder is there afterwards."""
    with open_sqlite(tmp_path / "state" / "me.db", readonly=True) as store:
        assert store.mailboxes() == {}
        assert store.messages() == []
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """The state in it is read; what would be written is told as that, and the file stays as it was."""
    path = tmp_path / "me.db"
    with open_sqlite(path) as store:
        store.save_scan(INBOX, messages=[copy(1), copy(2)])
        store.decide("<1@x>", DECISION)
    before = path.read_bytes()
    path.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        assert read(path) == ["2 ['<1@x>'] []", "StateError 74"]
    finally:
        tmp_path.chmod(0o700)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["me.db"]


def test_what_a_killed_writer_left(tmp_path: Path) -> None:
    """A write-ahead log beside a state that cannot be written is read with it."""
    path = tmp_path / "me.db"
    with open_sqlite(path) as store:
        store.decide("<1@x>", DECISION)
        for file in tmp_path.iterdir():
            file.chmod(0o400)
        tmp_path.chmod(0o500)
        try:
            assert read(path) == ["0 ['<1@x>'] []", "StateError 74"]
        finally:
            tmp_path.chmod(0o700)
            for file in tmp_path.iterdir():
                file.chmod(0o600)


def test_a_file_of_an_older_mailbridge(tmp_path: Path) -> None:
    """One that cannot be written is read as the newest schema has it, and stays the older one."""
    path = tmp_path / "me.db"
    script = (resources.files("mailbridge.store") / "migrations" / "0001_first.sql").read_text("utf-8")
    with closing(sqlite3.connect(path)) as old:
        old.executescript(script)
        old.execute("INSERT INTO opportunity (id, founder, messages) VALUES (?, ?, ?)", (b"abc", b"<1@x>", b"[]"))
        old.execute("PRAGMA user_version = 1")
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.commit()
    before = path.read_bytes()
    path.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        assert read(path)[0] == "0 [] ['abc']"
    finally:
        tmp_path.chmod(0o700)
    assert path.read_bytes() == before


def test_what_is_no_state_is_told(tmp_path: Path) -> None:
    """A damaged file, another program's and one that may not be read: an error of the state each time."""
    path = tmp_path / "me.db"
    path.write_bytes(b"this was never a database" * 100)
    with pytest.raises(StateError, match="damaged"), open_sqlite(path, readonly=True):
        pass
    path.chmod(0o400)
    assert read(path) == ["StateError 74"]
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmark (url TEXT)")
    path.chmod(0o400)
    assert read(path) == ["StateError 74"]
    path.chmod(0)
    assert read(path) == ["StateError 74"]
