"""One text from the first character to its `Scan`: the steps in their order.

What may live here: the order of the steps, what is said of the text as a whole, and picks and shifts.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, tzinfo

from mailbridge.detect.dates.cleaning import clean
from mailbridge.detect.dates.days import Days
from mailbridge.detect.dates.items import Item
from mailbridge.detect.dates.lengths import is_distance, length_at
from mailbridge.detect.dates.lexicon import lexicon
from mailbridge.detect.dates.mentions import Teller
from mailbridge.detect.dates.monthday import Style
from mailbridge.detect.dates.reading import read
from mailbridge.detect.dates.reckon import Reckoner
from mailbridge.detect.dates.sense import moved_from
from mailbridge.detect.dates.times import Times
from mailbridge.detect.dates.tokens import Token, tokenise
from mailbridge.detect.dates.values import Context, Length, Order, Pick, Scan, Shift
from mailbridge.detect.language import guess
from mailbridge.detect.zones import resolve


def _seen_order(tokens: list[Token]) -> Order | None:
    """The order of day and month that a number over 12 in the text gives away."""
    for token in tokens:
        if token.kind in {"slash", "date"} and "/" in token.text:
            first, second, *_ = token.text.split("/")
            if len(first) <= 2 and int(first) > 12 >= int(second):
                return "dm"
            if len(first) <= 2 and int(second) > 12 >= int(first):
                return "md"
    return None


def _split_moves(tokens: list[Token], items: list[Item]) -> list[Item]:
    """Items with a range that is a move ("from Tuesday to Wednesday") cut into the old day and the new."""
    found: list[Item] = []
    for item in items:
        if isinstance(item, Days) and item.shape == "range" and moved_from(tokens, item.first, item.last):
            sign = next((i for i in range(item.first, item.last) if "rangesign" in tokens[i].meaning), item.last - 1)
            found.append(Days(item.first, sign, [item.days[-2]]))
            found.append(Days(sign + 1, item.last, [item.days[-1]], part=item.part))
        elif (
            isinstance(item, Times) and item.end and "from" in tokens[item.first].meaning and _moves(tokens, item.first)
        ):
            found.append(replace(item, begin=item.end, end=None, window=False))
        else:
            found.append(item)
    return found


def _moves(tokens: list[Token], first: int) -> bool:
    """Whether a word for moving stands shortly before a range of times: "push from 2 to 3"."""
    return any("moved" in tokens[i].meaning for i in range(max(0, first - 3), first))


def _zone_said(items: list[Item], name: str, reckoner: Reckoner) -> tzinfo | None:
    """The zone for times that name none: the one said for all, else the first that a time in the text names."""
    names = [name, *(item.zone for item in items if isinstance(item, Times) and item.zone)]
    return next((zone for name in names if name and (zone := resolve(name, near=reckoner.sender))), None)


def _marks(tokens: list[Token]) -> tuple[tuple[Pick, ...], tuple[Shift, ...]]:
    picks, shifts = [], []
    for i, token in enumerate(tokens):
        if not token.meaning:
            continue
        span = (token.start, token.end)
        if "pick" in token.meaning:
            picks.append(Pick(int(token.meaning["pick"]), span))
        if "samekind" in token.meaning:
            shifts.append(Shift(0, "day" if token.meaning["samekind"] == "day" else "time", span))
        if token.meaning.keys() & {"later", "earlier"} and i and not token.skip:
            shift = _shift(tokens, i)
            if shift:
                shifts.append(shift)
    return tuple(picks), tuple(shifts)


def _shift(tokens: list[Token], i: int) -> Shift | None:
    """ "30 minutes later", "an hour earlier", "a day later": the count stands before token `i`."""
    sign = 1 if "later" in tokens[i].meaning else -1
    for start in (i - 1, i - 2):
        if start < 0:
            break
        lasting = length_at(tokens, start)
        if lasting and lasting.last == i:
            return Shift(sign * lasting.minutes, "day", (tokens[start].start, tokens[i].end))
        count = tokens[start].meaning.get("num", tokens[start].meaning.get("number"))
        unit = tokens[i - 1].meaning.get("unit")
        if start == i - 2 and isinstance(count, int) and unit in {"day", "week"}:
            minutes = count * 1440 * (7 if unit == "week" else 1)
            return Shift(sign * minutes, "time", (tokens[start].start, tokens[i].end))
    return None


def scan_text(text: str, *, sent: datetime, zone: tzinfo | None, language: str | None, context: Context) -> Scan:
    """The whole reading of one text; see `scan`."""
    tag = language or guess(text)
    words = lexicon(tag.lower().replace("_", "-").partition("-")[0])
    cleaned, places = clean(text)
    tokens = tokenise(cleaned, words)
    reckoner = Reckoner(sent, zone, context, words.next_is)
    style = Style(reckoner.order(tag, words.order, _seen_order(tokens)), sent, words.language != "en")
    found = read(tokens, words, style)
    items = _split_moves(tokens, found.items)
    lengths = [length for length in found.lengths if not is_distance(tokens, length)]
    teller = Teller(tokens, reckoner, lengths, items, said_zone=_zone_said(items, found.zone, reckoner))
    mentions = teller.mentions()
    picks, shifts = _marks(tokens)
    spans = [(tokens[length.first].start, tokens[length.last - 1].end) for length in lengths]
    told = tuple(Length(length.minutes, span) for length, span in zip(lengths, spans, strict=True))
    all_zone = resolve(found.zone, near=reckoner.sender) if found.zone else None
    scan = Scan(tuple(mentions), told, picks, shifts, words.language, all_zone)
    return _placed(scan, places) if places is not None else scan


def _placed(scan: Scan, places: list[int]) -> Scan:
    """The same with spans in the text as it was before invisible signs were taken out."""

    def back(span: tuple[int, int]) -> tuple[int, int]:
        return places[span[0]], places[span[1] - 1] + 1

    return replace(
        scan,
        mentions=tuple(replace(mention, span=back(mention.span), own=back(mention.own)) for mention in scan.mentions),
        lengths=tuple(replace(length, span=back(length.span)) for length in scan.lengths),
        picks=tuple(replace(pick, span=back(pick.span)) for pick in scan.picks),
        shifts=tuple(replace(shift, span=back(shift.span)) for shift in scan.shifts),
    )
