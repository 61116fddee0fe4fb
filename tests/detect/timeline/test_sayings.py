"""What one sentence does, in every language: `sayings/*.yaml`.

A file lists sentences by what they say: the cue that must be found, then those (after "-") that must not.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.timeline.sentences import sentences

SAYINGS = [
    (path.stem, said, sentence)
    for path in sorted((Path(__file__).parent / "sayings").glob("*.yaml"))
    for said, listed in yaml.safe_load(path.read_text(encoding="utf-8")).items()
    for sentence in listed
]


@pytest.mark.parametrize(("language", "said", "sentence"), SAYINGS)
def test_a_sentence_says_what_it_is_meant_to_say_and_nothing_that_undoes_it(
    language: str, said: str, sentence: str
) -> None:
    """A phrase in use gives its cue whatever the words around it, and not the cue that would undo it."""
    languages = (language,) if language == "en" else (language, "en")
    cues = {cue.name for part in sentences(sentence, languages) for cue in part.cues}
    wanted, *unwanted = said.split()
    assert wanted in Cue.__members__
    assert wanted in cues
    assert not cues & {name.removeprefix("-") for name in unwanted}
