"""Days: weekdays and relative days, alone or with a date, lists and ranges of them, weeks, "any day but Thursday".

What may live here: the grammar of tokens from a day's first word to its last. Which date it is, `reckon` says.
"""

from __future__ import annotations

from calendar import monthrange
from calendar import weekday as weekday_number
from dataclasses import dataclass, field, replace

from mailbridge.detect.dates.clock import clock_at
from mailbridge.detect.dates.daylist import number_list_at
from mailbridge.detect.dates.lexicon import Lexicon
from mailbridge.detect.dates.monthday import Partial, Style, date_at
from mailbridge.detect.dates.relative import hence_at, relative_at, weekday_after
from mailbridge.detect.dates.tokens import Token, is_next, ranges

_SHORT = 3
"""Letters up to which a day's name is weak ("sat", "di", "mar"): it wants a date or a time beside it."""

_DIGITS = frozenset({"num", "clock", "dot"})
_MOST_IN_MONTH = 5
_MOST = 31
"""Days that one list may have."""


@dataclass(slots=True)
class Days:
    """Days at the tokens [first, last). `shape`: "list" (each meant), "range" (first to last), "week" (some day in it),
    "any" (every working day of a week but `but`). `part` is the part of the day said with it.

    `weak` days count only with a time or beside a date: a short name ("Sat"), "in two weeks".
    """

    first: int
    last: int
    days: list[Partial] = field(default_factory=list)
    shape: str = "list"
    part: str = ""
    weak: bool = False
    but: frozenset[int] = frozenset()
    recurring: bool = False


def week_at(tokens: list[Token], i: int, style: Style) -> Days | None:
    """A week: "next week", "the week of the 16th", "KW 12", "week of March 16"."""
    meaning = tokens[i].meaning
    if "weekrel" in meaning:
        return Days(i, i + 1, [Partial(week=int(meaning["weekrel"]))], "week")
    if "weekof" in meaning:
        found = date_at(tokens, i + 1, style, after_weekday=True) if not tokens[i + 1].skip else None
        if found is None and "weekday" in tokens[i + 1].meaning:
            j = i + 2 + (tokens[i + 2].kind == ",")
            found = date_at(tokens, j, style, after_weekday=True)
        return Days(i, found[1], [found[0]], "week") if found else None
    if "weekno" in meaning:
        j = i + 1 + (tokens[i + 1].kind == "." and tokens[i + 1].glued)
        number = tokens[j].meaning.get("num")
        if isinstance(number, int) and 1 <= number <= 53 and not tokens[j].skip and len(tokens[j].text) <= 2:
            return Days(i, j + 1, [Partial(iso_week=number)], "week")
    return None


