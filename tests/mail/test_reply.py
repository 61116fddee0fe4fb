"""Replies: subjects, threading headers, addresses, bodies, and what is refused."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.mail.message import Address, Message
from mailbridge.mail.parse import parse
from mailbridge.mail.reply import HeaderRefused, compose, quote, quote_original, references

ME = Address("Jordan Rivera", "jordan@mailbox.example")
ANN = Address("Ann Lee", "ann@y.example")
WHEN = datetime(2026, 3, 10, 9, 0, tzinfo=timezone(timedelta(hours=-4)))
ORIGINAL = Message(
    "<parent@y.example>", subject="Interview", from_=(ANN,), text="Would Thursday suit you?\n\nBest,\nAnn Lee"
)


def reply(  # the defaults of `compose` for a test
    original: Message = ORIGINAL,
    *,
    sender: Address = ME,
    to: tuple[Address, ...] = (ANN,),
    text: str = "Thank you.",
    message_id: str = "<new.1@mailbox.example>",
    quoted: str | None = None,
    subject: str | None = None,
    html: bool = False,
) -> bytes:
    return compose(original=original, sender=sender, to=to, text=text, date=WHEN, message_id=message_id, quote=quoted,
                   subject=subject, html=html)  # fmt: skip


def unfolded(raw: bytes, name: str) -> str:
    head = raw.partition(b"\r\n\r\n")[0].decode("ascii")
    match = re.search(rf"^{name}: ((?:.*)(?:\r\n[ \t].*)*)", head, re.MULTILINE)
    return "" if match is None else match[1].replace("\r\n", "")


def test_reply_says_what_it_answers() -> None:
    """From, To, Date, Subject, Message-ID, In-Reply-To and References stand as RFC 5322 wants them; no X- header."""
    read = parse(reply())
    assert (read.from_, read.to, read.date, read.subject) == ((ME,), (ANN,), WHEN, "Re: Interview")
    assert (read.message_id, read.in_reply_to) == ("<new.1@mailbox.example>", ("<parent@y.example>",))
    assert read.references == ("<parent@y.example>",)
    assert read.text == "Thank you.\n"
    assert b"\nX-" not in reply()
    assert b"\n" not in reply().replace(b"\r\n", b"")


@pytest.mark.parametrize(
    ("subject", "answered"),
    [
        ("Interview", "Re: Interview"),
        ("RE: Interview", "RE: Interview"),
        ("AW: Vorstellungsgespräch", "AW: Vorstellungsgespräch"),
        ("SV: Intervju", "SV: Intervju"),
        ("Ref: 4711", "Re: 4711"),
        ("AW: Re: SV: Antw: RES: RIF: VS: Interview", "AW: Interview"),
        ("Re[2]: Re (3): Interview", "Re: Interview"),
        ("Fwd: Interview", "Re: Fwd: Interview"),
        ("[jobs] Re: Interview", "Re: [jobs] Interview"),
        ("[jobs] AW: Interview", "AW: [jobs] Interview"),
        ("Réf. MLD-2607", "Re: Réf. MLD-2607"),
        ("Regarding: x", "Re: Regarding: x"),
        ("回复：面试", "回复: 面试"),
        ("Party 🎉 in Köln " + "ü" * 100, "Re: Party 🎉 in Köln " + "ü" * 100),
        ("", "Re:"),
        ("a\r\nBcc: evil@x.example", "Re: a Bcc: evil@x.example"),
    ],
)
def test_subject_has_one_re_and_the_threads_own_text(subject: str, answered: str) -> None:
    """Stacks of reply prefixes in any language become one, the thread's own; nothing in a subject begins a header."""
    read = parse(reply(Message("<p@y>", subject=subject)))
    assert read.subject == answered
    assert read.bcc == ()


