"""Rule 4, call if you can: whether a call is considerate, whom and when to call, and what to say.

What may live here: reading numbers and hours off an opportunity, and the call's script.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone, tzinfo

from mailbridge.detect.phone import zones_of
from mailbridge.detect.values import Opportunity
from mailbridge.letters.compose import rendered
from mailbridge.letters.notice import zone_of
from mailbridge.letters.speaker import Speaker
from mailbridge.letters.templating import Templates
from mailbridge.letters.values import Decision, Profile

_NOWHERE = frozenset({"UTC", "Etc/UTC", "GMT", "Etc/GMT", "+00:00"})
DAY_STARTS, DAY_ENDS, _SATURDAY = 9, 17, 5


def call_is_considerate(opportunity: Opportunity) -> bool:
    """Whether they gave time beyond the phone screen; before that an email is fine."""
    return opportunity.call_first


def phones(opportunity: Opportunity) -> tuple[str, ...]:
    """The contact's numbers, E.164."""
    return opportunity.contact.phones if opportunity.contact else ()


def numbers(opportunity: Opportunity) -> Iterator[tuple[str, str]]:
    """Name and number (E.164) of everybody who can be called, the contact first."""
    contact = opportunity.contact
    others = [p for p in opportunity.people if not contact or p.email != contact.email]
    for person in (*([contact] if contact else []), *others):
        for phone in person.phones:
            yield person.name or person.email, phone


def local_time(opportunity: Opportunity, now: datetime) -> datetime | None:
    """`now` (aware) as the contact's clock shows it; None where that is not known."""
    zone = _zone_of_contact(opportunity)
    return now.astimezone(zone) if zone else None


def _zone_of_contact(opportunity: Opportunity) -> tzinfo | None:
    """By the Date of what the contact wrote last, in the zone of an interview or a number of theirs that agrees with
    it, since an offset alone knows no summer; where no Date tells, by an invite, then by a number.

    UTC tells nothing, in a Date or an invite: many mail systems write no other.
    """
    contact = opportunity.contact.email.lower() if opportunity.contact else ""
    dates = [m.date for m in opportunity.messages if m.date and contact and m.author.folded == contact]
    own = next((d for d in reversed(dates) if d.utcoffset()), None)
    numbers = [zone for number in phones(opportunity) for zone in zones_of(number)]
    if own is None:
        invites = [zone_of(i) for i in opportunity.interviews if i.source == "invite" and i.zone not in _NOWHERE]
        return next(iter([*invites, *numbers]), None)
    named = [*(zone_of(i) for i in opportunity.interviews), *numbers]
    agreeing = (zone for zone in named if own.astimezone(zone).utcoffset() == own.utcoffset())
    return next(agreeing, timezone(own.utcoffset() or timedelta()))


def at_work(local: datetime) -> bool:
    """Whether `local`, the contact's own time, is Monday to Friday between nine and five."""
    return local.weekday() < _SATURDAY and DAY_STARTS <= local.hour < DAY_ENDS


def work_turns(local: datetime) -> datetime:
    """When working hours end next, if `local` is within them, or begin next, if it is not."""
    if at_work(local):
        return local.replace(hour=DAY_ENDS, minute=0, second=0, microsecond=0)
    morning = local.replace(hour=DAY_STARTS, minute=0, second=0, microsecond=0)
    while morning <= local or morning.weekday() >= _SATURDAY:
        morning += timedelta(days=1)
    return morning


def script(
    opportunity: Opportunity,
    decision: Decision,
    profile: Profile,
    *,
    now: datetime,
    zone: tzinfo,
    templates: Templates,
    language: str | None = None,
) -> str:
    """What to say on the phone: opening, decision, thanks, referral, close, if they ask why, if they make an offer.

    Arguments and faults as for `compose`.
    """
    speaker = Speaker(opportunity, decision, profile, now=now, zone=zone, templates=templates, language=language)
    slots = {
        "opening": speaker.say("opening"),
        "decision": speaker.decision(),
        "freed": speaker.freed(brief=True),
        "apology": speaker.apology(),
        "thanks": speaker.thanks(),
        "referral": speaker.referral(),
        "wish": speaker.say("wish"),
        "why": speaker.reason() or speaker.say("why"),
        "seeking": speaker.seeking(),
        "counter": speaker.say("counter"),
    }
    return rendered(templates, speaker.path("call"), {**speaker.facts.values(), **slots})
