"""How far the process is, whether and how it is closed, and whether an interview was held already.

What may live here: the reading of `words/stage.py` against the interviews found.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from mailbridge.detect.hiring import quote
from mailbridge.detect.phrases import Hit, Phrases
from mailbridge.detect.seen import Seen
from mailbridge.detect.values import Closed, Evidence, Interview, Moment, Stage
from mailbridge.detect.words import stage as words

_THEIRS: Phrases[str] = Phrases(
    {
        "rejected": words.REJECTED,
        "regret": words.REGRETS,
        "farewell": words.FAREWELLS,
        "filled": words.FILLED,
        "offer": words.OFFERED,
        "withdrawn": words.WITHDRAWAL_NOTED,
    }
)
_OURS: Phrases[str] = Phrases({"withdrawn": words.WITHDRAWN})
_BEGUN: Phrases[str] = Phrases(
    {
        "applied": words.APPLIED,
        "acquainted": words.ACQUAINTED,
        "cold": words.COLD,
        "availability": words.AVAILABILITY,
        "test": words.TESTED,
    }
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a process stands: the stage, how it was closed, whether an interview was held, and the evidence of each."""

    stage: Stage
    closed: Closed | None
    call_first: bool
    because: tuple[Evidence, ...]


def _before(moment: Moment, now: datetime) -> bool:
    if isinstance(moment, datetime):
        return moment <= now
    return isinstance(moment, date) and moment < now.date()


def held(interviews: Iterable[Interview], now: datetime) -> bool:
    """Whether an interview beyond the screening was confirmed and lies before now."""
    return any(i.step == "interview" and i.status == "confirmed" and _before(i.start, now) for i in interviews)


def _turning_point(seen: Sequence[Seen], interviews: Sequence[Interview]) -> tuple[str | None, Evidence | None]:
    """The last message that closes the process or makes an offer; a time that the other side offers after its refusal
    opens the process again."""
    what: str | None = None
    because: Evidence | None = None
    for one in seen:
        if one.forged or one.automatic or one.draft or one.message.calendars:
            continue
        turn = _turn(one, may_regret=not _offers_time(one, interviews))
        if turn and not (what == "withdrawn" and turn.meaning in ("rejected", "offer")):
            what, because = turn.meaning, quote(one, turn.start, turn.end)
        elif what in ("rejected", "filled") and one.theirs and _offers_time(one, interviews):
            what, because = None, None
    return what, because


def _offers_time(one: Seen, interviews: Sequence[Interview]) -> bool:
    """Whether a message speaks of an interview that lies after it."""
    written = one.message.date or one.message.received
    return written is not None and any(
        not _before(i.start, written) and any(e.message_id == one.message.message_id for e in i.evidence)
        for i in interviews
    )


def _turn(one: Seen, *, may_regret: bool) -> Hit[str] | None:
    """The words of one message that close the process, else that make an offer; None where it does neither.

    Regrets with a farewell are a refusal where they may be, which is in a message that offers no time."""
    hits = list((_OURS if one.ours else _THEIRS).find(one.folded))
    found = {hit.meaning: hit for hit in reversed(hits)}
    for meaning in ("withdrawn", "filled", "rejected"):
        if meaning in found:
            return found[meaning]
    if may_regret and "offer" not in found and "regret" in found and "farewell" in found:
        return replace(found["regret"], meaning="rejected")
    return found.get("offer")


def find(
    seen: Sequence[Seen], interviews: Sequence[Interview], now: datetime, *, gone: Sequence[Interview] = ()
) -> Standing:
    """Where the process of these messages, oldest first, stands at `now`. `interviews` have their steps
    (`steps.stepped`), and so have those that were called off, `gone`: they count where no other time stands."""
    call_first = held(interviews, now)
    what, because = _turning_point(seen, interviews)
    evidence = (because,) if because else ()
    for closed in ("rejected", "filled", "withdrawn"):
        if what == closed:
            return Standing("closed", closed, call_first, evidence)
    if what == "offer":
        return Standing("offer", None, call_first, evidence)
    begun = _begun(seen)
    answered = any(one.ours and not one.draft for one in seen)
    known = answered or "applied" in begun or ("acquainted" in begun and "cold" not in begun)
    times = interviews or gone
    if times and (known or "cold" not in begun):
        far = [i for i in times if i.step == "interview"]
        latest = (far or list(times))[-1]
        return Standing("interviewing" if far else "screening", None, call_first, latest.evidence[:1])
    if known and ("availability" in begun or "test" in begun):
        return Standing("screening", None, call_first, _any(begun, "availability", "test"))
    if known:
        return Standing("applied", None, call_first, _any(begun, "applied", "acquainted"))
    return Standing("outreach", None, call_first, _any(begun, "cold"))


def still_ahead(interviews: Sequence[Interview], standing: Standing, seen: Sequence[Seen]) -> tuple[Interview, ...]:
    """The interviews without those that end with the process, or come after an offer: what lies ahead of the message
    that closed it is none any more, and what is named in or after an offer is a signing, an orientation or a call."""
    turned = {e.message_id for e in standing.because} if standing.closed or standing.stage == "offer" else set()
    place = next((n for n, one in enumerate(seen) if one.message.message_id in turned), None)
    written = seen[place].message.date or seen[place].message.received if place is not None else None
    if place is None or written is None:
        return tuple(interviews)
    since = {one.message.message_id for one in seen[place:]}
    return tuple(
        i for i in interviews
        if _before(i.start, written) or not (standing.closed or all(e.message_id in since for e in i.evidence))
    )  # fmt: skip


def _begun(seen: Sequence[Seen]) -> dict[str, Evidence]:
    """What the other side's words say of how it began, and where they first say so."""
    begun: dict[str, Evidence] = {}
    for one in seen:
        for hit in _BEGUN.find(one.folded) if one.theirs and not one.automatic else ():
            begun.setdefault(hit.meaning, quote(one, hit.start, hit.end))
    return begun


def _any(begun: dict[str, Evidence], *meanings: str) -> tuple[Evidence, ...]:
    """The evidence of the first of the meanings that was found."""
    return next(((begun[meaning],) for meaning in meanings if meaning in begun), ())
