"""The well-known providers: a table by domain, read from `providers.toml`, and candidate servers for all other domains.

Nothing here touches the network: the probe that proves a server is handed in.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from mailbridge.account.values import Account, Server
from mailbridge.errors import NotConfigured, ServerRefused
from mailbridge.tls import Security, is_loopback

LoginForm = Literal["address", "local part"]
Probe = Callable[[Server], bool]

# (name before the domain, port, security) as custom has it, the likelier first; implicit TLS first (RFC 8314).
_IMAP_GUESSES: tuple[tuple[str, int, Security], ...] = (
    ("imap.", 993, "tls"),
    ("mail.", 993, "tls"),
    ("", 993, "tls"),
    ("imap.", 143, "starttls"),
    ("mail.", 143, "starttls"),
)
_SMTP_GUESSES: tuple[tuple[str, int, Security], ...] = (
    ("smtp.", 465, "tls"),
    ("mail.", 465, "tls"),
    ("smtp.", 587, "starttls"),
    ("mail.", 587, "starttls"),
    ("", 465, "tls"),
    ("", 587, "starttls"),
)


@dataclass(frozen=True, slots=True)
class Provider:
    """What is known of a provider.

    `imap` is None where it has no IMAP: then `note` says so. `login` is what it takes as login name; `note` is for the
    person; `files_sent_itself`: what is sent over its SMTP lands in Sent without our doing; `draft_body` is the form of
    body that its own apps show best.
    """

    key: str
    name: str
    domains: tuple[str, ...]
    imap: Server | None = None
    smtp: Server | None = None
    login: LoginForm = "address"
    note: str = ""
    files_sent_itself: bool = False
    draft_body: Literal["plain", "alternative"] = "plain"


@dataclass(frozen=True, slots=True)
class Servers:
    """What was found for an address: IMAP server, SMTP server (None where none answered), and the provider if known."""

    imap: Server
    smtp: Server | None
    provider: Provider | None


def _provider(key: str, row: dict[str, Any]) -> Provider:
    servers: dict[str, Any] = {part: Server(*row[part]) for part in ("imap", "smtp") if part in row}
    return Provider(**(row | servers | {"key": key, "domains": tuple(row["domains"])}))


@cache
def table() -> dict[str, Provider]:
    """Every provider by its key."""
    rows = tomllib.loads(Path(__file__).with_name("providers.toml").read_text(encoding="utf-8"))
    return {key: _provider(key, row) for key, row in rows.items()}


@cache
def _by_domain() -> dict[str, Provider]:
    return {domain: provider for provider in table().values() for domain in provider.domains}


def to_key(value: object) -> str:
    """`value` if it is the key of a provider; ValueError if not."""
    if isinstance(value, str) and value in table():
        return value
    raise ValueError


def domain_of(address: str) -> str:
    """The domain of an address: lower case, without a closing dot, internationalised names in their ASCII form."""
    domain = address.rpartition("@")[2].strip().lower().rstrip(".")
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain


def find(address: str) -> Provider | None:
    """The provider whose domain `address` has (a domain ".x.y" in the table stands for all beneath it), or None."""
    domain = domain_of(address)
    known = _by_domain()
    if domain in known:
        return known[domain]
    labels = domain.split(".")
    beneath = ("." + ".".join(labels[start:]) for start in range(1, len(labels)))
    return next((known[suffix] for suffix in beneath if suffix in known), None)


def of(account: Account) -> Provider | None:
    """The account's provider: the one that the config names (for a domain of the person's own), else by its address."""
    return table()[account.provider] if account.provider in table() else find(account.address)


def files_sent_itself(account: Account) -> bool:
    """Whether what goes out over the account's SMTP server lands in Sent by itself: the server is that of a provider
    that does so, or a bridge on this computer to the account's own."""
    if account.smtp is None:
        return False
    host, provider = account.smtp.host.lower(), of(account)
    if is_loopback(host):
        return provider is not None and provider.files_sent_itself
    return any(p.files_sent_itself and p.smtp is not None and p.smtp.host == host for p in table().values())


def misspelt(address: str) -> str | None:
    """The address with a well-known domain in place of one that is nearly it (gmial.com), or None."""
    local, _, _ = address.rpartition("@")
    domain = domain_of(address)
    if domain in _by_domain():
        return None
    near = difflib.get_close_matches(domain, [d for d in _by_domain() if not d.startswith(".")], 1, 0.88)
    return f"{local}@{near[0]}" if near else None


def logins(address: str, provider: Provider | None) -> tuple[str, ...]:
    """The login names to try, the likelier first: the address and its local part."""
    local = address.rpartition("@")[0]
    return (local, address) if provider is not None and provider.login == "local part" else (address, local)


def guesses(address: str) -> tuple[tuple[Server, ...], tuple[Server, ...]]:
    """Candidate servers for an address at an unknown domain: (IMAP servers, SMTP servers), the likelier first."""
    domain = domain_of(address)
    imap = tuple(Server(before + domain, port, security) for before, port, security in _IMAP_GUESSES)
    smtp = tuple(Server(before + domain, port, security) for before, port, security in _SMTP_GUESSES)
    return imap, smtp


def discover(address: str, probe_imap: Probe, probe_smtp: Probe) -> Servers:
    """The servers for `address`: the table's, unproved, else the first candidates of which the probes say True.

    A probe connects, looks whether the server is of its kind and its certificate good, and gives no login. Raises
    NotConfigured where the provider has no IMAP, ServerRefused where nothing answered.
    """
    provider = find(address)
    if provider is not None:
        if provider.imap is None:
            raise NotConfigured(f"{provider.name} cannot be read by mailbridge.", provider.note)
        return Servers(provider.imap, provider.smtp, provider)
    imap_candidates, smtp_candidates = guesses(address)
    imap = next((server for server in imap_candidates if probe_imap(server)), None)
    if imap is None:
        near = misspelt(address)
        hint = f"Did you mean {near}? " if near else ""
        raise ServerRefused(
            f"No IMAP server was found for {domain_of(address)}.",
            f"{hint}Name it: --imap HOST:PORT (your mail provider's help page has it under “IMAP settings”).",
        )
    return Servers(imap, next((server for server in smtp_candidates if probe_smtp(server)), None), None)
