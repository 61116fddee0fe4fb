"""`called`: they have been told by phone, and the letter becomes the short written confirmation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.letters.values import Decision

if TYPE_CHECKING:
    from mailbridge.plan.values import Known
    from mailbridge.sync.passes import Run


@click.command("called")
@click.argument("id_", metavar="ID")
@click.option("--undo", is_flag=True, help="Not called after all: the letter is as it was.")
@click.option("--dry-run", is_flag=True, help="Show the letter; store and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, id_: str, undo: bool, dry_run: bool, as_json: bool) -> int:
    """Say that you have told them by phone: the draft becomes a short confirmation of that in writing.

    What you decided about the letter stays; where you had decided nothing yet, this is the decision to leave.
    """
    from mailbridge.commands.leaving import leave

    def deciding(known: Known, run: Run) -> Decision | None:
        if known.decision is None and undo:
            return None
        return replace(known.decision or Decision("withdraw", None, invocation.now), called=not undo)

    return leave(invocation, [id_], deciding, dry=dry_run, as_json=as_json)
