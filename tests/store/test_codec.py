"""The codec gives back exactly what it was given, and says so where it cannot."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime, timedelta, timezone
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.detect.values import Correction
from mailbridge.letters.values import Decision, Reason
from mailbridge.mail.message import Address, Message, Place
from mailbridge.store import codec

strings = st.text(st.characters(), max_size=12)
"""Every code point, single surrogates included."""
maybe = st.none() | strings
offsets = st.integers(-86_000, 86_000).map(lambda seconds: timezone(timedelta(seconds=seconds)))
moments = st.datetimes(timezones=offsets)
addresses = st.builds(Address, strings, strings)


def several(of: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """A tuple of a few."""
    return st.lists(of, max_size=3).map(tuple)


def messages_of(attached: st.SearchStrategy[Message]) -> st.SearchStrategy[Message]:
    """Messages with every field filled or not, and these attached."""
    return st.builds(
        Message,
        message_id=maybe,
        in_reply_to=several(strings),
        references=several(strings),
        date=st.none() | moments,
        subject=strings,
        from_=several(addresses),
        sender=st.none() | addresses,
        reply_to=several(addresses),
        to=several(addresses),
        cc=several(addresses),
        bcc=several(addresses),
        headers=several(st.tuples(strings, strings)),
        text=maybe,
        html=maybe,
        calendars=several(st.binary(max_size=12)),
        attachments=several(strings),
        attached=several(attached),
        truncated=st.booleans(),
        received=st.none() | moments,
        places=several(st.builds(Place, strings, maybe)),
        thread_id=maybe,
    )


messages = messages_of(messages_of(st.builds(Message, maybe)))


@given(messages)
def test_message_round_trip(message: Message) -> None:
    """Every message comes back equal, field by field, its moments with their offsets."""
    back = codec.decode(codec.encode(message))
    assert back == message
    assert [repr(getattr(back, f.name)) for f in fields(Message) if f.name in ("date", "received")] == [
        repr(moment and datetime.fromisoformat(moment.isoformat())) for moment in (message.date, message.received)
    ]


@given(messages, moments)
def test_lying_elsewhere(message: Message, moment: datetime) -> None:
    """Decoded with places, a message is the same but for its places and arrival."""
    place = Place("INBOX")
    assert codec.decode(codec.encode(message), places=(place,), received=moment) == message.at(place, received=moment)


@given(st.binary(max_size=60) | st.from_regex(r"\[1(,[\[\]\"0-9a-z,]{0,20})?\]").map(str.encode))
def test_no_message(data: bytes) -> None:
    """Bytes that are no message raise one error and no other."""
    with pytest.raises(codec.Undecodable):
        codec.decode(data)


@given(st.sampled_from(get_args(Reason)) | st.none(), moments, maybe, maybe, st.booleans())
def test_decision_round_trip(
    reason: Reason | None, at: datetime, seeking: str | None, refer: str | None, urgent: bool
) -> None:
    """Every decision comes back equal."""
    decision = Decision("withdraw", reason, at, seeking, refer, urgent)
    assert codec.decode_decision(codec.encode_decision(decision)) == decision


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b'{"at": 1}', b'{"at": "2026-03-10T09:00:00+01:00", "odd": 1}', b"\xff"]
)
def test_no_decision(data: bytes) -> None:
    """Bytes that are no decision raise one error."""
    with pytest.raises(codec.Undecodable):
        codec.decode_decision(data)


@given(strings, st.dictionaries(strings, strings), st.booleans(), st.lists(st.lists(strings)), st.lists(strings))
def test_correction_round_trip(
    founder: str, fields_: dict[str, str], dismissed: bool, joined: list[list[str]], apart: list[str]
) -> None:
    """Every correction comes back equal."""
    correction = Correction(founder, fields_, dismissed, tuple(map(tuple, joined)), tuple(apart))
    assert codec.decode_correction(codec.encode_correction(correction)) == correction


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"joined": [], "apart": []}', b'{"founder": "x"}', b"\xff"])
def test_no_correction(data: bytes) -> None:
    """Bytes that are no correction raise one error."""
    with pytest.raises(codec.Undecodable):
        codec.decode_correction(data)


@given(st.lists(strings))
def test_keys_round_trip(keys: list[str]) -> None:
    """Keys come back equal and in order."""
    assert codec.decode_keys(codec.encode_keys(keys)) == tuple(keys)
