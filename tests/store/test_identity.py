"""IDs last: through mail that joins, parts, comes late and goes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mailbridge.detect.values import Correction, Opportunity
from mailbridge.mail.message import Message
from mailbridge.store.identity import Settled, anchored, settle
from mailbridge.store.values import Remembered, aliases_of

START = datetime(2026, 3, 1, tzinfo=UTC)


def opportunity(*numbers: int, id: str | None = None) -> Opportunity:
    """One of messages 1, 2, …, each dated by its number; its proposed ID is made from the first."""
    messages = tuple(Message(f"<{n}@x>", date=START + timedelta(days=n)) for n in sorted(numbers))
    return Opportunity(
        id or f"id{min(numbers)}", None, None, "applied", None, False, None, (), messages, messages[0], ()
    )


class Memory:
    """The rows, as a store would keep them."""

    def __init__(self) -> None:
        self.rows: dict[str, Remembered] = {}

    def read(self, *found: Opportunity) -> list[Settled]:
        """Settle one reading and remember it."""
        settled, changed = settle(found, self.rows.values())
        self.rows |= {row.id: row for row in changed}
        return settled

    def ids(self, *found: Opportunity) -> list[str]:
        """Settle one reading, remember it, and say the IDs."""
        return [s.opportunity.id for s in self.read(*found)]

    @property
    def aliases(self) -> dict[str, str]:
        """The aliases as they are now."""
        return aliases_of(self.rows.values())


def test_first_reading() -> None:
    """The proposed IDs are taken, and everything about them is remembered."""
    memory = Memory()
    assert memory.ids(opportunity(1, 2), opportunity(5)) == ["id1", "id5"]
    assert memory.rows["id1"] == Remembered("id1", "<1@x>", START + timedelta(days=1), ("<1@x>", "<2@x>"))
    assert memory.aliases == {}


def test_nothing_new() -> None:
    """A second reading of the same mail changes no row."""
    memory = Memory()
    memory.read(opportunity(1, 2), opportunity(5))
    assert settle([opportunity(1, 2), opportunity(5)], memory.rows.values())[1] == ()


def test_older_mail_comes_late() -> None:
    """An older message found later becomes the founder, and the ID stays; decisions stay under the first founder."""
    memory = Memory()
    memory.read(opportunity(3, 4))
    [settled] = memory.read(opportunity(1, 3, 4))
    assert settled.opportunity.id == "id3"
    assert settled.founders == ("<3@x>",)


def test_merge_and_split() -> None:
    """A merge keeps the older ID, the other is its alias; when they part again each has its own back."""
    memory = Memory()
    memory.read(opportunity(1, 2), opportunity(3, 4))
    [settled] = memory.read(opportunity(1, 2, 3, 4))
    assert (settled.opportunity.id, settled.founders) == ("id1", ("<1@x>", "<3@x>"))
    assert memory.aliases == {"id3": "id1"}
    assert memory.ids(opportunity(3, 4), opportunity(1, 2)) == ["id3", "id1"]
    assert memory.aliases == {}


def test_split() -> None:
    """A split leaves the ID with the founder, wherever the founder stands in the list; the rest has a new one."""
    memory = Memory()
    memory.read(opportunity(2, 3, 4, id="kept"))
    assert memory.ids(opportunity(3, 4), opportunity(1, 2)) == ["id3", "kept"]


def test_merges_of_merges() -> None:
    """Aliases of aliases lead to the one that stands, even where their own mail is gone by then."""
    memory = Memory()
    memory.read(opportunity(1), opportunity(2), opportunity(3))
    memory.read(opportunity(1), opportunity(2, 3))
    memory.read(opportunity(1, 2))
    assert memory.aliases == {"id2": "id1", "id3": "id1"}


def test_founder_deleted() -> None:
    """An ID whose founding message is gone stays with most of the messages that it had."""
    memory = Memory()
    memory.read(opportunity(1, 2, 3, 4))
    assert memory.ids(opportunity(2), opportunity(3, 4, 9)) == ["id2", "id1"]


def test_what_was_said_outlives_the_founder() -> None:
    """A correction about a founding message that is gone is about the oldest one left; with none left it stays."""
    memory = Memory()
    memory.read(opportunity(1, 2, 3), opportunity(7))
    said = [Correction("<1@x>", {"role": "Cook"}, apart=("<9@x>",)), Correction("<7@x>", dismissed=True)]
    rows = memory.rows.values()
    assert anchored(said, rows, {"<1@x>", "<2@x>", "<3@x>", "<7@x>"}) == said
    first = Correction("<2@x>", {"role": "Cook"}, apart=("<9@x>",))
    assert anchored(said, rows, {"<2@x>", "<3@x>"}) == [first, said[1]]


def test_all_gone_and_back() -> None:
    """An opportunity whose mail vanished (a mailbox unread for a while) has its ID again when the mail is back."""
    memory = Memory()
    memory.read(opportunity(7, 8, id="seven"), opportunity(1))
    memory.read(opportunity(1))
    assert memory.ids(opportunity(1), opportunity(7, 8)) == ["id1", "seven"]


def test_two_of_one_message() -> None:
    """Two opportunities that one message founded keep their own IDs."""
    memory = Memory()
    both = (opportunity(1, 2, id="dev"), opportunity(1, 3, id="ops"))
    assert memory.ids(*both) == ["dev", "ops"]
    assert memory.ids(*reversed(both)) == ["ops", "dev"]


def test_id_taken() -> None:
    """A proposed ID that somebody else has had is not given twice."""
    memory = Memory()
    memory.read(opportunity(1, id="same"))
    assert memory.ids(opportunity(1, id="same"), opportunity(2, id="same"), opportunity(3, id="same")) == [
        "same", "same2", "same3",
    ]  # fmt: skip


partitions = st.lists(st.frozensets(st.integers(1, 9), min_size=1), max_size=4, unique=True).map(
    lambda groups: [opportunity(*group) for group in groups]
)
"""Readings whose opportunities may share messages and founders, though never all of them."""


@given(st.lists(partitions, max_size=5))
def test_any_history(readings: list[list[Opportunity]]) -> None:
    """Whatever is read in whatever order: IDs are unique, steady on a second look, and every alias leads somewhere."""
    memory = Memory()
    for reading in readings:
        ids = memory.ids(*reading)
        assert len(set(ids)) == len(ids) == len(reading)
        assert memory.ids(*reading) == ids
        assert settle(reading, memory.rows.values())[1] == ()
        assert set(memory.aliases.values()) <= set(memory.rows) - set(memory.aliases)
