"""What a language's table holds. Its phrases are written as `mailbridge.detect.phrases` says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mailbridge.letters.values import Reason


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language by which a letter is proof-read; whatever belongs together is told in one place.

    `greetings` open a letter, and those of `unfinished_greetings` never without a name; `titles` stand before a name;
    `myself` is said of the author; `everybody` greets nobody in particular. `short_notice` is the word for it. `frees`
    are said of an interview that is still to come, `meetings` of any, and `proposes` where a time is offered, which is
    no interview. `to_fill` are words that, in brackets or in capitals, stand for something to be put in. `dangling` are
    words that end no sentence. `reasons` are what each reason to leave is told by.
    """

    greetings: tuple[str, ...]
    unfinished_greetings: tuple[str, ...]
    titles: frozenset[str]
    myself: frozenset[str]
    everybody: frozenset[str]
    short_notice: tuple[str, ...]
    frees: tuple[str, ...]
    meetings: tuple[str, ...]
    proposes: tuple[str, ...]
    to_fill: frozenset[str]
    dangling: frozenset[str]
    reasons: Mapping[Reason, tuple[str, ...]]