def _weekday_at(tokens: list[Token], i: int, style: Style) -> tuple[Partial, int, bool] | None:
    """A weekday with all that belongs to it: "next Tuesday", "Thursday, March 12", "Friday the 13th", "Monday week"."""
    mod = tokens[i].meaning.get("mod")
    j = i + (mod is not None and "weekday" not in tokens[i].meaning)  # else "i fredags"
    token = tokens[j]
    if (j > i and token.skip) or "weekday" not in token.meaning or token.kind != "word":
        return None
    weekday = int(token.meaning["weekday"])
    after = j + 1
    after += tokens[after].kind == "." and tokens[after].glued
    partial = _modified(Partial(weekday=weekday), str(mod or ""))
    weak = len(token.text) <= _SHORT and not (token.text[:1].isupper() and token.meaning.get("weekday") in {1, 3, 4})
    if is_next(tokens, after, "postmod"):
        return _modified(partial, str(tokens[after].meaning["postmod"])), after + 1, False
    if (hence := hence_at(tokens, after)) and hence[0] % 7 == 0:
        return replace(partial, weeks=hence[0] // 7), hence[1], False
    k = after + is_next(tokens, after, "on")
    if is_next(tokens, k, "weekrel"):
        return replace(partial, week=int(tokens[k].meaning["weekrel"])), k + 1, False
    week = week_at(tokens, k, style) if not tokens[k].skip else None
    if week and week.days[0].iso_week:
        return replace(partial, iso_week=week.days[0].iso_week), week.last, False
    if found := _date_beside(tokens, after, style):
        date, end = found
        return replace(date, weekday=weekday), end + is_next(tokens, end, "postmod"), False  # "giovedì 12 p.v."
    short = tokens[after - 1].kind != "." and (tokens[after].skip or tokens[after].kind not in _DIGITS)
    if "asword" in token.meaning and not mod and short:
        return None  # "zo rond 10 uur", "so gegen zehn"
    return partial, after, weak


def _modified(weekday: Partial, mod: str) -> Partial:
    """A weekday with what is said of it: "next", "last", "after next" (the one a week after the next)."""
    return replace(weekday, mod="next", weeks=1) if mod == "afternext" else replace(weekday, mod=mod)


def _nth_weekday_at(tokens: list[Token], i: int) -> tuple[Partial, int, bool] | None:
    """ "first Monday of June", "last Friday of the month"."""
    meaning = tokens[i].meaning
    nth = -1 if meaning.get("mod") == "last" else meaning.get("ordinal")
    if not isinstance(nth, int) or nth > _MOST_IN_MONTH or not is_next(tokens, i + 1, "weekday"):
        return None
    j = i + 2 + (is_next(tokens, i + 2, "on") or is_next(tokens, i + 2, "within"))
    weekday = int(tokens[i + 1].meaning["weekday"])
    if is_next(tokens, j, "month"):
        return Partial(month=int(tokens[j].meaning["month"]), weekday=weekday, nth=nth), j + 1, False
    if j > i + 2 and not tokens[j].skip and tokens[j].meaning.get("unit") == "month":
        return Partial(weekday=weekday, nth=nth), j + 1, False
    return None


def _date_beside(tokens: list[Token], i: int, style: Style) -> tuple[Partial, int] | None:
    """The date after a weekday: directly, after a comma, in brackets, or on the next line of a narrow table."""
    for _ in range(3):
        if tokens[i].skip:
            return None
        found = date_at(tokens, i, style, after_weekday=True)
        if found:
            date, after = found
            bracket = tokens[i - 1].kind == "(" and tokens[after].kind == ")" and not tokens[after].skip
            return date, after + bracket
        if tokens[i].kind not in {",", "(", "nl", "-", ".", "|"} and "on" not in tokens[i].meaning:
            return None
        i += 1
    return None


def _one_at(tokens: list[Token], i: int, style: Style) -> tuple[Partial, int, bool] | None:
    """One day, in any way of saying it: (day, index after, whether weak)."""
    if tokens[i].kind == "num" and tokens[i + 1].meaning.keys().isdisjoint({"unit"}):
        return _dated_at(tokens, i, style)
    if found := relative_at(tokens, i):
        partial, after, weak = found
        if partial.offset is not None and not weak:  # "tomorrow, Friday 6 March": the date says the same, more exactly
            j = after + (tokens[after].kind in {",", "("} and not tokens[after].skip)
            beside = _weekday_at(tokens, j, style) if not tokens[j].skip else None
            if beside and (beside[0].day is not None or j > after):
                after = beside[1] + (tokens[beside[1]].kind == ")" and tokens[j - 1].kind == "(")
                return (beside[0] if beside[0].day is not None else partial), after, False
            dated = date_at(tokens, j, style) if not tokens[j].skip and j > after else None
            if dated and dated[0].month:
                return dated[0], dated[1] + (tokens[dated[1]].kind == ")"), False
        return found
    if found := _nth_weekday_at(tokens, i) or _weekday_at(tokens, i, style):
        return found
    if "weekrel" in tokens[i].meaning:
        weekday = weekday_after(tokens, i + 1 + (tokens[i + 1].kind == "," and not tokens[i + 1].skip))
        if weekday:
            return replace(weekday[0], week=int(tokens[i].meaning["weekrel"])), weekday[1], False
        return None
    return _dated_at(tokens, i, style)


def _dated_at(tokens: list[Token], i: int, style: Style) -> tuple[Partial, int, bool] | None:
    """A date by number and month, with the weekday in brackets behind it: "03/19 (Thu)"."""
    dated = date_at(tokens, i, style)
    if dated is None:
        return None
    date, after = dated
    nth = date.month is None and tokens[i].kind == "num"  # "12th", which may be a street or a floor
    j = after + (tokens[after].kind in {"(", ",", "-"} and not tokens[after].skip)
    named = tokens[j].meaning.get("weekday") if tokens[j].kind == "word" and not tokens[j].skip else None
    if isinstance(named, int) and (tokens[after].kind == "(" or _says_the_same(tokens, j, date, named, style)):
        date, after = replace(date, weekday=named), j + 1 + (tokens[j + 1].kind == ")")
    return date, after, nth


def _says_the_same(tokens: list[Token], i: int, date: Partial, weekday: int, style: Style) -> bool:
    """Whether the weekday at token `i` is that of the date before it, rather than one more day: "Mar 18, Wed"."""
    if date.month is None or date.day is None or date_at(tokens, i + 1, style, after_weekday=True):
        return False
    months = ((date.month, date.day), date.swapped) if date.swapped else ((date.month, date.day),)
    years = (date.year,) if date.year else (style.today.year, style.today.year + 1)
    return any(_weekday_of(year, *month) == weekday for year in years for month in months)


def _weekday_of(year: int, month: int, day: int) -> int | None:
    return weekday_number(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def days_at(tokens: list[Token], i: int, lexicon: Lexicon, style: Style) -> Days | None:
    """The days that begin at token `i`, with those joined to them, or None."""
    meaning = tokens[i].meaning
    if "anyday" in meaning:
        return _any_day_at(tokens, i, lexicon, style)
    if numbers := number_list_at(tokens, i):
        ranged = any(ranges(token) for token in tokens[i : numbers[1]])  # "15.-17.6.2026", "13 to 15 July"
        ranged |= i > 0 and "between" in tokens[i - 1].meaning and not tokens[i].skip
        return Days(i, numbers[1], numbers[0], "range" if ranged and len(numbers[0]) == 2 else "list")
    one = _one_at(tokens, i, style)
    if one is None:
        return week_at(tokens, i, style)
    partial, after, weak = one
    found = Days(i, after, [partial], weak=weak)
    while _join_next(tokens, found, lexicon, style):
        pass
    _share_month(found)
    found.recurring = any("plural" in tokens[j].meaning for j in range(i, found.last + 1))
    if found.shape == "list" and len(found.days) == 2 and i and "between" in tokens[i - 1].meaning:
        found.shape = "range"
    _part_of_day(tokens, found)
    return found


def _part_of_day(tokens: list[Token], found: Days) -> None:
    """Take the part of the day that is said with the days: "Tuesday afternoon", "Montagvormittag", "tonight"."""
    last = tokens[found.last - 1].meaning
    if is_next(tokens, found.last, "part"):
        found.part, found.last = str(tokens[found.last].meaning["part"]), found.last + 1
    elif "part" in last and last.keys() & {"weekday", "relday"}:
        found.part = str(last["part"])
    elif "tonight" in tokens[found.first].meaning:
        found.part = "evening"
    elif is_next(tokens, found.last, "on") and is_next(tokens, found.last + 1, "part"):
        found.part, found.last = str(tokens[found.last + 1].meaning["part"]), found.last + 2


def _joins(token: Token) -> bool:
    """Whether a token may stand between two days of a list."""
    marks = token.kind in {",", "/", "nl"}
    return not token.skip and (marks or not token.meaning.keys().isdisjoint({"or", "and"}))


def _join_next(tokens: list[Token], found: Days, lexicon: Lexicon, style: Style) -> bool:
    """Take one more day after "or", "and", a comma or a dash; whether there was one."""
    i = found.last
    if tokens[i].skip or len(found.days) >= _MOST:
        return False
    ranged = ranges(tokens[i])
    j = i
    while j < i + 3 and _joins(tokens[j]):
        j += 1
    j += ranged and j == i
    if j == i or tokens[j].skip:
        return False
    last = found.days[-1]
    following = _one_at(tokens, j, style) or (
        _one_at(tokens, j + 1, style) if "on" in tokens[j].meaning and not tokens[j + 1].skip else None
    )
    same_month = last.day is not None and last.month is not None and "at" not in tokens[i].meaning
    if following is None and same_month and tokens[j].kind == "num":
        following = _same_month(tokens, j, last, lexicon)
    if following is None or (ranged and following[0].offset is not None):
        return False
    if not ranged and tokens[i].kind == "nl":
        return False
    found.days.append(following[0])
    found.last = following[1]
    found.weak = found.weak and following[2]
    found.shape = "range" if ranged else found.shape
    return not ranged


def _same_month(tokens: list[Token], i: int, last: Partial, lexicon: Lexicon) -> tuple[Partial, int, bool] | None:
    """ "18" of "March 16-18": a later day of the month just said, unless it is rather an hour."""
    value = tokens[i].meaning.get("num")
    after = i + 1
    clock = clock_at(tokens, i, lexicon)
    hour = (clock is not None and clock[0].sure > 1) or tokens[after].kind == "-"
    if not isinstance(value, int) or not (last.day or 0) < value <= 31 or hour or "unit" in tokens[after].meaning:
        return None
    return replace(last, day=value, weekday=None, swapped=None), after, False


def _share_month(found: Days) -> None:
    """Give a day the month and the year said after it: "Tuesday 10 or Wednesday 11 March", "2.5. bis 4.5.2018"."""
    for index in range(len(found.days) - 2, -1, -1):
        later, day = found.days[index + 1], found.days[index]
        if day.day is None or later.month is None or later.day is None:
            continue
        if day.month is None and day.day < later.day:
            found.days[index] = replace(day, month=later.month, year=later.year)
        elif day.month is not None and day.year is None and (day.month, day.day) < (later.month, later.day):
            found.days[index] = replace(day, year=later.year)


def _any_day_at(tokens: list[Token], i: int, lexicon: Lexicon, style: Style) -> Days:
    """ "any day but Thursday", "any day next week except Monday and Tuesday"."""
    found = Days(i, i + 1, [], "any", weak=True)
    if is_next(tokens, found.last, "weekrel"):
        found.days, found.last = [Partial(week=int(tokens[found.last].meaning["weekrel"]))], found.last + 1
    week = week_at(tokens, found.last, style) if not found.days and not tokens[found.last].skip else None
    if week is not None and "weekof" in tokens[found.last].meaning:  # "any day the week of March 16"
        found.days, found.last = week.days, week.last
    if is_next(tokens, found.last, "but") and not tokens[found.last + 1].skip:
        start = found.last + 1 + is_next(tokens, found.last + 1, "on")
        if "anyday" not in tokens[start].meaning and (but := days_at(tokens, start, lexicon, style)):
            found.but = frozenset(day.weekday for day in but.days if day.weekday is not None)
            weeks = [day.week for day in but.days if day.week is not None]  # "but Monday next week"
            found.days = found.days or [Partial(week=week) for week in weeks[-1:]]
            found.last = but.last
    if not found.days and is_next(tokens, found.last, "weekrel"):
        found.days, found.last = [Partial(week=int(tokens[found.last].meaning["weekrel"]))], found.last + 1
    found.weak = not found.but
    return found
