"""Mail for the command tests: a job seeker's threads, written around a given moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

SEEKER = "Noor Haddad <noor.haddad@mail.example>"
ADDRESS = "noor.haddad@mail.example"


@dataclass(frozen=True, slots=True)
class Mail:
    """One message and where it lies."""

    mailbox: str
    raw: bytes
    received: datetime
    message_id: str


def mail(
    when: datetime,
    sender: str,
    to: str,
    subject: str,
    text: str,
    *,
    id_: str,
    answers: tuple[str, ...] = (),
    mailbox: str = "INBOX",
    calendar: str | None = None,
) -> Mail:
    """A message. `answers` are the ids of the thread before it, oldest first."""
    message = EmailMessage()
    message["Date"] = format_datetime(when)
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject
    message["Message-ID"] = id_
    if answers:
        message["In-Reply-To"] = answers[-1]
        message["References"] = " ".join(answers)
    message.set_content(text)
    if calendar:
        message.add_alternative(calendar, subtype="calendar", params={"method": "REQUEST"})
    return Mail(mailbox, message.as_bytes(), when, id_)


def invite(start: datetime, organizer: str, uid: str, summary: str) -> str:
    """A REQUEST for one hour."""
    utc = "%Y%m%dT%H%M%SZ"
    begin = start.astimezone(tz=None).timestamp()
    first, last = (datetime.fromtimestamp(t, start.tzinfo) for t in (begin, begin + 3600))
    zero = timedelta(0)
    lines = [
        "BEGIN:VCALENDAR",
        "PRODID:-//Example//EN",
        "VERSION:2.0",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "SEQUENCE:0",
        f"DTSTAMP:{(first - timedelta(days=4) - (first.utcoffset() or zero)).strftime(utc)}",
        f"DTSTART:{(first - (first.utcoffset() or zero)).strftime(utc)}",
        f"DTEND:{(last - (last.utcoffset() or zero)).strftime(utc)}",
        f"SUMMARY:{summary}",
        f"ORGANIZER;CN=Recruiting:mailto:{organizer}",
        f"ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:{ADDRESS}",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    return "\r\n".join(lines)


def brightloom(now: datetime, interview_in: timedelta = timedelta(days=3, hours=2)) -> list[Mail]:
    """A recruiter's thread with an interview of the hiring manager ahead, by invite."""
    start = (now + interview_in).replace(microsecond=0)
    ids = [f"<bl-{n}@brightloom.example>" for n in range(3)]
    recruiter = "Tessa Quill <tessa.quill@brightloom.example>"
    return [
        mail(
            now - timedelta(days=6), recruiter, SEEKER, "Senior Data Engineer at Brightloom",
            "Hi Noor,\n\nThank you for applying for the Senior Data Engineer role at Brightloom. Our hiring manager,\n"
            "Omar Reyes, would like to interview you. I will send an invite.\n\n"
            "Best regards,\nTessa Quill\nTalent Acquisition, Brightloom\n+1 415 555 0134\n",
            id_=ids[0],
        ),
        mail(
            now - timedelta(days=5), SEEKER, recruiter, "Re: Senior Data Engineer at Brightloom",
            "Hi Tessa,\n\nThank you, I look forward to it.\n\nNoor\n",
            id_="<noor-1@mail.example>", answers=(ids[0],), mailbox="Sent",
        ),
        mail(
            now - timedelta(days=4), recruiter, SEEKER, "Re: Senior Data Engineer at Brightloom",
            "Hi Noor,\n\nHere is the invite for the interview with Omar Reyes, Director of Data.\n\n"
            "Best regards,\nTessa Quill\nTalent Acquisition, Brightloom\n+1 415 555 0134\n",
            id_=ids[1], answers=(ids[0], "<noor-1@mail.example>"),
            calendar=invite(start, "tessa.quill@brightloom.example", "bl-1", "Interview Noor Haddad / Omar Reyes"),
        ),
    ]  # fmt: skip


def kestrel(now: datetime) -> list[Mail]:
    """An application acknowledged by a robot alone: nobody can be written to."""
    return [
        mail(
            now - timedelta(days=10), "Kestrel Optics Hiring Team <no-reply@greenhouse-mail.io>", SEEKER,
            "Thank you for applying to Kestrel Optics",
            "Hi Noor,\n\nThank you for applying for the Platform Engineer position at Kestrel Optics. We have\n"
            "received your application and will review it soon.\n\nThe Kestrel Optics Hiring Team\n",
            id_="<kestrel-1@greenhouse-mail.io>",
        )
    ]  # fmt: skip


def ordinary(now: datetime) -> list[Mail]:
    """Mail that is no hiring process."""
    return [
        mail(
            now - timedelta(days=2), "Aunt Lou <lou@family.example>", SEEKER, "Sunday lunch",
            "Dear Noor,\n\nCome for lunch on Sunday at one? Bring the dog.\n\nLou\n",
            id_="<lou-1@family.example>",
        ),
        mail(
            now - timedelta(days=1), "Pine & Post <orders@pinepost.example>", SEEKER, "Your order has shipped",
            "Hello,\n\nYour order 48291 has shipped and arrives on Thursday.\n",
            id_="<order-1@pinepost.example>",
        ),
    ]  # fmt: skip
