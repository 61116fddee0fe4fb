"""What sending leaves behind: a copy in Sent, and a flag on one message and no other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mailbridge.errors import ServerRefused
from mailbridge.imap.drafts import InDoubt
from mailbridge.imap.sent import file_sent, mark_answered
from mailbridge.imap.session import Session, connect
from tests.imap.messages import plain
from tests.servers.accounts import MailboxUser
from tests.servers.proxy import Fault, Proxy


@pytest.fixture
def session(mailbox_user: MailboxUser) -> Iterator[Session]:
    """A session of an account with two messages in INBOX."""
    for number in (1, 2):
        mailbox_user.put(plain(number), flags=(r"\Flagged",))
    with connect(**mailbox_user.settings(), timeout=5) as signed_in:
        yield signed_in


def answered(mailbox_user: MailboxUser) -> list[int]:
    """The UIDs in INBOX that are marked; whatever else was set stays."""
    rows = mailbox_user.everything()["INBOX"]
    assert all(rb"\Flagged" in row[2] for row in rows)
    return [row[1] for row in rows if rb"\Answered" in row[2]]


def test_filed(mailbox_user: MailboxUser, session: Session) -> None:
    r"""The bytes lie in Sent as they are, read by the person already."""
    file_sent(session, "Sent", plain(3))
    [row] = mailbox_user.everything()["Sent"]
    assert (row[2], row[4]) == ({rb"\Seen"}, plain(3))


def test_nowhere_to_file(session: Session) -> None:
    """A mailbox that is not there is the server's refusal, and makes none."""
    with pytest.raises(ServerRefused):
        file_sent(session, "Sent Items", plain(3))


def test_a_lost_answer_is_in_doubt(mailbox_user: MailboxUser) -> None:
    """Cut during the APPEND, nobody knows whether the copy lies there."""
    with Proxy(mailbox_user.server) as proxy, connect(**mailbox_user.settings(proxy), timeout=5) as through:
        proxy.fault = Fault("APPEND", "after")
        with pytest.raises(InDoubt):
            file_sent(through, "Sent", plain(3))


def test_marked(mailbox_user: MailboxUser, session: Session) -> None:
    """One message is marked, however often, and no other."""
    [_, (uidvalidity, uid, *_)] = mailbox_user.everything()["INBOX"]
    for _ in range(2):
        assert mark_answered(session, "INBOX", uidvalidity, uid, "<2@acme.example>")
    assert answered(mailbox_user) == [uid]


def test_another_message_by_now(mailbox_user: MailboxUser, session: Session) -> None:
    """Under another UIDVALIDITY, another Message-ID or a UID that is gone nothing is marked."""
    [(uidvalidity, uid, *_), _] = mailbox_user.everything()["INBOX"]
    assert not mark_answered(session, "INBOX", uidvalidity + 1, uid, "<1@acme.example>")
    assert not mark_answered(session, "INBOX", uidvalidity, uid, "<2@acme.example>")
    assert not mark_answered(session, "INBOX", uidvalidity, 999, "<1@acme.example>")
    assert answered(mailbox_user) == []
