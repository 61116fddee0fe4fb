"""What reaches the terminal: words of strangers made harmless, results on stdout, everything else on stderr.

What may live here: printing and nothing that decides.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, Any

from mailbridge.commands.streams import abandon

if TYPE_CHECKING:
    from rich.console import Console

PIPE_WIDTH = 120
"""How many columns a table has where it goes to a file or a pipe."""

_LINE_ENDS = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
"""Unicode categories that draw nothing or steer the terminal: controls, format (bidi marks), surrogates, private."""


def plain(text: str | None, *, limit: int = 400) -> str:
    """`text` on one line, without anything that could steer a terminal, cut to `limit` characters."""
    line = _LINE_ENDS.sub(" ", text or "")
    seen = "".join(c for c in line[: 4 * limit] if c == " " or unicodedata.category(c) not in _UNSEEN)
    return seen if len(seen) <= limit else seen[: limit - 1].rstrip() + "…"


def plain_lines(text: str, *, limit: int = 100_000) -> str:
    """Like `plain`, keeping the line ends."""
    return "\n".join(plain(line, limit=2000) for line in text[:limit].splitlines())


def console(*, no_color: bool = False, stderr: bool = False) -> Console:
    """A console of rich on stdout or stderr: colour and progress on a terminal only, 120 columns in a pipe. To it
    brackets and colons are words like others, never markup."""
    from rich.console import Console

    class Plain(Console):
        def on_broken_pipe(self) -> None:
            raise  # noqa: PLE0704 rich calls this where it caught BrokenPipeError; its own way is to exit with 1

    stream: IO[str] = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else PIPE_WIDTH
    return Plain(
        file=stream, no_color=no_color or None, width=width, soft_wrap=not stream.isatty(),
        highlight=False, markup=False, emoji=False,
    )  # fmt: skip


def write_json(answer: Mapping[str, Any]) -> None:
    """One JSON object on stdout, with a line end: UTF-8, or with escapes where standard output is not."""
    unicode = sys.stdout.encoding.lower().replace("-", "") == "utf8"
    text = json.dumps(answer, ensure_ascii=not unicode, indent=1)
    sys.stdout.write(text.encode("utf-8", "replace").decode("utf-8") + "\n")


def say(text: str) -> None:
    """One line of news on stderr."""
    _to_stderr(plain(text, limit=2000))


def complain(what: str, todo: str) -> None:
    """What happened and what to do, each on its own line, on stderr."""
    _to_stderr(f"mailbridge: {plain_lines(what)}")
    if todo:
        _to_stderr(f"            {plain_lines(todo)}")


def _to_stderr(line: str) -> None:
    try:
        print(line, file=sys.stderr)
    except OSError:  # news that nobody can get is no reason to stop
        abandon(sys.stderr)


def complain_of_bug(error: Exception) -> None:
    """A fault of ours: the place in our code, never the mail's content."""
    place = ""
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        place = f"{frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
        trace = trace.tb_next
    complain(
        f"Something is wrong in mailbridge itself ({type(error).__name__} at {place}).",
        "Nothing was lost. Please report this line; it holds nothing of your mail.",
    )
