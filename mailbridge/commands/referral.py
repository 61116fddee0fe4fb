"""`referral`: the people whom one would recommend in one's place (rule 3)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.errors import UsageError


@click.group("referral")
def command() -> None:
    """Keep the people whom you would recommend in your place, as [[referrals]] in the config."""


@dataclass(frozen=True, slots=True)
class _Question:
    """One thing to know of somebody: the field, the question, what makes of an answer the value, and whether it must be
    answered."""

    field: str
    asked: str
    read: Callable[[str], Any]
    needed: bool = False


@command.command("add")
@click.option("--name", metavar="NAME", help="Their name.")
@click.option("--pronouns", metavar="TEXT", help="Such as she/her; without them the letter uses the first name.")
@click.option("--known-from", metavar="TEXT", help='How you know them: "the platform team", "a former manager".')
@click.option("--company", metavar="NAME", help="Where that was.")
@click.option("--years", metavar="N", help="For how many years.")
@click.option("--strengths", metavar="TEXT", help="What speaks for them, as it would stand after a colon.")
@click.option("--roles", metavar="ROLE, ROLE…", help="The roles that they fit.")
@click.option("--consent/--no-consent", default=None, help="They agreed to be named; otherwise no letter names them.")
@click.option("--dry-run", is_flag=True, help="Show what would be added; write nothing.")
@click.pass_obj
def add(invocation: Invocation, /, consent: bool | None, dry_run: bool, **given: str | None) -> None:
    """Add somebody, asking for what no option says.

    A letter never holds their contact details, and their name only where they agreed to it. Everything else in the
    config stays as it is.
    """
    from mailbridge.account.referrals import add_referral
    from mailbridge.account.values import Referral
    from mailbridge.commands.printing import console, say

    asks = sys.stdin.isatty() and sys.stderr.isatty()
    said = {question.field: _answer(question, given[question.field], asks=asks) for question in _questions()}
    if consent is None:
        question = f"Has {said['name']} agreed to be named in your letters?"
        consent = asks and click.confirm(question, default=False, err=True)
    referral = Referral(**said, consent=consent)
    added = add_referral(invocation.config_path, referral, dry=dry_run)
    console(no_color=invocation.no_color).print(added.rstrip())
    say(f"{'Would be' if dry_run else 'Is'} in {invocation.config_path}: `mailbridge withdraw ID --refer` offers them.")
    if not consent:
        say("Without their consent a letter says no more than that you may know somebody.")


def _answer(question: _Question, given: str | None, *, asks: bool) -> Any:
    """What an option says, else what the person answers; None, or nothing, for what is left open. Raises UsageError."""
    if given is not None:
        try:
            return question.read(given)
        except ValueError as error:
            raise UsageError(
                f"--{question.field.replace('_', '-')} {given[:40]!r} is not allowed.", str(error)
            ) from error
    if not asks:
        if question.needed:
            option = question.field.replace("_", "-")
            raise UsageError(f"--{option} is missing, and there is no terminal to ask on.", f"Give --{option}.")
        return question.read("")

    def read(text: str) -> Any:
        try:
            return question.read(text)
        except ValueError as error:
            raise click.UsageError(str(error)) from error

    default = None if question.needed else ""
    return click.prompt(question.asked, default=default, show_default=False, err=True, value_proc=read)


def _questions() -> tuple[_Question, ...]:
    return (
        _Question("name", "Their name", _line, needed=True),
        _Question("pronouns", "Their pronouns, such as she/her (Enter: none given)", _optional),
        _Question("known_from", 'How you know them, as after "I know them from" or "my former"', _line, needed=True),
        _Question("company", "At which company (Enter: at none)", _optional),
        _Question("years", "For how many years (Enter: unsaid)", _years),
        _Question("strengths", "What speaks for them, in a few words (Enter: unsaid)", _optional),
        _Question("roles", "Which roles they fit, with commas between (Enter: none)", _roles),
    )


def _line(text: str) -> str:
    from mailbridge.account.layout import to_text

    try:
        return to_text(text)
    except ValueError:
        raise ValueError("Give one line of text.") from None


def _optional(text: str) -> str | None:
    return _line(text) if text.strip() else None


def _years(text: str) -> int | None:
    if not text.strip():
        return None
    if not text.strip().isdecimal() or int(text) > _MOST_YEARS:
        raise ValueError(f"Give a whole number of years, at most {_MOST_YEARS}.")
    return int(text)


def _roles(text: str) -> tuple[str, ...]:
    return tuple(_line(role) for role in text.split(",") if role.strip())


_MOST_YEARS = 80
