"""The timeline through its door, on threads written as people write: `threads/*.yaml`.

A thread is a list of messages under `us:` or `them:`, each "<when> | <subject, or nothing for a reply>" and its words;
`live:` lists what must be live at `now`, each "<start> [to <end>] <status>".
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from mailbridge.detect.timeline import interviews
from mailbridge.detect.values import Moment
from mailbridge.mail.message import DRAFTS, SENT, Address, Message, Place

ME = Address("Robin Vale", "robin.vale@mailbox.example")
ZONES = {"us": ("America/New_York", "2026-03-10T09:00:00-04:00"), "eu": ("Europe/Berlin", "2026-03-10T09:00:00+01:00")}


def load() -> dict[str, Any]:
    """Every thread by file and name."""
    found = {}
    for path in sorted((Path(__file__).parent / "threads").glob("*.yaml")):
        for thread in yaml.safe_load(path.read_text(encoding="utf-8")):
            found[f"{path.stem}: {thread['name']}"] = thread
    return found


THREADS = load()


def message(number: int, turn: dict[str, Any], before: list[Message]) -> Message:
    """One message of a thread."""
    who = "us" if "us" in turn else "draft" if "draft" in turn else "them"
    when, _, subject = str(turn[who]).partition("|")
    sent = datetime.fromisoformat(when.strip())
    them = Address(turn.get("name", "Alex Moreau"), turn.get("from", "alex@company.example"))
    first = next((m for m in before), None)
    reply = not subject.strip() and first is not None
    ours = who in ("us", "draft")
    return Message(
        message_id=f"<{number}@company.example>",
        in_reply_to=(before[-1].message_id or "",) if reply and before else (),
        references=tuple(m.message_id or "" for m in before) if reply else (),
        date=sent,
        received=sent,
        subject=subject.strip() or f"Re: {first.subject if first else ''}",
        from_=(ME if ours else them,),
        to=(them if ours and not turn.get("to_me") else ME,),
        headers=tuple((k.lower(), v) for k, v in (turn.get("headers") or {}).items()),
        text=turn.get("text"),
        html=turn.get("html"),
        calendars=(turn["calendar"].encode(),) if "calendar" in turn else (),
        places=(Place(*{"us": ("Sent", SENT), "draft": ("Drafts", DRAFTS), "them": ("INBOX", None)}[who]),),
    )


def moment(words: str) -> Moment:
    """A bare date, or an aware datetime."""
    return date.fromisoformat(words) if len(words) == 10 else datetime.fromisoformat(words)


def wanted(line: str) -> tuple[Moment, Moment | None, str]:
    """Start, end and status of one line of `live`."""
    *times, status = line.replace(" to ", " ").split()
    return moment(times[0]), moment(times[1]) if len(times) > 1 else None, status


@pytest.mark.parametrize("thread", THREADS.values(), ids=THREADS.keys())
def test_what_is_live_is_what_a_careful_reader_says(thread: dict[str, Any]) -> None:
    """Start, end and status of every live time, and nothing else."""
    zone, now = ZONES[thread.get("place", "us")]
    messages: list[Message] = []
    for number, turn in enumerate(thread["talk"]):
        messages.append(message(number, turn, messages))
    found, turns = interviews(
        messages, me=(ME.email,), zone=ZoneInfo(zone), now=datetime.fromisoformat(str(thread.get("now", now)))
    )
    assert [(i.start, i.end, i.status) for i in found] == sorted(
        (wanted(line) for line in thread.get("live") or []), key=lambda w: (str(w[0])[:10], str(w[0]))
    )
    steps = thread.get("steps")
    assert steps is None or [i.step for i in found] == steps
    assert all(i.evidence for i in found)
    assert {t.start for t in turns if t.live} <= {i.start for i in found}
