"""How far a time lies in a process: an introductory call, or what lies beyond.

What may live here: the judgement from cues and from who takes part. The words are in `words/`.
"""

from __future__ import annotations

import re

from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.values import Step

THIRD = re.compile(
    r"\b(?:[Ww]ith|[Mm]eet|[Tt]o|mit|avec|con|met|com|med)(?: (?:our|my|unsere[rmn]?|notre|nuestr[oa]|onze?"
    r"|il nostro|vår))? "
    r"(?!Me\b|Zoom|Teams|Google|Microsoft|Skype|Webex|Mon|Tue|Wed|Thu|Fri|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug"
    r"|Sep|Oct|Nov|Dec|HR\b|You|Sie\b|Ihnen|Dir)"
    r"[A-ZÄÖÜÅÉ][a-zäöüßåéèñ]+"
)
"""Somebody by name beside the writer and the reader."""


def step(near: frozenset[Cue], wide: frozenset[Cue], third: bool) -> Step:
    """Judge by the words near the time, then by those of the whole message and its signature.

    `third` says that somebody else than the writer takes part. A recruiter who names nobody else means a call with
    themselves.
    """
    if Cue.DEEP in near or (third and Cue.BOSS in near):
        return "interview"
    if Cue.SCREEN in near:
        return "screen"
    if third or Cue.BOSS in near:
        return "interview"
    if Cue.SCREEN in wide and not wide & {Cue.DEEP, Cue.BOSS}:
        return "screen"
    if wide & {Cue.DEEP, Cue.BOSS}:
        return "interview"
    return "screen" if Cue.RECRUITER in wide else "interview"
