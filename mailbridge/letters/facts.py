"""What a letter may say of one opportunity: every value that a template is handed, and nothing else.

What may live here: choosing true values. How they are worded is the templates'; what is chosen of them `compose`'s.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from mailbridge.detect.values import Interview, Opportunity
from mailbridge.letters.days import listed, when
from mailbridge.letters.manner import Manner, manner
from mailbridge.letters.meetings import Meeting, meetings
from mailbridge.letters.notice import freed, released, short_notice
from mailbridge.letters.plain import cleaned, plain
from mailbridge.letters.templating import ABSENT
from mailbridge.letters.values import Decision, Profile

Reached = Literal["outreach", "applied", "scheduled", "held", "offer"]

_ROLE_LIMIT, _COMPANY_LIMIT, _SEEKING_LIMIT, _PAY_LIMIT = 80, 60, 160, 80
_GENDERS = re.compile(
    r"\s*[(\[]\s*(?:[mwfdhxv](?:\s*[/|,*]\s*[mwfdhxv]){1,3}|gn|all genders|alle geschlechter)\s*[)\]]", re.IGNORECASE
)
"""What a posting adds to a role by law, as "(m/w/d)", and nobody says."""
_NAMED_AT_MOST = 3
_PAGE = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/in/[^\s<>\"'{}\x00-\x20\u200b-\u206f]{1,120}", re.IGNORECASE
)
_SEEKS = re.compile(
    r"^(?:(?:i\s?['’]?\s?(?:a?m|would like)\s+)?(?:looking|searching|hoping) for"
    r"|(?:ich\s+)?suche(?:\s+nach)?|je\s+(?:re)?cherche|busco|ik zoek(?:\s+naar)?)\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known for one letter, all of it fit to be written. Values that are not known are ABSENT."""

    language: str
    manner: Manner
    reached: Reached
    company: str
    role: str
    seeking: str
    pay: str
    linkedin: str
    signed: str
    meetings: tuple[Meeting, ...]
    interviews: tuple[Interview, ...]
    interviews_said: str
    releases: bool
    short: bool
    seed: str

    def values(self) -> dict[str, str]:
        """The names that every template may use."""
        return {
            "first": self.manner.first or ABSENT,
            "full": self.manner.full or ABSENT,
            "company": self.company,
            "role": self.role,
            "pay": self.pay,
            "seeking": self.seeking,
            "linkedin": self.linkedin,
            "signed": self.signed,
            "interviews": self.interviews_said or ABSENT,
            "count": str(len(self.interviews)) if self.interviews else ABSENT,
            "day": ABSENT,
            "people": ABSENT,
            "meetings": ABSENT,
        }

    @property
    def span(self) -> str:
        """The wording for the freed interviews: "" one, "several", "many", or "screen" for introductory calls alone."""
        if (
            self.interviews
            and all(i.step == "screen" for i in self.interviews)
            and len(self.interviews) <= _NAMED_AT_MOST
        ):
            return "screen"
        if len(self.interviews) > _NAMED_AT_MOST:
            return "many"
        return "several" if len(self.interviews) > 1 else ""


def gather(
    opportunity: Opportunity,
    decision: Decision,
    profile: Profile,
    *,
    now: datetime,
    zone: tzinfo,
    language: str,
    variant: str = "",
) -> Facts:
    """The facts of a letter in `language` (primary subtag) written at `now` (aware) by a person in `zone`. The seed,
    by which wordings are chosen, is always the same for one opportunity and `variant`."""
    coming = freed(opportunity, now)
    took_place = meetings(opportunity, profile.name, now=now, zone=zone, language=language)
    return Facts(
        language=language,
        manner=manner(opportunity, language),
        reached=_reached(opportunity, took_place, now),
        company=plain(_company(opportunity), _COMPANY_LIMIT) or ABSENT,
        role=plain(_GENDERS.sub("", opportunity.role or ""), _ROLE_LIMIT) or ABSENT,
        seeking=_sought(decision.seeking or profile.seeking) or ABSENT,
        pay=cleaned(profile.pay, _PAY_LIMIT).rstrip(" .;,") or ABSENT,
        linkedin=_url(profile.linkedin) or ABSENT,
        signed=cleaned(profile.name, 80) or ABSENT,
        meetings=took_place,
        interviews=coming,
        interviews_said=_said(coming, language, zone),
        releases=bool(released(opportunity, now)),
        short=short_notice(opportunity, now),
        seed=_seed(opportunity.founder.key, profile.name, *filter(None, [variant])),
    )


def _seed(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _said(coming: tuple[Interview, ...], language: str, zone: tzinfo) -> str:
    if len(coming) > _NAMED_AT_MOST:
        return when(coming[0], language, zone)
    return listed(list(dict.fromkeys(when(i, language, zone) for i in coming)), language)


def _reached(opportunity: Opportunity, took_place: tuple[Meeting, ...], now: datetime) -> Reached:
    if opportunity.stage == "offer":
        return "offer"
    if took_place:
        return "held"
    if opportunity.stage == "outreach":
        return "outreach"
    return "scheduled" if freed(opportunity, now) or released(opportunity, now) else "applied"


def _company(opportunity: Opportunity) -> str | None:
    """The company, unless its name is no more than the contact's."""
    contact = opportunity.contact.name.strip().casefold() if opportunity.contact else ""
    return None if contact and (opportunity.company or "").casefold() == contact else opportunity.company


def _sought(said: str) -> str:
    text = _SEEKS.sub("", cleaned(said, _SEEKING_LIMIT)).strip()
    return text.rstrip(" .!;,")


def _url(said: str | None) -> str:
    url = (said or "").strip()
    return url if _PAGE.fullmatch(url) else ""
