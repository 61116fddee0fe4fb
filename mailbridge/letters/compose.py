"""A decision and an opportunity become a letter.

What may live here: which of the five rules speaks, in which wording, and whether what came out may be sent.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo

from mailbridge.detect.values import Opportunity
from mailbridge.letters.days import listed
from mailbridge.letters.facts import Facts, Meeting, gather
from mailbridge.letters.plain import faults
from mailbridge.letters.referral import NAMES as REFERRAL_NAMES
from mailbridge.letters.referral import choose, paragraph
from mailbridge.letters.templating import ABSENT, TemplateFault, Templates, Wordings
from mailbridge.letters.values import Decision, Kind, Letter, Profile, Tone

FEWEST_WORDS, MOST_WORDS = 90, 170
"""How long a withdrawal is, its referral not counted."""
_SPARE = ("courtesy", "wish")
_MEETINGS_NAMED = 2
_FALLBACK = "en"


def compose(
    opportunity: Opportunity,
    decision: Decision,
    profile: Profile,
    *,
    now: datetime,
    zone: tzinfo,
    templates: Templates,
    language: str | None = None,
    tone: Tone = "warm",
) -> Letter:
    """The letter that `decision` asks for: a withdrawal, or with `approach` "call-first" the short call request.

    `now` is aware; `zone` is the writer's. `language` is a BCP 47 tag, the thread's own where it is None, and English
    where there are no templates in it. Raises TemplateFault where a template is wrong or what it made may not be sent, and
    UnknownReferral where `decision.refer` names nobody.
    """
    speech = spoken(templates, language or opportunity.language)
    facts = gather(opportunity, decision, profile, now=now, zone=zone, language=speech)
    wordings = templates.wordings(f"{speech}/wording.txt.j2", facts.values(), facts.seed)
    speaker = _Speaker(facts, wordings, tone)
    kind: Kind = "call-request" if decision.approach == "call-first" else "withdrawal"
    slots = (
        _request(speaker) if kind == "call-request" else _withdrawal(speaker, opportunity, decision, profile, templates)
    )
    name = f"{speech}/{kind}.txt.j2"
    known = {**facts.values(), **slots}
    text = templates.render(name, known)
    if wrong := faults(text):
        raise TemplateFault(name, None, None, f"the letter has {', '.join(wrong)}", tuple(sorted(known)))
    return Letter(kind, speech, text)


def spoken(templates: Templates, language: str) -> str:
    """The language that a letter to somebody who writes `language` (BCP 47) is written in: theirs, else English."""
    primary = language.replace("_", "-").partition("-")[0].lower()
    return primary if templates.speaks(primary) else _FALLBACK


class _Speaker:
    """The wordings of one letter, with its tone and form of address."""

    def __init__(self, facts: Facts, wordings: Wordings, tone: Tone) -> None:
        self.facts, self._wordings, self._tone = facts, wordings, tone

    def say(self, block: str, *qualifiers: str, **values: str) -> str:
        return self._wordings.say(block, *qualifiers, self._tone, self.facts.manner.address, **values)

    def greeting(self) -> str:
        """By first name where they write so; by the whole name where they are formal; by none where none is known."""
        first, full = self.facts.manner.first, self.facts.manner.full
        named = full if self.facts.manner.address == "formal" or self._tone == "formal" else first or full
        return self.say("greeting", first=named, full=full or named) if named else self.say("greeting", "nobody")

    def thanks(self) -> str:
        meetings = self.meetings()
        qualifiers = (
            (self.facts.reached, "held") if self.facts.reached == "offer" and meetings else (self.facts.reached,)
        )
        return self.say("thanks", *qualifiers, meetings=meetings or ABSENT)

    def meetings(self) -> str:
        held = self.facts.meetings
        if len(held) > _MEETINGS_NAMED:
            return self.say("meeting", "many", count=str(len(held)), day=held[0].day)
        return listed([self._meeting(m) for m in held], self.facts.language)

    def _meeting(self, meeting: Meeting) -> str:
        reader = "reader" if meeting.with_reader and not meeting.kind else ""
        return self.say("meeting", meeting.kind, reader, people=meeting.people, day=meeting.day)


def _withdrawal(
    speaker: _Speaker, opportunity: Opportunity, decision: Decision, profile: Profile, templates: Templates
) -> dict[str, str]:
    """The slots of a withdrawal; what only rounds it off is added, and left out again, until its length is right."""
    facts = speaker.facts
    slots = {
        "greeting": speaker.greeting(),
        "thanks": speaker.thanks(),
        "decision": speaker.say("decision", facts.reached),
        "freed": speaker.say("freed", facts.span, "short" if facts.short else "") if facts.interviews else "",
        "released": speaker.say("released") if facts.releases else "",
        "apology": _apology(speaker, decision),
        "courtesy": "",
        "reason": _reason(speaker, decision, templates),
        "seeking": speaker.say("seeking") if decision.reason not in ("offer", "timing") else "",
        "referral": "",
        "call": speaker.say("call") if opportunity.call_first and decision.approach == "offer" else "",
        "touch": speaker.say("touch"),
        "wish": speaker.say("wish"),
        "closing": speaker.say("closing"),
    }
    _fit(slots, speaker)
    if decision.refer is not None and (referral := choose(profile.referrals, opportunity.role, decision.refer)):
        values = {**facts.values(), **dict.fromkeys(REFERRAL_NAMES, ABSENT)}
        slots["referral"] = paragraph(
            referral, templates.wordings(f"{facts.language}/referral.txt.j2", values, facts.seed)
        )
    return slots


def _apology(speaker: _Speaker, decision: Decision) -> str:
    if decision.urgent:
        return speaker.say("apology", "urgent")
    return speaker.say("apology") if speaker.facts.short else ""


def _reason(speaker: _Speaker, decision: Decision, templates: Templates) -> str:
    """The one reason, worded for how far it had come; none where none is to be given."""
    if decision.reason in (None, "none"):
        return ""
    facts = speaker.facts
    when = {"offer": "offer", "held": "met"}.get(facts.reached, "early")
    wordings = templates.wordings(f"{facts.language}/reasons.txt.j2", facts.values(), facts.seed)
    return wordings.say(str(decision.reason), when, facts.manner.address)


def _fit(slots: dict[str, str], speaker: _Speaker) -> None:
    fillers: tuple[Callable[[], None], ...] = (
        lambda: slots.update(courtesy=speaker.say("courtesy")),
        lambda: slots.update(wish=speaker.say("wish", "long")),
        lambda: slots.update(courtesy=f"{slots['courtesy']} {speaker.say('courtesy', 'more')}"),
    )
    for fill in fillers:
        if _words(slots, speaker) >= FEWEST_WORDS:
            break
        fill()
    for spare in _SPARE:
        if _words(slots, speaker) > MOST_WORDS:
            slots[spare] = ""


def _words(slots: dict[str, str], speaker: _Speaker) -> int:
    return sum(len(text.split()) for text in slots.values()) + len(speaker.facts.signed.split())


def _request(speaker: _Speaker) -> dict[str, str]:
    facts = speaker.facts
    return {
        "greeting": speaker.greeting(),
        "thanks": speaker.thanks(),
        "request": speaker.say("request"),
        "before": speaker.say("before", facts.span) if facts.interviews else "",
        "courtesy": speaker.say("availability"),
        "closing": speaker.say("closing"),
    }
