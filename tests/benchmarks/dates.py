"""How fast `dates.find` is: per 1,000 characters, on long bodies, and against dateparser where that is installed.

dateparser is no dependency of ours: install it into another environment, and set PYTHONPATH to its packages.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import datetime
from importlib import import_module

from mailbridge.detect.dates import find

_SENT = datetime.fromisoformat("2026-03-05T10:00:00-05:00")
_MAIL = (
    "Hi Jordan, thank you for your application. We would like to invite you to an interview with us on Tuesday, March "
    "17 at 2:00 PM ET or Wednesday the 18th, 10-11am. The position pays $120,000 and needs 5 years of experience. "
    "Please let us know which of these works best, and call me at 212-555-0142 with any questions you may have. "
)
_LONG = (
    ("10 KB of dates", 50, ("Tuesday, March 17 at 2:00 PM; " * 400)[:10_000]),
    ("10 KB of digits", 50, "1234567890" * 1000),
    ("10 KB of numbers", 50, ("12 34 5 " * 1300)[:10_000]),
    ("1 MB of mail", 1000, (_MAIL * 3000)[:1_000_000]),
    ("1 MB of times", 1000, "10:30-11:00 " * 83_333),
)
"""What, the most milliseconds it may take, and the text."""
_WORDS = re.compile(r"\w+|\S")


def _seconds(work: Callable[[str], object], text: str, times: int = 5) -> float:
    """The best of some runs, in seconds of processor time."""
    best = float("inf")
    for _ in range(times):
        begin = time.process_time()
        work(text)
        best = min(best, time.process_time() - begin)
    return best


def _find(text: str) -> object:
    return find(text, sent=_SENT)


def main() -> None:
    """Print the figures, one a line."""
    text = (_MAIL * 4)[:1000]
    ours = _seconds(_find, text, 50)
    regex = _seconds(_WORDS.findall, text, 50)
    print(f"dates.find, 1,000 characters      {ours * 1000:8.2f} ms   {ours / regex:6.0f} times a regex over the words")
    for name, bar, long in _LONG:
        print(f"dates.find, {name:<22}{_seconds(_find, long, 2) * 1000:8.0f} ms   (bar: {bar})")
    try:
        search = import_module("dateparser.search").search_dates
    except ImportError:
        print("dateparser is not installed here: no ratio")
        return
    theirs = _seconds(search, text, 3)
    ratio = theirs / ours
    print(f"dateparser search_dates, same text{theirs * 1000:8.2f} ms   ours is {ratio:.0f} times as fast (bar: 50)")


if __name__ == "__main__":
    main()
