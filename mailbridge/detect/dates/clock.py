"""One clock: "2:30 PM", "14h30", "halb drei", "0930", "quarter to noon", with am, pm and o'clock.

What may live here: the grammar of tokens for one time of day. Ranges, and what introduces them, stand in `times`.
"""

from __future__ import annotations

from dataclasses import dataclass

from mailbridge.detect.dates.lexicon import Lexicon
from mailbridge.detect.dates.tokens import Token, is_next

CERTAIN, LIKELY, BARE = 3, 2, 1
_WRITTEN_FROM = 5
"""Hour from which on "5:30" is meant as written where people count 24 hours; earlier ones are no hours to meet."""
_ARTICLES = frozenset({"un", "une", "uno", "een", "ein", "eine", "einer", "einem", "einen", "en", "um"})
"""Words for one that are an article too: an hour only beside a word for hours."""
_SAID_AFTER_DIGITS = frozenset({15, 30, 45})
"""Minutes in words behind an hour in digits: "2 thirty"."""
_CLOSES = frozenset({"stop", "br", "end", ",", ";", ")", "("})
_COUNTED_BEFORE = frozenset({"at", "oclock", "from", "between", "after", "before", "until", "rangesign"})
"""What stands before an hour with its minutes behind a comma: "ore 16,15"."""


@dataclass(slots=True)
class Clock:
    """An hour as written: `hour` 0-24, `minute`; `mer` "am", "pm" or ""; `whole` where 24 hours are plainly counted."""

    hour: int
    minute: int = 0
    mer: str = ""
    sure: int = BARE
    whole: bool = False
    second: int = 0

    @property
    def valid(self) -> bool:
        """Whether there is such a time; 24:00 is the end of a day."""
        return 0 <= self.minute < 60 and (0 <= self.hour < 24 or (self.hour, self.minute) == (24, 0))


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


def spoken_at(tokens: list[Token], i: int, lexicon: Lexicon) -> tuple[Clock, int] | None:
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


def _behind_comma(tokens: list[Token], i: int) -> int | None:
    """15 of "ore 16,15"."""
    comma, minute = tokens[i + 1], tokens[i + 2]
    value = minute.meaning.get("num")
    touch = comma.kind == "," and comma.glued and minute.glued and len(minute.text) == 2
    told = i > 0 and not tokens[i].skip and not tokens[i - 1].meaning.keys().isdisjoint(_COUNTED_BEFORE)
    listed = tokens[i + 3].kind == "," and tokens[i + 3].glued and "num" in tokens[i + 4].meaning
    return value if touch and told and not listed and isinstance(value, int) and value < 60 else None


def _behind_and(tokens: list[Token], i: int) -> int | None:
    """30 of "alle 18 e 30", where no hour can be meant."""
    minute = tokens[i + 2].meaning.get("num")
    joined = is_next(tokens, i + 1, "andminutes") and not tokens[i + 2].skip and len(tokens[i + 2].text) == 2
    told = i > 0 and not tokens[i].skip and "at" in tokens[i - 1].meaning
    fits = joined and told and isinstance(minute, int) and minute > 24 and minute % 5 == 0 and minute < 60
    return int(minute) if fits and minute is not None and "unit" not in tokens[i + 3].meaning else None


def _numeric(tokens: list[Token], i: int, lexicon: Lexicon) -> tuple[Clock, int] | None:
    """A clock that begins with digits."""
    token = tokens[i]
    if token.kind == "clock":
        hour, minute, *rest = (int(part) for part in token.text.split(":"))
        clock = Clock(hour, minute, sure=CERTAIN, whole=token.text[0] == "0" or hour > 12, second=sum(rest))
        return (clock, i + 1) if clock.valid else None
    if token.kind == "dot":
        hour_text, minute_text = token.text.split(".")
        clock = Clock(int(hour_text), int(minute_text), whole=hour_text[0] == "0")
        return (clock, i + 1) if clock.valid and len(minute_text) == 2 and tokens[i + 1].kind != "." else None
    if (packed := _digits(token)) is not None:
        return packed, i + 1
    value = token.meaning.get("num")
    if isinstance(value, int) and value <= 24 and len(token.text) <= 2:
        if (told := _behind_comma(tokens, i)) is not None and lexicon.language != "en":
            return Clock(value, told, sure=LIKELY, whole=True), i + 3
        if (told := _behind_and(tokens, i)) is not None:
            return Clock(value, told, sure=LIKELY, whole=value > 12), i + 3
        if value == 12 and "clock" in tokens[i + 1].meaning and not tokens[i + 1].skip:
            return Clock(int(tokens[i + 1].meaning["clock"]) // 60 % 24, 0, sure=CERTAIN, whole=True), i + 2
        whole = token.text[0] == "0" or value > 12 or value == 0
        worded = tokens[i + 1].meaning.get("number") if not tokens[i + 1].skip else None
        if isinstance(worded, int) and worded in _SAID_AFTER_DIGITS and "unit" not in tokens[i + 2].meaning:
            return Clock(value, worded, sure=LIKELY, whole=whole), i + 2
        return Clock(value, whole=whole), i + 1
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
    if spoken := spoken_at(tokens, i, lexicon) if _may_be_spoken(tokens, i) else None:
        clock, after = spoken
    elif found := _numeric(tokens, i, lexicon) or _worded(tokens, i):
        clock, after = found
    else:
        return None
    after += tokens[after].glued and "about" in tokens[after].meaning  # "10ish"
    if tokens[i].kind == "clock" and lexicon.language != "en" and clock.hour >= _WRITTEN_FROM:
        clock.whole = True
    packed = tokens[i].kind == "num" and len(tokens[i].text) > 2
    if is_next(tokens, after, "oclock") or (
        is_next(tokens, after, "hrs") and (packed or tokens[i].kind in {"clock", "dot"})
    ):
        clock.sure = CERTAIN
        after = _minutes_after(tokens, after, clock)
    if not packed or clock.sure == CERTAIN or tokens[after].glued or "mer" in tokens[after].meaning:
        mer, after = _meridiem(tokens, after)
        if mer and clock.hour <= 12:
            clock.mer, clock.sure = mer, CERTAIN
    if is_short(tokens, i, clock) and tokens[after].kind != "-" and not _may_be_short(tokens, i, clock):
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


def is_short(tokens: list[Token], i: int, clock: Clock) -> bool:
    """Whether nothing but its place makes the number at token `i` a time: "230", "945"."""
    return tokens[i].kind == "num" and len(tokens[i].text) > 2 and not clock.whole and clock.sure < CERTAIN


def _may_be_short(tokens: list[Token], i: int, clock: Clock) -> bool:
    """Whether "at" stands before it, and its clause ends behind it: "Tuesday at 230?", "make it 945"."""
    after = tokens[i + 1]
    ends = after.kind in _CLOSES or not after.meaning.keys().isdisjoint({"or", "and", "on", "weekday", "zone"})
    at = i > 0 and "at" in tokens[i - 1].meaning and not tokens[i].skip
    if at and "setting" in tokens[i - 1].meaning and clock.minute % 15 == 0 and 1 <= clock.hour <= 12:
        return True
    return at and ends and not after.skip and clock.minute % 15 == 0 and 1 <= clock.hour <= 12


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
