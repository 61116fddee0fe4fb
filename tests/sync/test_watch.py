"""The pass repeated: when it is done, how long is waited, and what a failing network does to it. Real Dovecot, with a
proxy that cuts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from mailbridge.errors import SignInRefused, TryAgain
from mailbridge.imap.session import Session, connect
from mailbridge.sync.watch import Rhythm, watch
from tests.servers.accounts import MailboxUser
from tests.servers.proxy import Fault, Proxy
from tests.servers.scripted import Answer, Scripted

RAW = b"Subject: x\r\n\r\nHello\r\n"
QUICK = Rhythm(renew=0.3, poll=0.2, first=0.05, longest=0.2, quiet=60.0)


class Enough(Exception):
    """Ends a watch that is for ever."""


@pytest.fixture
def proxy(mailbox_user: MailboxUser) -> Iterator[Proxy]:
    """A proxy before Dovecot."""
    with Proxy(mailbox_user.server) as before:
        yield before


def at(proxy: Proxy, user: MailboxUser) -> Callable[[], Session]:
    """What connects through the proxy."""
    return lambda: connect(
        host=proxy.host, port=proxy.port, security="tls", login=user.login, password=user.server.password,
        ca_file=proxy.ca_file, timeout=5,
    )  # fmt: skip


class Passes:
    """A pass that ends the watch the `last` time it is done; `act` is called with how often it was done before."""

    def __init__(self, last: int, act: Callable[[int], None] = lambda n: None) -> None:
        self.last, self.act = last, act
        self.times: list[float] = []
        self.told: list[float] = []

    def __call__(self) -> None:
        self.times.append(time.monotonic())
        if len(self.times) == self.last:
            raise Enough
        self.act(len(self.times) - 1)

    def tell(self, error: TryAgain, seconds: float) -> None:
        """What is told of trouble."""
        self.told.append(seconds)

    def run(self, connected: Callable[[], Session], rhythm: Rhythm = QUICK) -> None:
        """Watch until it is enough."""
        with pytest.raises(Enough):
            watch(connected, self, self.tell, rhythm)


def test_a_pass_at_the_start_and_at_every_renewal(proxy: Proxy, mailbox_user: MailboxUser) -> None:
    """IDLE is ended and begun again in time, on one and the same connection."""
    passes = Passes(4)
    passes.run(at(proxy, mailbox_user))
    assert proxy.names().count("IDLE") == 3
    assert proxy.names().count("EXAMINE") == 4
    assert proxy.names().count("CAPABILITY") <= 3
    assert passes.told == []


def test_mail_wakes_it(proxy: Proxy, mailbox_user: MailboxUser) -> None:
    """What comes in while a pass reads is not missed: the next one follows at once."""
    passes = Passes(2, lambda n: mailbox_user.put(RAW, "INBOX"))
    passes.run(at(proxy, mailbox_user), Rhythm())
    assert passes.times[1] - passes.times[0] < 20


def test_a_server_without_idle_is_asked_now_and_then(mailbox_user: MailboxUser) -> None:
    """Poor servers are polled."""
    with Proxy(mailbox_user.server, strip={"IDLE"}) as poor:
        passes = Passes(3)
        passes.run(at(poor, mailbox_user), Rhythm(poll=0.1))
        assert "IDLE" not in poor.names()
    assert passes.told == []


def test_a_lost_connection_is_made_again(proxy: Proxy, mailbox_user: MailboxUser) -> None:
    """Cut while it waits, it pauses, connects anew and goes on."""
    proxy.fault = Fault("IDLE", "before")
    passes = Passes(3)
    passes.run(at(proxy, mailbox_user))
    assert passes.told == [QUICK.first]
    assert proxy.names().count("LOGIN") + proxy.names().count("AUTHENTICATE") == 2


def test_the_pauses_grow_and_start_anew_after_a_pass(proxy: Proxy, mailbox_user: MailboxUser) -> None:
    """Doubled up to the longest; a pass that was done sets them back."""

    def failing(n: int) -> None:
        if n in (0, 1, 2, 3, 5):
            raise TryAgain("It is closed.", "Wait.")

    passes = Passes(7, failing)
    passes.run(at(proxy, mailbox_user))
    assert passes.told == [0.05, 0.1, 0.2, 0.2, 0.05]


def test_who_hangs_up_on_the_quiet_is_kept_from_it() -> None:
    """A server that ends a quiet connection is not told of as trouble, and the waiting is renewed sooner from then
    on."""
    hangs_up = iter([True])

    def idle(command: bytes) -> bytes:
        if not next(hangs_up, False):
            return b"+ idling\r\n"
        time.sleep(0.5)
        return b""

    answers: dict[str, Answer] = {
        "CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE\r\n%(tag)s OK done\r\n",
        "EXAMINE": b"* 0 EXISTS\r\n%(tag)s OK done\r\n",
        "IDLE": idle,
    }
    passes = Passes(4)
    with Scripted(answers) as server:
        connected = partial(connect, host=server.host, port=server.port, security="none", login="a", password="b")
        passes.run(connected, Rhythm(renew=60, first=60, quiet=0.2))
    assert passes.told == []
    assert passes.times[-1] - passes.times[0] < 20


def test_other_errors_end_it(proxy: Proxy, mailbox_user: MailboxUser) -> None:
    """A password that is refused is not tried again and again."""

    def refused() -> Session:
        raise SignInRefused("The server did not take it.", "See to it.")

    with pytest.raises(SignInRefused):
        watch(refused, lambda: None, lambda error, seconds: None, QUICK)
