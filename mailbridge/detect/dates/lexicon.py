"""The words of a language as the tokeniser looks them up: its file in `languages`, CLDR's names, the names of zones.

What may live here: how the tables become one dictionary. No words, no grammar.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module

from babel import Locale

from mailbridge.detect.language import LANGUAGES
from mailbridge.detect.zone_names import ABBREVIATIONS, NAMES
from mailbridge.detect.zones import cities

Meaning = dict[str, int | str]
"""Kind → value: all that a phrase may mean (see `languages`)."""


WORDS_WITH_TAILS = frozenset(
    {"utc", "gmt", "a", "p", "africa", "america", "antarctica", "asia", "atlantic", "australia", "europe", "indian",
     "pacific", "us"}
)  # fmt: skip
"""Words that may go on as something else: "UTC" as "UTC-5", "p" as "p.m.", "Europe" as "Europe/Berlin"."""


_RATHER_WORDS = frozenset({"AT", "HE", "ART", "EAT", "MET", "WEST", "UT", "WAT", "ICT", "Z"})
_IN_CAPITALS = frozenset({"GST", "HEC", "CT", "MT", "IST", "HST", "MEST", "SGT"})


@dataclass(slots=True)
class Entry:
    """What one word means alone, and by their second word the longer phrases that begin with it (longest first)."""

    meaning: Meaning = field(default_factory=dict)
    longer: dict[str, list[tuple[tuple[str, ...], Meaning]]] = field(default_factory=dict)
    firsts: frozenset[str] = frozenset()
    """The first two letters of those second words: a quick no."""
    zone: Meaning | None = None
    """What it means where it abbreviates a zone: in capitals, where `zone_small` in any letters."""
    zone_small: bool = False
    bare: bool = False
    """Whether it abbreviates no zone and has no tail: itself, if it begins no phrase."""
    plain: bool = False
    """Whether it is only ever itself: no phrase, no zone, no tail."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words of a language by their first word in lower case. `half` is what "half" adds to the hour after it,
    `order` that of day and month ("zone": the region decides), `next_is` "week" or "coming" (see `languages`)."""

    language: str
    entries: Mapping[str, Entry]
    half: int
    order: str
    next_is: str


def _lines(words: str) -> Iterator[tuple[str, str, list[str]]]:
    """(kind, value, phrases) of each line; an indented line goes on with the one before."""
    for line in words.strip().replace("\n ", " ").splitlines():
        head, _, phrases = line.partition(":")
        kind, _, value = head.partition(" ")
        yield kind, value, [phrase.strip() for phrase in phrases.split(",") if phrase.strip()]


def _cldr(language: str) -> Iterator[tuple[str, int, str]]:
    """Names of days and months, wide and abbreviated (two letters and less would be words of the language)."""
    locale = Locale.parse(language)
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for day, name in locale.days[context][width].items():
                yield "weekday", day, name
            for month, name in locale.months[context][width].items():
                yield "month", month, name


def _exemplar_cities(language: str) -> Iterator[tuple[str, str]]:
    """(IANA key, city as the language writes it) of the zones that CLDR names by another city than English does."""
    for key, names in Locale.parse(language).time_zones.items():
        if "city" in names and not key.startswith(("Etc/", "Antarctica/")):
            yield key, names["city"].replace("’", "'")


def split(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as the tokeniser cuts them: at spaces and hyphens."""
    return tuple(phrase.replace("-", " - ").replace("'", " ' ").replace("/", " / ").split())


_SHORT_NAME = 3
"""Letters up to which a name is an abbreviation."""


class _Builder:
    """Gathers phrases into entries."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.phrases: dict[tuple[str, ...], Meaning] = {}

    def add(self, kind: str, value: str | int, phrase: str) -> None:
        words = split(phrase.lower())
        if not words:
            return
        if words not in self.phrases:
            entry = self.entries.setdefault(words[0], Entry())
            if len(words) == 1:
                self.phrases[words] = entry.meaning
            else:
                self.phrases[words] = {}
                entry.longer.setdefault(words[1], []).append((words[1:], self.phrases[words]))
        number = value if isinstance(value, int) else int(value) if value.lstrip("-").isdigit() else value
        self.phrases[words].setdefault(kind, number)

    def file(self, language: str, *, only: frozenset[str] | None = None) -> None:
        for kind, value, phrases in _lines(import_module(f"mailbridge.detect.dates.languages.{language}").WORDS):
            if only is None or kind in only:
                for phrase in phrases:
                    self.add(kind, value, phrase)

    def cldr(self, language: str, *, short: bool = True) -> None:
        for kind, value, name in _cldr(language):
            bare = name.rstrip(".")
            if short or len(bare) > 3:
                self.add(kind, value, bare)

    def zones(self, language: str) -> None:
        """Add the abbreviations of zones that are not rather words."""
        for word in WORDS_WITH_TAILS:
            self.entries.setdefault(word, Entry())
        for name in ABBREVIATIONS.keys() - _RATHER_WORDS:
            entry = self.entries.setdefault(name.lower(), Entry())
            entry.zone = {**entry.meaning, "zone": name}
            entry.zone_small = language == "en" and name not in _IN_CAPITALS

    def compounds(self) -> None:
        """Add each weekday and relative day with each part of the day that is written in one word with it."""
        single = [(words[0], meaning) for words, meaning in self.phrases.items() if len(words) == 1]
        days = [(word, meaning) for word, meaning in single if meaning.keys() & {"weekday", "relday"}]
        parts = [(word, meaning["withpart"]) for word, meaning in single if "withpart" in meaning]
        for day, meaning in days:
            for part, name in parts if len(day) > _SHORT_NAME else ():
                for kind in ("weekday", "relday"):
                    if kind in meaning:
                        self.add(kind, meaning[kind], day + part)
                self.add("part", name, day + part)

    def city_words(self) -> None:
        """Add what a language makes of a city's name for its time: "Berliner (Zeit)", "Londontid"."""
        said = [(" ".join(words), meaning) for words, meaning in self.phrases.items()]
        cities_ = [(city, key) for city, meaning in said if isinstance(key := meaning.get("city"), str)]
        tails = [(tail, kind) for tail, meaning in said for kind in ("citytail", "citytime") if kind in meaning]
        for tail, kind in tails:
            for city, key in cities_:
                self.add("city" if kind == "citytail" else "zone", key, city + tail)


@lru_cache(maxsize=len(LANGUAGES))
def lexicon(language: str) -> Lexicon:
    """The lexicon of a base tag, English where there is none. Other languages know English names of days and months
    too, since calendars write them into every mail."""
    language = language if language in LANGUAGES else "en"
    builder = _Builder()
    builder.file(language)
    builder.cldr(language)
    if language != "en":
        builder.cldr("en", short=False)
        builder.add("mer", "pm", "pm")
        if language != "de":  # there "am" is "on the"
            builder.add("mer", "am", "am")
    builder.compounds()
    for name, key in NAMES.items():
        builder.add("zonename", key, name)
    for city, key in cities().items():
        builder.add("city", key, city)
    for key, city in _exemplar_cities(language):
        builder.add("city", key, city)
    builder.city_words()
    builder.zones(language)
    for word, entry in builder.entries.items():
        for phrases in entry.longer.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))
        entry.firsts = frozenset(second[:2] for second in entry.longer)
        entry.bare = not entry.zone and word not in WORDS_WITH_TAILS
        entry.plain = bool(entry.meaning) and not entry.longer and entry.bare
    module = import_module(f"mailbridge.detect.dates.languages.{language}")
    return Lexicon(language, builder.entries, module.HALF, module.ORDER, module.NEXT)
