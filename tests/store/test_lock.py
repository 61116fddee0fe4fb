"""One mailbridge at a time: the lock holds between processes and dies with its holder."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from mailbridge.errors import StateError, TryAgain
from mailbridge.store.lock import locked

HOLDER = """
import sys, time
from pathlib import Path
from mailbridge.store.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def holder(path: Path) -> subprocess.Popen[str]:
    """Another process that holds the lock."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen([sys.executable, "-c", HOLDER, path], stdout=subprocess.PIPE, text=True, env=environment)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_held_by_another(tmp_path: Path) -> None:
    """A lock that another process holds is told with that process's number; killed, it holds no longer."""
    path = tmp_path / "me.db"
    process = holder(path)
    try:
        with pytest.raises(TryAgain, match=f"process {process.pid}"), locked(path):
            pytest.fail("two hold the lock")
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    with locked(path):
        assert path.with_name("me.db.lock").read_text() == f"{os.getpid()}\n"


def test_waits(tmp_path: Path) -> None:
    """With a timeout the lock is waited for, and taken as soon as it is free."""
    process = holder(tmp_path / "me.db")
    start = time.monotonic()
    with pytest.raises(TryAgain), locked(tmp_path / "me.db", timeout=0.2):
        pytest.fail("two hold the lock")
    assert time.monotonic() - start >= 0.2
    process.kill()
    with locked(tmp_path / "me.db", timeout=10):
        process.communicate()
    assert time.monotonic() - start < 10


def test_released(tmp_path: Path) -> None:
    """The lock is free again after its block, whether that ended well or not."""
    for _ in range(2):
        with pytest.raises(RuntimeError), locked(tmp_path / "me.db"):
            raise RuntimeError
    with locked(tmp_path / "me.db"), locked(tmp_path / "other.db"):
        pass


def test_nowhere(tmp_path: Path) -> None:
    """A folder that is missing is made; where none can be made, that is told, not thrown."""
    with locked(tmp_path / "new" / "me.db"):
        assert (tmp_path / "new").is_dir()
    (tmp_path / "file").touch()
    with pytest.raises(StateError, match="cannot be opened"), locked(tmp_path / "file" / "me.db"):
        pytest.fail("locked nothing")


@pytest.mark.skipif(os.name != "posix", reason="a file's largest size is POSIX's")
def test_a_full_disk(tmp_path: Path) -> None:
    """A lock file that takes no byte more is told, not thrown, and the lock is let go of."""
    program = """
        import resource, signal, sys
        from pathlib import Path
        from mailbridge.errors import StateError
        from mailbridge.store.lock import locked
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        try:
            with locked(Path(sys.argv[1])):
                sys.stdout.write("held")
        except StateError as error:
            sys.stderr.write(str(error))
    """
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), tmp_path / "me.db"],
        capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert "cannot be written" in ran.stderr
    with locked(tmp_path / "me.db"):
        pass
