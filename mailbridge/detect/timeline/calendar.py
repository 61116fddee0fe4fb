"""What invites and markup do to the times on the table.

What may live here: iTIP methods and markup as moves in the talk. Reading them is the affair of `detect.invites` and
`detect.markup`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from mailbridge.detect.invites import Invite
from mailbridge.detect.language import guess
from mailbridge.detect.markup import Marked
from mailbridge.detect.phrases import fold
from mailbridge.detect.timeline.author import Who
from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.sentences import phrases
from mailbridge.detect.timeline.slots import Board, Slot, State
from mailbridge.detect.timeline.words import TABLES
from mailbridge.detect.values import Evidence, Moment
from mailbridge.mail.message import Message

Event = tuple[str, str | None]


def apply(
    board: Board,
    invites: tuple[Invite, ...],
    *,
    number: int,
    who: Who,
    me: frozenset[str],
    zone: tzinfo | None,
    user: tzinfo,
) -> None:
    """Let the invites of one message take effect, in their order."""
    for invite in sorted(invites, key=lambda i: i.order):
        if invite.floating:
            invite = _placed(invite, zone or user)
        elif invite.zone == "UTC":
            invite = _seen(invite, zone or user)
        if invite.method == "REPLY":
            _reply(board, invite, who, me)
        elif invite.method == "COUNTER":
            _counter(board, invite, number, who)
        elif invite.cancelled:
            _cancel(board, invite, who)
        elif invite.asks:
            _ask(board, invite, number, who, me)


def apply_markup(board: Board, marked: tuple[Marked, ...], message: Message, *, number: int, at: datetime) -> None:
    """Let what an HTML part says in markup take effect: an event that is planned is confirmed."""
    for each in marked:
        evidence = Evidence(message.message_id, f"{each.name}: {each.start}"[:200])
        if each.cancelled:
            for slot in board.live():
                if slot.start == each.start:
                    board.drop(slot, "it was cancelled")
            continue
        slot = Slot(each.start, each.end, State.AGREED, "them", number, "markup", [evidence], topic=each.name)
        slot.cues = _cues(f"{each.name} {message.subject}")
        _replace(board, slot)
        board.tell(at, "them", "confirmed", board.put(slot), "an event in the message says so")


def _placed(invite: Invite, zone: tzinfo) -> Invite:
    """A floating time on the clock of the thread."""

    def put(moment: Moment | None) -> Moment | None:
        return moment.replace(tzinfo=zone) if isinstance(moment, datetime) else moment

    start = put(invite.start)
    return replace(invite, start=start if start is not None else invite.start, end=put(invite.end))


def _seen(invite: Invite, zone: tzinfo) -> Invite:
    """The same instant on the clock that people look at: programs write UTC, and nobody lives by it."""
    start = invite.start.astimezone(zone) if isinstance(invite.start, datetime) else invite.start
    return replace(invite, start=start, end=invite.end.astimezone(zone) if isinstance(invite.end, datetime) else None)


def _event(invite: Invite) -> Event:
    return (invite.uid, invite.recurrence_id)


def _standing(board: Board, invite: Invite) -> list[Slot]:
    """The live slots of an invite's event; of a series, those of all its repetitions."""
    same = [s for s in board.live() if s.event is not None and s.event[0] == invite.uid]
    exact = [s for s in same if s.event == _event(invite)]
    if invite.recurrence_id is None:
        return same
    return exact or [s for s in same if s.event == (invite.uid, None) and invite.recurrence_id in _wires(s)]


def _wires(slot: Slot) -> tuple[str, ...]:
    """How the start of a slot may be written as a RECURRENCE-ID: on its clock, and in UTC."""
    if not isinstance(slot.start, datetime):
        return (f"{slot.start:%Y%m%d}",)
    return (f"{slot.start:%Y%m%dT%H%M%S}", f"{slot.start.astimezone(UTC):%Y%m%dT%H%M%SZ}")


def _evidence(invite: Invite) -> Evidence:
    return Evidence(invite.message_id, f"{invite.method} {invite.summary}: {invite.start}".replace("\n", " ")[:200])


def _stale(board: Board, invite: Invite) -> bool:
    """Whether a newer word on the event has been heard already (a late copy of an older invite)."""
    known = board.events.get(_event(invite))
    return known is not None and invite.order[:2] < known


