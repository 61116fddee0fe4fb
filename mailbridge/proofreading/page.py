"""What the author of a draft wrote, as a proof-reader looks at it: own words without the quoted original, told apart.

What may live here: the reading of the draft's text, and the pieces of it that several checks look at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from mailbridge.detect.language import guess
from mailbridge.detect.phrases import Phrases, fold, words
from mailbridge.detect.plain import plain, unwrap
from mailbridge.mail.visible import split
from mailbridge.proofreading.values import Proof
from mailbridge.proofreading.words import TABLES, Words

_QUOTE = 100
_READ = 20_000
"""How many characters of a letter are read; nobody writes more."""
_MASK = "·"
_SENTENCE_END = re.compile(r"(?<!\s\d)(?<!\s\d\d)(?<!\b[A-ZÄÖÜ])[.!?…]+[\"”»)]*\s+(?=[\"“„«(¿¡]?[^\W\d_a-zß-ÿ])|\n+")
"""Not after a day's number ("am 27. November") or an initial; before a capital."""
_GREETING_ENDS = re.compile(r"[,:;!\n]|\s[–—-]\s")
_GREETING_MOST = 70
_PARTICLES = words("van von der den de da di del della la le ten ter zu al bin el e y")
_GREETINGS = {tag: Phrases({False: table.greetings, True: table.unfinished_greetings}) for tag, table in TABLES.items()}


@dataclass(frozen=True, slots=True)
class Greeting:
    """The line that opens a letter: the whole of it, and what stands between the greeting word and the next stop.
    `unfinished` says that the word never stands without a name ("Dear")."""

    line: str
    names: str
    unfinished: bool


@dataclass(frozen=True, slots=True)
class Page:
    """The own words of a draft: `said` the letter, lines that a mail program broke joined; `sign_off` the closing, name
    and signature; `quoted` the original. `language` is the one that it seems to be written in (base BCP 47 tag)."""

    said: str
    sign_off: str
    quoted: str
    language: str

    @property
    def own(self) -> str:
        """Everything that the author wrote."""
        return f"{self.said}\n\n{self.sign_off}".strip()

    @property
    def words(self) -> tuple[Words, ...]:
        """The table of the page's language, where there is one."""
        return (TABLES[self.language],) if self.language in TABLES else ()

    @property
    def greeting(self) -> Greeting | None:
        """The greeting in the first line, or None where the letter opens otherwise."""
        line = self.said.split("\n", 1)[0].strip()
        for tag in dict.fromkeys((self.language, *_GREETINGS)):
            found = _greeting(line, tag) if tag in _GREETINGS else None
            if found:
                return found
        return None


def page(proof: Proof) -> Page:
    """The page of a draft. Never raises."""
    body = split(proof.draft)
    said = unwrap(plain(body.said[:_READ])).strip("\n ")
    return Page(
        said, plain(body.signature[:_READ]).strip(), body.quoted, guess(said, proof.opportunity.language[:2].lower())
    )


def _greeting(line: str, tag: str) -> Greeting | None:
    hits = [hit for hit in _GREETINGS[tag].find(fold(line)) if hit.start == 0]
    if not hits:
        return None
    longest = max(hits, key=lambda hit: (hit.end, hit.meaning))
    rest = line[longest.end :]
    stop = _GREETING_ENDS.search(rest)
    if stop and stop.start() == 0 and stop[0] == ",":  # "Hola, Jordan:" has its comma before the name
        after = _GREETING_ENDS.search(rest, 1)
        named = rest[1 : after.start()] if after else ""
        stop = after if named and all(map(_of_a_name, named.split())) else stop
    end = stop.start() if stop else len(rest)
    if end > _GREETING_MOST:
        return None
    cut = min(len(line), longest.end + end + (1 if stop else 0))
    return Greeting(line[:cut].strip(), rest[:end].strip(" ,.\t"), longest.meaning)


def _of_a_name(word: str) -> bool:
    return word[:1].isupper() or word in _PARTICLES


def masked(text: str, known: Iterable[str | None]) -> str:
    """`text` with every place where one of `known` stands blotted out, place for place: a role called "Growth Manager"
    or "Engineer [Remote]" is no reason and no gap."""
    for value in sorted({v for v in known if v and len(v) > 1}, key=len, reverse=True):
        text = re.sub(re.escape(value), lambda m: _MASK * len(m[0]), text, flags=re.IGNORECASE)
    return text


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, and its lines that are none."""
    return tuple(s for s in _SENTENCE_END.split(text) if s.strip())


def around(text: str, start: int, end: int) -> str:
    """The sentence in which a place of a text lies."""
    begins = max((m.end() for m in _SENTENCE_END.finditer(text) if m.end() <= start), default=0)
    stop = _SENTENCE_END.search(text, end)
    return text[begins : stop.start() if stop else len(text)].strip()


def quoted(words: str) -> str:
    """Words as a finding quotes them: on one line, and cut where they are many."""
    line = " ".join(words.split())
    return line if len(line) <= _QUOTE else line[: _QUOTE - 1].rstrip() + "…"
