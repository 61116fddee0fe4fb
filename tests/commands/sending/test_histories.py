"""Whatever happens to one letter in whatever order: it goes out once at most, and is never lost."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailbridge.mail.parse import parse
from tests.commands.conftest import Person
from tests.commands.sending.conftest import Sender, sender_of
from tests.servers.accounts import MailboxUser
from tests.servers.proxy import Fault, Proxy

SMTP = st.sampled_from(["MAIL", "RCPT", "DATA", "words", "answer"])
IMAP = st.builds(
    Fault,
    st.sampled_from(["APPEND", "UID STORE", "UID EXPUNGE", "SELECT", "EXAMINE", "UID FETCH"]),
    st.sampled_from(["before", "during", "after"]),
)
STEPS = st.one_of(
    st.just(("send", None, None)),
    st.tuples(st.just("send"), SMTP, st.none()),
    st.tuples(st.just("send"), st.none(), IMAP),
    st.tuples(st.just("edit"), st.booleans(), st.none()),
    st.sampled_from([("sync", None, None), ("withdraw", None, None)]),
)


@pytest.mark.soak
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(STEPS, min_size=1, max_size=6))
def test_any_history(sender: Sender, tmp_path: Path, steps: list[tuple[Any, Any, Any]]) -> None:
    """Sent with faults, edited, synced, decided anew, in any order."""
    one = another(sender, tmp_path)
    with Proxy(one.person.mailbox.server) as proxy:
        one.connect(proxy)
        for what, first, fault in steps:
            one.smtp.fail_at, proxy.fault = (first if what == "send" else None), fault
            if what == "edit":
                edit(one, keeps_id=first)
            else:
                ran = one.send("--yes") if what == "send" else one.person.run(*COMMANDS[what])
                assert ran.code in (0, 1, 75, 76), ran.err
            one.smtp.fail_at = proxy.fault = None
            assert len(one.smtp.taken) <= 1, "never twice"
            assert one.smtp.taken or one.person.drafts(), "never lost"
    one.connect()
    for _ in range(3):
        last = one.send("--yes")
        assert last.code in (0, 1, 75), last.err
    assert len(one.smtp.taken) <= 1
    if "connection ended before" in last.err:
        assert len(one.person.drafts()) == 1
        assert one.filed() == []
    else:
        assert one.filed() == [taken.raw for taken in one.smtp.taken] != []


COMMANDS = {"sync": ("sync",), "withdraw": ("withdraw", "bright", "--reason", "pay")}


def another(sender: Sender, homes: Path) -> Sender:
    """A person like the fixture's, with a mailbox and a home of their own."""
    person, smtp = sender.person, sender.smtp
    name = uuid.uuid4().hex[:12]
    person.terminal.home = homes / name
    person.terminal.home.mkdir()
    smtp.login, smtp.taken = f"user-{name}", []
    return sender_of(Person(person.terminal, MailboxUser(person.mailbox.server, smtp.login)), smtp, sender.port)


def edit(one: Sender, *, keeps_id: bool) -> None:
    """A mail app saves the draft with other words, if there is one, under its Message-ID or a new one."""
    if len(one.person.drafts()) != 1:
        return
    [draft] = one.person.drafts()
    own = (parse(draft).message_id or "").encode()
    one.change(own, own if keeps_id else f"<{uuid.uuid4().hex}@app.example>".encode())
    one.change(b"Best wishes", b"All the best")
