"""The whole reading: messages in, opportunities out.

What may live here: the order in which the other modules of this room are asked, and how their answers become an
Opportunity.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from mailbridge.detect import company, contact, grouping, hiring, ids, language, people, role, stage, steps, timeline
from mailbridge.detect.corrections import corrected, regrouped, said
from mailbridge.detect.seen import Seen, look, own_addresses
from mailbridge.detect.values import Correction, Evidence, Fact, Interview, Moment, Opportunity, Person, Turn
from mailbridge.mail.message import Message
from mailbridge.mail.threads import merge, threads


def read(
    messages: Iterable[Message],
    *,
    me: Sequence[str],
    zone: tzinfo,
    now: datetime,
    corrections: Iterable[Correction] = (),
) -> list[Opportunity]:
    """Every hiring process in the messages with the person as candidate, the one that moved last first.

    `me` are the person's addr-specs, `zone` the person's zone, `now` (aware) the moment to answer for; `corrections`
    are what the person said, and win over what is read; what was dismissed is marked so. Never raises, whatever the
    messages hold.
    """
    united = merge(list(messages))
    mine = own_addresses(united, me)
    seen = [[look(message, mine) for message in thread] for thread in threads(united)]
    words = list(corrections)
    groups = regrouped(grouping.groups(seen, mine), seen, words)
    names = ids.assign(group[0].message.key for group in groups)
    found = [
        corrected(_opportunity(group, names, mine, zone, now), word, group, mine)
        for group, word in zip(groups, said(groups, words), strict=True)
    ]
    return sorted(found, key=lambda opportunity: -_last(opportunity))


def _last(opportunity: Opportunity) -> float:
    return max((when.timestamp() for m in opportunity.messages if (when := m.date or m.received)), default=0.0)


def _opportunity(
    group: Sequence[Seen], names: Mapping[str, str], mine: frozenset[str], zone: tzinfo, now: datetime
) -> Opportunity:
    """What one group of messages, oldest first, amounts to."""
    trusted = [one for one in group if not one.forged]
    messages = tuple(one.message for one in group)
    employer, employer_said = company.find(trusted)
    title, title_said = role.find(trusted, employer)
    interviews, turns = timeline.interviews(
        [one.message for one in trusted], me=tuple(mine), zone=zone, now=now, names=(title, employer)
    )
    interviews = steps.stepped(interviews, trusted, title)
    gone = steps.stepped(_gone(turns), trusted, title)
    standing = stage.find(trusted, interviews, now, gone=gone)
    live = stage.still_ahead(interviews, standing, trusted)
    interviews, turns = live, _ended(turns, {i.start for i in interviews} - {i.start for i in live})
    everybody = people.find(trusted, mine, zone, agency=company.is_agency(trusted))
    person = contact.choose(everybody, trusted, mine) or contact.relay(trusted, mine, zone)
    weighed = hiring.signs(trusted)
    answered = contact.answered(person, trusted, mine)
    facts = (
        Fact("hiring", tuple(one.evidence for one in weighed if one.weight > 0 and one.evidence.quote)),
        Fact("company", employer_said),
        Fact("role", title_said),
        Fact("stage", standing.because),
        Fact("closed", standing.because if standing.closed else ()),
        Fact("call_first", _held(interviews) if standing.call_first else ()),
        Fact("contact", _heard(person, trusted) if person else ()),
        Fact("people", tuple(e for one in everybody for e in _heard(one, trusted))),
        Fact("reply_to", _quoted(answered)),
    )
    theirs = [one for one in trusted if one.theirs and not one.automatic]
    return Opportunity(
        id=names[group[0].message.key],
        company=employer,
        role=title,
        stage=standing.stage,
        closed=standing.closed,
        call_first=standing.call_first,
        contact=person,
        people=everybody,
        messages=messages,
        reply_to=answered,
        interviews=interviews,
        timeline=turns,
        facts=tuple(fact for fact in facts if fact.evidence),
        language=language.guess((theirs or trusted or group)[-1].said),
        portal=None if person else contact.portal(trusted),
        warnings=tuple(f"It says “{one.evidence.quote}”, as swindles do." for one in weighed if one.name == "scam"),
    )


def _held(interviews: Sequence[Interview]) -> tuple[Evidence, ...]:
    return tuple(e for i in interviews if i.step == "interview" for e in i.evidence)[:1]


def _ended(turns: Sequence[Turn], over: set[Moment]) -> tuple[Turn, ...]:
    """The turns, those about times that ended with the process no longer live."""
    why = "the process had come to its end"
    return tuple(replace(t, live=False, why=why) if t.live and t.start in over else t for t in turns)


def _gone(turns: Sequence[Turn]) -> list[Interview]:
    """The times that live no more: where nothing stands in their place, they still show how far the process came."""
    return [
        Interview(turn.start, None, "proposed", "UTC", "text", evidence=(turn.evidence,))
        for turn in turns
        if turn.start is not None and not turn.live
    ]


def _quoted(message: Message | None) -> tuple[Evidence, ...]:
    """A message by its subject."""
    return (Evidence(message.message_id, message.subject),) if message else ()


def _heard(person: Person, seen: Sequence[Seen]) -> tuple[Evidence, ...]:
    """The latest message that shows a person's address."""
    email = person.email.lower()
    for one in reversed(seen):
        if (
            any(a.folded == email for a in (one.author, *one.message.reply_to, *one.message.recipients))
            or email in one.folded
        ):
            return (Evidence(one.message.message_id, f"{person.name} <{person.email}>"),)
    return ()
