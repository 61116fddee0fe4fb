"""How a letter is wished for on the command line: the options that every command about a letter shares.

What may live here: those options, and the decision that they make.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import click

from mailbridge.letters.values import REASONS, TONES, Approach, Decision, Reason, Tone

_OPTIONS = (
    click.option("--reason", type=click.Choice(REASONS), help="The one honest reason that the letter gives."),
    click.option("--seeking", metavar="TEXT", help="The kind of role you look for, in place of the profile's."),
    click.option("--refer", metavar="NAME", help="Offer one of your [[referrals]]."),
    click.option("--refer-later", is_flag=True, help="Offer the referral in a second letter, once they have answered."),
    click.option("--tone", type=click.Choice(TONES), help="How it sounds, in place of the profile's tone."),
    click.option("--urgent", is_flag=True, help="Something urgent came up: the letter says so."),
    click.option("--call-first", is_flag=True, help="The short request for a call instead."),
    click.option("--by-email", is_flag=True, help="Leave the offer of a call out."),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the options of one command ask of a letter."""

    reason: Reason | None
    seeking: str | None
    refer: str | None
    refer_later: bool
    tone: Tone | None
    urgent: bool
    approach: Approach

    def decision(self, at: datetime, before: Decision | None) -> Decision:
        """The decision to leave, made `at` (aware). What `before` says of a call that took place, and of those to check
        in with, stays true."""
        return Decision(
            "withdraw",
            self.reason,
            at,
            seeking=self.seeking,
            refer=self.refer,
            urgent=self.urgent,
            approach=self.approach,
            called=before is not None and before.called,
            tone=self.tone,
            refer_later=self.refer_later,
            check_in_to=before.check_in_to if before else (),
        )


def letter_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the options of a letter; it gets them as one `wish`."""

    @functools.wraps(command)
    def with_wish(
        *args: Any,
        reason: Reason | None,
        seeking: str | None,
        refer: str | None,
        refer_later: bool,
        tone: Tone | None,
        urgent: bool,
        call_first: bool,
        by_email: bool,
        **others: Any,
    ) -> Any:
        if call_first and by_email:
            raise click.UsageError("--call-first and --by-email exclude each other.")
        approach: Approach = "call-first" if call_first else "by-email" if by_email else "offer"
        return command(*args, wish=Wish(reason, seeking, refer, refer_later, tone, urgent, approach), **others)

    for option in reversed(_OPTIONS):
        with_wish = option(with_wish)
    return with_wish
