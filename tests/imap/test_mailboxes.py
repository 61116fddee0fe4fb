"""LIST: names, special uses and what can be read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imapclient import imap_utf7

from mailbridge.errors import ServerRefused
from mailbridge.imap.mailboxes import Mailbox, decoded
from mailbridge.imap.session import Session, connect
from mailbridge.mail.message import ALL, ARCHIVE, DRAFTS, JUNK, SENT, TRASH
from tests.servers.accounts import MailboxUser
from tests.servers.proxy import POOR, Proxy
from tests.servers.scripted import Answer, Scripted


def _uses(mailboxes: list[Mailbox]) -> dict[str, str]:
    return {mailbox.special_use: mailbox.name for mailbox in mailboxes if mailbox.special_use}


def _listed(lines: bytes, capabilities: bytes = b"", namespace: bytes | None = None) -> list[Mailbox]:
    """The mailboxes of a server that answers LIST with these lines."""
    told = b"".join(b"* LIST " + line + b"\r\n" for line in lines.splitlines())
    answers: dict[str, Answer] = {
        "CAPABILITY": b"* CAPABILITY IMAP4rev1 " + capabilities + b"\r\n%(tag)s OK done\r\n",
        "LIST": told + b"%(tag)s OK done\r\n",
        "XLIST": told.replace(b"* LIST", b"* XLIST") + b"%(tag)s OK done\r\n",
        "NAMESPACE": b"* NAMESPACE " + (namespace or b"NIL NIL NIL") + b"\r\n%(tag)s OK done\r\n",
    }
    with Scripted(answers) as server, _session(server) as session:
        return session.mailboxes()


def _session(server: Scripted) -> Session:
    return connect(host=server.host, port=server.port, security="none", login="a", password="b", timeout=5)


@pytest.fixture
def poor(mailbox_user: MailboxUser) -> Iterator[Proxy]:
    """A poor server with German names under INBOX."""
    names = {"Drafts": "Entwürfe", "Sent": "Gesendete Objekte", "Junk": "Spam", "Trash": "Papierkorb"}
    with Proxy(mailbox_user.server, strip=POOR, rename=names, prefix="INBOX.") as proxy:
        yield proxy


def test_the_server_tells_special_uses(mailbox_user: MailboxUser) -> None:
    """SPECIAL-USE (RFC 6154) on a real server."""
    with connect(**mailbox_user.settings()) as session:
        found = session.mailboxes()
    assert _uses(found) == {DRAFTS: "Drafts", SENT: "Sent", ARCHIVE: "Archive", JUNK: "Junk", TRASH: "Trash"}
    assert Mailbox("INBOX", None, selectable=True, delimiter="/") in found


def test_names_tell_where_the_server_does_not(mailbox_user: MailboxUser, poor: Proxy) -> None:
    """No SPECIAL-USE, an INBOX. prefix and German names in modified UTF-7."""
    with connect(**mailbox_user.settings(poor)) as session:
        found = session.mailboxes()
        assert _uses(found) == {
            DRAFTS: "INBOX.Entwürfe",
            SENT: "INBOX.Gesendete Objekte",
            ARCHIVE: "INBOX.Archive",
            JUNK: "INBOX.Spam",
            TRASH: "INBOX.Papierkorb",
        }
        assert session.examine("INBOX.Entwürfe").exists == 0


@pytest.mark.parametrize(
    ("lines", "uses"),
    [
        # The server's word outdoes a name.
        (rb'(\HasNoChildren) "/" Drafts' b"\n" rb'(\Drafts) "/" "My letters"', {DRAFTS: "My letters"}),
        # Case does not matter, neither in attributes nor in names.
        (rb'(\DRAFTS) "/" A' b"\n" rb'() "/" SENT' b"\n" rb'() "/" "deleted items"',
         {DRAFTS: "A", SENT: "SENT", TRASH: "deleted items"}),
        # Debian's Dovecot marks two as \Sent.
        (rb'(\Sent) "/" "Sent Messages"' b"\n" rb'(\Sent) "/" Sent', {SENT: "Sent Messages"}),
        # A mailbox that cannot be selected is of no use.
        (rb'(\Noselect) "/" Drafts' b"\n" rb'() "/" Entwurf', {DRAFTS: "Entwurf"}),
        (rb'(\NonExistent \Drafts) "/" Drafts' b"\n" rb'() "/" INBOX/Drafts', {DRAFTS: "INBOX/Drafts"}),
        # The one nearest to the top.
        (rb'() "." INBOX.Drafts' b"\n" rb'() "." Drafts', {DRAFTS: "Drafts"}),
        # The person's own folders do not count.
        (rb'() "/" Projects/Drafts' b"\n" rb'() "/" Work/Sent', {}),
        # Gmail, and flags that say nothing to us.
        (rb'(\Noselect) "/" "[Gmail]"' b"\n" rb'(\All) "/" "[Gmail]/All Mail"' b"\n" rb'(\Unknown) "/" x',
         {ALL: "[Gmail]/All Mail"}),
        # INBOX has no special use whatever a server says.
        (rb'(\Drafts) "/" INBOX', {}),
        (rb'() NIL Drafts', {DRAFTS: "Drafts"}),
    ],
)  # fmt: skip
def test_one_mailbox_for_each_use(lines: bytes, uses: dict[str, str]) -> None:
    """The server's word first, then names; at most one mailbox a use."""
    assert _uses(_listed(lines, b"SPECIAL-USE")) == uses


