"""Special use by name, and names in modified UTF-7."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.mail.mailbox_name import decode
from mailbridge.mail.special_use import by_name


@pytest.mark.parametrize(
    ("name", "delimiter", "use"),
    [
        ("Drafts", "/", r"\Drafts"),
        ("INBOX.Entwürfe", ".", r"\Drafts"),
        ("INBOX/Brouillons", "/", r"\Drafts"),
        ("Borradores", None, r"\Drafts"),
        ("Utkast", "/", r"\Drafts"),
        ("[Gmail]/Gesendet", "/", r"\Sent"),
        ("[Google Mail]/All Mail", "/", r"\All"),
        ("Sent_Items", "/", r"\Sent"),
        ("sent-mail", "/", r"\Sent"),
        ("Éléments envoyés", "/", r"\Sent"),
        ("E\u0301le\u0301ments envoye\u0301s", "/", r"\Sent"),
        ("送信済み", "/", r"\Sent"),
        ("Papierkorb", "/", r"\Trash"),
        ("Skräppost", "/", r"\Junk"),
        ("Archiv", "/", r"\Archive"),
        ("INBOX", "/", None),
        ("Projects/Sent", "/", None),
        ("Sentiments", "/", None),
        ("", "/", None),
    ],
)
def test_names_in_many_languages(name: str, delimiter: str | None, use: str | None) -> None:
    """A top mailbox's own name tells its use, whatever the language, case and accents; deeper ones do not."""
    assert by_name(name, delimiter) == use


@pytest.mark.parametrize(
    ("coded", "name"),
    [
        ("Entw&APw-rfe", "Entwürfe"),
        ("&kAFP4W4IMH8-", "送信済み"),
        ("R&-D", "R&D"),
        ("&broken", "&broken"),
        ("plain", "plain"),
    ],
)
def test_modified_utf7_is_read(coded: str, name: str) -> None:
    """Mailbox names of RFC 3501 are decoded, and anything else stays."""
    assert decode(coded) == name


@given(st.text(max_size=40))
def test_no_name_raises(name: str) -> None:
    """Any name has a use or none."""
    assert by_name(decode(name), "/") in (None, r"\Drafts", r"\Sent", r"\Trash", r"\Junk", r"\Archive", r"\All")
