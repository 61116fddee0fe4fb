"""Copies united and threads tied by ids."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mailbridge.mail.message import Address, Message, Place
from mailbridge.mail.threads import merge, threads, when

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
JO = Address("Jo", "jo@x.example")


def message(name: str, *references: str, day: int = 0, subject: str = "", author: Address = JO) -> Message:
    return Message(
        f"<{name}>", references=references, date=START + timedelta(days=day), subject=subject or name, from_=(author,)
    )


def ids(found: list[tuple[Message, ...]]) -> list[list[str | None]]:
    return [[m.message_id for m in thread] for thread in found]


def test_copies_are_united_with_their_places() -> None:
    """The same message in two mailboxes is one message in both, with the fuller body and the earlier receipt."""
    inbox, archive = Place("INBOX"), Place("All Mail", r"\All")
    bare = message("a").at(inbox, received=START + timedelta(hours=2))
    full = replace(message("a"), text="words").at(archive, received=START + timedelta(hours=1))
    (merged,) = merge([bare, full])
    assert (merged.places, merged.text, merged.received) == ((inbox, archive), "words", START + timedelta(hours=1))


def test_one_message_id_on_two_messages_is_not_merged() -> None:
    """A spoof or a careless program may repeat a Message-ID: other author or Date, other message."""
    spoof = message("a", author=Address("Eve", "eve@z.example"))
    assert len(merge([message("a"), spoof, message("a", day=1)])) == 3


def test_messages_without_id_are_copies_when_they_say_the_same() -> None:
    """With no Message-ID, author, date, subject and words decide."""
    one = Message(None, subject="s", text="t", date=START)
    assert len(merge([one, one, replace(one, text="u")])) == 2


def test_replies_join_through_parents_that_are_missing() -> None:
    """Two answers to a message that is not there are one thread; a subject alone ties nothing."""
    found = threads([message("b", "<a>", day=2), message("c", "<a>", day=1), message("d", subject="b", day=3)])
    assert ids(found) == [["<c>", "<b>"], ["<d>"]]


def test_in_reply_to_ties_where_references_are_missing() -> None:
    """In-Reply-To alone is enough."""
    child = replace(message("b", day=1), in_reply_to=("<a>",))
    assert ids(threads([child, message("a")])) == [["<a>", "<b>"]]


def test_loops_and_self_references_do_no_harm() -> None:
    """Messages that name each other or themselves are one thread, once each."""
    found = threads([message("a", "<b>"), message("b", "<a>", "<b>", day=1), message("c", "<c>", day=2)])
    assert ids(found) == [["<a>", "<b>"], ["<c>"]]


def test_server_thread_id_ties() -> None:
    """What the server calls one thread is one."""
    found = threads(
        [replace(message("a"), thread_id="7"), replace(message("b", day=1), thread_id="7"), message("c", day=2)]
    )
    assert ids(found) == [["<a>", "<b>"], ["<c>"]]


def test_a_program_that_gives_every_message_one_id_ties_nothing() -> None:
    """Distinct messages with one Message-ID are tied only under one subject, as a list's copy is."""
    same = [message("x", subject=f"news {n}", day=n) for n in range(3)]
    copy = message("x", subject="[list] Re: news 0", day=5, author=Address("Jo via list", "list@l.example"))
    assert [len(t) for t in threads([*same, copy])] == [2, 1, 1]


def test_clocks_in_the_future_are_not_believed() -> None:
    """A Date far behind the time of receipt counts for nothing; a message with no time comes last."""
    liar = replace(message("liar", "<a>", day=400), received=START + timedelta(days=1))
    unknown = replace(message("unknown", "<a>"), date=None)
    assert when(liar) == START + timedelta(days=1)
    assert ids(threads([unknown, message("b", "<a>", day=2), liar, message("a")])) == [
        ["<a>", "<liar>", "<b>", "<unknown>"]
    ]


def test_a_hundred_thousand_ids_are_tied_in_seconds() -> None:
    """One long chain, each message naming the whole of what came shortly before, takes time in proportion."""
    chain = [
        message(str(n), *(f"<{k}>" for k in range(max(0, n - 10), n)), day=n % 100, subject="s") for n in range(10_000)
    ]
    start = time.process_time()
    assert len(threads(chain)) == 1
    assert time.process_time() - start < 5


LETTERS = st.sampled_from("abcdef")


@given(st.lists(st.tuples(LETTERS, st.lists(LETTERS, max_size=3)), max_size=12))
def test_every_message_is_in_exactly_one_thread(shape: list[tuple[str, list[str]]]) -> None:
    """Threads are a partition, and a message is in the thread of what it answers."""
    listed = [message(name, *(f"<{r}>" for r in refs), day=n, subject="s") for n, (name, refs) in enumerate(shape)]
    found = threads(listed)
    assert sorted(id(m) for thread in found for m in thread) == sorted(map(id, listed))
    home = {m.message_id: number for number, thread in enumerate(found) for m in thread}
    for m in listed:
        assert {home[r] for r in m.references if r in home} <= {home[m.message_id]}
