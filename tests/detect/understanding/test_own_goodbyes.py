"""What a letter of ours says of leaving is read as leaving, once it is found in Sent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.detect.understanding.mailbox import INVITATION, mail, mine, only

TEMPLATES = Path(__file__).parents[3] / "templates"
LANGUAGES = sorted(path.parent.name for path in TEMPLATES.glob("*/wording.txt.j2"))


def sentences(language: str) -> list[str]:
    """Every sentence with which a letter in that language tells the decision, for a role at a company."""
    wordings = (TEMPLATES / language / "wording.txt.j2").read_text(encoding="utf-8")
    blocks = re.findall(r"{% block decision\w* %}\n(.*?){% endblock %}", wordings, re.DOTALL)
    told = "".join(blocks).replace("{{ role }}", "Tool Designer").replace("{{ company }}", "Alder Works")
    return told.splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_of_the_decision_closes_the_process(language: str) -> None:
    """Also with the state lost, a letter that was sent says by itself that the person has left."""
    told = sentences(language)
    assert len(told) > 20
    for sentence in told:
        answer = mine(f"Hello Ada,\n\n{sentence}\n\nRobin", parent="<1@alderworks.example>")
        assert only([mail(INVITATION), answer]).closed == "withdrawn", sentence
