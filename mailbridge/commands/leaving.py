"""A decision to leave, carried out: the mailbox read, each letter tried, the decision stored, the draft written, told.

What may live here: what `withdraw` and `called` do alike. What they decide is theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mailbridge.commands.invocation import Invocation
from mailbridge.errors import TryAgain
from mailbridge.letters.values import Decision

if TYPE_CHECKING:
    from mailbridge.plan.values import Action, Known
    from mailbridge.sync.passes import Outcome, Run

Deciding = Callable[["Known", "Run"], Decision | None]
"""What the person decides about an opportunity; None where they would rather not."""


def leave(invocation: Invocation, ids: Sequence[str], deciding: Deciding, *, dry: bool, as_json: bool) -> int:
    """Decide about `ids` and write the letters; the exit code. Raises what reading, planning and writing raise."""
    from mailbridge.commands import desk
    from mailbridge.commands.answer import answer
    from mailbridge.commands.picking import pick
    from mailbridge.commands.printing import write_json

    with desk.run(invocation, dry=dry) as run:
        known = run.read()
        chosen = {k.opportunity.id: k for k in (pick(i, known, run.store.aliases()) for i in ids)}
        going, left = _sorted_out(run, chosen.values(), deciding)
        for k in going:
            assert k.decision is not None
            run.store.decide(k.founders[0], k.decision)
        outcome = _written(run, frozenset(k.opportunity.id for k in going))
        after = [k for k in run.recall() if k.opportunity.id in chosen]
    actions = [*left, *outcome.actions]
    if as_json:
        write_json(answer(invocation.now, after, [*actions, *outcome.briefings]))
    else:
        from mailbridge.commands.telling import print_briefings, tell

        tell(invocation, after, actions, run.writer, dry=dry)
        print_briefings(after, outcome.briefings, dry=dry)
    if outcome.faults:
        raise outcome.faults[0]
    if any(is_waiting(a) for a in actions):
        raise TryAgain(
            "The draft that was written is not in Drafts now, and not in Sent.",
            "If you are sending it, all is well. To have it written anew, run this again in a minute.",
        )
    done = {a.opportunity for a in actions if _is_done(a)}
    return 0 if done >= chosen.keys() else 1


def _sorted_out(run: Run, chosen: Iterable[Known], deciding: Deciding) -> tuple[list[Known], list[Action]]:
    """Those to be left, with what was decided, and what is said of the rest: a letter that cannot be written is not
    decided on.

    Every letter, and what is told beside it, is tried first, so that a template that is wrong is told before anything
    is stored.
    """
    from mailbridge.commands.telling import beside
    from mailbridge.sync.faults import told

    going, left = [], []
    for k in chosen:
        decision = deciding(k, run)
        if decision is None:
            continue
        decided = replace(k, decision=decision)
        first, *_ = run.plan([decided], asked=frozenset({k.opportunity.id}))
        with told():
            beside(decided, run.writer, now=run.now)
        if first.action == "nothing" and not _is_done(first):
            left.append(first)
        else:
            going.append(decided)
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
