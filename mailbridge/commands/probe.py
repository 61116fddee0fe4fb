"""The draft that `doctor` writes, reads back and removes again, and what an earlier `doctor` had to leave behind.

What may live here: this one message. It is removed as every draft is: alone, and only while it is still as written.
"""

from __future__ import annotations

import base64
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime

from mailbridge.commands.printing import say
from mailbridge.errors import MailbridgeError, ServerRefused
from mailbridge.imap import drafts
from mailbridge.imap.session import Session
from mailbridge.mail.parse import parse

SUBJECT = "mailbridge doctor"
WORDS = "A check by mailbridge, removed again at once."
_OWN_ID = re.compile(r"<[a-z2-7]{16}\.doctor@([^<>@]+)>")


@dataclass
class Probe:
    """One try in one Drafts mailbox, as the person with this address. `lying` says whether its draft may lie there."""

    session: Session
    mailbox: str
    address: str
    lying: bool = field(default=False, init=False)

    def run(self, now: datetime) -> int:
        """Remove what earlier ones left, then write a draft, read it back and remove it. The number that was left.

        Raises what the server's refusal or loss is; where a draft may be left behind, it says where to look.
        """
        with self._told():
            left = self._sweep()
            self.lying = True
            placed = self._write(now)
            back = None if placed.uid is None else drafts.read_draft(self.session, self.mailbox, placed.uid)
            if placed.uid is None or back is None:
                raise ServerRefused(f"A draft was written to {self.mailbox} and could not be found there again.", "")
            digest = drafts.digest(back)
            if not drafts.remove_draft(self.session, self.mailbox, placed.uidvalidity, placed.uid, digest):
                raise ServerRefused(f"The draft that was written to {self.mailbox} could not be removed.", "")
            return left

    def _write(self, now: datetime) -> drafts.Placed:
        try:
            return drafts.append_draft(self.session, self.mailbox, self._draft(now))
        except drafts.InDoubt:
            raise
        except MailbridgeError:
            self.lying = False  # the server said no
            raise

    def _draft(self, now: datetime) -> bytes:
        own = base64.b32encode(secrets.token_bytes(10)).decode().lower()
        lines = [
            f"Date: {format_datetime(now)}",
            f"From: <{self.address}>",
            f"To: <{self.address}>",
            f"Subject: {SUBJECT}",
            f"Message-ID: <{own}.doctor@{self.address.rpartition('@')[2]}>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=us-ascii",
            "",
            WORDS,
            "",
        ]
        return "\r\n".join(lines).encode("ascii", "replace")

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Whatever goes wrong, the draft is removed if it still can be; else the person hears where it may lie."""
        look = f"Look for “{SUBJECT}” in {self.mailbox}; if it is there delete it, or run `mailbridge doctor` again."
        try:
            yield
        except MailbridgeError as error:
            if not self.lying or self._removed_after_all():
                raise
            raise type(error)(error.what, f"{error.todo} {look}".strip()) from error
        except BaseException:
            if self.lying:
                say(look)
            raise

    def _removed_after_all(self) -> bool:
        try:
            return self._sweep() > 0
        except MailbridgeError:
            return False

    def _sweep(self) -> int:
        """Remove every draft of a `doctor` of this account that is still as it was written; how many those were."""
        removed = 0
        for seen in drafts.find_drafts(self.session, self.mailbox):
            if self._is_named_ours(seen.message_id):
                raw = drafts.read_draft(self.session, self.mailbox, seen.uid)
                if raw is not None and self._is_ours(raw):
                    digest = drafts.digest(raw)
                    removed += drafts.remove_draft(self.session, self.mailbox, seen.uidvalidity, seen.uid, digest)
        return removed

    def _is_named_ours(self, message_id: str | None) -> bool:
        named = _OWN_ID.fullmatch(message_id or "")
        return named is not None and named[1].lower() == self.address.rpartition("@")[2].lower()

    def _is_ours(self, raw: bytes) -> bool:
        message = parse(raw)
        own = self.address.lower()
        people = [a.email.lower() for a in (*message.from_, *message.to, *message.cc, *message.bcc)]
        return people == [own, own] and message.subject == SUBJECT and (message.text or "").strip() == WORDS
