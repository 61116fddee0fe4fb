"""`set`, `merge`, `split`, `dismiss`: the person corrects a reading, and it lasts."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from mailbridge.mail.parse import parse
from mailbridge.store.lock import locked
from tests.commands.conftest import NOW, Person
from tests.commands.threads import SEEKER, mail

TESSA = "Tessa Quill <tessa.quill@brightloom.example>"


def told(person: Person, id_: str) -> dict[str, Any]:
    """What `show --json` says of one opportunity."""
    ran = person.run("show", id_, "--json")
    assert ran.code == 0, ran.err
    found: dict[str, Any] = ran.json["opportunity"]
    return found


def ids(opportunity: dict[str, Any]) -> list[str]:
    """The Message-IDs of its messages."""
    return [m["message_id"] for m in opportunity["messages"]]


def listed(person: Person, *more: str) -> dict[str, str]:
    """ID → company, as `list` gives them."""
    return {o["id"]: o["company"] for o in person.run("list", "--json", *more).json["opportunities"]}


def write(person: Person, id_: str, text: str, *, answers: tuple[str, ...], hours: int = 1) -> None:
    """Another message of the recruiter."""
    subject = "Re: Senior Data Engineer at Brightloom"
    person.receive([mail(NOW - timedelta(hours=hours), TESSA, SEEKER, subject, text, id_=id_, answers=answers)])


def test_set_lasts_and_is_shown_as_theirs(connected: Person) -> None:
    """Company, role and stage are as said after a sync with new mail, marked in JSON and on the page; `company=` undoes
    that one alone."""
    before = connected.mailbox.everything()
    id_ = connected.id_of("Brightloom")
    ran = connected.run("set", id_, "company=Loom & Co", "role=Head of Weaving", "stage=offer")
    assert (ran.code, ran.out) == (0, "")
    assert connected.mailbox.everything() == before
    write(connected, "<bl-7@brightloom.example>", "Hi Noor,\n\nBrightloom says hello.\n\nTessa\n",
          answers=("<bl-1@brightloom.example>",))  # fmt: skip
    assert connected.run("sync").code == 0
    now = told(connected, id_)
    assert (now["company"], now["role"], now["stage"]) == ("Loom & Co", "Head of Weaving", "offer")
    assert now["corrected"] == ["company", "role", "stage"]
    said = {fact["field"]: fact["evidence"] for fact in now["facts"]}
    assert said["company"] == [{"message_id": None, "quote": "you said so"}]
    assert "you said so" in connected.run("show", id_).out
    assert connected.run("set", "loom", "company=").code == 0
    back = told(connected, id_)
    assert (back["company"], back["corrected"]) == ("Brightloom", ["role", "stage"])


def test_what_was_set_flows_into_the_letter(connected: Person) -> None:
    """The draft goes to the contact that was set, and names company and role as they were set; a draft that lies there
    as written follows with the next sync."""
    connected.run("set", "bright", "company=Loom & Co", "contact=Omar Reyes <omar.reyes@brightloom.example>")
    assert connected.run("withdraw", "loom").code == 0
    [draft] = map(parse, connected.drafts())
    assert [(a.name, a.email) for a in draft.to] == [("Omar Reyes", "omar.reyes@brightloom.example")]
    assert "Hi Omar" in (draft.text or "")
    assert "Loom & Co" in (draft.text or "").split("\n>")[0]
    ran = connected.run("set", "loom", "role=Weaver", "contact=")
    assert "mailbridge sync" in ran.err
    connected.run("sync")
    [draft] = map(parse, connected.drafts())
    assert [a.email for a in draft.to] == ["tessa.quill@brightloom.example"]
    assert "Weaver" in (draft.text or "").split("\n>")[0]


def test_a_contact_where_only_robots_wrote(connected: Person) -> None:
    """Where nobody could be written to, the contact that was set can: the letter answers the robot's message."""
    assert connected.run("withdraw", "kestrel").code == 1
    connected.run("set", "kestrel", "contact=Ivo Marsh <ivo@kestrel.example>")
    assert connected.run("withdraw", "kestrel").code == 0
    [draft] = map(parse, connected.drafts())
    assert ([a.email for a in draft.to], draft.in_reply_to) == (
        ["ivo@kestrel.example"],
        ("<kestrel-1@greenhouse-mail.io>",),
    )


