"""What `mailbridge.smtp.check` and `answers` say of servers that work, and of those that do not."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbridge import smtp, tls
from mailbridge.errors import MailbridgeError, NotConfigured, ServerRefused, SignInRefused, TryAgain
from tests.smtp.conftest import LOGIN, PASSWORD, Authority

Start = Callable[..., int]
EHLO = b"250-mail.example.org\r\n250 AUTH PLAIN\r\n"


def sign_in(port: int, security: tls.Security, ca: Path | None, **changes: object) -> None:
    """`check` on the test's server, with what a test changes."""
    asked: dict[str, object] = {"host": "localhost", "login": LOGIN, "password": PASSWORD, "timeout": 5.0}
    smtp.check(port=port, security=security, ca_file=ca, **{**asked, **changes})  # type: ignore[arg-type]


def told(port: int, security: tls.Security, ca: Path | None = None, **changes: object) -> MailbridgeError:
    """The error that `check` raises."""
    with pytest.raises(MailbridgeError) as raised:
        sign_in(port, security, ca, **changes)
    error = raised.value
    assert error.what.endswith(".")
    assert error.todo.endswith(".")
    assert PASSWORD not in str(error)
    return error


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
def test_signs_in(security: tls.Security, mail_server: Start, authority: Authority) -> None:
    """Login and password that the server knows are accepted over each kind of connection."""
    port = mail_server(security)
    sign_in(port, security, authority.file)
    with pytest.raises(SignInRefused):
        sign_in(port, security, authority.file, password="another")


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_wrong_password(security: tls.Security, mail_server: Start, authority: Authority) -> None:
    """A password that the server does not take is a refused sign-in that names the login and not the password."""
    error = told(mail_server(security), security, authority.file, password="wr0ng-and-secret")
    assert isinstance(error, SignInRefused)
    assert LOGIN in error.what
    assert "wr0ng-and-secret" not in str(error)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_unknown_authority(security: tls.Security, mail_server: Start) -> None:
    """Without the CA file a certificate of the test's own authority is not trusted."""
    error = told(mail_server(security), security)
    assert isinstance(error, ServerRefused)
    assert "certificate" in error.what
    assert "--ca-file" in error.todo


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_expired(security: tls.Security, mail_server: Start, authority: Authority) -> None:
    """An expired certificate is told as such."""
    context = authority.server("localhost", until=datetime(2002, 1, 1, tzinfo=UTC))
    error = told(mail_server(security, context), security, authority.file)
    assert isinstance(error, ServerRefused)
    assert "expired" in error.what


def test_other_host(mail_server: Start, authority: Authority) -> None:
    """A certificate for another host is told as such."""
    error = told(mail_server("tls", authority.server("mail.example.org")), "tls", authority.file)
    assert isinstance(error, ServerRefused)
    assert "another host" in error.what


def test_no_starttls(mail_server: Start) -> None:
    """A server without STARTTLS ends the attempt: nothing is sent in the clear."""
    error = told(mail_server("none"), "starttls")
    assert isinstance(error, ServerRefused)
    assert "STARTTLS" in error.what


def test_starttls_refused(odd_server: Start) -> None:
    """A STARTTLS that is offered and then refused ends the attempt too."""
    port = odd_server(b"220 hello\r\n", b"250-hello\r\n250 STARTTLS\r\n", b"454 not now\r\n")
    assert isinstance(told(port, "starttls"), ServerRefused)


def test_no_auth_on_loopback(mail_server: Start) -> None:
    """A loopback server without AUTH (a relay of one's own) is accepted."""
    port = mail_server("none", auth=False)
    sign_in(port, "none", None, password="any")
    assert smtp.answers(host="localhost", port=port, security="none")


