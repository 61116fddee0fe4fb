"""How long something takes: "45 minutes", "an hour and a half", "1h30", "eine Dreiviertelstunde".

What may live here: the grammar of tokens for a length, and which lengths are not a meeting's.
"""

from __future__ import annotations

from dataclasses import dataclass

from mailbridge.detect.dates.tokens import Token, is_next
from mailbridge.detect.dates.zonewords import zone_at


@dataclass(slots=True)
class Lasting:
    """A length in minutes at the tokens [first, last)."""

    first: int
    last: int
    minutes: int


def length_at(tokens: list[Token], i: int) -> Lasting | None:
    """The length that begins at token `i`: "45 minutes", "1.5 hours", "half an hour", "a 90-minute panel", "1h30"."""
    token = tokens[i]
    if "length" in token.meaning:
        return Lasting(i, i + 1, int(token.meaning["length"]))
    if token.kind == "dot":
        count = float(token.text)
    else:
        value = token.meaning.get("num", token.meaning.get("number"))
        if not isinstance(value, int) or len(token.text) > (3 if token.kind == "num" else 12):
            return None
        count = float(value)
    j = i + 1
    j += tokens[j].glued and "about" in tokens[j].meaning  # "40ish minutes"
    if tokens[j].kind == "-" and not tokens[j].skip:  # "45-minute", "45-60 minutes"
        j += 1
        if "num" in tokens[j].meaning and not tokens[j].skip:
            count, j = float(int(tokens[j].meaning["num"])), j + 1
            j += tokens[j].kind == "-"
    unit = tokens[j].meaning.get("unit") if not tokens[j].skip else None
    if unit not in {"minute", "hour"} or zone_at(tokens, j)[0]:  # "alle 15 ora di Londra"
        return None
    minutes = count * (60 if unit == "hour" else 1)
    tail = tokens[j + 1]
    if unit == "hour" and tail.glued and "num" in tail.meaning and len(tail.text) == 2:
        return Lasting(i, j + 2, int(minutes + int(tail.meaning["num"])))
    if unit == "hour" and is_next(tokens, j + 1, "plus"):
        return Lasting(i, j + 2, int(minutes + int(tail.meaning["plus"])))
    return Lasting(i, j + 1, int(minutes))


_LATEST = 12
"""The greatest number before an hour that can be a time of day; what is more is money."""


def _is_rate(tokens: list[Token], first: int) -> bool:
    """Whether an hour is what something is paid for: "25 an hour", "$25 per hour"."""
    before = tokens[first - 1] if first and not tokens[first].skip else None
    value = before.meaning.get("num", before.meaning.get("number")) if before is not None else None
    return isinstance(value, int) and value > _LATEST and "num" not in tokens[first].meaning


def is_distance(tokens: list[Token], length: Lasting) -> bool:
    """Whether a length is rather a distance ("30 minutes early", "within 48 hours", "every 2 hours")."""
    after, before = tokens[length.last], tokens[length.first - 1] if length.first else tokens[-1]
    if not after.skip and "notice" in after.meaning:
        return True
    if _is_rate(tokens, length.first):
        return True
    if not tokens[length.first].skip and before.meaning.keys() & {"within", "each", "before", "after"}:
        return "about" not in before.meaning
    return False
