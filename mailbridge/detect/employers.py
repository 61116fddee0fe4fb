"""Where employers are named: by the sender's domain, behind certain words, in a system's sender name, in signatures.

What may live here: the places where names stand, and how much each says. Which name is the employer is `company.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import itemgetter

from mailbridge.detect.names import DEPARTMENT_TAIL, LEGAL, begins, cut, fit, names, squash, tidy
from mailbridge.detect.seen import Seen, is_robot, is_team, system, within
from mailbridge.detect.titles import is_title_word
from mailbridge.detect.values import Evidence
from mailbridge.detect.words import organisations as words
from mailbridge.detect.words import senders
from mailbridge.mail.message import Address

_TAGS = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,9}>")
_NAMED = re.compile(words.EMPLOYER_BEFORE + r"\s+(?=\S)")
_SENT_YOU = re.compile(words.EMPLOYER_AFTER)
_SEPARATOR = re.compile(r"\s*(?:[,|•·@]|\s[-–—]+\s|\s(?:at|bei|chez|bij|presso|hos)\s)\s*")
_NO_NAME_LINE = re.compile(r"@\w|https?:|www\.|\d{3}|\b(?:Uhr|Tel|Fax|Phone|Mobile|Cell)\b|[?!]$")
_SIGNED_LINES, _LONG_LINE = 5, 90


@dataclass(frozen=True, slots=True)
class Named:
    """A name as written, how much speaks for it, and where it stands."""

    name: str
    weight: float
    evidence: Evidence


def _alone(text: str, start: int, end: int) -> bool:
    """Whether a run of words is all there is on its line."""
    return text[text.rfind("\n", 0, start) + 1 : start].strip() == "" and text[end : end + 2].strip(" ,.") in ("", "\n")


def by_domain(seen: Sequence[Seen], label: str, *, piece: bool = False) -> list[Named]:
    """Names in the messages that spell a domain's label, the more fully the weightier; `piece`: it is only the latter
    part
    of one, and a word before belongs to the name."""
    found = []
    persons = _persons(seen)
    enough = max(4, 0.5 * len(label))
    for one in seen:
        for text, bonus in texts(one):
            taken = -1
            for place, first, part in _parts(text, label[:1]):
                if place == taken or squash(" ".join(part[:2])) in persons:
                    continue
                letters = fit(label, part)
                if letters < enough and not (letters and letters == len(label)):
                    continue
                taken = place
                run, start, end = names(text)[place]
                if first and (piece or _alone(text, start, end)):
                    longer = cut(run[first - 1 :])
                    part = part if squash(" ".join(longer[:2])) in persons else longer
                line = text[max(0, start - 30) : end + 30]
                evidence = Evidence(one.message.message_id, " ".join(line.split()))
                found.append(Named(tidy(" ".join(part)), 1.0 + letters / len(label) + bonus, evidence))
    return found


def texts(one: Seen) -> tuple[tuple[str, float], ...]:
    """Where a message may name its sender's firm, without tags, and what a name there weighs more than elsewhere."""
    everybody = (one.author, *one.message.recipients)
    shown = "\n".join(a.name for a in everybody if a.name)
    weighed = ((one.subject, 0.0), (one.said, 0.0), (one.signature, 1.0), (shown, 0.2), (one.quoted, 0.0))
    return tuple((_TAGS.sub("", text), bonus) for text, bonus in weighed)


def _parts(text: str, letter: str) -> list[tuple[int, int, list[str]]]:
    """What of each run of a text may be a name whose domain begins with a letter, by the number of the run and where in
    it."""
    parts = _lettered(text)
    return sorted([*parts.get(letter, ()), *parts.get("", ())], key=itemgetter(0, 1)) if parts else []


@lru_cache(maxsize=1024)
def _lettered(text: str) -> dict[str, list[tuple[int, int, list[str]]]]:
    """The same by letter, "" for what may begin with any: many domains are asked about one text."""
    found: dict[str, list[tuple[int, int, list[str]]]] = {}
    for place, (run, _, _) in enumerate(names(text)):
        for first in range(min(len(run), 4)):
            part = cut(run[first:])
            if part:
                letter = "" if part[0] in "&+" else squash(part[0])[:1]
                found.setdefault(letter, []).append((place, first, part))
    return found


def _persons(seen: Sequence[Seen]) -> frozenset[str]:
    """The names of people in the headers, squashed, first name first: a firm may bear the owner's, but is not the
    owner."""
    addresses = {a for one in seen for a in (one.author, *one.message.reply_to, *one.message.recipients)}
    return frozenset(map(_person, addresses)) - {""}


@lru_cache(maxsize=8192)
def _person(address: Address) -> str:
    """The name of the person whose address it is, squashed; "" where it is nobody's."""
    if is_team(address) or is_robot(address):
        return ""
    last, comma, first = re.sub(r"\s+via\s+.*$|\([^)]*\)", "", address.name).partition(",")
    name = (f"{first} {last}" if comma else last).split()
    return squash(" ".join(name[:2])) if 1 < len(name) <= 4 and _of_person(name, address) else ""


