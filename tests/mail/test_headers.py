"""Header values: encoded words, addresses, ids, dates, parameters, and what is kept."""

from __future__ import annotations

from base64 import b64encode
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.mail.message import Address
from mailbridge.mail.parse import parse, parse_header


def subject(value: str | bytes) -> str:
    return parse(b"Subject: " + (value.encode() if isinstance(value, str) else value) + b"\r\n\r\n").subject


def to(value: str) -> tuple[Address, ...]:
    return parse(b"To: " + value.encode() + b"\r\n\r\n").to


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("=?utf-8?Q?Gr=C3=BC=C3=9Fe?= aus =?iso-8859-1?Q?K=F6ln?=", "Grüße aus Köln"),
        ("=?utf-8?B?w?= =?utf-8?B?xQ==?=", "Å"),
        ("=?utf-8?Q?=F0=9F?=\r\n =?utf-8?Q?=8E=89?= party", "🎉 party"),
        ("=?UTF-8?Q?one?=\r\n =?UTF-8?Q?two?=", "onetwo"),
        ("=?utf-8?Q?with a space?=", "with a space"),
        ("=?x-unknown?Q?caf=E9?=", "café"),
        ("=?utf-8*en?Q?hello?=", "hello"),
        ("a =?broken", "a =?broken"),
        ("folded\r\n\tsubject", "folded subject"),
        ("=?utf-8?Q?a=0D=0ABcc:_evil@x.example?=", "a Bcc: evil@x.example"),
        ("a\0b\u202eevil", "abevil"),
        (b"na\xefve", "naïve"),
        ("naïve", "naïve"),
    ],
)
def test_subject_is_decoded_onto_one_line(value: str | bytes, said: str) -> None:
    """RFC 2047 words, raw bytes and folding are undone; nothing decoded can begin a new header."""
    assert subject(value) == said


@pytest.mark.parametrize(
    ("value", "people"),
    [
        ('"Doe, John" <j@x.example>, Foo (note) <f@x.example>', [("Doe, John", "j@x.example"), ("Foo", "f@x.example")]),
        ("a@b.example; g@h.example", [("", "a@b.example"), ("", "g@h.example")]),
        ("Group: a@b.example, Bob <d@e.example>;, x@y.example",
         [("", "a@b.example"), ("Bob", "d@e.example"), ("", "x@y.example")]),
        ("undisclosed-recipients:;", []),
        ("j@x.example (John (Jay) Doe)", [("John (Jay) Doe", "j@x.example")]),
        ('"=?utf-8?q?D=C3=B6e=2C_J?=" <a@b.example>', [("Döe, J", "a@b.example")]),
        ("=?utf-8?Q?Lena=2C_Holt_=3Cx=40y=3E?= <a@b.example>", [("Lena, Holt <x@y>", "a@b.example")]),
        ("=?utf-8?q?Foo_=3Cfoo=40bar.example=3E?=", [("Foo", "foo@bar.example")]),
        ("Müller, Hans <h@m.example>", [("Müller, Hans", "h@m.example")]),
        ("'q@r.example' <q@r.example>", [("q@r.example", "q@r.example")]),
        ('"unterminated <a@b.example>', [("unterminated", "a@b.example")]),
        ("<@r1,@r2:u@d.example>", [("", "u@d.example")]),
        ("mailto:x@y.example", [("", "x@y.example")]),
        ('"J \\"Q\\" R" <j@r.example>', [('J "Q" R', "j@r.example")]),
        ("MAILER-DAEMON", [("MAILER-DAEMON", "")]),
        ("Foo <a@b.example", [("Foo", "a@b.example")]),
        ("", []),
    ],
)  # fmt: skip
def test_addresses_as_people_write_them(value: str, people: list[tuple[str, str]]) -> None:
    """Quotes, comments, groups, commas, encoded names and broken brackets give the people meant."""
    assert [(a.name, a.email) for a in to(value)] == people


def test_several_from_fields_and_addresses_are_all_authors() -> None:
    """Every address of every From counts, in order."""
    message = parse(b"From: a@x.example, b@x.example\r\nFrom: c@x.example\r\n\r\n")
    assert [a.email for a in message.from_] == ["a@x.example", "b@x.example", "c@x.example"]


