"""Mails that nothing was learned from, some with the reader's answer: what is learned holds for them, too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from mailbridge.detect import hiring
from mailbridge.detect.seen import look
from tests.detect.understanding.mailbox import ME, mail

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
