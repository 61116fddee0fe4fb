"""Two computers with one mailbox, at once: after both have ended and passed once more, each letter lies there once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest

from mailbridge.mail.parse import parse
from mailbridge.plan.values import key_of
from tests.proof.conftest import Place
from tests.proof.processes import Computer
from tests.proof.world import Trial


def side_by_side(place: Place, where: str, *commands: list[str]) -> tuple[Trial, list[Computer]]:
    """Two computers run their commands at once, and wait for each other at the IMAP command `where`."""
    world, proxy = place
    trial = world.trial(proxy)
    other = world.computer(trial.account, proxy)
    other.at = trial.computer.at + timedelta(minutes=1)
    before = trial.untouched()
    computers = [trial.computer, other]
    proxy.meet(where)
    running = [(c, c.start(*argv)) for c, argv in zip(computers, commands, strict=True)]
    for computer, process in running:
        ran = computer.wait(process)
        assert ran.code in (0, 1), ran.err
    proxy.meet("nowhere")
    assert trial.untouched() == before
    return trial, computers


def lie_once(trial: Trial) -> None:
    """Each of the three letters lies there, and lies there once."""
    keys = Counter(key_of(parse(row[4]).message_id) for row in trial.drafts())
    assert list(keys.values()) == [1, 1, 1]


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("where", ["APPEND", "UID EXPUNGE"])
def test_the_same_sync_at_once(where: str, first: int, worlds: Callable[[str], Place]) -> None:
    """Both looked before either wrote, or both had written before either removed."""
    trial, computers = side_by_side(worlds("Dovecot"), where, ["sync"], ["sync"])
    before = trial.untouched()
    if where == "APPEND":
        assert len(trial.drafts()) > 3
    for computer in (computers[first], computers[1 - first]):
        assert computer.run("sync").code == 0
    lie_once(trial)
    for computer in computers:
        assert computer.run("sync").code == 0
        states = {d["state"] for d in computer.run("drafts", "--json").json["drafts"]}
        assert states <= {"written", "edited"}
    lie_once(trial)
    assert trial.untouched() == before


def test_two_reasons_at_once(worlds: Callable[[str], Place]) -> None:
    """The same letter is asked for with two reasons: one of them stays, whole."""
    wishes = [["withdraw", "cedar", "--reason", reason] for reason in ("growth", "pay")]
    trial, computers = side_by_side(worlds("Dovecot"), "APPEND", *wishes)
    for computer in (*computers, *computers):
        assert computer.run("sync").code == 0
    lie_once(trial)
