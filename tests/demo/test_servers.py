"""The embedded servers serve what they were given, to whoever has the password, until they are stopped."""

from __future__ import annotations

import smtplib
import socket
import threading
import time
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import imapclient
import pytest

from mailbridge.demo import servers
from mailbridge.demo.mailbox import ME, Fixture, render
from mailbridge.demo.servers import DemoServers, start
from mailbridge.errors import NotConfigured, UsageError

ZONE = ZoneInfo("Europe/Berlin")
DRAFT = b"From: rosamund@coombe.example\r\nSubject: Re: hello\r\nMessage-ID: <d1@coombe.example>\r\n\r\nHello\r\n"


@pytest.fixture(scope="module")
def fixtures() -> list[Fixture]:
    """The mailbox of one Tuesday morning."""
    return render(datetime(2026, 3, 10, 9, tzinfo=ZONE), ZONE)


@pytest.fixture
def running(fixtures: list[Fixture]) -> Iterator[DemoServers]:
    with start(fixtures) as demo:
        yield demo


@pytest.fixture
def client(running: DemoServers) -> Iterator[Any]:
    with signed_in(running) as client:
        yield client


def signed_in(demo: DemoServers) -> Any:
    """An independent IMAP client, signed in. (Its own types are half written.)"""
    client = imapclient.IMAPClient(demo.imap_host, demo.imap_port, ssl=False, timeout=10)
    client.login(demo.login, demo.password)
    client.normalise_times = False
    return client


def test_quick(fixtures: list[Fixture]) -> None:
    """Both servers are up within two seconds, and take as little to end."""
    begin = time.monotonic()
    with start(fixtures) as demo:
        signed_in(demo).logout()
    assert time.monotonic() - begin < 2


def test_mailboxes(client: Any, fixtures: list[Fixture]) -> None:
    """Every message lies in its mailbox, with its arrival, its flags and its bytes."""
    for name in {f.mailbox for f in fixtures}:
        client.select_folder(name, readonly=True)
        found = client.fetch(client.search(), ["INTERNALDATE", "FLAGS", "BODY.PEEK[]"])
        served = {
            (d[b"BODY[]"], d[b"INTERNALDATE"], frozenset(f.decode() for f in d[b"FLAGS"])) for d in found.values()
        }
        assert served == {(f.raw, f.received, frozenset(f.flags)) for f in fixtures if f.mailbox == name}
        assert list(found) == sorted(found, key=lambda uid: found[uid][b"INTERNALDATE"])


def test_append(client: Any) -> None:
    """A draft can be written, found by its UID, and removed alone (UIDPLUS)."""
    answer = client.append("Drafts", DRAFT, flags=[r"\Draft", r"\Seen"])
    uid = int(answer.split(b"APPENDUID ")[1].split(b"]")[0].split()[1])
    client.select_folder("Drafts")
    before = set(client.search())
    assert client.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"] == DRAFT
    client.delete_messages([uid])
    client.uid_expunge([uid])
    assert set(client.search()) == before - {uid}


def test_idle(running: DemoServers, client: Any) -> None:
    """A waiting client hears of new mail."""
    client.select_folder("INBOX")
    client.idle()
    with signed_in(running) as other:
        other.append("INBOX", DRAFT)
    assert any(kind == b"EXISTS" for _, kind in client.idle_check(timeout=10))
    client.idle_done()


def test_wrong_password(running: DemoServers) -> None:
    """Nobody comes in without the password, which is another at every start."""
    client = imapclient.IMAPClient(running.imap_host, running.imap_port, ssl=False, timeout=10)
    with pytest.raises(imapclient.exceptions.LoginError):
        client.login(running.login, "wrong")
    client.shutdown()
    with smtplib.SMTP(running.smtp_host, running.smtp_port, timeout=10) as smtp:
        with pytest.raises(smtplib.SMTPAuthenticationError):
            smtp.login(running.login, "wrong")
        with pytest.raises(smtplib.SMTPSenderRefused):
            smtp.sendmail(ME.email, ["a@b.example"], DRAFT)
    with start([]) as other:
        assert other.password != running.password
    assert running.sent == ()


def test_sending(running: DemoServers) -> None:
    """What is sent after signing in is kept and delivered nowhere."""
    with smtplib.SMTP(running.smtp_host, running.smtp_port, timeout=10) as smtp:
        smtp.login(running.login, running.password)
        smtp.sendmail(ME.email, ["a@b.example", "c@d.example"], DRAFT)
    assert running.sent == ((("a@b.example", "c@d.example"), DRAFT),)


def test_nothing_left() -> None:
    """After the end both ports are free, every connection is closed and no thread is left; ending twice is harmless."""
    threads = set(threading.enumerate())
    demo = start([])
    client = signed_in(demo)
    demo.stop()
    demo.stop()
    assert set(threading.enumerate()) == threads
    for port in (demo.imap_port, demo.smtp_port):
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((demo.imap_host, port), timeout=5)
    with pytest.raises((OSError, imapclient.exceptions.IMAPClientError, imapclient.exceptions.IMAPClientAbortError)):
        client.noop()
    client.shutdown()
    with start([], imap_port=demo.imap_port, smtp_port=demo.smtp_port) as again:
        assert (again.imap_port, again.smtp_port) == (demo.imap_port, demo.smtp_port)


@pytest.mark.parametrize("name", ["IMAP", "SMTP"])
def test_port_taken(name: str) -> None:
    """A port that is taken, or no port at all, is told with what to do, and nothing keeps running."""
    threads = set(threading.enumerate())
    with socket.create_server(("127.0.0.1", 0)) as taken:
        for port in (taken.getsockname()[1], 70_000):
            with pytest.raises(UsageError, match=f"{name} server cannot listen on port {port}.*--{name.lower()}-port"):
                start([], **{f"{name.lower()}_port": port})
    assert set(threading.enumerate()) == threads


def test_only_loopback(running: DemoServers) -> None:
    """The servers listen on loopback and nowhere else."""
    assert running.imap_host == running.smtp_host == "127.0.0.1"
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.2", running.imap_port), timeout=5)


def test_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra the demo says how to install it."""
    monkeypatch.setattr(servers, "find_spec", lambda name: None)
    with pytest.raises(NotConfigured, match=r"pip install 'mailbridge\[demo\]'"):
        start([])
