"""A header block → fields (RFC 5322 2.2), and what values say: words (RFC 2047), ids, dates, parameters (RFC 2231).

What may live here: reading of header values that never raises and is linear in their size.
"""

from __future__ import annotations

import binascii
import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from mailbridge.mail import charset as charsets

FIELDS_LIMIT = 1000
"""How many header fields of a message are looked at."""
VALUE_LIMIT = 65536
"""How many bytes of one header value are looked at."""

_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
_KNOWN = re.compile(
    rb"(?:from|to|cc|bcc|reply-to|sender|subject|date|message-id|in-reply-to|references|mime-version|received"
    rb"|return-path|(?:content|x|list|dkim|arc|auto|thread)-[!-9;-~]{1,60})[ \t]*:",
    re.IGNORECASE,
)
_LINE_END = re.compile(r"[\r\n]+")
_WORD = re.compile(r"=\?([^?\s]{1,80})\?([bBqQ])\?([^?]*)\?=")
_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u2060\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]+"
)
_SPACES = re.compile("[\t\r\n\u2028\u2029]+")
_ID = re.compile(r"<([^<>]{1,2000})>")
_PARAMETER = re.compile(r';\s*([^\s=;"]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))')
_ESCAPE = re.compile(r"\\(.)")
_ZONES = {
    "CET": 60, "MET": 60, "MEZ": 60, "CEST": 120, "MEST": 120, "MESZ": 120, "BST": 60, "WET": 0, "WEST": 60, "EET": 120,
    "EEST": 180, "MSK": 180, "IST": 330, "SGT": 480, "HKT": 480, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660,
    "NZST": 720, "NZDT": 780, "AKST": -540, "AKDT": -480, "HST": -600, "BRT": -180, "ART": -180,
}  # fmt: skip


def split(raw: bytes) -> tuple[list[tuple[str, bytes]], int]:
    """The fields at the start of `raw` as (lower-case name, raw value), and where the body begins.

    Line ends are "\\n" or "\\r\\n". A first line "From " (mbox) is passed over. A line that is no field ends the block,
    as if the blank line had been forgotten, unless a well-known field follows: then its folding had been forgotten.
    """
    fields: list[tuple[str, bytes]] = []
    at, end = 0, len(raw)
    if raw.startswith((b"From ", b">From ")):
        at = raw.find(b"\n") + 1 or end
    while at < end:
        stop = raw.find(b"\n", at)
        stop = end if stop < 0 else stop
        line = raw[at:stop]
        after = stop + 1
        if not line.strip(b"\r"):
            return fields, min(after, end)
        if line[:1] in b" \t":
            if fields:
                _extend(fields, line)
        else:
            match = _FIELD.match(line)
            if match:
                if len(fields) < FIELDS_LIMIT:
                    fields.append((match[1].decode("ascii").lower(), line[match.end() :]))
            elif fields and _KNOWN.match(raw, after):
                _extend(fields, b" " + line)
            else:
                return fields, at
        at = after
    return fields, end


def _extend(fields: list[tuple[str, bytes]], line: bytes) -> None:
    name, value = fields[-1]
    if len(value) < VALUE_LIMIT:
        fields[-1] = (name, value + b"\n" + line)


def characters(value: bytes) -> str:
    """A raw header value unfolded: ASCII, else UTF-8, else windows-1252 (RFC 6532 and older habits)."""
    value = value[:VALUE_LIMIT]
    text = value.decode("ascii") if value.isascii() else charsets.decode(value, None)
    if "\n" in text or "\r" in text:
        text = " ".join(line.strip(" \t") for line in _LINE_END.split(text))
    return text.strip(" \t")


def _octets(kind: str, body: str) -> bytes:
    coded = body.encode("utf-8", "surrogatepass")
    if kind in "bB":
        return charsets.base64(coded)
    return binascii.a2b_qp(coded.replace(b" ", b"_"), header=True)


def decode_words(text: str) -> str:
    """RFC 2047 words decoded, and the whole made `printable`."""
    return printable(undone(text) if "=?" in text else text)


