"""The times that a text mentions, put together as a reader would who sees the layout.

What may live here: joining what the reader of dates gives apart: a start and its end on two lines, an hour before its
days, a bare hour.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, tzinfo
from itertools import pairwise

from mailbridge.detect.dates import Mention
from mailbridge.detect.timeline.sentences import BULLETS
from mailbridge.mail.html import STRUCK

_BEGINS = re.compile(
    r"\b(?:starts?|from|begins?|beginn|von|début|inicio|inizio|início|aanvang)(?:[ -]?(?:time|zeit|uhrzeit|tijd|tid))?"
    r"\s*:\s*(?:(?=\d)|$)",
    re.IGNORECASE,
)


_ENDS = re.compile(
    r"\b(?:ends?|to|until|ende|bis|fin|fine|fim|slut|einde)(?:[ -]?(?:time|zeit|uhrzeit|tijd|tid))?\s*:\s*(?:(?=\d)|$)",
    re.IGNORECASE,
)


_FROM = re.compile(
    r"\b(?:between|from|entre|du|von|vom|zwischen|dal|tra|de|desde|tussen|van|mellan|från)(?: (?:the|le|el"
    r"|il|dem|den|de))? *$",
    re.I,
)


_UPTO = re.compile(
    r"\W*(?:and|to|until|through|till|und|bis|et|au|jusqu'au|y|a|hasta|e|al|en|tot|och|–|-)(?: (?:the|le|el"
    r"|il|zum|dem|den|de))?\W*",
    re.I,
)


_BARE_HOUR = re.compile(
    r"\b(?:make it|say|do|to|instead|how about|what about|around|about|maybe|perhaps|until|than|would|be)\s+(?:like "
    r"|about |maybe )?(\d{1,2})(?!\w|[:/%.-]\d|\s*(?:min|hour|hr|"
    r"day|week|month|year|%|people|of|or so|more|times|questions|things|pages?|slots?|options?)\b)",
    re.IGNORECASE,
)
"""An hour without am, pm or minutes where another one is put in its place ("can we make it 3?")."""


MAX_MENTIONS = 80
"""Times of one message that are heard; a schedule has a dozen."""


def mentions_of(found: tuple[Mention, ...], text: str, at: datetime, beside: datetime | None) -> tuple[Mention, ...]:
    """The mentions of a text as a reader joins them; `beside` is the only time on the table, for bare hours."""
    named = found[:MAX_MENTIONS]
    joined = _joined(_without_spans(_in_columns(_paired(named, text), text), text), text, at)
    return (*joined, *_bare_hours(text, named, beside))


_STRUCK = re.compile(rf"{STRUCK}(?:(?!{STRUCK}).)*{STRUCK}", re.DOTALL)
"""Words that are struck through in the HTML of a message."""


def without_struck(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, those in words that are struck through marked as replaced."""
    if STRUCK not in text:
        return mentions
    spans = [match.span() for match in _STRUCK.finditer(text)]
    return tuple(
        replace(m, sense="void") if any(a <= m.own[0] and m.own[1] <= b for a, b in spans) else m for m in mentions
    )


