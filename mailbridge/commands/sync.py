"""`sync`: one pass."""

from __future__ import annotations

import click

from mailbridge.commands.invocation import Invocation


@click.command("sync")
@click.option("--dry-run", is_flag=True, help="Show what would be done; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, dry_run: bool, as_json: bool) -> None:
    """Read what is new, and bring the drafts of what you decided up to date."""
    from mailbridge.commands import desk
    from mailbridge.commands.answer import answer
    from mailbridge.commands.printing import write_json

    with desk.run(invocation, dry=dry_run) as run:
        outcome = run.write(run.read())
        known = run.recall()
    if as_json:
        write_json(answer(invocation.now, known, [*outcome.actions, *outcome.briefings]))
    else:
        from mailbridge.commands.tables import print_actions, print_opportunities

        print_opportunities(invocation, [k for k in known if k.opportunity.open], hidden=known)
        print_actions(invocation, [*outcome.actions, *outcome.briefings], dry=dry_run)
    if outcome.faults:
        raise outcome.faults[0]