def _ask(board: Board, invite: Invite, number: int, who: Who, me: frozenset[str]) -> None:
    if _stale(board, invite):
        return
    board.events[_event(invite)] = invite.order[:2]
    evidence = _evidence(invite)
    before = [
        s
        for s in _standing(board, invite)
        if s.start != invite.start and (invite.recurrence_id is not None or s.event == _event(invite))
    ]
    for old in before:
        board.drop(old, "the invite was moved")
    slot = Slot(invite.start, invite.end, State.AGREED, who, number, "invite", [evidence], event=_event(invite))
    slot.topic = invite.summary
    slot.participants = _participants(invite, me)
    slot.cues = _cues(f"{invite.summary}. {invite.description[:2000]}. {invite.location}")
    for old in before:
        slot.cues |= old.cues
    _replace(board, slot)
    board.tell(invite.arrived, who, "moved" if before else "confirmed", board.put(slot), "an invite stands")


def _replace(board: Board, new: Slot) -> None:
    """An invite settles what was still open, and puts right an agreed time of the same day."""
    for slot in board.live():
        if slot.start == new.start or slot.event is not None:
            continue
        if slot.state is State.OFFERED:
            new.cues |= slot.cues if slot.day == new.day else frozenset()
            board.drop(slot, "an invite for another time came")
        elif slot.day == new.day:
            new.cues |= slot.cues
            board.drop(slot, "the invite says another hour")


def _cancel(board: Board, invite: Invite, who: Who) -> None:
    board.events[_event(invite)] = invite.order[:2]
    hit = _standing(board, invite) or [s for s in board.live() if s.start == invite.start]
    for slot in hit:
        slot.evidence.append(_evidence(invite))
        board.drop(slot, "the invite was cancelled")
        board.tell(invite.arrived, who, "cancelled", slot, "the invite was cancelled")


def _reply(board: Board, invite: Invite, who: Who, me: frozenset[str]) -> None:
    """An attendee answers. Only the person's no, or a no to the person's own event, takes the time off the table."""
    stats = [a.partstat for a in invite.attendees]
    ours = invite.partstat_of(me) if who == "us" else (stats[0] if stats else "")
    own_event = invite.sent_by.lower() in me
    slots = _standing(board, invite)
    if ours == "DECLINED" and (who == "us" or own_event):
        for slot in slots:
            slot.evidence.append(_evidence(invite))
            board.drop(slot, "it was declined")
            board.tell(invite.arrived, who, "declined", slot, "it was declined")
    elif ours == "ACCEPTED":
        for slot in slots:
            slot.state = State.AGREED
            slot.evidence.append(_evidence(invite))
            board.tell(invite.arrived, who, "confirmed", slot, "the invite was accepted")


def _counter(board: Board, invite: Invite, number: int, who: Who) -> None:
    """Another time is proposed for an event: the old one is off until an answer comes."""
    for slot in _standing(board, invite):
        slot.evidence.append(_evidence(invite))
        board.drop(slot, "another time was proposed")
        board.tell(invite.arrived, who, "countered", slot, "another time was proposed")
    slot = Slot(
        invite.start, invite.end, State.OFFERED, who, number, "invite", [_evidence(invite)], event=_event(invite)
    )
    slot.topic, slot.cues = invite.summary, _cues(invite.summary)
    board.tell(invite.arrived, who, "countered", board.put(slot), "another time was proposed")


def _participants(invite: Invite, me: frozenset[str]) -> tuple[str, ...]:
    """Who takes part beside the person."""
    others = [a.address for a in invite.attendees if a.kind == "INDIVIDUAL" and a.address.folded not in me]
    names = [address.name for address in others if address.name]
    return tuple(dict.fromkeys(names))[:20]


def _cues(text: str) -> frozenset[Cue]:
    """What the words of an event say of the kind of meeting, in its own language."""
    folded, languages = fold(text), dict.fromkeys((guess(text), "en"))
    wanted = {Cue.SCREEN, Cue.DEEP, Cue.BOSS, Cue.OTHER, Cue.PREP, Cue.MEET}
    return frozenset(c for tag in languages if tag in TABLES for c in phrases(tag).meanings(folded) if c in wanted)
