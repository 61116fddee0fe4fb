"""How long commands take to start, against a Python that does nothing."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

RUNS = 9


def seconds(argv: list[str]) -> float:
    """The median of several whole processes."""
    taken = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        subprocess.run(argv, check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def main() -> None:
    """`--version` and `--help` as multiples of `python -c pass`."""
    nothing = seconds([sys.executable, "-c", "pass"])
    for argument in ("--version", "--help"):
        ours = seconds([sys.executable, "-m", "mailbridge", argument])
        print(f"mailbridge {argument}: {ours / nothing:.1f} times python -c pass (bar for --version: 6)")
