"""`preview`: the letter as `withdraw` would write it, without deciding anything."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.commands.wishes import Wish, letter_options

if TYPE_CHECKING:
    from mailbridge.letters.values import Decision, Letter
    from mailbridge.plan.values import Draft, Known


@click.command("preview")
@click.argument("id_", metavar="ID")
@letter_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, id_: str, wish: Wish, as_json: bool) -> None:
    """Show the letter that `withdraw` would write with these options. Nothing is decided, stored or written.

    It is made of what the last sync read; no server is asked.
    """
    from mailbridge.commands import desk
    from mailbridge.commands.answer import time
    from mailbridge.commands.picking import pick
    from mailbridge.commands.printing import console, plain_lines, say, write_json
    from mailbridge.commands.telling import letter, tell_noticed
    from mailbridge.plan.drafting import draft_of, letter_of
    from mailbridge.plan.planning import no_address
    from mailbridge.plan.siblings import said_to_others
    from mailbridge.sync.faults import told

    writer, now = desk.writer(invocation), invocation.now
    with invocation.store(readonly=True) as store:
        among = desk.remembered(invocation, store)
        known = pick(id_, among, store.aliases())
    o, decision = known.opportunity, wish.decision(now, known.decision)
    draft = None
    with told():
        unlike = said_to_others(known, among, writer, now=now)
        words = letter_of(o, decision, writer, now=now, unlike=unlike)
        if o.contact and o.reply_to:
            draft = draft_of(o, known.founders[0], decision, writer, now=now, spent=frozenset(), unlike=unlike)
        else:
            say(no_address(o))
        tell_noticed(invocation, replace(known, decision=decision), writer)
    if as_json:
        write_json({"at": time(now), **_row(known, decision, words, draft)})
    else:
        console(no_color=invocation.no_color).print(letter(draft) if draft else plain_lines(words.text))


def _row(known: Known, decision: Decision, words: Letter, draft: Draft | None) -> dict[str, Any]:
    """The letter: its words, and how it is addressed where it can be."""
    from mailbridge.commands.answer import decision as decided
    from mailbridge.mail.parse import parse

    message = parse(draft.raw) if draft else None
    return {
        "opportunity": known.opportunity.id,
        "company": known.opportunity.company,
        "kind": words.kind,
        "language": words.language,
        "decision": decided(decision),
        "from": message.author.email if message else None,
        "to": [a.email for a in message.to] if message else [],
        "cc": [a.email for a in message.cc] if message else [],
        "subject": message.subject if message else None,
        "text": words.text,
    }
