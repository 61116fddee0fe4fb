"""What the person says about an opportunity wins over every reading, and can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mailbridge.detect import read
from mailbridge.detect.corrections import SAID, regrouped
from mailbridge.detect.seen import look
from mailbridge.detect.values import Correction, Opportunity
from mailbridge.mail.message import SENT, Address, Message, Place

ME = "noor.haddad@mail.example"
NOW = datetime(2026, 5, 12, 9, tzinfo=UTC)
TESSA = Address("Tessa Quill", "tessa.quill@brightloom.example")
OMAR = Address("Omar Reyes", "omar.reyes@brightloom.example")
RAVI = Address("Ravi Sen", "ravi.sen@oldmill.example")


def note(id_: str, author: Address, role: str, firm: str, *, days: int, answers: tuple[str, ...] = ()) -> Message:
    """A recruiter's message about a role."""
    return Message(
        f"<{id_}>", date=NOW - timedelta(days=days), from_=(author,), to=(Address("Noor Haddad", ME),),
        subject=f"{role} at {firm}", references=answers, in_reply_to=answers[-1:],
        text=f"Hi Noor,\n\nThank you for applying for the {role} role at {firm}. We would like to interview you.\n\n"
        f"Best regards,\n{author.name}\nRecruiter, {firm}\n",
    )  # fmt: skip


BRIGHT = note("b1", TESSA, "Senior Data Engineer", "Brightloom", days=9)
AGAIN = note("b2", OMAR, "Senior Data Engineer", "Brightloom", days=7, answers=("<b1>",))
MINE = Message(
    "<n1>", date=NOW - timedelta(days=6), from_=(Address("Noor Haddad", ME),), to=(OMAR,),
    subject="Re: Senior Data Engineer at Brightloom", references=("<b1>", "<b2>"), in_reply_to=("<b2>",),
    text="Hi Omar,\n\nThank you, gladly.\n\nNoor\n", places=(Place("Sent", SENT),),
)  # fmt: skip
LAST = note("b3", TESSA, "Senior Data Engineer", "Brightloom", days=5, answers=("<b1>",))
MILL = note("m1", RAVI, "Data Analyst", "Old Mill", days=8)
MAIL = (BRIGHT, AGAIN, MINE, LAST, MILL)


def told(*corrections: Correction, mail: Sequence[Message] = MAIL) -> dict[str, Opportunity]:
    """The opportunities by their founders' Message-IDs."""
    found = read(mail, me=(ME,), zone=UTC, now=NOW, corrections=corrections)
    return {o.founder.key: o for o in found}


def held(opportunity: Opportunity) -> list[str]:
    """The keys of its messages, oldest first."""
    return [m.key for m in opportunity.messages]


def test_two_as_read() -> None:
    """Without corrections there are two opportunities, and nothing is marked as the person's."""
    found = told()
    assert {o.company for o in found.values()} == {"Brightloom", "Old Mill"}
    assert not any(o.corrected or o.dismissed for o in found.values())


def test_fields_are_as_said() -> None:
    """Company, role and stage are as the person said, marked as theirs, with their word for evidence."""
    said = Correction("<b1>", {"company": "Loom AG", "role": "Weaver", "stage": "offer"})
    found = told(said)["<b1>"]
    assert (found.company, found.role, found.stage, found.closed) == ("Loom AG", "Weaver", "offer", None)
    assert found.corrected == ("company", "role", "stage")
    assert {f.field: f.evidence for f in found.facts if f.field in found.corrected} == {
        "company": (SAID,), "role": (SAID,), "stage": (SAID,),
    }  # fmt: skip
    assert told(said)["<m1>"] == told()["<m1>"]


def test_closed_and_open_again() -> None:
    """`stage=closed` closes without a known how, `closed` says how, and another stage opens what was read as closed."""
    shut = told(Correction("<b1>", {"stage": "closed"}))["<b1>"]
    assert (shut.stage, shut.closed, shut.open) == ("closed", None, False)
    assert told(Correction("<b1>", {"closed": "filled"}))["<b1>"].closed == "filled"
    refusal = replace(LAST, text="Hi Noor,\n\nUnfortunately we have decided not to move forward with you.\n\nTessa\n")
    mail = (BRIGHT, refusal)
    assert not told(mail=mail)["<b1>"].open
    again = told(Correction("<b1>", {"stage": "applied"}), mail=mail)["<b1>"]
    assert (again.stage, again.closed, again.open) == ("applied", None, True)
    assert "closed" not in {fact.field for fact in again.facts}


def test_contact_brings_their_message() -> None:
    """Another contact who wrote is answered in their own message; a stranger in the one that would be answered."""
    before = told()["<b1>"]
    assert before.contact is not None
    assert before.contact.email == TESSA.email
    theirs = told(Correction("<b1>", {"contact": OMAR.email.upper()}))["<b1>"]
    assert theirs.contact is not None
    assert (theirs.contact.name, theirs.reply_to) == ("Omar Reyes", AGAIN)
    new = told(Correction("<b1>", {"contact": "Ann Lee <ann@loom.example>"}))["<b1>"]
    assert new.contact is not None
    assert (new.contact.name, new.contact.email, new.reply_to) == ("Ann Lee", "ann@loom.example", LAST)


def test_nonsense_changes_nothing() -> None:
    """Unknown fields, stages and founders, and words that are no address, change no opportunity."""
    odd = Correction("<b1>", {"stage": "happy", "closed": "", "contact": "nobody", "colour": "red"})
    found = told(odd, Correction("<zz>", {"company": "X"}, joined=(("<b1>",),), apart=("<yy>",)))
    assert [replace(o, corrected=()) for o in found.values()] == [
        replace(o, facts=found[key].facts) for key, o in told().items()
    ]
    assert set(found) == {"<b1>", "<m1>"}


