"""Rule 3: somebody is recommended by what they are, and never given away.

What may live here: the checks for contact details of the people in `[[referrals]]`, and for names without consent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailbridge.detect.people import emails, linkedin
from mailbridge.letters.values import Referral
from mailbridge.proofreading.page import Page, quoted, sentences
from mailbridge.proofreading.values import Finding, Proof, people

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?<![\w/.-])\+?\(?\d(?:[\s()./-]{0,2}\d){6,14}(?![\w/-])")
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}.*|\d{4} ?[-/] ?\d{4}")


def referred(proof: Proof, page: Page) -> Iterator[Finding]:
    """A phone number, an address or a LinkedIn page of somebody recommended, or a name that may not be given."""
    harmless = _harmless(proof)
    for person in proof.profile.referrals:
        about = _about(person, page)
        if about and not person.consent:
            what = f"{person.name} has not agreed to be named."
            yield Finding("referral", "wrong", person.name, what, "Ask first, or take the name out.")
        pieces = page.said.split()
        found = [*emails(about), *filter(None, [linkedin(about)])]
        found += [e for e in emails(page.said) if _of(person, e.partition("@")[0])]
        found += [u for u in map(linkedin, pieces) if u and _of(person, u.rpartition("/in/")[2])]
        for detail in dict.fromkeys([*(d for d in found if _bare(d) not in harmless), *_numbers(about)]):
            what = f"The letter gives away how to reach {person.name}."
            yield Finding("referral", "wrong", quoted(detail), what, "Take it out; offer to put them in touch instead.")


def _about(person: Referral, page: Page) -> str:
    """What the letter says of a person: the paragraphs that name them, each with the one below it, but for sentences in
    which the author speaks of how to be reached themselves."""
    paragraphs = re.split(r"\n\s*\n", page.said)
    named = [n for n, p in enumerate(paragraphs) if re.search(rf"\b{re.escape(person.name)}\b", p, re.IGNORECASE)]
    about = {n for at in named for n in (at, at + 1) if n < len(paragraphs)}
    myself = {word for words in page.words for word in words.myself}
    return "\n".join(
        sentence
        for n in sorted(about)
        for sentence in sentences(paragraphs[n])
        if person.name in sentence or myself.isdisjoint(_WORD.findall(sentence.casefold()))
    )


def _numbers(text: str) -> list[str]:
    """What may be dialled: whose number it is matters here, not where it rings."""
    return [m[0] for m in _NUMBER.finditer(text) if not _DATE.fullmatch(m[0])]


def _of(person: Referral, spelled: str) -> bool:
    """Whether a local part or a page's name spells one of somebody's names, or all of them."""
    letters = "".join(c for c in spelled.casefold() if c.isalpha())
    names = person.name.casefold().split()
    return bool(names) and (all(n in letters for n in names) or letters in names)


def _harmless(proof: Proof) -> frozenset[str]:
    """What is the person's own or the reader's, and may stand in the letter."""
    theirs = [detail for p in people(proof.opportunity) for detail in (p.email, p.linkedin)]
    return frozenset(_bare(detail) for detail in (*proof.me, proof.profile.linkedin, *theirs) if detail)


def _bare(detail: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", detail.lower()).rstrip("/")
