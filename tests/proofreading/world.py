"""Letters as they lie in Drafts, and edits of them, for the tests of this room."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from mailbridge.detect.values import Interview, Opportunity, Person
from mailbridge.letters.compose import compose
from mailbridge.letters.values import Decision, Reason
from mailbridge.mail.message import Address, Message
from mailbridge.mail.parse import parse
from mailbridge.plan.drafting import Writer, draft_of
from mailbridge.plan.values import kind_of
from mailbridge.proofreading import Finding, Proof, proofread
from tests.letters.world import BEN, JORDAN, NEW_YORK, NOW, PACKAGED, interview, opportunity, withdraw

ME = Address("Jordan Rivera", "jordan@mailbox.example")
PROFILE = replace(JORDAN, referrals=(BEN,))
WRITER = Writer((ME,), PROFILE, PACKAGED, NEW_YORK, html=False)
AHEAD = interview(NOW + timedelta(days=2, hours=5))
"""Thursday 12 March, 2 pm ET."""
MARCUS = Person("Marcus Holloway", "marcus@tidemark.example")
OTHER = replace(
    opportunity(company="Tidemark Insurance", role="Data Lead", contact=MARCUS, key="<founder@tidemark.example>"),
    id="tm",
)
"""Another process of the same person's."""


LETTERS = {
    "en": """Hi Priya,

Thank you for offering the time to talk with me. I am withdrawing from the process for the Senior Backend Engineer \
role at Northwind Labs.

This frees the interview on Thursday 12 March, 2 pm ET; I wanted you to know as early as I could.

The reason is growth. What I am looking for is a platform role with room to lead.

I would like to stay in touch; my LinkedIn page (https://www.linkedin.com/in/jordan-rivera) is open to you.

With best wishes,
Jordan Rivera""",
    "de": """Guten Tag Priya Nair,

vielen Dank für die Einladung und für die Zeit, die dafür vorgesehen war. Nach reiflicher Überlegung ziehe ich meine \
Bewerbung für die Stelle als Senior Backend Engineer bei Northwind Labs zurück.

Damit wird der Termin am Donnerstag, 12. März, 14 Uhr frei; ich schreibe so früh wie möglich, damit jemand anderes die \
Zeit nutzen kann.

Der Grund ist die Entwicklung. Was ich suche: a platform role with room to lead.

Ich bleibe gern in Kontakt und bin auf LinkedIn zu finden (https://www.linkedin.com/in/jordan-rivera).

Freundliche Grüße
Jordan Rivera""",
    "fr": """Bonjour Priya Nair,

Merci pour l'invitation et pour le temps qui y était réservé. Après réflexion, je retire ma candidature au poste \
« Senior Backend Engineer » chez Northwind Labs, et je préfère le dire clairement.

L'entretien du jeudi 12 mars, 14 h se libère donc ; j'écris le plus tôt possible pour que ce temps serve à d'autres.

La raison est l'évolution. Ce que je cherche : a platform role with room to lead.

Je resterai volontiers en contact ; je suis sur LinkedIn (https://www.linkedin.com/in/jordan-rivera).

Bien cordialement,
Jordan Rivera""",
    "es": """Buenos días, Priya Nair:

Gracias por la invitación y por el tiempo reservado para ello. Tras pensarlo bien, retiro mi candidatura al puesto de \
Senior Backend Engineer en Northwind Labs, y prefiero decirlo con claridad.

Con esto queda libre la entrevista del jueves 12 de marzo, a las 14:00; escribo lo antes posible.

La razón es el crecimiento. Lo que busco: a platform role with room to lead.

Me gustaría seguir en contacto; estoy en LinkedIn (https://www.linkedin.com/in/jordan-rivera).

Atentamente,
Jordan Rivera""",
    "nl": """Beste Priya Nair,

Bedankt voor de uitnodiging en voor de tijd die ervoor was vrijgemaakt. Na rijp beraad trek ik mijn sollicitatie voor \
de functie van Senior Backend Engineer bij Northwind Labs in, en ik zeg dat liever duidelijk.

Daarmee komt het gesprek op donderdag 12 maart, 14:00 uur vrij; ik schrijf zo vroeg mogelijk.

De reden is groei. Wat ik zoek: a platform role with room to lead.

Ik blijf graag in contact en ben op LinkedIn te vinden (https://www.linkedin.com/in/jordan-rivera).

Vriendelijke groet,
Jordan Rivera""",
}
"""A letter in each language, in words that no template changes."""
GROWTH = {
    "en": "The reason is growth.",
    "de": "Der Grund ist die Entwicklung.",
    "fr": "La raison est l'évolution.",
    "es": "La razón es el crecimiento.",
    "nl": "De reden is groei.",
}
"""How each of them gives its reason."""
QUOTED = "\n\nOn Thu, 5 March 2026 at 14:02, Priya Nair wrote:\n> Hi Jordan,\n>\n> Are you free?\n"


def written(
    language: str = "en",
    reason: Reason = "growth",
    *,
    found: Opportunity | None = None,
    interviews: tuple[Interview, ...] = (AHEAD,),
    **decided: Any,
) -> Proof:
    """The letter of one decision as mailbridge writes it now."""
    found = found or opportunity(language=language, interviews=interviews)
    decision: Decision = withdraw(reason, **decided)
    draft = draft_of(found, "founder", decision, WRITER, now=NOW, spent=frozenset())
    letter = compose(found, decision, PROFILE, now=NOW, zone=NEW_YORK, templates=PACKAGED)
    return Proof(
        draft=parse(draft.raw), kind=kind_of(decision), opportunity=found, decision=decision, letter=letter,
        language=letter.language, others=(OTHER,), profile=PROFILE, me=(ME.email,), now=NOW, zone=NEW_YORK,
    )  # fmt: skip


def proof(language: str = "en") -> Proof:
    """The letter in `LETTERS` as it lies in Drafts."""
    return addressed(written(language), text=LETTERS[language] + QUOTED)


def added(one: Proof, words: str) -> Proof:
    """The same draft with a paragraph more at the end of the letter."""
    paragraphs = (one.draft.text or "").split("\n\n")
    closing = next(n for n, p in enumerate(paragraphs) if p.endswith("\nJordan Rivera"))
    return addressed(one, text="\n\n".join([*paragraphs[:closing], words, *paragraphs[closing:]]))


def edited(one: Proof, old: str, new: str) -> Proof:
    """The same draft after the person wrote `new` in place of `old`."""
    text = one.draft.text or ""
    assert old in text, text
    return replace(one, draft=replace(one.draft, text=text.replace(old, new, 1)))


def addressed(one: Proof, **headers: Any) -> Proof:
    """The same draft with other headers."""
    draft: Message = replace(one.draft, **headers)
    return replace(one, draft=draft)


def told(one: Proof) -> list[tuple[str, str, str]]:
    """What stands out, as (check, severity, quote)."""
    found: tuple[Finding, ...] = proofread(one)
    assert all((f.what.endswith((".", "!")) and f.todo.endswith((".", "?"))) or f.todo for f in found)
    return [(f.check, f.severity, f.quote) for f in found]
