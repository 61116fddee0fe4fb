"""Drafts are anybody's bytes: whatever they hold, the proof-reader neither raises nor stands still."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbridge.mail.message import Address
from mailbridge.proofreading import proofread
from tests.letters.world import LANGUAGES
from tests.proofreading.world import LETTERS, QUOTED, addressed, proof

PIECES = st.sampled_from(
    ["Hi ", "Dear ", "[", "]", "{{", "}}", "<", ">", "(", ")", "“", "…", "Thursday 12 March, 2 pm", "12.03.",
     "\n", "\n\n", "-- \n", "> ", "Tidemark", "ben.ode@x.example", "+1 212 555 0188", "linkedin.com/in/x", "Best,\n",
     "Jordan Rivera", "XXX", "\x00", "\u202e", "🙂", "ß", "İ", "On Thu, 12 March 2026 at 14:02, Priya Nair wrote:\n"]
)  # fmt: skip
WORDS = st.lists(PIECES | st.text(max_size=12), max_size=40).map("".join)
ADDRESSES = st.lists(st.builds(Address, st.text(max_size=20), st.text(max_size=20)), max_size=3).map(tuple)


@settings(max_examples=150, deadline=None)
@given(
    text=WORDS, html=st.none() | WORDS, subject=WORDS, to=ADDRESSES, cc=ADDRESSES, language=st.sampled_from(LANGUAGES)
)
def test_whatever_a_draft_holds(
    text: str, html: str | None, subject: str, to: tuple[Address, ...], cc: tuple[Address, ...], language: str
) -> None:
    """Every finding is a sentence with words on one line, and nothing is raised."""
    found = proofread(addressed(proof(language), text=text, html=html, subject=subject, to=to, cc=cc))
    for finding in found:
        assert finding.what
        assert finding.todo
        assert len(finding.quote) <= 400
        assert "\n" not in finding.quote


@pytest.mark.parametrize(
    "piece",
    ["[", "{{", "<", "(", "a ", "A. ", "Dear ", "Thursday 12 March, 2 pm ET. ", "TODO ", "x" * 50 + " ", "1 ",
     "http://a ", "a@b ", "\n", "-- \n", "Jordan Rivera\n", "Best,\nJordan Rivera\n", "Ben Ode\n\n", "“", "Tidemark "],
)  # fmt: skip
def test_long_drafts_take_no_longer_than_they_should(piece: str) -> None:
    """Half a megabyte of one thing over and over is read in seconds."""
    letter = LETTERS["en"].replace("growth", "growth " + piece * (500_000 // len(piece)))
    begun = time.process_time()
    proofread(addressed(proof(), text=letter + QUOTED))
    assert time.process_time() - begun < 10
