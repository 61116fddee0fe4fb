"""What is new in a mailbox, and the words of the messages that may matter (RFC 9051, 4549).

What may live here: the two looks at a mailbox, headers and structure first and bodies after. Mailboxes are opened by
EXAMINE and everything is peeked, so that reading changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from mailbridge.imap import structure, wire
from mailbridge.imap.mailboxes import Mailbox
from mailbridge.imap.session import BATCH, Opened, Session
from mailbridge.imap.structure import PartRef
from mailbridge.imap.wire import Value
from mailbridge.mail.mailbox import MailboxState
from mailbridge.mail.message import Message, Place
from mailbridge.mail.parse import assemble, parse, parse_header

Progress = Callable[[int, int], None]
"""Called with how many messages are done, and how many there are."""

_KNOWN_AT_ONCE = 10_000
_KNOWN_SPAN = 50_000
_BATCH_BYTES = 8_000_000
_MESSAGE_BYTES = 4_000_000
"""How much of all parts of one message is fetched."""
_WHOLE_BYTES = 1_000_000
"""How much of a message is fetched whose structure cannot be used."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Summary:
    """A message by its header: `message` has no body yet, but its place, `received` and `thread_id`. `received` is the
    INTERNALDATE, aware; `size` in bytes; `flags` as the server spells them; `parts` empty where the server gave no
    usable structure; `thread_id` the server's own (X-GM-THRID, or THREADID by RFC 8474) or None; `uidvalidity` the
    mailbox's when it was read."""

    uid: int
    received: datetime | None
    size: int
    flags: frozenset[str]
    message: Message
    parts: tuple[PartRef, ...]
    thread_id: str | None
    uidvalidity: int

    @property
    def has_calendar(self) -> bool:
        """Whether it carries an iCalendar object."""
        return any(part.is_calendar for part in self.parts)


@dataclass(frozen=True, slots=True)
class Scan:
    """What a look at a mailbox found: its state now, the messages not known before, and the UIDs that are gone.
    `reset` says that UIDVALIDITY changed: every UID known before is void, and `new` is everything."""

    state: MailboxState
    new: tuple[Summary, ...]
    gone: frozenset[int]
    reset: bool


def scan(
    session: Session,
    mailbox: Mailbox,
    known: MailboxState | None,
    known_uids: frozenset[int],
    since: date,
    progress: Progress | None = None,
    *,
    widened: bool = False,
) -> Scan:
    """Look at a mailbox, and read the headers of what is new since `known`, from the day `since` on (INTERNALDATE).

    Where nothing has changed, nothing is searched or fetched. `widened` says that `since` lies before that of the last
    look: messages below the highest UID known are then searched too. Raises TryAgain and ServerRefused.
    """
    opened = session.examine(mailbox.name)
    reset = known is not None and known.uidvalidity != opened.uidvalidity
    if reset or known is None:
        known_uids, above = frozenset(), 0
    else:
        above = 0 if widened else known.highest_uid
    state = _state(session, mailbox, opened)
    if not reset and not widened and known is not None and _unchanged(known, state):
        return Scan(state, (), frozenset(), reset=False)
    # "n:*" names the last message even where its UID is below n, and a message may have come since the EXAMINE.
    found = [uid for uid in _since(session, opened, above, since) if above < uid <= state.highest_uid]
    found = [uid for uid in found if uid not in known_uids]
    return Scan(
        state=state,
        new=tuple(_summaries(session, mailbox, found, opened.uidvalidity, progress)),
        gone=_gone(session, opened, known_uids),
        reset=reset,
    )


def _state(session: Session, mailbox: Mailbox, opened: Opened) -> MailboxState:
    highest = opened.uidnext - 1
    if opened.exists and highest < 1:  # a server that does not say what comes next
        highest = max(session.search("ALL", exists=opened.exists), default=0)
    return MailboxState(
        name=mailbox.name,
        special_use=mailbox.special_use,
        uidvalidity=opened.uidvalidity,
        highest_uid=highest if opened.exists else 0,
        highestmodseq=opened.highestmodseq,
        exists=opened.exists,
    )


