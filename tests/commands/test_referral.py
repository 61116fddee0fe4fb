"""`referral add`, and the referral that `withdraw` offers on a terminal."""

from __future__ import annotations

import tomllib

import pytest

from mailbridge.mail.parse import parse
from tests.commands.conftest import Person
from tests.commands.test_terminal import Screen

COMMENTED = """
# my own words, at the end

[[referrals]] # a good one
name = "Ada Lind"   # met in 2015
known_from = 'the crypto guild'
"""


def test_added_by_options_with_every_comment_kept(connected: Person) -> None:
    """The file begins with what it was, byte for byte, and the block after it says what was said."""
    config = connected.terminal.config
    config.write_text(config.read_text() + COMMENTED)
    before = config.read_text()
    ran = connected.run(
        "referral", "add", "--name", "Ben Ode", "--pronouns", "he/him", "--known-from", 'the "blue" team',
        "--company", "Contoso", "--years", "10", "--strengths", "a calm head", "--roles", "SRE, Backend Engineer",
        "--consent",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    after = config.read_text()
    assert after.startswith(before)
    assert tomllib.loads(after)["referrals"][1] == {
        "name": "Ben Ode", "pronouns": "he/him", "known_from": 'the "blue" team', "company": "Contoso", "years": 10,
        "strengths": "a calm head", "roles": ["SRE", "Backend Engineer"], "consent": True,
    }  # fmt: skip
    assert "Ben Ode" in connected.run("preview", "bright", "--refer", "ben").out


@pytest.mark.parametrize(("ending", "line_end"), [("", "\n"), ("\n# no line end", "\n"), ("\r\n# Windows\r\n", "\r\n")])
def test_any_end_of_a_file_will_do(connected: Person, ending: str, line_end: str) -> None:
    """Without a last line end, with Windows' line ends: what was there stays, and the new lines are like the old."""
    config = connected.terminal.config
    before = config.read_bytes().rstrip(b"\n").replace(b"\n", line_end.encode()) + ending.encode()
    config.write_bytes(before)
    assert connected.run("referral", "add", "--name", "Ben", "--known-from", "school").code == 0
    after = config.read_bytes()
    assert after.startswith(before)
    assert (b"\n" in after.replace(b"\r\n", b"")) == (line_end == "\n")


def test_an_inline_list_grows_inside(connected: Person) -> None:
    """`referrals = [{…}]` gets one more, and its comments stay."""
    config = connected.terminal.config
    inline = 'referrals = [ # mine\n  {name = "Ada", known_from = "work"}, # first\n]\n'
    config.write_text(inline + config.read_text())
    assert connected.run("referral", "add", "--name", "Ben", "--known-from", "school").code == 0
    after = config.read_text()
    assert [r["name"] for r in tomllib.loads(after)["referrals"]] == ["Ada", "Ben"]
    assert "# mine" in after
    assert "# first" in after


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ((), 2),
        (("--name", "Ben"), 2),
        (("--name", "Ben", "--known-from", "x", "--years", "many"), 2),
        (("--name", "Ben", "--known-from", "x", "--years", "900"), 2),
        (("--name", "Ben\x1b[2J", "--known-from", "x"), 2),
        (("--name", "Ben", "--known-from", "x", "--dry-run"), 0),
    ],
)
def test_nothing_is_written_where_something_is_wrong_or_dry(
    connected: Person, more: tuple[str, ...], code: int
) -> None:
    """Without a terminal what is missing is told; the file stays as it is, also with `--dry-run`."""
    before = connected.terminal.config.read_bytes()
    assert connected.run("referral", "add", *more).code == code
    assert connected.terminal.config.read_bytes() == before


def test_the_same_name_twice_is_refused(connected: Person) -> None:
    """Two of one name could not be told apart by `--refer`: exit 1, and no config is exit 78."""
    add = ("referral", "add", "--name", "Ben Ode", "--known-from", "school")
    assert connected.run(*add).code == 0
    before = connected.terminal.config.read_bytes()
    again = connected.run("referral", "add", "--name", "ben ode", "--known-from", "work")
    assert again.code == 1
    assert connected.terminal.config.read_bytes() == before
    connected.terminal.config.unlink()
    assert connected.run(*add).code == 78


def test_asked_on_a_terminal(connected: Person) -> None:
    """Every question, a wrong answer asked again, Enter for what is left open."""
    screen = Screen(connected, "referral", "add", "--company", "Contoso")
    for question, answer in (
        ("Their name", "Ines Falk"), ("pronouns", "she/her"), ("How you know", "the data team"),
        ("how many years", "a few"), ("whole number", "4"), ("What speaks", ""), ("Which roles", "Data Engineer"),
        ("agreed to be named", "y"),
    ):  # fmt: skip
        screen.wait_for(question)
        screen.type(answer)
    assert screen.end() == 0
    [referral] = tomllib.loads(connected.terminal.config.read_text())["referrals"]
    assert referral == {
        "name": "Ines Falk", "pronouns": "she/her", "known_from": "the data team", "company": "Contoso", "years": 4,
        "roles": ["Data Engineer"], "consent": True,
    }  # fmt: skip


@pytest.mark.parametrize(("typed", "named"), [("", True), ("n", False)])
def test_withdraw_offers_the_one_who_fits(connected: Person, typed: str, named: bool) -> None:
    """On a terminal the best match for the role is offered; no leaves the letter without."""
    for name, roles in (("Ben Ode", "Gardener"), ("Ines Falk", "Data Engineer")):
        add = ("referral", "add", "--name", name, "--known-from", "work", "--roles", roles, "--consent")
        assert connected.run(*add).code == 0
    screen = Screen(connected, "withdraw", "bright")
    screen.wait_for("Offer Ines Falk for the Senior Data Engineer role at Brightloom?")
    screen.type(typed)
    assert screen.end() == 0
    assert ("Ines Falk" in (parse(connected.drafts()[0]).text or "")) == named


def test_nobody_is_offered_unasked_without_a_terminal(connected: Person) -> None:
    """In a script the letter names nobody whom `--refer` did not; who would fit is told."""
    add = ("referral", "add", "--name", "Ines Falk", "--known-from", "work", "--roles", "Data Engineer", "--consent")
    assert connected.run(*add).code == 0
    ran = connected.run("withdraw", "bright")
    assert ran.code == 0
    assert "--refer 'Ines Falk'" in ran.err
    assert "Ines" not in (parse(connected.drafts()[0]).text or "")
