"""How like a hiring conversation a thread is: a linear model over its words and signs, learned from labelled mail.

What may live here: what of a thread counts, and the sum over the weights. The weights are `words/wording.py`, made by
`make model` from the mail in `fixtures/`; nothing there is written by hand.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from mailbridge.detect.seen import Seen
from mailbridge.detect.words import wording as learned

_WORD = re.compile(r"\w[\w']+")
_LIMIT = 20_000
"""Characters of a message that are looked at: more of one kind of text tells nothing new."""
_TOLD = 4
"""How many words are told as evidence."""

SIGN, PAIR = 0.6, 0.3
"""What a sign counts, and two that stand together, beside all words, which count 1."""


def words(thread: Sequence[Seen]) -> frozenset[str]:
    """The different words of a thread, lower case."""
    return frozenset[str]().union(*(_WORD.findall(one.folded[:_LIMIT]) for one in thread))


def vector(found: Iterable[str], rarity: Mapping[str, float]) -> dict[str, float]:
    """Each known word by how rare it is, all together of length 1, so that long threads weigh no more than short."""
    known = {word: rarity[word] for word in sorted(rarity.keys() & found)}
    length = math.sqrt(sum(value * value for value in known.values()))
    return {word: value / length for word, value in known.items()} if length else {}


def pairs(names: Collection[str]) -> list[tuple[str, str, str]]:
    """Every two signs of a thread, with the name of both together."""
    return [(a, b, f"{a} & {b}") for a, b in combinations(sorted(names), 2)]


def shares(names: Collection[str]) -> dict[str, float]:
    """What each sign adds to the log-odds in this company: its own weight, and half of each pair's that it is in."""
    found = {name: SIGN * learned.SIGNS.get(name, 0.0) for name in names}
    for a, b, both in pairs(names):
        half = PAIR / 2 * learned.SIGNS.get(both, 0.0)
        found[a] += half
        found[b] += half
    return found


def likeness(thread: Sequence[Seen]) -> tuple[float, tuple[str, ...]]:
    """What the words of a thread add to the log-odds that it is a hiring process, and those that speak most for it, the
    strongest first."""
    values = vector(words(thread), learned.RARITY)
    weights = {word: value * learned.WEIGHT[word] for word, value in values.items()}
    telling = sorted((word for word, weight in weights.items() if weight > 0), key=lambda word: -weights[word])
    return learned.BIAS + sum(weights.values()), tuple(telling[:_TOLD])
