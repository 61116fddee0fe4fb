"""`contacts`: the people of every hiring process, and as a file for an address book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mailbridge.commands.invocation import Invocation
from mailbridge.errors import UsageError

if TYPE_CHECKING:
    from mailbridge.detect.values import Person
    from mailbridge.plan.values import Known


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody on the other side, with every opportunity that they have a part in, and the days on which they were met
    in an interview, the earliest first."""

    person: Person
    known: tuple[Known, ...]
    met: tuple[date, ...]

    @property
    def companies(self) -> tuple[str, ...]:
        """The companies that they hire for, each once."""
        return tuple(dict.fromkeys(k.opportunity.company for k in self.known if k.opportunity.company))


@click.command("contacts")
@click.option(
    "--vcard", "file", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="Write them to FILE as vCards; `-` is standard output.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def command(invocation: Invocation, file: Path | None, as_json: bool) -> None:
    """List the people of every opportunity, as the last sync read them: who wrote, and who was met.

    With --vcard they are written for an address book, as vCard 4. A person keeps their UID from one export to the next,
    so that importing again brings them up to date. A FILE that mailbridge did not write is left alone.
    """
    from mailbridge.commands import desk
    from mailbridge.commands.answer import person, time
    from mailbridge.commands.printing import console, say, write_json

    to_stdout = str(file) == "-"
    if to_stdout and as_json:
        raise UsageError("--json and --vcard - both want standard output.", "Name a file for one of them.")
    with invocation.store(readonly=True) as store:
        found = everybody(invocation, desk.remembered(invocation, store))
    if file is not None:
        _export(found, None if to_stdout else file)
    if as_json:
        rows = [
            {
                **person(c.person),
                "part": c.person.part,
                "met": [time(day) for day in c.met],
                "opportunities": [
                    {"id": k.opportunity.id, "company": k.opportunity.company, "role": k.opportunity.role}
                    for k in c.known
                ],
            }
            for c in found
        ]
        write_json({"at": time(invocation.now), "contacts": rows})
    elif file is None and found:
        from mailbridge.commands.tables import contacts

        screen = console(no_color=invocation.no_color)
        screen.print(contacts(found, screen.width))
    elif file is None:
        say("Nobody is known yet: run `mailbridge sync` first.")


def everybody(invocation: Invocation, known: Sequence[Known]) -> list[Contact]:
    """Everybody of these opportunities, each once, by name. They are told apart by their address, and those who are
    known by name alone by name and company."""
    found: dict[str, Contact] = {}
    for k in known:
        for person in _people(k):
            key = person.email.lower() or f"{k.opportunity.company}\0{person.name}".casefold()
            days = _met(invocation, k, person)
            before = found.get(key)
            found[key] = _joined(before, person, k, days) if before else Contact(person, (k,), days)
    return sorted(found.values(), key=lambda c: ((c.person.name or c.person.email).casefold(), c.person.email))


def _joined(contact: Contact, person: Person, k: Known, days: tuple[date, ...]) -> Contact:
    """A contact with what another opportunity knows of them."""
    one = contact.person
    whole = replace(
        one,
        name=one.name or person.name,
        phones=tuple(dict.fromkeys((*one.phones, *person.phones))),
        linkedin=one.linkedin or person.linkedin,
        part=person.part if one.part == "other" else one.part,
    )
    known = contact.known if k in contact.known else (*contact.known, k)
    return Contact(whole, known, tuple(sorted({*contact.met, *days})))


def _people(k: Known) -> Iterator[Person]:
    """The contact, the people, and who took part in an interview and is known by name alone."""
    from mailbridge.detect.values import Person
    from mailbridge.letters.meetings import participants, same_person

    o = k.opportunity
    known = [*o.people, *([o.contact] if o.contact else [])]
    yield from known
    for name in participants(o.interviews):
        if not any(same_person(name, person.name) for person in known):
            yield Person(name, "", part="interviewer")


def _met(invocation: Invocation, k: Known, person: Person) -> tuple[date, ...]:
    """The days of the interviews with them that took place, in the interview's own zone."""
    from mailbridge.letters.days import local_day
    from mailbridge.letters.meetings import participants, same_person
    from mailbridge.letters.notice import held

    days = {
        local_day(interview, invocation.zone)
        for interview in held(k.opportunity, invocation.now)
        if any(same_person(name, person.name) for name in participants([interview]))
    }
    return tuple(sorted(days))


def _export(found: Sequence[Contact], file: Path | None) -> None:
    """Write the file, or all of it to standard output."""
    from mailbridge.commands.exporting import earlier, put
    from mailbridge.commands.printing import say
    from mailbridge.commands.vcard import is_ours, vcards

    if file is not None:
        earlier(file, is_ours)
    put(file, vcards(found))
    if file is not None:
        say(f"{len(found)} {'person is' if len(found) == 1 else 'people are'} in {file}.")
