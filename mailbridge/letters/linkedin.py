"""Rule 5, in touch: a note to paste for everybody who was met.

What may live here: whom to write to, and a note that fits.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo
from urllib.parse import quote_plus

from mailbridge.detect.values import Interview, Opportunity, Person
from mailbridge.letters.days import day, local_day
from mailbridge.letters.manner import first_of, spoken_name
from mailbridge.letters.meetings import is_test, participants, same_person, talked_about
from mailbridge.letters.notice import held
from mailbridge.letters.plain import plain
from mailbridge.letters.speaker import Speaker
from mailbridge.letters.templating import ABSENT, Templates
from mailbridge.letters.values import Decision, LinkedInNote, Profile

_MET_BY_WRITING = frozenset({"recruiter", "coordinator", "agency"})
NAMES = ("note_first", "note_name", "topic", "help")
"""What a note's template may name beside the names of every template."""


def length(text: str) -> int:
    """Characters as LinkedIn's own field counts them: UTF-16 code units, so an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> str:
    """`text`, or as many whole words of it as fit `limit` with an ellipsis; never part of a word."""
    if length(text) <= limit:
        return text
    kept: list[str] = []
    for word in text.split():
        if length(" ".join([*kept, word])) + 1 > limit:
            break
        kept.append(word)
    return " ".join(kept).rstrip(" ,;:–—-") + "…" if kept else ""


def notes(
    opportunity: Opportunity,
    decision: Decision,
    profile: Profile,
    *,
    now: datetime,
    zone: tzinfo,
    templates: Templates,
    language: str | None = None,
) -> tuple[LinkedInNote, ...]:
    """A note within `profile.linkedin_limit` for everybody met or written with, those met first.

    Its URL is the person's own page, or a search for them. Arguments and faults as for `compose`.
    """
    speaker = Speaker(opportunity, decision, profile, now=now, zone=zone, templates=templates, language=language)
    values = {**speaker.facts.values(), **dict.fromkeys(NAMES, ABSENT)}
    wordings = templates.wordings(speaker.path("linkedin"), values, speaker.facts.seed)
    address = speaker.facts.manner.address
    offered = wordings.say("help", address) if profile.offer_help else ABSENT
    found = []
    for person, meeting in _people(opportunity, profile, now):
        name = spoken_name(person, opportunity.company)
        own = {"note_first": first_of(name) or name, "note_name": name, "help": offered}
        if meeting is not None:
            own["day"] = day(local_day(meeting, zone), speaker.language)
            own["topic"] = talked_about(opportunity, meeting) or ABSENT
        qualifiers = ("met" if meeting else "", address)
        text = wordings.say_within(profile.linkedin_limit, length, "note", *qualifiers, **own)
        url = person.linkedin or _search(name, opportunity)
        found.append(LinkedInNote(name, cut(text, profile.linkedin_limit), url))
    return tuple(found)


def _people(opportunity: Opportunity, profile: Profile, now: datetime) -> Iterator[tuple[Person, Interview | None]]:
    """Who was met, with the last time they were, then recruiters and coordinators; each once, and not the writer."""
    known = (*((opportunity.contact,) if opportunity.contact else ()), *opportunity.people)
    seen: list[str] = [profile.name]
    for interview in reversed(held(opportunity, now)):
        for name in () if is_test(opportunity, interview) else participants([interview]):
            if not any(same_person(name, s) for s in seen):
                seen.append(name)
                person = next((p for p in known if same_person(p.name, name)), Person(name, ""))
                if spoken_name(person, opportunity.company):
                    yield person, interview
    for person in known:
        name = spoken_name(person, opportunity.company)
        wrote = person is opportunity.contact or person.part in _MET_BY_WRITING
        if name and wrote and not any(same_person(name, s) for s in seen):
            seen.append(name)
            yield person, None


def _search(name: str, opportunity: Opportunity) -> str:
    words = " ".join(w for w in (name, plain(opportunity.company, 60)) if w)
    return f"https://www.linkedin.com/search/results/people/?keywords={quote_plus(words)}"
