"""LIST → the account's mailboxes and what each is for (RFC 9051 6.3.9, RFC 6154).

What may live here: listing, names in modified UTF-7, and the choice of one mailbox for each special use: the server's
word first, else the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from imaplib import IMAP4

from imapclient import imap_utf7

from mailbridge.imap import faults, wire
from mailbridge.mail.message import ALL, ARCHIVE, DRAFTS, JUNK, SENT, TRASH
from mailbridge.mail.special_use import by_name

FLAGGED, IMPORTANT = r"\Flagged", r"\Important"
"""Views of messages that lie elsewhere too (RFC 6154, RFC 8457)."""

_TOLD = {
    r"\drafts": DRAFTS,
    r"\sent": SENT,
    r"\trash": TRASH,
    r"\junk": JUNK,
    r"\spam": JUNK,
    r"\all": ALL,
    r"\allmail": ALL,
    r"\archive": ARCHIVE,
    r"\flagged": FLAGGED,
    r"\starred": FLAGGED,
    r"\important": IMPORTANT,
}
"""Attributes of LIST, and of Gmail's old XLIST."""
_BREAKS = re.compile(rb"[\x00-\x1f\x7f]")
"""What no command can carry in a name, and a literal may hold all the same."""
_UNREADABLE = frozenset((r"\noselect", r"\nonexistent"))


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A mailbox: its decoded name, its special use (RFC 6154) or None, whether it can be read, and the delimiter of
    its hierarchy (None where names are flat). At most one mailbox of an account has a given use."""

    name: str
    special_use: str | None
    selectable: bool
    delimiter: str | None


@dataclass(frozen=True, slots=True)
class _Listed:
    mailbox: Mailbox
    wire_name: bytes
    told: str | None
    """The use that the server tells."""
    named: str | None
    """The use that the name tells."""
    depth: int


def listed(imap: IMAP4, capabilities: frozenset[str]) -> list[tuple[Mailbox, bytes]]:
    """Every mailbox with its name as the server spells it, in the server's order. Raises what imaplib raises."""
    personal, foreign = _namespaces(imap, capabilities)
    found = [
        _read(attributes, delimiter, name, personal, foreign)
        for attributes, delimiter, name in _answers(imap, capabilities)
    ]
    chosen = {use: at for use in dict.fromkeys(_TOLD.values()) if (at := _choice(use, found)) is not None}
    uses = {at: use for use, at in chosen.items()}
    return [(replace(entry.mailbox, special_use=uses.get(at)), entry.wire_name) for at, entry in enumerate(found)]


def _answers(imap: IMAP4, capabilities: frozenset[str]) -> Iterator[tuple[frozenset[str], str | None, bytes]]:
    for pieces in wire.responses(_list(imap, capabilities)):
        values = wire.nested(pieces)
        if len(values) < 3 or not isinstance(values[2], bytes) or _BREAKS.search(values[2]):
            continue
        delimiter = values[1].decode("ascii", "replace") if isinstance(values[1], bytes) else None
        yield frozenset(word.lower() for word in wire.words(values[0])), delimiter, values[2]


def _list(imap: IMAP4, capabilities: frozenset[str]) -> Sequence[object]:
    """The answer to the form of LIST that tells most."""
    if {"SPECIAL-USE", "LIST-EXTENDED"} <= capabilities:
        with suppress(_Refused):
            return _asked(imap, "LIST", '"*" RETURN (SPECIAL-USE)')
    if "XLIST" in capabilities and "SPECIAL-USE" not in capabilities:
        with suppress(_Refused):
            return _asked(imap, "XLIST", '"*"')
    return _asked(imap, "LIST", '"*"')


class _Refused(IMAP4.error):
    """NO or BAD."""


def _asked(imap: IMAP4, command: str, pattern: str) -> Sequence[object]:
    try:
        kind, data = imap.xatom(command, '""', pattern)
    except IMAP4.abort:
        raise
    except IMAP4.error as error:
        raise _Refused(*error.args) from error
    if kind != "OK":
        raise _Refused(faults.said(data[0]))
    _, listed_data = imap.response(command)
    return [item for item in listed_data or () if item is not None]


def _namespaces(imap: IMAP4, capabilities: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The prefixes of the person's own mailboxes, and of other people's and shared ones (RFC 2342)."""
    if "NAMESPACE" not in capabilities:
        return (), ()
    kind, data = imap.namespace()
    values = next((wire.nested(pieces) for pieces in wire.responses(data)), []) if kind == "OK" else []
    personal, *others = [_prefixes(value) for value in values] or [()]
    return personal, tuple(prefix for prefixes in others for prefix in prefixes)


def _prefixes(namespaces: wire.Value) -> tuple[str, ...]:
    """The prefixes that are not empty, longest first."""
    if not isinstance(namespaces, list):
        return ()
    found = {decoded(n[0]) for n in namespaces if isinstance(n, list) and n and isinstance(n[0], bytes) and n[0]}
    return tuple(sorted(found, key=len, reverse=True))


def _read(
    attributes: frozenset[str],
    delimiter: str | None,
    wire_name: bytes,
    personal: tuple[str, ...],
    foreign: tuple[str, ...],
) -> _Listed:
    name = decoded(wire_name)
    own = name.upper() != "INBOX" and not name.startswith(foreign)
    below = next((name.removeprefix(prefix) for prefix in personal if name.startswith(prefix)), name)
    return _Listed(
        mailbox=Mailbox(name, None, not attributes & _UNREADABLE, delimiter),
        wire_name=wire_name,
        told=next((use for word, use in _TOLD.items() if own and word in attributes), None),
        named=by_name(below, delimiter) if own else None,
        depth=below.count(delimiter) if delimiter else 0,
    )


def _choice(use: str, found: list[_Listed]) -> int | None:
    """Which mailbox has this use: one that the server names, else one by name; what is nearest to the top first."""
    told = [at for at, entry in enumerate(found) if entry.told == use and entry.mailbox.selectable]
    named = [
        at for at, entry in enumerate(found) if entry.told is None and entry.named == use and entry.mailbox.selectable
    ]
    return min(told or named, key=lambda at: (found[at].named != use, found[at].depth, at), default=None)


def decoded(wire_name: bytes) -> str:
    """A mailbox's name from modified UTF-7 (RFC 3501 5.1.3), or from UTF-8; as it stands where it is neither."""
    if not wire_name.isascii():
        return wire_name.decode("utf-8", "replace")
    try:
        name = str(imap_utf7.decode(wire_name))
    except UnicodeError:
        name = ""
    return name if imap_utf7.encode(name) == wire_name else wire_name.decode("ascii")
