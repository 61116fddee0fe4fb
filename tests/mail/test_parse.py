"""Bytes to messages: parts, charsets, broken structure, bounds, and that nothing raises."""

from __future__ import annotations

import time
from base64 import b64encode
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbridge.mail import parse as parsing
from mailbridge.mail.message import Message
from mailbridge.mail.parse import Part, assemble, parse, parse_header
from mailbridge.mail.visible import split

CASES = Path(__file__).parents[2] / "fixtures" / "corpus" / "cases" / "us-broken"


def crlf(text: str, encoding: str = "utf-8") -> bytes:
    return text.replace("\n", "\r\n").encode(encoding)


def body(text: bytes, head: str = "Content-Type: text/plain; charset=utf-8") -> Message:
    return parse(b"From: a@b.example\r\n" + head.encode().replace(b"\n", b"\r\n") + b"\r\n\r\n" + text)


def test_alternative_gives_both_renderings_and_the_calendar() -> None:
    """Text, HTML and calendar of one alternative land in their own fields, transfer encoding and charset undone."""
    raw = crlf(
        "Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n"
        "--b\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nGr=FC=DFe\n"
        "--b\nContent-Type: text/html; charset=utf-8\n\n<p>Grüße</p>\n"
        f"--b\nContent-Type: text/calendar; method=REQUEST\nContent-Transfer-Encoding: base64\n\n"
        f"{b64encode(b'BEGIN:VCALENDAR').decode()}\n--b--\n"
    )
    message = parse(raw)
    assert (message.text or "").strip() == "Grüße"
    assert "<p>Grüße</p>" in (message.html or "")
    assert message.calendars == (b"BEGIN:VCALENDAR",)


def test_ics_of_any_content_type_is_a_calendar() -> None:
    """A file named .ics counts as a calendar whatever its type says, once however often it is attached."""
    part = 'Content-Type: application/octet-stream; name="invite.ics"\n\nBEGIN:VCALENDAR\n'
    message = parse(crlf(f"Content-Type: multipart/mixed; boundary=b\n\n--b\n{part}--b\n{part}--b--\n"))
    assert len(message.calendars) == 1
    assert message.attachments == ("invite.ics", "invite.ics")


def test_attached_text_is_no_body() -> None:
    """A .txt attachment gives its name and adds nothing to the text."""
    raw = crlf(
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n"
        "--b\nContent-Type: text/plain; name=notes.txt\nContent-Disposition: attachment\n\nsecret\n--b--\n"
    )
    message = parse(raw)
    assert message.text == "hello"
    assert message.attachments == ("notes.txt",)


def test_body_that_is_named_or_attached_is_read_where_there_is_no_other() -> None:
    """A client that gives the body a file name or calls it an attachment does not hide it."""
    named = parse(crlf("Content-Type: text/plain; name=mail.txt\nContent-Disposition: attachment\n\nhello\n"))
    assert (named.text, named.attachments) == ("hello\n", ("mail.txt",))
    assert parse(crlf("Content-Type: text/enriched\n\nhello\n")).text == "hello\n"


def test_plain_footer_below_html_does_not_hide_the_letter() -> None:
    """Where a list has put a plain footer below an HTML letter, the text is the whole body, and so is the HTML."""
    raw = crlf(
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>the letter</p>\n"
        "--b\nContent-Type: text/plain\n\nlist footer\n--b--\n"
    )
    message = parse(raw)
    assert (message.text or "").split("\n\n") == ["the letter", "list footer"]
    assert "list footer" in (message.html or "")


def test_forwarded_message_is_attached_and_not_text() -> None:
    """A message/rfc822 part becomes a message of its own."""
    raw = crlf(
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nsee below\n"
        "--b\nContent-Type: message/rfc822\n\nMessage-ID: <in@x.example>\nSubject: inner\n\ninner text\n--b--\n"
    )
    message = parse(raw)
    assert message.text == "see below"
    assert [(m.message_id, m.text) for m in message.attached] == [("<in@x.example>", "inner text")]


def test_bounce_keeps_the_returned_original_out_of_the_text() -> None:
    """Of a multipart/report only the first part is text; returned headers are an attached message."""
    raw = crlf(
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\ncould not deliver\n"
        "--b\nContent-Type: message/delivery-status\n\nAction: failed\n"
        "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <mine@x.example>\nSubject: Interview\n\n--b--\n"
    )
    message = parse(raw)
    assert (message.text or "").strip() == "could not deliver"
    assert [m.message_id for m in message.attached] == ["<mine@x.example>"]


