"""Bytes that call themselves a calendar → text that the library can read.

What may live here: charset, line ends, cut-off files. No meaning.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

MAX_BYTES = 512 * 1024
"""A calendar of one meeting is a few KB; what is longer is cut here."""
MAX_COMPONENTS = 500
"""Components read of one file; the rest is left out."""

BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
SKIPPED = frozenset({"VALARM", "VFREEBUSY", "VTODO", "VJOURNAL"})
"""Components that are no events: their lines are dropped, with all that they hold."""

MOMENT_LINE = re.compile(
    r"(?P<name>DTSTART|DTEND|DTSTAMP|RECURRENCE-ID)(?P<params>;[^\n]{1,300})?:\s*"
    r"(?P<day>\d{4}-?\d\d-?\d\d)(?:[T ]?(?P<time>\d\d:?\d\d(?::?\d\d)?)(?:\.\d{1,9})?)?\s*"
    r"(?P<offset>Z|[+-]\d\d:?\d\d)?\s*",
    re.IGNORECASE,
)
"""A date or date-time as careless writers put it: ISO 8601 extended, no seconds, an offset, a TZID without quotes."""
TZID = re.compile(r";TZID=\"?([^\";]{1,200}|[^\"]{1,200}(?=\"))\"?", re.IGNORECASE)


def mended(line: str) -> str:
    """A content line with its date or date-time in the form of RFC 5545 3.3.5; any other line as it is."""
    found = MOMENT_LINE.fullmatch(line) if line[:1] in "DRdr" else None
    if found is None:
        return line
    name, day = found["name"].upper(), found["day"].replace("-", "")
    if not found["time"]:
        return f"{name};VALUE=DATE:{day}"
    time = (found["time"].replace(":", "") + "00")[:6]
    offset = (found["offset"] or "").upper()
    if offset not in ("", "Z"):
        try:
            moment = datetime.fromisoformat(f"{day}T{time}{offset}").astimezone(UTC)
        except (ValueError, OverflowError):
            return line
        return f"{name}:{moment:%Y%m%dT%H%M%SZ}"
    zone = TZID.search(found["params"] or "")
    param = f';TZID="{zone[1].strip()}"' if zone and offset != "Z" else ""
    return f"{name}{param}:{day}T{time}{offset}"


def decoded(raw: bytes) -> str:
    """The characters of a calendar: by its BOM, else UTF-8, else Windows-1252. NULs are dropped. Never raises."""
    raw = raw[:MAX_BYTES]
    for bom, charset in BOMS:
        if raw.startswith(bom):
            return raw[len(bom) :].decode(charset, "replace").replace("\0", "")
    if raw[:64].count(b"\0") > 16:
        return raw.decode("utf-16-le" if raw[1:2] == b"\0" else "utf-16-be", "replace").replace("\0", "")
    for cut in range(4):  # the file may end within a character
        try:
            return raw[: len(raw) - cut].decode("utf-8").replace("\0", "")
        except UnicodeDecodeError:
            continue
    return raw.decode("cp1252", "replace").replace("\0", "")


def unfolded(text: str) -> list[str]:
    """The content lines (RFC 5545 3.1), unfolded, whatever the line ends are."""
    lines: list[list[str]] = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line[:1] in (" ", "\t") and lines:
            lines[-1].append(line[1:])
        elif line.strip():
            lines.append([line])
    return ["".join(pieces) for pieces in lines]


def components(raw: bytes, wanted: frozenset[str]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """What a calendar file says of itself, and its `wanted` top components, each as text that is closed properly.

    The first is the properties of the VCALENDAR itself by upper-case name. A component that a cut or careless file
    never closes is closed here; what stands outside of any component is ignored.
    """
    head: dict[str, str] = {}
    found: list[tuple[str, str]] = []
    stack: list[str] = []
    lines: list[str] = []
    skip = 0
    for line in unfolded(decoded(raw)):
        name, _, value = line.partition(":")
        name, value = name.strip().upper(), value.strip()
        if name == "BEGIN" and value.upper() == "VCALENDAR":
            continue
        if name == "BEGIN":
            value = value.upper()
            if value in wanted and stack:
                _close(found, stack, lines)
                skip = 0
            skip += value in SKIPPED
            stack.append(value)
        if stack and not skip:
            lines.append(mended(line))
        elif not stack and name not in ("BEGIN", "END") and len(head) < 100:
            head.setdefault(name, value)
        if name == "END" and stack:
            value = value.upper()
            skip = max(0, skip - (value in SKIPPED))
            if value == stack[-1]:
                stack.pop()
            if not stack:
                _flush(found, lines, wanted)
        if len(found) >= MAX_COMPONENTS:
            return head, found
    if stack:
        _close(found, stack, lines)
    return head, [f for f in found if f[0] in wanted]


def _close(found: list[tuple[str, str]], stack: list[str], lines: list[str]) -> None:
    """End everything that is open, innermost first, without the line that the cut went through."""
    if lines and ":" not in lines[-1]:
        lines.pop()
    lines.extend(f"END:{name}" for name in reversed(stack) if name not in SKIPPED)
    stack.clear()
    _flush(found, lines, None)


def _flush(found: list[tuple[str, str]], lines: list[str], wanted: frozenset[str] | None) -> None:
    """Keep the lines gathered as one component, if it is wanted."""
    if lines:
        name = lines[0].partition(":")[2].strip().upper()
        if wanted is None or name in wanted:
            found.append((name, "\r\n".join(lines) + "\r\n"))
    lines.clear()
