"""The talk about times, message by message: what each does to the times on the table.

What may live here: the order in which a statement's effects are worked out. The effects themselves are in `effects` and
`answers`, those of invites in `calendar`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo

from mailbridge.detect.dates import Context
from mailbridge.detect.invites import is_robot_name, read_invites
from mailbridge.detect.markup import Marked, read_markup
from mailbridge.detect.seen import system
from mailbridge.detect.timeline import calendar, effects
from mailbridge.detect.timeline.author import Who, speaker
from mailbridge.detect.timeline.slots import Board
from mailbridge.detect.timeline.statement import Statement, listen
from mailbridge.detect.values import Moment
from mailbridge.mail.message import Message

MAX_MESSAGES = 500
"""Messages of one opportunity that are heard, the newest ones."""


_FAR = timedelta(hours=3)
_GREENWICH = re.compile(
    r"\b(?:london|uk|u\.k|united kingdom|britain|england|scotland|wales|edinburgh|glasgow|manchester|birmingham|bristol"
    r"|leeds|cardiff|belfast|ireland|dublin|cork|galway|portugal|lisboa|lisbon|porto|canaria\w*|reykjav[ií]k|gmt|bst"
    r"|co\.uk|plc|nhs|dbs check|maternity cover|shortlist(?:ed|ing)|hr adviser)\b|\b0(?:11\d|1\d1|1\d{3}|20|7\d{3})[ )]"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\+44|\+353|\+351|£",
    re.IGNORECASE,
)
"""Signs that somebody lives by the clock of Greenwich."""


class Negotiation:
    """The talk of one opportunity so far: the board, and what its threads have shown of zones."""

    def __init__(self, me: Iterable[str], zone: tzinfo, now: datetime, names: tuple[str, ...] = ()) -> None:
        self.board = Board()
        self._me = frozenset(a.lower() for a in me)
        self._zone = zone
        self._now = now
        self._names = names
        self._zones: dict[str, tzinfo] = {}
        self._said: dict[str, str] = {}
        self._heard = 0

    def hear(self, message: Message) -> None:
        """Take in the next message."""
        who = speaker(message, self._me)
        if who is None:
            return
        self._heard += 1
        at = message.date or message.received or self._now
        invites = read_invites(message)
        thread = _thread(message)
        calendar.apply(
            self.board, invites, number=self._heard, who=who, me=self._me, zone=self._zones.get(thread), user=self._zone
        )
        if any(i.asks or i.cancelled for i in invites):
            if any(i.asks and i.end is None for i in invites):
                self._ends_in_text(message, who, at)
            return
        note = who == "us" and all(a.folded in self._me for a in message.recipients)
        context = self._context(thread, who == "us")
        if who == "them" and _on_no_clock(message, at, self._zone):
            at = at.astimezone(self._zone)
        statement = listen(
            message,
            who,
            at=at,
            zone=self._zone,
            context=context,
            note=note,
            beside=self._beside(),
            before=self._said.get(thread, ""),
            names=self._names,
        )
        self._said[thread] = statement.text[:300] or self._said.get(thread, "")
        marked = tuple(m for m in read_markup(message) if who == "them" and _is_seen(m, statement))
        if marked:
            calendar.apply_markup(self.board, marked, message, number=self._heard, at=at)
            return
        if who == "them":
            self._learn_zone(thread, statement.scan.zone, [c.mention.zone for c in statement.claims])
        effects.apply(self.board, statement, number=self._heard, thread=thread)

    def _ends_in_text(self, message: Message, who: Who, at: datetime) -> None:
        """An invite without a readable end takes the one that its message names for the same start."""
        said = listen(message, who, at=at, zone=self._zone, context=Context(), note=False, beside=None)
        ends = {c.mention.start: c.mention.end for c in said.claims if c.mention.end is not None}
        for slot in self.board.live():
            if slot.event is not None and slot.end is None and slot.start in ends:
                slot.end = ends[slot.start]

    def _context(self, thread: str, own: bool) -> Context:
        live = self.board.live()
        talked = live or self.board.slots
        last = max((s.offer for s in talked), default=0)
        days = list(dict.fromkeys(s.day for s in talked if s.offer == last))
        return Context(
            day=days[0] if len(days) == 1 else None,
            zone=self._zones.get(thread),
            own=own,
            days=tuple(dict.fromkeys(s.day for s in live)),
            clocks=tuple(dict.fromkeys(s.clock for s in live if s.clock is not None)),
        )

    def _beside(self) -> datetime | None:
        """The one time that is talked about, None where there are several."""
        live = self.board.live()
        last = max((s.offer for s in live), default=0)
        starts = {s.start for s in live if s.offer == last and isinstance(s.start, datetime)}
        only = starts.pop() if len(starts) == 1 else None
        return only if isinstance(only, datetime) else None

    def _learn_zone(self, thread: str, whole: tzinfo | None, named: list[tzinfo | None]) -> None:
        """Remember the last zone that the other side named in a thread."""
        for zone in (*named, whole):
            if zone is not None:
                self._zones[thread] = zone


def _on_no_clock(message: Message, at: datetime, user: tzinfo) -> bool:
    """Whether the offset of a Date tells nothing of where the author is: a machine's, or the UTC of a system that
    writes for somebody. People in western Europe do write with +0000 in winter: to readers near them, or with signs
    of it."""
    if is_robot_name(message.author):
        return True
    if at.utcoffset():
        return False
    far = abs(at.astimezone(user).utcoffset() or timedelta(0)) >= _FAR
    return (far or system(message.author)) and not _GREENWICH.search(
        f"{message.subject}\n{message.text or message.html}"
    )


def _is_seen(marked: Marked, statement: Statement) -> bool:
    """Whether what a reader sees names the day of an event in markup, or no day at all."""
    days = {
        c.mention.start.date() if isinstance(c.mention.start, datetime) else c.mention.start for c in statement.claims
    }
    days.discard(None)
    return not days or any(_same_day(marked, c.mention.start) for c in statement.claims)


def _same_day(marked: Marked, said: Moment | None) -> bool:
    if isinstance(said, datetime) and isinstance(marked.start, datetime):
        return said == marked.start or said.date() == marked.start.astimezone(said.tzinfo).date()
    return said is not None and str(said)[:10] == str(marked.start)[:10]


def _thread(message: Message) -> str:
    """What messages of one thread have in common: the oldest reference."""
    return (message.references or message.in_reply_to or (message.key,))[0]
