"""To whom a draft would go: the people of this process, in this thread, and nobody else.

What may live here: checks of To, Cc, Bcc and of the headers that keep a reply in its thread.
"""

from __future__ import annotations

from collections.abc import Iterator

from mailbridge.detect.seen import is_robot
from mailbridge.detect.values import Opportunity
from mailbridge.mail.message import DRAFTS, Address
from mailbridge.proofreading.page import Page, quoted
from mailbridge.proofreading.values import Finding, Proof, people

_LEAST_ALIKE = 4
"""Local parts shorter than this are not taken for a slip of one another."""


def addresses(opportunity: Opportunity) -> frozenset[str]:
    """Everybody who wrote or was written to in an opportunity, drafts not counted; lower case."""
    found = [p.email.lower() for p in people(opportunity)]
    for message in opportunity.messages:
        if message.special_uses != {DRAFTS}:
            found += [a.folded for a in (*message.from_, *message.reply_to, *message.to, *message.cc)]
    return frozenset(found)


def recipients(proof: Proof, page: Page) -> Iterator[Finding]:
    """Nobody, the person alone, a robot, somebody of another process, or a stranger."""
    me = {address.lower() for address in proof.me}
    if not proof.draft.to:
        yield Finding("recipient", "wrong", "", "The draft goes to nobody.", _to_whom(proof))
    elif all(a.folded in me for a in proof.draft.recipients):
        shown = ", ".join(a.email for a in proof.draft.to)
        yield Finding("recipient", "wrong", quoted(shown), "The draft goes to nobody but yourself.", _to_whom(proof))
    own = addresses(proof.opportunity)
    for address in dict.fromkeys(proof.draft.recipients):
        if is_robot(address):
            what = f"Nobody reads what is sent to {address.email}."
            yield Finding("recipient", "wrong", quoted(address.email), what, _to_whom(proof))
        elif address.folded not in own | me:
            yield from _foreign(proof, address, own)


def _foreign(proof: Proof, address: Address, own: frozenset[str]) -> Iterator[Finding]:
    theirs = next((o for o in proof.others if address.folded in addresses(o)), None)
    here = proof.opportunity.company or "this process"
    if theirs is not None:
        what = f"{address.email} belongs to {theirs.company or 'another process'}, not to {here}."
        yield Finding("recipient", "wrong", quoted(address.email), what, "Take the address out.")
        return
    meant = next((known for known in sorted(own) if _slip(address.folded, known)), None)
    if meant is not None:
        what = f"{address.email} is nearly {meant}, who wrote to you."
        yield Finding("recipient", "look", quoted(address.email), what, "Put the address right if it is a slip.")
    elif address.domain not in {known.rpartition("@")[2] for known in own}:
        what = f"{address.email} has had no part in this process."
        yield Finding("recipient", "look", quoted(address.email), what, "Make sure that it is meant for them.")


def _slip(one: str, other: str) -> bool:
    """Whether two addresses of one domain, or of one local part, differ by a single letter."""
    (local, _, domain), (its_local, _, its_domain) = one.rpartition("@"), other.rpartition("@")
    if domain == its_domain:
        return min(len(local), len(its_local)) >= _LEAST_ALIKE and one_letter_apart(local, its_local)
    return local == its_local and one_letter_apart(domain, its_domain)


def one_letter_apart(one: str, other: str) -> bool:
    """Whether a letter added, left out, changed or swapped with its neighbour makes one word the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    start = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[start:] == long[start + 1 :]
    swapped = short[start : start + 2][::-1] == long[start : start + 2]
    return short[start + 1 :] == long[start + 1 :] or (swapped and short[start + 2 :] == long[start + 2 :])


def _to_whom(proof: Proof) -> str:
    contact = proof.opportunity.contact
    return f"Address it to {contact.email}." if contact else "Address it to a person of this process."


def thread(proof: Proof, page: Page) -> Iterator[Finding]:
    """A reply that has lost its thread, or answers another one. A message without a Message-ID has none to keep."""
    answered = frozenset(proof.draft.in_reply_to + proof.draft.references)
    original = proof.opportunity.reply_to
    if original is not None and original.subject.strip() and not proof.draft.subject.strip():
        yield Finding("thread", "look", "", "The subject is empty.", f"Theirs is: {quoted(original.subject)}")
    if answered & _ids(proof.opportunity) or original is None or not original.message_id:
        return
    theirs = next((o for o in proof.others if answered & _ids(o)), None)
    todo = "Answer their message anew and paste your words, so that the letter stays in its thread."
    if theirs is not None:
        what = f"The draft answers a message of {theirs.company or 'another process'}."
        yield Finding("thread", "wrong", quoted(proof.draft.subject), what, todo)
    else:
        what = "The draft leaves the thread: it says of no message of theirs that it answers it."
        yield Finding("thread", "wrong", quoted(proof.draft.subject), what, todo)


def _ids(opportunity: Opportunity) -> frozenset[str]:
    return frozenset(
        i
        for m in opportunity.messages
        if m.special_uses != {DRAFTS}
        for i in (m.message_id, *m.references, *m.in_reply_to)
        if i
    )
