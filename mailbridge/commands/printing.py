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

if TYPE_CHECKING:
    from rich.console import Console

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
    """A console of rich on stdout or stderr: colour and progress on a terminal only."""
    from rich.console import Console

    stream: IO[str] = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else 120
    return Console(file=stream, no_color=no_color or None, width=width, highlight=False, soft_wrap=not stream.isatty())


def write_json(answer: Mapping[str, Any]) -> None:
    """One JSON object on stdout, UTF-8, with a line end."""
    text = json.dumps(answer, ensure_ascii=False, indent=1)
    sys.stdout.write(text.encode("utf-8", "replace").decode("utf-8") + "\n")


def say(text: str) -> None:
    """One line of news on stderr."""
    print(plain(text, limit=2000), file=sys.stderr)


def complain(what: str, todo: str) -> None:
    """What happened and what to do, each on its own line, on stderr."""
    print(f"mailbridge: {plain_lines(what)}", file=sys.stderr)
    if todo:
        print(f"            {plain_lines(todo)}", file=sys.stderr)


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
