"""The role: runs of words that are a job title, weighed by what stands around them.

What may live here: how a title is found in text, what is cut off it, and which of several is the role talked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mailbridge.detect.seen import Seen
from mailbridge.detect.values import Evidence
from mailbridge.detect.words import titles as words

_TOKEN = re.compile(r"[^\W\d_](?:[\w+#]|['’.&/-](?=\w))*\.?|\d+(?:st|nd|rd|th)?(?=[\s),.;:]|$)|[,&/–—-]")
_ENDINGS = tuple(head for head in words.HEADS if len(head) >= 6) + tuple(words.COMPOUND_ENDINGS)
_MARKS = re.compile(words.GENDER_MARKS, re.IGNORECASE)
_BEFORE = re.compile(words.ANCHORS_BEFORE + r"\W{0,3}$", re.IGNORECASE)
_WEAKLY_BEFORE = re.compile(r"\b(?:for|as|als|comme|como|come|som|para|pour|per|für|voor|för)\s+$", re.IGNORECASE)
_AFTER = re.compile(r"\W{0,4}" + words.ANCHORS_AFTER, re.IGNORECASE)
_PERSON_BEFORE = re.compile(words.PERSON_BEFORE + r"$")
_SMALL = re.compile(words.SMALL_BEFORE + r" ((?:[a-zà-ÿ][a-zà-ÿ'-]* ){0,3}[a-zà-ÿ][a-zà-ÿ'-]+)", re.IGNORECASE)
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)$|K-?\d{1,2}$")
_WINDOW = 48


@dataclass(frozen=True, slots=True)
class Title:
    """A title in a line: its words, and where they stand in the text it was found in."""

    words: str
    start: int
    end: int


def _is_head(token: str) -> bool:
    low = token.lower().rstrip(".")
    if low in words.HEADS:
        return True
    last = re.split(r"[-/]", low)[-1]
    return last in words.HEADS or (len(low) > 8 and low.endswith(_ENDINGS))


def _capital(token: str) -> bool:
    return token[:1].isupper() or token[1:2].isupper()


def _left(line: str, tokens: list[re.Match[str]], at: int) -> int:
    """The first token of the title whose head is `tokens[at]`."""
    first = at
    while first > 0:
        before = tokens[first - 1]
        gap = line[before.end() : tokens[first].start()]
        word = before[0]
        if gap not in (" ", "") or word.lower() in words.NOT_IN_TITLE or word.lower() in words.NOT_BEFORE_TITLE:
            break
        if (
            (word == "&" or (word == "/" and not gap))
            and first > 1
            and _capital(tokens[first - 2][0])
            and tokens[first - 2][0].lower() not in words.NOT_IN_TITLE
        ):
            first -= 2
        elif (_capital(word) or _ORDINAL.match(word)) and not word.endswith("."):
            first -= 1
        else:
            break
    return first


def _right(line: str, tokens: list[re.Match[str]], at: int) -> int:
    """The last token of the title whose head is `tokens[at]`."""
    last = at
    while last + 1 < len(tokens) and not tokens[last][0].endswith("."):
        after = tokens[last + 1]
        gap = line[tokens[last].end() : after.start()]
        word, low = after[0], after[0].lower()
        if gap not in (" ", ""):
            break
        if low in words.JOINERS and gap + word != "/":
            if last + 2 >= len(tokens) or line[after.end() : tokens[last + 2].start()] != " ":
                break
            following = tokens[last + 2][0]
            known = following.lower() in words.NOT_IN_TITLE
            if known or not (_capital(following) or low in words.ROMANCE_JOINERS):
                break
            last += 2
        elif low in words.NOT_IN_TITLE or word in "&/–—-,":
            break
        elif _capital(word) or (low in words.LEVELS and not _followed(line, tokens, last + 1)):
            last += 1
        else:
            break
    return last


def _followed(line: str, tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a capitalised word follows a token: then a number is no level."""
    return tokens[at][0].isdigit() and at + 1 < len(tokens) and tokens[at + 1][0][:1].isupper()


@lru_cache(maxsize=1024)
def titles(text: str) -> tuple[Title, ...]:
    """Every run of capitalised words around a word that titles turn on."""
    return tuple(_titles(text))


def _titles(text: str) -> Iterator[Title]:
    start = 0
    for line in text.split("\n"):
        tokens = [t for t in _TOKEN.finditer(line)] if len(line) < 2_000 else []
        done = -1
        for at, token in enumerate(tokens):
            if at <= done or not _is_head(token[0]) or not _capital(token[0]):
                continue
            first, last = _left(line, tokens, at), _right(line, tokens, at)
            done = last
            yield Title(
                line[tokens[first].start() : tokens[last].end()].rstrip(".,"),
                start + tokens[first].start(),
                start + tokens[last].end(),
            )
        start += len(line) + 1


@lru_cache(maxsize=1024)
def small_titles(text: str) -> tuple[Title, ...]:
    """Titles in small letters, which only count right behind words that announce one ("we need a head baker")."""
    return tuple(_small_titles(text))


def _small_titles(text: str) -> Iterator[Title]:
    for match in _SMALL.finditer(text):
        found = match[1].split()
        heads = [at for at, word in enumerate(found) if _is_head(word)]
        if heads and not any(word in words.NOT_IN_TITLE for word in found[: heads[-1] + 1]):
            taken = " ".join(found[: heads[-1] + 1])
            yield Title(taken, match.start(1), match.start(1) + len(taken))


