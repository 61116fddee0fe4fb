"""The employer: names in the mail that match the sender's domain, else names in the places where employers are named.

What may live here: how a name is found in text, how it is matched with a domain, and who is employer where an agency writes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from mailbridge.detect.seen import Seen, is_robot, is_team, system, within
from mailbridge.detect.titles import is_title_word
from mailbridge.detect.values import Evidence
from mailbridge.detect.words import organisations as words
from mailbridge.detect.words import senders
from mailbridge.mail.message import Address

_WORD = r"[^\W\d_](?:[\w'’&.+-](?=\w)|\w)*\.?"
_TOKEN = re.compile(rf"\{{\{{[^{{}}\n]{{1,30}}\}}\}}|\b(?:{'|'.join(words.DOTTED_FORMS)})(?!\w)|{_WORD}|\d+\w*|[&+]|[^\s\w]")
_TAGS = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,9}>")
_LEGAL = frozenset(words.LEGAL_FORMS)
_DEPARTMENTS = sorted(words.DEPARTMENTS, key=len, reverse=True)
_DEPARTMENT_TAIL = re.compile(r"(?:\s|^)(?:" + "|".join(re.escape(d) for d in _DEPARTMENTS) + r")$", re.IGNORECASE)
_AGENCY = re.compile(r"\b(?:" + "|".join(words.AGENCY_WORDS) + r")\b", re.IGNORECASE)
_NAMED = re.compile(words.EMPLOYER_BEFORE + r"\s+(?=\S)")
_CLIENT = re.compile(words.CLIENT_BEFORE + r"\s+(?=\S)")
_CLIENT_APART = re.compile(words.CLIENT_APART + r"\s+(?=[A-ZÀ-Ý])")
_SENT_YOU = re.compile(words.EMPLOYER_AFTER)
_CLIENT_TALK = re.compile(words.CLIENT_TALK, re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_SEPARATOR = re.compile(r"\s*(?:[,|•·@]|\s[-–—]+\s|\s(?:at|bei|chez|bij|presso|hos)\s)\s*")
_NO_NAME_LINE = re.compile(r"@\w|https?:|www\.|\d{3}|\b(?:Uhr|Tel|Fax|Phone|Mobile|Cell)\b|[?!]$")
_MAX_WORDS, _SIGNED_LINES, _LONG_LINE = 7, 5, 90


@dataclass(frozen=True, slots=True)
class Named:
    """A name as written, how much speaks for it, and where it stands."""

    name: str
    weight: float
    evidence: Evidence


def squash(text: str) -> str:
    """Letters and digits alone, lower case, accents and ligatures taken off: how names look in domains."""
    text = text.lower().replace("ß", "ss").replace("ø", "o").replace("æ", "ae").replace("ł", "l")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if c.isalnum() and not unicodedata.combining(c))


def labels(address: Address) -> tuple[str, ...]:
    """The parts of an address that may spell the employer's name: the domain's label, or the tenant before a system's @."""
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


def _matches(label: str, name: Sequence[str]) -> int:
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
        if len(joined) >= 4 and any(len(squash(w)) >= 4 and (rest.startswith(squash(w)) or squash(w).startswith(rest)) for w in name[at + 1 :]):
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
    while at < len(tokens):
        if not _begins(tokens[at][0]):
            at += 1
            continue
        run = [at]
        following = at + 1
        while following < len(tokens) and len(run) < _MAX_WORDS:
            token = tokens[following][0]
            gap = text[tokens[run[-1]].end() : tokens[following].start()]
            if "\n" in gap or len(gap) > 1:
                break
            before = tokens[run[-1]][0]
            if _begins(token) and token[0] != "{" and (not before.endswith(".") or before.lower() in words.DOTTED):
                run.append(following)
                following += 1
            elif (
                token.lower() in words.JOINERS
                and following + 1 < len(tokens)
                and _begins(tokens[following + 1][0])
                and gap == " "
            ):
                run += [following, following + 1]
                following += 2
            elif token.lower().strip(".") in _LEGAL:
                run.append(following)
                following += 1
            else:
                break
        yield [tokens[i][0] for i in run], tokens[at].start(), tokens[run[-1]].end()
        at = following if len(run) > 1 else at + 1


def _begins(token: str) -> bool:
    return token[:1].isupper() or token.startswith("{{") or (token[:1].isdigit() and any(c.isupper() for c in token))


def tidy(name: str) -> str:
    """The name as people write it: without legal form, departments and what stands around it."""
    name = " ".join(name.split()).strip(" ,;:|-–—·•/\"'")
    if name.endswith(".") and name.rpartition(" ")[2].lower() not in _LEGAL | words.DOTTED:
        name = name[:-1]
    while True:
        shorter = _DEPARTMENT_TAIL.sub("", name).strip(" ,;:|-–—·•/&")
        head, _, last = shorter.rpartition(" ")
        if head and last.lower().rstrip(".,") in {form.rstrip(".") for form in _LEGAL}:
            shorter = head.strip(" ,")
        if shorter == name or not shorter:
            return name
        name = shorter


