"""Incremental reading: what is looked at, what is fetched, and that nothing is changed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from mailbridge.errors import TryAgain
from mailbridge.imap.fetch import Scan, fetch, scan
from mailbridge.imap.mailboxes import Mailbox
from mailbridge.imap.session import Session, connect
from mailbridge.mail.message import DRAFTS, Place
from mailbridge.mail.parse import parse
from tests.imap.messages import INVITE, full, plain
from tests.servers.accounts import MailboxUser
from tests.servers.proxy import POOR, Fault, Proxy

LONG_AGO = date(2020, 1, 1)
INBOX = Mailbox("INBOX", None, selectable=True, delimiter="/")
NOBODY: frozenset[int] = frozenset()


@pytest.fixture
def proxy(mailbox_user: MailboxUser) -> Iterator[Proxy]:
    """A proxy that takes nothing away, and writes down every command."""
    with Proxy(mailbox_user.server) as running:
        yield running


@pytest.fixture
def session(mailbox_user: MailboxUser, proxy: Proxy) -> Iterator[Session]:
    """A session through that proxy."""
    with connect(**mailbox_user.settings(proxy), timeout=10) as signed_in:
        yield signed_in


def _uids(found: Scan) -> list[int]:
    return [summary.uid for summary in found.new]


def _again(session: Session, before: Scan) -> Scan:
    return scan(session, INBOX, before.state, frozenset(_uids(before)), LONG_AGO)


def test_a_first_look_finds_everything(mailbox_user: MailboxUser, session: Session) -> None:
    """Headers, structure, flags, size and INTERNALDATE of each message, and the state to remember."""
    at = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
    raw = full()
    mailbox_user.put(plain(1))
    mailbox_user.put(raw, flags=[r"\Flagged", "hiring"], received=at)
    found = scan(session, INBOX, None, NOBODY, LONG_AGO)
    assert (found.reset, found.gone, _uids(found)) == (False, frozenset(), [1, 2])
    assert (found.state.name, found.state.highest_uid, found.state.exists) == ("INBOX", 2, 2)
    assert found.state.highestmodseq
    summary = found.new[1]
    assert summary.received == summary.message.received == at
    assert summary.received is not None
    assert summary.received.tzinfo is not None
    assert summary.size == len(raw)
    assert {r"\Flagged", "hiring"} <= summary.flags
    assert summary.message.message_id == "<full@acme.example>"
    assert summary.message.author.name == "Ana Ruíz"
    assert summary.message.text is None
    assert summary.message.places == (Place("INBOX"),)
    assert [part.part.content_type for part in summary.parts] == [
        "text/plain",
        "text/html",
        "text/calendar",
        "message/rfc822",
        "application/pdf",
    ]
    assert [summary.has_calendar for summary in found.new] == [False, True]


def test_a_second_look_fetches_nothing(mailbox_user: MailboxUser, session: Session, proxy: Proxy) -> None:
    """Where UIDVALIDITY, UIDNEXT and EXISTS are the same, EXAMINE is the only command."""
    mailbox_user.put(plain(1))
    first = scan(session, INBOX, None, NOBODY, LONG_AGO)
    proxy.commands.clear()
    again = _again(session, first)
    assert proxy.names() == ["EXAMINE"]
    assert again == Scan(first.state, (), frozenset(), reset=False)


def test_a_change_of_flags_alone_fetches_nothing(mailbox_user: MailboxUser, session: Session, proxy: Proxy) -> None:
    """HIGHESTMODSEQ moves on, no message came or went."""
    mailbox_user.put(plain(1))
    first = scan(session, INBOX, None, NOBODY, LONG_AGO)
    with mailbox_user.client() as client:
        client.select_folder("INBOX")
        client.add_flags([1], [r"\Seen"])
    proxy.commands.clear()
    again = _again(session, first)
    assert proxy.names() == ["EXAMINE"]
    assert again.state.highestmodseq != first.state.highestmodseq


def test_only_what_is_new_is_fetched(mailbox_user: MailboxUser, session: Session, proxy: Proxy) -> None:
    """UIDs above the highest known."""
    mailbox_user.put(plain(1))
    first = scan(session, INBOX, None, NOBODY, LONG_AGO)
    mailbox_user.put(plain(2))
    proxy.commands.clear()
    again = _again(session, first)
    assert [s.message.message_id for s in again.new] == ["<2@acme.example>"]
    assert again.gone == frozenset()
    assert next(c for c in proxy.commands if "FETCH" in c).startswith("UID FETCH 2 ")


def test_what_is_gone_is_told(mailbox_user: MailboxUser, session: Session) -> None:
    """Known messages that were expunged, with and without a new one to keep EXISTS the same."""
    for number in range(1, 5):
        mailbox_user.put(plain(number))
    first = scan(session, INBOX, None, NOBODY, LONG_AGO)
    _expunge(mailbox_user, [2, 4])
    assert _again(session, first).gone == {2, 4}
    mailbox_user.put(plain(5))
    mailbox_user.put(plain(6))
    again = _again(session, first)
    assert (again.gone, _uids(again), again.state.exists) == (frozenset({2, 4}), [5, 6], 4)


def test_an_emptied_mailbox_has_lost_everything(mailbox_user: MailboxUser, session: Session) -> None:
    """Nothing to search in, all known are gone; then it is unchanged."""
    mailbox_user.put(plain(1))
    first = scan(session, INBOX, None, NOBODY, LONG_AGO)
    _expunge(mailbox_user, [1])
    emptied = _again(session, first)
    assert (emptied.gone, emptied.state.highest_uid, emptied.state.exists) == (frozenset({1}), 0, 0)
    assert _again(session, emptied) == Scan(emptied.state, (), frozenset(), reset=False)


def test_another_uidvalidity_makes_everything_new(mailbox_user: MailboxUser, session: Session) -> None:
    """A mailbox that was made anew under the same name: known UIDs are void."""
    box = Mailbox("Jobs", None, selectable=True, delimiter="/")
    mailbox_user.put(plain(1), "Jobs")
    first = scan(session, box, None, NOBODY, LONG_AGO)
    session.examine("INBOX")
    with mailbox_user.client() as client:
        client.delete_folder("Jobs")
    time.sleep(1.1)  # UIDVALIDITY is a time in seconds
    mailbox_user.put(plain(2), "Jobs")
    again = scan(session, box, first.state, frozenset({1}), LONG_AGO)
    assert again.reset
    assert again.gone == frozenset()
    assert [s.message.message_id for s in again.new] == ["<2@acme.example>"]


def test_the_horizon_is_the_day_of_arrival(mailbox_user: MailboxUser, session: Session) -> None:
    """Older messages (INTERNALDATE) are not read, whatever their Date says; a wider horizon reads them alone."""
    mailbox_user.put(plain(1), received=datetime(2025, 6, 1, tzinfo=UTC))
    mailbox_user.put(plain(2), received=datetime(2026, 1, 5, 12, tzinfo=UTC))
    near = scan(session, INBOX, None, NOBODY, date(2026, 1, 5))
    assert _uids(near) == [2]
    assert scan(session, INBOX, near.state, frozenset({2}), LONG_AGO).new == ()
    wider = scan(session, INBOX, near.state, frozenset({2}), LONG_AGO, widened=True)
    assert (_uids(wider), wider.gone) == ([1], frozenset())


def test_progress_is_told_batch_by_batch(mailbox_user: MailboxUser, session: Session, proxy: Proxy) -> None:
    """At most 500 messages a command; the last call says all are done."""
    mailbox_user.deliver(plain(number) for number in range(1201))
    told: list[tuple[int, int]] = []
    found = scan(session, INBOX, None, NOBODY, LONG_AGO, lambda done, of: told.append((done, of)))
    assert told == [(0, 1201), (500, 1201), (1000, 1201), (1201, 1201)]
    assert proxy.names().count("UID FETCH") == 3
    told.clear()
    read = list(fetch(session, INBOX, found.new, lambda done, of: told.append((done, of))))
    assert len(read) == 1201
    assert told[0] == (0, 1201)
    assert told[-1] == (1201, 1201)


def test_words_are_read_as_from_the_whole_message(mailbox_user: MailboxUser, session: Session, proxy: Proxy) -> None:
    """Text, HTML, calendar and attached message equal those of the whole; the PDF is never asked for."""
    raw = full(attachment=400_000)
    mailbox_user.put(raw)
    found = scan(session, INBOX, None, NOBODY, LONG_AGO)
    [(summary, message)] = fetch(session, INBOX, found.new)
    whole = parse(raw)
    assert (message.text, message.html) == (whole.text, whole.html)
    assert message.text == "See you at the café"
    assert [c.strip() for c in message.calendars] == [INVITE.strip()]
    assert [m.message_id for m in message.attached] == ["<99@acme.example>"]
    assert message.attachments == ("Löwe.pdf",)
    assert not message.truncated
    assert message.places == (Place("INBOX"),)
    assert message.received == summary.received
    asked = next(c for c in proxy.commands if "BODY.PEEK[1.1]" in c)
    assert "BODY.PEEK[3]" not in asked
    assert "BODY.PEEK[]" not in asked


def test_a_text_of_megabytes_is_cut(mailbox_user: MailboxUser, session: Session) -> None:
    """A part is read up to its bound, and the message says so."""
    mailbox_user.put(plain(1, text="word " * 500_000))
    [(_, message)] = fetch(session, INBOX, scan(session, INBOX, None, NOBODY, LONG_AGO).new)
    assert message.text is not None
    assert 900_000 < len(message.text) <= 1_000_000
    assert message.truncated


def test_many_large_parts_are_read_up_to_a_sum(mailbox_user: MailboxUser, session: Session) -> None:
    """A message of nine texts of 900 KB: some of them, and the message says that it is cut."""
    part = b"--b\r\nContent-Type: text/plain\r\n\r\n" + b"word \r\n" * 130_000
    mailbox_user.put(b"Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + part * 9 + b"--b--\r\n")
    [(_, message)] = fetch(session, INBOX, scan(session, INBOX, None, NOBODY, LONG_AGO).new)
    assert message.text
    assert message.truncated


def test_an_image_alone_is_not_fetched(mailbox_user: MailboxUser, session: Session, proxy: Proxy) -> None:
    """A message without any words costs no command."""
    header = b"Subject: photo\r\nContent-Type: image/jpeg; name=me.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    mailbox_user.put(header + b"QUJD" * 1000 + b"\r\n")
    found = scan(session, INBOX, None, NOBODY, LONG_AGO)
    proxy.commands.clear()
    [(_, message)] = fetch(session, INBOX, found.new)
    assert (message.subject, message.text, message.attachments) == ("photo", None, ("me.jpg",))
    assert "UID FETCH" not in proxy.names()


def test_an_empty_text_beside_an_attachment_is_enough(
    mailbox_user: MailboxUser, session: Session, proxy: Proxy
) -> None:
    """A message that only carries a file is not read whole for want of words."""
    mailbox_user.put(
        b"Subject: cv\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\r\n"
        b"--b\r\nContent-Type: application/pdf; name=cv.pdf\r\n\r\n" + b"QUJD" * 1000 + b"\r\n--b--\r\n"
    )
    [(_, message)] = fetch(session, INBOX, scan(session, INBOX, None, NOBODY, LONG_AGO).new)
    assert not (message.text or "").strip()
    assert message.attachments == ("cv.pdf",)
    assert not any("BODY.PEEK[]" in command for command in proxy.commands)


def test_a_message_gone_meanwhile_is_left_out(mailbox_user: MailboxUser, session: Session) -> None:
    """Expunged between the look and the reading."""
    for number in (1, 2, 3):
        mailbox_user.put(plain(number))
    found = scan(session, INBOX, None, NOBODY, LONG_AGO)
    _expunge(mailbox_user, [2])
    assert [summary.uid for summary, _ in fetch(session, INBOX, found.new)] == [1, 3]


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n",
        b"no header at all\r\n",
        b"Subject: x\r\nContent-Type: multipart/mixed\r\n\r\nno boundary\r\n",
        b"Subject: x\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--b\r\n\r\nother boundary\r\n--b--\r\n",
        b"Subject: \xff\xfe\r\nContent-Type: text/\xff; charset=\xff\r\n\r\n\xff\xff\xff\r\n",
        b"Content-Type: message/rfc822\r\n\r\n" * 60 + b"Subject: deep\r\n\r\nx\r\n",
        b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!\r\n",
    ],
)
def test_broken_mail_never_stops_the_rest(mailbox_user: MailboxUser, session: Session, raw: bytes) -> None:
    """Whatever a message is, it and its neighbours are read."""
    mailbox_user.put(plain(1))
    mailbox_user.deliver([raw])
    mailbox_user.put(plain(3))
    found = scan(session, INBOX, None, NOBODY, LONG_AGO)
    assert len(found.new) == 3
    texts = [(message.text or "").strip() for _, message in fetch(session, INBOX, found.new)]
    assert len(texts) == 3
    assert texts.count("Hi there") == 2


def test_a_multipart_with_a_wrong_boundary_is_read_whole(mailbox_user: MailboxUser, session: Session) -> None:
    """Where the structure shows no words, the bytes are read and parsed here."""
    mailbox_user.put(
        b"Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n"
        b"--b\r\nContent-Type: text/plain\r\n\r\nThe words\r\n--b--\r\n"
    )
    [(_, message)] = fetch(session, INBOX, scan(session, INBOX, None, NOBODY, LONG_AGO).new)
    assert message.text == "The words"


@pytest.mark.parametrize("poor", [False, True])
def test_reading_changes_nothing(mailbox_user: MailboxUser, *, poor: bool) -> None:
    """Every flag, UID, date and byte of every mailbox is the same before and after, \\Recent"""
    for number in (1, 2):
        mailbox_user.put(plain(number))
    mailbox_user.put(full(), "Jobs", flags=[r"\Deleted"])
    mailbox_user.put(plain(3), "Drafts", flags=[r"\Draft"])
    before = mailbox_user.everything()
    names = {"Drafts": "Entwürfe", "Jobs": "Bewerbungen"} if poor else {}
    with (
        Proxy(mailbox_user.server, strip=POOR if poor else (), rename=names, prefix="INBOX." if poor else "") as proxy,
        connect(**mailbox_user.settings(proxy)) as session,
    ):
        read = 0
        for box in session.mailboxes():
            found = scan(session, box, None, NOBODY, LONG_AGO)
            read += len(list(fetch(session, box, found.new)))
            if found.new and box.special_use == DRAFTS:
                assert found.new[0].message.places == (Place(box.name, DRAFTS),)
        assert read == 4
        assert not {"SELECT", "STORE", "UID STORE", "EXPUNGE", "UID EXPUNGE", "CLOSE", "APPEND"} & set(proxy.names())
    assert mailbox_user.everything() == before


@pytest.mark.parametrize("verb", ["EXAMINE", "UID SEARCH", "UID FETCH"])
def test_a_drop_anywhere_is_for_later(mailbox_user: MailboxUser, session: Session, proxy: Proxy, verb: str) -> None:
    """A connection cut at any command of a look ends in TryAgain."""
    mailbox_user.put(plain(1))
    proxy.fault = Fault(verb)
    with pytest.raises(TryAgain):
        scan(session, INBOX, None, NOBODY, LONG_AGO)


def _expunge(user: MailboxUser, uids: list[int]) -> None:
    with user.client() as client:
        client.select_folder("INBOX")
        client.delete_messages(uids)
        client.uid_expunge(uids)


def test_two_thousand_messages_take_a_second_of_ours(mailbox_user: MailboxUser, session: Session) -> None:
    """Scan and fetch of 2,000 messages: under 1.5 ms each of this process, whatever the server and the machine do."""
    mailbox_user.deliver([full() if number % 4 == 0 else plain(number) for number in range(2000)])
    begun = time.process_time()
    found = scan(session, INBOX, None, NOBODY, date.today() - timedelta(days=2))
    assert len(list(fetch(session, INBOX, found.new))) == 2000
    assert time.process_time() - begun < 3
