"""What a sign is: words that show something.

What may live here: the value that the tables of `hiring.py`, `senses.py` and `sides.py` are made of.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """A name, what it means to a reader, and the phrases that show it. What it weighs is learned."""

    name: str
    means: str
    phrases: tuple[str, ...]
