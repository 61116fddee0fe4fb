"""Values ⇄ rows of the SQLite tables. What may live here: the order of the columns, and how each value is written."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from mailbridge.mail.mailbox import MailboxState
from mailbridge.plan.values import DraftRecord
from mailbridge.store import codec
from mailbridge.store.codec import to_bytes, to_text
from mailbridge.store.values import Remembered

Row = tuple[Any, ...]

MAILBOX = "name, special_use, uidvalidity, highest_uid, highestmodseq, message_count, since"
OPPORTUNITY = "id, founder, founded, messages, joined"
DRAFT = (
    "key, message_id, opportunity, kind, revision, mailbox, uidvalidity, uid, digest, state, missing_passes, at,"
    " fingerprint"
)
"""The columns, in the order of the rows."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def mailbox_row(state: MailboxState) -> Row:
    """The columns of MAILBOX."""
    since = state.since.isoformat() if state.since else None
    numbers = (state.uidvalidity, state.highest_uid, state.highestmodseq, state.exists)
    return to_bytes(state.name), state.special_use, *numbers, since


def mailbox_state(row: Row) -> MailboxState:
    """What `mailbox_row` was given."""
    name, special_use, uidvalidity, highest_uid, highestmodseq, exists, since = row
    first = date.fromisoformat(since) if since else None
    return MailboxState(to_text(name), special_use, uidvalidity, highest_uid, highestmodseq, exists, first)


def opportunity_row(r: Remembered) -> Row:
    """The columns of OPPORTUNITY."""
    joined = to_bytes(r.joined) if r.joined is not None else None
    return to_bytes(r.id), to_bytes(r.founder), moment_text(r.founded), codec.encode_keys(r.messages), joined


def remembered(row: Row) -> Remembered:
    """What `opportunity_row` was given. Raises Undecodable."""
    name, founder, founded, keys, joined = row
    known = to_text(joined) if joined is not None else None
    return Remembered(to_text(name), to_text(founder), moment(founded), codec.decode_keys(keys), known)


def draft_row(r: DraftRecord) -> Row:
    """The columns of DRAFT."""
    return (
        r.key, to_bytes(r.message_id), to_bytes(r.opportunity), r.kind, r.revision, to_bytes(r.mailbox),
        r.uidvalidity, r.uid, r.digest, r.state, r.missing_passes, r.at.isoformat(),
        r.fingerprint,
    )  # fmt: skip


def draft_record(row: Row) -> DraftRecord:
    """What `draft_row` was given."""
    key, message_id, opportunity, kind, revision, mailbox, uidvalidity, uid, digest, state, missing, at, words = row
    return DraftRecord(
        key, to_text(opportunity), kind, to_text(message_id), revision, to_text(mailbox),
        uidvalidity, uid, digest, state, missing, datetime.fromisoformat(at), words,
    )  # fmt: skip


def microseconds(value: datetime) -> int:
    """Microseconds since 1970 in UTC, for comparing."""
    return (value - _EPOCH) // timedelta(microseconds=1)


def moment_text(value: datetime | None) -> str | None:
    """ISO 8601 with the value's own offset."""
    return None if value is None else value.isoformat()


def moment(text: str | None) -> datetime | None:
    """What `moment_text` was given."""
    return None if text is None else datetime.fromisoformat(text)
