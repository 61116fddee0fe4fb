"""What can be wrong with a letter, as errors for the person: pure rooms raise values, here they become sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from mailbridge.errors import NotConfigured, Undone
from mailbridge.letters.referral import UnknownReferral
from mailbridge.letters.templating import TemplateFault
from mailbridge.mail.reply import HeaderRefused


@contextmanager
def told() -> Iterator[None]:
    """Raises NotConfigured for a template that cannot be used, Undone for a letter that cannot be written."""
    try:
        yield
    except TemplateFault as fault:
        where = f"{fault.file or fault.template}{f', line {fault.line}' if fault.line else ''}"
        raise NotConfigured(
            f"The template {where} cannot be used: {fault.message}.",
            f"Put it right or remove it. Names it may use: {', '.join(fault.allowed)}." if fault.allowed else "",
        ) from fault
    except HeaderRefused as refused:
        raise Undone(
            f"The letter cannot be addressed: {refused}.",
            "Look at the contact with `mailbridge show ID`, and write it yourself.",
        ) from refused
    except UnknownReferral as unknown:
        known = ", ".join(unknown.known)
        raise Undone(
            f"There is no single referral called {unknown.name!r}.",
            f"Those in the config are: {known}." if known else "Add them to the config as [[referrals]].",
        ) from unknown
