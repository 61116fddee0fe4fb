"""The timeline through its door: turns, evidence, steps, and what holds of every thread."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbridge.detect.timeline import interviews
from mailbridge.detect.values import Interview, Turn
from mailbridge.mail.message import Message
from tests.detect.timeline.test_threads import ME, THREADS, ZONES, message

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime.fromisoformat("2026-03-10T09:00:00+01:00")


def thread(name: str) -> tuple[list[Message], ZoneInfo, datetime]:
    """The messages of a thread, the person's zone and the moment to answer for."""
    told = THREADS[name]
    zone, now = ZONES[told.get("place", "us")]
    messages: list[Message] = []
    for number, turn in enumerate(told["talk"]):
        messages.append(message(number, turn, messages))
    return messages, ZoneInfo(zone), datetime.fromisoformat(str(told.get("now", now)))


def read(name: str) -> tuple[tuple[Interview, ...], tuple[Turn, ...]]:
    """What is live in a thread, and its turns."""
    messages, zone, now = thread(name)
    return interviews(messages, me=(ME.email,), zone=zone, now=now)


def test_turns_tell_who_did_what_to_which_time() -> None:
    """An offer and its acceptance are two turns, in order, each with its words."""
    _, turns = read("english: one offer and a plain yes")
    assert [(t.who, t.what, t.live) for t in turns] == [("them", "offered", True), ("us", "picked", True)]
    assert "Would Wednesday, March 11 at 2pm ET work?" in turns[0].evidence.quote
    assert turns[0].evidence.message_id == "<0@company.example>"


def test_a_time_that_is_gone_says_why() -> None:
    """The turn of a slot that lost to another is not live, and its why says so."""
    _, turns = read("english: the second one")
    gone = [t for t in turns if not t.live]
    assert {t.why for t in gone} == {"another time was agreed"}
    assert len(gone) == 2


def test_evidence_names_the_offer_and_the_answer() -> None:
    """An agreed time rests on both messages that made it."""
    (interview,), _ = read("english: one offer and a plain yes")
    assert [e.message_id for e in interview.evidence] == ["<0@company.example>", "<1@company.example>"]


def test_the_zone_is_the_times_own() -> None:
    """An interview in Pacific time keeps that zone's name."""
    (interview,), _ = read("english: Pacific times and a conversion of the user's")
    assert interview.zone == "America/Los_Angeles"


def test_the_source_is_the_invite_where_one_stands() -> None:
    """An invite is the source of its interview, and its summary the topic."""
    (interview,), _ = read("mixed: screening in one thread, invite in another, text adds nothing")
    assert (interview.source, interview.topic) == ("invite", "Interview: Robin Vale")


STEPS = {
    "a recruiter's introductory call": (
        "Would Thursday, March 19 at 2pm work for a short intro call with me?",
        "screen",
    ),
    "a phone screen": ("Are you free for a phone screen on Thursday, March 19 at 2pm?", "screen"),
    "the hiring manager": ("Could you talk to our hiring manager on Thursday, March 19 at 2pm?", "interview"),
    "a panel": ("The panel can see you on Thursday, March 19 at 2pm. Does that work?", "interview"),
    "an owner": ("I own the shop. Can you come in on Thursday, March 19 at 2pm for an interview?", "interview"),
    "a first call with a manager": (
        "A first call with Dana, our engineering manager: Thursday, March 19 at 2pm?",
        "interview",
    ),
}


@pytest.mark.parametrize(("words", "step"), STEPS.values(), ids=STEPS.keys())
def test_a_step_is_told_by_who_takes_part(words: str, step: str) -> None:
    """A recruiter's first call is a screen; a manager, an owner or a panel is an interview."""
    turn = {"them": "2026-03-09T10:00:00+01:00 | Next step", "text": words}
    (found,), _ = interviews([message(0, turn, [])], me=(ME.email,), zone=BERLIN, now=NOW)
    assert found.step == step


