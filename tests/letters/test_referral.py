"""Rule 3: whom to offer, and what is said of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailbridge.letters.compose import compose
from mailbridge.letters.referral import UnknownReferral, choose
from mailbridge.letters.values import Referral
from tests.letters.world import BEN, JORDAN, LANGUAGES, NEW_YORK, NOW, PACKAGED, opportunity, withdraw

ANA = Referral("Ana Lima", "university", roles=("product designer",))
BENITA = Referral("Benita Ode", "a former colleague", roles=("staff engineer",))


def letter(referral: Referral, *, language: str = "en") -> str:
    """The letter that refers to `referral`."""
    profile = replace(JORDAN, referrals=(referral,))
    decision = withdraw(refer=referral.name)
    found = opportunity(language=language)
    return compose(found, decision, profile, now=NOW, zone=NEW_YORK, templates=PACKAGED).text


def test_a_name_is_found_by_a_unique_beginning_of_any_part() -> None:
    """ "lima" and "ANA" both mean Ana Lima."""
    assert choose((BEN, ANA), None, "lima") == ANA
    assert choose((BEN, ANA), None, "ANA") == ANA


def test_an_exact_name_wins_over_a_longer_one() -> None:
    """Ben Ode is found beside Benita Ode."""
    assert choose((BENITA, BEN), None, "ben ode") == BEN


@pytest.mark.parametrize("name", ["ben", "nobody", "", "  "])
def test_an_unknown_or_ambiguous_name_is_refused_with_the_names_known(name: str) -> None:
    """Two that begin alike, none, and no name at all are told apart from success, with who there is."""
    with pytest.raises(UnknownReferral) as refused:
        choose((BEN, BENITA), None, name)
    assert refused.value.known == ("Ben Ode", "Benita Ode")


def test_the_best_match_is_by_role() -> None:
    """Without a name the closest role wins, and none is offered for a role that nobody was named for."""
    assert choose((ANA, BENITA, BEN), "Senior Backend Engineer", None) == BEN
    assert choose((ANA, BENITA, BEN), "Head of Finance", None) is None
    assert choose((ANA, BEN), None, None) is None


def test_a_common_word_alone_is_no_match() -> None:
    """A sales engineer's process is not offered a backend engineer for the word "engineer"."""
    assert choose((BEN,), "Sales Engineer", None) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_referral_follows_the_decision(language: str) -> None:
    """In every language the decision is said before anybody is offered, and says who, how long and why."""
    text = letter(BEN, language=language)
    paragraphs = text.split("\n\n")
    offered = next(i for i, p in enumerate(paragraphs) if "Ben Ode" in p)
    assert offered > next(i for i, p in enumerate(paragraphs) if "Northwind Labs" in p)
    assert "10" in paragraphs[offered]
    assert "calm head on call" in paragraphs[offered]


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_consent_no_name_is_given(language: str) -> None:
    """Neither name, company nor what holds the name is said; the years are."""
    text = letter(replace(BEN, consent=False, strengths="Ben knows Go"), language=language)
    for hidden in ("Ben", "Ode", "Contoso", "knows Go", "him"):
        assert hidden not in text.split("\n\n", 3)[-1].split()
        assert hidden == "him" or hidden not in text
    assert "10" in text


@pytest.mark.parametrize("contact", ["write to ben@ode.example", "call +1 212 555 0142", "see https://ode.example"])
def test_contact_details_are_never_given(contact: str) -> None:
    """Strengths that carry an address, a number or a link are left out."""
    text = letter(replace(BEN, strengths=f"Go; {contact}"))
    assert contact not in text
    assert "Ben Ode" in text


@pytest.mark.parametrize(
    ("pronouns", "said"),
    [
        ("he/him", "I have known him for 10 years"),
        ("she/her", "I have known her for 10 years"),
        ("They/Them", "I have known them for 10 years"),
        ("xe/xem/xyr", "I have known xem for 10 years"),
        (None, "I have known Ben for 10 years"),
    ],
)
def test_pronouns_are_the_ones_given(pronouns: str | None, said: str) -> None:
    """The person's own pronouns, and the name where none are known."""
    assert said in letter(replace(BEN, pronouns=pronouns))


def test_how_known_reads_whichever_way_it_was_put() -> None:
    """ "a former colleague" and "our years at Contoso" both make a sentence, and the company is said once."""
    assert "Ben Ode, a former colleague at Contoso?" in letter(replace(BEN, known_from="a former colleague"))
    assert "for 10 years, from our years at Contoso." in letter(BEN)
    assert "for a year, from university" in letter(replace(BEN, years=1, known_from="from university", company=None))
