"""Drafts: written once, found again, and removed only while they are ours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mailbridge.errors import ServerRefused, TryAgain
from mailbridge.imap.drafts import InDoubt, append_draft, digest, find_drafts, read_draft, remove_draft
from mailbridge.imap.session import Session, connect
from tests.imap.messages import plain
from tests.servers.accounts import MailboxUser
from tests.servers.proxy import POOR, Fault, Proxy
from tests.servers.scripted import Answer, Scripted

OURS = plain(1, subject="Re: Your interview", references=["<root@acme.example>", "<last@acme.example>"])


@pytest.fixture
def proxy(mailbox_user: MailboxUser) -> Iterator[Proxy]:
    """A proxy that takes nothing away."""
    with Proxy(mailbox_user.server) as running:
        yield running


@pytest.fixture
def session(mailbox_user: MailboxUser, proxy: Proxy) -> Iterator[Session]:
    """A session through it."""
    with connect(**mailbox_user.settings(proxy), timeout=5) as signed_in:
        yield signed_in


def test_a_draft_is_written_with_its_flags_in_one_command(
    mailbox_user: MailboxUser, session: Session, proxy: Proxy
) -> None:
    r"""APPEND carries (\Draft \Seen) and no date; [APPENDUID] says where it lies; the bytes come back unchanged."""
    placed = append_draft(session, "Drafts", OURS)
    [(uidvalidity, uid, flags, _, raw)] = mailbox_user.everything()["Drafts"]
    assert (placed.uidvalidity, placed.uid) == (uidvalidity, uid)
    assert flags == {rb"\Draft", rb"\Seen"}
    assert raw == OURS == read_draft(session, "Drafts", uid)
    assert [c for c in proxy.commands if c.startswith("APPEND")] == [rf'APPEND "Drafts" (\Draft \Seen) {{{len(OURS)}}}']
    assert not {"STORE", "UID STORE"} & set(proxy.names())


def test_a_mailbox_is_open_for_writing_when_it_is_written_to(session: Session, proxy: Proxy) -> None:
    """Courier says NO to an APPEND to the mailbox that is open for reading alone ("selected READ-ONLY")."""
    find_drafts(session, "Drafts")
    append_draft(session, "Drafts", OURS)
    names = proxy.names()
    assert names[names.index("APPEND") - 1] == "SELECT"


def test_drafts_are_found_by_their_headers_without_search(session: Session, proxy: Proxy) -> None:
    """Message-ID, In-Reply-To and References of every draft; the chosen ones are read, and digested."""
    append_draft(session, "Drafts", OURS)
    append_draft(session, "Drafts", plain(2))
    found = find_drafts(session, "Drafts", read=lambda seen: seen.message_id == "<1@acme.example>")
    assert [seen.message_id for seen in found] == ["<1@acme.example>", "<2@acme.example>"]
    assert found[0].references == ("<root@acme.example>", "<last@acme.example>")
    assert found[0].in_reply_to == ("<last@acme.example>",)
    assert found[0].digest == digest(OURS)
    assert found[0].fingerprint
    assert found[1].digest is None
    assert "UID SEARCH" not in proxy.names()


def test_a_draft_marked_for_deletion_is_told_as_such(mailbox_user: MailboxUser, session: Session) -> None:
    r"""\Deleted without an EXPUNGE is what some apps leave behind."""
    mailbox_user.put(OURS, "Drafts", flags=[r"\Draft", r"\Deleted"])
    mailbox_user.put(plain(2), "Drafts", flags=[r"\Draft"])
    assert [seen.deleted for seen in find_drafts(session, "Drafts")] == [True, False]


@pytest.mark.parametrize("prefix", ["", "INBOX."])
def test_without_appenduid_the_draft_is_looked_for(mailbox_user: MailboxUser, prefix: str) -> None:
    """A poor server does not say where the draft lies; its Message-ID tells."""
    mailbox_user.put(plain(7), "Drafts")
    with (
        Proxy(mailbox_user.server, strip=POOR, prefix=prefix, rename={"Drafts": "Brouillons"}) as proxy,
        connect(**mailbox_user.settings(proxy)) as session,
    ):
        placed = append_draft(session, f"{prefix}Brouillons", OURS)
        assert placed.uid == 2
        assert read_draft(session, f"{prefix}Brouillons", 2) == OURS


def test_a_draft_still_ours_is_removed_alone(mailbox_user: MailboxUser, session: Session, proxy: Proxy) -> None:
    r"""UID EXPUNGE of the one; a neighbour that the person marked \Deleted stays."""
    mailbox_user.put(plain(8), "Drafts", flags=[r"\Deleted"])
    mailbox_user.put(plain(9), "Drafts")
    placed = append_draft(session, "Drafts", OURS)
    assert placed.uid is not None
    before = mailbox_user.everything()
    assert remove_draft(session, "Drafts", placed.uidvalidity, placed.uid, digest(OURS))
    after = mailbox_user.everything()
    assert [row[1] for row in after["Drafts"]] == [1, 2]
    assert after["Drafts"] == before["Drafts"][:2]
    assert not {"EXPUNGE", "CLOSE"} & set(proxy.names())


@pytest.mark.parametrize("fault", ["edited", "uidvalidity", "gone"])
def test_a_draft_that_is_not_as_it_was_stays(mailbox_user: MailboxUser, session: Session, fault: str) -> None:
    """Other bytes, another UIDVALIDITY, or no such UID: nothing is changed."""
    placed = append_draft(session, "Drafts", OURS)
    assert placed.uid is not None
    before = mailbox_user.everything()
    uid = placed.uid + 5 if fault == "gone" else placed.uid
    uidvalidity = placed.uidvalidity + (fault == "uidvalidity")
    expected = digest(OURS + b"edited" if fault == "edited" else OURS)
    assert not remove_draft(session, "Drafts", uidvalidity, uid, expected)
    assert mailbox_user.everything() == before


@pytest.mark.parametrize("strip", [{"UIDPLUS"}, POOR])
def test_without_uidplus_nothing_is_removed(mailbox_user: MailboxUser, strip: frozenset[str]) -> None:
    """A plain EXPUNGE would take the person's own deleted messages along, so nothing is even marked."""
    with Proxy(mailbox_user.server, strip=strip) as proxy, connect(**mailbox_user.settings(proxy)) as session:
        placed = append_draft(session, "Drafts", OURS)
        before = mailbox_user.everything()
        assert placed.uid is not None
        assert not remove_draft(session, "Drafts", placed.uidvalidity, placed.uid, digest(OURS))
        assert mailbox_user.everything() == before
        assert not {"UID STORE", "EXPUNGE"} & set(proxy.names())


