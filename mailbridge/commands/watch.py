"""`watch`: passes for ever, woken by the server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.errors import TryAgain, UsageError

if TYPE_CHECKING:
    from mailbridge.plan.values import Known
    from mailbridge.sync.passes import Outcome


@click.command("watch")
@click.pass_obj
def command(invocation: Invocation) -> None:
    """Keep everything up to date until Ctrl-C: a pass as `sync` does it at the start, whenever mail comes into INBOX,
    and at least every half hour.

    Other commands can be used meanwhile. Where the connection is lost it is made again.
    """
    if invocation.at is not None:
        raise UsageError("Nobody can wait at another moment than now.", "Leave out --at (and MAILBRIDGE_AT).")
    from mailbridge.commands import desk
    from mailbridge.commands.printing import say
    from mailbridge.sync.watch import watch

    shown: dict[str, tuple[object, ...]] = {}

    def one_pass() -> None:
        now = replace(invocation)  # reads the config anew, and the clock
        with desk.run(now) as run:
            outcome = run.write(run.read())
            known = run.recall()
        _tell(now, known, outcome, shown)
        if lost := next((f for f in outcome.faults if isinstance(f, TryAgain)), None):
            raise lost

    account = invocation.account
    say(f"Watching INBOX of {account.address}. Ctrl-C ends it.")
    watch(lambda: desk.signed_in(account, invocation.config_path), one_pass, _tell_trouble)


def _tell(
    invocation: Invocation, known: Sequence[Known], outcome: Outcome, shown: dict[str, tuple[object, ...]]
) -> None:
    """The open opportunities that are new or have changed since the last pass, and what was done."""
    from mailbridge.commands.printing import complain, say
    from mailbridge.commands.tables import print_actions, print_opportunities

    marks = {k.opportunity.id: _mark(k) for k in known}
    changed = [k for k in known if k.opportunity.open and shown.get(k.opportunity.id) != marks[k.opportunity.id]]
    done = [a for a in (*outcome.actions, *outcome.briefings) if a.action != "nothing"]
    if shown and (changed or done):
        say(f"{invocation.now:%a %d %b %H:%M}")
    if changed or not shown:
        print_opportunities(invocation, changed, hidden=changed)
    print_actions(invocation, done, dry=False)
    for fault in outcome.faults:
        if not isinstance(fault, TryAgain):
            complain(fault.what, fault.todo)
    shown.clear()
    shown.update(marks)


def _mark(k: Known) -> tuple[object, ...]:
    """What makes an opportunity worth being told again."""
    o = k.opportunity
    return (o.company, o.role, o.stage, o.closed, o.contact, o.interviews, k.letter and k.letter.state)


def _tell_trouble(error: TryAgain, seconds: float) -> None:
    from mailbridge.commands.printing import complain

    complain(error.what, f"{datetime.now():%H:%M}: tried again in {seconds:.0f} seconds.")
