"""Is it hiring: signs for and against, and the look at headers that decides on fetching."""

from __future__ import annotations

import pytest

from mailbridge.detect import hiring
from mailbridge.detect.seen import look
from tests.detect.understanding.mailbox import INVITATION, ME, mail, read


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Your screening",
            "Your application is in review. Next step: a phone interview with the underwriter of your policy.",
        ),
        ("Board interview", "The co-op board would like to interview you about the apartment on Thursday at 7 PM."),
        ("Podcast", "I host a podcast and would love to interview you on March 12 about your role as team lead."),
        ("12 new jobs for you", "Tool Designer, Alder Works. Product Designer, Brim. Apply now. Unsubscribe."),
        ("Candidate", "You are interviewing a candidate on Thursday. Please submit your scorecard for Tool Designer."),
        (
            "Reference",
            "Kim Lee gave your name as a reference for the Tool Designer role. Do you have 10 minutes on Friday?",
        ),
        ("Visa", "Your visa interview at the consulate is on Thursday at 9:00. Bring your application."),
        ("Verify", "Verify your candidate account before you can submit an application."),
        ("Join us", "I would like to apply for the Tool Designer position on your team. My resume is attached."),
        (
            "Quick money",
            "You are hired as Data Entry Clerk! The interview is on Telegram, we send a check for equipment.",
        ),
    ],
)
def test_other_senses_are_no_hiring(subject: str, text: str) -> None:
    """Insurance, homes, press, alerts, the other side of the table, references, authorities, accounts and swindles."""
    assert read([mail(text, subject=subject, sender="Sam Reed <sam@otherplace.example>")]) == []


def test_signs_can_be_explained() -> None:
    """Each sign has a name and a weight, and those of words say which; they add up to the score."""
    weighed = hiring.signs([look(mail(INVITATION), frozenset({ME}))])
    assert hiring.score(weighed) == pytest.approx(sum(one.weight for one in weighed))
    assert hiring.score(weighed) > hiring.ENOUGH
    quoted = {one.name: one.evidence.quote for one in weighed}
    assert "thank you for applying" in quoted["applied"]
    assert quoted["job title"] == "Tool Designer"


@pytest.mark.parametrize(
    ("sender", "subject", "more", "wanted"),
    [
        ("Ada Stern <ada@alderworks.example>", "hello", (), True),
        ("Alder Works <no-reply@us.greenhouse-mail.io>", "One more thing", (), True),
        ("News <news@shop.example>", "Spring sale", ("List-Unsubscribe: <https://shop.example/u>",), False),
        ("News <news@shop.example>", "Your interview", ("List-Unsubscribe: <https://shop.example/u>",), True),
        ("Shop <no-reply@shop.example>", "Your parcel is here", (), False),
    ],
)
def test_headers_decide_what_is_fetched(sender: str, subject: str, more: tuple[str, ...], wanted: bool) -> None:
    """Only mail that is plainly sent to many, with no hiring word in its subject, is left alone."""
    assert hiring.may_matter(mail("", sender=sender, subject=subject, more=more)) is wanted


def test_a_calendar_part_is_always_fetched() -> None:
    """Where the structure shows an invite the body is fetched whoever sent it."""
    assert hiring.may_matter(mail("", sender="Shop <no-reply@shop.example>", subject="x"), has_calendar=True)
