"""The invites that a person who leaves still stands in, and the answers that free the others' calendars.

What may live here: which invites are live, and the iTIP REPLY to each (RFC 5546 3.2.3) as a message (RFC 6047). It
rests on the calendar alone: what was called off in words lies in the calendars still.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from icalendar import Calendar, Event
from icalendar.prop import vCalAddress

from mailbridge.detect.invites import Invite, read_invites, standing
from mailbridge.detect.values import Moment, Opportunity
from mailbridge.letters.days import clock, weekday, zone_name
from mailbridge.mail import headers
from mailbridge.mail.message import DRAFTS, SENT, Address, Message
from mailbridge.mail.reply import compose
from mailbridge.plan.drafting import identity, key_for, opaque
from mailbridge.plan.values import REVISION_LENGTH, message_id

PRODID = "-//mailbridge//EN"
_USUAL_LENGTH = timedelta(hours=1)
_ANSWERABLE = ("REQUEST", "ADD")
"""Methods that ask for an answer; PUBLISH does not (RFC 5546 3.2.1)."""
_DECLINED = {
    "en": "Declined", "de": "Abgelehnt", "fr": "Refusé", "es": "Rechazado", "nl": "Geweigerd", "it": "Rifiutato",
    "pt": "Recusado", "sv": "Avböjt",
}  # fmt: skip
"""The word before the summary in the subject, as calendars write it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A live invite: the newest word on one event, and the message that carried it."""

    invite: Invite
    message: Message

    @property
    def organizer(self) -> Address | None:
        """Who can be answered; None where that is a room, a bot, a scheduling tool or nobody."""
        return self.invite.organizer


def live_invites(opportunity: Opportunity, me: Iterable[str], *, now: datetime) -> tuple[Standing, ...]:
    """The invites that somebody else's calendar holds for the person at `now` (aware), by start: asked for, not taken
    back, not over and not declined. A series counts once; `me` are the person's addr-specs."""
    own = frozenset(address.lower() for address in me)
    carried = [(i, m) for m in opportunity.messages if DRAFTS not in m.special_uses for i in read_invites(m)]
    declined = {
        (i.uid, i.recurrence_id, i.sequence)
        for i, m in carried
        if i.method == "REPLY" and SENT in m.special_uses and i.partstat_of(own) == "DECLINED"
    }
    by_invite = dict(carried)
    found: dict[str, list[Invite]] = {}
    for invite in standing(i for i, _ in carried):
        answered = {(invite.uid, again, invite.sequence) for again in (None, invite.recurrence_id)} & declined
        stands = invite.asks and not answered and invite.partstat_of(own) != "DECLINED"
        if stands and invite.method in _ANSWERABLE and invite.sent_by.lower() not in own:
            found.setdefault(invite.uid, []).append(invite)
    live = [i for invites in found.values() if any(_ends(i) > now for i in invites) for i in _spoken_of(invites, now)]
    return tuple(Standing(i, by_invite[i]) for i in sorted(live, key=lambda i: str(i.start)))


def _spoken_of(invites: Sequence[Invite], now: datetime) -> list[Invite]:
    """What is to be answered of one event: the whole of it where that was asked for, else each repetition ahead."""
    whole = [i for i in invites if i.recurrence_id is None]
    return whole or [i for i in invites if _ends(i) > now]


def _ends(invite: Invite) -> datetime:
    last = invite.end or invite.start
    if isinstance(last, datetime):
        return last if invite.end else last + _USUAL_LENGTH
    return datetime(last.year, last.month, last.day, tzinfo=UTC) + timedelta(days=2)  # over everywhere on earth


def decline(one: Standing, identities: tuple[Address, ...], language: str, *, zone: tzinfo, now: datetime) -> bytes:
    """The answer to the organiser, who is somebody, as the message that goes out, in words of the letters' `language`;
    a time that is written in UTC is told in `zone`.

    The same answer has the same Message-ID. Raises HeaderRefused where the organiser's address cannot be written.
    """
    invite = one.invite
    assert one.organizer is not None
    organizer = Address(_clean(one.organizer.name), one.organizer.email)
    attendee = _attendee(one, identities)
    word = _DECLINED.get(language.partition("-")[0], _DECLINED["en"])
    summary = _clean(invite.summary) or _clean(one.message.subject)
    key = key_for(identities[0], invite.uid, "decline", invite.recurrence_id or "")
    revision = opaque(REVISION_LENGTH, str(invite.sequence))
    return compose(
        original=one.message,
        sender=attendee,
        to=[organizer],
        text=f"{word}: {summary}\n{_when(invite, language, zone)}",
        date=now,
        message_id=message_id(key, revision, attendee.domain),
        subject=f"{word}: {summary}",
        calendar=_reply(invite, attendee, organizer, now),
    )


def _clean(text: str) -> str:
    """Words of an invite as a header and a calendar can hold them: one line that can be printed."""
    return "".join(c for c in headers.printable(text) if c.isprintable()).strip()


def _attendee(one: Standing, identities: tuple[Address, ...]) -> Address:
    """The person as the organiser's calendar knows them; where it does not, the identity that was written to."""
    asked = {a.address.folded for a in one.invite.attendees}
    return next((i for i in identities if i.folded in asked), identity(one.message, identities))


def _when(invite: Invite, language: str, zone: tzinfo) -> str:
    if not isinstance(invite.start, datetime):
        return weekday(invite.start, language)
    start = invite.start.astimezone(zone) if invite.zone == "UTC" else invite.start
    return f"{weekday(start, language)}, {clock(start, language)} {zone_name(start, language)}"


def _reply(invite: Invite, attendee: Address, organizer: Address, now: datetime) -> str:
    """The VCALENDAR of the REPLY: who, to what, and no (RFC 5546 3.2.3); times in UTC, which need no VTIMEZONE."""
    event = Event()
    event.add("uid", invite.uid)
    event.add("sequence", invite.sequence)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", _utc(invite.start))
    if invite.end is not None:
        event.add("dtend", _utc(invite.end) if isinstance(invite.end, datetime) else invite.end + timedelta(days=1))
    if invite.recurrence_id is not None:
        event.add("recurrence-id", _original(invite))
    event.add("summary", _clean(invite.summary))
    event.add("organizer", _cal_address(organizer))
    event.add("attendee", _cal_address(attendee, partstat="DECLINED"))
    whole = Calendar()
    whole.add("prodid", PRODID)
    whole.add("version", "2.0")
    whole.add("method", "REPLY")
    whole.add_component(event)
    return bytes(whole.to_ical()).decode("utf-8")


def _cal_address(address: Address, **params: str) -> vCalAddress:
    found = vCalAddress(f"mailto:{address.email}")
    name = address.name.replace('"', "'")
    for key, value in (("CN", name), *((k.upper(), v) for k, v in params.items())):
        if value:
            found.params[key] = value
    return found


def _utc(moment: Moment) -> Moment:
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


def _original(invite: Invite) -> Moment:
    """The original start of a repetition, which stands on the wire in UTC, as a day, or on the invite's clock."""
    text = invite.recurrence_id or ""
    if len(text) == len("20260312"):
        return date.fromisoformat(text)
    moment = datetime.fromisoformat(text.removesuffix("Z"))
    zone = None if isinstance(invite.start, date) and not isinstance(invite.start, datetime) else invite.start.tzinfo
    return moment.replace(tzinfo=UTC if text.endswith("Z") else zone).astimezone(UTC)
