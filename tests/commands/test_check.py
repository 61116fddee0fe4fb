"""`check` on a real server: a mail app edits the draft, and what stands out in it is told; nothing is changed."""

from __future__ import annotations

import quopri
import re
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from mailbridge.mail.parse import parse
from tests.commands.conftest import FIRST, NOW, Person
from tests.commands.threads import Mail, invite, mail
from tests.servers.accounts import MailboxUser

OTHER_ID = b"<app-made-this@mail.example>"
"""The Message-ID of an app that makes its own whenever it saves a draft."""


def save(mailbox: MailboxUser, edit: Callable[[bytes], bytes], *, anew: bool = False) -> bytes:
    """Edit the only draft as a mail app does: append the new text, expunge the old; `anew` under another Message-ID."""
    [row] = mailbox.everything()["Drafts"]
    head, _, body = row[4].partition(b"\r\n\r\n")
    plainly = head.replace(b"quoted-printable", b"8bit") + b"\r\n\r\n" + quopri.decodestring(body)
    saved = edit(plainly)
    assert saved != plainly, f"the edit changes nothing in {plainly!r}"
    if anew:
        saved = saved.replace((parse(row[4]).message_id or "").encode(), OTHER_ID)
    with mailbox.client() as client:
        client.append("Drafts", saved, (rb"\Draft", rb"\Seen"))
        client.select_folder("Drafts")
        client.delete_messages([row[1]])
        client.expunge()
    return saved


def put(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    """The edit that writes `new` in place of `old`."""
    return lambda raw: raw.replace(old, new)


def checked(person: Person, *argv: str, at: datetime | None = None) -> list[tuple[str, str, str]]:
    """Every finding of `check --json` as (check, severity, quote); the exit code fits, and the mailbox is untouched."""
    before = person.mailbox.everything()
    ran = person.run("check", *argv, "--json", at=at)
    found = [(f["check"], f["severity"], f["quote"]) for d in ran.json["drafts"] for f in d["findings"]]
    assert ran.code == (1 if found else 0), ran.err
    assert person.mailbox.everything() == before
    return found


def saltmarsh(now: datetime) -> list[Mail]:
    """Another process of the same person's, at another company."""
    return [
        mail(
            now - timedelta(days=3), "Ingrid Plover <ingrid.plover@saltmarsh.example>", "noor.haddad@mail.example",
            "Platform Lead at Saltmarsh Ferries",
            "Hi Noor,\n\nThank you for applying for the Platform Lead role at Saltmarsh Ferries. Could you tell me\n"
            "when you have time for an interview?\n\nBest regards,\nIngrid Plover\nRecruiter, Saltmarsh Ferries\n",
            id_="<sm-0@saltmarsh.example>",
        )
    ]  # fmt: skip


@pytest.fixture
def leaving(connected: Person) -> Person:
    """A person with two processes, and a letter to the first in Drafts."""
    connected.receive(saltmarsh(NOW))
    assert connected.run("sync").code == 0
    assert connected.run("withdraw", "bright", "--reason", "growth").code == 0
    return connected


def test_a_letter_as_written_comes_out_clean(leaving: Person) -> None:
    """Nothing stands out, the exit is 0, and the draft is named."""
    assert checked(leaving) == []
    ran = leaving.run("check")
    assert (ran.code, "Nothing stands out" in ran.out, "Brightloom" in ran.out) == (0, True, True)


@pytest.mark.parametrize("anew", [False, True])
@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        (b"Hi Tessa", b"Hi Ingrid", ("greeting", "wrong", "Hi Ingrid,")),
        (b"Hi Tessa", b"Dear", ("greeting", "wrong", "Dear,")),
        (b"Hi Tessa,", b"Hi Tessa,\r\n\r\nAbout Saltmarsh Ferries:", ("name", "look", "Saltmarsh Ferries")),
        (b"Hi Tessa,", b"Hi Tessa,\r\n\r\n[reason]", ("gap", "wrong", "[reason]")),
        (b"Friday 15 May", b"Thursday 15 May", ("time", "wrong", "Thursday 15 May, 11 am ET")),
        (b"To: Tessa Quill <tessa.quill@brightloom.example>", b"To: Ingrid Plover <ingrid.plover@saltmarsh.example>",
         ("recipient", "wrong", "ingrid.plover@saltmarsh.example")),
    ],
)  # fmt: skip
def test_what_a_mail_app_saved_is_read_as_it_stands(
    leaving: Person, old: bytes, new: bytes, finding: tuple[str, str, str], anew: bool
) -> None:
    """An edit is read whether the app kept the Message-ID or made a new one, and the exit is 1."""
    save(leaving.mailbox, put(old, new), anew=anew)
    assert finding in checked(leaving)


