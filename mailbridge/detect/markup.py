"""Markup: events that an HTML part states for machines, as JSON-LD or microdata (schema.org).

What may live here: reading of markup. Whether an event agrees with what a reader sees is for the caller to ask: JSON-LD
is invisible, and templates leave samples in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from mailbridge.detect.values import Moment
from mailbridge.mail.message import Message

MAX_HTML = 1_000_000
MAX_JSON = 64_000
MAX_ITEMS = 40
"""Scripts, and items in them, that are looked at."""
MAX_DEPTH = 8

EVENTS = frozenset(
    {
        "event", "businessevent", "socialevent", "educationevent", "interview", "jobinterview", "interviewevent",
        "appointment", "meeting",
    }
)  # fmt: skip
"""Types that are an event, in lower case."""
RESERVATIONS = frozenset({"eventreservation", "reservation"})
"""Types that hold one as `reservationFor`."""
CANCELLED = ("cancelled", "canceled")
HIDDEN = ("display:none", "visibility:hidden")


@dataclass(frozen=True, slots=True)
class Marked:
    """An event stated in markup. `start` and `end` are aware datetimes or bare dates; a time without an offset takes
    that of the message's Date. `name` and `place` are "" if unsaid."""

    name: str
    start: Moment
    end: Moment | None
    cancelled: bool = False
    place: str = ""


def read_markup(message: Message) -> tuple[Marked, ...]:
    """The events in the markup of a message's HTML part, each start once. Never raises; bounded."""
    html = message.html
    if not html or "schema.org" not in html[:MAX_HTML]:
        return ()
    sent = message.date or message.received
    found: dict[str, Marked] = {}
    for fields in (*_json_events(html[:MAX_HTML]), *_microdata_events(html[:MAX_HTML])):
        marked = _marked(fields, sent)
        if marked is not None:
            found.setdefault(str(marked.start), marked)
    return tuple(found.values())[:MAX_ITEMS]


def _json_events(html: str) -> Iterator[dict[str, Any]]:
    if "ld+json" not in html:
        return
    from selectolax.lexbor import LexborHTMLParser

    for script in LexborHTMLParser(html).css('script[type="application/ld+json"]')[:MAX_ITEMS]:
        words = script.text() or ""
        if len(words) > MAX_JSON:
            continue
        try:
            yield from _walk(json.loads(words), {}, 0)
        except (ValueError, RecursionError):
            continue


def _walk(node: Any, around: dict[str, Any], depth: int) -> Iterator[dict[str, Any]]:
    """Every event in a JSON value, with the status of the reservation around it."""
    if depth > MAX_DEPTH:
        return
    if isinstance(node, list):
        for each in node[:MAX_ITEMS]:
            yield from _walk(each, around, depth + 1)
    elif isinstance(node, dict):
        kinds = _kinds(node.get("@type"))
        if kinds & EVENTS and node.get("startDate"):
            yield {**around, **node}
            return
        if kinds & RESERVATIONS:
            around = {"reservationStatus": node.get("reservationStatus")}
        for key in (
            "@graph",
            "reservationFor",
            "subEvent",
            "object",
            "about",
            "event",
            "mainEntity",
            "itemListElement",
        ):
            if key in node:
                yield from _walk(node[key], around, depth + 1)


def _kinds(value: Any) -> set[str]:
    values = value if isinstance(value, list) else [value]
    return {str(v).rstrip("/").rpartition("/")[2].rpartition(":")[2].lower() for v in values[:MAX_ITEMS]}


def _microdata_events(html: str) -> Iterator[dict[str, Any]]:
    if "itemtype" not in html:
        return
    from selectolax.lexbor import LexborHTMLParser

    for item in LexborHTMLParser(html).css("[itemscope][itemtype]")[:MAX_ITEMS]:
        if not _kinds(item.attributes.get("itemtype")) & EVENTS or _is_hidden(item):
            continue
        fields: dict[str, Any] = {}
        for prop in item.css("[itemprop]")[:200]:
            name = str(prop.attributes.get("itemprop") or "")
            attributes = prop.attributes
            value = next((attributes[a] for a in ("content", "datetime", "href") if attributes.get(a)), None)
            if name and name not in fields:
                fields[name] = value or (prop.text() or "").strip()[:500]
        around = item.parent
        while around is not None and "reservationStatus" not in fields:
            status = around.css_first('[itemprop="reservationStatus"]') if "itemscope" in around.attributes else None
            if status is not None:
                fields["reservationStatus"] = status.attributes.get("href") or status.attributes.get("content")
            around = around.parent
        yield fields


def _is_hidden(node: Any) -> bool:
    """Whether an element or one around it is styled away."""
    for _ in range(60):
        if node is None:
            return False
        style = str((node.attributes or {}).get("style") or "").replace(" ", "").lower()
        if any(h in style for h in HIDDEN):
            return True
        node = node.parent
    return False


def _marked(fields: dict[str, Any], sent: datetime | None) -> Marked | None:
    start = _moment(fields.get("startDate"), sent)
    if start is None:
        return None
    end = _moment(fields.get("endDate"), sent) or _after(start, fields.get("duration"))
    if end is not None and (isinstance(end, datetime) != isinstance(start, datetime) or str(end) <= str(start)):
        end = None
    status = f"{fields.get('reservationStatus')} {fields.get('eventStatus')}".lower()
    place = fields.get("location")
    place = place.get("name") if isinstance(place, dict) else place
    return Marked(_line(fields.get("name")), start, end, any(c in status for c in CANCELLED), _line(place))


def _line(value: Any) -> str:
    return " ".join(value.split())[:300] if isinstance(value, str) else ""


def _moment(value: Any, sent: datetime | None) -> Moment | None:
    """An ISO 8601 date or date-time, extended or basic."""
    words = str(value or "").strip()[:40]
    try:
        if len(words) in (8, 10) and "T" not in words:
            return date.fromisoformat(words)
        moment = datetime.fromisoformat(words)
    except ValueError:
        return None
    if moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=sent.tzinfo) if sent is not None and sent.tzinfo is not None else None


def _after(start: Moment, duration: Any) -> Moment | None:
    """The end by an ISO 8601 duration of hours and minutes."""
    words = str(duration or "").upper()[:20]
    if not isinstance(start, datetime) or not words.startswith("PT"):
        return None
    minutes, number = 0, ""
    for letter in words[2:]:
        if letter.isdigit():
            number += letter
        elif letter in "HM" and number and len(number) < 5:
            minutes, number = minutes + int(number) * (60 if letter == "H" else 1), ""
    return start + timedelta(minutes=minutes) if 0 < minutes <= 24 * 60 else None
