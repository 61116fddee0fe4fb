"""What a spoilt letter is told: each thing that can go wrong in a draft is found, with its words, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mailbridge.detect.values import Evidence, Turn
from mailbridge.letters.checkins import check_in
from mailbridge.mail.message import DRAFTS, Address, Place
from mailbridge.proofreading import proofread
from tests.letters.world import JORDAN, LANGUAGES, NEW_YORK, NOW, PACKAGED, interview, opportunity
from tests.proofreading.world import (
    AHEAD,
    GROWTH,
    MARCUS,
    ME,
    OTHER,
    QUOTED,
    added,
    addressed,
    edited,
    proof,
    told,
    written,
)


@pytest.mark.parametrize(
    ("language", "old", "new", "finding"),
    [
        ("en", "Hi Priya,", "Hi ,", ("greeting", "wrong", "Hi ,")),
        ("en", "Hi Priya,", "Dear,", ("greeting", "wrong", "Dear,")),
        ("en", "Hi Priya,", "Hello,", ("greeting", "look", "Hello,")),
        ("en", "Hi Priya,", "Hi Marcus,", ("greeting", "wrong", "Hi Marcus,")),
        ("en", "Hi Priya,", "Dear Mr Holloway,", ("greeting", "wrong", "Dear Mr Holloway,")),
        ("en", "Hi Priya,", "Hi Priya and Marcus,", ("greeting", "wrong", "Hi Priya and Marcus,")),
        ("en", "Hi Priya,", "Hi Pryia,", ("greeting", "look", "Hi Pryia,")),
        ("de", "Guten Tag Priya Nair,", "Liebe,", ("greeting", "wrong", "Liebe,")),
        ("de", "Guten Tag Priya Nair,", "Guten Tag,", ("greeting", "look", "Guten Tag,")),
        ("de", "Guten Tag Priya Nair,", "Sehr geehrter Herr Holloway,",
         ("greeting", "wrong", "Sehr geehrter Herr Holloway,")),
        ("fr", "Bonjour Priya Nair,", "Cher,", ("greeting", "wrong", "Cher,")),
        ("fr", "Bonjour Priya Nair,", "Bonjour Marcus,", ("greeting", "wrong", "Bonjour Marcus,")),
        ("es", "Buenos días, Priya Nair:", "Estimado:", ("greeting", "wrong", "Estimado:")),
        ("es", "Buenos días, Priya Nair:", "Hola, Marcus:", ("greeting", "wrong", "Hola, Marcus:")),
        ("nl", "Beste Priya Nair,", "Beste,", ("greeting", "wrong", "Beste,")),
        ("nl", "Beste Priya Nair,", "Beste Marcus,", ("greeting", "wrong", "Beste Marcus,")),
    ],
)  # fmt: skip
def test_a_greeting_that_is_not_for_the_reader(
    language: str, old: str, new: str, finding: tuple[str, str, str]
) -> None:
    """Somebody else's name, a name with a slip, a greeting word that needs a name, and a name that was there before."""
    assert told(edited(proof(language), old, new)) == [finding]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "gap",
    ["[NAME]", "[…]", "[...]", "[ ]", "( )", "XXX", "xxxx", "TODO", "___", "???", "{{ role }}", "{role}", "${company}",
     "%FIRST_NAME%", "<<Company>>", "“”", "lorem ipsum", "<your name>", "[insert date here]", "[Name der Firma]",
     "FIRMA", "[Nom de la société]", "ENTREPRISE", "[nombre]", "EMPRESA", "[naam bedrijf]", "BEDRIJF", "COMPANY NAME"],
)  # fmt: skip
def test_a_gap_that_was_to_be_filled_in(language: str, gap: str) -> None:
    """Left-overs of templates and notes to oneself, whatever language they are in, once each and with their words."""
    assert told(edited(proof(language), "a platform role with room to lead", gap)) == [("gap", "wrong", gap)]


