"""Phone numbers in mail: which country a local number is written in, and which numbers ring at the writer's.

What may live here: the reading of phone numbers, as E.164 by the phonenumbers library, and where such a number rings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import tzinfo
from zoneinfo import ZoneInfo

from mailbridge.detect.language import guess
from mailbridge.detect.seen import Seen
from mailbridge.detect.words import people as words

_NUMBER = re.compile(
    r"(?<![\w@/.+#=-])\+?(?:\(\d{1,5}\)|\d)(?:[ ./\u00a0–-]{0,2}(?:\(\d{1,5}\)|\d)){6,16}(?![\w@=#]|[-/]\d|,,)"
)
_NOT_A_PHONE = re.compile(words.NOT_A_PHONE + r"[^\w\n]{0,4}$", re.IGNORECASE)
_NOT_THEIRS = re.compile(words.NOT_THEIRS, re.IGNORECASE)
_DATE = re.compile(
    r"^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|^\d{4}-\d{2}-\d{2}|^\d{1,2}[.:]\d{2}\s?[–-]|^\d{4}\s?[–-]\s?\d{4}$"
)
_LINE_BEFORE = 48


def region(seen: Sequence[Seen], zone: tzinfo) -> str:
    """The country whose numbers are written without a country code in these messages: by the sender's domain, by a
    number
    with a code in a signature, by words of the mail, else by the reader's zone."""
    theirs = [one for one in reversed(seen) if one.theirs]
    for one in theirs:
        top = one.author.domain.rpartition(".")[2]
        if len(top) == 2 and top not in words.GENERIC_TOPS:
            return "GB" if top == "uk" else top.upper()
    languages = [guess(one.said) for one in theirs]
    for one, language in zip(theirs, languages, strict=True):
        offset = words.REGION_BY_OFFSET.get(_hours(one)) if language == "en" else None
        if offset and offset != "GB":
            return offset
    home = str(zone).partition("/")[0]
    for one in (theirs or seen) if home != "America" or not languages or languages[0] != "en" else ():
        for country, said in words.REGION_BY_LANGUAGE:
            if said.search(one.folded):
                return country
    british = any(language == "en" and _hours(one) == 0 for one, language in zip(theirs, languages, strict=True))
    if british and str(zone).startswith("Europe/"):
        return "GB"
    name = str(zone)
    return next((country for prefix, country in words.REGION_BY_ZONE if name.startswith(prefix)), "US")


def _hours(one: Seen) -> int | None:
    """The whole hours that the sender's clock was ahead of UTC, None where that is not known."""
    offset = one.message.date.utcoffset() if one.message.date else None
    return round(offset.total_seconds() / 3600) if offset is not None else None


def phones(text: str, country: str) -> tuple[str, ...]:
    """The numbers at which the writer of a text can be called, E.164, in the order written; no fax, no dial-in, and
    none that is the reader's or a third person's."""
    found = []
    for match in _NUMBER.finditer(text):
        written = match[0]
        line = text[max(text.rfind("\n", 0, match.start()) + 1, match.start() - _LINE_BEFORE) : match.start()]
        if _DATE.match(written) or _NOT_A_PHONE.search(line) or _NOT_THEIRS.search(line):
            continue
        number = _parsed(written, country)
        if number:
            found.append(number)
    return tuple(dict.fromkeys(found))


def zones_of(number: str) -> tuple[ZoneInfo, ...]:
    """The one zone in which an E.164 number can ring; none where it may be any of several, or the number is odd."""
    import phonenumbers
    from phonenumbers.timezone import time_zones_for_number

    try:
        names = time_zones_for_number(phonenumbers.parse(number))
        return (ZoneInfo(names[0]),) if len(names) == 1 else ()
    except (phonenumbers.NumberParseException, LookupError, ValueError, OSError):
        return ()


def _parsed(written: str, country: str) -> str | None:
    import phonenumbers

    digits = re.sub(r"\(0\)", "", written) if written.startswith("+") else written
    if len(re.sub(r"\D", "", digits)) < 8 and not digits.startswith("+"):
        return None
    try:
        number = phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:
        return None
    # Possible rather than valid: the numbers set apart for examples (555-01xx) are of no carrier.
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
