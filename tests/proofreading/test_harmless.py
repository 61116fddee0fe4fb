"""What a person may well write into a letter, and an app may make of it: nothing stands out, in any language."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import yaml

from mailbridge.mail.message import Address
from mailbridge.mail.parse import parse
from mailbridge.mail.reply import compose as reply
from tests.letters.world import LANGUAGES, NOW
from tests.proofreading.world import QUOTED, added, addressed, edited, proof, told, written

ADDED = {
    "en": [
        "Please give my regards to Omar, who was kind.", "I hope to see you in Berlin some day!",
        "Could we talk on Friday 13 March at 3 pm instead?", "I can call you on Thursday at 10 am.",
        "You can reach me at +1 212 555 0199 or jordan@mailbox.example.", "Thank you (again) for your time...",
        "My notice period ends on 31 March.", "I remember our chat on 2 March very well.",
        "PS: I loved the walk along the river on Sunday.", "I am moving to Lisbon in May 2026.",
        "As an aside [1], the test task was great.", "It was great to meet the team - really",
        "Feel free to keep my CV on file until December.", "I'd be happy to be considered again in 2027.",
        "I am ill today and tomorrow, so please write.", "I really enjoyed hearing about what you do",
        "I look forward to it", "See also https://example.org/in/x?a={b}", "Thanks to everyone I talked to",
        "Grace and patience were what I saw.", "The budget (EUR) and the rest is fine", "WOW, what a process!",
        "Talk soon? I hope so.", "I know (from HR) that it was close.", "Best of luck", "That is what I came for",
        "Target dates or a remote role would not change it.", "We were on the same page - no doubt about it",
    ],
    "de": [
        "Grüßen Sie bitte Herrn Vogt von mir.", "Ich bin ab 1. April im Urlaub.", "Ich rufe Sie gern an",
        "Am Freitag, 13. März könnte ich um 15 Uhr telefonieren.", "Sie erreichen mich unter +49 30 1234567.",
        "Vielen Dank noch einmal für alles", "Vielleicht sehen wir uns ja auf der Messe im Mai!",
        "Ich melde mich nächste Woche noch einmal.", "Meine Kündigungsfrist endet am 31. März.",
        "Ich weiß, wie viel Arbeit das ist", "Die HR-Abteilung war sehr freundlich.",
    ],
    "fr": [
        "Merci encore pour votre accueil", "Je suis joignable au 06 12 34 56 78.", "Bonne continuation à tous !",
        "Nous pourrions nous parler vendredi 13 mars à 15 h.", "Je serai absent la semaine prochaine.",
        "J'ai beaucoup appris, et je vous en remercie.",
    ],
    "es": [
        "Gracias de nuevo por todo", "Puedo hablar el viernes 13 de marzo a las 15:00.", "¡Mucha suerte!",
        "Mi teléfono es +34 600 123 456.", "Todo el proceso ha sido muy bueno.", "Estaré fuera la semana que viene.",
    ],
    "nl": [
        "Nogmaals dank voor alles", "Ik kan vrijdag 13 maart om 15 uur bellen.", "Ik bel u graag op",
        "U bereikt me op +31 6 12345678.", "Ik ben volgende week vrij.", "Veel succes!", "Dat begrijp ik goed",
    ],
}  # fmt: skip
"""A paragraph more."""

CHANGED = [
    ("en", "Hi Priya,", "Hello Priya,"), ("en", "Hi Priya,", "Dear Priya Nair,"), ("en", "Hi Priya,", "Hi Pri,"),
    ("en", "Hi Priya,", "Hello all,"), ("en", "Hi Priya,", "Dear hiring team,"), ("en", "Hi Priya,", "Dear Ms. Nair,"),
    ("en", "Hi Priya,", "Good morning Priya!"), ("en", "Hi Priya,", "Priya,"), ("en", "Hi Priya,\n\n", ""),
    ("en", "Hi Priya,\n\nThank", "Hi Priya - thank"), ("en", "Hi Priya,", "Hi Priya and team,"),
    ("en", "Hi Priya,", "Hello Northwind team,"), ("en", "Hi Priya,", "hi priya"),
    ("de", "Guten Tag Priya Nair,", "Sehr geehrte Frau Nair,"), ("de", "Guten Tag Priya Nair,", "Liebe Priya,"),
    ("de", "Guten Tag Priya Nair,", "Sehr geehrte Damen und Herren,"), ("de", "Guten Tag Priya Nair,", "Liebes Team,"),
    ("de", "Guten Tag Priya Nair,", "Hallo zusammen,"), ("de", "Guten Tag Priya Nair,", "Sehr geehrte Frau Dr. Nair,"),
    ("fr", "Bonjour Priya Nair,", "Madame,"), ("fr", "Bonjour Priya Nair,", "Chère Priya,"),
    ("fr", "Bonjour Priya Nair,", "Bonjour à tous,"), ("fr", "Bonjour Priya Nair,", "Madame, Monsieur,"),
    ("fr", "Bonjour Priya Nair,", "Chère Madame Nair,"), ("fr", "Bonjour Priya Nair,", "Bonjour Madame,"),
    ("es", "Buenos días, Priya Nair:", "Estimada Sra. Nair:"), ("es", "Buenos días, Priya Nair:", "Hola Priya,"),
    ("es", "Buenos días, Priya Nair:", "Estimados señores:"),
    ("nl", "Beste Priya Nair,", "Geachte mevrouw Nair,"), ("nl", "Beste Priya Nair,", "Hoi Priya,"),
    ("nl", "Beste Priya Nair,", "Geachte heer/mevrouw,"), ("nl", "Beste Priya Nair,", "Beste allemaal,"),
    ("en", "With best wishes,\nJordan Rivera", "Best,\nJordan"),
    ("en", "With best wishes,\nJordan Rivera", "Thanks again,\n\nJordan Rivera\n+1 212 555 0100"),
    ("en", "wishes,\nJordan Rivera", "wishes,\nJordan Rivera\n\n-- \nJordan Rivera\nSenior Engineer\n+1 212 555 0100"),
    ("en", "With best wishes,\nJordan Rivera", "Many thanks and best regards\nJordan Rivera"),
    ("en", "With best wishes,\nJordan Rivera", "Thank you,\n\nBest,\nJordan Rivera"),
    ("en", "With best wishes,\nJordan Rivera", "Jordan"),
    ("en", "With best wishes,\nJordan Rivera", "Jordan Rivera\n\nSent from my iPhone"),
    ("en", "on Thursday 12 March, 2 pm ET", "on Thursday"), ("en", "on Thursday 12 March, 2 pm ET", "on 12 March"),
    ("en", "on Thursday 12 March, 2 pm ET", "on March 12th at 2pm"), ("en", "on Thursday 12 March, 2 pm ET", "on 3/12"),
    ("en", "on Thursday 12 March, 2 pm ET", "this Thursday at 14:00"),
    ("en", "on Thursday 12 March, 2 pm ET", "on Thursday 12 March, 2-3 pm"),
    ("en", "on Thursday 12 March, 2 pm ET", "on Thursday afternoon"),
    ("en", "on Thursday 12 March, 2 pm ET", "on Thursday 12 March, 7 pm CET"),
    ("en", "on Thursday 12 March, 2 pm ET", "in two days"), ("en", "Thursday 12 March, 2 pm ET", "the 12th"),
    ("de", "am Donnerstag, 12. März, 14 Uhr", "am 12.03. um 14 Uhr"),
    ("de", "am Donnerstag, 12. März, 14 Uhr", "am 12.3.2026"), ("de", "am Donnerstag, 12. März, 14 Uhr", "übermorgen"),
    ("de", "am Donnerstag, 12. März, 14 Uhr", "diesen Donnerstag um 14:00 Uhr"),
    ("fr", "du jeudi 12 mars, 14 h", "de jeudi à 14h00"), ("es", "del jueves 12 de marzo, a las 14:00", "del 12/3"),
    ("nl", "op donderdag 12 maart, 14:00 uur", "van donderdag 14.00 uur"),
]  # fmt: skip
"""Words in place of others."""


REWRITTEN = yaml.safe_load(Path(__file__).with_name("rewritten.yaml").read_text(encoding="utf-8"))
"""Whole letters in the person's own words, by language."""


