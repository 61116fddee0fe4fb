"""One mailbridge at a time on one state. What may live here: the lock file and nothing of what it guards."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mailbridge.errors import StateError, TryAgain
from mailbridge.private import make_folders

_LOOK_AGAIN_SECONDS = 0.05
_LOCKED_BYTE = 1 << 30
"""Windows forbids reading what is locked: a byte far behind the process ID is locked, so that the ID can be told."""


@contextmanager
def locked(path: Path, *, timeout: float = 0.0) -> Iterator[None]:
    """Hold the lock beside the state file `path` (its name with ".lock") for as long as the block runs.

    Waits up to `timeout` seconds, then raises TryAgain, naming the process that holds it; StateError where the lock
    file cannot be made or written. The operating system lets go of the lock when its holder dies, so the file may stay
    behind. It is never removed: another process could already wait for the removed one.
    """
    file = path.with_name(path.name + ".lock")
    try:
        make_folders(file.parent)
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StateError(
            f"The lock file {file} cannot be opened ({error.strerror}).",
            "See who may write the folder that it lies in.",
        ) from error
    try:
        _wait(descriptor, file, time.monotonic() + timeout)
        _sign(descriptor, file)
        try:
            yield
        finally:
            with suppress(OSError):  # the work is done, and the lock is let go of anyhow
                os.ftruncate(descriptor, 0)
            _unlock(descriptor)
    finally:
        os.close(descriptor)


def _sign(descriptor: int, file: Path) -> None:
    """Write who holds the lock."""
    try:
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
    except OSError as error:
        raise StateError(
            f"The lock file {file} cannot be written ({error.strerror}).",
            "See that the disk is there and not full.",
        ) from error


def _wait(descriptor: int, file: Path, until: float) -> None:
    while not _lock(descriptor):
        if time.monotonic() >= until:
            holder = os.read(descriptor, 20).decode("ascii", "replace").strip()
            named = f" (process {holder})" if holder else ""
            raise TryAgain(
                f"Another mailbridge{named} is at work on the same mailbox and holds {file}.",
                "Wait until it is done and run this again.",
            )
        time.sleep(_LOOK_AGAIN_SECONDS)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
