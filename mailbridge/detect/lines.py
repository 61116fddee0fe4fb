"""Where a line of plain text goes on in the next one, and where its author broke it on purpose.

What may live here: the judgement on line breaks, for the reader of dates and the reader of sentences alike.
"""

from __future__ import annotations

import re
from heapq import nlargest

SHORT = 40
"""Characters below which no line was broken for want of room."""
LONG = 100
"""Characters above which a line was never wrapped: its author's mail app leaves that to the reader's."""
NARROWEST = 60
"""The narrowest column at which anybody's app wraps."""
_RAGGED, _EVIDENT = 8, 8
"""So many lines that end within so few characters of each other were wrapped, however narrow the column."""
_OUTLIER = 12
"""By how much the longest line may stick out before it is taken for a row of a table or an address."""
_LEADS_ON = re.compile(
    r"(?<!\w)(?:a|an|and|are|at|by|for|from|in|is|of|on|or|our|the|this|to|until|will|with|your"
    r"|ab|am|auf|aus|bei|bis|das|dem|den|der|die|ein|eine[mnrs]?|für|im|mit|oder|um|und|vom|von|wir|zu|zum|zur"
    r"|au|avec|chez|dans|de|des|du|en|et|la|le|les|ou|par|pour|sur|un|une|à"
    r"|con|del|el|los|las|para|por|una|y|al|alle|che|di|e|il|per|da|do|na|no|com|às"
    r"|aan|bij|het|met|naar|om|op|van|voor|och|att|av|den|det|för|i|med|på|till)\Z",
    re.IGNORECASE,
)
"""The end of a line that cannot be the end of what its author had to say."""
_ROW = re.compile(r"[ \t*•–-]*\d")
"""What the lines of a schedule begin with."""
_LABEL = re.compile(r"[ \t]*[A-ZÄÖÜÉ][^\W\d_]*(?: [^\W\d_]+){0,2}: ")
"""A line that begins with what it is about ("Former time: …")."""
_FIRST_WORD = re.compile(r"[^\S\n]*\S+")


def width(text: str) -> int:
    """The column at which the lines of a text are wrapped: the length of its longest one that may have been, 0 where
    there is none. One line alone that sticks out is a row of a table, if two others are of one length."""
    lengths = [len(line.rstrip()) for line in text.split("\n") if "://" not in line]
    narrow = max(lengths, default=0)
    if narrow < SHORT and sum(n >= narrow - _RAGGED for n in lengths) >= _EVIDENT:
        return narrow
    longest, second, third = (*nlargest(3, (n for n in lengths if SHORT <= n <= LONG)), 0, 0, 0)[:3]
    if longest - second > _OUTLIER >= second - third:
        longest = second
    return longest if longest >= NARROWEST else 0


def goes_on(text: str, start: int, end: int, following: int, column: int) -> bool:
    """Whether the line `text[start:end]` goes on in the one that begins at `following`: its author's app broke it since
    the next word had no more room before `column` (see `width`)."""
    length = end - start
    if not min(SHORT, column - _RAGGED if column else SHORT) <= length <= LONG:
        return False
    if (_ROW.match(text, start) and _ROW.match(text, following)) or _LABEL.match(text, following):
        return False
    if _LEADS_ON.search(text, max(start, end - 12), end):
        return True
    word = _FIRST_WORD.match(text, following)
    return column > 0 and word is not None and length + 1 + len(word.group().lstrip()) > column
