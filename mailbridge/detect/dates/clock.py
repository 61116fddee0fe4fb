"""Times of day: "2:30 PM", "14h30", "halb drei", "1400-1445", "between 2 and 4", and what belongs to them.

What may live here: the grammar of tokens from a time's first word to its last. Which day it falls on, others decide.
"""

from __future__ import annotations

from dataclasses import dataclass

from mailbridge.detect.dates.lexicon import Lexicon
from mailbridge.detect.dates.tokens import Token, is_next
from mailbridge.detect.dates.zonewords import zone_at

CERTAIN, LIKELY, BARE = 3, 2, 1
_AFTERNOON_UNTIL = 7
"""Hours with no am or pm are the afternoon's up to here, by office hours: 1 to 6."""
_WRITTEN_FROM = 5
"""Hour from which on "5:30" is meant as written where people count 24 hours; earlier ones are no hours to meet."""
_OPENERS = ("at", "from", "between", "after", "before", "until", "about")
_ARTICLES = frozenset({"un", "une", "uno", "een", "ein", "eine", "einer", "einem", "einen", "en", "um"})
"""Words for one that are an article too: an hour only beside a word for hours."""
_INTRODUCING = frozenset({"at", "from", "between", "after", "before", "until", "about"})


@dataclass(slots=True)
class Clock:
    """An hour as written: `hour` 0-24, `minute`; `mer` "am", "pm" or ""; `whole` where 24 hours are plainly counted."""

    hour: int
    minute: int = 0
    mer: str = ""
    sure: int = BARE
    whole: bool = False

    @property
    def valid(self) -> bool:
        """Whether there is such a time; 24:00 is the end of a day."""
        return 0 <= self.minute < 60 and (0 <= self.hour < 24 or (self.hour, self.minute) == (24, 0))


