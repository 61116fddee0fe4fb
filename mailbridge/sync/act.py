"""Actions → mailbox: the only place where messages are written or removed, in Drafts and in the briefings' mailbox, and
only our own.

Every APPEND is journalled before it is sent. What is in doubt afterwards is left to the next pass, which looks first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from mailbridge.errors import MailbridgeError
from mailbridge.imap import drafts
from mailbridge.imap.session import Session
from mailbridge.mail.draft import DraftSeen, fingerprint
from mailbridge.plan.values import Action, Draft, DraftRecord, key_of
from mailbridge.store.protocol import Store


@dataclass(frozen=True, slots=True)
class Workplace:
    """Where actions are done: a session, the state, and the mailbox's name; `flags` are those of what is written."""

    session: Session
    store: Store
    mailbox: str
    flags: tuple[str, ...] = drafts.DRAFT_FLAGS


def look(session: Session, mailbox: str) -> tuple[DraftSeen, ...]:
    """Every message in the Drafts mailbox; those that bear a key of ours with digest and fingerprint."""
    return tuple(drafts.find_drafts(session, mailbox, read=lambda seen: key_of(seen.message_id) is not None))


def perform(actions: Sequence[Action], place: Workplace) -> list[Action]:
    """Do every action and return what was really done: an action that the server did not let happen becomes
    `nothing`, with the reason. Raises what the session and the store raise; what was done before stays remembered."""
    return [_DEEDS[action.action](action, place) for action in actions]


def _append(action: Action, place: Workplace) -> Action:
    assert action.draft is not None
    _write(action, action.draft, place)
    return action


def _replace(action: Action, place: Workplace) -> Action:
    """The new draft first, then the old one out: killed in between, both lie there, and the next pass sees why."""
    assert action.draft is not None
    assert action.lying is not None
    _write(action, action.draft, place)
    if _take_out(action.lying, place):
        _forget(action.lying, action.draft.key, place)
        return action
    return replace(action, action="append", why="The new draft lies beside the old one, which could not be removed.")


def _remove(action: Action, place: Workplace) -> Action:
    assert action.lying is not None
    if not _take_out(action.lying, place):
        return replace(
            action, action="nothing", why="This server cannot remove a single draft; please delete it yourself."
        )
    _remember(action, place)
    return action


def _remember(action: Action, place: Workplace) -> Action:
    for record in action.records:
        place.store.save_draft(record)
    return action


def _nothing(action: Action, place: Workplace) -> Action:
    return action


_DEEDS = {
    "append": _append,
    "replace": _replace,
    "remove": _remove,
    "adopt": _remember,
    "record": _remember,
    "nothing": _nothing,
}


def _write(action: Action, draft: Draft, place: Workplace) -> None:
    """Journal, APPEND, read back, remember. Raises InDoubt where the connection ended before the server's answer."""
    record = DraftRecord(
        draft.key, action.founder, draft.kind, draft.message_id, draft.revision,
        place.mailbox, None, None, None, "journalled", 0, datetime.now(UTC), fingerprint(draft.raw),
    )  # fmt: skip
    place.store.save_draft(record)
    try:
        placed = drafts.append_draft(place.session, place.mailbox, draft.raw, place.flags)
    except drafts.InDoubt:
        raise
    except MailbridgeError:
        # The server said no, so nothing lies there: the next pass need not wait to see it.
        place.store.save_draft(replace(record, missing_passes=1))
        raise
    if placed.uid is None:
        return  # In doubt: the next pass finds it by its Message-ID and adopts it.
    raw = drafts.read_draft(place.session, place.mailbox, placed.uid)
    place.store.save_draft(
        replace(
            record,
            state="written",
            uidvalidity=placed.uidvalidity,
            uid=placed.uid,
            digest=None if raw is None else drafts.digest(raw),
        )
    )


def _take_out(lying: DraftSeen, place: Workplace) -> bool:
    if lying.digest is None:
        return False
    return drafts.remove_draft(place.session, place.mailbox, lying.uidvalidity, lying.uid, lying.digest)


def _forget(lying: DraftSeen, key: str, place: Workplace) -> None:
    """The record of a draft that a newer text has replaced."""
    for record in place.store.drafts():
        if record.key == key and record.message_id == lying.message_id:
            # Older than the record of the new text, so that that one stays the latest.
            place.store.save_draft(replace(record, state="deleted"))
