"""Progress of long work: a bar on a terminal, nothing in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mailbridge.commands.invocation import Invocation
from mailbridge.commands.printing import console, plain, say

if TYPE_CHECKING:
    from mailbridge.sync.pull import Progress


@contextmanager
def bar(invocation: Invocation) -> Iterator[Progress]:
    """A progress bar on stderr, a line a mailbox, that is gone when the work is done; with --verbose a line that stays
    for each mailbox that was read."""
    if not sys.stderr.isatty():
        yield _lines(invocation.verbose)
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

    columns = (TextColumn("Reading {task.description}"), BarColumn(), MofNCompleteColumn())
    shown = console(no_color=invocation.no_color, stderr=True)
    lines = _lines(invocation.verbose)
    with Progress(*columns, console=shown, transient=True) as progress:
        tasks: dict[str, TaskID] = {}

        def tell(mailbox: str, done: int, total: int) -> None:
            if mailbox not in tasks:
                tasks[mailbox] = progress.add_task(plain(mailbox, limit=40).replace("[", "\\["), total=total)
            progress.update(tasks[mailbox], completed=done)
            lines(mailbox, done, total)

        yield tell


def _lines(verbose: bool) -> Progress:
    """A line for each mailbox that was read, if those are wanted."""

    def tell(mailbox: str, done: int, total: int) -> None:
        if verbose and done == total:
            say(f"{mailbox}: {total} new message{'' if total == 1 else 's'} read.")

    return tell
