"""Waiting for the server to speak: news ends it, everything else does not."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from mailbridge.errors import ServerRefused, TryAgain
from mailbridge.imap.session import Session, connect
from tests.servers.accounts import MailboxUser
from tests.servers.scripted import Answer, Scripted

RAW = b"Subject: x\r\n\r\nHello\r\n"
OPENED = b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n%(tag)s OK [READ-ONLY] done\r\n"


@pytest.fixture
def session(mailbox_user: MailboxUser) -> Iterator[Session]:
    """A session with Dovecot, INBOX open, which holds one message."""
    server = mailbox_user.server
    mailbox_user.put(RAW, "INBOX")
    with connect(
        host=server.host, port=server.tls_port, security="tls", login=mailbox_user.login, password=server.password,
        ca_file=server.ca_file,
    ) as opened:  # fmt: skip
        opened.examine("INBOX")
        yield opened


def test_a_new_message_is_news(session: Session, mailbox_user: MailboxUser) -> None:
    """It ends the waiting as soon as it is there, and the session can be used on."""
    timer = threading.Timer(0.3, mailbox_user.put, (RAW, "INBOX"))
    timer.start()
    began = time.monotonic()
    assert session.wait(20)
    assert time.monotonic() - began < 10
    assert session.examine("INBOX").exists == 2


def test_what_came_before_the_waiting_is_news(session: Session, mailbox_user: MailboxUser) -> None:
    """Nothing is missed between the opening of the mailbox and the waiting."""
    mailbox_user.put(RAW, "INBOX")
    assert session.wait(20)


def test_silence_is_none(session: Session) -> None:
    """When the time is over the server is told so, and can be asked to wait again."""
    for _ in range(2):
        assert not session.wait(0.2)
    assert session.examine("INBOX").exists == 1


def scripted(idle: Answer, finish: list[bytes] | None = None) -> Scripted:
    """A server that says this when it is asked to wait."""
    server = Scripted(
        {"CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE\r\n%(tag)s OK done\r\n", "EXAMINE": OPENED, "IDLE": idle}
    )
    server.finish = finish or []
    return server


def waited(server: Scripted, seconds: float = 0.5) -> bool:
    """One waiting at that server."""
    with server, connect(host=server.host, port=server.port, security="none", login="a", password="b", timeout=5) as s:
        s.examine("INBOX")
        return s.wait(seconds)


@pytest.mark.parametrize(
    ("said", "news"),
    [
        (b"+ idling\r\n", False),
        (b"+ idling\r\n* OK Still here\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* 0 RECENT\r\n", False),
        (b"+ idling\r\n* 4 EXISTS\r\n", True),
        (b"+ \r\n* 2 EXPUNGE\r\n", True),
        (b"+ idling\r\n* VANISHED 7\r\n", True),
    ],
)
def test_what_is_news(said: bytes, news: bool) -> None:
    """Messages that come or go are, in one packet with the "+" or not; flags and greetings are none."""
    assert waited(scripted(said)) is news


def test_news_that_come_with_the_end() -> None:
    """What the server says between DONE and its OK is heard too."""
    assert waited(scripted(b"+ idling\r\n", [b"* 4 EXISTS\r\n%(tag)s OK done\r\n"]), 0.1)


def test_a_server_that_will_not_wait() -> None:
    """Its refusal is told as such."""
    with pytest.raises(ServerRefused):
        waited(scripted(b"%(tag)s NO not here\r\n"))


def test_a_connection_that_ends() -> None:
    """Before the "+", while waiting, and instead of an answer to DONE: try again."""
    for server in (scripted(b""), scripted(b"+ idling\r\n", [b""]), scripted(b"+ idling\r\n* BYE\r\n", [b""])):
        with pytest.raises(TryAgain):
            waited(server, 0.1)
