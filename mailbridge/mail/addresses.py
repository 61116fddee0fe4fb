"""Address fields (RFC 5322 3.4) as people and programs really write them.

What may live here: the reading of address lists. It never raises and is linear in their size.
"""

from __future__ import annotations

import re

from mailbridge.mail.headers import characters, decode_words, printable, undone
from mailbridge.mail.message import Address

ADDRESSES_LIMIT = 1000
"""How many addresses of one field are read."""

_TOKEN = re.compile(r'[^"()<>,;:\\]+|["()<>,;:\\]')
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
# Characters that mean something in an address list, and the noncharacters that stand for them where they are only part
# of a name; a noncharacter that was encoded itself is dropped.
_NAMED = {ord(c): 0xFDD0 + n for n, c in enumerate('"()<>,;:\\@')}
_SHIELD: dict[int, int | None] = {**{0xFDD0 + n: None for n in range(32)}, **_NAMED}
_UNSHIELD = {there: here for here, there in _NAMED.items()}
_BARE = re.compile(r"(?:\"[^\"]{1,100}\"|[^\s@<>\[\]\"]{1,200})@[^\s@<>]{1,300}")
_PLAIN = re.compile(r"[^\s@<>,;:\"()\\]+@[^\s@<>,;:\"()\\]+")


class _Reader:
    """One field's value, read mark by mark."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Address] = []
        self.phrase: list[str] = []
        self.comment: list[str] = []
        self.angle: str | None = None
        self.quotes_left = True
        self.surname = False  # the last entry was a name before a comma, as in an unquoted "Doe, Jane <jane@…>"

    def read(self) -> list[Address]:
        at, end = 0, len(self.text)
        while at < end and len(self.found) < ADDRESSES_LIMIT:
            match = _TOKEN.match(self.text, at)
            if match is None:
                break
            mark, at = match[0], match.end()
            if mark == '"':
                at = self._quoted(at)
            elif mark == "(":
                at = self._comment(at)
            elif mark == "<":
                at = self._angle(at)
            elif mark in ",;":
                self._flush(mark)
            elif mark == ":":
                self._colon(at)
            elif mark == "\\":
                self.phrase.append(self.text[at : at + 1])
                at += 1
            elif mark not in ")>":
                self.phrase.append(mark)
        self._flush()
        return self.found

    def _quoted(self, at: int) -> int:
        match = _QUOTED.match(self.text, at - 1) if self.quotes_left else None
        if match is None:
            self.quotes_left = False
            return at
        local_part = self.text.startswith("@", match.end())
        self.phrase.append(match[0] if local_part else _ESCAPE.sub(r"\1", match[1]).translate(_NAMED))
        return match.end()

    def _comment(self, at: int) -> int:
        depth, start = 1, at
        while at < len(self.text) and depth:
            depth += {"(": 1, ")": -1}.get(self.text[at], 0)
            at += 2 if self.text[at] == "\\" else 1
        self.comment.append(self.text[start : at - 1 if depth == 0 else at])
        return at

    def _angle(self, at: int) -> int:
        stop = self.text.find(">", at)
        if stop < 0:
            stop = len(self.text)
        inside = self.text[at:stop].lstrip("<")
        if self.angle is None or "@" not in self.angle:
            self.angle = inside
        return min(stop + 1, len(self.text))

    def _colon(self, at: int) -> None:
        """A group's name, or a "mailto:", says nothing; a colon in a phrase after an address is only a colon."""
        if self.angle is None and not any("@" in word for word in self.phrase):
            self.phrase.clear()
        else:
            self.phrase.append(":")

    def _flush(self, separator: str = "") -> None:
        phrase, comment, angle = "".join(self.phrase).strip(), " ".join(self.comment).strip(), self.angle
        self.phrase, self.comment, self.angle = [], [], None
        if angle is None:
            bare = _BARE.search(phrase)
            if bare:
                angle = bare[0]
                phrase = (phrase[: bare.start()] + phrase[bare.end() :]).strip()
        if angle is None and not phrase:
            return
        name = display_name(printable((phrase or comment).translate(_UNSHIELD)))
        if self.found and not self.found[-1].email and self.surname and name and angle:
            name = f"{self.found.pop().name}, {name}"
        self.surname = separator == ","
        self.found.append(Address(name, _addr_spec(printable((angle or "").translate(_UNSHIELD)))))


def display_name(text: str) -> str:
    """A name as shown: single blanks, and without the quotes that some mail apps put around it once more."""
    name = " ".join(text.split())
    while len(name) > 2 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    return name


def _addr_spec(text: str) -> str:
    """What stands in the brackets without routes (RFC 5322 4.4), "mailto:" and white space."""
    text = "".join(text.split())
    if text.startswith("@") and ":" in text:
        text = text.rpartition(":")[2]
    return text[7:] if text[:7].lower() == "mailto:" else text


def addresses(value: bytes) -> tuple[Address, ...]:
    """The addresses of a From, Sender, Reply-To, To, Cc or Bcc value, in order. A group gives its members; an entry
    with a name but no addr-spec has the email ""."""
    text = characters(value)
    if _PLAIN.fullmatch(text):
        return (Address("", decode_words(text)),)
    found = _Reader(undone(text, _SHIELD)).read()
    if "=?" in text and not any("@" in a.email for a in found):
        # The whole entry, brackets and all, was wrapped into encoded words.
        found = _Reader(decode_words(text)).read() or found
    return tuple(found)
