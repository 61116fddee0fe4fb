"""What a finished letter does not hold: gaps to fill, no words at all, a sentence that breaks off, two signatures.

What may live here: checks of the words alone, which need nothing but the draft and the names that may stand in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from mailbridge.detect.language import guess
from mailbridge.detect.seen import base_subject
from mailbridge.letters.checkins import TO_FILL
from mailbridge.mail.html import html_text
from mailbridge.mail.phrases import CLOSING
from mailbridge.proofreading.page import Page, masked, quoted, sentences
from mailbridge.proofreading.values import Finding, Proof
from mailbridge.proofreading.words import TABLES

_TO_FILL = frozenset(word for words in TABLES.values() for word in words.to_fill)
_GAPS = (
    re.compile(
        r"\{\{.{0,80}?\}\}|\{%.{0,80}?%\}|\$\{.{0,80}?\}|<<.{1,80}?>>|%[A-Z_]{3,30}%|(?<!\w)\{[A-Za-z_ ]{1,40}\}"
    ),
    re.compile(r"\[(?:\s|\.|…|_|-|\?|x)*\]", re.IGNORECASE),
    re.compile(r"(?<!\w)\(\s*\)|(?<!\w)\(\s*(?:\.{2,}|…|\?+|_+)\s*\)|«\s*»|“\s*”|„\s*“|(?<!\w)\"\s*\"(?!\w)"),
    re.compile(r"\b[Xx]{3,}\b|(?<!\w)_{3,}(?!\w)|\?{3,}|\b(?:TODO|FIXME|TBD|TBC|TKTK)\b|(?i:\blorem ipsum\b)"),
    re.compile(r"^[ \t]*(?:…|\.{3,})[ \t]*$", re.MULTILINE),
)
_BRACKETED = re.compile(r"[\[<]([^\[\]<>\n@/]{2,60})[\]>]")
_CAPITALS = re.compile(r"(?<![\w-])[A-ZÀ-Þ]{3,}(?:[ _][A-ZÀ-Þ]{3,}){0,3}(?![\w-])")
_WORD = re.compile(r"[^\W\d_]+")
_LINK = re.compile(r"\S+://\S+")
_SHOUTED = 0.5
_ENOUGH_WORDS = 25
"""So many words tell the language of a letter."""
_CLOSING_MOST = 3
"""A last line of so few words that ends with a comma closes the letter ("Bien à toi,")."""
_LEAST = 3
"""Letters of a word that tells whether two texts say the same."""
_SIGNATURES = 2
"""A letter and the signature below it."""
_DELIMITER = re.compile(r"^--[ ]?$", re.MULTILINE)


def nothing_said(proof: Proof, page: Page) -> Iterator[Finding]:
    """A draft without a word of its author's."""
    if page.said.strip(" \n\t.,-_>"):
        return
    what = "The draft holds nothing but the quoted original." if page.quoted else "The draft is empty."
    yield Finding("empty", "wrong", "", what, "Write the letter, or delete the draft.")


def gaps(proof: Proof, page: Page) -> Iterator[Finding]:
    """What was to be filled in and was not, in the words and in the subject."""
    known = (*_LINK.findall(page.own), proof.opportunity.role, proof.opportunity.company, proof.profile.name)
    subject = base_subject(proof.draft.subject)
    theirs = {base_subject(m.subject) for m in proof.opportunity.messages}
    for text in (page.own, subject if subject not in theirs else ""):
        clear = masked(text, known)
        for start, end in _merged(_gap_spans(clear)):
            yield _gap(proof, text[start:end])


def _gap(proof: Proof, words: str) -> Finding:
    if words == TO_FILL and proof.kind == "check-in":
        what = "The line of your own is not written yet."
        return Finding("gap", "wrong", words, what, f"Write in place of {TO_FILL} what you have to say, or delete it.")
    return Finding("gap", "wrong", quoted(words), "Something was to be filled in here.", "Fill it in, or take it out.")


def _gap_spans(text: str) -> Iterator[tuple[int, int]]:
    for pattern in _GAPS:
        yield from (m.span() for m in pattern.finditer(text))
    for m in _BRACKETED.finditer(text):
        found = {w.casefold() for w in _WORD.findall(m[1])}
        if found & _TO_FILL or (m[1].isupper() and m[0][0] == "["):
            yield m.span()
    letters = [c for c in text if c.isalpha()]
    if sum(map(str.isupper, letters)) < _SHOUTED * len(letters):
        for m in _CAPITALS.finditer(text):
            if all(w.casefold() in _TO_FILL for w in _WORD.findall(m[0])):
                yield m.span()


