"""`notes`: a LinkedIn note to paste for everybody who was met (rule 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.text import Text

from mailbridge.commands.invocation import Invocation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mailbridge.letters.values import LinkedInNote


@click.command("notes")
@click.argument("id_", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, id_: str, as_json: bool) -> None:
    """Print a LinkedIn note for each person met or written with, ready to paste, and where to find them.

    Each is within `linkedin_limit` of the config (200, or 300 with LinkedIn Premium), counted as LinkedIn counts.
    """
    from mailbridge.commands import desk
    from mailbridge.commands.answer import time
    from mailbridge.commands.picking import looked_up
    from mailbridge.commands.printing import console, say, write_json
    from mailbridge.letters.linkedin import length, notes
    from mailbridge.letters.values import Decision
    from mailbridge.sync.faults import told

    known, writer, now = looked_up(invocation, id_), desk.writer(invocation), invocation.now
    decision = known.decision or Decision("withdraw", None, now)
    with told():
        found = notes(
            known.opportunity, decision, writer.profile, now=now, zone=writer.zone, templates=writer.templates
        )
    limit = writer.profile.linkedin_limit
    if as_json:
        rows = [{"name": n.name, "url": n.url, "text": n.text, "characters": length(n.text)} for n in found]
        write_json({"at": time(now), "opportunity": known.opportunity.id, "limit": limit, "notes": rows})
    elif found:
        console(no_color=invocation.no_color).print(_page(found, limit))
    else:
        say("Nobody is known by name yet.")


def _page(notes: Sequence[LinkedInNote], limit: int) -> Text:
    """A block a note: who, how long, where to find them, and on a line of its own what to paste."""
    from mailbridge.commands.printing import plain
    from mailbridge.letters.linkedin import length

    shown = Text()
    for note in notes:
        size = f"  {length(note.text)} of {limit} characters\n"
        shown.append(plain(note.name), style="bold").append(size, style="dim")
        shown.append(f"{plain(note.url, limit=1000)}\n", style="cyan").append(f"{plain(note.text)}\n\n")
    shown.rstrip()
    return shown
