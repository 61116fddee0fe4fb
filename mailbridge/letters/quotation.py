"""The line that introduces the quoted original, in the letter's language.

What may live here: attribution lines as mail programs write them, and the fields that they name.
"""

from __future__ import annotations

from datetime import datetime, tzinfo

from babel.dates import format_datetime

from mailbridge.letters.days import locale_of
from mailbridge.letters.plain import cleaned
from mailbridge.mail.message import Message

_FORMS = {  # pattern of the date, with a date, without one
    "en": ("EEE, d MMMM y 'at' HH:mm", "On {date}, {who} wrote:", "{who} wrote:"),
    "de": ("EEE d. MMMM y 'um' HH:mm", "Am {date} schrieb {who}:", "{who} schrieb:"),
    "fr": ("EEE d MMMM y 'à' HH:mm", "Le {date}, {who} a écrit :", "{who} a écrit :"),
    "es": ("EEE, d 'de' MMMM 'de' y 'a las' H:mm", "El {date}, {who} escribió:", "{who} escribió:"),
    "nl": ("EEE d MMMM y 'om' HH:mm", "Op {date} schreef {who}:", "{who} schreef:"),
    "it": ("EEE d MMMM y 'alle' HH:mm", "Il {date}, {who} ha scritto:", "{who} ha scritto:"),
    "pt": ("EEE, d 'de' MMMM 'de' y 'às' HH:mm", "Em {date}, {who} escreveu:", "{who} escreveu:"),
    "sv": ("EEE d MMMM y 'kl.' HH:mm", "Den {date} skrev {who}:", "{who} skrev:"),
}
_SOMEBODY = {"en": "you", "de": "man", "fr": "on", "es": "se", "nl": "men", "it": "si", "pt": "se", "sv": "man"}


def attribution(message: Message, language: str, zone: tzinfo | None = None) -> str:
    """ "On Thu, 12 March 2026 at 14:02, Priya Nair wrote:", one line, in `language` (BCP 47; English where unknown).

    The time is the message's own, or in `zone` where that is given; a message with no date is introduced without one.
    """
    primary = locale_of(language).language
    tag = primary if primary in _FORMS else "en"
    pattern, dated, undated = _FORMS[tag]
    author = message.author
    who = cleaned(author.name, 80) or cleaned(author.email, 120) or _SOMEBODY[tag]
    if message.date is None:
        return undated.format(who=who)
    moment = _in(message.date, zone)
    return dated.format(who=who, date=format_datetime(moment, pattern, tzinfo=moment.tzinfo, locale=tag))


def _in(moment: datetime, zone: tzinfo | None) -> datetime:
    try:
        return moment.astimezone(zone) if zone else moment
    except (OverflowError, ValueError):
        return moment
