"""neomutt and mutt on a terminal (tmux), with the account of a test."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.commands.threads import ADDRESS
from tests.servers.accounts import MailboxUser

_SECONDS = 30.0
_RC = """
set realname = "Noor Haddad"
set from = "{address}"
set use_from = yes
set imap_user = "{login}"
set imap_pass = "{password}"
set folder = "imap://{host}:{imap}/"
set spoolfile = "+INBOX"
set postponed = "+Drafts"
set record = "+Sent"
set copy = yes
set smtp_url = "smtp://{host}:{smtp}/"
set ssl_starttls = no
set ssl_force_tls = no
set editor = "{editor}"
set abort_unmodified = no
set delete = yes
set quit = yes
set confirmappend = no
set fast_reply = yes
set tmpdir = "{home}"
unset signature
"""


@dataclass(frozen=True)
class App:
    """A mail app with a home of its own."""

    program: str
    home: Path
    account: MailboxUser

    def configure(self, smtp_port: int, added: str = "") -> None:
        """Its configuration; the editor puts the line `added` at the top of what it is given, or does nothing."""
        editor = self.home / "editor.sh"
        body = f'sed -i {shlex.quote("1i " + added)} "$1"' if added else "true"
        editor.write_text(f"#!/bin/sh\n{body}\n")
        editor.chmod(0o700)
        server = self.account.server
        rc = _RC.format(
            address=ADDRESS, login=self.account.login, password=server.password, host=server.host,
            imap=server.plain_port, smtp=smtp_port, editor=editor, home=self.home,
        )  # fmt: skip
        (self.home / "rc").write_text(rc)

    @contextmanager
    def opened(self, *options: str) -> Iterator[Screen]:
        """The app on a terminal of 100 columns, closed whatever happens."""
        assert shutil.which("tmux"), "tmux is not installed: run `sh tests/servers/install.sh`"
        assert shutil.which(self.program), f"{self.program} is not installed: run `sh tests/servers/install.sh`"
        screen = Screen(f"mailbridge-{uuid.uuid4().hex[:12]}")
        command = ["env", f"HOME={self.home}", "LC_ALL=C.UTF-8", self.program, "-F", str(self.home / "rc"), *options]
        screen.tmux("new-session", "-d", "-x", "100", "-y", "40", shlex.join(command))
        try:
            yield screen
        finally:
            screen.tmux("kill-server")


@dataclass(frozen=True)
class Screen:
    """A terminal of its own tmux server."""

    name: str

    def tmux(self, *argv: str) -> str:
        """One tmux command's output; "" once the terminal is gone."""
        found = subprocess.run(
            ["tmux", "-L", self.name, "-f", "/dev/null", *argv], capture_output=True, text=True, check=False
        )
        return found.stdout

    def read(self) -> str:
        """What stands on it."""
        return self.tmux("capture-pane", "-p")

    def wait(self, words: str) -> None:
        """Until `words` stand there."""
        self._until(lambda: words in self.read(), words)

    def type(self, *keys: str) -> None:
        """Press keys, as tmux names them."""
        self.tmux("send-keys", *keys)

    def closed(self, *asked: str) -> None:
        """Until the app has ended, and its terminal with it; a question that says one of `asked` is answered yes, once.

        neomutt asks for the encoding of a part only where a second ended between writing and reading its file.
        """
        unasked = list(asked)

        def ended() -> bool:
            for question in [words for words in unasked if words in self.read()]:
                unasked.remove(question)
                self.type("y")
            return not self.tmux("list-sessions")

        self._until(ended, "the end")

    def _until(self, done: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + _SECONDS
        while not done():
            assert time.monotonic() < deadline, f"{what!r} never came; there is:\n{self.read()}"
            time.sleep(0.05)
