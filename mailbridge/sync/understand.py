"""Store → opportunities: what is remembered of the mail, read anew, under the IDs that the person knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, timezone, tzinfo

from mailbridge import __version__
from mailbridge.detect.values import Opportunity
from mailbridge.mail.message import DRAFTS, Message
from mailbridge.plan.values import Known, key_of
from mailbridge.store.identity import Settled, anchored, settle
from mailbridge.store.protocol import Store
from mailbridge.store.values import Reading, Remembered


def understand(
    store: Store, *, me: tuple[str, ...], zone: tzinfo, now: datetime, dismissed: bool = False
) -> list[Known]:
    """The opportunities in all that is remembered of the mail that had arrived by `now`, each with what was decided and
    written. New and merged ones are remembered under their IDs. Those that the person dismissed are left out unless
    they are asked for."""
    remembered = store.opportunities()
    messages = store.messages(until=now)
    everything = store.messages()
    if len(messages) < len(everything):
        # A moment that is only asked about must not change which messages are an opportunity's.
        _remember(store, everything, me, zone, now)
        return recall(store, me=me, zone=zone, now=now, dismissed=dismissed)
    found = _read(store, messages, remembered, me, zone, now)
    settled, changed = settle(found, remembered)
    if changed:
        store.remember_opportunities(changed)
    store.save_reading(Reading(_stamp(me, zone), now, tuple(found)))
    return _known(store, settled, dismissed)


def recall(store: Store, *, me: tuple[str, ...], zone: tzinfo, now: datetime, dismissed: bool = False) -> list[Known]:
    """The opportunities that are remembered, read again for `now` from their own messages alone; nothing is changed.
    Those that the person dismissed are left out unless they are asked for."""
    remembered = store.opportunities()
    kept = store.reading()
    if kept is not None and kept.stamp == _stamp(me, zone) and holds(kept, now):
        found = list(kept.opportunities)
    else:
        messages = store.messages(until=now, keys=_keys(remembered))
        found = _read(store, messages, remembered, me, zone, now)
    settled, _ = settle(found, remembered)
    return _known(store, settled, dismissed)


def holds(reading: Reading, now: datetime) -> bool:
    """Whether a reading would be the same at `now`: none of the times in it has come since, and no day has passed on
    which one without an hour lies. Whatever it rests on beside the moment has not changed."""
    if now < reading.at:
        return False
    for opportunity in reading.opportunities:
        moments = [i.start for i in opportunity.interviews] + [t.start for t in opportunity.timeline if t.start]
        for moment in moments:
            if isinstance(moment, datetime):
                if reading.at < moment <= now:
                    return False
            elif _earliest(reading.at) <= moment <= _latest(now):
                return False
    return True


def _earliest(moment: datetime) -> date:
    """The first day that it may be then, anywhere."""
    return moment.astimezone(timezone(timedelta(hours=-12))).date()


def _latest(moment: datetime) -> date:
    """The last day that it may be then, anywhere."""
    return moment.astimezone(timezone(timedelta(hours=14))).date()


def _stamp(me: tuple[str, ...], zone: tzinfo) -> str:
    """What a reading rests on beside the mail and the moment."""
    return "\n".join([__version__, str(zone), *me])


def regroup(store: Store, *, me: tuple[str, ...], zone: tzinfo, now: datetime) -> None:
    """Give the opportunities that a correction has joined or parted their IDs, from all of their messages, those too
    that arrived after `now`."""
    _remember(store, store.messages(keys=_keys(store.opportunities())), me, zone, now)


def _remember(store: Store, messages: Sequence[Message], me: tuple[str, ...], zone: tzinfo, now: datetime) -> None:
    remembered = store.opportunities()
    _, changed = settle(_read(store, messages, remembered, me, zone, now), remembered)
    if changed:
        store.remember_opportunities(changed)


def _keys(remembered: Iterable[Remembered]) -> set[str]:
    return {key for row in remembered for key in row.messages}


def _read(
    store: Store,
    messages: Sequence[Message],
    remembered: Sequence[Remembered],
    me: tuple[str, ...],
    zone: tzinfo,
    now: datetime,
) -> list[Opportunity]:
    own = [m for m in messages if not is_own_draft(m) and not is_briefing(m, me)]
    from mailbridge.detect import read  # 0.15 s that a kept reading does without

    corrections = anchored(store.corrections().values(), remembered, {m.key for m in own})
    return read(own, me=me, zone=zone, now=now, corrections=corrections)


def _known(store: Store, settled: Sequence[Settled], dismissed: bool) -> list[Known]:
    """Each opportunity with its decision, its drafts and what was sent."""
    decisions, records, submissions = store.decisions(), store.drafts(), store.submissions()
    return [
        Known(
            opportunity=s.opportunity,
            founders=s.founders,
            decision=next((decisions[f] for f in s.founders if f in decisions), None),
            records=tuple(r for r in records if r.opportunity in s.founders and r.kind != "briefing"),
            submissions=tuple(sub for sub in submissions if sub.opportunity in s.founders),
            briefings=tuple(r for r in records if r.opportunity in s.founders and r.kind == "briefing"),
        )
        for s in settled
        if dismissed or not s.opportunity.dismissed
    ]


def is_own_draft(message: Message) -> bool:
    """Whether this is a draft that mailbridge wrote: such a one tells nothing new."""
    uses = {p.special_use for p in message.places}
    return key_of(message.message_id) is not None and uses == {DRAFTS}


def is_briefing(message: Message, me: Sequence[str]) -> bool:
    """Whether this is one of our briefings, wherever it lies (Gmail keeps a copy in All Mail): from the person to
    themselves."""
    own = {address.lower() for address in me}
    people = {a.folded for a in (message.author, *message.recipients)}
    return key_of(message.message_id) is not None and bool(message.recipients) and people <= own
