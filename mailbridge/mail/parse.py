"""Bytes → `Message`: the three doors into this room.

What may live here: the choice of what a message's headers and parts become. It never raises, whatever the bytes.
"""

from __future__ import annotations

import html as markup
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar

from mailbridge.mail import charset as charsets
from mailbridge.mail import headers, mime
from mailbridge.mail.addresses import addresses
from mailbridge.mail.message import Address, Message
from mailbridge.mail.mime import Part

_T = TypeVar("_T")

__all__ = ["TEXT_LIMIT", "Part", "assemble", "parse", "parse_header"]

TEXT_LIMIT = 1_000_000
"""How many characters of text, and of HTML, are kept."""
CALENDAR_LIMIT = 1_000_000
"""A calendar part longer than this many bytes is passed over."""
HEADERS_LIMIT = 120
HEADER_LIMIT = 4000
NESTING_LIMIT = 4
"""How deep messages within messages are read."""

_ADDRESSES = {"from": "from_", "reply-to": "reply_to", "to": "to", "cc": "cc", "bcc": "bcc"}
_OWN = {*_ADDRESSES, "sender", "date", "subject", "message-id", "in-reply-to", "references", "received"}
_CLOCK_AHEAD, _CLOCK_BEHIND = timedelta(days=2), timedelta(days=60)
"""By how much a Date may differ from the time of arrival before its author's clock is taken for wrong."""
_NOISE = (
    "received", "dkim-", "domainkey-", "arc-", "x-ms-", "x-microsoft-", "x-google-", "x-gm-", "x-received",
    "x-forefront-", "x-spam-", "x-exchange-", "x-eopattributedmessage", "x-virus", "x-ironport", "x-proofpoint",
    "x-mimecast", "x-sg-", "x-mailgun-", "x-ses-", "x-provags", "x-ui-", "x-me-", "x-tm-", "authentication-results-",
    "mime-version", "content-transfer-encoding", "content-disposition",
)  # fmt: skip
_TEXTS = {"text/plain", "text/html"}
_PASTED = re.compile(r"^BEGIN:VCALENDAR[ ]*\n(?:(?!END:VCALENDAR)[^\n]+(?:\n|\Z))*(?:END:VCALENDAR)?", re.MULTILINE)
"""A calendar in plain text: up to its end, or to the first blank line where that was cut off."""
_RICH = {"text/enriched", "text/richtext", "text/markdown"}
_CALENDARS = {"text/calendar", "application/ics", "text/x-vcalendar"}
_MESSAGES = {"message/rfc822", "message/global"}


def parse(raw: bytes) -> Message:
    """The message in `raw`, whatever it is; an mbox "From " line before it is passed over."""
    return _parse(raw, 0)


def parse_header(header: bytes) -> Message:
    """A message of which only the header block is known: `text` and `html` are None."""
    fields, _ = headers.split(_lines(header))
    return Message(**_header_values(fields))


def assemble(header: bytes, parts: Sequence[Part]) -> Message:
    """A message from its header block and those of its parts that were fetched, in order."""
    fields, _ = headers.split(_lines(header))
    return Message(**_header_values(fields), **_body_values(parts, 0))


def _parse(raw: bytes, nesting: int) -> Message:
    raw = _lines(raw)
    fields, at = headers.split(raw)
    return Message(**_header_values(fields), **_body_values(mime.leaves(fields, raw[at:]), nesting))


def _lines(raw: bytes) -> bytes:
    """`raw` with an order mark and blank lines before it taken off; bare CRs end lines where nothing else does."""
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    return raw if b"\n" in raw else raw.replace(b"\r", b"\n")


def _header_values(fields: list[tuple[str, bytes]]) -> dict[str, Any]:
    own: dict[str, list[bytes]] = {}
    rest: list[tuple[str, str]] = []
    for name, value in fields:
        if name in _OWN:
            own.setdefault(name, []).append(value)
        elif len(rest) < HEADERS_LIMIT and not name.startswith(_NOISE):
            rest.append((name, headers.unstructured(value[: 4 * HEADER_LIMIT])[:HEADER_LIMIT]))
    values: dict[str, Any] = {"headers": tuple(rest)}
    for name, slot in _ADDRESSES.items():
        if name in own:
            values[slot] = _people(own[name])
    values["sender"] = next(iter(_people(own.get("sender", []))), None)
    values["date"] = _written(own)
    values["subject"] = _first(headers.unstructured, own.get("subject", [])) or ""
    values["message_id"] = next(iter(_ids(own.get("message-id", []))), None)
    values["in_reply_to"] = _ids(own.get("in-reply-to", []))
    values["references"] = _ids(own.get("references", []))
    return values


