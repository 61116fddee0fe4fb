"""Mailbox names in modified UTF-7 (RFC 3501 5.1.3), as servers and Maildir++ folders spell them.

What may live here: that decoding, which never raises.
"""

from __future__ import annotations

import re
from base64 import b64decode

_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")


def decode(name: str) -> str:
    """The name as people read it; what is no valid modified UTF-7 stays as it stands."""
    return _SHIFTED.sub(_characters, name) if "&" in name else name


def _characters(match: re.Match[str]) -> str:
    coded = match[1].replace(",", "/")
    if not coded:
        return "&"
    try:
        return b64decode(coded + "=" * (-len(coded) % 4)).decode("utf-16-be")
    except ValueError:
        return match[0]
