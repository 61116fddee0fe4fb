"""Changing a config: the person's own words survive, and nothing is ever lost."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbridge.account import config
from mailbridge.account.values import Account, Identity, Profile, Secret, Server
from mailbridge.errors import MailbridgeError, NotConfigured, StateError

COMMENTED = """\
# My mail. Do not touch.

[profile]   # me
zone = "Europe/London"   # where I live
name = "Ada"

[[referrals]]
known_from = "the engine"   # 1833
name = "Charles"

# the good one
[accounts.work]
# before the port
imap = { port = 143, host = "imap.example.org", security = "starttls" }   # inline
address = "ada@example.org"
horizon_days = 180   # said though it is the default
"""


def mode(path: Path) -> int:
    """The permission bits."""
    return stat.S_IMODE(path.stat().st_mode)


def without_names(account: Account) -> Account:
    """An account as it was before it was read: without the identity of its own address."""
    return replace(account, identities=account.identities[1:])


def test_new(path: Path, account: Account) -> None:
    """A first account makes the folder (0700) and the config (0600), and reads back the same."""
    profile = Profile("Ada Lovelace", "Europe/London", "https://linkedin.com/in/ada", 300, "a staff role")
    saved = config.save_account(path, account, profile)
    assert saved == config.load(path)
    assert without_names(saved.account("work")) == account
    assert saved.profile == profile
    assert saved.account().identities == (Identity("Ada Lovelace", "ada@example.org"),)
    assert (mode(path.parent), mode(path)) == (0o700, 0o600)
    assert [p.name for p in path.parent.iterdir()] == ["config.toml"]


def test_words_survive(path: Path, account: Account) -> None:
    """Every comment, and the order of all that is there, stands after a change; only what differs is another."""
    path.parent.mkdir()
    path.write_text(COMMENTED)
    before = config.load(path)
    work = replace(before.account("work"), imap=Server("imap.example.org", 993, "tls"), horizon_days=90)
    after = config.save_account(path, work, replace(before.profile, seeking="compilers"))
    assert after.account("work") == work
    assert after.profile == Profile(name="Ada", zone="Europe/London", seeking="compilers")
    assert after.referrals == before.referrals
    expected = COMMENTED.replace("port = 143", "port = 993").replace('"starttls"', '"tls"').replace("= 180", "= 90")
    added = [line for line in path.read_text().splitlines() if line not in expected.splitlines()]
    assert [line for line in expected.splitlines() if line not in path.read_text().splitlines()] == []
    assert added == ['seeking = "compilers"', "[accounts.work.secret]", 'source = "keyring"']


def test_same_again(path: Path, account: Account) -> None:
    """Saving what is there already changes no byte."""
    saved = config.save_account(path, account, Profile("Ada"))
    before = path.read_bytes()
    config.save_account(path, saved.account(), saved.profile)
    assert path.read_bytes() == before


def test_taken_away(path: Path, account: Account) -> None:
    """What an account no longer has is gone from the file."""
    rich = replace(
        account,
        mailboxes={"drafts": "Entwürfe", "sent": "Gesendet"},
        identities=(Identity("A", "a@alias.example"),),
        secret=Secret("command", "pass show mail"),
        body="plain",
    )
    config.save_account(path, rich, Profile("Ada", seeking="x"))
    saved = config.save_account(path, replace(account, smtp=None, mailboxes={"sent": "Out"}), Profile("Ada"))
    assert without_names(saved.account()) == replace(account, smtp=None, mailboxes={"sent": "Out"})
    gone = ("Entwürfe", "alias", "pass show", "smtp", "seeking")
    assert [word for word in gone if word in path.read_text()] == []


def test_true_and_false(path: Path, account: Account) -> None:
    """A flag that stands in the file is set and taken back like every other value."""
    path.parent.mkdir(parents=True)
    path.write_text(COMMENTED.replace("horizon_days = 180", "briefings = true") + "[followups]\ntimes = 1\n")
    for wanted in (True, False, True):
        saved = config.save_account(path, replace(account, briefings=wanted))
        assert saved.account("work").briefings is wanted
        assert saved.followups.times == 1


def test_several_accounts(path: Path, account: Account) -> None:
    """The first account stays the default when a second comes, until another is asked to be."""
    config.save_account(path, account)
    second = replace(account, name="ada@b.example", address="ada@b.example", login="x")
    assert config.save_account(path, second).account().name == "work"
    assert config.save_account(path, second, default=True).account() == config.load(path).account("ada@b.example")
    assert config.save_account(path, replace(account, name="third")).account().name == "ada@b.example"
    assert list(config.load(path).accounts) == ["work", "ada@b.example", "third"]


STYLES = [
    "accounts = { work = { address = 'a@b.c', imap = { host = 'b.c', port = 993 } } } # inline\n",
    "accounts.work.address = 'a@b.c'\naccounts.work.imap.host = 'b.c'\naccounts.work.imap.port = 993 # dotted\n",
    "[accounts.work.imap]\nhost = 'b.c'\nport = 993 # late\n[profile]\n[accounts.work]\naddress = 'a@b.c'\n",
    "[accounts.x]\naddress = 'x@b.c'\nimap = {host = 'b.c', port = 1}\n[profile]\n[accounts.y] # apart\n"
    "address = 'y@b.c'\nimap = {host = 'b.c', port = 1}\n",
    "[accounts]\n[accounts.work]\naddress = 'a@b.c'\nimap.host = 'b.c'\nimap.port = 993 # no end of line",
    "\ufeff[profile] # from Windows\r\nname = 'A'\r\n",
    "# nothing but this",
    "",
]


@pytest.mark.parametrize("text", STYLES)
def test_any_style(text: str, path: Path, account: Account) -> None:
    """However the person writes TOML, the account is saved right, the others are as before and the comments stay."""
    path.parent.mkdir()
    path.write_bytes(text.encode())
    others = {name: known for name, known in config.load(path).accounts.items() if name != "work"}
    saved = config.save_account(path, account)
    assert without_names(saved.accounts["work"]) == account
    assert {name: known for name, known in config.load(path).accounts.items() if name != "work"} == others
    assert "".join(text.partition("#")[1:]).partition("\n")[0].strip() in path.read_text()


@pytest.mark.parametrize("text", ["a = = 1", "colour = 1", "[accounts.a]\n", "\xff"])
def test_never_over_a_faulty_one(text: str, path: Path, account: Account) -> None:
    """A config that cannot be read is never written over."""
    path.parent.mkdir()
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(NotConfigured):
        config.save_account(path, account)
    assert path.read_bytes() == text.encode("latin-1")


@pytest.mark.parametrize(
    "changes",
    [{"name": "a/b"}, {"address": "nobody"}, {"imap": Server("b.example", 143, "none")}, {"provider": "nobody"}],
)
def test_never_a_faulty_account(changes: dict[str, object], path: Path, account: Account) -> None:
    """An account that could not be read again is refused before anything is written."""
    with pytest.raises(NotConfigured):
        config.save_account(path, replace(account, **changes))  # type: ignore[arg-type]
    assert not path.exists()


@pytest.mark.parametrize(
    "profile", [Profile(zone="Mars/Base"), Profile(name="A\nB"), Profile(linkedin_limit=1), Profile(seeking="\ud800")]
)
def test_never_a_faulty_profile(profile: Profile, path: Path, account: Account) -> None:
    """A profile that could not be read again is refused before anything is written."""
    config.save_account(path, account)
    before = path.read_bytes()
    with pytest.raises(NotConfigured):
        config.save_account(path, account, profile)
    assert path.read_bytes() == before


def test_names_that_differ_in_case(path: Path, account: Account) -> None:
    """A second account whose files would be the first one's is refused."""
    config.save_account(path, account)
    with pytest.raises(NotConfigured, match="an account work"):
        config.save_account(path, replace(account, name="Work"))
    assert list(config.load(path).accounts) == ["work"]


