"""New words, history and signature told apart, in the ways mail apps and people write."""

from __future__ import annotations

import time

import pytest

from mailbridge.mail.message import Address, Message
from mailbridge.mail.visible import Body, split

NEW = "Thursday at 2 works for me."
OLD = "Would Thursday at 2 pm suit you?"


def told(text: str, *, subject: str = "Re: Interview", name: str = "Jo Doe") -> Body:
    return split(Message(None, subject=subject, from_=(Address(name, "jo@x.example"),), text=text))


def seen(html: str, *, subject: str = "Re: Interview") -> Body:
    return split(Message(None, subject=subject, from_=(Address("Jo Doe", "jo@x.example"),), html=html))


ATTRIBUTIONS = [
    "On Mon, Mar 2, 2026 at 10:12 AM Ann Lee <ann@y.example> wrote:",
    "On Mon, Mar 2, 2026 at 10:12 AM Ann Lee\n<ann@y.example> wrote:",
    "On 02/03/2026 10:12, Ann Lee wrote:",
    "Am 02.03.2026 um 10:12 schrieb Ann Lee <ann@y.example>:",
    "Am Montag, 2. März 2026, 10:12:00 MEZ hat Ann Lee <ann@y.example> Folgendes geschrieben:",
    "Le lun. 2 mars 2026 à 10:12, Ann Lee <ann@y.example> a écrit :",
    "El lun, 2 mar 2026 a las 10:12, Ann Lee (<ann@y.example>) escribió:",
    "Op ma 2 mrt 2026 om 10:12 schreef Ann Lee <ann@y.example>:",
    "Il giorno lun 2 mar 2026 alle ore 10:12 Ann Lee <ann@y.example> ha scritto:",
    "Em seg., 2 de mar. de 2026 às 10:12, Ann Lee <ann@y.example> escreveu:",
    "Den mån 2 mars 2026 kl 10:12 skrev Ann Lee <ann@y.example>:",
    "Den 2. mar. 2026 kl. 10.12 skrev Ann Lee <ann@y.example>:",
    "2026年3月2日(月) 10:12 Ann Lee <ann@y.example>:",
    "-----Original Message-----\nFrom: Ann Lee\nSent: Monday, March 2, 2026 10:12 AM\nTo: Jo Doe\nSubject: Interview",
    "-----Ursprüngliche Nachricht-----\nVon: Ann Lee\nGesendet: Montag, 2. März 2026 10:12\nAn: Jo\nBetreff: Interview",
    "________________________________\nDe : Ann <ann@y.example>\nEnvoyé : lundi 2 mars 2026\nÀ : Jo\nObjet : Entretien",
    "De: Ann Lee <ann@y.example>\nEnviado el: lunes, 2 de marzo de 2026\nPara: Jo\nAsunto: Entrevista",
    "Da: Ann Lee\nInviato: lunedì 2 marzo 2026\nA: Jo\nOggetto: Colloquio",
    "Van: Ann Lee\nVerzonden: maandag 2 maart 2026\nAan: Jo\nOnderwerp: Gesprek",
    "De: Ann Lee\nEnviada em: segunda-feira, 2 de março de 2026\nPara: Jo\nAssunto: Entrevista",
    "Från: Ann Lee\nSkickat: den 2 mars 2026\nTill: Jo\nÄmne: Intervju",
    "*From:* Ann Lee <ann@y.example>\n*Sent:* Monday, March 2, 2026 10:12 AM\n*To:* Jo\n*Subject:* Interview",
    "----- Messaggio originale -----",
    "-------- Original message --------",
]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_history_below_an_attribution_is_quoted(attribution: str) -> None:
    """Top-posted replies in every language: what stands below the attribution is history, marked or not."""
    for history in (OLD, f"> {OLD}\n> second line"):
        body = told(f"{NEW}\n\n{attribution}\n\n{history}\n")
        assert body.said == NEW
        assert OLD in body.quoted
        assert body.signature == ""


def test_answers_between_quoted_lines_are_said() -> None:
    """Interleaved replies keep the answers in order and leave the questions out."""
    body = told(f"Hi,\n\nOn 02/03/2026, Ann Lee wrote:\n> {OLD}\n{NEW}\n> Which number?\n+1 212 555 0142\n\n> Bye\n")
    assert [line for line in body.said.split("\n") if line] == ["Hi,", NEW, "+1 212 555 0142"]
    assert OLD in body.quoted
    assert "Which number?" in body.quoted


def test_reply_below_the_quote_is_said() -> None:
    """Bottom-posted replies are said, and their signature is found at the end."""
    body = told(f"On 02/03/2026, Ann Lee wrote:\n> {OLD}\n\n{NEW}\n\nBest,\nJo\n")
    assert (body.said, body.signature) == (NEW, "Best,\nJo")


