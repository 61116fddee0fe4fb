"""Proof-reading: a draft as it lies in the mailbox now, against what is known now → what stands out in it.

What may live here: the door `proofread`, and the order in which findings are told. The checks stand beside, by what
they look at; their words are `words/`. Pure: the draft is handed in. A check that is in doubt says nothing, since a
letter as mailbridge wrote it must come out clean, and so must a harmless edit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mailbridge.proofreading.leftovers import breaks_off, gaps, nothing_said, other_language, signed_twice, two_faces
from mailbridge.proofreading.names import foreign_names, greeting
from mailbridge.proofreading.page import Page, page
from mailbridge.proofreading.purpose import needed, news, notice, reason
from mailbridge.proofreading.recipients import recipients, thread
from mailbridge.proofreading.referred import referred
from mailbridge.proofreading.times import newly_set, times
from mailbridge.proofreading.values import Finding, Proof, Severity

__all__ = ["Finding", "Proof", "Severity", "proofread"]

_Check = Callable[[Proof, Page], Iterator[Finding]]
_OF_THE_DRAFT: tuple[_Check, ...] = (needed, news, recipients, thread, nothing_said)
_OF_THE_WORDS: tuple[_Check, ...] = (
    greeting, foreign_names, gaps, times, newly_set, notice, reason, referred, other_language, breaks_off, signed_twice,
    two_faces,
)  # fmt: skip


def proofread(proof: Proof) -> tuple[Finding, ...]:
    """What stands out in a draft, the wrong before what is to be looked at. Where no word of the person's is left,
    nothing is said of words. Never raises."""
    read = page(proof)
    found = [finding for check in _OF_THE_DRAFT for finding in check(proof, read)]
    if not any(finding.check == "empty" for finding in found):
        found += [finding for check in _OF_THE_WORDS for finding in check(proof, read)]
    return tuple(sorted(dict.fromkeys(found), key=lambda finding: finding.severity != "wrong"))
