"""Job titles in text: runs of capitalised words around a word that titles turn on, and small ones behind words that
announce one.

What may live here: how a title is found and where it ends. Which title is the role talked about is `role.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mailbridge.detect.words import organisations
from mailbridge.detect.words import titles as words

_TOKEN = re.compile(r"[^\W\d_][\w+#]*(?:['’.&/-](?=\w)[\w+#]*)*\.?|\d+(?:st|nd|rd|th)?(?=[\s),.;:]|$)|[,&/–—-]")
_ENDINGS = tuple(head for head in words.HEADS if len(head) >= 6) + tuple(words.COMPOUND_ENDINGS)
_HEAD_ENDS = frozenset(re.split(r"[\W_]", head)[-1] for head in words.HEADS)
_RUN, _SMALL_RUN = re.compile(r"[^\W_]+"), re.compile(r"[a-zà-ÿ]+")
_LAST_LETTERS = frozenset(ending[-4:] for ending in _ENDINGS)
"""What the endings end in: a quick no."""
_SMALL_WORD = r"[a-zà-ÿ][a-zà-ÿ'-]*"
_OF = rf"(?: (?:de|des|du|di|da|do|del|della|d') ?{_SMALL_WORD})"
_SMALL = re.compile(
    rf"{words.SMALL_BEFORE} (?-i:((?:{_SMALL_WORD} ){{0,3}}{_SMALL_WORD}{_OF}{{0,2}}))",
    re.IGNORECASE,
)
_CALLED = tuple(re.compile(pattern) for pattern in words.CALLED)
_SMALL_AFTER = re.compile(words.SMALL_AFTER)
_PLACES = frozenset(organisations.PLACES)
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)$|K-?\d{1,2}$")
_LONGEST_LINE, _SMALL_WORDS, _ADJECTIVES = 2_000, 3, 2


@dataclass(frozen=True, slots=True)
class Title:
    """A title in a text: its words, and where they stand."""

    words: str
    start: int
    end: int


@lru_cache(maxsize=8192)
def is_title_word(token: str) -> bool:
    """Whether a word is one that titles turn on, alone or as the last part of a compound."""
    low = token.lower().rstrip(".")
    if low in words.HEADS:
        return True
    if low in words.NO_TITLES:
        return False
    last = re.split(r"[-/]", low)[-1]
    return last in words.HEADS or (len(low) > 8 and _has_ending(low))


@lru_cache(maxsize=8192)
def _may_end_head(run: str) -> bool:
    """Whether a run of letters may be the end of a word that titles turn on: most texts and lines are left alone at
    the first look."""
    low = run.lower()
    return low in _HEAD_ENDS or _has_ending(low)


def _has_ending(low: str) -> bool:
    return low[-4:] in _LAST_LETTERS and low.endswith(_ENDINGS)


def not_in_title(low: str) -> bool:
    """Whether a word, lower case, stands beside titles and never in one, alone or as the last part of a compound."""
    return low in words.NOT_IN_TITLE or low.endswith(words.NOT_IN_TITLE_ENDINGS)


def _capital(token: str) -> bool:
    return token[:1].isupper() or token[1:2].isupper()


def _left(line: str, tokens: list[re.Match[str]], at: int) -> int:
    """The first token of the title whose head is `tokens[at]`."""
    first = at
    while first > 0:
        before = tokens[first - 1]
        gap = line[before.end() : tokens[first].start()]
        word, low = before[0], before[0].lower()
        if gap not in (" ", "") or low in words.NOT_BEFORE_TITLE or not_in_title(low):
            break
        earlier = tokens[first - 2][0] if first > 1 else ""
        joined = word == "&" or (word == "/" and not gap)
        if joined and _capital(earlier) and earlier.lower() not in words.NOT_IN_TITLE:
            first -= 2
        elif (_capital(word) or _ORDINAL.match(word)) and (not word.endswith(".") or low in words.BEFORE):
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
        if low in words.JOINERS:
            if not _goes_on(line, tokens, last + 1):
                break
            last += 2
        elif not_in_title(low) or word in "&/–—-,":
            break
        elif _capital(word) or (low in words.LEVELS and not _followed(tokens, last + 1)):
            last += 1
        else:
            break
    return _romance(line, tokens, at, last)


def _romance(line: str, tokens: list[re.Match[str]], at: int, last: int) -> int:
    """The last token where up to two adjectives in small letters follow a Romance title up to the end of its line."""
    title = {token[0].lower() for token in tokens[at : last + 1]}
    if tokens[at][0].lower() not in words.LONG_ROMANCE and not title & words.ROMANCE_JOINERS:
        return last
    rest = tokens[last + 1 :]
    ends = next((n for n, token in enumerate(rest) if not token[0][0].isalpha()), len(rest))
    following = [token[0] for token in rest[:ends]]
    spaced = all(
        line[a.end() : b.start()] == " " for a, b in zip(tokens[last : last + ends], rest[:ends], strict=False)
    )
    if (
        0 < len(following) <= _ADJECTIVES
        and spaced
        and all(word.islower() and not not_in_title(word) for word in following)
    ):
        return last + ends
    return last


def _goes_on(line: str, tokens: list[re.Match[str]], joiner: int) -> bool:
    """Whether a title goes on behind a joining word or mark."""
    if joiner + 1 >= len(tokens) or line[tokens[joiner].end() : tokens[joiner + 1].start()] != " ":
        return False
    following, low = tokens[joiner + 1][0], tokens[joiner][0].lower()
    if following.lower() in words.NOT_IN_TITLE or (low == "em" and following.lower() in _PLACES):
        return False
    return _capital(following) or low in words.ROMANCE_JOINERS


def _followed(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a capitalised word follows a token: then a number is no level."""
    return tokens[at][0].isdigit() and at + 1 < len(tokens) and tokens[at + 1][0][:1].isupper()


