"""Times that a letter names, against the interviews as they stand: moved, called off, over, or on another weekday.

What may live here: the comparison of what `detect.dates` finds in the author's own words with the live interviews and
with the talk about times. A time that nobody has set is the author's own offer, and left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from babel.dates import get_day_names

from mailbridge.detect.dates import Context, scan
from mailbridge.detect.dates.values import Mention
from mailbridge.detect.phrases import Phrases, fold
from mailbridge.detect.values import Interview, Moment, Turn
from mailbridge.letters.days import locale_of, weekday, when
from mailbridge.letters.notice import freed, released, zone_of
from mailbridge.proofreading.page import Page, around, quoted, sentences
from mailbridge.proofreading.values import Finding, Proof
from mailbridge.proofreading.words import TABLES

_FREES = {tag: Phrases({True: words.frees}) for tag, words in TABLES.items()}
_MEETINGS = {tag: Phrases({True: words.meetings}) for tag, words in TABLES.items()}
_PROPOSES = {tag: Phrases({True: words.proposes}) for tag, words in TABLES.items()}
_WORD = re.compile(r"[^\W\d_]+")
_NAMED_AT_MOST = 3
"""Of more interviews a letter names the first alone."""
_WEEKDAY = 5
"""Letters of the shortest weekday that is taken for one where no figure stands by it ("vrij" is also free)."""


@dataclass(frozen=True, slots=True)
class _Said:
    """One time that the letter names: the mention, its words, and what its sentence says of it: that an interview
    still to come is given back, or merely that it is one."""

    mention: Mention
    words: str
    frees: bool
    meeting: bool

    @property
    def start(self) -> Moment:
        """When it is, read on the day that the letter was written."""
        assert self.mention.start is not None
        return self.mention.start

    @property
    def day(self) -> date:
        """Its day, as said."""
        return _day(self.start)


def times(proof: Proof, page: Page) -> Iterator[Finding]:
    """Every time in the author's words that is no longer true, or never was. They are read for the day on which they
    were written: a month later "12 March" is not next year's."""
    written = min(proof.draft.date or proof.now, proof.now).astimezone(proof.zone)
    today = {said.mention.span: said for said in _times_said(proof, page, proof.now)}
    for said in _times_said(proof, page, written):
        now = today.get(said.mention.span, said)
        finding = _stale(said, now, written, proof) or _weekday(said, proof, page) or _untrue(said, proof)
        if finding:
            yield finding


def newly_set(proof: Proof, page: Page) -> Iterator[Finding]:
    """An interview that was set after the letter was written, and that it does not give back."""
    coming, written = freed(proof.opportunity, proof.now), proof.draft.date
    if proof.kind != "withdrawal" or written is None or len(coming) > _NAMED_AT_MOST:
        return
    said = [one.mention for one in _times_said(proof, page, written.astimezone(proof.zone))]
    sent = {m.message_id: m.date for m in proof.opportunity.messages if m.message_id and m.date}
    for interview in coming:
        told = [sent[e.message_id] for e in interview.evidence if e.message_id in sent]
        if told and min(told) > written and not any(_is(mention, interview, proof) for mention in said):
            what = f"The interview on {_told(interview, proof)} was set after the letter was written."
            yield Finding("time", "look", "", what, "Name it, so that they can give the time to somebody else.")


def _times_said(proof: Proof, page: Page, sent: datetime) -> Iterator[_Said]:
    found = scan(page.said, sent=sent, zone=proof.zone, language=page.language, context=Context(own=True))
    for mention in found.mentions:
        words = page.said[slice(*mention.span)]
        named = any(c.isdigit() for c in words) or max(map(len, _WORD.findall(words)), default=0) >= _WEEKDAY
        apart = len(sentences(words)) > 1  # a day and an hour of different sentences
        if mention.start is None or mention.faint or apart or not named:
            continue
        sentence = fold(around(page.said, *mention.span))
        frees, meets, proposes = (
            tag.first(sentence) is not None if tag else False
            for tag in (table.get(page.language) for table in (_FREES, _MEETINGS, _PROPOSES))
        )
        if mention.sense == "meeting" or (frees and not _meets_there(found.mentions, page, sentence)):
            yield _Said(mention, words, frees, frees or (meets and not proposes))


def _meets_there(mentions: Sequence[Mention], page: Page, sentence: str) -> bool:
    """Whether a sentence names a time at which people could meet: then its other times are told beside that one. To the
    reader of dates "Daarmee vervalt het gesprek op …" names a time that is void, and "from Thursday on" an event."""
    there = [m for m in mentions if m.sense == "meeting" and m.start is not None]
    return any(fold(around(page.said, *m.span)) == sentence for m in there)


