"""The sentences of one letter, each chosen for what really happened and how they write.

What may live here: which block of the templates says a thing, and with which values. How a letter is put together
of them is `compose`'s.
"""

from __future__ import annotations

from datetime import datetime, tzinfo

from mailbridge.detect.values import Opportunity
from mailbridge.letters.days import listed
from mailbridge.letters.facts import Facts, gather
from mailbridge.letters.meetings import Meeting
from mailbridge.letters.referral import NAMES as REFERRAL_NAMES
from mailbridge.letters.referral import choose, paragraph
from mailbridge.letters.templating import ABSENT, Templates
from mailbridge.letters.values import Decision, Profile, Tone

_MEETINGS_NAMED = 2
_FALLBACK = "en"
_WHEN = {"offer": "offer", "held": "met"}
_SEEKS_NOTHING = frozenset({"offer", "timing", "personal"})


def spoken(templates: Templates, language: str) -> str:
    """The language that a letter to somebody who writes `language` (BCP 47) is written in: theirs, else English."""
    primary = language.replace("_", "-").partition("-")[0].lower()
    return primary if templates.speaks(primary) else _FALLBACK


class Speaker:
    """One letter's voice. Every method returns a sentence or more, or "" where there is nothing true to say. Another
    `variant` chooses other wordings of the same.

    All raise TemplateFault where a template is wrong.
    """

    def __init__(
        self,
        opportunity: Opportunity,
        decision: Decision,
        profile: Profile,
        *,
        now: datetime,
        zone: tzinfo,
        templates: Templates,
        language: str | None = None,
        variant: str = "",
    ) -> None:
        self.language = spoken(templates, language or opportunity.language)
        self.facts: Facts = gather(
            opportunity, decision, profile, now=now, zone=zone, language=self.language, variant=variant
        )
        self._opportunity, self._decision, self._profile = opportunity, decision, profile
        self._tone: Tone = decision.tone or profile.tone
        self._templates = templates
        self._wordings = templates.wordings(self.path("wording"), self.facts.values(), self.facts.seed)

    def path(self, name: str) -> str:
        """The template `name` in this letter's language."""
        return f"{self.language}/{name}.txt.j2"

    def say(self, block: str, *qualifiers: str, **values: str) -> str:
        """One wording of a block of wording.txt.j2, in this letter's tone and form of address."""
        return self._wordings.say(block, *qualifiers, self._tone, self.facts.manner.address, **values)

    def greeting(self) -> str:
        """By first name where they write so; by the whole name where they are formal; by none where none is known."""
        first, full = self.facts.manner.first, self.facts.manner.full
        named = full if self.facts.manner.address == "polite" or self._tone == "formal" else first or full
        return self.say("greeting", first=named, full=full or named) if named else self.say("greeting", "nobody")

    def thanks(self) -> str:
        """For what took place, and never for what did not."""
        meetings = self._meetings()
        offered = self.facts.reached == "offer" and meetings
        qualifiers = ("offer", "held") if offered else (self.facts.reached,)
        return self.say("thanks", *qualifiers, meetings=meetings or ABSENT)

    def decision(self, *, brief: bool = False) -> str:
        """That the person withdraws; `brief`: in as few words as may be."""
        return self.say("decision", self.facts.reached, "brief" if brief else "")

    def freed(self, *, brief: bool = False) -> str:
        """The interviews that the letter gives back; no pride in being early where the notice is short."""
        short = "short" if self.facts.short or brief else ""
        return self.say("freed", self.facts.span, short) if self.facts.interviews else ""

    def released(self) -> str:
        """That proposed slots need not be held."""
        return self.say("released", "" if self.facts.interviews else "alone") if self.facts.releases else ""

    def apology(self) -> str:
        """For something urgent, or for short notice alone."""
        if self._decision.urgent:
            return self.say("apology", "urgent", "" if self.facts.short else "early")
        return self.say("apology") if self.facts.short else ""

    def reason(self) -> str:
        """The one reason, worded for how far it had come; none where none is to be given."""
        if self._decision.reason in (None, "none"):
            return ""
        wordings = self._templates.wordings(self.path("reasons"), self.facts.values(), self.facts.seed)
        when = _WHEN.get(self.facts.reached, "early")
        return wordings.say(str(self._decision.reason), when, self.facts.manner.address)

    def seeking(self) -> str:
        """The kind of role sought, unless the person is no longer looking, or looking is not the reason."""
        return "" if self._decision.reason in _SEEKS_NOTHING else self.say("seeking")

    def referral(self) -> str:
        """The paragraph about whom the decision refers; none yet where that is for later. Raises UnknownReferral."""
        if self._decision.refer is None:
            return ""
        referral = choose(self._profile.referrals, self._opportunity.role, self._decision.refer)
        if referral is None or self._decision.refer_later:
            return ""
        values = {**self.facts.values(), **dict.fromkeys(REFERRAL_NAMES, ABSENT)}
        wordings = self._templates.wordings(self.path("referral"), values, self.facts.seed)
        return paragraph(referral, wordings, self.facts.manner.address)

    def follow(self) -> str:
        """That the writer follows the company, where they want to say so."""
        return self.say("follow") if self._profile.follow_company else ""

    def help(self) -> str:
        """An offer to help with the search, where the writer wants to make one."""
        return self.say("help") if self._profile.offer_help else ""

    def call(self, *, brief: bool = False) -> str:
        """The offer of a call, where one would be considerate and is not ruled out."""
        wanted = self._opportunity.call_first and self._decision.approach == "offer"
        return self.say("call", "brief" if brief else "") if wanted else ""

    def before(self) -> str:
        """That a call had better come before the interviews ahead."""
        return self.say("before", self.facts.span) if self.facts.interviews else ""

    def _meetings(self) -> str:
        held = self.facts.meetings
        if len(held) > _MEETINGS_NAMED:
            return self.say("meeting", "many", count=str(len(held)), day=held[0].day)
        if len(held) > 1 and all(m.unsaid for m in held):
            return self.say("meeting", "several", day=listed([m.day for m in held], self.language))
        return listed([self._meeting(m) for m in held], self.language)

    def _meeting(self, meeting: Meeting) -> str:
        reader = "reader" if meeting.with_reader and not meeting.kind else ""
        return self.say("meeting", meeting.kind, reader, people=meeting.people, day=meeting.day)
