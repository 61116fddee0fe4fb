"""Zones in running text: "ET", "(UTC-05:00) Eastern Time", "London time", "hora peninsular", "your time".

What may live here: the grammar of tokens for a zone. Which zone a name is, `detect.zones` knows.
"""

from __future__ import annotations

from mailbridge.detect.dates.tokens import Token, is_next

_CLOSING = frozenset({")", "/", "|", "stop", "br", "end"})
_AMERICAN = frozenset({"Eastern", "Pacific", "Mountain", "Central", "Atlantic"})
"""Names that stand for a zone without the word "time" after them."""


def zone_at(tokens: list[Token], i: int, *, lenient: bool = False) -> tuple[str, str, int]:
    """(zone's name, whose, index after) of the zone at token `i`, in brackets or after a comma too; else ("", "", i).

    `lenient`: a bare name ("Central", "London") is enough."""
    start = i
    if tokens[i].kind in {"(", ",", "["} and not tokens[i].skip:
        i += 1
    if tokens[i].skip or (i > start and tokens[i].kind == "nl"):
        return "", "", start
    if whose := tokens[i].meaning.get("whose"):
        return "", str(whose), i + 1
    name, after = _zone_name(tokens, i, lenient)
    if not name:
        return "", "", start
    if tokens[after].kind == "/" and is_next(tokens, after + 1, "zone"):
        after += 2 * (tokens[after + 1].text[:1] == tokens[i].text[:1])  # EST/EDT
    if i > start and tokens[start].kind == "(" and tokens[after].kind == ")" and not tokens[after].skip:
        after += 1
    return name, "", after


def _zone_name(tokens: list[Token], i: int, lenient: bool = False) -> tuple[str, int]:
    token = tokens[i]
    if token.kind == "zone":
        named = not tokens[i + 1].skip and tokens[i + 1].kind == "word"
        name, after = _zone_name(tokens, i + 1) if named else ("", i + 1)
        return (name, after) if name else (token.text.strip("()"), i + 1)
    if "zone" in token.meaning:
        return str(token.meaning["zone"]), i + 1 + is_next(tokens, i + 1, "zonetime")
    if "zonetime" in token.meaning:  # "hora peninsular", "heure de Paris"
        j = i + 1
        while j < i + 3 and is_next(tokens, j, "on"):  # "hora de la Ciudad de México"
            j += 1
        for kind in ("zonename", "city"):
            if is_next(tokens, j, kind):
                return str(tokens[j].meaning[kind]), j + 1
        return "", i
    for kind in ("zonename", "city"):
        if kind in token.meaning:
            timed = is_next(tokens, i + 1, "zonetime")
            closed = tokens[i + 1].kind in _CLOSING and not tokens[i + 1].skip and token.text[:1].isupper()
            if timed or token.text in _AMERICAN or lenient or closed:
                return str(token.meaning[kind]), i + 1 + timed
    return "", i
