"""What is learned is what the data teach: `make model` gives the committed file again, bit for bit."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from tests.training import claimants, wording


@pytest.mark.parametrize("script", [wording, claimants])
def test_learning_again_gives_the_same_file(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A changed case, table or script without `make model` is found here."""
    committed = script.TARGET.read_bytes()
    monkeypatch.setattr(script, "TARGET", tmp_path / "learned.py")
    script.main()
    assert (tmp_path / "learned.py").read_bytes() == committed
    assert len(committed) < 1_000_000
