"""How like a hiring conversation the words of a thread are: a linear model over its words, learned from labelled mail.

What may live here: which words of a thread count, and the sum over their weights. The weights are `words/wording.py`,
made by `make model` from the mail in `fixtures/`; nothing there is written by hand.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence

from mailbridge.detect.seen import Seen
from mailbridge.detect.words import wording as learned

_WORD = re.compile(r"\w[\w']+")
_LIMIT = 20_000
"""Characters of a message that are looked at: more of one kind of text tells nothing new."""


_ENOUGH = 60
"""So many known words make the odds of a thread as sure as they get."""
_TOLD = 4
"""How many words are told as evidence."""


def words(thread: Sequence[Seen]) -> frozenset[str]:
    """The different words of a thread, lower case; "us" where the reader wrote in it. What was forged, answered by a
    machine or never sent says nothing."""
    found: set[str] = set()
    for one in thread:
        if one.forged or one.automatic or one.draft:
            continue
        found.update(_WORD.findall(one.folded[:_LIMIT]))
        if one.ours:
            found.add("us")
    return frozenset(found)


def vector(found: Iterable[str], rarity: Mapping[str, float]) -> dict[str, float]:
    """Each known word by how rare it is, all together of length 1, so that long threads weigh no more than short."""
    known = {word: rarity[word] for word in sorted(found) if word in rarity}
    length = math.sqrt(sum(value * value for value in known.values()))
    return {word: value / length for word, value in known.items()} if length else {}


def likeness(thread: Sequence[Seen]) -> tuple[float, float, tuple[str, ...]]:
    """The log-odds that a thread is a hiring process, how sure they are (0 to 1: a few words say little), and the words
    that speak most for it, the strongest first."""
    values = vector(words(thread), learned.RARITY)
    shares = {word: value * learned.WEIGHT[word] for word, value in values.items()}
    telling = sorted((word for word, share in shares.items() if share > 0), key=lambda word: -shares[word])
    return learned.BIAS + sum(shares.values()), min(1.0, len(values) / _ENOUGH), tuple(telling[:_TOLD])
