"""Learns `mailbridge/detect/words/wording.py` from the labelled mail in `fixtures/` and the cases of the tests.

Logistic regression over the words and signs of threads, by accelerated gradient descent in plain Python: the same data
give the same file, bit for bit. Run by `make model`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import math
import re
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import mul
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from mailbridge.detect import hiring
from mailbridge.detect.seen import Seen, look
from mailbridge.detect.wording import PAIR, SIGN, pairs, vector, words
from mailbridge.mail.message import DRAFTS, JUNK, SENT, TRASH, Place
from mailbridge.mail.parse import parse
from mailbridge.mail.threads import merge, threads

ROOT = Path(__file__).resolve().parents[2]
CASES = (
    "fixtures/corpus/cases",
    "fixtures/heldout/cases",
    "fixtures/study/cases",
    "tests/detect/understanding/cases",
)
SHORT = ("tests/detect/understanding/short_mails.yaml", "tests/detect/understanding/named.yaml")
MAILS = ROOT / "fixtures" / "study" / "mails"
ORDINARY = ROOT / "fixtures" / "ordinary"
TARGET = ROOT / "mailbridge" / "detect" / "words" / "wording.py"
ME = {"us": "jordan.rivera@mailbox.example", "eu": "mara.lindqvist@postfach.example"}
USES = {"Sent": SENT, "Drafts": DRAFTS, "Junk": JUNK, "Trash": TRASH}

AT_LEAST = 3
"""Threads that a word or a pair of signs must stand in: what one or two threads alone have teaches nothing."""
NAME_UNTIL = 8
"""A word that stands in somebody's name or address is a name, unless it stands in so many threads as "talent" does."""
OWN_NAMES = frozenset({"jordan", "rivera", "mara", "lindqvist", "robin", "hale", "orbitworks"})
"""Of those whose mailboxes the data are."""
PLAINLY, WRITTEN, PART = 0.25, 0.7, 0.5
"""How much an ordinary mail counts, one that was written to be learned from, and one thread of several."""
FREEDOM = 8.0
"""How much the data count against keeping the weights small (C of the usual notation)."""
STEPS, POWERS, STEEPEST = 400, 20, 0.25
"""How many steps down the slope, how many powers to find its scale, and how steep the logistic curve gets."""

_PIECE = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Example:
    """A thread: its words and signs, the pieces of the names and addresses in its headers, whether it is hiring, and
    how much it counts: what is plainly something else teaches less than what is nearly hiring."""

    words: frozenset[str]
    signs: frozenset[str]
    names: frozenset[str]
    hiring: bool
    share: float = 1.0

    @property
    def whole(self) -> bool:
        """Whether it is no part of another one."""
        return self.share != PART


def example(thread: Sequence[Seen], is_hiring: bool, share: float = 1.0) -> Example:
    """What is learned from of a thread."""
    addresses = [a for one in thread for a in (*one.message.from_, *one.message.recipients)]
    written = " ".join(f"{a.name} {a.email}" for a in addresses).lower()
    told = hiring.telling(thread)
    return Example(words(told), frozenset(hiring.marks(told)), frozenset(_PIECE.findall(written)), is_hiring, share)


HEAD = '''"""Learned by `make model` from {count} threads; not written by hand. See `mailbridge/detect/wording.py`."""

BIAS = {bias}
"""The log-odds of a thread without any known word."""

_TABLE = """
{table}
"""

_ROWS = [row.split(":") for row in _TABLE.split()]
RARITY = {{word: int(rarity) / 100 for word, rarity, _ in _ROWS}}
"""Word → how rare it is: the logarithm of how many threads there are to one that has it, plus 1."""
WEIGHT = {{word: int(weight) / 100 for word, _, weight in _ROWS}}
"""Word → how much it speaks for a hiring process (above 0) or against (below)."""

_SIGNS = """
{signs}
"""

SIGNS = {{name: int(weight) / 100 for name, _, weight in (row.rpartition(":") for row in _SIGNS.strip().splitlines())}}
"""Sign, or two that stand together → the same."""
'''


