"""The cues: what a phrase does in a talk about times.

What may live here: the names of the cues and what they mean. The phrases are in `words/`.
"""

from __future__ import annotations

from enum import Enum


class Cue(Enum):
    """What a phrase does, or what it tells of the time beside it."""

    ASK = "puts a time to the other side: can you do, are you free, would that work, pick one"
    FREE = "says that the speaker could: I'm free, I could do, any time after"
    AGREE = "takes a time: works for me, see you then, perfect"
    CONFIRMED = "says that a time is settled on both sides: is confirmed, you are all set, as agreed"
    EXPECTED = "looks forward to it as to something settled: see you on, reminder of"
    SET = "says that a time is planned: is scheduled for, will take place"
    SILENCE = "takes silence for a yes: unless I hear otherwise, I'll pencil you in"
    REPLY_ASKED = "asks for a yes to a time that is planned: please confirm"
    DECLINE = "refuses a time: can't make, doesn't work"
    MOVE = "asks for another time than the agreed one: reschedule, push to, instead"
    INSTEAD = "prefers one time to another: instead, rather, later"
    MOVED = "says that the time is already another: has been moved to, nudged us"
    CANCEL = "takes a time back: is cancelled, called off"
    IF = "speaks of a case that has not come: if you need to, should something come up"
    MISSED = "says that somebody did not come: missed each other, never joined"
    HELD = "says that it took place: good talking, thanks for your time"
    WITHDRAW = "leaves the process: I'd like to withdraw, accepted another offer"
    REJECT = "ends the process: not to move forward, has been filled"
    LATER = "puts the answer off: let me check, I'll get back to you"
    EITHER = "takes every offer: either works, all three"
    NONE = "refuses every offer: none of these, neither works"
    MEET = "names a meeting about the job: interview, call, chat"
    SCREEN = "names a first call with a recruiter, or an online test"
    DEEP = "names what lies beyond: hiring manager, panel, technical, on site"
    BOSS = "names somebody who decides: a manager, an owner, a committee"
    RECRUITER = "names somebody who recruits: talent acquisition, human resources"
    OTHER = "names something that is no interview: train, lunch, committee, training"
    HIRED = "speaks of a job that is offered or a contract: beside it hours and days are rarely interviews"
    PREP = "names a talk about the interview that is none: prep call, debrief"
    REST = "takes what is left: the other one, the remaining slot"
    ADD = "adds to what was offered: also, another option, as well"
