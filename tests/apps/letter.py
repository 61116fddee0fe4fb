"""The letter that an app is given in Drafts, and what must be true once the app has sent it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from mailbridge.mail.message import Message
from mailbridge.mail.parse import parse
from tests.apps.post import Post
from tests.commands.conftest import Person

FIRST = "PS: it was good to meet you both."
"""What the person puts on top."""


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


def came(person: Person, draft: Message, post: Post, added: str, own: Iterable[str] = ()) -> None:
    """It went out once: In-Reply-To and References arrive, with the words, `added` on top, and of X- headers only the
    app's `own`; Drafts is empty, a copy lies in Sent, and the letter is `sent`."""
    [(recipients, raw)] = post.accepted
    arrived = parse(raw)
    assert recipients == [a.email for a in draft.recipients]
    assert (arrived.in_reply_to, arrived.references) == (draft.in_reply_to, draft.references)
    assert (arrived.subject, arrived.to, arrived.author) == (draft.subject, draft.to, draft.author)
    assert (arrived.text or "").startswith(added)
    assert (draft.text or "").split() == (arrived.text or "").removeprefix(added).split()
    assert {name for name, _ in arrived.headers if name.startswith("x-")} == set(own)
    assert person.drafts() == []
    filed = [parse(row[4]) for row in person.mailbox.everything()["Sent"]]
    assert [m.references for m in filed if m.in_reply_to == draft.in_reply_to] == [draft.references]
    assert state(person) == "sent"


def kept(person: Person) -> None:
    """Saved again with FIRST in it it is one draft and `edited`, and no sync or new reason touches it."""
    [edited] = person.drafts()
    assert FIRST in (parse(edited).text or "")
    assert state(person) == "edited"
    assert person.run("withdraw", "bright", "--reason", "location").code == 1
    assert person.drafts() == [edited]
