"""`send`: one reviewed draft, as it now stands in Drafts, over SMTP, after showing exactly what goes to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.errors import NotConfigured, Undone, UsageError

if TYPE_CHECKING:
    from mailbridge.commands.outbox import Word

_LOOKS = 20
"""So many times a draft may have changed when it is looked at again."""


@click.command("send")
@click.argument("id_", metavar="ID")
@click.option("--yes", is_flag=True, help="Send what is shown without asking; needed where there is no terminal.")
@click.option("--decline-invite", is_flag=True, help="Decline the invites too, so that everybody's calendar is freed.")
@click.option("--dry-run", is_flag=True, help="Show what would go to whom; send and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, id_: str, yes: bool, decline_invite: bool, dry_run: bool, as_json: bool) -> int:
    """Send one draft as it now stands in Drafts, your edits included, after showing exactly what goes to whom.

    It asks first; without a terminal nothing is sent unless you add --yes. The letter is then filed in Sent, its draft
    removed, and the message that it answers marked as answered. What may have gone out already, because a connection
    was cut, is never sent again by itself. With --decline-invite the organiser of each invite gets the answer that a
    calendar app sends, which frees the time in everybody's calendar.
    """
    if invocation.at is not None:
        raise UsageError("Nothing can be sent at another moment than now.", "Leave out --at (and MAILBRIDGE_AT).")
    if invocation.account.smtp is None:
        raise NotConfigured(
            "No SMTP server is configured.",
            "Name it with `mailbridge connect ADDRESS --smtp HOST:PORT`, or send from your mail app.",
        )
    return _send(invocation, id_, yes=yes, declining=decline_invite, dry=dry_run, as_json=as_json)


def _send(invocation: Invocation, id_: str, *, yes: bool, declining: bool, dry: bool, as_json: bool) -> int:
    """Look, show, ask, and look again: what was shown is what goes. The person is asked with no connection open, which
    would not wait so long, and whatever has changed by then is shown anew."""
    from mailbridge.commands import desk, outbox, sending
    from mailbridge.sync.sending import DraftChanged

    shown: tuple[object, ...] | None = None
    words: dict[str, Word] = {}
    for _ in range(_LOOKS):
        with desk.run(invocation, dry=dry) as run:
            found = outbox.look(run, invocation, id_, words, declining=declining)
            changed = found.marks != shown
            if found.postings and changed:
                sending.print_shown(invocation, found, as_json=as_json)
            if found.postings and not dry and (yes or not changed):
                try:
                    refused = outbox.dispatch(run, invocation, found)
                except DraftChanged:
                    shown = None
                    continue
                sending.print_outcome(invocation, found, "sent", refused, as_json=as_json)
                return 1 if any(refused.values()) else 0
        if found.doubt is not None:
            words[found.doubt.message_id] = sending.ask_about(invocation, found, found.doubt, dry=dry)
        elif dry or not found.postings:
            sending.print_outcome(invocation, found, "ready", {}, as_json=as_json)
            return 0
        elif not sending.confirmed(again=shown is not None):
            return 1
        else:
            shown = found.marks
    raise Undone("The draft changes all the time, so nothing was sent.", "Run this again when nobody is writing on it.")
