"""The table of providers, and finding servers for an address."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbridge.account import layout, providers
from mailbridge.account.schema import Faults
from mailbridge.account.values import Account, Server
from mailbridge.errors import NotConfigured, ServerRefused
from mailbridge.tls import is_loopback


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("ada@gmail.com", "gmail"),
        ("Ada@GoogleMail.COM.", "gmail"),
        ("ada@yahoo.co.uk", "yahoo"),
        ("ada@company.onmicrosoft.com", "office365"),
        ("ada@me.com", "icloud"),
        ("ada@gmx.at", "gmx"),
        ("ada@tampabay.rr.com", "spectrum-twc"),
    ],
)
def test_known(address: str, key: str) -> None:
    """An address at a well-known domain, or beneath one, finds its provider."""
    found = providers.find(address)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize("address", ["ada@example.org", "ada@notgmail.com", "ada@gmail.com.example", "ada", "", "@"])
def test_unknown(address: str) -> None:
    """Any other address finds none, however near."""
    assert providers.find(address) is None


def test_table_is_sound() -> None:
    """Every row has its own domains, servers that a config takes, encryption, and a note where there is no IMAP."""
    seen: set[str] = set()
    for provider in providers.table().values():
        assert seen.isdisjoint(provider.domains)
        seen.update(provider.domains)
        assert all(domain == domain.lower().strip() for domain in provider.domains)
        assert provider.login in {"address", "local part"}
        assert provider.draft_body in {"plain", "alternative"}
        assert provider.note == "" or provider.note.endswith((".", ")"))
        assert provider.imap is not None or "no IMAP" in provider.note
        for server in filter(None, (provider.imap, provider.smtp)):
            faults: Faults = []
            row = {"host": server.host, "port": server.port, "security": server.security}
            assert layout.SERVER("server", row, faults) == server
            assert server.security != "none"
            assert server.security == "tls" or server.port in {587, 1143, 1025}


def test_only_own_apps_want_alternatives() -> None:
    """Gmail, Outlook and iCloud get multipart/alternative drafts, all others plain ones."""
    wanting = {provider.key for provider in providers.table().values() if provider.draft_body == "alternative"}
    assert wanting == {"gmail", "outlook", "office365", "icloud"}


def test_of_an_account(account: Account) -> None:
    """The provider that the config names goes before the one that the address tells."""
    assert providers.of(account) is None
    assert providers.of(replace(account, address="a@gmx.de")) == providers.table()["gmx"]
    assert providers.of(replace(account, address="a@gmx.de", provider="gmail")) == providers.table()["gmail"]


def test_logins() -> None:
    """Both forms of login are offered, the provider's own first."""
    assert providers.logins("a@riseup.net", providers.find("a@riseup.net")) == ("a", "a@riseup.net")
    assert providers.logins("a@gmail.com", providers.find("a@gmail.com")) == ("a@gmail.com", "a")
    assert providers.logins("a@example.org", None) == ("a@example.org", "a")


def test_proton_is_on_this_computer() -> None:
    """Proton is reached through its Bridge, on loopback."""
    proton = providers.find("ada@proton.me")
    assert proton is not None
    assert proton.imap is not None
    assert is_loopback(proton.imap.host)


def test_discover_known() -> None:
    """A known provider needs no probe."""

    def probe(server: Server) -> bool:
        raise AssertionError(server)

    found = providers.discover("ada@gmail.com", probe, probe)
    assert found.imap == Server("imap.gmail.com", 993)
    assert found.provider is not None


def test_discover_without_imap() -> None:
    """A provider without IMAP is told, with what to do instead."""
    with pytest.raises(NotConfigured, match="no IMAP"):
        providers.discover("ada@tuta.com", lambda server: True, lambda server: True)


def test_discover_by_probing() -> None:
    """At an unknown domain the first servers that prove good are taken, implicit TLS before STARTTLS."""
    tried: list[Server] = []

    def probe(server: Server) -> bool:
        tried.append(server)
        return server.host == "mail.bücher.example".encode("idna").decode()

    found = providers.discover("ada@Bücher.example", probe, lambda server: False)
    assert found.imap == Server("mail.xn--bcher-kva.example", 993, "tls")
    assert (found.smtp, found.provider) == (None, None)
    assert tried == [Server("imap.xn--bcher-kva.example", 993, "tls"), found.imap]


def test_discover_nothing() -> None:
    """Where nothing answers, the way to name a server is told, and the likely spelling."""
    with pytest.raises(ServerRefused, match=r"ada@gmail\.com.*--imap HOST:PORT"):
        providers.discover("ada@gmial.com", lambda server: False, lambda server: False)


@settings(deadline=None)
@given(st.text())
def test_any_address(address: str) -> None:
    """Whatever is taken for an address, nothing raises and every guess keeps to encryption."""
    providers.find(address)
    providers.misspelt(address)
    imap, smtp = providers.guesses(address)
    assert all(server.security != "none" for server in imap + smtp)


@pytest.mark.parametrize(
    ("address", "smtp", "files"),
    [
        ("ada@gmail.com", "smtp.gmail.com", True),
        ("ada@company.example", "SMTP.gmail.com", True),
        ("ada@gmail.com", "smtp.company.example", False),
        ("ada@proton.me", "127.0.0.1", True),
        ("ada@company.example", "127.0.0.1", False),
        ("ada@gmx.at", "mail.gmx.net", False),
        ("ada@gmail.com", None, False),
    ],
)
def test_who_files_what_it_sends(address: str, smtp: str | None, files: bool) -> None:
    """The server that mail goes out through decides, or the provider behind a bridge on this computer."""
    account = Account("a", address, address, Server("imap.x.example", 993), Server(smtp, 465) if smtp else None)
    assert providers.files_sent_itself(account) is files
