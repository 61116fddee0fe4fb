"""Mail on disk: `.eml` files, mbox files, Maildirs, Maildir++ and folders of them → messages and where they lie.

What may live here: the walk over folders, the splitting of mbox files, and nothing of what mail means.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from mailbridge.errors import StateError, UsageError
from mailbridge.mail import headers, mailbox_name
from mailbridge.mail.message import Message, Place
from mailbridge.mail.parse import parse
from mailbridge.mail.special_use import by_name

MESSAGE_LIMIT = 64 * 1024 * 1024
"""How many bytes of one message are read; attachments beyond it are lost, which nobody here misses."""

_INBOX = Place("INBOX")
_LONGEST_LINE = 1024 * 1024
_MAILDIR = frozenset(("cur", "new", "tmp"))
# What lies beside mail and is none: indexes, and files that only look like a header block.
_PASSED_OVER = frozenset(
    (
        *(".msf", ".index", ".cache", ".dat", ".db", ".lock", ".log", ".gz", ".zip", ".json", ".yaml", ".yml", ".toml"),
        *(".html", ".htm", ".md", ".py", ".csv", ".pdf", ".ics", ".png", ".jpg"),
    )
)
# RFC 4155, and the variants of Thunderbird ("From - ") and Gmail (a zone before the year).
_FROM_LINE = re.compile(
    rb"From (?:\S+ +)?(?:[A-Z][a-z]{2},? +)[A-Z][a-z]{2} +\d{1,2} +\d{1,2}:\d\d(?::\d\d)?(?: +[A-Z0-9+-]{1,6})? +\d{4}"
)
_BARE_FROM_LINE = re.compile(rb"From(?: -?)?\s*\Z")
_ESCAPED_FROM = re.compile(rb">+From ")
_TELLING = frozenset(
    ("from", "to", "cc", "subject", "date", "message-id", "received", "return-path", "mime-version", "reply-to")
)


def read(path: Path) -> Iterator[Message]:
    r"""Every message at `path`, with its place: an `.eml`, an mbox, a Maildir or Maildir++, a folder of them.

    The root of a Maildir, and files of no special name, lie in "INBOX"; a folder or mbox with the name of a special use
    ("Sent", "Entwürfe") gives that (RFC 6154). `received` is a Maildir file's modification time, which is when it was
    delivered, else None. Files in folders that are no mail are passed over. Raises UsageError if nothing is at `path`
    or it is a file but no mail, StateError if something there cannot be read. An mbox is read as it is iterated.
    """
    try:
        if not path.exists():
            raise UsageError(f"There is nothing at {path}.", "Check the path: a file or folder of mail is needed.")
        if path.is_dir():
            return _guarded(_folder(path, _place_of(path.name) or _INBOX, set()))
        if not path.is_file() or not _is_mail(path):
            raise UsageError(
                f"{path} is no mail message.", "Give an .eml file, an mbox, a Maildir or a folder of them."
            )
    except OSError as error:
        raise _unreadable(error) from error
    return _guarded(_file(path, _place_of(path.stem) or _INBOX))


def _guarded(messages: Iterator[Message]) -> Iterator[Message]:
    try:
        yield from messages
    except OSError as error:
        raise _unreadable(error) from error


def _unreadable(error: OSError) -> StateError:
    return StateError(
        f"{error.filename or 'A file'} cannot be read ({error.strerror}).", "Check its permissions and the disk."
    )


def _place_of(name: str) -> Place | None:
    """The place that a folder's or file's name tells, if it is the name of a special use or INBOX."""
    name = mailbox_name.decode(name.lstrip("."))
    if name.casefold() == "inbox":
        return _INBOX
    use = by_name(name, ".")
    return Place(name, use) if use else None


def _folder(path: Path, place: Place, seen: set[tuple[int, int]]) -> Iterator[Message]:
    """Everything below `path`; `seen` holds the folders read already, so that links cannot lead in circles."""
    about = path.stat()
    if (about.st_dev, about.st_ino) in seen:
        return
    seen.add((about.st_dev, about.st_ino))
    entries = sorted(os.scandir(path), key=lambda e: e.name)
    folders = [e.name for e in entries if e.is_dir()]
    if "cur" in folders or ("new" in folders and "tmp" in folders):
        yield from _maildir(path, place, folders, seen)
        return
    for entry in entries:
        if entry.is_file() and not entry.name.startswith("."):
            there = path / entry.name
            if _is_mail(there):
                yield from _file(there, _place_of(there.stem) or place)
    for name in folders:
        if not name.startswith("."):
            yield from _folder(path / name, _place_of(name.removesuffix(".sbd").removesuffix(".mbox")) or place, seen)


def _maildir(path: Path, place: Place, folders: Iterable[str], seen: set[tuple[int, int]]) -> Iterator[Message]:
    for part in ("cur", "new"):
        if (path / part).is_dir():
            for entry in sorted(os.scandir(path / part), key=lambda e: e.name):
                if entry.is_file() and not entry.name.startswith("."):
                    delivered = datetime.fromtimestamp(max(0, entry.stat().st_mtime), UTC)
                    yield parse(_start_of(Path(entry.path))).at(place, received=delivered)
    for name in folders:
        below = path / name
        if name not in _MAILDIR and (below / "cur").is_dir():
            decoded = mailbox_name.decode(name.lstrip("."))
            yield from _folder(below, _place_of(name) or Place(decoded.replace(".", "/")), seen)


def _start_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MESSAGE_LIMIT)


def _is_mail(path: Path) -> bool:
    """Whether the file begins as mail does: with an mbox line, or with a header field that only mail has."""
    if path.suffix.lower() in _PASSED_OVER:
        return False
    with path.open("rb") as file:
        start = file.read(65536).removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if _opens_message(start.partition(b"\n")[0] + b"\n"):
        return True
    fields, _ = headers.split(start if b"\n" in start else start.replace(b"\r", b"\n"))
    return any(name in _TELLING for name, _ in fields)


def _opens_message(line: bytes) -> bool:
    return line.startswith(b"From") and bool(_FROM_LINE.match(line) or _BARE_FROM_LINE.match(line))


def _file(path: Path, place: Place) -> Iterator[Message]:
    with path.open("rb") as file:
        if path.suffix.lower() == ".eml" or not _opens_message(file.readline(_LONGEST_LINE)):
            file.seek(0)
            yield parse(file.read(MESSAGE_LIMIT)).at(place)
            return
        for raw in _mbox(file):
            message = parse(raw)
            yield message.at(*_labelled(message, place))


def _mbox(file: IO[bytes]) -> Iterator[bytes]:
    """The messages of an mbox behind its first From_ line, one at a time. Content-Length is not believed."""
    lines: list[bytes] = []
    size, blank = 0, False
    while line := file.readline(_LONGEST_LINE):
        if line.startswith(b"From") and (_FROM_LINE.match(line) or (blank and _BARE_FROM_LINE.match(line))):
            if lines:
                yield b"".join(lines)
            lines, size = [], 0
            continue
        blank = not line.strip()
        if line.startswith(b">") and _ESCAPED_FROM.match(line):
            line = line[1:]
        size += len(line)
        if size <= MESSAGE_LIMIT:
            lines.append(line)
    if lines:
        yield b"".join(lines)


def _labelled(message: Message, place: Place) -> tuple[Place, ...]:
    """The places that Gmail's export tells by its labels, else the file's own."""
    labels = (message.header("x-gmail-labels") or "").split(",")
    told = [found for label in labels if (found := _place_of(label.strip(' "')))]
    return tuple(dict.fromkeys(told)) or (place,)
