"""One message handed over: as it is, over each kind of connection, with what it needs of the server and no more."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from mailbridge import smtp, tls
from mailbridge.errors import ServerRefused
from mailbridge.mail.outgoing import Outgoing, outgoing
from tests.servers.ports import Ports
from tests.servers.submission import SubmissionServer
from tests.smtp.conftest import LOGIN, PASSWORD, Authority

Hand = Callable[..., tuple[smtp.Refusal, ...]]
NOW = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)


def message(to: str = "tessa@x.example", body: str = "Hi\r\n") -> Outgoing:
    """One to send."""
    head = f"From: <{LOGIN}>\r\nTo: {to}\r\nMessage-ID: <1@mail.example>\r\n\r\n"
    return outgoing((head + body).encode(), date=NOW, message_id=None)


@pytest.fixture
def server() -> SubmissionServer:
    """A server that knows LOGIN."""
    return SubmissionServer(LOGIN, PASSWORD)


@pytest.fixture
def hand(server: SubmissionServer, ports: Ports, authority: Authority) -> Hand:
    """Hands a message to the server, over implicit TLS if nothing else is asked."""

    def submit(out: Outgoing, security: tls.Security = "tls", **more: Any) -> tuple[smtp.Refusal, ...]:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.ca.issue_cert("localhost").configure_cert(context)
        factory = server.conversation(context, starttls=security == "starttls")
        port = ports.serve(factory, context if security == "tls" else None)
        calls = {"before": lambda: None, "after": lambda refused: None}
        return smtp.submit(
            out, host="localhost", port=port, security=security, login=LOGIN, password=PASSWORD,
            ca_file=authority.file, timeout=10.0, **{**calls, **more},
        )  # fmt: skip

    return submit


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
def test_as_it_is(hand: Hand, server: SubmissionServer, security: tls.Security) -> None:
    """Byte for byte, lines that begin with dots included, over each kind of connection."""
    out = message(body=".\r\n..dots\r\n.\r\nend\r\n")
    assert hand(out, security) == ()
    [taken] = server.taken
    assert taken.raw == out.raw
    assert taken.options == (f"SIZE={len(out.raw)}",)


@pytest.mark.parametrize(
    ("to", "body", "options"),
    [
        ("tessa@x.example", "Hi\r\n", []),
        ("tessa@x.example", "Grüße\r\n", ["BODY=8BITMIME"]),
        ("jörg@x.example", "Hi\r\n", ["SMTPUTF8", "BODY=8BITMIME"]),
    ],
)
def test_asks_for_what_it_needs(hand: Hand, server: SubmissionServer, to: str, body: str, options: list[str]) -> None:
    """SMTPUTF8 and 8BITMIME are asked for where the message needs them, and nowhere else."""
    out = message(to, body)
    hand(out)
    [taken] = server.taken
    assert [o for o in taken.options if not o.startswith("SIZE")] == options
    assert taken.rcpt_to == (to,)


@pytest.mark.parametrize(("to", "lacking"), [("jörg@x.example", "SMTPUTF8"), ("tessa@x.example", "8BITMIME")])
def test_a_server_that_lacks_it(hand: Hand, server: SubmissionServer, to: str, lacking: str) -> None:
    """Such a message is not sent in a form that nobody asked for: the server's lack is told."""
    server.lacks = frozenset({lacking})
    with pytest.raises(ServerRefused) as raised:
        hand(message(to, "Grüße\r\n"))
    assert lacking in raised.value.what
    assert server.taken == []


def test_what_before_raises_ends_it(hand: Hand, server: SubmissionServer) -> None:
    """Where the caller thinks better of it at the last moment nothing is sent, and the error is the caller's."""

    def before() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        hand(message(), before=before)
    assert server.taken == []


def test_after_knows_the_refused(hand: Hand, server: SubmissionServer) -> None:
    """As soon as the server has it, the caller hears whom it was not taken for."""
    server.refused = {"ann@x.example": "450 later"}
    heard: list[object] = []
    refused = hand(message("tessa@x.example, ann@x.example"), after=heard.append)
    assert heard == [refused]
    assert [(r.address, r.later) for r in refused] == [("ann@x.example", True)]
