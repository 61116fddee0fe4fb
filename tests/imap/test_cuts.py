"""A connection that ends at any command of a whole piece of work."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest

from mailbridge.errors import TryAgain
from mailbridge.imap.drafts import append_draft, digest, find_drafts, read_draft, remove_draft
from mailbridge.imap.fetch import fetch, scan
from mailbridge.imap.session import connect
from mailbridge.mail.message import DRAFTS
from tests.imap.messages import full, plain
from tests.servers.accounts import MailboxUser
from tests.servers.proxy import Fault, Proxy


def _work(user: MailboxUser, proxy: Proxy) -> None:
    """Everything this room does: read all, write a draft, see it, read it back, remove it."""
    with connect(**user.settings(proxy), timeout=5) as session:
        boxes = session.mailboxes()
        for box in boxes:
            found = scan(session, box, None, frozenset(), date(2020, 1, 1))
            list(fetch(session, box, found.new))
        drafts = next(box.name for box in boxes if box.special_use == DRAFTS)
        placed = append_draft(session, drafts, plain(50))
        assert placed.uid is not None
        raw = read_draft(session, drafts, placed.uid)
        assert raw is not None
        find_drafts(session, drafts, read=lambda seen: True)
        assert remove_draft(session, drafts, placed.uidvalidity, placed.uid, digest(raw))


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_cut_at_any_command_is_for_later_and_harms_nothing(
    mailbox_user: MailboxUser, when: Literal["before", "after"]
) -> None:
    """Always TryAgain, never anything of the person's changed, and at most our own draft left behind."""
    mailbox_user.put(full())
    mailbox_user.put(plain(7), "Drafts", flags=[r"\Deleted"])
    before = mailbox_user.everything()
    with Proxy(mailbox_user.server) as proxy:
        _work(mailbox_user, proxy)
        names = proxy.names()
        assert mailbox_user.everything() == before
        for number in range(len(names) - 1):  # the last is LOGOUT, whose answer nobody waits for in vain
            proxy.commands.clear()
            proxy.fault = Fault(number, when)
            with pytest.raises(TryAgain):
                _work(mailbox_user, proxy)
            after = mailbox_user.everything()
            ours = [row for row in after["Drafts"] if b"<50@acme.example>" in row[4]]
            assert [row for row in after["Drafts"] if row not in ours] == before["Drafts"]
            assert {**after, "Drafts": []} == {**before, "Drafts": []}
            assert len(ours) <= 1
            _sweep(mailbox_user)


def _sweep(user: MailboxUser) -> None:
    """Take away what the cut left behind."""
    with connect(**user.settings()) as session:
        for seen in find_drafts(session, "Drafts", read=lambda seen: seen.message_id == "<50@acme.example>"):
            if seen.digest:
                assert remove_draft(session, "Drafts", seen.uidvalidity, seen.uid, seen.digest)
