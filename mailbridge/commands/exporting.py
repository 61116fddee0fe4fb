"""Files for other apps: whole or not at all, and never over a file that mailbridge did not write.

What may live here: reading the earlier export and putting the new one in its place. What stands in them is `ics.py`'s
and `vcard.py`'s.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from mailbridge.errors import StateError, Undone, UsageError

LARGEST = 5 << 20
"""Bytes of an earlier export that are read."""


def earlier(file: Path, is_ours: Callable[[bytes], bool]) -> bytes:
    """What an earlier export wrote there, b"" where nothing is. Raises Undone where the file is somebody else's,
    UsageError where its folder is not there, StateError where it cannot be read."""
    if not file.parent.is_dir():
        raise UsageError(f"There is no folder {file.parent}.", "Make it, or name another file.")
    try:
        status = file.stat()
        ordinary = stat.S_ISREG(status.st_mode) and status.st_size <= LARGEST
        before = file.read_bytes() if ordinary else b""
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise StateError(f"The file {file} cannot be read: {error.strerror}.", "See who may read it.") from error
    if not ordinary or not is_ours(before):
        raise Undone(
            f"The file {file} is there already, and mailbridge did not write it.", "Name another, or remove it."
        )
    return before


def put(file: Path | None, data: bytes) -> None:
    """Write the file, for its owner alone where it is new, else with the mode that it has; None is standard output.
    Raises StateError."""
    from mailbridge.account import private_file

    if file is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return
    mode = stat.S_IMODE(file.stat().st_mode) if file.exists() else None
    private_file.write(file, data)
    if mode is not None:
        os.chmod(file, mode)
