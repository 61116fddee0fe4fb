"""The line above the quoted original."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.letters.quotation import attribution
from mailbridge.mail.message import Address
from tests.letters.world import BERLIN, message

WRITTEN = replace(message(), date=datetime(2026, 3, 12, 14, 2, tzinfo=timezone(timedelta(hours=-4))))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "On Thu, 12 March 2026 at 14:02, Priya Nair wrote:"),
        ("de-CH", "Am Do. 12. März 2026 um 14:02 schrieb Priya Nair:"),
        ("fr", "Le jeu. 12 mars 2026 à 14:02, Priya Nair a écrit :"),
        ("es", "El jue, 12 de marzo de 2026 a las 14:02, Priya Nair escribió:"),
        ("nl", "Op do 12 maart 2026 om 14:02 schreef Priya Nair:"),
        ("it", "Il gio 12 marzo 2026 alle 14:02, Priya Nair ha scritto:"),
        ("pt-BR", "Em qui., 12 de março de 2026 às 14:02, Priya Nair escreveu:"),
        ("sv", "Den tors 12 mars 2026 kl. 14:02 skrev Priya Nair:"),
        ("ja", "On Thu, 12 March 2026 at 14:02, Priya Nair wrote:"),
    ],
)
def test_the_line_reads_as_mail_programs_write_it(language: str, line: str) -> None:
    """Eight languages, in the message's own time; English for the others."""
    assert attribution(WRITTEN, language) == line


def test_the_time_can_be_told_in_the_readers_zone() -> None:
    """14:02 in New York is 19:02 in Berlin."""
    assert attribution(WRITTEN, "en", BERLIN) == "On Thu, 12 March 2026 at 19:02, Priya Nair wrote:"


def test_no_date_and_no_name_leave_no_gap() -> None:
    """Without a date there is none; without a name the address stands in."""
    bare = replace(WRITTEN, date=None)
    assert attribution(bare, "en") == "Priya Nair wrote:"
    assert attribution(replace(bare, from_=(Address("", "p@x.example"),)), "en") == "p@x.example wrote:"
    assert attribution(replace(bare, from_=()), "en") == "you wrote:"


@given(name=st.text(max_size=200), year=st.integers(min_value=1, max_value=9999), language=st.text(max_size=8))
def test_whatever_the_name_it_is_one_visible_line(name: str, year: int, language: str) -> None:
    """Line breaks, directions and braces in a name do not reach the line."""
    hostile = replace(
        WRITTEN, from_=(Address(name, "a@b.example"),), date=WRITTEN.date and WRITTEN.date.replace(year=year)
    )
    line = attribution(hostile, language, BERLIN)
    assert line.isprintable()
    assert line.endswith(":")
