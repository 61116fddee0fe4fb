"""What `find` makes of several hundred sentences, each a test of its own, so that a failure names its text."""

from __future__ import annotations

import pytest

from mailbridge.detect.dates import find
from tests.detect.dates.sentences import Sentence, same, sentences

_ALL = list(sentences())


@pytest.mark.parametrize("sentence", _ALL, ids=lambda sentence: sentence.text[:60])
def test_sentence(sentence: Sentence) -> None:
    """The starts found are those a careful reader finds, and ends are right where the words give them."""
    found = find(sentence.text, sent=sentence.sent, zone=sentence.zone)
    assert {same(each.start) for each in found} == sentence.starts
    ends = {same(each.start): each.end and same(each.end) for each in found}
    assert all(ends[start] == end for start, end in sentence.ends)


def test_there_are_enough_sentences() -> None:
    """The files are read: a few hundred sentences, with and without times."""
    assert len(_ALL) > 300
    assert sum(not sentence.starts for sentence in _ALL) > 80
