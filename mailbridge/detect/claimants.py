"""Every name in the messages of an opportunity that may be the employer's, with the signs for and against it.

What may live here: what the messages say together of a name: whose domain spells it, whose person it is, how often it
stands. What each sign weighs is learned (`words/weights.py`, by `make model`); the choice is `company.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from mailbridge.detect.employers import persons, tenant_shown, untagged
from mailbridge.detect.names import as_written, fit, labels, squash, tidy
from mailbridge.detect.seen import Seen, is_robot, is_team, of_firm, system
from mailbridge.detect.standings import Standing, shape, standings
from mailbridge.detect.values import Evidence
from mailbridge.detect.words import employers as words
from mailbridge.detect.words import organisations
from mailbridge.detect.words import weights as learned
from mailbridge.mail.message import Address

_AGENCY = re.compile(words.AGENCY_MARK, re.IGNORECASE)
_SHOWN_BETWEEN = re.compile(words.SHOWN_BETWEEN)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,255}|https?://\S{1,300}")
_PLACES = ("in subject", "in said", "in signed", "in shown")
_LIMIT, _SIGNED_LINES, _COMMON, _OWN, _NEIGHBOURS = 6_000, 3, 9.0, 0.6, 20


@dataclass(slots=True)
class Claimant:
    """A name: where it stands first, how it is written, the signs for and against it, and the messages that have it."""

    message_id: str | None
    text: str
    first: Standing
    written: dict[str, int] = field(default_factory=dict)
    signs: dict[str, float] = field(default_factory=dict)
    messages: set[int] = field(default_factory=set)

    @property
    def evidence(self) -> Evidence:
        """The words around its first place."""
        return Evidence(self.message_id, " ".join(self.text[self.first.start : self.first.end].split()))

    @property
    def name(self) -> str:
        """The name as it is written most."""
        return max(self.written, key=self.written.__getitem__)

    @property
    def count(self) -> int:
        """How often it stands, however written."""
        return sum(self.written.values())

    def meet(self, standing: Standing, number: int) -> None:
        """Note that the name stands in a message."""
        self.written[standing.name] = self.written.get(standing.name, 0) + 1
        self.messages.add(number)
        self.signs.update(dict.fromkeys(standing.signs, 1.0))

    @property
    def weight(self) -> float:
        """How much speaks for it, as a logarithm of odds among the names of one opportunity."""
        return sum(learned.WEIGHTS.get(sign, 0.0) * strength for sign, strength in self.signs.items())


@dataclass(frozen=True, slots=True)
class _Label:
    """What an address may spell: the label of its domain, a part of that, or the tenant before a system's @."""

    text: str
    kind: str
    address: Address


def claimants(seen: Sequence[Seen], addresses: Iterable[Address], *, agency: bool) -> list[Claimant]:
    """The names in messages, in the order met. `addresses` are those of the other side, `agency` tells whether an
    agency writes."""
    met: dict[str, Claimant] = {}
    for number, one in enumerate(seen):
        for standing, text in _standing(one):
            _met(met, standing, one.message.message_id, text).meet(standing, number)
    spelled = [
        _Label(label, "tenant" if system(address) else "piece" if at else "label", address)
        for address in addresses
        for at, label in enumerate(labels(address))
    ]
    for label in spelled:
        _meet_label(met, label, seen)
    common = _Common(seen, spelled, agency or agency_like(seen))
    order = sorted(met)
    for at, key in enumerate(order):
        _tell(met[key], key, common)
        _compare(met, order, at)
    return list(met.values())


def _met(met: dict[str, Claimant], standing: Standing, message_id: str | None, text: str) -> Claimant:
    """The claimant of a name, a new one if it was not met."""
    key = squash(standing.name)
    if key not in met:
        met[key] = Claimant(message_id, text, standing)
    return met[key]


