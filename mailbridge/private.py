"""Files for their owner alone. What may live here: how they and their folders come to be on the disk."""

from __future__ import annotations

import os
from pathlib import Path


def make_folders(folder: Path) -> None:
    """Make a folder and those above it that are missing, each with mode 0700; one that is there stays as it is, since
    it may be the person's own. Raises OSError."""
    for missing in reversed([above for above in (folder, *folder.parents) if not above.exists()]):
        missing.mkdir(0o700, exist_ok=True)


def make_file(path: Path) -> None:
    """Make an empty file with mode 0600, or take others' rights from the one that is there. Raises OSError.

    A file that is there is not opened: SQLite warns that closing it would drop the locks of this process's connections.
    """
    make_folders(path.parent)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        if os.name == "posix" and path.is_file() and path.stat().st_mode & 0o077:
            path.chmod(0o600)
