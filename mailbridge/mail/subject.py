"""Subjects: what is the thread's own text, and what mail apps put before it.

What may live here: the table of prefixes and pure functions of a subject.
"""

from __future__ import annotations

import re

# "Re" as mail apps write it, by language; then "Fwd". Only words that no subject begins with of itself before a colon.
_REPLIES = (
    "re", "aw", "antw", "antwort", "antwoord", "sv", "svar", "vs", "res", "resp", "rif", "r", "ref", "réf", "rép",
    "rsp", "odp", "ynt", "vá", "ang", "bls", "atb", "ats", "vl", "απ", "σχετ", "отв", "ответ", "회신", "回复", "回覆",
    "答复", "返信", "رد", "תגובה",
)  # fmt: skip
_FORWARDS = (
    "fwd", "fw", "wg", "tr", "rv", "enc", "i", "vb", "vl", "doorst", "videresendt", "pd", "ilt", "προωθ", "пересл",
    "переслать", "转发", "轉寄", "転送", "전달", "הועבר", "إعادة توجيه", "továbbítás", "továb", "fs", "redir",
)  # fmt: skip
_UNSURE = frozenset({"r", "ref", "réf", "rép", "resp", "res", "vl", "i"})
"""Those that a subject may well begin with of itself: none of them is taken for a thread's custom."""
_COUNT = r"(?:\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\*\d{1,3}))?\s?\.?[:：]\s*"
_REPLY = re.compile(rf"\s*(?:{'|'.join(_REPLIES)}){_COUNT}", re.IGNORECASE)
_PREFIX = re.compile(rf"\s*(?:{'|'.join((*_REPLIES, *_FORWARDS))}){_COUNT}", re.IGNORECASE)
_CUSTOM = re.compile(rf"\s*({'|'.join(w for w in _REPLIES if w not in _UNSURE)}){_COUNT}", re.IGNORECASE)
_TAG = re.compile(r"\s*\[[^\[\]]{1,60}\]\s*")


def _stripped(subject: str, prefix: re.Pattern[str]) -> str:
    at = 0
    while match := prefix.match(subject, at):
        at = match.end()
    return subject[at:].strip()


def base(subject: str) -> str:
    """The subject for comparing: case folded, blanks single, no prefixes of replies and forwards, no tags of lists."""
    text, seen = subject[:1000], ""
    while text != seen:
        seen = text
        text = _stripped(text, _PREFIX)
        tag = _TAG.match(text)
        if tag and tag.end() < len(text):
            text = text[tag.end() :]
    return " ".join(text.split()).casefold()


def reply(subject: str) -> str:
    """The subject of a reply: one "Re: ", or what the answered message has in its place ("AW: ", "SV: ", "RE: "), then
    the thread's own text without the stack of replies it had, also where a list's tag stands before that stack. "Fwd:"
    belongs to the thread's text."""
    own = _stripped(subject, _REPLY)
    tag = _TAG.match(own)
    custom = _CUSTOM.match(subject) or (tag and _CUSTOM.match(own, tag.end()))
    if tag and _REPLY.match(own, tag.end()):
        own = f"{tag[0].strip()} {_stripped(own[tag.end() :], _REPLY)}"
    return f"{custom[1] if custom else 'Re'}: {own}".rstrip()


def first_prefix(subject: str) -> str | None:
    """What the first prefix tells: "reply", "forward", or None where there is none."""
    tag = _TAG.match(subject)
    at = tag.end() if tag else 0
    if _REPLY.match(subject, at):
        return "reply"
    return "forward" if _PREFIX.match(subject, at) else None
