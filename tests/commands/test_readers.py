"""Commands that only read what is remembered write nothing, and need not be allowed to."""

from __future__ import annotations

import json
import subprocess

from tests.commands.conftest import NOW, Person
from tests.commands.test_errors import told
from tests.commands.weak import weak


def test_readers_make_nothing(person: Person) -> None:
    """Before the first sync list, show, drafts and calendar make neither state nor folder."""
    assert person.connect().code == 0
    before = sorted(person.terminal.home.rglob("*"))
    for argv in (["list"], ["list", "--json"], ["drafts"], ["calendar", "--json"]):
        assert person.run(*argv).code == 0
    told(person.run("show", "bright"), 1)
    assert sorted(person.terminal.home.rglob("*")) == before


def test_a_state_that_cannot_be_written(connected: Person) -> None:
    """list, show, drafts and calendar read it all the same; what must write is told so with exit 74."""
    config = connected.terminal.config
    before = connected.run("list", "--json").json
    folder = connected.terminal.home / "config.state"
    files = sorted(folder.iterdir())
    command = weak("-m", "mailbridge", "--config", str(config), "--at", NOW.isoformat())
    folder.chmod(0o500)
    for file in files:
        file.chmod(0o400)
    try:
        for argv in (["list"], ["show", "bright"], ["drafts"], ["calendar"], ["list", "--json"]):
            ran = subprocess.run([*command, *argv], capture_output=True, text=True, check=False, timeout=30)
            assert ran.returncode == 0, (argv, ran.stderr)
        assert json.loads(ran.stdout) == before
        ran = subprocess.run([*command, "dismiss", "bright"], capture_output=True, text=True, check=False)
        assert ran.returncode == 74, ran.stderr
    finally:
        folder.chmod(0o700)
        for file in files:
            file.chmod(0o600)
    assert sorted(folder.iterdir()) == files
