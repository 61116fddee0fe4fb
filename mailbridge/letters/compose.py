"""A decision and an opportunity become a letter.

What may live here: which sentences a letter holds, how long it is, and whether what came out may be sent.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, tzinfo

from mailbridge.detect.values import Opportunity
from mailbridge.letters.plain import faults
from mailbridge.letters.speaker import Speaker
from mailbridge.letters.templating import TemplateFault, Templates
from mailbridge.letters.values import Decision, Kind, Letter, Profile

FEWEST_WORDS, MOST_WORDS = 90, 170
"""How long a withdrawal is, its referral not counted."""

_VARIANTS = 16
"""How many ways of saying it are tried before a letter repeats another."""

_Steps = tuple[Callable[[], dict[str, str]], ...]


def compose(
    opportunity: Opportunity,
    decision: Decision,
    profile: Profile,
    *,
    now: datetime,
    zone: tzinfo,
    templates: Templates,
    language: str | None = None,
    unlike: Collection[str] = (),
) -> Letter:
    """The letter that `decision` asks for: a withdrawal, or with `approach` "call-first" the short call request.
    Once they have been `called` the withdrawal is a short confirmation of what was said.

    `now` is aware; `zone` is the writer's. `language` is a BCP 47 tag, the thread's own where it is None, and English
    where there are no templates in it. `unlike` are the words (`words_of`) of letters that this one must not repeat;
    it does so only where the templates have no other way to say it. Raises TemplateFault where a template is wrong
    or what it made may not be sent, and UnknownReferral where `decision.refer` names nobody.
    """

    def written(variant: str) -> Letter:
        speaker = Speaker(
            opportunity, decision, profile,
            now=now, zone=zone, templates=templates, language=language, variant=variant,
        )  # fmt: skip
        kind, name, slots = _chosen(decision, speaker)
        text = rendered(templates, speaker.path(name), {**speaker.facts.values(), **slots})
        return Letter(kind, speaker.language, text)

    first = written("")
    if not _repeats(first.text, unlike):
        return first
    others = (written(str(n)) for n in range(1, _VARIANTS))
    return next((letter for letter in others if not _repeats(letter.text, unlike)), first)


def words_of(text: str) -> str:
    """What two letters are compared by: their words, however they are broken into lines."""
    return " ".join(text.split())


def _repeats(text: str, unlike: Collection[str]) -> bool:
    """Whether these are the words of another letter, whose close and name may have been taken for a signature."""
    return bool({words_of(text), words_of(text.rpartition("\n\n")[0])}.intersection(unlike))


def _chosen(decision: Decision, speaker: Speaker) -> tuple[Kind, str, dict[str, str]]:
    """The letter's kind, its template, and what fills it."""
    if decision.called:
        return "withdrawal", "confirmation", _confirmation(speaker)
    if decision.approach == "call-first":
        return "call-request", "call-request", _request(speaker)
    return "withdrawal", "withdrawal", _withdrawal(speaker)


def rendered(templates: Templates, name: str, values: dict[str, str]) -> str:
    """The template `name` as text that has been looked over. Raises TemplateFault."""
    text = templates.render(name, values)
    if wrong := faults(text):
        raise TemplateFault(name, None, None, f"the text has {', '.join(wrong)}", tuple(sorted(values)))
    return text


def _withdrawal(speaker: Speaker) -> dict[str, str]:
    slots = {
        "greeting": speaker.greeting(),
        "thanks": speaker.thanks(),
        "decision": speaker.decision(),
        "freed": speaker.freed(),
        "released": speaker.released(),
        "apology": speaker.apology(),
        "courtesy": "",
        "reason": speaker.reason(),
        "seeking": speaker.seeking(),
        "call": speaker.call(),
        "touch": speaker.say("touch"),
        "follow": speaker.follow(),
        "help": speaker.help(),
        "wish": speaker.say("wish"),
        "closing": speaker.say("closing"),
    }
    _fit(slots, speaker)
    return {**slots, "referral": speaker.referral()}


def _confirmation(speaker: Speaker) -> dict[str, str]:
    """No reason and no apology: that has been said on the phone."""
    return {
        "greeting": speaker.greeting(),
        "called": speaker.say("called"),
        "decision": speaker.decision(brief=True),
        "freed": speaker.freed(brief=True),
        "released": speaker.released(),
        "thanks": speaker.thanks(),
        "referral": speaker.referral(),
        "touch": speaker.say("touch"),
        "follow": speaker.follow(),
        "help": speaker.help(),
        "wish": speaker.say("wish"),
        "closing": speaker.say("closing"),
    }


def _request(speaker: Speaker) -> dict[str, str]:
    return {
        "greeting": speaker.greeting(),
        "thanks": speaker.thanks(),
        "request": speaker.say("request"),
        "before": speaker.before(),
        "availability": speaker.say("availability"),
        "closing": speaker.say("closing"),
    }


def _fit(slots: dict[str, str], speaker: Speaker) -> None:
    """What only rounds a letter off is added, and left out again, until its length is right."""
    signed = len(speaker.facts.signed.split())
    fillers: _Steps = (
        lambda: {"courtesy": speaker.say("courtesy")},
        lambda: {"wish": speaker.say("wish", "long")},
        lambda: {"courtesy": f"{slots['courtesy']} {speaker.say('courtesy', 'more')}"},
    )
    for filler in fillers:
        if _words(slots) + signed < FEWEST_WORDS:
            slots.update(filler())
    trims: _Steps = (
        lambda: {"wish": ""},
        lambda: {"freed": speaker.freed(brief=True)},
        lambda: {"call": speaker.call(brief=True)},
        lambda: {"decision": speaker.decision(brief=True)},
        lambda: {"follow": ""},
        lambda: {"help": ""},
    )
    for trim in trims:
        if _words(slots) + signed > MOST_WORDS:
            slots.update(trim())


def _words(slots: dict[str, str]) -> int:
    return sum(len(text.split()) for text in slots.values())
