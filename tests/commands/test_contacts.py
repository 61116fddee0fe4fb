"""`contacts` and `notes`: the people met, as vCards and as notes to paste."""

from __future__ import annotations

import os
import re
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.commands.contacts import Contact
from mailbridge.commands.vcard import vcards
from mailbridge.detect.values import Person as Somebody
from mailbridge.letters.linkedin import length
from mailbridge.plan.values import Known
from tests.commands.conftest import NOW, Person
from tests.commands.threads import SEEKER, invite, mail
from tests.letters.world import opportunity

AFTER = NOW + timedelta(days=4, hours=2)
Card = list[tuple[str, str, str]]


def cards(data: bytes) -> list[Card]:
    """The cards of a file, each a list of name, parameters and raw value, by the grammar of RFC 6350 3.3."""
    text = data.decode("utf-8")
    assert text == "" or text.endswith("\r\n")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    found: list[Card] = []
    for line in re.sub(r"\r\n[ \t]", "", text).split("\r\n")[:-1]:
        match = re.fullmatch(r"([A-Z]+)((?:;[A-Z]+=(?:[^\";:,]*|\"[^\"]*\"))*):(.*)", line)
        assert match, line
        name, parameters, value = match.groups()
        if (name, value) == ("BEGIN", "VCARD"):
            found.append([])
        found[-1].append((name, parameters, value))
    for card in found:
        assert card[1] == ("VERSION", "", "4.0")
        assert card[-1][0] == "END"
        names = [name for name, _, _ in card]
        assert all(names.count(once) <= 1 for once in ("N", "UID", "KIND", "PRODID"))
        assert "FN" in names
    return found


def value(card: Card, name: str) -> list[str]:
    """The components of a text property, unescaped (RFC 6350 3.4)."""
    raw = next(v for n, _, v in card if n == name)
    parts = re.split(r"(?<!\\)(?:\\\\)*;", raw) if name in ("N", "ORG") else [raw]
    return [re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], part) for part in parts]


def test_an_address_that_a_team_shares_is_nobody() -> None:
    """The address careers@ is a card of an organisation (RFC 6350 6.1.4), without a first and a last name."""
    known = (Known(opportunity(), ("k",)),)
    team = Contact(Somebody("Marlow Optics Talent Team", "careers@marlow.example", part="recruiter"), known, ())
    one = Contact(Somebody("Pat Lee", "pat@marlow.example", part="recruiter"), known, ())
    [shared, own] = cards(vcards([team, one]))
    assert (value(shared, "KIND"), value(own, "KIND")) == (["org"], ["individual"])
    assert [name for name, _, _ in shared].count("N") == 0
    assert value(own, "N")[:2] == ["Lee", "Pat"]


@pytest.fixture
def met(person: Person) -> Person:
    """A person who has a second process, with an interview to which somebody else is invited by name."""
    start = NOW + timedelta(days=1)
    booked = invite(start, "pat@quietriver.example", "qr-1", "Interview Noor Haddad / Ola Berg").replace(
        "ATTENDEE;PART", "ATTENDEE;CN=Ola Berg:mailto:ola.berg@quietriver.example\r\nATTENDEE;PART", 1
    )
    person.receive(
        [
            mail(
                NOW - timedelta(days=3), "Pat Lee, MBA <pat@quietriver.example>", SEEKER, "Data Engineer, Quiet River",
                "Hi Noor,\n\nI came across your profile. Would you like to talk about the Data Engineer role at Quiet"
                " River?\n\nPat Lee\nRecruiter, Quiet River\nhttps://www.linkedin.com/in/pat-lee-quiet\n",
                id_="<qr-1@quietriver.example>", calendar=booked,
            )
        ]
    )  # fmt: skip
    person.connect()
    assert person.run("sync").code == 0
    return person


def test_everybody_is_listed_once(met: Person) -> None:
    """JSON and table: the contact with their number, who was met by name alone, and on which day."""
    rows = {r["name"]: r for r in met.run("contacts", "--json", at=AFTER).json["contacts"]}
    assert rows["Tessa Quill"]["phones"] == ["+14155550134"]
    assert [o["company"] for o in rows["Tessa Quill"]["opportunities"]] == ["Brightloom"]
    assert rows["Ola Berg"]["met"] == ["2026-05-13"]
    assert rows["Ola Berg"]["part"] == "interviewer"
    page = met.run("contacts", at=AFTER).out
    assert "Tessa Quill" in page
    assert "Ola Berg" in page
    assert "greenhouse" not in page


