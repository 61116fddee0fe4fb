"""`set`: what the person knows better than the reading."""

from __future__ import annotations

from collections.abc import Callable
from email.utils import parseaddr

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.detect.values import CLOSED, STAGES
from mailbridge.errors import UsageError

LONGEST = 200


@click.command("set")
@click.argument("id_", metavar="ID")
@click.argument("values", nargs=-1, required=True, metavar="FIELD=VALUE…")
@click.option("--dry-run", is_flag=True, help="Show what would be said; store nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, id_: str, values: tuple[str, ...], dry_run: bool, as_json: bool) -> None:
    """Correct what was read of an opportunity. It stays as you say, whatever mail comes.

    FIELD is company, role, contact (an address, or "Name <address>"), stage (outreach, applied, screening,
    interviewing, offer, closed) or closed (rejected, withdrawn, filled). `company=` takes your word back.
    """
    from mailbridge.commands.correcting import correcting, name_of, tell, with_fields

    fields = dict(_field(value) for value in values)
    with correcting(invocation, dry=dry_run) as state:
        chosen = state.pick(id_)
        state.correct(with_fields(chosen, state.words(), fields))
        now = [k for k in state.known() if k.opportunity.id == chosen.opportunity.id] if as_json else [chosen]
    said = [f"{name} is {value!r}, as you said" if value else f"{name} is as read" for name, value in fields.items()]
    tell(invocation, now, f"{name_of(chosen)}: {'; '.join(said)}.", dry=dry_run, as_json=as_json)


def _field(text: str) -> tuple[str, str]:
    """Name and value of `company=Brightloom`; "" takes back. Raises UsageError."""
    name, sign, value = text.partition("=")
    name, value = name.strip().casefold(), value.strip()
    check = FIELDS.get(name)
    if not sign or check is None:
        raise UsageError(f"{text!r} is no field and value.", f"The fields are {', '.join(FIELDS)}: company=Brightloom.")
    return name, check(value) if value else ""


def _words(value: str) -> str:
    if len(value) > LONGEST or not value.isprintable():
        raise UsageError(f"{value[:40]!r} is no name.", f"Give one line of at most {LONGEST} characters.")
    return value


def _address(value: str) -> str:
    from mailbridge.account.layout import to_address

    name, email = parseaddr(_words(value))
    try:
        email = to_address(email)
    except ValueError as error:
        raise UsageError(f"{value!r} is no address.", 'Give contact=name@example.org or "Name <address>".') from error
    name = name.replace("<", "").replace(">", "").strip()
    return f"{name} <{email}>" if name else email


def _one_of(allowed: tuple[str, ...]) -> Callable[[str], str]:
    def check(value: str) -> str:
        if value.casefold() not in allowed:
            raise UsageError(f"{value!r} is not allowed there.", f"Give one of {', '.join(allowed)}.")
        return value.casefold()

    return check


FIELDS: dict[str, Callable[[str], str]] = {
    "company": _words,
    "role": _words,
    "contact": _address,
    "stage": _one_of(STAGES),
    "closed": _one_of(CLOSED),
}
"""Each field that can be corrected, and what makes of the person's value the one that is remembered."""
