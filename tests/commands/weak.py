"""A person without root's rights, for tests of what the mode of a file forbids: CI may run as root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

_WITHOUT = "--bounding-set=-dac_override,-dac_read_search"


def weak(*argv: str) -> list[str]:
    """The command line of this Python with `argv`, run so that the modes of files count. Skips where that cannot be."""
    command = [sys.executable, *argv]
    if os.name != "posix":
        pytest.skip("modes are POSIX's")
    if os.geteuid() != 0:
        return command
    setpriv = shutil.which("setpriv")
    if setpriv is None or subprocess.run([setpriv, _WITHOUT, "true"], check=False, capture_output=True).returncode != 0:
        pytest.skip("root cannot be without its rights here")
    return [setpriv, _WITHOUT, *command]
