"""The matcher of phrases, held against the same language written as regular expressions, which is short and slow."""

from __future__ import annotations

import re
import time
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.detect.phrases import Phrases, fold
from mailbridge.detect.timeline.words import TABLES
from mailbridge.detect.words import contact, hiring, stage

CORPUS = Path(__file__).resolve().parents[2] / "fixtures" / "corpus"
_GAP = r"[^\w.!?;]{1,6}"
_ANY = r"\w+(?:['-]\w+){0,3}"
_SHORT = {"would": "d", "am": "m", "are": "re", "will": "ll", "have": "ve", "is": "s", "your": "ur", "you": "u"}
Found = tuple[str, str, int, int]


def pattern(phrase: str) -> str:
    """The regular expression of a phrase."""
    out = ""
    for term in phrase.split(" "):
        if term == "**":
            out += rf"(?:{_GAP}{_ANY}){{0,4}}?"
            continue
        bare = term.removesuffix("?")
        spoken = [*bare.split("|"), *(_SHORT[a] for a in bare.split("|") if a in _SHORT)]
        any_of = "|".join(re.escape(a[:-1]) + r"\w*" if a.endswith("~") else re.escape(a) for a in spoken)
        piece = ("" if not out else _GAP) + (_ANY if bare == "*" else f"(?:{any_of})")
        out += f"(?:{piece})?" if term.endswith("?") else piece
    return out + r"(?!\w)"


def slowly(phrases: Sequence[str], text: str) -> Iterator[Found]:
    """What each phrase's regular expression finds, at every word it may begin with."""
    places: dict[str, list[int]] = {}
    for word in re.finditer(r"\w+", text):
        places.setdefault(word[0], []).append(word.start())
    in_order = sorted(places)
    for phrase in phrases:
        compiled = re.compile(pattern(fold(phrase)))
        begins = [re.match(r"\w+", spoken) for spoken in fold(phrase).split(" ")[0].split("|")]
        runs = {begin[0] for begin in begins if begin}
        stems = {
            word
            for run in runs
            for word in in_order[bisect_left(in_order, run) : bisect_left(in_order, run + "\U0010ffff")]
        }
        for at in sorted(at for word in stems for at in places[word]):
            if found := compiled.match(text, at):
                yield phrase, found[0], at, found.end()


def quickly(phrases: Sequence[str], text: str) -> Iterator[Found]:
    """What the matcher finds of the same phrases."""
    for hit in Phrases([(phrase, [phrase]) for phrase in phrases]).find(text):
        yield hit.meaning, hit.words, hit.start, hit.end


def every_phrase() -> list[str]:
    """The phrases of all tables, each once."""
    blocks = [phrases for table in TABLES.values() for phrases in dict(table).values()]
    blocks += [block for room in (stage, contact) for block in vars(room).values() if isinstance(block, tuple)]
    blocks += [sign.phrases for sign in hiring.FOR]
    return list(dict.fromkeys(phrase for block in blocks for phrase in block))


def test_tables_on_the_corpus() -> None:
    """Every phrase of every table is found in the cases of the corpus just where its regular expression matches."""
    corpus = fold("\n\n".join(path.read_text() for path in sorted((CORPUS / "cases").glob("*/*.yaml"))))
    phrases = every_phrase()
    found = set(quickly(phrases, corpus))
    assert len(found) > 1000
    assert found == set(slowly(phrases, corpus))


WORD = st.sampled_from(["a", "ab", "abc", "b", "d", "i", "would", "you", "u", "i'd", "a-b", "b'", "@"])
TERM = st.one_of(
    WORD,
    st.lists(WORD, min_size=2, max_size=3).map("|".join),
    WORD.map(lambda word: f"{word}?"),
    WORD.map(lambda word: f"{word}~"),
    st.sampled_from(["*", "**", "*?"]),
)
FIRST = st.sampled_from(["a", "b", "a|b", "a~", "ab|a", "i'd|i", "a-b|a", "would", "you|a~", "b'", "a?"])
PHRASE = st.tuples(FIRST, st.lists(TERM, max_size=4)).map(lambda parts: " ".join([parts[0], *parts[1]]))
TEXT = st.lists(
    st.tuples(
        st.sampled_from(["a", "ab", "abc", "b", "d", "i", "would", "you", "u", "é", "_"]),
        st.sampled_from([" ", " ", " ", "'", "-", "' ", " @ ", ", ", ".", "? ", "       ", "\n\n"]),
    ),
    max_size=14,
).map(lambda pairs: "".join(word + gap for word, gap in pairs))


@given(st.lists(PHRASE, min_size=1, max_size=5, unique=True), TEXT)
def test_any_phrase(phrases: list[str], text: str) -> None:
    """Any phrases are found in any text where their regular expressions match, and as far."""
    assert sorted(set(quickly(phrases, text))) == sorted(set(slowly(phrases, text)))


@given(st.lists(PHRASE, min_size=1, max_size=5, unique=True), TEXT)
def test_order(phrases: list[str], text: str) -> None:
    """Hits come by the place of their first word."""
    starts = [start for _, _, start, _ in quickly(phrases, text)]
    assert starts == sorted(starts)


def test_first_word() -> None:
    """A phrase must begin with a word, and a table that has another says so when it is asked."""
    with pytest.raises(ValueError, match=r"\*\* offer"):
        Phrases({"x": ["** offer"]}).first("an offer")


@pytest.mark.parametrize("text", ["your-" * 20_000, "your ab " * 10_000])
def test_hostile_text(text: str) -> None:
    """Many words that begin phrases and never end them are read in time that grows as they do."""
    table = Phrases({"x": ["your ** visit|appointment", "your ** ab ** visit"]})
    begun = time.process_time()
    assert not table.meanings(f"{text}. visit")
    assert time.process_time() - begun < 5
