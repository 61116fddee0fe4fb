"""`keep`: the decision taken back."""

from __future__ import annotations

import click

from mailbridge.commands.invocation import Invocation


@click.command("keep")
@click.argument("id_", metavar="ID")
@click.option("--dry-run", is_flag=True, help="Show what would be done; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, id_: str, dry_run: bool, as_json: bool) -> int:
    """Take a withdrawal back. Its draft is removed if it still is as it was written; an edited one stays."""
    from mailbridge.commands import desk
    from mailbridge.commands.answer import answer
    from mailbridge.commands.picking import pick
    from mailbridge.commands.printing import say, write_json
    from mailbridge.plan.following import GONE_OUT

    with desk.run(invocation, dry=dry_run) as run:
        chosen = pick(id_, run.read(), run.store.aliases())
        actions = run.unwrite(chosen)
        gone = any(r.state == "sent" for r in chosen.records) or any(a.why == GONE_OUT for a in actions)
        if not gone:
            for founder in chosen.founders:
                run.store.undecide(founder)
        briefings = run.brief(frozenset({chosen.opportunity.id})) if chosen.briefings else []
        known = [k for k in run.recall() if k.opportunity.id == chosen.opportunity.id]
    if as_json:
        write_json(answer(invocation.now, known, [*actions, *briefings]))
    else:
        from mailbridge.commands.tables import print_actions

        name = chosen.opportunity.company or chosen.opportunity.id
        stays = f"You stay in the process with {name}." if chosen.decision else f"You had not decided to leave {name}."
        say(f"The letter to {name} was sent; it cannot be taken back." if gone else stays)
        print_actions(invocation, [*actions, *briefings], dry=dry_run)
    return 1 if gone or any(a.action == "nothing" for a in actions) else 0
