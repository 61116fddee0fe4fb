"""`inspect`: the same reading of mail in files, with no server and no config."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from mailbridge.commands.invocation import Invocation, local_zone, moment, zone_named
from mailbridge.errors import UsageError
from mailbridge.mail.message import SENT, Message


@click.command("inspect")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(path_type=Path))
@click.option("--me", multiple=True, metavar="ADDRESS", help="An address of the person's (may be given again).")
@click.option("--zone", metavar="ZONE", help="The person's zone, an IANA name; this machine's if left out.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(
    invocation: Invocation, paths: tuple[Path, ...], me: tuple[str, ...], zone: str | None, as_json: bool
) -> None:
    """Read .eml files, mbox files, Maildirs and folders of them, and list the opportunities in them."""
    from mailbridge.commands.answer import answer
    from mailbridge.commands.printing import console, say, write_json
    from mailbridge.detect import read
    from mailbridge.files import read as read_files
    from mailbridge.plan.values import Known

    where = zone_named(zone) if zone else local_zone()
    now = moment(invocation.at, where)
    for address in me:
        if "@" not in address:
            raise UsageError(f"--me {address!r} is not an address.", "Give it as name@example.org.")
    messages = [message for path in paths for message in read_files(path)]
    own = me or writers(messages)
    known = [Known(o, (o.founder.key,)) for o in read(messages, me=own, zone=where, now=now)]
    if as_json:
        write_json(answer(now, known))
        return
    if not known:
        count = f"{len(messages)} message{'' if len(messages) == 1 else 's'}"
        say(f"There is no hiring process in the {count} there." if messages else "There is no mail there.")
        return
    from mailbridge.commands.order import by_notice
    from mailbridge.commands.tables import opportunities

    screen = console(no_color=invocation.no_color)
    screen.print(opportunities(by_notice(known, now), now, screen.width))


def writers(messages: Sequence[Message]) -> tuple[str, ...]:
    """Whose mail this is, where nobody said: everybody who wrote what lies in Sent."""
    return tuple(dict.fromkeys(m.author.folded for m in messages if SENT in m.special_uses and m.author.email))