def test_the_file_is_vcard_4_and_stays_the_same(met: Person, tmp_path: Path) -> None:
    """Parsed back: names, address, number, company; for its owner alone; the same bytes a second time."""
    file = tmp_path / "people.vcf"
    ran = met.run("contacts", "--vcard", str(file), at=AFTER)
    assert (ran.code, ran.out) == (0, "")
    data = file.read_bytes()
    by_name = {value(card, "FN")[0]: card for card in cards(data)}
    tessa = by_name["Tessa Quill"]
    assert value(tessa, "N")[:2] == ["Quill", "Tessa"]
    assert value(tessa, "EMAIL") == ["tessa.quill@brightloom.example"]
    assert ("TEL", ";VALUE=uri;TYPE=work", "tel:+14155550134") in tessa
    assert value(tessa, "ORG") == ["Brightloom"]
    assert "Senior Data Engineer at Brightloom" in value(tessa, "NOTE")[0]
    assert "Met on 13 May 2026." in value(by_name["Ola Berg"], "NOTE")[0]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    uids = [value(card, "UID")[0] for card in cards(data)]
    assert len(set(uids)) == len(uids)
    assert all(uid.startswith("urn:uuid:") for uid in uids)
    met.run("contacts", "--vcard", str(file), at=AFTER + timedelta(days=3))
    assert file.read_bytes() == data


def test_another_file_is_left_alone(met: Person, tmp_path: Path) -> None:
    """A file that mailbridge did not write stays as it is, with exit 1; a folder that is not there is exit 2."""
    file = tmp_path / "mine.vcf"
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Aunt Lou\nEND:VCARD\n")
    before = file.read_bytes()
    assert met.run("contacts", "--vcard", str(file)).code == 1
    assert file.read_bytes() == before
    assert met.run("contacts", "--vcard", str(tmp_path / "no" / "x.vcf")).code == 2
    assert met.run("contacts", "--vcard", "-", "--json").code == 2


def test_a_full_disk_leaves_the_earlier_file(met: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit 74, the file as it was, and nothing beside it."""
    folder = tmp_path / "book"
    folder.mkdir()
    file = folder / "people.vcf"
    met.run("contacts", "--vcard", str(file))
    before = file.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    ran = met.run("contacts", "--vcard", str(file), at=AFTER)
    assert ran.code == 74
    assert "No space left" in ran.err
    assert file.read_bytes() == before
    assert list(folder.iterdir()) == [file]


@given(name=st.text(min_size=1), company=st.text(), role=st.text(), email=st.sampled_from(["a@b.example", ""]))
def test_no_words_of_anybodys_break_a_card(name: str, company: str, role: str, email: str) -> None:
    """Whatever they are called, the card is one card, and it says so in text."""
    found = opportunity(company=company, role=role)
    person = Somebody(name, email, linkedin=f"https://x.example/{name}")
    [card] = cards(vcards([Contact(person, (Known(found, ("k",)),), ())]))
    assert [n for n, _, _ in card].count("BEGIN") == 1


def test_notes_to_paste(met: Person) -> None:
    """One for each person, within the limit of the config, with their own page or a search for them."""
    answer = met.run("notes", "quiet", "--json", at=AFTER).json
    assert answer["limit"] == 200
    notes = {n["name"]: n for n in answer["notes"]}
    assert set(notes) == {"Pat Lee", "Ola Berg"}
    for note in notes.values():
        assert length(note["text"]) == note["characters"] <= 200
    assert notes["Pat Lee"]["url"] == "https://www.linkedin.com/in/pat-lee-quiet"
    assert notes["Ola Berg"]["url"].startswith("https://www.linkedin.com/search/results/people/?keywords=Ola+Berg")
    assert "13 May" in notes["Ola Berg"]["text"]
    page = met.run("notes", "quiet", at=AFTER).out
    for note in notes.values():
        assert f"\n{note['text']}\n" in page
    text = met.terminal.config.read_text()
    met.terminal.config.write_text(text.replace("[profile]", "[profile]\nlinkedin_limit = 300", 1))
    assert met.run("notes", "bright", "--json").json["limit"] == 300


def test_nobody_to_write_a_note_to(met: Person) -> None:
    """Where only robots wrote, it says so and is no error."""
    ran = met.run("notes", "kestrel")
    assert (ran.code, ran.out) == (0, "")
    assert "Nobody" in ran.err
