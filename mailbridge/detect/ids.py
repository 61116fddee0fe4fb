"""The short ID of an opportunity, made from its founding message's key.

What may live here: how a key becomes an ID, and what happens when two would be the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""Small letters and digits that nobody takes for one another: no i, l, o, 0, 1."""

LENGTH = 6


def full(key: str) -> str:
    """All the letters that a founding message's key gives; an ID is a beginning of them."""
    number = int.from_bytes(hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()[:20], "big")
    letters = ""
    while len(letters) < 30:
        number, at = divmod(number, len(ALPHABET))
        letters += ALPHABET[at]
    return letters


def assign(keys: Iterable[str]) -> dict[str, str]:
    """An ID for each founding key: six letters, or as many more as tell it from the others of this reading."""
    whole = {key: full(key) for key in dict.fromkeys(keys)}
    ids = {}
    for key, letters in whole.items():
        others = [other for k, other in whole.items() if k != key]
        length = LENGTH
        while length < len(letters) and any(other.startswith(letters[:length]) for other in others):
            length += 1
        ids[key] = letters[:length]
    return ids