@pytest.mark.parametrize(
    ("content", "charset", "said"),
    [
        ("naïve – “quoted”".encode(), "iso-8859-1", "naïve – “quoted”"),
        ("naïve – “quoted”".encode("cp1252"), "utf-8", "naïve – “quoted”"),
        ("naïve – “quoted”".encode("cp1252"), "us-ascii", "naïve – “quoted”"),
        ("naïve".encode(), "x-no-such-charset", "naïve"),
        ("面接のご案内".encode("iso-2022-jp"), "iso-2022-jp", "面接のご案内"),
        ("Собеседование".encode("koi8-r"), "koi8-r", "Собеседование"),
        ("面试".encode("gb18030"), "gb2312", "面试"),
        (b"\xff\xfe" + "two bytes".encode("utf-16-le"), "utf-8", "two bytes"),
        (b"\xef\xbb\xbfmarked", "us-ascii", "marked"),
        (b"+ADw-script+AD4-", "utf-7", "+ADw-script+AD4-"),
        (b"plain", "idna", "plain"),
    ],
)
def test_charsets_declared_wrong_unknown_and_refused(content: bytes, charset: str, said: str) -> None:
    """Text is read as its bytes are, whatever the label; UTF-7 stays undecoded."""
    assert body(content, f"Content-Type: text/plain; charset={charset}").text == said


def test_utf8_cut_within_a_character_stays_utf8() -> None:
    """One broken character does not turn the rest of a UTF-8 text into mojibake."""
    assert (body("Grüße aus Köln, bis später, schöne Tage ü".encode()[:-1]).text or "").startswith("Grüße aus Köln")


def test_base64_with_junk_padding_and_a_cut_end() -> None:
    """Base64 is decoded past foreign characters, padding in its middle and an incomplete end."""
    coded = b64encode(b"first ") + b"\r\n!!" + b64encode(b"sec") + b"=\r\n" + b64encode(b"second and third")[:-3]
    assert (body(coded, "Content-Transfer-Encoding: base64").text or "").startswith("first secsecond and t")


def test_flowed_text_is_joined() -> None:
    """format=flowed: soft line ends join within one quote depth, signatures do not, DelSp drops the space."""
    flowed = b"a long \r\nline\r\n> quoted \r\n> more\r\n-- \r\nJo\r\n"
    assert body(flowed, "Content-Type: text/plain; format=flowed").text == "a long line\n> quoted more\n-- \nJo\n"
    assert body(b"foot \r\nball", "Content-Type: text/plain; format=flowed; delsp=yes").text == "football"


@pytest.mark.parametrize(
    "raw",
    [
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello there\n",
        "Content-Type: multipart/mixed\n\n--guess me\n\nhello there\n--guess me--\n",
        "Content-Type: multipart/mixed; boundary=wrong\n\n--right\n\nhello there\n--right--\n",
        "Content-Type: multipart/mixed; boundary=none\n\nhello there\n",
        "Subject: no blank line\nhello there\n",
        "From bounce@x.example Tue Mar 10 09:00:00 2026\nSubject: mbox\n\nhello there\n",
        "\n\nSubject: blank first\n\nhello there\n",
        "Content-Type: text/plain; charset\n\nhello there\n",
        "Content-Type: nonsense\n\nhello there\n",
    ],
)
def test_broken_structure_still_shows_the_words(raw: str) -> None:
    """Missing boundaries, ends and blank lines cost nothing that a reader would see."""
    assert (parse(crlf(raw)).text or "").strip() == "hello there"
    assert (parse(raw.replace("\n", "\r").encode()).text or "").strip() == "hello there"


def test_unfolded_subject_is_rejoined() -> None:
    """A subject broken over a line with no folding is continued when a known field follows."""
    message = parse(b"Subject: Interview at\nNorthwind Labs\nFrom: a@b.example\n\nhi")
    assert message.subject == "Interview at Northwind Labs"
    assert message.author.email == "a@b.example"


def test_depth_number_and_size_are_bounded() -> None:
    """Deep nesting, many parts, nested messages and long bodies are read as far as the limits go."""
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(400)) + b"\nend"
    assert isinstance(parse(deep), Message)
    assert isinstance(parse(b"Content-Type: message/rfc822\n\n" * 2000), Message)
    many = (
        b"Content-Type: multipart/mixed; boundary=b\n\n"
        + b"--b\nContent-Disposition: attachment; filename=x\n\n.\n" * 999
    )
    assert len(parse(many).attachments) <= 200
    long = body(b"x" * (parsing.TEXT_LIMIT + 10))
    assert long.truncated
    assert len(long.text or "") == parsing.TEXT_LIMIT


