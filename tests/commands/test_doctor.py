"""`doctor`: its own draft never stays unnoticed, nobody else's is touched, and the cause is named."""

from __future__ import annotations

import signal
import subprocess
from datetime import timedelta

import pytest

from mailbridge.commands.probe import WORDS
from tests.commands.conftest import NOW, Person
from tests.commands.test_terminal import Screen
from tests.commands.threads import ADDRESS, mail
from tests.commands.weak import weak
from tests.servers.proxy import Fault, Proxy

LOOK = "Look for “mailbridge doctor” in Drafts"


def left_behind(raw: bytes) -> bool:
    """Whether a draft is doctor's own."""
    return b"Subject: mailbridge doctor" in raw


def draft_check(ran_json: dict[str, list[dict[str, str]]]) -> dict[str, str]:
    """The row of the check that writes a draft."""
    return next(row for row in ran_json["checks"] if row["check"] == "draft")


@pytest.mark.parametrize(
    "fault",
    [
        Fault("APPEND", "after", "cut"),
        Fault("APPEND", "late", "cut"),
        Fault("UID STORE", "before", "cut"),
        Fault("UID STORE", "after", "cut"),
        Fault("UID EXPUNGE", "before", "cut"),
    ],
    ids=lambda fault: f"{fault.at} {fault.when}",
)
def test_a_lost_connection(connected: Person, fault: Fault) -> None:
    """Where the draft may lie is told; the next doctor finds and removes it, and nothing else."""
    before = connected.mailbox.everything()
    with Proxy(connected.mailbox.server) as proxy:
        assert connected.connect(proxy).code == 0
        proxy.fault = fault
        ran = connected.run("doctor", "--json")
        assert ran.code == 75
        assert LOOK in draft_check(ran.json)["todo"]
        proxy.release()
        assert [left_behind(raw) for raw in connected.drafts()] == [True]
        again = connected.run("doctor", "--json")
    assert again.code == 0
    assert "1 that an earlier `doctor` had left" in draft_check(again.json)["what"]
    assert connected.mailbox.everything() == before


@pytest.mark.parametrize("command", ["UID STORE", "UID EXPUNGE", "SELECT"])
def test_a_refusal_after_the_append(connected: Person, command: str) -> None:
    """The session still works, so the draft is removed after all; the refusal is told."""
    with Proxy(connected.mailbox.server) as proxy:
        assert connected.connect(proxy).code == 0
        proxy.fault = Fault(command, "before", "refuse")
        ran = connected.run("doctor", "--json")
    assert ran.code == 75
    assert draft_check(ran.json)["state"] == "failed"
    assert LOOK not in draft_check(ran.json)["todo"]
    assert connected.drafts() == []


def test_a_refused_append(connected: Person) -> None:
    """Nothing was written, so there is nothing to look for."""
    with Proxy(connected.mailbox.server) as proxy:
        assert connected.connect(proxy).code == 0
        proxy.fault = Fault("APPEND", "before", "refuse")
        ran = connected.run("doctor", "--json")
    assert draft_check(ran.json)["state"] == "failed"
    assert LOOK not in draft_check(ran.json)["todo"]


def test_an_interrupt(connected: Person) -> None:
    """Ctrl-C while the server is silent: 130, and where to look."""
    with Proxy(connected.mailbox.server) as proxy:
        assert connected.connect(proxy).code == 0
        proxy.fault = Fault("APPEND", "after", "stall")
        screen = Screen(connected, "doctor")
        screen.watch(lambda: bool(connected.drafts()))
        screen.process.send_signal(signal.SIGINT)
        assert screen.end() == 130
    assert LOOK in screen.text


def test_nobody_elses_draft(connected: Person) -> None:
    """What only looks like doctor's, or was changed by the person, stays as it is."""
    own = f"<{'a' * 16}.doctor@mail.example>"
    day = NOW - timedelta(days=1)
    made = [
        (ADDRESS, ADDRESS, "mailbridge doctor", "My own words.", own),
        (ADDRESS, ADDRESS, "Re: mailbridge doctor", WORDS, own),
        (ADDRESS, "friend@mail.example", "mailbridge doctor", WORDS, own),
        ("friend@mail.example", ADDRESS, "mailbridge doctor", WORDS, own),
        (ADDRESS, ADDRESS, "mailbridge doctor", WORDS, "<abc@mail.example>"),
        (ADDRESS, ADDRESS, "mailbridge doctor", WORDS, own.replace("mail.example", "else.example")),
    ]
    connected.receive(
        mail(day, sender, to, subject, text + "\n", id_=id_, mailbox="Drafts")
        for sender, to, subject, text, id_ in made
    )
    before = connected.mailbox.everything()
    assert connected.run("doctor").code == 0
    assert connected.mailbox.everything() == before


def test_the_root_of_what_is_not_checked(connected: Person) -> None:
    """Every skipped check names the one that failed, not one that was skipped itself."""
    connected.terminal.config.write_text("[profile\n")
    checks = connected.run("doctor", "--json").json["checks"]
    assert {row["what"] for row in checks if row["state"] == "skipped"} == {"Not checked, since config failed."}
    connected.terminal.config.unlink()
    assert connected.connect().code == 0
    (connected.terminal.home / "config.state" / "default.secret").unlink()
    checks = connected.run("doctor", "--json").json["checks"]
    assert {row["what"] for row in checks if row["state"] == "skipped"} == {"Not checked, since password failed."}


def test_a_state_that_cannot_be_written(connected: Person) -> None:
    """It can be read, but no sync could remember anything: doctor says so."""
    folder = connected.terminal.home / "config.state"
    folder.chmod(0o500)
    try:
        command = weak("-m", "mailbridge", "--config", str(connected.terminal.config), "doctor")
        ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    finally:
        folder.chmod(0o700)
    assert ran.returncode == 74
    assert "cannot be written" in ran.stdout
