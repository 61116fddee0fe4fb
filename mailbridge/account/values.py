"""The values of this room: what the config says of servers, secrets, accounts and the person. Nothing here does I/O."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from mailbridge.errors import NotConfigured, UsageError
from mailbridge.tls import Security

SECURITIES: tuple[Security, ...] = ("tls", "starttls", "none")
SecretSource = Literal["keyring", "file", "command"]
SECRET_SOURCES: tuple[SecretSource, ...] = ("keyring", "file", "command")
BodyChoice = Literal["auto", "plain", "alternative"]
BODY_CHOICES: tuple[BodyChoice, ...] = ("auto", "plain", "alternative")
Tone = Literal["warm", "plain", "formal"]
TONES: tuple[Tone, ...] = ("warm", "plain", "formal")
# RFC 6154, lower case and without the backslash, as they stand in the config.
SPECIAL_USES = ("all", "archive", "drafts", "flagged", "junk", "sent", "trash")


@dataclass(frozen=True, slots=True)
class Server:
    """Where a server listens. `tls` is implicit TLS (RFC 8314); `none` is allowed to loopback hosts only."""

    host: str
    port: int
    security: Security = "tls"


@dataclass(frozen=True, slots=True)
class Secret:
    """Where the password lies, never the password. `command` is set where `source` is "command"; it may itself hold
    something confidential, and so is not shown."""

    source: SecretSource = "keyring"
    command: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Identity:
    """A name and address that the person sends as (RFC 8621 section 6). `name` is "" where none is known."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Account:
    """One login. `login` is what the servers are given; `mailboxes` maps a special use (`drafts`, `sent` …) to the name
    of a mailbox chosen by the person; the first of `identities` is `address` itself; `briefings` says that the person
    wants a briefing beside each letter, `copy_interviewers` that those who interviewed are copied where they are on the
    answered message."""

    name: str
    address: str
    login: str
    imap: Server
    smtp: Server | None = None
    ca_file: Path | None = None
    secret: Secret = Secret()
    provider: str | None = None
    mailboxes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    identities: tuple[Identity, ...] = ()
    horizon_days: int = 180
    body: BodyChoice = "auto"
    copy_interviewers: bool = False
    briefings: bool = False


@dataclass(frozen=True, slots=True)
class Referral:
    """One of `[[referrals]]`: somebody who may be named in a letter, with their consent."""

    name: str
    known_from: str
    years: int | None = None
    company: str | None = None
    strengths: str | None = None
    pronouns: str | None = None
    roles: tuple[str, ...] = ()
    consent: bool = False


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One of `[[checkins]]`: something to tell in a check-in, to one company alone or to any."""

    topic: str
    company: str | None = None


@dataclass(frozen=True, slots=True)
class Followups:
    """`[followups]`: when check-ins are written. `times = 0` writes none."""

    first_weeks: int = 6
    every_weeks: int = 13
    times: int = 3


@dataclass(frozen=True, slots=True)
class Profile:
    """`[profile]`: who the person is, and how their letters sound. `zone` is an IANA name, None where the computer's
    own zone is meant; `pay` what they need, in their own words; `offer_help` and `follow_company` what letters offer
    beside staying in touch."""

    name: str = ""
    zone: str | None = None
    linkedin: str | None = None
    linkedin_limit: int = 200
    seeking: str = ""
    pay: str = ""
    tone: Tone = "warm"
    offer_help: bool = False
    follow_company: bool = False


@dataclass(frozen=True, slots=True)
class Config:
    """A whole config, known to be right. `path` is absolute; `accounts` is keyed by the account's name."""

    path: Path
    accounts: Mapping[str, Account]
    profile: Profile = Profile()
    referrals: tuple[Referral, ...] = ()
    followups: Followups = Followups()
    checkins: tuple[CheckIn, ...] = ()
    default_account: str | None = None

    def account(self, name: str | None = None) -> Account:
        """The account called `name` (or with that address); None: the default one, or the only one.

        Raises UsageError for a name that is not there, NotConfigured where none is there or none is the default.
        """
        if not self.accounts:
            raise NotConfigured(
                f"There is no account in the config {self.path}.", "Add one with `mailbridge connect ADDRESS`."
            )
        names = ", ".join(self.accounts)
        if name is not None:
            named = [a for a in self.accounts.values() if name == a.name or name.lower() == a.address.lower()]
            exact = [a for a in named if a.name == name]
            if exact or len(named) == 1:
                return (exact or named)[0]
            near = difflib.get_close_matches(name, self.accounts, 1)
            hint = f"Did you mean {near[0]}?" if near else f"Choose one of: {names}."
            raise UsageError(f"There is no account {name!r} in the config {self.path}.", hint)
        chosen = self.default_account or (next(iter(self.accounts)) if len(self.accounts) == 1 else None)
        if chosen is None:
            raise NotConfigured(
                f"The config {self.path} has several accounts and none of them is the default: {names}.",
                "Name one with --account NAME, or write default_account = NAME at the top of that file.",
            )
        return self.accounts[chosen]
