"""Standard output as it may be found: of another encoding, closed, full, or with nobody who reads on.

What may live here: making the streams fit to print on, and telling what became of them.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO

from mailbridge.errors import StateError

_UNWRITABLE = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF))
"""What a file says that takes no more."""


class ReaderGone(Exception):
    """Nobody reads standard output any more (`| head`): there is nothing left to do, and nothing went wrong."""


def prepare() -> None:
    """Make the streams fit to print on: a character that the terminal's encoding lacks becomes a question mark, and a
    stream that was closed swallows everything."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 as long as the process
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 as long as the process
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


@contextmanager
def told() -> Iterator[None]:
    """Raises ReaderGone where nobody reads on, StateError where what is printed or kept cannot be written."""
    try:
        yield
    except BrokenPipeError as error:
        raise ReaderGone from error
    except OSError as error:
        if error.errno not in _UNWRITABLE:
            raise
        raise StateError(
            f"The output cannot be written: {error.strerror}.", "Free some space, or send it somewhere else."
        ) from error


def finish() -> None:
    """Print what is still held back. Raises as `told` does."""
    with told():
        sys.stdout.flush()


def abandon(stream: IO[str]) -> None:
    """Drop what a stream still holds back: Python would try it once more when it ends, and complain."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