def _standing(one: Seen) -> Iterator[tuple[Standing, str]]:
    """The names in a message's subject, words, signature and sender's name; the reader's own words count apart."""
    texts = [("subject", one.subject), ("said", untagged(one.said[:_LIMIT]))]
    if one.ours:
        for place, text in texts:
            for standing in _ours(text, place):
                yield standing, text
        return
    for place, text in (*texts, ("signed", untagged(one.signature))):
        for standing in standings(text, place):
            yield standing, text
    shown = one.author.name
    for standing in _shown(one.author, "robot " if one.robot or system(one.author) else "") if shown else ():
        yield standing, shown


@lru_cache(maxsize=1024)
def _ours(text: str, place: str) -> tuple[Standing, ...]:
    return tuple(
        Standing(one.name, frozenset(f"ours {sign}" for sign in one.signs), one.start, one.end)
        for one in standings(text, place)
    )


@lru_cache(maxsize=1024)
def _shown(author: Address, who: str) -> tuple[Standing, ...]:
    """The names in a sender's name: whole, by its parts, and by its words."""
    return tuple(_in_name(author, who))


def _in_name(author: Address, who: str) -> Iterator[Standing]:
    segments = [segment for segment in _SHOWN_BETWEEN.split(author.name) if segment.strip()]
    for at, segment in enumerate(segments):
        parts = segment.split()
        front = 0
        while front < len(parts) - 1 and parts[front].lower().strip(".:") in words.FRONTS:
            front += 1
        name = tidy(" ".join(parts[front:]))
        if len(squash(name)) > 1:
            place = "only" if len(segments) == 1 else "last" if at else "first"
            signs = {f"{who}shown {place}"} | ({f"{who}shown front cut"} if front else set())
            signs |= {"shown tidied"} if name != segment else set()
            yield Standing(name, frozenset(signs), 0, len(author.name))
    tenant = tenant_shown(author)
    if len(squash(tenant)) > 1:
        yield Standing(tenant, frozenset({f"{who}shown whole"}), 0, len(author.name))
    for standing in standings(author.name, "shown"):
        yield Standing(standing.name, frozenset(who + sign for sign in standing.signs), 0, len(author.name))


def plain_label(seen: Sequence[Seen], addresses: Iterable[Address]) -> tuple[str, Evidence] | None:
    """The label of the other side's domain as a name, for where nothing else names the employer; no mail provider's."""
    for address in addresses:
        for label in labels(address)[:1] if of_firm(address) else ():
            if label.isalpha() and len(label) > 3 and not any(mark in label for mark in organisations.MAIL_MARKS):
                return label.title(), Evidence(seen[0].message.message_id, address.email)
    return None


def _meet_label(met: dict[str, Claimant], label: _Label, seen: Sequence[Seen]) -> None:
    """Words in any case that spell a domain, where no capitalised ones do."""
    alike = (one.name.split() for key, one in met.items() if key[:1] == label.text[:1])
    if label.kind != "label" or len(label.text) < 3 or any(fit(label.text, name) == len(label.text) for name in alike):
        return
    written = next(filter(None, (as_written(label.text, one.whole) for one in seen)), None)
    if written:
        name = written.title() if written.islower() else written
        email = label.address.email
        standing = Standing(name, frozenset({"domain written"}), 0, len(email))
        _met(met, standing, seen[0].message.message_id, email).meet(standing, 0)


def agency_like(seen: Sequence[Seen]) -> bool:
    """Whether most of those who write have an agency's word in their domain or signature."""
    looks = [
        bool(_AGENCY.search(" ".join(labels(one.author)[:1])) or _AGENCY.search(_ADDRESS.sub("", one.signature)))
        for one in seen
        if one.theirs and not one.robot and not system(one.author)
    ]
    return bool(looks) and 2 * sum(looks) >= len(looks)


