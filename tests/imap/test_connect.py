"""Connecting and signing in: what works, and what is said when it does not."""

from __future__ import annotations

import base64
import datetime
import errno
import ipaddress
import os
import socket
import ssl
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from mailbridge.errors import MailbridgeError, NotConfigured, ServerRefused, SignInRefused, TryAgain
from mailbridge.imap import faults
from mailbridge.imap.connection import Security
from mailbridge.imap.session import Session, connect
from tests.servers.accounts import MailboxUser
from tests.servers.dovecot import Dovecot, free_ports, running
from tests.servers.proxy import Fault, Proxy
from tests.servers.scripted import Answer, Scripted


def _connect(
    host: str,
    port: int,
    security: Security = "tls",
    *,
    password: str = "secret",
    ca_file: Path | None = None,
    timeout: float = 5.0,
    oauth_token: str | None = None,
) -> Session:
    return connect(
        host=host,
        port=port,
        security=security,
        login="ana",
        password=password,
        ca_file=ca_file,
        timeout=timeout,
        oauth_token=oauth_token,
    )


def _told(error: MailbridgeError) -> str:
    """The two sentences, which must be sentences."""
    for sentence in (error.what, error.todo):
        assert sentence.endswith(".")
        assert not sentence.endswith("..")
        assert "\n" not in sentence
        assert "Error" not in sentence
        assert "b'" not in sentence
    return str(error)


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, Path]:
    """An authority of the module's own, and its PEM file."""
    authority = trustme.CA()
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return authority, path


def _self_signed() -> trustme.LeafCert:
    """A certificate for 127.0.0.1 that vouches for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    built = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return trustme.LeafCert(pem, built.public_bytes(Encoding.PEM), [])


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


def test_small_commands_are_not_held_back(mailbox_user: MailboxUser) -> None:
    """TCP_NODELAY is set, since every command waits for an answer."""
    with connect(**mailbox_user.settings()) as session:
        assert session._imap.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_wrong_password_is_a_sign_in_refused(mailbox_user: MailboxUser) -> None:
    """[AUTHENTICATIONFAILED] is the person's to solve; the password is not repeated."""
    with pytest.raises(SignInRefused) as caught:
        connect(**mailbox_user.settings(password="not-the-one"))
    assert mailbox_user.login in _told(caught.value)
    assert "not-the-one" not in str(caught.value)


@pytest.mark.parametrize("password", ["pässwörd", "pass\tword\n", "密码"])
def test_a_password_of_any_characters_reaches_the_server(password: str) -> None:
    """What LOGIN cannot carry goes by AUTHENTICATE PLAIN, in UTF-8 (RFC 4616)."""
    with Scripted({"AUTHENTICATE PLAIN": b"+ \r\n"}) as server:
        _connect(server.host, server.port, "none", password=password).close()
    assert [base64.b64decode(line).decode() for line in server.continued] == [f"\0ana\0{password}"]


def test_quotes_in_a_password_are_kept() -> None:
    """LOGIN quotes what must be quoted (RFC 9051 4.3)."""
    with Scripted() as server:
        _connect(server.host, server.port, "none", password='a"b\\c d').close()
    assert b'LOGIN ana "a\\"b\\\\c d"' in server.commands


def test_login_that_is_switched_off_is_replaced() -> None:
    """LOGINDISABLED with AUTH=PLAIN means AUTHENTICATE."""
    capability = b"* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN\r\n%(tag)s OK done\r\n"
    with Scripted({"CAPABILITY": capability, "AUTHENTICATE PLAIN": b"+ \r\n"}) as server:
        _connect(server.host, server.port, "none").close()
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
        _connect(server.host, server.port, "none", oauth_token="t0ken").close()
    assert [base64.b64decode(line) for line in server.continued] == [answer]


def test_a_token_that_is_refused_is_a_sign_in_refused() -> None:
    """The error report that comes as a challenge is answered, and the refusal then understood."""
    with Scripted({"AUTHENTICATE": b"+ \r\n"}) as server:
        server.finish = [b"+ eyJzdGF0dXMiOiI0MDAifQ==\r\n", b"%(tag)s NO [AUTHENTICATIONFAILED] Invalid\r\n"]
        with pytest.raises(SignInRefused):
            _connect(server.host, server.port, "none", oauth_token="t0ken")
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
        _connect(server.host, server.port, "none")
    assert type(caught.value) is error
    _told(caught.value)


def test_an_unknown_host_is_for_later() -> None:
    """A name that nobody has (RFC 2606 keeps .invalid for that) is named."""
    with pytest.raises(TryAgain, match=r"imap\.nobody\.invalid") as caught:
        _connect("imap.nobody.invalid", 993)
    _told(caught.value)


def test_a_port_where_nothing_listens_is_for_later() -> None:
    """A refused connection is told as such."""
    with pytest.raises(TryAgain, match="refused") as caught:
        _connect("127.0.0.1", free_ports(1)[0])
    _told(caught.value)