def test_gmails_old_xlist_is_understood() -> None:
    r"""XLIST's \AllMail, \Spam and \Starred."""
    lines = rb'(\AllMail) "/" "[Gmail]/Tous les messages"' b"\n" rb'(\Spam) "/" "[Gmail]/Spam"'
    assert _uses(_listed(lines, b"XLIST")) == {ALL: "[Gmail]/Tous les messages", JUNK: "[Gmail]/Spam"}


def test_a_refused_return_option_is_asked_for_plainly() -> None:
    """A server that advertises LIST-EXTENDED and does not understand it is listed all the same."""
    answers: dict[str, Answer] = {
        "CAPABILITY": b"* CAPABILITY IMAP4rev1 LIST-EXTENDED SPECIAL-USE\r\n%(tag)s OK done\r\n",
        "LIST .*RETURN": b"%(tag)s BAD RETURN?\r\n",
        "LIST": b'* LIST () "/" Drafts\r\n%(tag)s OK done\r\n',
    }
    with Scripted(answers) as server, _session(server) as session:
        assert _uses(session.mailboxes()) == {DRAFTS: "Drafts"}


def test_a_refused_list_is_told() -> None:
    """A NO to LIST is the server's refusal, in its words."""
    refusing = Scripted({"LIST": b"%(tag)s NO not you\r\n"})
    with refusing as server, _session(server) as session, pytest.raises(ServerRefused, match="not you"):
        session.mailboxes()


def test_namespaces_tell_whose_mailboxes_they_are() -> None:
    """Below the personal prefix a name counts; other people's and shared mailboxes never have a use (RFC 2342)."""
    lines = rb'(\Drafts) "/" "shared/team/Drafts"' b"\n" rb'() "/" "mail/Drafts"' b"\n" rb'() "/" "user/bo/Sent"'
    namespace = b'(("mail/" "/")("" "/")) (("user/" "/")) (("shared/" "/"))'
    assert _uses(_listed(lines, b"NAMESPACE SPECIAL-USE", namespace)) == {DRAFTS: "mail/Drafts"}


def test_what_cannot_be_read_is_marked() -> None:
    r"""\Noselect and \NonExistent, in any case."""
    found = _listed(rb'(\NoSelect) "/" a' b"\n" rb'(\nonexistent) "/" b' b"\n" rb'() "/" c')
    assert [mailbox.selectable for mailbox in found] == [False, False, True]


def test_a_name_that_no_command_can_carry_is_left_out() -> None:
    """A literal may hold a line end; it would end our command too."""
    found = _listed(b'() "/" ok')
    answers: dict[str, Answer] = {"LIST": b'* LIST () "/" {8}\r\na\r\nx DEL\r\n* LIST () "/" ok\r\n%(tag)s OK done\r\n'}
    with Scripted(answers) as server, _session(server) as session:
        assert session.mailboxes() == found


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        (b'"Entw&APw-rfe"', "Entwürfe"),
        (b'"R&-D"', "R&D"),
        (b'"R&D"', "R&D"),  # not modified UTF-7 at all
        (b'"&broken"', "&broken"),
        ('"Entwürfe"'.encode(), "Entwürfe"),  # UTF-8 as it is not allowed
        (b'"a \\"b\\" \\\\c"', 'a "b" \\c'),
        (b"2024", "2024"),
        (b'"NIL"', "NIL"),
        (b"{7}\r\nlit(er)", "lit(er)"),
    ],
)
def test_names_are_decoded_and_sent_back_as_they_were(wire_name: bytes, name: str) -> None:
    """Names in any spelling can be shown, and opened as the server spells them."""
    answers: dict[str, Answer] = {
        "LIST": b'* LIST () "/" ' + wire_name + b"\r\n%(tag)s OK done\r\n",
        "EXAMINE": b"* 0 EXISTS\r\n%(tag)s OK done\r\n",
    }
    with Scripted(answers) as server, _session(server) as session:
        [mailbox] = session.mailboxes()
        assert mailbox.name == name
        session.examine(name)
    sent = next(command for command in server.commands if command.startswith(b"EXAMINE"))
    spelled = wire_name.partition(b"\r\n")[2] or wire_name
    assert sent.partition(b" ")[2].strip(b'"') == spelled.strip(b'"')


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_name_survives_modified_utf7(name: str) -> None:
    """What a client would write for a name is read as that name."""
    assert decoded(bytes(imap_utf7.encode(name))) == name


@given(st.binary())
def test_no_name_raises(wire_name: bytes) -> None:
    """Whatever bytes stand for a name, they have a reading."""
    assert isinstance(decoded(wire_name), str)
