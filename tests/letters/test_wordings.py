"""The words of the packaged templates: each language whole, no sentence twice, none that everybody writes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.letters.world import LANGUAGES, ROOT

FILES = ("wording", "reasons", "referral", "linkedin")
BLOCK = re.compile(r"\{% block (\w+) %\}\n(.*?)\{% endblock %\}", re.DOTALL)
TONES = ("plain", "warm", "formal")
CLICHES = {
    "en": "reach(?:ing|ed)? out|exciting|passionate|finds you well|moving forward|at this time|unfortunately"
    "|amazing|delighted|thrilled|best of luck|touch base|circle back|as per|hereby|kindly|regret to inform",
    "de": "leider|spannend|Herausforderung|hiermit teile ich mit|bezugnehmend|verbleibe|zeitnah|gegebenenfalls",
    "fr": "malheureusement|passionnant|suite à votre|je me permets|dans l'attente|n'hésitez pas|opportunité"
    "|au regret de",
    "es": "lamentablemente|apasionante|por la presente|quedo a la espera|no dude|oportunidad|sin otro particular",
    "nl": "helaas|uitdaging|hierbij deel ik|aarzel niet|spannend|teneinde|middels|verheugd",
}
"""What makes a letter sound like everybody's: stock phrases, news that is announced as news, an office's voice."""
FOG = {
    "en": r"\b(?:it has been decided|was decided|has been made|it is felt|were held by)\b",
    "de": r"\b(?:wurde (?:entschieden|beschlossen)|es wird darum gebeten|seitens)\b",
    "fr": r"\b(?:il a été décidé|il est demandé)\b",
    "es": r"\b(?:se ha decidido|fue decidido|se ruega)\b",
    "nl": r"\b(?:er is besloten|er wordt verzocht)\b",
}
"""A decision that nobody took."""


def blocks(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """File, block and its wordings."""
    for file in FILES:
        text = (ROOT / "templates" / language / f"{file}.txt.j2").read_text(encoding="utf-8")
        for name, body in BLOCK.findall(text):
            yield file, name, [line for line in body.split("\n") if line.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wording_shouts_or_is_everybodys(language: str) -> None:
    """No exclamation mark, no stock phrase, no decision without somebody who decided, in any sentence there is."""
    for file, name, lines in blocks(language):
        for line in lines:
            assert "!" not in line, (file, name, line)
            assert not re.search(rf"\b(?:{CLICHES[language]})\b", line, re.IGNORECASE), (file, name, line)
            assert not re.search(FOG[language], line, re.IGNORECASE), (file, name, line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_block_says_the_same_twice(language: str) -> None:
    """Every wording of a block is another one, and every block has at least one."""
    for file, name, lines in blocks(language):
        assert lines, (file, name)
        assert len(set(lines)) == len(lines), (file, name)


@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag != "en"])
def test_every_language_says_what_english_says(language: str) -> None:
    """Whatever can be said in one language can be said in each: the same blocks, but for the forms of address."""

    def said(tag: str) -> set[tuple[str, str]]:
        found = {(file, name) for file, name, _ in blocks(tag)}
        special = re.compile(rf"_(?:{'|'.join((*TONES, 'familiar', 'polite'))})(?=_|$)")
        return {(file, special.sub("", name)) for file, name in found}

    optional = {("wording", "freed_screen"), ("wording", "freed_screen_short"), ("wording", "before_screen")}
    assert said("en") - said(language) <= optional
    assert said(language) - said("en") == set()


@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag != "en"])
def test_a_block_that_addresses_the_reader_does_it_in_both_forms(language: str) -> None:
    """Where a wording holds Sie, vous, usted or u, there is another block for du, tu, tú or je."""
    polite = {
        "de": r"\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b", "fr": r"\b(?:vous|votre|vos)\b",
        "es": r"\b(?:usted|indíqueme|dígame|dígamelo|prefiere|dígalo|me encontrará)\b", "nl": r"\b(?:u|uw)\b",
    }  # fmt: skip
    known = {(file, name) for file, name, _ in blocks(language)}
    for file, name, lines in blocks(language):
        if not name.endswith("_familiar") and any(re.search(polite[language], line) for line in lines):
            assert (file, f"{name}_familiar") in known, (file, name)
