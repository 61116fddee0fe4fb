"""What lets a bare number be a time: a day before or behind it, a label, its place in a row or between two hours.

What may live here: the looks at what stands around a number. What the time is, `times` says.
"""

from __future__ import annotations

from mailbridge.detect.dates.clock import CERTAIN
from mailbridge.detect.dates.days import Days, days_at
from mailbridge.detect.dates.items import Found, linked
from mailbridge.detect.dates.lexicon import Lexicon
from mailbridge.detect.dates.monthday import Style
from mailbridge.detect.dates.times import Times, times_at
from mailbridge.detect.dates.tokens import Token

_OPENS_TIME = frozenset({"at", "from", "between", "after", "before", "until"})
_ENDS = frozenset({"stop", "end", "br", "nl", ",", ")", ";"})
_BULLETS = frozenset({"-", "*", "|", "•", "–", "+"})
_POINTING = frozenset({"the", "that", "this"})
_MOVE_REACH = 8
_EARLIEST = 8
"""Hour from which on "10h" alone is a time; "2h" is a length."""


def rather_clock(tokens: list[Token], i: int, supported: bool) -> bool:
    """Whether "10h", "10 uur", "15 horas" is a time of day rather than a length."""
    word = tokens[i + 1]
    dotted = tokens[i].kind == "dot" and len(tokens[i].text.partition(".")[2]) == 2
    if word.skip or ("oclock" not in word.meaning and not (dotted and "hrs" in word.meaning)):
        return False
    after = tokens[i + 2]
    if "notice" in after.meaning and not after.skip:
        return False
    if tokens[i].kind == "dot":
        return True
    value = tokens[i].meaning.get("num", tokens[i].meaning.get("number"))
    opened = i > 0 and not tokens[i].skip and not tokens[i - 1].meaning.keys().isdisjoint(_OPENS_TIME)
    return isinstance(value, int) and value <= 24 and (supported or opened or value >= _EARLIEST)


def opens_row(tokens: list[Token], i: int, found: Found) -> bool:
    """Whether "10.20" opens a row of a schedule: as a range ("10.20 - 10.40"), or below another such row."""
    j = i
    while j and tokens[j - 1].kind in _BULLETS and not tokens[j].skip:
        j -= 1
    if tokens[j].skip or (j and tokens[j - 1].kind != "br") or len(tokens[i].text.partition(".")[2]) != 2:
        return False
    ranges = tokens[i + 1].kind == "-" or "rangesign" in tokens[i + 1].meaning
    if ranges and tokens[i + 2].kind == "dot":
        return True
    above = found.items[-1] if found.items else None
    return isinstance(above, Times) and tokens[above.first].kind == "dot"


def _labelled(tokens: list[Token], i: int) -> bool:
    """Whether a label for a time stands before token `i`: "Time: 10.15", "Uhrzeit: 14"."""
    if i < 2 or tokens[i - 1].kind != ":" or tokens[i].skip or tokens[i - 1].skip:
        return False
    return not tokens[i - 2].meaning.keys().isdisjoint({"zonetime", "at", "oclock"})


def is_supported(tokens: list[Token], i: int, found: Found) -> bool:
    """Whether the item before, with only links between, makes a bare number at token `i` a time."""
    if _labelled(tokens, i) or _one_of_two(tokens, i):
        return True
    if not found.items:
        return False
    if "instead" in tokens[i + 1].meaning and not tokens[i + 1].skip:  # "could we do 3 instead?"
        return True
    if "rangesign" in tokens[i - 1].meaning and _moved_to(tokens, i):
        return True
    last = found.items[-1]
    if isinstance(last, Times) and last.either and "or" in tokens[i - 1].meaning and _one_of_two(tokens, i, i):
        return tokens[last.first].sentence == tokens[i].sentence
    if tokens[i].text.lower() == "one" and last.first and tokens[last.first - 1].text.lower() in _POINTING:
        return False  # "the Tuesday one"
    if isinstance(last, Days) and last.weak and len(tokens[i].text) > 2 and tokens[i].kind == "num":
        return False  # "SAT 1450"
    return (isinstance(last, Times) or last.shape != "week") and linked(tokens, last.last, i)


def _moved_to(tokens: list[Token], i: int) -> bool:
    """Whether a number is the hour that something is moved to: "could we bump Thursday's call to 4?"."""
    closes = tokens[i + 1].kind in _ENDS and not tokens[i + 1].skip and not tokens[i].skip
    near = (token for token in tokens[max(0, i - _MOVE_REACH) : i] if token.sentence == tokens[i].sentence)
    return closes and any("moved" in token.meaning for token in near)


def _one_of_two(tokens: list[Token], i: int, opener: int = 0) -> bool:
    """Whether a bare number at token `i` is one of two hours to choose from: "either 9 before my class, or 3 after"."""
    either = opener or (i and "either" in tokens[i - 1].meaning)
    after = tokens[i + 1]
    goes_on = after.kind in _ENDS or not after.meaning.keys().isdisjoint({"before", "after", "or"})
    return bool(either) and not tokens[i].skip and not after.skip and goes_on


def day_follows(tokens: list[Token], i: int, lexicon: Lexicon, style: Style) -> bool:
    """Whether a day stands right behind a bare number, which makes it a time: "1 tomorrow", "4 on Thursday"."""
    if tokens[i].meaning.keys().isdisjoint({"num", "number"}) or "on" in tokens[i].meaning:
        return False
    if tokens[i].text.lower() == "one":
        return False  # "one on Wednesday with Kit"
    j = i + 1
    j += tokens[j].glued and "about" in tokens[j].meaning  # "11ish"
    if not tokens[j].skip and (tokens[j].kind in {",", "/"} or "or" in tokens[j].meaning) and not tokens[j + 1].skip:
        following = times_at(tokens, j + 1, lexicon, supported=False)  # "8 or 8:30 AM"
        return following is not None and following.begin is not None and following.begin.sure == CERTAIN
    j += not tokens[j].skip and "on" in tokens[j].meaning
    if tokens[j].skip or tokens[j].meaning.keys().isdisjoint({"weekday", "relday", "mod", "tonight"}):
        return False
    return days_at(tokens, j, lexicon, style) is not None
