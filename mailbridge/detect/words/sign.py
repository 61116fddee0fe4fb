"""What a sign is: words that show something, and how much that weighs.

What may live here: the value that the tables of `hiring.py` and `senses.py` are made of.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """A weight, what it means to a reader, the phrases that show it, whether nothing but a job can be meant
    (`anchor`), and
    whether one phrase against is as good as many (`firm`)."""

    name: str
    weight: float
    means: str
    phrases: tuple[str, ...]
    anchor: bool = False
    firm: bool = False
