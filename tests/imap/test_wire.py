"""IMAP's notation and BODYSTRUCTURE, whatever a server sends."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.imap import structure, wire
from mailbridge.imap.wire import Value

_ATOMS = st.from_regex(rb"[A-Za-z0-9]{1,8}", fullmatch=True).filter(lambda b: b.upper() != b"NIL")
_STRINGS = st.binary(max_size=12)
_VALUES: st.SearchStrategy[Value] = st.recursive(
    st.one_of(st.none(), _STRINGS), lambda inner: st.lists(inner, max_size=5), max_leaves=25
)


def _pieces(value: Value, at: int = 0) -> list[wire.Piece]:
    """A value as a server may write it: strings quoted or as literals."""
    if value is None:
        return [(b"NIL", None)]
    if isinstance(value, bytes):
        if len(value) % 2 or b"\r" in value or b"\n" in value:
            return [(b"", value)]
        return [(b'"' + value.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"', None)]
    inner = [piece for one in value for piece in [*_pieces(one), (b" ", None)]]
    return [(b"(", None), *inner, (b")", None)]


def _flat(pieces: list[wire.Piece]) -> list[wire.Piece]:
    """The same with neighbouring text joined, as it comes over the wire."""
    out: list[wire.Piece] = []
    text = b""
    for piece, literal in pieces:
        text += piece
        if literal is not None:
            out.append((text, literal))
            text = b""
    return [*out, (text, None)]


@given(st.lists(_VALUES, max_size=6))
def test_what_is_written_is_read(values: list[Value]) -> None:
    """Lists, NIL, quoted strings and literals come back as they were."""
    pieces = [piece for value in values for piece in [*_pieces(value), (b" ", None)]]
    assert wire.nested(_flat(pieces)) == values


@given(st.lists(st.one_of(st.binary(), st.tuples(st.binary(), st.binary()), st.none())))
def test_nothing_raises_on_any_response(data: list[object]) -> None:
    """Any bytes in imaplib's shape have a reading, and so have their structure and dates."""
    for found in wire.fetched(data):
        for value in found.values():
            structure.leaves(value)
            wire.internal_date(value)
    for pieces in wire.responses(data):
        structure.leaves(wire.nested(pieces))


@given(_VALUES)
def test_nothing_raises_on_any_structure(value: Value) -> None:
    """Any nesting of values has parts or none; sections are numbers and points."""
    for part in structure.leaves(value):
        assert part.section.replace(".", "").isdigit()
        assert "/" in part.part.content_type


@given(st.integers(0, 23), st.integers(0, 59), st.integers(-14 * 60, 14 * 60))
def test_internal_dates_keep_their_offset(hour: int, minute: int, east: int) -> None:
    """INTERNALDATE as RFC 9051 writes it, a blank before a short day."""
    sign = "-" if east < 0 else "+"
    text = f" 7-Feb-2026 {hour:02}:{minute:02}:09 {sign}{abs(east) // 60:02}{abs(east) % 60:02}"
    found = wire.internal_date(text.encode())
    assert found == datetime(2026, 2, 7, hour, minute, 9, tzinfo=timezone(timedelta(minutes=east)))
    assert found is not None
    assert found.utcoffset() == timedelta(minutes=east)


@pytest.mark.parametrize("value", [b"", b"31-Feb-2026 10:00:00 +0000", b"01-Foo-2026 10:00:00 +0000", None, []])
def test_what_is_no_date_is_none(value: Value) -> None:
    """A server's nonsense does not stop the reading."""
    assert wire.internal_date(value) is None


@given(st.sets(st.integers(1, 2**32 - 1), max_size=200))
def test_uid_sets_name_just_these(uids: set[int]) -> None:
    """Runs are drawn together, and nothing else is named."""
    named: set[int] = set()
    for run in wire.uid_set(list(uids)).split(",") if uids else []:
        low, _, high = run.partition(":")
        named.update(range(int(low), int(high or low) + 1))
    assert named == uids


