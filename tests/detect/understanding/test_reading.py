"""The whole reading through its door: what is hiring, what belongs together, with whom, how far."""

from __future__ import annotations

from email.header import Header

import pytest

from mailbridge.detect.values import Correction
from tests.detect.understanding.mailbox import INVITATION, ME, mail, mine, only, read


def test_an_invitation_gives_every_part_of_an_opportunity() -> None:
    """Company, role, contact with phone, stage and the message to answer are read off one mail."""
    found = only([mail(INVITATION)])
    assert (found.company, found.role, found.stage) == ("Alder Works", "Tool Designer", "interviewing")
    assert found.contact is not None
    assert (found.contact.email, found.contact.phones) == ("ada@alderworks.example", ("+12125550143",))
    assert found.reply_to is not None
    assert found.reply_to.message_id == "<1@alderworks.example>"


def test_every_fact_has_message_and_words() -> None:
    """`show` can name the words for hiring, company, role, stage and contact."""
    facts = {fact.field: fact.evidence for fact in only([mail(INVITATION)]).facts}
    assert {"hiring", "company", "role", "contact", "people", "reply_to"} <= facts.keys()
    assert all(e.message_id == "<1@alderworks.example>" and e.quote for evidence in facts.values() for e in evidence)


@pytest.mark.parametrize("box", ["Junk", "Drafts"])
def test_mail_in_junk_or_drafts_founds_nothing(box: str) -> None:
    """A message that lies only there is no opportunity of its own."""
    assert read([mail(INVITATION, box=box)]) == []


def test_mail_in_junk_joins_what_stands_elsewhere() -> None:
    """A reminder that the filter took belongs to its process."""
    reminder = mail("Your interview for Tool Designer is on Thursday.", mid="<2@alderworks.example>", box="Junk", day=9)
    assert len(only([mail(INVITATION), reminder]).messages) == 2


def test_a_draft_belongs_and_says_nothing() -> None:
    """An unsent withdrawal is one of the messages and withdraws nothing."""
    draft = mine("I would like to withdraw my application.", parent="<1@alderworks.example>", box="Drafts")
    found = only([mail(INVITATION), draft])
    assert len(found.messages) == 2
    assert found.closed is None


def test_a_forged_withdrawal_decides_nothing() -> None:
    """Mail in the person's name that failed the receiver's checks and is not in Sent withdraws nothing."""
    forged = mail(
        "I withdraw my application.",
        sender=f"Robin Vale <{ME}>",
        to="Ada Stern <ada@alderworks.example>",
        mid="<f@cheap.example>",
        parent="<1@alderworks.example>",
        day=9,
        more=["Authentication-Results: mx.home.example; spf=fail; dkim=none; dmarc=fail"],
    )
    found = only([mail(INVITATION), forged])
    assert found.closed is None
    assert found.reply_to is not None
    assert found.reply_to.message_id == "<1@alderworks.example>"


def test_a_withdrawal_in_sent_closes() -> None:
    """The person's own goodbye closes the process as withdrawn, whatever polite answer follows."""
    bye = mine("Dear Ada, I have decided to withdraw my application. Thank you!", parent="<1@alderworks.example>")
    answer = mail("Sorry to hear that, all the best!", mid="<3@alderworks.example>", parent="<me@home.example>", day=4)
    found = only([mail(INVITATION), bye, answer])
    assert (found.stage, found.closed) == ("closed", "withdrawn")


@pytest.mark.parametrize(
    ("words", "closed"),
    [
        ("We have decided to move forward with other candidates. Best of luck!", "rejected"),
        ("Unfortunately this was a difficult decision, and we wish you every success.", "rejected"),
        ("The position has been put on hold by finance.", "filled"),
        ("Leider haben wir uns für eine andere Bewerberin entschieden.", "rejected"),
        ("Le poste est malheureusement déjà pourvu.", "filled"),
        ("We moeten je helaas laten weten dat we verder gaan met een andere kandidaat.", "rejected"),
        ("Tyvärr har vi gått vidare med en annan kandidat.", "rejected"),
    ],
)
def test_refusals_close_in_every_politeness(words: str, closed: str) -> None:
    """A refusal or a frozen vacancy closes the process with its kind."""
    answer = mail(words, mid="<4@alderworks.example>", parent="<1@alderworks.example>", day=6)
    found = only([mail(INVITATION), answer])
    assert (found.stage, found.closed) == ("closed", closed)


