"""What the words around a time make of it: a meeting, or a deadline, office hours, an absence, a thing of the past.

What may live here: how cues are weighed by where they stand. The cues themselves are data in `languages`: `near` ones
stand right before the time, `wide` ones anywhere before it in its clause, `tail` ones right behind it, `alone` ones
there with nothing after them ("Wednesday: none"), `row` ones in the line that a time opens.
"""

from __future__ import annotations

from typing import get_args

from mailbridge.detect.dates.items import is_link, linked, starts_line
from mailbridge.detect.dates.tokens import Token, ranges
from mailbridge.detect.dates.values import Sense

_SENSES: dict[str, Sense] = {sense: sense for sense in get_args(Sense)}
_NUMERIC = frozenset({"clock", "dot", "date", "slash", "iso", "num"})
_CLOSE: frozenset[Sense] = frozenset({"past", "event", "absence"})
_CLOSE_WORDS = 7
"""Words and no comma within which a cue of the past, an event or an absence must stand before its time."""
_CLOSES = frozenset({"br", "end", "stop", ";", ","})
_OTHER_TIME = frozenset({"weekday", "month", "relday", "clock", "mer", "oclock"})
_NEW = frozenset({"weekday", "month", "relday", "mod", "on", "at", "number", "weekrel", "half", "past", "to", "clock"})
_WIDE_REACH = 24
_NEAR_REACH = 4
_TAIL_REACH = 4
_TAIL_WORDS = 2
_ROW_REACH = 5
_BEGIN_REACH = 8


def _sense(token: Token, where: str) -> Sense | None:
    value = token.meaning.get(where)
    return _SENSES.get(value) if isinstance(value, str) else None


def _near(tokens: list[Token], first: int) -> Sense | None:
    """The cue right before the time; only what may stand between a day and its time comes between."""
    for i in range(first - 1, max(-1, first - 1 - _NEAR_REACH), -1):
        token = tokens[i]
        if tokens[i + 1].skip or token.kind == "stop":
            return None
        if token.kind == "br":
            return _label(tokens, i)
        if sense := _sense(token, "near"):
            return sense
        if not is_link(token) or token.kind in {",", ";", "("}:
            return None
    return None


def _label(tokens: list[Token], i: int) -> Sense | None:
    """The cue that stands alone in the line which ends at token `i`."""
    alone = i > 0 and not tokens[i].skip and not tokens[i - 1].skip and (i == 1 or tokens[i - 2].kind == "br")
    return _sense(tokens[i - 1], "near") if alone else None


def _wide(tokens: list[Token], first: int, start: int = 0) -> Sense | None:
    """The nearest cue before the time in its clause, not before token `start`."""
    sentence = tokens[first].sentence
    comma, words = False, tokens[first].skip
    for i in range(first - 1, max(start - 1, first - 1 - _WIDE_REACH), -1):
        token = tokens[i]
        if token.sentence != sentence or token.kind == ";":
            return None
        if sense := _sense(token, "wide"):
            far = words > _CLOSE_WORDS and sense != "absence"
            told_of_another = sense in _CLOSE and (comma or far)
            return None if told_of_another else sense
        if comma and not token.meaning.keys().isdisjoint(_OTHER_TIME):
            return None  # the cue was for another time, before the comma
        if "turn" in token.meaning and (token.meaning["turn"] == "strong" or _opens_clause(tokens, i)):
            return None
        comma = comma or token.kind == ","
        words += 1 + token.skip
    return None


def _opens_clause(tokens: list[Token], i: int) -> bool:
    """Whether token `i` stands behind a comma or dash, as "would" does in "I am out Thursday, would Friday work"."""
    return i > 0 and tokens[i - 1].kind in {",", "-", "nl", ")"} and tokens[i].skip < 3


def _row(tokens: list[Token], last: int) -> Sense | None:
    """What the line that a time opens is about: a break, lunch, a tour."""
    words = 0
    for i in range(last, last + _ROW_REACH):
        words += tokens[i].skip
        if words > _ROW_REACH or tokens[i].kind in {"br", "end", "stop"}:
            return None
        if tokens[i].meaning.keys() & {"weekday", "month", "num"}:
            return None  # a sentence that goes on with its day: "9 to noon on the 12th, with a break at 10:30"
        if sense := _sense(tokens[i], "row"):
            return sense
    return None


def _tail(tokens: list[Token], last: int) -> Sense | None:
    """The cue right behind the time."""
    words = 0
    for i in range(last, last + _TAIL_REACH):
        token = tokens[i]
        words += token.skip
        if words > _TAIL_WORDS or token.kind in {"stop", "br", "end", ";"}:
            return None
        if (sense := _sense(token, "alone")) and not words and tokens[i + 1].kind in _CLOSES:
            return sense if not tokens[i + 1].skip else None
        if sense := _sense(token, "tail"):
            return sense if not words or sense in {"void", "excluded", "absence"} else None
        if token.kind not in {"nl", ")", ",", ":", "-"} and not token.meaning.keys() & {"on", "part"}:
            return None
    return None


