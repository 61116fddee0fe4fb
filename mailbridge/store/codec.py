"""Message, Decision, Correction and Submission ⇄ compact JSON, exactly and fast.

What may live here: the format and its version.

A message is an array, its first element the version of the format. Strings
may hold anything that a Python string may: single surrogates too, which is why the bytes are UTF-8 with surrogates let
through. Bytes are written as Latin-1. Moments keep their offset, not the name of their zone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from mailbridge.detect.values import Correction
from mailbridge.letters.values import Decision
from mailbridge.mail.message import Address, Message, Place
from mailbridge.plan.submission import Origin, Submission

VERSION = 1


class Undecodable(ValueError):
    """Remembered bytes that make no sense."""


_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_load = json.JSONDecoder().decode


def to_bytes(text: str) -> bytes:
    """A string from mail as UTF-8 with single surrogates let through; `to_text` is the way back."""
    return text.encode("utf-8", "surrogatepass")


def to_text(data: bytes) -> str:
    """The string that `to_bytes` was given."""
    return data.decode("utf-8", "surrogatepass")


def encode(message: Message) -> bytes:
    """A message with everything it holds, its places and INTERNALDATE included."""
    return to_bytes(_dump([VERSION, *_message_row(message)]))


def decode(data: bytes, *, places: tuple[Place, ...] | None = None, received: datetime | None = None) -> Message:
    """The message that `encode` was given; where `places` are given it lies there instead, received at `received`.

    Raises Undecodable where the bytes are not such a message.
    """
    try:
        version, *row = _load(to_text(data))
        if version != VERSION:
            raise ValueError(version)
        return _as_written(row) if places is None else _message(row, received, places)
    except (ValueError, TypeError, IndexError, RecursionError) as error:
        raise Undecodable("message") from error


def encode_keys(keys: Sequence[str]) -> bytes:
    """Keys of messages, in order."""
    return to_bytes(_dump(list(keys)))


def decode_keys(data: bytes) -> tuple[str, ...]:
    """The keys that `encode_keys` was given. Raises Undecodable."""
    try:
        return tuple(_load(to_text(data)))
    except (ValueError, TypeError) as error:
        raise Undecodable("keys") from error


def encode_decision(decision: Decision) -> bytes:
    """A decision by the names of its fields."""
    return to_bytes(_dump({**asdict(decision), "at": decision.at.isoformat()}))


def decode_decision(data: bytes) -> Decision:
    """The decision that `encode_decision` was given. Raises Undecodable."""
    try:
        fields = _load(to_text(data))
        others = tuple(fields["check_in_to"]) if "check_in_to" in fields else ()
        return Decision(**{**fields, "at": datetime.fromisoformat(fields["at"]), "check_in_to": others})
    except (ValueError, TypeError, KeyError) as error:
        raise Undecodable("decision") from error


def encode_correction(correction: Correction) -> bytes:
    """A correction by the names of its fields."""
    return to_bytes(
        _dump(
            {
                "founder": correction.founder,
                "fields": dict(correction.fields),
                "dismissed": correction.dismissed,
                "joined": correction.joined,
                "apart": correction.apart,
            }
        )
    )


def decode_correction(data: bytes) -> Correction:
    """The correction that `encode_correction` was given. Raises Undecodable."""
    try:
        fields = _load(to_text(data))
        joined = tuple(tuple(part) for part in fields["joined"])
        return Correction(**{**fields, "joined": joined, "apart": tuple(fields["apart"])})
    except (ValueError, TypeError, KeyError) as error:
        raise Undecodable("correction") from error


def encode_submission(submission: Submission) -> bytes:
    """A submission by the names of its fields, its bytes as Latin-1."""
    fields = asdict(submission)
    return to_bytes(_dump({**fields, "raw": submission.raw.decode("latin-1"), "at": submission.at.isoformat()}))


def decode_submission(data: bytes) -> Submission:
    """The submission that `encode_submission` was given. Raises Undecodable."""
    try:
        fields = _load(to_text(data))
        return Submission(
            **{
                **fields,
                "recipients": tuple(fields["recipients"]),
                "raw": fields["raw"].encode("latin-1"),
                "origin": Origin(**fields["origin"]) if fields["origin"] else None,
                "answered": tuple(fields["answered"]),
                "refused": tuple(fields["refused"]),
                "at": datetime.fromisoformat(fields["at"]),
            }
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Undecodable("submission") from error


def _message_row(m: Message) -> list[Any]:
    return [
        m.message_id,
        m.in_reply_to,
        m.references,
        _moment_text(m.date),
        m.subject,
        _address_rows(m.from_),
        [m.sender.name, m.sender.email] if m.sender else None,
        _address_rows(m.reply_to),
        _address_rows(m.to),
        _address_rows(m.cc),
        _address_rows(m.bcc),
        m.headers,
        m.text,
        m.html,
        [calendar.decode("latin-1") for calendar in m.calendars],
        m.attachments,
        [_message_row(attached) for attached in m.attached],
        m.truncated,
        _moment_text(m.received),
        [[place.mailbox, place.special_use] for place in m.places],
        m.thread_id,
    ]


def _as_written(row: list[Any]) -> Message:
    return _message(row, _moment(row[18]), tuple([Place(mailbox, special_use) for mailbox, special_use in row[19]]))


def _message(row: list[Any], received: datetime | None, places: tuple[Place, ...]) -> Message:
    """The positions are those of `_message_row`, which are those of the fields of Message."""
    return Message(
        row[0],
        tuple(row[1]),
        tuple(row[2]),
        _moment(row[3]),
        row[4],
        _addresses(row[5]),
        Address(*row[6]) if row[6] else None,
        _addresses(row[7]),
        _addresses(row[8]),
        _addresses(row[9]),
        _addresses(row[10]),
        tuple([(name, value) for name, value in row[11]]),
        row[12],
        row[13],
        tuple([calendar.encode("latin-1") for calendar in row[14]]),
        tuple(row[15]),
        tuple([_as_written(attached) for attached in row[16]]),
        row[17],
        received,
        places,
        row[20],
    )


def _address_rows(addresses: Sequence[Address]) -> list[list[str]]:
    return [[address.name, address.email] for address in addresses]


def _addresses(rows: Sequence[Sequence[str]]) -> tuple[Address, ...]:
    return tuple([Address(name, email) for name, email in rows])


def _moment_text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
