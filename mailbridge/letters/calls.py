"""Rule 4, call if you can: whether a call is considerate, whom and when to call, and what to say.

What may live here: reading numbers and hours off an opportunity, and the call's script.
"""

from __future__ import annotations

from datetime import datetime, tzinfo

from mailbridge.detect.values import Opportunity
from mailbridge.letters.compose import rendered
from mailbridge.letters.notice import next_interview, zone_of
from mailbridge.letters.speaker import Speaker
from mailbridge.letters.templating import Templates
from mailbridge.letters.values import Decision, Profile, Tone

_DAY_STARTS, _DAY_ENDS, _SATURDAY = 9, 17, 5


def call_is_considerate(opportunity: Opportunity) -> bool:
    """Whether they gave time beyond the phone screen; before that an email is fine."""
    return opportunity.call_first


def phones(opportunity: Opportunity) -> tuple[str, ...]:
    """The contact's numbers, E.164."""
    return opportunity.contact.phones if opportunity.contact else ()


def local_time(opportunity: Opportunity, now: datetime) -> datetime | None:
    """`now` (aware) as the contact's clock shows it, by the next interview's zone or the Date of what they wrote
    last; None where neither is known."""
    if coming := next_interview(opportunity, now):
        return now.astimezone(zone_of(coming))
    written = opportunity.reply_to.date if opportunity.reply_to else None
    return now.astimezone(written.tzinfo) if written and written.tzinfo else None


def at_work(local: datetime) -> bool:
    """Whether `local`, the contact's own time, is Monday to Friday between nine and five."""
    return local.weekday() < _SATURDAY and _DAY_STARTS <= local.hour < _DAY_ENDS


def script(
    opportunity: Opportunity,
    decision: Decision,
    profile: Profile,
    *,
    now: datetime,
    zone: tzinfo,
    templates: Templates,
    language: str | None = None,
    tone: Tone = "warm",
) -> str:
    """What to say on the phone: opening, decision, thanks, referral, close, if they ask why, if they make an offer.

    Arguments and faults as for `compose`.
    """
    speaker = Speaker(
        opportunity, decision, profile, now=now, zone=zone, templates=templates, language=language, tone=tone
    )
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
