"""`inspect` at the terminal: an order, and a sentence where there is nothing."""

from __future__ import annotations

from pathlib import Path

from tests.commands.conftest import NOW, Terminal
from tests.commands.threads import ADDRESS, brightloom, kestrel, ordinary


def put(folder: Path, *mails: bytes) -> str:
    """A folder of messages."""
    folder.mkdir()
    for number, raw in enumerate(mails):
        (folder / f"{number}.eml").write_bytes(raw)
    return str(folder)


def test_nothing_found_is_told(terminal: Terminal, tmp_path: Path) -> None:
    """On stderr, with how much was read; stdout has nothing."""
    for mails, said in ((ordinary(NOW), "no hiring process in the"), ([], "no mail there")):
        ran = terminal.run("inspect", put(tmp_path / said, *(m.raw for m in mails)))
        assert (ran.code, ran.out) == (0, "")
        assert said in ran.err


def test_the_least_notice_comes_first(terminal: Terminal, tmp_path: Path) -> None:
    """In whatever order the files lie."""
    mails = [m.raw for m in (*kestrel(NOW), *brightloom(NOW))]
    for name, order in (("one", mails), ("other", mails[::-1])):
        ran = terminal.run("inspect", "--me", ADDRESS, put(tmp_path / name, *order))
        companies = [line.split()[1] for line in ran.out.splitlines()[1:] if line[0] != " "]
        assert companies == ["Brightloom", "Kestrel"]
