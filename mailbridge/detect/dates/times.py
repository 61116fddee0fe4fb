"""Times of day as they are offered: "at 2:30", "1400-1445", "between 2 and 4", "after 3", with part of day and zone.

What may live here: the grammar of tokens from a time's first word to its last. Which day it falls on, others decide.
"""

from __future__ import annotations

from dataclasses import dataclass

from mailbridge.detect.dates.clock import BARE, CERTAIN, Clock, clock_at, is_short, spoken_at
from mailbridge.detect.dates.daylist import number_list_at
from mailbridge.detect.dates.lexicon import Lexicon
from mailbridge.detect.dates.tokens import Token, is_next
from mailbridge.detect.dates.zonewords import zone_at

_AFTERNOON_UNTIL = 7
"""Hours with no am or pm are the afternoon's up to here, by office hours: 1 to 6."""
_OPENERS = ("at", "from", "between", "after", "before", "until", "about")
_INTRODUCING = frozenset(_OPENERS)
_FREE_REACH = 9
"""Tokens of a list of ranges before the word that says they are free."""
_HALF_OF = {"morning": "am", "afternoon": "pm", "evening": "pm"}


@dataclass(slots=True)
class Times:
    """A time or a range of times, at the tokens [first, last). `begin` is None for "until 4"; `open` for "after 3".

    `zone` is a name for `zones.resolve`, `whose` "mine", "yours" or ""; `part` the part of the day said beside it;
    `either` that it is the first of two to choose from.
    """

    first: int
    last: int
    begin: Clock | None
    end: Clock | None = None
    open: bool = False
    zone: str = ""
    whose: str = ""
    part: str = ""
    introduced: bool = False
    window: bool = False
    either: bool = False


def _unmeasured(tokens: list[Token], after: int) -> bool:
    """Whether a bare number is not the count of something: "at 4" is, "4 days", "4%", "4th", "4.5" are not."""
    token = tokens[after]
    if token.skip:
        return True
    counted = token.meaning.keys() & {"unit", "month", "suffix"} and not ("mer" in token.meaning and token.glued)
    return token.kind not in {"junk", "dot", "clock", "date", "slash"} and not (counted and "past" not in token.meaning)


def times_at(tokens: list[Token], i: int, lexicon: Lexicon, *, supported: bool) -> Times | None:
    """The time or range of times that begins at token `i` or at the words that introduce it ("between", "at").

    `supported`: what stands before (a day, a time in the same list) lets a bare number be an hour.
    """
    first, kinds = i, set[str]()
    while i < first + 3 and (i == first or not tokens[i].skip):
        kind = next((kind for kind in _OPENERS if kind in tokens[i].meaning), "")
        if not kind or (clock_at(tokens, i, lexicon) and "num" in tokens[i].meaning):
            break
        if (spoken := spoken_at(tokens, i, lexicon)) and spoken[0].sure == CERTAIN:
            break
        kinds.add(kind)
        i += 1
        i += tokens[i].kind == "." and tokens[i].glued  # "zw. 8 und 9"
    if i > first and tokens[i].skip:
        return None
    found = clock_at(tokens, i, lexicon)
    if found is None:
        return None
    begin, after = found
    if begin.sure == BARE and i > first and number_list_at(tokens, i):
        return None  # "from 3 to 7 April"
    introduced = bool(kinds & _INTRODUCING)
    if is_short(tokens, i, begin) and not (supported or "setting" in tokens[first].meaning):
        return None
    times = Times(first, after, begin, introduced=introduced, either=i > 0 and "either" in tokens[i - 1].meaning)
    _range_end(tokens, times, lexicon, "between" in kinds)
    in_part = is_next(tokens, times.last, "on") and is_next(tokens, times.last + 1, "part")  # "6 in the evening"
    loose = supported or introduced or in_part or bool(zone_at(tokens, times.last)[0])
    if times.end is None and begin.sure == BARE and not (loose and _unmeasured(tokens, after)):
        return None
    free = _beside_free(tokens, first, times.last)
    if times.end is not None and max(begin.sure, times.end.sure) == BARE and not (loose or free):
        return None
    if times.end is None and kinds & {"until", "before"}:
        times.begin, times.end = None, begin
    times.open = "after" in kinds or is_next(tokens, times.last, "onwards")
    times.last += is_next(tokens, times.last, "onwards")
    times.window = times.open or "between" in kinds
    _trailers(tokens, times)
    return times


