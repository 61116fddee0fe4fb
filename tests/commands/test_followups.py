"""`followups` on a real server: check-ins on their day and no earlier, one draft a thread, called off by an answer."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from mailbridge.letters.checkins import TO_FILL
from mailbridge.mail.parse import parse
from tests.commands.conftest import FIRST, NOW, SECOND, THIRD, Person
from tests.commands.goodbye import OMAR, TESSA, THREAD, answer, clear, send
from tests.commands.threads import SEEKER, invite, mail


def planned(person: Person, at: datetime, *argv: str) -> list[tuple[str, str | None, str]]:
    """Who is written to, on which day, and how that stands."""
    ran = person.run("followups", "--json", *argv, at=at)
    assert ran.code == 0, ran.err
    return [(f["to"]["name"], f["due"], f["state"]) for f in ran.json["followups"]]


def text_of(draft: bytes) -> str:
    """What a draft newly says."""
    return (parse(draft).text or "").split("\n> ")[0]


def test_nothing_follows_before_the_letter_was_sent(connected: Person) -> None:
    """A goodbye that still lies in Drafts plans nothing."""
    connected.run("withdraw", "bright")
    assert planned(connected, NOW) == []
    ran = connected.run("followups")
    assert (ran.code, ran.out) == (0, "")
    assert "once a letter of yours was found in Sent" in ran.err


def test_three_are_planned_from_the_day_it_was_found_in_sent(left: Person) -> None:
    """Six weeks on, and twice a quarter later; nothing is written before its day."""
    days = [f"{d.date()}" for d in (FIRST, SECOND, THIRD)]
    assert planned(left, NOW + timedelta(hours=1)) == [("Tessa Quill", d, "planned") for d in days]
    assert planned(left, FIRST - timedelta(days=1)) == [("Tessa Quill", d, "planned") for d in days]
    assert left.drafts() == []


@pytest.mark.parametrize("command", ["followups", "sync"])
def test_the_draft_is_written_on_its_day_in_the_same_thread(left: Person, command: str) -> None:
    """Once, in the thread, flagged as a draft, with the line that the person must fill."""
    assert left.run(command, at=FIRST).code == 0
    [row] = left.mailbox.everything()["Drafts"]
    message = parse(row[4])
    assert row[2] == {rb"\Draft", rb"\Seen"}
    assert [a.email for a in message.to] == ["tessa.quill@brightloom.example"]
    assert message.cc == ()
    assert message.in_reply_to == ("<bl-1@brightloom.example>",)
    assert message.subject == "Re: Senior Data Engineer at Brightloom"
    assert text_of(row[4]).count(TO_FILL) == 1
    assert left.run(command, at=FIRST + timedelta(days=1)).code == 0
    assert left.mailbox.everything()["Drafts"] == [row]
    assert planned(left, FIRST)[0] == ("Tessa Quill", f"{FIRST.date()}", "written")
    drafts = left.run("drafts", "--json", at=FIRST).json["drafts"]
    assert [(d["kind"], d["state"]) for d in drafts] == [("withdrawal", "sent"), ("check-in", "written")]


def test_a_dry_run_writes_nothing(left: Person) -> None:
    """It tells what would be written, and remembers nothing."""
    before = left.mailbox.everything()
    assert planned(left, NOW + timedelta(hours=1), "--dry-run")[0][2] == "planned"
    assert [d["state"] for d in left.run("drafts", "--json").json["drafts"]] == ["written"]
    ran = left.run("followups", "--dry-run", at=FIRST)
    assert ran.code == 0
    assert "would append check-in" in ran.out
    assert "due" in ran.out
    assert left.mailbox.everything() == before


def test_one_after_the_other(left: Person) -> None:
    """Sent, the first is followed by the second on its day, under another Message-ID."""
    left.run("followups", at=FIRST)
    first = send(left, FIRST)
    assert [s for _, _, s in planned(left, FIRST + timedelta(days=1))] == ["sent", "planned", "planned"]
    assert left.drafts() == []
    assert [s for _, _, s in planned(left, SECOND)] == ["sent", "written", "planned"]
    assert send(left, SECOND) != first
    assert [s for _, _, s in planned(left, THIRD + timedelta(weeks=2))] == ["sent", "sent", "written"]


def test_one_that_was_put_off_takes_the_place_of_the_next(left: Person) -> None:
    """A first check-in that is sent when the second is due already leaves that one out; a quarter later comes the
    third."""
    left.run("followups", at=FIRST)
    assert [s for _, _, s in planned(left, SECOND + timedelta(days=2))] == ["written", "due", "planned"]
    assert len(left.drafts()) == 1
    send(left, SECOND + timedelta(days=3))
    assert [s for _, _, s in planned(left, SECOND + timedelta(days=4))] == ["sent", "passed over", "planned"]
    assert left.drafts() == []


def test_of_those_that_were_missed_only_the_last_is_written(left: Person) -> None:
    """After a long silence of this computer nobody gets three letters in a row."""
    with left.terminal.config.open("a") as config:
        config.write("\n[followups]\nfirst_weeks = 2\nevery_weeks = 2\n")
    assert [s for _, _, s in planned(left, FIRST)] == ["passed over", "passed over", "written"]
    assert len(left.drafts()) == 1


def test_one_that_was_deleted_stays_away_until_asked(left: Person) -> None:
    """Deleted in the mail app, it does not come back by itself; `--to` brings it."""
    left.run("followups", at=FIRST)
    clear(left)
    for _ in range(3):
        left.run("followups", at=FIRST + timedelta(days=1))
    assert left.drafts() == []
    assert planned(left, FIRST + timedelta(days=1))[0][2] == "deleted"
    assert left.run("followups", "--to", "tessa", at=FIRST + timedelta(days=2)).code == 0
    assert len(left.drafts()) == 1


def test_an_edited_one_is_never_touched(left: Person) -> None:
    """What the person filled in stays, also when they answer meanwhile."""
    left.run("followups", at=FIRST)
    [row] = left.mailbox.everything()["Drafts"]
    edited = row[4].replace(b"[=E2=80=A6]", b"I moved to Leeds.")
    assert edited != row[4]
    clear(left)
    left.mailbox.put(edited, "Drafts", flags=(r"\Draft",))
    assert planned(left, FIRST)[0][2] == "edited"
    answer(left, FIRST + timedelta(days=1))
    left.run("sync", at=FIRST + timedelta(days=2))
    assert left.drafts() == [edited]


def test_an_answer_calls_them_off(left: Person) -> None:
    """The draft that nobody edited is taken out, and no other is written."""
    left.run("followups", at=FIRST)
    answer(left, FIRST + timedelta(days=1))
    assert [s for _, _, s in planned(left, FIRST + timedelta(days=2))] == ["called off"] * 3
    assert left.drafts() == []
    assert [s for _, _, s in planned(left, SECOND)] == ["called off"] * 3
    assert left.drafts() == []


def test_a_meeting_called_off_by_a_calendar_is_no_answer(left: Person) -> None:
    """Their calendar app takes the freed interview out by itself: nobody has written."""
    start = NOW + timedelta(days=3, hours=2)
    cancelled = invite(start, "tessa.quill@brightloom.example", "bl-1", "Interview").replace("REQUEST", "CANCEL")
    at = NOW + timedelta(hours=1)
    left.receive(
        [
            mail(
                at, TESSA, SEEKER, "Canceled: Interview Noor Haddad / Omar Reyes", "This event has been canceled.\n",
                id_="<bl-c@brightloom.example>", calendar=cancelled.replace("SEQUENCE:0", "SEQUENCE:1"),
            )
        ]
    )  # fmt: skip
    assert planned(left, FIRST)[0][2] == "written"


def test_asking_for_what_is_not_due_says_when_it_is(left: Person) -> None:
    """Before its day, and once they have answered."""
    early = left.run("followups", "--to", "tessa", at=NOW + timedelta(days=1))
    assert (early.code, left.drafts()) == (0, [])
    assert "The next check-in with Tessa Quill is planned for Tue 23 Jun 2026." in early.err
    answer(left, NOW + timedelta(days=2))
    late = left.run("followups", "--to", "tessa", at=FIRST)
    assert (late.code, left.drafts()) == (0, [])
    assert "they have answered, and you are in touch" in late.err


def test_an_absence_note_is_no_answer(left: Person) -> None:
    """A machine wrote it (RFC 3834)."""
    answer(left, NOW + timedelta(days=1), **{"Auto-Submitted": "auto-replied"})
    assert planned(left, FIRST)[0][2] == "written"


def test_a_topic_of_the_persons_own_is_told_once(left: Person) -> None:
    """One for this company first, then one for any; what they were told already is not told again."""
    with left.terminal.config.open("a") as config:
        config.write(
            '\n[[checkins]]\ntopic = "I now lead a team of four."\n'
            '[[checkins]]\ntopic = "I read about your new warehouse."\ncompany = "Brightloom"\n'
            '[[checkins]]\ntopic = "Never said here."\ncompany = "Kestrel Optics"\n'
        )
    for day, said in ((FIRST, "your new warehouse"), (SECOND, "a team of four"), (THIRD, TO_FILL)):
        left.run("followups", at=day)
        [draft] = left.drafts()
        assert said in text_of(draft)
        send(left, day)


def test_the_days_are_the_persons_to_choose(left: Person) -> None:
    """`[followups]` in the config; `times = 0` plans none."""
    config = left.terminal.config.read_text()
    left.terminal.config.write_text(config + "\n[followups]\nfirst_weeks = 2\nevery_weeks = 4\ntimes = 2\n")
    later = NOW + timedelta(hours=1)
    assert [d for _, d, _ in planned(left, later)] == [f"{(NOW + timedelta(weeks=w)).date()}" for w in (2, 6)]
    left.terminal.config.write_text(config + "\n[followups]\ntimes = 0\n")
    assert planned(left, later) == []


def test_a_line_to_fill_in_waits_for_the_person(left: Person) -> None:
    """`check` insists on the line that only the person can write, and does not send them to `sync` for it."""
    assert left.run("followups", at=FIRST).code == 0
    ran = left.run("check", at=FIRST)
    assert ran.code == 1
    assert TO_FILL in ran.out
    assert "`mailbridge sync`" not in ran.out


@pytest.fixture
def met(person: Person) -> Person:
    """The person, who has met the hiring manager, heard from him, and then said goodbye."""
    person.receive(
        [
            mail(
                NOW - timedelta(days=2), OMAR, SEEKER, "Re: Senior Data Engineer at Brightloom",
                "Hi Noor,\n\nI look forward to our interview on Friday.\n\nOmar Reyes\nDirector of Data, Brightloom\n",
                id_="<bl-9@brightloom.example>", answers=THREAD,
            )
        ]
    )  # fmt: skip
    person.connect()
    person.run("sync")
    assert person.run("withdraw", "bright").code == 0
    send(person, NOW + timedelta(minutes=5))
    person.run("sync", at=NOW + timedelta(hours=1))
    return person


def recipients(person: Person) -> list[str]:
    """Whom the drafts go to."""
    return [a.email for draft in person.drafts() for a in parse(draft).to]


def test_somebody_else_who_was_met(met: Person) -> None:
    """`--to` writes to them on the day, without the contact's words below, and remembers it."""
    found = met.run("list", "--all", "--json").json["opportunities"]
    contact = next(o["contact"]["email"] for o in found if o["company"] == "Brightloom")
    other = "omar" if contact.startswith("tessa") else "tessa"
    assert met.run("followups", "--to", other, at=FIRST).code == 0
    [draft] = met.drafts()
    assert not recipients(met)[0].startswith(contact)
    assert "\n> " not in (parse(draft).text or "")
    assert parse(draft).references[0] == "<bl-0@brightloom.example>"
    assert met.run("sync", at=FIRST).code == 0
    assert met.drafts() == [draft]
    send(met, FIRST)
    for _ in range(2):
        met.run("sync", at=FIRST + timedelta(days=1))
    assert [r.startswith(contact) for r in recipients(met)] == [True]


