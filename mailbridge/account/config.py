"""The config file: where it lies, reading it as a whole, and changing it so that the person's own words survive."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mailbridge.account import layout, private_file
from mailbridge.account.schema import Fault, Faults, printable
from mailbridge.account.values import Account, Config, Followups, Identity, Profile
from mailbridge.errors import NotConfigured

ENVIRONMENT = "MAILBRIDGE_CONFIG"
_HEADING = "mailbridge's config. Passwords do not lie here, but where [accounts.NAME.secret] says."
_CONNECT = "Run `mailbridge connect ADDRESS` to make one."


def default_path() -> Path:
    """Where the config lies: MAILBRIDGE_CONFIG, else config.toml in the platform's config folder for mailbridge."""
    named = os.environ.get(ENVIRONMENT)
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import user_config_path

    return user_config_path("mailbridge", appauthor=False) / "config.toml"


def state_folder(path: Path) -> Path:
    """The folder beside the config `path` where its state lies; two configs never have the same. It is not made here.

    `config.toml` has `config.state`; a name without .toml has `NAME-state`, which tells `config` from `config.toml`.
    """
    path = path.absolute()
    return path.with_name(f"{path.stem}.state" if path.suffix == ".toml" else f"{path.name}-state")


def load(path: Path) -> Config:
    """The config at `path`, validated as a whole.

    Raises NotConfigured where it is missing, cannot be read or parsed, or holds faults: then all of them are told.
    """
    return parse(text_of(path), path)


def parse(text: str, path: Path) -> Config:
    """The config that `text` is; `path` is where it lies or will lie. Raises NotConfigured as `load` does."""
    try:
        found = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # huge numbers are a bare ValueError
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else printable(str(error))
        raise NotConfigured(f"The config {path} is not TOML: {reason}.", "Put that line right.") from error
    faults: Faults = []
    values = layout.CONFIG("", found, faults)
    if faults:
        raise _faulty(path, faults)
    profile = values.get("profile", Profile())
    accounts = {name: _named(account, name, profile) for name, account in values.get("accounts", {}).items()}
    return Config(
        path=path.absolute(),
        accounts=MappingProxyType(accounts),
        profile=profile,
        referrals=values.get("referrals", ()),
        followups=values.get("followups", Followups()),
        checkins=values.get("checkins", ()),
        default_account=values.get("default_account"),
    )


def text_of(path: Path) -> str:
    """The config file's text, as the person wrote it. Raises NotConfigured where it is missing or cannot be read."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise NotConfigured(f"There is no config at {path}.", _CONNECT) from None
    except UnicodeDecodeError as error:
        raise NotConfigured(
            f"The config {path} is not UTF-8 text: byte {error.start + 1} is wrong.", "Save it as UTF-8."
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NotConfigured(f"The config {path} cannot be read: {reason}.", "See to its permissions.") from error


def _faulty(path: Path, faults: list[Fault]) -> NotConfigured:
    count = "one fault" if len(faults) == 1 else f"{len(faults)} faults"
    lines = "".join(f"\n  {fault}" for fault in faults)
    return NotConfigured(f"The config {path} has {count}:{lines}", "Put that right in the file.")


def _named(account: Account, name: str, profile: Profile) -> Account:
    own = account.address.lower()
    first = [i for i in account.identities if i.email.lower() == own] or [Identity(profile.name, account.address)]
    others = [i for i in account.identities if i.email.lower() != own]
    return replace(account, name=name, identities=(*first[:1], *others))


def save_account(path: Path, account: Account, profile: Profile | None = None, *, default: bool = False) -> Config:
    """Write `account` (and `profile`, where one is given) into the config at `path`; answers the config as it is then.

    Comments, order and everything else in the file stay. The file gets mode 0600; it is made where there is none. With
    `default` the account becomes the default one; the second account of a config leaves the first as the default.
    Raises NotConfigured, and leaves the file as it is, where what is there cannot be read, or where the result would be
    faulty or change anything else; StateError where it cannot be written.
    """
    text = text_of(path) if os.path.exists(path) else f"# {_HEADING}\n"
    before = parse(text, path)
    for name in before.accounts:
        if name != account.name and name.lower() == account.name.lower():
            raise NotConfigured(f"There is an account {name} in the config {path}.", "Write its name as it is there.")
    if account.ca_file is not None:
        account = replace(account, ca_file=account.ca_file.absolute())
    wanted = _wanted(before, account, profile, default)
    # What is new is read alone first, so that its own faults are told as such.
    alone = parse(_changed("", wanted | {"default_account": None}, inline=False) or "", path)
    # Inline tables are what is left where the person writes the account as one, or with dotted keys.
    for inline in (False, True):
        changed = _changed(text, wanted, inline)
        with suppress(NotConfigured):
            if changed is not None and _only(alone, before, after := parse(changed, path)):
                private_file.write(path, changed.encode())
                return after
    raise NotConfigured(
        f"The config {path} is written in a way that mailbridge cannot change safely, and was left as it is.",
        "Move it aside and run `mailbridge connect ADDRESS` again, then copy your own lines over.",
    )


def _only(alone: Config, before: Config, after: Config) -> bool:
    """Whether `after` has the account as `alone` has it, and everything else as `before`."""
    wanted = {**before.accounts, **alone.accounts}
    beside = [(c.referrals, c.followups, c.checkins) for c in (before, after)]
    return beside[0] == beside[1] and _unnamed(after.accounts) == _unnamed(wanted)


def _unnamed(accounts: Mapping[str, Account]) -> dict[str, Account]:
    """Accounts without the identity of their own address, whose name may follow the profile's."""
    return {name: replace(account, identities=account.identities[1:]) for name, account in accounts.items()}


