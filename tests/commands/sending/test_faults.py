"""Whatever is cut, refused or killed at whatever step: never sent twice, never lost, and told as it is."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from mailbridge.mail.parse import parse
from tests.commands.sending.conftest import RECRUITER, Sender
from tests.servers.proxy import Fault, Proxy

COPY = b"Cc: Ann Lee <ann@brightloom.example>\r\nSubject:"


@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA"])
def test_cut_before_the_words(sender: Sender, step: Any) -> None:
    """Cut before the server was given the words: nothing was sent, it says so, and the next `send` sends."""
    sender.smtp.fail_at = step
    ran = sender.send("--yes")
    assert ran.code == 75
    assert "Nothing was sent" in ran.err
    assert sender.untouched()
    assert sender.send("--yes").code == 0
    assert len(sender.smtp.taken) == 1


@pytest.mark.parametrize("step", ["words", "answer"])
def test_cut_before_the_answer(sender: Sender, step: Any) -> None:
    """Cut before the 250: whether it was sent is not known, it says so, and --yes never sends it again."""
    sender.smtp.fail_at = step
    ran = sender.send("--yes")
    assert ran.code == 75
    assert "Nobody knows" in ran.err
    assert "Nothing was sent" not in ran.err
    taken = len(sender.smtp.taken)
    assert taken == (step == "answer")
    for argv in (["sync"], ["send", "bright", "--yes"], ["withdraw", "bright", "--reason", "pay"], ["keep", "bright"]):
        again = sender.person.run(*argv)
        assert again.code in (0, 1), again.err
        assert len(sender.smtp.taken) == taken
        assert len(sender.person.drafts()) == 1, "what is in doubt is neither replaced nor removed"
    assert sender.filed() == []


def test_in_doubt_and_found_in_sent(sender: Sender) -> None:
    """The answer was lost, and the letter lies in Sent (the provider filed it): the next pass knows that it went."""
    sender.smtp.fail_at = "answer"
    assert sender.send("--yes").code == 75
    [taken] = sender.smtp.taken
    sender.person.mailbox.put(taken.raw, "Sent", flags=(r"\Seen",))
    ran = sender.send("--yes")
    assert ran.code == 0, ran.err
    assert sender.filed() == [taken.raw]
    assert sender.person.drafts() == []
    assert len(sender.smtp.taken) == 1
    assert sender.state() == "sent"


@pytest.mark.parametrize(
    ("refused", "code", "word"),
    [
        ({"MAIL": "550 not yours"}, 76, "not yours"),
        ({RECRUITER: "550 no such person"}, 76, "no such person"),
        ({RECRUITER: "450 come back later"}, 75, "come back later"),
        ({"words": "554 looks like spam"}, 76, "looks like spam"),
        ({"words": "451 no room just now"}, 75, "no room"),
    ],
)
def test_refused(sender: Sender, refused: dict[str, str], code: int, word: str) -> None:
    """What the server does not take is told in its words, nothing was sent, and a later `send` is free to send."""
    sender.smtp.refused = refused
    ran = sender.send("--yes")
    assert ran.code == code
    assert word in ran.err
    assert "Nothing was sent" in ran.err
    assert sender.untouched()
    sender.smtp.refused = {}
    assert sender.send("--yes").code == 0
    assert len(sender.smtp.taken) == 1


def test_refused_in_part(sender: Sender) -> None:
    """Where one of two is refused it goes to the other; the person hears who does not get it, and it exits with 1."""
    sender.change(b"Subject:", COPY)
    sender.smtp.refused = {"ann@brightloom.example": "550 left us\x1b[31m"}
    ran = sender.send("--yes", "--json")
    assert ran.code == 1
    assert "ann@brightloom.example (550 left us" in ran.err
    assert ran.json["messages"][0]["refused"] == ["ann@brightloom.example (550 left us [31m)"]
    assert "\x1b" not in ran.err
    [taken] = sender.smtp.taken
    assert taken.rcpt_to == (RECRUITER,)
    assert sender.filed() == [taken.raw]
    assert sender.state() == "sent"


def test_a_copy_alone_makes_no_letter(sender: Sender) -> None:
    """Where nobody in To is taken, nothing goes to those in Cc either."""
    sender.change(b"Subject:", COPY)
    sender.smtp.refused = {RECRUITER: "550 no such person"}
    assert sender.send("--yes").code == 76
    assert sender.untouched()


FAULTS = [("before", "refuse"), ("before", "cut"), ("during", "cut"), ("after", "cut"), ("late", "cut")]


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("at", ["APPEND", "UID STORE", "UID EXPUNGE"])
def test_cut_after_the_answer(sender: Sender, at: str, fault: Any) -> None:
    """The mailbox fails after the server took the letter: it says that it was sent, and the next passes finish it."""
    with Proxy(sender.person.mailbox.server) as proxy:
        sender.connect(proxy)
        proxy.fault = Fault(at, *fault)
        ran = sender.send("--yes")
        assert ran.code in (0, 75, 76), ran.err
        assert "was sent" in ran.err or "Sent to" in ran.err
        assert "Nothing was sent" not in ran.err
        proxy.release()
    sender.connect()
    for _ in range(2):
        assert sender.person.run("sync").code in (0, 75), "an APPEND that was cut is looked for twice"
    settled(sender)


def settled(sender: Sender) -> None:
    """Sent once, filed once, no draft, the original marked, and no later `send` sends it again."""
    [taken] = sender.smtp.taken
    assert sender.filed() == [taken.raw]
    mailboxes = sender.person.mailbox.everything()
    assert mailboxes["Drafts"] == []
    marked = [parse(row[4]).message_id for row in mailboxes["INBOX"] if rb"\Answered" in row[2]]
    assert marked == list(parse(taken.raw).in_reply_to)
    assert sender.state() == "sent"
    assert sender.send("--yes").code == 1
    assert len(sender.smtp.taken) == 1


def killed(sender: Sender, stalled: Callable[[], bool]) -> None:
    """`send --yes` in a process of its own, killed when it has stalled."""
    command = [sys.executable, "-m", "mailbridge", "--config", str(sender.person.terminal.config)]
    with subprocess.Popen(
        [*command, "send", "bright", "--yes"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as run:
        end = time.monotonic() + 20
        while not stalled():
            assert run.poll() is None
            assert time.monotonic() < end
            time.sleep(0.01)
        run.kill()


@pytest.mark.soak
@pytest.mark.parametrize("when", ["before", "during", "after"])
@pytest.mark.parametrize("number", range(40))
def test_cut_at_every_command(sender: Sender, number: int, when: Any) -> None:
    """The connection to the mailbox is cut at every single command of a `send` in turn, and it is run again."""
    with Proxy(sender.person.mailbox.server) as proxy:
        sender.connect(proxy)
        proxy.fault = Fault(len(proxy.commands) + number, when)
        first = sender.send("--yes")
        assert first.code in (0, 75, 76), first.err
        assert ("Nothing was sent" in first.err) <= (sender.smtp.taken == []), first.err
        proxy.fault = None
    sender.connect()
    for _ in range(3):
        again = sender.send("--yes")
        if again.code != 75:
            break
    assert again.code == (1 if first.code == 0 else 0), again.err
    settled(sender)


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("at", ["APPEND", "UID STORE", "UID EXPUNGE"])
def test_killed_after_the_answer(sender: Sender, at: str, when: Any) -> None:
    """Killed between the 250 and the end, at any step: the next `send` finishes it without sending again."""
    with Proxy(sender.person.mailbox.server) as proxy:
        sender.connect(proxy)
        proxy.fault = Fault(at, when, "stall")
        begun = len(proxy.commands)
        killed(sender, lambda: at in proxy.names()[begun:])
    sender.connect()
    for _ in range(2):
        again = sender.send("--yes")
        if again.code != 75:  # an APPEND that was cut is looked for twice
            break
    assert again.code == 0, again.err
    settled(sender)


@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA", "words", "answer"])
def test_killed_before_the_answer(sender: Sender, step: Any) -> None:
    """Killed before the 250: before the words the next `send` sends, after them it asks first."""
    reached, dead = threading.Event(), threading.Event()

    def failure() -> None:
        reached.set()
        dead.wait(20)

    sender.smtp.fail_at, sender.smtp.failure = step, failure
    killed(sender, reached.is_set)
    dead.set()
    taken = len(sender.smtp.taken)
    ran = sender.send("--yes")
    if step in ("MAIL", "RCPT"):
        assert ran.code == 0
        assert len(sender.smtp.taken) == 1
        return
    assert ran.code == 1
    assert "connection ended before" in ran.err
    assert len(sender.smtp.taken) == taken
    assert len(sender.person.drafts()) == 1


def test_a_poor_server(sender: Sender) -> None:
    """Without UIDPLUS no draft is expunged: it stays, the person is told, and it is neither sent nor written again."""
    with Proxy(sender.person.mailbox.server, strip={"UIDPLUS", "CONDSTORE", "ENABLE"}) as proxy:
        sender.connect(proxy)
        ran = sender.send("--yes")
        assert ran.code == 0
        assert "cannot remove a single draft" in ran.err
        assert sender.person.run("sync").code == 0
        again = sender.send("--yes")
        assert again.code == 1
        assert "sent already" in again.err
        assert not [name for name in proxy.names() if "EXPUNGE" in name or name == "CLOSE"]
    assert len(sender.smtp.taken) == 1
    assert len(sender.person.drafts()) == 1
    assert sender.state() == "sent"


def test_no_sent_mailbox(sender: Sender) -> None:
    """With nowhere to file it nothing is sent: the config can name a mailbox."""
    with sender.person.mailbox.client() as client:
        client.delete_folder("Sent")
    with Proxy(sender.person.mailbox.server, strip={"SPECIAL-USE"}, rename={"Sent": "Elsewhere"}) as proxy:
        sender.connect(proxy)
        ran = sender.send("--yes")
    assert ran.code == 78
    assert "sent =" in ran.err
    assert sender.smtp.taken == []
    assert len(sender.person.drafts()) == 1


def test_a_provider_that_files(sender: Sender) -> None:
    """Where the provider puts what it sends into Sent, nothing is filed twice."""
    config = sender.person.terminal.config
    config.write_text(config.read_text().replace("[accounts.default]\n", '[accounts.default]\nprovider = "gmail"\n'))
    assert sender.send("--yes").code == 0
    assert sender.filed() == []
    assert sender.person.drafts() == []
    assert sender.state() == "sent"


def test_the_state_lost_after_sending(sender: Sender) -> None:
    """With the state file gone, what lies in Sent still says that the letter went."""
    [draft] = sender.person.drafts()
    assert sender.send("--yes").code == 0
    for file in (sender.person.terminal.home / "config.state").glob("*.sqlite*"):
        file.unlink()
    sender.person.mailbox.put(draft, "Drafts", flags=(r"\Draft", r"\Seen"))
    ran = sender.send("--yes")
    assert ran.code == 1
    assert "sent already" in ran.err
    assert len(sender.smtp.taken) == 1


@pytest.mark.parametrize("ours", [True, False])
def test_two_drafts_in_one_thread(sender: Sender, ours: bool) -> None:
    """Where two lie there that may be meant, ours or a mail app's, nobody guesses."""
    [draft] = sender.person.drafts()
    if not ours:
        sender.change(b"Message-ID: <", b"Message-ID: <app-")
        draft = draft.replace(b"Message-ID: <", b"Message-ID: <other-")
    sender.person.mailbox.put(draft, "Drafts", flags=(r"\Draft", r"\Seen"))
    ran = sender.send("--yes")
    assert ran.code == 1
    assert "2 drafts" in ran.err
    assert sender.smtp.taken == []