def _paired(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, those that are labelled as a start and its end made one."""
    kept = list(mentions)
    for n in range(len(kept) - 1, 0, -1):
        one, two = kept[n - 1], kept[n]
        if not isinstance(one.start, datetime) or not isinstance(two.start, datetime) or two.start <= one.start:
            continue
        begins = _BEGINS.search(text, max(0, one.span[0] - 16), one.span[1])
        if (
            begins
            and _ENDS.search(text, max(one.span[1], two.span[0] - 16), two.span[1])
            and two.start.date() == one.start.date()
        ):
            kept[n - 1 : n + 1] = [replace(one, end=two.start, sense="meeting")]
    return tuple(kept)


_COLUMNS = re.compile(
    r"^[^\n]{0,30}\b(?:from|starts?|begins?|von|beginn|de|début|inicio|van|start|dalle|från)\b[^\w\n]+"
    r"(?:to|ends?|until|bis|ende|à|fin|hasta|tot|einde|alle|fim|till|slut)\b[^\n]{0,60}$",
    re.IGNORECASE | re.MULTILINE,
)
"""The head of a table with a column for the beginning and one for the end."""


def _in_columns(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, a beginning and an end that stand side by side in such a table made one."""
    head = _COLUMNS.search(text) if len(mentions) > 1 else None
    if head is None:
        return mentions
    kept = list(mentions)
    for n in range(len(kept) - 1, 0, -1):
        one, two = kept[n - 1], kept[n]
        beside = one.own[0] > head.end() and not text[one.own[1] : two.own[0]].strip(" \t")
        if not (beside and one.end is None and isinstance(one.start, datetime) and isinstance(two.start, datetime)):
            continue
        if one.start < two.start and one.start.date() == two.start.date():
            span, own = (one.span[0], two.span[1]), (one.own[0], two.own[1])
            kept[n - 1 : n + 1] = [replace(one, end=two.start, clock_end=two.clock, span=span, own=own)]
    return tuple(kept)


def _without_spans(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, those marked as an absence that bound a stretch of days ("from Monday 9:00 to Friday 18:00")."""
    kept = list(mentions)
    for n, (one, two) in enumerate(pairwise(mentions)):
        days = [m.start.date() for m in (one, two) if isinstance(m.start, datetime)]
        between = text[one.span[1] : two.span[0]]
        apart = len(days) == 2 and days[0] < days[1] and len(between) < 24 and _UPTO.fullmatch(between)
        if apart and _FROM.search(text[max(0, one.span[0] - 20) : one.span[0]]):
            kept[n], kept[n + 1] = replace(one, sense="absence"), replace(two, sense="absence")
    return tuple(kept)


def _joined(mentions: tuple[Mention, ...], text: str, at: datetime) -> tuple[Mention, ...]:
    """The mentions, an hour given to the days after it ("at four o'clock, thirty minutes, on any day but Thursday")."""
    joined = list(mentions)
    for n, hour in enumerate(mentions):
        if hour.clock is None or hour.day_said or hour.sense != "meeting":
            continue
        ahead = [k for k, m in enumerate(mentions[n + 1 :], n + 1) if m.clock is None and m.sense == "meeting"]
        days = [k for k in ahead if not re.search(r"[.!?\n]\s", text[hour.span[1] : mentions[k].span[0]])]
        if len({mentions[k].span for k in days}) != 1 or any(m.day_said and m.clock for m in mentions[n + 1 : n + 2]):
            continue
        zone = hour.start.tzinfo if isinstance(hour.start, datetime) else at.tzinfo
        for k in days:
            day = mentions[k].start
            if day is not None and not isinstance(day, datetime):
                start = datetime.combine(day, hour.clock, zone)
                joined[k] = replace(mentions[k], start=start, clock=hour.clock, window=False)
        if days:
            joined[n] = replace(hour, sense="past")
    return _on_only_day(_below(tuple(joined), text))


def _on_only_day(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions, hours without any day put on the only day that the text names before them."""
    kept = list(mentions)
    named: list[Mention] = []
    for n, mention in enumerate(mentions):
        if mention.start is not None:
            named.append(mention)
            continue
        days = {m.start.date() if isinstance(m.start, datetime) else m.start for m in named if m.sense != "past"}
        zones = [m.start.tzinfo for m in named if isinstance(m.start, datetime)]
        if mention.clock is not None and len(days) == 1 and zones:
            day = days.pop()
            kept[n] = _placed(mention, day, zones[-1]) if day else mention
    return tuple(kept)


def _placed(hour: Mention, day: date, zone: tzinfo | None) -> Mention:
    """An hour without a day put on one, with its end."""
    if hour.clock is None:
        return hour
    start = datetime.combine(day, hour.clock, zone)
    end = datetime.combine(day, hour.clock_end, zone) if hour.clock_end is not None else None
    return replace(hour, start=start, end=end if end is not None and end > start else None)


def _below(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, an hour at the head of a line given the day of the line above it."""
    kept = list(mentions)
    for n in range(1, len(kept)):
        hour, above = kept[n], kept[n - 1]
        if hour.start is not None or hour.clock is None or not isinstance(above.start, datetime):
            continue
        between = text[above.span[1] : hour.span[0]]
        if len(between) < 80 and between.count("\n") == 1 and not between.rpartition("\n")[2].strip(BULLETS):
            kept[n] = replace(_placed(hour, above.start.date(), above.start.tzinfo), day_said=True)
    return tuple(kept)


def _bare_hours(text: str, known: tuple[Mention, ...], beside: datetime | None) -> tuple[Mention, ...]:
    """Bare hours as mentions on the day that is talked about, morning or afternoon by what is nearer to `beside`."""
    if beside is None:
        return ()
    found: list[Mention] = []
    for match in _BARE_HOUR.finditer(text):
        start, end = match.span(1)
        if not 1 <= int(match[1]) <= 12 or any(m.clock and m.span[0] < end and start < m.span[1] for m in known):
            continue
        hours = (int(match[1]) % 12, int(match[1]) % 12 + 12)
        hour = min(hours, key=lambda h: abs(h * 60 - beside.hour * 60 - beside.minute))
        moment = beside.replace(hour=hour, minute=0, second=0)
        found.append(Mention(moment, None, (start, end), clock=moment.time(), day_said=False))
    return tuple(found)
