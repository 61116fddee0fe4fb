"""The SQLite backend keeps the contract, and what a file must keep: modes, damage, versions, kills, two processes."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import resources
from pathlib import Path

import pytest

from mailbridge.errors import StateError, TryAgain
from mailbridge.store.protocol import Store
from mailbridge.store.schema import APPLICATION_ID
from mailbridge.store.sqlite import SqliteStore, open_sqlite
from tests.store.contract import CORRECTION, DECISION, DRAFT, INBOX, StoreContract, copy


class TestSqlite(StoreContract):
    """The file."""

    @contextmanager
    def opened(self, folder: Path) -> Iterator[Store]:
        with open_sqlite(folder / "state" / "me.db") as store:
            yield store


class TestCopyInMemory(StoreContract):
    """What a dry run writes to: a copy in memory, its content copied on so that it can be opened again."""

    def setup_method(self) -> None:
        self.last: SqliteStore | None = None

    @contextmanager
    def opened(self, folder: Path) -> Iterator[Store]:
        with self.last or open_sqlite(folder / "me.db") as before, before.copy_in_memory() as store:
            yield store
            self.last = store.copy_in_memory()

    def teardown_method(self) -> None:
        if self.last:
            self.last.close()


def test_dry_run_writes_nothing(tmp_path: Path) -> None:
    """What is written to the copy in memory never reaches the file."""
    with open_sqlite(tmp_path / "me.db") as store:
        store.save_scan(INBOX, messages=[copy(1)])
        with store.copy_in_memory() as dry:
            dry.decide("<1@x>", DECISION)
            dry.save_scan(INBOX, gone=[1])
            assert dry.messages() == []
        assert store.decisions() == {}
        assert len(store.messages()) == 1


def test_a_file_of_the_first_schema(tmp_path: Path) -> None:
    """A file that an older mailbridge made is brought to the newest schema with everything in it."""
    script = (resources.files("mailbridge.store") / "migrations" / "0001_first.sql").read_text("utf-8")
    with closing(sqlite3.connect(tmp_path / "me.db")) as old:
        old.executescript(script)
        old.execute("INSERT INTO opportunity (id, founder, messages) VALUES (?, ?, ?)", (b"abc", b"<1@x>", b"[]"))
        old.execute("PRAGMA user_version = 1")
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.commit()
    with open_sqlite(tmp_path / "me.db") as store:
        assert [row.id for row in store.opportunities()] == ["abc"]
        store.correct([CORRECTION])
        assert list(store.corrections().values()) == [CORRECTION]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_modes(tmp_path: Path) -> None:
    """The file and those that SQLite lays beside it are for their owner alone, and so are folders made for it."""
    before = os.umask(0)
    try:
        with open_sqlite(tmp_path / "a" / "b" / "me.db") as store:
            store.decide("<1@x>", DECISION)
            modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "a" / "b").iterdir()}
    finally:
        os.umask(before)
    assert modes == {"me.db": 0o600, "me.db-wal": 0o600, "me.db-shm": 0o600}
    assert {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("a", "a/b")} == {0o700}


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_mode_narrowed(tmp_path: Path) -> None:
    """A state file that others could read is closed to them; the person's own folder stays as it was."""
    tmp_path.chmod(0o755)
    (tmp_path / "me.db").touch(0o644)
    with open_sqlite(tmp_path / "me.db"):
        assert stat.S_IMODE((tmp_path / "me.db").stat().st_mode) == 0o600
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def _no_database(path: Path) -> None:
    path.write_bytes(b"this was never a database" * 100)


def _torn_page(path: Path) -> None:
    with open_sqlite(path) as store:
        store.save_scan(INBOX, messages=[copy(uid) for uid in range(1, 300)])
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))


def _cut(path: Path) -> None:
    with open_sqlite(path) as store:
        store.save_scan(INBOX, messages=[copy(uid) for uid in range(1, 300)])
    os.truncate(path, 5000)


@pytest.mark.parametrize("damage", [_no_database, _torn_page, _cut])
def test_damaged_file(tmp_path: Path, damage: object) -> None:
    """A damaged file is told as such, with what to do, and never touched."""
    path = tmp_path / "me.db"
    assert callable(damage)
    damage(path)
    before = path.read_bytes()
    with pytest.raises(StateError, match=r"damaged.*\. Move it away and run") as told, open_sqlite(path) as store:
        store.messages()
    assert str(path) in told.value.what
    assert path.read_bytes() == before


def test_unreadable_payload(tmp_path: Path) -> None:
    """A message that cannot be decoded is an error of the state, not a traceback."""
    with open_sqlite(tmp_path / "me.db") as store:
        store.save_scan(INBOX, messages=[copy(1)])
        with sqlite3.connect(tmp_path / "me.db") as other:
            other.execute("UPDATE message SET payload = ?", (b"[9]",))
        with pytest.raises(StateError, match="damaged"):
            store.messages()
        other.close()


