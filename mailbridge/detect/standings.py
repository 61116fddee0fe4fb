"""Names as they stand in one text: each with the signs around it that tell whether it is an employer's.

What may live here: what can be told of a name from its line, and from its own words. What the messages of an
opportunity say together is `claimants.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mailbridge.detect.names import LEGAL, names, squash, tidy
from mailbridge.detect.titles import is_title_word
from mailbridge.detect.words import employers as words
from mailbridge.detect.words import organisations

_INSTITUTION = "|".join(sorted(words.INSTITUTIONS))
_PART = "|".join(sorted(words.INSTITUTIONS | words.SMALL_PARTS))
_CAPITAL = r"[A-ZÀ-Ý0-9][\w'’&.-]{0,40}"
_LOOSE = re.compile(
    rf"(?:\b(?:{_INSTITUTION}|\d{{1,3}}(?:st|nd|rd|th)?) (?:(?:{words.GENITIVES}) )?)?\b{_CAPITAL}"
    rf"(?: (?:(?:[a-zà-ÿ]{{3,20}} (?:{words.GENITIVES})|{words.LINKS}) )?(?:{_CAPITAL}|(?:{_PART})\b)){{1,6}}"
)
_ENTITY = re.compile(r"&(?:reg|copy|trade|amp|nbsp);?$")
_BETWEEN = re.compile(r"[|,•·–—@:()\n]|\s-\s|\s(?:at|with|via|from|bei|chez|bij|presso|hos)\s")
_BEHIND_COMMA = re.compile(r",?\s{0,3}(?:our |the |a |an )?(\w{1,30})(?:\s(\w{1,30}))?(?:\s(\w{1,30}))?")
_PRONOUNS = re.compile(r"\((?:she|he|they|her|him|sie|er)\b", re.IGNORECASE)
_STATE = re.compile(r", [A-Z]{2}\b|,? \d{5}\b")
_PART_END = re.compile(r"[,.;\d]|\sand\s")
_FRONT = words.ARTICLES | words.GENERIC | organisations.GREETINGS
_RUNS, _LOOSE_RUNS, _NEAR, _FOOT, _LINES = 300, 100, 34, 80, 5
_MARKS = {",": ",", "(": "(", "@": "@", "©": "©", ":": ":", **dict.fromkeys("|•·–—-", "-")}


@dataclass(frozen=True, slots=True)
class Standing:
    """A name as written, the signs around it, and the stretch of text that shows it."""

    name: str
    signs: frozenset[str]
    start: int
    end: int


@lru_cache(maxsize=2048)
def standings(text: str, place: str) -> tuple[Standing, ...]:
    """Every name in a text. `place` says what text it is: "said", "subject", "signed" or "shown"."""
    found = [one for run, start, end in names(text)[:_RUNS] for one in _of_run(text, place, run, start, end)]
    plain = {(start, end) for _, start, end in names(text)}
    for match in list(_LOOSE.finditer(text))[:_LOOSE_RUNS]:
        if match.span() not in plain:
            name = _bare(tidy(match[0]))
            if any(c.isupper() for c in name):
                found.append(Standing(name, frozenset({f"{place} loosely"}), match.start(), match.end()))
    return tuple(found)


_FUNDING = re.compile(r"(?:series|serie) [a-k]\+?|(?:pre-?)?seed", re.IGNORECASE)
"""A round of funding, which is written like a name."""


def _bare(name: str) -> str:
    """A name without a genitive's ending and what markup left behind it."""
    return _ENTITY.sub("", name).removesuffix("'s").removesuffix("’s")


def _of_run(text: str, place: str, run: list[str], start: int, end: int) -> Iterator[Standing]:
    """A run of words as a name: without what begins the sentence, without departments, with them."""
    first, last = 0, len(run)
    while first < last and run[first].lower().rstrip(".") in organisations.JUNK_NAMES:
        first += 1
    while last > first + 1 and run[last - 1].lower().rstrip(".") in organisations.JUNK_NAMES:
        last -= 1
    whole = run[first:last]
    stop = next((at for at, word in enumerate(whole) if at and word.lower() in organisations.NAME_STOPS), len(whole))
    part = whole[:stop]
    if not part:
        return
    name = _bare(tidy(" ".join(part)))
    if len(squash(name)) < 2 or _FUNDING.fullmatch(name):
        return
    around = set(_before(text, start) if not first else {"front cut"})
    around |= _behind(text, end) if last == len(run) else set()
    around |= _within(text, place, name, start, end)
    if stop < len(whole):
        around.add("department cut")
    if any(map(_legal, part[1:])):
        around.add("legal form")
    signs = frozenset({f"in {place}", *(f"{place} {sign}" for sign in around)})
    shown = (max(0, start - _NEAR), end + _NEAR)
    yield Standing(name, signs, *shown)
    shorter = _without_front(name.split())
    if shorter:
        kept = signs - {f"{place} line start", f"{place} alone"} | {f"{place} front off"}
        yield Standing(shorter, kept, *shown)
    longer = _bare(" ".join(whole))
    if squash(longer) != squash(name) and not _legal(whole[-1]):
        yield Standing(longer, signs | {"untidied"}, *shown)