def first_title(text: str) -> str | None:
    """The first job title in a text that is said of an opening and not of a person, or None."""
    for title in titles(text):
        if _weigh(text, title) >= 2 and title.words.lower() not in words.RECRUITING_TITLES:
            return title.words
    return next((title.words for title in small_titles(text)), None)


def subject_title(subject: str) -> str | None:
    """The first job title in a subject line, or None; a short line may be a title in small letters."""
    for title in titles(subject):
        if title.words.lower() not in words.RECRUITING_TITLES:
            return title.words
    plain = subject.split()
    if 1 < len(plain) <= 4 and _is_head(plain[-1]) and all(word.isalpha() for word in plain):
        return subject
    return None


def _weigh(text: str, title: Title) -> float:
    """How much the words around a title say that it is the role talked about."""
    before = text[max(0, title.start - _WINDOW) : title.start].replace("\n", " ")
    after = text[title.end : title.end + _WINDOW].replace("\n", " ")
    low = title.words.lower()
    weight = 0.5
    if _BEFORE.search(before):
        weight += 3
    elif _WEAKLY_BEFORE.search(before):
        weight += 1
    if _AFTER.match(after):
        weight += 3
    if _PERSON_BEFORE.search(before) and weight < 3:
        weight -= 3
    if low in words.RECRUITING_TITLES:
        weight -= 3
    return weight


def clean(title: str, company: str | None = None) -> str:
    """The role as written, without gender marks, requisition numbers, a place in brackets or the company's name."""
    title = re.sub(r"^(?:[A-Z]{1,4}-?\d{2,8}|\d{3,8})\W+", "", _MARKS.sub(" ", title))
    title = re.sub(r"\s*\([^)]*\)\s*", " ", title)
    if company:
        first = re.escape(company.split()[0])
        title = re.sub(rf"\s*(?:[,|–—-]|\bat\b|@)\s*{first}\b.*$", "", title, flags=re.IGNORECASE)
    title = re.sub(r"\s[-–—|/]\s(?:[A-Z]\.?\s?)?[A-Z]?\.?$", "", " ".join(title.split()))
    return title.strip(" ,;:-–—|/&")


def key(title: str) -> str:
    """A title as titles are compared: its words in lower case."""
    return " ".join(re.findall(r"\w+", title.lower()))


@dataclass(frozen=True, slots=True)
class Role:
    """A role as written, how much speaks for it, and the words it stands in."""

    name: str
    weight: float
    evidence: Evidence


def candidates(thread: Sequence[Seen], company: str | None) -> list[Role]:
    """Every title in the messages that may be the role, the weightiest first."""
    weights: dict[str, float] = {}
    written: dict[str, tuple[str, Evidence]] = {}
    for seen in thread:
        if seen.forged or seen.automatic:
            continue
        for text, bonus in ((seen.subject, 2.5), (seen.said, 0.0)):
            for title in (*titles(text), *small_titles(text)):
                cleaned = clean(title.words, company)
                name = key(cleaned)
                if not name:
                    continue
                weight = (_weigh(text, title) + bonus) * (0.6 if seen.ours else 1.0)
                before = weights.get(name, weight)
                weights[name] = max(before, weight) if min(before, weight) <= 0 or name not in weights else before + weight
                line = text[max(0, title.start - 40) : title.end + 40]
                written.setdefault(name, (cleaned, Evidence(seen.message.message_id, " ".join(line.split()))))
    ranked = sorted(weights, key=lambda k: (-weights[k] - 0.1 * len(k.split()), k))
    return [Role(written[k][0], weights[k], written[k][1]) for k in ranked]


def strongest(thread: Sequence[Seen], company: str | None) -> tuple[str | None, float]:
    """The weightiest title and its weight."""
    found = candidates(thread, company)
    return (found[0].name, found[0].weight) if found else (None, 0.0)


def find(thread: Sequence[Seen], company: str | None) -> tuple[str | None, tuple[Evidence, ...]]:
    """The role that the messages talk about, as written, and the evidence."""
    found = candidates(thread, company)
    if not found:
        return None, ()
    best = found[0]
    if best.weight < 0.5:
        subjects = key(" ".join(one.subject for one in thread))
        named = [one for one in found if key(one.name) in subjects]
        if not named:
            return None, ()
        best = named[0]
    for other in found[1:]:
        if key(other.name).startswith(key(best.name) + " ") and other.weight > 0.5 * best.weight:
            best = other
    return best.name, (best.evidence,)


def compatible(a: str, b: str) -> bool:
    """Whether two titles, as `key` gives them, may be one role: one is unsaid, or its words stand in the other, be it
    shortened (mgr, asst) or by first letters (SRE)."""
    if not a or not b:
        return True
    short, long = sorted((a.split(), b.split()), key=len)
    initials = "".join(word[0] for word in long if word not in words.JOINERS)
    return all(word in words.JOINERS or word in long or word in initials or any(_short_for(word, other) for other in long) for word in short)


def _short_for(short: str, long: str) -> bool:
    """Whether one word is the other shortened, or the same in another gender or number."""
    if len(short) > len(long):
        short, long = long, short
    if len(short) < 2 or short[0] != long[0]:
        return False
    if len(short) >= 5 and long.startswith(short[:-1]):
        return True
    letters = iter(long)
    return len(short) <= 5 and len(long) > len(short) and all(letter in letters for letter in short)
