"""Reading a config: every fault at once, with its key, what is there and what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest
import tomlkit
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbridge.account import config
from mailbridge.account.values import Identity, Referral, Secret, Server
from mailbridge.errors import NotConfigured, UsageError

NOWHERE = Path("/nowhere/config.toml")
WHOLE = """
default_account = "work"

[profile]
name = "Ada Lovelace"
zone = "Europe/London"
linkedin = "https://www.linkedin.com/in/ada"
linkedin_limit = 300
seeking = "a staff role in compilers"

[accounts.work]
address = "ada@example.org"
login = "ada"
provider = "fastmail"
horizon_days = 90
body = "plain"
imap = { host = "imap.example.org", port = 993 }
smtp = { host = "127.0.0.1", port = 2525, security = "none" }
secret = { source = "command", command = "pass show mail" }
mailboxes = { drafts = "Entwürfe" }
[[accounts.work.identities]]
name = "A. L."
email = "ada@alias.example"

[accounts.home]
address = "ada@localhost"
imap.host = "::1"
imap.port = 143
imap.security = "none"

[[referrals]]
name = "Charles"
known_from = "the engine"
years = 10
roles = ["engineer"]
consent = true
"""
BASE = '[accounts.a]\naddress = "a@b.example"\nimap = { host = "b.example", port = 993 }\n'


def faults(text: str) -> list[str]:
    """The lines that tell the faults of a config."""
    with pytest.raises(NotConfigured) as raised:
        config.parse(text, NOWHERE)
    return [line.strip() for line in raised.value.what.split("\n")[1:]]


def test_whole() -> None:
    """Every key of a full config arrives in its value."""
    read = config.parse(WHOLE, NOWHERE)
    work, home = read.accounts["work"], read.accounts["home"]
    assert (work.name, work.address, work.login, work.provider) == ("work", "ada@example.org", "ada", "fastmail")
    assert (work.imap, work.smtp) == (Server("imap.example.org", 993, "tls"), Server("127.0.0.1", 2525, "none"))
    assert (work.secret, dict(work.mailboxes)) == (Secret("command", "pass show mail"), {"drafts": "Entwürfe"})
    assert (work.horizon_days, work.body) == (90, "plain")
    assert work.identities == (
        Identity("Ada Lovelace", "ada@example.org"),
        Identity("A. L.", "ada@alias.example"),
    )
    assert (read.profile.zone, read.profile.linkedin_limit) == ("Europe/London", 300)
    assert read.referrals == (Referral("Charles", "the engine", 10, roles=("engineer",), consent=True),)
    assert (home.login, home.smtp, home.secret, home.horizon_days) == ("ada@localhost", None, Secret("keyring"), 180)


def test_identity_of_the_address_comes_first() -> None:
    """An identity written for the address itself gives its name, and stands first."""
    text = BASE + 'identities = [{name = "Other", email = "o@b.example"}, {name = "Own", email = "A@b.example"}]'
    assert [i.name for i in config.parse(text, NOWHERE).accounts["a"].identities] == ["Own", "Other"]


@pytest.mark.parametrize(
    ("text", "key", "words"),
    [
        ("colour = 1", "colour", ["is not known", "default_account, profile"]),
        ("[profile]\nnmae = 'A'", "profile.nmae", ["did you mean name?"]),
        ("[profile]\nname = ''", "profile.name", ['is ""', "one line of text"]),
        ('[profile]\nname = "A\\nBcc: x"', "profile.name", [r"A\nBcc", "one line of text"]),
        ("[profile]\nzone = 'Mars/Base'", "profile.zone", ['"Mars/Base"', "Europe/Berlin"]),
        ("[profile]\nzone = '../etc/passwd'", "profile.zone", ["IANA"]),
        ("[profile]\nzone = 'Europe'", "profile.zone", ["IANA"]),
        ("[profile]\nlinkedin_limit = 250", "profile.linkedin_limit", ["is 250", "200, 300"]),
        ("[profile]\nlinkedin_limit = true", "profile.linkedin_limit", ["is true", "200, 300"]),
        ("[profile]\nlinkedin = 'https://evil.example/in/a'", "profile.linkedin", ["LinkedIn"]),
        ("[profile]\nlinkedin = 'https://notlinkedin.com/in/a'", "profile.linkedin", ["LinkedIn"]),
        ("[profile]\nlinkedin = 'https://linkedin.com/'", "profile.linkedin", ["LinkedIn"]),
        ("profile = 3", "profile", ["is 3", "a table with the keys name, zone"]),
        ("default_account = 'b'\n" + BASE, "default_account", ["no account", "allowed: a"]),
        (BASE + '[accounts."\\u001b"]\naddress = "a@b.example"', r'accounts."\x1b"', ["name that is not allowed"]),
        ('default_account = "b"\n[accounts."\\u001b"]', "default_account", [r"\x1b"]),
        ("accounts = []", "accounts", ["is a list", "a table"]),
        ("[accounts.a]", "accounts.a.address", ["is missing", "name@example.org"]),
        ("[accounts.a]", "accounts.a.imap", ["is missing", "host, port"]),
        ("[accounts.'a/b']", 'accounts."a/b"', ["name that is not allowed"]),
        ("[accounts.'..']", 'accounts.".."', ["name that is not allowed"]),
        (BASE + BASE.replace("accounts.a", "accounts.A"), "accounts", ["a and A", "more than case"]),
        (BASE.replace("a@b.example", "a b@c"), "accounts.a.address", ['"a b@c"']),
        (BASE.replace("a@b.example", "a@b@c.example"), "accounts.a.address", ["name@example.org"]),
        (BASE.replace("a@b.example", "a@-b.example"), "accounts.a.address", ["name@example.org"]),
        (BASE.replace("993", "'993'"), "accounts.a.imap.port", ['is "993"', "1 to 65535"]),
        (BASE.replace("993", "true"), "accounts.a.imap.port", ["is true"]),
        (BASE.replace("993", "0"), "accounts.a.imap.port", ["is 0"]),
        (BASE.replace("993", "0x" + "f" * 9999), "accounts.a.imap.port", ["too large"]),
        (BASE.replace("993", "1979-05-27"), "accounts.a.imap.port", ["a date or time"]),
        (BASE.replace('"b.example"', '"b example"'), "accounts.a.imap.host", ["a host name"]),
        (BASE.replace("993", "993, security = 'ssl'"), "accounts.a.imap.security", ["tls, starttls, none"]),
        (BASE.replace("993", "143, security = 'none'"), "accounts.a.imap.security", ["localhost"]),
        (BASE + "secret = 'hunter2'", "accounts.a.secret", ["is text", "source, command"]),
        (BASE + "secret = {source = 'hunter2'}", "accounts.a.secret.source", ["is text", "keyring, file, command"]),
        (BASE + "secret = {source = 'command'}", "accounts.a.secret.command", ["is missing"]),
        (BASE + "secret = {command = 'hunter2'}", "accounts.a.secret.source", ["command"]),
        (BASE + "ca_file = '/nowhere/ca.pem'", "accounts.a.ca_file", ["PEM"]),
        (BASE + 'ca_file = "/a\\u0000b"', "accounts.a.ca_file", ["PEM"]),
        (BASE + "provider = 'gmial'", "accounts.a.provider", ["a provider"]),
        (BASE + "mailboxes = {draft = 'X'}", "accounts.a.mailboxes.draft", ["archive, drafts"]),
        (BASE + "identities = [{name = 'A'}]", "accounts.a.identities[1].email", ["is missing"]),
        (BASE + "horizon_days = 0", "accounts.a.horizon_days", ["1 to 3650"]),
        (BASE + "horizon_days = 1.5", "accounts.a.horizon_days", ["is 1.5"]),
        (BASE + "body = 'html'", "accounts.a.body", ["auto, plain, alternative"]),
        ("[[referrals]]\nname = 'A'", "referrals[1].known_from", ["is missing"]),
        ("[[referrals]]\nname = 'A'\nknown_from = 'x'\nconsent = 'yes'", "referrals[1].consent", ["true or false"]),
        ("[[referrals]]\nname = 'A'\nknown_from = 'x'\nroles = 'x'", "referrals[1].roles", ["a list"]),
        ("referrals = [1]", "referrals[1]", ["a table with the keys name"]),
    ],
)
def test_fault(text: str, key: str, words: list[str]) -> None:
    """A fault is told with its key, what is there and what is allowed, and with nothing that may be a password."""
    lines = [line for line in faults(text) if line.startswith(key + " ")]
    assert len(lines) == 1
    assert "; allowed: " in lines[0]
    assert [word for word in words if word not in lines[0]] == []
    assert "hunter2" not in lines[0]
    assert lines[0].isprintable()


def test_all_faults_at_once() -> None:
    """One reading tells all faults, those of rules between keys too."""
    text = BASE.replace("993", "70000, security = 'none'") + "body = 'x'\n[profile]\nzone = 'x'\nage = 3"
    keys = ["accounts.a.imap.port", "accounts.a.imap.security", "accounts.a.body", "profile.zone", "profile.age"]
    assert [line.split()[0] for line in faults(text)] == keys


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.", "127.0.0.1", "127.9.9.9", "::1"])
def test_loopback(host: str) -> None:
    """Security "none" is allowed to this computer, however it is written."""
    text = BASE.replace('host = "b.example"', f'security = "none", host = "{host}"')
    assert config.parse(text, NOWHERE).accounts["a"].imap.security == "none"


@pytest.mark.parametrize("host", ["localhost.example", "127.0.0.1.example", "10.0.0.1", "0.0.0.0", "2130706433"])
def test_no_loopback(host: str) -> None:
    """What only looks like this computer is another one."""
    text = BASE.replace('host = "b.example"', f'security = "none", host = "{host}"')
    assert faults(text)[0].startswith("accounts.a.imap.security ")


@pytest.mark.parametrize(
    "address",
    ["o'neil+jobs@example.org", '"a b"@example.org', "jörg@example.org", "a@bücher.example", "a@localhost", "a@x.test"],
)
def test_unusual_addresses(address: str) -> None:
    """Quoted, internationalised and local addresses are addresses, kept as written."""
    text = tomlkit.dumps({"accounts": {"a": {"address": address, "imap": {"host": "b", "port": 1}}}})
    assert config.parse(text, NOWHERE).accounts["a"].address == address


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a = 1\nb = = 2\n", "line 2, column 5"),
        (b"a = '", "end of document"),
        (b"a = \xff", "not UTF-8 text: byte 5"),
        (b"a = " + b"[" * 100_000, "nested too deeply"),
        (b"a = " + b"9" * 5000, "is not TOML"),
        (b'a = "\x1b[31m"', "is not TOML"),
    ],
)
def test_no_toml(content: bytes, words: str, tmp_path: Path) -> None:
    """What is not TOML is told with the place where it stops being so."""
    file = tmp_path / "config.toml"
    file.write_bytes(content)
    with pytest.raises(NotConfigured) as raised:
        config.load(file)
    assert words in raised.value.what
    assert str(file) in raised.value.what
    assert raised.value.what.isprintable()


def test_missing(tmp_path: Path) -> None:
    """A config that is not there is told with the command that makes one."""
    with pytest.raises(NotConfigured) as raised:
        config.load(tmp_path / "config.toml")
    assert "mailbridge connect ADDRESS" in raised.value.todo


@pytest.mark.parametrize("name", ["", "a\0b", "x" * 5000])
def test_unreadable(name: str, tmp_path: Path) -> None:
    """A config that is a folder, or whose name no disk takes, is a config fault too."""
    with pytest.raises(NotConfigured):
        config.load(tmp_path / name)


def test_byte_order_mark(tmp_path: Path) -> None:
    """The mark that Windows editors put first does no harm."""
    file = tmp_path / "config.toml"
    file.write_bytes(b"\xef\xbb\xbf" + BASE.replace("\n", "\r\n").encode())
    assert list(config.load(file).accounts) == ["a"]


def test_default_path(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The config lies beneath the home, unless MAILBRIDGE_CONFIG names another."""
    assert home in config.default_path().parents
    assert config.default_path().name == "config.toml"
    monkeypatch.setenv("MAILBRIDGE_CONFIG", "~/other.toml")
    assert config.default_path() == home / "other.toml"


