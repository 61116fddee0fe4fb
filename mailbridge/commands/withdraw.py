"""`withdraw`: the decision to leave, and its letter in Drafts at once."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.letters.values import REASONS, Decision, Reason

if TYPE_CHECKING:
    from mailbridge.plan.values import Action, Known
    from mailbridge.sync.passes import Run


LOOKS = 3


@dataclass(frozen=True, slots=True)
class Wish:
    """The options of one `withdraw`."""

    reason: Reason | None
    seeking: str | None
    refer: str | None
    urgent: bool
    anyway: bool
    approach: Literal["offer", "call-first", "by-email"]
    dry: bool


@click.command("withdraw")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@click.option("--reason", type=click.Choice(REASONS), help="The one honest reason that the letter gives.")
@click.option("--seeking", metavar="TEXT", help="The kind of role you look for, in place of the profile's.")
@click.option("--refer", metavar="NAME", help="Offer one of your [[referrals]].")
@click.option(
    "--urgent", is_flag=True, help="Something urgent came up: the letter says so. For less than a day's notice."
)
@click.option("--anyway", is_flag=True, help="Write although there is less than a day's notice.")
@click.option("--call-first", is_flag=True, help="Write the short request for a call instead.")
@click.option("--by-email", is_flag=True, help="Leave the offer of a call out.")
@click.option("--dry-run", is_flag=True, help="Show the letter; store and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    invocation: Invocation,
    ids: tuple[str, ...],
    reason: Reason | None,
    seeking: str | None,
    refer: str | None,
    urgent: bool,
    anyway: bool,
    call_first: bool,
    by_email: bool,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Leave opportunities: write a threaded reply for each into Drafts, for you to review and send.

    ID: as `list` shows it, or a unique beginning of it or of the company's name.
    """
    if urgent and anyway:
        raise click.UsageError("--urgent and --anyway exclude each other.")
    if call_first and by_email:
        raise click.UsageError("--call-first and --by-email exclude each other.")
    approach: Literal["offer", "call-first", "by-email"] = (
        "call-first" if call_first else "by-email" if by_email else "offer"
    )
    wish = Wish(reason, seeking, refer, urgent, anyway, approach, dry_run)
    return _withdraw(invocation, ids, wish, as_json)


def _withdraw(invocation: Invocation, ids: tuple[str, ...], wish: Wish, as_json: bool) -> int:
    from mailbridge.commands import desk
    from mailbridge.commands.answer import answer
    from mailbridge.commands.picking import pick
    from mailbridge.commands.printing import write_json

    with desk.run(invocation, dry=wish.dry) as run, desk.letters_told():
        known = run.read()
        chosen = {k.opportunity.id: k for k in (pick(i, known, run.store.aliases()) for i in ids)}
        going = [k for k in chosen.values() if _wanted(k, wish, invocation)]
        for k in going:
            run.store.decide(k.founders[0], _decision(k, wish, invocation))
        actions = _written(run, {k.opportunity.id for k in going})
        after = [k for k in run.recall() if k.opportunity.id in chosen]
    if as_json:
        write_json(answer(invocation.now, after, actions))
    else:
        from mailbridge.commands.telling import tell

        tell(invocation, after, actions, run.writer, dry=wish.dry)
    done = {a.opportunity for a in actions if _is_done(a)}
    return 0 if done >= chosen.keys() else 1


def _written(run: Run, ids: set[str]) -> list[Action]:
    """Plan and do the letters. A draft that was there and is gone is looked for once more, found to be deleted, and
    written anew: a pass for each."""
    actions: list[Action] = []
    for _ in range(LOOKS):
        actions = run.write([k for k in run.recall() if k.opportunity.id in ids], asked=frozenset(ids))
        if run.dry or not any(_is_gone(a) for a in actions):
            break
    return actions


def _is_gone(action: Action) -> bool:
    if action.action != "record":
        return False
    return all(record.missing_passes or record.state == "deleted" for record in action.records)


def _is_done(action: Action) -> bool:
    from mailbridge.plan.actions import AS_WRITTEN

    return action.action in ("append", "replace", "adopt", "record") or action.why == AS_WRITTEN


def _decision(k: Known, wish: Wish, invocation: Invocation) -> Decision:
    return Decision(
        what="withdraw",
        reason=wish.reason,
        at=invocation.now,
        seeking=wish.seeking,
        refer=wish.refer,
        urgent=wish.urgent,
        approach=wish.approach,
    )


def _wanted(k: Known, wish: Wish, invocation: Invocation) -> bool:
    """Whether to write the letter: notice is long enough, or the person says that it is to be written all the same.

    Says so on stderr where it is not written. A terminal is asked; without one, and for a dry run, nobody is.
    """
    from mailbridge.commands.printing import plain, say
    from mailbridge.commands.tables import day_and_time
    from mailbridge.letters.notice import freed, notice_hours, short_notice

    o = k.opportunity
    if wish.urgent or wish.anyway or not short_notice(o, invocation.now):
        return True
    hours = notice_hours(o, invocation.now)
    name = plain(o.company) or o.id
    start = next((day_and_time(i.start) for i in freed(o, invocation.now)), "now")
    left = "has begun" if hours is None else f"is {hours:.0f} hours away"
    say(f"The interview with {name} ({start}) {left}.")
    say("Less than a day's notice is unprofessional unless something urgent came up.")
    if wish.dry or not (sys.stdin.isatty() and sys.stderr.isatty()):
        say("Nothing was written. Add --urgent if something urgent came up, or --anyway.")
        return False
    return click.confirm("Write the letter anyway?", default=False, err=True)
