"""Days that share a month said once: "17 or 18 September", "21. und 22.04.2026", "13-15 July".

What may live here: the grammar of such lists and ranges of numbers. One date by itself stands in `monthday`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from mailbridge.detect.dates.monthday import Partial, Style, day_number, numeric_date, ordinal_sign, year_at
from mailbridge.detect.dates.tokens import Token, is_next, ranges

_LONGEST_LIST = 8
_DAY_FIRST = Style("dm", datetime.min)


def _more_numbers(tokens: list[Token], i: int) -> tuple[list[int], int]:
    """Days of the month joined by "or", "and", commas or slashes: ([17, 18], index after)."""
    found: list[int] = []
    while True:
        j = i + ("on" in tokens[i].meaning and not (found and tokens[i].skip))
        day = day_number(tokens[j])
        if day is None or tokens[j].kind != "num" or ((found or j > i) and tokens[j].skip):
            return found, i
        found.append(day)
        i = ordinal_sign(tokens, j + 1)
        k = i
        while (
            k < i + 2
            and not tokens[k].skip
            and (tokens[k].kind in {",", "/"} or tokens[k].meaning.keys() & {"or", "and"})
        ):
            k += 1
        after = k + is_next(tokens, k, "on")
        if k == i or len(found) > _LONGEST_LIST or tokens[after].kind != "num" or tokens[after].skip:
            return found, i
        i = k


def _until_day(tokens: list[Token], i: int, first: int) -> tuple[list[Partial], int] | None:
    """The first and last day of a range whose month is said at its end: "13-15 July", "12. bis 14. April"."""
    j = i + 1 + is_next(tokens, i + 1, "on")
    last = day_number(tokens[j])
    if not ranges(tokens[i]) or last is None or last <= first or tokens[j].skip or tokens[j].kind != "num":
        return None
    after = ordinal_sign(tokens, j + 1)
    after += is_next(tokens, after, "of")
    month = tokens[after].meaning.get("month") if tokens[after].kind == "word" and not tokens[after].skip else None
    if not isinstance(month, int) or day_number(tokens[after + 1]) is not None:
        return None
    year, end = year_at(tokens, after + 1)
    return [Partial(year=year, month=month, day=day) for day in (first, last)], end


def _said_as_days(tokens: list[Token], first: int, after: int) -> bool:
    """Whether numbers without a month are days: an article before them, a part of the day behind ("den 12. oder 13.
    vormittags")."""
    j = after + is_next(tokens, after, "on")
    before = tokens[first - 1] if first else tokens[first]
    marked = "article" in tokens[first].meaning or ("article" in before.meaning and not tokens[first].skip)
    return (marked or tokens[first + 1].kind == ".") and is_next(tokens, j, "part")


def number_list_at(tokens: list[Token], i: int) -> tuple[list[Partial], int] | None:
    """Days that share a month said once: "17 or 18 September", "September 17 or 18", "21. und 22.04.2026"."""
    if "month" in tokens[i].meaning and tokens[i].kind == "word":
        month = int(tokens[i].meaning["month"])
        j = i + 1 + (tokens[i + 1].kind == "." and tokens[i + 1].glued)
        days, after = _more_numbers(tokens, j)
        rising = len(days) > 1 and days == sorted(set(days)) and not tokens[j].skip
        hour = tokens[after].meaning.keys() & {"mer", "oclock", "unit"} and not tokens[after].skip
        if not rising or hour or tokens[after].kind == "-":
            return None
        year, after = year_at(tokens, after)
        return [Partial(year=year, month=month, day=day) for day in days], after
    days, after = _more_numbers(tokens, i)
    if not days:
        return None
    if len(days) == 1 and (until := _until_day(tokens, after, days[0])):
        return until
    k = after + is_next(tokens, after, "on")
    if len(days) > 1 and is_next(tokens, k, "month") and day_number(tokens[k + 1]) is None:  # not "3 and 5 on May 7"
        year, end = year_at(tokens, k + 1)
        return [Partial(year=year, month=int(tokens[k].meaning["month"]), day=day) for day in days], end
    if len(days) > 1 and days == sorted(set(days)) and _said_as_days(tokens, i, after):
        return [Partial(day=day) for day in days], after
    marked = tokens[after].kind in {",", "/", "-"}
    joined = not tokens[after].skip and (marked or tokens[after].meaning.keys() & {"or", "and"})
    if joined and tokens[after + 1].kind in {"date", "dot"} and tokens[after - 1].kind == ".":
        last = numeric_date(tokens, after + 1, _DAY_FIRST)
        if last and last[0].day and days[-1] < last[0].day:
            return [*(replace(last[0], day=day, swapped=None) for day in days), last[0]], last[1]
    return None
