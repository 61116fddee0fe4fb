"""The letter over stages, reasons, languages, tones and options."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailbridge.detect.values import Interview, Stage
from mailbridge.letters.compose import FEWEST_WORDS, MOST_WORDS
from mailbridge.letters.plain import faults
from mailbridge.letters.values import REASONS, Letter, Profile, Tone
from tests.letters.world import (
    AHEAD,
    BEN,
    HELD,
    JORDAN,
    LANGUAGES,
    NOW,
    PRIYA,
    PROPOSED,
    SOON,
    WRITTEN,
    WRITTEN_FAMILIAR,
    interview,
    opportunity,
    withdraw,
    written,
)

LATER = tuple(interview(NOW + timedelta(days=n, hours=3)) for n in (4, 5, 6))
SITUATIONS: tuple[tuple[Stage, bool, tuple[Interview, ...]], ...] = (
    ("outreach", False, ()),
    ("applied", False, ()),
    ("screening", False, (interview(NOW + timedelta(days=2), step="screen"),)),
    ("screening", False, (PROPOSED,)),
    ("interviewing", True, (HELD, AHEAD, PROPOSED)),
    ("interviewing", True, (HELD, AHEAD, *LATER)),
    ("interviewing", True, (HELD, SOON)),
    ("offer", True, (HELD,)),
    ("offer", True, ()),
)
TONES: tuple[Tone, ...] = ("warm", "plain", "formal")
FORMAL_WORDS = {
    "de": r"\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b",
    "fr": r"\b(?:vous|votre|vos)\b",
    "es": r"\b(?:usted|le|indíqueme|prefiere)\b",
    "nl": r"\bu(?:w)?\b",
}
FAMILIAR_WORDS = {
    "de": r"\b(?:du|dir|dich|dein\w*)\b",
    "fr": r"\b(?:tu|te|toi|ton|tes)\b|\bt'",
    "es": r"\b(?:tú|te|dime|prefieres)\b",
    "nl": r"\b(?:je|jou|jij|jouw)\b",
}


def words(letter: Letter) -> int:
    """How many words a letter has, greeting and name included."""
    return len(letter.text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_holds_the_bars(language: str) -> None:
    """Over every stage, reason, tone and option: length, no empty slot, no shouting, the role named."""
    named = (("Northwind Labs", "Senior Backend Engineer", PRIYA, JORDAN), (None, None, None, Profile("Jordan Rivera")))
    texts = dict.fromkeys((WRITTEN[language], WRITTEN_FAMILIAR.get(language, WRITTEN[language])))
    tones = itertools.cycle(TONES)
    for (stage, call_first, interviews), reason, text, (company, role, contact, profile) in itertools.product(
        SITUATIONS, REASONS, texts, named
    ):
        for number, (approach, urgent) in enumerate((("offer", False), ("by-email", True))):
            found = opportunity(
                stage, language=language, text=text, interviews=interviews, company=company, role=role, contact=contact,
                call_first=call_first, key=f"<{number}@northwind.example>",
            )  # fmt: skip
            decision = withdraw(reason, approach=approach, urgent=urgent, tone=next(tones))
            letter = written(found, decision, profile)
            assert letter.language == language
            assert faults(letter.text) == ()
            assert "!" not in letter.text
            assert FEWEST_WORDS <= words(letter) <= MOST_WORDS, letter.text
            assert letter.text.splitlines()[-1] == "Jordan Rivera"
            assert ("Northwind Labs" in letter.text) == (company is not None)
            assert role is None or role in letter.text


@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag != "en"])
@pytest.mark.parametrize("approach", ["offer", "call-first"])
def test_the_form_of_address_is_the_threads(language: str, approach: str) -> None:
    """Nobody who writes formally is addressed familiarly, nor the other way round, in any letter of any tone."""
    profile = replace(JORDAN, referrals=(BEN,), offer_help=True, follow_company=True)
    for (stage, call_first, interviews), reason, tone in itertools.product(SITUATIONS, REASONS, TONES):
        for text, wrong in ((WRITTEN, FAMILIAR_WORDS), (WRITTEN_FAMILIAR, FORMAL_WORDS)):
            found = opportunity(
                stage, language=language, text=text[language], interviews=interviews, call_first=call_first, key=tone
            )
            decision = withdraw(reason, approach=approach, tone=tone, refer="Ben", called=reason == "none")
            said = written(found, decision, profile).text
            assert not re.search(wrong[language], said), said


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_reason_is_worded_and_none_gives_none(language: str) -> None:
    """Every reason makes another letter, and no reason at all reads like "none"."""
    said = {reason: written(opportunity(language=language), withdraw(reason), JORDAN).text for reason in REASONS}
    assert len(set(said.values())) == len(REASONS)
    silent = written(opportunity(language=language), withdraw(None), JORDAN).text
    assert silent == said["none"]


def test_the_freed_interview_is_named_and_a_proposed_one_is_not() -> None:
    """The confirmed time is given back by its day and hour; a slot that was only offered is released without a date."""
    text = written(opportunity(interviews=(HELD, AHEAD, PROPOSED)), withdraw(), JORDAN).text
    assert "Thursday 12 March, 2 pm ET" in text
    assert "proposed" in text
    assert "13 March" not in text


def test_several_freed_interviews_are_all_named_and_many_by_their_first() -> None:
    """Two are listed; four are counted from the first day on."""
    two = written(opportunity(interviews=(AHEAD, LATER[0])), withdraw(), JORDAN).text
    assert "Thursday 12 March, 2 pm ET and Saturday 14 March, 12 pm ET" in two
    four = written(opportunity(interviews=(AHEAD, *LATER)), withdraw(), JORDAN).text
    assert "all 4 interviews from Thursday 12 March, 2 pm ET on" in four


def test_a_bare_date_is_freed_by_its_day_alone() -> None:
    """No hour is written where none is known."""
    text = written(opportunity(interviews=(interview(date(2026, 3, 12)),)), withdraw(), JORDAN).text
    assert re.search(r"Thursday 12 March\b(?!,)", text)
    assert "am ET" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_about_interviews_is_said_where_there_are_none(language: str) -> None:
    """No digit of any date stands in a letter that answers a mere application."""
    text = written(opportunity("applied", language=language, interviews=(), call_first=False), withdraw(), JORDAN).text
    assert not re.search(r"\d", text)


def test_short_notice_is_apologised_for_in_one_sentence() -> None:
    """Six hours before, the letter apologises; with `urgent` it also says that something urgent came up."""
    plain = written(opportunity(interviews=(HELD, SOON)), withdraw(), JORDAN).text
    urgent = written(opportunity(interviews=(HELD, SOON)), withdraw(urgent=True), JORDAN).text
    assert plain.count("short notice") == urgent.count("short notice") == 1
    assert "urgent" not in plain
    assert urgent.count("urgent") == 1
    assert "as early as I could" not in plain + urgent
    early = written(opportunity(interviews=(HELD, AHEAD)), withdraw(), JORDAN).text
    assert "short notice" not in early
    in_time = written(opportunity(interviews=(HELD, AHEAD)), withdraw(urgent=True), JORDAN).text
    assert "urgent" in in_time
    assert "short notice" not in in_time


def test_slots_offered_out_of_the_blue_make_no_candidacy() -> None:
    """Who was only written to thanks for that, withdraws nothing, and releases the slots."""
    text = written(opportunity("outreach", interviews=(PROPOSED,), call_first=False), withdraw(), JORDAN).text
    assert "withdraw" not in text
    assert "proposed" in text


def test_a_company_called_as_the_contact_is_none() -> None:
    """An agency recruiter's own name is not said to be the employer."""
    assert "at Priya Nair" not in written(opportunity(company="Priya Nair"), withdraw(), JORDAN).text