def _without_front(parts: list[str]) -> str:
    """A name without articles and words that begin lines before it; "" where there are none or nothing is left."""
    at = 0
    while at < len(parts) - 1:
        low = parts[at].lower()
        if low not in _FRONT and (not at or low not in organisations.JOINERS):
            break
        at += 1
    return " ".join(parts[at:]) if at and parts[at][:1].isupper() else ""


def _before(text: str, start: int) -> Iterator[str]:
    """What stands before a name on its line says of it."""
    before = text[max(text.rfind("\n", 0, start) + 1, start - _NEAR) : start]
    said = before.lower().replace("’", "'").split()
    if said and (before[-1:].isspace() or before[-1:] in "'@"):
        for count in (4, 3, 2, 1):
            group = words.BEFORE.get(" ".join(said[-count:])) if len(said) >= count else None
            if group:
                yield f"behind {group}"
                break
    last = before.rstrip()[-1:]
    if not last:
        yield "line start"
    elif last in ".!?":
        yield "sentence start"
    elif last in _MARKS:
        yield f"behind {_MARKS[last]}"
    if "©" in before or "opyright" in before:
        yield "copyright"
    if said and said[-1].strip(",.").isdigit():
        yield "behind a number"
    tail = [word.strip(",|–-:·()") for word in before.split()[-3:]]
    tail = [word for word in tail if word][-2:]
    if tail and any(map(is_title_word, tail)):
        yield "behind a title"


def _behind(text: str, end: int) -> set[str]:
    """What stands behind a name on its line says of it."""
    stop = text.find("\n", end)
    behind = text[end : min(stop if stop >= 0 else len(text), end + _NEAR)]
    found = set()
    rest = behind.lstrip(" ")
    word = rest.lower().split(None, 1)[:1]
    group = words.BEHIND.get(word[0].strip(",.;:")) if word and behind[:1] == " " else None
    if group:
        found.add(f"before {group}")
    following = _BEHIND_COMMA.match(rest) if rest[:1] == "," else None
    if following and any(part and is_title_word(part) for part in following.groups()):
        found.add("before a title")
    if rest[:1] == "," and any(map(_legal, rest[1:].split(None, 1)[:1])):
        found.add("legal form")
    if _PRONOUNS.match(rest):
        found.add("before pronouns")
    if _STATE.match(behind) or (rest[:1] == "," and _next_part(rest) in organisations.PLACES):
        found.add("before a place")
    if not rest:
        found.add("line end")
    elif rest[0] in ".!?":
        found.add("sentence end")
    elif rest[0] in _MARKS:
        found.add(f"before {_MARKS[rest[0]]}")
    return found


def _legal(word: str) -> bool:
    return word.lower().strip(".,") in LEGAL


def _next_part(rest: str) -> str:
    """What stands between a comma and the next mark, in lower case and without figures (Dublin 2)."""
    return _PART_END.split(rest[1:], maxsplit=1)[0].strip().lower()


def _within(text: str, place: str, name: str, start: int, end: int) -> set[str]:
    """Where on its line, or in a short text, a name stands."""
    found = set()
    begin, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[begin : stop if stop >= 0 else len(text)]
    if line.strip(" ,.*") == name:
        found.add("alone")
    if not words.TOOLS.isdisjoint(text[max(begin, start - _FOOT) : start].lower().split()):
        found.add("behind a tool")
    if place == "signed":
        number = sum(1 for row in text[:begin].split("\n") if row.strip())
        found.add(f"line {min(number, _LINES)}")
    if place != "said" and any(tidy(segment) == name for segment in _BETWEEN.split(line)):
        found.add("segment")
    return found


@lru_cache(maxsize=4096)
def shape(name: str) -> tuple[tuple[str, float], ...]:
    """What a name's own words say of it, each sign with its strength."""
    parts = name.split()
    low = [part.lower().strip(".,") for part in parts]
    generic = sum(part in words.GENERIC for part in low) / len(low)
    told = {
        f"words {min(len(parts), 4)}": True,
        "has a title word": any(map(is_title_word, low)),
        "ends in a title word": is_title_word(low[-1]),
        "is a place": " ".join(low) in organisations.PLACES,
        "ends in a place": len(low) > 1 and low[-1] in organisations.PLACES,
        "begins as a place": low[0] in organisations.DIRECTIONS,
        "tool": not words.TOOLS.isdisjoint(low),
        "generic first": low[0] in words.GENERIC,
        "article first": low[0] in words.ARTICLES,
        "opener first": low[0] in words.OPENERS,
        "opener last": len(low) > 1 and low[-1] in words.OPENERS,
        "honorific": low[0] in words.HONORIFICS,
        "day": not words.DAYS.isdisjoint(low),
        "department": " ".join(low) in organisations.DEPARTMENTS,
        "street": low[-1] in organisations.STREETS,
        "no firm": not organisations.NOT_FIRMS.isdisjoint(low),
        "capitals": name.isupper(),
        "digit": any(c.isdigit() for c in name),
        "ampersand": "&" in parts or "+" in parts,
        "agency word": not organisations.AGENCY_WORDS.isdisjoint(low),
        "institution": not words.INSTITUTIONS.isdisjoint(low),
        "short": len(squash(name)) <= 3,
    }
    signs = [(sign, 1.0) for sign, is_so in told.items() if is_so]
    return (*signs, ("generic", generic)) if generic else tuple(signs)
