"""What `withdraw` tells when it is done: the letter as it lies in Drafts, and what to know and do beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from rich.text import Text

from mailbridge.commands.invocation import Invocation
from mailbridge.commands.printing import console, plain, plain_lines, say
from mailbridge.letters.briefing import brief
from mailbridge.letters.linkedin import length
from mailbridge.letters.values import Briefing
from mailbridge.mail.parse import parse
from mailbridge.plan.actions import NOT_YET
from mailbridge.plan.briefings import BRIEFED
from mailbridge.plan.drafting import Writer
from mailbridge.plan.values import Action, Draft, Known
from mailbridge.sync.pull import OWN_MAILBOX


def tell(
    invocation: Invocation, known: Sequence[Known], actions: Sequence[Action], writer: Writer, *, dry: bool
) -> None:
    """Letters on stdout, everything else on stderr; what is to be known beside a letter once an opportunity."""
    for k in known:
        own = [a for a in actions if a.opportunity == k.opportunity.id]
        name = plain(k.opportunity.company) or k.opportunity.id
        for action in own:
            if action.draft is None:
                say(f"{name}: {action.why}")
                continue
            mailbox = k.letter.mailbox if k.letter else "Drafts"
            where = f"would lie in {mailbox}" if dry else f"lies in {mailbox}"
            say(f"The letter to {name} {where}; nothing was sent.")
            if action.why != NOT_YET:
                say(action.why)
            console(no_color=invocation.no_color).print(letter(action.draft))
        if own:
            tell_noticed(invocation, k, writer, linkedin=True)


def letter(draft: Draft) -> Text:
    """A draft as a mail app would show it: who it goes to, its subject, its words."""
    message = parse(draft.raw)
    shown = Text()
    rows = [("From", message.from_), ("To", message.to), ("Cc", message.cc)]
    for name, addresses in rows:
        if addresses:
            people = ", ".join(f"{a.name} <{a.email}>".strip() for a in addresses)
            shown.append(f"{name + ':':9}", style="bold").append(plain(people, limit=1000) + "\n")
    shown.append(f"{'Subject:':9}", style="bold").append(plain(message.subject, limit=1000) + "\n\n")
    return shown.append(plain_lines(message.text or ""))


def beside(k: Known, writer: Writer, *, now: datetime) -> Briefing | None:
    """What is to be known beside the letter that was decided on. Raises TemplateFault."""
    if k.decision is None:
        return None
    return brief(k.opportunity, k.decision, writer.profile, now=now, zone=writer.zone, templates=writer.templates)


def tell_noticed(invocation: Invocation, k: Known, writer: Writer, *, linkedin: bool = False) -> None:
    """What is to be known and done beside the letter that was decided on, on stderr; with `linkedin` the notes to paste
    too. Raises TemplateFault."""
    noticed = beside(k, writer, now=invocation.now)
    for sentence in noticed.noticed if noticed else ():
        say(f"• {sentence}")
    for note in noticed.linkedin if noticed and linkedin else ():
        say(f"• LinkedIn note for {note.name} ({length(note.text)} characters): {note.text}")


def print_briefings(known: Sequence[Known], actions: Sequence[Action], *, dry: bool) -> None:
    """What was done, or would be, about briefings, on stderr; nothing where they stay as they are."""
    names = {k.opportunity.id: plain(k.opportunity.company) or k.opportunity.id for k in known}
    for action in actions:
        name = names.get(action.opportunity, action.opportunity)
        if action.draft is not None:
            say(f"The briefing on {name} {'would lie' if dry else 'lies'} in {OWN_MAILBOX}.")
        elif action.why != BRIEFED:
            say(f"Briefing on {name}: {action.why}")
