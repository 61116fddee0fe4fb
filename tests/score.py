"""`make score`: the corpus built as mailboxes, read by `mailbridge inspect`, and scored, for each user and together.

    score.py [CASES…] [--misses] [--half even|odd]

CASES are files or folders of cases in the corpus' form (the corpus itself, if none are given). `--half` takes only the
cases whose id's SHA-1 begins with an even or an odd digit: rules are made on the even ones, the odd ones only measure.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import importlib.util
import io
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "fixtures" / "corpus"


def _module(name: str) -> ModuleType:
    """A script of the corpus as a module; its folder is no package."""
    spec = importlib.util.spec_from_file_location(f"corpus_{name}", CORPUS / f"{name}.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"There is no {CORPUS / name}.py.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _half(path: Path) -> str:
    return "odd" if int(hashlib.sha1(path.stem.encode(), usedforsecurity=False).hexdigest()[0], 16) % 2 else "even"


def _inspect(mailbox: Path, user: str, zone: str, at: str) -> dict[str, Any]:
    """What the command says of a mailbox."""
    command = [
        sys.executable,
        "-m",
        "mailbridge",
        "--at",
        at,
        "inspect",
        "--json",
        "--me",
        user,
        "--zone",
        zone,
        str(mailbox),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\nended with {done.returncode}:\n{done.stderr}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def main() -> None:
    """Build, read, score, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*", type=Path, default=[CORPUS / "cases"])
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--half", choices=("even", "odd"))
    asked = parser.parse_args()
    build, score = _module("build"), _module("score")
    paths = [path for path, _ in build.cases(asked.cases) if asked.half in (None, _half(path))]
    gold: list[Any] = []
    found: list[Any] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, (user, zone, at) in build.SETS.items():
            mine = [str(path) for path in paths if path.name.startswith(name)]
            if not mine:
                continue
            with contextlib.redirect_stdout(io.StringIO()):
                build.write("maildir", mine, str(Path(folder) / name))
            answers = json.loads((Path(folder) / f"{name}.gold.json").read_text())
            answer = _inspect(Path(folder) / name, user, zone, at)
            print(f"== {name}")
            score.score(answers, answer, asked.misses)
            gold += answers
            found += answer["opportunities"]
    print("== together")
    score.score(gold, {"opportunities": found})


if __name__ == "__main__":
    main()
