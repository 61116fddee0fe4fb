"""`split`: one opportunity that is two."""

from __future__ import annotations

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.commands.printing import plain
from mailbridge.errors import Undone
from mailbridge.plan.values import Known


@click.command("split")
@click.argument("id_", metavar="ID")
@click.argument("message_id", metavar="MESSAGE-ID")
@click.option("--dry-run", is_flag=True, help="Show the outcome; store nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, id_: str, message_id: str, dry_run: bool, as_json: bool) -> None:
    """Make two opportunities of one: a message, with all that answers it, becomes another with an ID of its own.

    MESSAGE-ID: as `show` gives it, or a beginning. What was decided stays where the opportunity began. `mailbridge
    merge` undoes it.
    """
    from mailbridge.commands.correcting import correcting, name_of, tell, unmerged, with_cut

    with correcting(invocation, dry=dry_run) as state:
        chosen = state.pick(id_)
        key = _message(chosen, message_id)
        founder = chosen.opportunity.founder.key
        if key == founder:
            raise Undone(
                f"With this message {name_of(chosen)} began.", "Name the message with which the other one began."
            )
        for change in (unmerged, with_cut):
            changed = change(chosen, key, state.words())
            if changed:
                state.correct(changed, regroup=True)
            if not state.together(founder, key):
                break
        now = [k for k in state.known() if any(m.key in (founder, key) for m in k.opportunity.messages)]
    said = f"{name_of(chosen)} is two now: {' and '.join(name_of(k) for k in now)}."
    tell(invocation, now, said, dry=dry_run, as_json=as_json)


def _message(known: Known, asked: str) -> str:
    """The key of the one message of an opportunity that `asked` names. Raises Undone."""
    keys = dict.fromkeys(m.key for m in known.opportunity.messages)
    word = asked.strip().strip("<>")
    begun = [key for key in keys if key.strip("<>") == word] or [
        key for key in keys if word and key.strip("<>").startswith(word)
    ]
    if len(begun) != 1:
        raise Undone(
            f"{'No' if not begun else 'More than one'} message of it is named {plain(asked)!r}.",
            f"`mailbridge show {known.opportunity.id}` gives the Message-IDs.",
        )
    return begun[0]