@pytest.mark.parametrize(
    ("fault", "written"),
    [
        (Fault("APPEND", "before"), 0),
        (Fault("APPEND", "during"), 0),
        (Fault("APPEND", "after"), 1),
        (Fault("APPEND", "after", "stall"), 1),
    ],
)
def test_a_lost_append_is_in_doubt(
    mailbox_user: MailboxUser, session: Session, proxy: Proxy, fault: Fault, written: int
) -> None:
    """Cut or silent around an APPEND: it may be there or not, and the error says so."""
    session._imap.sock.settimeout(1.0)
    proxy.fault = fault
    with pytest.raises(InDoubt) as caught:
        append_draft(session, "Drafts", OURS)
    assert caught.value.in_doubt
    assert isinstance(caught.value, TryAgain)
    assert len(mailbox_user.everything()["Drafts"]) == written


def test_an_append_may_come_true_after_the_look(mailbox_user: MailboxUser, session: Session, proxy: Proxy) -> None:
    """The connection is lost, Drafts is still empty, and then the server does it: what "in doubt" stands for."""
    proxy.fault = Fault("APPEND", "late")
    with pytest.raises(InDoubt):
        append_draft(session, "Drafts", OURS)
    assert mailbox_user.everything()["Drafts"] == []
    proxy.release()
    assert [row[4] for row in mailbox_user.everything()["Drafts"]] == [OURS]


