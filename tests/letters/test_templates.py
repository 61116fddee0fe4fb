"""Templates of the person's own, and what is told when one is wrong."""

from __future__ import annotations

from pathlib import Path

import jinja2
import pytest

from mailbridge.letters.compose import compose
from mailbridge.letters.templating import TemplateFault, Templates, templates
from tests.letters.world import JORDAN, NEW_YORK, NOW, ROOT, opportunity, own, withdraw


def text(written_by: Templates, **options: object) -> str:
    """A withdrawal by these templates."""
    found = opportunity(**options)  # type: ignore[arg-type]
    return compose(found, withdraw(), JORDAN, now=NOW, zone=NEW_YORK, templates=written_by).text


def fault(files: dict[str, str]) -> TemplateFault:
    """What is told about these templates of the person's own."""
    with pytest.raises(TemplateFault) as told:
        text(own(files))
    return told.value


def test_a_letter_of_the_persons_own_takes_the_packaged_ones_place() -> None:
    """Their order and their words, the values filled in."""
    mine = own({"en/withdrawal.txt.j2": "{{ greeting }}\n\n{{ decision }} Bye, {{ role }}.\n\n{{ signed }}\n"})
    said = text(mine)
    assert said.endswith("Bye, Senior Backend Engineer.\n\nJordan Rivera")
    assert "Ana Ruiz" not in said


def test_one_block_can_be_changed_alone() -> None:
    """A template that extends the packaged one keeps everything else of it."""
    child = '{% extends "packaged/en/wording.txt.j2" %}{% block closing %}\nSee you,\n{% endblock %}'
    said = text(own({"en/wording.txt.j2": child}))
    assert "See you,\nJordan Rivera" in said
    assert "Ana Ruiz" in said


def test_a_line_that_names_what_is_unknown_is_left_out() -> None:
    """No company, no sentence about it: neither in a letter nor among wordings."""
    mine = own({"en/withdrawal.txt.j2": "{{ greeting }}\nAbout {{ company | upper }}.\nAbout you.\n"})
    assert text(mine, company=None) == "Hi Priya,\nAbout you."
    assert "About NORTHWIND LABS." in text(mine)


def test_a_condition_on_what_is_unknown_is_false() -> None:
    """`{% if company %}` asks whether it is known."""
    mine = own({"en/withdrawal.txt.j2": "{% if company %}yes{% else %}no{% endif %}"})
    assert (text(mine), text(mine, company=None)) == ("yes", "no")


@pytest.mark.parametrize(
    ("file", "source", "line", "message"),
    [
        ("withdrawal", "{{ greeting }}\n\n{{ compony }}\n", 3, "'compony' is undefined"),
        ("withdrawal", "{{ greeting }}\n{% if %}\n", 2, "Expected an expression"),
        ("withdrawal", "{{ greeting }\n", 1, "unexpected '}'"),
        ("withdrawal", "\n{{ role.__class__.__mro__ }}", 2, "access to attribute '__class__'"),
        ("withdrawal", "{{ 1 / 0 }}", 1, "division by zero"),
        ("withdrawal", "{% include 'nowhere.txt.j2' %}", 1, "'nowhere.txt.j2' is not there"),
        ("withdrawal", "Dear ( ),", None, "an empty slot"),
        ("wording", "{% block greeting %}\nHi\n{% endblock %}", None, "the block"),
        ("wording", "{% block greeting %}\nHi {{ frist }}\n{% endblock %}", 2, "'frist' is undefined"),
        ("reasons", "{% block pay %}\n{{ nothing }}\n{% endblock %}", 2, "'nothing' is undefined"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_the_names_allowed(
    file: str, source: str, line: int | None, message: str
) -> None:
    """Wrong names, syntax, forbidden access, and a text that may not be sent: file, line, why, the names."""
    told = fault({f"en/{file}.txt.j2": source})
    assert told.template == f"en/{file}.txt.j2"
    assert told.line == line
    assert message in told.message
    assert {"company", "role", "signed"} <= set(told.allowed)
    assert "company" in str(told)


def test_a_file_is_named_by_its_path(tmp_path: Path) -> None:
    """A template on disk is told of by its file, whether its syntax, its names or what it builds on is wrong."""
    path = tmp_path / "en" / "withdrawal.txt.j2"
    path.parent.mkdir()
    loader = jinja2.ChoiceLoader([jinja2.FileSystemLoader(tmp_path), jinja2.FileSystemLoader(ROOT / "templates")])
    for source in ("\n{{ nope }}", "\n{% nope %}", "\n{% extends 'nowhere.txt.j2' %}"):
        path.write_text(source, encoding="utf-8")
        with pytest.raises(TemplateFault) as told:
            text(templates(loader))
        assert (told.value.file, told.value.line) == (str(path), 2)


def test_a_file_that_is_not_utf8_is_told_of(tmp_path: Path) -> None:
    """Bytes that are no UTF-8 are a fault of the template, not a crash."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "withdrawal.txt.j2").write_bytes(b"caf\xe9")
    loader = jinja2.ChoiceLoader([jinja2.FileSystemLoader(tmp_path), jinja2.FileSystemLoader(ROOT / "templates")])
    with pytest.raises(TemplateFault, match="not UTF-8"):
        text(templates(loader))


def test_a_language_of_the_persons_own_is_spoken() -> None:
    """Somebody who adds Italian templates has Italian threads answered in Italian."""
    italian = own(
        {
            "it/withdrawal.txt.j2": "Buongiorno {{ first }},\n{{ interviews }}",
            "it/wording.txt.j2": EVERY_BLOCK,
            "it/reasons.txt.j2": REASONS,
        }
    )
    assert text(italian, language="it-IT", text="A presto, Priya") == "Buongiorno Priya,\ngiovedì 12 marzo, 14:00"


def test_every_name_a_template_may_use_is_documented() -> None:
    """docs/letters.md lists each name that a fault would list as allowed."""
    documented = (ROOT / "docs" / "letters.md").read_text(encoding="utf-8")
    told = fault({"en/withdrawal.txt.j2": "{{ nope }}"})
    missing = [name for name in told.allowed if f"`{name}`" not in documented]
    assert missing == []


_SENTENCES = "greeting thanks meeting decision freed released apology seeking call touch wish courtesy closing"
EVERY_BLOCK = "".join(f"{{% block {name} %}}\nx\n{{% endblock %}}" for name in _SENTENCES.split())
REASONS = "{% block growth %}\nx\n{% endblock %}"