def test_controls_are_taken_out_of_the_body() -> None:
    """NUL and other controls vanish, and every kind of line end becomes one."""
    assert body(b"a\0b\x07c\r\nd\re\x0cf").text == "abc\nd\ne\nf"


def test_assemble_reads_fetched_parts_as_parse_reads_the_whole() -> None:
    """A header block and body parts fetched one by one over IMAP give the message that the whole bytes give."""
    head = (
        b"From: Jo <jo@x.example>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
        b"Content-Type: multipart/alternative; boundary=b\r\n\r\n"
    )
    whole = parse(head + b"--b\r\n\r\ntext\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--b--\r\n")
    parts = (Part("text/plain", content=b"text", group="1"), Part("text/html", content=b"<p>html</p>", group="1"))
    assert assemble(head, parts) == whole


def test_assemble_says_when_a_part_was_cut() -> None:
    """A part of which only the beginning was fetched makes the message truncated."""
    assert assemble(b"Subject: x\r\n\r\n", [Part("text/plain", content=b"beginning", cut=True)]).truncated


def test_parse_header_alone_has_no_body() -> None:
    """Headers without their body give a message whose text and html are None."""
    message = parse_header(b"Subject: x\r\nList-Id: <l.example>\r\nReceived: by y\r\n\r\n")
    assert (message.subject, message.text, message.html) == ("x", None, None)
    assert message.headers == (("list-id", "<l.example>"),)


def test_ordinary_message_is_read_fast() -> None:
    """Parsing and telling apart an ordinary message stays far below two milliseconds, so 500 a second are possible."""
    raw = crlf(
        "From: =?utf-8?q?J=C3=B6?= <jo@x.example>\nTo: me@y.example\nDate: Mon, 2 Mar 2026 10:12:00 -0500\n"
        "Subject: Interview\nMessage-ID: <a@b>\nReferences: <c@d> <e@f>\nContent-Type: text/plain\n\n"
        + "Would Thursday at 2 pm work?\n" * 60
        + "\nBest,\nJo\n\nOn Mon, 2 Mar 2026, Me <me@y.example> wrote:\n"
        + "> hi\n" * 40
    )  # fmt: skip
    split(parse(raw))
    start = time.process_time()
    for _ in range(50):
        split(parse(raw))
    assert (time.process_time() - start) / 50 < 0.01


@given(st.binary(max_size=3000))
def test_no_bytes_raise(raw: bytes) -> None:
    """Whatever the bytes: a message, with no control character in what headers say."""
    message = parse(raw)
    split(message)
    assert not {"\r", "\n", "\0"} & set("".join([message.subject, *(v for _, v in message.headers)]))


HOSTILE = st.sampled_from(
    [
        b"Content-Type: ",
        b"multipart/mixed; boundary=b",
        b"text/html",
        b"message/rfc822",
        b"\r\n",
        b"\n\n",
        b"--b",
        b"--b--",
        b"From: ",
        b"Subject: ",
        b"=?utf-8?B?",
        b"?=",
        b'"',
        b"<",
        b">",
        b"(",
        b";",
        b"\0",
        b"\xff",
        b"Content-Transfer-Encoding: base64",
        b"charset=utf-16",
        b"On 1 Mar 2026 X wrote:",
        b"> ",
        b"-- ",
        b"<div>",
        b"<blockquote type=cite>",
        b"Best,",
        b"\xe2\x80\x8b",
    ]
)


@settings(max_examples=200)
@given(st.lists(st.one_of(HOSTILE, st.binary(max_size=8)), max_size=60))
def test_no_mixture_of_mail_raises(pieces: list[bytes]) -> None:
    """Pieces of real mail in any order still give a message whose body can be told apart."""
    split(parse(b"".join(pieces)))


@pytest.mark.parametrize("case", sorted(CASES.glob("*.yaml")), ids=lambda p: p.stem)
def test_broken_corpus_messages_keep_their_author_and_words(case: Path) -> None:
    """Every broken or hostile message of the corpus has an author (but the one that has none) and something to read."""
    import importlib.util

    import yaml

    spec = importlib.util.spec_from_file_location("corpus_build", CASES.parents[1] / "build.py")
    assert spec is not None
    assert spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    data = yaml.safe_load(case.read_text(encoding="utf-8"))
    for entry in data["messages"]:
        message = parse(build.message(data, entry))
        assert message.author.email or case.stem == "us-broken-no-from"
        assert split(message).said or message.calendars or message.attachments
