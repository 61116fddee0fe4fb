"""The timeline: the talk about times of one opportunity, and which of the times are live.

What may live here: the negotiation over statements, invites and markup. `corpus/SPEC.md` says what counts.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, tzinfo

from mailbridge.detect.phrases import fold
from mailbridge.detect.timeline.negotiation import MAX_MESSAGES, Negotiation
from mailbridge.detect.timeline.outcome import settle
from mailbridge.detect.values import Interview, Turn
from mailbridge.mail.message import Message

_INITIALS = 3
"""Letters up to which a name may stand within any word."""

__all__ = ["interviews"]


def _carried(message: Message) -> tuple[Message, ...]:
    """The messages that a message was sent on with, as if they lay where it lies."""
    return tuple(
        replace(m, places=message.places, calendars=(), message_id=message.message_id, date=m.date or message.date)
        for m in message.attached[:10]
        if m.date is None or message.date is None or m.date <= message.date
    )


def interviews(
    messages: Iterable[Message], *, me: Iterable[str], zone: tzinfo, now: datetime, names: Iterable[str | None] = ()
) -> tuple[tuple[Interview, ...], tuple[Turn, ...]]:
    """The live interviews of one opportunity, by start, and every turn of the talk about times, oldest first.

    `messages` are those of one opportunity, of several threads if need be; `me` the person's addr-specs; `zone` the
    person's zone; `now` aware, the moment to answer for: offers that lie before it are not live; `names` those of the
    role and the company, whose words say nothing of a meeting. Never raises.
    """
    known = tuple(fold(name) for name in names if name and len(name) > _INITIALS)
    talk = Negotiation(me, zone, now, known)
    heard = [m for message in messages for m in (*_carried(message), message)]
    for message in sorted(heard, key=lambda m: (m.date or m.received or now).timestamp())[-MAX_MESSAGES:]:
        talk.hear(message)
    return settle(talk.board, zone=zone, now=now)
