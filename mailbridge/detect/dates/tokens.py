"""Text → tokens: the words that the lexicon knows, numbers by their shape, punctuation, line breaks.

What may live here: cutting and cleaning. What cannot be part of a date (addresses, phone numbers, money, unknown
words) becomes a count on the next token, so that the grammar knows what stands next to what. Linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mailbridge.detect.dates.cleaning import blank
from mailbridge.detect.dates.lexicon import WORDS_WITH_TAILS, Entry, Lexicon, Meaning
from mailbridge.detect.lines import goes_on, width

_TOKEN = re.compile(
    r"[ ]*(?:(?P<word>[^\W\d_]+)"
    r"|(?P<iso>\d{4}-[01]?\d-[0-3]?\d(?:T\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-]))"
    r"|(?P<zone>(?<=[\dmM][ ])[+-](?:0\d|1[0-4]):?(?:00|30|45)(?![\d:]))"
    r"|(?P<clock>\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:]))"
    r"|(?P<date>\d{4}[/.]\d{1,2}[/.]\d{1,2}(?!\d)|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\d/])|\d{1,2}-\d{1,2}-\d{4}(?!\d)"
    r"|\d{1,2}\.[ ]?\d{1,2}\.(?:[ ]?\d{4}|\d\d)(?![\d:.]\d|\d))"
    r"|(?P<junk>\d+\.\d+\.\d+[\w.]*|[$€£¥#][ ]?\d[\d.,]*[ ]?[kKmM]?\b|\d{1,3}(?:[,.']\d{3})+(?!\d)[ ]?[€$£%]?"
    r"|\d+,\d(?![\d:])"
    r"|\d+[ ]?(?:%|€|£|\$|[kK]\b|EUR\b|USD\b|GBP\b|SEK\b|CHF\b)|\d{1,2}x\d{1,2}\b|24/7)"
    r"|(?P<slash>\d{1,2}/\d{1,2}(?![\d/]|:\d))"
    r"|(?P<dot>\d{1,2}\.\d{1,2}(?![\d]))"
    r"|(?P<num>\d+)"
    r"|(?P<nl>\n\s*)"
    r"|(?P<filler>\x01+)"
    r"|(?P<punct>[^\w\s])"
    r"|(?P<other>.?))",
    re.DOTALL,
)
_TAILS = {
    **dict.fromkeys(("utc", "gmt"), ("zone", re.compile(r"[ ]?[+-][ ]?\d{1,2}(?::?[0-5]\d)?(?![\d:])\)?"))),
    **dict.fromkeys("ap", ("mer", re.compile(r"\.[ ]?[mM]\b\.?"))),
}
_AREA_TAIL = ("zone", re.compile(r"/[A-Z][A-Za-z_]{2,30}(?:/[A-Z][A-Za-z_]{2,30})?"))

_ABBREVIATED = frozenset({"weekday", "month", "about", "at", "weekno", "whose"})
_ITEM = frozenset("-*•▪◦●►○■|>+")
_CELL = re.compile(r"[ ]{2,}([^\W\d_]+)")
_BLANK = re.compile(r"\s*")
_NOTHING: Meaning = {}
_LOOK_AHEAD = 5
_MONTHS = 12
_GAPS = frozenset({"", " ", "\n"})


@dataclass(slots=True)
class Token:
    """One token. `kind` is the group of the pattern that matched ("word", "num", "clock", "nl", "end", or the
    punctuation itself); `text` the cleaned text; `meaning` what a word or number may mean; `skip` how many unknown
    words stand before it; `glued` that nothing, not even a space, does; `sentence` and `block` count up at the end of
    a sentence or line item, and at a blank line. A line break is "nl" where the line was just full, else "br"."""

    kind: str
    text: str
    start: int
    end: int
    meaning: Meaning = field(default_factory=dict)
    skip: int = 0
    glued: bool = False
    sentence: int = 0
    block: int = 0


def is_next(tokens: list[Token], i: int, kind: str) -> bool:
    """Whether token `i` follows the one before with no unknown word between, and may mean `kind`."""
    return not tokens[i].skip and kind in tokens[i].meaning


def ranges(token: Token) -> bool:
    """Whether a token stands between the first and the last of a range: a dash, "to", "through"."""
    return not token.skip and (token.kind == "-" or "rangesign" in token.meaning)


@dataclass(slots=True)
class _Cutter:
    """The state of one pass over a text."""

    text: str
    lexicon: Lexicon
    tokens: list[Token] = field(default_factory=list)
    skip: int = 0
    after: int = 0
    line_start: int = 0
    sentence: int = 0
    block: int = 0
    column: int = 0

    def push(self, kind: str, start: int, end: int, meaning: Meaning) -> None:
        glued = start == self.after and start > 0 and kind != "br"
        skip, self.skip, self.after = self.skip, 0, end
        self.tokens.append(
            Token(kind, self.text[start:end], start, end, meaning, skip, glued, self.sentence, self.block)
        )

    def line_break(self, start: int, end: int) -> None:
        gap = self.text[start:end]
        blank = gap.count("\n") > 1
        item = self.text[end : end + 1] in _ITEM or self.text[end + 1 : end + 2] == ")"
        closed = self.text[start - 1 : start] in {"|", ":"}
        wrapped = not (blank or item or closed) and goes_on(self.text, self.line_start, start, end, self.column)
        self.line_start = end
        self.push("nl" if wrapped else "br", start, end, _NOTHING)
        self.sentence += not wrapped
        self.block += blank

    def stop(self, start: int, end: int) -> None:
        """A full stop ends a sentence where white space and no small letter follows, and no abbreviation was before."""
        rest = self.text[end : end + 2]
        last = self.tokens[-1] if self.tokens and not self.skip and self.tokens[-1].end == start else None
        ends = not rest or (rest[:1].isspace() and not rest[1:].islower())
        if ends and not (last is not None and self._abbreviates(last, end)):
            self.push("stop", start, end, _NOTHING)
            self.sentence += 1
        else:
            self.push(".", start, end, _NOTHING)

    def _abbreviates(self, last: Token, end: int) -> bool:
        """Whether the full stop behind `last` belongs to it: "Mon.", "kl. 14", "12. März", "27.3. um 9"."""
        if last.kind == "word":
            number_follows = self.text[end : end + 1].isspace() and self.text[end + 1 : end + 2].isdigit()
            known = not last.meaning.keys().isdisjoint(_ABBREVIATED)
            return (known and len(last.text) <= 5) or (number_follows and len(last.text) < 4)
        timed = last.kind == "dot" and int(last.text.partition(".")[2]) > _MONTHS  # "10.30-11.30. (Not Thursday)"
        return last.kind in {"num", "dot"} and len(last.text) < 6 and not timed and self._goes_on(end)

    def _goes_on(self, end: int) -> bool:
        """Whether after "12." a month, a day or another number goes on with the date."""
        match = _TOKEN.search(self.text, end, end + 24)
        if match is None:
            return False
        entry = self.lexicon.entries.get(_said(match))
        known = entry is not None and bool(entry.meaning.keys() & {"month", "or", "and", "to"})
        return known or match.lastgroup not in {"word", "nl", "other"}

    def word(self, match: re.Match[str], entry: Entry) -> int:
        """Push a word, or the phrase that it begins; the place after it in the text."""
        start, end = match.span("word")
        word = match["word"]
        low = word.lower()
        if low in WORDS_WITH_TAILS:
            kind, tail = _TAILS.get(low, _AREA_TAIL)
            if rest := tail.match(self.text, end):
                told: Meaning = {"mer": f"{low}m"} if kind == "mer" else {}
                self.push("word" if told else kind, start, rest.end(), told)
                return rest.end()
        meaning = entry.meaning
        if entry.longer and _may_go_on(self.text, end, entry):
            second = _following(self.text, end)
            for words, longer in entry.longer.get(_said(second), ()):
                if stop := _phrase(self.text, second, words):
                    meaning, end = longer, stop
                    break
        if entry.zone is not None and (entry.zone_small or word.isupper()):
            meaning = entry.zone
        if meaning:
            self.push("word", start, end, meaning)
        else:
            self.skip += 1
        return end

    def number_or_mark(self, match: re.Match[str]) -> None:
        """Push a number, punctuation or a line break."""
        kind = match.lastgroup
        start, end = match.span(str(kind))
        if kind == "punct":
            self.mark(match["punct"], start, end)
        elif kind == "num" and self._enumerates(start, end):
            self.push("br", start, end + 1, _NOTHING)
            self.sentence += 1
        elif kind == "nl":
            self.line_break(start, end)
        elif kind == "filler" or (start > 0 and self.text[start - 1].isalpha() and self.after != start):
            self.push("junk", start, end, _NOTHING)  # "R104", "Q3", "v12.3."
        else:
            self.push(str(kind), start, end, {"num": int(match["num"][:9])} if kind == "num" else _NOTHING)

    def _enumerates(self, start: int, end: int) -> bool:
        """Whether a number only counts the items of a list: "(2)", "2)" at the start of a line, and the first cell of a
        row of a table that has a weekday in the next."""
        if end - start > 2:
            return False
        blank = _BLANK.match(self.text, self.line_start, start)
        opens = blank is not None and blank.end() == start
        if opens and (cell := _CELL.match(self.text, end)):
            entry = self.lexicon.entries.get(cell[1].lower())
            return entry is not None and "weekday" in entry.meaning
        return self.text[end : end + 1] == ")" and (opens or self.text[start - 1 : start] == "(")

    def mark(self, mark: str, start: int, end: int) -> None:
        if mark == ".":
            self.stop(start, end)
        elif mark in "!?":
            self.push("stop", start, end, _NOTHING)
            self.sentence += 1
        elif mark in "'\"*":
            self.after = end if self.after == start else self.after
        else:
            entry = self.lexicon.entries.get(mark)
            self.push(mark, start, end, entry.meaning if entry else _NOTHING)


def _said(match: re.Match[str] | None) -> str:
    """The token that a match found, in lower case, without the spaces before it."""
    return match[match.lastgroup or 0].lower() if match else ""


def _may_go_on(text: str, end: int, entry: Entry) -> bool:
    """Whether what stands behind a word may be the second word of a phrase: a quick no by its first letters."""
    place = end + (text[end : end + 1] == " ")
    peek = text[place : place + 2].lower()
    return peek in entry.firsts or peek[:1] in entry.firsts or peek[:1] in _GAPS


def _following(text: str, place: int) -> re.Match[str] | None:
    """The token at a place in the text, or the one after it where it is the end of a line."""
    match = _TOKEN.match(text, place)
    if match is not None and match.lastgroup == "nl" and match["nl"].count("\n") == 1:
        match = _TOKEN.match(text, match.end())
    return match


def _phrase(text: str, match: re.Match[str] | None, words: tuple[str, ...]) -> int:
    """The place after the phrase whose further words are `words`, if they stand from `match` on; else 0."""
    end = 0
    for word in words:
        if match is None or _said(match) != word:
            return 0
        end = match.end()
        match = _following(text, end)
    return end


def tokenise(text: str, lexicon: Lexicon) -> list[Token]:
    """The tokens of a cleaned text, and a few of kind "end" after them."""
    text = blank(text)
    cutter = _Cutter(text, lexicon, column=width(text))
    known = lexicon.entries.get
    done = 0
    for match in _TOKEN.finditer(text):
        if match.start() < done:
            continue
        kind = match.lastgroup
        if kind == "word":
            entry = known(match[1].lower())
            if entry is None:
                cutter.skip += 1
            elif entry.plain or (entry.bare and not _may_go_on(text, match.end(), entry)):
                if entry.meaning:
                    cutter.push("word", *match.span(1), entry.meaning)
                else:
                    cutter.skip += 1
            else:
                done = cutter.word(match, entry)
        elif kind != "other":
            cutter.number_or_mark(match)
    for _ in range(_LOOK_AHEAD):
        cutter.push("end", len(text), len(text), _NOTHING)
    return cutter.tokens
