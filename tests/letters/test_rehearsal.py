"""Templates tried before they are needed."""

from __future__ import annotations

import pytest

from mailbridge.letters.rehearsal import LANGUAGES, faulty, rehearse
from mailbridge.letters.templating import TemplateFault
from mailbridge.letters.values import REASONS
from tests.letters.world import LANGUAGES as SPOKEN
from tests.letters.world import PACKAGED, ROOT, own

EXTENDS = '{% extends "packaged/en/reasons.txt.j2" %}'


def test_the_packaged_templates_are_in_order() -> None:
    """Nothing is wrong with any of them, and every folder but the shared one is a language that is tried."""
    assert faulty(PACKAGED) == ()
    assert rehearse(PACKAGED) > len(LANGUAGES) * len(REASONS)
    folders = {p.name for p in (ROOT / "templates").iterdir() if p.is_dir()}
    assert folders - {"shared"} == set(LANGUAGES) == set(SPOKEN)


def test_every_mistake_is_found_once_and_in_its_file() -> None:
    """A wrong name in a reason, in the notes and in a check-in are three faults, however many letters they spoil."""
    wrong = own(
        {
            "en/reasons.txt.j2": f"{EXTENDS}\n{{% block pay_offer %}}\n{{{{ a }}}}\n{{% endblock %}}",
            "en/linkedin.txt.j2": "{% block note %}{{ b }}{% endblock %}",
            "en/check-in.txt.j2": "{{ c }}",
        }
    )
    with pytest.raises(TemplateFault):
        rehearse(wrong)
    told = {(fault.template, fault.line) for fault in faulty(wrong, ("en",))}
    assert told == {("en/reasons.txt.j2", 3), ("en/linkedin.txt.j2", 1), ("en/check-in.txt.j2", 1)}


def test_a_missing_block_is_found() -> None:
    """A file that lost a reason is told of, by the block's name."""
    wrong = own({"nl/reasons.txt.j2": "{% block growth %}x{% endblock %}"})
    told = [fault.message for fault in faulty(wrong, ("nl",))]
    assert any("'pay'" in message for message in told)
    assert not any("'growth'" in message for message in told)
