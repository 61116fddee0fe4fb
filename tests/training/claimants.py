"""Learns `mailbridge/detect/words/weights.py`: what each sign of a name weighs for its being the employer's.

The choice among all names of an opportunity, or nobody, by multinomial logistic regression and gradient descent (Adam)
in plain Python: the same data give the same file, bit for bit. Run by `make model`.
"""

from __future__ import annotations

import hashlib
import math
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from mailbridge.detect import company
from mailbridge.detect.claimants import claimants, plain_label
from mailbridge.detect.names import LEGAL, squash
from mailbridge.detect.seen import Seen, look
from mailbridge.mail.message import Place
from mailbridge.mail.parse import parse
from mailbridge.mail.threads import threads
from tests.training.wording import ME, ROOT, USES, build, mail

CASES = (
    "fixtures/corpus/cases",
    "fixtures/heldout/cases",
    "fixtures/study/cases",
    "tests/detect/understanding/cases",
)
SHORT = ("tests/detect/understanding/named.yaml", "tests/detect/understanding/employers.yaml")
TARGET = ROOT / "mailbridge" / "detect" / "words" / "weights.py"

AT_LEAST = 4
"""Opportunities that a sign must stand in."""
SMALL = 0.2
"""How much the weights are kept small."""
ALONE = 0.25
"""How much a thread counts that is but a part of its opportunity."""
STEPS, PACE = 250, 0.1
"""How often and how far the weights move."""

HEAD = '''"""Learned by `make model` from {count} opportunities and threads; not written by hand. See `claimants.py`."""

NOBODY = {nobody}
"""What a name must weigh more than to be the employer's."""

_TABLE = """
{table}
"""

WEIGHTS = {{sign: float(weight) for weight, _, sign in (row.partition(" ") for row in _TABLE.strip().split("\\n"))}}
"""Sign → how much it speaks for a name (above 0) or against it."""
'''


@dataclass(frozen=True)
class Example:
    """An opportunity: the signs of every name in it, which are the employer's (none where nobody names it), and how
    much it counts."""

    names: tuple[dict[str, float], ...]
    right: tuple[int, ...]
    share: float = 1.0


def normal(name: str) -> str:
    """A name as it is compared: without legal form and article."""
    parts = unicodedata.normalize("NFKC", name).casefold().split()
    return squash(" ".join(part for part in parts if part.strip(".,") not in LEGAL and part != "the"))


def example(seen: Sequence[Seen], wanted: Sequence[str], share: float = 1.0) -> Example | None:
    """What is learned from of an opportunity; None where the employer's name is not among those found."""
    usable = [one for one in seen if not one.forged and not one.automatic]
    agency = company.is_agency(usable)
    found = claimants(usable, company.other_side(usable), agency=agency) if usable else []
    keys = {normal(name) for name in wanted}
    right = tuple(at for at, one in enumerate(found) if normal(one.name) in keys)
    label = plain_label(usable, company.other_side(usable))
    if not found or (wanted and not right and not (label and normal(label[0]) in keys)):
        return None
    return Example(tuple(dict(one.signs) for one in found), right, share)


def spellings(value: Any) -> list[str]:
    """What a case accepts: one spelling, several, or none."""
    return list(value) if isinstance(value, list) else [value] if value else []


def labelled() -> Iterator[tuple[list[Seen], list[str], float]]:
    """The messages of every gold case, then of each of its threads alone, and the spellings of its employer."""
    corpus = build()
    for folder in CASES:
        for path in sorted((ROOT / folder).rglob("*.yaml")):
            case = yaml.safe_load(path.read_text("utf-8"))
            if not case["gold"]["hiring"]:
                continue
            mine = frozenset({ME[case["id"][:2]]})
            thread = []
            for message in case["messages"]:
                box = message.get("box", "INBOX")
                thread.append(look(parse(corpus.message(case, message)).at(Place(box, USES.get(box))), mine))
            wanted = [*spellings(case["gold"]["company"]), *(case["gold"].get("company_also") or [])]
            yield thread, wanted, 1.0
            apart = threads([one.message for one in thread])
            for messages in apart if len(apart) > 1 and wanted else ():
                yield [one for one in thread if one.message in messages], wanted, ALONE


def short() -> Iterator[tuple[list[Seen], list[str], float]]:
    """The single mails of the tests, and the spellings of their employers."""
    for name in SHORT:
        for item in yaml.safe_load((ROOT / name).read_text("utf-8")):
            raw = mail(item["sender"], item["subject"], item["text"])
            yield [look(parse(raw).at(Place("INBOX")), frozenset({ME["us"]}))], spellings(item["company"]), 1.0


def learn(examples: Sequence[Example]) -> tuple[float, dict[str, float]]:
    """The weight of nobody and of each sign that stands in enough opportunities."""
    counts = Counter(sign for one in examples for sign in {sign for signs in one.names for sign in signs})
    known = sorted(sign for sign, count in counts.items() if count >= AT_LEAST)
    number = {sign: at for at, sign in enumerate(known)}
    nobody = len(known)
    rows = [
        (
            [
                *([(number[sign], v) for sign, v in signs.items() if sign in number] for signs in one.names),
                [(nobody, 1.0)],
            ],
            frozenset(one.right or (len(one.names),)),
            one.share,
        )
        for one in examples
    ]
    weight = [0.0] * (nobody + 1)
    mean, spread = list(weight), list(weight)
    for turn in range(1, STEPS + 1):
        slope = [SMALL * value for value in weight]
        for names, right, share in rows:
            _add_slope(slope, weight, names, right, share)
        pace = PACE * (1.0 if turn <= STEPS // 2 else 0.5)
        for at, value in enumerate(slope):
            mean[at] = 0.9 * mean[at] + 0.1 * value
            spread[at] = 0.99 * spread[at] + 0.01 * value * value
            root = math.sqrt(spread[at] / (1 - 0.99**turn)) + 1e-8
            weight[at] -= pace * mean[at] / (1 - 0.9**turn) / root
    return weight[nobody], dict(zip(known, weight, strict=False))


def _add_slope(
    slope: list[float],
    weight: Sequence[float],
    names: Sequence[Sequence[tuple[int, float]]],
    right: frozenset[int],
    share: float,
) -> None:
    """Adds what one opportunity says of the weights: the names that are right should have all the odds."""
    sums = [sum(weight[at] * value for at, value in signs) for signs in names]
    most = max(sums)
    odds = [math.exp(value - most) for value in sums]
    whole, hit = sum(odds), sum(odds[at] for at in right)
    for at, signs in enumerate(names):
        error = share * (odds[at] / whole - (odds[at] / hit if at in right else 0.0))
        if abs(error) > 1e-6:
            for number, value in signs:
                slope[number] += error * value


def main() -> None:
    """Learn, and write the file anew."""
    found = (example(*given) for given in (*labelled(), *short()))
    examples = [one for one in found if one is not None]
    nobody, weights = learn(examples)
    rows = (f"{round(weight, 2):.2f} {sign}" for sign, weight in sorted(weights.items()) if abs(weight) >= 0.05)
    text = HEAD.format(count=len(examples), nobody=round(nobody, 2), table="\n".join(rows))
    Path(TARGET).write_text(text, encoding="utf-8")
    print(f"{len(examples)} opportunities, {len(weights)} signs, {len(text.encode())} bytes, "
          f"SHA-256 {hashlib.sha256(text.encode()).hexdigest()[:16]}")  # fmt: skip


if __name__ == "__main__":
    main()