@lru_cache(maxsize=1024)
def titles(text: str) -> tuple[Title, ...]:
    """Every run of capitalised words around a word that titles turn on."""
    return tuple(_titles(text))


def _titles(text: str) -> Iterator[Title]:
    start = 0
    for line in text.split("\n"):
        near = len(line) < _LONGEST_LINE and any(map(_may_end_head, _RUN.findall(line)))
        tokens = list(_TOKEN.finditer(line)) if near else []
        done = -1
        for at, token in enumerate(tokens):
            if at <= done or not _capital(token[0]) or not is_title_word(token[0]):
                continue
            first, last = _left(line, tokens, at), _right(line, tokens, at)
            done = last
            found = line[tokens[first].start() : tokens[last].end()].rstrip(".,")
            yield Title(found, start + tokens[first].start(), start + tokens[last].end())
        start += len(line) + 1


@lru_cache(maxsize=1024)
def small_titles(text: str) -> tuple[Title, ...]:
    """Titles in small letters, which only count right behind words that announce one ("we need a head baker")."""
    return tuple(_small_titles(text))


def _lines_with_heads(text: str) -> Iterator[tuple[int, int]]:
    """Where the lines begin and end in which a word that titles turn on may stand in small letters."""
    start = 0
    for line in text.split("\n"):
        if any(map(_may_end_head, _SMALL_RUN.findall(line))):
            yield start, start + len(line)
        start += len(line) + 1


def _small_titles(text: str) -> Iterator[Title]:
    lines = list(_lines_with_heads(text))
    for match in (match for start, end in lines for match in _SMALL.finditer(text, start, end)):
        found = match[1].split()
        heads = [at for at, word in enumerate(found) if is_title_word(word)]
        if not heads or any(word in words.NOT_IN_TITLE for word in found[: heads[-1] + 1]):
            continue
        end = heads[-1] + 1
        while end + 1 < len(found) and found[end] in words.ROMANCE_JOINERS and found[end + 1] not in words.NOT_IN_TITLE:
            end += 2
        taken = " ".join(found[:end])
        yield Title(taken, match.start(1), match.start(1) + len(taken))
    for match in (match for start, end in lines for match in _SMALL_AFTER.finditer(text, start, end)):
        found = match[1].split()
        if not found[-1].islower() or not is_title_word(found[-1]):
            continue
        low = [word.lower() for word in found]
        stops = [at for at, word in enumerate(low) if word in words.NOT_IN_TITLE or word in words.NOT_BEFORE_TITLE]
        if not stops and match[1] != match[1].lower():
            continue
        kept = found[stops[-1] + 1 if stops else 0 :][-_SMALL_WORDS:]
        if kept and kept[-1] == found[-1] and " ".join(kept) not in words.RECRUITING_TITLES:
            taken = " ".join(kept)
            yield Title(taken, match.end(1) - 1 - len(taken), match.end(1) - 1)


@lru_cache(maxsize=1024)
def called(text: str) -> tuple[Title, ...]:
    """What is called a role, position or job, though no word in it is one that titles turn on ("the Growth Marketing
    role")."""
    low = text.lower()
    if not any(word in low for word in words.CALLED_BY):
        return ()
    return tuple(
        Title(m[1].strip(), m.start(1), m.end(1)) for pattern in _CALLED for m in pattern.finditer(text) if m[1].strip()
    )
