"""A mail app edits, moves, sends and deletes drafts while syncs are cut and killed: whatever the order, never two
letters, an edit never lost, what was deleted stays deleted, and nothing else changed. Real processes, a real server."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from imapclient import IMAPClient

from mailbridge.mail.parse import parse
from mailbridge.plan.values import key_of
from tests.commands.conftest import NOW
from tests.proof.conftest import Place
from tests.proof.world import OWN_DRAFTS, Everything, Trial
from tests.servers.proxy import Fault, Proxy

COMPANIES = ("brightloom", "cedarworks", "dunemark")
PS = b"PS: mine alone.\r\n"
FLAGS = (rb"\Draft", rb"\Seen")

CLIENTS = st.tuples(st.sampled_from(["edit", "save anew", "move", "send", "send anew", "delete"]),
                    st.sampled_from(COMPANIES))  # fmt: skip
SYNCS = st.tuples(
    st.sampled_from(["cut", "strike", "refuse"]),
    st.sampled_from(["APPEND", "UID STORE", "UID EXPUNGE", "FETCH", "SELECT"]),
    st.sampled_from(["before", "during", "after", "late"]),
)
STEPS = st.lists(st.one_of(CLIENTS, SYNCS), min_size=3, max_size=8)


def answers(raw: bytes, company: str) -> bool:
    """Whether a draft is an answer to that company."""
    return any(company in a.email for a in parse(raw).to)


class Story:
    """What was done to each letter, and so what must become of it."""

    def __init__(self, trial: Trial, proxy: Proxy) -> None:
        self.trial, self.proxy = trial, proxy
        self.edited: dict[str, list[bytes]] = {company: [] for company in COMPANIES}
        self.gone: set[str] = set()
        """Sent or deleted by the person while it was known to lie there."""

    def client(self, deed: str, company: str) -> None:
        """The mail app does something to every draft that answers that company."""
        rows = [row for row in self.trial.account.everything()["Drafts"] if answers(row[4], company)]
        rows = [row for row in rows if rb"\Deleted" not in row[2]]
        if not rows:
            return
        with self.trial.account.client() as client:
            client.select_folder("Drafts")
            _DEEDS[deed](client, rows[0])
            client.delete_messages([row[1] for row in rows])
            client.uid_expunge([row[1] for row in rows])
        self.edited[company] = [row[4] for row in self.trial.account.everything()["Drafts"]
                                if answers(row[4], company) and PS in row[4]]  # fmt: skip
        if deed in ("send", "send anew", "delete"):
            self.gone.add(company)

    def sync(self, fault: Fault) -> None:
        """A pass that a fault may meet; what came late has arrived before the next."""
        self.proxy.strike = self.trial.computer.kill
        self.proxy.fault = fault
        ran = self.trial.computer.run("sync")
        assert ran.code in (0, 75, 76, -9), ran.err
        assert "Traceback" not in ran.err
        self.proxy.fault = None
        self.proxy.release()

    def settle(self) -> None:
        """A few passes that nothing disturbs, and what must hold then."""
        for _ in range(3):
            self.trial.sync()
        lying = [row[4] for row in self.trial.account.everything()["Drafts"]]
        for company in COMPANIES:
            found = [raw for raw in lying if answers(raw, company)]
            assert len(found) <= 1, (company, "one letter")
            if self.edited[company]:
                assert found == self.edited[company], (company, "an edit is never lost")
            elif company in self.gone:
                assert found == [], (company, "what was sent or deleted does not come back")
            else:
                assert len(found) == 1, (company, "what was decided lies there")
                assert key_of(parse(found[0]).message_id), company


def _edit(client: IMAPClient, row: tuple[Any, ...]) -> None:
    client.append("Drafts", row[4] + PS, FLAGS)


def _save_anew(client: IMAPClient, row: tuple[Any, ...]) -> None:
    client.append("Drafts", _renamed(row[4]) + PS, FLAGS)


def _move(client: IMAPClient, row: tuple[Any, ...]) -> None:
    client.copy([row[1]], "Drafts")


def _send(client: IMAPClient, row: tuple[Any, ...]) -> None:
    client.append("Sent", row[4], (rb"\Seen",), NOW)


def _send_anew(client: IMAPClient, row: tuple[Any, ...]) -> None:
    """Under an id and a Date of the app's own; arrived by the moment that the syncs answer for."""
    dated = re.sub(rb"^Date: .*", b"Date: " + format_datetime(datetime.now(UTC)).encode(), _renamed(row[4]))
    client.append("Sent", dated, (rb"\Seen",), NOW)


def _delete(client: IMAPClient, row: tuple[Any, ...]) -> None:
    """What is done to all of them anyway."""


_DEEDS: dict[str, Callable[[IMAPClient, tuple[Any, ...]], None]] = {
    "edit": _edit, "save anew": _save_anew, "move": _move, "send": _send, "send anew": _send_anew, "delete": _delete,
}  # fmt: skip


def _renamed(raw: bytes) -> bytes:
    """The same message under a Message-ID of the app's own."""
    own = (parse(raw).message_id or "").encode()
    return raw.replace(own, b"<app-" + own[1:9] + b"@mail.example>")


def foreign(found: Everything) -> Everything:
    """What neither mailbridge nor the app of the story may have changed."""
    own = set(OWN_DRAFTS.values())
    kept = {name: rows for name, rows in found.items() if name not in ("Drafts", "Sent")}
    return {**kept, "Drafts": [row for row in found["Drafts"] if row[4] in own]}


def tell(place: Place, steps: list[tuple[str, ...]]) -> None:
    """One story from beginning to end."""
    world, proxy = place
    trial = world.trial(proxy)
    before = foreign(trial.account.everything())
    story = Story(trial, proxy)
    for step in steps:
        if len(step) == 2:
            story.client(*step)
        else:
            how, at, when = step
            story.sync(Fault(at, when, how))  # type: ignore[arg-type]
    story.settle()
    assert foreign(trial.account.everything()) == before


SHARED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


@given(steps=STEPS)
@settings(max_examples=6, deadline=None, suppress_health_check=SHARED, phases=[Phase.generate], derandomize=True)
def test_clients_and_faults_in_any_order(worlds: Callable[[str], Place], steps: list[tuple[str, ...]]) -> None:
    """A few stories, the same ones each time."""
    tell(worlds("Dovecot"), steps)


@pytest.mark.soak
@given(steps=STEPS)
@settings(max_examples=150, deadline=None, suppress_health_check=SHARED)
def test_clients_and_faults_for_long(worlds: Callable[[str], Place], steps: list[tuple[str, ...]]) -> None:
    """Many, new ones each time."""
    tell(worlds("Dovecot"), steps)