def test_dismissed_is_marked() -> None:
    """What was dismissed comes marked, so that it can be shown and taken back."""
    found = told(Correction("<m1>", dismissed=True))
    assert {key: o.dismissed for key, o in found.items()} == {"<b1>": False, "<m1>": True}


def test_joined() -> None:
    """Two that the person merged are one, its messages by age; the older one's words win over the other's."""
    words = (
        Correction("<b1>", {"company": "Loom AG"}, joined=(("<b1>", "<b2>", "<n1>", "<b3>"), ("<m1>",))),
        Correction("<m1>", {"company": "Mill", "role": "Miller"}),
    )
    for order in (words, words[::-1]):
        [found] = told(*order).values()
        assert held(found) == ["<b1>", "<m1>", "<b2>", "<n1>", "<b3>"]
        assert (found.company, found.role) == ("Loom AG", "Miller")
        assert "messages" in found.corrected


def test_joined_lasts_without_the_founders() -> None:
    """The founders of both parts are deleted: what is left of them is still one."""
    merge = Correction("<b2>", joined=(("<b1>", "<b2>", "<n1>", "<b3>"), ("<m1>", "<m2>")))
    later = note("m2", RAVI, "Data Analyst", "Old Mill", days=1, answers=("<m1>",))
    [found] = told(merge, mail=(AGAIN, MINE, later)).values()
    assert held(found) == ["<b2>", "<n1>", "<m2>"]


def test_apart_from_what_was_joined() -> None:
    """A message that is split off later is not held by an earlier merge, with its head deleted or not; joined again as
    a part of its own, it is."""
    parts = (("<m1>",), ("<b1>", "<b2>", "<n1>", "<b3>"))
    merge = Correction("<m1>", joined=parts, apart=("<b2>",))
    found = told(merge)
    assert {key: held(o) for key, o in found.items()} == {"<b1>": ["<b1>", "<m1>", "<b3>"], "<b2>": ["<b2>", "<n1>"]}
    found = told(merge, mail=(BRIGHT, MINE, LAST, MILL))
    assert {key: held(o) for key, o in found.items()} == {"<b1>": ["<b1>", "<m1>", "<b3>"], "<n1>": ["<n1>"]}
    assert set(told(replace(merge, joined=(*parts, ("<b2>", "<n1>"))))) == {"<b1>"}


def test_apart() -> None:
    """A message that is split off takes all that answers it along, and nothing else; both parts are marked."""
    found = told(Correction("<b1>", apart=("<b2>",)))
    assert {key: held(o) for key, o in found.items()} == {
        "<b1>": ["<b1>", "<b3>"], "<b2>": ["<b2>", "<n1>"], "<m1>": ["<m1>"],
    }  # fmt: skip
    assert [found[key].corrected for key in ("<b1>", "<b2>", "<m1>")] == [("messages",), ("messages",), ()]


def test_apart_lasts_without_the_message() -> None:
    """When the message that was split off is deleted, what answers it stays apart; later answers go with it."""
    later = note("b9", OMAR, "Data Engineer", "Brightloom", days=1, answers=("<b1>", "<b2>", "<n1>"))
    mail = (BRIGHT, MINE, LAST, later)
    found = told(Correction("<b1>", apart=("<b2>",)), mail=mail)
    assert {key: held(o) for key, o in found.items()} == {"<b1>": ["<b1>", "<b3>"], "<n1>": ["<n1>", "<b9>"]}


def test_apart_from_itself() -> None:
    """Splitting off the message that founded it parts nothing."""
    assert held(told(Correction("<b1>", apart=("<b1>",)))["<b1>"]) == held(told()["<b1>"])


def test_a_borrowed_message_id_is_not_spoken_of() -> None:
    """A stranger's message under the founder's Message-ID is not what the person spoke of."""
    forged = replace(note("b1", RAVI, "Clerk", "Old Mill", days=1), subject="Clerk")
    found = read((*MAIL, forged), me=(ME,), zone=UTC, now=NOW, corrections=[Correction("<b1>", dismissed=True)])
    assert [TESSA in [m.author for m in o.messages] for o in found if o.dismissed] == [True]


def test_what_was_spoken_of_stays_an_opportunity() -> None:
    """A thread that the reading would no longer take for hiring stays one while the person's word about it lasts."""
    lunch = replace(BRIGHT, subject="Lunch", text="Lunch on Friday?\n", message_id="<l1>")
    assert told(mail=(lunch,)) == {}
    assert told(Correction("<l1>", {"role": "Cook"}), mail=(lunch,))["<l1>"].role == "Cook"
    assert told(Correction("<l1>", dismissed=True), mail=(lunch,)) == {}


keys = st.sampled_from([m.key for m in MAIL] + ["<zz>"])
words = st.builds(
    Correction, keys, st.just({}), st.booleans(),
    st.lists(st.lists(keys, max_size=3).map(tuple), max_size=3).map(tuple),
    st.lists(keys, max_size=3).map(tuple),
)  # fmt: skip


@given(st.lists(words, max_size=4))
def test_no_message_is_lost_or_doubled(corrections: list[Correction]) -> None:
    """However the person merges and splits, each message lies in just one group, and no group is empty."""
    seen = [look(message, frozenset({ME})) for message in MAIL]
    groups = regrouped([tuple(seen[:4]), tuple(seen[4:])], [seen[:4], seen[4:]], corrections)
    assert all(groups)
    assert sorted(one.message.key for group in groups for one in group) == sorted(m.key for m in MAIL)