def _unchanged(known: MailboxState, now: MailboxState) -> bool:
    """Whether no message came or went: HIGHESTMODSEQ may differ still, by flags that nobody here remembers."""
    return (known.uidvalidity, known.highest_uid, known.exists) == (now.uidvalidity, now.highest_uid, now.exists)


def _since(session: Session, opened: Opened, above: int, since: date) -> list[int]:
    # strftime("%b") would be in the person's language.
    day = f"{since.day}-{_MONTHS[since.month - 1]}-{since.year:04}"
    return session.search(f"UID {above + 1}:* SINCE {day}", exists=opened.exists)


def _gone(session: Session, opened: Opened, known_uids: frozenset[int]) -> frozenset[int]:
    """Which of the known messages are there no longer, asked for in stretches that no answer outgrows."""
    left = set(known_uids)
    uids = sorted(known_uids)
    start = 0
    while start < len(uids):
        end = min(start + _KNOWN_AT_ONCE, len(uids))
        while uids[end - 1] - uids[start] > _KNOWN_SPAN:
            end = start + (end - start + 1) // 2
        if opened.exists:
            left.difference_update(session.search(f"UID {uids[start]}:{uids[end - 1]}"))
        start = end
    return frozenset(left)


def _summaries(
    session: Session, mailbox: Mailbox, uids: Sequence[int], uidvalidity: int, progress: Progress | None
) -> Iterator[Summary]:
    items = ["UID", "INTERNALDATE", "RFC822.SIZE", "FLAGS", "BODYSTRUCTURE", "BODY.PEEK[HEADER]"]
    if "X-GM-EXT-1" in session.capabilities:
        items.append("X-GM-THRID")
    elif "OBJECTID" in session.capabilities:
        items.append("THREADID")
    if progress:
        progress(0, len(uids))
    for start in range(0, len(uids), BATCH):
        for found in session.fetch(uids[start : start + BATCH], f"({' '.join(items)})"):
            yield _summary(mailbox, found, uidvalidity)
        if progress:
            progress(min(start + BATCH, len(uids)), len(uids))


def _summary(mailbox: Mailbox, found: dict[bytes, Value], uidvalidity: int) -> Summary:
    header = found.get(b"BODY[HEADER]")
    received = wire.internal_date(found.get(b"INTERNALDATE"))
    thread_id = _thread_id(found)
    message = parse_header(header if isinstance(header, bytes) else b"")
    place = Place(mailbox.name, mailbox.special_use)
    return Summary(
        uid=wire.number(found.get(b"UID")),
        received=received,
        size=wire.number(found.get(b"RFC822.SIZE")),
        flags=wire.words(found.get(b"FLAGS")),
        message=replace(message, received=received, places=(place,), thread_id=thread_id),
        parts=structure.leaves(found.get(b"BODYSTRUCTURE")),
        thread_id=thread_id,
        uidvalidity=uidvalidity,
    )


def _thread_id(found: dict[bytes, Value]) -> str | None:
    value = found.get(b"X-GM-THRID") or found.get(b"THREADID")
    if isinstance(value, list):  # RFC 8474: THREADID (T64b478a75b7ea9)
        value = value[0] if value else None
    return value.decode("ascii", "replace") if isinstance(value, bytes) else None


def fetch(
    session: Session, mailbox: Mailbox, summaries: Sequence[Summary], progress: Progress | None = None
) -> Iterator[tuple[Summary, Message]]:
    """The messages of these summaries with their words: text, HTML, calendar and attached messages, never attachments.

    They come grouped by their structure, not in the order given. Each part is read up to a bound. A message that is
    gone meanwhile is left out. The mailbox is opened again if the session has been elsewhere. Raises TryAgain and
    ServerRefused.
    """
    opened = session.examined(mailbox.name)
    groups: dict[tuple[str, ...], list[Summary]] = {}
    for summary in summaries:
        if summary.uidvalidity != opened.uidvalidity:
            continue  # that UID may be another message by now
        groups.setdefault(_items(summary), []).append(summary)
    done = 0
    if progress:
        progress(0, len(summaries))
    for items, group in groups.items():
        for batch in _batches(group):
            yield from _fetched(session, batch, items)
            done += len(batch)
            if progress:
                progress(done, len(summaries))


