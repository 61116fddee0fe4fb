"""Rule 5, in touch: when to write again, and the short letter for it.

What may live here: the dates of check-ins, whom they may go to and what one says. Whether one is due is the plan's to
know.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from mailbridge.detect.values import Opportunity, Person
from mailbridge.letters.compose import rendered
from mailbridge.letters.meetings import participants, same_person
from mailbridge.letters.notice import held
from mailbridge.letters.plain import cleaned
from mailbridge.letters.speaker import Speaker
from mailbridge.letters.templating import Templates
from mailbridge.letters.values import Decision, Letter, Profile, Schedule, Topic
from mailbridge.mail.message import SENT
from mailbridge.mail.visible import split

TO_FILL = "[…]"
"""What stands where the person has to write something of their own: a draft that still holds it is not finished."""
_TOPIC_LIMIT = 400
_WEEKEND = 2


def planned(sent: date, schedule: Schedule) -> tuple[date, ...]:
    """The days to write again, counted from the day the withdrawal was `sent`; one on a weekend waits for Monday."""
    weeks = (schedule.first_weeks + n * schedule.every_weeks for n in range(schedule.times))
    return tuple(_weekday(sent + timedelta(weeks=w)) for w in weeks)


def _weekday(day: date) -> date:
    to_monday = 7 - day.weekday()
    return day + timedelta(days=to_monday) if to_monday <= _WEEKEND else day


def acquainted(opportunity: Opportunity, goodbye: datetime) -> tuple[Person, ...]:
    """Whom one may write to again: the contact, whoever wrote, and whoever was met before the `goodbye` (aware). Each
    has an address."""
    wrote = {m.author.folded for m in opportunity.messages}
    met = participants(held(opportunity, goodbye))
    found = {p.email.lower(): p for p in (opportunity.contact,) if p}
    for person in opportunity.people:
        if person.email.lower() in wrote or any(same_person(person.name, name) for name in met):
            found.setdefault(person.email.lower(), person)
    return tuple(p for email, p in found.items() if email)


def topic_for(opportunity: Opportunity, to: Person, topics: Sequence[Topic]) -> str | None:
    """What the person has to tell `to`, a topic for this company before one for any; None where there is nothing that
    they were not told before."""
    written = [m for m in opportunity.messages if SENT in m.special_uses]
    told = [_blank(split(m).said) for m in written if to.email.lower() in {a.folded for a in m.recipients}]
    company = (opportunity.company or "").casefold()
    own = [t for t in topics if t.company and t.company.casefold() == company]
    fitting = [*own, *(t for t in topics if not t.company)]
    return next(
        (t.text for t in fitting if not any(_blank(cleaned(t.text, _TOPIC_LIMIT)) in said for said in told)), None
    )


def _blank(text: str) -> str:
    return " ".join(text.split())


def check_in(
    opportunity: Opportunity,
    profile: Profile,
    *,
    now: datetime,
    zone: tzinfo,
    templates: Templates,
    topic: str | None = None,
    to: Person | None = None,
    language: str | None = None,
    number: int = 1,
) -> Letter:
    """A few lines to the contact, or `to` somebody else who was met, about `topic` in the person's own words.

    Without a topic the letter holds TO_FILL in its place. `now` is aware; `zone` is the writer's. The `number` counts
    those to one reader: what is written again, or to a colleague, is worded anew. Raises TemplateFault.
    """
    reader = replace(opportunity, contact=to) if to else opportunity
    silent = Decision("withdraw", None, now)
    variant = f"{number} {to.email if to else ''}" if to or number > 1 else ""
    speaker = Speaker(
        reader, silent, profile, now=now, zone=zone, templates=templates, language=language, variant=variant
    )
    slots = {
        "greeting": speaker.greeting(),
        "remember": speaker.say("remember"),
        "topic": cleaned(topic or "", _TOPIC_LIMIT) or TO_FILL,
        "ask": speaker.say("ask"),
        "closing": speaker.say("closing"),
    }
    text = rendered(templates, speaker.path("check-in"), {**speaker.facts.values(), **slots})
    return Letter("check-in", speaker.language, text)
