"""Who a letter goes to and from, and how it reads in the thread: from mail as it comes to the bytes in Drafts."""

from __future__ import annotations

from datetime import timedelta
from email.header import Header
from email.utils import format_datetime

import pytest

from mailbridge.mail.message import Message
from mailbridge.mail.parse import parse
from tests.commands.conftest import NOW, Person
from tests.commands.threads import ADDRESS, Mail, mail

ALIAS = "noor@alias.example"
RECRUITER = "Tessa Quill <tessa.quill@brightloom.example>"
COORDINATOR = "Juno Park <juno.park@brightloom.example>"
INTERVIEWER = "Omar Reyes <omar.reyes@brightloom.example>"
OTHERS = "no-reply@brightloom.example, jobs@brightloom.example, Someone Else <else@elsewhere.example>"


def configure(person: Person, line: str) -> None:
    """One more key of the account."""
    config = person.terminal.config
    config.write_text(config.read_text().replace("\nlogin = ", f"\n{line}\nlogin = ", 1))


def news(text: str, **headers: str) -> Mail:
    """Brightloom's latest message, with these header fields in place of its own."""
    own = {
        "From": RECRUITER,
        "To": f"Noor Haddad <{ADDRESS}>",
        "Subject": "Re: Senior Data Engineer at Brightloom",
        "Message-ID": "<bl-7@brightloom.example>",
        "In-Reply-To": "<bl-1@brightloom.example>",
        "References": "<bl-0@brightloom.example> <bl-1@brightloom.example>",
        "Date": format_datetime(NOW - timedelta(hours=1)),
    }
    fields = {**own, **{name.replace("_", "-"): value for name, value in headers.items()}}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    body = 'MIME-Version: 1.0\r\nContent-Type: text/plain; charset="utf-8"\r\n\r\n' + text.replace("\n", "\r\n")
    return Mail("INBOX", (head + body).encode(), NOW - timedelta(hours=1), fields["Message-ID"])


def letter(person: Person, *received: Mail) -> Message:
    """The draft that answers Brightloom once this has come in."""
    person.receive(received)
    assert person.run("withdraw", "bright").code == 0
    [draft] = person.drafts()
    assert b"\nX-" not in draft
    return parse(draft)


@pytest.mark.parametrize("interviewers", [False, True])
def test_only_colleagues_on_the_answered_message_are_copied(connected: Person, interviewers: bool) -> None:
    """The coordinator is; the interviewer if the config says so; robots, lists and strangers never are."""
    if interviewers:
        configure(connected, "copy_interviewers = true")
    intro = mail(
        NOW - timedelta(days=2), COORDINATOR, f"Noor Haddad <{ADDRESS}>", "Re: Senior Data Engineer at Brightloom",
        "Hi Noor,\n\nI look after the schedule of your interview at Brightloom.\n\n"
        "Juno Park\nRecruiting Coordinator, Brightloom\n",
        id_="<bl-5@brightloom.example>", answers=("<bl-1@brightloom.example>",),
    )  # fmt: skip
    hello = mail(
        NOW - timedelta(days=1), INTERVIEWER, f"Noor Haddad <{ADDRESS}>", "Re: Senior Data Engineer at Brightloom",
        "Hi Noor,\n\nI will interview you on Friday.\n\nOmar Reyes\nHiring Manager, Brightloom\n",
        id_="<bl-6@brightloom.example>", answers=("<bl-1@brightloom.example>",),
    )  # fmt: skip
    last = news("Hi Noor,\n\nIs Friday still good?\n\nTessa Quill\nTalent Acquisition, Brightloom\n",
                Cc=f"{COORDINATOR}, {INTERVIEWER}, {OTHERS}")  # fmt: skip
    draft = letter(connected, intro, hello, last)
    assert [a.email for a in draft.to] == ["tessa.quill@brightloom.example"]
    copied = ["juno.park@brightloom.example", *(["omar.reyes@brightloom.example"] if interviewers else [])]
    assert [a.email for a in draft.cc] == copied


@pytest.mark.parametrize(
    "headers",
    [
        {"To": f"noor <{ALIAS.upper()}>"},
        {"To": "candidates@lists.brightloom.example", "Delivered_To": ALIAS},
        {"To": "undisclosed-recipients:;", "X_Original_To": f"<{ALIAS}>"},
        {"To": RECRUITER, "Cc": f"Juno <juno.park@brightloom.example>, {ALIAS}"},
    ],
)
def test_from_is_the_identity_that_was_written_to(connected: Person, headers: dict[str, str]) -> None:
    """An alias of the config answers what came to it, by To, Cc or what the server notes of the delivery."""
    text = connected.terminal.config.read_text()
    alias = f'\n[[accounts.default.identities]]\nname = "Haddad, Noor \\"NH\\""\nemail = "{ALIAS}"\n'
    connected.terminal.config.write_text(text + alias)
    draft = letter(connected, news("Hi Noor,\n\nIs Friday still good?\n\nTessa\n", **headers))
    assert (draft.author.name, draft.author.email) == ('Haddad, Noor "NH"', ALIAS)
    assert (draft.message_id or "").endswith("@alias.example>")
    assert ALIAS not in {a.email.lower() for a in draft.recipients}


