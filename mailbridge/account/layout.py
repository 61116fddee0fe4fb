"""What a config may hold: every key with its check, as tables."""

from __future__ import annotations

import ipaddress
import re
import zoneinfo
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from mailbridge.account import providers
from mailbridge.account.schema import Check, Key, Shape, each_named, each_of, leaf
from mailbridge.account.values import (
    BODY_CHOICES,
    SECRET_SOURCES,
    SECURITIES,
    SPECIAL_USES,
    TONES,
    Account,
    CheckIn,
    Followups,
    Identity,
    Profile,
    Referral,
    Secret,
    Server,
)
from mailbridge.tls import is_loopback

LONGEST_TEXT = 1000
# An account's name names its files too, so it is what every file system takes.
_ACCOUNT_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@+-]{0,79}", re.ASCII)
_DOT_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*", re.ASCII)
_HOST = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[A-Za-z0-9_-]{1,63}(?<!-))*\.?", re.ASCII)
_ACCOUNT_NAME_ALLOWED = "letters, digits and . _ @ + -, at most 80, beginning with a letter or digit"


def is_account_name(name: str) -> bool:
    """Whether an account may be called `name`."""
    return _ACCOUNT_NAME.fullmatch(name) is not None


def to_text(value: object) -> str:
    """One line of text without control characters; ValueError for anything else."""
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST_TEXT:
        raise ValueError
    # Surrogates come from command lines that are not in the terminal's encoding.
    if any(ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u2028\u2029" or "\ud800" <= c <= "\udfff" for c in value):
        raise ValueError
    return value.strip()


def to_host(value: object) -> str:
    """A host name (RFC 1123, or internationalised) or an IP address; ValueError for anything else."""
    text = to_text(value)
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        ascii_name = text.encode("idna").decode("ascii")  # UnicodeError is a ValueError
        if len(ascii_name) > 253 or not _HOST.fullmatch(ascii_name):
            raise ValueError from None
        return text


def to_address(value: object) -> str:
    """An addr-spec (RFC 5322, 6531), as written; local domains are allowed too. ValueError for anything else."""
    text = to_text(value)
    local, _, domain = text.rpartition("@")
    to_host(domain)
    if len(local) <= 64 and _DOT_ATOM.fullmatch(local):
        return text
    # Only a local part that is out of the ordinary is worth the 30 ms that this import takes.
    from email_validator import validate_email

    # EmailNotValidError is a ValueError.
    validate_email(f"{local}@example.org", check_deliverability=False, allow_quoted_local=True)
    return text


def to_zone(value: object) -> str:
    """An IANA zone name that this computer knows; ValueError for anything else."""
    text = to_text(value)
    try:
        zoneinfo.ZoneInfo(text)
    except (OSError, zoneinfo.ZoneInfoNotFoundError):
        raise ValueError from None
    return text


def to_linkedin(value: object) -> str:
    """The URL of a LinkedIn profile; ValueError for anything else."""
    text = to_text(value)
    parts = urlsplit(text)
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"} or not (host == "linkedin.com" or host.endswith(".linkedin.com")):
        raise ValueError
    if not parts.path.strip("/") or " " in text:
        raise ValueError
    return text


def to_pem_path(value: object) -> Path:
    """The path of a file that is there, `~` expanded; ValueError for anything else."""
    try:
        path = Path(to_text(value)).expanduser()
        if path.is_file() and path.is_absolute():
            return path
    except (OSError, RuntimeError):
        pass
    raise ValueError


def whole(lowest: int, highest: int) -> Check:
    """A check for a whole number from `lowest` to `highest`."""

    def convert(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
            raise ValueError
        return value

    return leaf(f"a whole number from {lowest} to {highest}", convert)


def one_of(choices: Collection[str] | Collection[int]) -> Check:
    """A check for one of a few values."""

    def convert(value: Any) -> Any:
        if isinstance(value, bool) or not isinstance(value, str | int) or value not in choices:
            raise ValueError
        return value

    return leaf(", ".join(map(str, choices)), convert)


def _to_flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _loopback_rule(values: Mapping[str, Any]) -> tuple[str, str, str] | None:
    if values.get("security") == "none" and not is_loopback(values.get("host") or "localhost"):
        return ("security", 'is "none"', "tls or starttls; none only where the host is localhost, 127.0.0.1 or ::1")
    return None


def _secret_rule(values: Mapping[str, Any]) -> tuple[str, str, str] | None:
    source = values.get("source", "keyring")
    if source is None or (source == "command") == ("command" in values):
        return None
    if "command" in values:
        return ("source", "does not fit the command beside it", 'with a command: "command"')
    return ("command", "is missing", "the command that prints the password")


def _accounts_rule(values: Mapping[str, Any]) -> tuple[str, str, str] | None:
    accounts = values.get("accounts") or {}
    default = values.get("default_account")
    if default is not None and default not in accounts:
        return (
            "default_account",
            "is no account of this config",
            ", ".join(accounts) or "nothing: there is no account",
        )
    seen: dict[str, str] = {}
    for name in accounts:
        # The name names files, and many file systems do not tell case apart.
        if seen.setdefault(name.lower(), name) != name:
            return ("accounts", f"has both {seen[name.lower()]} and {name}", "names that differ by more than case")
    return None


def _account(**values: Any) -> Account:
    address = values["address"]
    mailboxes = MappingProxyType(values.pop("mailboxes", {}))
    return Account(**{"name": "", "login": address, **values, "mailboxes": mailboxes})


def _text(convert: Callable[[object], Any] = to_text, allowed: str = "one line of text") -> Check:
    return leaf(allowed, convert)


_FLAG = leaf("true or false", _to_flag)
ADDRESS = _text(to_address, "an address such as name@example.org")
SERVER = Shape(
    Server,
    {
        "host": Key(_text(to_host, "a host name or IP address"), needed=True),
        "port": Key(whole(1, 65535), needed=True),
        "security": Key(one_of(SECURITIES)),
    },
    _loopback_rule,
)
SECRET = Shape(Secret, {"source": Key(one_of(SECRET_SOURCES)), "command": Key(_text())}, _secret_rule)
IDENTITY = Shape(Identity, {"name": Key(_text(), needed=True), "email": Key(ADDRESS, needed=True)})
MAILBOX_NAMES = each_named(
    _text(allowed="the name of a mailbox"), ", ".join(SPECIAL_USES), lambda name: name in SPECIAL_USES
)
ACCOUNT = Shape(
    _account,
    {
        "address": Key(ADDRESS, needed=True),
        "login": Key(_text()),
        "imap": Key(SERVER, needed=True),
        "smtp": Key(SERVER),
        "ca_file": Key(_text(to_pem_path, "the whole path of a PEM file that is there")),
        "secret": Key(SECRET),
        "provider": Key(leaf("a provider that mailbridge knows", providers.to_key)),
        "mailboxes": Key(MAILBOX_NAMES),
        "identities": Key(each_of(IDENTITY, "a list of tables with name and email")),
        "horizon_days": Key(whole(1, 3650)),
        "body": Key(one_of(BODY_CHOICES)),
        "copy_interviewers": Key(_FLAG),
        "briefings": Key(_FLAG),
    },
)
PROFILE = Shape(
    Profile,
    {
        "name": Key(_text()),
        "zone": Key(_text(to_zone, "an IANA zone such as Europe/Berlin")),
        "linkedin": Key(_text(to_linkedin, "the URL of a LinkedIn profile")),
        "linkedin_limit": Key(one_of((200, 300))),
        "seeking": Key(_text()),
        "pay": Key(_text()),
        "tone": Key(one_of(TONES)),
        "offer_help": Key(_FLAG),
        "follow_company": Key(_FLAG),
    },
)
REFERRAL = Shape(
    Referral,
    {
        "name": Key(_text(), needed=True),
        "known_from": Key(_text(), needed=True),
        "years": Key(whole(0, 80)),
        "company": Key(_text()),
        "strengths": Key(_text()),
        "pronouns": Key(_text()),
        "roles": Key(each_of(_text(), "a list of role names")),
        "consent": Key(_FLAG),
    },
)
FOLLOWUPS = Shape(
    Followups,
    {"first_weeks": Key(whole(1, 104)), "every_weeks": Key(whole(1, 104)), "times": Key(whole(0, 12))},
)
CHECK_IN = Shape(CheckIn, {"topic": Key(_text(), needed=True), "company": Key(_text())})
CONFIG = Shape(
    dict,
    {
        "default_account": Key(_text(allowed="the name of one of the accounts")),
        "profile": Key(PROFILE),
        "accounts": Key(each_named(ACCOUNT, _ACCOUNT_NAME_ALLOWED, is_account_name)),
        "referrals": Key(each_of(REFERRAL, "a list of tables with name and known_from")),
        "followups": Key(FOLLOWUPS),
        "checkins": Key(each_of(CHECK_IN, "a list of tables with topic, and company where it is for one alone")),
    },
    _accounts_rule,
)
