"""Markup through the door `read_markup`: JSON-LD and microdata as applicant systems and calendars send them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbridge.detect.markup import Marked, read_markup
from mailbridge.mail.message import Message

SENT = datetime.fromisoformat("2026-03-09T09:00:00-04:00")


def read(html: str) -> tuple[Marked, ...]:
    """The events of a message with this HTML part."""
    return read_markup(Message("<m@x.example>", date=SENT, html=html))


def json_ld(words: str) -> str:
    """An HTML part with one JSON-LD script."""
    return f'<html><head><script type="application/ld+json">{words}</script></head><body>Hi</body></html>'


EVENT = '{"@context":"http://schema.org","@type":"Event","name":"Interview","startDate":"2026-03-12T10:00:00-07:00"%s}'


def test_an_event_in_json_ld_has_name_start_and_end() -> None:
    """startDate and endDate with offsets are aware moments."""
    (event,) = read(json_ld(EVENT % ',"endDate":"2026-03-12T10:45:00-07:00"'))
    assert event.name == "Interview"
    assert event.start == datetime.fromisoformat("2026-03-12T10:00:00-07:00")
    assert event.end == datetime.fromisoformat("2026-03-12T10:45:00-07:00")


def test_a_reservation_lends_its_status_to_its_event() -> None:
    """A cancelled reservation cancels the event within."""
    words = (
        '{"@type":"EventReservation","reservationStatus":"http://schema.org/ReservationCancelled","reservationFor":%s}'
    )
    (event,) = read(json_ld(words % (EVENT % "")))
    assert event.cancelled


def test_events_in_graphs_and_lists_are_found_once_each() -> None:
    """@graph and arrays are walked; the same start counts once."""
    assert len(read(json_ld(f'{{"@context":"http://schema.org","@graph":[{EVENT % ""},[{EVENT % ""}]]}}'))) == 1


def test_an_iso_duration_gives_the_end() -> None:
    """PT1H30M is an hour and a half."""
    (event,) = read(json_ld(EVENT % ',"duration":"PT1H30M"'))
    assert event.end == datetime.fromisoformat("2026-03-12T11:30:00-07:00")


def test_a_time_without_an_offset_stands_on_the_senders_clock() -> None:
    """A naive startDate takes the offset of the message's Date; a bare date stays one."""
    (event,) = read(json_ld('{"@context":"schema.org","@type":"Event","startDate":"2026-03-12T10:00"}'))
    assert event.start == datetime.fromisoformat("2026-03-12T10:00:00-04:00")
    (day,) = read(json_ld('{"@context":"schema.org","@type":"Event","startDate":"2026-03-12"}'))
    assert day.start == date(2026, 3, 12)


MICRODATA = """<div itemscope itemtype="http://schema.org/EventReservation">
<link itemprop="reservationStatus" href="http://schema.org/Confirmed"/>
<div itemprop="reservationFor" itemscope itemtype="http://schema.org/Event"%s>
<span itemprop="name">Intro call</span>
<time itemprop="startDate" datetime="20260312T150000Z"></time><meta itemprop="endDate" content="20260312T154500Z"/>
</div></div>"""


def test_an_event_in_microdata_is_read_from_its_properties() -> None:
    """datetime, content and href attributes win over the text of an element."""
    (event,) = read(MICRODATA % "")
    assert (event.name, event.cancelled) == ("Intro call", False)
    assert event.start == datetime.fromisoformat("2026-03-12T15:00:00+00:00")
    assert event.end == datetime.fromisoformat("2026-03-12T15:45:00+00:00")


def test_hidden_microdata_is_not_read() -> None:
    """An element that no reader sees states nothing."""
    assert read(MICRODATA % ' style="display: none"') == ()


@pytest.mark.parametrize(
    "words",
    [
        "{not json",
        '{"@type":"Event"}',
        '{"@type":"Event","startDate":"soon"}',
        '{"@type":"Organization","startDate":"2026-03-12T10:00:00Z"}',
        "[" * 5000,
        '{"@type":"Event","startDate":{"a":1},"location":[1]}',
    ],
)
def test_markup_that_states_no_event_gives_none(words: str) -> None:
    """Broken, foreign and nested-to-death JSON is passed over."""
    assert read(json_ld(words) + "schema.org") == ()


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet='<>{}[]":,= abitemscopeitemtypeEventschema.org/startDate2026-03-12T', max_size=300))
def test_no_html_makes_it_raise(noise: str) -> None:
    """Whatever the HTML is, reading gives a tuple."""
    assert isinstance(read("schema.org" + (MICRODATA % "").replace("Intro call", noise) + noise), tuple)
