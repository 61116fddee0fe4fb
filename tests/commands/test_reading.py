"""`connect`, `sync`, `list`, `show`: a mailbox is read, told and left as it was."""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.commands.conftest import NOW, Person
from tests.commands.threads import SEEKER, mail
from tests.servers.proxy import Proxy

FIELDS = {
    "id", "company", "role", "stage", "closed", "call_first", "contact", "people", "messages", "reply_to_message",
    "interviews", "next_interview", "notice_hours", "decision", "drafts",
}  # fmt: skip


def test_reading_changes_nothing(person: Person) -> None:
    """After connect, sync, list and show every message of every mailbox has the bytes and flags it had."""
    before = person.mailbox.everything()
    person.connect()
    for argv in (["sync"], ["sync", "--json"], ["list"], ["show", "bright"], ["drafts"], ["sync", "--dry-run"]):
        assert person.run(*argv).code == 0, argv
    assert person.mailbox.everything() == before


def test_the_opportunities_are_told_as_fixed(connected: Person) -> None:
    """The JSON has every field of the contract, and what is in the mail."""
    answer = connected.run("list", "--json").json
    assert answer["at"] == NOW.isoformat()
    [found] = [o for o in answer["opportunities"] if o["company"] == "Brightloom"]
    assert found.keys() >= FIELDS
    assert found["role"] == "Senior Data Engineer"
    assert found["stage"] == "interviewing"
    assert found["contact"]["email"] == "tessa.quill@brightloom.example"
    assert found["contact"]["phones"] == ["+14155550134"]
    assert [m["mailboxes"] for m in found["messages"]] == [["INBOX"], ["Sent"], ["INBOX"]]
    [interview] = found["interviews"]
    assert datetime.fromisoformat(interview["start"]) == NOW + timedelta(days=3, hours=2)
    assert (interview["status"], interview["source"]) == ("confirmed", "invite")
    assert interview["evidence"][0]["message_id"] == "<bl-1@brightloom.example>"
    assert found["notice_hours"] == 74
    assert answer["opportunities"][0]["id"] == found["id"], "the most urgent comes first"


def test_ordinary_mail_is_none(connected: Person) -> None:
    """Lunch and a parcel are no hiring processes."""
    companies = {o["company"] for o in connected.run("list", "--all", "--json").json["opportunities"]}
    assert companies == {"Brightloom", "Kestrel Optics"}


def test_a_second_sync_fetches_nothing(connected: Person) -> None:
    """What is known is not asked for again: no FETCH goes out."""
    with Proxy(connected.mailbox.server) as proxy:
        connected.connect(proxy)
        assert connected.run("sync").code == 0
        assert proxy.commands
        assert [name for name in proxy.names() if "FETCH" in name] == []


def test_only_new_mail_is_fetched(connected: Person) -> None:
    """One new message: one summary and one body."""
    note = mail(
        NOW - timedelta(hours=1), "Tessa Quill <tessa.quill@brightloom.example>", SEEKER,
        "Re: Senior Data Engineer at Brightloom", "Hi Noor,\n\nLooking forward to it.\n\nTessa\n",
        id_="<bl-9@brightloom.example>", answers=("<bl-1@brightloom.example>",),
    )  # fmt: skip
    connected.receive([note])
    with Proxy(connected.mailbox.server) as proxy:
        connected.connect(proxy)
        ran = connected.run("sync", "--json")
        fetches = [c for c in proxy.commands if c.upper().startswith("UID FETCH")]
    assert len(fetches) == 2
    [found] = [o for o in ran.json["opportunities"] if o["company"] == "Brightloom"]
    assert found["reply_to_message"] == "<bl-9@brightloom.example>"


def test_attachments_are_never_fetched(person: Person) -> None:
    """Text and calendar parts are asked for, and no other part."""
    with Proxy(person.mailbox.server) as proxy:
        person.connect(proxy)
        assert person.run("sync").code == 0
        asked = " ".join(c for c in proxy.commands if "FETCH" in c.upper())
    assert "BODY.PEEK[" in asked
    assert "BODY[" not in asked.replace("BODY.PEEK[", "")
    assert "RFC822 " not in asked


def test_mail_that_arrived_later_is_not_known_yet(connected: Person) -> None:
    """With --at before the invite came there is no interview."""
    earlier = connected.run("list", "--json", at=NOW - timedelta(days=4, hours=12)).json
    [found] = [o for o in earlier["opportunities"] if o["company"] == "Brightloom"]
    assert found["interviews"] == []
    assert len(found["messages"]) == 2