def test_closed_by_word(connected: Person) -> None:
    """`stage=closed` takes it off the list; another stage brings it back."""
    id_ = connected.id_of("Kestrel")
    connected.run("set", id_, "stage=closed")
    assert id_ not in listed(connected)
    assert id_ in listed(connected, "--all")
    connected.run("set", id_, "closed=rejected")
    assert told(connected, id_)["closed"] == "rejected"
    connected.run("set", id_, "stage=", "closed=")
    assert id_ in listed(connected)


@pytest.mark.parametrize(
    "word",
    ["company", "=x", "salary=1", "stage=happy", "closed=maybe", "contact=nobody", "company=a\nb", "role=" + "x" * 201],
)
def test_set_takes_only_what_makes_sense(connected: Person, word: str) -> None:
    """A field that is not there, or a value that it cannot have, is a fault of usage, and nothing of it is stored."""
    ran = connected.run("set", "bright", "role=Weaver", word)
    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err
    assert told(connected, "bright")["corrected"] == []


def test_merge_keeps_the_older_id_and_what_was_written(connected: Person) -> None:
    """The older ID stays and the other names it too; the decision about the younger, and its draft, go along; a later
    sync changes none of it."""
    older, younger = connected.id_of("Kestrel"), connected.id_of("Brightloom")
    connected.run("withdraw", younger)
    [before] = connected.drafts()
    ran = connected.run("merge", younger, older, "--json")
    assert ran.code == 0
    [now] = ran.json["opportunities"]
    assert now["id"] == older
    for _ in range(2):
        assert connected.run("sync").code == 0
        now = told(connected, younger)
        assert (now["id"], "messages" in now["corrected"], len(now["messages"])) == (older, True, 4)
        assert now["decision"]["what"] == "withdraw"
        assert [d["state"] for d in now["drafts"]] == ["written"]
        assert list(listed(connected)) == [older]
        [draft] = connected.drafts()
        assert parse(draft).in_reply_to == parse(before).in_reply_to
    assert connected.run("keep", younger).code == 0
    assert connected.drafts() == []


def test_two_letters_become_one(person: Person) -> None:
    """Both were left, and then merged: one letter stays in Drafts, the other is removed."""
    quiet = mail(
        NOW - timedelta(days=8), "Pat Lee <pat@quietriver.example>", SEEKER, "Interview for Data Engineer",
        "Hi Noor,\n\nWe would like to interview you for the Data Engineer role at Quiet River.\n\nPat Lee\n"
        "Recruiter, Quiet River\n", id_="<qr-1@quietriver.example>",
    )  # fmt: skip
    person.receive([quiet])
    person.connect()
    person.run("sync")
    assert person.run("withdraw", "quiet", "bright", "--anyway").code == 0
    assert len(person.drafts()) == 2
    assert person.run("merge", "quiet", "bright").code == 0
    ran = person.run("sync", "--json")
    assert [a["action"] for a in ran.json["actions"]].count("remove") == 1
    assert len(person.drafts()) == 1
    assert [a["action"] for a in person.run("sync", "--json").json["actions"]] == ["nothing"]


def test_a_split_undoes_a_merge(connected: Person) -> None:
    """Split where the younger began, both have their own ID, messages and words again."""
    older, younger = connected.id_of("Kestrel"), connected.id_of("Brightloom")
    connected.run("set", younger, "role=Weaver")
    before = [told(connected, id_) for id_ in (older, younger)]
    connected.run("merge", older, younger)
    ran = connected.run("split", older, "<bl-0@brightloom.example>", "--json")
    assert {o["id"] for o in ran.json["opportunities"]} == {older, younger}
    connected.run("sync")
    assert [told(connected, id_) for id_ in (older, younger)] == before


def test_split_leaves_the_id_with_the_founder(connected: Person) -> None:
    """A message that is split off has an ID of its own and keeps what answers it, later mail too; the decision stays
    with the founder."""
    id_ = connected.id_of("Brightloom")
    write(connected, "<bl-8@brightloom.example>", "Hi Noor,\n\nWould the Staff Engineer role interest you?\n\nTessa\n",
          answers=("<bl-0@brightloom.example>",), hours=5)  # fmt: skip
    connected.run("sync")
    connected.run("withdraw", id_)
    assert "bl-8@" in connected.run("show", id_).out
    ran = connected.run("split", id_, "bl-8@", "--json")
    assert ran.code == 0
    [other] = {o["id"] for o in ran.json["opportunities"]} - {id_}
    write(connected, "<bl-9@brightloom.example>", "Hi Noor,\n\nAny thoughts?\n\nTessa\n",
          answers=("<bl-0@brightloom.example>", "<bl-8@brightloom.example>"))  # fmt: skip
    connected.run("sync")
    first, second = told(connected, id_), told(connected, other)
    assert ids(second) == ["<bl-8@brightloom.example>", "<bl-9@brightloom.example>"]
    assert "<bl-8@brightloom.example>" not in ids(first)
    assert first["decision"] is not None
    assert second["decision"] is None
    assert [o["corrected"] for o in (first, second)] == [["messages"], ["messages"]]
    connected.run("merge", id_, other)
    again = told(connected, other)
    assert (again["id"], again["corrected"], len(again["messages"])) == (id_, [], 5)


