"""Text made plain before it is cut: look-alikes folded, invisible signs taken out, addresses and numbers overwritten.

What may live here: what changes no meaning of a date and, but for invisible signs, no place in the text. Linear.
"""

from __future__ import annotations

import re

_FILLER = "\x01"
_SAME_LENGTH = str.maketrans(
    {
        **dict.fromkeys("–—−‐‑‒―－﹣", "-"),
        **dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003\t\r\v\f\x01", " "),
        **dict.fromkeys("’‘`´ʼ′", "'"),
        **dict.fromkeys("\u2028\u2029\x85", "\n"),
        **dict.fromkeys("⋅·，", ","),
        "：": ":",
        "／": "/",
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
        **dict(zip("АВЕКМНОРСТХаеорсухіѕј", "ABEKMHOPCTXaeopcyxisj", strict=True)),
    }
)
"""Look-alikes, each for one ASCII sign, so that places in the text stay what they were."""
_INVISIBLE = re.compile("[\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\u00ad\ufeff]+")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_DOMAIN = re.compile(r"@[\w-]{1,63}\.[\w.-]{1,100}")
_HOST = re.compile(r"\.(?:com|org|net|io|ai|co|app|dev|de|fr|es|it|nl|se|eu|uk|example)\b(?:/[^\s<>\"]*)?")
_LOCAL_PART = re.compile(r"[\w.+%-]{1,64}\Z")
_PHONE = re.compile(
    r"(?<![\w:./-])(?!\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d))(?:"
    r"\+\d[\d ().\-/]{6,22}\d|"
    r"\(\+?\d{2,5}\)[ -]?\d[\d ./-]{3,16}\d|"
    r"1?[-. ]?\d{3}[-. ]\d{3}[-. ]\d{4}|"
    r"\d{3}-\d{4}|"
    r"0\d{1,4}[ /-]\d{2,5}(?:[ /-]\d{2,8}){1,4}|"
    r"0\d{2,4}[ /]\d{5,9}|"
    r"\d{2}(?: \d{2}){4}|\d{3} \d{3} \d{3}(?: \d{1,4})?"
    r")(?![\w:/])#?"
)


def blank(text: str) -> str:
    """The text with web and mail addresses and phone numbers overwritten, at the same length."""
    if "://" in text or "www." in text:
        text = _URL.sub(lambda match: _FILLER * len(match.group()), text)
    if "@" in text:
        text = _overwrite(text, _DOMAIN)
    text = _overwrite(text, _HOST)
    return _PHONE.sub(lambda match: _FILLER * len(match.group()), text)


def _overwrite(text: str, pattern: re.Pattern[str]) -> str:
    """The text with each match, and what belongs to it on its left, overwritten."""
    parts, done = [], 0
    for match in pattern.finditer(text):
        left = _LOCAL_PART.search(text[max(done, match.start() - 64) : match.start()])
        if left is None:
            continue
        start = match.start() - len(left.group())
        parts += [text[done:start], _FILLER * (match.end() - start)]
        done = match.end()
    return "".join([*parts, text[done:]])


def clean(text: str) -> tuple[str, list[int] | None]:
    """The text with look-alikes folded, and for each place in it the place in the original (None where all agree)."""
    if text.isascii():
        return text.translate(_SAME_LENGTH) if "\t" in text or "\r" in text or "`" in text else text, None
    places: list[int] | None = None
    if _INVISIBLE.search(text):
        places, parts, done = [], [], 0
        for match in _INVISIBLE.finditer(text):
            places.extend(range(done, match.start()))
            parts.append(text[done : match.start()])
            done = match.end()
        places.extend(range(done, len(text) + 1))
        text = "".join([*parts, text[done:]])
    return text.translate(_SAME_LENGTH), places
