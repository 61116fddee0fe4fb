"""Learns `mailbridge/detect/words/wording.py` from the labelled mail in `fixtures/` and the cases of the tests.

Logistic regression over the words of whole threads, by accelerated gradient descent in plain Python: the same data give
the same file, bit for bit. Run by `make model`.
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
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from mailbridge.detect.seen import Seen, look
from mailbridge.detect.wording import vector, words
from mailbridge.mail.message import DRAFTS, JUNK, SENT, TRASH, Place
from mailbridge.mail.parse import parse

ROOT = Path(__file__).resolve().parents[2]
CASES = ("fixtures/corpus/cases", "fixtures/heldout/cases", "tests/detect/understanding/cases")
SHORT = ("tests/detect/understanding/short_mails.yaml", "tests/detect/understanding/named.yaml")
ORDINARY = ROOT / "fixtures" / "ordinary"
TARGET = ROOT / "mailbridge" / "detect" / "words" / "wording.py"
ME = {"us": "jordan.rivera@mailbox.example", "eu": "mara.lindqvist@postfach.example"}
USES = {"Sent": SENT, "Drafts": DRAFTS, "Junk": JUNK, "Trash": TRASH}

AT_LEAST = 3
"""Threads that a word must stand in: what one or two threads alone have teaches nothing."""
NAME_UNTIL = 8
"""A word that stands in somebody's name or address is a name, unless it stands in so many threads as "talent" does."""
OWN_NAMES = frozenset({"jordan", "rivera", "mara", "lindqvist", "robin", "hale", "orbitworks"})
"""Of those whose mailboxes the data are."""
PLAINLY = 0.25
"""How much an ordinary mail counts."""
FREEDOM = 20.0
"""How much the data count against keeping the weights small (C of the usual notation)."""
STEPS = 400

_PIECE = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Example:
    """A thread: its words, the pieces of the names and addresses in its headers, whether it is hiring, and how much it
    counts: what is plainly something else teaches less than what is nearly hiring."""

    words: frozenset[str]
    names: frozenset[str]
    hiring: bool
    share: float = 1.0


def example(thread: Sequence[Seen], hiring: bool, share: float = 1.0) -> Example:
    """What is learned from of a thread."""
    addresses = [a for one in thread for a in (*one.message.from_, *one.message.recipients)]
    written = " ".join(f"{a.name} {a.email}" for a in addresses).lower()
    return Example(words(thread), frozenset(_PIECE.findall(written)), hiring, share)


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
    """Every gold case."""
    for folder in CASES:
        for path in sorted((ROOT / folder).rglob("*.yaml")):
            case = yaml.safe_load(path.read_text("utf-8"))
            mine = frozenset({ME[case["id"][:2]]})
            thread = []
            for message in case["messages"]:
                box = message.get("box", "INBOX")
                raw = corpus.message(case, message)
                thread.append(look(parse(raw).at(Place(box, USES.get(box))), mine))
            yield example(thread, bool(case["gold"]["hiring"]))


def ordinary() -> Iterator[Example]:
    """Every ordinary mail."""
    for path in sorted(ORDINARY.glob("*.yaml")):
        for item in yaml.safe_load(path.read_text("utf-8")):
            yield example([look(parse(_ordinary(item)).at(_place(item)), frozenset({ME["us"]}))], False, PLAINLY)


def short() -> Iterator[Example]:
    """The short mails of the tests."""
    for name in SHORT:
        for item in yaml.safe_load((ROOT / name).read_text("utf-8")):
            raw = _mail(item["sender"], item["subject"], item["text"])
            yield example([look(parse(raw).at(Place("INBOX")), frozenset({ME["us"]}))], item.get("hiring", True))


def _ordinary(item: dict[str, Any]) -> bytes:
    sender = ME["us"] if item.get("sent") else item["from"]
    return _mail(sender, item.get("subject") or "", str(item["text"]))


def _mail(sender: str, subject: str, text: str) -> bytes:
    head = f"From: {sender}\nTo: {ME['us']}\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n"
    return (head + text).encode()


def _place(item: dict[str, Any]) -> Place:
    return Place("Sent", SENT) if item.get("sent") else Place("INBOX")


def learn(examples: Sequence[Example]) -> tuple[float, dict[str, float], dict[str, float]]:
    """Bias, rarity and weight of each word that stands in enough threads."""
    counts = Counter(word for one in examples for word in one.words)
    names = frozenset(word for one in examples for word in one.names) | OWN_NAMES
    size = len(examples)
    rarity = {
        word: round(math.log((1 + size) / (1 + count)) + 1, 2)
        for word, count in sorted(counts.items())
        if count >= AT_LEAST and not re.search(r"[\d_]", word) and word not in OWN_NAMES
        if count >= NAME_UNTIL or names.isdisjoint(_PIECE.findall(word))
    }
    rows = [(vector(one.words, rarity), float(one.hiring), FREEDOM * one.share) for one in examples]
    weight = dict.fromkeys(rarity, 0.0)
    ahead, bias, bias_ahead = dict(weight), 0.0, 0.0
    step = 1.0 / (1.0 + FREEDOM * size * 0.25)
    for number in range(STEPS):
        slope, bias_slope = dict(ahead), 0.0
        for values, label, share in rows:
            odds = bias_ahead + sum(ahead[word] * value for word, value in values.items())
            error = share * (1.0 / (1.0 + math.exp(-odds)) - label)
            bias_slope += error
            for word, value in values.items():
                slope[word] += error * value
        push = number / (number + 3.0)
        for word, here in weight.items():
            weight[word] = ahead[word] - step * slope[word]
            ahead[word] = weight[word] + push * (weight[word] - here)
        before, bias = bias, bias_ahead - step * bias_slope
        bias_ahead = bias + push * (bias - before)
    return bias, rarity, weight


def main() -> None:
    """Learn, and write the file anew."""
    examples = [*labelled(build()), *short(), *ordinary()]
    bias, rarity, weight = learn(examples)
    rows = (f"{word}:{round(100 * rarity[word])}:{round(100 * weight[word])}" for word in rarity)
    table = textwrap.fill(" ".join(rows), 119, break_long_words=False, break_on_hyphens=False)
    text = HEAD.format(count=len(examples), bias=round(bias, 2), table=table)
    TARGET.write_text(text, encoding="utf-8")
    print(f"{len(examples)} threads, {len(rarity)} words, {len(text.encode())} bytes, "
          f"SHA-256 {hashlib.sha256(text.encode()).hexdigest()[:16]}")  # fmt: skip


if __name__ == "__main__":
    main()