def test_what_was_said_lasts_when_the_founder_is_deleted(connected: Person) -> None:
    """With the founding message gone from the server, the person's words still hold."""
    id_ = connected.id_of("Brightloom")
    connected.run("set", id_, "company=Loom & Co")
    with connected.mailbox.client() as client:
        client.select_folder("INBOX")
        client.delete_messages(client.search(["HEADER", "Message-ID", "bl-0@brightloom.example"]))
        client.expunge()
    connected.run("sync")
    now = told(connected, id_)
    assert (now["company"], len(now["messages"])) == ("Loom & Co", 2)


def test_dismissed_is_listed_with_all_alone(connected: Person) -> None:
    """What was dismissed is neither listed nor written about until it is taken back; `--all` and `show` know it."""
    id_ = connected.id_of("Brightloom")
    assert connected.run("dismiss", id_).code == 0
    write(connected, "<bl-7@brightloom.example>", "Hi Noor,\n\nHello.\n\nTessa\n",
          answers=("<bl-1@brightloom.example>",))  # fmt: skip
    synced = connected.run("sync", "--json").json
    assert id_ not in {o["id"] for o in synced["opportunities"]}
    assert id_ not in listed(connected)
    assert id_ in listed(connected, "--all")
    assert "dismissed" in connected.run("list", "--all").out
    assert told(connected, id_)["dismissed"] is True
    assert (connected.run("withdraw", id_).code, connected.drafts()) == (1, [])
    assert connected.run("dismiss", id_, "--undo").code == 0
    assert told(connected, id_)["dismissed"] is False
    assert id_ in listed(connected)


def test_a_dry_run_stores_nothing(connected: Person) -> None:
    """`--dry-run` shows the outcome and leaves all as it was."""
    older, younger = connected.id_of("Kestrel"), connected.id_of("Brightloom")
    before = connected.run("list", "--all", "--json").out
    one = connected.run("set", younger, "company=X", "--dry-run", "--json").json["opportunities"][0]
    assert one["company"] == "X"
    for argv in (
        ["merge", older, younger], ["split", younger, "<bl-1@brightloom.example>"], ["dismiss", younger],
    ):  # fmt: skip
        ran = connected.run(*argv, "--dry-run")
        assert ran.code == 0, ran.err
        assert "dry run" in ran.err
    assert connected.run("list", "--all", "--json").out == before


@pytest.mark.parametrize(
    "argv",
    [
        ["set", "zzzz", "company=x"], ["merge", "bright", "zzzz"], ["merge", "bright", "BRIGHT"],
        ["split", "bright", "nothing"], ["split", "bright", "bl-"], ["split", "bright", "<bl-0@brightloom.example>"],
        ["dismiss", "zzzz"],
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_left(connected: Person, argv: list[str]) -> None:
    """An ID or message that is unknown, ambiguous or the founder itself exits with 1 in two sentences."""
    before = connected.run("list", "--all", "--json").out
    ran = connected.run(*argv)
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.splitlines()) == 2
    assert connected.run("list", "--all", "--json").out == before


def test_no_server_is_asked_and_the_lock_is_kept(connected: Person) -> None:
    """Corrections work with the server gone; while another mailbridge holds the state they say so and exit with 75."""
    text = connected.terminal.config.read_text()
    connected.terminal.config.write_text(text.replace("127.0.0.1", "localhost.invalid"))
    assert connected.run("set", "bright", "role=Weaver").code == 0
    [state] = list(connected.terminal.home.rglob("*.sqlite"))
    with locked(state):
        ran = connected.run("dismiss", "bright")
    assert ran.code == 75
    assert "Another mailbridge" in ran.err
