"""`calendar`: the interviews in order of time, and the file for a calendar app."""

from __future__ import annotations

import os
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.commands.conftest import NOW, Person
from tests.commands.threads import SEEKER, Mail, invite, mail

SECOND = NOW + timedelta(days=1, hours=5)


def quiet() -> Mail:
    """Another recruiter, whose interview comes first."""
    return mail(
        NOW - timedelta(days=2), "Pat Lee <pat@quietriver.example>", SEEKER, "Interview for Data Engineer",
        "Hi Noor,\n\nWe look forward to the interview for the Data Engineer role at Quiet River.\n\nPat Lee\n"
        "Recruiter, Quiet River\n", id_="<qr-1@quietriver.example>",
        calendar=invite(SECOND, "pat@quietriver.example", "qr-1", "Interview Noor Haddad / Pat Lee"),
    )  # fmt: skip


def summaries(data: bytes) -> list[tuple[str, str]]:
    """Summary and status of each event in a file."""
    return [(str(e["SUMMARY"]), str(e["STATUS"])) for e in Calendar.from_ical(data).walk("VEVENT")]


@pytest.fixture
def busy(person: Person) -> Person:
    """A person with two interviews ahead."""
    person.receive([quiet()])
    person.connect()
    assert person.run("sync").code == 0
    return person


def test_listed_in_order_of_time(busy: Person) -> None:
    """JSON and table give every interview ahead, the soonest first, with its opportunity and its words."""
    rows = busy.run("calendar", "--json").json["interviews"]
    assert [(r["company"], datetime.fromisoformat(r["start"])) for r in rows] == [
        ("Quiet River", SECOND), ("Brightloom", NOW + timedelta(days=3, hours=2)),
    ]  # fmt: skip
    assert rows[1]["opportunity"] == busy.id_of("Brightloom")
    assert rows[1]["evidence"][0]["message_id"] == "<bl-1@brightloom.example>"
    page = busy.run("calendar").out
    assert 0 < page.find("Quiet River") < page.find("Brightloom")


def test_past_ones_with_all(busy: Person) -> None:
    """What is over is listed with `--all` alone; with nothing ahead it says so, and is no error."""
    later = NOW + timedelta(days=9)
    ran = busy.run("calendar", at=later)
    assert (ran.code, ran.out) == (0, "")
    assert "no interviews" in ran.err
    assert len(busy.run("calendar", "--all", "--json", at=later).json["interviews"]) == 2


def test_closed_and_dismissed_are_left_out(busy: Person) -> None:
    """Interviews of what is closed or dismissed are not ahead any more."""
    busy.run("dismiss", "quiet")
    busy.run("set", "bright", "stage=closed")
    for more in ([], ["--all"]):
        assert busy.run("calendar", "--json", *more).json["interviews"] == []


def test_written_and_brought_up_to_date(busy: Person, tmp_path: Path) -> None:
    """The file has every interview, for its owner alone; written again it is the same, and what has gone is cancelled.
    A mode that the person gave it stays."""
    file = tmp_path / "interviews.ics"
    ran = busy.run("calendar", "--ics", str(file))
    assert (ran.code, ran.out) == (0, "")
    first = file.read_bytes()
    assert [s for _, s in summaries(first)] == ["CONFIRMED", "CONFIRMED"]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        file.chmod(0o644)
    busy.run("calendar", "--ics", str(file), at=NOW + timedelta(hours=2))
    assert file.read_bytes() == first
    busy.run("dismiss", "quiet")
    assert busy.run("calendar", "--ics", str(file)).code == 0
    assert [s for _, s in summaries(file.read_bytes())] == ["CANCELLED", "CONFIRMED"]
    assert sorted(p.name for p in tmp_path.glob("*.ics*")) == ["interviews.ics"]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o644


def test_to_standard_output(busy: Person) -> None:
    """`--ics -` prints the file and nothing else; `--json` beside it is a fault of usage."""
    out = busy.run("calendar", "--ics", "-").out
    assert len(summaries(out.encode())) == 2
    assert busy.run("calendar", "--ics", "-", "--json").code == 2


def test_what_is_not_ours_is_left(busy: Person, tmp_path: Path) -> None:
    """A file that another program wrote, whatever its name, is not touched; an empty one may be filled."""
    file = tmp_path / "work.ics"
    file.write_bytes(b"BEGIN:VCALENDAR\r\nPRODID:-//Example//EN\r\nEND:VCALENDAR\r\n")
    before = file.read_bytes()
    ran = busy.run("calendar", "--ics", str(file))
    assert (ran.code, file.read_bytes()) == (1, before)
    assert "mailbridge did not write it" in ran.err
    file.write_bytes(b"")
    assert busy.run("calendar", "--ics", str(file)).code == 0
    assert len(summaries(file.read_bytes())) == 2


def test_a_path_that_is_not_there(busy: Person, tmp_path: Path) -> None:
    """A missing folder, or a folder for a file, is a fault of usage."""
    for path in (tmp_path / "no" / "x.ics", tmp_path):
        ran = busy.run("calendar", "--ics", str(path))
        assert (ran.code, ran.out) == (2, "")


def test_corrections_reach_the_calendar(busy: Person) -> None:
    """The company that was set stands in the event."""
    busy.run("set", "bright", "company=Loom & Co")
    out = busy.run("calendar", "--ics", "-").out.encode()
    assert "Interview: Loom & Co, Senior Data Engineer" in [summary for summary, _ in summaries(out)]
