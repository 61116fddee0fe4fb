"""Names of organisations: how they look in text, and how a domain spells them.

What may live here: finding names, tidying them, and fitting them to the label of a domain. Whose name it is, is not
asked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from mailbridge.detect.seen import within
from mailbridge.detect.words import organisations as words
from mailbridge.detect.words import senders
from mailbridge.mail.message import Address

_WORD = r"[^\W\d_]\w*(?:['’&.+-]\w+)*\.?"
_BRACES = r"\{\{[^{}\n]{1,30}\}\}"
_DOTTED = rf"\b(?=\w{{1,4}}[./])(?:{'|'.join(words.DOTTED_FORMS)})(?!\w)"
_TOKEN = re.compile(rf"{_BRACES}|{_DOTTED}|{_WORD}|\d+\w*|[&+]|[^\s\w]")
_DEPARTMENTS = sorted(words.DEPARTMENTS, key=len, reverse=True)
LEGAL = frozenset(words.LEGAL_FORMS)
_UNSTOPPED = frozenset(form.rstrip(".") for form in LEGAL)
_STOPPED = LEGAL | words.DOTTED
DEPARTMENT_TAIL = re.compile(r"(?:\s|^)(?:" + "|".join(re.escape(d) for d in _DEPARTMENTS) + r")$", re.IGNORECASE)
_MAX_WORDS = 7
_PLAIN_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=8192)
def squash(text: str) -> str:
    """Letters and digits alone, lower case, accents and ligatures taken off: how names look in domains."""
    text = text.lower().replace("ß", "ss").replace("ø", "o").replace("æ", "ae").replace("ł", "l")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if c.isalnum() and not unicodedata.combining(c))


def labels(address: Address) -> tuple[str, ...]:
    """The parts of an address that may spell the employer's name: the domain's label, or the tenant before a system's
    @."""
    domain = address.domain
    if not domain or within(domain, senders.PUBLIC):
        return ()
    local = address.email.rpartition("@")[0].lower()
    if (
        within(domain, senders.APPLICANT_TRACKING)
        or within(domain, senders.SCHEDULING)
        or within(domain, senders.TESTING)
    ):
        tenant = squash(re.split(r"[+@]", local)[0])
        return (tenant,) if len(tenant) > 3 and tenant not in words.NO_TENANT else ()
    if within(domain, senders.JOB_BOARDS):
        return ()
    parts = domain.split(".")[:-1]
    if len(parts) > 1 and parts[-1] in words.SECOND_LEVEL:
        parts = parts[:-1]
    label = parts[-1] if parts else ""
    pieces = [piece for piece in re.split(r"[-_]", label) if len(piece) > 4] if "-" in label else []
    return tuple(dict.fromkeys([squash(label), *map(squash, pieces)]))


def fit(label: str, name: Sequence[str]) -> int:
    """How many letters of a domain's label the words of a name account for; 0 if they do not fit it."""
    joined = ""
    for at, word in enumerate(name):
        piece = squash(word)
        if word in "&+":
            piece = next((said for said in words.AND if label.startswith(joined + said)), "")
        if label.startswith(joined + piece):
            joined += piece
            continue
        rest = label[len(joined) :]
        if len(joined) < 4 and not (rest and piece.startswith(rest[:4]) and len(rest) >= 4):
            return _initials(label, name)
        following = "".join(squash(w)[:1] for w in name[at:])
        if rest and (
            following.startswith(rest)
            or rest in words.DOMAIN_TAILS
            or piece.startswith(rest)
            or _abbreviates(rest, piece)
        ):
            return len(label)
        if len(joined) >= 4 and any(
            len(squash(w)) >= 4 and (rest.startswith(squash(w)) or squash(w).startswith(rest)) for w in name[at + 1 :]
        ):
            return len(label)
        return _initials(label, name) or (len(joined) if len(joined) >= 4 else 0)
    rest = label[len(joined) :]
    if not rest or rest in words.DOMAIN_TAILS:
        return len(label)
    return len(joined) if len(joined) >= 4 else 0


