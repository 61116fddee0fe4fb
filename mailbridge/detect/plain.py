"""Text as a reader sees it, for matching: no invisible characters, no look-alike letters, soft-wrapped lines joined.

What may live here: clean-ups of visible text that change no words.
"""

from __future__ import annotations

import re
from itertools import pairwise

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]"
)
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u04ff]")
_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = str.maketrans(
    "АВЕКМНОРСТУХаеорсухіјѕԁһԛԝІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυικτ",
    "ABEKMHOPCTYXaeopcyxijsdhqwIJSABEZHIKMNOPTYXavopuikt",
)
_LONG, _BULLET = 50, re.compile(r"\s*(?:[-*•·–—>]|\d{1,2}[.)]|[a-z]\))\s|\s*$|\s{2,}")


def plain(text: str) -> str:
    """The text without characters that nobody sees, and with Cyrillic and Greek letters inside Latin words as the Latin
    letters they pass for (Unicode TR 39)."""
    if text.isascii():
        return text
    text = _INVISIBLE.sub("", text).replace("\u00a0", " ").replace("\u202f", " ")
    if _FOREIGN.search(text):
        text = _WORD.sub(lambda word: _latin(word[0]), text)
    return text


def _latin(word: str) -> str:
    swapped = word.translate(_ALIKE)
    return swapped if swapped != word and swapped.isascii() else word


def unwrap(text: str) -> str:
    """The text with lines that a mail program broke joined by a blank, place for place: a line is taken to go on
    where it
    is long and the next is neither empty, indented nor a list's item."""
    lines = text.split("\n")
    out = [lines[0]]
    for before, line in pairwise(lines):
        out += [" " if len(before) >= _LONG and not _BULLET.match(line) else "\n", line]
    return "".join(out)
