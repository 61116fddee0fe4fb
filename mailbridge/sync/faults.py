"""What can be wrong with a letter, as errors for the person: pure rooms raise values, here they become sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
        raise of_templates([fault]) from fault
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


def of_templates(faults: Sequence[TemplateFault]) -> NotConfigured:
    """What is wrong with templates: each with its file and line, and the names that it may use."""
    if len(faults) == 1:
        names = _names(faults[0])
        return NotConfigured(
            f"The template {_where(faults[0])} cannot be used: {faults[0].message}.",
            f"Put it right or remove it. {names}".strip(),
        )
    lines = "".join(f"\n  {_where(fault)}: {fault.message}. {_names(fault)}".rstrip() for fault in faults)
    return NotConfigured(f"The templates have {len(faults)} faults:{lines}", "Put them right or remove them.")


def _where(fault: TemplateFault) -> str:
    return f"{fault.file or fault.template}{f', line {fault.line}' if fault.line else ''}"


def _names(fault: TemplateFault) -> str:
    return f"Names it may use: {', '.join(fault.allowed)}." if fault.allowed else ""