def test_findings_are_told_with_the_words_and_what_to_do(leaving: Person) -> None:
    """On the terminal: the draft, the words quoted, what is the matter, what to do."""
    save(leaving.mailbox, put(b"Hi Tessa", b"Hi Ingrid"))
    ran = leaving.run("check", "bright")
    assert ran.code == 1
    assert re.search(r"Brightloom\s+\[\w+\]\s+withdrawal to tessa.quill@brightloom.example, Drafts UID \d+", ran.out)
    assert "“Hi Ingrid,”" in ran.out
    assert "The letter greets Ingrid Plover of Saltmarsh Ferries, and goes to Tessa Quill." in ran.out
    assert "Put the greeting or the address right." in ran.out


def test_an_edited_draft_after_they_moved_the_interview(leaving: Person) -> None:
    """The edited letter is the person's and stays; `check` tells that its time no longer stands, and which one does."""
    save(leaving.mailbox, put(b"Hi Tessa", b"Dear Tessa"))
    leaving.receive(
        [
            mail(
                NOW + timedelta(hours=2), "Tessa Quill <tessa.quill@brightloom.example>", "noor.haddad@mail.example",
                "Re: Senior Data Engineer at Brightloom",
                "Hi Noor,\n\nWe have to move the interview: new invite attached.\n\nTessa\n",
                id_="<bl-9@brightloom.example>", answers=("<bl-0@brightloom.example>", "<bl-1@brightloom.example>"),
                calendar=invite(NOW + timedelta(days=6, hours=2), "tessa.quill@brightloom.example", "bl-1",
                                "Interview Noor Haddad / Omar Reyes").replace("SEQUENCE:0", "SEQUENCE:1"),
            )
        ]
    )  # fmt: skip
    later = NOW + timedelta(hours=3)
    assert checked(leaving, at=later) == [
        ("time", "wrong", "Friday 15 May, 11 am ET"),
        ("news", "look", "Re: Senior Data Engineer at Brightloom"),
        ("time", "look", ""),
    ]
    told = leaving.run("check", at=later).out
    assert "Monday 18 May, 11 am ET" in told
    assert "mailbridge sync" not in told


def test_a_letter_to_a_company_that_has_said_no(leaving: Person) -> None:
    """They turned the person down while the edited letter lay there: it is not needed any more."""
    save(leaving.mailbox, put(b"Hi Tessa", b"Dear Tessa"), anew=True)
    leaving.receive(
        [
            mail(
                NOW + timedelta(hours=2), "Tessa Quill <tessa.quill@brightloom.example>", "noor.haddad@mail.example",
                "Re: Senior Data Engineer at Brightloom",
                "Hi Noor,\n\nUnfortunately we have decided to move forward with other candidates for this role, so we\n"
                "are cancelling the interview. We wish you all the best.\n\nTessa\n",
                id_="<bl-9@brightloom.example>", answers=("<bl-0@brightloom.example>", "<bl-1@brightloom.example>"),
            )
        ]
    )  # fmt: skip
    assert ("needed", "wrong", "") in checked(leaving, at=NOW + timedelta(hours=3))


def test_short_notice_is_told_the_day_before(leaving: Person, soon: datetime) -> None:
    """A letter that was written in time and lay too long has no word for the short notice."""
    save(leaving.mailbox, put(b"Hi Tessa", b"Dear Tessa"))
    assert checked(leaving, at=soon) == [("notice", "look", "")]


def test_a_draft_that_lost_its_thread_is_found_by_its_reader(leaving: Person) -> None:
    """An app that drops In-Reply-To and References and makes a Message-ID of its own: the letter is still found."""
    threading = re.compile(rb"(?:In-Reply-To|References):.*\r\n(?:[ \t].*\r\n)*")
    save(leaving.mailbox, lambda raw: threading.sub(b"", raw), anew=True)
    assert ("thread", "wrong", "Re: Senior Data Engineer at Brightloom") in checked(leaving)


