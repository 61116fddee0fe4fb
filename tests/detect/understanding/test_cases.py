"""Our own cases in the corpus' form, by the corpus' own scorer: other people, other firms, other shapes of mail."""

from __future__ import annotations

import importlib.util
import json
import tempfile
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from mailbridge import detect, files
from mailbridge.detect.values import Moment, Opportunity

CASES = Path(__file__).parent / "cases"
CORPUS = Path(__file__).resolve().parents[3] / "fixtures" / "corpus"
BARS = {
    "hiring_precision": 0.97,
    "hiring_recall": 0.97,
    "grouping": 0.92,
    "company": 0.92,
    "role": 0.88,
    "stage": 0.90,
    "closed": 0.97,
    "contact": 0.95,
    "reply_to": 0.92,
}


def _script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"corpus_{name}", CORPUS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _time(moment: Moment | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _answer(found: Opportunity) -> dict[str, Any]:
    return {
        "company": found.company,
        "role": found.role,
        "stage": found.stage,
        "closed": found.closed,
        "call_first": found.call_first,
        "contact": {"email": found.contact.email} if found.contact else None,
        "messages": [{"message_id": message.message_id} for message in found.messages],
        "reply_to_message": found.reply_to.message_id if found.reply_to else None,
        "interviews": [{"start": _time(i.start), "end": _time(i.end), "status": i.status} for i in found.interviews],
    }


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    """The scorer's figures over both users' cases."""
    build, score = _script("build"), _script("score")
    gold: list[Any] = []
    found: list[Any] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, (user, zone, now) in build.SETS.items():
            box = Path(folder) / name
            build.write("maildir", sorted(map(str, CASES.glob(f"{name}-*.yaml"))), str(box))
            gold += json.loads((Path(folder) / f"{name}.gold.json").read_text())
            reading = detect.read(files.read(box), me=(user,), zone=ZoneInfo(zone), now=datetime.fromisoformat(now))
            found += [_answer(opportunity) for opportunity in reading]
    scored: dict[str, float] = score.score(gold, {"opportunities": found}, misses=True)
    return scored


@pytest.mark.parametrize("figure", sorted(BARS))
def test_a_figure_stays_over_its_bar(figures: dict[str, float], figure: str) -> None:
    """What the issue asks for on unseen cases holds on ours."""
    assert figures[figure] >= BARS[figure]
