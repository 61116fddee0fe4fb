"""Whom a withdrawal goes to, and which message it answers.

What may live here: the choice among the people found, and of the message; hand-overs, relays, automatic replies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbridge.detect.people import emails, plain_name, usable
from mailbridge.detect.phrases import Phrases
from mailbridge.detect.seen import Seen, is_relay, is_robot, within
from mailbridge.detect.values import Person
from mailbridge.detect.words import contact as words
from mailbridge.detect.words import senders
from mailbridge.mail.message import Address, Message

_HAND_OVER: Phrases[str] = Phrases({"hand-over": words.HAND_OVER})
_PORTAL = re.compile(r"https?://[^\s<>\"')\]]{6,300}")


def _domains(seen: Sequence[Seen]) -> frozenset[str]:
    """The domains that those who write for the other side write from, public and systems' ones left out."""
    found = {one.message.author.domain for one in seen if one.theirs}
    return frozenset(
        d for d in found if d and not within(d, senders.PUBLIC) and not within(d, senders.APPLICANT_TRACKING)
    )


def _trusted_reply(one: Seen, known: frozenset[str]) -> Address | None:
    """The Reply-To address where it leads to no other domain than the sender's or one known from the process."""
    for address in one.message.reply_to:
        sender = one.message.author.domain
        if address.domain == sender or address.domain in known or within(sender, senders.APPLICANT_TRACKING):
            return address
    return None


def writer(one: Seen, mine: frozenset[str], known: frozenset[str]) -> str | None:
    """The address, lower case, of the person who wrote a message, wherever it stands; None where nobody did."""
    author = one.message.author
    reply = _trusted_reply(one, known)
    if usable(author, mine) and not (reply and usable(reply, mine) and _is_team(author)):
        return author.folded
    if reply and usable(reply, mine):
        return reply.folded
    signed = [
        email.lower()
        for email in emails(one.whole)
        if usable(Address("", email), mine) and not _is_team(Address("", email))
    ]
    name = squeezed(plain_name(author.name))
    for email in signed:
        if name and any(
            part in squeezed(email.partition("@")[0])
            for part in plain_name(author.name).lower().split()
            if len(part) > 2
        ):
            return email
    return None


def squeezed(text: str) -> str:
    """Letters alone, lower case."""
    return re.sub(r"[\W\d_]", "", text.lower())


def _is_team(address: Address) -> bool:
    local = address.email.rpartition("@")[0].lower()
    return local in senders.TEAMS


def _weight(person: Person, seen: Sequence[Seen], wrote: Sequence[str | None], mine: frozenset[str]) -> float:
    """How much speaks for a person as the contact: messages written to the reader, answers of the reader, the last word."""
    email = person.email.lower()
    weight = 0.0
    personal = [at for at, one in enumerate(seen) if wrote[at] == email and not one.automatic and not one.draft]
    weight += sum(2.0 if not seen[at].message.calendars else 1.2 for at in personal)
    weight += sum(1.5 for one in seen if one.ours and any(a.folded == email for a in one.message.to))
    if personal:
        weight += 2.0 * (personal[-1] + 1) / len(seen)
    if person.part in ("recruiter", "coordinator", "agency"):
        weight += 2.0
    if _is_team(Address("", person.email)):
        weight -= 1.0
    if within(Address("", person.email).domain, senders.PUBLIC):
        weight -= 0.5
    return weight


def choose(people: Sequence[Person], seen: Sequence[Seen], mine: frozenset[str]) -> Person | None:
    """The person a withdrawal goes to, or None where nobody can be written to."""
    known = _domains(seen)
    wrote = [writer(one, mine, known) if one.theirs else None for one in seen]
    ranked = sorted(people, key=lambda p: -_weight(p, seen, wrote, mine))
    heir = _heir(people, seen, wrote)
    if heir:
        return heir
    return ranked[0] if ranked else _relay(seen, mine)


def _heir(people: Sequence[Person], seen: Sequence[Seen], wrote: Sequence[str | None]) -> Person | None:
    """The person that the process was handed over to, where the last hand-over names somebody."""
    for one in reversed(seen):
        if not one.theirs or one.automatic or not _HAND_OVER.first(one.folded):
            continue
        copied = [a.folded for a in (*one.message.cc, *one.message.to)]
        for person in people:
            if person.email.lower() in copied and person.email.lower() != one.message.author.folded:
                return person
        for person in people:
            first = person.name.lower().split()[:1]
            if (
                first
                and len(first[0]) > 2
                and first[0] in one.folded
                and person.email.lower() != one.message.author.folded
            ):
                return person
    return None


def _relay(seen: Sequence[Seen], mine: frozenset[str]) -> Person | None:
    """A relay address that leads to a person, where the person's own is nowhere."""
    for one in reversed(seen):
        if not one.theirs or one.automatic:
            continue
        for address in (*one.message.reply_to, one.message.author):
            if (
                address.email
                and address.folded not in mine
                and is_relay(address)
                and not is_robot(address)
                and "@" in address.email
            ):
                return Person(plain_name(address.name or one.message.author.name), address.email)
    return None


def answered(contact: Person | None, seen: Sequence[Seen], mine: frozenset[str]) -> Message | None:
    """The message that a withdrawal answers: the contact's latest, personal before invites, never an automatic reply;
    where the contact never wrote, the latest that a system or somebody else wrote."""
    if contact is None:
        return None
    known = _domains(seen)
    readable = [one for one in seen if one.theirs and not one.automatic and not one.draft]
    own = [
        one
        for one in readable
        if writer(one, mine, known) == contact.email.lower() or contact.email.lower() in _addresses(one)
    ]
    personal = [one for one in own if not one.message.calendars]
    for group in (personal, own, readable):
        if group:
            return group[-1].message
    return None


def _addresses(one: Seen) -> set[str]:
    return {one.message.author.folded, *(a.folded for a in one.message.reply_to)}


def portal(seen: Sequence[Seen]) -> str | None:
    """A link to the employer's or system's portal, the latest, where one is given."""
    for one in reversed(seen):
        if one.theirs:
            for match in _PORTAL.finditer(one.whole):
                if any(word in match[0].lower() for word in words.PORTAL) and not any(
                    word in match[0].lower() for word in words.NO_PORTAL
                ):
                    return match[0].rstrip(".,;")
    return None