def _initials(label: str, name: Sequence[str]) -> int:
    """Whether a label is the first letters of a name's words (sbmc), or a beginning and then first letters."""
    first = squash(name[0])
    for taken in range(min(len(first), len(label)), 0, -1):
        if label.startswith(first[:taken]) and len(name) > 1:
            rest = label[taken:]
            if (
                rest
                and "".join(squash(w)[:1] for w in name[1:] if w.lower() not in words.SMALL).startswith(rest)
                and len(label) >= 3
            ):
                return len(label)
    return 0


def _abbreviates(short: str, long: str) -> bool:
    """Whether the letters of `short` stand in `long` in that order, from its first letter on."""
    if not short or not long or short[0] != long[0]:
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)


@lru_cache(maxsize=1024)
def names(text: str) -> tuple[tuple[list[str], int, int], ...]:
    """Runs of words that may be a name: capitalised, joined by small words or "&"; with their place in the text."""
    return tuple(_names(text))


def _names(text: str) -> Iterator[tuple[list[str], int, int]]:
    tokens = list(_TOKEN.finditer(text))
    at = 0
    for first in [n for n, token in enumerate(tokens) if begins(token[0])]:
        if first < at:
            continue
        at = first
        run = [at]
        following = at + 1
        while following < len(tokens) and len(run) < _MAX_WORDS:
            token = tokens[following][0]
            gap = text[tokens[run[-1]].end() : tokens[following].start()]
            if "\n" in gap or len(gap) > 1:
                break
            before = tokens[run[-1]][0]
            if begins(token) and token[0] != "{" and (not before.endswith(".") or before.lower() in words.DOTTED):
                run.append(following)
                following += 1
            elif (
                token.lower() in words.JOINERS
                and following + 1 < len(tokens)
                and begins(tokens[following + 1][0])
                and tokens[following + 1][0].lower() not in words.JUNK_NAMES
                and gap == " "
            ):
                run += [following, following + 1]
                following += 2
            elif token.lower().strip(".") in LEGAL:
                run.append(following)
                following += 1
            else:
                break
        yield [tokens[i][0] for i in run], tokens[at].start(), tokens[run[-1]].end()
        at = following if len(run) > 1 else at + 1


@lru_cache(maxsize=8192)
def begins(token: str) -> bool:
    """Whether a word may begin a name, or go on with one: a capital, a figure with one (3M), or braces."""
    if token[:1].isupper() or (token[1:2] in ("'", "’") and token[2:3].isupper()):
        return True
    return token.startswith("{{") or (token[:1].isdigit() and any(c.isupper() for c in token))


@lru_cache(maxsize=8192)
def tidy(name: str) -> str:
    """The name as people write it: without legal form, departments and what stands around it."""
    name = " ".join(name.split()).strip(" ,;:|-–—·•/\"'")
    if name.endswith(".") and name.rpartition(" ")[2].lower() not in _STOPPED:
        name = name[:-1]
    while True:
        shorter = DEPARTMENT_TAIL.sub("", name).strip(" ,;:|-–—·•/&")
        head, _, last = shorter.rpartition(" ")
        if head and last.lower().rstrip(".,") in _UNSTOPPED:
            shorter = head.strip(" ,")
        if shorter == name or not shorter:
            return name
        name = shorter


def cut(run: list[str]) -> list[str]:
    """The run without words that begin a sentence and with nothing behind a department's name."""
    while run and run[0].lower().rstrip(".") in words.JUNK_NAMES:
        run = run[1:]
    for at, word in enumerate(run):
        if at and word.lower() in words.NAME_STOPS:
            return run[:at]
    return run


def as_written(label: str, text: str) -> str | None:
    """Words of a text, in any case, that spell a domain's label letter by letter; None where there are none."""
    tokens = _PLAIN_WORD.findall(text)
    for at in range(len(tokens)):
        joined = ""
        for end in range(at, min(at + 4, len(tokens))):
            joined += squash(tokens[end])
            if joined == label:
                return " ".join(tokens[at : end + 1])
            if not label.startswith(joined):
                break
    return None
