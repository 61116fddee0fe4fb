"""The demo's mailbox, which is the first that anybody sees, is read as its writers meant it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from mailbridge import detect
from mailbridge.demo.mailbox import ME, render
from mailbridge.detect.values import Opportunity
from mailbridge.mail.message import DRAFTS, JUNK, SENT, Place
from mailbridge.mail.parse import parse

SPECIAL = {"Sent": SENT, "Drafts": DRAFTS, "Junk": JUNK}
AHEAD = {
    ("Harborline", "Senior Platform Engineer"): ("interviewing", ["27 14:30 confirmed"]),
    ("Halyard Maps", "Geospatial Backend Engineer"): ("interviewing", ["24 15:00 confirmed"]),
    ("Brightloom", "Site Reliability Engineer"): ("screening", ["26 16:00 confirmed"]),
    ("Brightloom", "Data Platform Engineer"): ("applied", []),
    ("Sonnwerk", "Senior Softwareentwicklerin Backend"): ("interviewing", ["30 10:00 confirmed"]),
    ("Tidemark", "Lead Backend Engineer"): (
        "interviewing",
        ["30 09:30 proposed", "30 14:00 proposed", "01 11:00 proposed"],
    ),
    ("Vauban", None): ("interviewing", ["30 14:30 proposed", "01 10:00 proposed"]),
    ("Quillon Health", "Principal Engineer, Records"): ("interviewing", ["02 11:00 confirmed"]),
    ("Northgate Rail", "Backend Engineer, Signalling"): ("interviewing", []),
    ("Saltmarsh Ferries", "Engineering Manager, Ticketing"): ("offer", []),
    ("Osprey Robotics", "Distributed Systems Engineer"): ("outreach", []),
    ("Gridwell Energy", "Staff Engineer, Metering"): ("applied", []),
    ("Marlow Optics", "Senior Software Engineer"): ("closed", []),
    ("Meridia Publishing", "Senior Developer, Editorial Tools"): ("closed", []),
}
"""What is told of each process on 24 November 2026: how far it is, and the times ahead."""


@pytest.fixture(scope="module")
def found() -> list[Opportunity]:
    """The reading at noon in New York."""
    zone = ZoneInfo("America/New_York")
    now = datetime(2026, 11, 24, 12, tzinfo=zone)
    messages = [
        parse(fixture.raw).at(Place(fixture.mailbox, SPECIAL.get(fixture.mailbox))) for fixture in render(now, zone)
    ]
    return detect.read(messages, me=(ME.email,), zone=zone, now=now)


def test_hiring_alone_is_listed(found: list[Opportunity]) -> None:
    """No school, shop or friend is an opportunity, and every process is one."""
    assert sorted(str(one.role) for one in found) == sorted(str(role) for _, role in AHEAD)


@pytest.mark.parametrize(("company", "role"), AHEAD)
def test_stage_and_times_ahead(found: list[Opportunity], company: str, role: str | None) -> None:
    """Each process stands where its last message put it: one more meeting after a unanimous panel is no offer."""
    (one,) = (one for one in found if one.role == role and (one.company or "").startswith(company))
    ahead = [
        f"{i.start:%d %H:%M} {i.status}"
        for i in one.interviews
        if isinstance(i.start, datetime) and i.start.isoformat() >= "2026-11-24"
    ]
    assert (one.stage, ahead) == AHEAD[company, role]


def test_nobody_meets_themselves(found: list[Opportunity]) -> None:
    """The person's own name in an invite is nobody to thank, to write to or to put into an address book."""
    names = {name for one in found for interview in one.interviews for name in interview.participants}
    assert "Dorothea Bramwell" in names
    assert ME.name not in names