def test_an_id_lasts_and_a_beginning_will_do(connected: Person) -> None:
    """The ID is the same after another sync; a beginning of it or of the company's name, in any case, names it."""
    id_ = connected.id_of("Brightloom")
    connected.run("sync")
    assert connected.id_of("Brightloom") == id_
    for asked in (id_, id_[:4], "bright", "BRIGHTLOOM"):
        assert connected.run("show", asked, "--json").json["opportunity"]["id"] == id_


def test_show_gives_the_evidence(connected: Person) -> None:
    """Each fact stands with the words it rests on, and the message they stand in."""
    shown = connected.run("show", "bright", "--json").json["opportunity"]
    by_field = {fact["field"]: fact["evidence"] for fact in shown["facts"]}
    assert "Brightloom" in by_field["company"][0]["quote"]
    assert all(e["message_id"] for evidence in by_field.values() for e in evidence)
    page = connected.run("show", "bright").out
    assert "Tessa Quill" in page
    assert "Senior Data Engineer" in page


def test_what_is_deleted_on_the_server_is_forgotten(connected: Person) -> None:
    """An opportunity whose mail is gone is no longer listed."""
    with connected.mailbox.client() as client:
        client.select_folder("INBOX")
        uids = client.search(["FROM", "greenhouse-mail.io"])
        client.delete_messages(uids)
        client.expunge(uids)
    connected.run("sync")
    companies = {o["company"] for o in connected.run("list", "--all", "--json").json["opportunities"]}
    assert companies == {"Brightloom"}


def test_moved_mail_is_followed(connected: Person) -> None:
    """A message moved to Archive is the same message, there."""
    id_ = connected.id_of("Brightloom")
    with connected.mailbox.client() as client:
        client.select_folder("INBOX")
        client.move(client.search(["FROM", "tessa.quill"]), "Archive")
    connected.run("sync")
    found = connected.run("show", id_, "--json").json["opportunity"]
    assert [m["mailboxes"] for m in found["messages"]] == [["Archive"], ["Sent"], ["Archive"]]


def test_junk_founds_nothing(person: Person) -> None:
    """Hiring mail in Junk alone is not an opportunity."""
    person.receive(
        [
            mail(
                NOW - timedelta(days=1), "Pat Lee <pat@quietriver.example>", SEEKER, "Interview for Data Engineer",
                "Hi Noor,\n\nWe would like to interview you for the Data Engineer role at Quiet River.\n\nPat\n",
                id_="<qr-1@quietriver.example>", mailbox="Junk",
            )
        ]
    )  # fmt: skip
    person.connect()
    companies = {o["company"] for o in person.run("sync", "--json").json["opportunities"]}
    assert "Quiet River" not in companies


def test_nothing_read_yet(person: Person) -> None:
    """`list` before the first sync prints nothing on stdout, says what to do, and is no error."""
    person.connect()
    ran = person.run("list")
    assert (ran.code, ran.out) == (0, "")
    assert "mailbridge sync" in ran.err
    assert person.run("list", "--json").json["opportunities"] == []


def test_a_wider_horizon_reads_further_back(person: Person) -> None:
    """With `horizon_days` raised, older mail that was passed over is read; what is known stays known."""
    person.receive(
        [
            mail(
                NOW - timedelta(days=40), "Ravi Sen <ravi.sen@oldmill.example>", SEEKER, "Interview for Data Analyst",
                "Hi Noor,\n\nThank you for applying for the Data Analyst role at Old Mill.\n"
                "We would like to interview you.\n\nBest regards,\nRavi Sen\nRecruiter, Old Mill\n",
                id_="<om-1@oldmill.example>",
            )
        ]
    )  # fmt: skip
    person.connect()
    text = person.terminal.config.read_text().replace('login = "', 'horizon_days = 20\nlogin = "')
    person.terminal.config.write_text(text)
    found = {o["company"] for o in person.run("sync", "--json").json["opportunities"]}
    assert found == {"Brightloom", "Kestrel Optics"}
    person.terminal.config.write_text(text.replace("horizon_days = 20", "horizon_days = 90"))
    found = {o["company"] for o in person.run("sync", "--json").json["opportunities"]}
    assert found == {"Brightloom", "Kestrel Optics", "Old Mill"}


def test_verbose_tells_what_was_read(person: Person) -> None:
    """With -v every mailbox that had something new is named; without, a pipe hears nothing of progress."""
    person.connect()
    assert "new message" not in person.run("sync", "--dry-run").err
    assert "INBOX: 5 new messages read." in person.run("-v", "sync").err
    assert "new message" not in person.run("-v", "sync").err
