"""Runs every benchmark of this folder, or those named: `python -m tests.benchmarks [NAME…]`."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path


def main() -> None:
    """One after the other, each under its name."""
    folder = Path(__file__).parent
    names = sys.argv[1:] or sorted(f.stem for f in folder.glob("*.py") if not f.stem.startswith("__"))
    for name in names:
        print(f"== {name}", flush=True)
        import_module(f"tests.benchmarks.{name}").main()


main()
