"""What the words around a time make of it: a meeting, or a deadline, office hours, somebody's absence, a thing of the past.

What may live here: how cues are weighed by where they stand. The cues themselves are data in `languages`: `near` ones stand
right before the time, `wide` ones anywhere before it in its sentence, `tail` ones right behind it.
"""

from __future__ import annotations

from typing import get_args

from mailbridge.detect.dates.reading import is_link
from mailbridge.detect.dates.tokens import Token
from mailbridge.detect.dates.values import Sense

_SENSES: dict[str, Sense] = {sense: sense for sense in get_args(Sense)}
_WIDE_REACH = 24
_NEAR_REACH = 4
_TAIL_REACH = 4


def _sense(token: Token, where: str) -> Sense | None:
    value = token.meaning.get(where)
    return _SENSES.get(value) if isinstance(value, str) else None


def _near(tokens: list[Token], first: int, own: set[int]) -> Sense | None:
    """The cue right before the time; up to one unknown word and the links to a time may stand between."""
    skipped = tokens[first].skip
    for i in range(first - 1, max(-1, first - 1 - _NEAR_REACH), -1):
        token = tokens[i]
        if skipped > 1 or token.kind in {"stop", "br"}:
            return None
        if sense := _sense(token, "near"):
            return sense
        if not is_link(token) or token.kind in {",", ";", "("} or i in own:
            return None
        skipped += token.skip
    return None


def _wide(tokens: list[Token], first: int) -> Sense | None:
    """The nearest cue before the time in its sentence."""
    sentence = tokens[first].sentence
    for i in range(first - 1, max(-1, first - 1 - _WIDE_REACH), -1):
        if tokens[i].sentence != sentence:
            return None
        if sense := _sense(tokens[i], "wide"):
            return sense
    return None


def _tail(tokens: list[Token], last: int) -> Sense | None:
    """The cue right behind the time."""
    for i in range(last, last + _TAIL_REACH):
        token = tokens[i]
        if token.skip or token.kind in {"stop", "br", "end", ";"}:
            return None
        if sense := _sense(token, "tail"):
            return sense
        if token.kind not in {"nl", ")", ","} and not token.meaning.keys() & {"on", "part"}:
            return None
    return None


def moved_from(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the time at [first, last) is the old one of a move: "moved from X to Y", "change our X to Y"."""
    sentence = tokens[first].sentence
    begins = any(
        "moved" in tokens[i].meaning
        for i in range(max(0, first - _WIDE_REACH), first)
        if tokens[i].sentence == sentence
    )
    if not begins:
        return False
    for i in range(first - 1, max(-1, first - 4), -1):
        if tokens[i].kind in {"br", "stop"}:
            break
        meaning = tokens[i].meaning
        if "from" in meaning:
            return True
        if "rangesign" in meaning or "moveto" in meaning:
            return False
        if not is_link(tokens[i]):
            break
    token = tokens[last]
    return not token.skip and bool(token.meaning.keys() & {"rangesign", "moveto"}) and token.kind == "word"


def sense_of(tokens: list[Token], first: int, last: int) -> Sense:
    """The sense of the time at the tokens [first, last)."""
    if moved_from(tokens, first, last):
        return "void"
    return _tail(tokens, last) or _near(tokens, first, set()) or _wide(tokens, first) or "meeting"