def _of_person(name: Sequence[str], address: Address) -> bool:
    """Whether a display name is a person's: the address is made of its words, or is a system's and not the employer's
    there."""
    local = squash(re.split(r"[+@]", address.email)[0])
    if system(address):
        return not squash("".join(name)).startswith(local) and tidy(" ".join(name)) == " ".join(name)
    return any(len(squash(word)) > 2 and squash(word) in local for word in name)


def by_place(seen: Sequence[Seen]) -> list[Named]:
    """Names that stand where an employer is named: behind "at", in a system's sender name, in a signature."""
    found = []
    persons = _persons(seen)
    for one in seen:
        if one.ours or one.forged:
            continue
        author = one.author
        if author.name and (one.robot or within(author.domain, senders.APPLICANT_TRACKING)):
            inside = re.search(r"\(([^)]+)\)\s*$", author.name)
            shown = tidy(_shown(inside[1] if inside else author.name))
            if (
                shown
                and squash(shown) not in words.NO_TENANT | persons | _system_names(author)
                and not (within(author.domain, senders.JOB_BOARDS))
            ):
                found.append(
                    Named(shown, 2.2 if one.robot or inside else 0.4, Evidence(one.message.message_id, author.name))
                )
        if one.robot or system(author):
            found += [replace(n, weight=2.0) for n in _before(_SENT_YOU, one.subject, one)]
        for text, weight in ((one.subject, 1.0), (one.said, 1.0), (one.signature, 1.0)):
            found += [
                Named(n.name, weight, n.evidence) for n in behind(_NAMED, text, one) if squash(n.name) not in persons
            ]
    return found


def behind(anchor: re.Pattern[str], text: str, one: Seen) -> Iterator[Named]:
    """The names that stand right behind an anchor."""
    for match in anchor.finditer(text):
        for run, start, end in names(text[match.end() : match.end() + 80]):
            part = cut(run) if start == 0 else []
            if part and not any(is_title_word(word) for word in part[-1:] + part[:1]):
                line = text[match.start() : match.end() + end]
                yield Named(tidy(" ".join(part)), 1.0, Evidence(one.message.message_id, " ".join(line.split())))
            break


def _system_names(address: Address) -> frozenset[str]:
    """The name of the system itself, as its domain spells it."""
    return frozenset(address.domain.split(".")) if system(address) else frozenset()


def _shown(name: str) -> str:
    """The employer in a system's sender name: "… on behalf of X" is X's, "X via …" X's too."""
    name = re.sub(
        r"^.*\b(?:on behalf of|im auftrag (?:von|der)|pour le compte de|namens|per conto di|en nombre de)\s+",
        "",
        name,
        flags=re.IGNORECASE,
    )
    return re.sub(r"\s+(?:via|@|at|from)\s+.*$", "", name)


def _before(anchor: re.Pattern[str], text: str, one: Seen) -> Iterator[Named]:
    """The name that begins a text and stands before an anchor ("… has sent you an offer")."""
    for run, start, end in names(text)[:1]:
        part = cut(run)
        if start == 0 and part and anchor.match(text, end):
            yield Named(tidy(" ".join(part)), 1.0, Evidence(one.message.message_id, text[:100]))


def by_signature(seen: Sequence[Seen]) -> list[Named]:
    """The last name in each signature that is neither a person's, a department's nor a title: people sign before the
    firm."""
    found = []
    persons = _persons(seen)
    for one in seen:
        if not one.theirs or one.automatic:
            continue
        signed = one.signature or "\n".join(one.said.rstrip().split("\n")[-_SIGNED_LINES:])
        lines = [line.strip() for line in signed.split("\n")]
        eligible = [line for line in lines if line and len(line) <= _LONG_LINE and not _NO_NAME_LINE.search(line)]
        firms = [firm for line in eligible if (firm := _firm_in(line, persons, one))]
        if firms:
            found.append(firms[-1])
    return found


def _firm_in(line: str, persons: frozenset[str], one: Seen) -> Named | None:
    """The first part of a signature's line that may be a firm's name."""
    segments = [segment.strip(" .") for segment in _SEPARATOR.split(line)]
    for at, segment in enumerate(segments):
        name = tidy(segment)
        department = bool(DEPARTMENT_TAIL.search(segment)) and at + 1 < len(segments)
        if not department and _may_be_firm(name, persons, one):
            return Named(name, 1.0 if name == segment else 1.6, Evidence(one.message.message_id, line))
    return None


def _may_be_firm(name: str, persons: frozenset[str], one: Seen) -> bool:
    """Whether a segment of a signature may be a firm's name: capitalised, no person, no title, no department, no
    greeting."""
    tokens = name.split()
    if not tokens or len(tokens) > 6 or not begins(tokens[0]) or any(c.isdigit() for c in name[1:]):
        return False
    if not all(
        begins(token) or token.lower() in words.JOINERS or token.lower().strip(".,") in LEGAL for token in tokens
    ):
        return False
    squashed = squash(name)
    author = squash(one.author.name)
    if len(squashed) < 3 or squashed in persons or squashed in author or (author and author.startswith(squashed)):
        return False
    low = [token.lower().strip(".,") for token in tokens]
    if low[0] in words.JUNK_NAMES or " ".join(low) in words.DEPARTMENTS or low[0] in words.GREETINGS:
        return False
    return (
        not any(is_title_word(token) for token in low)
        and low[-1] not in words.STREETS
        and not any(token in words.NOT_FIRMS for token in low)
    )
