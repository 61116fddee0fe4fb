"""Body parts as bytes: text in quoted-printable, and several forms of it beside one another.

What may live here: the parts of what we write ourselves (RFC 2045, RFC 2046 5.1.4).
"""

from __future__ import annotations

import binascii
import hashlib
import re
from collections.abc import Sequence

_FROM = re.compile(rb"^From ", re.MULTILINE)


def part(kind: str, text: str) -> bytes:
    """A part of type `kind` with its headers, in UTF-8 and quoted-printable; CRLF line ends."""
    head = f'Content-Type: {kind}; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
    coded = binascii.b2a_qp(text.encode("utf-8"), istext=True)
    # "From " at the start of a line would be changed by mbox stores.
    return head.encode("ascii") + _FROM.sub(b"=46rom ", coded).replace(b"\n", b"\r\n")


def alternative(forms: Sequence[bytes], seed: str) -> bytes:
    """One form as it is, several as multipart/alternative, the plainest first; the boundary is made from `seed`."""
    if len(forms) == 1:
        return forms[0]
    boundary = "=_" + hashlib.sha256(seed.encode()).hexdigest()[:32]
    head = f'Content-Type: multipart/alternative; boundary="{boundary}"\r\n\r\n'.encode("ascii")
    line = f"--{boundary}".encode("ascii")
    return b"".join([head, *(line + b"\r\n" + form + b"\r\n" for form in forms), line, b"--\r\n"])
