"""What the person should know and do beside the letter.

What may live here: sentences for the person themselves, in English, and what they rest on.
"""

from __future__ import annotations

from datetime import datetime, tzinfo

from mailbridge.detect.values import Interview, Opportunity
from mailbridge.letters.calls import at_work, call_is_considerate, local_time, phones, work_turns
from mailbridge.letters.days import clock, weekday, zone_name
from mailbridge.letters.linkedin import notes
from mailbridge.letters.manner import spoken_name
from mailbridge.letters.notice import away, next_interview, notice_hours, released, short_notice, zone_of
from mailbridge.letters.plain import plain
from mailbridge.letters.referral import UnknownReferral, choose
from mailbridge.letters.templating import Templates
from mailbridge.letters.values import Briefing, Decision, Profile

TOLD_BY_PHONE = "You have told them by phone; the letter confirms it in writing."
_NAME_LIMIT = 80


def brief(
    opportunity: Opportunity,
    decision: Decision,
    profile: Profile,
    *,
    now: datetime,
    zone: tzinfo,
    templates: Templates,
) -> Briefing:
    """What was noticed about `decision` at `now` (aware), for a person in `zone`: notice, call, numbers, notes.

    Raises TemplateFault where the template of the LinkedIn notes is wrong.
    """
    noticed = (
        *_notice(opportunity, decision, now, zone),
        *_call(opportunity, decision, now, zone),
        *filter(None, [referral_advice(opportunity, decision, profile) if decision.refer_later else ""]),
        *opportunity.warnings,
    )
    return Briefing(
        notice_hours=notice_hours(opportunity, now),
        call_considerate=call_is_considerate(opportunity),
        phones=phones(opportunity),
        noticed=noticed,
        linkedin=notes(opportunity, decision, profile, now=now, zone=zone, templates=templates),
    )


def _notice(opportunity: Opportunity, decision: Decision, now: datetime, zone: tzinfo) -> list[str]:
    coming, hours = next_interview(opportunity, now), notice_hours(opportunity, now)
    said = []
    if coming and hours is not None:
        kind = "interview" if coming.status == "confirmed" else "proposed interview"
        said.append(f"The {kind} on {spelled(coming, zone)} is {away(hours)} away.")
    elif not short_notice(opportunity, now):
        said.append("No interview lies ahead.")
    if short_notice(opportunity, now):
        said.append(short_notice_advice(decision))
    slots = len(released(opportunity, now))
    if slots:
        said.append(f"The letter releases {'the proposed time' if slots == 1 else f'the {slots} proposed times'}.")
    return said


def short_notice_advice(decision: Decision) -> str:
    """What less than a day's notice means, and what the letter does about it."""
    said = "That is less than 24 hours' notice, which is unprofessional unless something urgent came up"
    if decision.called:
        return f"{said}; you have told them by phone."
    if decision.approach == "call-first":
        return f"{said}; call at once, and do not wait for their answer."
    how = "says that something urgent came up" if decision.urgent else "apologises for it"
    return f"{said}; the letter {how}."


def referral_advice(opportunity: Opportunity, decision: Decision, profile: Profile) -> str:
    """Whom the decision offers, where, and whether by name; "" where it is nobody, or nobody who is known: that is the
    letter's to tell."""
    try:
        chosen = choose(profile.referrals, opportunity.role, decision.refer) if decision.refer else None
    except UnknownReferral:
        chosen = None
    if chosen is None:
        return ""
    name = plain(chosen.name, _NAME_LIMIT) or "Somebody"
    how = "" if chosen.consent else ", without the name: there is no consent yet"
    where = "in a second letter, once they have answered" if decision.refer_later else "in the letter"
    return f"{name} is offered {where}{how}."


def spelled(interview: Interview, zone: tzinfo) -> str:
    """ "Thursday 12 March at 2 pm ET", with the time in `zone`, the person's own, where that differs."""
    if not isinstance(interview.start, datetime):
        return weekday(interview.start, "en")
    there = interview.start.astimezone(zone_of(interview, zone))
    here = interview.start.astimezone(zone)
    text = f"{weekday(there, 'en')} at {clock(there, 'en')} {zone_name(there, 'en')}"
    if there.utcoffset() == here.utcoffset():
        return text
    other_day = f"{weekday(here, 'en')}, " if here.date() != there.date() else ""
    return f"{text} ({other_day}{clock(here, 'en')} your time)"


def _call(opportunity: Opportunity, decision: Decision, now: datetime, zone: tzinfo) -> list[str]:
    if decision.called:
        return [TOLD_BY_PHONE]
    if not call_is_considerate(opportunity):
        return [call_advice(opportunity)]
    what = {
        "offer": "the letter offers one",
        "call-first": "the draft asks for one",
        "by-email": "you chose to write, and the letter offers none",
    }[decision.approach]
    said = [f"{call_advice(opportunity).rstrip('.')}; {what}."]
    if numbers := phones(opportunity):
        said.append(f"Number{'s' if len(numbers) > 1 else ''} to call: {', '.join(numbers)}.")
    else:
        said.append("No number of theirs is known.")
    if local := local_time(opportunity, now):
        said.append(hours_there(local, zone))
    said.append(f"`mailbridge call {opportunity.id}` has what to say on the phone.")
    return said


def call_advice(opportunity: Opportunity) -> str:
    """Whether a call is the considerate way, and why."""
    if not call_is_considerate(opportunity):
        return "An email is fine: no interview beyond a first call has taken place."
    who = spoken_name(opportunity.contact, opportunity.company) or "them"
    return f"A call to {who} is the considerate way, since they have given time to an interview."


def hours_there(local: datetime, zone: tzinfo) -> str:
    """The contact's clock `local` beside the working day, with the time in `zone`, the person's own, where it differs:
    "It is 7 pm on Tuesday where they are (ET), after hours: their day begins on Wednesday at 9 am."."""
    turn = work_turns(local)
    here = turn.astimezone(zone)
    yours = "" if here.utcoffset() == turn.utcoffset() else f", {clock(here, 'en')} your time"
    now = f"It is {clock(local, 'en')} on {local:%A} where they are ({zone_name(local, 'en')})"
    if at_work(local):
        return f"{now}, within working hours: until {clock(turn, 'en')}{yours}."
    return f"{now}, outside working hours: they begin on {turn:%A} at {clock(turn, 'en')}{yours}."
