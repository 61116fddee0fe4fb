"""Header fields as bytes: what `headers` reads, written.

What may live here: serialising and folding of single header fields (RFC 5322 2.2.3, RFC 2047, RFC 5890).
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence

from mailbridge.mail.message import Address

LINE = 78
"""Columns that a line should keep to (RFC 5322 2.1.1)."""
ID_LIMIT = 900
"""An id longer than this cannot stand on a line of 998 and is left out."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ID = re.compile(r"<[!-;=?-~]+>")
_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+|\"(?:[^\"\\\r\n]|\\.)*\"")
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.IPv]+\]")
_WORD_BYTES = 42


class HeaderRefused(ValueError):
    """A value cannot become a header: it holds a line break, NUL or another control, or is no address or id."""


def refuse_controls(value: str) -> str:
    """`value` as it is. Raises HeaderRefused if it holds CR, LF, NUL or another control character."""
    if _CONTROL.search(value):
        raise HeaderRefused(f"A header value holds a control character: {value[:60]!r}")
    return value


def is_id(value: str) -> bool:
    """Whether this is an id in brackets that can be written as it stands: ASCII, no white space, not too long."""
    return len(value) <= ID_LIMIT and _ID.fullmatch(value) is not None


def field(name: str, tokens: Sequence[str]) -> bytes:
    """One field from its `tokens` (each kept whole), folded between them where the line grows long. CRLF at the end."""
    lines, line = [], f"{name}:"
    for token in tokens:
        if len(line) + 1 + len(token) > LINE and line != f"{name}:" and line.strip():
            lines.append(line)
            line = ""
        line = f"{line} {token}"
    lines.append(line)
    return "\r\n".join(lines).encode("ascii") + b"\r\n"


def words(text: str) -> list[str]:
    """`text` as tokens of an unstructured field: its words where it is short ASCII, else RFC 2047 words that split
    no character. Blanks at the ends are lost. Raises HeaderRefused on control characters."""
    text = refuse_controls(text).strip(" ")
    tokens = text.split(" ")
    if text.isascii() and "=?" not in text and max(map(len, tokens)) <= ID_LIMIT and "" not in tokens:
        return tokens
    return _encoded(text) if text else []


def _encoded(text: str) -> list[str]:
    chunks: list[bytes] = [b""]
    for character in text:
        octets = character.encode()
        if len(chunks[-1]) + len(octets) > _WORD_BYTES:
            chunks.append(b"")
        chunks[-1] += octets
    return [f"=?utf-8?B?{b64encode(chunk).decode('ascii')}?=" for chunk in chunks]


def mailboxes(addresses: Sequence[Address]) -> list[str]:
    """Addresses as the tokens of a From, To or Cc field. Raises HeaderRefused where one cannot be written."""
    tokens: list[str] = []
    for number, address in enumerate(addresses):
        comma = "," if number + 1 < len(addresses) else ""
        spec = addr_spec(address.email)
        name = _phrase(" ".join(refuse_controls(address.name).split()))
        tokens += [*name, f"<{spec}>{comma}"] if name else [f"{spec}{comma}"]
    return tokens


def _phrase(name: str) -> list[str]:
    if not name:
        return []
    if not name.isascii() or "=?" in name or len(name) > ID_LIMIT:
        return _encoded(name)
    if _ATOM.fullmatch(name):
        return name.split(" ")
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'.split(" ")


def addr_spec(email: str) -> str:
    """An addr-spec that can be written: an internationalised domain as A-labels (IDNA 2008). Raises HeaderRefused."""
    local, at, domain = email.rpartition("@")
    if not domain.isascii():
        domain = _a_labels(domain)
    if not (at and len(email) <= ID_LIMIT and _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain)):
        raise HeaderRefused(f"This is no address that a header can hold: {email[:80]!r}")
    return f"{local}@{domain}"


def _a_labels(domain: str) -> str:
    import idna

    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError) as error:
        raise HeaderRefused(f"This domain has no ASCII form: {domain[:80]!r}") from error