def _changed(text: str, wanted: Mapping[str, Any], inline: bool) -> str | None:
    """`text` saying what is wanted; None where tomlkit cannot make it so."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(text)
        _change(document, wanted, inline)
        return tomlkit.dumps(document)
    except (TOMLKitError, ValueError, TypeError, RecursionError, LookupError, AttributeError):
        return None


def _wanted(before: Config, account: Account, profile: Profile | None, default: bool) -> dict[str, Any]:
    """The keys to set, as they stand in TOML; None for a key that is not to be there."""
    names = {"", before.profile.name, (profile or before.profile).name}
    own = [i for i in account.identities if not (i.email == account.address and i.name in names)]
    plain: dict[str, Any] = {
        **{field.name: getattr(account, field.name) for field in fields(Account) if field.name != "name"},
        "imap": asdict(account.imap),
        "smtp": asdict(account.smtp) if account.smtp else None,
        "secret": asdict(account.secret),
        "ca_file": str(account.ca_file) if account.ca_file else None,
        "mailboxes": dict(account.mailboxes) or None,
        "identities": [asdict(i) for i in own] or None,
    }
    wanted: dict[str, Any] = {}
    others = [name for name in before.accounts if name != account.name]
    if default:
        wanted["default_account"] = account.name
    elif before.default_account is None and len(others) == 1:
        wanted["default_account"] = others[0]
    if profile is not None:
        wanted["profile"] = {key: None if value == "" else value for key, value in asdict(profile).items()}
    wanted["accounts"] = {account.name: plain}
    return wanted


# What is not written where the file does not say it already.
_UNSAID = {
    "horizon_days": 180, "body": "auto", "linkedin_limit": 200, "tone": "warm",
    "offer_help": False, "follow_company": False, "briefings": False,
    "copy_interviewers": False,
}  # fmt: skip


def _change(table: Any, wanted: Mapping[str, Any], inline: bool) -> None:
    """Make the tomlkit `table` say what `wanted` says, touching only what differs."""
    import tomlkit

    for key, value in wanted.items():
        unsaid = _UNSAID.get(key) == value or (key == "login" and value == wanted.get("address"))
        if value is None or (unsaid and key not in table):
            table.pop(key, None)
        elif not isinstance(value, dict):
            if key not in table or _unwrapped(table[key]) != value:
                table[key] = value
        elif key in table:
            for stale in [k for k in table[key] if k not in value] if key == "mailboxes" else []:
                table[key].pop(stale)
            _change(table[key], value, inline)
        else:
            # Filled before it is put in, since tables written in several places hand out copies.
            new = tomlkit.inline_table() if inline else tomlkit.table(is_super_table=key == "accounts")
            _change(new, value, inline)
            table[key] = new


def _unwrapped(found: Any) -> Any:
    """What a tomlkit item says; true and false are handed out as they are."""
    return found.unwrap() if hasattr(found, "unwrap") else found
