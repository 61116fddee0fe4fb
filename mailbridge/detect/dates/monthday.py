"""Dates by number and month: "March 12th, 2026", "12.3.", "3/12", "the 16th", "17 or 18 September".

What may live here: the grammar of what says a day of the month. Weekdays and relative days stand in `days`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mailbridge.detect.dates.tokens import Token, is_next
from mailbridge.detect.dates.values import Order

_FIRST_FEW = 3
"""Up to "the third at 2" an ordinal rather counts offers."""
_NEXT_DAYS = 21
"""Days ahead in which "Thursday 12" is looked for."""
_FIRST_CLEAR_DAY = 8
"""Day of the month from which on a bare number is no likely hour of an afternoon."""


@dataclass(frozen=True, slots=True)
class Style:
    """How numbers are to be read: the order of day and month ("dm", "md"), and the wall time of writing."""

    order: Order
    now: datetime
    strict: bool = False
    """Whether the other order is never meant: nobody but Americans writes the month first."""

    @property
    def today(self) -> date:
        """The day of writing."""
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Partial:
    """A day as written: what is None was not said. `weekday` Monday 0; `offset` days from the day it was written.

    `mod` is "next", "coming", "this", "last" or ""; `weeks` weeks to add ("Thursday week"); `week` the week meant,
    counted from the one it was written in. `nth` of the month ("first Monday of June", -1 is
    the last). `swapped` is (month, day) read the other way round, where that exists.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None
    mod: str = ""
    weeks: int = 0
    week: int | None = None
    swapped: tuple[int, int] | None = None
    iso_week: int | None = None
    nth: int = 0

    @property
    def only_weekday(self) -> bool:
        """Whether nothing but a weekday was said."""
        return self.weekday is not None and self.day is None and self.offset is None


def day_number(token: Token) -> int | None:
    """A day of the month: digits or an ordinal word."""
    value = token.meaning.get("num", token.meaning.get("ordinal"))
    whole = token.kind != "num" or len(token.text) <= 2
    return value if isinstance(value, int) and 1 <= value <= 31 and whole else None


def _worded(tokens: list[Token], i: int) -> int | None:
    """A day of the month in a plain word, which it is only before the name of a month: "dix-sept mars"."""
    value = tokens[i].meaning.get("number")
    j = i + 1 + is_next(tokens, i + 1, "of")
    named = is_next(tokens, j, "month") and tokens[j].text not in {"may", "march", "mar"}
    return value if named and isinstance(value, int) and 1 < value <= 31 and tokens[i].kind == "word" else None


def year_at(tokens: list[Token], i: int) -> tuple[int | None, int]:
    """A year after a month, maybe after a comma: 2026, '26 is not taken."""
    j = i + (tokens[i].kind in {",", "."} and not tokens[i].skip)
    j += is_next(tokens, j, "on")
    token = tokens[j]
    value = token.meaning.get("num")
    if isinstance(value, int) and 1990 <= value <= 2100 and len(token.text) == 4 and not token.skip:
        return value, j + 1
    return None, i


def ordinal_sign(tokens: list[Token], i: int) -> int:
    """The index after "th", "." or "º" that touches the number before token `i`; `i` where there is none."""
    token = tokens[i]
    if token.skip or not token.glued:
        return i
    if token.kind == ":" and tokens[i + 1].glued and "suffix" in tokens[i + 1].meaning:  # "15:e"
        return i + 2
    return i + 1 if "suffix" in token.meaning or token.kind in {".", "º", "ª", "°"} else i


def _two_digit_year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _day_month(first: int, second: int, order: str, year: int | None) -> Partial | None:
    """A numeric date by the order of day and month; the other order where only that is a date."""
    day, month = (first, second) if order == "dm" else (second, first)
    fits = 1 <= month <= 12 and 1 <= day <= 31
    other = 1 <= day <= 12 and 1 <= month <= 31 and day != month
    if fits:
        return Partial(year=year, month=month, day=day, swapped=(day, month) if other else None)
    return Partial(year=year, month=day, day=month) if other else None


def numeric_date(tokens: list[Token], i: int, style: Style) -> tuple[Partial, int] | None:
    """ "2026-03-12", "12.3.2026", "3/12/26", "12/3", "12.3."."""
    token = tokens[i]
    if token.kind == "iso":
        year, month, day = (int(part) for part in token.text[:10].replace("T", "-").split("-")[:3])
        return (Partial(year, month, day), i + 1) if 1 <= month <= 12 and 1 <= day <= 31 else None
    if token.kind == "date":
        sign = next(sign for sign in "/.-" if sign in token.text)
        parts = [part.strip() for part in token.text.split(sign)]
        if len(parts[0]) == 4:
            found = _day_month(int(parts[2]), int(parts[1]), "dm", int(parts[0]))
        else:
            by_sign = "dm" if sign == "." else style.order
            found = _day_month(int(parts[0]), int(parts[1]), by_sign, _two_digit_year(parts[2]))
        return (found, i + 1) if found else None
    if token.kind in {"slash", "dot"}:
        first, second = (int(part) for part in token.text.replace("/", ".").split("."))
        dotted = token.kind == "dot"
        closed = tokens[i + 1].text == "." and tokens[i + 1].glued and tokens[i - 1].kind != "-"
        told = i > 0 and "on" in tokens[i - 1].meaning and len(token.text.partition(".")[2]) == 2  # "am 08.06 um 9"
        if dotted and not ((closed or told) and style.order == "dm") and not _beside_weekday(tokens, i):
            return None
        if second > 12 and (dotted or style.strict):
            return None  # "8.30", "12/20"
        if is_next(tokens, i + 1, "counted"):
            return None  # "5/12 of your salary"
        found = _day_month(first, second, "dm" if dotted else style.order, None)
        return (found, i + 1 + (dotted and closed and tokens[i + 1].kind == ".")) if found else None
    return None


