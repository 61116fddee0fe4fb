"""`dismiss`: what the person does not want to see."""

from __future__ import annotations

import click

from mailbridge.commands.invocation import Invocation


@click.command("dismiss")
@click.argument("id_", metavar="ID")
@click.option("--undo", is_flag=True, help="Bring it back.")
@click.option("--dry-run", is_flag=True, help="Show the outcome; store nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, id_: str, undo: bool, dry_run: bool, as_json: bool) -> None:
    """Hide what is no hiring process of yours. It is not listed any more, but with `list --all`.

    One that you decided to leave is not hidden: take the decision back first, with `keep`.
    """
    from mailbridge.commands.correcting import correcting, name_of, tell, with_dismissed
    from mailbridge.errors import Undone
    from mailbridge.plan.actions import ALIVE

    with correcting(invocation, dry=dry_run) as state:
        chosen = state.pick(id_)
        if not undo and (chosen.decision or any(r.state in ALIVE for r in chosen.records)):
            raise Undone(
                f"You are leaving {name_of(chosen)}, and its letter is in hand.",
                f"Take that back first: `mailbridge keep {chosen.opportunity.id}`.",
            )
        state.correct(with_dismissed(chosen, state.words(), not undo))
        now = [k for k in state.known() if k.opportunity.id == chosen.opportunity.id] if as_json else [chosen]
    id_now = chosen.opportunity.id
    said = (
        f"{name_of(chosen)} is listed again."
        if undo
        else f"{name_of(chosen)} is hidden; `mailbridge dismiss {id_now} --undo` brings it back."
    )
    tell(invocation, now, said, dry=dry_run, as_json=as_json)
