"""How a config is validated: checks as tables, and every fault kept with its key, what is there and what is allowed.

A check takes the dotted key, the value found and the list of faults; it returns the value as the room uses it, or adds
faults and returns None. What a config may hold is told in `layout.py`; this module only knows how to look.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_CONFIDENTIAL = re.compile(r"\.secret(\.|$)")
_SHOWN_LENGTH = 60
_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (str, "text"),
    (int, "a whole number"),
    (float, "a number"),
    (list, "a list"),
    (dict, "a table"),
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong: the dotted key as TOML would write it, what is there, and what is allowed."""

    key: str
    found: str
    allowed: str

    def __str__(self) -> str:
        return printable(f"{self.key} {self.found}; allowed: {self.allowed}")


Faults = list[Fault]
Check = Callable[[str, object, Faults], Any]


def printable(text: str) -> str:
    """`text` with whatever could disturb a terminal written as an escape."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def dotted(key: str, part: str) -> str:
    """`part` beneath `key`, quoted where TOML would have it quoted."""
    name = part if _BARE_KEY.fullmatch(part) else f'"{printable(part)}"'
    return f"{key}.{name}" if key else name


def _kind(value: object) -> str:
    return next((name for kind, name in _KINDS if isinstance(value, kind)), "a date or time")


def shown(key: str, value: object) -> str:
    """What is there, short and printable. Beneath `secret` only its kind is told: it may be the password."""
    if isinstance(value, bool):
        return f"is {str(value).lower()}"
    if isinstance(value, list | dict) or _CONFIDENTIAL.search(key) or not isinstance(value, str | int | float):
        return f"is {_kind(value)}"
    text = f'"{printable(value[: _SHOWN_LENGTH + 1])}"' if isinstance(value, str) else _number(value)
    return f"is {text[:_SHOWN_LENGTH]}…" if len(text) > _SHOWN_LENGTH else f"is {text}"


def _number(value: float) -> str:
    # str() of an integer of more than 4300 digits raises; hexadecimal ones of any length get through the parser.
    return str(value) if isinstance(value, float) or value.bit_length() < 128 else "a number too large"


def leaf(allowed: str, convert: Callable[[Any], Any]) -> Check:
    """A check of one value: `convert` returns what the room uses, or raises ValueError."""

    def check(key: str, value: object, faults: Faults) -> Any:
        try:
            return convert(value)
        except ValueError:
            faults.append(Fault(key, shown(key, value), allowed))
            return None

    return check


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a table: its check, and whether it must be there."""

    check: Check
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """A table with fixed keys, built into a value by `build(**values)` once nothing in it is wrong.

    `rule` looks at the values together, those at fault being None, and answers what is wrong with them as
    (key beneath, what is there, what is allowed).
    """

    build: Callable[..., Any]
    keys: Mapping[str, Key]
    rule: Callable[[Mapping[str, Any]], tuple[str, str, str] | None] = lambda values: None

    def __call__(self, key: str, value: object, faults: Faults) -> Any:
        """Look at a whole table; see the module's docstring."""
        if not isinstance(value, dict):
            faults.append(Fault(key, shown(key, value), "a table with the keys " + ", ".join(self.keys)))
            return None
        before = len(faults)
        values = {}
        for name, found in value.items():
            if name in self.keys:
                values[name] = self.keys[name].check(dotted(key, name), found, faults)
            else:
                faults.append(Fault(dotted(key, name), _unknown(name, self.keys), ", ".join(self.keys)))
        for name, known in self.keys.items():
            if known.needed and name not in value:
                faults.append(Fault(dotted(key, name), "is missing", _allowed(known.check)))
        if broken := self.rule(values):
            faults.append(Fault(dotted(key, broken[0]), *broken[1:]))
        return None if len(faults) > before else self.build(**values)


def _unknown(name: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(name[:100].lower(), known, 1)
    return f"is not known (did you mean {near[0]}?)" if near else "is not known"


def _allowed(check: Check) -> str:
    """What a check allows, asked of itself by handing it what no TOML holds."""
    faults: Faults = []
    check("", None, faults)
    return faults[0].allowed


def each_named(check: Check, name_allowed: str, name_fits: Callable[[str], bool]) -> Check:
    """A table whose keys the person chooses: every value goes through `check`; the answer is a dict."""

    def read(key: str, value: object, faults: Faults) -> Any:
        if not isinstance(value, dict):
            faults.append(Fault(key, shown(key, value), "a table"))
            return None
        for name in value:
            if not name_fits(name):
                faults.append(Fault(dotted(key, name), "has a name that is not allowed", name_allowed))
        return {name: check(dotted(key, name), found, faults) for name, found in value.items()}

    return read


def each_of(check: Check, allowed: str) -> Check:
    """A list: every element goes through `check`; the answer is a tuple."""

    def read(key: str, value: object, faults: Faults) -> Any:
        if not isinstance(value, list):
            faults.append(Fault(key, shown(key, value), allowed))
            return None
        return tuple(check(f"{key}[{number}]", found, faults) for number, found in enumerate(value, 1))

    return read
