"""`doctor`: everything from the config to a draft written, read back and removed."""

from __future__ import annotations

import click

from mailbridge.commands.invocation import Invocation


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, as_json: bool) -> int:
    """Check everything from the config to a draft, and say what to do about what fails.

    The draft that it writes is its own, and removed again; where the server cannot remove a single message, none is
    written.
    """
    from mailbridge.commands.checks import examine
    from mailbridge.commands.printing import console, write_json
    from mailbridge.commands.tables import checks as table

    results = examine(invocation)
    if as_json:
        rows = [{"check": r.name, "state": r.state, "what": r.what, "todo": r.todo} for r in results]
        write_json({"checks": rows, "ok": all(r.state != "failed" for r in results)})
    else:
        console(no_color=invocation.no_color).print(table(results))
    return next((r.exit_code for r in results if r.state == "failed"), 0)
