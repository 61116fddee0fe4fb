"""The employer: the name that the sender's domain spells, else one that stands where employers are named.

What may live here: the choice among the names found, and who is the employer where an agency writes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter

from mailbridge.detect.claimants import claimants, plain_label
from mailbridge.detect.employers import Named, behind, by_domain, texts
from mailbridge.detect.names import labels, names, squash
from mailbridge.detect.seen import Seen
from mailbridge.detect.values import Evidence
from mailbridge.detect.words import organisations as words
from mailbridge.detect.words import weights as learned
from mailbridge.mail.message import Address

_AGENCY = re.compile(r"\b(?:" + "|".join(sorted(words.AGENCY_WORDS)) + r")\b", re.IGNORECASE)
_CLIENT = re.compile(words.CLIENT_BEFORE + r"\s+(?=\S)")
_CLIENT_APART = re.compile(words.CLIENT_APART + r"\s+(?=[A-ZÀ-Ý])")
_CLIENT_TALK = re.compile(words.CLIENT_TALK, re.IGNORECASE)
_SURE = 0.7
"""By how much a name must outweigh nobody: threads are parted by it, so a wrong one does more harm than none."""
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


def spells(seen: Sequence[Seen], domain: str) -> bool:
    """Whether the messages name something that a domain spells: then the domain is a firm's and not a mail
    provider's."""
    return any(any(True for _ in by_domain(seen, label)) for label in labels(Address("", f"x@{domain}")))


def is_agency(seen: Sequence[Seen]) -> bool:
    """Whether those who write fill the vacancies of others."""
    return _agency(tuple(one for one in seen if one.theirs))


@lru_cache(maxsize=1024)
def _agency(theirs: tuple[Seen, ...]) -> bool:
    if any(_talks_of_client(one.said) for one in theirs):
        return True
    if not any(_may_be_agency(text) for one in theirs for text, _ in texts(one)):
        return False
    spelled = dict.fromkeys(label for one in theirs for label in labels(one.author))
    firms = (named.name for label in spelled for named in by_domain(theirs, label))
    return any(_AGENCY.search(firm) for firm in firms)


@lru_cache(maxsize=1024)
def _may_be_agency(text: str) -> bool:
    """Whether any name in a text has an agency's word, which is seen sooner than which names a domain spells."""
    low = text.lower()
    if not any(word in low for word in words.AGENCY_WORDS):
        return False
    return any(_AGENCY.search(" ".join(run)) for run, _, _ in names(text))


@lru_cache(maxsize=1024)
def _talks_of_client(text: str) -> bool:
    return bool(_CLIENT_TALK.search(text))


def _best(found: Sequence[Named]) -> Named | None:
    """The name with most weight; of names that begin alike the longest."""
    weights: dict[str, float] = {}
    first: dict[str, Named] = {}
    for named in found:
        key = squash(named.name)
        if len(key) < 2:
            continue
        weights[key] = weights.get(key, 0.0) + named.weight
        first.setdefault(key, named)
    if not weights:
        return None
    best = max(weights, key=lambda k: (weights[k], len(k)))
    longer = [
        k for k in weights if k.startswith(best) and len(first[k].name.split()) <= len(first[best].name.split()) + 3
    ]
    return first[max(longer, key=len)]


def client_named(seen: Sequence[Seen]) -> Named | None:
    """The client that an agency names, or None where no agency writes or none is named."""
    if not is_agency(seen):
        return None
    return _best(
        [
            named
            for one in seen
            if one.theirs
            for text in (one.subject, one.said)
            for anchor in (_CLIENT, _CLIENT_APART)
            for named in behind(anchor, text, one)
        ]
    )


def find(seen: Sequence[Seen]) -> tuple[str | None, tuple[Evidence, ...]]:
    """The employer's name as people write it, the agency's where the client is never named, and the evidence."""
    return _found(tuple(one for one in seen if not one.forged and not one.automatic))


@lru_cache(maxsize=1024)
def _found(usable: tuple[Seen, ...]) -> tuple[str | None, tuple[Evidence, ...]]:
    """The same of the messages that tell; kept, since threads are told apart by it, too."""
    addresses = other_side(usable)
    found = claimants(usable, addresses, agency=is_agency(usable)) if usable else []
    best = max(found, key=attrgetter("weight"), default=None)
    if best is not None and best.weight > learned.NOBODY + _SURE:
        return best.name, (best.evidence,)
    label = plain_label(usable, addresses)
    return (label[0], (label[1],)) if label else (None, ())


def other_side(seen: Sequence[Seen]) -> list[Address]:
    """One address for each domain on the other side: of those who write, who are written to, else who are named in
    notes."""
    found: dict[str, Address] = {}
    for one in seen:
        if one.theirs:
            found.setdefault(f"{one.author.domain} {one.author.email if one.robot else ''}", one.author)
        for inner in one.inner:
            found.setdefault(f"{inner.author.domain} ", inner.author)
    own = {one.author.domain for one in seen if one.ours}
    for one in seen:
        if one.ours:
            for address in (*one.message.recipients, *(Address("", m[0]) for m in _EMAIL.finditer(one.said))):
                if address.domain not in own:
                    found.setdefault(f"{address.domain} ", address)
    return list(found.values())
