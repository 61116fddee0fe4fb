"""Letters over the whole corpus, from its gold answers: what a letter says is what the gold holds."""

from __future__ import annotations

import itertools

import pytest

from tests.letters.everything import CASES, OPTIONS, everything, wrong
from tests.letters.world import LANGUAGES

STEP = 97
"""A prime that divides none of the numbers of reasons, tones and options: every pair of them comes up."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_over_the_corpus_say_only_what_the_gold_holds(language: str) -> None:
    """Every case, reason, tone and option, by a sample of their product: right length, clean, the gold's role, only
    dates that are live, thanks for what was, and nobody offered but whom the person names."""
    assert len(CASES) > 50
    sample = list(itertools.islice(everything(language), 0, None, STEP))
    assert len({(number) for number, _, _ in sample}) == len(CASES)
    assert len({(d.reason, d.tone, OPTIONS.index(o)) for _, d, o in sample}) > len(sample) * 3 // 4
    for number, decision, option in sample:
        assert wrong(number, language, decision, option) == [], (CASES[number]["id"], decision, option)


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_over_the_corpus(language: str) -> None:
    """The same of all of them: case by reason by tone by option."""
    for number, decision, option in everything(language):
        assert wrong(number, language, decision, option) == [], (CASES[number]["id"], decision, option)
