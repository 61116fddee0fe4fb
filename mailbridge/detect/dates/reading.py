"""One pass over the tokens: what stands where. Days, times, lengths, zones for all times, shifts and picks, in order.

What may live here: the order in which the grammars are tried, and what supports a bare number. No meaning, no joining.
"""

from __future__ import annotations

from datetime import timedelta

from mailbridge.detect.dates.clock import CERTAIN, Clock
from mailbridge.detect.dates.days import Days, days_at
from mailbridge.detect.dates.items import Found, Item, linked
from mailbridge.detect.dates.lengths import length_at
from mailbridge.detect.dates.lexicon import Lexicon
from mailbridge.detect.dates.monthday import Partial, Style, date_at
from mailbridge.detect.dates.support import day_follows, is_supported, opens_row, rather_clock
from mailbridge.detect.dates.times import Times, times_at
from mailbridge.detect.dates.tokens import Token, is_next
from mailbridge.detect.dates.zonewords import zone_at

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
_SMALL = frozenset({"pacific", "eastern"})
_ENDS = frozenset({"stop", "end", "br", "nl", ",", ")", ";"})
_PLEASE = frozenset({"pls", "plz", "please", "here", "thx", "thanks"})
_ALL = frozenset({"all", "alle", "tous", "toutes", "todas", "todos", "tutti", "tutte", "alla", "alles"})
"""What makes a zone in brackets that of every time."""
_MOST_ITEMS = 2_000
"""Days and times after which a text is a log rather than a letter: what follows is not read."""
_FEW_WORDS = 2
"""Unknown words between the word for calling or meeting and "in 10 minutes"."""
_ZONE = frozenset({"zone", "zoneintro", "zonename", "city", "zonetime"})
_STARTS_DAY = _DAY | _NUMBER | {"within", "on"}
_STARTS_TIME = _TIME | _NUMBER | _OPENS_TIME
_BEGINS = _DAY | _TIME | _ZONE | {"num", "length"}
_LEADS = _OPENS_TIME | {"on", "number", "within"}
_FOLLOWS = _BEGINS | _LEADS | {"about", "unit", "oclock", "mer"}
_NUMERIC = frozenset({"clock", "dot", "iso", "date", "slash"})


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
    supported = is_supported(tokens, i, found)
    if soon := _soon_at(tokens, i, style):
        found.items.extend(soon)
        return soon[0].last
    lasting = length_at(tokens, i)
    if lasting is not None and not rather_clock(tokens, i, supported):
        found.lengths.append(lasting)
        return lasting.last
    if "about" in token.meaning and length_at(tokens, i + 1) and not rather_clock(tokens, i + 1, False):
        return i  # "ongeveer een uur"
    if token.kind == "iso" and "T" in token.text:
        found.items.extend(_timestamp(tokens, i, style))
        return i + 1
    on_date = i > 0 and "on" in tokens[i - 1].meaning and not token.skip  # "9 Uhr am 13.03."
    dotted = token.kind == "dot" and not on_date and (supported or opens_row(tokens, i, found))
    if dotted and (times := times_at(tokens, i, lexicon, supported=True)):
        found.items.append(times)
        return times.last
    if (numeric or token.meaning.keys() & _STARTS_DAY) and (days := days_at(tokens, i, lexicon, style)):
        found.items.append(days)
        return days.last
    if token.kind == "iso" or not (numeric or token.meaning.keys() & _STARTS_TIME):
        return _zone_for_all(tokens, i, found)
    supported = supported or day_follows(tokens, i, lexicon, style)
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


def _initials(tokens: list[Token], i: int) -> bool:
    """Whether two capitals stand alone in their line, as somebody's initials under a mail do ("MT")."""
    before = tokens[i - 1].kind if i else "br"
    alone = before in {"br", "nl"} and tokens[i + 1].kind in {"br", "nl", "end"} and not tokens[i + 1].skip
    return alone and len(tokens[i].text) == 2 and not tokens[i].skip


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
    if _initials(tokens, i):
        return i
    name, _, after = zone_at(tokens, i)
    closed = tokens[after].kind in _ENDS or tokens[after].kind in {")", ","}
    letters = "zone" in tokens[i].meaning and (len(tokens[i].text) > 2 or (closed and not tokens[after].skip))
    strict = tokens[i].kind == "zone" or after > i + 1 or letters  # not "PT first call", a physical therapist's
    if name and strict:
        found.zone = found.zone or name
        return after
    return i
