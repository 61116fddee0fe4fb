"""Reading from servers that are odd in ways of their own."""

from __future__ import annotations

from datetime import date

from mailbridge.imap.fetch import Scan, fetch, scan
from mailbridge.imap.mailboxes import Mailbox
from mailbridge.imap.session import Session, connect
from tests.servers.scripted import Answer, Scripted

LONG_AGO = date(2020, 1, 1)
INBOX = Mailbox("INBOX", None, selectable=True, delimiter="/")
NOBODY: frozenset[int] = frozenset()


def _session(server: Scripted) -> Session:
    return connect(host=server.host, port=server.port, security="none", login="a", password="b", timeout=5)


def _odd(answers: dict[str, Answer]) -> Scripted:
    """A server of its own making, with three messages in INBOX."""
    opened = b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 13]\r\n%(tag)s OK [READ-ONLY] done\r\n"
    return Scripted({"EXAMINE": opened, "UID SEARCH": b"* SEARCH 10 11 12\r\n%(tag)s OK done\r\n", **answers})


def _scan_odd(server: Scripted) -> tuple[Scan, list[str | None]]:
    with _session(server) as session:
        found = scan(session, INBOX, None, NOBODY, LONG_AGO)
        return found, [message.text for _, message in fetch(session, INBOX, found.new)]


def test_a_message_the_server_cannot_serve_is_left_out() -> None:
    """A batch that is refused is halved until only the bad message is missing."""

    def answer(command: bytes) -> bytes:
        uids = command.split()[2]
        if uids in (b"10", b"12"):
            return b"* 1 FETCH (UID %s FLAGS () BODY[HEADER] {12}\r\nSubject: x\r\n)\r\n%%(tag)s OK done\r\n" % uids
        return b"* 1 FETCH (UID 10 FLAGS ())\r\n%(tag)s NO [EXPUNGEISSUED] some are broken\r\n"

    with _odd({"UID FETCH": answer}) as server:
        found, _ = _scan_odd(server)
    assert [summary.uid for summary in found.new] == [10, 12]
    assert [summary.message.subject for summary in found.new] == ["x", "x"]


def test_flags_that_come_unasked_are_not_messages() -> None:
    """A FETCH response of the server's own accord, and one for a message that was not asked for (RFC 9051 7.5.2)."""
    one = b"* 1 FETCH (UID 10 BODY[HEADER] {12}\r\nSubject: x\r\n RFC822.SIZE 9)\r\n"
    noise = b"* 1 FETCH (UID 10 FLAGS (\\Seen))\r\n* 9 FETCH (FLAGS ())\r\n* 2 FETCH (UID 99 FLAGS ())\r\n"
    answers: dict[str, Answer] = {
        "UID SEARCH": b"* SEARCH 10\r\n* SEARCH\r\n%(tag)s OK done\r\n",
        "UID FETCH": noise + one + noise + b"%(tag)s OK done\r\n",
    }
    with _odd(answers) as server:
        found, _ = _scan_odd(server)
    assert [(s.uid, s.size, s.flags, s.message.subject) for s in found.new] == [(10, 9, frozenset({r"\Seen"}), "x")]


def test_a_server_that_gives_no_parts_is_asked_for_the_whole() -> None:
    """Sections answered with NIL, as iCloud does for some: BODY[] is read instead (never more than its bound)."""

    def answer(command: bytes) -> bytes:
        if b"BODYSTRUCTURE" in command:
            said = b'BODYSTRUCTURE ("TEXT" "PLAIN" NIL NIL NIL "7BIT" 5 1) RFC822.SIZE 30 BODY[HEADER] ""'
        elif b"BODY.PEEK[1]" in command:
            said = b"BODY[1] NIL"
        else:
            said = b"BODY[] {21}\r\nSubject: x\r\n\r\nwords\r\n"
        return b"* 1 FETCH (UID 10 %s)\r\n%%(tag)s OK done\r\n" % said

    with _odd({"UID SEARCH": b"* SEARCH 10\r\n%(tag)s OK done\r\n", "UID FETCH": answer}) as server:
        _, texts = _scan_odd(server)
    assert texts == ["words\n"]


