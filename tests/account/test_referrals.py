"""Adding a referral to a config: not a character of the person's own changes."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailbridge.account import config
from mailbridge.account.referrals import add_referral
from mailbridge.account.values import Account, Referral
from mailbridge.errors import NotConfigured, StateError, Undone
from tests.account.test_saving import COMMENTED

BEN = Referral("Ben Ode", "school", 3, "Contoso", 'a "calm" head', "he/him", ("SRE", "Backend Engineer"), consent=True)


def written(path: Path, text: str, referral: Referral = BEN) -> str:
    """The config after the referral was added to `text`."""
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode())
    before = config.parse(text, path)
    block = add_referral(path, referral)
    after = path.read_bytes().decode()
    assert config.load(path) == replace(before, referrals=(*before.referrals, referral))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert block.startswith("[[referrals]]\n")
    return after


def taken_out(after: str, text: str) -> bool:
    """Whether `after` is `text` with something put in at one place."""
    grown = len(after) - len(text)
    return any(after[:n] + after[n + grown :] == text for n in range(len(text) + 1))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a comment",
        COMMENTED,
        COMMENTED.replace("\n", "\r\n"),
        COMMENTED
        + '\n[[referrals]] # last\nname = "Zoe"\nknown_from = """\\\n[no heading]\\\n"""\n# of Zoe\n\n# the end',
        "[[referrals]]\nname = 'Ada'\nknown_from = 'work' # there\n# of the profile\n[profile]\nname = 'N'\n",
        "[profile]\nname = 'N'",
    ],
)
def test_every_character_stays(path: Path, text: str) -> None:
    """Comments, blank lines, line ends, quoting and order: the file is what it was, and the block."""
    assert taken_out(written(path, text), text)


def test_it_stands_with_the_others(path: Path) -> None:
    """Behind the last referral and its comment on the line, before what belongs to the next heading; so that a later
    `connect` finds them together."""
    after = written(path, COMMENTED)
    assert after.index('name = "Charles"') < after.index('name = "Ben Ode"') < after.index("# the good one")
    once_more = written(path, after, replace(BEN, name="Ada"))
    assert once_more.index("Ben Ode") < once_more.index('"Ada"\nknown_from') < once_more.index("# the good one")


def test_connect_after_it_keeps_every_referral(path: Path, account: Account) -> None:
    """The account can be saved again, with all referrals and comments as they were."""
    written(path, COMMENTED)
    saved = config.save_account(path, replace(account, horizon_days=9))
    assert [r.name for r in saved.referrals] == ["Charles", "Ben Ode"]
    for comment in ("# My mail. Do not touch.", "# 1833", "# the good one", "# before the port"):
        assert comment in path.read_text()


def test_a_list_of_inline_tables_grows(path: Path) -> None:
    """`referrals = [{…}]` gets one more inside, and keeps its comments."""
    text = 'referrals = [ # mine\n  {name = "Ada", known_from = "work"}, # first\n]\n'
    after = written(path, text)
    assert "# mine" in after
    assert "# first" in after


def test_nothing_is_written_where_it_may_not_be(path: Path) -> None:
    """A name that is there already, a faulty config, none at all, and a dry run."""
    written(path, COMMENTED)
    before = path.read_bytes()
    with pytest.raises(Undone):
        add_referral(path, replace(BEN, name="BEN ODE"))
    add_referral(path, replace(BEN, name="Ada"), dry=True)
    assert path.read_bytes() == before
    path.write_text("[profile]\nnmae = 'N'\n")
    with pytest.raises(NotConfigured):
        add_referral(path, BEN)
    assert path.read_text() == "[profile]\nnmae = 'N'\n"
    path.unlink()
    with pytest.raises(NotConfigured):
        add_referral(path, BEN)
    assert list(path.parent.iterdir()) == []


def test_a_full_disk_leaves_the_config(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fails at the last step leaves the old file, and nothing beside it."""
    written(path, COMMENTED)
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(StateError, match="No space left"):
        add_referral(path, replace(BEN, name="Ada"))
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


LINE = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=40).map(str.strip)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=LINE.filter(bool), known=LINE.filter(bool), strengths=LINE.filter(bool) | st.none(),
    years=st.integers(0, 80) | st.none(), roles=st.lists(LINE.filter(bool), max_size=3), consent=st.booleans(),
)  # fmt: skip
def test_any_words(
    path: Path, name: str, known: str, strengths: str | None, years: int | None, roles: list[str], consent: bool
) -> None:
    """Whatever is said of them is read back as it was said."""
    said = Referral(name, known, years, None, strengths, None, tuple(roles), consent)
    assert taken_out(written(path, COMMENTED, said), COMMENTED)
