"""Words around people: their part in a process, what is no phone of theirs, and which country writes how.

What may live here: tables for `people.py` and `contact.py`.
"""

import re

from mailbridge.detect.phrases import words
from mailbridge.detect.values import Part

PARTS: tuple[tuple[Part, str], ...] = (
    ("coordinator", r"\bcoordinator|\bscheduler|\bassistant to\b|koordinator|coordinat"),
    (
        "recruiter",
        r"\brecruit|\btalent\b|\bpeople\b|\bhr\b|human resources|\bhiring\b(?!\s+manager)|personal|recrut|"
        r"rrhh|recursos humanos|risorse umane|selezione|selecci|"
        r"gestión de personas|werving|rekryter|\bp&o\b",
    ),
    ("agency", r"\bstaffing|\bsearch\b|\bconsultant\b|headhunt|personalberat"),
    (
        "interviewer",
        r"\b(?:head|director|vp|cto|ceo|cfo|coo|founder|owner|principal|manager|lead|engineer|chief|professor|"
        r"editor|partner|chair)\b|"
        r"leiter|gründer|directeur|directrice|responsable|director[ae]?|direttore|hoofd|chef",
    ),
)
"""A person's part by the words of the signature; the first that fits."""

NOT_A_PHONE = (
    r"(?:\bfax|(?<!\w)f|\btelefax|\bdial-?in|\bconference(?: id)?|\bmeeting id|\bpasscode|\bpin|\bid|"
    r"\bref(?:erence)?(?: no)?|\bnr\.?|\bno\.|n[°º]|#|\bcode|"
    r"\breq\w*|\bext|\bwhatsapp|\bhrb|\biban|\bsiret|\bsiren|\bkvk|\bbtw|\bp\.?\s?iva|\bvat|\bjob|\bnumber|"
    r"\border|\bticket|\beur|\busd|[$€£])"
)
"""What stands before a number that is no phone, or nobody's to talk at (a regular expression)."""

NOT_THEIRS = (
    r"call you (?:at|on)|\byour (?:cell|phone|number|mobile|handy|portable)|dial[- ]?in|your number|"
    r"\bhim (?:at|on)|\bher (?:at|on)|\bthem (?:at|on)|"
    r"\bdial\b|\bwenden sie sich|\bunter (?:ihrer|deiner)|\bfax\b|\bauf (?:ihrer|deiner)|\bswitchboard|"
    r"\bfront desk|\breception\b|\bzentrale"
)
"""What stands in the line before a number that is the reader's or a third person's (a regular expression)."""

GENERIC_TOPS = words("io ai co me tv cc ly to gg so vc eu fm")
"""Two-letter top-level domains that say nothing of a country."""

REGION_BY_LANGUAGE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("AT", re.compile(r"\b(?:wien|graz|linz|salzburg|innsbruck|österreich)\b")),
    ("CH", re.compile(r"\b(?:zürich|bern|basel|genf|genève|lausanne|schweiz|suisse)\b")),
    ("DE", re.compile(r"\b(?:mit freundlichen grüßen|sehr geehrte|viele grüße|lg\b|bewerbung|gmbh|herzlich)")),
    ("BE", re.compile(r"\b(?:belgië|belgique|antwerpen|gent|leuven|bruxelles|brussel)\b")),
    ("FR", re.compile(r"\b(?:bonjour|cordialement|candidature|bien à vous)\b")),
    ("IT", re.compile(r"\b(?:gentile|cordiali saluti|distinti saluti|candidatura per|buongiorno)\b")),
    ("PT", re.compile(r"\b(?:cumprimentos|olá|bom dia|obrigad[oa])\b")),
    ("ES", re.compile(r"\b(?:hola|saludos?|buenos días|buenas tardes|gracias)\b")),
    ("NL", re.compile(r"\b(?:groet|groeten|sollicitatie|beste|hoi|geachte)\b")),
    ("SE", re.compile(r"\b(?:hej|hälsningar|ansökan|tjänsten)\b")),
    ("IE", re.compile(r"\b(?:dublin|cork|galway|ireland)\b")),
    ("GB", re.compile(r"\b(?:london|manchester|bristol|edinburgh|glasgow|leeds|birmingham|cardiff|belfast|ltd|uk)\b")),
)
"""The country that a local number is written in, by words of the mail (folded)."""

REGION_BY_ZONE: tuple[tuple[str, str], ...] = (
    ("America/Toronto", "CA"),
    ("America/Vancouver", "CA"),
    ("America/Sao_Paulo", "BR"),
    ("America/Mexico", "MX"),
    ("America/", "US"),
    ("US/", "US"),
    ("Europe/Berlin", "DE"),
    ("Europe/Paris", "FR"),
    ("Europe/Madrid", "ES"),
    ("Europe/Rome", "IT"),
    ("Europe/Amsterdam", "NL"),
    ("Europe/Brussels", "BE"),
    ("Europe/Lisbon", "PT"),
    ("Europe/Stockholm", "SE"),
    ("Europe/London", "GB"),
    ("Europe/Dublin", "IE"),
    ("Europe/Zurich", "CH"),
    ("Europe/Vienna", "AT"),
    ("Europe/Copenhagen", "DK"),
    ("Europe/Oslo", "NO"),
    ("Europe/Helsinki", "FI"),
    ("Europe/Warsaw", "PL"),
    ("Australia/", "AU"),
    ("Asia/Kolkata", "IN"),
)
"""The country by the reader's zone; the first beginning that fits."""

REGION_BY_OFFSET: dict[int | None, str] = {
    0: "GB",
    -4: "US",
    -5: "US",
    -6: "US",
    -7: "US",
    -8: "US",
    10: "AU",
    11: "AU",
    12: "NZ",
    13: "NZ",
}
"""The country that English mail comes from, by the hours its Date is ahead of UTC (in winter)."""

CREDENTIALS = r"(?:,\s*(?:[A-Z][A-Za-z]?\.?){2,5}(?:-[A-Z]{2,4})?\b\.?)+$"
"""Degrees and certificates behind a name ("…, CPA", "…, MSN, RN"): no part of it (a regular expression)."""

HEADER_LEFTOVER = (
    r"[\r\n\x00\u2028\u2029].*$|\s+(?:bcc|cc|to|from|sender|subject|date|reply-to|content-[\w-]{1,30}|x-[\w-]{1,30}|"
    r"mime-version|message-id)\s?:.*$"
)
"""Where a display name goes over into what was to be a header of its own (a regular expression)."""
