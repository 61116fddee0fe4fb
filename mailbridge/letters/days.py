"""Days and times as a reader writes them, in their language and the interview's zone.

What may live here: wording of dates, times, zones and lists. Which dates may be named is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, get_timezone_name
from babel.lists import format_list

from mailbridge.detect.values import Interview, Moment
from mailbridge.letters.notice import zone_of

_WEEKDAY = {"de": "EEEE, d. MMMM", "es": "EEEE d 'de' MMMM", "pt": "EEEE, d 'de' MMMM"}
_DAY = {"de": "d. MMMM", "es": "d 'de' MMMM", "pt": "d 'de' MMMM"}
_CLOCK = {  # on the hour, and with minutes
    "en": ("h a", "h:mm a"),
    "de": ("H 'Uhr'", "H:mm 'Uhr'"),
    "fr": ("H 'h'", "H 'h' mm"),
    "es": ("'a las' H:mm", "'a las' H:mm"),
    "nl": ("H:mm 'uur'", "H:mm 'uur'"),
}
_BEFORE_CLOCK = {"de": ", um ", "fr": " à ", "es": " ", "nl": " om "}
_FIRST = {"fr": ("1 ", "1er ")}
_ONE_O_CLOCK = {"es": ("a las 1:", "a la 1:")}
_SEMICOLON = {"fr": " ; "}
_ZoneNames = tuple[tuple[str, Literal["generic"] | None], ...]
_ZONE_NAMES: dict[str, _ZoneNames] = {"de": (("de", None),)}  # None: as the season has it
_ANY_ZONE_NAMES: _ZoneNames = (("en_US", "generic"), ("en_GB", None))
_NAMED_ALWAYS = frozenset({"en"})


def locale_of(language: str) -> Locale:
    """The locale of a BCP 47 tag's primary language; English where it is not known."""
    try:
        return Locale.parse(language.partition("-")[0].lower() or "en")
    except (UnknownLocaleError, ValueError, TypeError):
        return Locale.parse("en")


def weekday(moment: Moment, language: str) -> str:
    """ "Thursday 12 March", in the moment's own zone."""
    return _dated(moment, language, _WEEKDAY, "EEEE d MMMM")


def day(moment: Moment, language: str) -> str:
    """ "3 March", in the moment's own zone."""
    return _dated(moment, language, _DAY, "d MMMM")


def _dated(moment: Moment, language: str, patterns: dict[str, str], otherwise: str) -> str:
    locale = locale_of(language)
    text = format_date(moment, patterns.get(locale.language, otherwise), locale=locale)
    number, ordinal = _FIRST.get(locale.language, ("", ""))
    return text.replace(number, ordinal) if number and moment.day == 1 else text


def clock(moment: datetime, language: str) -> str:
    """ "2 pm", "2:30 pm", "14 Uhr", "14 h 30", in the moment's own zone."""
    locale = locale_of(language)
    patterns = _CLOCK.get(locale.language, ("H:mm", "H:mm"))
    text = str(format_datetime(moment, patterns[bool(moment.minute)], tzinfo=moment.tzinfo, locale=locale))
    text = text.replace("AM", "am").replace("PM", "pm").replace("\u202f", " ")
    many, one = _ONE_O_CLOCK.get(locale.language, ("", ""))
    return one + text.removeprefix(many) if many and text.startswith(many) else text


def zone_name(moment: datetime, language: str) -> str:
    """ "ET", "MEZ", "BST" or, where a zone has no short name of its own, "UTC+5:30"."""
    for locale, variant in _ZONE_NAMES.get(locale_of(language).language, ()) + _ANY_ZONE_NAMES:
        name = get_timezone_name(moment, width="short", zone_variant=variant, locale=locale)
        if name.isalpha():
            return name
    minutes = int((moment.utcoffset() or timedelta()).total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"


def when(interview: Interview, language: str, writer: tzinfo) -> str:
    """ "Thursday 12 March, 2 pm ET": when it begins, in its own zone; a bare date is the day alone. The zone is named
    in English, and wherever it and the `writer`'s differ at that moment."""
    if not isinstance(interview.start, datetime):
        return weekday(interview.start, language)
    local = interview.start.astimezone(zone_of(interview, writer))
    named = locale_of(language).language in _NAMED_ALWAYS or local.utcoffset() != local.astimezone(writer).utcoffset()
    between = _BEFORE_CLOCK.get(locale_of(language).language, ", ")
    text = f"{weekday(local, language)}{between}{clock(local, language)}"
    return f"{text} {zone_name(local, language)}" if named else text


def local_day(interview: Interview, writer: tzinfo) -> date:
    """The day of its beginning, in its own zone."""
    if not isinstance(interview.start, datetime):
        return interview.start
    return interview.start.astimezone(zone_of(interview, writer)).date()


def listed(parts: Sequence[str], language: str) -> str:
    """ "a, b and c"; parts that hold commas themselves are parted by semicolons."""
    locale = locale_of(language)
    if len(parts) > 2 and any("," in part for part in parts):
        return _SEMICOLON.get(locale.language, "; ").join(
            [*parts[:-2], str(format_list(list(parts[-2:]), locale=_plain_and(locale)))]
        )
    return str(format_list(list(parts), locale=_plain_and(locale))) if parts else ""


def _plain_and(locale: Locale) -> Locale:
    """British English writes no comma before "and"."""
    return Locale("en", "GB") if locale.language == "en" else locale
