"""One more of `[[referrals]]` in the config: a block of text is added, and not a character of what is there changes.

What may live here: that addition, and proving that it is the only change. Reading a config is `config.py`'s.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path
from typing import TypeVar

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Array, InlineTable, Table

from mailbridge.account import private_file
from mailbridge.account.config import parse, text_of
from mailbridge.account.values import Config, Referral
from mailbridge.errors import NotConfigured, Undone

_HEADING = re.compile(r"\s*\[")
_REFERRALS = re.compile(r"\s*\[\[\s*referrals\s*\]\]")
_NOTHING = re.compile(r"\s*(?:#.*)?\s*")
"""A line that says nothing: blank, or a comment."""
_Table = TypeVar("_Table", Table, InlineTable)


def add_referral(path: Path, referral: Referral, *, dry: bool = False) -> str:
    """Add `referral` to the config at `path`, which keeps everything else as it is; the lines that were added. With
    `dry` nothing is written.

    Raises Undone where somebody of that name is there already, NotConfigured where the config is missing, faulty, or
    keeps its referrals in a way that none can be added to safely; StateError where it cannot be written.
    """
    text = text_of(path)
    before = parse(text, path)
    if any(r.name.casefold() == referral.name.casefold() for r in before.referrals):
        raise Undone(f"{referral.name} is in the config {path} already.", "Change what it says there.")
    block = _block(referral)
    for adding in (_after_the_last, _at_the_end, _in_the_list):
        with suppress(NotConfigured, TOMLKitError):
            added = adding(text, referral)
            if _only(referral, before, parse(added, path)):
                if not dry:
                    private_file.write(path, added.encode())
                return block
    raise NotConfigured(
        f"No referral can be added to the config {path} safely; it was left as it is.",
        f"Write this at its end, where referrals stand as [[referrals]]:\n{block}",
    )


def _after_the_last(text: str, referral: Referral) -> str:
    """Behind the last of those that are there, before whatever stands between it and what follows."""
    lines = text.splitlines(keepends=True)
    headings = [n for n, line in enumerate(lines) if _HEADING.match(line)]
    last = next((n for n in reversed(headings) if _REFERRALS.match(lines[n])), None)
    if last is None:
        return text
    end = next((n for n in headings if n > last), len(lines))
    while _NOTHING.fullmatch(lines[end - 1]):
        end -= 1
    return _at_the_end("".join(lines[:end]), referral) + "".join(lines[end:])


def _at_the_end(text: str, referral: Referral) -> str:
    line_end = "\r\n" if "\r\n" in text else "\n"
    apart = line_end if text.endswith("\n") else 2 * line_end
    return text + apart + _block(referral).replace("\n", line_end)


def _in_the_list(text: str, referral: Referral) -> str:
    """Where the person wrote `referrals = [{…}]`."""
    document = tomlkit.parse(text)
    known = document.get("referrals")
    if isinstance(known, Array):
        known.append(_filled(tomlkit.inline_table(), referral))
    return tomlkit.dumps(document)


def _only(referral: Referral, before: Config, after: Config) -> bool:
    """Whether `after` is `before` and this referral, and nothing else."""
    return after == replace(before, referrals=(*before.referrals, referral))


def _block(referral: Referral) -> str:
    return f"[[referrals]]\n{_filled(tomlkit.table(), referral).as_string()}"


def _filled(table: _Table, referral: Referral) -> _Table:
    """The table with what is said of them."""
    for field in fields(referral):
        value = getattr(referral, field.name)
        if value is not None and value != ():
            table[field.name] = list(value) if isinstance(value, tuple) else value
    return table
