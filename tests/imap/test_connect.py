"""Connecting: what works, and what is said when nobody or somebody else answers."""

from __future__ import annotations

import errno
import os
import socket
import time
from pathlib import Path

import pytest
import trustme

from mailbridge.errors import NotConfigured, ServerRefused, TryAgain
from mailbridge.imap import faults
from mailbridge.imap.session import connect
from mailbridge.tls import Security
from tests.imap.connecting import attempt, sentences
from tests.servers.accounts import MailboxUser
from tests.servers.dovecot import free_ports, running
from tests.servers.proxy import Fault, Proxy
from tests.servers.scripted import Scripted


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
def test_signs_in_over_every_kind_of_connection(mailbox_user: MailboxUser, security: Security) -> None:
    """Implicit TLS, STARTTLS, and plain text on loopback all end signed in, with the capabilities of that state."""
    with connect(**mailbox_user.settings(security=security)) as session:
        assert {"IMAP4REV1", "UIDPLUS", "SPECIAL-USE", "CONDSTORE"} <= session.capabilities
        assert "INBOX" in [mailbox.name for mailbox in session.mailboxes()]


@pytest.mark.parametrize("user", ["nobody"])
def test_dovecot_runs_as_somebody_without_rights_too(user: str) -> None:
    """The fixture's server works when it is not started by root (where root runs the tests, as `nobody`)."""
    with (
        running(user=user if os.getuid() == 0 else None) as server,
        connect(
            host=server.host,
            port=server.tls_port,
            security="tls",
            login="ana",
            password=server.password,
            ca_file=server.ca_file,
        ) as session,
    ):
        assert session.examine("INBOX").exists == 0


def test_leaves_by_logout_and_never_by_close(mailbox_user: MailboxUser) -> None:
    """The last command is LOGOUT; CLOSE, which expunges, is not sent."""
    with Proxy(mailbox_user.server) as proxy:
        with connect(**mailbox_user.settings(proxy)) as session:
            session.examine("INBOX")
        assert proxy.names()[-1] == "LOGOUT"
        assert not {"CLOSE", "EXPUNGE"} & set(proxy.names())


def test_an_interrupt_waits_for_nothing(mailbox_user: MailboxUser) -> None:
    """Ctrl-C hangs up: what the server is still sending is not read to its end."""
    with Proxy(mailbox_user.server) as proxy:
        with pytest.raises(KeyboardInterrupt), connect(**mailbox_user.settings(proxy)):
            raise KeyboardInterrupt
        assert "LOGOUT" not in proxy.names()


def test_small_commands_are_not_held_back(mailbox_user: MailboxUser) -> None:
    """TCP_NODELAY is set, since every command waits for an answer."""
    with connect(**mailbox_user.settings()) as session:
        assert session._imap.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_an_unknown_host_is_for_later() -> None:
    """A name that nobody has (RFC 2606 keeps .invalid for that) is named."""
    with pytest.raises(TryAgain, match=r"imap\.nobody\.invalid") as caught:
        attempt("imap.nobody.invalid", 993)
    sentences(caught.value)


def test_a_port_where_nothing_listens_is_for_later() -> None:
    """A refused connection is told as such."""
    with pytest.raises(TryAgain, match="refused") as caught:
        attempt("127.0.0.1", free_ports(1)[0])
    sentences(caught.value)


def test_an_impossible_host_name_issentences() -> None:
    """A label over 63 characters is no host name."""
    with pytest.raises((NotConfigured, TryAgain)) as caught:
        attempt("a" * 64 + ".example", 993)
    sentences(caught.value)


@pytest.mark.parametrize(
    "greeting",
    [
        b"220 mail.example.org ESMTP Postfix\r\n",
        b"+OK POP3 ready\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 400 Bad\r\n\r\n",
    ],
)
def test_a_port_that_greets_otherwise_speaks_no_imap(greeting: bytes) -> None:
    """SMTP, POP3, SSH and HTTP greetings are no IMAP."""
    with Scripted(greeting=greeting) as server, pytest.raises(ServerRefused, match="does not speak IMAP") as caught:
        attempt(server.host, server.port, "none")
    sentences(caught.value)


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_web_server_is_recognised(ca: tuple[trustme.CA, Path], *, encrypted: bool) -> None:
    """A web server waits to be asked and never greets; it is asked once the time is over."""
    authority, pem = ca
    certificate = authority.issue_cert("127.0.0.1") if encrypted else None
    web = Scripted({"/ HTTP": b"HTTP/1.0 200 OK\r\n\r\n"}, greeting=None, certificate=certificate)
    with web as server, pytest.raises(ServerRefused, match="does not speak IMAP"):
        attempt(server.host, server.port, "tls" if encrypted else "none", ca_file=pem, timeout=0.5)


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
def test_a_server_that_hangs_is_left_in_time(security: Security) -> None:
    """No greeting, no TLS: over after the timeout, not before and not much later."""
    begun = time.monotonic()
    with Scripted(greeting=None) as server, pytest.raises(TryAgain, match="in time") as caught:
        attempt(server.host, server.port, security, timeout=0.4)
    assert 0.3 < time.monotonic() - begun < 10
    sentences(caught.value)


def test_a_server_that_hangs_up_at_once_is_for_later() -> None:
    """A connection that is accepted and dropped."""
    with Scripted(greeting=b"") as server, pytest.raises(TryAgain) as caught:
        attempt(server.host, server.port, "none")
    sentences(caught.value)


def test_a_server_that_says_bye_at_once_is_for_later() -> None:
    """BYE as a greeting (RFC 9051 7.1.5): too busy, not wrong."""
    with Scripted(greeting=b"* BYE too busy\r\n") as server, pytest.raises(TryAgain, match="too busy") as caught:
        attempt(server.host, server.port, "none")
    sentences(caught.value)


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENETUNREACH, "cannot be reached"), (errno.ECONNRESET, "closed the connection"), (errno.EPIPE, "closed")],
)
def test_a_network_that_is_down_is_no_drop(number: int, said: str) -> None:
    """Unreachable is told from closed; the operating system's words are not repeated."""
    error = faults.of(OSError(number, os.strerror(number)), "imap.example.org", "connecting")
    assert isinstance(error, TryAgain)
    assert said in sentences(error)
    assert "Errno" not in str(error)


@pytest.mark.parametrize("how", ["cut", "stall"])
def test_a_connection_that_fails_later_is_for_later(mailbox_user: MailboxUser, how: str) -> None:
    """A drop or silence in the middle of the work is TryAgain, and leaving is quick all the same."""
    begun = time.monotonic()
    with Proxy(mailbox_user.server) as proxy, connect(**mailbox_user.settings(proxy)) as session:
        session._imap.sock.settimeout(1.0)
        proxy.fault = Fault("EXAMINE", "before", "cut" if how == "cut" else "stall")
        with pytest.raises(TryAgain) as caught:
            session.examine("INBOX")
    assert time.monotonic() - begun < 10
    sentences(caught.value)


def test_a_mailbox_that_is_not_there_issentences(mailbox_user: MailboxUser) -> None:
    """The server's NO is handed on in its own words."""
    with connect(**mailbox_user.settings()) as session, pytest.raises(ServerRefused, match="No such") as caught:
        session.examine("No such mailbox")
    sentences(caught.value)
