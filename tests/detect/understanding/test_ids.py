"""Short IDs: easily typed, the same on every run, lengthened where two begin alike."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mailbridge.detect import ids


@given(st.sets(st.text(min_size=1), max_size=30))
def test_ids_are_typed_easily_and_differ(keys: set[str]) -> None:
    """Whatever the keys, each has its own ID of the alphabet, six letters or more, and no ID begins another."""
    given_ids = ids.assign(sorted(keys))
    assert len(set(given_ids.values())) == len(keys)
    assert all(len(i) >= ids.LENGTH and set(i) <= set(ids.ALPHABET) for i in given_ids.values())
    assert not any(a != b and a.startswith(b) for a in given_ids.values() for b in given_ids.values())


def test_an_id_does_not_change() -> None:
    """The same founding message has the same ID next year."""
    assert ids.assign(["<1@alderworks.example>"]) == {"<1@alderworks.example>": ids.full("<1@alderworks.example>")[:6]}
    assert (
        ids.assign(["<1@a.example>", "<2@a.example>"])["<1@a.example>"]
        == ids.assign(["<1@a.example>"])["<1@a.example>"]
    )
