"""What sending leaves behind in the mailbox: a copy in Sent, and `\\Answered` on the message that was answered.

What may live here: these two, which with those of `drafts` are all the commands that change a mailbox.
"""

from __future__ import annotations

from mailbridge.imap.session import Session
from mailbridge.mail.parse import parse_header

SENT_FLAGS = (r"\Seen",)


def file_sent(session: Session, mailbox_name: str, raw: bytes) -> None:
    """Write what was sent to the Sent mailbox. Raises InDoubt when the connection is lost before the server's OK,
    ServerRefused or TryAgain when it said no."""
    session.append(mailbox_name, raw, SENT_FLAGS)


def mark_answered(session: Session, mailbox_name: str, uidvalidity: int, uid: int, message_id: str) -> bool:
    """Mark one message as answered; whether it did. False, with nothing changed, where it is not there any more:
    another UIDVALIDITY, or another message under that UID. Raises TryAgain and ServerRefused."""
    opened = session.select(mailbox_name)
    if opened.uidvalidity != uidvalidity:
        return False
    for item in session.fetch([uid], "(UID BODY.PEEK[HEADER])"):
        header = item.get(b"BODY[HEADER]")
        if isinstance(header, bytes) and parse_header(header).message_id == message_id:
            session.flag(uid, r"\Answered")
            return True
    return False