def moved_from(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the time at [first, last) is the old one of a move: "moved from X to Y", "change our X to Y"."""
    sentence = tokens[first].sentence
    reach = range(max(0, first - _WIDE_REACH), min(len(tokens), last + _WIDE_REACH))
    if _moved_after(tokens, last) or (_near(tokens, first) == "void" and _replaced(tokens, first, last)):
        return True
    moves = [i for i in reach if tokens[i].sentence == sentence and "moved" in tokens[i].meaning]
    if not moves:
        return False
    goes_on = _goes_to(tokens, last)
    for i in range(first - 1, max(-1, first - 4), -1):
        meaning = tokens[i].meaning
        if "from" in meaning:
            return goes_on or moves[0] < first
        if "rangesign" in meaning or "moveto" in meaning or not is_link(tokens[i]):
            break
    return goes_on and moves[0] < first


def _goes_to(tokens: list[Token], last: int) -> bool:
    """Whether "to" and a new time follow: "our Tuesday 3pm call to Wednesday"."""
    words = 0
    for i in range(last, last + 3):
        words += tokens[i].skip
        if words > 2 or tokens[i].kind in {"stop", "br", "end"}:
            return False
        if tokens[i].kind in {"word", "→"} and tokens[i].meaning.keys() & {"rangesign", "moveto"}:
            following = tokens[i + 1]
            return not following.skip and (following.kind in _NUMERIC or bool(following.meaning.keys() & _NEW))
    return False


def _replaced(tokens: list[Token], first: int, last: int) -> bool:
    """Whether another time is told to stand now: "was Tuesday at 2, now Friday at 10", "new time: … (was …)"."""
    before = (token for token in tokens[max(0, first - 2) : first] if token.sentence == tokens[first].sentence)
    following = (token for token in tokens[last : last + 2] if not token.skip)
    return any("formerly" in token.meaning for token in before) or any("isnow" in token.meaning for token in following)


def _moved_after(tokens: list[Token], last: int) -> bool:
    """Whether the words go on with the move: "the interview on the 12th has been moved to the 13th"."""
    words = 0
    for i in range(last, last + 3):
        words += tokens[i].skip
        if words > 2 or tokens[i].kind in {"stop", "br", "end", ",", ";"}:
            return False
        if "now" in tokens[i].meaning:
            return True
        if "moved" in tokens[i].meaning:
            return not tokens[i + 1].meaning.keys().isdisjoint({"rangesign", "moveto"}) and not tokens[i + 1].skip
    return False


def _written(tokens: list[Token], last: int) -> bool:
    """Whether "… wrote:" closes the line, which makes it the head of a quoted message."""
    for i in range(last, min(last + _NEAR_REACH * 2, len(tokens))):
        if "wrote" in tokens[i].meaning:
            return tokens[i + 1].kind == ":"
        if tokens[i].kind in {"stop", "end"}:
            return False
    return False


def sense_of(tokens: list[Token], day: tuple[int, int] | None, times: tuple[int, int] | None) -> Sense:
    """The sense of a day and a time at tokens (first, last), one of them None; what is at the time counts most."""
    parts = [part for part in (day, times) if part is not None]
    first, last = min(part[0] for part in parts), max(part[1] for part in parts)
    if moved_from(tokens, first, last):
        return "void"
    if _written(tokens, last):
        return "event"
    sense = _tail(tokens, last)
    if sense == "excluded" and _conditional(tokens, first):
        sense = None
    if day and times:
        early, late = sorted((day, times))
        if not linked(tokens, early[1], late[0]):
            sense = sense or _tail(tokens, early[1]) or _near(tokens, late[0]) or _wide(tokens, late[0], early[1])
    if times and starts_line(tokens, times[0]):
        sense = sense or _row(tokens, times[1])
    near = _near(tokens, first)
    if near == "event" and first and "from" in tokens[first - 1].meaning and any(map(ranges, tokens[first : last + 1])):
        near = None  # "vom 2.5. bis 4.5."
    sense = sense or near or _wide(tokens, first)
    dates_it = _sense(tokens[first], "near") == "event" and "from" not in tokens[first].meaning  # "zum 1. Mai"
    if sense is None and times is None and (dates_it or _after(tokens, first) or _begins(tokens, first)):
        return "event"
    return sense or "meeting"


def _conditional(tokens: list[Token], first: int) -> bool:
    """Whether "if" opens the clause: "if Tuesday at 2 doesn't suit" rules nothing out."""
    for i in range(first - 1, max(-1, first - 1 - _TAIL_REACH), -1):
        if tokens[i].sentence != tokens[first].sentence or tokens[i].kind == ",":
            return False
        if "if" in tokens[i].meaning:
            return True
    return False


def _after(tokens: list[Token], first: int) -> bool:
    """Whether "after" stands right before a bare day: "some time after the 20th" names no day."""
    meaning = tokens[first - 1].meaning if first and not tokens[first].skip else {}
    return "after" in meaning and "from" not in meaning and "rangestart" in meaning


def _begins(tokens: list[Token], first: int) -> bool:
    """Whether something starts on a bare day ("the role starts on 1 July"); with a time of day it may be a meeting."""
    for i in range(first - 1, max(-1, first - 1 - _BEGIN_REACH), -1):
        if tokens[i].sentence != tokens[first].sentence:
            return False
        near = first - i <= _NEAR_REACH and tokens[i].meaning.get("near") == "begin"
        if near or tokens[i].meaning.get("wide") == "begin":
            return True
    return False
