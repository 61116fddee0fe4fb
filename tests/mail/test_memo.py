"""A message to oneself: what strangers' words may do in it, which is nothing."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.mail.fields import HeaderRefused
from mailbridge.mail.memo import Line, Section, compose
from mailbridge.mail.message import Address, Message
from mailbridge.mail.parse import parse

NOON = datetime(2026, 3, 10, 12, tzinfo=timezone(timedelta(hours=-4)))
ME = Address("Jordan Rivera", "jordan@mail.example")


def written(subject: str, *lines: Line) -> Message:
    """The message as a reader sees it."""
    raw = compose(
        person=ME, subject=subject, sections=[Section("Call", lines)], date=NOON, message_id="<a.b@mail.example>"
    )
    assert b"\r\n" in raw
    assert raw.replace(b"\r\n", b"").count(b"\n") == 0
    return parse(raw)


def test_it_goes_from_the_person_to_themselves() -> None:
    """Plain and HTML say the same, and it answers nothing."""
    found = written("Leaving Brightloom", Line("Tessa: +14155550134", "tel:+14155550134"))
    assert (found.from_, found.to, found.date) == ((ME,), (ME,), NOON)
    assert (found.subject, found.message_id) == ("Leaving Brightloom", "<a.b@mail.example>")
    assert (found.in_reply_to, found.references, found.cc, found.bcc) == ((), (), (), ())
    assert found.text == "CALL\nTessa: +14155550134\n"
    assert '<p><a href="tel:+14155550134">Tessa: +14155550134</a></p>' in (found.html or "")


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", 'https://x.example/"><b>', "http://x .example", "data:x", "//x"]
)
def test_only_harmless_urls_lead_anywhere(url: str) -> None:
    """Other schemes, and what would end the attribute, are left out."""
    found = written("x", Line("Portal", url))
    assert "href" not in (found.html or "")
    assert found.text == "CALL\nPortal\n"


def test_an_id_that_cannot_be_written() -> None:
    """It is refused, never mended."""
    with pytest.raises(HeaderRefused):
        compose(person=ME, subject="x", sections=(), date=NOON, message_id="<a\r\nBcc: b@c.example>")


@given(subject=st.text(max_size=80), text=st.text(max_size=200), url=st.one_of(st.none(), st.text(max_size=80)))
def test_no_words_become_anything_but_words(subject: str, text: str, url: str | None) -> None:
    """Whatever strangers write: no header of theirs, no markup, one message with two parts."""
    found = written(subject, Line(text, url))
    assert (found.from_, found.to, found.cc, found.bcc) == ((ME,), (ME,), (), ())
    assert {name for name, _ in found.headers} <= {"auto-submitted", "mime-version", "content-type"}
    assert found.attachments == ()
    inside = (found.html or "").split("<p>", 1)[1].rsplit("</p>", 1)[0]
    assert inside.replace("</a>", "").count("<") <= inside.count("<a href=")
