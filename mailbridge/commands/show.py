"""`show`: all that is known of one opportunity, each fact with its message and words."""

from __future__ import annotations

import click

from mailbridge.commands.invocation import Invocation


@click.command("show")
@click.argument("id_", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, id_: str, as_json: bool) -> None:
    """Show one opportunity, with the evidence for each fact. ID: or a beginning of it or of the company's name."""
    from mailbridge.commands.answer import facts, opportunity, time, timeline
    from mailbridge.commands.picking import looked_up
    from mailbridge.commands.printing import console, write_json

    chosen = looked_up(invocation, id_)
    if as_json:
        o = chosen.opportunity
        said = {**opportunity(chosen, invocation.now), "facts": facts(o), "timeline": timeline(o)}
        write_json({"at": time(invocation.now), "opportunity": said})
        return
    from mailbridge.commands.tables import page

    console(no_color=invocation.no_color).print(page(chosen, invocation.now))
