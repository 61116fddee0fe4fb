"""What every backend of the store must do, as one class of tests: a backend's own test file derives from it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailbridge.detect.values import Correction, Evidence, Fact, Interview, Opportunity, Person, Turn
from mailbridge.letters.values import Decision
from mailbridge.mail.mailbox import MailboxState
from mailbridge.mail.message import ALL, Address, Message, Place
from mailbridge.plan.submission import Origin, Submission
from mailbridge.plan.values import DraftRecord
from mailbridge.store.protocol import Store
from mailbridge.store.values import Copy, Reading, Remembered, Stored

NOON = datetime(2026, 3, 10, 12, tzinfo=timezone(timedelta(hours=1)))
INBOX = MailboxState("INBOX", None, 7, 3, 90, 3, date(2026, 1, 5))
EVERYTHING = MailboxState("[Gmail]/Alle Nachrichten \udcff", ALL, 1, 50, None, 9)
ODD = "caf\xe9 \U0001f600 \x00 \ud83d\ude00 \udc80"
DECISION = Decision(
    "withdraw",
    "growth",
    NOON,
    "a team of my own",
    "Robin",
    urgent=True,
    approach="call-first",
    refer_later=True,
    check_in_to=(ODD, "omar@x.example"),
)
CORRECTION = Correction(ODD, {"company": ODD, "stage": "offer"}, True, (("<2@x>", ODD), ("<4@x>",)), ("<3@x>",))
DRAFT = DraftRecord(
    "k1", "<1@x.example>", "withdrawal", "<k1.r1@x.example>", "r1", "Entwürfe", 7, 12, "d", "written", 0, NOON
)

SUBMISSION = Submission(
    "<k1.r1@x.example>", "<1@x.example>", ("ana@x.example", ODD), bytes(range(256)), "Gesendet \udcff",
    Origin("Entwürfe", 7, 12, "d", "k1"), ("<1@x.example>",), "submitting", NOON,
    refused=(ODD,),
)  # fmt: skip


def message(number: int, *, said: str = "Hello", at: datetime | None = NOON) -> Message:
    """A message that is told from others by its number."""
    author = Address(ODD, "ana@x.example")
    return Message(f"<{number}@x.example>", date=NOON, from_=(author,), subject=ODD, text=said, received=at)


def copy(uid: int, *, complete: bool = True, at: datetime | None = NOON, number: int | None = None) -> Stored:
    """A copy of message `number` (that of its UID if left out) under a UID."""
    return Stored(uid, message(uid if number is None else number, at=at), complete)


def opportunity(found: Message) -> Opportunity:
    """One with something in every field."""
    zoned = datetime(2026, 3, 12, 14, tzinfo=ZoneInfo("America/New_York"))
    words = Evidence("<1@x.example>", ODD)
    person = Person(ODD, "ana@x.example", ("+12125550100",), "https://example.org", "recruiter")
    return Opportunity(
        id="abc234",
        company=ODD,
        role=None,
        stage="interviewing",
        closed=None,
        call_first=True,
        contact=person,
        people=(person,),
        messages=(found,),
        reply_to=found,
        interviews=(
            Interview(zoned, None, "confirmed", "America/New_York", "invite", participants=(ODD,), evidence=(words,)),
            Interview(date(2026, 3, 13), date(2026, 3, 14), "proposed", "+02:00", "text"),
        ),
        timeline=(Turn(NOON, "us", "picked", zoned, True, ODD, words), Turn(None, "them", "x", None, False, "", words)),
        facts=(Fact("company", (words,)),),
        warnings=(ODD,),
        corrected=("company",),
        dismissed=True,
    )


class StoreContract(ABC):
    """The tests. `opened` opens the same state again and again."""

    @abstractmethod
    def opened(self, folder: Path) -> AbstractContextManager[Store]:
        """The store that lies in this folder, made if there is none."""

    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[Store]:
        with self.opened(tmp_path) as store:
            yield store

    def test_new(self, store: Store) -> None:
        """A new store is empty in every respect."""
        found = (store.mailboxes(), store.messages(), store.uids("INBOX"))
        assert not any(found)
        assert not any((store.opportunities(), store.aliases(), store.decisions(), store.drafts()))
        assert store.corrections() == {}
        assert not any((store.submissions(), store.copies(ODD)))

    def test_kept(self, tmp_path: Path) -> None:
        """What was saved is there, exactly, when the state is opened again."""
        row = Remembered("abc", ODD, NOON, (ODD, "<2@x>"), None)
        with self.opened(tmp_path) as store:
            store.save_scan(EVERYTHING, messages=[copy(1)])
            store.remember_opportunities([row])
            store.decide(ODD, DECISION)
            store.correct([CORRECTION])
            store.save_draft(DRAFT)
            store.save_submission(SUBMISSION)
        with self.opened(tmp_path) as store:
            assert store.mailboxes() == {EVERYTHING.name: EVERYTHING}
            assert store.messages() == [message(1).at(Place(EVERYTHING.name, ALL))]
            assert store.messages()[0].received == NOON
            assert str(store.messages()[0].received) == str(NOON), "the INTERNALDATE keeps its offset"
            assert store.opportunities() == (row,)
            assert store.decisions() == {ODD: DECISION}
            assert store.corrections() == {ODD: CORRECTION}
            assert store.drafts() == [DRAFT]
            assert store.submissions() == [SUBMISSION]

    def test_mailbox_moves_on(self, store: Store) -> None:
        """A later scan adds, takes out and replaces, and leaves the other mailboxes alone."""
        store.save_scan(INBOX, messages=[copy(1), copy(2), copy(3)])
        store.save_scan(EVERYTHING, messages=[copy(1, number=9)])
        later = replace(INBOX, highest_uid=4, highestmodseq=91)
        store.save_scan(later, messages=[copy(4), copy(3, number=33)], gone=[1, 77])
        assert store.uids("INBOX") == {2, 3, 4}
        assert {m.message_id for m in store.messages()} == {f"<{n}@x.example>" for n in (2, 33, 4, 9)}
        assert store.mailboxes() == {"INBOX": later, EVERYTHING.name: EVERYTHING}

    def test_reset(self, store: Store) -> None:
        """A mailbox with a new UIDVALIDITY is forgotten and filled in one call."""
        store.save_scan(INBOX, messages=[copy(1), copy(2)])
        store.save_scan(replace(INBOX, uidvalidity=8), messages=[copy(1, number=5)], reset=True)
        assert [m.message_id for m in store.messages()] == ["<5@x.example>"]
        assert store.mailboxes()["INBOX"].uidvalidity == 8

    def test_one_message_many_places(self, store: Store) -> None:
        """Copies of one message come back as one, with all places and the first arrival; it goes with the last copy."""
        store.save_scan(INBOX, messages=[copy(1)])
        store.save_scan(EVERYTHING, messages=[copy(8, number=1, at=NOON - timedelta(hours=1))])
        [found] = store.messages()
        assert set(found.places) == {Place("INBOX"), Place(EVERYTHING.name, ALL)}
        assert found.received == NOON - timedelta(hours=1)
        store.save_scan(INBOX, gone=[1])
        assert store.messages()[0].places == (Place(EVERYTHING.name, ALL),)
        store.forget_mailbox(EVERYTHING.name)
        assert store.messages() == []

    def test_same_id_other_content(self, store: Store) -> None:
        """A message that only borrows another's Message-ID does not take its place, whichever came first."""
        forged = Stored(2, message(1, said="Send money"), True)
        store.save_scan(INBOX, messages=[copy(1), forged])
        assert [m.text for m in store.messages()] == ["Hello", "Send money"]

    def test_special_use_found_later(self, store: Store) -> None:
        """A mailbox's special use is that of the last look, for messages saved before too."""
        store.save_scan(INBOX, messages=[copy(1)])
        store.save_scan(replace(INBOX, special_use=r"\Archive"))
        assert store.messages()[0].places == (Place("INBOX", r"\Archive"),)

    def test_headers_first(self, store: Store) -> None:
        """A message of headers alone is left out unless it is asked for, and a later look can bring the whole of it."""
        store.save_scan(INBOX, messages=[copy(1, complete=False), copy(2)])
        assert [m.message_id for m in store.messages()] == ["<2@x.example>"]
        assert len(store.messages(complete_only=False)) == 2
        store.save_scan(INBOX, messages=[copy(1)])
        assert [m.message_id for m in store.messages()] == ["<1@x.example>", "<2@x.example>"]

    def test_reading(self, store: Store) -> None:
        """A reading comes back as it was kept, until a message, a mailbox's use or a correction changes."""
        assert store.reading() is None
        store.save_scan(INBOX, messages=[copy(1)])
        kept = Reading("0.1\nme", NOON, (opportunity(store.messages()[0]),))
        changes: tuple[Callable[[], None], ...] = (
            lambda: store.save_scan(INBOX, messages=[copy(2)]),
            lambda: store.save_scan(INBOX, gone=[2]),
            lambda: store.save_scan(replace(INBOX, special_use=r"\Junk")),
            lambda: store.correct([Correction("<1@x.example>", dismissed=True)]),
            lambda: store.correct([Correction("<1@x.example>", {"stage": "offer"})]),
            lambda: store.correct([Correction("<1@x.example>")]),
            lambda: store.forget_mailbox("INBOX"),
        )
        for change in changes:
            store.save_reading(kept)
            assert store.reading() == kept
            change()
            assert store.reading() is None
        store.save_reading(kept)
        store.decide("<1@x.example>", Decision("withdraw", "pay", NOON))
        store.save_draft(DRAFT)
        assert store.reading() == kept

    def test_until(self, store: Store) -> None:
        """Mail that arrived after a moment is left out for it; a copy that came earlier keeps its message in."""
        day = timedelta(days=1)
        store.save_scan(INBOX, messages=[copy(1), copy(2, at=NOON + day), copy(3, at=None), copy(4, at=NOON + day)])
        store.save_scan(EVERYTHING, messages=[copy(1, number=4, at=NOON - day)])
        found = {m.message_id: m for m in store.messages(until=NOON)}
        assert set(found) == {f"<{n}@x.example>" for n in (1, 3, 4)}
        assert found["<4@x.example>"].places == (Place(EVERYTHING.name, ALL),)
        assert len(store.messages(until=NOON.astimezone(UTC) + day)) == 4

    def test_order_and_keys(self, store: Store) -> None:
        """Messages come oldest arrival first, and only those asked for by key, however many keys there are."""
        copies = [copy(uid, at=NOON - timedelta(minutes=uid)) for uid in range(1, 1200)]
        store.save_scan(INBOX, messages=copies)
        assert [m.message_id for m in store.messages()] == [f"<{n}@x.example>" for n in range(1199, 0, -1)]
        keys = [f"<{n}@x.example>" for n in range(2, 1900)]
        assert len(store.messages(keys=keys)) == 1198
        assert store.messages(keys=[]) == []

    def test_no_message_id(self, store: Store) -> None:
        """A message without Message-ID is found by the key that it has instead."""
        bare = replace(message(1), message_id=None)
        store.save_scan(INBOX, messages=[Stored(1, bare, True)])
        assert [m.key for m in store.messages(keys=[bare.key])] == [bare.key]

    def test_half_a_batch(self, store: Store) -> None:
        """A call that fails in its middle has changed nothing."""

        def breaks() -> Iterator[int]:
            yield 1
            raise RuntimeError

        store.save_scan(INBOX, messages=[copy(1)])
        with pytest.raises(RuntimeError):
            store.save_scan(replace(INBOX, highest_uid=99), gone=breaks())
        assert store.uids("INBOX") == {1}
        assert store.mailboxes() == {"INBOX": INBOX}

    def test_decisions(self, store: Store) -> None:
        """A decision replaces the one before, and is taken back once or twice."""
        store.decide("<1@x>", DECISION)
        changed = replace(DECISION, reason=None, seeking=None, refer=None, urgent=False, approach="offer")
        store.decide("<1@x>", changed)
        store.decide("<2@x>", DECISION)
        assert store.decisions() == {"<1@x>": changed, "<2@x>": DECISION}
        store.undecide("<1@x>")
        store.undecide("<1@x>")
        assert store.decisions() == {"<2@x>": DECISION}

    def test_corrections(self, store: Store) -> None:
        """A correction replaces the one about the same founder, and one that says nothing is forgotten."""
        changed = replace(CORRECTION, fields={}, joined=())
        store.correct([CORRECTION, Correction("<1@x>", dismissed=True)])
        store.correct([changed])
        assert store.corrections() == {ODD: changed, "<1@x>": Correction("<1@x>", dismissed=True)}
        store.correct([Correction("<1@x>"), Correction("<never@x>")])
        assert store.corrections() == {ODD: changed}

    def test_half_of_the_corrections(self, store: Store) -> None:
        """Corrections that belong together (a merge) are remembered together or not at all."""

        def breaks() -> Iterator[Correction]:
            yield CORRECTION
            raise RuntimeError

        with pytest.raises(RuntimeError):
            store.correct(breaks())
        assert store.corrections() == {}

    def test_drafts(self, store: Store) -> None:
        """A draft is told by its key and Message-ID; the journal keeps the order of their beginnings."""
        other = replace(DRAFT, message_id="<k1.r2@x.example>", revision="r2", uid=None, uidvalidity=None, digest=None)
        sent = replace(DRAFT, state="sent", missing_passes=1, uid=None)
        for record in (DRAFT, other, sent):
            store.save_draft(record)
        assert store.drafts() == [sent, other]

    def test_submissions(self, store: Store) -> None:
        """A submission is told by its Message-ID, moves on in its place, and is forgotten once or twice."""
        other = replace(SUBMISSION, message_id=ODD, origin=None, sent_mailbox=None)
        moved = replace(SUBMISSION, state="done", raw=b"", missing_passes=1)
        for submission in (SUBMISSION, other, moved):
            store.save_submission(submission)
        assert store.submissions() == [moved, other]
        for _ in range(2):
            store.forget_submission(ODD)
        assert store.submissions() == [moved]

    def test_copies(self, store: Store) -> None:
        """A message is found in every mailbox that holds it, under the UIDs of those mailboxes."""
        store.save_scan(INBOX, messages=[copy(1), copy(3, number=1), copy(2)])
        store.save_scan(EVERYTHING, messages=[copy(8, number=1, complete=False)])
        expected = [Copy("INBOX", 7, 1), Copy("INBOX", 7, 3), Copy(EVERYTHING.name, 1, 8)]
        assert store.copies("<1@x.example>") == expected
        assert store.copies("<9@x.example>") == []

    def test_aliases(self, store: Store) -> None:
        """An alias leads to the opportunity that stands, through every merge between."""
        rows = [
            Remembered(name, f"<{name}@x>", None, (), joined) for name, joined in (("c", "b"), ("b", "a"), ("a", None))
        ]
        store.remember_opportunities(rows)
        assert store.aliases() == {"b": "a", "c": "a"}
        store.remember_opportunities([replace(rows[1], joined=None)])
        assert store.aliases() == {"c": "b"}
        assert [row.id for row in store.opportunities()] == ["a", "b", "c"]
