"""Rule 5: a note for everybody met, within LinkedIn's limit."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.letters.linkedin import cut, length, notes
from mailbridge.letters.values import LinkedInNote
from tests.letters.world import (
    HELD,
    JORDAN,
    LANGUAGES,
    NEW_YORK,
    NOW,
    PACKAGED,
    interview,
    opportunity,
    person,
    withdraw,
)


def noted(limit: int = 200, **options: object) -> tuple[LinkedInNote, ...]:
    """The notes of an opportunity."""
    found = opportunity(**options)  # type: ignore[arg-type]
    profile = replace(JORDAN, linkedin_limit=limit)
    return notes(found, withdraw(), profile, now=NOW, zone=NEW_YORK, templates=PACKAGED)


def test_everybody_met_comes_first_and_nobody_twice() -> None:
    """Interviewers, then the recruiter; a name met twice gets one note, an interviewer yet to be met none."""
    again = interview(NOW - timedelta(days=3), people=("Ana Ruiz", "Jordan Rivera"))
    ahead = interview(NOW + timedelta(days=3), people=("Omar Haddad",))
    found = noted(interviews=(HELD, again, ahead), people=(person("Ana Ruiz"), person("Omar Haddad")))
    assert [n.name for n in found] == ["Ana Ruiz", "Priya Nair"]


def test_what_was_talked_about_is_named_where_it_fits() -> None:
    """The topic stands in the long note and gives way in the short one; the day stays."""
    meeting = interview(NOW - timedelta(days=7), people=("Ana Ruiz",), topic="Northwind - Portfolio review w/ Ana")
    long = noted(300, interviews=(meeting,))[0].text
    assert "3 March (portfolio review)" in long
    short = noted(110, interviews=(meeting,))[0].text
    assert "3 March" in short
    assert "portfolio" not in short


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("limit", [200, 300])
def test_every_note_fits(language: str, limit: int) -> None:
    """In every language, with long names and roles, a note keeps the limit and ends with a whole word."""
    meeting = interview(
        NOW - timedelta(days=7), people=("Maximiliane Oppenheimer-Featherstone",), topic="system design"
    )
    for note in noted(limit, language=language, interviews=(meeting,), role="R" * 70, company="C" * 55):
        assert length(note.text) <= limit
        assert note.text.endswith((".", "Jordan Rivera"))


@pytest.mark.parametrize(
    "topic", ["Senior Backend Engineer", "Re: next steps?", "Northwind Labs <> Jordan", "Interview"]
)
def test_a_subject_line_is_no_topic(topic: str) -> None:
    """What an invitation is called is not what was talked about."""
    meeting = interview(NOW - timedelta(days=7), people=("Ana Ruiz",), topic=topic)
    assert "(" not in noted(300, interviews=(meeting,))[0].text


def test_a_page_that_is_known_is_linked_and_else_a_search() -> None:
    """The person's own URL, or a search for name and company."""
    known = replace(person("Ana Ruiz"), linkedin="https://www.linkedin.com/in/ana-ruiz")
    found = noted(interviews=(HELD,), people=(known,))
    assert found[0].url == "https://www.linkedin.com/in/ana-ruiz"
    assert found[1].url == "https://www.linkedin.com/search/results/people/?keywords=Priya+Nair+Northwind+Labs"


def test_offices_get_no_note() -> None:
    """A mailbox called "Talent Team" is nobody to connect with."""
    assert noted(interviews=(), contact=person("Talent Team", "recruiter")) == ()


@given(text=st.text(alphabet="ab cd\u00e9\U0001f600", max_size=80), limit=st.integers(min_value=1, max_value=60))
def test_cutting_never_splits_a_word(text: str, limit: int) -> None:
    """What is kept fits and is a beginning of the words, an emoji counting two."""
    kept = cut(text, limit)
    assert length(kept) <= limit
    if kept != text:
        words = kept.removesuffix("…").split()
        assert words == text.split()[: len(words)]


def test_an_emoji_counts_two() -> None:
    """LinkedIn's field counts UTF-16 code units."""
    assert length("a\U0001f600") == 3
