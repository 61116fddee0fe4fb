"""Thread-Index, by which Outlook and Exchange thread ([MS-OXOMSG] 2.2.1.3, PidTagConversationIndex).

What may live here: reading and extending that value. 22 bytes of header (0x01, five bytes of time, a GUID), then a
block of five bytes for each reply: one bit of precision, 31 bits of time since the header's, four and four of
randomness and count.
"""

from __future__ import annotations

import binascii
import hashlib
from base64 import b64decode, b64encode
from datetime import UTC, datetime, timedelta

_HEADER, _BLOCK, _LIMIT = 22, 5, 600
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def child(parent: str, date: datetime, seed: str | None) -> str | None:
    """The Thread-Index of a reply written at `date` (aware) to a message that bears `parent`; None where that is
    malformed or has grown past sense. `seed` (the reply's Message-ID) settles the bits that the format wants random."""
    try:
        index = b64decode("".join(parent.split()), validate=True)
    except (binascii.Error, ValueError):
        return None
    if not _HEADER <= len(index) <= _LIMIT or (len(index) - _HEADER) % _BLOCK:
        return None
    ticks = (date - _EPOCH) // timedelta(microseconds=1) * 10
    passed = max(0, ticks - (int.from_bytes(index[:6], "big") << 16))
    # Bits 18–48 of the difference where it is short of 1.7 years, bits 23–53 where it is longer.
    precise = passed < 1 << 49
    delta = passed >> 18 if precise else (passed >> 23 & 0x7FFFFFFF) | 1 << 31
    chance = hashlib.sha256((seed or "").encode("utf-8", "surrogatepass")).digest()[0] & 0xF0
    return b64encode(index + delta.to_bytes(4, "big") + bytes([chance])).decode("ascii")
