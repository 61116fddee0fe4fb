"""Messages → threads: copies of one message united, and messages tied by their ids (RFC 5256, RFC 5322 3.6.4).

What may live here: pure grouping, linear in the number of ids. Whether two threads are about one thing is not decided
here, and a subject alone ties nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from mailbridge.mail import subject as subjects
from mailbridge.mail.message import Message

_LATEST = datetime.max.replace(tzinfo=UTC)
_CLOCKS_DIFFER = timedelta(days=1)
_Node = tuple[str, str | int]


def when(message: Message) -> datetime | None:
    """When the message was written as far as can be told, aware: its Date, but the time it was received where the Date
    is missing or lies more than a day behind it in the future. None if neither is known."""
    date, received = message.date, message.received
    if date is None or (received is not None and date - received > _CLOCKS_DIFFER):
        return received
    return date


def merge(messages: Iterable[Message]) -> list[Message]:
    """The messages with copies of one united, in order of first appearance.

    Copies bear one Message-ID, author and Date (with no Message-ID: one digest of what they say). The fullest copy
    stands for all; places are joined, the earliest `received` is kept. Others with that Message-ID stay distinct.
    """
    groups: dict[tuple[str, str, datetime | None], list[Message]] = {}
    for message in messages:
        groups.setdefault((message.key, message.author.folded, message.date), []).append(message)
    return [_united(copies) for copies in groups.values()]


def _united(copies: Sequence[Message]) -> Message:
    if len(copies) == 1:
        return copies[0]
    fullest = max(copies, key=_fullness)
    received = [c.received for c in copies if c.received is not None]
    return replace(
        fullest,
        places=tuple(dict.fromkeys(place for copy in copies for place in copy.places)),
        received=min(received) if received else None,
        thread_id=next((c.thread_id for c in copies if c.thread_id), None),
    )


def _fullness(message: Message) -> tuple[bool, int, int]:
    size = len(message.text or "") + len(message.html or "")
    return not message.truncated and size > 0, size, len(message.calendars)


class _Forest:
    """Disjoint sets of nodes (union by size, path halving)."""

    def __init__(self) -> None:
        self.above: dict[_Node, _Node] = {}
        self.size: dict[_Node, int] = {}

    def root(self, node: _Node) -> _Node:
        above = self.above.setdefault(node, node)
        while above != node:
            self.above[node] = self.above[above]
            node = above
            above = self.above[node]
        return node

    def join(self, one: _Node, other: _Node) -> None:
        big, small = self.root(one), self.root(other)
        if big == small:
            return
        sizes = self.size.get(big, 1), self.size.get(small, 1)
        if sizes[0] < sizes[1]:
            big, small = small, big
        self.above[small] = big
        self.size[big] = sum(sizes)


def threads(messages: Iterable[Message]) -> list[tuple[Message, ...]]:
    """The messages grouped into threads, each oldest first, the thread that began first in front.

    Tied are a message and every id in its References and In-Reply-To, whether that message is there or not, and all
    with one server thread id. Loops and references to itself do no harm. Where several distinct messages bear one
    Message-ID, the oldest owns it; another joins it only under the same subject (a list's copy with a rewritten
    author, not a program that gives every message one id). A message whose time is unknown comes last.
    """
    listed = sorted(enumerate(messages), key=lambda pair: (when(pair[1]) or _LATEST, pair[0]))
    forest = _Forest()
    owners: dict[str, str] = {}
    nodes: list[_Node] = []
    for number, message in listed:
        node: _Node = ("message", number)
        nodes.append(node)
        if message.message_id:
            about = subjects.base(message.subject)
            if owners.setdefault(message.message_id, about) == about:
                forest.join(node, ("id", message.message_id))
        for reference in (*message.references, *message.in_reply_to):
            if reference != message.message_id:
                forest.join(node, ("id", reference))
        if message.thread_id:
            forest.join(node, ("server", message.thread_id))
    found: dict[_Node, list[Message]] = {}
    for node, (_, message) in zip(nodes, listed, strict=True):
        found.setdefault(forest.root(node), []).append(message)
    return [tuple(thread) for thread in found.values()]
