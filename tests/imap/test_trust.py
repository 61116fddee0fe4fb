"""TLS: what is trusted, and that nothing secret is said without it."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
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

from mailbridge.errors import NotConfigured, ServerRefused, TryAgain
from mailbridge.imap.connection import answers
from mailbridge.imap.session import connect
from mailbridge.tls import Security
from tests.imap.connecting import attempt, sentences
from tests.servers.accounts import MailboxUser
from tests.servers.proxy import Proxy
from tests.servers.scripted import Answer, Scripted


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
        attempt(server.host, server.port, security, ca_file=pem)
    said = sentences(caught.value)
    assert matter in said
    assert remedy in said
    assert not any(command.startswith((b"LOGIN", b"AUTH")) for command in server.commands)


def test_plain_text_on_a_tls_port_issentences(mailbox_user: MailboxUser) -> None:
    """The STARTTLS port asked for implicit TLS: the remedy names starttls."""
    server = mailbox_user.server
    with pytest.raises(ServerRefused, match=r"does not speak TLS.*starttls") as caught:
        attempt(server.host, server.plain_port, ca_file=server.ca_file)
    sentences(caught.value)


def test_tls_on_a_starttls_port_is_told_in_time(mailbox_user: MailboxUser) -> None:
    """Where the server waits for TLS and we for a greeting, the timeout ends it."""
    server = mailbox_user.server
    with pytest.raises(TryAgain, match="did not answer in time") as caught:
        attempt(server.host, server.tls_port, "starttls", ca_file=server.ca_file, timeout=0.5)
    sentences(caught.value)


def test_starttls_that_was_stripped_ends_the_attempt(mailbox_user: MailboxUser) -> None:
    """Without STARTTLS among the capabilities nothing secret is sent in the clear."""
    with Proxy(mailbox_user.server, strip={"STARTTLS"}, tls=False) as proxy:
        with pytest.raises(ServerRefused, match="STARTTLS") as caught:
            connect(**mailbox_user.settings(proxy, security="starttls"))
        assert set(proxy.names()) <= {"CAPABILITY"}
    sentences(caught.value)


@pytest.mark.parametrize("greeting", [b"* PREAUTH welcome\r\n", b"* OK ready\r\n"])
def test_starttls_that_is_refused_or_jumped_over_ends_the_attempt(greeting: bytes) -> None:
    """A NO to STARTTLS, and a PREAUTH that would make it impossible (RFC 9051 11.1)."""
    script: dict[str, Answer] = {
        "CAPABILITY": b"* CAPABILITY IMAP4rev1 STARTTLS\r\n%(tag)s OK done\r\n",
        "STARTTLS": b"%(tag)s NO not today\r\n",
    }
    with Scripted(script, greeting=greeting) as server, pytest.raises(ServerRefused, match="STARTTLS") as caught:
        attempt(server.host, server.port, "starttls")
    assert not any(command.startswith((b"LOGIN", b"AUTH")) for command in server.commands)
    sentences(caught.value)


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
        with attempt(server.host, server.port, "starttls", ca_file=pem) as session:
            assert session.capabilities == {"IMAP4REV1"}


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
        attempt(server.host, server.port, ca_file=pem)
    sentences(caught.value)


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_ca_file_that_is_none_issentences(tmp_path: Path, content: str | None) -> None:
    """A missing or wrong --ca-file is named."""
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    with pytest.raises(NotConfigured, match=r"ca\.pem") as caught:
        attempt("127.0.0.1", 993, ca_file=path)
    sentences(caught.value)


@pytest.mark.parametrize("host", ["192.0.2.1", "imap.example.org", "128.0.0.1", "localhost.example.org"])
def test_no_tls_is_for_this_computer_alone(host: str) -> None:
    """`none` to any other host is refused before a connection is made."""
    with pytest.raises(NotConfigured) as caught:
        attempt(host, 143, "none")
    sentences(caught.value)


def test_a_probe_tells_whether_a_trusted_server_greets(mailbox_user: MailboxUser) -> None:
    """What discovery asks: no login, and a certificate that is not trusted counts as no."""
    server = mailbox_user.server
    assert answers(server.host, server.tls_port, "tls", server.ca_file, timeout=5)
    assert answers(server.host, server.plain_port, "starttls", server.ca_file, timeout=5)
    assert not answers(server.host, server.tls_port, "tls", None, timeout=5)
    assert not answers(server.host, server.plain_port, "tls", server.ca_file, timeout=5)