def test_state_folders() -> None:
    """State lies beside the config, and configs whose names are nearly the same do not share it."""
    assert config.state_folder(Path("/x/config.toml")) == Path("/x/config.state")
    names = ["a.toml", "a", "a.b", "a.b.toml", "a.state", "a-state", "a.toml.toml", "a.conf"]
    assert len({config.state_folder(Path("/x", name)) for name in names}) == len(names)
    assert config.state_folder(Path("c.toml")).is_absolute()


def test_choosing_an_account() -> None:
    """An account is found by name, by address, as the default, or as the only one."""
    read = config.parse(WHOLE, NOWHERE)
    assert read.account().name == "work"
    assert read.account("home").name == "home"
    assert read.account("Ada@Localhost").name == "home"
    assert config.parse(BASE, NOWHERE).account().name == "a"


def test_no_such_account() -> None:
    """A name that is not there gets the one that was meant; an open choice gets the names."""
    read = config.parse(WHOLE, NOWHERE)
    with pytest.raises(UsageError, match="Did you mean work"):
        read.account("wrok")
    with pytest.raises(NotConfigured, match="connect ADDRESS"):
        config.parse("", NOWHERE).account()
    with pytest.raises(NotConfigured, match="work, home"):
        config.parse(WHOLE.replace('default_account = "work"', ""), NOWHERE).account()


