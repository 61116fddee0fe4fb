"""One pass over the tokens: what stands where. Days, times, lengths, zones for all times, shifts and picks, in order.

What may live here: the order in which the grammars are tried, and what supports a bare number. No meaning, no joining.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from mailbridge.detect.dates.clock import CERTAIN, Clock
from mailbridge.detect.dates.days import Days, days_at
from mailbridge.detect.dates.lengths import Lasting, length_at
from mailbridge.detect.dates.lexicon import Lexicon
from mailbridge.detect.dates.monthday import Partial, Style, date_at
from mailbridge.detect.dates.times import Times, times_at
from mailbridge.detect.dates.tokens import Token, is_next
from mailbridge.detect.dates.zonewords import zone_at

Item = Days | Times
_LINKS = frozenset({"at", "on", "about", "and", "or", "from", "between", "part", "article"})
_LINK_MARKS = frozenset({",", ":", "-", "(", ")", "/", "|", "@", ";", "nl", ".", "[", "~"})
_DAY = frozenset(
    {
        "weekday",
        "month",
        "relday",
        "span",
        "ordinal",
        "mod",
        "anyday",
        "weekrel",
        "weekof",
        "weekno",
        "tonight",
        "lastday",
    }
)
_TIME = frozenset({"past", "to", "half", "clock"})
_NUMBER = frozenset({"num", "number"})
_OPENS_TIME = frozenset({"at", "from", "between", "after", "before", "until", "about"})
_BULLETS = frozenset({"-", "*", "|", "•", "–", "+"})
_SMALL = frozenset({"pacific", "eastern"})
_ENDS = frozenset({"stop", "end", "br", "nl", ",", ")", ";"})
_PLEASE = frozenset({"pls", "plz", "please", "here", "thx", "thanks"})
_POINTING = frozenset({"the", "that", "this"})
_ALL = frozenset({"all", "alle", "tous", "toutes", "todas", "todos", "tutti", "tutte", "alla", "alles"})
"""What makes a zone in brackets that of every time."""
_MOST_ITEMS = 2_000
"""Days and times after which a text is a log rather than a letter: what follows is not read."""
_FEW_WORDS = 2
"""Unknown words between the word for calling or meeting and "in 10 minutes"."""
_EARLIEST = 8
"""Hour from which on "10h" alone is a time; "2h" is a length."""
_ZONE = frozenset({"zone", "zoneintro", "zonename", "city", "zonetime"})
_STARTS_DAY = _DAY | _NUMBER | {"within", "on"}
_STARTS_TIME = _TIME | _NUMBER | _OPENS_TIME
_BEGINS = _DAY | _TIME | _ZONE | {"num", "length"}
_LEADS = _OPENS_TIME | {"on", "number", "within"}
_FOLLOWS = _BEGINS | _LEADS | {"about", "unit", "oclock", "mer"}
_NUMERIC = frozenset({"clock", "dot", "iso", "date", "slash"})


@dataclass(slots=True)
class Found:
    """What the pass found, each in the order of the text."""

    items: list[Item] = field(default_factory=list)
    lengths: list[Lasting] = field(default_factory=list)
    zone: str = ""


def linked(tokens: list[Token], start: int, stop: int) -> bool:
    """Whether only what may stand between a day and its time lies in [start, stop)."""
    if stop - start > 6:
        return False
    return all(not token.skip and is_link(token) for token in tokens[start:stop]) and not tokens[stop].skip


def is_link(token: Token) -> bool:
    """Whether a token may stand between a day and its time."""
    return token.kind in _LINK_MARKS or bool(token.meaning.keys() & _LINKS)


def starts_line(tokens: list[Token], index: int) -> bool:
    """Whether an item is the first in its line, after a bullet, a number or a label ("Time:")."""
    words = tokens[index].skip
    for step in range(1, 6):
        if index - step < 0:
            return words <= 3
        token = tokens[index - step]
        if token.kind in {"br", "nl"}:
            return words <= 3
        if token.kind == "stop":
            return False
        words += token.skip + (token.kind == "word")
        if words > 3:
            return False
    return False


def read(tokens: list[Token], lexicon: Lexicon, style: Style) -> Found:
    """The days, times and lengths in the tokens."""
    found = Found()
    i, count = 0, len(tokens)
    while i < count and tokens[i].kind != "end" and len(found.items) < _MOST_ITEMS:
        token = tokens[i]
        may = token.kind in _NUMERIC or token.kind == "zone" or (token.meaning and _may_begin(tokens, i))
        i = max(i + 1, _take(tokens, i, lexicon, style, found)) if may and not _in_column(tokens, i, found) else i + 1
    return found


def _in_column(tokens: list[Token], i: int, found: Found) -> bool:
    """Whether a plain number stands between two others that are no dates: figures of a table."""
    if tokens[i].kind != "num" or tokens[i + 1].kind != "num" or not i or tokens[i - 1].kind != "num":
        return False
    return not tokens[i].skip and not (found.items and found.items[-1].last == i)


def _may_begin(tokens: list[Token], i: int) -> bool:
    """Whether anything can begin at token `i`: a quick no for the many small words that begin nothing."""
    kinds = tokens[i].meaning.keys()
    if not kinds.isdisjoint(_BEGINS):
        return True
    following = tokens[i + 1]
    if following.skip or kinds.isdisjoint(_LEADS):
        return False
    if "number" in kinds and len(tokens[i].text) > 2:
        return True
    return following.kind in _NUMERIC or following.kind == "." or not following.meaning.keys().isdisjoint(_FOLLOWS)


def _take(tokens: list[Token], i: int, lexicon: Lexicon, style: Style, found: Found) -> int:
    """Take what begins at token `i`; the index after it (`i` where there is nothing)."""
    token = tokens[i]
    numeric = token.kind in _NUMERIC
    supported = _supported(tokens, i, found)
    if soon := _soon_at(tokens, i, style):
        found.items.extend(soon)
        return soon[0].last
    lasting = length_at(tokens, i)
    if lasting is not None and not _rather_clock(tokens, i, supported):
        found.lengths.append(lasting)
        return lasting.last
    if "about" in token.meaning and length_at(tokens, i + 1) and not _rather_clock(tokens, i + 1, False):
        return i  # "ongeveer een uur"
    if token.kind == "iso" and "T" in token.text:
        found.items.extend(_timestamp(tokens, i, style))
        return i + 1
    on_date = i > 0 and "on" in tokens[i - 1].meaning and not token.skip  # "9 Uhr am 13.03."
    dotted = token.kind == "dot" and not on_date and (supported or _opens_row(tokens, i, found))
    if dotted and (times := times_at(tokens, i, lexicon, supported=True)):
        found.items.append(times)
        return times.last
    if (numeric or token.meaning.keys() & _STARTS_DAY) and (days := days_at(tokens, i, lexicon, style)):
        found.items.append(days)
        return days.last
    if token.kind == "iso" or not (numeric or token.meaning.keys() & _STARTS_TIME):
        return _zone_for_all(tokens, i, found)
    supported = supported or _day_follows(tokens, i, lexicon, style)
    times = times_at(tokens, i, lexicon, supported=supported)
    if times is None:
        return i
    _share_half(tokens, found, times)
    found.items.append(times)
    return times.last


def _share_half(tokens: list[Token], found: Found, times: Times) -> None:
    """Let the hours before in a list be of the same half of the day: "7 or 8pm", "8 or 9 in the evening"."""
    last = found.items[-1] if found.items else None
    if not isinstance(last, Times) or last.begin is None or times.begin is None:
        return
    told, bare = times.begin, last.begin
    lacks = not (bare.mer or bare.whole or last.part) and last.end is None
    if lacks and bare.hour % 12 < told.hour % 12 and linked(tokens, last.last, times.first):
        bare.mer, last.part = told.mer, times.part


def _timestamp(tokens: list[Token], i: int, style: Style) -> list[Item]:
    """ "2026-03-24T15:00Z" (ISO 8601) as a day and a time."""
    dated = date_at(tokens, i, style)
    _, _, rest = tokens[i].text.partition("T")
    clock = rest[:5].replace(":", "")[:4]
    seconds = rest[5:8].lstrip(":")[:2] if rest[4:6].count(":") or rest[5:6] == ":" else ""
    begin = Clock(
        int(clock[:2]), int(clock[2:]), sure=CERTAIN, whole=True, second=int(seconds) if seconds.isdigit() else 0
    )
    if dated is None or not begin.valid:
        return []
    zone = "UTC" if rest.endswith("Z") else rest[5:].lstrip("0123456789:.,")
    return [Days(i, i + 1, [dated[0]]), Times(i, i + 1, begin, zone=zone)]


def _soon_before(tokens: list[Token], i: int) -> bool:
    """Whether a word for calling or meeting stands a few words before token `i`."""
    words = 0
    for j in range(i, max(0, i - 3), -1):
        words += tokens[j].skip
        if words > _FEW_WORDS or tokens[j - 1].sentence != tokens[i].sentence:
            return False
        if "soon" in tokens[j - 1].meaning:
            return True
    return False


def _soon_at(tokens: list[Token], i: int, style: Style) -> list[Item]:
    """ "in 10 minutes", "half an hour from now" as a day and a time, where it says when somebody calls or meets."""
    within = "within" in tokens[i].meaning
    start = i + within
    start += within and is_next(tokens, start, "about")
    lasting = length_at(tokens, start) if not within or not tokens[start].skip else None
    if lasting is None:
        return []
    last = lasting.last + is_next(tokens, lasting.last, "fromnow")
    if (not within and last == lasting.last) or tokens[last].skip or tokens[last].kind not in _ENDS:
        return []
    opens = i == 0 or tokens[i - 1].kind in {"br", "stop"}
    if not (opens and not tokens[i].skip) and not _soon_before(tokens, i):
        return []
    then = style.now + timedelta(minutes=lasting.minutes)
    clock = Clock(then.hour, then.minute, sure=CERTAIN, whole=True)
    return [Days(i, last, [Partial(offset=(then.date() - style.today).days)]), Times(i, last, clock)]


def _rather_clock(tokens: list[Token], i: int, supported: bool) -> bool:
    """Whether "10h", "10 uur", "15 horas" is a time of day rather than a length."""
    word = tokens[i + 1]
    dotted = tokens[i].kind == "dot" and len(tokens[i].text.partition(".")[2]) == 2
    if word.skip or ("oclock" not in word.meaning and not (dotted and "hrs" in word.meaning)):
        return False
    after = tokens[i + 2]
    if "notice" in after.meaning and not after.skip:
        return False
    if tokens[i].kind == "dot":
        return True
    value = tokens[i].meaning.get("num", tokens[i].meaning.get("number"))
    opened = i > 0 and not tokens[i].skip and not tokens[i - 1].meaning.keys().isdisjoint(_OPENS_TIME - {"about"})
    return isinstance(value, int) and value <= 24 and (supported or opened or value >= _EARLIEST)


def _opens_row(tokens: list[Token], i: int, found: Found) -> bool:
    """Whether "10.20" opens a row of a schedule: as a range ("10.20 - 10.40"), or below another such row."""
    j = i
    while j and tokens[j - 1].kind in _BULLETS and not tokens[j].skip:
        j -= 1
    if tokens[j].skip or (j and tokens[j - 1].kind != "br") or len(tokens[i].text.partition(".")[2]) != 2:
        return False
    ranges = tokens[i + 1].kind == "-" or "rangesign" in tokens[i + 1].meaning
    if ranges and tokens[i + 2].kind == "dot":
        return True
    above = found.items[-1] if found.items else None
    return isinstance(above, Times) and tokens[above.first].kind == "dot"


def _labelled(tokens: list[Token], i: int) -> bool:
    """Whether a label for a time stands before token `i`: "Time: 10.15", "Uhrzeit: 14"."""
    if i < 2 or tokens[i - 1].kind != ":" or tokens[i].skip or tokens[i - 1].skip:
        return False
    return not tokens[i - 2].meaning.keys().isdisjoint({"zonetime", "at", "oclock"})


def _supported(tokens: list[Token], i: int, found: Found) -> bool:
    """Whether the item before, with only links between, makes a bare number at token `i` a time."""
    if _labelled(tokens, i) or _one_of_two(tokens, i):
        return True
    if not found.items:
        return False
    last = found.items[-1]
    if isinstance(last, Times) and last.either and "or" in tokens[i - 1].meaning and _one_of_two(tokens, i, i):
        return tokens[last.first].sentence == tokens[i].sentence
    if tokens[i].text.lower() == "one" and last.first and tokens[last.first - 1].text.lower() in _POINTING:
        return False  # "the Tuesday one"
    if isinstance(last, Days) and last.weak and len(tokens[i].text) > 2 and tokens[i].kind == "num":
        return False  # "SAT 1450"
    return (isinstance(last, Times) or last.shape != "week") and linked(tokens, last.last, i)


def _one_of_two(tokens: list[Token], i: int, opener: int = 0) -> bool:
    """Whether a bare number at token `i` is one of two hours to choose from: "either 9 before my class, or 3 after"."""
    either = opener or (i and "either" in tokens[i - 1].meaning)
    after = tokens[i + 1]
    goes_on = after.kind in _ENDS or not after.meaning.keys().isdisjoint({"before", "after", "or"})
    return bool(either) and not tokens[i].skip and not after.skip and goes_on


def _day_follows(tokens: list[Token], i: int, lexicon: Lexicon, style: Style) -> bool:
    """Whether a day stands right behind a bare number, which makes it a time: "1 tomorrow", "4 on Thursday"."""
    if tokens[i].meaning.keys().isdisjoint({"num", "number"}) or "on" in tokens[i].meaning:
        return False
    if tokens[i].text.lower() == "one":
        return False  # "one on Wednesday with Kit"
    j = i + 1
    j += tokens[j].glued and "about" in tokens[j].meaning  # "11ish"
    if not tokens[j].skip and (tokens[j].kind in {",", "/"} or "or" in tokens[j].meaning) and not tokens[j + 1].skip:
        following = times_at(tokens, j + 1, lexicon, supported=False)  # "8 or 8:30 AM"
        return following is not None and following.begin is not None and following.begin.sure == CERTAIN
    j += not tokens[j].skip and "on" in tokens[j].meaning
    if tokens[j].skip or tokens[j].meaning.keys().isdisjoint({"weekday", "relday", "mod", "tonight"}):
        return False
    return days_at(tokens, j, lexicon, style) is not None


def _zone_for_all(tokens: list[Token], i: int, found: Found) -> int:
    """A zone that stands apart from any time: "All times are Pacific", "(UTC-05:00) Eastern Time"."""
    if "zoneintro" in tokens[i].meaning:
        for j in (i + 1, i + 2):
            name, _, after = zone_at(tokens, j, lenient=True)
            if name:
                found.zone = found.zone or name
                return after
        return i
    if tokens[i].kind != "zone" and tokens[i].meaning.keys().isdisjoint(_ZONE):
        return i
    if i > 1 and tokens[i - 1].text.lower() in _ALL and tokens[i - 2].kind == "(" and not tokens[i].skip:
        name, _, after = zone_at(tokens, i, lenient=True)  # "(all Central)"
        found.zone = found.zone or name
        return after
    if tokens[i].text in _SMALL and (tokens[i + 1].kind in _ENDS or tokens[i + 1].text.lower() in _PLEASE):
        name, _, after = zone_at(tokens, i, lenient=True)  # "so pacific pls"
        found.zone = found.zone or name
        return after
    name, _, after = zone_at(tokens, i)
    strict = tokens[i].kind == "zone" or after > i + 1 or "zone" in tokens[i].meaning
    if name and strict:
        found.zone = found.zone or name
        return after
    return i
