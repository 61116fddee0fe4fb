"""How far the process is, whether and how it is closed, and whether an interview was held already.

What may live here: the reading of `words/stage.py` against the interviews found.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from mailbridge.detect.hiring import quote
from mailbridge.detect.phrases import Phrases
from mailbridge.detect.seen import Seen
from mailbridge.detect.values import Closed, Evidence, Interview, Moment, Stage
from mailbridge.detect.words import stage as words

_THEIRS: Phrases[str] = Phrases(
    {"rejected": words.REJECTED, "filled": words.FILLED, "offer": words.OFFERED, "withdrawn": words.WITHDRAWAL_NOTED}
)
_OURS: Phrases[str] = Phrases({"withdrawn": words.WITHDRAWN})
_STEPS: Phrases[str] = Phrases({"screen": words.SCREENED, "interview": words.INTERVIEWED})
_APPLIED: Phrases[str] = Phrases({"applied": words.APPLIED})


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


def _turning_point(seen: Sequence[Seen]) -> tuple[str | None, Evidence | None]:
    """The last message that closes the process or makes an offer."""
    what: str | None = None
    because: Evidence | None = None
    for one in seen:
        if one.forged or one.automatic or one.draft:
            continue
        for hit in (_OURS if one.ours else _THEIRS).find(one.folded):
            if what == "withdrawn" and hit.meaning in ("rejected", "offer"):
                continue
            what, because = hit.meaning, quote(one, hit.start, hit.end)
            if hit.meaning != "offer":
                break
    return what, because


def find(seen: Sequence[Seen], interviews: Sequence[Interview], now: datetime) -> Standing:
    """Where the process of these messages, oldest first, stands at `now`."""
    call_first = held(interviews, now)
    what, because = _turning_point(seen)
    evidence = (because,) if because else ()
    if what == "rejected":
        return Standing("closed", "rejected", call_first, evidence)
    if what == "filled":
        return Standing("closed", "filled", call_first, evidence)
    if what == "withdrawn":
        return Standing("closed", "withdrawn", call_first, evidence)
    if what == "offer":
        return Standing("offer", None, call_first, evidence)
    answered = any(one.ours and not one.draft for one in seen)
    applied = [hit for one in seen if not one.forged for hit in _APPLIED.find(one.folded)]
    outreach = not answered and not applied
    if not outreach and interviews:
        far = any(i.step == "interview" for i in interviews)
        return Standing("interviewing" if far else "screening", None, call_first, interviews[-1].evidence[:1])
    steps = {hit.meaning for one in seen if one.theirs for hit in _STEPS.find(one.folded)}
    if not outreach and steps:
        return Standing("interviewing" if "interview" in steps else "screening", None, call_first, ())
    if outreach:
        return Standing("outreach", None, call_first, ())
    return Standing("applied", None, call_first, ())