def _weekday(said: _Said, proof: Proof, page: Page) -> Finding | None:
    """A weekday that is not the date's: the words name the one of another day that the date could be read as."""
    if not said.mention.doubt or not any(c.isdigit() for c in said.words):
        return None
    names = get_day_names("wide", locale=locale_of(page.language))
    named = [n for n, name in names.items() if name.casefold() in said.words.casefold()]
    others = {_day(other).weekday() for other in said.mention.also}
    if len(named) != 1 or named[0] == said.day.weekday() or named[0] not in others:
        return None
    what = f"{said.day.day} {said.day:%B %Y} is a {said.day:%A}, and the letter says {names[named[0]]}."
    live = [i for i in _ahead(proof) if said.day in _days(i, proof)]
    todo = f"The interview is on {_told(live[0], proof)}." if live else "Put the weekday or the date right."
    return Finding("time", "wrong", quoted(said.words), what, todo)


def _untrue(said: _Said, proof: Proof) -> Finding | None:
    """A time that stood once and does not now, that is over, or that is not the one of that day."""
    live = [i for i in proof.opportunity.interviews if _is(said.mention, i, proof)]
    ahead = _ahead(proof)
    if any(i in ahead for i in live):
        return None
    words = quoted(said.words)
    now = f"Now it is {_told(ahead[0], proof)}." if ahead else "No interview is ahead now."
    dead = _dead_turn(said, proof)
    same_day = [i for i in ahead if said.day in _days(i, proof) and isinstance(i.start, datetime)]
    if live or (_past(said, proof) and not dead):
        what, todo = "The letter gives back a time that is over.", f"{now} Put it right."
        return Finding("time", "wrong", words, what, todo) if said.frees else None
    if dead and said.meeting:
        why = f" ({dead.why})" if dead.why else ""
        return Finding("time", "wrong", words, f"That time no longer stands{why}.", f"{now} Put it right.")
    if same_day and said.meeting and isinstance(said.start, datetime) and not said.mention.window:
        what = "The interview of that day is at another hour."
        return Finding("time", "wrong", words, what, f"It is {_told(same_day[0], proof)}; put it right.")
    if said.frees and ahead and not same_day:
        return Finding("time", "look", words, "No interview at that time is known.", f"{now} Is it that one?")
    return None


def _past(said: _Said, proof: Proof) -> bool:
    if isinstance(said.start, datetime):
        return said.start < proof.now
    return said.start < proof.now.astimezone(proof.zone).date()


def _dead_turn(said: _Said, proof: Proof) -> Turn | None:
    """The latest turn of the talk that named this time, where it does not stand any longer."""
    for turn in reversed(proof.opportunity.timeline):
        if turn.start is not None and not turn.live and _agrees(said.mention, turn.start):
            return turn
    return None


def _ahead(proof: Proof) -> tuple[Interview, ...]:
    return freed(proof.opportunity, proof.now) + released(proof.opportunity, proof.now)


def _is(mention: Mention, interview: Interview, proof: Proof) -> bool:
    """Whether a mention may mean an interview: the same instant, the same hour on the clock of the interview's zone, or
    the day where only that is said or known. "The interview of Thursday" may be last week's or this week's."""
    if mention.sense == "past" and mention.start is not None:
        coming = replace(mention, start=mention.start + timedelta(days=7), sense="meeting")
        if _is(coming, interview, proof):
            return True
    if isinstance(interview.start, datetime):
        local = interview.start.astimezone(zone_of(interview, proof.zone))
        return _agrees(mention, interview.start) or _agrees(mention, local)
    return _agrees(mention, interview.start)


def _agrees(mention: Mention, moment: Moment) -> bool:
    start = mention.start
    if not isinstance(start, datetime) or not isinstance(moment, datetime) or mention.window:
        return start is not None and _day(start) == _day(moment)
    return start == moment or start.replace(tzinfo=None) == moment.replace(tzinfo=None)


def _days(interview: Interview, proof: Proof) -> set[date]:
    """The days that an interview is on: by its own zone's calendar, and by the writer's."""
    if not isinstance(interview.start, datetime):
        return {interview.start}
    return {interview.start.astimezone(z).date() for z in (zone_of(interview, proof.zone), proof.zone)}


def _told(interview: Interview, proof: Proof) -> str:
    return when(interview, "en", proof.zone)


def _stale(then: _Said, now: _Said, written: datetime, proof: Proof) -> Finding | None:
    """ "Tomorrow" written on another day: it meant an interview then, and means another day now."""
    if then.start == now.start or not then.meeting:
        return None
    meant = [i for i in proof.opportunity.interviews if _is(then.mention, i, proof)]
    if not meant or any(_is(now.mention, i, proof) for i in proof.opportunity.interviews):
        return None
    if _day(now.start) - then.day != proof.now.astimezone(proof.zone).date() - written.date():
        return None
    words = quoted(then.words)
    what = f"“{words}” was written on {weekday(written, 'en')}."
    return Finding("time", "wrong", words, what, f"It meant {_told(meant[0], proof)}; name the day.")


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