def _merged(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap made one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def two_faces(proof: Proof, page: Page) -> Iterator[Finding]:
    """Words in the text of a draft that its HTML part lacks, or the other way round: a mail app for terminals edits the
    one, and most readers see the other. Links are told apart from what they are called, and do not count."""
    text, html = proof.draft.text, proof.draft.html
    if not text or not html:
        return
    theirs, mine = (Counter(_WORD.findall(_LINK.sub(" ", face.casefold()))) for face in (html_text(html), text))
    apart = [word for word in (mine - theirs) + (theirs - mine) if len(word) >= _LEAST]
    if apart:
        what = "The text and the HTML of this draft do not say the same, and most people see the HTML."
        todo = "Open it in a mail app that shows HTML, put it right there and save it."
        yield Finding("parts", "look", quoted(", ".join(apart)), what, todo)


def breaks_off(proof: Proof, page: Page) -> Iterator[Finding]:
    """A paragraph that ends in the middle of a sentence: with a word that no sentence ends with, or, where it is the
    last before the closing, with a comma or dash ("Looking forward to it," closes a letter by itself)."""
    paragraphs = [p.strip() for p in re.split(r"\n\s*\n", page.said) if p.strip()]
    greeting = page.greeting
    closed = CLOSING.match(page.sign_off.split("\n", 1)[0])
    last = next((p for p in reversed(paragraphs) if not CLOSING.match(p.split("\n")[-1])), "") if closed else ""
    for paragraph in paragraphs:
        line = paragraph.split("\n")[-1].rstrip()
        if CLOSING.match(line) or (greeting and line == greeting.line):
            continue
        final = line.rstrip("-–—…").rsplit(maxsplit=1)[-1:] or [""]
        dangles = any(final[0].lower() in words.dangling for words in page.words) and len(line.split()) > 1
        if dangles or (paragraph is last and line[-1:] in ",–—" and len(line.split()) > _CLOSING_MOST):
            todo = "Finish the sentence, or take it out."
            yield Finding("unfinished", "look", quoted(sentences(line)[-1]), "A sentence breaks off here.", todo)


def signed_twice(proof: Proof, page: Page) -> Iterator[Finding]:
    """The whole name on two lines of one signature, a closing and a name twice, or two signatures: a mail app has added
    its own to the letter's. A name above "-- " and once more below it is how mail is signed."""
    parts = [[line.strip(" \t,.") for line in part.split("\n") if line.strip()] for part in _DELIMITER.split(page.own)]
    full = proof.profile.name.casefold()
    called = {full, *full.split()[:1]}
    named = [[line for line in lines if line.casefold() == full] for lines in parts]
    closed = [
        [name for close, name in pairwise(lines) if name.casefold() in called and CLOSING.match(close)]
        for lines in parts
    ]
    twice = next((names for names in (*named, *closed) if len(names) > 1), [])
    if twice or len(parts) > _SIGNATURES:
        words = " / ".join(twice or [name for names in named for name in names])
        yield Finding("signature", "look", quoted(words), "The letter is signed twice.", "Take one of them out.")


def other_language(proof: Proof, page: Page) -> Iterator[Finding]:
    """A letter in a language that is neither mailbridge's choice for this thread nor used in it by anybody."""
    if len(page.said.split()) < _ENOUGH_WORDS:
        return
    spoken = {proof.language, proof.opportunity.language[:2].lower()}
    if page.language in spoken or page.language in {guess(m.text) for m in proof.opportunity.messages if m.text}:
        return
    theirs, here = (_NAMES.get(tag, tag) for tag in (proof.opportunity.language[:2].lower(), page.language))
    what = f"The letter reads as {here}, and they write {theirs}."
    todo = "Write it in the language they write in, unless you mean it so."
    yield Finding("language", "look", quoted(max(sentences(page.said), key=len)), what, todo)


_NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "nl": "Dutch", "it": "Italian",
    "pt": "Portuguese", "sv": "Swedish",
}  # fmt: skip
