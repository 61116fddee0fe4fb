"""`withdraw`: the decision to leave, and its letter in Drafts at once."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.errors import TryAgain
from mailbridge.letters.values import REASONS, Decision, Reason

if TYPE_CHECKING:
    from mailbridge.plan.values import Action, Known
    from mailbridge.sync.passes import Outcome, Run


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

    with desk.run(invocation, dry=wish.dry) as run:
        known = run.read()
        chosen = {k.opportunity.id: k for k in (pick(i, known, run.store.aliases()) for i in ids)}
        going, left = _sorted_out(run, chosen.values(), wish, invocation)
        for k in going:
            run.store.decide(k.founders[0], _decision(wish, invocation))
        outcome = _written(run, frozenset(k.opportunity.id for k in going))
        after = [k for k in run.recall() if k.opportunity.id in chosen]
    actions = [*left, *outcome.actions]
    if as_json:
        write_json(answer(invocation.now, after, actions))
    else:
        from mailbridge.commands.telling import tell

        tell(invocation, after, actions, run.writer, dry=wish.dry)
    if outcome.faults:
        raise outcome.faults[0]
    if any(is_waiting(a) for a in actions):
        raise TryAgain(
            "The draft that was written is not in Drafts now, and not in Sent.",
            "If you are sending it, all is well. To have it written anew, run this again in a minute.",
        )
    done = {a.opportunity for a in actions if _is_done(a)}
    return 0 if done >= chosen.keys() else 1


def _sorted_out(
    run: Run, chosen: Iterable[Known], wish: Wish, invocation: Invocation
) -> tuple[list[Known], list[Action]]:
    """Those to be left, and what is said of the rest: a letter that cannot be written is not decided on.

    Every letter is tried first, so that one that is wrong is told before anything is stored.
    """
    going, left = [], []
    for k in chosen:
        if not _wanted(k, wish, invocation):
            continue
        wished = replace(k, decision=_decision(wish, invocation))
        first, *_ = run.plan([wished], asked=frozenset({k.opportunity.id}))
        if first.action == "nothing" and not _is_done(first):
            left.append(first)
        else:
            going.append(k)
    return going, left


def _written(run: Run, ids: frozenset[str]) -> Outcome:
    """Plan and do the letters; once more where the first pass found one to be deleted or adopted one."""
    from mailbridge.sync.passes import Outcome

    outcome = Outcome((), ())
    for _ in range(2):
        outcome = run.write([k for k in run.recall() if k.opportunity.id in ids], asked=ids)
        if run.dry or outcome.faults or not any(_leads_on(a) for a in outcome.actions):
            break
    return outcome


def _leads_on(action: Action) -> bool:
    """Whether a pass has only found out what the next one can act on."""
    return action.action == "adopt" or (action.action == "record" and action.records[-1].state == "deleted")


def is_waiting(action: Action) -> bool:
    """Whether a draft that was written is nowhere to be seen: a mail app may have it in hand, or an APPEND be late."""
    return action.action == "record" and bool(action.records[-1].missing_passes)


def _is_done(action: Action) -> bool:
    """Whether the letter lies in Drafts as it should be."""
    from mailbridge.plan.actions import AS_WRITTEN

    if action.action == "adopt":
        return action.records[-1].state == "written"
    return action.action in ("append", "replace") or action.why == AS_WRITTEN


def _decision(wish: Wish, invocation: Invocation) -> Decision:
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
    start = next((f" ({day_and_time(i.start)})" for i in freed(o, invocation.now)), "")
    left = "has begun" if hours is None or not start else f"is {hours:.0f} hours away"
    say(f"The interview with {name}{start} {left}.")
    say("Less than a day's notice is unprofessional unless something urgent came up.")
    if wish.dry or not (sys.stdin.isatty() and sys.stderr.isatty()):
        say("Nothing was written. Add --urgent if something urgent came up, or --anyway.")
        return False
    return click.confirm("Write the letter anyway?", default=False, err=True)