@pytest.mark.parametrize(("language", "text"), [(tag, text) for tag, texts in REWRITTEN.items() for text in texts])
def test_a_letter_in_ones_own_words(language: str, text: str) -> None:
    """Nothing of mailbridge's is left of it but the thread."""
    assert told(addressed(written(language), text=text + QUOTED)) == []


@pytest.mark.parametrize(("language", "words"), [(tag, words) for tag, added in ADDED.items() for words in added])
def test_a_paragraph_more(language: str, words: str) -> None:
    """Thanks, plans, numbers, offers to talk, asides: nobody is nagged about them."""
    assert told(added(proof(language), words)) == []


@pytest.mark.parametrize(("language", "old", "new"), CHANGED)
def test_other_words_for_the_same(language: str, old: str, new: str) -> None:
    """Another greeting, closing or way to tell the same time."""
    assert told(edited(proof(language), old, new)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_that_an_app_broke(language: str) -> None:
    """Gmail breaks the lines of a text at 70 columns; the words are the same."""
    one = written(language)
    paragraphs = (one.draft.text or "").split("\n\n")
    broken = "\n\n".join(p if ">" in p or "\n" in p else textwrap.fill(p, 70) for p in paragraphs)
    assert broken != one.draft.text
    assert told(addressed(one, text=broken)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_app_that_keeps_html_alone(language: str) -> None:
    """Outlook and others save a draft as HTML."""
    one = proof(language)
    text = one.draft.text or ""
    html = (
        "<html><body>" + "".join(f"<p>{p.replace(chr(10), '<br>')}</p>" for p in text.split("\n\n")) + "</body></html>"
    )
    assert told(addressed(one, text=None, html=html)) == []


def test_the_person_in_copy_and_a_colleague_of_theirs() -> None:
    """Copies to oneself, and to somebody else of their house, are one's own business."""
    one = proof()
    assert told(addressed(one, cc=(Address("", "jordan@mailbox.example"), Address("", "omar@northwind.example")))) == []


def test_a_thread_kept_by_references_alone() -> None:
    """Some apps rebuild In-Reply-To when they send; References are enough."""
    assert told(addressed(proof(), in_reply_to=())) == []


def test_an_original_without_a_message_id() -> None:
    """Where their message has none, there is no thread to stay in."""
    found = proof().opportunity
    nameless = replace(found.messages[0], message_id=None)
    assert told(written(found=replace(found, messages=(nameless,), reply_to=nameless))) == []


def test_a_draft_of_ones_own() -> None:
    """What is no letter of mailbridge's is not measured against the decision, and its own times are its own."""
    one = proof()
    answer = "Hi Priya,\n\nI look forward to the interview on Thursday 12 March at 2 pm. Friday works, too.\n\nJordan\n"
    draft = replace(one.draft, text=answer)
    mine = replace(one, draft=draft, kind=None, decision=None, letter=None, now=NOW + timedelta(days=1, hours=12))
    assert told(mine) == []


def test_a_letter_with_html_beside_the_text() -> None:
    """As mailbridge writes it for Gmail, Outlook and iCloud."""
    one = proof()
    assert one.opportunity.reply_to is not None
    assert one.draft.message_id is not None
    assert one.letter is not None
    raw = reply(
        original=one.opportunity.reply_to, sender=one.draft.author, to=one.draft.to, text=one.letter.text,
        date=NOW, message_id=one.draft.message_id, html=True,
    )  # fmt: skip
    assert told(replace(one, draft=parse(raw))) == []
