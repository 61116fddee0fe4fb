"""`call`: whom to call, when, and what to say (rule 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.text import Text

from mailbridge.commands.invocation import Invocation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from mailbridge.detect.values import Opportunity


@click.command("call")
@click.argument("id_", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, id_: str, as_json: bool) -> None:
    """Print the numbers, the contact's working hours, and what to say on the phone, in the thread's language.

    The script gives the reason and the referral of `withdraw`, where you decided on them.
    """
    from mailbridge.commands import desk
    from mailbridge.commands.answer import time
    from mailbridge.commands.picking import looked_up
    from mailbridge.commands.printing import console, say, write_json
    from mailbridge.letters.briefing import call_advice
    from mailbridge.letters.calls import at_work, local_time, numbers, script
    from mailbridge.letters.values import Decision
    from mailbridge.sync.faults import told

    known, writer, now = looked_up(invocation, id_), desk.writer(invocation), invocation.now
    o, decision = known.opportunity, known.decision or Decision("withdraw", None, now)
    with told():
        words = script(o, decision, writer.profile, now=now, zone=writer.zone, templates=writer.templates)
    local, found = local_time(o, now), list(numbers(o))
    if as_json:
        write_json(
            {
                "at": time(now),
                "opportunity": o.id,
                "company": o.company,
                "considerate": o.call_first,
                "why": call_advice(o),
                "numbers": [{"name": name, "phone": phone} for name, phone in found],
                "local_time": time(local),
                "working_hours": at_work(local) if local else None,
                "script": words,
            }
        )
        return
    console(no_color=invocation.no_color).print(_page(o, found, local, words, writer.zone))
    say(f"Once you have called: `mailbridge called {o.id}` makes the letter a short confirmation.")


def _page(o: Opportunity, found: Sequence[tuple[str, str]], local: datetime | None, words: str, zone: tzinfo) -> Text:
    """Whom, whether, when, and the script, its headings bold."""
    from mailbridge.commands.printing import plain, plain_lines
    from mailbridge.letters.briefing import call_advice, hours_there

    person = o.contact.name or o.contact.email if o.contact else "Nobody is known"
    page, who = Text(), [plain(name) for name in (person, o.company) if name]
    page.append(", ".join(who), style="bold").append(f"  [{o.id}]\n", style="cyan")
    page.append(f"{call_advice(o)}\n")
    for name, phone in found:
        page.append(f"{phone}  ", style="bold cyan").append(f"{plain(name)}\n")
    if not found:
        page.append(f"No number of theirs is known: `mailbridge withdraw {o.id} --call-first` asks for one.\n")
    page.append(f"{hours_there(local, zone)}\n" if local else "Their time zone is not known.\n")
    for part in plain_lines(words).split("\n\n"):
        heading, _, said = part.partition("\n")
        page.append(f"\n{heading}\n", style="bold" if said else "").append(f"{said}\n" if said else "")
    page.rstrip()
    return page
