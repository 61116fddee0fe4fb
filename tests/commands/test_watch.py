"""`watch` on a terminal: a pass at the start, woken by mail, beside other commands, ended by Ctrl-C."""

from __future__ import annotations

import signal
from datetime import UTC, datetime

import pytest

from mailbridge.store.lock import locked
from tests.commands.conftest import Person
from tests.commands.test_terminal import Screen
from tests.commands.threads import brightloom, kestrel


@pytest.fixture
def watching(person: Person) -> Person:
    """The person, connected, with an empty mailbox."""
    assert person.connect().code == 0
    with person.mailbox.client() as client:
        for mailbox in ("INBOX", "Sent"):
            client.select_folder(mailbox)
            client.delete_messages(client.search("ALL"))
            client.expunge()
    return person


def test_it_refuses_another_moment(watching: Person) -> None:
    """With `--at` there is nothing to wait for: exit 2."""
    ran = watching.run("watch")
    assert ran.code == 2
    assert "--at" in ran.err


def test_mail_wakes_it_and_ctrl_c_ends_it(watching: Person) -> None:
    """What comes in is told within seconds; other commands work meanwhile; the exit code is 130."""
    now = datetime.now(UTC).astimezone()
    watching.receive(kestrel(now))
    screen = Screen(watching, "watch", at=None)
    screen.wait_for("Watching INBOX of noor.haddad@mail.example. Ctrl-C ends it.")
    screen.wait_for("Kestrel Optics")
    assert "Brightloom" not in screen.text
    watching.receive(brightloom(now))
    screen.wait_for("Brightloom")
    assert watching.run("withdraw", "bright", at=now).code == 0
    assert len(watching.drafts()) == 1
    screen.process.send_signal(signal.SIGINT)
    assert screen.end() == 130
    assert "Traceback" not in screen.text


def test_a_lock_that_is_held_is_waited_for(watching: Person) -> None:
    """Where another mailbridge is at work, it says so and tries again."""
    with locked(watching.terminal.home / "config.state" / "default.sqlite"):
        screen = Screen(watching, "watch", at=None)
        screen.wait_for("Another mailbridge")
        screen.wait_for("tried again in 2 seconds")
    screen.wait_for("There are no open opportunities", seconds=30)
    screen.process.send_signal(signal.SIGINT)
    assert screen.end() == 130