def test_long_ids_survive_unencoded() -> None:
    """Sixty references of two hundred characters come through whole, folded between ids, the parent last."""
    chain = tuple(f"<{n:03}{'r' * 190}@x.example>" for n in range(60))
    original = Message(f"<{'p' * 200}@y.example>", references=chain)
    raw = reply(original)
    head = raw.partition(b"\r\n\r\n")[0]
    assert b"=?" not in head
    assert max(map(len, head.split(b"\r\n"))) <= 998
    read = parse(raw)
    assert read.references == (*chain, original.message_id)
    assert read.in_reply_to == (original.message_id,)


def test_endless_references_keep_first_and_last() -> None:
    """A chain of a thousand ids is cut in its middle."""
    chain = tuple(f"<{n}@x.example>" for n in range(1000))
    kept = references(Message("<p@y.example>", references=chain))
    assert (kept[0], kept[-2], kept[-1]) == (chain[0], chain[-1], "<p@y.example>")
    assert len(kept) <= 101


def test_parent_stands_last_and_once() -> None:
    """A parent that its own References name is moved to the end; without References, In-Reply-To serves."""
    assert references(Message("<p>", references=("<p>", "<a>"))) == ("<a>", "<p>")
    assert references(Message("<p>", in_reply_to=("<a>",))) == ("<a>", "<p>")
    assert references(Message("<p>", in_reply_to=("<a>", "<b>"))) == ("<p>",)
    assert references(Message(None, references=("<a>",))) == ("<a>",)


def test_original_without_id_is_still_answered() -> None:
    """With no Message-ID there is no In-Reply-To."""
    assert b"In-Reply-To" not in reply(Message(None, subject="x"))


@pytest.mark.parametrize(
    "name",
    [
        'Doe, John "Jay"',
        "Jö Dœ",
        "O'Hare; DROP",
        "back\\slash",
        "{{7*7}} ${jndi:x}",
        "a" * 300,
        "=?utf-8?q?x?=",
        "名前",
        "",
        "J. R. (Jay)",
    ],
)
def test_names_read_back_as_written(name: str) -> None:
    """Quotes, commas, template syntax and other scripts in a name come through."""
    assert parse(reply(to=(Address(name, "a@b.example"), ANN))).to == (Address(name, "a@b.example"), ANN)


def test_international_domain_becomes_a_labels() -> None:
    """An internationalised domain is written in its ASCII form."""
    assert parse(reply(to=(Address("", "jo@müller.example"),))).to[0].email == "jo@xn--mller-kva.example"


@pytest.mark.parametrize(
    "email",
    ["", "no-at", "a@", "@b", "a b@c.example", "a@b.example\r\nBcc: x@y", "a@b.example>", "jö@b.example", "a@b..\n"],
)
def test_addresses_that_cannot_be_written_are_refused(email: str) -> None:
    """What is no address, or needs SMTPUTF8, raises HeaderRefused and gives no bytes."""
    with pytest.raises(HeaderRefused):
        reply(to=(Address("x", email),))


@pytest.mark.parametrize("control", ["\r\n", "\n", "\r", "\0", "\x1b", "\u2028"])
def test_controls_handed_in_are_refused(control: str) -> None:
    """CR, LF, NUL and other controls in a name, subject or id raise ValueError."""
    evil = f"a{control}Bcc: evil@x.example"
    attempts: list[dict[str, Any]] = [
        {"to": (Address(evil, "a@b.example"),)},
        {"sender": Address(evil, "a@b.example")},
        {"subject": evil},
        {"message_id": f"<{evil}@x>"},
    ]
    for attempt in attempts:
        with pytest.raises(ValueError, match=r"header value|Message-ID"):
            reply(**attempt)


def test_controls_in_the_original_are_cleaned() -> None:
    """Ids of the original that hold controls or blanks are left out, and the rest stands."""
    original = Message("<p@y>", references=("<a\r\nBcc: x>", "<b@y>", "<c d>"))
    assert parse(reply(original)).references == ("<b@y>", "<p@y>")


