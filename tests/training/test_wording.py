"""What is learned is what the data teach: `make model` gives the committed file again, bit for bit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.training import wording


def test_learning_again_gives_the_same_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed case, table or script without `make model` is found here."""
    committed = wording.TARGET.read_bytes()
    monkeypatch.setattr(wording, "TARGET", tmp_path / "wording.py")
    wording.main()
    assert (tmp_path / "wording.py").read_bytes() == committed
    assert len(committed) < 1_000_000
