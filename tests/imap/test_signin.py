"""Signing in: by password and by token, and what a refusal means."""

from __future__ import annotations

import base64

import pytest

from mailbridge.errors import MailbridgeError, ServerRefused, SignInRefused, TryAgain
from mailbridge.imap.session import connect
from tests.imap.connecting import attempt, sentences
from tests.servers.accounts import MailboxUser
from tests.servers.scripted import Scripted


def test_a_wrong_password_is_a_sign_in_refused(mailbox_user: MailboxUser) -> None:
    """[AUTHENTICATIONFAILED] is the person's to solve; the password is not repeated."""
    with pytest.raises(SignInRefused) as caught:
        connect(**mailbox_user.settings(password="not-the-one"))
    assert mailbox_user.login in sentences(caught.value)
    assert "not-the-one" not in str(caught.value)


@pytest.mark.parametrize("password", ["pässwörd", "pass\tword\n", "密码"])
def test_a_password_of_any_characters_reaches_the_server(password: str) -> None:
    """What LOGIN cannot carry goes by AUTHENTICATE PLAIN, in UTF-8 (RFC 4616)."""
    with Scripted({"AUTHENTICATE PLAIN": b"+ \r\n"}) as server:
        attempt(server.host, server.port, "none", password=password).close()
    assert [base64.b64decode(line).decode() for line in server.continued] == [f"\0ana\0{password}"]


def test_quotes_in_a_password_are_kept() -> None:
    """LOGIN quotes what must be quoted (RFC 9051 4.3)."""
    with Scripted() as server:
        attempt(server.host, server.port, "none", password='a"b\\c d').close()
    assert b'LOGIN ana "a\\"b\\\\c d"' in server.commands


def test_login_that_is_switched_off_is_replaced() -> None:
    """LOGINDISABLED with AUTH=PLAIN means AUTHENTICATE."""
    capability = b"* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN\r\n%(tag)s OK done\r\n"
    with Scripted({"CAPABILITY": capability, "AUTHENTICATE PLAIN": b"+ \r\n"}) as server:
        attempt(server.host, server.port, "none").close()
    assert len(server.continued) == 1


@pytest.mark.parametrize(
    ("offered", "mechanism", "answer"),
    [
        (b"AUTH=XOAUTH2", b"XOAUTH2", b"user=ana\x01auth=Bearer t0ken\x01\x01"),
        (b"AUTH=OAUTHBEARER", b"OAUTHBEARER", b"n,a=ana,\x01auth=Bearer t0ken\x01\x01"),
    ],
)
def test_a_token_signs_in_by_the_mechanism_that_is_offered(offered: bytes, mechanism: bytes, answer: bytes) -> None:
    """XOAUTH2 first, OAUTHBEARER (RFC 7628) where it is the only one."""
    capability = b"* CAPABILITY IMAP4rev1 " + offered + b"\r\n%(tag)s OK done\r\n"
    with Scripted({"CAPABILITY": capability, "AUTHENTICATE " + mechanism.decode(): b"+ \r\n"}) as server:
        attempt(server.host, server.port, "none", oauth_token="t0ken").close()
    assert [base64.b64decode(line) for line in server.continued] == [answer]


def test_a_token_that_is_refused_is_a_sign_in_refused() -> None:
    """The error report that comes as a challenge is answered, and the refusal then understood."""
    with Scripted({"AUTHENTICATE": b"+ \r\n"}) as server:
        server.finish = [b"+ eyJzdGF0dXMiOiI0MDAifQ==\r\n", b"%(tag)s NO [AUTHENTICATIONFAILED] Invalid\r\n"]
        with pytest.raises(SignInRefused):
            attempt(server.host, server.port, "none", oauth_token="t0ken")
    assert server.continued[1:] == [b""]


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (b"%(tag)s NO [UNAVAILABLE] Temporary authentication failure\r\n", TryAgain),
        (b"%(tag)s NO [ALERT] Too many simultaneous connections. (Failure)\r\n", TryAgain),
        (b"* BYE [UNAVAILABLE] Going down\r\n", TryAgain),
        (b"", TryAgain),
        (b"%(tag)s NO [AUTHENTICATIONFAILED] Invalid credentials\r\n", SignInRefused),
        (b"%(tag)s NO LOGIN failed.\r\n", SignInRefused),
        (b"%(tag)s NO [PRIVACYREQUIRED] TLS first\r\n", ServerRefused),
    ],
)
def test_only_a_refused_sign_in_blames_the_password(answer: bytes, error: type[MailbridgeError]) -> None:
    """A drop, BYE or [UNAVAILABLE] during LOGIN is for later; the response code tells (RFC 9051 7.1)."""
    with Scripted({"LOGIN": answer}) as server, pytest.raises(error) as caught:
        attempt(server.host, server.port, "none")
    assert type(caught.value) is error
    sentences(caught.value)
