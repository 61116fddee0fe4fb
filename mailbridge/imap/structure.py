"""BODYSTRUCTURE (RFC 9051 7.5.2) → the leaves of a message, and which of them are worth fetching.

What may live here: the pure reading of that list. It never raises and never recurses, whatever a server sends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mailbridge.imap import wire
from mailbridge.imap.wire import Value
from mailbridge.mail import headers
from mailbridge.mail.mime import DEPTH_LIMIT, PARTS_LIMIT, Part

TEXT_BYTES = 1_000_000
"""How much of one text or calendar part is fetched."""
MESSAGE_BYTES = 262_144
"""How much of one attached message is fetched."""

_TEXTS = frozenset({"text/plain", "text/html"})
_CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_MESSAGES = frozenset({"message/rfc822", "message/global", "text/rfc822-headers"})


@dataclass(frozen=True, slots=True)
class PartRef:
    """One leaf of a message on the server: its section number (RFC 9051 6.4.5.1), its size in bytes in transfer
    encoding (0 if the server did not say), and the part as the structure describes it, its content still empty."""

    section: str
    size: int
    part: Part

    @property
    def is_calendar(self) -> bool:
        """Whether it is an iCalendar object, by type or by name."""
        name = self.part.filename or ""
        return self.part.content_type in _CALENDARS or name.lower().rstrip("?= ").endswith(".ics")

    @property
    def limit(self) -> int:
        """How many bytes of it are to be read: 0 for an attachment."""
        part = self.part
        if self.is_calendar:
            return TEXT_BYTES
        if part.content_type in _MESSAGES:
            return MESSAGE_BYTES
        body = part.content_type in _TEXTS and not (part.filename or part.returned or part.disposition == "attachment")
        return TEXT_BYTES if body else 0


@dataclass(frozen=True, slots=True)
class _Where:
    """How a part is reached: depth, section of the multipart around it, group and standing as `mail.mime.Part` has."""

    depth: int = 0
    section: str = ""
    group: str = ""
    returned: bool = False

    def below(self, subtype: str, number: int) -> _Where:
        """The place of the number-th part of a multipart of this subtype at this place."""
        alternative = (self.section or "0") if subtype == "alternative" else ""
        return _Where(
            depth=self.depth + 1,
            section=f"{self.section}.{number}" if self.section else str(number),
            group=self.group or alternative,
            returned=self.returned or (subtype == "report" and number > 1),
        )


def leaves(structure: Value) -> tuple[PartRef, ...]:
    """The leaves in order, at most `PARTS_LIMIT`; what is not a part is passed over. Attached messages are leaves."""
    return tuple(_leaves(structure))


def _leaves(structure: Value) -> Iterator[PartRef]:
    stack = [(structure, _Where())]
    given = 0
    while stack and given < PARTS_LIMIT:
        body, where = stack.pop()
        if not isinstance(body, list) or not body:
            continue
        if isinstance(body[0], list):
            if where.depth < DEPTH_LIMIT:
                stack.extend(reversed(_inner(body, where)))
            continue
        leaf = _leaf(body, where)
        if leaf:
            given += 1
            yield leaf


def _inner(body: list[Value], where: _Where) -> list[tuple[Value, _Where]]:
    parts: list[Value] = []
    for value in body:
        if not isinstance(value, list):
            break
        parts.append(value)
    after = body[len(parts)] if len(parts) < len(body) else None
    subtype = _word(after)
    return [(part, where.below(subtype, number)) for number, part in enumerate(parts, 1)]


def _leaf(body: list[Value], where: _Where) -> PartRef | None:
    kind, subtype, parameters, _, _, encoding, size = (body + [None] * 7)[:7]
    content_type = f"{_word(kind)}/{_word(subtype)}"
    if not (_word(kind) and _word(subtype)):
        return None
    _, named = headers.parameters(_header(content_type, parameters))
    disposition, more = _disposition(body, content_type)
    part = Part(
        content_type=content_type,
        charset=named.get("charset"),
        encoding=_word(encoding) or "7bit",
        filename=more.get("filename") or named.get("name") or None,
        disposition=disposition,
        group=where.group,
        flowed=named.get("format", "").lower() == "flowed",
        delsp=named.get("delsp", "").lower() == "yes",
        returned=where.returned,
    )
    return PartRef(where.section or "1", wire.number(size), part)


def _disposition(body: list[Value], content_type: str) -> tuple[str, dict[str, str]]:
    # Basic fields, then lines (text) or envelope, body and lines (message), then MD5, then the disposition.
    at = {"text": 9, "message": 11}.get(content_type.partition("/")[0], 8)
    if content_type.startswith("message/") and not (len(body) > 8 and isinstance(body[7], list)):
        at = 8
    value = body[at] if len(body) > at else None
    if isinstance(value, list):
        kind = _word(value[0]) if value else ""
        return kind, headers.parameters(_header(kind, value[1] if len(value) > 1 else None))[1]
    return _word(value), {}


def _header(kind: str, parameters: Value) -> str:
    """A structured header field's text, so that `mail.headers` decodes its parameters (RFC 2231, 2047)."""
    said = [kind]
    if isinstance(parameters, list):
        for name, value in zip(parameters[::2], parameters[1::2], strict=False):
            if isinstance(name, bytes) and isinstance(value, bytes):
                text = headers.characters(value)
                if not name.endswith(b"*"):
                    text = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
                said.append(f"{headers.characters(name)}={text}")
    return "; ".join(said)


def _word(value: Value) -> str:
    return value.decode("ascii", "replace").strip().lower() if isinstance(value, bytes) else ""
