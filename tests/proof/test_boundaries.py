"""A sync with writes, struck at a command's boundary and taken up again: never two drafts, never none, and nothing else
changed, to the UID, the flag and the byte."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

import pytest

from tests.proof.conftest import SHAPES, Place
from tests.proof.world import Trial
from tests.servers.proxy import Fault, Proxy

WRITES = ("APPEND", "UID STORE", "UID EXPUNGE")
PASSES = 2
"""After so many passes that nothing disturbs, all is as if nothing had happened."""


@dataclass(frozen=True)
class Sync:
    """The sync that nothing disturbs: the names of its commands, the letters that it leaves, and their states."""

    commands: list[str]
    letters: list[tuple[str | None, bytes]]
    states: dict[str, str]


@pytest.fixture(scope="session")
def undisturbed(worlds: Callable[[str], Place]) -> Callable[[str], Sync]:
    """What the sync does on a kind of server when all goes well."""

    @cache
    def sync(kind: str) -> Sync:
        world, proxy = worlds(kind)
        trial = world.trial(proxy)
        begun = len(proxy.commands)
        before = trial.untouched()
        states = trial.sync()
        commands = proxy.names()[begun:]
        assert trial.untouched() == before
        # Yahoo's finds nothing, and Gmail's another thing: our letters are found without it.
        assert not [c for c in proxy.commands[begun:] if "SEARCH" in c and "HEADER" in c]
        return Sync(commands, trial.letters(), states)

    return sync


def strike(trial: Trial, proxy: Proxy, fault: Fault) -> int:
    """The sync with a fault at the command of that number; its exit code."""
    assert isinstance(fault.at, int)
    proxy.strike = trial.computer.interrupt if trial.computer.patience > 30 else trial.computer.kill
    proxy.fault = replace(fault, at=fault.at + len(proxy.commands))
    ran = trial.computer.run("sync")
    assert "Traceback" not in ran.err
    proxy.fault = None
    return ran.code


def endures(place: Place, expected: Sync, fault: Fault, *, patience: float = 30.0, waits: int = 0) -> None:
    """One trial. `waits`: so many passes are made before what is late reaches the server."""
    world, proxy = place
    trial = world.trial(proxy, patience)
    before = trial.untouched()
    code = strike(trial, proxy, fault)
    assert code in {"strike": (-9, 130), "cut": (0, 75), "stall": (0, 75), "refuse": (0, 75, 76)}[fault.how], fault
    for number in range(PASSES + waits):
        if number == waits:
            proxy.release()
        states = trial.sync()
    at = expected.commands[fault.at] if isinstance(fault.at, int) else fault.at
    assert trial.letters() == expected.letters, (at, fault)
    assert states == expected.states, (at, fault)
    assert trial.untouched() == before, (at, fault)


def faults(commands: list[str], how: str) -> Iterator[Fault]:
    """Every boundary: before and after each command; for a write also in its midst, and long after."""
    for at, name in enumerate(commands):
        for when in ("before", "after", "during", "late")[: 1 if how == "refuse" else 4 if name in WRITES else 2]:
            if when != "during" or name == "APPEND":
                yield Fault(at, when, how)  # type: ignore[arg-type]


def at_writes(commands: list[str], how: str) -> list[Fault]:
    """Those at the writes themselves."""
    return [f for f in faults(commands, how) if isinstance(f.at, int) and commands[f.at] in WRITES]


@pytest.mark.parametrize("kind", ["Dovecot", "Courier"])
def test_killed_at_a_write(kind: str, worlds: Callable[[str], Place], undisturbed: Callable[[str], Sync]) -> None:
    """The process is killed at each write of a sync: before the server has it, halfway, after, and when it is late."""
    expected = undisturbed(kind)
    for fault in at_writes(expected.commands, "strike"):
        endures(worlds(kind), expected, fault)


def test_killed_between_the_writes(worlds: Callable[[str], Place], undisturbed: Callable[[str], Sync]) -> None:
    """The process is killed at some of the commands that only read."""
    expected = undisturbed("Dovecot")
    reads = [f for f in faults(expected.commands, "strike") if f not in at_writes(expected.commands, "strike")]
    for fault in reads[::19]:
        endures(worlds("Dovecot"), expected, fault)


@pytest.mark.parametrize(("how", "names"), [("refuse", WRITES), ("stall", ("APPEND",))])
def test_disturbed_at_the_first_of_each_write(
    how: str, names: tuple[str, ...], worlds: Callable[[str], Place], undisturbed: Callable[[str], Sync]
) -> None:
    """The server refuses an APPEND, a STORE or an EXPUNGE, or falls silent. (`commands/test_faults.py` cuts there.)"""
    expected = undisturbed("Dovecot")
    first = {expected.commands.index(name) for name in names}
    for fault in at_writes(expected.commands, how):
        if fault.at in first:
            endures(worlds("Dovecot"), expected, fault, patience=0.5 if how == "stall" else 30.0)


def test_interrupted_at_a_write(worlds: Callable[[str], Place], undisturbed: Callable[[str], Sync]) -> None:
    """Control-C while the server has the letter and has not answered."""
    expected = undisturbed("Dovecot")
    for name in WRITES:
        endures(worlds("Dovecot"), expected, Fault(expected.commands.index(name), "after", "strike"), patience=31.0)


@pytest.mark.soak
@pytest.mark.parametrize("how", ["strike", "cut", "refuse", "stall"])
@pytest.mark.parametrize("kind", SHAPES)
def test_every_boundary(
    kind: str, how: str, worlds: Callable[[str], Place], undisturbed: Callable[[str], Sync]
) -> None:
    """Every command of the sync, on every kind of server; what is late arrives at once, or a pass later."""
    expected = undisturbed(kind)
    for fault in faults(expected.commands, how):
        patience = 0.5 if how == "stall" else 30.0
        for waits in (0, 1) if fault.when == "late" else (0,):
            endures(worlds(kind), expected, fault, patience=patience, waits=waits)
