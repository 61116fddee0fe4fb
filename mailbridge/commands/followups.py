"""`followups`: what is to be written after a goodbye, and the drafts of it that are due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.errors import Undone

if TYPE_CHECKING:
    from rich.table import Table

    from mailbridge.detect.values import Person
    from mailbridge.plan.followups import FollowUp
    from mailbridge.plan.values import Action, Known
    from mailbridge.sync.passes import Run

OVER = ("sent", "deleted", "passed over", "called off")
"""The states of which nothing more is to come: they stand in the JSON alone."""


@dataclass(frozen=True, slots=True)
class Row:
    """One letter that follows a goodbye, and the opportunity that was left."""

    known: Known
    follow_up: FollowUp


@click.command("followups")
@click.option(
    "--to", "reader", metavar="NAME", help="Check in with somebody else whom you met too: a name or an address."
)
@click.option("--dry-run", is_flag=True, help="Show what would be done; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, reader: str | None, dry_run: bool, as_json: bool) -> int:
    """List the check-ins that are due and planned, and write the drafts of those that are due.

    They are planned from the day that your letter was sent, and called off when they answer. A referral that was left
    for later is written once they have answered. One draft a thread at a time; nothing is sent.
    """
    from mailbridge.commands import desk
    from mailbridge.commands.printing import write_json

    with desk.run(invocation, dry=dry_run) as run:
        known = [k for k in run.read() if k.decision]
        if reader and any(not k.goodbye for k in known):
            run.write([k for k in known if not k.goodbye])  # what went out meanwhile is found before anybody is named
        asked = _asked(run, run.recall(), reader) if reader else frozenset()
        outcome = run.write([k for k in run.recall() if k.decision], asked=asked)
        rows = _rows(run)
    if as_json:
        write_json(_answer(invocation, rows, [*outcome.actions, *outcome.briefings]))
    else:
        _tell(invocation, rows, outcome.actions, dry=dry_run)
    if outcome.faults:
        raise outcome.faults[0]
    return _left_undone([r for r in rows if r.follow_up.key in asked], outcome.actions)


def _left_undone(rows: Sequence[Row], actions: Sequence[Action]) -> int:
    """The exit code of asking for the check-ins of these `rows`: 1 where one was due and is not there. Says how they
    stand where there is none to write now."""
    from mailbridge.commands.printing import plain, say
    from mailbridge.commands.tables import day_and_time

    there = {a.draft.key for a in actions if a.draft} | {r.follow_up.key for r in rows if r.follow_up.alive}
    left = [r for r in rows if r.follow_up.wanted and r.follow_up.key not in there]
    if rows and not left and not there.intersection(r.follow_up.key for r in rows):
        ahead = [r.follow_up for r in rows if r.follow_up.standing == "planned"]
        name = plain(rows[0].follow_up.to.name) or rows[0].follow_up.to.email
        if any(r.follow_up.standing == "called off" for r in rows):
            say(f"Nothing is drafted to {name}: they have answered, and you are in touch.")
        elif ahead and ahead[0].due:
            say(f"The next check-in with {name} is planned for {day_and_time(ahead[0].due)} {ahead[0].due.year}.")
        else:
            say(f"No further check-in with {name} is planned.")
    return 1 if left else 0


def _asked(run: Run, known: Sequence[Known], reader: str) -> frozenset[str]:
    """The keys of the check-ins with the person named, who is remembered. Raises Undone."""
    from mailbridge.plan.followups import follow_ups

    k, person = _met(run, known, reader)
    email = person.email.lower()
    assert k.decision is not None
    if person != k.opportunity.contact and email not in k.decision.check_in_to:
        decisions = run.store.decisions()
        founder = next(f for f in k.founders if f in decisions)
        run.store.decide(founder, replace(k.decision, check_in_to=(*k.decision.check_in_to, email)))
    again = next(a for a in run.recall() if a.opportunity.id == k.opportunity.id)
    found = follow_ups(again, run.writer, now=run.now)
    return frozenset(f.key for f in found if f.kind == "check-in" and f.to.email.lower() == email)


def _met(run: Run, known: Sequence[Known], reader: str) -> tuple[Known, Person]:
    """Who is meant, of all who were met in the processes that were left. Raises Undone for nobody, and for several."""
    from mailbridge.commands.printing import plain
    from mailbridge.letters.checkins import acquainted
    from mailbridge.plan.following import sent_at

    met = [
        (k, person)
        for k in known
        if k.decision and k.goodbye
        for person in acquainted(k.opportunity, sent_at(k.opportunity, k.goodbye))
    ]
    word = reader.strip().casefold()
    found = [(k, p) for k, p in met if word in (p.email.casefold(), p.name.casefold())]
    found = found or [(k, p) for k, p in met if word and _begins(p, word)]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"{plain(p.name, limit=60)} <{plain(p.email)}>" for _, p in (found or met)[:8])
    if found:
        raise Undone(f"{plain(reader)!r} may be any of {names}.", "Give the whole address.")
    raise Undone(
        f"You have met nobody called {plain(reader)!r} in a process that you left by a letter.",
        f"Those whom you met are: {names}." if names else "Check-ins begin when the letter was found in Sent.",
    )


def _begins(person: Person, word: str) -> bool:
    name = person.name.casefold()
    return any(part.startswith(word) for part in (name, *name.split(), person.email.casefold()))


def _rows(run: Run) -> list[Row]:
    """Every letter that follows a goodbye, the next one first."""
    from datetime import date

    from mailbridge.plan.followups import follow_ups

    rows = [Row(k, f) for k in run.recall() for f in follow_ups(k, run.writer, now=run.now)]
    return sorted(rows, key=lambda r: (r.follow_up.due or date.max, r.known.opportunity.id))


def _answer(invocation: Invocation, rows: Sequence[Row], actions: Sequence[Action]) -> dict[str, Any]:
    from mailbridge.commands import answer

    said = answer.answer(invocation.now, (), actions)
    return {
        "at": said["at"],
        "followups": [
            {
                "opportunity": r.known.opportunity.id,
                "company": r.known.opportunity.company,
                "kind": r.follow_up.kind,
                "number": r.follow_up.number or None,
                "to": answer.person(r.follow_up.to),
                "due": answer.time(r.follow_up.due),
                "state": r.follow_up.state,
                "draft": answer.draft(r.follow_up.latest) if r.follow_up.latest else None,
            }
            for r in rows
        ],
        "actions": said["actions"],
    }


def _tell(invocation: Invocation, rows: Sequence[Row], actions: Sequence[Action], *, dry: bool) -> None:
    """The letters to come on stdout, and what was done; how many are over on stderr."""
    from mailbridge.commands.printing import console, say
    from mailbridge.commands.tables import print_actions
    from mailbridge.plan.planning import FOLLOWING

    ahead = [r for r in rows if r.follow_up.state not in OVER]
    if ahead:
        screen = console(no_color=invocation.no_color)
        screen.print(_table(ahead, invocation.now.year, screen.width))
    elif not rows:
        say("Nothing follows yet: check-ins are planned once a letter of yours was found in Sent.")
    for state in OVER:
        count = sum(r.follow_up.state == state for r in rows)
        if count:
            say(f"{count} {'is' if count == 1 else 'are'} {_STATES.get(state, state)}.")
    print_actions(invocation, [a for a in actions if a.kind in FOLLOWING], dry=dry)


def _table(rows: Sequence[Row], year: int, width: int) -> Table:
    """An entry a letter; days of another `year` name theirs."""
    from rich.text import Text

    from mailbridge.commands.columns import Column, listed
    from mailbridge.commands.tables import day_and_time, id_of, named

    def letter(r: Row) -> Text:
        number = f" {r.follow_up.number}" if r.follow_up.number else ""
        return Text(r.follow_up.kind + number)

    def due(r: Row) -> Text:
        day = r.follow_up.due
        return Text("—" if day is None else day_and_time(day) + (f" {day.year}" if day.year != year else ""))

    columns: tuple[Column[Row], ...] = (
        Column("ID", lambda r: id_of(r.known)),
        Column("Company", lambda r: named(r.known.opportunity.company), most=26),
        Column("Letter", letter, line=1),
        Column("To", lambda r: named(r.follow_up.to.name or r.follow_up.to.email), most=30, line=2),
        Column("Due", due, line=1),
        Column("State", lambda r: Text(_STATES.get(r.follow_up.state, r.follow_up.state)), line=1),
    )
    return listed(columns, rows, width)


_STATES = {
    "waiting": "when they answer",
    "written": "draft ready",
    "edited": "draft edited",
    "called off": "called off, since they have answered",
    "passed over": "left out, since a later one was due",
}
