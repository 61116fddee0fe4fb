"""What is printed goes where it can: another encoding, a full disk, a closed stream, nobody who reads on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from tests.commands.conftest import NOW, Person, Terminal
from tests.commands.threads import SEEKER, mail


def shell(person: Person, script: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    """A line of shell in which `$MB` is mailbridge with this person's config."""
    config = person.terminal.config
    command = f"{sys.executable} -m mailbridge --config {config} --at {NOW.isoformat()}"
    environment = {**os.environ, "MB": command, **more}
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", script],
        env=environment, capture_output=True, timeout=30, check=False,
    )  # fmt: skip


def quiet(ran: subprocess.CompletedProcess[bytes]) -> None:
    """Nothing on stderr that a programmer would write."""
    for word in (b"Traceback", b"Exception ignored", b"mailbridge itself"):
        assert word not in ran.stderr, ran.stderr


@pytest.fixture
def worldly(person: Person) -> Person:
    """A person who has mail from beyond Latin-1."""
    person.receive(
        [
            mail(
                NOW - timedelta(days=1), "Łucja Żak <lucja@quietriver.example>", SEEKER, "Interview at Quiet River",
                "Hi Noor,\n\nWe would like to interview you for the Data Engineer role at Quiet River on May 20 at 2pm."
                "\n\nBest regards,\nŁucja Żak\nRecruiter, Quiet River\n", id_="<qr-1@quietriver.example>",
            )
        ]
    )  # fmt: skip
    person.connect()
    person.run("sync")
    return person


POOR = (
    {"PYTHONIOENCODING": "latin-1"},
    {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
)


@pytest.mark.parametrize("poor", POOR, ids=["latin-1", "POSIX"])
def test_a_terminal_that_lacks_characters(worldly: Person, poor: dict[str, str]) -> None:
    """What it lacks is a question mark; JSON stays whole by escapes."""
    for command in ("list --all", "show quiet", "calendar", "doctor"):
        ran = shell(worldly, f"$MB {command}", **poor)
        assert ran.returncode == 0, ran.stderr
        quiet(ran)
    assert b"ucja" in shell(worldly, "$MB list --all", **poor).stdout
    said = json.loads(shell(worldly, "$MB show quiet --json", **poor).stdout)
    assert said["opportunity"]["contact"]["name"] == "Łucja Żak"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", ["list", "list --json", "--help", "--version"])
def test_a_full_disk(connected: Person, command: str) -> None:
    """Exit 74 and two sentences."""
    ran = shell(connected, f"$MB {command} > /dev/full")
    assert ran.returncode == 74, ran.stderr
    quiet(ran)
    assert b"mailbridge: The output cannot be written" in ran.stderr
    assert len(ran.stderr.splitlines()) == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_news_that_nobody_can_get(connected: Person) -> None:
    """A full or closed standard error stops nothing, and changes no exit code."""
    for to in ("2> /dev/full", "2>&-"):
        assert shell(connected, f"$MB list --json {to}").returncode == 0
        assert shell(connected, f"$MB show zzzz {to}").returncode == 1
        assert shell(connected, f"$MB drafts {to}").returncode == 0


@pytest.mark.parametrize("command", ["list", "list --json", "show bright", "--help", "demo -h"])
def test_nobody_reads_on(connected: Person, command: str) -> None:
    """A pipe whose reader is gone: exit 0, and not a word."""
    ran = shell(connected, f"(sleep 0.05; $MB {command}; echo code $? >&2) | true", PYTHONUNBUFFERED="1")
    assert ran.stderr == b"code 0\n"
    ran = shell(connected, f"(sleep 0.05; $MB {command}; echo code $? >&2) | true")
    assert ran.stderr == b"code 0\n"


@pytest.mark.parametrize("command", ["list", "list --json", "--version"])
def test_a_closed_standard_output(connected: Person, command: str) -> None:
    """Nothing to print on is no reason to fall over, nor to print into a file that happens to be open."""
    ran = shell(connected, f"$MB {command} >&-")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert connected.run("list").code == 0


def test_no_command_at_all(terminal: Terminal) -> None:
    """`mailbridge` alone prints its help, once, on standard output."""
    ran = terminal.run()
    assert ran.code == 0
    assert ran.out.count("Usage: mailbridge") == 1
    assert "withdraw" in ran.out
    assert ran.err == ""
