"""`withdraw`, `keep` and `drafts` on a real server: one draft, threaded, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from mailbridge.mail.parse import parse
from tests.commands.conftest import NOW, Person
from tests.commands.threads import SEEKER, invite, mail


def test_writes_one_threaded_draft_with_its_flags(connected: Person) -> None:
    """The reply lies in Drafts once, answers the recruiter's latest message, and is flagged in the APPEND."""
    ran = connected.run("withdraw", "bright", "--reason", "growth", "--json")
    assert ran.code == 0, ran.err
    [row] = connected.mailbox.everything()["Drafts"]
    message = parse(row[4])
    assert row[2] == {rb"\Draft", rb"\Seen"}
    assert [a.email for a in message.to] == ["tessa.quill@brightloom.example"]
    assert message.author.email == "noor.haddad@mail.example"
    assert message.author.name == "Noor Haddad"
    assert message.in_reply_to == ("<bl-1@brightloom.example>",)
    assert message.references == ("<bl-0@brightloom.example>", "<noor-1@mail.example>", "<bl-1@brightloom.example>")
    assert message.subject == "Re: Senior Data Engineer at Brightloom"
    assert message.date == NOW
    assert message.text is not None
    assert "Here is the invite" in message.text.split("\n> ", 1)[1]
    [opportunity] = ran.json["opportunities"]
    assert opportunity["decision"] == {"what": "withdraw", "reason": "growth", "at": NOW.isoformat()}
    assert opportunity["drafts"] == [
        {
            "kind": "withdrawal",
            "state": "written",
            "message_id": message.message_id,
            "mailbox": "Drafts",
            "uidvalidity": row[0],
            "uid": row[1],
        }
    ]
    assert [a["action"] for a in ran.json["actions"]] == ["append"]


def test_a_second_time_changes_nothing(connected: Person) -> None:
    """The same decision again, and a sync after it, leave the draft as it is."""
    connected.run("withdraw", "bright")
    before = connected.mailbox.everything()
    again, synced = connected.run("withdraw", "bright"), connected.run("sync", "--json")
    assert (again.code, synced.code) == (0, 0)
    assert connected.mailbox.everything() == before
    assert [a["action"] for a in synced.json["actions"]] == ["nothing"]


def test_another_reason_replaces_the_draft_that_nobody_edited(connected: Person) -> None:
    """A changed decision leaves one draft, with a Message-ID of its own."""
    connected.run("withdraw", "bright", "--reason", "growth")
    [first] = connected.drafts()
    ran = connected.run("withdraw", "bright", "--reason", "location")
    [second] = connected.drafts()
    assert ran.code == 0
    assert parse(second).message_id != parse(first).message_id
    assert parse(second).text != parse(first).text


def test_an_edited_draft_is_never_touched(connected: Person) -> None:
    """What the person wrote into the draft stays, whatever they decide afterwards; they are told, and the exit is 1."""
    connected.run("withdraw", "bright", "--reason", "growth")
    [row] = connected.mailbox.everything()["Drafts"]
    edited = row[4].replace(b"Hi Tessa", b"Dear Tessa")
    assert edited != row[4]
    with connected.mailbox.client() as client:
        client.append("Drafts", edited, (rb"\Draft", rb"\Seen"))
        client.select_folder("Drafts")
        client.delete_messages([row[1]])
        client.expunge()
    ran = connected.run("withdraw", "bright", "--reason", "location")
    assert connected.drafts() == [edited]
    assert "edited" in ran.err
    assert connected.run("drafts", "--json").json["drafts"][0]["state"] == "edited"
    kept = connected.run("keep", "bright")
    assert (kept.code, connected.drafts()) == (1, [edited])


def test_a_draft_saved_under_a_new_message_id_is_the_persons(connected: Person) -> None:
    """Mail apps that save a draft anew change its Message-ID: no second draft appears beside it."""
    connected.run("withdraw", "bright")
    [row] = connected.mailbox.everything()["Drafts"]
    own = parse(row[4]).message_id
    assert own is not None
    saved = row[4].replace(own.encode(), b"<app-made-this@mail.example>")
    with connected.mailbox.client() as client:
        client.append("Drafts", saved, (rb"\Draft",))
        client.select_folder("Drafts")
        client.delete_messages([row[1]])
        client.expunge()
    for _ in range(3):
        assert connected.run("sync").code == 0
    assert connected.drafts() == [saved]
    assert connected.run("drafts", "--json").json["drafts"][0]["state"] == "edited"


