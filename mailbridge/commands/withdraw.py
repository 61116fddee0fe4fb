"""`withdraw`: the decision to leave, and its letter in Drafts at once."""

from __future__ import annotations

import shlex
import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.commands.wishes import Wish, letter_options
from mailbridge.letters.values import Decision

if TYPE_CHECKING:
    from mailbridge.plan.values import Known
    from mailbridge.sync.passes import Run


@click.command("withdraw")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@letter_options
@click.option("--anyway", is_flag=True, help="Write although there is less than a day's notice.")
@click.option("--dry-run", is_flag=True, help="Show the letter; store and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    invocation: Invocation, ids: tuple[str, ...], wish: Wish, anyway: bool, dry_run: bool, as_json: bool
) -> int:
    """Leave opportunities: write a threaded reply for each into Drafts, for you to review and send.

    ID: as `list` shows it, or a unique beginning of it or of the company's name. With less than a day's notice it asks
    first; without a terminal it then writes only with --urgent or --anyway. On a terminal it offers the one of your
    [[referrals]] who fits the role best, where you named none.
    """
    from mailbridge.commands.leaving import leave

    if wish.urgent and anyway:
        raise click.UsageError("--urgent and --anyway exclude each other.")
    asks = not dry_run and sys.stdin.isatty() and sys.stderr.isatty()
    if wish.refer_later and not (wish.refer or asks):
        raise click.UsageError("--refer-later needs --refer NAME.")
    deciding = partial(_decided, invocation, wish, anyway=anyway, asks=asks)
    return leave(invocation, ids, deciding, dry=dry_run, as_json=as_json)


def _decided(
    invocation: Invocation, wish: Wish, known: Known, run: Run, *, anyway: bool, asks: bool
) -> Decision | None:
    """The decision, once the person has said what only they can say; None where they would rather not."""
    decision = wish.decision(invocation.now, known.decision)
    fair = wish.urgent or anyway or decision.called
    if not fair and not _notice_is_fair(invocation, known, asks=asks):
        return None
    return decision if decision.refer else replace(decision, refer=_referral(known, run, asks=asks))


def _notice_is_fair(invocation: Invocation, k: Known, *, asks: bool) -> bool:
    """Whether the notice is long enough, or the person says that the letter is to be written all the same. Where nobody
    can be asked it says on stderr what would have it written."""
    from mailbridge.commands.printing import plain, say
    from mailbridge.commands.tables import day_and_time
    from mailbridge.letters.notice import away, freed, notice_hours, short_notice

    o = k.opportunity
    if not short_notice(o, invocation.now):
        return True
    hours = notice_hours(o, invocation.now)
    name = plain(o.company) or o.id
    start = next((f" ({day_and_time(i.start)})" for i in freed(o, invocation.now)), "")
    left = "has begun" if hours is None or not start else f"is {away(hours)} away"
    say(f"The interview with {name}{start} {left}.")
    say("Less than a day's notice is unprofessional unless something urgent came up.")
    if not asks:
        say("Nothing was written. Add --urgent if something urgent came up, or --anyway.")
        return False
    return click.confirm("Write the letter anyway?", default=False, err=True)


def _referral(k: Known, run: Run, *, asks: bool) -> str | None:
    """The name of the referral who fits the role best, where there is one and the person offers them (rule 3). Where
    nobody can be asked it says on stderr what would offer them."""
    from mailbridge.commands.printing import plain, say
    from mailbridge.letters.referral import choose

    best = choose(run.writer.profile.referrals, k.opportunity.role, None)
    if best is None:
        return None
    role, company = plain(k.opportunity.role), plain(k.opportunity.company) or k.opportunity.id
    how = "" if best.consent else ", without the name, since there is no consent yet"
    if not asks:
        option = f"--refer {shlex.quote(plain(best.name))}"
        say(f"{plain(best.name)} may fit the {role} role at {company}: {option} offers them.")
        return None
    question = f"Offer {plain(best.name)} for the {role} role at {company}{how}?"
    return best.name if click.confirm(question, default=True, err=True) else None
