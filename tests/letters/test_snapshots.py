"""A readable selection of letters, kept in fixtures/letters.

`MAILBRIDGE_UPDATE_LETTERS=1 pytest tests/letters/test_snapshots.py` writes them anew, to be read before
they are committed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from mailbridge.letters.calls import script
from mailbridge.letters.checkins import check_in
from mailbridge.letters.compose import compose
from mailbridge.letters.linkedin import notes
from mailbridge.letters.values import Decision, Profile
from tests.letters.world import (
    AHEAD,
    BEN,
    HELD,
    JORDAN,
    LANGUAGES,
    NEW_YORK,
    NOW,
    PACKAGED,
    PROPOSED,
    ROOT,
    SOON,
    WRITTEN_FAMILIAR,
    interview,
    opportunity,
    withdraw,
)

FOLDER = ROOT / "fixtures" / "letters"
REFERRING = replace(JORDAN, referrals=(BEN,))
UNNAMED = replace(JORDAN, referrals=(replace(BEN, consent=False),))
HELPING = replace(JORDAN, offer_help=True, follow_company=True, linkedin_limit=300)
LATER = (AHEAD, interview(NOW + timedelta(days=4, hours=3)))
PANEL = tuple(
    interview(NOW - timedelta(days=5, hours=n), people=(f"{name} Roe",)) for n, name in enumerate(("Al", "Bo", "Cy"))
)


def letter(decision: Decision, profile: Profile = JORDAN, **options: object) -> Callable[[], str]:
    """What writes one letter of the selection."""
    key = f"<{decision.reason}.{decision.tone}.{decision.approach}.{options.get('stage')}@northwind.example>"
    found = opportunity(**{"key": key, **options})  # type: ignore[arg-type]
    return lambda: compose(found, decision, profile, now=NOW, zone=NEW_YORK, templates=PACKAGED).text


def spoken(language: str) -> str:
    """The call's script in one language."""
    found, decision = opportunity(language=language), withdraw("growth", refer="Ben")
    return script(found, decision, REFERRING, now=NOW, zone=NEW_YORK, templates=PACKAGED)


def written_again(language: str) -> str:
    """A check-in in one language."""
    found = opportunity(language=language)
    return check_in(found, JORDAN, now=NOW, zone=NEW_YORK, templates=PACKAGED).text


def pasted(language: str) -> str:
    """The LinkedIn notes in one language."""
    found = opportunity(language=language)
    return "\n\n".join(
        f"{n.name} <{n.url}>\n{n.text}"
        for n in notes(found, withdraw(), JORDAN, now=NOW, zone=NEW_YORK, templates=PACKAGED)
    )


SELECTION: dict[str, Callable[[], str]] = {
    "en-outreach-pay": letter(withdraw("pay"), stage="outreach", interviews=(), call_first=False),
    "en-applied-none-nothing-known": letter(
        withdraw("none"),
        Profile("Jordan Rivera"),
        stage="applied",
        interviews=(),
        call_first=False,
        company=None,
        role=None,
        contact=None,
    ),
    "en-screening-remote-proposed": letter(
        withdraw("remote"), stage="screening", interviews=(PROPOSED,), call_first=False
    ),
    "en-interviewing-growth-referral": letter(withdraw("growth", refer="Ben"), REFERRING),
    "en-interviewing-panel-role-by-email": letter(withdraw("role", approach="by-email"), interviews=(*PANEL, AHEAD)),
    "en-interviewing-urgent": letter(withdraw("personal", urgent=True), interviews=(HELD, SOON)),
    "en-interviewing-short-notice": letter(withdraw("schedule"), interviews=(HELD, SOON)),
    "en-interviewing-plain-culture": letter(withdraw("culture", tone="plain")),
    "en-interviewing-formal-location": letter(withdraw("location", tone="formal")),
    "en-offer-offer": letter(withdraw("offer"), stage="offer", interviews=(HELD,)),
    "en-call-request": letter(withdraw("growth", approach="call-first")),
    **{f"{tag}-interviewing-timing": letter(withdraw("timing"), language=tag) for tag in LANGUAGES},
    **{
        f"{tag}-offer-pay-referral": letter(
            withdraw("pay", refer="Ben"), REFERRING, stage="offer", interviews=(HELD,), language=tag
        )
        for tag in LANGUAGES
    },
    **{
        f"{tag}-formal-several-role": letter(withdraw("role", tone="formal"), interviews=(HELD, *LATER), language=tag)
        for tag in LANGUAGES
    },
    **{
        f"{tag}-plain-help-location": letter(withdraw("location", tone="plain"), HELPING, language=tag)
        for tag in LANGUAGES
    },
    **{
        f"{tag}-outreach-growth-unnamed": letter(
            withdraw("growth", refer="Ben"),
            UNNAMED,
            stage="outreach",
            interviews=(PROPOSED,),
            call_first=False,
            language=tag,
        )
        for tag in LANGUAGES
    },
    **{
        f"{tag}-familiar-growth": letter(withdraw("growth"), language=tag, text=text)
        for tag, text in WRITTEN_FAMILIAR.items()
    },
    **{f"{tag}-call-request": letter(withdraw(approach="call-first"), language=tag) for tag in WRITTEN_FAMILIAR},
    **{f"{tag}-called": letter(withdraw(called=True), language=tag) for tag in LANGUAGES},
    **{f"{tag}-call-script": (lambda tag=tag: spoken(tag)) for tag in LANGUAGES},  # type: ignore[misc]
    **{f"{tag}-check-in": (lambda tag=tag: written_again(tag)) for tag in LANGUAGES},  # type: ignore[misc]
    **{f"{tag}-linkedin": (lambda tag=tag: pasted(tag)) for tag in LANGUAGES},  # type: ignore[misc]
}


@pytest.mark.parametrize("name", SELECTION)
def test_the_letter_reads_as_it_was_last_read(name: str) -> None:
    """A change of wording shows as a change of a file that can be read."""
    path = FOLDER / f"{name}.txt"
    text = SELECTION[name]() + "\n"
    if os.environ.get("MAILBRIDGE_UPDATE_LETTERS"):
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


def test_no_snapshot_is_left_over() -> None:
    """Every file in fixtures/letters belongs to a letter of the selection."""
    assert {p.stem for p in FOLDER.glob("*.txt")} == set(SELECTION)
