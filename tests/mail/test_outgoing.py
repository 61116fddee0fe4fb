"""What changes between lying in Drafts and going out: Bcc, Date, drafts' own fields, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.mail.outgoing import LINE_LIMIT, Unsendable, address, outgoing
from mailbridge.mail.parse import parse

NOW = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)
DRAFT = b"From: Noor <noor@mail.example>\r\nTo: tessa@x.example\r\nMessage-ID: <1@mail.example>\r\nSubject: Re: x\r\n"

ADDRESSES = st.lists(
    st.from_regex(r"[a-z]{1,8}(\.[a-z]{1,8})?@[a-z]{1,8}\.example", fullmatch=True), min_size=1, max_size=5
)
WORDS = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters='"\\<>()[]:;@,=?'), max_size=30)


@given(to=ADDRESSES, cc=ADDRESSES, bcc=ADDRESSES, subject=WORDS, body=st.text(st.characters(categories=["L", "Zs"])))
def test_everything_but_bcc_goes_out(to: list[str], cc: list[str], bcc: list[str], subject: str, body: str) -> None:
    """Who and what is as in the draft; everybody is in the envelope, once; nobody but us can read who is in Bcc."""
    draft = EmailMessage(policy=SMTP)
    draft["From"], draft["To"], draft["Cc"], draft["Subject"] = (
        "noor@mail.example",
        ", ".join(to),
        ", ".join(cc),
        subject,
    )
    draft["Bcc"], draft["Message-ID"], draft["Date"] = (
        ", ".join(bcc),
        "<1@mail.example>",
        "Mon, 1 Jan 2024 09:00:00 +0000",
    )
    draft.set_content(body)
    out = outgoing(draft.as_bytes(), date=NOW, message_id=None)
    read, written = parse(out.raw), parse(draft.as_bytes())
    assert (read.from_, read.to, read.cc, read.subject, read.text) == (
        written.from_, written.to, written.cc, written.subject, written.text,
    )  # fmt: skip
    assert read.bcc == ()
    assert read.date == NOW
    assert out.shown.bcc == written.bcc
    assert out.rcpt_to == tuple(dict.fromkeys([*to, *cc, *bcc]))
    assert out.needed == set(to)


@given(st.binary(max_size=400))
def test_any_bytes(noise: bytes) -> None:
    """Whatever lies in Drafts is either refused or goes out in lines that SMTP can carry."""
    for draft in (noise, DRAFT + noise, DRAFT + b"\r\n" + noise):
        try:
            out = outgoing(draft, date=NOW, message_id="<2@mail.example>")
        except Unsendable:
            continue
        assert b"\0" not in out.raw
        assert out.raw.endswith(b"\r\n")
        lines = out.raw.split(b"\r\n")
        assert all(len(line) <= LINE_LIMIT and not {b"\r", b"\n"} & set(line) for line in lines)
        assert out.eight_bit or out.raw.isascii()


@pytest.mark.parametrize(
    "field", ["bcc: x@y.example", "Fcc: Sent", "X-Mozilla-Draft-Info: a", "X-Draft-Info: type=reply"]
)
def test_drafts_own_fields(field: str) -> None:
    """What mail apps keep for themselves in a draft does not go out, folded lines included."""
    out = outgoing(DRAFT + field.encode() + b"\r\n\tfolded\r\nX-Kept: yes\r\n\r\nHi\r\n", date=NOW, message_id=None)
    head = out.raw.partition(b"\r\n\r\n")[0]
    assert field.partition(":")[0].lower().encode() not in head.lower()
    assert b"folded" not in head
    assert b"X-Kept: yes" in head


@pytest.mark.parametrize(
    ("to", "utf8", "sent_to"),
    [
        (b"tessa@x.example", False, "tessa@x.example"),
        ("Jörg <jo@x.example>".encode(), True, "jo@x.example"),
        (b"=?utf-8?q?J=C3=B6rg?= <jo@x.example>", False, "jo@x.example"),
        ("jörg@x.example".encode(), True, "jörg@x.example"),
        (b"jo@xn--bcher-kva.example", False, "jo@xn--bcher-kva.example"),
    ],
)
def test_smtputf8_only_where_needed(to: bytes, utf8: bool, sent_to: str) -> None:
    """An address or a header that is not ASCII needs it; encoded words and A-labels do not."""
    out = outgoing(DRAFT.replace(b"tessa@x.example", to) + b"\r\nHi\r\n", date=NOW, message_id=None)
    assert (out.utf8, out.rcpt_to) == (utf8, (sent_to,))


@pytest.mark.parametrize(
    "bad", ["", "tessa", "a..b@x.example", "a@b@c.example", "a@-x.example", "a b@x.example", "a@x\r\n.example"]
)
def test_no_address(bad: str) -> None:
    """What is no address is told as one sentence that can be printed."""
    with pytest.raises(Unsendable) as raised:
        address(bad)
    assert str(raised.value).isprintable()


def test_a_domain_in_its_own_script() -> None:
    """It goes into the envelope as A-labels (RFC 5891), the local part as written."""
    assert address("Ann.Lee@bücher.example") == "Ann.Lee@xn--bcher-kva.example"