@given(_ATOMS)
def test_partial_bodies_are_found_under_their_section(section: bytes) -> None:
    """`BODY[1]<0>` is `BODY[1]`, and brackets within a section's name are no lists."""
    name = b"BODY[HEADER.FIELDS (" + section + b")]"
    data = [(b"1 (UID 7 " + name + b"<0> {3}", b"abc"), b" FLAGS ())"]
    assert list(wire.fetched(data)) == [{b"UID": b"7", name.upper(): b"abc", b"FLAGS": []}]


ALTERNATIVE = (
    b'((("TEXT" "PLAIN" ("CHARSET" "utf-8" "FORMAT" "flowed") NIL NIL "QUOTED-PRINTABLE" 10 1 NIL NIL NIL NIL)'
    b'("TEXT" "HTML" ("CHARSET" "utf-8") NIL NIL "BASE64" 20 1 NIL NIL NIL NIL)'
    b'("TEXT" "CALENDAR" ("METHOD" "REQUEST") NIL NIL "7BIT" 30 1 NIL NIL NIL NIL) "ALTERNATIVE" ("B" "x") NIL NIL NIL)'
    b'("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 400 (NIL "s" NIL NIL NIL NIL NIL NIL NIL NIL)'
    b' ("TEXT" "PLAIN" NIL NIL NIL "7BIT" 5 1) 9 NIL ("attachment" ("FILENAME" "fwd.eml")) NIL NIL)'
    b'("APPLICATION" "OCTET-STREAM" ("NAME*" "utf-8\'\'L%C3%B6we.ics") NIL NIL "BASE64" 50 NIL'
    b' ("attachment" ("FILENAME*0" "a-long-" "FILENAME*1" "name.ics")) NIL NIL)'
    b'("TEXT" "PLAIN" ("NAME" "=?utf-8?Q?L=C3=B6we=2Etxt?=") NIL NIL "7BIT" 60 1 NIL ("inline" NIL) NIL NIL) "MIXED")'
)


def test_a_structure_is_read_into_its_leaves() -> None:
    """Sections, types, sizes, names, groups and bounds of a typical message."""
    [value] = wire.nested([(ALTERNATIVE, None)])
    parts = structure.leaves(value)
    assert [(p.section, p.part.content_type, p.size) for p in parts] == [
        ("1.1", "text/plain", 10),
        ("1.2", "text/html", 20),
        ("1.3", "text/calendar", 30),
        ("2", "message/rfc822", 400),
        ("3", "application/octet-stream", 50),
        ("4", "text/plain", 60),
    ]
    assert [bool(p.limit) for p in parts] == [True, True, True, True, True, False]
    assert [p.is_calendar for p in parts] == [False, False, True, False, True, False]
    assert [bool(p.part.group) for p in parts] == [True, True, True, False, False, False]
    assert parts[0].part.flowed
    assert (parts[1].part.encoding, parts[1].part.charset) == ("base64", "utf-8")
    assert (parts[3].part.disposition, parts[3].part.filename) == ("attachment", "fwd.eml")
    assert parts[4].part.filename == "a-long-name.ics"


def test_a_message_of_one_part_is_section_one() -> None:
    """RFC 9051 6.4.5.1: every message has a part 1."""
    [value] = wire.nested([(b'("TEXT" "PLAIN" NIL NIL NIL "7BIT" 5 1)', None)])
    assert [p.section for p in structure.leaves(value)] == ["1"]


@pytest.mark.parametrize(
    "bad", [b"NIL", b"()", b'("TEXT")', b"(NIL NIL)", b'"x"', b"(() ())", b'(("TEXT" NIL) "MIXED")']
)
def test_a_useless_structure_has_no_parts(bad: bytes) -> None:
    """What is no body structure gives nothing to fetch."""
    assert structure.leaves(wire.nested([(bad, None)])[0]) == ()


@pytest.mark.parametrize(
    "hostile", [b"(" * 200_000, b")" * 200_000, b'"' + b"\\" * 200_000, b"a[" * 100_000, b"(" * 50_000 + b")" * 50_000]
)
def test_hostile_nesting_costs_no_more_than_its_length(hostile: bytes) -> None:
    """No recursion and no backtracking, however the brackets lie."""
    begun = time.process_time()
    for value in wire.nested([(hostile, None)]):
        structure.leaves(value)
    assert time.process_time() - begun < 2