def test_an_interview_put_off_is_no_refusal() -> None:
    """Regret about a date closes nothing."""
    words = "Unfortunately our head of design is ill on Thursday. Could we do Friday at 2:00 PM instead?"
    found = only([mail(INVITATION), mail(words, mid="<5@alderworks.example>", parent="<1@alderworks.example>", day=6)])
    assert found.closed is None


def test_an_automatic_reply_is_never_answered() -> None:
    """The absence note belongs to the process, and the message to answer stays the one before it."""
    note = mail(
        "I am away until Monday.",
        mid="<6@alderworks.example>",
        subject="Automatic reply: Tool Designer at Alder Works",
        more=["Auto-Submitted: auto-replied"],
        day=4,
    )
    found = only([mail(INVITATION), note])
    assert len(found.messages) == 2
    assert found.reply_to is not None
    assert found.reply_to.message_id == "<1@alderworks.example>"


def test_a_hand_over_moves_the_contact() -> None:
    """Who is copied and announced as the new contact is the contact."""
    over = mail(
        "From Monday my colleague Ben will be your point of contact, since I am going on leave.",
        mid="<7@alderworks.example>",
        parent="<1@alderworks.example>",
        more=["Cc: Ben Ortiz <ben@alderworks.example>"],
        day=5,
    )
    contact = only([mail(INVITATION), over]).contact
    assert contact is not None
    assert contact.email == "ben@alderworks.example"


def test_a_reply_address_elsewhere_is_not_trusted() -> None:
    """A Reply-To that leads to another domain than the sender's is nobody to write to."""
    contact = only([mail(INVITATION, more=["Reply-To: Ada Stern <ada.stern@catchall.example>"])]).contact
    assert contact is not None
    assert contact.email == "ada@alderworks.example"


def test_nobody_to_write_to_leaves_the_portal() -> None:
    """Where only a system wrote there is no contact and no message to answer, but the portal's link."""
    found = only(
        [
            mail(
                "Dear Robin,\n\nThank you for applying for the Tool Designer position. Check your status at\n"
                "https://alderworks.wd5.myworkdayjobs.com/candidate/home\n\nReplies to this mailbox are not monitored.",
                sender="Alder Works <alderworks@myworkday.com>",
            )
        ]
    )
    assert (found.contact, found.reply_to) == (None, None)
    assert found.portal == "https://alderworks.wd5.myworkdayjobs.com/candidate/home"


def test_two_roles_at_one_firm_stay_two() -> None:
    """One recruiter writing of two titles in two threads has two processes."""
    other = mail(
        INVITATION.replace("Tool Designer", "Purchasing Analyst"),
        subject="Purchasing Analyst at Alder Works",
        mid="<8@alderworks.example>",
    )
    assert {found.role for found in read([mail(INVITATION), other])} == {"Tool Designer", "Purchasing Analyst"}


def test_a_receipt_of_a_system_joins_the_recruiters_thread() -> None:
    """The applicant-tracking system's receipt for the same title at the same firm is part of the process."""
    receipt = mail(
        "Hi Robin, thank you for applying for the Tool Designer position at Alder Works.",
        sender="Alder Works <no-reply@us.greenhouse-mail.io>",
        subject="Thank you for applying to Alder Works",
        mid="<r@greenhouse-mail.io>",
        day=1,
    )
    assert len(only([receipt, mail(INVITATION)]).messages) == 2


def test_copies_of_one_message_are_one() -> None:
    """The same message in two mailboxes stands once, with both places."""
    found = only([mail(INVITATION), mail(INVITATION, box="Archive")])
    assert [len(message.places) for message in found.messages] == [2]


def test_what_the_person_corrected_wins() -> None:
    """Company, role, contact and stage as corrected stand in the place of what was read."""
    fields = {"company": "Alder & Co", "role": "Designer", "contact": "eve@alderworks.example", "stage": "offer"}
    found = only([mail(INVITATION)], [Correction("<1@alderworks.example>", fields)])
    assert found.contact is not None
    assert (found.company, found.role, found.stage) == ("Alder & Co", "Designer", "offer")
    assert found.contact.email == "eve@alderworks.example"


def test_a_dismissed_opportunity_is_marked() -> None:
    """What the person dismissed is told with that mark, so that no list shows it."""
    assert only([mail(INVITATION)], [Correction("<1@alderworks.example>", dismissed=True)]).dismissed