def test_relative_ca_file(path: Path, tmp_path: Path, account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    """A CA file is remembered by its whole path, wherever mailbridge is started next."""
    (tmp_path / "ca.pem").write_text("")
    monkeypatch.chdir(tmp_path)
    saved = config.save_account(path, replace(account, ca_file=Path("ca.pem")))
    assert saved.account().ca_file == tmp_path / "ca.pem"


def test_written_otherwise(path: Path, account: Account) -> None:
    """What can be written in two ways is saved in the one, and is no reason to refuse."""
    imap = Server("0:0:0:0:0:0:0:1", 143, "none")
    saved = config.save_account(path, replace(account, login=" ada ", imap=imap), Profile(" Ada "))
    assert (saved.account().login, saved.account().imap.host, saved.profile.name) == ("ada", "::1", "Ada")


def test_interrupted(path: Path, account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fails at the last step leaves the old config, and nothing beside it."""
    config.save_account(path, account)
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(StateError, match="No space left"):
        config.save_account(path, replace(account, horizon_days=7))
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_folder_in_the_way(tmp_path: Path, account: Account) -> None:
    """A folder that cannot be made is told as a matter of the disk."""
    (tmp_path / "file").write_text("")
    with pytest.raises(MailbridgeError) as raised:
        config.save_account(tmp_path / "file" / "sub" / "config.toml", account)
    assert raised.value.exit_code in {74, 78}


def test_link_stays(path: Path, tmp_path: Path, account: Account) -> None:
    """A config that is a link to a file kept elsewhere stays a link, and the file is changed."""
    real = tmp_path / "dotfiles.toml"
    real.write_text("# mine\n")
    path.parent.mkdir()
    path.symlink_to(real)
    config.save_account(path, account)
    assert path.is_symlink()
    assert real.read_text().startswith("# mine\n")
    assert "imap.example.org" in real.read_text()


def test_mode_is_tightened(path: Path, account: Account) -> None:
    """A config that others could read is private after a change."""
    path.parent.mkdir()
    path.write_text("")
    path.chmod(0o644)
    config.save_account(path, account)
    assert mode(path) == 0o600


TEXT = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)
ADDRESSES = st.from_regex(r"[a-z+]{1,9}@[a-z]{1,9}\.example", fullmatch=True)
SERVERS = st.builds(
    Server,
    st.from_regex(r"[a-z]{1,9}\.example", fullmatch=True),
    st.integers(1, 65535),
    st.sampled_from(["tls", "starttls"]),
)
ACCOUNTS = st.builds(
    Account,
    name=st.from_regex(r"[a-z0-9][a-z0-9._@+-]{0,9}", fullmatch=True),
    address=ADDRESSES,
    login=TEXT,
    imap=SERVERS,
    smtp=st.none() | SERVERS,
    secret=st.just(Secret("file")) | TEXT.map(lambda command: Secret("command", command)),
    provider=st.sampled_from([None, "gmail"]),
    mailboxes=st.dictionaries(st.sampled_from(["drafts", "sent", "all"]), TEXT),
    horizon_days=st.integers(1, 3650),
    body=st.sampled_from(["auto", "plain", "alternative"]),
)


@settings(deadline=None, max_examples=50)
@given(st.lists(ACCOUNTS, max_size=5))
def test_any_accounts(accounts: list[Account]) -> None:
    """Whatever accounts are saved in whatever order, each reads back as it was last saved."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "config.toml")
        last = {}
        for account in accounts:
            config.save_account(path, account)
            last[account.name] = account
        read = config.load(path).accounts if accounts else {}
        assert {name: without_names(account) for name, account in read.items()} == last