def test_one_draft_a_thread(met: Person) -> None:
    """Asked for another reader, the check-in that nobody edited makes room; an edited one stays, and the exit is 1."""
    met.run("followups", at=FIRST)
    [first] = recipients(met)
    other = "omar" if first.startswith("tessa") else "tessa"
    assert met.run("followups", "--to", other, at=FIRST).code == 0
    assert [r.startswith(other) for r in recipients(met)] == [True]
    [row] = met.mailbox.everything()["Drafts"]
    edited = row[4].replace(b"[=E2=80=A6]", b"I moved to Leeds.")
    clear(met)
    met.mailbox.put(edited, "Drafts", flags=(r"\Draft",))
    met.run("sync", at=FIRST)
    ran = met.run("followups", "--to", first, at=FIRST)
    assert (ran.code, met.drafts()) == (1, [edited])


def test_nobody_that_was_never_met(left: Person) -> None:
    """The hiring manager of the interview that was freed was met by nobody: exit 1, with the names that would do."""
    left.run("sync", at=NOW + timedelta(hours=1))
    ran = left.run("followups", "--to", "omar", at=FIRST)
    assert ran.code == 1
    assert "You have met nobody called 'omar'" in ran.err
    assert "Tessa Quill" in ran.err
    assert left.drafts() == []


