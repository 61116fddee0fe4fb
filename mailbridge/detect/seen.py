"""One message as the reading sees it: who wrote it, what it newly says, and what kind of sender it comes from.

What may live here: what can be told of a single message without knowing what it is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mailbridge.detect.phrases import fold
from mailbridge.detect.plain import plain, unwrap
from mailbridge.detect.words import senders
from mailbridge.mail import visible
from mailbridge.mail.message import DRAFTS, JUNK, SENT, TRASH, Address, Message

_PART = re.compile(r"[.+_\-]")
_REPLY = re.compile(
    r"^\s*(?:(?:re|aw|wg|fwd?|fw|tr|rv|sv|vs|vb|antw|antwort|antwoord|doorst|r|res|enc|ref|rif|i)\s?(?:\[\d+\])?\s?:\s*)+",
    re.IGNORECASE,
)
_AUTO_SUBJECT = re.compile(
    r"^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|automatische antwort|abwesenheits\w*|réponse automatique|"
    r"absence du bureau|respuesta automática|fuera de la oficina|automatisch antwoord|afwezig\w*|risposta automatica|fuori sede|resposta automática|"
    r"ausência|autosvar|frånvaro\w*|ooo\b)",
    re.IGNORECASE,
)
_BULK_PRECEDENCE = frozenset({"bulk", "list", "junk"})
_LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class Seen:
    """A message with its visible parts. `said` is what its author newly wrote, `folded` the same with the subject as
    phrases are compared; `ours` says that the person wrote it, `forged` that it only pretends so."""

    message: Message
    subject: str
    said: str
    quoted: str
    signature: str
    folded: str
    ours: bool
    forged: bool
    automatic: bool
    robot: bool
    bulk: bool

    @property
    def draft(self) -> bool:
        """Whether it lies in Drafts alone: never sent, so it says nothing to anybody."""
        return self.message.special_uses == {DRAFTS}

    @property
    def founds(self) -> bool:
        """Whether it may found an opportunity: a copy lies outside Junk, Trash and Drafts."""
        uses = [place.special_use for place in self.message.places]
        return not uses or any(use not in (JUNK, TRASH, DRAFTS) for use in uses)

    @property
    def theirs(self) -> bool:
        """Whether somebody else wrote it."""
        return not self.ours and not self.forged

    @property
    def whole(self) -> str:
        """What is newly said and the signature below it, as one text."""
        return f"{self.said}\n{self.signature}" if self.signature else self.said


def base_subject(subject: str) -> str:
    """The subject without reply and forward marks, whatever the language (RFC 5256 2.1, and what clients really write)."""
    return _REPLY.sub("", subject).strip()


@lru_cache(maxsize=8192)
def within(domain: str, table: frozenset[str]) -> bool:
    """Whether a domain, or one that it lies in, is in the table."""
    parts = domain.lower().split(".")
    return any(".".join(parts[i:]) in table for i in range(len(parts)))


def is_robot(address: Address) -> bool:
    """Whether nobody reads what is sent to this address, judged by its local part."""
    return _unread(address.email.rpartition("@")[0].lower())


@lru_cache(maxsize=8192)
def _unread(local: str) -> bool:
    pieces = set(_PART.split(local))
    return local in senders.ROBOTS or any(
        robot in pieces or (len(robot) > 5 and (local.startswith(robot) or local.endswith(robot)))
        for robot in senders.ROBOTS
    )


def is_team(address: Address) -> bool:
    """Whether a group reads what is sent to this address, judged by its local part."""
    return address.email.rpartition("@")[0].lower() in senders.TEAMS


def is_relay(address: Address) -> bool:
    """Whether the address is one that a system made for one exchange: it leads to a person, but is nobody's own."""
    local, _, domain = address.email.lower().rpartition("@")
    hashed = sum(c.isdigit() for c in local) >= 4 and len(local) >= 10
    return domain == "imip.me.com" or system(address) or (hashed and local.startswith(("reply", "c-", "r-", "2_")))


def system(address: Address) -> bool:
    """Whether the address lies in a domain of an applicant-tracking system, scheduling or testing tool, or job board."""
    return any(
        within(address.domain, table)
        for table in (senders.APPLICANT_TRACKING, senders.SCHEDULING, senders.TESTING, senders.JOB_BOARDS)
    )


def own_addresses(messages: Iterable[Message], me: Sequence[str]) -> frozenset[str]:
    """The person's addresses, lower case: `me`, and others that carry the person's own full name and both write and are written to."""
    mine = {address.lower() for address in me}
    names: set[str] = set()
    writes: dict[str, str] = {}
    reads: set[str] = set()
    for message in messages:
        author = message.author
        writes.setdefault(author.folded, author.name.casefold())
        reads.update(a.folded for a in message.recipients)
        everybody = (author, *message.recipients) if SENT in message.special_uses else message.recipients
        names.update(a.name.casefold() for a in everybody if a.folded in mine and " " in a.name.strip())
        if SENT in message.special_uses and author.email:
            mine.add(author.folded)
    return frozenset(mine | {email for email, name in writes.items() if name in names and email in reads})


def _forged(message: Message, mine: frozenset[str]) -> bool:
    """Whether a message in the person's name failed the receiver's checks and does not lie in Sent (RFC 8601)."""
    if message.author.folded not in mine or SENT in message.special_uses or DRAFTS in message.special_uses:
        return False
    results = " ".join(message.header_all("authentication-results")).lower()
    return "dmarc=fail" in results or ("spf=fail" in results and "dkim=pass" not in results)


def _automatic(message: Message) -> bool:
    """Whether the message is an automatic reply, such as an absence note (RFC 3834)."""
    said = (message.header("auto-submitted") or "").lower()
    return (
        said.startswith("auto-replied")
        or bool(message.header("x-autoreply") or message.header("x-autorespond"))
        or bool(_AUTO_SUBJECT.match(message.subject))
    )


def _bulk(message: Message) -> bool:
    """Whether the headers say that many got it (RFC 2369, RFC 2919)."""
    if message.author.email.partition("@")[0].lower() in senders.RELAYS:
        return False
    precedence = (message.header("precedence") or "").strip().lower()
    return bool(message.header("list-unsubscribe") or message.header("list-id")) or precedence in _BULK_PRECEDENCE


def look(message: Message, mine: frozenset[str]) -> Seen:
    """The message as the reading sees it. `mine` holds the person's addresses in lower case."""
    body = visible.split(message)
    said, signature = unwrap(plain(body.said[:_LIMIT])), plain(body.signature[:2_000])
    subject = base_subject(plain(message.subject))
    forged = _forged(message, mine)
    return Seen(
        message=message,
        subject=subject,
        said=said,
        quoted=body.quoted[:_LIMIT],
        signature=signature,
        folded=fold(f"{subject}.\n{said}\n{signature}"),
        ours=message.author.folded in mine and not forged,
        forged=forged,
        automatic=_automatic(message),
        robot=is_robot(message.author),
        bulk=_bulk(message),
    )
