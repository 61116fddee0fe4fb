"""Words of strangers on the terminal, whatever the rooms below have let through."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.commands.printing import plain, plain_lines
from mailbridge.commands.tables import quotes
from mailbridge.detect.values import Evidence


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("\x1b[31mred\x1b]0;title\x07", "[31mred]0;title"),
        ("two\r\nlines\u2028more", "two lines more"),
        ("left\u202eright\u2066", "leftright"),
        ("nul\0 and \udcff", "nul and "),
        (None, ""),
        ("Zoë Müller — 採用", "Zoë Müller — 採用"),
    ],
)
def test_what_could_steer_a_terminal_is_gone(said: str | None, shown: str) -> None:
    """Escapes, bidi marks, line ends and surrogates go; letters of every script stay."""
    assert plain(said) == shown


@given(st.text(st.characters(), max_size=300), st.integers(1, 80))
def test_any_text_is_one_harmless_line(text: str, limit: int) -> None:
    """Nothing that draws nothing, no line end, and never longer than asked."""
    line = plain(text, limit=limit)
    assert len(line) <= limit
    assert all(unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn") for c in line)
    assert all(unicodedata.category(c)[0] != "C" or c == "\n" for c in plain_lines(text))


def test_the_same_words_are_quoted_once() -> None:
    """What stands in the subject and in the text is one reason to the eye, though it is two signs."""
    words = [Evidence("<1@a.example>", "Tool Designer"), Evidence("<2@a.example>", "Tool Designer")]
    assert quotes([*words, Evidence("<2@a.example>", "a first call")]).plain == "“Tool Designer”; “a first call”"
