"""On a terminal: what is shown is asked about, and what was in doubt is the person's to say."""

from __future__ import annotations

import pytest

from tests.commands.sending.conftest import RECRUITER, Sender
from tests.commands.test_terminal import Screen


def screen_of(sender: Sender, *more: str) -> Screen:
    """`send` on a terminal of its own."""
    return Screen(sender.person, "send", "bright", *more, at=None)


@pytest.mark.parametrize(("typed", "code"), [("y", 0), ("n", 1), ("", 1)])
def test_it_asks(sender: Sender, typed: str, code: int) -> None:
    """Everything is shown, then asked; no is what Enter means."""
    screen = screen_of(sender)
    screen.wait_for("Send it now?")
    assert RECRUITER in screen.text
    screen.type(typed)
    assert screen.end() == code
    assert len(sender.smtp.taken) == (code == 0)
    assert len(sender.person.drafts()) == code


def test_edited_while_it_asks(sender: Sender) -> None:
    """A draft that was edited between showing and sending is shown and asked about again."""
    screen = screen_of(sender)
    screen.wait_for("Send it now?")
    sender.change(b"Hi Tessa", b"Dear Tessa")
    screen.type("y")
    screen.wait_for("Dear Tessa")
    screen.wait_for("It was changed")
    assert sender.smtp.taken == []
    screen.type("y")
    assert screen.end() == 0
    [taken] = sender.smtp.taken
    assert b"Dear Tessa" in taken.raw


def test_sent_elsewhere_while_it_asks(sender: Sender) -> None:
    """A draft that is gone when the person says yes is not sent."""
    screen = screen_of(sender)
    screen.wait_for("Send it now?")
    with sender.person.mailbox.client() as client:
        client.select_folder("Drafts")
        client.move(client.search("ALL"), "Sent")
    screen.type("y")
    assert screen.end() == 1
    assert "sent already" in screen.text
    assert sender.smtp.taken == []


@pytest.mark.parametrize(("word", "code"), [("yes", 0), ("leave", 1), ("", 1)])
def test_what_was_in_doubt(sender: Sender, word: str, code: int) -> None:
    """The server had it and never answered: the person is asked; with yes it is filed, else all stays as it was."""
    sender.smtp.fail_at = "answer"
    assert sender.send("--yes").code == 75
    screen = screen_of(sender)
    screen.wait_for("Did it go out?")
    screen.type(word)
    assert screen.end() == code
    [taken] = sender.smtp.taken
    assert sender.filed() == ([taken.raw] if word == "yes" else [])
    assert len(sender.person.drafts()) == (word != "yes")
    assert sender.state() == ("sent" if word == "yes" else "written")


def test_what_did_not_go_out(sender: Sender) -> None:
    """With no it is shown and asked about like any other draft."""
    sender.smtp.fail_at = "words"
    assert sender.send("--yes").code == 75
    screen = screen_of(sender)
    screen.wait_for("Did it go out?")
    screen.type("no")
    screen.wait_for("Send it now?")
    assert sender.smtp.taken == []
    screen.type("y")
    assert screen.end() == 0
    [taken] = sender.smtp.taken
    assert sender.filed() == [taken.raw]


def test_another_try_leaves_nothing_in_doubt(sender: Sender) -> None:
    """What the person has said of the first try holds when the second is refused: there is nothing to ask any more."""
    sender.smtp.fail_at = "words"
    assert sender.send("--yes").code == 75
    sender.smtp.refused = {RECRUITER: "450 later"}
    screen = screen_of(sender, "--yes")
    screen.wait_for("Did it go out?")
    screen.type("no")
    assert screen.end() == 75
    sender.smtp.refused = {}
    assert sender.send("--yes").code == 0
    assert len(sender.smtp.taken) == 1