def test_a_firm_answers_an_application_in_a_thread_of_its_own() -> None:
    """A person at the firm that was applied to, writing anew and saying little, belongs to the process."""
    applied = mail(
        "Please find attached my resume for the Tool Designer position.",
        sender=f"Robin Vale <{ME}>",
        to="jobs@alderworks.example",
        mid="<a@home.example>",
        box="Sent",
        day=1,
    )
    answer = mail(
        "Could we talk on Thursday at 2?\n\nBen Ortiz\nDesign Director\nAlder Works",
        sender="Ben Ortiz <ben@alderworks.example>",
        subject="Thursday",
        mid="<b@alderworks.example>",
        day=4,
    )
    found = only([applied, answer])
    assert found.contact is not None
    assert found.contact.email == "ben@alderworks.example"


def test_two_clients_of_one_agency_stay_two() -> None:
    """One consultant who names two clients for the same title has two processes, each the client's."""
    words = "Hi Robin, my client, {}, needs a Tool Designer. Interested?\n\nUrs Keller\nKeller Search"
    first, second = (
        mail(
            words.format(client),
            sender="Urs Keller <urs@kellersearch.example>",
            subject=f"Tool Designer / {client}",
            mid=f"<{n}@kellersearch.example>",
        )
        for n, client in enumerate(("Alder Works", "Birch Forge"))
    )
    assert {found.company for found in read([first, second])} == {"Alder Works", "Birch Forge"}


def test_a_time_offered_after_a_refusal_opens_again() -> None:
    """The last word counts: an interview offered after a no makes the process live."""
    no = mail("We have decided to move forward with another candidate.", mid="<n@alderworks.example>", day=4)
    again = mail(
        "Good news after all! Could you do an interview on Thursday, March 12 at 2:00 PM ET?",
        mid="<o@alderworks.example>",
        day=6,
    )
    assert only([mail(INVITATION), no, again]).closed is None


def test_signs_of_a_swindle_are_told() -> None:
    """Where mail that looks like hiring asks for a messenger interview or money, the opportunity carries a warning."""
    text = INVITATION + "\nPlease deposit the check that we send you for equipment."
    assert all(found.warnings for found in read([mail(text)]))


@pytest.mark.parametrize(
    "words",
    [
        "I am so sorry, I can't come on Thursday. May I write when I know more?",
        "Something came up at home and I have to cancel Thursday.",
    ],
)
def test_an_interview_called_off_leaves_the_stage(words: str) -> None:
    """Who was to meet the firm, and cannot on that day, is still being interviewed."""
    asked = mail(
        "Thanks for applying for Tool Designer. Would you come in on Thursday, March 12, at 10:15 to meet our owner?"
    )
    agreed = mine("Thursday, March 12 at 10:15 works for me.", parent="<1@alderworks.example>")
    off = mine(words, parent="<me@home.example>", mid="<off@home.example>", day=9)
    found = only([asked, agreed, off])
    assert (found.interviews, found.stage, found.closed) == ((), "interviewing", None)


def test_a_system_notes_a_withdrawal() -> None:
    """What was taken back in a portal is closed by the system's own note of it."""
    portal = "Rowanhill Careers <donotreply@jobs.rowanhill.example>"
    got = mail("Thank you for applying for Claims Analyst at Rowanhill.", sender=portal, subject="Your application")
    note = mail(
        "As you requested, your candidacy for the position Claims Analyst (2600) has been withdrawn.",
        sender=portal,
        subject="Withdrawal confirmation - Claims Analyst",
        mid="<2@rowanhill.example>",
        day=5,
    )
    assert {one.closed for one in read([got, note])} == {"withdrawn"}


def test_a_talk_already_held_says_nothing_of_the_next() -> None:
    """A manager's interview is no screening because it was agreed on the phone."""
    found = only(
        [mail("As agreed on the phone: Thursday, March 12, 11am to 12pm, with me.\n\nAda Stern\nHead of Design")]
    )
    assert found.stage == "interviewing"


@pytest.mark.parametrize("name", ["Lena Holt Bcc: evil@x.example", "Lena Holt\u2028X-Note: 1", "Lena Holt Subject: hi"])
def test_a_smuggled_header_is_no_name(name: str) -> None:
    """What stands behind a name as if it were a header of its own is cut off."""
    encoded = Header(name, "utf-8").encode(maxlinelen=200)
    found = only([mail(INVITATION.replace("Ada Stern", "Lena Holt"), sender=f"{encoded} <ada@alderworks.example>")])
    assert "Lena Holt" in [one.name for one in found.people]
    assert not any(":" in one.name for one in found.people)