def test_a_draft_of_ones_own_is_read_only_when_asked_for(connected: Person) -> None:
    """With an ID the person's own draft in that thread is read, and not measured as a letter of mailbridge's."""
    own = (
        b"From: noor.haddad@mail.example\r\nTo: tessa.quill@brightloom.example\r\nSubject: Re: Interview\r\n"
        b"Message-ID: <mine@mail.example>\r\nIn-Reply-To: <bl-1@brightloom.example>\r\n\r\nHi Omar,\r\n\r\n"
        b"thank you, I will be there on Friday at 11 am.\r\n\r\nNoor\r\n"
    )
    connected.mailbox.put(own, "Drafts", flags=(r"\Draft",))
    assert checked(connected) == []
    assert "No draft" in connected.run("check").err
    assert [(c, q) for c, _, q in checked(connected, "bright")] == [("greeting", "Hi Omar,")]
    [draft] = connected.run("check", "bright", "--json").json["drafts"]
    assert (draft["kind"], draft["message_id"], draft["to"]) == (
        None, "<mine@mail.example>", ["tessa.quill@brightloom.example"],
    )  # fmt: skip


def test_with_the_state_lost_the_letter_is_known_by_its_key(leaving: Person) -> None:
    """The state file is gone: an edited letter of mailbridge's is found all the same."""
    save(leaving.mailbox, put(b"Hi Tessa", b"Hi Ingrid"))
    for file in (leaving.terminal.home / "config.state").glob("*.sqlite*"):
        file.unlink()
    assert ("greeting", "wrong", "Hi Ingrid,") in checked(leaving)


def test_a_deleted_draft_is_not_read(leaving: Person) -> None:
    """What is gone, or waits to be expunged, is nobody's letter."""
    save(leaving.mailbox, put(b"Hi Tessa", b"Hi Ingrid"))
    with leaving.mailbox.client() as client:
        client.select_folder("Drafts")
        client.delete_messages(client.search("ALL"))
    assert checked(leaving) == []


def test_an_id_that_nobody_knows_is_refused(leaving: Person) -> None:
    """As with every command: exit 1, and what to do."""
    ran = leaving.run("check", "nobody")
    assert (ran.code, "No opportunity is named 'nobody'" in ran.err) == (1, True)


def test_an_unedited_letter_is_brought_up_to_date_by_sync(leaving: Person) -> None:
    """News makes an unedited letter stand out, and the way out is told: after a sync it is clean again."""
    leaving.receive(
        [
            mail(
                NOW + timedelta(hours=2), "Tessa Quill <tessa.quill@brightloom.example>", "noor.haddad@mail.example",
                "Re: Senior Data Engineer at Brightloom", "Hi Noor,\n\nThe invite is for Omar's own room.\n\nTessa\n",
                id_="<bl-9@brightloom.example>", answers=("<bl-0@brightloom.example>", "<bl-1@brightloom.example>"),
            )
        ]
    )  # fmt: skip
    later = NOW + timedelta(hours=3)
    assert checked(leaving, at=later) == [("news", "look", "Re: Senior Data Engineer at Brightloom")]
    assert "`mailbridge sync` brings it up to date" in leaving.run("check", at=later).out
    assert leaving.run("sync", at=later).code == 0
    assert checked(leaving, at=later) == []


def test_a_check_in_waits_for_its_own_line(left: Person) -> None:
    """The line that mailbridge cannot write is told until the person has written it."""
    assert left.run("followups", at=FIRST).code == 0
    assert checked(left, at=FIRST) == [("gap", "wrong", "[…]")]
    save(left.mailbox, put("[…]".encode(), b"I have read about your new office."))
    assert checked(left, at=FIRST) == []


def test_drafts_points_to_check(leaving: Person) -> None:
    """`drafts` says how to have them read; once nothing lies there it does not."""
    assert "mailbridge check" in leaving.run("drafts").err
    assert leaving.run("keep", "bright").code == 0
    assert "mailbridge check" not in leaving.run("drafts").err
