"""Commands in processes of their own, which can be killed. They are forked from one that has imported everything, so
that a hundred of them cost seconds."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from tests.commands.conftest import NOW, Ran

_PRELOADED = (
    "mailbridge.account.config", "mailbridge.account.credentials", "mailbridge.cli", "mailbridge.commands.desk",
    "mailbridge.commands.leaving", "mailbridge.commands.tables", "mailbridge.commands.telling", "mailbridge.detect",
    "mailbridge.imap.session", "mailbridge.store.sqlite", "mailbridge.sync.passes", "tests.proof.processes",
    "tests.proof.warm",
)  # fmt: skip
_FORKS = multiprocessing.get_context("forkserver")
_SECONDS = 60.0


def _child(argv: list[str], out: Path, err: Path, env: Mapping[str, str], patience: float) -> None:
    """One command, as the console script would run it. `patience`: seconds that it waits for a server."""
    from mailbridge.cli import main
    from mailbridge.imap import session

    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ.update(env)
    for path, descriptor in ((os.devnull, 0), (out, 1), (err, 2)):
        os.dup2(os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), descriptor)
    # The three streams of the process that all are forked from are its own.
    sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w")
    defaults = session.connect.__kwdefaults__
    assert defaults is not None
    defaults["timeout"] = patience
    code = main(argv)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


@dataclass
class Computer:
    """A computer with a config and a state of its own. `patience` is how long its commands wait for a server."""

    home: Path
    patience: float = 30.0
    at: datetime = NOW
    running: list[ForkServerProcess] = field(default_factory=list)

    @property
    def config(self) -> Path:
        """The config that the commands use."""
        return self.home / "config.toml"

    def start(self, *argv: str) -> ForkServerProcess:
        """Begin a command; `wait` for it, or `kill` it."""
        _FORKS.set_forkserver_preload(["__main__", *_PRELOADED])
        env = {"HOME": str(self.home), "MAILBRIDGE_KEYRING": "off", "COLUMNS": "200"}
        words = ["--config", str(self.config), "--at", self.at.isoformat(), *argv]
        process = _FORKS.Process(target=_child, args=(words, self.home / "out", self.home / "err", env, self.patience))
        process.start()
        self.running.append(process)
        return process

    def wait(self, process: ForkServerProcess) -> Ran:
        """What a command printed, and its exit code; minus the signal's number where it was killed."""
        process.join(_SECONDS)
        if process.exitcode is None:
            process.kill()
            raise AssertionError(f"The command hung: {(self.home / 'err').read_text()}")
        self.running.remove(process)
        return Ran(process.exitcode, (self.home / "out").read_text(), (self.home / "err").read_text())

    def run(self, *argv: str) -> Ran:
        """One command from beginning to end."""
        return self.wait(self.start(*argv))

    def kill(self) -> None:
        """The power is gone: no command of this computer goes on, or hears of it."""
        self._signal(signal.SIGKILL)

    def interrupt(self) -> None:
        """Control-C."""
        self._signal(signal.SIGINT)

    def _signal(self, number: int) -> None:
        for process in self.running:
            with suppress(ProcessLookupError):
                os.kill(process.pid or 0, number)