def _written(own: dict[str, list[bytes]]) -> datetime | None:
    """The Date, or the time of arrival (RFC 5321 4.4) where there is no Date or it comes from a clock gone wrong."""
    date = _first(headers.date, own.get("date", []))
    arrived = _first(headers.date, [value.rpartition(b";")[2] for value in own.get("received", [])[:1]])
    if arrived is None or (date is not None and -_CLOCK_BEHIND < date - arrived < _CLOCK_AHEAD):
        return date
    return arrived


def _people(values: list[bytes]) -> tuple[Address, ...]:
    return tuple(a for value in values for a in addresses(value))


def _ids(values: list[bytes]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(i for value in values for i in headers.ids(value)))


def _first(read: Callable[[bytes], _T | None], values: list[bytes]) -> _T | None:
    return next((found for value in values if (found := read(value))), None)


@dataclass(slots=True)
class _Segment:
    """One stretch of the body: a part that stands alone, or the renderings of one alternative."""

    group: str
    text: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Body:
    segments: list[_Segment] = field(default_factory=list)
    calendars: list[bytes] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)
    attached: list[Message] = field(default_factory=list)
    spare: Part | None = None  # text that is no body, unless there is no other
    truncated: bool = False

    def take(self, part: Part, nesting: int) -> None:
        name = headers.decode_words(part.filename) if part.filename else ""
        kind = part.content_type
        if name:
            self.attachments.append(name)
        if kind in _CALENDARS or name.lower().endswith(".ics"):
            self._calendar(part)
        elif kind in _MESSAGES or kind == "text/rfc822-headers":
            self._message(part, nesting)
        elif kind in _TEXTS and not (name or part.returned or part.disposition == "attachment"):
            self.text(part)
        elif kind in _TEXTS | _RICH and not part.returned and self.spare is None:
            self.spare = part

    def _calendar(self, part: Part) -> None:
        content = charsets.transfer(part.content, part.encoding)
        if len(content) > CALENDAR_LIMIT or part.cut:
            self.truncated = True
        elif content not in self.calendars:
            self.calendars.append(content)

    def _message(self, part: Part, nesting: int) -> None:
        if nesting >= NESTING_LIMIT:
            return
        raw = charsets.transfer(part.content, part.encoding)
        self.attached.append(_parse(raw, nesting + 1) if part.content_type in _MESSAGES else parse_header(raw))

    def text(self, part: Part) -> None:
        content = part.content
        if len(content) > 6 * TEXT_LIMIT:
            content = content[: 6 * TEXT_LIMIT]
        text = charsets.clean(charsets.decode(charsets.transfer(content, part.encoding), part.charset))
        if part.flowed and part.content_type == "text/plain":
            text = charsets.unflow(text, delsp=part.delsp)
        if part.cut or len(text) > TEXT_LIMIT or len(part.content) > 6 * TEXT_LIMIT:
            self.truncated = True
            text = text[:TEXT_LIMIT]
        text = self._without_calendar(text)
        segment = self._segment(part.group)
        into = segment.html if part.content_type == "text/html" else segment.text
        if text not in into:
            into.append(text)

    def _without_calendar(self, text: str) -> str:
        """`text` without the calendar that somebody's app has pasted into it, which is taken as a part of its own."""
        pasted = _PASTED.search(text) if "BEGIN:VCALENDAR" in text else None
        if pasted is None:
            return text
        self.calendars.append(pasted[0].encode())
        return text[: pasted.start()] + text[pasted.end() :]

    def _segment(self, group: str) -> _Segment:
        if not (group and self.segments and self.segments[-1].group == group):
            self.segments.append(_Segment(group))
        return self.segments[-1]


def _body_values(parts: Iterable[Part], nesting: int) -> dict[str, Any]:
    body = _Body()
    for part in parts:
        body.take(part, nesting)
    if body.spare and not (body.segments or body.calendars or body.attached):
        body.text(body.spare)
    text, html = _renderings(body.segments)
    return {
        "text": text if text is None else text[:TEXT_LIMIT],
        "html": html if html is None else html[:TEXT_LIMIT],
        "calendars": tuple(body.calendars),
        "attachments": tuple(body.attachments),
        "attached": tuple(body.attached),
        "truncated": body.truncated,
    }


def _renderings(segments: list[_Segment]) -> tuple[str | None, str | None]:
    """The whole body as text and as HTML, None where no segment has that rendering. Where some have only the other
    (a list's plain footer below HTML), it is translated, so that each rendering is the whole body."""
    texts = any(s.text for s in segments)
    htmls = any(s.html for s in segments)
    return (
        "\n\n".join(_as_text(s) for s in segments) if texts else None,
        "\n".join(_as_html(s) for s in segments) if htmls else None,
    )


def _as_text(segment: _Segment) -> str:
    if segment.text:
        return "\n".join(segment.text)
    from mailbridge.mail.html import html_text

    return html_text("\n".join(segment.html))


def _as_html(segment: _Segment) -> str:
    if segment.html:
        return "\n".join(segment.html)
    return "<div>" + markup.escape("\n".join(segment.text)).replace("\n", "<br>\n") + "</div>"
