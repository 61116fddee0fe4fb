"""IMAP's own notation (RFC 9051 9): nested lists, strings, literals and dates as values, and UID sets as text.

What may live here: pure reading and writing of that notation. It exists beside imapclient's lexer because that one
walks byte by byte and is fifteen times slower than the socket; here one regular expression finds the tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import TypeAlias

Value: TypeAlias = "bytes | list[Value] | None"
Piece: TypeAlias = tuple[bytes, bytes | None]
"""A stretch of a response as text, and the literal that followed it."""

_TOKEN = re.compile(
    rb"""
    [()]
    | "(?: [^"\\] | \\. )*+ "
    | [A-Za-z0-9.-]++ \[ [^\]]* \] (?: <\d+> )?    # BODY[HEADER.FIELDS (SUBJECT)]<0>
    | [^\s()"]+
    """,
    re.VERBOSE | re.DOTALL,
)
_LITERAL_MARK = re.compile(rb"~?\{\d+\+?\}$")
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_INTERNALDATE = re.compile(rb"\s*(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")
_MONTHS = {name: number for number, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}


def responses(data: Iterable[object]) -> Iterator[list[Piece]]:
    """Imaplib's flat list of one kind of untagged response, cut into single responses.

    imaplib gives (text, literal) for every literal and then the rest of the line as bytes, which ends the response.
    """
    pieces: list[Piece] = []
    for item in data:
        if isinstance(item, tuple):
            pieces.append((_LITERAL_MARK.sub(b"", item[0]), item[1]))
        elif isinstance(item, bytes):
            pieces.append((item, None))
            yield pieces
            pieces = []


def nested(pieces: Iterable[Piece]) -> list[Value]:
    """The values of one response: bytes for atoms, strings and literals, None for NIL, lists for what is in brackets.

    Brackets that do not match are borne: what is open at the end is closed, and what closes nothing is dropped.
    """
    top: list[Value] = []
    stack = [top]
    for text, literal in pieces:
        for token in _TOKEN.findall(text):
            if token == b"(":
                inner: list[Value] = []
                stack[-1].append(inner)
                stack.append(inner)
            elif token == b")":
                if len(stack) > 1:
                    stack.pop()
            elif token.startswith(b'"'):
                body = token[1:-1]
                stack[-1].append(_ESCAPED.sub(rb"\1", body) if b"\\" in body else body)
            else:
                stack[-1].append(None if token.upper() == b"NIL" else token)
        if literal is not None:
            stack[-1].append(literal)
    return top


def fetched(data: Iterable[object]) -> Iterator[dict[bytes, Value]]:
    """The items of every FETCH response in `data`, by upper-case name; a response without a UID is left out.

    A partial body is found under its section alone (`BODY[1]<0>` as `BODY[1]`).
    """
    for pieces in responses(data):
        values = nested(pieces)
        items = values[1] if len(values) > 1 else None
        if not isinstance(items, list):
            continue
        found = {
            name.upper().partition(b"<")[0]: value
            for name, value in zip(items[::2], items[1::2], strict=False)
            if isinstance(name, bytes)
        }
        if number(found.get(b"UID")):
            yield found


def merged(found: Iterable[dict[bytes, Value]]) -> dict[int, dict[bytes, Value]]:
    """What several responses say of each UID: a change of flags may come of its own accord beside what was asked."""
    by_uid: dict[int, dict[bytes, Value]] = {}
    for items in found:
        by_uid.setdefault(number(items[b"UID"]), {}).update(items)
    return by_uid


def number(value: Value) -> int:
    """A number of the protocol, 0 where there is none."""
    return int(value) if isinstance(value, bytes) and value.isdigit() and len(value) < 20 else 0


def words(value: Value) -> frozenset[str]:
    """The flags or other words of a list."""
    if not isinstance(value, list):
        return frozenset()
    return frozenset(word.decode("ascii", "replace") for word in value if isinstance(word, bytes))


def internal_date(value: Value) -> datetime | None:
    """An INTERNALDATE (RFC 9051 date-time), aware, with its own offset; None where it is none."""
    match = _INTERNALDATE.match(value) if isinstance(value, bytes) else None
    if not match:
        return None
    day, month, year, hour, minute, second, sign, east_hours, east_minutes = match.groups()
    east = timedelta(hours=int(east_hours), minutes=int(east_minutes))
    try:
        zone = timezone(-east if sign == b"-" else east)
        return datetime(
            int(year), _MONTHS[month.lower()], int(day), int(hour), int(minute), min(int(second), 59), tzinfo=zone
        )
    except (KeyError, ValueError):
        return None


def quoted(string: bytes) -> bytes:
    """A string as a command carries it (RFC 9051 quoted)."""
    return b'"' + string.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def uid_set(uids: Sequence[int]) -> str:
    """A sequence-set (RFC 9051) that names just these UIDs, runs of neighbours drawn together."""
    runs: list[tuple[int, int]] = []
    for uid in sorted(set(uids)):
        if runs and uid == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], uid)
        else:
            runs.append((uid, uid))
    return ",".join(str(low) if low == high else f"{low}:{high}" for low, high in runs)
