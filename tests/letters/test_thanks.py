"""What a letter thanks for: what took place, and nothing else."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from tests.letters.world import (
    JORDAN,
    LANGUAGES,
    NOW,
    interview,
    opportunity,
    withdraw,
    written,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_thanks_are_for_what_took_place(language: str) -> None:
    """The person met is named with the day; before any meeting no day and no name of an interviewer is."""
    met = written(opportunity(language=language), withdraw(), JORDAN).text
    assert "Ana Ruiz" in met
    assert re.search(r"\b3\.? (?:de )?(?:March|März|mars|marzo|maart)", met)
    ahead = interview(NOW + timedelta(days=2, hours=5), people=("Ana Ruiz",))
    not_yet = written(opportunity("screening", language=language, interviews=(ahead,)), withdraw(), JORDAN).text
    assert "Ana" not in not_yet


def test_the_reader_is_not_told_of_meeting_the_reader() -> None:
    """A conversation with the reader is "our conversation" or "we had"."""
    with_reader = interview(NOW - timedelta(days=7), people=("Priya Nair",))
    text = written(opportunity(interviews=(with_reader,)), withdraw(), JORDAN).text
    assert "Nair" not in text
    assert re.search(r"our conversation on 3 March|the conversation we had on 3 March", text)


def test_the_writer_is_never_thanked() -> None:
    """The person's own name among the participants is left out."""
    both = interview(NOW - timedelta(days=7), people=("Jordan Rivera", "Ana Ruiz"))
    text = written(opportunity(interviews=(both,)), withdraw(), JORDAN).text
    assert "with Ana Ruiz on" in text
    assert text.count("Jordan Rivera") == 1


def test_a_test_taken_alone_is_nobodys_time() -> None:
    """No conversation is thanked for where only an online test was sat."""
    sat = interview(NOW - timedelta(days=3), step="screen", topic="HackerRank assessment")
    assert (
        "conversation"
        not in written(opportunity("screening", interviews=(sat,), call_first=False), withdraw(), JORDAN).text
    )


def test_two_days_of_which_nothing_else_is_known_are_said_together() -> None:
    """Not "the conversation and the conversation"."""
    days = tuple(interview(NOW - timedelta(days=n)) for n in (3, 5))
    assert "the conversations on 5 March and 7 March" in written(opportunity(interviews=days), withdraw(), JORDAN).text


def test_names_are_thanked_in_the_order_one_says_them() -> None:
    """A directory's "RUIZ, Ana" is Ana Ruiz, and an office is nobody."""
    listed = interview(NOW - timedelta(days=3), people=("RUIZ, Ana", "Talent Team"))
    assert "with Ana Ruiz on 7 March" in written(opportunity(interviews=(listed,)), withdraw(), JORDAN).text


def test_the_words_of_a_role_do_not_name_a_meeting() -> None:
    """A technical designer's interview is not thanked for as a technical one; a technical one is."""
    day = NOW - timedelta(days=3)
    designer = interview(day, topic="Meet us (Technical Designer)")
    said = written(opportunity(interviews=(designer,), role="Technical Designer"), withdraw(), JORDAN).text
    assert "technical interview" not in said
    real = interview(day, topic="Technical interview (Technical Designer)")
    said = written(opportunity(interviews=(real,), role="Technical Designer"), withdraw(), JORDAN).text
    assert "the technical interview on 7 March" in said


def test_sessions_of_one_day_are_one_meeting_and_many_days_are_counted() -> None:
    """A day of four is the panel; three days are summed up."""
    day = [interview(NOW - timedelta(days=7, hours=n), people=(f"Person {c}",)) for n, c in enumerate("ABCD")]
    assert "the panel on 3 March" in written(opportunity(interviews=tuple(day)), withdraw(), JORDAN).text
    days = tuple(interview(NOW - timedelta(days=n)) for n in (3, 5, 7))
    assert re.search(
        r"the 3 (?:interviews|conversations) since 3 March",
        written(opportunity(interviews=days), withdraw(), JORDAN).text,
    )