@pytest.mark.parametrize("name", list(THREADS)[::7])
def test_the_order_of_the_messages_handed_in_does_not_matter(name: str) -> None:
    """Messages are heard by date, however they are handed in."""
    messages, zone, now = thread(name)
    assert interviews(messages[::-1], me=(ME.email,), zone=zone, now=now)[0] == read(name)[0]


@pytest.mark.parametrize("name", list(THREADS)[::9])
def test_a_draft_beside_a_thread_changes_nothing(name: str) -> None:
    """What was never sent neither offers nor takes a time."""
    messages, zone, now = thread(name)
    turn = {"draft": now.isoformat() + " | x", "text": "Yes, Monday, March 30 at 9am is perfect, and I withdraw."}
    draft = message(99, turn, messages)
    assert interviews([*messages, draft], me=(ME.email,), zone=zone, now=now)[0] == read(name)[0]


RELATIVE = [
    {"them": "2026-02-02T10:00:00+01:00 | Interview", "text": "Could you do Thursday at 14:00? It takes 45 minutes."},
    {"us": "2026-02-02T12:00:00+01:00", "text": "Thursday at 14:00 works."},
    {"them": "2026-02-03T12:00:00+01:00", "text": "Sorry, could we move it to Friday at the same time?"},
    {"us": "2026-02-03T14:00:00+01:00", "text": "Friday is fine."},
]  # fmt: skip


@pytest.mark.parametrize("weeks", [0, 1, 3, 6])
def test_shifting_a_thread_by_weeks_shifts_its_answer(weeks: int) -> None:
    """Weekdays are meant from the day of writing on, in every week and across the change of clocks."""
    messages: list[Message] = []
    for number, turn in enumerate(RELATIVE):
        made = message(number, turn, messages)
        messages.append(replace(made, date=_later(made.date, weeks), received=None))
    (found,), _ = interviews(messages, me=(ME.email,), zone=BERLIN, now=NOW)
    start = (datetime(2026, 2, 6, 14, 0) + timedelta(weeks=weeks)).replace(tzinfo=BERLIN)
    assert (found.start, found.end, found.status) == (start, start + timedelta(minutes=45), "confirmed")


def _later(moment: datetime | None, weeks: int) -> datetime:
    """The same wall time in Berlin so many weeks later."""
    assert moment is not None
    wall = moment.astimezone(BERLIN).replace(tzinfo=None) + timedelta(weeks=weeks)
    return wall.replace(tzinfo=BERLIN)


PIECES = (
    "Thursday ",
    "March 19 ",
    "2pm ",
    "works ",
    "cancel ",
    "? ",
    "\n",
    "\n\n",
    "see you then",
    "- ",
    "a",
    "9",
    ":",
    "(",
)
NOISE = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=60).map("".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.booleans(), NOISE), max_size=5))
def test_no_words_make_it_raise(talk: list[tuple[bool, str]]) -> None:
    """Whatever is written, the answer is a tuple of interviews that are sorted by day."""
    messages: list[Message] = []
    for number, (ours, words) in enumerate(talk):
        turn: dict[str, Any] = {"us" if ours else "them": f"2026-03-0{number + 1}T10:00:00+01:00 | x", "text": words}
        messages.append(message(number, turn, messages))
    found, _ = interviews(messages, me=(ME.email,), zone=BERLIN, now=NOW)
    days = [str(i.start)[:10] for i in found]
    assert days == sorted(days)


def test_a_long_hostile_message_is_heard_in_time() -> None:
    """Tens of thousands of offers in one message are bounded."""
    turn = {"them": "2026-03-09T10:00:00+01:00 | x", "text": "Would Thursday, March 19 at 2pm or 3pm work? " * 3000}
    found, _ = interviews([message(0, turn, [])], me=(ME.email,), zone=BERLIN, now=NOW)
    assert len(found) <= 2
