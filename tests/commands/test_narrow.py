"""Narrow terminals: lists and pages stay readable, and no ID is cut."""

from __future__ import annotations

import os
import re
from datetime import timedelta

import pytest

from tests.commands.conftest import NOW, Person
from tests.commands.test_terminal import Screen
from tests.commands.threads import SEEKER, mail

WIDTHS = (160, 100, 80, 60, 40)


@pytest.fixture
def busy(person: Person) -> Person:
    """A person with a long-named process, and a letter in Drafts."""
    person.receive(
        [
            mail(
                NOW - timedelta(days=1), "Bartholomew Featherstonehaugh <b@quietriver.example>", SEEKER,
                "Interview at Quiet River Instruments International",
                "Hi Noor,\n\nWe would like to interview you for the Principal Data Platform Reliability Engineer role"
                " at Quiet River Instruments International on May 20 at 2pm.\n\nBest regards,\nBartholomew"
                " Featherstonehaugh\nRecruiter, Quiet River Instruments International\n",
                id_="<qr-1@quietriver.example>",
            )
        ]
    )  # fmt: skip
    person.connect()
    person.run("sync")
    assert person.run("withdraw", "bright", "--by-email").code == 0
    return person


def shown(person: Person, width: int, *argv: str) -> list[str]:
    """The lines of a command on a terminal of this width."""
    screen = Screen(person, *argv, columns=width)
    assert screen.end() == 0
    return [line.rstrip() for line in screen.text.splitlines()]


@pytest.mark.parametrize("width", WIDTHS)
def test_lists_on_a_terminal(busy: Person, width: int) -> None:
    """Every ID stands whole at the begin of a line, no line is too long, and when and how soon is told in one piece."""
    found = busy.run("list", "--all", "--json").json["opportunities"]
    lines = shown(busy, width, "list", "--all")
    assert max(map(len, lines)) <= width, lines
    for o in found:
        assert [line.split()[0] for line in lines if line].count(o["id"]) == 1, lines
    assert any(re.search(r"Fri 15 May \d\d:00 [A-Z]{3}", line) for line in lines), lines
    assert "Brightloom" in "\n".join(lines)
    assert len(lines) <= (12 if width >= 100 else 22), lines
    for command in ("drafts", "calendar"):
        # What is said on stderr beside the table is prose, which the terminal itself wraps.
        lines = [line for line in shown(busy, width, command) if "`mailbridge " not in line]
        assert max(map(len, lines)) <= width, lines
        assert busy.id_of("Brightloom") in [line.split()[0] for line in lines if line], lines


def test_what_yields(busy: Person) -> None:
    """Contact gives way first, then Stage; what is to be known of an interview never does."""
    heads = {width: shown(busy, width, "list", "--all")[0] for width in WIDTHS}
    assert "Contact" in heads[160]
    assert "Contact" not in heads[80]
    assert "Stage" not in heads[80]
    for width in (160, 100, 80):
        for name in ("ID", "Company", "Role", "Next interview", "Notice", "Decided"):
            assert name in heads[width], (width, name)
    assert "ID" not in heads[40].split()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_of_one(busy: Person, width: int) -> None:
    """Whatever is too wide folds: no line is too long, and no word is replaced by dots."""
    lines = shown(busy, width, "show", "bright")
    assert max(map(len, lines)) <= width
    assert "brightloom.example>" in "".join(line.replace(" ", "") for line in lines)


def test_a_pipe_has_one_width(busy: Person) -> None:
    """Whatever COLUMNS says, a pipe gets the table of 120 columns."""
    before = busy.run("list", "--all").out
    busy.terminal.monkeypatch.setenv("COLUMNS", "40")
    assert busy.run("list", "--all").out == before
    assert "Next interview" in before.splitlines()[0]
    assert os.environ["COLUMNS"] == "40"