def _beside_weekday(tokens: list[Token], i: int) -> bool:
    """Whether a weekday stands before token `i`, which makes "27.3" a date."""
    j = i - 1
    while j > 0 and j > i - 4 and (tokens[j].kind in {",", "."} or "on" in tokens[j].meaning):
        j -= 1
    return j >= 0 and "weekday" in tokens[j].meaning and not tokens[i].skip


def date_at(tokens: list[Token], i: int, style: Style, *, after_weekday: bool = False) -> tuple[Partial, int] | None:
    """The date that begins at token `i`: numeric, or day and month in either order, or a day of the month alone."""
    if found := numeric_date(tokens, i, style):
        return found
    meaning = tokens[i].meaning
    if "month" in meaning and tokens[i].kind == "word":
        return _month_first(tokens, i)
    if tokens[i + 1].kind == "-" and tokens[i + 1].glued and "month" in tokens[i + 2].meaning and tokens[i + 2].glued:
        return _dashed(tokens, i)
    article = "on" in meaning
    j = i + article
    day = (day_number(tokens[j]) or _worded(tokens, j)) if j == i or not tokens[j].skip else None
    if day is None:
        return None
    after = ordinal_sign(tokens, j + 1)
    if is_next(tokens, after, "counted"):  # "the 3rd floor"
        return None
    k = after + is_next(tokens, after, "of")
    if is_next(tokens, k, "month") and tokens[k].kind == "word" and not is_next(tokens, k + 1, "counted"):
        dot = tokens[k + 1].kind == "." and tokens[k + 1].glued
        year, end = year_at(tokens, k + 1 + dot)
        return Partial(year=year, month=int(tokens[k].meaning["month"]), day=day), end
    if after_weekday and not article and tokens[j].kind == "num" and _rather_date(tokens, j, day, style):
        return Partial(day=day), after
    worded = "ordinal" in tokens[j].meaning
    if article and worded and day > _FIRST_FEW and _ends_there(tokens, after):
        return Partial(day=day), after
    signed = after > j + 1 and (tokens[after - 1].kind != "." or after_weekday or article)
    bare = after_weekday and (article or (worded and day > _FIRST_FEW)) and not _followed_by_clock_sign(tokens, after)
    marked_by_article = article and "article" in meaning and tokens[j].kind == "num" and not after_weekday
    if signed or bare or (marked_by_article and _ends_there(tokens, after)):
        return Partial(day=day), after
    return None


def _dashed(tokens: list[Token], i: int) -> tuple[Partial, int] | None:
    """ "17-Mar-2026", "17-Mar"."""
    day = day_number(tokens[i])
    if day is None or tokens[i].kind != "num":
        return None
    month = int(tokens[i + 2].meaning["month"])
    year, after = (None, i + 3) if tokens[i + 3].kind != "-" else year_at(tokens, i + 4)
    return Partial(year=year, month=month, day=day), after


def _rather_date(tokens: list[Token], i: int, day: int, style: Style) -> bool:
    """Whether a bare number right behind a weekday is a day of the month rather than an hour.

    It is where a time follows ("lundi 9 à 17h30"), or where one of the next such weekdays has that date.
    """
    after, value = tokens[i + 1], tokens[i + 2]
    ranges = "rangesign" in after.meaning and "at" not in after.meaning
    if ranges or _followed_by_clock_sign(tokens, i + 1):
        return False
    timed = "at" in after.meaning and not after.skip and not value.skip
    if timed and (
        "rangesign" not in after.meaning or value.kind in {"clock", "dot"} or "oclock" in tokens[i + 3].meaning
    ):
        return True
    before = tokens[i - 1 - (tokens[i - 1].kind in {",", "("} and i > 1)].meaning.get("weekday")
    near = (style.today + timedelta(days=step) for step in range(_NEXT_DAYS))
    listed = after.kind == "," and not after.skip and not value.skip  # "mardi 2, 9h"
    hour = value.kind in {"clock", "dot"} or ("num" in value.meaning and "oclock" in tokens[i + 3].meaning)
    clear = day >= _FIRST_CLEAR_DAY or (listed and hour)
    return clear and any(each.day == day and each.weekday() == before for each in near)


def _ends_there(tokens: list[Token], i: int) -> bool:
    """Whether the number before token `i` counts nothing: "le 12 à 14h", "el 12, a las 3"."""
    token = tokens[i]
    return not token.skip and (
        token.kind in {",", "stop", "?", "br", "end"} or bool(token.meaning.keys() & {"at", "or"})
    )


def _followed_by_clock_sign(tokens: list[Token], i: int) -> bool:
    """Whether the number before token `i` is rather an hour: "Thursday 2 pm", "Monday 9-12"."""
    token = tokens[i]
    return not token.skip and (bool(token.meaning.keys() & {"mer", "oclock", "hrs"}) or token.kind == "-")


def _month_first(tokens: list[Token], i: int) -> tuple[Partial, int] | None:
    """ "March 12th, 2026", "Mar. 12", "March the 12th"."""
    month = int(tokens[i].meaning["month"])
    j = i + 1
    j += tokens[j].kind in {".", "-"} and tokens[j].glued
    j += is_next(tokens, j, "on")
    day = day_number(tokens[j])
    if day is None or tokens[j].skip or tokens[j].kind not in {"num", "word"} or tokens[j + 1].meaning.get("mer"):
        return None
    after = ordinal_sign(tokens, j + 1) if tokens[j + 1].kind != "." else j + 1
    year, after = year_at(tokens, after)
    return Partial(year=year, month=month, day=day), after
