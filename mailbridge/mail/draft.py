"""A draft in a mailbox, as a look at the mailbox shows it, and what of it survives a server's rewriting."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from mailbridge.mail.parse import parse


@dataclass(frozen=True, slots=True)
class DraftSeen:
    """One message in the Drafts mailbox. `message_id`, `in_reply_to` and `references` keep their brackets. `digest` is
    that of its bytes as the server hands them out now, `fingerprint` that of its words: None where they were not read.
    `deleted` says that it is marked \\Deleted and waits to be expunged."""

    uidvalidity: int
    uid: int
    message_id: str | None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    digest: str | None = None
    fingerprint: str | None = None
    deleted: bool = False


def fingerprint(raw: bytes) -> str:
    """A digest of what a person would call the draft: its subject, who it goes to and its words, however a server or a
    mail app has wrapped and encoded them."""
    message = parse(raw)
    to = [",".join(sorted(a.folded for a in group)) for group in (message.to, message.cc, message.bcc)]
    words = " ".join((message.text if message.text is not None else message.html or "").split())
    said = "\0".join([message.subject, *to, words])
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
