"""`calendar`: the interviews in order of time, and as a file for a calendar app."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.errors import UsageError

if TYPE_CHECKING:
    from mailbridge.commands.ics import Entry
    from mailbridge.plan.values import Known


@click.command("calendar")
@click.option(
    "--ics", "file", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="Write them to FILE as iCalendar; `-` is standard output.",
)  # fmt: skip
@click.option("--all", "everything", is_flag=True, help="Past ones too, and those of closed opportunities.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, file: Path | None, everything: bool, as_json: bool) -> None:
    """List the interviews of every open opportunity in order of time, as the last sync read them.

    With --ics they are written for a calendar app, proposed ones as tentative. Writing to the same FILE again brings
    it up to date: what has moved keeps its place in your calendar, what was called off is cancelled there. A FILE that
    mailbridge did not write is left alone.
    """
    from mailbridge.commands import desk
    from mailbridge.commands.answer import interview, time
    from mailbridge.commands.printing import console, say, write_json

    to_stdout = str(file) == "-"
    if to_stdout and as_json:
        raise UsageError("--json and --ics - both want standard output.", "Name a file for one of them.")
    with invocation.store(readonly=True) as store:
        known = desk.remembered(invocation, store)
        synced = bool(store.mailboxes())
    if not synced:
        say("Nothing has been read yet: run `mailbridge sync` first.")
    entries = chosen(invocation, known, everything=everything)
    if file is not None:
        _export(invocation, entries, None if to_stdout else file)
    if as_json:
        rows = [
            {
                "opportunity": e.known.opportunity.id,
                "company": e.known.opportunity.company,
                "role": e.known.opportunity.role,
                **interview(e.interview),
                "topic": e.interview.topic,
                "participants": list(e.interview.participants),
            }
            for e in entries
        ]
        write_json({"at": time(invocation.now), "interviews": rows})
    elif file is None and entries:
        from mailbridge.commands.tables import interviews

        screen = console(no_color=invocation.no_color)
        screen.print(interviews(entries, screen.width))
    elif file is None and synced:
        say("There are no interviews ahead.")


def chosen(invocation: Invocation, known: Sequence[Known], *, everything: bool) -> list[Entry]:
    """The interviews to list, the soonest first: those of open opportunities that are not over, or every one. Of a
    closed opportunity only what has taken place."""
    from mailbridge.commands.ics import Entry
    from mailbridge.letters.notice import begins, ends

    now, zone = invocation.now, invocation.zone
    found = [
        Entry(k, i)
        for k in known
        for i in k.opportunity.interviews
        if (everything if ends(i, zone) <= now else k.opportunity.open)
    ]
    return sorted(found, key=lambda e: (begins(e.interview, zone), e.known.opportunity.id))


def _export(invocation: Invocation, entries: Sequence[Entry], file: Path | None) -> None:
    """Write the file, or all of it to standard output."""
    from mailbridge.commands.exporting import earlier, put
    from mailbridge.commands.ics import ics, is_ours
    from mailbridge.commands.printing import say

    owner = invocation.account.address
    before = earlier(file, is_ours) if file else b""
    put(file, ics(entries, owner=owner, now=invocation.now, before=before))
    if file is not None:
        say(f"{len(entries)} {'interview is' if len(entries) == 1 else 'interviews are'} in {file}.")
