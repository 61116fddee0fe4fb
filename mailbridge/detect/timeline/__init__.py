"""The timeline: the talk about times of one opportunity, and which of the times are live.

What may live here: the negotiation over statements, invites and markup. `corpus/SPEC.md` says what counts.
"""

from collections.abc import Iterable
from datetime import datetime, tzinfo

from mailbridge.detect.timeline.negotiation import MAX_MESSAGES, Negotiation
from mailbridge.detect.timeline.outcome import settle
from mailbridge.detect.values import Interview, Turn
from mailbridge.mail.message import Message

__all__ = ["interviews"]


def interviews(
    messages: Iterable[Message], *, me: Iterable[str], zone: tzinfo, now: datetime
) -> tuple[tuple[Interview, ...], tuple[Turn, ...]]:
    """The live interviews of one opportunity, by start, and every turn of the talk about times, oldest first.

    `messages` are those of one opportunity, of several threads if need be; `me` the person's addr-specs; `zone` the
    person's zone; `now` aware, the moment to answer for: offers that lie before it are not live. Never raises.
    """
    talk = Negotiation(me, zone, now)
    for message in sorted(messages, key=lambda m: (m.date or m.received or now).timestamp())[-MAX_MESSAGES:]:
        talk.hear(message)
    return settle(talk.board, zone=zone, now=now)