def test_the_role_sought_is_the_decisions_before_the_profiles() -> None:
    """`--seeking` wins, its lead-in and full stop are taken off, and an accepted offer leaves nothing to seek."""
    assert "a platform role with room to lead." in written(opportunity(), withdraw(), JORDAN).text
    own = written(opportunity(), withdraw(seeking="I am looking for a small team."), JORDAN).text
    assert re.search(r" is a small team\.", own)
    assert "platform role" not in own
    assert "platform role" not in written(opportunity(), withdraw("offer"), JORDAN).text


def test_pay_names_no_number_but_the_persons_own() -> None:
    """What is needed is quoted as written in the profile, and no digit stands there without it."""
    own = written(opportunity("applied", interviews=()), withdraw("pay"), replace(JORDAN, pay="120,000 USD")).text
    assert "(120,000 USD)" in own
    for stage, call_first, _ in SITUATIONS:
        text = written(opportunity(stage, interviews=(), call_first=call_first), withdraw("pay"), JORDAN).text
        assert not re.search(r"\d", text)


def test_a_call_is_offered_only_where_it_is_considerate_and_wanted() -> None:
    """After an interview the letter offers a call; not before one, and not with `by-email`."""
    assert re.search(r"\bcall\b", written(opportunity(), withdraw(), JORDAN).text)
    assert not re.search(r"\bcall\b", written(opportunity(), withdraw(approach="by-email"), JORDAN).text)
    assert not re.search(r"\bcall\b", written(opportunity(call_first=False), withdraw(), JORDAN).text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_call_request_is_short_and_keeps_the_news_for_the_call(language: str) -> None:
    """It asks, names the interview it bears on, offers no reason and no referral, and stays under 100 words."""
    profile = replace(JORDAN, referrals=(BEN,))
    letter = written(opportunity(language=language), withdraw("pay", approach="call-first", refer="Ben"), profile)
    assert letter.kind == "call-request"
    assert 30 <= words(letter) <= 100
    assert "?" in letter.text
    assert "12" in letter.text
    for news in ("withdraw", "Ben Ode", "pay", "zurück", "retire", "retiro", "intrek", "Gehalt", "salar", "rémun"):
        assert news not in letter.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_the_call_the_letter_only_confirms(language: str) -> None:
    """Decision, freed time and referral in writing; no reason, no apology, no other call; at most 120 words."""
    profile = replace(JORDAN, referrals=(BEN,))
    decision = withdraw("pay", called=True, urgent=True, approach="call-first", refer="Ben")
    letter = written(opportunity(language=language), decision, profile)
    assert letter.kind == "withdrawal"
    assert "Northwind Labs" in letter.text
    assert "12" in letter.text
    assert "Ben Ode" in letter.text
    confirmed = " ".join(p for p in letter.text.split("\n\n") if "Ben Ode" not in p)
    assert 40 <= len(confirmed.split()) <= 120
    for said in ("urgent", "dring", "reason", "pay", "Gehalt", "salar", "rémun"):
        assert said not in letter.text


def test_linkedin_is_mentioned_where_there_is_a_page_to_mention() -> None:
    """The URL stands in the letter, and anything that is no LinkedIn page does not."""
    assert "https://www.linkedin.com/in/jordan-rivera" in written(opportunity(), withdraw(), JORDAN).text
    other = replace(JORDAN, linkedin="https://evil.example/in/jordan")
    assert "LinkedIn" not in written(opportunity(), withdraw(), other).text


def test_a_language_without_templates_is_answered_in_english() -> None:
    """A thread in Polish gets an English letter, and the letter says so."""
    letter = written(opportunity(text="Dzień dobry", language="en"), withdraw(), JORDAN, language="pl-PL")
    assert letter.language == "en"
    assert written(opportunity(), withdraw(), JORDAN, language="de-AT").language == "de"


def test_a_letter_is_always_the_same_and_two_to_one_company_differ() -> None:
    """The same process gives the same words; of twelve processes at one company no two letters are alike."""
    assert written(opportunity(), withdraw(), JORDAN) == written(opportunity(), withdraw(), JORDAN)
    letters = {written(opportunity(key=f"<{n}@x.example>"), withdraw(), JORDAN).text for n in range(12)}
    assert len(letters) == 12


def test_what_a_posting_adds_by_law_is_not_said() -> None:
    """ "(m/w/d)" is no part of a role in a sentence."""
    text = written(opportunity(role="Entwickler:in Plattform (m/w/d)", language="de"), withdraw(), JORDAN).text
    assert "Stelle als Entwickler:in Plattform bei Northwind Labs" in text