def test_gmails_thread_id_is_kept() -> None:
    """X-GM-THRID is asked for where the server has X-GM-EXT-1, THREADID (RFC 8474) where it has OBJECTID."""
    for capability, asked, said in (
        (b"X-GM-EXT-1", b"X-GM-THRID", b"X-GM-THRID 1278455344230334865"),
        (b"OBJECTID", b"THREADID", b"THREADID (T64b478a75b7ea9)"),
    ):
        answers: dict[str, Answer] = {
            "CAPABILITY": b"* CAPABILITY IMAP4rev1 " + capability + b"\r\n%(tag)s OK done\r\n",
            "UID SEARCH": b"* SEARCH 10\r\n%(tag)s OK done\r\n",
            "UID FETCH .*" + asked.decode(): b"* 1 FETCH (UID 10 " + said + b")\r\n%(tag)s OK done\r\n",
        }
        with _odd(answers) as server:
            found, _ = _scan_odd(server)
        [summary] = found.new
        assert summary.thread_id == summary.message.thread_id == said.split()[1].strip(b"()").decode()


def test_a_server_without_uidnext_is_read_all_the_same() -> None:
    """The highest UID is then looked for."""
    answers: dict[str, Answer] = {
        "EXAMINE": b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n%(tag)s OK done\r\n",
        "UID FETCH": b"* 1 FETCH (UID 12 BODY[HEADER] {12}\r\nSubject: x\r\n)\r\n%(tag)s OK done\r\n",
    }
    with _odd(answers) as server:
        found, _ = _scan_odd(server)
    assert found.state.highest_uid == 12


def test_uids_over_a_wide_range_are_asked_for_in_stretches() -> None:
    """Known UIDs far apart: no answer may outgrow what imaplib takes in a line."""
    asked: list[tuple[int, int]] = []

    def answer(command: bytes) -> bytes:
        if b"SINCE" in command:
            return b"* SEARCH\r\n%(tag)s OK done\r\n"
        low, high = (int(uid) for uid in command.split()[3].split(b":"))
        asked.append((low, high))
        there = b" ".join(b"%d" % uid for uid in (1, 70_001, 140_000) if low <= uid <= high)
        return b"* SEARCH " + there + b"\r\n%(tag)s OK done\r\n"

    known = frozenset({1, 2, 70_001, 140_000, 4_000_000_000})
    with (
        _odd({"UID SEARCH": answer}) as server,
        _session(server) as session,
    ):
        first = scan(session, INBOX, None, NOBODY, LONG_AGO)
        again = scan(session, INBOX, first.state, known, LONG_AGO, widened=True)
    assert again.gone == {2, 4_000_000_000}
    assert all(high - low <= 50_000 for low, high in asked)


def test_a_large_mailbox_is_searched_in_windows() -> None:
    """More messages than one line can name: windows of sequence numbers, the last first."""
    windows: list[bytes] = []

    def answer(command: bytes) -> bytes:
        windows.append(command.split()[2])
        return b"* SEARCH 10\r\n%(tag)s OK done\r\n"

    opened = b"* 120000 EXISTS\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT 130000]\r\n%(tag)s OK done\r\n"
    fetched = b"* 1 FETCH (UID 10 BODY[HEADER] {12}\r\nSubject: x\r\n)\r\n%(tag)s OK done\r\n"
    with _odd({"EXAMINE": opened, "UID SEARCH": answer, "UID FETCH": fetched}) as server:
        found, _ = _scan_odd(server)
    assert windows == [b"70001:120000", b"20001:70000", b"1:20000"]
    assert [s.uid for s in found.new] == [10]


def test_a_uidvalidity_that_changes_in_between_reads_nothing() -> None:
    """Summaries of a mailbox that was rebuilt since would name other messages."""
    validity = iter([b"7", b"7", b"8"])
    fetched = b"* 1 FETCH (UID 10 BODY[HEADER] {12}\r\nSubject: x\r\n)\r\n%(tag)s OK done\r\n"

    def opened(_: bytes) -> bytes:
        return b"* 3 EXISTS\r\n* OK [UIDVALIDITY %s]\r\n* OK [UIDNEXT 13]\r\n%%(tag)s OK done\r\n" % next(validity)

    with (
        _odd({"EXAMINE": opened, "UID FETCH": fetched}) as server,
        _session(server) as session,
    ):
        found = scan(session, INBOX, None, NOBODY, LONG_AGO)
        session.examine("Elsewhere")
        assert len(found.new) == 1
        assert list(fetch(session, INBOX, found.new)) == []
