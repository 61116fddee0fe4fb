"""How far a time lies in a process: an introductory call, or what lies beyond.

What may live here: the judgement from cues. The words are in `words/`.
"""

from __future__ import annotations

from mailbridge.detect.timeline.cue import Cue
from mailbridge.detect.values import Step


def step(cues: frozenset[Cue]) -> Step:
    """ "screen" where the words speak of a first call with a recruiter or of a test, and of nothing beyond it."""
    return "screen" if Cue.SCREEN in cues and Cue.DEEP not in cues else "interview"