def test_a_deleted_draft_comes_back_only_when_asked(connected: Person) -> None:
    """Deleted in the mail app, it is `deleted` after two looks and stays away, until `withdraw` asks again."""
    connected.run("withdraw", "bright")
    first = parse(connected.drafts()[0]).message_id
    with connected.mailbox.client() as client:
        client.select_folder("Drafts")
        client.delete_messages(client.search("ALL"))
        client.expunge()
    connected.run("sync")
    assert connected.run("drafts", "--json").json["drafts"][0]["state"] == "written"
    for _ in range(2):
        connected.run("sync")
        assert connected.run("drafts", "--json").json["drafts"][0]["state"] == "deleted"
    assert connected.drafts() == []
    assert connected.run("withdraw", "bright").code == 0
    [again] = connected.drafts()
    assert parse(again).message_id != first


def test_a_draft_deleted_just_now_is_written_again_when_asked_twice(connected: Person) -> None:
    """A draft that is gone may be on its way out of a mail app: exit 75; asked again, it is there under a new ID."""
    connected.run("withdraw", "bright")
    first = parse(connected.drafts()[0]).message_id
    with connected.mailbox.client() as client:
        client.select_folder("Drafts")
        client.delete_messages(client.search("ALL"))
        client.expunge()
    assert connected.run("withdraw", "bright").code == 75
    assert connected.drafts() == []
    assert connected.run("withdraw", "bright").code == 0
    [again] = connected.drafts()
    assert parse(again).message_id != first


def test_a_sent_letter_is_known_by_what_it_answers(connected: Person) -> None:
    """Sent by an app that made a new Message-ID: the state is `sent`, and there is no second goodbye."""
    at = datetime.now(UTC)
    connected.run("withdraw", "bright", at=at)
    [row] = connected.mailbox.everything()["Drafts"]
    own = parse(row[4]).message_id
    assert own is not None
    date, _, rest = row[4].replace(own.encode(), b"<sent-by-app@mail.example>").partition(b"\r\n")
    assert date.startswith(b"Date:")
    now = format_datetime(at + timedelta(seconds=5)).encode()
    connected.mailbox.put(b"Date: " + now + b"\r\n" + rest, "Sent", received=at)
    with connected.mailbox.client() as client:
        client.select_folder("Drafts")
        client.delete_messages([row[1]])
        client.expunge()
    later = at + timedelta(minutes=1)
    assert connected.run("sync", at=later).code == 0
    assert connected.run("drafts", "--json", at=later).json["drafts"][0]["state"] == "sent"
    again = connected.run("withdraw", "bright", at=later)
    assert (again.code, connected.drafts()) == (1, [])


def test_lost_state_writes_no_second_draft(connected: Person) -> None:
    """With the state file deleted, the draft in the mailbox is taken for what it is."""
    connected.run("withdraw", "bright", "--reason", "pay")
    before = connected.drafts()
    for file in (connected.terminal.home / "config.state").glob("*.sqlite*"):
        file.unlink()
    assert connected.run("sync").code == 0
    assert connected.run("withdraw", "bright", "--reason", "pay").code == 0
    assert connected.drafts() == before
    assert connected.run("drafts", "--json").json["drafts"][0]["state"] == "written"


def test_a_draft_of_the_persons_own_is_respected(connected: Person) -> None:
    """Where the person has begun an answer in the thread, mailbridge writes none, says so and exits with 1."""
    own = (
        b"From: noor.haddad@mail.example\r\nTo: tessa.quill@brightloom.example\r\nSubject: Re: x\r\n"
        b"Message-ID: <mine@mail.example>\r\nIn-Reply-To: <bl-1@brightloom.example>\r\n\r\nHi Tessa,\r\n"
    )
    connected.mailbox.put(own, "Drafts", flags=(r"\Draft",))
    ran = connected.run("withdraw", "bright")
    assert (ran.code, connected.drafts()) == (1, [own])
    assert "draft of your own" in ran.err


def test_short_notice_writes_nothing_without_a_terminal(connected: Person, soon: datetime) -> None:
    """Less than a day before the interview it is not written unless the person says why."""
    ran = connected.run("withdraw", "bright", at=soon)
    assert (ran.code, connected.drafts()) == (1, [])
    assert "less than a day" in ran.err.lower()
    assert connected.run("list", "--json", at=soon).json["opportunities"][0]["decision"] is None
    urgent = connected.run("withdraw", "bright", "--urgent", at=soon)
    assert urgent.code == 0
    assert "urgent" in (parse(connected.drafts()[0]).text or "")


def test_the_hours_left_are_never_more_than_there_are(connected: Person) -> None:
    """`list`, `withdraw` and the letter's facts say the same: 23 hours and 40 minutes are 23 hours, not a day."""
    at = datetime(2026, 5, 14, 11, 20, tzinfo=NOW.tzinfo)
    left = connected.run("list", "--json", at=at).json["opportunities"][0]["notice_hours"]
    assert 23.6 < left < 23.7
    assert " 23 h " in connected.run("list", at=at).out
    assert "is 23 hours away" in connected.run("withdraw", "bright", at=at).err
    assert "is 23 hours away" in connected.run("withdraw", "bright", "--urgent", "--dry-run", at=at).err