def test_answers_announced_as_inline_are_not_lost() -> None:
    """Where the author says that answers stand in the quoted text without marks, that text counts as said."""
    body = told(f"My answers are in red below.\n\nFrom: Ann\nSent: 2 March 2026\nTo: Jo\nSubject: x\n\n{OLD}\n{NEW}\n")
    assert NEW in body.said


def test_pointing_below_is_no_announcement() -> None:
    """ "See below" in a reply that has its own list does not turn the history into new words."""
    body = told(f"Two times, see below:\n\n{NEW}\n\nFrom: Ann\nSent: 2 March 2026\nTo: Jo\nSubject: x\n\n{OLD}\n")
    assert OLD not in body.said


def test_travel_details_are_no_header_block() -> None:
    """Lines of From, To and Date without a Subject are what somebody wrote."""
    text = "Your train:\n\nFrom: Berlin\nTo: Hamburg\nDate: 19 March, 9:06\n\nSee you there."
    assert told(text).said == text


@pytest.mark.parametrize(
    "mark",
    [
        "---------- Forwarded message ---------\nFrom: Ann <a@y.example>\nDate: March 2, 2026\nSubject: x\nTo: <jo@x>",
        "Begin forwarded message:\n\nFrom: Ann Lee <ann@y.example>\nSubject: x\nDate: 2 March 2026\nTo: jo@x.example",
        "-------- Weitergeleitete Nachricht --------\nBetreff: x\nDatum: Mon, 2 Mar 2026\nVon: Ann Lee",
        "---------- Message transféré ---------\nDe : Ann Lee\nDate : lun. 2 mars 2026\nObjet : x",
        "From: Ann Lee\nSent: Monday, March 2, 2026 10:12 AM\nTo: Jo Doe\nSubject: x",
        "-----Original Message-----\nFrom: Ann Lee\nSent: Monday, March 2, 2026 10:12 AM\nTo: Jo Doe\nSubject: x",
    ],
)
def test_forwarded_words_are_said_and_marked(mark: str) -> None:
    """What a forward passes on is said, without its header block and without the history below it."""
    body = told(
        f"FYI, see below.\n\nJo\n\n{mark}\n\n{OLD}\n\nOn 1 Mar 2026, X <x@z.example> wrote:\n> older\n",
        subject="Fwd: x",
    )
    assert body.forwarded.strip() == OLD
    assert body.said.startswith("FYI, see below.")
    assert OLD in body.said
    assert "older" not in body.said
    assert "March 2" not in body.said


def test_forward_within_quoted_history_stays_history() -> None:
    """A reply to a forward quotes it: nothing of it is said."""
    body = told(f"{NEW}\n\nOn 2 Mar 2026, Ann Lee <a@y.example> wrote:\n> Begin forwarded message:\n>\n> {OLD}\n")
    assert (body.said, body.forwarded) == (NEW, "")


@pytest.mark.parametrize(
    "sign_off",
    [
        "Best regards,\nJo Doe\nRecruiter | X Corp\n+1 212 555 0142",
        "Thanks!\n\nJo",
        "Mit freundlichen Grüßen\n\nJo Doe\nPersonalabteilung\nX GmbH\nTel. 030 555 01 42\nSprechzeiten: Mo 9-12 Uhr",
        "Viele Grüße aus Köln\nJo",
        "Bien cordialement,\nJo Doe\nChargée de recrutement",
        "Un saludo,\nJo Doe",
        "Met vriendelijke groet,\n\nJo Doe",
        "Cordiali saluti,\nJo Doe\nUfficio Risorse Umane",
        "Com os melhores cumprimentos,\nJo Doe",
        "Med vänliga hälsningar,\nJo Doe",
        "Venlig hilsen / Best regards\n\nJo Doe",
        "-- \nJo Doe\nX Corp, Berlin",
        "Jo Doe, Head of People\nX Corp | https://www.linkedin.com/in/jodoe",
        "- Jo",
        "J.",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Verstuurd vanaf mijn iPhone",
        "Inviato da iPhone",
        "Enviado do meu iPhone",
        "Skickat från min iPhone",
        "Get Outlook for iOS",
    ],
)
def test_sign_off_is_the_signature(sign_off: str) -> None:
    """Closings, names, contact lines, delimiters and what devices add are signature, and nothing else is."""
    body = told(f"Hello,\n\n{NEW}\n\n{sign_off}\n\nOn 2 Mar 2026, Ann Lee <a@y.example> wrote:\n> {OLD}\n")
    assert body.said == f"Hello,\n\n{NEW}"
    assert [line for line in body.signature.split("\n") if line] == [
        line.rstrip() for line in sign_off.split("\n") if line
    ]


def test_words_after_the_sign_off_are_said() -> None:
    """A postscript and a block of dates after the name are no signature."""
    body = told(f"Hello.\n\nBest,\nJo Doe\nX Corp\n\nP.S. {NEW}\n")
    assert NEW in body.said
    assert "X Corp" in body.signature
    body = told("Details below.\n\nBest,\nJo Doe\n\nDate: March 12\nTime: 2:00 PM\nRoom: B\n")
    assert "Time: 2:00 PM" in body.said