def build() -> ModuleType:
    """The corpus' builder; its folder is no package."""
    spec = importlib.util.spec_from_file_location("corpus_build", ROOT / "fixtures" / "corpus" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def labelled(corpus: ModuleType) -> Iterator[Example]:
    """Every gold case, and where it lies in several threads, each of them."""
    for folder in CASES:
        for path in sorted((ROOT / folder).rglob("*.yaml")):
            case = yaml.safe_load(path.read_text("utf-8"))
            mine = frozenset({ME[case["id"][:2]]})
            messages = []
            for message in case["messages"]:
                box = message.get("box", "INBOX")
                raw = corpus.message(case, message)
                messages.append(parse(raw).at(Place(box, USES.get(box))))
            parts = [[look(message, mine) for message in thread] for thread in threads(merge(messages))]
            yield example([one for part in parts for one in part], bool(case["gold"]["hiring"]))
            for part in parts if len(parts) > 1 else ():
                yield example(part, bool(case["gold"]["hiring"]), PART)


def ordinary() -> Iterator[Example]:
    """Every ordinary mail."""
    for path in sorted(ORDINARY.glob("*.yaml")):
        for item in yaml.safe_load(path.read_text("utf-8")):
            yield example([look(parse(_ordinary(item)).at(_place(item)), frozenset({ME["us"]}))], False, PLAINLY)


def short() -> Iterator[Example]:
    """The short mails of the tests."""
    for name in SHORT:
        for item in yaml.safe_load((ROOT / name).read_text("utf-8")):
            raw = mail(item["sender"], item["subject"], item["text"])
            yield example([look(parse(raw).at(Place("INBOX")), frozenset({ME["us"]}))], item.get("hiring", True))


def written() -> Iterator[Example]:
    """The mails that were written to be learned from, some with the reader's answer."""
    mine = frozenset({ME["us"]})
    for path in sorted(MAILS.glob("*.yaml")):
        for item in yaml.safe_load(path.read_text("utf-8")):
            thread = [look(parse(mail(item["from"], item["subject"], item["text"])).at(Place("INBOX")), mine)]
            if "answer" in item:
                answer = mail(ME["us"], f"Re: {item['subject']}", item["answer"])
                thread.append(look(parse(answer).at(Place("Sent", SENT)), mine))
            yield example(thread, item["hiring"], WRITTEN)


def _ordinary(item: dict[str, Any]) -> bytes:
    sender = ME["us"] if item.get("sent") else item["from"]
    return mail(sender, item.get("subject") or "", str(item["text"]))


def mail(sender: str, subject: str, text: str) -> bytes:
    head = f"From: {sender}\nTo: {ME['us']}\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n"
    return (head + text).encode()


def _place(item: dict[str, Any]) -> Place:
    return Place("Sent", SENT) if item.get("sent") else Place("INBOX")


@dataclass(frozen=True)
class Learned:
    """The bias, the rarity and weight of each word that stands in enough threads, the weights of signs and pairs."""

    bias: float
    rarity: dict[str, float]
    weight: dict[str, float]
    signs: dict[str, float]


def rarities(examples: Sequence[Example]) -> dict[str, float]:
    """How rare each word is, without names and numbers."""
    examples = [one for one in examples if one.whole]
    counts = Counter(word for one in examples for word in one.words)
    names = frozenset(word for one in examples for word in one.names) | OWN_NAMES
    return {
        word: round(math.log((1 + len(examples)) / (1 + count)) + 1, 2)
        for word, count in sorted(counts.items())
        if count >= AT_LEAST and not re.search(r"[\d_]", word) and word not in OWN_NAMES
        if count >= NAME_UNTIL or names.isdisjoint(_PIECE.findall(word))
    }


def learn(examples: Sequence[Example]) -> Learned:
    """What weighs how much."""
    rarity = rarities(examples)
    together = Counter(both for one in examples if one.whole for _, _, both in pairs(one.signs))
    signs = dict.fromkeys(sorted({name for one in examples for name in one.signs}), SIGN)
    signs |= {both: PAIR for both, count in sorted(together.items()) if count >= AT_LEAST}
    word_at = {word: n for n, word in enumerate(rarity)}
    sign_at = {name: n for n, name in enumerate(signs, len(word_at))}
    rows = []
    for one in examples:
        values = vector(one.words, rarity)
        named = [*sorted(one.signs), *(both for _, _, both in pairs(one.signs) if both in signs)]
        places = [*(word_at[word] for word in values), *(sign_at[name] for name in named)]
        rows.append((places, [*values.values(), *(signs[name] for name in named)], float(one.hiring), one.share))
    bias, weights = descend(rows, len(word_at) + len(sign_at))
    return Learned(
        bias,
        rarity,
        {word: weights[n] for word, n in word_at.items()},
        {name: weights[n] for name, n in sign_at.items()},
    )


Row = tuple[list[int], list[float], float, float]
"""The numbers of what an example has, how much it has of each, its label, and how much it counts."""


def spread(rows: Sequence[Row], size: int) -> float:
    """How far the rows reach in the direction in which they reach farthest (the greatest eigenvalue, by powers)."""
    line, line_bias, length = [1.0] * size, 1.0, 1.0
    for _ in range(POWERS):
        turned, turned_bias = [0.0] * size, 0.0
        for places, values, _, share in rows:
            along = share * (line_bias + sum(map(mul, map(line.__getitem__, places), values)))
            turned_bias += along
            for place, value in zip(places, values, strict=True):
                turned[place] += along * value
        length = math.sqrt(turned_bias**2 + sum(map(mul, turned, turned)))
        line, line_bias = [here / length for here in turned], turned_bias / length
    return 1.05 * length


def descend(rows: Sequence[Row], size: int) -> tuple[float, list[float]]:
    """The bias and the weights that explain the rows best, and are not large."""
    weight, ahead, bias, bias_ahead = [0.0] * size, [0.0] * size, 0.0, 0.0
    step = 1.0 / (1.0 + FREEDOM * STEEPEST * spread(rows, size))
    for number in range(STEPS):
        slope, bias_slope = list(ahead), 0.0
        for places, values, label, share in rows:
            odds = bias_ahead + sum(map(mul, map(ahead.__getitem__, places), values))
            error = FREEDOM * share * (1.0 / (1.0 + math.exp(-odds)) - label)
            bias_slope += error
            for place, value in zip(places, values, strict=True):
                slope[place] += error * value
        push = number / (number + 3.0)
        before, weight = weight, [here - step * there for here, there in zip(ahead, slope, strict=True)]
        ahead = [here + push * (here - there) for here, there in zip(weight, before, strict=True)]
        bias_before, bias = bias, bias_ahead - step * bias_slope
        bias_ahead = bias + push * (bias - bias_before)
    return bias, weight


def main() -> None:
    """Learn, and write the file anew."""
    examples = [*labelled(build()), *short(), *written(), *ordinary()]
    found = learn(examples)
    rows = (f"{word}:{round(100 * rarity)}:{round(100 * found.weight[word])}" for word, rarity in found.rarity.items())
    table = textwrap.fill(" ".join(rows), 119, break_long_words=False, break_on_hyphens=False)
    signs = "\n".join(f"{name}:{round(100 * weight)}" for name, weight in found.signs.items() if round(100 * weight))
    text = HEAD.format(count=len(examples), bias=round(found.bias, 2), table=table, signs=signs)
    TARGET.write_text(text, encoding="utf-8")
    print(f"{len(examples)} threads, {len(found.rarity)} words, {len(found.signs)} signs and pairs, "
          f"{len(text.encode())} bytes, SHA-256 {hashlib.sha256(text.encode()).hexdigest()[:16]}")  # fmt: skip


if __name__ == "__main__":
    main()
