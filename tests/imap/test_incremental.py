"""Looks at a mailbox that changes in between: together they know what one fresh look would find."""

# mypy: disable-error-code="no-untyped-call"
# imapclient is typed in part.

from __future__ import annotations

import uuid
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imapclient import IMAPClient

from mailbridge.imap.fetch import scan
from mailbridge.imap.mailboxes import Mailbox
from mailbridge.imap.session import connect
from mailbridge.mail.mailbox import MailboxState
from tests.imap.messages import plain
from tests.servers.accounts import MailboxUser
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import POOR, Proxy

INBOX = Mailbox("INBOX", None, selectable=True, delimiter="/")
_STEPS = st.one_of(
    st.tuples(st.just("put"), st.integers(1, 3)),
    st.tuples(st.just("expunge"), st.integers(0, 5)),
    st.tuples(st.just("flag"), st.integers(0, 5)),
    st.tuples(st.just("look"), st.just(0)),
)


def _change(client: IMAPClient, step: str, number: int) -> None:
    """What another mail app does in between; the number-th message is counted from the oldest."""
    if step == "put":
        for _ in range(number):
            client.append("INBOX", plain(number))
        return
    client.select_folder("INBOX")
    uids = client.search("ALL")
    if number < len(uids):
        client.add_flags([uids[number]], [r"\Deleted" if step == "expunge" else r"\Flagged"])
        if step == "expunge":
            client.uid_expunge([uids[number]])


@pytest.mark.parametrize("poor", [False, True])
@settings(max_examples=12)
@given(steps=st.lists(_STEPS, min_size=2, max_size=10))
def test_looks_in_between_miss_nothing(dovecot: Dovecot, steps: list[tuple[str, int]], *, poor: bool) -> None:
    """After any changes and any looks, what is known is what is there; nothing is told twice."""
    user = MailboxUser(dovecot, f"steps-{uuid.uuid4().hex[:10]}")
    state: MailboxState | None = None
    known: set[int] = set()
    with (
        Proxy(dovecot, strip=POOR if poor else ()) as proxy,
        connect(**user.settings(proxy)) as session,
        user.client() as client,
    ):
        for step, number in [*steps, ("look", 0)]:
            if step != "look":
                _change(client, step, number)
                continue
            found = scan(session, INBOX, state, frozenset(known), date(2020, 1, 1))
            new = {summary.uid for summary in found.new}
            assert not new & known
            assert found.gone <= known
            known = (known | new) - found.gone
            state = found.state
        client.select_folder("INBOX")
        assert known == set(client.search("ALL"))