def test_a_refused_append_is_not_in_doubt(mailbox_user: MailboxUser, session: Session, proxy: Proxy) -> None:
    """A NO is certain: nothing was written."""
    proxy.fault = Fault("APPEND", "before", "refuse")
    with pytest.raises(TryAgain) as caught:
        append_draft(session, "Drafts", OURS)
    assert not isinstance(caught.value, InDoubt)
    assert mailbox_user.everything()["Drafts"] == []


def test_a_drafts_mailbox_that_is_not_there_is_refused(mailbox_user: MailboxUser, session: Session) -> None:
    """Nothing is created on the way."""
    with pytest.raises(ServerRefused):
        append_draft(session, "No such mailbox", OURS)
    assert "No such mailbox" not in mailbox_user.everything()


def test_a_removal_cut_in_the_middle_can_be_done_again(
    mailbox_user: MailboxUser, session: Session, proxy: Proxy
) -> None:
    """Marked but not expunged: a second removal finds the same bytes and ends it."""
    placed = append_draft(session, "Drafts", OURS)
    assert placed.uid is not None
    proxy.fault = Fault("UID EXPUNGE", "before")
    with pytest.raises(TryAgain):
        remove_draft(session, "Drafts", placed.uidvalidity, placed.uid, digest(OURS))
    with connect(**mailbox_user.settings()) as again:
        assert [seen.deleted for seen in find_drafts(again, "Drafts")] == [True]
        assert remove_draft(again, "Drafts", placed.uidvalidity, placed.uid, digest(OURS))
    assert mailbox_user.everything()["Drafts"] == []


def test_a_thousand_drafts_are_listed(mailbox_user: MailboxUser, session: Session, proxy: Proxy) -> None:
    """Batches of 500, all of them found."""
    mailbox_user.deliver((plain(number) for number in range(1001)), "Drafts")
    assert len(find_drafts(session, "Drafts")) == 1001
    assert proxy.names().count("FETCH") == 3


def _rev2(opened: bytes) -> Scripted:
    """A server of IMAP4rev2, which has UID EXPUNGE without the name UIDPLUS."""
    return Scripted(
        {
            "CAPABILITY": b"* CAPABILITY IMAP4rev1 IMAP4rev2\r\n%(tag)s OK done\r\n",
            "SELECT": b"* 1 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n%(tag)s OK [" + opened + b"] done\r\n",
            "UID FETCH": b"* 1 FETCH (UID 3 BODY[] {4}\r\nours)\r\n%(tag)s OK done\r\n",
            "UID STORE": b"%(tag)s OK done\r\n",
            "UID EXPUNGE": b"%(tag)s OK done\r\n",
        }
    )


def test_imap4rev2_removes_without_uidplus() -> None:
    """RFC 9051 has UID EXPUNGE in its core."""
    with _rev2(b"READ-WRITE") as server, _signed_in(server) as session:
        assert remove_draft(session, "Drafts", 7, 3, digest(b"ours"))
    assert server.commands[-3:-1] == [rb"UID STORE 3 +FLAGS.SILENT (\Deleted)", b"UID EXPUNGE 3"]


def test_a_mailbox_that_may_not_be_changed_is_refused() -> None:
    """READ-ONLY in answer to SELECT: the server's decision, not a drop."""
    with _rev2(b"READ-ONLY") as server, _signed_in(server) as session, pytest.raises(ServerRefused, match="changed"):
        remove_draft(session, "Drafts", 7, 3, digest(b"ours"))


@pytest.mark.parametrize(("code", "todo"), [("OVERQUOTA", "Make room"), ("TRYCREATE", "name"), ("CANNOT", "doctor")])
def test_a_refusal_says_what_to_do(code: str, todo: str) -> None:
    """The response code decides (RFC 9051 7.1)."""
    answers: dict[str, Answer] = {
        "(?:EXAMINE|SELECT)": b"* 0 EXISTS\r\n%(tag)s OK done\r\n",
        "APPEND": b"%(tag)s NO [" + code.encode() + b"] No.\r\n",
    }
    with Scripted(answers) as server, _signed_in(server) as session, pytest.raises(ServerRefused) as caught:
        append_draft(session, "Drafts", OURS)
    assert todo in caught.value.todo


def _signed_in(server: Scripted) -> Session:
    return connect(host=server.host, port=server.port, security="none", login="a", password="b", timeout=5)