def _cut(run: list[str]) -> list[str]:
    """The run without words that begin a sentence and with nothing behind a department's name."""
    while run and run[0].lower().rstrip(".") in words.JUNK_NAMES:
        run = run[1:]
    for at, word in enumerate(run):
        if at and word.lower() in words.NAME_STOPS:
            return run[:at]
    return run


def _alone(text: str, start: int, end: int) -> bool:
    """Whether a run of words is all there is on its line."""
    return text[text.rfind("\n", 0, start) + 1 : start].strip() == "" and text[end : end + 2].strip(" ,.") in ("", "\n")


def by_domain(seen: Sequence[Seen], label: str, *, piece: bool = False) -> list[Named]:
    """Names in the messages that spell a domain's label, the more fully the weightier; `piece`: it is only the latter part
    of one, and a word before belongs to the name."""
    found = []
    persons = _persons(seen)
    for one in seen:
        everybody = (one.message.author, *one.message.recipients)
        shown = "\n".join(a.name for a in everybody if a.name)
        for text, bonus in ((one.subject, 0.0), (one.said, 0.0), (one.signature, 1.0), (shown, 0.2), (one.quoted, 0.0)):
            text = _TAGS.sub("", text)
            for run, start, end in names(text):
                for first in range(min(len(run), 4)):
                    part = _cut(run[first:])
                    if not part or squash(" ".join(part[:2])) in persons:
                        continue
                    fit = _matches(label, part)
                    if fit >= max(4, 0.5 * len(label)) or (fit and fit == len(label)):
                        if first and (piece or _alone(text, start, end)):
                            longer = _cut(run[first - 1 :])
                            part = part if squash(" ".join(longer[:2])) in persons else longer
                        line = text[max(0, start - 30) : end + 30]
                        found.append(
                            Named(
                                tidy(" ".join(part)),
                                1.0 + fit / len(label) + bonus,
                                Evidence(one.message.message_id, " ".join(line.split())),
                            )
                        )
                        break
    return found


def _persons(seen: Sequence[Seen]) -> frozenset[str]:
    """The names of people in the headers, squashed, first name first: a firm may bear the owner's, but is not the owner."""
    found = set()
    for one in seen:
        for address in (one.message.author, *one.message.reply_to, *one.message.recipients):
            if is_team(address) or is_robot(address):
                continue
            last, comma, first = re.sub(r"\s+via\s+.*$|\([^)]*\)", "", address.name).partition(",")
            name = (f"{first} {last}" if comma else last).split()
            if 1 < len(name) <= 4 and _of_person(name, address):
                found.add(squash(" ".join(name[:2])))
    return frozenset(found)


def _of_person(name: Sequence[str], address: Address) -> bool:
    """Whether a display name is a person's: the address is made of its words, or is a system's and not the employer's there."""
    local = squash(re.split(r"[+@]", address.email)[0])
    if system(address):
        return not squash("".join(name)).startswith(local) and tidy(" ".join(name)) == " ".join(name)
    return any(len(squash(word)) > 2 and squash(word) in local for word in name)


def spells(seen: Sequence[Seen], domain: str) -> bool:
    """Whether the messages name something that a domain spells: then the domain is a firm's and not a mail provider's."""
    return any(by_domain(seen, label) for label in labels(Address("", f"x@{domain}")))


def by_place(seen: Sequence[Seen]) -> list[Named]:
    """Names that stand where an employer is named: behind "at", in a system's sender name, in a signature."""
    found = []
    persons = _persons(seen)
    for one in seen:
        if one.ours or one.forged:
            continue
        author = one.message.author
        if author.name and (one.robot or within(author.domain, senders.APPLICANT_TRACKING)):
            inside = re.search(r"\(([^)]+)\)\s*$", author.name)
            shown = tidy(_shown(inside[1] if inside else author.name))
            if shown and squash(shown) not in words.NO_TENANT | persons | _system_names(author) and not (within(author.domain, senders.JOB_BOARDS)):
                found.append(
                    Named(shown, 2.2 if one.robot or inside else 0.4, Evidence(one.message.message_id, author.name))
                )
        if one.robot or system(author):
            found += [replace(n, weight=2.0) for n in _before(_SENT_YOU, one.subject, one)]
        for text, weight in ((one.subject, 1.0), (one.said, 1.0), (one.signature, 1.0)):
            found += [Named(n.name, weight, n.evidence) for n in _behind(_NAMED, text, one) if squash(n.name) not in persons]
    return found


def _behind(anchor: re.Pattern[str], text: str, one: Seen) -> Iterator[Named]:
    """The names that stand right behind an anchor."""
    for match in anchor.finditer(text):
        for run, start, end in names(text[match.end() : match.end() + 80]):
            part = _cut(run) if start == 0 else []
            if part and not any(is_title_word(word) for word in part[-1:] + part[:1]):
                line = text[match.start() : match.end() + end]
                yield Named(tidy(" ".join(part)), 1.0, Evidence(one.message.message_id, " ".join(line.split())))
            break