def _items(summary: Summary) -> tuple[str, ...]:
    """What to ask for: the same for many messages, so that they share a command. () where there is nothing to read.

    A structure that shows no byte of any part (a multipart whose boundary never comes) says nothing about the words:
    such a message is read whole.
    """
    if not any(part.size for part in summary.parts):
        return (_item("", _WHOLE_BYTES, summary.size),)
    wanted = []
    left = _MESSAGE_BYTES
    for part in summary.parts:
        weight = min(part.size or part.limit, part.limit)
        if 0 < weight <= left:
            wanted.append(_item(part.section, part.limit, part.size))
            left -= weight
    return tuple(wanted)


def _item(section: str, limit: int, size: int) -> str:
    return f"BODY.PEEK[{section}]" if 0 < size <= limit else f"BODY.PEEK[{section}]<0.{limit}>"


def _batches(group: Sequence[Summary]) -> Iterator[list[Summary]]:
    batch: list[Summary] = []
    weight = 0
    for summary in group:
        # At most what would be read; a part whose size is not known counts as nothing.
        size = sum(min(part.size, part.limit) for part in summary.parts) or min(summary.size, _WHOLE_BYTES)
        if batch and (len(batch) == BATCH or weight + size > _BATCH_BYTES):
            yield batch
            batch, weight = [], 0
        batch.append(summary)
        weight += size
    if batch:
        yield batch


def _fetched(session: Session, batch: Sequence[Summary], items: tuple[str, ...]) -> Iterator[tuple[Summary, Message]]:
    if not items:
        yield from ((summary, _from_parts(summary, {})) for summary in batch)
        return
    by_uid = {summary.uid: summary for summary in batch}
    for found in session.fetch(list(by_uid), f"(UID {' '.join(items)})"):
        summary = by_uid[wire.number(found[b"UID"])]
        contents = {name: value for name, value in found.items() if isinstance(value, bytes) and name != b"UID"}
        if contents and b"BODY[]" not in contents:
            yield summary, _from_parts(summary, contents)
        else:
            yield summary, _from_whole(session, summary, contents.get(b"BODY[]"))


def _from_parts(summary: Summary, contents: dict[bytes, bytes]) -> Message:
    """The message from those parts that came, attachments by name; cut where one did not come."""
    parts = []
    missing = False
    for ref in summary.parts:
        content = contents.get(f"BODY[{ref.section}]".encode("ascii"))
        if content is not None:
            cut = ref.limit <= len(content) and ref.size != len(content)
            parts.append(replace(ref.part, content=content, cut=cut))
        elif not ref.limit:
            parts.append(ref.part)
        else:
            missing = True
    return _joined(summary, assemble(b"", parts), cut=missing)


def _from_whole(session: Session, summary: Summary, raw: bytes | None) -> Message:
    if raw is None:
        # iCloud and others answer some sections with NIL, and BODY[] always.
        again = session.fetch([summary.uid], f"(UID {_item('', _WHOLE_BYTES, summary.size)})")
        raw = next((value for item in again if isinstance(value := item.get(b"BODY[]"), bytes)), b"")
    return _joined(summary, parse(raw), cut=len(raw) >= _WHOLE_BYTES and summary.size != len(raw))


def _joined(summary: Summary, body: Message, *, cut: bool) -> Message:
    """The header that was read first, and the body of another reading."""
    return replace(
        summary.message,
        text=body.text,
        html=body.html,
        calendars=body.calendars,
        attachments=body.attachments,
        attached=body.attached,
        truncated=body.truncated or cut,
    )
