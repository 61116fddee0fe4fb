"""How far each interview lies in a process: a recruiter's introductory call, or what lies beyond.

What may live here: the reading of the words around a time. They are in `words/stage.py`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Literal

from mailbridge.detect.people import sign_off
from mailbridge.detect.phrases import Phrases, fold
from mailbridge.detect.seen import Seen
from mailbridge.detect.values import Interview, Moment, Step
from mailbridge.detect.words import people as part_words
from mailbridge.detect.words import stage as words

_Meaning = Literal["screen", "interview", "call"]
_TABLE: dict[_Meaning, tuple[str, ...]] = {
    "screen": words.SCREENED,
    "interview": words.INTERVIEWED,
    "call": words.CALLS,
}
_STEPS: Phrases[_Meaning] = Phrases(_TABLE)
_MANAGES: Phrases[str] = Phrases({"manages": words.MANAGES})
_LATER = re.compile(words.LATER)
_PARTS = {part: re.compile(pattern, re.IGNORECASE) for part, pattern in part_words.PARTS}
_AROUND, _LONGEST = 220, 400


def stepped(interviews: Iterable[Interview], seen: Sequence[Seen], role: str | None) -> tuple[Interview, ...]:
    """The interviews with the step that the words around each say: a manager's is an interview, a recruiter's a
    screen; of
    one of which nothing is said, an interview where it follows another day's."""
    asked = list(interviews)
    managers = _managers(seen) if asked else frozenset()
    by_id: dict[str | None, Seen] = {one.message.message_id: one for one in seen if one.message.message_id}
    title = fold(role or "")
    found: list[Interview] = []
    for interview in asked:
        step = _said(interview, by_id, title, managers)
        if step is None:
            earlier = any(_day(other.start) < _day(interview.start) for other in found if other.status == "confirmed")
            step = "interview" if earlier else interview.step
        found.append(replace(interview, step=step))
    return tuple(found)


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _said(interview: Interview, by_id: Mapping[str | None, Seen], title: str, managers: Collection[str]) -> Step | None:
    """The step of one interview by the nearest words of the messages that speak of it; None where they say nothing."""
    for evidence in interview.evidence:
        one = by_id.get(evidence.message_id)
        if one is None:
            continue
        text = one.folded.replace(title, " " * len(title)) if title else one.folded
        at = max(0, text.find(fold(evidence.quote)[:40]))
        end = at + min(len(evidence.quote), _LONGEST)
        for where in (text[at:end], text.split("\n", 1)[0], text[max(0, at - _AROUND) : end + _AROUND]):
            step = _of_words(where, one, managers)
            if step:
                return step
        if one.author.folded in managers:
            return "interview"
    return None


def _of_words(text: str, one: Seen, managers: Collection[str]) -> Step | None:
    """The step that words say: what comes only later is no part of it, and a call or a first talk is what the
    writer's part makes it."""
    found = {hit.meaning for hit in _STEPS.find(_LATER.sub(" ", text))}
    if "interview" in found:
        return "interview"
    if "screen" in found or ("call" in found and one.theirs):
        return "interview" if one.author.folded in managers else "screen"
    return None


def _managers(seen: Sequence[Seen]) -> frozenset[str]:
    """The addresses of those whom the person would work with, by any signature of theirs or what they say of
    themselves, and who do not recruit."""
    found: dict[str, bool] = {}
    for one in seen:
        if one.theirs and not one.robot:
            signed = sign_off(one)
            recruits = _PARTS["recruiter"].search(signed) or _PARTS["agency"].search(signed)
            manages = _PARTS["interviewer"].search(signed) or _MANAGES.first(one.folded)
            if recruits or manages:
                found[one.author.folded] = found.get(one.author.folded, True) and not recruits
    return frozenset(email for email, manages in found.items() if manages)
