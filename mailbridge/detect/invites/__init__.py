"""Invites: the iTIP objects (RFC 5545, 5546, 6047) that a message carries, and which of them stand.

What may live here: values and reading of calendar objects. What an invite means for
a talk about times is the timeline's.
"""

from mailbridge.detect.invites.order import standing
from mailbridge.detect.invites.reading import is_robot_name, read_invites
from mailbridge.detect.invites.values import Attendee, Invite

__all__ = ["Attendee", "Invite", "is_robot_name", "read_invites", "standing"]
