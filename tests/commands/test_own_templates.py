"""Templates of the person's own with a mistake: told at `doctor` and at use, and nothing is written."""

from __future__ import annotations

import pytest

from mailbridge.mail.parse import parse
from tests.commands.conftest import Person

REFERRAL = '\n[[referrals]]\nname = "Ines Falk"\nknown_from = "work"\nconsent = true\n'
MISTAKES = (
    ("withdrawal", "{{ greeting }}\n\n{{ compony }}\n", 3, "'compony' is undefined", ("withdraw", "bright")),
    ("withdrawal", "{{ greeting }}\n{% if %}", 2, "Expected an expression", ("preview", "bright")),
    ("withdrawal", "\n{{ role.__class__.__mro__ }}", 2, "'__class__'", ("withdraw", "bright", "--dry-run")),
    ("withdrawal", "{% for n in range(10 ** 9) %}x{% endfor %}", 1, "too big", ("withdraw", "bright")),
    ("wording", "{% block greeting %}\n{{ nope }}\n{% endblock %}", 2, "'nope' is undefined", ("preview", "bright")),
    ("reasons", "{% block pay %}\n{{ nope }}\n{% endblock %}", 2, "'nope'", ("withdraw", "bright", "--reason", "pay")),
    ("referral", "{% block introduce %}\n{{ nope }}", None, "endblock", ("withdraw", "bright", "--refer", "Ines")),
    ("call-request", "{{ nope }}", 1, "'nope' is undefined", ("withdraw", "bright", "--call-first")),
    ("confirmation", "{{ nope }}", 1, "'nope' is undefined", ("called", "bright")),
    ("call", "A\nB\n{{ nope }}", 3, "'nope' is undefined", ("call", "bright")),
    ("linkedin", "{% block note %}\n{{ nope }}\n{% endblock %}", 2, "'nope' is undefined", ("notes", "bright")),
    ("linkedin", "{% block note %}\n{{ nope }}\n{% endblock %}", 2, "'nope' is undefined", ("withdraw", "bright")),
    ("withdrawal", "Dear ( ),", None, "an empty slot", ("withdraw", "bright")),
)


@pytest.mark.parametrize(("file", "source", "line", "message", "argv"), MISTAKES)
def test_a_mistake_is_told_at_use_and_nothing_is_written(
    connected: Person, file: str, source: str, line: int | None, message: str, argv: tuple[str, ...]
) -> None:
    """File, line, what is wrong and the names allowed, with exit 78; no draft, no decision."""
    config = connected.terminal.config
    config.write_text(config.read_text() + REFERRAL)
    path = connected.terminal.home / "templates" / "en" / f"{file}.txt.j2"
    path.parent.mkdir(parents=True)
    path.write_text(source)
    before = connected.mailbox.everything()
    for ran in (connected.run(*argv), connected.run("doctor")):
        told = " ".join((ran.out + ran.err).split())
        assert ran.code == 78, told
        assert str(path) in told or f"en/{file}.txt.j2" in told
        assert line is None or f"line {line}" in told
        assert message in told
        assert "company, " in told
        assert "Traceback" not in told
    assert connected.mailbox.everything() == before
    assert connected.run("list", "--json").json["opportunities"][0]["decision"] is None


def test_doctor_tells_every_mistake_at_once(connected: Person) -> None:
    """Two files in two languages, each with its line; put right, the letter is in the person's own words."""
    own = connected.terminal.home / "templates"
    for language, name in (("en", "first_wrong"), ("de", "second_wrong")):
        (own / language).mkdir(parents=True)
        (own / language / "check-in.txt.j2").write_text(f"\n{{{{ {name} }}}}")
    ran = connected.run("doctor")
    told = " ".join(ran.out.split())
    assert ran.code == 78
    assert "2 faults" in told
    for name in ("first_wrong", "second_wrong"):
        assert f"line 2: '{name}' is undefined" in told
    for language in ("en", "de"):
        (own / language / "check-in.txt.j2").unlink()
    wish = '{% extends "packaged/en/wording.txt.j2" %}\n{% block wish %}\nFair winds to you.\n{% endblock %}\n'
    (own / "en" / "wording.txt.j2").write_text(wish)
    assert connected.run("doctor").code == 0
    assert connected.run("withdraw", "bright").code == 0
    assert "Fair winds to you." in (parse(connected.drafts()[0]).text or "")


def test_a_mistake_that_comes_later_leaves_the_draft_as_it_is(connected: Person) -> None:
    """Once a letter lies in Drafts, a template gone wrong changes nothing there; `sync` tells it."""
    connected.run("withdraw", "bright")
    before = connected.drafts()
    path = connected.terminal.home / "templates" / "en" / "withdrawal.txt.j2"
    path.parent.mkdir(parents=True)
    path.write_text("{{ nope }}")
    ran = connected.run("sync")
    assert ran.code == 78
    assert "line 1" in ran.err
    assert connected.drafts() == before