def test_dry_run_writes_and_stores_nothing(connected: Person, soon: datetime) -> None:
    """`--dry-run` shows the letter and exits as the real run would."""
    before = connected.mailbox.everything()
    ran = connected.run("withdraw", "bright", "--reason", "pay", "--dry-run")
    assert ran.code == 0
    assert "Brightloom" in ran.out
    assert connected.mailbox.everything() == before
    assert connected.run("list", "--json").json["opportunities"][0]["decision"] is None
    assert connected.run("withdraw", "bright", "--dry-run", at=soon).code == 1


def test_nobody_to_write_to(connected: Person) -> None:
    """Where only robots wrote, nothing is written, the exit is 1, and the person is told what is left."""
    ran = connected.run("withdraw", "kestrel")
    assert (ran.code, connected.drafts()) == (1, [])
    assert "Nobody can be written to" in ran.err


def test_the_letter_frees_all_that_lies_ahead(person: Person) -> None:
    """Two interviews are named with their hours, a slot that was only offered is released."""
    first, second = NOW + timedelta(days=3, hours=2), NOW + timedelta(days=5, hours=5)
    offered = NOW + timedelta(days=8, hours=1)
    recruiter = "Tessa Quill <tessa.quill@brightloom.example>"
    answers = ("<bl-0@brightloom.example>", "<bl-1@brightloom.example>")
    person.receive(
        [
            mail(
                NOW - timedelta(days=3), recruiter, SEEKER, "Re: Senior Data Engineer at Brightloom",
                "Hi Noor,\n\nAnd here is the invite for the second interview, with the panel.\n\nTessa\n",
                id_="<bl-3@brightloom.example>", answers=answers,
                calendar=invite(second, "tessa.quill@brightloom.example", "bl-2", "Panel Noor Haddad"),
            ),
            mail(
                NOW - timedelta(days=2), recruiter, SEEKER, "Re: Senior Data Engineer at Brightloom",
                "Hi Noor,\n\nFor the last conversation, with our CEO, would"
                f" {offered:%A, %B} {offered.day} at {offered:%-I:%M %p} ET suit you?\n\nTessa\n",
                id_="<bl-4@brightloom.example>", answers=(*answers, "<bl-3@brightloom.example>"),
            ),
        ]
    )  # fmt: skip
    person.connect()
    person.run("sync")
    [found] = [o for o in person.run("list", "--json").json["opportunities"] if o["company"] == "Brightloom"]
    assert [i["status"] for i in found["interviews"]] == ["confirmed", "confirmed", "proposed"]
    assert (found["next_interview"], found["notice_hours"]) == (first.isoformat(), 74.0)
    assert person.run("withdraw", "bright").code == 0
    text = " ".join((parse(person.drafts()[0]).text or "").split("\n> ")[0].split())
    assert "Friday 15 May, 11 am ET and Sunday 17 May, 2 pm ET" in text
    assert "the times that were proposed" in text
    assert "20 May" not in text


def test_an_unknown_id_stops_the_others_too(connected: Person) -> None:
    """One ID of several is wrong: nothing is written at all."""
    ran = connected.run("withdraw", "bright", "zzzzzz")
    assert (ran.code, connected.drafts()) == (1, [])
    assert "zzzzzz" in ran.err


def test_call_first_asks_for_a_call_instead(connected: Person) -> None:
    """`--call-first` writes the short request, which does not say the decision."""
    ran = connected.run("withdraw", "bright", "--call-first", "--json")
    assert ran.code == 0
    [draft] = connected.drafts()
    assert ran.json["opportunities"][0]["drafts"][0]["kind"] == "call-request"
    assert "withdraw" not in (parse(draft).text or "").split("\n>")[0]


def test_refer_names_somebody_of_the_config(connected: Person) -> None:
    """A referral with consent stands in the letter after the decision; an unknown name exits with 1."""
    with connected.terminal.config.open("a") as config:
        config.write(
            '\n[[referrals]]\nname = "Ines Falk"\nknown_from = "Harborline, where we built the data platform"\n'
            "years = 4\nconsent = true\n"
        )
    unknown = connected.run("withdraw", "bright", "--refer", "Bob")
    assert unknown.code == 1
    assert "Ines Falk" in unknown.err
    assert connected.drafts() == []
    assert connected.run("withdraw", "bright", "--refer", "ines").code == 0
    text = parse(connected.drafts()[0]).text or ""
    assert 0 < text.find("withdraw") < text.find("Ines Falk")


