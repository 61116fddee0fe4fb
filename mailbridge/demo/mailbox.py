"""The fixture mailbox, rendered so that its dates lie around a given moment.

What may live here: how templates become messages. The messages themselves are `fixtures/mailbox`: a folder for each
mailbox with a Jinja template for each message, and `moments.toml`, which names every moment that they speak of.
"""

from __future__ import annotations

import base64
import quopri
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from mailbridge.demo.moments import moment
from mailbridge.errors import StateError
from mailbridge.mail.message import Address

ME = Address("Rosamund Coombe", "rosamund@coombe.example")
"""The invented job seeker whose mailbox it is."""

_SEEN_AFTER = timedelta(hours=20)
_UNREAD = frozenset({"INBOX", "Junk"})


@dataclass(frozen=True, slots=True)
class Fixture:
    """One message to be laid into a mailbox: its flags (RFC 9051 2.3.2), its INTERNALDATE, its bytes with CRLF."""

    mailbox: str
    flags: tuple[str, ...]
    received: datetime
    raw: bytes


def render(now: datetime, zone: tzinfo) -> list[Fixture]:
    """The mailbox as it is at `now` (aware) for somebody who lives in `zone`, oldest message first.

    What is over lies before `now`, what is to come after it. Raises StateError where the fixtures are not there.
    """
    folder = fixtures_folder()
    moments = _moments(folder, now, zone)
    environment = _environment()
    fixtures = []
    for path in sorted(folder.glob("*/*.eml.j2")):
        text = environment.from_string(path.read_text("utf-8")).render(me=ME, **moments)
        raw = text.rstrip("\n").encode("utf-8").replace(b"\n", b"\r\n") + b"\r\n"
        received = _sent(text)
        fixtures.append(Fixture(path.parent.name, _flags(path.parent.name, now - received), received, raw))
    return sorted(fixtures, key=lambda fixture: fixture.received)


def fixtures_folder() -> Path:
    """Where the templates lie: in the package of a wheel, at the top of a checkout. Raises StateError if nowhere."""
    package = Path(__file__).resolve().parents[1]
    for root in (package, package.parent):
        folder = root / "fixtures" / "mailbox"
        if (folder / "moments.toml").is_file():
            return folder
    raise StateError("The demo's mailbox is missing from this installation.", "Install mailbridge again.")


def _moments(folder: Path, now: datetime, zone: tzinfo) -> dict[str, SimpleNamespace]:
    """Table and name → moment, as the templates speak of them: `{{ harborline.panel }}`."""
    tables = tomllib.loads((folder / "moments.toml").read_text("utf-8"))
    return {
        table: SimpleNamespace(**{name: moment(rule, now=now, zone=zone) for name, rule in rules.items()})
        for table, rules in tables.items()
    }


def _environment() -> Any:
    """Templates see the moments and these filters, and nothing else; a name that is not there is an error."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(_FILTERS)
    return environment


def _sent(text: str) -> datetime:
    """The moment in the Date header, which is when a fixture arrived."""
    line = next(line for line in text.splitlines() if line.startswith("Date: "))
    return parsedate_to_datetime(line.removeprefix("Date: "))


def _flags(mailbox: str, age: timedelta) -> tuple[str, ...]:
    draft = (r"\Draft",) if mailbox == "Drafts" else ()
    seen = (r"\Seen",) if mailbox not in _UNREAD or age > _SEEN_AFTER else ()
    return (*draft, *seen)


def _words(value: datetime, pattern: str, locale: str = "en_US") -> str:
    """A moment in words, by a CLDR pattern, in its own zone: `{{ panel | words("EEEE, MMMM d") }}`."""
    from babel.dates import format_datetime as in_words

    return str(in_words(value.replace(tzinfo=None), pattern, locale=locale))


def _to(value: datetime, zone: str) -> datetime:
    """The same moment in another zone."""
    return value.astimezone(ZoneInfo(zone))


def _plus(value: datetime, **amount: float) -> datetime:
    """A later moment in the same zone: `{{ panel | plus(minutes=45) }}`."""
    return (value.astimezone(UTC) + timedelta(**amount)).astimezone(value.tzinfo)


def _utc(value: datetime) -> str:
    """RFC 5545 form 2, date with UTC time."""
    return value.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _local(value: datetime) -> str:
    """RFC 5545 form 1, date with local time."""
    return value.strftime("%Y%m%dT%H%M%S")


def _quoted_printable(text: str) -> str:
    """RFC 2045 6.7."""
    return quopri.encodestring(text.encode("utf-8")).decode("ascii")


def _base64(text: str) -> str:
    """RFC 2045 6.8, for a calendar part: its lines end with CRLF (RFC 5545 3.1)."""
    return base64.encodebytes(text.strip("\n").replace("\n", "\r\n").encode("utf-8") + b"\r\n").decode("ascii")


def _quoted(text: str) -> str:
    """Every line behind "> ", as a reply quotes it."""
    return "\n".join(f"> {line}".rstrip() for line in text.strip("\n").split("\n")) + "\n"


_FILTERS: Mapping[str, Callable[..., Any]] = {
    "rfc5322": format_datetime,
    "words": _words,
    "to": _to,
    "plus": _plus,
    "utc": _utc,
    "local": _local,
    "quoted_printable": _quoted_printable,
    "base64": _base64,
    "quoted": _quoted,
}
