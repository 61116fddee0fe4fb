"""A draft of ours, opened in neomutt or mutt and sent from there: it arrives threaded, and the next sync knows."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbridge.mail.parse import parse
from tests.apps.terminal_apps import App, Post
from tests.commands.conftest import Person

FIRST = "PS: it was good to meet you both."


def write(person: Person, body: str) -> bytes:
    """The draft of a withdrawal, its body as the config says."""
    config = person.terminal.config
    config.write_text(config.read_text().replace("\nlogin = ", f'\nbody = "{body}"\nlogin = ', 1))
    assert person.run("withdraw", "bright").code == 0
    [draft] = person.drafts()
    return draft


def state(person: Person) -> str:
    """What `drafts` says after a sync, both at this moment: for an earlier one the sent letter has not arrived."""
    now = datetime.now(UTC)
    assert person.run("sync", at=now).code == 0
    [draft] = person.run("drafts", "--json", at=now).json["drafts"]
    return str(draft["state"])


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
            screen.closed()
    [(recipients, raw)] = post.accepted
    arrived = parse(raw)
    assert recipients == [a.email for a in draft.recipients]
    assert (arrived.in_reply_to, arrived.references) == (draft.in_reply_to, draft.references)
    assert (arrived.subject, arrived.to, arrived.author) == (draft.subject, draft.to, draft.author)
    assert (arrived.text or "").startswith(added)
    assert (draft.text or "").split() == (arrived.text or "").removeprefix(added).split()
    assert not [name for name, _ in arrived.headers if name.startswith("x-")]
    assert connected.drafts() == []
    filed = [parse(row[4]) for row in connected.mailbox.everything()["Sent"]]
    assert [m.references for m in filed if m.in_reply_to == draft.in_reply_to] == [draft.references]
    assert state(connected) == "sent"


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
    [edited] = connected.drafts()
    assert FIRST in (parse(edited).text or "")
    assert state(connected) == "edited"
    assert connected.run("withdraw", "bright", "--reason", "location").code == 1
    assert connected.drafts() == [edited]