def test_ids_keep_brackets_order_and_length() -> None:
    """References are oldest first, unfolded, once each, also where another program encoded them by mistake."""
    long = f"<{'x' * 200}@y.example>"
    message = parse(
        f"References: <a@b>\r\n {long}\r\n <a@b> (c)\r\n"
        "In-Reply-To: =?utf-8?q?=3Cp=40q=3E?=\r\nMessage-ID: bare@id.example\r\n\r\n".encode()
    )
    assert message.references == ("<a@b>", long)
    assert message.in_reply_to == ("<p@q>",)
    assert message.message_id == "<bare@id.example>"


@pytest.mark.parametrize(
    ("value", "hours", "hour"),
    [
        ("Mon, 2 Mar 2026 10:12:00 -0500", -5, 10),
        ("Mon, 2 Mar 2026 10:12:00 EST", -5, 10),
        ("2 Mar 26 10:12 +0100 (CET)", 1, 10),
        ("Mon, 2 Mar 2026 10:12:00 CEST", 2, 10),
        ("Mon, 2 Mar 2026 10:12:00 GMT", 0, 10),
        ("Mon, 2 Mar 2026 10:12:00", 0, 10),
        ("2026-03-02T10:12:00+01:00", 1, 10),
    ],
)
def test_dates_keep_their_own_offset(value: str, hours: int, hour: int) -> None:
    """RFC 5322 dates, obsolete zones and ISO dates are aware, with the offset that was written."""
    date = parse(f"Date: {value}\r\n\r\n".encode()).date
    assert date == datetime(2026, 3, 2, hour, 12, tzinfo=timezone(timedelta(hours=hours)))
    assert date is not None
    assert date.utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize(
    "value", ["yesterday-ish", "Mon, 99 Foo 2026", "", "Mon, 2 Mar 9999 10:12:00 +0000", "0" * 500, "1 1 1 1 1 1"]
)
def test_garbage_dates_are_none(value: str) -> None:
    """A date that makes no sense, or lies where sums with it overflow, is None."""
    assert parse(f"Date: {value}\r\n\r\n".encode()).date is None


@pytest.mark.parametrize(
    "disposition",
    [
        'attachment; filename="Lebenslauf für Jö.pdf"',
        "attachment; filename*=UTF-8''Lebenslauf%20f%C3%BCr%20J%C3%B6.pdf",
        "attachment; filename*0*=UTF-8''Lebenslauf%20f; filename*1*=%C3%BCr%20; filename*2*=J%C3%B6.pdf",
        'attachment; filename="=?utf-8?q?Lebenslauf_f=C3=BCr_J=C3=B6.pdf?="',
    ],
)
def test_file_names_are_decoded(disposition: str) -> None:
    """RFC 2231, RFC 2047 and raw file names all read the same."""
    raw = f"Content-Type: application/pdf\r\nContent-Disposition: {disposition}\r\n\r\n".encode()
    assert parse(raw).attachments == ("Lebenslauf für Jö.pdf",)


def test_telling_headers_are_kept_and_noise_is_not() -> None:
    """What tells a list, a machine or a thread stays; transport noise goes; number and length are bounded."""
    kept = ["Authentication-Results", "Delivered-To", "List-Unsubscribe", "Precedence", "Auto-Submitted"]
    kept += ["Thread-Index", "Return-Path", "X-Auto-Response-Suppress", "Importance", "X-Original-From"]
    noise = ["Received", "DKIM-Signature", "ARC-Seal", "X-MS-Exchange-AntiSpam", "X-Google-DKIM-Signature"]
    raw = "".join(f"{name}: v\r\n" for name in kept + noise)
    message = parse_header(raw.encode())
    assert [name for name, _ in message.headers] == [name.lower() for name in kept]
    flood = parse_header(b"".join(b"X-A%d: %s\r\n" % (n, b"y" * 9000) for n in range(500)))
    assert len(flood.headers) <= 120
    assert max(len(value) for _, value in flood.headers) <= 4000


@given(st.text(max_size=200))
def test_any_text_is_one_line_as_a_name_or_subject(text: str) -> None:
    """No subject or name, encoded or raw, carries a line break or NUL into a message."""
    coded = "=?utf-8?B?" + b64encode(text.encode("utf-8", "surrogatepass")).decode() + "?="
    message = parse(f"Subject: {coded}\r\nFrom: {coded} <a@b.example>\r\nTo: {text}".encode("utf-8", "surrogatepass"))
    said = message.subject + "".join(a.name + a.email for a in message.from_ + message.to)
    assert not {"\r", "\n", "\0"} & set(said)