def printable(text: str) -> str:
    """`text` on one line, without controls, invisible characters and bidirectional overrides."""
    if not text.isprintable():
        text = _CONTROLS.sub("", _SPACES.sub(" ", text))
    return text.strip(" ")


def undone(text: str, shield: dict[int, int | None] | None = None) -> str:
    """RFC 2047 words decoded, also where they stand inside quotes or split a character between two of them. What was
    encoded is translated by `shield`, so that an encoded comma cannot be taken for a comma. Controls are left in."""
    shield = shield or {}
    out: list[str] = []
    pending, charset, at = b"", "", 0
    for match in _WORD.finditer(text):
        between = text[at : match.start()]
        label = match[1].partition("*")[0].lower()
        octets = _octets(match[2], match[3])
        if pending and not between.strip() and label == charset:
            pending += octets
        else:
            if charset:
                out.append(charsets.decode(pending, charset).translate(shield))
            if between.strip() or not charset:
                out.append(between)
            pending = octets
        charset, at = label, match.end()
    if charset:
        out.append(charsets.decode(pending, charset).translate(shield))
    out.append(text[at:])
    return "".join(out)


def unstructured(value: bytes) -> str:
    """The decoded value of an unstructured field such as Subject."""
    return decode_words(characters(value))


def ids(value: bytes) -> tuple[str, ...]:
    """The ids of a Message-ID, In-Reply-To or References field, with brackets, white space inside them taken out.

    A value with no brackets that reads like an id is one."""
    text = characters(value)
    text = decode_words(text) if "=?" in text else _CONTROLS.sub("", text)
    found = tuple(f"<{''.join(m.split())}>" for m in _ID.findall(text) if m.strip())
    if not found and text and "<" not in text:
        found = tuple(f"<{word}>" for word in text.split() if "@" in word and len(word) < 1000)
    return found


@lru_cache(maxsize=1024)
def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes)) if minutes else UTC


def date(value: bytes) -> datetime | None:
    """A Date field, aware, with its own offset; the obsolete zones of RFC 5322 4.3 and a few more names are known;
    with no zone at all it is taken for UTC. None where it makes no sense, or lies outside 1970–2200."""
    text = decode_words(characters(value))[:120]
    try:
        parsed = parsedate_tz(text)
        if parsed is None:
            found = datetime.fromisoformat(text.partition(" (")[0].strip())
            found = found if found.tzinfo else found.replace(tzinfo=UTC)
        else:
            # The standard library takes names that it does not know for UTC.
            minutes = parsed[9] // 60 if parsed[9] else _named(text)
            found = datetime(*parsed[:6], tzinfo=_zone(minutes))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if 1970 <= found.year <= 2200 else None


def _named(text: str) -> int:
    words = text.partition("(")[0].split() or [""]
    return _ZONES.get(words[-1].upper(), 0)


def parameters(text: str) -> tuple[str, dict[str, str]]:
    """A Content-Type or Content-Disposition value as (lower-case value, parameters by lower-case name), RFC 2231
    continuations and charsets undone, and RFC 2047 words too, since many write them there."""
    text = text[:8192]
    value, mark, rest = text.partition(";")
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for match in _PARAMETER.finditer(mark + rest):
        name = match[1].lower()
        raw = _ESCAPE.sub(r"\1", match[2]) if match[2] is not None else match[3].strip().strip('"')
        base, star, number = name.partition("*")
        if star:
            coded = number.endswith("*") or not number
            digits = number.rstrip("*")
            pieces.setdefault(base, {})[int(digits) if digits.isdecimal() and digits.isascii() else 0] = (raw, coded)
        else:
            plain.setdefault(name, decode_words(raw))
    for base, found in pieces.items():
        plain[base] = _continued(found)
    return value.strip().lower(), plain


def _continued(pieces: dict[int, tuple[str, bool]]) -> str:
    charset: str | None = None
    octets = b""
    for number, (text, coded) in sorted(pieces.items()):
        if coded and number == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        data = text.encode("utf-8", "surrogatepass")
        octets += unquote_to_bytes(data) if coded else data
    return decode_words(charsets.decode(octets, charset))
