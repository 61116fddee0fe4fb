"""What the person said about an opportunity, put in the place of what was read; no reading overrides it.

What may live here: how corrections part and join groups of messages, which group each is about, and how their fields
replace those that were read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from mailbridge.detect import contact
from mailbridge.detect.seen import Seen
from mailbridge.detect.strands import moment
from mailbridge.detect.values import CLOSED, STAGES, Correction, Evidence, Fact, Opportunity, Person

SAID = Evidence(None, "you said so")
"""What a corrected field rests on."""

_Group = tuple[Seen, ...]


def regrouped(
    groups: Sequence[_Group], threads: Sequence[Sequence[Seen]], corrections: Collection[Correction]
) -> list[_Group]:
    """The groups as the person wants them: parted before each message in `apart`, then those joined that belong
    together. A thread whose founding message the person spoke of is a group even where `groups` do not hold it."""
    vouched = _vouched(groups, threads, corrections)
    cuts = frozenset(key for correction in corrections for key in correction.apart)
    pieces = [piece for group in (*groups, *vouched) for piece in _parted(group, cuts).items()]
    return _joined([group for _, group in pieces], [cut for cut, _ in pieces], corrections)


def said(groups: Sequence[_Group], corrections: Collection[Correction]) -> list[Correction | None]:
    """What was said about each group, in their order; None where nothing was. Where several corrections have come to
    lie in one group, a field is that of the correction whose founder is oldest."""
    homes = _homes(groups)
    cuts = frozenset(key for correction in corrections for key in correction.apart)
    about: dict[int, list[Correction]] = {}
    for correction in corrections:
        if correction.founder in homes:
            about.setdefault(homes[correction.founder], []).append(correction)
    return [_united(group, about.get(at, []), cuts) for at, group in enumerate(groups)]


def corrected(
    opportunity: Opportunity, word: Correction | None, group: Sequence[Seen], mine: frozenset[str]
) -> Opportunity:
    """The opportunity with what the person said in the place of what was read from `group`. Unknown fields and values
    change nothing."""
    if word is None:
        return opportunity
    told = _with_stage(_with_names(opportunity, word.fields), word.fields)
    told = _with_contact(told, word.fields.get("contact", ""), group, mine)
    fields = [name for name in ("company", "role", "contact", "stage", "closed") if word.fields.get(name)]
    if word.joined or word.apart:
        fields.append("messages")
    facts = {f.field: f for f in told.facts if f.field != "closed" or told.closed}
    facts |= {name: Fact(name, (SAID,)) for name in fields}
    return replace(told, facts=tuple(facts.values()), corrected=tuple(fields), dismissed=word.dismissed)


def _vouched(
    groups: Sequence[_Group], threads: Sequence[Sequence[Seen]], corrections: Iterable[Correction]
) -> list[_Group]:
    wanted = {
        key
        for c in corrections
        if not c.dismissed
        for key in (c.founder, *(key for part in c.joined for key in part[:1]))
    }
    wanted.difference_update(one.message.key for group in groups for one in group)
    return [tuple(thread) for thread in threads if any(one.message.key in wanted for one in thread)]


def _parted(group: _Group, cuts: frozenset[str]) -> dict[str, _Group]:
    """A group in pieces: each message in `cuts` but its first begins one, with all that answers it. By that message's
    key, "" for what was not cut off."""
    homes: dict[str, str] = {}
    pieces: dict[str, list[Seen]] = {}
    for at, one in enumerate(group):
        message = one.message
        home = message.key if at and message.key in cuts else _home(one, homes, cuts) if at else ""
        homes[message.key] = home
        pieces.setdefault(home, []).append(one)
    return {home: tuple(piece) for home, piece in pieces.items()}


def _home(one: Seen, homes: Mapping[str, str], cuts: frozenset[str]) -> str:
    """The piece that a message lies in: that of the nearest message it answers, "" for what was not cut off."""
    for reference in (*reversed(one.message.in_reply_to), *reversed(one.message.references)):
        if reference in homes:
            return homes[reference]
        if reference in cuts:
            return reference
    return ""


def _joined(groups: Sequence[_Group], cut: Sequence[str], corrections: Iterable[Correction]) -> list[_Group]:
    """The groups, those that the person joined as one, oldest message first. What was cut off (by `cut`, in the order
    of the groups) is joined only as a part of its own."""
    homes = _homes(groups)
    above = list(range(len(groups)))

    def root(at: int) -> int:
        while above[at] != at:
            above[at] = above[above[at]]
            at = above[at]
        return at

    for correction in corrections:
        known = [
            homes[key]
            for part in correction.joined
            for key in part
            if key in homes and cut[homes[key]] in ("", *part[:1])
        ]
        for at in known[1:]:
            above[root(at)] = root(known[0])
    united: dict[int, list[Seen]] = {}
    for at, group in enumerate(groups):
        united.setdefault(root(at), []).extend(group)
    return [tuple(sorted(messages, key=moment)) for messages in united.values()]


def _homes(groups: Sequence[_Group]) -> dict[str, int]:
    """Key of a message → the group that it founded, else the first that holds it: Message-IDs can be borrowed."""
    homes: dict[str, int] = {}
    for at, group in enumerate(groups):
        homes.setdefault(group[0].message.key, at)
    for at, group in enumerate(groups):
        for one in group:
            homes.setdefault(one.message.key, at)
    return homes


def _united(group: _Group, words: Sequence[Correction], cuts: frozenset[str]) -> Correction | None:
    founder = group[0].message.key
    age = {one.message.key: at for at, one in reversed(list(enumerate(group)))}
    fields: dict[str, str] = {}
    for word in sorted(words, key=lambda word: age[word.founder]):
        fields = {**word.fields, **fields}
    apart = (*(key for word in words for key in word.apart), *({founder} & cuts))
    joined = tuple(part for word in words for part in word.joined)
    united = Correction(founder, fields, any(word.dismissed for word in words), joined, apart)
    return None if united == Correction(founder) else united


def _with_names(opportunity: Opportunity, fields: Mapping[str, str]) -> Opportunity:
    company, role = fields.get("company"), fields.get("role")
    return replace(opportunity, company=company or opportunity.company, role=role or opportunity.role)


def _with_stage(opportunity: Opportunity, fields: Mapping[str, str]) -> Opportunity:
    """A stage that is not `closed` opens the opportunity again; how it closed is closed in itself."""
    for stage in STAGES:
        if stage == fields.get("stage"):
            closed = opportunity.closed if stage == "closed" else None
            opportunity = replace(opportunity, stage=stage, closed=closed)
    for closed in CLOSED:
        if closed == fields.get("closed"):
            opportunity = replace(opportunity, stage="closed", closed=closed)
    return opportunity


def _with_contact(
    opportunity: Opportunity, contact_said: str, group: Sequence[Seen], mine: frozenset[str]
) -> Opportunity:
    """`contact_said` is an addr-spec, or `name <addr-spec>`. What is known of that person stays; a withdrawal answers
    their message where they wrote one."""
    name, _, email = contact_said.rpartition("<")
    name, email = name.strip(), email.rstrip(">").strip()
    if "@" not in email:
        return opportunity
    known = next((p for p in opportunity.people if p.email.lower() == email.lower()), Person(name, email))
    person = replace(known, name=name or known.name)
    answered = contact.answered(person, [one for one in group if not one.forged], mine)
    return replace(opportunity, contact=person, reply_to=answered or opportunity.reply_to, portal=None)
