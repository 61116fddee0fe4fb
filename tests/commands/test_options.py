"""Options that cannot be right are told before anything is asked, sent or written."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.commands.conftest import Terminal
from tests.commands.test_errors import told
from tests.commands.weak import weak


@pytest.mark.parametrize(
    "at", ["0001-01-01", "9999-12-31T23:59", "9999-12-31T23:59-23:59", "1969-12-31", "2201-01-01T00:00Z"]
)
def test_moments_beyond_the_calendar(terminal: Terminal, tmp_path: Path, at: str) -> None:
    """--at takes the years in which there is mail."""
    (tmp_path / "mail").mkdir()
    told(terminal.run("--at", at, "inspect", str(tmp_path / "mail")), 2)
    told(terminal.run("--at", at, "inspect", "--zone", "Pacific/Kiritimati", str(tmp_path / "mail")), 2)


@pytest.mark.parametrize("at", ["1970-01-01", "2200-12-31T23:59"])
def test_moments_at_its_ends(terminal: Terminal, tmp_path: Path, at: str) -> None:
    """The first and the last day are days."""
    (tmp_path / "mail").mkdir()
    assert terminal.run("--at", at, "inspect", "--zone", "Pacific/Kiritimati", str(tmp_path / "mail")).code == 0


def test_a_config_that_may_not_be_read(terminal: Terminal) -> None:
    """Exit 78, as for every config that is no use."""
    terminal.config.write_text("")
    terminal.config.chmod(0)
    command = weak("-m", "mailbridge", "--config", str(terminal.config), "list")
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert ran.returncode == 78, ran.stderr
    assert "cannot be read: Permission denied." in ran.stderr
