"""Which of several invites of one event stands.

What may live here: ordering and folding of invites; nothing that reads bytes.
"""

from __future__ import annotations

from collections.abc import Iterable

from mailbridge.detect.invites.values import Invite

REPLIES = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})
"""Methods by which an attendee answers; they change no event (RFC 5546 3.2)."""


def standing(invites: Iterable[Invite]) -> tuple[Invite, ...]:
    """The newest word on every event, cancelled ones included, by start.

    Events are told apart by UID and RECURRENCE-ID; newer is what has the higher SEQUENCE, then DTSTAMP, then arrival. A
    cancelled series takes along the repetitions that were last spoken of before it was cancelled.
    """
    newest: dict[tuple[str, str | None], Invite] = {}
    for invite in invites:
        if invite.method in REPLIES:
            continue
        key = (invite.uid, invite.recurrence_id)
        if key not in newest or newest[key].order <= invite.order:
            newest[key] = invite
    gone = {i.uid: i for i in newest.values() if i.cancelled and i.recurrence_id is None}
    kept = [i for i in newest.values() if i.uid not in gone or i is gone[i.uid] or i.arrived > gone[i.uid].arrived]
    return tuple(sorted(kept, key=lambda i: (str(i.start)[:10], str(i.start), i.uid)))
