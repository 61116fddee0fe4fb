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
    r"^\s*(?:(?:re|aw|wg|fwd?|fw|tr|rv|sv|vs|vb|antw|antwort|antwoord|doorst|r|res|enc|ref|rif|"
    r"i)\s?(?:\[\d+\])?\s?:\s*)+",
    re.IGNORECASE,
)
_AUTO_SUBJECT = re.compile(
    r"^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|automatische antwort|"
    r"abwesenheits\w*|réponse automatique|"
    r"absence du bureau|respuesta automática|fuera de la oficina|automatisch antwoord|afwezig\w*|"
    r"risposta automatica|fuori sede|resposta automática|"
    r"ausência|autosvar|frånvaro\w*|ooo\b)",
    re.IGNORECASE,
)
_BULK_PRECEDENCE = frozenset({"bulk", "list", "junk"})
_LIMIT, _INNER, _STACKED = 20_000, 3, 6


@dataclass(frozen=True, slots=True)
class Seen:
    """A message with its visible parts. `said` is what its author newly wrote, `folded` the same with the subject as
    phrases are compared; `ours` says that the person wrote it, `forged` that it only pretends so. `author` is the
    sender; where there is no From, that of Sender or Return-Path. `addressed` says that the person is among the
    recipients, as far as there are any. `inner` are the messages that it passes on as attachments."""

    message: Message
    author: Address
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
    addressed: bool = True
    inner: tuple[Message, ...] = ()

    def __hash__(self) -> int:
        """Its words tell it from nearly all others, and their hash is reckoned once: several rooms keep what they
        found in a thread by its messages."""
        return hash(self.folded)

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
    """The subject without reply and forward marks, whatever the language (RFC 5256 2.1, and what clients really
    write)."""
    for _ in range(_STACKED):
        shorter = _AUTO_SUBJECT.sub("", _REPLY.sub("", subject)).lstrip(" :–-").strip()
        if shorter == subject:
            break
        subject = shorter
    return subject.strip()


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
    """Whether the address lies in a domain of an applicant-tracking system, scheduling or testing tool, or job
    board."""
    return any(
        within(address.domain, table)
        for table in (senders.APPLICANT_TRACKING, senders.SCHEDULING, senders.TESTING, senders.JOB_BOARDS)
    )


def of_firm(address: Address) -> bool:
    """Whether an address lies in the domain of a firm, not of a system or one where anybody may have an address."""
    return bool(address.domain) and not system(address) and not within(address.domain, senders.PUBLIC)


def own_addresses(messages: Iterable[Message], me: Sequence[str]) -> frozenset[str]:
    """The person's addresses, lower case: `me`, and others that carry the person's own full name and both write and
    are written to."""
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


def is_automatic(message: Message) -> bool:
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
    inner = message.attached[:_INNER]
    words = "\n".join([body.said, *(_whole(visible.split(one)) for one in inner)])
    said, signature = unwrap(plain(words[:_LIMIT])), plain(body.signature[:2_000])
    subject = base_subject(plain(message.subject))
    author = _author(message)
    forged = _forged(message, mine)
    automatic = is_automatic(message)
    return Seen(
        message=message,
        author=author,
        subject=subject,
        said=said,
        quoted=body.quoted[:_LIMIT],
        signature=signature,
        folded=fold(f"{subject}.\n{said}\n{signature}"),
        ours=author.folded in mine and not forged,
        forged=forged,
        automatic=automatic,
        robot=is_robot(author),
        bulk=not automatic and _bulk(message),
        addressed=not message.recipients or any(address.folded in mine for address in message.recipients),
        inner=inner,
    )


def _whole(body: visible.Body) -> str:
    return f"{body.said}\n{body.signature}"


def _author(message: Message) -> Address:
    """Who sent a message: From, else Sender, else Return-Path (RFC 5322 3.6.2, 3.6.7)."""
    if message.author.email or message.sender:
        return message.author if message.author.email else message.sender or message.author
    path = (message.header("return-path") or "").strip().strip("<>")
    return Address("", path) if "@" in path else message.author