def test_no_auth_elsewhere(mail_server: Start, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any other server without AUTH is refused, since mail could not be sent as the person."""
    found = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **more: found("127.0.0.1", *rest, **more))
    port = mail_server("tls", authority.server("mail.example.org"), auth=False)
    error = told(port, "tls", authority.file, host="mail.example.org")
    assert isinstance(error, ServerRefused)
    assert "sign-in" in error.what


def test_plain_port_asked_for_tls(mail_server: Start) -> None:
    """A port that speaks no TLS is told, with STARTTLS as the way out."""
    error = told(mail_server("none"), "tls")
    assert isinstance(error, ServerRefused)
    assert "starttls" in error.todo


@pytest.mark.parametrize(
    ("greeting", "kind", "word"),
    [
        (b"* OK [CAPABILITY IMAP4rev1] ready\r\n", ServerRefused, "does not speak SMTP"),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", ServerRefused, "does not speak SMTP"),
        (b"\x00\xff\xfe\r\n" * 50, ServerRefused, "does not speak SMTP"),
        (b"554 no mail from you\r\n", ServerRefused, "no mail from you"),
        (b"421 too busy\x1b[31m\r\n", TryAgain, "too busy"),
    ],
)
def test_odd_greetings(greeting: bytes, kind: type[MailbridgeError], word: str, odd_server: Start) -> None:
    """What greets otherwise is told apart: another protocol, a refusal, a server that is busy."""
    error = told(odd_server(greeting), "none")
    assert type(error) is kind
    assert word in error.what
    assert error.what.isprintable()


def test_hangs_up(odd_server: Start) -> None:
    """A server that hangs up without a word is to be tried again."""
    assert isinstance(told(odd_server(then_close=True), "none"), TryAgain)


def test_tls_server_hangs_up(odd_server: Start) -> None:
    """A server that hangs up during the TLS handshake is to be tried again."""
    assert isinstance(told(odd_server(then_close=True), "tls"), TryAgain)


@pytest.mark.parametrize("lines", [(), (b"220 hello\r\n",), (b"220 hello\r\n", EHLO)])
def test_hangs(lines: tuple[bytes, ...], odd_server: Start) -> None:
    """A server that stops answering, at whatever step, costs no more than the timeout in all."""
    port = odd_server(*lines)
    started = time.monotonic()
    error = told(port, "none", timeout=0.4)
    assert isinstance(error, TryAgain)
    assert "0.4 seconds" in error.what
    assert time.monotonic() - started < 3


def test_slow_at_every_step(odd_server: Start) -> None:
    """The timeout is for all steps together: a server that is just in time at each is too slow."""
    port = odd_server(b"220 hello\r\n", EHLO, b"235 welcome\r\n", b"221 bye\r\n", delay=0.3)
    assert isinstance(told(port, "none", timeout=0.5), TryAgain)
    sign_in(port, "none", None, timeout=5)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"535 5.7.8 no\r\n", SignInRefused),
        (b"534 5.7.9 an application-specific password is required\r\n", SignInRefused),
        (b"454 4.7.0 later\r\n", TryAgain),
        (b"538 5.7.11 encrypt first\r\n", ServerRefused),
        (b"550 disabled for this mailbox\r\n", ServerRefused),
    ],
)
def test_refused_sign_ins(answer: bytes, kind: type[MailbridgeError], odd_server: Start) -> None:
    """The codes of RFC 4954 are told apart: the password's fault, for now, or the server's policy."""
    assert type(told(odd_server(b"220 hello\r\n", EHLO, answer), "none")) is kind


def test_password_echoed(odd_server: Start) -> None:
    """A server that repeats the password does not bring it into the error."""
    echo = b"535 not " + PASSWORD.encode() + b" \r\n"
    error = told(odd_server(b"220 hello\r\n", EHLO, echo), "none")
    assert "not …" in error.what


def test_only_oauth(odd_server: Start) -> None:
    """A server that takes only OAuth is told as such."""
    error = told(odd_server(b"220 hello\r\n", b"250-hello\r\n250 AUTH XOAUTH2\r\n"), "none")
    assert isinstance(error, ServerRefused)
    assert "OAuth" in error.todo


def test_nothing_listens() -> None:
    """A port on which nothing listens is to be tried again."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        error = told(unused.getsockname()[1], "tls")
    assert isinstance(error, TryAgain)
    assert "Nothing answers" in error.what


@pytest.mark.parametrize("host", ["mail.invalid", "a" * 70 + ".example", "two..dots.example"])
def test_unknown_host(host: str) -> None:
    """A host that is not found is to be tried again, however odd its name."""
    assert isinstance(told(465, "tls", host=host), TryAgain)


def test_no_plain_connection_elsewhere() -> None:
    """Security "none" to another computer is refused before anything is connected."""
    assert isinstance(told(25, "none", host="mail.example.org"), NotConfigured)


@pytest.mark.parametrize("content", [None, b"no certificate"])
def test_bad_ca_file(content: bytes | None, tmp_path: Path) -> None:
    """A CA file that is missing or holds no certificate is the config's fault."""
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_bytes(content)
    assert isinstance(told(465, "tls", file), NotConfigured)


def test_answers(mail_server: Start, odd_server: Start, authority: Authority) -> None:
    """The probe says yes to a submission server that is trusted, and no to all else."""
    asked = {"host": "localhost", "security": "tls", "timeout": 5.0}
    port = mail_server("tls")
    assert smtp.answers(port=port, ca_file=authority.file, **asked)  # type: ignore[arg-type]
    assert not smtp.answers(port=port, **asked)  # type: ignore[arg-type]
    assert not smtp.answers(port=odd_server(b"* OK IMAP\r\n"), ca_file=authority.file, **asked)  # type: ignore[arg-type]
