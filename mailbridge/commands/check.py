"""`check`: the drafts proof-read as they lie in the mailbox now."""

from __future__ import annotations

import click

from mailbridge.commands.invocation import Invocation


@click.command("check")
@click.argument("id_", metavar="[ID]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, id_: str | None, as_json: bool) -> int:
    """Proof-read the letters as they lie in Drafts now, your edits included; with an ID, your own draft in that thread
    too. Nothing in the mailbox is changed. Exits with 1 when something stands out."""
    from mailbridge.commands import desk
    from mailbridge.commands.answer import reviewed, time
    from mailbridge.commands.picking import pick
    from mailbridge.commands.printing import console, say, write_json
    from mailbridge.sync.review import review

    with desk.run(invocation) as run:
        run.read()
        known = desk.remembered(invocation, run.store, dismissed=True)
        chosen = known if id_ is None else [pick(id_, known, run.store.aliases())]
        found = review(run, chosen, known, own=id_ is not None)
    if as_json:
        write_json({"at": time(invocation.now), "drafts": [reviewed(one) for one in found]})
    elif not found:
        say("No draft of mailbridge's lies there." if id_ is None else "No draft lies in that thread.")
    else:
        from mailbridge.commands.proofs import proofs

        console(no_color=invocation.no_color).print(proofs(found))
    return 1 if any(one.findings for one in found) else 0
