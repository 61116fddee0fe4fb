"""Names that belong to another process: its company, its people; and a greeting that is not for the reader.

What may live here: which names are foreign to a letter, and the checks that look for them. A name that occurs anywhere
in this thread, or in the person's own profile, is never foreign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import astuple
from functools import lru_cache

from mailbridge.detect.names import squash, tidy
from mailbridge.detect.values import Opportunity, Person
from mailbridge.detect.words import wording
from mailbridge.letters.manner import spoken_name
from mailbridge.mail.message import DRAFTS, Message
from mailbridge.mail.visible import split
from mailbridge.proofreading.page import Page, quoted
from mailbridge.proofreading.values import Finding, Proof, Severity, people

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHORTEST = 3


def foreign_names(proof: Proof, page: Page) -> Iterator[Finding]:
    """Companies and people that are known from the other processes alone, in the words or the subject: wrong where they
    stand in the place of this company's name, and to be looked at where that is named as well."""
    text = f"{proof.draft.subject}\n{page.own}"
    found: dict[str, Finding] = {}
    for other in proof.others:
        for name, whose in () if _accepted(proof, other) else _names_of(other):
            words = _find(name, text)
            longer = words and any(words in finding.quote for finding in found.values())
            if words and not longer and not _whole(name).search(_familiar(proof)):
                found[words] = _foreign(proof, page, words, whose)
    yield from found.values()


def _foreign(proof: Proof, page: Page, words: str, whose: str) -> Finding:
    company = proof.opportunity.company
    here = f"this letter is to {company}" if company else "this letter does not"
    what = f"{quoted(words)} belongs to another process ({whose}); {here}."
    severity: Severity = "look" if company and _whole(tidy(company)).search(page.own) else "wrong"
    return Finding("name", severity, quoted(words), what, "Put the right name in its place, or take it out.")


def _names_of(other: Opportunity) -> Iterator[tuple[str, str]]:
    """Each name of an opportunity, and what it is called by: its company, or else its role."""
    called = other.company or other.role or other.id
    yield from ((name, called) for name in _spellings(other))
    for person in people(other):
        name = spoken_name(person, other.company)
        if len(name.split()) > 1:
            yield name, called


def _spellings(other: Opportunity) -> tuple[str, ...]:
    """A company's name with and without its legal form, and its first word where their domain is just that."""
    company = other.company or ""
    name = tidy(company)
    first = name.partition(" ")[0]
    labels = {label for p in people(other) for label in p.email.rpartition("@")[2].lower().split(".")[:-1]}
    short = first if squash(first) in labels and not ordinary(first) else ""
    return tuple(n for n in dict.fromkeys([company, name, short]) if len(n) >= _SHORTEST)


def _find(name: str, text: str) -> str | None:
    """The name as it stands in a text, or None: with its capital, and where it is an ordinary word too, in the middle
    of a sentence."""
    if name.casefold() not in text.casefold():
        return None
    single = " " not in name and ordinary(name)
    for m in _whole(name).finditer(text):
        if m[0][0] == name[0] and (not single or (name[0].isupper() and _inside(text, m.start()))):
            return m[0]
    return None


@lru_cache(maxsize=2048)
def _whole(name: str) -> re.Pattern[str]:
    """The name, not as a part of a longer word, an address or a link."""
    words = r"\s+".join(map(re.escape, name.split()))
    return re.compile(rf"(?<![\w@/.-]){words}(?![\w@]|[-/.]\w)", re.IGNORECASE)


def _inside(text: str, start: int) -> bool:
    """Whether a word stands in the middle of a sentence, where a capital is a name's."""
    before = text[:start].rstrip(" ")
    return bool(before) and before[-1] not in "\n.:!?…"


def ordinary(word: str) -> bool:
    """Whether a name is also a word of everyday mail ("Target", "Grace", "Remote")."""
    return word.casefold() in wording.RARITY


def _accepted(proof: Proof, other: Opportunity) -> bool:
    """Whether the other company may well be named: its offer is why the person leaves."""
    return bool(proof.decision and proof.decision.reason == "offer" and other.stage == "offer")


def _familiar(proof: Proof) -> str:
    """Everything that names of this process, and of the person's own world, may be known from."""
    o, profile, decision = proof.opportunity, proof.profile, proof.decision
    own = [profile.name, profile.seeking, profile.linkedin, profile.pay, decision.seeking if decision else None]
    own += [str(value) for referral in profile.referrals for value in astuple(referral)]
    own += [f"{person.name} {person.email}" for person in people(o)]
    sent = [_words(m) for m in o.messages if m.special_uses != {DRAFTS}]
    return "\n".join(filter(None, [o.company, o.role, proof.letter.text if proof.letter else None, *own, *sent]))