def _system_names(address: Address) -> frozenset[str]:
    """The name of the system itself, as its domain spells it."""
    return frozenset(address.domain.split(".")) if system(address) else frozenset()


def _shown(name: str) -> str:
    """The employer in a system's sender name: "… on behalf of X" is X's, "X via …" X's too."""
    name = re.sub(r"^.*\b(?:on behalf of|im auftrag (?:von|der)|pour le compte de|namens|per conto di|en nombre de)\s+", "", name, flags=re.IGNORECASE)
    return re.sub(r"\s+(?:via|@|at|from)\s+.*$", "", name)


def _before(anchor: re.Pattern[str], text: str, one: Seen) -> Iterator[Named]:
    """The name that begins a text and stands before an anchor ("… has sent you an offer")."""
    for run, start, end in names(text)[:1]:
        part = _cut(run)
        if start == 0 and part and anchor.match(text, end):
            yield Named(tidy(" ".join(part)), 1.0, Evidence(one.message.message_id, text[:100]))


def by_signature(seen: Sequence[Seen]) -> list[Named]:
    """The last name in each signature that is neither a person's, a department's nor a title: people sign before the firm."""
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
        department = bool(_DEPARTMENT_TAIL.search(segment)) and at + 1 < len(segments)
        if not department and _may_be_firm(name, persons, one):
            return Named(name, 1.0 if name == segment else 1.6, Evidence(one.message.message_id, line))
    return None


def _may_be_firm(name: str, persons: frozenset[str], one: Seen) -> bool:
    """Whether a segment of a signature may be a firm's name: capitalised, no person, no title, no department, no greeting."""
    tokens = name.split()
    if not tokens or len(tokens) > 6 or not _begins(tokens[0]) or any(c.isdigit() for c in name[1:]):
        return False
    if not all(_begins(token) or token.lower() in words.JOINERS or token.lower().strip(".,") in _LEGAL for token in tokens):
        return False
    squashed = squash(name)
    author = squash(one.message.author.name)
    if len(squashed) < 3 or squashed in persons or squashed in author or (author and author.startswith(squashed)):
        return False
    low = [token.lower().strip(".,") for token in tokens]
    if low[0] in words.JUNK_NAMES or " ".join(low) in words.DEPARTMENTS or low[0] in words.GREETINGS:
        return False
    return not any(is_title_word(token) for token in low) and not any(token in words.NOT_FIRMS for token in low)


def is_agency(seen: Sequence[Seen]) -> bool:
    """Whether those who write fill the vacancies of others."""
    theirs = [one for one in seen if one.theirs]
    domain = " ".join(re.sub(r"[.-]", " ", one.message.author.domain) + " " + one.signature for one in theirs)
    return any(_CLIENT_TALK.search(one.said) for one in theirs) or bool(
        _AGENCY.search(domain) and any("client" in one.folded for one in theirs)
    )


def _best(found: Sequence[Named]) -> Named | None:
    """The name with most weight; of names that begin alike the longest."""
    weights: dict[str, float] = {}
    first: dict[str, Named] = {}
    for named in found:
        key = squash(named.name)
        if len(key) < 2:
            continue
        weights[key] = weights.get(key, 0.0) + named.weight
        first.setdefault(key, named)
    if not weights:
        return None
    best = max(weights, key=lambda k: (weights[k], len(k)))
    longer = [
        k for k in weights if k.startswith(best) and len(first[k].name.split()) <= len(first[best].name.split()) + 3
    ]
    return first[max(longer, key=len)]


def find(seen: Sequence[Seen]) -> tuple[str | None, tuple[Evidence, ...]]:
    """The employer's name as people write it, the agency's where the client is never named, and the evidence."""
    usable = [one for one in seen if not one.forged and not one.automatic]
    if is_agency(usable):
        clients = [
            named
            for one in usable
            if one.theirs
            for text in (one.subject, one.said)
            for anchor in (_CLIENT, _CLIENT_APART)
            for named in _behind(anchor, text, one)
        ]
        client = _best(clients)
        if client:
            return client.name, (client.evidence,)
    spelled: list[Named] = []
    for address in _other_side(usable):
        whole, *pieces = labels(address) or ("",)
        found = by_domain(usable, whole) if whole else []
        spelled += found or [named for piece in pieces for named in by_domain(usable, piece, piece=True)]
    best = _best(spelled) or _best([*by_place(usable), *by_signature(usable)])
    return (best.name, (best.evidence,)) if best else (None, ())


def _other_side(seen: Sequence[Seen]) -> list[Address]:
    """One address for each domain on the other side: of those who write, who are written to, else who are named in notes."""
    found: dict[str, Address] = {}
    for one in seen:
        if one.theirs:
            found.setdefault(f"{one.message.author.domain} {one.message.author.email if one.robot else ''}", one.message.author)
    own = {one.message.author.domain for one in seen if one.ours}
    for one in seen:
        if one.ours:
            for address in (*one.message.recipients, *(Address("", m[0]) for m in _EMAIL.finditer(one.said))):
                if address.domain not in own:
                    found.setdefault(f"{address.domain} ", address)
    return list(found.values())
