"""What is installed is whole: wheel and sdist carry templates, fixtures, tables and migrations."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def build(target: str, folder: Path) -> Path:
    """The built distribution."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    [made] = folder.iterdir()
    return made


def test_an_installed_wheel_runs_the_demo(tmp_path: Path) -> None:
    """Unpacked elsewhere, the wheel alone finds its templates and its demo mailbox."""
    wheel = build("wheel", tmp_path / "dist")
    place = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(place)
    assert "mailbridge/py.typed" in names
    assert "mailbridge/templates/en/withdrawal.txt.j2" in names
    assert "mailbridge/fixtures/mailbox/moments.toml" in names
    assert not [n for n in names if n.startswith(("tests/", "fixtures/", "templates/"))]
    environment = {**os.environ, "PYTHONPATH": str(place), "HOME": str(tmp_path)}
    where = subprocess.run(
        [sys.executable, "-c", "import mailbridge; print(mailbridge.__file__)"],
        env=environment, cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert where.stdout.startswith(str(place))
    ran = subprocess.run(
        [sys.executable, "-m", "mailbridge", "demo"],
        env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize(
    "name",
    [
        "README.md", "CHANGELOG.md", "LICENSE", "constraints.txt", "templates/en/withdrawal.txt.j2",
        "fixtures/mailbox/moments.toml", "fixtures/corpus/SPEC.md", "tests/test_packaging.py", "mailbridge/cli.py",
    ],
)  # fmt: skip
def test_the_sdist_holds(sdist: frozenset[str], name: str) -> None:
    """Whoever has the sdist can build, test and read it."""
    assert name in sdist


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The names in the sdist, without its folder's."""
    with tarfile.open(build("sdist", tmp_path_factory.mktemp("sdist"))) as archive:
        return frozenset(name.partition("/")[2] for name in archive.getnames())