def _words(message: Message) -> str:
    body = split(message)
    people = " ".join(f"{a.name} {a.email}" for a in (*message.from_, *message.recipients))
    return f"{message.subject}\n{people}\n{body.said}\n{body.signature}\n{body.quoted}"


def greeting(proof: Proof, page: Page) -> Iterator[Finding]:
    """A greeting of somebody whom the letter does not go to, or without the name that is known."""
    opening = page.greeting
    if opening is None:
        return
    if set(opening.names) & set("[]{}<>_"):  # a gap, which is told as such
        return
    words = [w for w in _WORD.findall(opening.names) if w.casefold() not in _titles(page)]
    everybody = {w for table in page.words for w in table.everybody}
    names = [w for w in words if w[0].isupper()]
    # "Madame," needs no name, and "Chère Madame Dupont," has one.
    greeted = {w.casefold() for w in words or _WORD.findall(opening.line)}
    if greeted & everybody or any(_is_company(w, proof) for w in words):
        return
    if not words:
        yield from _unnamed(proof, opening.line, opening.unfinished)
        return
    reachable = _reachable(proof)
    for name in names[:1] if not _several(opening.names) else names:
        if not any(_same(name, known) for known in reachable):
            yield _not_the_reader(proof, name, opening.line)


def _several(names: str) -> bool:
    return bool(re.search(r"[,&/]|\b(?:and|und|et|y|en)\b", names))


def _titles(page: Page) -> frozenset[str]:
    return frozenset(t for table in page.words for t in table.titles) | {"and", "und", "et", "y", "en"}


def _is_company(word: str, proof: Proof) -> bool:
    return word.casefold() in {w.casefold() for w in _WORD.findall(proof.opportunity.company or "")}


def _unnamed(proof: Proof, line: str, unfinished: bool) -> Iterator[Finding]:
    name = spoken_name(proof.opportunity.contact, proof.opportunity.company)
    todo = f"Greet {name}." if name else "Write a name, or a greeting that needs none."
    named = bool(proof.letter and name and any(w in proof.letter.text.split("\n", 1)[0] for w in name.split()))
    if unfinished or re.search(r"\s[,:!]$", line):
        yield Finding("greeting", "wrong", line, "The greeting names nobody.", todo)
    elif named:
        yield Finding("greeting", "look", line, "The greeting has lost its name.", todo)


def _not_the_reader(proof: Proof, name: str, line: str) -> Finding:
    to = ", ".join(a.name or a.email for a in proof.draft.to) or "nobody"
    todo = "Put the greeting or the address right."
    person = next((p for p in people(proof.opportunity) if _called(name, p)), None)
    if person is not None:
        return Finding("greeting", "wrong", line, f"The letter greets {person.name}, and goes to {to}.", todo)
    for other in proof.others:
        person = next((p for p in people(other) if _called(name, p)), None)
        if person is not None:
            what = f"The letter greets {person.name} of {other.company or 'another process'}, and goes to {to}."
            return Finding("greeting", "wrong", line, what, todo)
    return Finding("greeting", "look", line, f"The letter greets {quoted(name)}, and goes to {to}.", todo)


def _called(name: str, person: Person) -> bool:
    return name.casefold() in person.name.casefold().split()


def _reachable(proof: Proof) -> frozenset[str]:
    """The words by which those whom the draft goes to are called: their names, their addresses, and how they sign."""
    to = {a.folded for a in proof.draft.recipients}
    names = [a.name for a in proof.draft.recipients] + [address.partition("@")[0] for address in to]
    names += [p.name for p in people(proof.opportunity) if p.email.lower() in to]
    for message in proof.opportunity.messages:
        if message.author.folded in to:
            body = split(message)
            names += [message.author.name, body.signature]
            names += [line for line in body.said.split("\n")[-6:] if len(line.split()) <= _SHORTEST]
    if proof.letter:
        names.append(proof.letter.text.split("\n", 1)[0])
    return frozenset(w.casefold() for name in names for w in _WORD.findall(name.replace(".", " ").replace("_", " ")))


def _same(name: str, known: str) -> bool:
    """Whether two names may be one's: the same, or a short form ("Tess" for Tessa)."""
    low = name.casefold()
    short = min(len(low), len(known)) >= _SHORTEST
    return low == known or (short and (low.startswith(known) or known.startswith(low)))
