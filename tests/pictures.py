"""Draws `docs/demo.svg`, the terminal as `mailbridge demo` leaves it, and writes the same session into README.md.

Run by `make pictures`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
WIDTH = 120
SESSION = re.compile(r"(<!-- session -->\n).*?(<!-- /session -->)", re.DOTALL)
FONTS = re.compile(r"\s*@font-face \{[^}]*\}")
"""Rich's SVG fetches its font from elsewhere; a picture that stays on this machine takes what the reader has."""


def demo() -> str:
    """What the demo prints, with colours."""
    command = [sys.executable, "-m", "mailbridge", "demo"]
    environment = {**os.environ, "FORCE_COLOR": "1", "TZ": "America/New_York", "PYTHONUNBUFFERED": "1"}
    ran = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True, timeout=60
    )
    return ran.stdout.strip("\n")


def draw(session: str) -> str:
    """The session as SVG."""
    console = Console(record=True, width=WIDTH, file=open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    console.print(Text.from_ansi(session))
    return FONTS.sub("", console.export_svg(title="mailbridge demo"))


def main() -> None:
    """Make both anew."""
    session = demo()
    (ROOT / "docs" / "demo.svg").write_text(draw(session), encoding="utf-8")
    plain = "\n".join(line.rstrip() for line in Text.from_ansi(session).plain.splitlines())
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    readme.write_text(SESSION.sub(lambda m: f"{m[1]}```\n{plain}\n```\n{m[2]}", text), encoding="utf-8")


if __name__ == "__main__":
    main()