def test_a_gap_in_the_subject() -> None:
    """A subject of the person's own is read too; one that they wrote is theirs."""
    one = proof()
    assert told(addressed(one, subject="Withdrawal from [role]")) == [("gap", "wrong", "[role]")]
    thread = replace(one.opportunity.messages[0], subject="Engineer [NAME]: talk")
    own = replace(one, opportunity=replace(one.opportunity, messages=(thread,)))
    assert told(addressed(own, subject="Re: Engineer [NAME]: talk")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_check_in_whose_line_is_not_written(language: str) -> None:
    """What mailbridge leaves to be filled in is told until it is, and the rest of a check-in is clean."""
    found = opportunity(language=language)
    letter = check_in(found, JORDAN, now=NOW, zone=NEW_YORK, templates=PACKAGED)
    one = proof(language)
    unfilled = replace(one, kind="check-in", letter=None, draft=replace(one.draft, text=letter.text + QUOTED))
    assert told(unfilled) == [("gap", "wrong", "[…]")]
    filled = edited(unfilled, "[…]", "Ana Ruiz.")
    assert told(filled) == []


@pytest.mark.parametrize(
    ("language", "old", "new", "quote", "severity"),
    [
        ("en", "Thursday 12 March", "Friday 12 March", "Friday 12 March, 2 pm ET", "wrong"),
        ("en", "Thursday 12 March", "Monday 9 March", "Monday 9 March, 2 pm ET", "wrong"),
        ("en", "2 pm", "3 pm", "Thursday 12 March, 3 pm ET", "wrong"),
        ("en", "Thursday 12 March", "Thursday 19 March", "Thursday 19 March, 2 pm ET", "look"),
        ("de", "Donnerstag, 12. März", "Freitag, 12. März", "Freitag, 12. März, 14 Uhr", "wrong"),
        ("de", "Donnerstag, 12. März", "Montag, 9. März", "Montag, 9. März, 14 Uhr", "wrong"),
        ("de", "14 Uhr", "15 Uhr", "Donnerstag, 12. März, 15 Uhr", "wrong"),
        ("fr", "jeudi 12 mars", "vendredi 12 mars", "vendredi 12 mars, 14 h", "wrong"),
        ("fr", "jeudi 12 mars", "lundi 9 mars", "lundi 9 mars, 14 h", "wrong"),
        ("fr", "14 h", "16 h", "jeudi 12 mars, 16 h", "wrong"),
        ("es", "jueves 12", "viernes 12", "viernes 12 de marzo, a las 14:00", "wrong"),
        ("es", "jueves 12", "lunes 9", "lunes 9 de marzo, a las 14:00", "wrong"),
        ("es", "14:00", "16:00", "jueves 12 de marzo, a las 16:00", "wrong"),
        ("nl", "donderdag 12", "vrijdag 12", "vrijdag 12 maart, 14:00 uur", "wrong"),
        ("nl", "donderdag 12", "maandag 9", "maandag 9 maart, 14:00 uur", "wrong"),
        ("nl", "14:00", "16:00", "donderdag 12 maart, 16:00 uur", "wrong"),
    ],
)
def test_a_time_that_is_not_true(language: str, old: str, new: str, quote: str, severity: str) -> None:
    """Another weekday than the date's, an hour that is not the interview's, a day that is over or that nobody set."""
    assert told(edited(proof(language), old, new)) == [("time", severity, quote)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_time_that_is_over_when_the_letter_is_read_again(language: str) -> None:
    """The letter lay in Drafts for three days: the interview that it gives back has been."""
    one = replace(proof(language), now=NOW + timedelta(days=3))
    assert [(check, severity) for check, severity, _ in told(one)] == [("time", "wrong")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_time_that_was_moved(language: str) -> None:
    """The time that the letter names stood when it was written; now the talk says that it does not."""
    later = interview(NOW + timedelta(days=6, hours=5))
    gone = Turn(NOW, "them", "moved", AHEAD.start, False, "they moved it", Evidence(None, "we have to move it"))
    one = proof(language)
    moved = replace(one, opportunity=replace(one.opportunity, interviews=(later,), timeline=(gone,)))
    [finding] = proofread(moved)
    assert (finding.check, finding.severity) == ("time", "wrong")
    assert "they moved it" in finding.what
    assert "Monday 16 March, 3 pm ET" in finding.todo or "Monday 16 March, 2 pm ET" in finding.todo


def test_tomorrow_that_was_written_yesterday() -> None:
    """A word that tells a day by another is read for the day on which the letter was written, and for today."""
    one = edited(proof(), "on Thursday 12 March, 2 pm ET", "tomorrow at 2 pm")
    written = addressed(one, date=NOW + timedelta(days=1))
    assert [f for f in told(replace(written, now=NOW + timedelta(days=1, hours=1))) if f[0] == "time"] == []
    stale = told(replace(written, now=NOW + timedelta(days=2)))
    assert ("time", "wrong", "tomorrow at 2 pm") in stale


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_notice_without_the_word_for_it(language: str) -> None:
    """Written two days before, read again on the day: it has no apology. As it would be written now, it has."""
    late = NOW + timedelta(days=2)
    assert told(replace(proof(language), now=late)) == [("notice", "look", "")]
    assert told(replace(written(language, called=True), now=late)) == []
    assert told(written(language, interviews=(interview(NOW + timedelta(hours=6)),))) == []


@pytest.mark.parametrize(
    ("changes", "severity"),
    [
        ({"closed": "rejected", "stage": "closed"}, "wrong"),
        ({"closed": "filled", "stage": "closed"}, "wrong"),
        ({"closed": "withdrawn", "stage": "closed"}, "wrong"),
        ({"closed": None, "stage": "closed"}, "wrong"),
    ],
)
def test_a_letter_that_is_no_longer_needed(changes: dict[str, Any], severity: str) -> None:
    """They have closed the process, or the person has."""
    one = written(interviews=())
    assert told(replace(one, opportunity=replace(one.opportunity, **changes))) == [("needed", severity, "")]


def test_a_letter_that_was_sent_or_taken_back() -> None:
    """It lies in Sent already, or the decision was taken back and the edited draft has stayed."""
    assert told(replace(written(), sent=True)) == [("needed", "wrong", "")]
    assert told(replace(written(), decision=None, letter=None)) == [("needed", "look", "")]


def test_an_interview_called_off_since() -> None:
    """Nothing else is live: the hint that no letter may be needed, but only where they said so after it was written."""
    one = written(interviews=())
    off = Turn(NOW + timedelta(hours=1), "them", "cancelled", AHEAD.start, False, "", Evidence(None, "called off"))
    found = replace(one.opportunity, timeline=(off,))
    assert told(replace(one, opportunity=found)) == [("needed", "look", "")]
    before = replace(off, at=NOW - timedelta(hours=1))
    assert told(replace(one, opportunity=replace(found, timeline=(before,)))) == []
    ours = replace(off, who="us")
    assert told(replace(one, opportunity=replace(found, timeline=(ours,)))) == []


@pytest.mark.parametrize(
    ("new", "quote"),
    [("Tidemark Insurance", "Tidemark Insurance"), ("Tidemark", "Tidemark"), ("tidemark", None)],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_another_company(language: str, new: str, quote: str | None) -> None:
    """In full or as its domain has it, but only as a name is written."""
    assert told(edited(proof(language), "Northwind Labs", new)) == ([("name", "wrong", quote)] if quote else [])


def test_a_person_of_another_process() -> None:
    """A whole name that no message of this thread holds; one that they named themselves is theirs."""
    one = added(proof(), "My regards to Marcus Holloway.")
    assert told(one) == [("name", "look", "Marcus Holloway")]
    message = replace(one.opportunity.messages[0], text="Marcus Holloway will join us.")
    assert told(replace(one, opportunity=replace(one.opportunity, messages=(message,)))) == []


def test_another_company_that_made_the_accepted_offer_may_be_named() -> None:
    """The reason is an offer, and this is who made it."""
    one = added(written(reason="offer"), "I go to Tidemark Insurance.")
    assert told(one) == [("name", "look", "Tidemark Insurance")]
    assert told(replace(one, others=(replace(OTHER, stage="offer"),))) == []


def test_a_subject_of_another_process() -> None:
    """The subject is read too."""
    assert told(addressed(proof(), subject="Re: Data Lead at Tidemark Insurance")) == [
        ("name", "look", "Tidemark Insurance")
    ]


@pytest.mark.parametrize(
    ("headers", "finding"),
    [
        ({"to": ()}, ("recipient", "wrong", "")),
        ({"to": (ME,)}, ("recipient", "wrong", ME.email)),
        ({"to": (Address("", "no-reply@northwind.example"),)}, ("recipient", "wrong", "no-reply@northwind.example")),
        ({"cc": (Address("", MARCUS.email),)}, ("recipient", "wrong", MARCUS.email)),
        ({"bcc": (Address("", MARCUS.email),)}, ("recipient", "wrong", MARCUS.email)),
        ({"cc": (Address("", "priyaa@northwind.example"),)}, ("recipient", "look", "priyaa@northwind.example")),
        ({"cc": (Address("", "priya@nortwind.example"),)}, ("recipient", "look", "priya@nortwind.example")),
        ({"cc": (Address("", "friend@elsewhere.example"),)}, ("recipient", "look", "friend@elsewhere.example")),
        ({"in_reply_to": (), "references": ()}, ("thread", "wrong", "Re: Your application")),
        ({"in_reply_to": ("<founder@tidemark.example>",), "references": ()},
         ("thread", "wrong", "Re: Your application")),
    ],
)  # fmt: skip
def test_a_draft_that_goes_astray(headers: dict[str, Any], finding: tuple[str, str, str]) -> None:
    """To nobody, to oneself, to a robot, to somebody of another process, to a slip of an address; out of the thread."""
    assert told(addressed(proof(), **headers)) == [finding]


@pytest.mark.parametrize(
    ("words", "detail"),
    [
        ("Ben Ode (ben@home.example) would fit.", "ben@home.example"),
        ("Write to ben.ode@home.example.", "ben.ode@home.example"),
        ("Ben Ode would fit. You can reach him at +1 212 555 0188.", "+1 212 555 0188"),
        ("Ben Ode would fit.\n\nHis number: (212) 555-0188", "(212) 555-0188"),
        ("Ben Ode would fit: linkedin.com/in/someone", "https://linkedin.com/in/someone"),
        ("See https://www.linkedin.com/in/ben-ode-123.", "https://www.linkedin.com/in/ben-ode-123"),
    ],
)
def test_contact_details_of_somebody_recommended(words: str, detail: str) -> None:
    """An address, a number or a LinkedIn page of theirs does not go out with the letter."""
    one = added(written(refer="Ben"), words)
    assert told(one) == [("referral", "wrong", detail)]


def test_somebody_recommended_who_has_not_agreed_to_be_named() -> None:
    """Without consent the name stays out."""
    one = added(proof(), "Ask Ben Ode.")
    shy = replace(one.profile, referrals=(replace(one.profile.referrals[0], consent=False),))
    assert told(one) == []
    assert told(replace(one, profile=shy)) == [("referral", "wrong", "Ben Ode")]


@pytest.mark.parametrize(
    ("language", "new", "words"),
    [
        ("en", "The reason is pay.", "pay"),
        ("en", "I have accepted another offer.", "accepted another offer"),
        ("de", "Das Gehalt passt nicht.", "gehalt"),
        ("fr", "Le salaire ne convient pas.", "salaire"),
        ("es", "El sueldo no me conviene.", "sueldo"),
        ("nl", "Het salaris is te laag.", "salaris"),
    ],
)
def test_another_reason_than_the_chosen_one(language: str, new: str, words: str) -> None:
    """Growth was chosen; the letter speaks of something else, and says how to choose that."""
    assert told(edited(proof(language), GROWTH[language], new)) == [("reason", "look", words)]
    assert told(edited(proof(language), GROWTH[language], "")) == []


def test_a_letter_in_another_language() -> None:
    """They write German, nobody in the thread writes English, and the letter is in English."""
    english, german = proof("en"), proof("de")
    swapped = replace(german, draft=replace(german.draft, text=english.draft.text))
    assert [(check, severity) for check, severity, _ in told(swapped)] == [("language", "look")]
    spoken = replace(german.opportunity.messages[0], text="Hi Jordan, we are happy to talk to you in English as well.")
    both = replace(german.opportunity, messages=(*german.opportunity.messages, spoken))
    assert told(replace(swapped, opportunity=both)) == []


def test_nothing_left_but_the_original() -> None:
    """Without a word of the person's there is one finding."""
    assert told(addressed(proof(), text=QUOTED)) == [("empty", "wrong", "")]
    assert told(addressed(proof(), text="")) == [("empty", "wrong", "")]


@pytest.mark.parametrize(
    ("language", "end"), [("en", "and"), ("de", "weil"), ("fr", "parce que"), ("es", "porque"), ("nl", "maar")]
)
def test_a_sentence_that_breaks_off(language: str, end: str) -> None:
    """A paragraph ends with a word that no sentence ends with, or the last one with a comma."""
    one = added(proof(language), f"Northwind Labs {end}")
    assert told(one) == [("unfinished", "look", f"Northwind Labs {end}")]
    comma = added(proof(language), "Northwind Labs x y z,")
    assert told(comma) == [("unfinished", "look", "Northwind Labs x y z,")]


@pytest.mark.parametrize(
    "below",
    ["\n\nBest regards,\nJordan Rivera", "\n\nJordan Rivera\nEngineer\n+1 212 555 0100",
     "\n-- \nJordan Rivera\n\n-- \nJordan Rivera"],
)  # fmt: skip
def test_two_signatures(below: str) -> None:
    """A mail app has put its own below the letter's."""
    one = edited(proof(), "wishes,\nJordan Rivera", "wishes,\nJordan Rivera" + below)
    [(check, severity, quote)] = told(one)
    assert (check, severity) == ("signature", "look")
    assert quote.startswith("Jordan Rivera / Jordan Rivera")


def test_what_they_wrote_since() -> None:
    """A person's message that is younger than the draft; not an absence note, and not the person's own."""
    one = proof()
    later = replace(
        one.opportunity.messages[0], message_id="<2@x.example>", date=NOW + timedelta(hours=1), subject="One more"
    )
    for message, found in (
        (later, [("news", "look", "One more")]),
        (replace(later, date=NOW - timedelta(hours=1)), []),
        (replace(later, headers=(("auto-submitted", "auto-replied"),)), []),
        (replace(later, from_=(ME,)), []),
        (later.at(Place("Drafts", DRAFTS)), []),
    ):
        messages = (*one.opportunity.messages, message)
        assert told(replace(one, opportunity=replace(one.opportunity, messages=messages))) == found


def test_an_interview_that_was_set_since() -> None:
    """It is not among those that the letter gives back; one that was known when it was written may be left out."""
    one = proof()
    invited = replace(
        one.opportunity.messages[0], message_id="<2@x.example>", date=NOW + timedelta(hours=1), from_=(ME,)
    )
    second = replace(interview(NOW + timedelta(days=9)), evidence=(Evidence("<2@x.example>", "on the 19th"),))
    found = replace(one.opportunity, interviews=(AHEAD, second), messages=(*one.opportunity.messages, invited))
    assert told(replace(one, opportunity=found)) == [("time", "look", "")]
    known = replace(second, evidence=(Evidence(one.opportunity.messages[0].message_id, "on the 19th"),))
    assert told(replace(one, opportunity=replace(found, interviews=(AHEAD, known)))) == []


def test_a_stale_html_part() -> None:
    """An app for terminals edits the text alone, and most readers see the HTML."""
    html = "<p>" + (proof().draft.text or "").replace("\n", "<br>") + "</p>"
    both = addressed(proof(), html=html)
    assert told(both) == []
    assert told(edited(both, "growth", "distance")) == [("parts", "look", "distance, growth")]


def test_an_empty_subject() -> None:
    """Theirs has one."""
    assert told(addressed(proof(), subject="")) == [("thread", "look", "")]


def test_the_wrong_is_told_before_what_may_be_meant() -> None:
    """Findings are in order of severity, each once."""
    one = edited(edited(proof(), "Hi Priya,", "Hello,"), "growth", "[reason]")
    assert [severity for _, severity, _ in told(one)] == ["wrong", "look"]
