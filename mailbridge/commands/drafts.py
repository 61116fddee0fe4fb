"""`drafts`: every draft that mailbridge wrote, and its state as of the last sync."""

from __future__ import annotations

import click

from mailbridge.commands.invocation import Invocation


@click.command("drafts")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, as_json: bool) -> None:
    """List the drafts and their state as the last sync saw them: written, edited, sent or deleted."""
    from mailbridge.commands import desk
    from mailbridge.commands.answer import draft, time
    from mailbridge.commands.printing import console, say, write_json

    with invocation.store(readonly=True) as store:
        known = [k for k in desk.remembered(invocation, store) if k.drafts]
    if as_json:
        rows = [
            {"opportunity": k.opportunity.id, "company": k.opportunity.company, **draft(r)}
            for k in known
            for r in k.drafts
        ]
        write_json({"at": time(invocation.now), "drafts": rows})
        return
    if not known:
        say("There are no drafts: `mailbridge withdraw ID` writes one.")
        return
    from mailbridge.commands.tables import drafts

    screen = console(no_color=invocation.no_color)
    screen.print(drafts(known, screen.width))
    if any(r.state in ("written", "edited") for k in known for r in k.drafts):
        say("`mailbridge check` proof-reads them as they lie in the mailbox now.")