def test_a_german_thread_is_answered_in_its_own_custom(connected: Person) -> None:
    """ "AW:" stays "AW:", once, and the line above the quotation is German."""
    text = (
        "Hallo Frau Haddad,\n\nvielen Dank für Ihre Bewerbung bei Brightloom. Passt der Termin am Freitag um 11 Uhr für"
        " das Gespräch noch? Wir freuen uns auf das Vorstellungsgespräch mit Ihnen.\n\n"
        "Mit freundlichen Grüßen\nTessa Quill\nPersonalabteilung, Brightloom\n"
    )
    draft = letter(connected, news(text, Subject="AW: Re: AW: Senior Data Engineer at Brightloom"))
    assert draft.subject == "AW: Senior Data Engineer at Brightloom"
    assert "schrieb Tessa Quill:\n> Hallo Frau Haddad," in (draft.text or "")


@pytest.mark.parametrize(
    ("lines", "html"),
    [
        ((), False),
        (('provider = "gmail"',), True),
        (('provider = "gmail"', 'body = "plain"'), False),
        (('body = "alternative"',), True),
    ],
)
def test_the_body_is_what_the_provider_shows_best(connected: Person, lines: tuple[str, ...], html: bool) -> None:
    """An alternative for Gmail, plain text for the others, and the config has the last word."""
    for line in lines:
        configure(connected, line)
    draft = letter(connected)
    assert (draft.html is not None) == html
    assert "\n> Hi Noor," in (draft.text or "")


def test_headers_of_every_size_and_spelling_come_through(connected: Person) -> None:
    """Sixty References and ids of two hundred characters, an emoji subject in pieces, a name with quotes and commas."""
    chain = tuple(f"<{n:02}{'r' * 190}@brightloom.example>" for n in range(57))
    own = f"<{'p' * 190}@brightloom.example>"
    subject = "Senior Data Engineer at Brightloom 🎉 " + "Ünïcödé " * 12
    draft = letter(
        connected,
        news(
            "Hi Noor,\n\nIs Friday still good?\n\nTessa\n",
            From='"Quill, Tessa \\"TQ\\" (she/her)" <tessa.quill@brightloom.example>',
            Subject="Re: " + Header(subject, "utf-8", maxlinelen=40).encode(linesep="\r\n"),
            Message_ID=own,
            In_Reply_To="<bl-1@brightloom.example>",
            References="\r\n ".join(("<bl-0@brightloom.example>", "<bl-1@brightloom.example>", *chain)),
        ),
    )
    assert draft.in_reply_to == (own,)
    assert draft.references == ("<bl-0@brightloom.example>", "<bl-1@brightloom.example>", *chain, own)
    assert draft.subject == f"Re: {subject.strip()}"
    assert [a.email for a in draft.to] == ["tessa.quill@brightloom.example"]
    [raw] = connected.drafts()
    head = raw.partition(b"\r\n\r\n")[0]
    for name in (b"In-Reply-To", b"References"):
        [_, value] = head.split(b"\r\n" + name + b":")
        assert b"=?" not in value.partition(b"\r\nMIME-Version")[0]
    assert max(map(len, head.split(b"\r\n"))) <= 998


@pytest.mark.parametrize("evil", ["=?utf-8?q?Hi=0D=0ABcc:_evil=40x.example?=", "=?utf-8?b?YQ0KDQpib2R5?=", "a\r\n b"])
def test_line_breaks_hidden_in_words_inject_nothing(connected: Person, evil: str) -> None:
    """A subject or a name that decodes to line breaks begins no header and no body."""
    draft = letter(
        connected,
        news("Hi Noor,\n\nIs Friday still good?\n\nTessa\n", Subject=f"Re: Senior Data Engineer at Brightloom {evil}",
             From=f"{evil} <tessa.quill@brightloom.example>"),
    )  # fmt: skip
    assert (draft.bcc, draft.cc, len(draft.to)) == ((), (), 1)
    assert draft.subject.startswith("Re: Senior Data Engineer at Brightloom")
    assert "\n" not in draft.subject + draft.to[0].name
    assert (draft.text or "").startswith("Hi ")


def test_an_address_that_no_ascii_header_can_hold_is_told(connected: Person) -> None:
    """Where their address needs RFC 6532, nothing is written, and the person is told to write it themselves."""
    connected.receive(
        [news("Hi Noor,\n\nIs Friday still good?\n\nTessa\n", From="Tessa Quill <tëssa@brightloom.example>")]
    )
    assert connected.run("set", "bright", "contact=tëssa@brightloom.example").code == 0
    ran = connected.run("withdraw", "bright")
    assert (ran.code, connected.drafts()) == (1, [])
    assert "cannot be addressed" in ran.err
