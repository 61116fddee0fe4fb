"""Templates tried before they are needed."""

from __future__ import annotations

from mailbridge.letters.rehearsal import rehearse
from mailbridge.letters.values import REASONS
from tests.letters.world import LANGUAGES, PACKAGED, ROOT, own

EXTENDS = '{% extends "packaged/en/reasons.txt.j2" %}'


def test_the_packaged_templates_are_in_order() -> None:
    """Nothing is wrong with any of them, and every folder but the shared one is a language that is tried."""
    tried = rehearse(PACKAGED)
    assert tried.faults == ()
    assert tried.letters > len(LANGUAGES) * len(REASONS)
    folders = {p.name for p in (ROOT / "templates").iterdir() if p.is_dir()}
    assert folders - {"shared"} == set(PACKAGED.languages()) == set(LANGUAGES)


def test_every_mistake_is_found_once_and_in_its_file() -> None:
    """A wrong name in a reason, in the notes and in a check-in are three faults, however many letters they spoil."""
    wrong = own(
        {
            "en/reasons.txt.j2": f"{EXTENDS}\n{{% block pay_offer %}}\n{{{{ a }}}}\n{{% endblock %}}",
            "en/linkedin.txt.j2": "{% block note %}{{ b }}{% endblock %}",
            "en/check-in.txt.j2": "{{ c }}",
        }
    )
    told = {(fault.template, fault.line) for fault in rehearse(wrong, ["en"]).faults}
    assert told == {("en/reasons.txt.j2", 3), ("en/linkedin.txt.j2", 1), ("en/check-in.txt.j2", 1)}


def test_a_missing_block_is_found() -> None:
    """A file that lost a reason is told of, by the block's name."""
    wrong = own({"nl/reasons.txt.j2": "{% block growth %}x{% endblock %}"})
    told = [fault.message for fault in rehearse(wrong, ["nl"]).faults]
    assert any("'pay'" in message for message in told)
    assert not any("'growth'" in message for message in told)


def test_a_language_of_the_persons_own_is_tried_too() -> None:
    """A folder `it` with one letter in it is told what it lacks; a folder that is no language is nobody's."""
    italian = own(
        {"it/withdrawal.txt.j2": "Buongiorno", "notes/withdrawal.txt.j2": "{{ x }}", "IT/withdrawal.txt.j2": ""}
    )
    assert italian.languages() == ("de", "en", "es", "fr", "it", "nl")
    told = rehearse(italian).faults
    assert {fault.template for fault in told} >= {"it/wording.txt.j2"}
    assert all(fault.template.startswith("it/") for fault in told)
