"""Is it hiring? Signs for and against, weighed, with the words that show each.

What may live here: the weighing of the tables in `words/hiring.py`, and the look at headers that decides on fetching.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mailbridge.detect import role, wording
from mailbridge.detect.phrases import Phrases, fold
from mailbridge.detect.seen import Seen, is_robot, within
from mailbridge.detect.values import Evidence
from mailbridge.detect.words import hiring as words
from mailbridge.detect.words import senders, senses, sides
from mailbridge.mail.message import Message

ENOUGH = 0.85
"""A thread that weighs this much is a hiring process."""

_WORDING, _WORDED, _WORDED_EVEN, _WORDED_MOST = "wording", 0.7, -0.1, 1.5
"""What the learned model says: its log-odds count by this factor and with this much added, and no more than that.
Chosen where signs and model together did best on threads that the model had not seen."""
_UNANCHORED, _TRADE = 0.8, 0.5

_OWN = "own application"
_SOMEBODY = sides.SOMEBODY_ELSE
_IN_SUBJECT = "\0subject"
_PASSING, _MANY, _FEW = 0.6, 1.6, 2
_SIGNS = {sign.name: sign for sign in (*words.FOR, *senses.SENSES, *sides.SIDES, sides.SOMEBODY_ELSE)}
_FOR = frozenset(sign.name for sign in words.FOR)
_PHRASES: Phrases[str] = Phrases([(sign.name, sign.phrases) for sign in _SIGNS.values()])
_THEIRS_ONLY = frozenset({"recruiting signature", "outreach"})
_SENDER_WEIGHTS = (
    ("applicant tracking", senders.APPLICANT_TRACKING, 0.7),
    ("testing tool", senders.TESTING, 0.6),
    ("scheduling tool", senders.SCHEDULING, 0.2),
)
_TITLE, _TITLE_WEIGHT = "job title", 0.5
_SUBJECT, _SUBJECT_WEIGHT = "job title in the subject", 0.4
_TEAM, _TEAM_WEIGHT = "recruiting address", 0.5
_TEAM_NAME = re.compile(words.TEAM_NAME, re.IGNORECASE)
_BULK_WEIGHT, _OTHERS_WEIGHT = -0.6, -0.5
_APPLICATION = frozenset({"applied", "own application"})
_PROCESS = frozenset(
    {"applied", "own application", "recruiting signature", "job interview", "outreach", "job offer", "job named"}
)
_ANCHORS = frozenset(
    {*(sign.name for sign in words.FOR if sign.anchor), _TITLE, _SUBJECT, _TEAM, "applicant tracking", "testing tool"}
)


@dataclass(frozen=True, slots=True)
class Weighed:
    """One sign that was found: its name, its weight (below 0: it speaks against), and the words."""

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


def signs(thread: Sequence[Seen]) -> list[Weighed]:
    """Every sign in a thread, once each, in the order found."""
    found: dict[str, Weighed] = {}
    said: dict[str, set[str]] = {}
    for seen in thread:
        if seen.forged or seen.automatic or seen.draft:
            continue
        for hit in _PHRASES.find(seen.folded):
            sign = _SIGNS[hit.meaning]
            if seen.ours and sign.name in _THEIRS_ONLY:
                continue
            if seen.ours and sign is _SOMEBODY:
                continue
            if seen.theirs and sign.name == _OWN:
                sign = _SOMEBODY
            said.setdefault(sign.name, set()).update(
                {hit.words} | ({_IN_SUBJECT} if hit.start <= len(seen.subject) else set())
            )
            if sign.name not in found:
                weight = sign.weight if sign.name in _FOR else -sign.weight
                found[sign.name] = Weighed(sign.name, weight, quote(seen, hit.start, hit.end))
        for weighed in _of_sender(seen):
            found.setdefault(weighed.name, weighed)
    return [*(_tempered(weighed, said) for weighed in found.values()), *_worded(thread)]


def _worded(thread: Sequence[Seen]) -> Iterable[Weighed]:
    """What all the words of a thread together say, signs or not."""
    odds, sure, telling = wording.likeness(thread)
    last = next((one.message.message_id for one in reversed(thread) if not one.forged), None)
    if telling:
        weight = sure * max(-_WORDED_MOST, min(_WORDED_MOST, _WORDED * odds + _WORDED_EVEN))
        yield Weighed(_WORDING, weight, Evidence(last, ", ".join(telling)))


def _tempered(weighed: Weighed, said: dict[str, set[str]]) -> Weighed:
    """A sign against that one word in passing shows counts for less, and a firm one that many show for more."""
    if weighed.weight >= 0 or weighed.name not in _SIGNS:
        return weighed
    many = len(said[weighed.name])
    if _SIGNS[weighed.name].firm:
        return replace(weighed, weight=_MANY * weighed.weight) if many > _FEW else weighed
    return weighed if many > 1 else replace(weighed, weight=_PASSING * weighed.weight)


def _of_sender(seen: Seen) -> Iterable[Weighed]:
    """What the sender's domain, the headers and a title in the text say."""
    domain = seen.author.domain
    if seen.theirs:
        for name, table, weight in _SENDER_WEIGHTS:
            if within(domain, table):
                yield Weighed(name, weight, Evidence(seen.message.message_id, seen.author.email))
        if _hires(domain, seen.author.email.partition("@")[0].lower(), seen.author.name):
            yield Weighed(
                _TEAM, _TEAM_WEIGHT, Evidence(seen.message.message_id, f"{seen.author.name} <{seen.author.email}>")
            )
        if not seen.addressed:
            yield Weighed(
                "sent to others", _OTHERS_WEIGHT, Evidence(seen.message.message_id, "the reader is no recipient")
            )
        if seen.bulk and not within(domain, senders.APPLICANT_TRACKING):
            yield Weighed(
                "sent to many",
                _BULK_WEIGHT,
                Evidence(seen.message.message_id, "List-Unsubscribe, List-Id or Precedence"),
            )
    title = role.first_title(f"{seen.subject}\n{seen.said}")
    if title:
        yield Weighed(_TITLE, _TITLE_WEIGHT, Evidence(seen.message.message_id, title))
    title = role.subject_title(seen.subject)
    if title and not seen.robot:
        yield Weighed(_SUBJECT, _SUBJECT_WEIGHT, Evidence(seen.message.message_id, title))


def _hires(domain: str, local: str, name: str) -> bool:
    """Whether an address or the name beside it is of those who hire: by its local part, a subdomain, or a
    department."""
    return (
        local in senders.HIRING_TEAMS
        or any(part in senders.HIRING_TEAMS for part in domain.split(".")[:-2])
        or bool(_TEAM_NAME.search(name))
    )


def score(weighed: Iterable[Weighed]) -> float:
    """The sum of the weights: at least `ENOUGH` for a hiring process. Words alone, without any sign, found none."""
    found = {one.name: one.weight for one in weighed}
    worded = found.pop(_WORDING, 0.0)
    signed = _signed(found)
    return signed + worded if any(weight > 0 for weight in found.values()) else min(signed + worded, 0.0)


def _signed(found: dict[str, float]) -> float:
    """What the signs weigh: less where none of them can mean nothing but a job."""
    if _TITLE in found and found.keys() & _PROCESS:
        found.update({name: _TRADE * weight for name, weight in found.items() if name in senses.TOPICS})
    total = sum(found.values())
    refused = "refusal" in found and found.keys() & _APPLICATION and not any(weight < 0 for weight in found.values())
    if refused:
        return total
    return total if found.keys() & _ANCHORS else min(total, _UNANCHORED)


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
