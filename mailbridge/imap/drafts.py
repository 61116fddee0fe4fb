"""Our drafts in the mailbox: seen, written, read back and removed (RFC 9051 6.3.12, RFC 4315).

What may live here: the commands that change Drafts. There are three, APPEND, STORE and UID EXPUNGE, and the last two
touch nothing but a draft that is still as we wrote it, or as it was sent.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from mailbridge.errors import MailbridgeError
from mailbridge.imap import wire
from mailbridge.imap.faults import InDoubt
from mailbridge.imap.session import Opened, Session
from mailbridge.mail.draft import DraftSeen, fingerprint
from mailbridge.mail.parse import parse_header

__all__ = ["InDoubt", "Placed", "append_draft", "digest", "find_drafts", "read_draft", "remove_draft"]

DRAFT_FLAGS = (r"\Draft", r"\Seen")
_APPENDUID = re.compile(rb"\[APPENDUID (\d{1,10}) (\d{1,10})\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an APPEND put a message; `uid` is None where the server did not say and it could not be found."""

    uidvalidity: int
    uid: int | None


def digest(raw: bytes) -> str:
    """What tells whether a message is still byte for byte as it was read back."""
    return hashlib.sha256(raw).hexdigest()


def find_drafts(
    session: Session, mailbox_name: str, *, read: Callable[[DraftSeen], bool] = lambda seen: False
) -> list[DraftSeen]:
    """Every message of the Drafts mailbox by its header, ascending by UID, those marked \\Deleted too.

    Those for which `read` is true are read whole, and carry a digest and a fingerprint. SEARCH is not relied upon: it
    is inexact on some servers and empty on others. Raises TryAgain and ServerRefused.
    """
    opened = session.examine(mailbox_name)
    return [
        _read(session, seen) if read(seen) else seen
        for seen in sorted(_listed(session, opened), key=lambda seen: seen.uid)
    ]


def _listed(session: Session, opened: Opened) -> list[DraftSeen]:
    found = []
    for item in session.fetch_all(opened, "(UID FLAGS BODY.PEEK[HEADER])"):
        header = item.get(b"BODY[HEADER]")
        message = parse_header(header if isinstance(header, bytes) else b"")
        found.append(
            DraftSeen(
                uidvalidity=opened.uidvalidity,
                uid=wire.number(item[b"UID"]),
                message_id=message.message_id,
                in_reply_to=message.in_reply_to,
                references=message.references,
                deleted=r"\deleted" in {flag.lower() for flag in wire.words(item.get(b"FLAGS"))},
            )
        )
    return found


def _read(session: Session, seen: DraftSeen) -> DraftSeen:
    raw = _bytes(session, seen.uid)
    return seen if raw is None else replace(seen, digest=digest(raw), fingerprint=fingerprint(raw))


def _bytes(session: Session, uid: int) -> bytes | None:
    found = (item.get(b"BODY[]") for item in session.fetch([uid], "(UID BODY.PEEK[])"))
    return next((raw for raw in found if isinstance(raw, bytes)), None)


def read_draft(session: Session, mailbox_name: str, uid: int) -> bytes | None:
    """The bytes of a message as the server hands them out now; None if it is gone."""
    session.examine(mailbox_name)
    return _bytes(session, uid)


def append_draft(session: Session, mailbox_name: str, raw: bytes, flags: tuple[str, ...] = DRAFT_FLAGS) -> Placed:
    """Write a draft, flagged in the APPEND itself, and say where it lies.

    Without [APPENDUID] (RFC 4315) it is looked for by its Message-ID. Raises InDoubt when the connection is lost
    before the server's OK, ServerRefused or TryAgain when it said no.
    """
    # Opened first, so that a mailbox that is not there is known before anything is in doubt.
    before = session.examine(mailbox_name)
    answer = session.append(mailbox_name, raw, flags)
    told = _APPENDUID.search(answer)
    if told:
        return Placed(int(told[1]), int(told[2]))
    return _looked_for(session, mailbox_name, raw, before)


def _looked_for(session: Session, mailbox_name: str, raw: bytes, before: Opened) -> Placed:
    message_id = parse_header(raw).message_id
    try:
        opened = session.examine(mailbox_name)
        same = [seen.uid for seen in _listed(session, opened) if message_id and seen.message_id == message_id]
    except MailbridgeError:  # written it is, wherever
        return Placed(before.uidvalidity, None)
    return Placed(opened.uidvalidity, max(same, default=None))


def remove_draft(session: Session, mailbox_name: str, uidvalidity: int, uid: int, expected_digest: str) -> bool:
    """Remove one draft for good, if the server can remove it alone and it is still as we wrote it; whether it did.

    False, with nothing changed: no UIDPLUS, another UIDVALIDITY, gone, or bytes that differ from `expected_digest`.
    """
    if not session.can_remove_one:
        return False
    opened = session.select(mailbox_name)
    if opened.uidvalidity != uidvalidity:
        return False
    raw = _bytes(session, uid)
    if raw is None or digest(raw) != expected_digest:
        return False
    session.expunge(uid)
    return True
