"""`demo`: the whole job with nothing of the person's own, as a stranger would run it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from imapclient import IMAPClient

from mailbridge.mail.parse import parse_header

SECONDS = 30


def environment(home: Path) -> dict[str, str]:
    """An environment with an empty home."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("MAILBRIDGE", "XDG"))}
    return {**clean, "HOME": str(home), "TMPDIR": str(home / "tmp"), "PYTHONUNBUFFERED": "1"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder with nothing but a folder for temporary files."""
    (tmp_path / "tmp").mkdir()
    return tmp_path


def test_the_demo_does_the_whole_job(home: Path) -> None:
    """It connects, syncs, lists, withdraws with a referral, shows the draft as it lies there, and leaves nothing."""
    ran = subprocess.run(
        [sys.executable, "-m", "mailbridge", "demo"],
        env=environment(home), capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    for word in ("mailbridge connect", "mailbridge sync", "Next interview", "mailbridge withdraw", "Ines Okafor"):
        assert word in ran.stdout
    for noticed in ("away", "call", "LinkedIn note"):
        assert noticed in ran.stderr
    draft = ran.stdout.partition("The draft as it lies in Drafts")[2].partition("\n\n")[2].strip()
    header = parse_header(draft.replace("\n", "\r\n").encode() + b"\r\n\r\n")
    assert header.subject.startswith("Re: ")
    assert header.in_reply_to == header.references[-1:]
    assert len(header.references) > 1
    assert [str(p.relative_to(home)) for p in home.rglob("*")] == ["tmp"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP], ids=["SIGTERM", "SIGHUP"])
def test_kept_servers_end_when_asked(home: Path, number: signal.Signals) -> None:
    """Ended by another program, or with its terminal, `--keep` leaves nothing either."""
    with subprocess.Popen(
        [sys.executable, "-m", "mailbridge", "demo", "--keep"],
        env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert any("Ctrl-C" in line for line in process.stdout)
        process.send_signal(number)
        assert process.wait(10) == 0
    assert [str(p.relative_to(home)) for p in home.rglob("*")] == ["tmp"]


def test_kept_servers_can_be_opened_by_a_mail_app(home: Path) -> None:
    """`--keep` prints where; the draft is there for whoever signs in; Ctrl-C ends it and leaves nothing."""
    with subprocess.Popen(
        [sys.executable, "-m", "mailbridge", "demo", "--keep"],
        env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        printed = ""
        for line in process.stdout:
            printed += line
            if "Ctrl-C" in line:
                break
        found = re.search(r"IMAP:\s+(\S+), port (\d+).*?Login:\s+(\S+).*?Password:\s+(\S+)", printed, re.DOTALL)
        assert found, printed
        with IMAPClient(found[1], port=int(found[2]), ssl=False, timeout=10) as client:
            client.login(found[3], found[4])
            client.select_folder("Drafts", readonly=True)
            drafts = client.fetch(client.search("ALL"), ["FLAGS", "BODY.PEEK[]"])
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
    ours = [d for d in drafts.values() if b"Ines Okafor" in d[b"BODY[]"]]
    assert [set(d[b"FLAGS"]) - {rb"\Recent"} for d in ours] == [{rb"\Draft", rb"\Seen"}]
    assert [str(p.relative_to(home)) for p in home.rglob("*")] == ["tmp"]


def test_without_its_extra_the_demo_says_how_to_get_it(home: Path) -> None:
    """Exit 78, and the command that installs the servers."""
    code = "import sys; sys.modules['pymap'] = None; from mailbridge.cli import main; sys.exit(main(['demo']))"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert ran.returncode == 78
    assert "pip install 'mailbridge[demo]'" in ran.stderr
    assert ran.stdout == ""


def test_the_demo_has_a_moment_and_a_config_of_its_own(home: Path) -> None:
    """--at and --config are refused."""
    ran = subprocess.run(
        [sys.executable, "-m", "mailbridge", "--at", "2026-01-01", "demo"],
        env=environment(home), capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    assert ran.returncode == 2