@dataclass(slots=True)
class Times:
    """A time or a range of times, at the tokens [first, last). `begin` is None for "until 4"; `open` for "after 3".

    `zone` is a name for `zones.resolve`, `whose` "mine", "yours" or ""; `part` the part of the day said beside it.
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


def _small(token: Token) -> int | None:
    """The number that a token is, as digits or as a word, where it may be an hour or a minute."""
    value = token.meaning.get("num", token.meaning.get("number"))
    return value if isinstance(value, int) and value < 60 and len(token.text) < 14 else None


def _meridiem(tokens: list[Token], i: int) -> tuple[str, int]:
    """am or pm at token `i` ("" if none), and the index after it. A single letter counts only where it touches."""
    token = tokens[i]
    mer = token.meaning.get("mer")
    if not isinstance(mer, str) or token.skip or (len(token.text) == 1 and not token.glued):
        return "", i
    after = tokens[i + 1]
    return mer, i + 2 if after.kind == "." and after.glued and not after.skip and len(token.text) < 3 else i + 1


def _digits(token: Token) -> Clock | None:
    """ "0930" or "1400" as a clock; not what is more likely a year."""
    if token.kind != "num" or len(token.text) not in (3, 4):
        return None
    value = int(token.text)
    clock = Clock(value // 100, value % 100, whole=len(token.text) == 4)
    return clock if clock.valid and clock.minute % 5 == 0 else None


def _spoken(tokens: list[Token], i: int, lexicon: Lexicon) -> tuple[Clock, int] | None:
    """ "half past two", "quarter to three", "halb drei", "ten past four", "20 vor 5"."""
    meaning = tokens[i].meaning
    minutes: int | None = None
    after = i + 1
    if "past" in meaning:
        minutes = int(meaning["past"])
    elif "to" in meaning and isinstance(meaning["to"], int):
        minutes = -int(meaning["to"])
    elif "half" in meaning:
        minutes = lexicon.half
    else:
        count = _small(tokens[i])
        after += is_next(tokens, i + 1, "unit") and tokens[i + 1].meaning["unit"] == "minute"
        if count and tokens[after].skip == 0:
            word = tokens[after].meaning
            hours_range = "rangesign" in word and _rather_range(tokens, i, count)
            minutes = count if "pastword" in word else -count if "toword" in word and not hours_range else None
            after += 1
            if minutes is not None and is_next(tokens, after, "half"):  # "fünf vor halb drei"
                minutes += lexicon.half
                after += 1
    hour_token = tokens[after]
    named = hour_token.meaning.get("clock")  # "quarter to noon"
    hour = named // 60 if isinstance(named, int) else _small(hour_token)
    if minutes is None or hour is None or hour_token.skip or not 1 <= hour <= 24 or "unit" in tokens[after + 1].meaning:
        return None
    total = hour * 60 + minutes
    return Clock(total // 60 % 24, total % 60, sure=CERTAIN), after + 1


def _may_be_spoken(tokens: list[Token], i: int) -> bool:
    """A quick no for plain digits, most of which are not said in words."""
    return tokens[i].kind == "word" or not tokens[i + 1].meaning.keys().isdisjoint({"pastword", "toword", "unit"})


def _rather_range(tokens: list[Token], i: int, count: int) -> bool:
    """Whether "10 to 3" goes from hour to hour: in digits, after "from", or where nobody counts so ("three to 4")."""
    opened = i > 0 and not tokens[i].skip and not tokens[i - 1].meaning.keys().isdisjoint({"from", "between"})
    return opened or count % 5 != 0 or count > 25 or (tokens[i].kind == "num" and count <= 12)


def _numeric(tokens: list[Token], i: int) -> tuple[Clock, int] | None:
    """A clock that begins with digits."""
    token = tokens[i]
    if token.kind == "clock":
        hour, minute, *_ = (int(part) for part in token.text.split(":"))
        clock = Clock(hour, minute, sure=CERTAIN, whole=token.text[0] == "0" or hour > 12)
        return (clock, i + 1) if clock.valid else None
    if token.kind == "dot":
        hour_text, minute_text = token.text.split(".")
        clock = Clock(int(hour_text), int(minute_text), whole=hour_text[0] == "0")
        return (clock, i + 1) if clock.valid and len(minute_text) == 2 and tokens[i + 1].kind != "." else None
    if (packed := _digits(token)) is not None:
        return packed, i + 1
    value = token.meaning.get("num")
    if isinstance(value, int) and value <= 24 and len(token.text) <= 2:
        if value == 12 and "clock" in tokens[i + 1].meaning and not tokens[i + 1].skip:
            return Clock(int(tokens[i + 1].meaning["clock"]) // 60 % 24, 0, sure=CERTAIN, whole=True), i + 2
        return Clock(value, whole=token.text[0] == "0" or value > 12 or value == 0), i + 1
    return None


def _worded(tokens: list[Token], i: int) -> tuple[Clock, int] | None:
    """ "noon", "three", "two thirty", "nine forty-five"."""
    meaning = tokens[i].meaning
    if "clock" in meaning:
        minutes = int(meaning["clock"])
        return Clock(minutes // 60 % 24, minutes % 60, sure=CERTAIN, whole=True), i + 1
    hour = meaning.get("number")
    if not isinstance(hour, int) or hour > 23 or len(tokens[i].text) < 2:
        return None
    told = _is_told(tokens, i)
    if (hour > 12 or tokens[i].text.lower() in _ARTICLES) and not told:
        return None
    j = i + 1 + (tokens[i + 1].kind == "-" and tokens[i + 1].glued)
    j += told and is_next(tokens, j, "and")  # "ore quindici e trenta"
    minute = tokens[j].meaning.get("number")
    follows = tokens[j].skip == 0 and isinstance(minute, int) and 10 <= minute < 60
    if follows and isinstance(minute, int) and minute % 5 == 0 and "unit" not in tokens[j + 1].meaning:
        return Clock(hour, minute, sure=LIKELY), j + 1
    return Clock(hour), i + 1


def _is_told(tokens: list[Token], i: int) -> bool:
    """Whether a word for hours stands right before or behind a number in words: "ore quindici", "quatorze heures"."""
    meaning = tokens[i - 1].meaning if i > 0 and not tokens[i].skip else {}
    late = int(tokens[i].meaning.get("number", 0)) > 12 and "at" in meaning and "unit" not in tokens[i + 1].meaning
    return "oclock" in meaning or late or is_next(tokens, i + 1, "oclock")


def clock_at(tokens: list[Token], i: int, lexicon: Lexicon) -> tuple[Clock, int] | None:
    """The clock that begins at token `i`, with what belongs to it (o'clock, am and pm), and the index after it."""
    if spoken := _spoken(tokens, i, lexicon) if _may_be_spoken(tokens, i) else None:
        clock, after = spoken
    elif found := _numeric(tokens, i) or _worded(tokens, i):
        clock, after = found
    else:
        return None
    after += tokens[after].glued and "about" in tokens[after].meaning  # "10ish"
    if tokens[i].kind == "clock" and lexicon.language != "en" and clock.hour >= _WRITTEN_FROM:
        clock.whole = True
    packed = tokens[i].kind == "num" and len(tokens[i].text) > 2
    if is_next(tokens, after, "oclock") or (is_next(tokens, after, "hrs") and (packed or tokens[i].kind == "clock")):
        clock.sure = CERTAIN
        after = _minutes_after(tokens, after, clock)
    if not packed or clock.sure == CERTAIN or tokens[after].glued or "mer" in tokens[after].meaning:
        mer, after = _meridiem(tokens, after)
        if mer and clock.hour <= 12:
            clock.mer, clock.sure = mer, CERTAIN
    if packed and not clock.whole and clock.sure < CERTAIN and tokens[after].kind != "-":
        return None  # "350" is a number, unless it goes on as "350pm" or "230-3pm"
    if is_next(tokens, after, "plus") and clock.minute == 0 and 1 <= clock.hour <= 24:
        total = clock.hour * 60 + int(tokens[after].meaning["plus"])
        clock.hour, clock.minute, clock.sure = total // 60 % 24, total % 60, CERTAIN
        after += 1
        if not clock.mer:
            clock.mer, after = _meridiem(tokens, after)
    if is_next(tokens, after, "oclock") and clock.sure < CERTAIN:
        clock.sure, after = CERTAIN, after + 1
    return clock, after


def _minutes_after(tokens: list[Token], i: int, clock: Clock) -> int:
    """Take "30" of "14h30", "14 Uhr 30"; `i` is the word for the hour. The index after."""
    minute = tokens[i + 1]
    worded = minute.meaning.get("number")
    alone = minute.kind == "word" and not minute.skip and tokens[i + 2].meaning.keys().isdisjoint({"unit", "month"})
    if clock.minute == 0 and alone and isinstance(worded, int) and 10 <= worded < 60 and worded % 5 == 0:
        clock.minute, clock.whole = worded, True
        return i + 2
    touches = minute.glued or tokens[i].meaning.get("oclock") == "pair"
    value = minute.meaning.get("num")
    takes = clock.minute == 0 and len(minute.text) == 2 and touches and not minute.skip
    if takes and isinstance(value, int) and value < 60 and tokens[i].kind == "word":
        clock.minute = value
        clock.whole = True
        return i + 2
    return i + 1


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
        if (spoken := _spoken(tokens, i, lexicon)) and spoken[0].sure == CERTAIN:
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
    introduced = bool(kinds & _INTRODUCING)
    times = Times(first, after, begin, introduced=introduced)
    _range_end(tokens, times, lexicon, "between" in kinds)
    in_part = is_next(tokens, times.last, "on") and is_next(tokens, times.last + 1, "part")  # "6 in the evening"
    loose = supported or introduced or in_part or bool(zone_at(tokens, times.last)[0])
    if times.end is None and begin.sure == BARE and not (loose and _unmeasured(tokens, after)):
        return None
    if times.end is not None and max(begin.sure, times.end.sure) == BARE and not loose:
        return None
    if times.end is None and kinds & {"until", "before"}:
        times.begin, times.end = None, begin
    times.open = "after" in kinds or is_next(tokens, times.last, "onwards")
    times.last += is_next(tokens, times.last, "onwards")
    times.window = times.open or "between" in kinds
    _trailers(tokens, times)
    return times


def _range_end(tokens: list[Token], times: Times, lexicon: Lexicon, between: bool) -> None:
    """Take "- 4pm", "to noon", "and 4" (after "between") as the end of the range."""
    i = times.last
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
