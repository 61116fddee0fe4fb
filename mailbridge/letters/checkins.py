"""Rule 5, in touch: when to write again, and the short letter for it.

What may live here: the dates of check-ins and what one says. Whether one is due is the plan's to know.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from mailbridge.detect.values import Opportunity, Person
from mailbridge.letters.compose import rendered
from mailbridge.letters.plain import cleaned
from mailbridge.letters.speaker import Speaker
from mailbridge.letters.templating import Templates
from mailbridge.letters.values import Decision, Letter, Profile

FIRST = timedelta(weeks=6)
EVERY = timedelta(weeks=13)
TIMES = 3
TO_FILL = "[…]"
"""What stands where the person has to write something of their own: a draft that still holds it is not finished."""
_TOPIC_LIMIT = 400
_WEEKEND = 2


def planned(sent: date, *, first: timedelta = FIRST, every: timedelta = EVERY, times: int = TIMES) -> tuple[date, ...]:
    """The days to write again, counted from the day the withdrawal was `sent`; one on a weekend waits for Monday."""
    return tuple(_weekday(sent + first + n * every) for n in range(times))


def _weekday(day: date) -> date:
    to_monday = 7 - day.weekday()
    return day + timedelta(days=to_monday) if to_monday <= _WEEKEND else day


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
) -> Letter:
    """A few lines to the contact, or `to` somebody else who was met, about `topic` in the person's own words.

    Without a topic the letter holds TO_FILL in its place. `now` is aware; `zone` is the writer's. Raises TemplateFault.
    """
    reader = replace(opportunity, contact=to) if to else opportunity
    silent = Decision("withdraw", None, now)
    speaker = Speaker(reader, silent, profile, now=now, zone=zone, templates=templates, language=language)
    slots = {
        "greeting": speaker.greeting(),
        "remember": speaker.say("remember"),
        "topic": cleaned(topic or "", _TOPIC_LIMIT) or TO_FILL,
        "ask": speaker.say("ask"),
        "closing": speaker.say("closing"),
    }
    text = rendered(templates, speaker.path("check-in"), {**speaker.facts.values(), **slots})
    return Letter("check-in", speaker.language, text)
