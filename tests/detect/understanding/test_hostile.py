"""Mail is hostile: whatever the bytes, the reading answers, and soon."""

from __future__ import annotations

import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailbridge.mail.message import Place
from mailbridge.mail.parse import parse
from tests.detect.understanding.mailbox import INVITATION, mail, read

BITS = st.sampled_from(
    [
        "interview",
        "application for",
        "Tool Designer",
        "\n\n",
        " & ",
        "{{7*7}}",
        "<b>",
        "Recruiter",
        "at Alder Works",
        "(212) 555-0143",
        "ada@x.example",
        "leider",
        "🎉",
        "\u202e",
        "\u200b",
        "-- \n",
    ]
)


@given(st.lists(st.one_of(BITS, st.text(max_size=20)), max_size=40).map("".join))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_makes_the_reading_raise(text: str) -> None:
    """Any text in a mail that may be hiring gives an answer."""
    for found in read([mail(INVITATION + text, subject=text.replace("\n", " ").replace("\r", " ")[:60])]):
        assert found.messages


@given(st.binary(max_size=400))
@settings(max_examples=60, deadline=None)
def test_no_bytes_make_the_reading_raise(raw: bytes) -> None:
    """Bytes that are no message are no opportunity, and no crash."""
    assert isinstance(read([parse(b"Subject: interview\r\n" + raw).at(Place("INBOX"))]), list)


def test_a_huge_mail_takes_no_second() -> None:
    """Half a megabyte of words that titles and names are made of is read in well under five seconds."""
    text = INVITATION + "Senior Director of Data & Analytics, Alder Works at " * 10_000
    begun = time.monotonic()
    read([mail(text)])
    assert time.monotonic() - begun < 5


def test_many_threads_are_read_in_time_that_grows_with_them() -> None:
    """Two thousand unrelated mails are read within a few seconds on a slow machine."""
    others = [
        mail(
            f"Dear Robin, parcel {n} is on its way.",
            sender=f"Shop <hi@shop{n}.example>",
            mid=f"<{n}@shop.example>",
            subject=f"Parcel {n}",
        )
        for n in range(2_000)
    ]
    begun = time.monotonic()
    assert len(read([*others, mail(INVITATION)])) == 1
    assert time.monotonic() - begun < 20
