"""Whom a withdrawal goes to, and which message it answers.

What may live here: the choice among the people found, and of the message; hand-overs, relays, automatic replies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import tzinfo

from mailbridge.detect.people import plain_name, speaker, with_relayed
from mailbridge.detect.phone import region
from mailbridge.detect.phrases import Phrases
from mailbridge.detect.seen import Seen, is_relay, is_robot, is_team, within
from mailbridge.detect.values import Person
from mailbridge.detect.words import contact as words
from mailbridge.detect.words import senders
from mailbridge.mail.message import Address, Message

_HAND_OVER: Phrases[str] = Phrases({"hand-over": words.HAND_OVER})
_NO_REPLY: Phrases[str] = Phrases({"no reply": words.NO_REPLY})
_LINK = re.compile(r"https?://[^\s<>\"')\]]{6,300}")
_RECRUITS = ("recruiter", "coordinator", "agency")


def _wrote(person: Person, one: Seen, mine: frozenset[str]) -> bool:
    """Whether a person wrote a message, be it through a relay in the person's name."""
    who = speaker(one, mine)
    if who is not None:
        return who.folded == person.email.lower()
    names = {plain_name(a.name).lower() for a in (one.author, *one.message.reply_to)}
    return " " in person.name and person.name.lower() in names


def _weight(person: Person, seen: Sequence[Seen], mine: frozenset[str]) -> float:
    """How much speaks for a person as the contact: messages written to the reader, answers of the reader, the last
    word."""
    email = person.email.lower()
    written = [at for at, one in enumerate(seen) if one.theirs and not one.automatic and _wrote(person, one, mine)]
    weight = sum(1.2 if seen[at].message.calendars else 2.0 for at in written)
    weight += sum(1.5 for one in seen if one.ours and any(a.folded == email for a in one.message.to))
    if written:
        weight += 2.0 * (written[-1] + 1) / len(seen)
        weight += 2.0 if person.part in _RECRUITS else 0.0
    elif person.part == "interviewer":
        weight -= 0.4
    if any(a.folded == email for one in seen for a in one.message.reply_to):
        weight += 0.5
    if is_team(Address("", person.email)):
        weight -= 1.0
    return weight - (0.5 if within(Address("", person.email).domain, senders.PUBLIC) else 0.0)


def choose(people: Sequence[Person], seen: Sequence[Seen], mine: frozenset[str]) -> Person | None:
    """The person a withdrawal goes to among those found, or None where nobody can be written to (but see `relay`)."""
    heir = _heir(people, seen, mine)
    if heir:
        return heir
    ranked = sorted(people, key=lambda person: -_weight(person, seen, mine))
    return ranked[0] if ranked else None


def _heir(people: Sequence[Person], seen: Sequence[Seen], mine: frozenset[str]) -> Person | None:
    """The person that the process was handed over to, unless the one who handed it over goes on writing."""
    for at in range(len(seen) - 1, -1, -1):
        one = seen[at]
        if not one.theirs or one.automatic or not _HAND_OVER.first(one.folded):
            continue
        giver = speaker(one, mine)
        others = [p for p in people if giver is None or p.email.lower() != giver.folded]
        copied = {a.folded for a in (*one.message.cc, *one.message.to)}
        named = [p for p in others if _called(p, one)]
        heirs = (
            [p for p in named if p.email.lower() in copied] or named or [p for p in others if p.email.lower() in copied]
        )
        later = [speaker(s, mine) for s in seen[at + 1 :] if s.theirs and not s.automatic]
        if heirs and not (giver and sum(who is not None and who.folded == giver.folded for who in later) > 1):
            return heirs[0]
    return None


def _called(person: Person, one: Seen) -> bool:
    """Whether a message calls a person by first name or address."""
    first = person.name.lower().split()[:1]
    return person.email.lower() in one.folded or bool(
        first and len(first[0]) > 2 and re.search(rf"\b{re.escape(first[0])}\b", one.folded)
    )


def relay(seen: Sequence[Seen], mine: frozenset[str], zone: tzinfo) -> Person | None:
    """A relay address that leads to a person, where the person's own is nowhere."""
    for one in reversed(seen):
        if not one.theirs or one.automatic or _NO_REPLY.first(one.folded):
            continue
        for address in (*one.message.reply_to, one.author):
            offered = address in one.message.reply_to or _made_for_one(address)
            if address.folded not in mine and is_relay(address) and not is_robot(address) and offered:
                person = Person(plain_name(address.name or one.author.name), address.email)
                return with_relayed(person, seen, mine, region(seen, zone))
    return None


def _made_for_one(address: Address) -> bool:
    """Whether the local part looks made for one exchange: digits and letters mixed, or said to be for replies."""
    local = address.email.rpartition("@")[0].lower()
    return sum(c.isdigit() for c in local) >= 3 or any(mark in local for mark in ("reply", "+email", "respond"))


def answered(contact: Person | None, seen: Sequence[Seen], mine: frozenset[str]) -> Message | None:
    """The message that a withdrawal answers: the contact's latest, personal before invites, never an automatic reply;
    where the contact never wrote, the latest that a system or somebody else wrote."""
    if contact is None:
        return None
    readable = [one for one in seen if one.theirs and not one.automatic and not one.draft]
    own = [one for one in readable if _wrote(contact, one, mine) or contact.email.lower() in _addresses(one)]
    # An invite that answers a message was written by hand; one that a calendar sent stands alone.
    personal = [one for one in own if not one.message.calendars or one.message.in_reply_to]
    for group in (personal, own, readable):
        if group:
            return group[-1].message
    return None


def _addresses(one: Seen) -> set[str]:
    return {one.author.folded, *(a.folded for a in one.message.reply_to)}


def portal(seen: Sequence[Seen]) -> str | None:
    """A link to the employer's or system's portal, the latest, where one is given."""
    for one in reversed(seen):
        if one.theirs:
            for match in _LINK.finditer(one.whole):
                low = match[0].lower()
                if any(word in low for word in words.PORTAL) and not any(word in low for word in words.NO_PORTAL):
                    return match[0].rstrip(".,;")
    return None
