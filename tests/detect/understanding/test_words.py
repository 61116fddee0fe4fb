"""Many short mails and single sentences, and what each means for a process. They lie beside this file, as data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from mailbridge.detect import company
from mailbridge.detect.seen import look
from tests.detect.understanding.mailbox import INVITATION, ME, mail, mine, only, read

HERE = Path(__file__).parent
MAILS: list[dict[str, Any]] = yaml.safe_load((HERE / "short_mails.yaml").read_text(encoding="utf-8"))
NAMED: list[dict[str, Any]] = yaml.safe_load((HERE / "named.yaml").read_text(encoding="utf-8"))
EMPLOYERS: list[dict[str, Any]] = yaml.safe_load((HERE / "employers.yaml").read_text(encoding="utf-8"))
TURNS: dict[str, list[str]] = yaml.safe_load((HERE / "turns.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("hiring_mail", [False, True])
def test_short_mails_are_told_apart(hiring_mail: bool) -> None:
    """By one message alone, nearly all mail of other senses is left alone, and nearly all hiring mail found."""
    asked = [one for one in MAILS if one["hiring"] is hiring_mail]
    found = [bool(read([mail(one["text"], subject=one["subject"], sender=one["sender"])])) for one in asked]
    wrong = [one["subject"] for one, is_hiring in zip(asked, found, strict=True) if is_hiring is not hiring_mail]
    assert len(asked) > 50
    assert 1 - len(wrong) / len(asked) >= 0.95, wrong


@pytest.mark.parametrize(("kind", "ends"), [("live", {None}), ("refused", {"rejected", "filled"}), ("offered", {None})])
def test_what_they_say_turns_the_process(kind: str, ends: set[str | None]) -> None:
    """A put-off date closes nothing, a refusal in any words closes, and an offer is an offer."""
    for words in TURNS[kind]:
        found = only([mail(INVITATION), mail(words, mid="<z@a.example>", parent="<1@alderworks.example>", day=6)])
        assert found.closed in ends, words
        assert (found.stage == "offer") is (kind == "offered"), words


@pytest.mark.parametrize(("kind", "closed"), [("left", "withdrawn"), ("staying", None)])
def test_what_the_person_says_turns_the_process(kind: str, closed: str | None) -> None:
    """A goodbye in any language withdraws, and a word about something else does not."""
    for words in TURNS[kind]:
        assert only([mail(INVITATION), mine(words, parent="<1@alderworks.example>")]).closed == closed, words


@pytest.mark.parametrize("field", ["company", "role"])
def test_single_mails_name_employer_and_role(field: str) -> None:
    """In eight languages, from people, agencies, boards and systems, most mail gives the name as written."""
    wrong = []
    for one in NAMED:
        more = [f"Reply-To: {one['reply_to']}"] if "reply_to" in one else []
        found = read([mail(one["text"], subject=one["subject"], sender=one["sender"], more=more)])
        said = [getattr(opportunity, field) or "" for opportunity in found]
        if [name.casefold() for name in said] != [one[field].casefold()]:
            wrong.append((one["subject"], said))
    assert 1 - len(wrong) / len(NAMED) >= 0.7, wrong


def _spellings(value: Any) -> list[str]:
    return [name.casefold() for name in (value if isinstance(value, list) else [value or ""])]


def test_the_employer_is_told_from_those_who_write_for_it() -> None:
    """Not the agency, the tool, the board, the assistant or the town: the firm that somebody would work for."""
    wrong = []
    for one in EMPLOYERS:
        found, _ = company.find(
            [look(mail(one["text"], subject=one["subject"], sender=one["sender"]), frozenset({ME}))]
        )
        if (found or "").casefold() not in _spellings(one["company"]):
            wrong.append((one["subject"], found))
    assert 1 - len(wrong) / len(EMPLOYERS) >= 0.9, wrong
