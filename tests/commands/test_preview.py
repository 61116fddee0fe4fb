"""`preview`: the letter without the decision."""

from __future__ import annotations

import pytest

from mailbridge.letters.values import REASONS, TONES
from mailbridge.mail.parse import parse
from tests.commands.conftest import Person


def letter(out: str) -> str:
    """The words of a printed letter, without its head and the quoted original."""
    return out.partition("\n\n")[2].split("\n> ")[0]


def test_it_is_the_letter_that_withdraw_writes(connected: Person) -> None:
    """The same options make the same words; nothing is decided, stored or written before that."""
    before = connected.mailbox.everything()
    options = ("--reason", "location", "--tone", "formal", "--seeking", "a small team", "--by-email")
    shown = connected.run("preview", "bright", *options)
    assert shown.code == 0, shown.err
    assert connected.mailbox.everything() == before
    assert connected.run("list", "--json").json["opportunities"][0]["decision"] is None
    answer = connected.run("preview", "bright", *options, "--json").json
    assert connected.run("withdraw", "bright", *options).code == 0
    written = parse(connected.drafts()[0])
    assert written.text is not None
    assert written.text.startswith(answer["text"])
    assert answer["text"] in shown.out
    assert (answer["subject"], answer["to"]) == (written.subject, ["tessa.quill@brightloom.example"])
    assert (answer["kind"], answer["language"]) == ("withdrawal", "en")


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_and_tone_is_its_own_letter(connected: Person, reason: str) -> None:
    """The three tones differ, and none of them is another reason's."""
    said = {t: letter(connected.run("preview", "bright", "--reason", reason, "--tone", t).out) for t in TONES}
    assert len(set(said.values())) == len(TONES)


def test_the_tone_of_the_profile_is_what_letters_sound_like(connected: Person) -> None:
    """`tone` in the config is used where no option says another; a tone that is none is told with those there are."""
    text = connected.terminal.config.read_text()
    warm = letter(connected.run("preview", "bright").out)
    connected.terminal.config.write_text(text.replace("[profile]", '[profile]\ntone = "formal"', 1))
    formal = letter(connected.run("preview", "bright").out)
    assert formal.startswith("Dear Tessa Quill,")
    assert letter(connected.run("preview", "bright", "--tone", "warm").out) == warm
    connected.terminal.config.write_text(text.replace("[profile]", '[profile]\ntone = "rude"', 1))
    ran = connected.run("preview", "bright")
    assert ran.code == 78
    assert "warm, plain, formal" in ran.err
    assert connected.run("preview", "bright", "--tone", "rude").code == 2


def test_pay_help_and_follow_come_from_the_profile(connected: Person) -> None:
    """What the person needs is quoted as they wrote it; help and following the company are offered where they want."""
    without = letter(connected.run("preview", "bright", "--reason", "pay").out)
    text = connected.terminal.config.read_text()
    more = '[profile]\npay = "from 95,000"\noffer_help = true\nfollow_company = true'
    connected.terminal.config.write_text(text.replace("[profile]", more, 1))
    said = letter(connected.run("preview", "bright", "--reason", "pay").out)
    assert "(from 95,000)" in said
    for word in ("help", "follow"):
        assert word in said, said
        assert word not in without


def test_where_nobody_can_be_written_to_the_words_are_shown(connected: Person) -> None:
    """For a portal's box: the letter's text, and that no draft would be written."""
    ran = connected.run("preview", "kestrel", "--json")
    assert ran.code == 0
    assert "Nobody can be written to" in ran.err
    assert ran.json["to"] == []
    assert "Kestrel Optics" in ran.json["text"]


def test_two_wishes_that_exclude_each_other(connected: Person) -> None:
    """Exit 2, as for `withdraw`."""
    assert connected.run("preview", "bright", "--call-first", "--by-email").code == 2


def test_an_unknown_referral_is_told(connected: Person) -> None:
    """Exit 1 and how to add one."""
    ran = connected.run("preview", "bright", "--refer", "Bob")
    assert ran.code == 1
    assert "referral" in ran.err
