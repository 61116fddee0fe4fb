"""What README and `--help` say is what there is."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from mailbridge import __version__
from mailbridge.cli import COMMANDS, commands

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_and_stands_in_readme(name: str) -> None:
    """`mailbridge NAME --help` works, and README's table names the command."""
    ran = CliRunner().invoke(commands, [name, "--help"])
    assert ran.exit_code == 0
    assert re.search(rf"[|,] `{name}\b", README), name


def test_readme_names_no_command_or_option_that_is_not_there() -> None:
    """Every `mailbridge …` in README's code is a command, and every --option of its table is known somewhere."""
    for name in re.findall(r"^(?:\$ )?mailbridge ([a-z]+)", README, re.MULTILINE):
        assert name in COMMANDS
    known = " ".join(CliRunner().invoke(commands, [*path, "--help"]).output for path in [[], *[[n] for n in COMMANDS]])
    for option in set(re.findall(r"(?<![\w-])(--[a-z][a-z-]+)", README.split("<!-- /session -->")[1])):
        assert option in known, option


def test_version() -> None:
    """`--version` names the version, and imports nothing that is slow."""
    code = (
        "import sys; from mailbridge.cli import main; main(['--version']); "
        "print(sorted(m for m in ('imapclient', 'rich', 'icalendar', 'keyring', 'jinja2', 'phonenumbers', 'babel',"
        " 'selectolax', 'aiosmtplib', 'sqlite3', 'tomlkit') if m in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == [f"mailbridge, version {__version__}", "[]"]
