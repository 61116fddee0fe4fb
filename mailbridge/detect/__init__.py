"""What mail means: dates, invites, whether it is hiring, the company, role, people, stage and timeline of it.

What may live here: the room's front door. The room is pure: no I/O, no clock, no log.
"""

from mailbridge.detect.reading import read

__all__ = ["read"]