def test_newer_schema(tmp_path: Path) -> None:
    """A file of a newer mailbridge is refused and left as it is."""
    path = tmp_path / "me.db"
    open_sqlite(path).close()
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 999")
    other.close()
    with pytest.raises(StateError, match=r"newer mailbridge\. Update"):
        open_sqlite(path)


def test_other_programs_file(tmp_path: Path) -> None:
    """Another program's SQLite file is refused and nothing is added to it."""
    path = tmp_path / "places.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE bookmark (url TEXT)")
    with pytest.raises(StateError, match="another program"):
        open_sqlite(path)
    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmark",)]
    other.close()


def test_folder_in_the_way(tmp_path: Path) -> None:
    """A path where no file can be made is told, not thrown."""
    (tmp_path / "file").touch()
    with pytest.raises(StateError, match="cannot be opened"):
        open_sqlite(tmp_path / "file" / "me.db")
    mode = tmp_path.stat().st_mode
    with pytest.raises(StateError, match="cannot be opened"):
        open_sqlite(tmp_path)
    assert tmp_path.stat().st_mode == mode


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a file system that can be full")
def test_disk_full(tmp_path: Path) -> None:
    """A full disk is told, and what was remembered before is still there."""
    program = """
        import resource, signal, sys
        from mailbridge.errors import StateError
        from mailbridge.store.sqlite import open_sqlite
        from pathlib import Path
        from tests.store.contract import INBOX, copy
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        with open_sqlite(Path(sys.argv[1])) as store:
            store.save_scan(INBOX, messages=[copy(1)])
            resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
            try:
                store.save_scan(INBOX, messages=[copy(uid) for uid in range(2, 2000)])
            except StateError as error:
                print(error)
            print(sorted(store.uids("INBOX")))
    """
    done = _python(program, tmp_path / "me.db").communicate(timeout=30)[0].splitlines()
    assert "disk" in done[0]
    assert done[1] == "[1]"


def test_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A state that another program holds for long is a reason to try again, and nothing is lost."""
    monkeypatch.setattr("mailbridge.store.schema.BUSY_SECONDS", 0.05)
    with open_sqlite(tmp_path / "me.db") as store:
        other = sqlite3.connect(tmp_path / "me.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(TryAgain):
            store.save_draft(DRAFT)
        other.execute("ROLLBACK")
        other.close()
        store.save_draft(DRAFT)
        assert store.drafts() == [DRAFT]


def test_killed_in_the_middle(tmp_path: Path) -> None:
    """A process killed at any moment of its scans leaves a state that one whole scan wrote, never a half."""
    program = """
        import itertools, sys
        from dataclasses import replace
        from pathlib import Path
        from mailbridge.store.sqlite import open_sqlite
        from tests.store.contract import INBOX, copy
        store = open_sqlite(Path(sys.argv[1]))
        start = store.mailboxes().get("INBOX", INBOX).highest_uid // 40 + 1
        print("ready", flush=True)
        for scan in itertools.count(start):
            uids = range(scan * 40, scan * 40 + 40)
            store.save_scan(replace(INBOX, highest_uid=scan * 40), messages=[copy(u) for u in uids], reset=True)
    """
    path = tmp_path / "me.db"
    reached: set[int] = set()
    for attempt in range(60):
        if attempt >= 12 and len(reached) > 3:
            break
        process = _python(program, path)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.002 * attempt)
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        with open_sqlite(path) as store:
            state = store.mailboxes().get("INBOX", INBOX)
            reached.add(state.highest_uid)
            whole = range(state.highest_uid, state.highest_uid + 40) if store.mailboxes() else []
            assert store.uids("INBOX") == set(whole)
            assert len(store.messages()) == len(whole)
    assert len(reached) > 3, "the kills never met the scans at work"


def test_two_processes(tmp_path: Path) -> None:
    """Two processes that make and fill one state at the same time lose nothing."""
    program = """
        import sys
        from dataclasses import replace
        from pathlib import Path
        from mailbridge.store.sqlite import open_sqlite
        from tests.store.contract import DRAFT
        with open_sqlite(Path(sys.argv[1])) as store:
            for n in range(30):
                store.save_draft(replace(DRAFT, key=f"{sys.argv[2]}-{n}"))
    """
    both = [_python(program, tmp_path / "new" / "me.db", name) for name in ("one", "two")]
    for process in both:
        assert process.communicate(timeout=60)[0] == ""
        assert process.returncode == 0
    with open_sqlite(tmp_path / "new" / "me.db") as store:
        assert len({record.key for record in store.drafts()}) == 60


def _python(program: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", textwrap.dedent(program), *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
