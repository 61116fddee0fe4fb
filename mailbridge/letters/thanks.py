"""Rule 3, a referral that was left for later: thanks for their answer, and the paragraph that the goodbye left out.

What may live here: that one short letter. When it is due is the plan's to know.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, tzinfo

from mailbridge.detect.values import Opportunity
from mailbridge.letters.compose import rendered
from mailbridge.letters.speaker import Speaker
from mailbridge.letters.templating import Templates
from mailbridge.letters.values import Decision, Letter, Profile


def thanks(
    opportunity: Opportunity,
    decision: Decision,
    profile: Profile,
    *,
    now: datetime,
    zone: tzinfo,
    templates: Templates,
    language: str | None = None,
) -> Letter:
    """The second letter of a `decision` with `refer_later`, written once they have answered the first.

    Arguments and faults as for `compose`.
    """
    due = replace(decision, refer_later=False)
    speaker = Speaker(opportunity, due, profile, now=now, zone=zone, templates=templates, language=language)
    slots = {
        "greeting": speaker.greeting(),
        "answered": speaker.say("answered"),
        "referral": speaker.referral(),
        "closing": speaker.say("closing"),
    }
    return Letter(
        "thanks", speaker.language, rendered(templates, speaker.path("thanks"), speaker.facts.values() | slots)
    )
