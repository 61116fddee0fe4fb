"""One letter as the RFC 5322 message that is to lie in Drafts: who it goes to, from whom, under which Message-ID."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from email.utils import getaddresses
from typing import Literal

from mailbridge.detect.seen import is_robot, is_team
from mailbridge.detect.values import Opportunity
from mailbridge.letters.compose import compose
from mailbridge.letters.quotation import attribution
from mailbridge.letters.templating import Templates
from mailbridge.letters.values import Decision, Kind, Letter, Profile
from mailbridge.mail.message import Address, Message
from mailbridge.mail.reply import compose as reply
from mailbridge.mail.reply import quote_original
from mailbridge.mail.visible import split
from mailbridge.plan.values import KEY_LENGTH, REVISION_LENGTH, Draft, message_id

COPIED = frozenset({"recruiter", "coordinator", "agency"})
"""The parts of those who are copied where they are on the answered message."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes, and how: the identities (RFC 8621 section 6; the first is the default), the profile, the templates,
    the zone of dates that have none of their own, whether the draft carries HTML beside the text, and whether
    interviewers on the answered message are copied too."""

    identities: tuple[Address, ...]
    profile: Profile
    templates: Templates
    zone: tzinfo
    html: bool
    copy_interviewers: bool = False


def letter_of(
    opportunity: Opportunity,
    decision: Decision,
    writer: Writer,
    *,
    now: datetime,
    unlike: frozenset[str] = frozenset(),
) -> Letter:
    """The words of the letter that a decision asks for, as they read now; `unlike` as for `compose`. Raises
    TemplateFault and UnknownReferral."""
    return compose(
        opportunity, decision, writer.profile, now=now, zone=writer.zone, templates=writer.templates, unlike=unlike
    )


def draft_of(
    opportunity: Opportunity,
    founder: str,
    decision: Decision,
    writer: Writer,
    *,
    now: datetime,
    spent: frozenset[str],
    unlike: frozenset[str] = frozenset(),
) -> Draft:
    """The draft that a decision asks for, as it reads now. `opportunity` has a contact and a message to answer;
    `founder` is the key that it is remembered under.

    `spent` are Message-IDs that must not be used again: those of drafts that were deleted or sent. `unlike` as for
    `compose`. Raises TemplateFault where a template of the person's own is wrong.
    """
    assert opportunity.contact is not None
    assert opportunity.reply_to is not None
    letter = letter_of(opportunity, decision, writer, now=now, unlike=unlike)
    to = Address(opportunity.contact.name, opportunity.contact.email)
    # By the first identity, since the one that was written to may be another tomorrow, and the letter the same.
    key = key_for(writer.identities[0], founder, letter.kind)
    return addressed(
        letter, key, opportunity.reply_to, to, writer,
        cc=copied(opportunity, to, writer), quoted=True, now=now, spent=spent,
    )  # fmt: skip


def addressed(
    letter: Letter,
    key: str,
    answered: Message,
    to: Address,
    writer: Writer,
    *,
    cc: Sequence[Address] = (),
    quoted: bool,
    now: datetime,
    spent: frozenset[str],
) -> Draft:
    """A letter as the reply to `answered` that it becomes, with what it answers `quoted` below or not."""
    sender = identity(answered, writer.identities)
    content = [letter.text, answered.key, to.folded, *(r.folded for r in cc)]
    own_id, revision = fresh_id(key, content, sender.domain, spent)
    raw = reply(
        original=answered,
        sender=sender,
        to=[to],
        cc=cc,
        text=letter.text,
        date=now,
        message_id=own_id,
        quote=_quote(answered, letter.language) if quoted else None,
        html=writer.html,
    )
    return Draft(key, revision, own_id, letter.kind, raw)


def key_for(person: Address, founder: str, kind: Kind | Literal["decline"], *which: str) -> str:
    """What names a letter for ever: made from the person, the founding message, the kind and, where there are several
    of that kind, `which` it is; and opaque."""
    return opaque(KEY_LENGTH, person.folded, founder, kind, *which)


def identity(answered: Message, identities: tuple[Address, ...]) -> Address:
    """The identity that was written to: by To and Cc, else by Delivered-To and its kin, else the first."""
    delivered = [v for h in ("delivered-to", "x-original-to", "envelope-to") for v in answered.header_all(h)]
    written_to = [a.folded for a in answered.recipients] + [e.lower() for _, e in getaddresses(delivered)]
    own = {i.folded: i for i in reversed(identities)}
    return next((own[w] for w in written_to if w in own), identities[0])


def copied(opportunity: Opportunity, to: Address, writer: Writer) -> list[Address]:
    """Who is copied: recruiters and coordinators on the answered message, and interviewers where the person wants that;
    never the person, a robot, a list or a stranger."""
    assert opportunity.reply_to is not None
    wanted = COPIED | {"interviewer"} if writer.copy_interviewers else COPIED
    colleagues = {p.email.lower() for p in opportunity.people if p.part in wanted}
    shut_out = {to.folded, *(i.folded for i in writer.identities)}
    answered = opportunity.reply_to
    on_it = {
        a.folded: a
        for a in (*answered.cc, *answered.to, *answered.from_)
        if a.folded in colleagues - shut_out and not (is_robot(a) or is_team(a))
    }
    return list(on_it.values())


def fresh_id(key: str, content: Sequence[str], domain: str, spent: frozenset[str]) -> tuple[str, str]:
    """Message-ID and revision, by the content and, where that was used up, by how often."""
    for generation in range(len(spent) + 1):
        revision = opaque(REVISION_LENGTH, *content, str(generation))
        own_id = message_id(key, revision, domain)
        if own_id not in spent:
            break
    return own_id, revision


def opaque(length: int, *parts: str) -> str:
    """`length` lower-case letters and digits that stand for `parts`."""
    made = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()
    return base64.b32encode(made).decode("ascii").lower()[:length]


def _quote(answered: Message, language: str) -> str:
    """The answered message as a mail app would quote it: the attribution line, then what its author newly said."""
    return f"{attribution(answered, language)}\n{quote_original(split(answered).said)}"