def test_keep_takes_the_decision_and_the_draft_back(connected: Person) -> None:
    """`keep` removes the unedited draft, and only that."""
    before = connected.mailbox.everything()
    connected.run("withdraw", "bright")
    dry = connected.run("keep", "bright", "--dry-run")
    assert dry.code == 0
    assert len(connected.drafts()) == 1
    ran = connected.run("keep", "bright", "--json")
    assert ran.code == 0
    assert ran.json["opportunities"][0]["decision"] is None
    assert connected.mailbox.everything() == before


def test_the_draft_follows_the_facts(connected: Person) -> None:
    """When the interview has passed while the draft waits, its words are brought up to date, in one draft."""
    connected.run("withdraw", "bright")
    [first] = connected.drafts()
    later = NOW + timedelta(days=9)
    assert connected.run("sync", at=later).code == 0
    [second] = connected.drafts()
    assert parse(first).text != parse(second).text


def test_mail_to_another_address_of_the_person_makes_no_second_letter(connected: Person) -> None:
    """When their latest message went to an alias, the one draft is replaced by one from that alias."""
    text = connected.terminal.config.read_text()
    alias = '\n[[accounts.default.identities]]\nname = "N. Haddad"\nemail = "noor@alias.example"\n'
    connected.terminal.config.write_text(text + alias)
    connected.run("withdraw", "bright")
    connected.receive(
        [
            mail(
                NOW - timedelta(hours=1), "Tessa Quill <tessa.quill@brightloom.example>", "noor@alias.example",
                "Re: Senior Data Engineer at Brightloom", "Hi Noor,\n\nAny questions before Friday?\n\nTessa\n",
                id_="<bl-7@brightloom.example>", answers=("<bl-1@brightloom.example>",),
            )
        ]
    )  # fmt: skip
    assert connected.run("sync").code == 0
    [draft] = connected.drafts()
    assert parse(draft).author.email == "noor@alias.example"
    assert parse(draft).in_reply_to == ("<bl-7@brightloom.example>",)


def test_another_kind_of_letter_takes_the_place_of_the_first(connected: Person) -> None:
    """One draft a thread: the call request replaces the withdrawal, and back; an edited one stays alone."""
    connected.run("withdraw", "bright")
    assert connected.run("withdraw", "bright", "--call-first").code == 0
    [request] = connected.drafts()
    assert b"withdraw" not in request.split(b"\r\n> ")[0]
    assert connected.run("withdraw", "bright", "--by-email").code == 0
    [row] = connected.mailbox.everything()["Drafts"]
    edited = row[4].replace(b"Hi Tessa", b"Dear Tessa")
    with connected.mailbox.client() as client:
        client.append("Drafts", edited, (rb"\Draft", rb"\Seen"))
        client.select_folder("Drafts")
        client.delete_messages([row[1]])
        client.expunge()
    connected.run("sync")
    assert connected.run("withdraw", "bright", "--call-first").code == 1
    assert connected.drafts() == [edited]


def test_two_letters_to_one_company_are_two(connected: Person) -> None:
    """Two processes at one company, and templates with two ways of saying it: each gets another, in any order."""
    connected.receive(
        [
            mail(
                NOW - timedelta(days=3), "Uli Grau <uli.grau@brightloom.example>", SEEKER,
                "Machine Learning Lead at Brightloom",
                "Hi Noor,\n\nThank you for applying for the Machine Learning Lead role at Brightloom. We would like to"
                " talk to you.\n\nUli Grau\nTalent Acquisition, Brightloom\n",
                id_="<bl-20@brightloom.example>",
            )
        ]
    )  # fmt: skip
    own = connected.terminal.home / "templates" / "en"
    own.mkdir(parents=True)
    (own / "withdrawal.txt.j2").write_text("{{ closing }}\n\n{{ signed }}\n")
    (own / "wording.txt.j2").write_text(
        '{% extends "packaged/en/wording.txt.j2" %}\n{% block closing %}\nFair winds.\nGood luck.\n{% endblock %}\n'
    )
    connected.run("sync")
    found = connected.run("list", "--json").json["opportunities"]
    ids = [o["id"] for o in found if o["company"] == "Brightloom"]
    assert len(ids) == 2
    for id_ in reversed(ids):
        assert connected.run("withdraw", id_).code == 0
    assert connected.run("sync").code == 0
    said = {(parse(draft).text or "").split("\n")[0] for draft in connected.drafts()}
    assert said == {"Fair winds.", "Good luck."}
    for id_ in ids:
        shown = connected.run("preview", id_).out.partition("\n\n")[2].split("\n")[0]
        assert shown in said
