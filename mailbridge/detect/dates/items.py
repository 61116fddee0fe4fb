"""Days and times as one list in the order of the text, and what may stand between two of them.

What may live here: what the passes over the tokens share. No grammar, no meaning.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mailbridge.detect.dates.days import Days
from mailbridge.detect.dates.lengths import Lasting
from mailbridge.detect.dates.times import Times
from mailbridge.detect.dates.tokens import Token

Item = Days | Times
_LINKS = frozenset({"at", "on", "about", "and", "or", "from", "between", "part", "article"})
_LINK_MARKS = frozenset({",", ":", "-", "(", ")", "/", "|", "@", ";", "nl", ".", "[", "~"})


@dataclass(slots=True)
class Found:
    """What the pass found, each in the order of the text."""

    items: list[Item] = field(default_factory=list)
    lengths: list[Lasting] = field(default_factory=list)
    zone: str = ""


def linked(tokens: list[Token], start: int, stop: int) -> bool:
    """Whether only what may stand between a day and its time lies in [start, stop)."""
    if stop - start > 6:
        return False
    return all(not token.skip and is_link(token) for token in tokens[start:stop]) and not tokens[stop].skip


def is_link(token: Token) -> bool:
    """Whether a token may stand between a day and its time."""
    return token.kind in _LINK_MARKS or bool(token.meaning.keys() & _LINKS)


def starts_line(tokens: list[Token], index: int) -> bool:
    """Whether an item is the first in its line, after a bullet, a number or a label ("Time:")."""
    words = tokens[index].skip
    for step in range(1, 6):
        if index - step < 0:
            return words <= 3
        token = tokens[index - step]
        if token.kind in {"br", "nl"}:
            return words <= 3
        if token.kind == "stop":
            return False
        words += token.skip + (token.kind == "word")
        if words > 3:
            return False
    return False
