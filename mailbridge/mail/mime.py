"""A body → its parts (RFC 2045, 2046), bounded in depth and number.

What may live here: the value `Part` and the splitting of multiparts. What parts mean to a reader is `parse`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from mailbridge.mail import headers

DEPTH_LIMIT = 20
PARTS_LIMIT = 200

_GUESS = re.compile(rb"^--([^\s-][^\n]{0,199})$", re.MULTILINE)

_LINE_REST = re.compile(rb"(--)?[ \t]*(?:\r?\n|\Z)")


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of a message. `content` is still in its transfer encoding (`encoding`). `content_type` is lower-case,
    "type/subtype"; `disposition` "attachment", "inline" or "". `group` names the multipart/alternative that the part
    lies in (any label, such as its IMAP section; "" for none): parts of one group are renderings of one another.
    `returned` marks what a multipart/report brings back behind its first part. `cut` says that `content` is only
    the beginning. `flowed` and `delsp` are the parameters of RFC 3676."""

    content_type: str
    charset: str | None = None
    encoding: str = "7bit"
    filename: str | None = None
    content: bytes = b""
    disposition: str = ""
    group: str = ""
    flowed: bool = False
    delsp: bool = False
    returned: bool = False
    cut: bool = False


@dataclass(frozen=True, slots=True)
class _Where:
    """How a part is reached: nesting depth, its section number, and what its containers make of it."""

    depth: int = 0
    section: str = ""
    group: str = ""
    default: str = "text/plain"
    returned: bool = False


def leaves(fields: list[tuple[str, bytes]], body: bytes) -> Iterator[Part]:
    """The leaves of the entity with these header fields and this body, in order, at most `PARTS_LIMIT`."""
    stack = [(fields, body, _Where())]
    given = 0
    while stack and given < PARTS_LIMIT:
        fields, body, where = stack.pop()
        part, boundary = _entity(fields, body, where)
        inner = _split(body, boundary) if part.content_type.startswith("multipart/") else None
        if inner is None or where.depth >= DEPTH_LIMIT:
            given += 1
            unsplit = inner is None and part.content_type.startswith("multipart/")
            yield replace(part, content_type="text/plain") if unsplit else part
            continue
        below = [(*_read(piece), _below(part.content_type, where, n)) for n, piece in enumerate(inner, 1)]
        stack.extend(reversed(below))


def _read(piece: bytes) -> tuple[list[tuple[str, bytes]], bytes]:
    if piece.startswith((b"\n", b"\r\n")):
        return [], piece.lstrip(b"\r").removeprefix(b"\n")
    fields, at = headers.split(piece)
    return fields, piece[at:]


def _below(container: str, where: _Where, number: int) -> _Where:
    section = f"{where.section}.{number}" if where.section else str(number)
    group = where.group or (where.section or "0") if container == "multipart/alternative" else where.group
    default = "message/rfc822" if container == "multipart/digest" else "text/plain"
    returned = where.returned or (container == "multipart/report" and number > 1)
    return _Where(where.depth + 1, section, group, default, returned)


def _first(fields: list[tuple[str, bytes]], name: str) -> str:
    return next((headers.characters(v) for n, v in fields if n == name), "")


def _entity(fields: list[tuple[str, bytes]], body: bytes, where: _Where) -> tuple[Part, str | None]:
    kind, parameters = headers.parameters(_first(fields, "content-type"))
    disposition, more = headers.parameters(_first(fields, "content-disposition"))
    filename = more.get("filename") or parameters.get("name") or None
    kind = kind.replace(" ", "")
    part = Part(
        content_type=kind if "/" in kind else where.default,
        charset=parameters.get("charset"),
        encoding=_first(fields, "content-transfer-encoding").partition(";")[0].strip().lower() or "7bit",
        filename=filename,
        content=body,
        disposition=disposition,
        group=where.group,
        flowed=parameters.get("format", "").lower() == "flowed",
        delsp=parameters.get("delsp", "").lower() == "yes",
        returned=where.returned,
    )
    return part, parameters.get("boundary")


def _split(body: bytes, boundary: str | None) -> list[bytes] | None:
    """The pieces between the boundary's lines; a missing last line is forgiven, and a boundary that is never used or
    not given is looked for. None where there is none."""
    token = boundary.encode("utf-8", "surrogatepass") if boundary else b""
    if not token or b"--" + token not in body:
        guess = _GUESS.search(body)
        if guess is None:
            return None
        token = guess[1].rstrip()
        token = token[:-2] if token.endswith(b"--") and token.count(b"-") == 2 else token
    pieces: list[bytes] = []
    start = -1
    for begin, end, last in _delimiters(body, b"--" + token.rstrip()):
        if start >= 0:
            pieces.append(body[start:begin])
        if last or len(pieces) >= PARTS_LIMIT:
            return pieces or None
        start = end
    if start >= 0 and body[start:].strip():
        pieces.append(body[start:])
    return pieces or None


def _delimiters(body: bytes, marker: bytes) -> Iterator[tuple[int, int, bool]]:
    """Every line that is `marker`: where the piece before it ends, where the next begins, and whether it is the last.

    Searched by `find`, since attachments of many megabytes are passed over here.
    """
    at = body.find(marker)
    while at >= 0:
        rest = _LINE_REST.match(body, at + len(marker)) if at == 0 or body[at - 1 : at] == b"\n" else None
        if rest:
            before = max(0, at - 1)
            before -= body[before - 1 : before] == b"\r"
            yield before, rest.end(), rest[1] is not None
        at = body.find(marker, at + len(marker))
