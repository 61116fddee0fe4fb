"""How the reader is greeted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.letters.world import (
    JORDAN,
    PRIYA,
    opportunity,
    withdraw,
    written,
)


@pytest.mark.parametrize(
    ("text", "greeting"),
    [
        ("Hi Jordan,\n\nCan you do Thursday?\n\nBest,\nPriya", "Hi Priya,"),
        ("Dear Ms Rivera,\n\nCan you do Thursday?\n\nKind regards,\nPriya Nair", "Dear Priya Nair,"),
    ],
)
def test_english_is_as_formal_as_they_are(text: str, greeting: str) -> None:
    """First name as a rule, the whole name where they wrote "Dear Ms"."""
    assert written(opportunity(text=text), withdraw(), JORDAN).text.startswith(greeting)


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Nair, Priya", "Hi Priya,"),
        ("Priya Nair (Recruiting)", "Hi Priya,"),
        ("Dr. Priya Nair", "Hi Priya,"),
        ("PRIYA NAIR", "Hi Priya,"),
        ("Priya Nair via Greenhouse", "Hi Priya,"),
        ("NAIR Priya", "Hi Priya,"),
        ("Priya NAIR", "Hi Priya,"),
        ("priya nair", "Hi Priya,"),
        ("JJ Nair", "Hi JJ,"),
        ("P. Nair", "Hi P. Nair,"),
        ("Northwind Labs Recruiting", "Hello,"),
        ("Talent Acquisition Team", "Hello,"),
        ("HR", "Hello,"),
        ("priya@northwind.example", "Hello,"),
        ("{{ 7 * 7 }}", "Hello,"),
        ("田中 雪", "Hi 田中 雪,"),
        ("", "Hello,"),
    ],
)
def test_a_greeting_names_a_person_or_nobody(name: str, greeting: str) -> None:
    """Offices, addresses and templates are not greeted; initials and other scripts are not shortened."""
    found = opportunity(text="Can you do Thursday?", contact=replace(PRIYA, name=name))
    assert written(found, withdraw(), JORDAN).text.split("\n")[0] == greeting


def test_a_middle_name_that_they_sign_with_is_the_one_to_use() -> None:
    """Maria Fernanda Costa who signs "Fernanda" is greeted so."""
    found = opportunity(text="See you then.\n\nCheers,\nFernanda", contact=replace(PRIYA, name="Maria Fernanda Costa"))
    assert written(found, withdraw(), JORDAN).text.startswith("Hi Fernanda,")


def test_a_family_name_alone_below_a_letter_is_no_first_name() -> None:
    """Somebody who signs "Nair" is not greeted "Hi Nair"."""
    assert written(opportunity(text="Thursday is fine.\n\nNair"), withdraw(), JORDAN).text.startswith("Hi Priya,")
