"""`list`: the opportunities, as last read."""

from __future__ import annotations

import click

from mailbridge.commands.invocation import Invocation


@click.command("list")
@click.option("--all", "everything", is_flag=True, help="The closed and dismissed ones too.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, everything: bool, as_json: bool) -> None:
    """List the opportunities in the mail that the last sync read, the most urgent first."""
    from mailbridge.commands import desk
    from mailbridge.commands.answer import answer
    from mailbridge.commands.printing import say, write_json

    with invocation.store(readonly=True) as store:
        known = desk.remembered(invocation, store, dismissed=everything)
        synced = bool(store.mailboxes())
    shown = [k for k in known if everything or k.opportunity.open]
    if not synced:
        say("Nothing has been read yet: run `mailbridge sync` first.")
    if as_json:
        from mailbridge.commands.order import by_notice

        write_json(answer(invocation.now, by_notice(shown, invocation.now)))
        return
    from mailbridge.commands.tables import print_opportunities

    if synced:
        print_opportunities(invocation, shown, hidden=known)
