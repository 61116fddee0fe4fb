"""Where employers are named: by the sender's domain, behind certain words, in a system's sender name, in signatures.

What may live here: the places where names stand, and how much each says. Which name is the employer is `company.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from mailbridge.detect.names import cut, fit, names, squash, tidy
from mailbridge.detect.seen import Seen, is_robot, is_team, system
from mailbridge.detect.titles import is_title_word
from mailbridge.detect.values import Evidence
from mailbridge.mail.message import Address

_TAGS = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,9}>")


@dataclass(frozen=True, slots=True)
class Named:
    """A name as written, how much speaks for it, and where it stands."""

    name: str
    weight: float
    evidence: Evidence


def _alone(text: str, start: int, end: int) -> bool:
    """Whether a run of words is all there is on its line."""
    return text[text.rfind("\n", 0, start) + 1 : start].strip() == "" and text[end : end + 2].strip(" ,.") in ("", "\n")


def by_domain(seen: Sequence[Seen], label: str, *, piece: bool = False) -> Iterator[Named]:
    """Names in the messages that spell a domain's label, the more fully the weightier; `piece`: it is only the latter
    part
    of one, and a word before belongs to the name."""
    people = persons(seen)
    enough = max(4, 0.5 * len(label))
    for one in seen:
        for text, bonus in texts(one):
            taken = -1
            for place, first, part in _parts(text, label[:1]):
                if place == taken or squash(" ".join(part[:2])) in people:
                    continue
                letters = fit(label, part)
                if letters < enough and not (letters and letters == len(label)):
                    continue
                taken = place
                run, start, end = names(text)[place]
                if first and (piece or _alone(text, start, end)):
                    longer = cut(run[first - 1 :])
                    part = part if squash(" ".join(longer[:2])) in people else longer
                line = text[max(0, start - 30) : end + 30]
                evidence = Evidence(one.message.message_id, " ".join(line.split()))
                yield Named(tidy(" ".join(part)), 1.0 + letters / len(label) + bonus, evidence)


def texts(one: Seen) -> tuple[tuple[str, float], ...]:
    """Where a message may name its sender's firm, without tags, and what a name there weighs more than elsewhere."""
    everybody = (one.author, *one.message.recipients)
    shown = "\n".join(a.name for a in everybody if a.name)
    weighed = ((one.subject, 0.0), (one.said, 0.0), (one.signature, 1.0), (shown, 0.2), (one.quoted, 0.0))
    return tuple((untagged(text), bonus) for text, bonus in weighed)


def untagged(text: str) -> str:
    """A text without what is left of markup in it."""
    return _TAGS.sub("", text) if "<" in text else text


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


def persons(seen: Sequence[Seen]) -> frozenset[str]:
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


def behind(anchor: re.Pattern[str], text: str, one: Seen) -> Iterator[Named]:
    """The names that stand right behind an anchor."""
    for match in anchor.finditer(text):
        for run, start, end in names(text[match.end() : match.end() + 80]):
            part = cut(run) if start == 0 else []
            if part and not any(is_title_word(word) for word in part[-1:] + part[:1]):
                line = text[match.start() : match.end() + end]
                yield Named(tidy(" ".join(part)), 1.0, Evidence(one.message.message_id, " ".join(line.split())))
            break


def tenant_shown(author: Address) -> str:
    """The employer in a system's sender name: "… on behalf of X" is X's, "X via …" and "Somebody (X)" X's too."""
    inside = re.search(r"\(([^)]+)\)\s*$", author.name)
    name = re.sub(
        r"^.*\b(?:on behalf of|im auftrag (?:von|der)|pour le compte de|namens|per conto di|en nombre de)\s+",
        "",
        inside[1] if inside else author.name,
        flags=re.IGNORECASE,
    )
    return tidy(re.sub(r"\s+(?:via|@|at|from)\s+.*$", "", name))
