"""A draft of ours, opened in neomutt or mutt and sent from there: it arrives threaded, and the next sync knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailbridge.mail.parse import parse
from tests.apps.letter import FIRST, came, kept, write
from tests.apps.post import Post
from tests.apps.terminal_apps import App
from tests.commands.conftest import Person


@pytest.mark.parametrize(
    ("program", "added", "body"),
    [
        ("neomutt", "", "plain"),
        ("neomutt", FIRST, "alternative"),
        ("mutt", FIRST, "plain"),
        ("mutt", "", "alternative"),
    ],
)
def test_recalled_and_sent(program: str, added: str, body: str, connected: Person, tmp_path: Path) -> None:
    """Recalled from Drafts, edited or not, and sent: In-Reply-To and References arrive, Drafts is empty, and the letter
    is `sent`."""
    draft = parse(write(connected, body))
    post, app = Post(), App(program, tmp_path, connected.mailbox)
    with post.listening() as port:
        app.configure(port, added)
        with app.opened("-p") as screen:
            screen.wait("-- Attachments")
            screen.type("y")
            screen.closed("Update encoding")
    came(connected, draft, post, added)


@pytest.mark.parametrize("program", ["neomutt", "mutt"])
def test_edited_and_postponed_again(program: str, connected: Person, tmp_path: Path) -> None:
    """Saved again with a word of the person's own it is `edited`, and no sync or new reason touches it."""
    write(connected, "plain")
    app = App(program, tmp_path, connected.mailbox)
    app.configure(1, FIRST)
    with app.opened("-p") as screen:
        screen.wait("-- Attachments")
        screen.type("P")
        screen.closed()
    kept(connected)
