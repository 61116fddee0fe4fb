"""Dates in text. `find` gives the times at which people could meet; `scan` gives all times and what is said of them.

What may live here: the two doors of this room. Values stand in `values`, words in `languages`, the grammar in `clock`,
`times`, `monthday` and `days`, what belongs together in `joining`, what it means in `sense`, when it is in `reckon`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, tzinfo

from mailbridge.detect.dates.reckon import FIRST_YEAR, LAST_YEAR
from mailbridge.detect.dates.scanning import scan_text
from mailbridge.detect.dates.values import Context, Found, Length, Mention, Pick, Scan, Shift

__all__ = ["Context", "Found", "Length", "Mention", "Pick", "Scan", "Shift", "find", "scan"]

_NOTHING_SAID = Context()
_BESIDE = 12
"""Characters within which "same time" is said of a day."""


def scan(
    text: str,
    *,
    sent: datetime,
    zone: tzinfo | None = None,
    language: str | None = None,
    context: Context = _NOTHING_SAID,
) -> Scan:
    """Everything about times in `text`, deadlines, absences and times without a day included; see `Mention`.

    `sent` is the aware moment of writing, in the sender's offset (a naive one is taken as UTC); `zone` the reader's;
    `language` a BCP 47 tag, guessed if None; `context` what the thread said before. Never raises; linear;
    of a text with thousands of times only the first are read.
    """
    aware = sent if sent.tzinfo is not None else sent.replace(tzinfo=UTC)
    if not FIRST_YEAR < aware.year < LAST_YEAR:  # a broken or hostile Date header
        aware = aware.replace(year=min(max(aware.year, FIRST_YEAR + 1), LAST_YEAR - 1), day=min(aware.day, 28))
    return scan_text(text, sent=aware, zone=zone, language=language, context=context)


def find(text: str, *, sent: datetime, zone: tzinfo | None = None, language: str | None = None) -> list[Found]:
    """The times in `text` at which people could meet, in its order, each once: no deadlines, office hours or absences,
    nothing ruled out, and no time without a day. Meetings that were held count, and both times of a move ("moved from
    Tuesday at 2 to Friday at 10"); `scan` tells which is which.

    `start` is an aware datetime in the time's own zone, or a date where no time is said; `end` the same kind or None. A
    time with no zone of its own takes `zone` where that agrees with `sent`'s offset on that day, else the zone that
    the offset stands for in the season of the day found, else the bare offset. `language` is a BCP 47 tag or None (then
    guessed). Never raises.
    """
    told = _at_the_same_time(scan(text, sent=sent, zone=zone, language=language))
    ahead = any(mention.sense == "meeting" and not mention.faint for mention in told)
    mentions = [mention for mention in told if _meets(mention, ahead)]
    timed = {mention.start.date() for mention in mentions if isinstance(mention.start, datetime)}
    chosen = {mention.span for mention in mentions if mention.start in timed}  # one of these days has a time elsewhere
    found: list[Found] = []
    seen: set[date] = set()
    for mention in mentions:
        if mention.start is None or mention.start in seen:
            continue
        if not isinstance(mention.start, datetime) and (mention.start in timed or mention.span in chosen):
            continue
        seen.add(mention.start)
        found.append(Found(mention.start, mention.end, mention.span))
    return found


def _at_the_same_time(told: Scan) -> list[Mention]:
    """The mentions, bare days that are said to have the time before them given it ("move Friday's 4:30 to Monday, same
    time"); in a thread the offers decide which time that is."""
    mentions = list(told.mentions)
    same = [shift.span for shift in told.shifts if shift.keeps == "time" and not shift.minutes]
    for n, mention in enumerate(mentions[1:], 1):
        begin, end = mention.span
        near = any(min(abs(first - end), abs(begin - last)) < _BESIDE for first, last in same)
        day, timed = mention.start, mentions[n - 1].start
        if near and day is not None and isinstance(timed, datetime) and not isinstance(day, datetime):
            mentions[n] = replace(mention, start=datetime.combine(day, timed.timetz()), end=None)
    return mentions


def _meets(mention: Mention, ahead: bool) -> bool:
    """Whether people met or could meet then; a bare day that is over or given up is not worth telling where the text
    has others (`ahead`)."""
    if mention.start is None or not (mention.sense in {"meeting", "past"} or mention.moved):
        return False
    if isinstance(mention.start, datetime):
        return True
    return not (mention.faint or (ahead if mention.sense != "meeting" else mention.past))
