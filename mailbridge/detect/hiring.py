"""Is it hiring? Signs for and against, weighed, with the words that show each.

What may live here: the weighing of the tables in `words/hiring.py`, and the look at headers that decides on fetching.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mailbridge.detect import shape, wording
from mailbridge.detect.phrases import Phrases, fold
from mailbridge.detect.seen import Seen, is_robot, within
from mailbridge.detect.values import Evidence
from mailbridge.detect.words import hiring as words
from mailbridge.detect.words import senders, senses, sides
from mailbridge.mail.message import Message

ENOUGH = 0.0
"""A thread whose log-odds are more is a hiring process."""

_WORDING = "wording"
_OWN = "own application"
_SOMEBODY = sides.SOMEBODY_ELSE.name
_TABLES = (*words.FOR, *senses.SENSES, *sides.SIDES, sides.SOMEBODY_ELSE)
_PHRASES: Phrases[str] = Phrases([(sign.name, sign.phrases) for sign in _TABLES])
_THEIRS_ONLY = frozenset({"recruiting signature", "outreach", _SOMEBODY})
_FOUNDING = frozenset(
    {
        *(sign.name for sign in words.FOR),
        shape.TITLE,
        shape.TITLE_IN_SUBJECT,
        shape.SYSTEM,
        shape.TESTED,
        shape.TEAM,
    }
)


@dataclass(frozen=True, slots=True)
class Weighed:
    """One sign that was found: its name, what it adds to the log-odds (below 0: it speaks against), and the words that
    show it (none for what is no matter of words)."""

    name: str
    weight: float
    evidence: Evidence


def quote(seen: Seen, start: int, end: int) -> Evidence:
    """The line of a message around a place in its folded text, shortened, as evidence."""
    text = seen.folded
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    line = text[max(left, start - 60) : min(len(text) if right < 0 else right, end + 60)]
    return Evidence(seen.message.message_id, " ".join(line.split()))


def telling(thread: Sequence[Seen]) -> list[Seen]:
    """The messages that say something: not forged, not answered by a machine, not left unsent."""
    return [one for one in thread if not (one.forged or one.automatic or one.draft)]


def marks(thread: Sequence[Seen]) -> dict[str, Evidence]:
    """Every sign in the messages that tell something, with where it is first shown, in the order found."""
    found: dict[str, Evidence] = {}
    for seen in thread:
        for hit in _PHRASES.find(seen.folded):
            name = _SOMEBODY if seen.theirs and hit.meaning == _OWN else hit.meaning
            if name not in found and not (seen.ours and name in _THEIRS_ONLY):
                found[name] = quote(seen, hit.start, hit.end)
    for name, evidence in shape.signs(thread) if thread else ():
        found.setdefault(name, evidence)
    return found


def signs(thread: Sequence[Seen]) -> tuple[Weighed, ...]:
    """Every sign in a thread, once each, and what all its words together say."""
    told = telling(thread)
    return _signs(tuple(told)) if told else ()


@lru_cache(maxsize=1024)
def _signs(told: tuple[Seen, ...]) -> tuple[Weighed, ...]:
    """The same of the messages that tell something; kept, since threads and what they found are both asked."""
    found = marks(told)
    share = wording.shares(found)
    worded, most = wording.likeness(told)
    return (
        *(Weighed(name, share[name], evidence) for name, evidence in found.items()),
        Weighed(_WORDING, worded, Evidence(told[-1].message.message_id, ", ".join(most))),
    )


def score(weighed: Iterable[Weighed]) -> float:
    """The log-odds of a thread with these signs: more than `ENOUGH` for a hiring process. Words alone, without any sign
    of one, found none."""
    found = list(weighed)
    total = sum(one.weight for one in found)
    return total if any(one.name in _FOUNDING for one in found) else min(total, ENOUGH)


_MAY_MATTER: Phrases[str] = Phrases({"matters": words.MAY_MATTER})


def may_matter(message: Message, *, has_calendar: bool = False) -> bool:
    """Whether a message may belong to a hiring process, judged by its headers alone; a doubt says yes, since then its
    body
    is fetched and read. Only mail that is plainly sent to many, with no hiring word in its subject, is left alone."""
    if has_calendar or message.in_reply_to or message.references:
        return True
    domain = message.author.domain
    if any(
        within(domain, table)
        for table in (senders.APPLICANT_TRACKING, senders.SCHEDULING, senders.TESTING, senders.JOB_BOARDS)
    ):
        return True
    if _MAY_MATTER.first(fold(f"{message.subject} . {message.author.name} . {message.author.email.replace('@', ' ')}")):
        return True
    many = message.header("list-unsubscribe") or message.header("list-id") or message.header("precedence")
    return not (many or is_robot(message.author))
