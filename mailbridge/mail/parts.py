"""Body parts as bytes: text in quoted-printable, and two forms of it beside one another.

What may live here: the parts of what we write ourselves (RFC 2045, RFC 2046 5.1.4).
"""

from __future__ import annotations

import binascii
import hashlib
import re

_FROM = re.compile(rb"^From ", re.MULTILINE)


def part(kind: str, text: str) -> bytes:
    """A part of type `kind` with its headers, in UTF-8 and quoted-printable; CRLF line ends."""
    head = f'Content-Type: {kind}; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
    coded = binascii.b2a_qp(text.encode("utf-8"), istext=True)
    # "From " at the start of a line would be changed by mbox stores.
    return head.encode("ascii") + _FROM.sub(b"=46rom ", coded).replace(b"\n", b"\r\n")


def alternative(text: str, html: str, message_id: str) -> bytes:
    """multipart/alternative of a plain and an HTML form; its boundary is made from `message_id` and the text."""
    boundary = "=_" + hashlib.sha256(f"{message_id}\0{text}".encode()).hexdigest()[:32]
    head = f'Content-Type: multipart/alternative; boundary="{boundary}"\r\n\r\n'.encode("ascii")
    line = f"--{boundary}\r\n".encode("ascii")
    return b"".join([head, line, part("text/plain", text), b"\r\n", line, part("text/html", html), b"\r\n",
                     line[:-2], b"--\r\n"])  # fmt: skip