def test_an_impossible_host_name_is_told() -> None:
    """A label over 63 characters is no host name."""
    with pytest.raises((NotConfigured, TryAgain)) as caught:
        _connect("a" * 64 + ".example", 993)
    _told(caught.value)


@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize(
    ("matter", "remedy"),
    [
        ("expired", "renew"),
        ("self-signed", "--ca-file"),
        ("authority this computer does not know", "--ca-file"),
        ("another address", "host name"),
    ],
)
def test_a_bad_certificate_is_told_with_its_remedy(
    ca: tuple[trustme.CA, Path], security: Security, matter: str, remedy: str
) -> None:
    """Expired, unknown authority and wrong name each end before anything secret is sent."""
    authority, pem = ca
    past = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    makers: dict[str, Callable[[], trustme.LeafCert]] = {
        "expired": lambda: authority.issue_cert("127.0.0.1", not_after=past),
        "self-signed": _self_signed,
        "another address": lambda: authority.issue_cert("imap.example.org"),
        "authority this computer does not know": lambda: trustme.CA().issue_cert("127.0.0.1"),
    }
    certificate = makers[matter]()
    capability = b"* CAPABILITY IMAP4rev1 STARTTLS\r\n%(tag)s OK done\r\n"
    scripted = Scripted({"CAPABILITY": capability, "STARTTLS": b"%(tag)s OK go\r\n"}, certificate=certificate)
    scripted.late_tls = security == "starttls"
    with scripted as server, pytest.raises(ServerRefused) as caught:
        _connect(server.host, server.port, security, ca_file=pem)
    said = _told(caught.value)
    assert matter in said
    assert remedy in said
    assert not any(command.startswith((b"LOGIN", b"AUTH")) for command in server.commands)


def test_plain_text_on_a_tls_port_is_told(mailbox_user: MailboxUser) -> None:
    """The STARTTLS port asked for implicit TLS: the remedy names starttls."""
    server = mailbox_user.server
    with pytest.raises(ServerRefused, match=r"does not speak TLS.*starttls") as caught:
        _connect(server.host, server.plain_port, ca_file=server.ca_file)
    _told(caught.value)


def test_tls_on_a_starttls_port_is_told_in_time(mailbox_user: MailboxUser) -> None:
    """Where the server waits for TLS and we for a greeting, the timeout ends it."""
    server = mailbox_user.server
    with pytest.raises(TryAgain, match="did not answer in time") as caught:
        _connect(server.host, server.tls_port, "starttls", ca_file=server.ca_file, timeout=0.5)
    _told(caught.value)


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
        _connect(server.host, server.port, "none")
    _told(caught.value)


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_web_server_is_recognised(ca: tuple[trustme.CA, Path], *, encrypted: bool) -> None:
    """A web server waits to be asked and never greets; it is asked once the time is over."""
    authority, pem = ca
    certificate = authority.issue_cert("127.0.0.1") if encrypted else None
    web = Scripted({"/ HTTP": b"HTTP/1.0 200 OK\r\n\r\n"}, greeting=None, certificate=certificate)
    with web as server, pytest.raises(ServerRefused, match="does not speak IMAP"):
        _connect(server.host, server.port, "tls" if encrypted else "none", ca_file=pem, timeout=0.5)


@pytest.mark.parametrize("security", ["tls", "starttls", "none"])
def test_a_server_that_hangs_is_left_in_time(security: Security) -> None:
    """No greeting, no TLS: over after the timeout, not before and not much later."""
    begun = time.monotonic()
    with Scripted(greeting=None) as server, pytest.raises(TryAgain, match="in time") as caught:
        _connect(server.host, server.port, security, timeout=0.4)
    assert 0.3 < time.monotonic() - begun < 3
    _told(caught.value)


def test_a_server_that_hangs_up_at_once_is_for_later() -> None:
    """A connection that is accepted and dropped."""
    with Scripted(greeting=b"") as server, pytest.raises(TryAgain) as caught:
        _connect(server.host, server.port, "none")
    _told(caught.value)


def test_a_server_that_says_bye_at_once_is_for_later() -> None:
    """BYE as a greeting (RFC 9051 7.1.5): too busy, not wrong."""
    with Scripted(greeting=b"* BYE too busy\r\n") as server, pytest.raises(TryAgain, match="too busy") as caught:
        _connect(server.host, server.port, "none")
    _told(caught.value)


def test_starttls_that_was_stripped_ends_the_attempt(mailbox_user: MailboxUser) -> None:
    """Without STARTTLS among the capabilities nothing secret is sent in the clear."""
    with Proxy(mailbox_user.server, strip={"STARTTLS"}, tls=False) as proxy:
        with pytest.raises(ServerRefused, match="STARTTLS") as caught:
            connect(**mailbox_user.settings(proxy, security="starttls"))
        assert set(proxy.names()) <= {"CAPABILITY"}
    _told(caught.value)