def _beside_free(tokens: list[Token], first: int, last: int) -> bool:
    """Whether somebody is said to be free then: "I'm free 9-11", "10-11 and 2-4 are open"."""
    if first > 0 and "free" in tokens[first - 1].meaning and not tokens[first].skip:
        return True
    for token in tokens[last : last + _FREE_REACH]:
        if token.skip or not (token.meaning or token.kind in {"-", ","}):
            return False
        if "free" in token.meaning:
            return True
    return False


def _range_end(tokens: list[Token], times: Times, lexicon: Lexicon, between: bool) -> None:
    """Take "- 4pm", "to noon", "and 4" (after "between") as the end of the range."""
    i = _part_between(tokens, times)
    zone, _, after = zone_at(tokens, i)
    if zone and (tokens[after].kind == "-" or "rangesign" in tokens[after].meaning):  # "2pm ET - 3pm ET"
        i, times.zone = after, zone
    sign = tokens[i]
    if sign.skip:
        return
    joins = sign.kind == "-" or "rangesign" in sign.meaning or (between and "and" in sign.meaning)
    j = i + 1
    if not joins:
        return
    while (tokens[j].kind == "nl" or tokens[j].meaning.keys() & {"at", "about"}) and not tokens[j].skip and j < i + 3:
        j += 1
    found = clock_at(tokens, j, lexicon) if not tokens[j].skip else None
    if found is None or not (found[0].sure > BARE or _unmeasured(tokens, found[1])):
        return
    times.end, times.last = found


def _part_between(tokens: list[Token], times: Times) -> int:
    """Take the part of the day that is said of a range's begin: "five in the morning til nine"; the index after."""
    i, begin = times.last, times.begin
    j = i + is_next(tokens, i, "on")
    ranges = "rangesign" in tokens[j + 1].meaning and not tokens[j + 1].skip
    if begin is None or not ranges or tokens[i].skip or not is_next(tokens, j, "part"):
        return i
    half = _HALF_OF.get(str(tokens[j].meaning["part"]))
    if half and not begin.mer and not begin.whole and begin.hour <= 12:
        begin.mer, begin.sure = half, CERTAIN
    return j + 1


def _trailers(tokens: list[Token], times: Times) -> None:
    """Take the part of the day and the zone that stand behind a time."""
    for _ in range(2):
        i = times.last
        j = i + (("on" in tokens[i].meaning or tokens[i].kind == ",") and not tokens[i].skip)
        if not times.part and is_next(tokens, j, "part") and not tokens[i].skip:
            times.part, times.last = str(tokens[j].meaning["part"]), j + 1
        times.last += is_next(tokens, times.last, "local")
        zone, whose, after = zone_at(tokens, times.last)
        if (zone or whose) and not times.zone and not times.whose:
            times.zone, times.whose, times.last = zone, whose, after


def settle(times: Times) -> tuple[int | None, int | None, bool]:
    """(begin, end, doubt) in minutes from midnight, am and pm settled by each other and by office hours.

    One o'clock to half past six are the afternoon's, eight to eleven the morning's, twelve is noon; seven is doubtful.
    """
    begin, end = times.begin, times.end
    if begin is None:
        return None, _single(end, times.part) if end else None, False
    if end is None:
        doubt = begin.hour == 7 and not begin.mer and not begin.whole and not times.part
        return _single(begin, times.part), None, doubt
    stop = _single(end, times.part)
    if begin.mer or begin.whole or begin.hour > 12:
        start = _single(begin, times.part)
    elif end.mer:  # "2-3 pm", "11-12:30 pm", "10-2pm": the latest start before the end
        half = (begin.hour % 12) * 60 + begin.minute
        start = half + 720 if half + 720 < stop else half
    else:
        start = _single(begin, times.part)
    if stop <= start and not end.mer and end.hour <= 12 and stop + 720 > start:
        stop = stop + 720
    elif not end.mer and not end.whole and stop > start + 720 and end.hour <= 12:
        stop -= 720
    return start, stop, False


def _single(clock: Clock, part: str) -> int:
    hour = clock.hour
    if clock.mer:
        hour = hour % 12 + (12 if clock.mer == "pm" else 0)
    elif not clock.whole and 1 <= hour <= 12:
        late = (part in {"afternoon", "evening"} and hour < 12) or (part == "night" and 5 <= hour < 12)
        if late or (hour < _AFTERNOON_UNTIL and part != "morning"):
            hour += 12
    return hour * 60 + clock.minute
