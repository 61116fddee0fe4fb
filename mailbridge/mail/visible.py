"""What a reader sees of a message, told apart: new words, quoted history, signature.

What may live here: the door `split`, and the choice between the text and the HTML of a message.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from mailbridge.mail import quotes, signature
from mailbridge.mail import subject as subjects
from mailbridge.mail.charset import mended
from mailbridge.mail.html import html_text, marked_text, plain
from mailbridge.mail.message import Message
from mailbridge.mail.quotes import Kind, Line

__all__ = ["Body", "html_text", "split"]

_MARKUP = re.compile(r"<(?:html|body|table|div|p|br)\b[^<>]{0,200}>", re.IGNORECASE)
_STUB = 400
"""A text part shorter than this is mistrusted where the HTML says much more ("Your mail app shows no HTML")."""
_READ = 500_000
"""How many characters of a body are told apart; nobody writes more."""
_EXCUSE = re.compile(
    r"\b(?:not|nicht|pas|no|niet|non|não|inte)\W+(?:\w+\W+){0,3}(?:support|display|show|view|unterstütz|anzeig|affich"
    r"|muestra|soporta|weergeven|visualizza|suporta|visa|stöd)\w*\W+(?:\w+\W+){0,2}html"
    r"|\bhtml[- ](?:message|e-?mail|version|nachricht|format)",
    re.IGNORECASE,
)
"""What a text part says that is there for apps that show no HTML."""
_WORD = re.compile(r"[^\W\d_]{2,}")
# What some programs leave in plain text that they have made from HTML.
_REFERENCE = re.compile(
    r"&(?:#\d{2,7}|#x[0-9a-fA-F]{2,6}|nbsp|amp|quot|apos|[lr][sd]quo|[mn]dash|hellip|euro|reg|copy|trade|bull);"
)
_MANY = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Body:
    """A body in three: `said` is what the author newly wrote, `quoted` what earlier messages said, `signature` the
    sign-off with name, title, company, phones and what follows it. Line ends are "\\n".

    What a forward passes on is no history: it stands in `said`, after the author's own words, and once more alone in
    `forwarded` (its header block is in `quoted`; the signature in it is not taken out).
    """

    said: str
    quoted: str
    signature: str
    forwarded: str = ""


def split(message: Message) -> Body:
    """The body of `message` told apart. Text where it has some, else HTML; answers between quoted lines are said."""
    prefix = subjects.first_prefix(message.subject)
    name = f"{message.author.name} {_local_part(message)}"
    return _split(message.text or "", message.html or "", prefix, name)


@lru_cache(maxsize=512)
def _split(text: str, html: str, prefix: str | None, name: str) -> Body:
    """The same of the bodies, the first prefix of the subject and the author's name; kept, since several rooms ask."""
    lines = quotes.classify(_visible(text, html)[:_READ], forward=prefix == "forward", reply=prefix == "reply")
    names = frozenset(w.casefold() for w in _WORD.findall(name))
    signed = _signed(lines, names)
    said, quoted, forwarded, sign_off = [], [], [], []
    for number, line in enumerate(lines):
        if line.text == quotes.BOUNDARY:
            continue
        if number in signed:
            sign_off.append(line.text)
        elif line.kind is Kind.QUOTED:
            quoted.append(line.text)
        else:
            said.append(line.text)
            if line.kind is Kind.FORWARDED:
                forwarded.append(line.text)
    return Body(_joined(said), _joined(quoted), _joined(sign_off), _joined(forwarded))


def visible_text(message: Message) -> str:
    """The whole body as a reader sees it, history included; quoted history of HTML bears ">" as in text."""
    return _visible(message.text or "", message.html or "")


@lru_cache(maxsize=512)
def _visible(text: str, html: str) -> str:
    text, html = mended(text), mended(html)
    text = _REFERENCE.sub(lambda match: unescape(match[0]), text)
    if _MARKUP.search(text[:2000]) and text.count("<") > 10:
        return marked_text(text)
    if not html:
        return plain(text)
    if len(text) < _STUB and _EXCUSE.search(text):
        return _REFERENCE.sub(lambda match: unescape(match[0]), marked_text(html))
    if len(text) < _STUB:
        marked = _REFERENCE.sub(lambda match: unescape(match[0]), marked_text(html))
        return marked if len(marked.strip()) > 3 * len(text.strip()) else plain(text)
    return plain(text)


def _local_part(message: Message) -> str:
    return "" if message.author.name else message.author.email.partition("@")[0]


def _signed(lines: list[Line], names: frozenset[str]) -> set[int]:
    """The numbers of the lines that belong to a signature: at the end of the author's words before the history, and
    at the very end of the body."""
    stretches: list[list[int]] = [[]]
    for number, line in enumerate(lines):
        if line.kind is Kind.SAID:
            stretches[-1].append(number)
        elif stretches[-1]:
            stretches.append([])
    worded = [s for s in stretches if any(lines[n].text.strip() for n in s)]
    signed: set[int] = set()
    for stretch in [worded[0], worded[-1]] if len(worded) > 1 else worded:
        marks = signature.begins([lines[n].text for n in stretch], names)
        signed.update(n for n, mark in zip(stretch, marks, strict=True) if mark)
    return signed


def _joined(lines: list[str]) -> str:
    return _MANY.sub("\n\n", "\n".join(line.rstrip() for line in lines)).strip("\n")
