"""Letters over the whole corpus, from its gold answers: what a letter says is what the gold holds."""

from __future__ import annotations

import importlib.util
import itertools
import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from babel.dates import get_month_names

from mailbridge.detect.values import Interview, Opportunity, Person
from mailbridge.letters.compose import FEWEST_WORDS, MOST_WORDS, compose
from mailbridge.letters.days import day
from mailbridge.letters.plain import faults
from mailbridge.letters.values import REASONS, Decision, Profile
from mailbridge.mail.message import SENT, Message, Place
from mailbridge.mail.parse import parse
from tests.letters.world import LANGUAGES, PACKAGED, ROOT

CORPUS = ROOT / "fixtures" / "corpus"
ZONES = {"us": "America/New_York", "eu": "Europe/Berlin"}
NAMES = {"us": "Jordan Rivera", "eu": "Mara Lindqvist"}
NOW = datetime(2026, 3, 10, 9)


def build() -> Any:
    """The corpus's own builder."""
    spec = importlib.util.spec_from_file_location("corpus_build", CORPUS / "build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BUILD = build()
CASES = [case for _, case in BUILD.cases([CORPUS / "cases"]) if case["gold"]["hiring"]]


@cache
def messages(number: int) -> dict[str, Message]:
    """The messages of a case by their local names, read from the bytes that a mailbox would hold."""
    return dict(_read(CASES[number]))


def _read(case: dict[str, Any]) -> Iterator[tuple[str, Message]]:
    for written in case["messages"]:
        place = Place("Sent", SENT) if written.get("box") == "Sent" else Place("INBOX")
        yield written["id"], parse(BUILD.message(case, written)).at(place)


def moment(said: str) -> datetime | date:
    """A time of the gold."""
    return datetime.fromisoformat(said) if "T" in said else date.fromisoformat(said)


def interviews(gold: dict[str, Any], zone: str) -> tuple[Interview, ...]:
    """The gold's live times."""
    return tuple(
        Interview(moment(i["start"]), moment(i["end"]) if i["end"] else None, i["status"], zone, "text")
        for i in gold["interviews"]
    )


def opportunity(number: int, language: str, zone: str) -> Opportunity:
    """The opportunity that a perfect reading of the case would find."""
    case, found = CASES[number], messages(number)
    gold = case["gold"]
    authors = {a.folded: a.name for m in found.values() for a in m.from_}
    contact = gold["contact"] and Person(authors.get(gold["contact"].lower(), ""), gold["contact"])
    return Opportunity(
        id=case["id"], company=gold["company"], role=gold["role"], stage=gold["stage"], closed=gold["closed"],
        call_first=gold["call_first"], contact=contact, people=(), messages=tuple(found.values()),
        reply_to=found.get(gold["reply_to"]), interviews=interviews(gold, zone), language=language,
    )  # fmt: skip


def dates_said(text: str, language: str) -> set[str]:
    """Every "3 March" of a letter, in its language."""
    months = "|".join(map(re.escape, get_month_names("wide", locale=language).values()))
    return {re.sub(r"\s+", " ", found) for found in re.findall(rf"\b\d+(?:er|\.)? (?:de )?(?:{months})\b", text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_over_the_corpus_say_only_what_the_gold_holds(language: str) -> None:
    """Every case and reason: right length and clean, the gold's company and role, and no date that is not live."""
    tones = itertools.cycle(("warm", "plain", "formal"))
    approaches = itertools.cycle(("offer", "by-email"))
    assert len(CASES) > 50
    for number, case in enumerate(CASES):
        user = case["id"].partition("-")[0]
        zone = ZoneInfo(ZONES[user])
        now = NOW.replace(tzinfo=zone)
        found = opportunity(number, language, ZONES[user])
        live = {
            day(i.start.astimezone(zone) if isinstance(i.start, datetime) else i.start, language)
            for i in found.interviews
            if i.status == "confirmed"
        }
        for reason in REASONS:
            decision = Decision(
                "withdraw", reason, now, approach=next(approaches), tone=next(tones)  # type: ignore[arg-type]
            )  # fmt: skip
            letter = compose(found, decision, Profile(NAMES[user]), now=now, zone=zone, templates=PACKAGED)
            assert faults(letter.text) == (), letter.text
            assert FEWEST_WORDS <= len(letter.text.split()) <= MOST_WORDS, letter.text
            assert dates_said(letter.text, language) <= live, letter.text
            assert "!" not in letter.text.replace(str(found.company), "")
            role = "" if re.search(r"[<{]", found.role or "") else (found.role or "").partition(" (")[0]
            assert role in letter.text, letter.text
