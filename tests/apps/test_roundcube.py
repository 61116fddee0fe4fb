"""A draft of ours, opened in Roundcube and sent from there: it arrives threaded, and the next sync knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailbridge.mail.parse import parse
from tests.apps.letter import FIRST, came, kept, write
from tests.apps.post import Post
from tests.apps.webmail import roundcube
from tests.commands.conftest import Person

pytestmark = pytest.mark.soak  # not for the time: Roundcube brings PHP and some fifty packages with it


def only_uid(person: Person) -> int:
    """The UID of the one draft."""
    [(_, uid, *_)] = person.mailbox.everything()["Drafts"]
    return int(uid)


@pytest.mark.parametrize("added", ["", FIRST])
@pytest.mark.parametrize("body", ["plain", "alternative"])
def test_resumed_and_sent(added: str, body: str, connected: Person, tmp_path: Path) -> None:
    """Gone on with, in the editor for HTML if it has any, edited or not, and sent: In-Reply-To and References arrive,
    Drafts is empty, and the letter is `sent`."""
    draft = parse(write(connected, body))
    post = Post()
    with post.listening() as port, roundcube(connected.mailbox, tmp_path, port) as app:
        form = app.resume(only_uid(connected))
        assert form["_is_html"] == str(int(body == "alternative"))
        app.dispatch(form | {"_message": f"{added}\r\n{form['_message']}" if added else form["_message"]})
    came(connected, draft, post, added, own=["x-sender"])


def test_saved_twice_and_sent(connected: Person, tmp_path: Path) -> None:
    """Saved with a word of the person's own it is `edited` and stays so; saved again and sent, it arrives threaded."""
    draft = parse(write(connected, "plain"))
    post = Post()
    with post.listening() as port, roundcube(connected.mailbox, tmp_path, port) as app:
        form = app.resume(only_uid(connected))
        app.save(form | {"_message": f"{FIRST}\r\n{form['_message']}"})
        kept(connected)
        app.save(app.resume(only_uid(connected)))
        kept(connected)
        app.dispatch(app.resume(only_uid(connected)))
    came(connected, draft, post, FIRST, own=["x-sender"])