def test_date_needs_an_offset() -> None:
    """A naive date is refused."""
    with pytest.raises(ValueError, match="offset"):
        compose(original=ORIGINAL, sender=ME, to=[ANN], text="x", date=datetime(2026, 3, 10), message_id="<a@b>")


def test_quote_holds_the_authors_words_under_the_attribution() -> None:
    """The original is quoted below the letter, older history is not, and quoted lines gain one mark."""
    original = Message("<p@y>", from_=(ANN,), text="Thursday?\n\nOn 1 Mar 2026, Me <me@x.example> wrote:\n> older\n")
    quoted = quote(original, "On 2 March, Ann wrote:")
    assert quoted == "On 2 March, Ann wrote:\n> Thursday?"
    assert quote_original("a\n\n> b") == "> a\n>\n>> b"
    assert parse(reply(original, quoted=quoted)).text == f"Thank you.\n\n{quoted}\n"


def test_html_reply_has_both_renderings() -> None:
    """With html the letter is an alternative; markup in it is text, and the quote a blockquote."""
    read = parse(
        reply(text="<b>Dear</b> Ann,\n\nline one\nline two", quoted="Ann wrote:\n> a < b\n> {{ x }}", html=True)
    )
    assert (read.text or "").startswith("<b>Dear</b> Ann,\n\nline one")
    html = read.html or ""
    assert "<p>&lt;b&gt;Dear&lt;/b&gt; Ann,</p>" in html
    assert "line one<br>" in html
    assert '<blockquote type="cite">' in html
    assert "a &lt; b" in html


def test_body_is_quoted_printable_with_long_lines_kept() -> None:
    """Long lines are soft-broken and read back whole; a line "From " cannot be taken for an mbox separator."""
    text = "From here " + "long " * 100 + "end\n.\nFrom there"
    raw = reply(text=text)
    assert parse(raw).text == text + "\n"
    assert not any(line.startswith(b"From ") for line in raw.split(b"\r\n"))
    assert max(map(len, raw.split(b"\r\n"))) <= 100


def test_thread_index_is_extended_for_outlook() -> None:
    """A child block of five bytes with the time since the parent's header is appended; a broken one is left out."""
    filetime = int((WHEN - datetime(1601, 1, 1, tzinfo=UTC)) / timedelta(microseconds=1)) * 10
    begun = filetime - 3 * 24 * 3600 * 10**7
    header = (begun >> 16).to_bytes(6, "big") + b"G" * 16
    original = Message("<p@y>", headers=(("thread-index", b64encode(header).decode()),))
    index = b64decode(unfolded(reply(original), "Thread-Index"))
    assert index[:22] == header
    assert len(index) == 27
    delta = int.from_bytes(index[22:26], "big")
    assert delta >> 31 == 0
    assert abs((delta << 18) / 10**7 - 3 * 24 * 3600) < 1
    assert b"Thread-Index" not in reply(Message("<p@y>", headers=(("thread-index", "????"),)))


NAMES = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=80)


@given(NAMES, NAMES, st.text(max_size=300))
def test_any_name_subject_and_text_read_back(name: str, subject: str, text: str) -> None:
    """Whatever can be typed comes back: compose parses its own bytes and would raise if not."""
    read = parse(
        reply(Message("<p@y>", subject=subject), to=(Address(name, "a@b.example"),), text=text, html=len(text) % 2 == 0)
    )
    assert read.in_reply_to == ("<p@y>",)
    assert [a.email for a in read.to] == ["a@b.example"]
    assert read.cc == read.bcc == ()


@given(
    st.lists(
        st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="<>"), min_size=1, max_size=250),
        max_size=70,
    )
)
def test_any_ids_survive(bare: list[str]) -> None:
    """Printable ids of any length up to a line come back in order, each once."""
    chain = tuple(f"<{word}>" for word in bare)
    read = parse(reply(Message("<p@y>", references=chain)))
    assert read.references == references(Message("<p@y>", references=chain))
    assert read.references[-1] == "<p@y>"
