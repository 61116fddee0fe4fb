"""Who speaks in a message, and whether it says anything at all.

What may live here: us or them, drafts, automatic replies, forgeries. Nothing about times.
"""

from __future__ import annotations

import re
from typing import Literal

from mailbridge.mail.message import DRAFTS, SENT, Message

Who = Literal["us", "them"]

AUTOMATIC_SUBJECT = re.compile(
    r"^\s*(?:automatic reply|auto(?:-|matic )?(?:reply|response)|out of (?:the )?office|ooo\b"
    r"|automatische antwort|abwesenheit|"
    r"réponse automatique|absence|respuesta automática|automatisch antwoord|afwezig|risposta automatica|fuori sede|"
    r"resposta automática|autosvar|frånvaro|undeliverable|delivery status|mail delivery)",
    re.IGNORECASE,
)
FAILED = re.compile(r"\b(?:dmarc|spf|dkim)=(?:fail|softfail|permerror)", re.IGNORECASE)
PASSED = re.compile(r"\b(?:dmarc|dkim)=pass", re.IGNORECASE)


def speaker(message: Message, me: frozenset[str]) -> Who | None:
    """Who speaks: the person, the other side, or nobody whose words count.

    Nobody: drafts that were never sent, automatic replies, and what claims to come from the person without lying in
    Sent and with a failed authentication (RFC 8601).
    """
    uses = message.special_uses
    if uses and uses <= {DRAFTS}:
        return None
    if is_automatic_reply(message):
        return None
    if SENT in uses:
        return "us"
    if message.author.folded in me:
        return None if is_forged(message) else "us"
    return "them"


def is_automatic_reply(message: Message) -> bool:
    """Whether a machine answered for somebody (RFC 3834). Notices of applicant systems are none."""
    submitted = (message.header("auto-submitted") or "").lower()
    return submitted.startswith("auto-replied") or bool(
        AUTOMATIC_SUBJECT.search(message.subject) or message.header("x-autoreply") or message.header("x-autorespond")
    )


def is_forged(message: Message) -> bool:
    """Whether the authentication results of the receiving server speak against the author."""
    results = " ".join(message.header_all("authentication-results"))
    return bool(FAILED.search(results)) and not PASSED.search(results)
