"""What mail means: dates, invites, whether it is hiring, the company, role, people, stage and timeline of it.

What may live here: the room's front door. The room is pure: no I/O, no clock, no log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mailbridge.detect.reading import read

__all__ = ["read"]


def __getattr__(name: str) -> Any:
    """`read`, imported when it is first asked for: whoever needs the room's values alone does without its tables."""
    if name == "read":
        from mailbridge.detect.reading import read

        return read
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
