"""Rule 3, a referral: whom to offer for a role, and the paragraph that follows the decision.

What may live here: choosing among referrals and the values of the paragraph. Contact details are never among them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbridge.letters.manner import Address
from mailbridge.letters.plain import plain
from mailbridge.letters.templating import ABSENT, Wordings
from mailbridge.letters.values import Referral

_PRONOUNS = {"she": "her", "he": "him", "they": "them"}
_AS = re.compile(
    r"^(?:as\s+)?((?:an?|my|former|eine?|meine?|ehemalige\w*|une?|mon|ma|un ancien|een|mijn|mi)\s+\S.*)$", re.IGNORECASE
)
_FROM = re.compile(r"^(?:from|aus|von|de|d['’]|uit|van)\s+", re.IGNORECASE)
_COMMON = frozenset({
    "senior", "junior", "staff", "lead", "principal", "engineer", "developer", "manager",
    "m", "w", "d", "f", "h", "x", "all", "genders",
})  # fmt: skip


class UnknownReferral(ValueError):
    """No referral, or more than one, goes by that name. `known` are the names that would do."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        self.name, self.known = name, known
        super().__init__(f"no single referral is called {name!r}; known: {', '.join(known) or 'none'}")


def choose(referrals: Sequence[Referral], role: str | None, name: str | None) -> Referral | None:
    """The referral called `name`: exactly, else by a unique beginning of the name or of a part of it, in any case.

    With `name` None the best match for `role` by the roles that each is named for, the first of equals, or None where
    none matches. Raises UnknownReferral where a name is given and fits none or several.
    """
    if name is None:
        return _best(referrals, role)
    folded = name.strip().casefold()
    exact = [r for r in referrals if r.name.strip().casefold() == folded]
    begun = [r for r in referrals if folded and any(p.startswith(folded) for p in _parts(r.name))]
    found = exact or begun
    if len(found) != 1:
        raise UnknownReferral(name, tuple(r.name for r in found or referrals))
    return found[0]


def _parts(name: str) -> list[str]:
    folded = name.casefold()
    return [folded, *folded.split()]


def _best(referrals: Sequence[Referral], role: str | None) -> Referral | None:
    wanted = _words(role or "")
    scores = [max((_closeness(_words(r), wanted) for r in referral.roles), default=0.0) for referral in referrals]
    best = max(scores, default=0.0)
    return referrals[scores.index(best)] if best > 0 else None


def _words(text: str) -> frozenset[str]:
    return frozenset(w for w in re.findall(r"[\w+#.]+", text.casefold()) if w)


def _closeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Words shared, of all; words that every second role has do not make a match by themselves."""
    shared = one & other
    if not shared - _COMMON and one != other:
        return 0.0
    return len(shared) / max(1, len(one | other))


def paragraph(referral: Referral, wordings: Wordings, address: Address) -> str:
    """The paragraph about `referral` from the blocks of `referral.txt.j2`, in the reader's form of address. Without
    consent: no name, no company, nothing that holds a part of the name, and a promise to ask first. Raises
    TemplateFault."""
    values = _values(referral)
    years = "one" if referral.years == 1 else ""
    if referral.consent and values["person"]:
        said = [
            wordings.say("introduce", address, **values),
            wordings.say("acquaintance", years, **values),
            wordings.say("fit", **values),
            wordings.say("connect", address, **values),
        ]
    else:
        hidden = {
            **values,
            "person": ABSENT,
            "person_first": ABSENT,
            "them": ABSENT,
            "known_as": ABSENT,
            "known_from": ABSENT,
            "known_at": ABSENT,
        }
        said = [
            wordings.say("introduce", "unnamed", years, address, **hidden),
            wordings.say("fit", **hidden),
            wordings.say("connect", "unnamed", address, **hidden),
        ]
    return " ".join(s for s in said if s)


NAMES = ("person", "person_first", "them", "known_as", "known_from", "known_at", "years", "strengths")
"""What a referral's template may name beside the names of every template."""


def _values(referral: Referral) -> dict[str, str]:
    name = plain(referral.name, 60) or ""
    first = name.split()[0] if name else ""
    known = plain(referral.known_from, 120) or ""
    described = _AS.match(known)
    company = plain(referral.company, 60) or ""
    strengths = plain(referral.strengths, 200) or ""
    if not referral.consent and any(p in strengths.casefold() for p in referral.name.casefold().split() if len(p) > 1):
        strengths = ""
    pronoun = (referral.pronouns or "").casefold().partition("/")
    return {
        "person": name or ABSENT,
        "person_first": first or ABSENT,
        "them": _PRONOUNS.get(pronoun[0].strip()) or plain(pronoun[2].partition("/")[0], 12) or first or ABSENT,
        "known_as": described[1] if described else ABSENT,
        "known_from": ABSENT if described else _FROM.sub("", known) or ABSENT,
        "known_at": company if company and company.casefold() not in known.casefold() else ABSENT,
        "years": str(referral.years) if referral.years and referral.years > 0 else ABSENT,
        "strengths": strengths or ABSENT,
    }