WORDS = """accounts a work profile imap smtp secret host port security address mailboxes identities referrals drafts
source command ca_file zone linkedin default_account x.y"""
KEYS = st.sampled_from(WORDS.split())
LEAVES = (
    st.text(max_size=12)
    | st.sampled_from(["none", "command", "a@b.example", "localhost", "https://linkedin.com/in/x", "http://[", "work"])
    | st.integers()
    | st.floats()
    | st.booleans()
    | st.datetimes()
    | st.dates()
    | st.times()
)
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=15
)


def read_or_told(text: str) -> None:
    """Whatever the text, it is read or it is a NotConfigured of printable lines."""
    told = ""
    try:
        config.parse(text, NOWHERE)
    except NotConfigured as error:
        told = str(error)
    assert all(line.isprintable() for line in told.split("\n"))


@settings(deadline=None)
@given(st.dictionaries(KEYS, TREES, max_size=4))
def test_any_tree(tree: dict[str, object]) -> None:
    """A config of whatever shape raises NotConfigured or nothing."""
    try:
        text = tomlkit.dumps(tree)
    except ValueError:  # what tomlkit itself refuses to write
        return
    read_or_told(text)


@settings(deadline=None)
@given(st.text())
def test_any_text(text: str) -> None:
    """A config of whatever text raises NotConfigured or nothing."""
    read_or_told(text)


@settings(deadline=None)
@given(st.integers(0, len(WHOLE)), st.integers(0, 30), st.text(max_size=5))
def test_any_edit(at: int, cut: int, put: str) -> None:
    """A right config with any one edit raises NotConfigured or nothing."""
    read_or_told(WHOLE[:at] + put + WHOLE[at + cut :])
