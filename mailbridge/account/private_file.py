"""Files that only the person may read: written whole or not at all, mode 0600, in folders made with mode 0700."""

from __future__ import annotations

import os
import shlex
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from mailbridge.errors import NotConfigured, StateError
from mailbridge.private import make_folders

_LARGEST = 1 << 20


def write(path: Path, content: bytes) -> None:
    """Put `content` at `path` with mode 0600, through a synced temporary file and a rename. Raises StateError."""
    # A config that is a symbolic link (kept with other dotfiles) stays one.
    target = Path(os.path.realpath(path))
    try:
        make_folders(target.parent)
    except OSError as error:
        raise StateError(
            f"The folder {target.parent} cannot be made: {error.strerror}.",
            "Make it yourself, or choose another with --config.",
        ) from error
    temporary = None
    try:
        descriptor, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)  # O_EXCL, 0600
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except OSError as error:
        if temporary is not None:
            with suppress(OSError):
                os.unlink(temporary)
        raise StateError(
            f"The file {path} cannot be written: {error.strerror}.", "See to the disk and the folder's permissions."
        ) from error
    with suppress(OSError):  # not every system lets a folder be opened and synced
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def read(path: Path) -> bytes | None:
    """What lies at `path`, or None where nothing does.

    Raises NotConfigured where others may read it too, or it is no ordinary file, or cannot be read.
    """
    try:
        # Without O_NONBLOCK a named pipe would be waited for.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(path, error) from error
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise NotConfigured(
                f"The file {path} is no ordinary file.", "Remove it and run `mailbridge connect` again."
            )
        if os.name != "nt" and status.st_mode & 0o077:
            raise NotConfigured(
                f"The file {path} can be read by others on this computer.",
                f"Run `chmod 600 {shlex.quote(str(path))}`, and change the password if others use this computer.",
            )
        return os.read(descriptor, _LARGEST)
    except OSError as error:
        raise _unreadable(path, error) from error
    finally:
        os.close(descriptor)


def _unreadable(path: Path, error: OSError) -> NotConfigured:
    return NotConfigured(f"The file {path} cannot be read: {error.strerror}.", "See to its owner and permissions.")
