"""The last reading of the mail ⇄ bytes, so that a listing need not read again what has not changed.

What may live here: the form in which opportunities are kept. It follows the values' own fields, so that a field added
to them is kept too; a reading that was kept in another form is no longer known, and the mail is read again.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from mailbridge.detect.values import Opportunity
from mailbridge.mail.message import Message
from mailbridge.store import codec
from mailbridge.store.values import Reading

FORM = 1


def encode(reading: Reading) -> bytes:
    """A reading with everything in it; a message that several values name is kept once."""
    messages: dict[int, int] = {}
    kept: list[str] = []

    def packed(value: Any) -> Any:
        if isinstance(value, Message):
            if id(value) not in messages:
                messages[id(value)] = len(kept)
                kept.append(codec.to_text(codec.encode(value)))
            return messages[id(value)]
        if isinstance(value, datetime):
            return [value.isoformat(), value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else None]
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, tuple):
            return [packed(one) for one in value]
        if is_dataclass(value):
            return [packed(getattr(value, field.name)) for field in fields(value)]
        return value

    opportunities = packed(reading.opportunities)
    return codec.to_bytes(
        json.dumps([FORM, reading.stamp, packed(reading.at), kept, opportunities], ensure_ascii=False)
    )


def decode(data: bytes) -> Reading | None:
    """The reading that `encode` was given; None where the bytes are of another form or damaged."""
    try:
        form, stamp, at, kept, opportunities = json.loads(codec.to_text(data))
        if form != FORM:
            return None
        messages = [codec.decode(codec.to_bytes(one)) for one in kept]
        found = tuple(_unpacked(Opportunity, one, messages) for one in opportunities)
        return Reading(stamp, _moment(at), found)
    except (ValueError, TypeError, LookupError, RecursionError, codec.Undecodable):
        return None


def _unpacked(hint: Any, data: Any, messages: list[Message]) -> Any:
    """A value of the type `hint` from its packed form."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        if data is None:
            return None
        kinds = [kind for kind in get_args(hint) if kind is not NoneType]
        if date in kinds:
            return _moment(data) if isinstance(data, list) else date.fromisoformat(data)
        return _unpacked(kinds[0], data, messages)
    if origin is tuple:
        return tuple(_unpacked(get_args(hint)[0], one, messages) for one in data)
    if hint is Message:
        return messages[data]
    if hint is datetime:
        return _moment(data)
    if origin is Literal or not is_dataclass(hint):
        return data
    make: Any = hint
    kinds = _kinds(make)
    if len(kinds) != len(data):
        raise ValueError(hint)
    return make(*(_unpacked(kind, one, messages) for kind, one in zip(kinds, data, strict=True)))


@cache
def _kinds(hint: Any) -> list[Any]:
    """The types of a dataclass' fields, in order."""
    hints = get_type_hints(hint)
    return [hints[field.name] for field in fields(hint)]


def _moment(data: list[Any]) -> datetime:
    text, zone = data
    moment = datetime.fromisoformat(text)
    return moment.astimezone(ZoneInfo(zone)) if zone else moment