def test_facts_at_the_end_are_no_signature() -> None:
    """A closing list of facts is said, though it names somebody and a phone; all below "-- " is signature."""
    facts = "Application:  Term life\nStatus:  Interview required\nYour advisor:  Gil Pen, 855-555-0186"
    assert told(f"{NEW}\n\n{facts}\n").said == f"{NEW}\n\n{facts}"
    body = told(f"{NEW}\n\nBest,\nJo\n\n-- \nYou are a member since 2019.\n\nOffices close at 5:00 PM.\n")
    assert body.said == NEW


def test_thanks_in_the_middle_is_said() -> None:
    """A line of thanks before more sentences ends nothing."""
    text = f"Thanks!\n\nThe team liked you and would like to go on. {NEW}"
    assert told(text).said == text


def test_disclaimer_goes_with_the_signature() -> None:
    """What a company appends is signature, however long, with or without a sign-off."""
    notice = "CONFIDENTIALITY NOTICE: This e-mail is for the intended recipient only. " + "Delete it at once. " * 10
    body = told(f"{NEW}\n\n{notice}\n")
    assert body.said == NEW
    assert body.signature.startswith("CONFIDENTIALITY")


QUOTING = [
    '<div class="gmail_quote"><div class="gmail_attr">xx 2. 3. 2026 Ann &lt;a@y.example&gt; zz:</div>'
    '<blockquote class="gmail_quote">{}</blockquote></div>',
    '<div class="moz-cite-prefix">Ann ...</div><blockquote type="cite" cite="mid:x">{}</blockquote>',
    '<div><blockquote type="cite"><div>On Mar 2, 2026, Ann wrote:</div><div>{}</div></blockquote></div>',
    '<div class="yahoo_quoted"><div>Monday, Ann wrote:</div><div>{}</div></div>',
    '<hr><div id="divRplyFwdMsg"><b>Lähettäjä?</b> Ann</div><div>{}</div>',
    '<div id="appendonsend"></div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Ann<br>'
    "<b>Sent:</b> Monday<br><b>To:</b> Jo<br><b>Subject:</b> x</p></div><p>{}</p>",
    "<div>On Mon, 2 Mar 2026 at 10:12, Ann &lt;<a href='mailto:a@y.example'>a@y.example</a>&gt; wrote:<br></div>"
    "<blockquote>{}</blockquote>",
]


@pytest.mark.parametrize("quoting", QUOTING, ids=range(len(QUOTING)))
def test_history_in_html_is_quoted(quoting: str) -> None:
    """The markup of Gmail, Thunderbird, Apple Mail, Yahoo and Outlook sets history apart."""
    body = seen(f"<div>{NEW}</div><div><br></div>{quoting.format(OLD)}")
    assert body.said == NEW
    assert OLD in body.quoted


def test_forward_in_html_is_said() -> None:
    """Gmail's and Apple's forwards in HTML pass their words on."""
    gmail = (
        '<div>FYI</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>'
        f"From: <b>Ann</b><br>Date: Mon, Mar 2, 2026<br>Subject: x<br>To: Jo<br></div><div>{OLD}</div></div>"
    )
    apple = (
        '<div>FYI</div><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>Ann</div>'
        f"<div><b>Subject: </b>x</div><div><b>Date: </b>2 March 2026</div><br><div>{OLD}</div></blockquote>"
    )
    for html in (gmail, apple):
        body = seen(html, subject="Fwd: x")
        assert body.forwarded.strip() == OLD
        assert body.said.startswith("FYI")


def test_blockquote_used_to_indent_is_said() -> None:
    """An editor's indentation is no history."""
    assert OLD in seen(f'<p>Hi,</p><blockquote style="margin:0 0 0 40px;border:none">{OLD}</blockquote>').said


def test_references_in_plain_text_are_read() -> None:
    """Character references that a program left in plain text read as what they stand for; others stay."""
    assert told("9&#8211;10&nbsp;am &amp; R&D; a &lt; b").said == "9–10 am & R&D; a &lt; b"


def test_stub_text_gives_way_to_html() -> None:
    """A text part that only says that there is HTML is not what the reader sees."""
    message = Message(
        None, text="Please view this in an HTML mail app.", html=f"<p>{OLD}</p>" + "<p>More words here.</p>" * 20
    )
    assert OLD in split(message).said


@pytest.mark.parametrize(
    "line",
    ["> ", "On 1 a wrote:\n", "From: a\nSubject: b\n", "-- \n", "Best regards\n", "Jo\n", "\n", "1(", "a@", "   "],
)
def test_hostile_text_takes_time_in_proportion(line: str) -> None:
    """No repetition makes the reading slower than linear."""
    times = []
    for size in (20_000, 200_000):
        text = "x" + line * (size // len(line)) + "x"
        start = time.process_time()
        told(text)
        times.append(time.process_time() - start)
    assert times[1] < 60 * max(times[0], 0.005)
