"""Mails that nothing was learned from, some with the reader's answer: what is learned holds for them, too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from mailbridge.detect import hiring
from mailbridge.detect.seen import look
from tests.detect.understanding.mailbox import INVITATION, ME, mail, mine, only

MAILS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "unseen_mails.yaml").read_text(encoding="utf-8"))


def _found(one: dict[str, Any]) -> bool:
    thread = [mail(one["text"], subject=one["subject"], sender=one["from"])]
    if "answer" in one:
        thread.append(mail(one["answer"], subject=f"Re: {one['subject']}", sender=ME, to=one["from"], box="Sent"))
    signs = hiring.signs([look(message, frozenset({ME})) for message in thread])
    return hiring.score(signs) > hiring.ENOUGH


@pytest.mark.parametrize(("wanted", "bar"), [(False, 0.75), (True, 0.35)])
def test_two_lines_tell_hiring_from_what_uses_its_words(wanted: bool, bar: float) -> None:
    """They are as hard as mail gets, in eight languages, with one twin of another sense for most: more is told than
    chance would."""
    asked = [one for one in MAILS if one["hiring"] is wanted]
    wrong = [one["subject"] for one in asked if _found(one) is not wanted]
    assert len(asked) >= 40
    assert 1 - len(wrong) / len(asked) >= bar, wrong


def _standing(one: dict[str, Any]) -> str:
    if "answer" in one:
        after = mine(one["answer"], parent="<1@alderworks.example>")
    else:
        after = mail(one["text"], mid="<z@a.example>", parent="<1@alderworks.example>", day=6)
    found = only([mail(INVITATION), after])
    return found.closed or found.stage


def test_most_of_what_ends_or_crowns_a_process_is_understood() -> None:
    """A refusal, a frozen vacancy, an offer and a goodbye, said as people say them, turn a process that goes on."""
    asked = [one for one in MAILS if "says" in one and ("answer" in one) is (one["says"] == "withdrawn")]
    wrong = [(one["says"], one["subject"]) for one in asked if _standing(one) != one["says"]]
    assert len(asked) > 12
    assert 1 - len(wrong) / len(asked) >= 0.8, wrong