class _Common:
    """What is the same for all names of an opportunity: the people, who signs, the domains, whether an agency
    writes."""

    def __init__(self, seen: Sequence[Seen], spelled: Sequence[_Label], agency: bool) -> None:
        self.spelled, self.agency, self.total = spelled, agency, len(seen)
        self.persons = persons(seen)
        everybody = {a for one in seen for a in (one.author, *one.message.reply_to, *one.message.recipients)}
        self.words = {squash(word) for a in everybody if not is_team(a) and not is_robot(a) for word in a.name.split()}
        self.own = {squash(word) for one in seen if one.ours for word in one.author.name.split()}
        signed = [name for one in seen if not one.ours for name in _signed(one)]
        self.signers = {squash(name) for name in signed if " " in name}
        self.first = {squash(name.split()[0]) for name in signed}
        self.systems = {squash(part) for one in seen if system(one.author) for part in one.author.domain.split(".")}


def _signed(one: Seen) -> Iterator[str]:
    """The capitalised words, at most four, that the last lines and the first of the signature begin with."""
    rows = one.said.rstrip().split("\n")
    for row in rows[-1 if one.signature else -_SIGNED_LINES :] + one.signature.split("\n")[:_SIGNED_LINES]:
        name = re.split(r"[,|(]|\s[-–]\s", row.strip(" ,.-–—*"))[0].split()
        if 1 <= len(name) <= 4 and all(word[:1].isupper() for word in name):
            yield " ".join(name)


def _tell(claimant: Claimant, key: str, common: _Common) -> None:
    """The signs that the opportunity as a whole gives a name."""
    signs, name = claimant.signs, claimant.name
    parts = name.split()
    pieces = [squash(part) for part in parts]
    signs.update(shape(name))
    _spell(signs, parts, key, common.spelled)
    told = {
        "person": key in common.persons,
        "person's words": common.words.issuperset(pieces),
        "person first": pieces[0] in common.words,
        "own name": pieces[0] in common.own,
        "signer": key in common.signers,
        "signer first": pieces[0] in common.first,
        "system": key in organisations.NO_TENANT or not common.systems.isdisjoint(pieces),
        "several messages": len(claimant.messages) > 1,
        "several places": sum(map(signs.__contains__, _PLACES)) > 1,
    }
    signs.update(dict.fromkeys([sign for sign, is_so in told.items() if is_so], 1.0))
    signs["share of messages"] = len(claimant.messages) / common.total
    signs["common"] = min(_COMMON, claimant.count) / _COMMON
    if common.agency:
        _of_agency(signs)


def _spell(signs: dict[str, float], parts: list[str], key: str, spelled: Sequence[_Label]) -> None:
    """How far a domain spells a name."""
    first = key[:1]
    for label in spelled:
        letters = fit(label.text, parts) if label.text[:1] == first or parts[0] in "&+" else 0
        if letters:
            share = letters / len(label.text)
            signs[f"spells {label.kind}"] = max(share, signs.get(f"spells {label.kind}", 0.0))
            if share >= 1:
                signs[f"spells all {label.kind}"] = 1.0
            if key == label.text:
                signs["is the label"] = 1.0


def _of_agency(signs: dict[str, float]) -> None:
    """In the mail of an agency each sign of a name weighs otherwise: more where its own domain does not spell it."""
    own = signs.get("spells label", 0.0) >= _OWN or signs.get("spells all piece", 0.0)
    whose = "agency: " if own else "client: "
    if own or not {"person", "own name"} & signs.keys():
        signs.update({whose + sign: value for sign, value in signs.items() if sign in words.TOLD_OF_AGENCIES})
        signs[whose + "any"] = 1.0


def _compare(met: dict[str, Claimant], order: Sequence[str], at: int) -> None:
    """What longer names that begin with a name, and shorter ones that it begins with, say of it."""
    key, here = order[at], met[order[at]]
    for longer in order[at + 1 : at + 1 + _NEIGHBOURS]:
        if not longer.startswith(key):
            break
        there = met[longer]
        here.signs["longer exists"] = there.signs["shorter exists"] = 1.0
        if there.count >= here.count:
            here.signs["longer as common"] = 1.0
        else:
            there.signs["shorter commoner"] = 1.0