@pytest.mark.parametrize("greeting", [b"* PREAUTH welcome\r\n", b"* OK ready\r\n"])
def test_starttls_that_is_refused_or_jumped_over_ends_the_attempt(greeting: bytes) -> None:
    """A NO to STARTTLS, and a PREAUTH that would make it impossible (RFC 9051 11.1)."""
    answers: dict[str, Answer] = {
        "CAPABILITY": b"* CAPABILITY IMAP4rev1 STARTTLS\r\n%(tag)s OK done\r\n",
        "STARTTLS": b"%(tag)s NO not today\r\n",
    }
    with Scripted(answers, greeting=greeting) as server, pytest.raises(ServerRefused, match="STARTTLS") as caught:
        _connect(server.host, server.port, "starttls")
    assert not any(command.startswith((b"LOGIN", b"AUTH")) for command in server.commands)
    _told(caught.value)


def test_what_was_said_before_starttls_is_forgotten(ca: tuple[trustme.CA, Path]) -> None:
    """Lines slipped in before TLS do not count after it (RFC 9051 11.1)."""
    authority, pem = ca
    slipped = b"* CAPABILITY IMAP4rev1 STARTTLS UIDPLUS\r\n%(tag)s OK done\r\n"
    scripted = Scripted(
        {"CAPABILITY": slipped, "STARTTLS": b"* CAPABILITY IMAP4rev1 UIDPLUS\r\n%(tag)s OK go\r\n"},
        certificate=authority.issue_cert("127.0.0.1"),
    )
    scripted.late_tls = True
    with scripted as server:
        server.after_tls["CAPABILITY"] = b"* CAPABILITY IMAP4rev1\r\n%(tag)s OK done\r\n"
        with _connect(server.host, server.port, "starttls", ca_file=pem) as session:
            assert session.capabilities == {"IMAP4REV1"}


@pytest.mark.parametrize("host", ["192.0.2.1", "imap.example.org", "128.0.0.1", "localhost.example.org"])
def test_no_tls_is_for_this_computer_alone(host: str) -> None:
    """`none` to any other host is refused before a connection is made."""
    with pytest.raises(NotConfigured) as caught:
        _connect(host, 143, "none")
    _told(caught.value)


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENETUNREACH, "cannot be reached"), (errno.ECONNRESET, "closed the connection"), (errno.EPIPE, "closed")],
)
def test_a_network_that_is_down_is_no_drop(number: int, said: str) -> None:
    """Unreachable is told from closed; the operating system's words are not repeated."""
    error = faults.of(OSError(number, os.strerror(number)), "imap.example.org", "connecting")
    assert isinstance(error, TryAgain)
    assert said in _told(error)
    assert "Errno" not in str(error)


def test_tls_that_is_too_old_is_refused(ca: tuple[trustme.CA, Path]) -> None:
    """Nothing older than TLS 1.2 is spoken."""
    authority, pem = ca
    scripted = Scripted(certificate=authority.issue_cert("127.0.0.1"))
    assert scripted.context is not None
    scripted.context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        scripted.context.minimum_version = ssl.TLSVersion.TLSv1
        scripted.context.maximum_version = ssl.TLSVersion.TLSv1_1
    with scripted as server, pytest.raises(ServerRefused, match=r"TLS newer than 1\.1") as caught:
        _connect(server.host, server.port, ca_file=pem)
    _told(caught.value)


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_ca_file_that_is_none_is_told(tmp_path: Path, content: str | None) -> None:
    """A missing or wrong --ca-file is named."""
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    with pytest.raises(NotConfigured, match=r"ca\.pem") as caught:
        _connect("127.0.0.1", 993, ca_file=path)
    _told(caught.value)


@pytest.mark.parametrize("how", ["cut", "stall"])
def test_a_connection_that_fails_later_is_for_later(mailbox_user: MailboxUser, how: str) -> None:
    """A drop or silence in the middle of the work is TryAgain, and leaving is quick all the same."""
    begun = time.monotonic()
    with Proxy(mailbox_user.server) as proxy, connect(**mailbox_user.settings(proxy), timeout=1.0) as session:
        proxy.fault = Fault("EXAMINE", "before", "cut" if how == "cut" else "stall")
        with pytest.raises(TryAgain) as caught:
            session.examine("INBOX")
    assert time.monotonic() - begun < 4
    _told(caught.value)


def test_a_mailbox_that_is_not_there_is_told(mailbox_user: MailboxUser) -> None:
    """The server's NO is handed on in its own words."""
    with connect(**mailbox_user.settings()) as session, pytest.raises(ServerRefused, match="No such") as caught:
        session.examine("No such mailbox")
    _told(caught.value)


def test_the_fixture_is_this_computers(dovecot: Dovecot) -> None:
    """The test server listens on loopback alone."""
    assert dovecot.host == "127.0.0.1"
