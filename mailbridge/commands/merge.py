"""`merge`: two opportunities that are one."""

from __future__ import annotations

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.errors import Undone


@click.command("merge")
@click.argument("one", metavar="ID")
@click.argument("other", metavar="ID")
@click.option("--dry-run", is_flag=True, help="Show the outcome; store nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, one: str, other: str, dry_run: bool, as_json: bool) -> None:
    """Make one opportunity of two. The older ID stays, and the other goes on naming it.

    What was decided and written about either is kept. `mailbridge split` undoes it.
    """
    from mailbridge.commands.correcting import correcting, merged, name_of, rejoined, tell, with_dismissed

    with correcting(invocation, dry=dry_run) as state:
        first, second = state.pick(one), state.pick(other)
        if first.opportunity.id == second.opportunity.id:
            raise Undone(f"Both name {name_of(first)}.", "`mailbridge list --all` shows the IDs.")
        keys = [k.opportunity.founder.key for k in (first, second)]
        united = None
        for change in (rejoined, merged):
            changed = change(first, second, state.words())
            if changed:
                state.correct(changed, regroup=True)
            united = state.together(*keys)
            if united:
                break
        if united is None:
            raise Undone(f"{name_of(first)} and {name_of(second)} could not be made one.", "Run `mailbridge sync`.")
        state.correct(with_dismissed(united, state.words(), False))
        now = [k for k in state.known() if k.opportunity.id == united.opportunity.id]
    said = f"{name_of(first)} and {name_of(second)} are one now: {united.opportunity.id}."
    tell(invocation, now, said, dry=dry_run, as_json=as_json)
