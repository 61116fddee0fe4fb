"""Days told by the day of writing: "tomorrow", "in two weeks", "a week from Tuesday", "the last day of March".

What may live here: the grammar of tokens for them. Weekdays, and lists of days, stand in `days`.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace

from mailbridge.detect.dates.monthday import Partial
from mailbridge.detect.dates.tokens import Token, is_next

_COMMON_YEAR = 2026


def _count(token: Token) -> int | None:
    value = token.meaning.get("num", token.meaning.get("number"))
    return value if isinstance(value, int) and value <= 60 else None


def span_of_days(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """ "two weeks", "a fortnight", "quinze jours" as (days, index after)."""
    if "span" in tokens[i].meaning:
        return int(tokens[i].meaning["span"]), i + 1
    count = _count(tokens[i])
    if count is None or tokens[i + 1].skip:
        return None
    unit = tokens[i + 1].meaning.get("unit")
    if unit not in {"day", "week"} or (
        is_next(tokens, i + 2, "or") and _count(tokens[i + 3]) and not tokens[i + 3].skip
    ):
        return None  # "a week or two"
    return count * (7 if unit == "week" else 1), i + 2


def hence_at(tokens: list[Token], i: int) -> tuple[int, int] | None:
    """How long after a day the one meant is, told right behind it, as (days, index after): "(Tuesday) week", "(mardi)
    en quinze", "(heute) in acht Tagen"."""
    if tokens[i].skip:
        return None
    if "hence" in tokens[i].meaning:
        return int(tokens[i].meaning["hence"]), i + 1
    within = "within" in tokens[i].meaning and not tokens[i + 1].skip
    return span_of_days(tokens, i + 1) if within else None


def relative_at(tokens: list[Token], i: int) -> tuple[Partial, int, bool] | None:
    """ "tomorrow", "in two weeks", "a week from Tuesday", "two days from now": (day, index after, whether weak)."""
    meaning = tokens[i].meaning
    if "relday" in meaning:
        days, after = hence_at(tokens, i + 1) or (0, i + 1)
        return Partial(offset=int(meaning["relday"]) + days), after, False
    if "tonight" in meaning or (meaning.get("mod") == "this" and is_next(tokens, i + 1, "part")):
        return Partial(offset=0), i + 1, False
    if "lastday" in meaning and is_next(tokens, i + 1, "month"):
        month = int(tokens[i + 1].meaning["month"])
        return Partial(month=month, day=monthrange(_COMMON_YEAR, month)[1]), i + 2, False
    if "within" in meaning and not tokens[i + 1].skip and (span := span_of_days(tokens, i + 1)):
        days, after = span
        if found := weekday_after(tokens, after):
            return replace(found[0], week=days // 7), found[1], False
        return Partial(offset=days), after, True
    span = span_of_days(tokens, i)
    return _counted_from(tokens, *span) if span else None


def _counted_from(tokens: list[Token], days: int, after: int) -> tuple[Partial, int, bool] | None:
    """The day some days from the one said at token `after`: "(two weeks) from today", "(a week) on Monday"."""
    if is_next(tokens, after, "fromnow"):
        return Partial(offset=days), after + 1, False
    if (is_next(tokens, after, "rangestart") or is_next(tokens, after, "on")) and not tokens[after + 1].skip:
        base = tokens[after + 1].meaning
        if "relday" in base:
            return Partial(offset=days + int(base["relday"])), after + 2, False
        if days % 7 == 0 and (found := weekday_after(tokens, after + 1)):
            return replace(found[0], weeks=days // 7), found[1], False
    if days % 7 == 0 and is_next(tokens, after, "relday"):  # "a week tomorrow"
        return Partial(offset=days + int(tokens[after].meaning["relday"])), after + 1, False
    return None


def weekday_after(tokens: list[Token], i: int) -> tuple[Partial, int] | None:
    """The weekday at token `i`, or behind "on" there, and the index after it."""
    i += is_next(tokens, i, "on")
    if is_next(tokens, i, "weekday") and tokens[i].kind == "word":
        return Partial(weekday=int(tokens[i].meaning["weekday"])), i + 1
    return None
