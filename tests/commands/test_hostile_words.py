"""Words of strangers that mean something to the library that draws tables: they are words, and nothing else."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from tests.commands.conftest import NOW, Person, Terminal
from tests.commands.test_terminal import Screen
from tests.commands.threads import SEEKER, mail

HOSTILE = ("[/b]", "[/]", "[bold red]", "[link=x]", ":smile:", "[@click=x]", "\\[", "[")


@pytest.fixture(params=HOSTILE)
def hostile(request: pytest.FixtureRequest) -> str:
    """One hostile word."""
    return str(request.param)


def test_words_stay_words(person: Person, hostile: str) -> None:
    """In author, subject, company, mailbox and quote, on every page that shows them."""
    mailbox = f"Jobs {re.sub(r'[./]', '', hostile)} here"
    author = hostile.replace("\\", "\\\\")  # a quoted-pair (RFC 5322 3.2.4)
    person.receive(
        [
            mail(
                NOW - timedelta(days=1), f'"Pat {author} Lee" <pat@quietriver.example>', SEEKER,
                f"{hostile} Senior Engineer at Quiet River: interview",
                f"Hi Noor,\n\nWe would like to interview you {hostile} for the Data Engineer role at Quiet River"
                f" {hostile} on May 20 at 2pm.\n\nBest regards,\nPat {hostile} Lee\nRecruiter, Quiet River\n",
                id_="<qr-1@quietriver.example>", mailbox=mailbox,
            )
        ]
    )  # fmt: skip
    person.connect()
    assert person.run("sync").code == 0
    id_ = person.id_of("Quiet")
    shown = person.run("show", id_)
    assert shown.code == 0, shown.err
    assert f"{hostile} Senior Engineer" in shown.out
    assert f"Pat {hostile} Lee" in shown.out
    assert mailbox in shown.out
    for argv in (["list", "--all"], ["calendar", "--all"], ["withdraw", id_, "--by-email"], ["drafts"]):
        ran = person.run(*argv)
        assert ran.code == 0, (argv, ran.err)
        assert "Quiet" in ran.out, argv
    for argv in (["contacts"], ["contacts", "--vcard", "-"], ["preview", id_], ["call", id_], ["notes", id_]):
        ran = person.run(*argv)
        assert ran.code == 0, (argv, ran.err)
        assert "pat" in ran.out.lower() or "Nobody is known by name" in ran.err, argv


def test_no_word_becomes_a_link(person: Person) -> None:
    """On a terminal, too, where links and colours are drawn."""
    person.receive(
        [
            mail(
                NOW - timedelta(days=1), '"[link=http://evil.example]Pat[/link]" <pat@quietriver.example>', SEEKER,
                "[link=http://evil.example]Interview[/link] at Quiet River",
                "Hi Noor,\n\nWe would like to interview you for the Data Engineer role at Quiet River on May 20 at 2pm."
                "\n\nPat Lee\nRecruiter, Quiet River\n", id_="<qr-1@quietriver.example>",
            )
        ]
    )  # fmt: skip
    person.connect()
    person.run("sync")
    screen = Screen(person, "show", "quiet")
    assert screen.end() == 0
    assert "\x1b]8" not in screen.raw
    assert "[link=http://evil.example]Interview" in screen.text


def test_doctor_and_names_of_the_config(person: Person, terminal: Terminal, tmp_path: Path) -> None:
    """A Drafts mailbox, a path and a person may have such names."""
    folder = tmp_path / "[bold] [" / "x"
    folder.mkdir(parents=True)
    terminal.home = folder
    assert person.connect().code == 0
    ran = person.run("doctor")
    assert ran.code == 0, ran.out
    assert "[bold] [/x/config.toml" in ran.out