REFERRAL = (
    '\n[[referrals]]\nname = "Ines Falk"\nknown_from = "Harborline, where we built the data platform"\n'
    "years = 4\nconsent = true\n"
)


def test_a_referral_for_later(connected: Person) -> None:
    """It is no word in the goodbye; once they have answered, the next sync writes it, once, as an answer to theirs."""
    with connected.terminal.config.open("a") as config:
        config.write(REFERRAL)
    assert connected.run("withdraw", "bright", "--refer-later").code == 2
    assert connected.run("withdraw", "bright", "--refer", "bob", "--refer-later").code == 1
    told = connected.run("withdraw", "bright", "--refer", "ines", "--refer-later")
    assert (told.code, "Ines Falk is offered in a second letter" in told.err) == (0, True)
    assert "Ines" not in text_of(connected.drafts()[0])
    send(connected, NOW + timedelta(minutes=5))
    ran = connected.run("followups", "--json", at=NOW + timedelta(days=1))
    waiting = next(f for f in ran.json["followups"] if f["kind"] == "thanks")
    assert (waiting["due"], waiting["state"]) == (None, "waiting")
    assert connected.drafts() == []
    answer(connected, NOW + timedelta(days=2))
    assert connected.run("sync", at=NOW + timedelta(days=3)).code == 0
    [draft] = connected.drafts()
    assert "Ines Falk" in text_of(draft)
    assert text_of(draft).startswith("Hi Tessa,\n\nThank you for")
    assert parse(draft).in_reply_to[0].startswith("<answer-")
    send(connected, NOW + timedelta(days=3))
    for day in (4, 5, 60):
        connected.run("sync", at=NOW + timedelta(days=day))
    assert connected.drafts() == []


def test_keep_after_the_goodbye_changes_nothing(left: Person) -> None:
    """What was sent cannot be taken back, and its check-in stays."""
    left.run("followups", at=FIRST)
    before = left.drafts()
    ran = left.run("keep", "bright", at=FIRST)
    assert (ran.code, left.drafts()) == (1, before)


def test_hostile_names_are_only_words(left: Person) -> None:
    """Whatever is asked for, the answer is a sentence."""
    left.run("sync", at=NOW + timedelta(hours=1))
    for name in ("", " ", "\x1b[31m", "{{ x }}", "a" * 5000):
        ran = left.run("followups", "--to", name, at=FIRST)
        assert ran.code in (0, 1)
        assert "\x1b" not in ran.err
