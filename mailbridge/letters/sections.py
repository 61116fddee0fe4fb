"""The briefing as it lies in the mailbox: titles and lines that are as true tomorrow as when they were written.

What may live here: sentences for the person themselves, in English, that name days and hours and never how far away
they are. When it is written, and where, is the plan's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from urllib.parse import quote

from mailbridge.detect.values import Opportunity
from mailbridge.letters.briefing import TOLD_BY_PHONE, call_advice, referral_advice, short_notice_advice, spelled
from mailbridge.letters.calls import DAY_ENDS, DAY_STARTS, local_time, numbers, script
from mailbridge.letters.days import clock, weekday, zone_name
from mailbridge.letters.linkedin import length, notes
from mailbridge.letters.notice import SHORT, begins, freed, released, short_notice
from mailbridge.letters.plain import plain
from mailbridge.letters.templating import Templates
from mailbridge.letters.values import Decision, Profile
from mailbridge.mail.memo import Line, Section

_NAME_LIMIT = 80


def headline(opportunity: Opportunity) -> str:
    """What the briefing is about, as its subject says it."""
    role, company = plain(opportunity.role, _NAME_LIMIT), plain(opportunity.company, _NAME_LIMIT)
    return f"Leaving {company or 'a process'}{f': {role}' if role else ''}"


def sections(
    opportunity: Opportunity,
    decision: Decision,
    profile: Profile,
    *,
    letter: Sequence[str],
    following: Sequence[str],
    sent: bool,
    now: datetime,
    zone: tzinfo,
    templates: Templates,
) -> tuple[Section, ...]:
    """What is to be known and done beside the letter, for a person in `zone`.

    `letter` says how that one stands, `following` what is to follow it and when; `sent` that it has gone out, at `now`
    (aware). Arguments else, and faults, as for `compose`.
    """
    found = (
        ("The letter", [Line(text) for text in letter]),
        ("Notice", [] if sent else _notice(opportunity, decision, now, zone)),
        ("Call", [] if sent else _call(opportunity, decision, now, zone)),
        ("On the phone", [] if sent else _script(opportunity, decision, profile, now, zone, templates)),
        ("Referral", [Line(text) for text in [referral_advice(opportunity, decision, profile)] if text]),
        ("LinkedIn", _notes(opportunity, decision, profile, now, zone, templates)),
        ("Following up", [Line(text) for text in following]),
        ("Links", _links(opportunity, profile)),
        ("Take care", [Line(warning) for warning in opportunity.warnings]),
    )
    return tuple(Section(title, tuple(lines)) for title, lines in found if lines)


def _notice(opportunity: Opportunity, decision: Decision, now: datetime, zone: tzinfo) -> list[Line]:
    coming, slots = freed(opportunity, now), len(released(opportunity, now))
    said = [f"You give back the interview on {spelled(i, zone)}." for i in coming]
    if slots:
        said.append(f"The letter releases {'the proposed time' if slots == 1 else f'the {slots} proposed times'}.")
    if short_notice(opportunity, now):
        said.append(short_notice_advice(decision))
    elif coming:
        until = (begins(coming[0], zone) - SHORT).astimezone(zone)
        said.append(f"Until {weekday(until, 'en')}, {clock(until, 'en')}, that is more than 24 hours' notice.")
    return [Line(text) for text in said or ["No interview lies ahead."]]


def _call(opportunity: Opportunity, decision: Decision, now: datetime, zone: tzinfo) -> list[Line]:
    if decision.called:
        return [Line(TOLD_BY_PHONE)]
    said = [Line(call_advice(opportunity))]
    found = [
        Line(f"{plain(name, _NAME_LIMIT) or 'Their number'}: {phone}", f"tel:{phone}")
        for name, phone in numbers(opportunity)
    ]
    said += found or [Line("No number of theirs is known.")]
    if local := local_time(opportunity, now):
        said.append(Line(_hours(local, zone)))
    return said


def _hours(local: datetime, zone: tzinfo) -> str:
    """The working day at the contact's, with the person's own time where that differs."""
    begin, end = (local.replace(hour=hour, minute=0, second=0, microsecond=0) for hour in (DAY_STARTS, DAY_ENDS))
    text = f"Working hours there: Monday to Friday, {clock(begin, 'en')} to {clock(end, 'en')} {zone_name(local, 'en')}"
    if begin.utcoffset() == begin.astimezone(zone).utcoffset():
        return f"{text}."
    return f"{text} ({clock(begin.astimezone(zone), 'en')} to {clock(end.astimezone(zone), 'en')} your time)."


def _script(
    opportunity: Opportunity,
    decision: Decision,
    profile: Profile,
    now: datetime,
    zone: tzinfo,
    templates: Templates,
) -> list[Line]:
    if decision.called:
        return []
    said = script(opportunity, decision, profile, now=now, zone=zone, templates=templates)
    return [Line(line) for line in said.split("\n") if line.strip()]


def _notes(
    opportunity: Opportunity, decision: Decision, profile: Profile, now: datetime, zone: tzinfo, templates: Templates
) -> Iterator[Line]:
    for note in notes(opportunity, decision, profile, now=now, zone=zone, templates=templates):
        yield Line(f"{note.name} ({length(note.text)} characters):", note.url)
        yield Line(note.text)


def _links(opportunity: Opportunity, profile: Profile) -> list[Line]:
    answered = opportunity.reply_to.message_id if opportunity.reply_to else None
    found = (
        ("The message that the letter answers", f"mid:{quote(answered.strip('<>'), safe='@')}" if answered else None),
        ("Their portal", opportunity.portal),
        ("Your LinkedIn page", profile.linkedin),
    )
    return [Line(text, url) for text, url in found if url]
