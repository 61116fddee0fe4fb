"""What may be written into a letter: names, companies and roles are a stranger's words until they have passed here.

What may live here: cleaning and refusing words, and the last look at a finished letter.
"""

from __future__ import annotations

import re
import unicodedata

_SUSPECT = re.compile(
    r"[{}<>@`|\\^]|[\r\n\u2028\u2029]|://|\bwww\.|\b(?:None|null|undefined|NaN|n/a|TBD|unknown)\b",
    re.IGNORECASE,
)
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_FAULTS = tuple(
    (re.compile(pattern), right)
    for pattern, right in (
        (r"[\"“”„«»]", ""),
        (r"\(\s*\)|\[\s*\]", " "),
        (r"\.{2,}", "…"),
        (r"[,;](?:\s*[,;]|\s*\.(?!\w))+", ","),
        (r"\.(?:\s+\.(?!\w))+", "."),
        (r"\s+([,.])(?=\s|$)", r"\1"),
        (r"\s+", " "),
        (r"^(?:[\s,;:)\]]|\.(?!\w))+", ""),  # ".NET" may begin a name
        (r"[\s,;:(\[]+$", ""),
    )
)
_NESTED = 3
_DIGITS = re.compile(r"\d(?:[\s()./-]*\d){6,}")
_EMPTY_SLOT = re.compile(
    r"\(\s*\)|\[\s*\]|\s[,.](?=\s|$)|,\s*[,;]|,\s*\.(?=\W|$)|\.\s\.(?=\s|$)|\.\.|«\s*»|“\s*”|\"\s*\""
)


def _hidden(char: str) -> bool:
    """Control, format, surrogate, private and unassigned characters: what a reader does not see as written."""
    return char in _BIDI or unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn")


def _punctuated(text: str) -> str:
    """`text` without what would look like an empty slot: quotes, empty brackets, doubled stops and commas, and what
    begins or ends in the middle of something."""
    for _ in range(_NESTED):
        for fault, right in _FAULTS:
            text = fault.sub(right, text)
    return text


def plain(value: str | None, limit: int) -> str | None:
    """`value` as it may stand in a sentence, blanks made one, or None where it had better be left out: nothing in it,
    longer than `limit` characters, or with markup, template syntax, an address, a link, a telephone number, a line
    break or a character that hides."""
    if not value or len(value) > 4 * limit:
        return None
    stripped = value.strip()
    if _SUSPECT.search(stripped) or _DIGITS.search(stripped):
        return None
    text = _punctuated(unicodedata.normalize("NFC", stripped)).rstrip(" .,;:")
    if len(text) > limit or any(_hidden(c) for c in text) or not any(c.isalnum() for c in text):
        return None
    return text


def cleaned(value: str, limit: int) -> str:
    """The person's own words made fit for a sentence: hidden characters and braces taken out, blanks made one, cut at a
    word's end where longer than `limit`. "" if nothing is left."""
    visible = "".join(
        " " if c.isspace() else c
        for c in unicodedata.normalize("NFC", value[: 8 * limit])
        if c.isspace() or not _hidden(c)
    )
    text = _punctuated(re.sub(r"\bNone\b", "none", re.sub(r"[{}]+", "", visible)))
    if not any(c.isalnum() for c in text):
        return ""
    return text if len(text) <= limit else text[: limit + 1].rpartition(" ")[0].rstrip(" ,;:([")


def faults(text: str) -> tuple[str, ...]:
    """What is wrong with a finished letter, each in a few words: an empty slot, a double blank, "None", template
    syntax, a character that hides."""
    found = {
        "an empty slot": _EMPTY_SLOT.search(text),
        "a double blank": re.search(r"[ \t\xa0]{2}", text),
        "the word None": re.search(r"\bNone\b", text),
        "template syntax": re.search(r"\{[{%#]|[%#}]\}", text),
        "a hidden character": next((c for c in text if c != "\n" and _hidden(c)), None),
    }
    return tuple(what for what, fault in found.items() if fault)
