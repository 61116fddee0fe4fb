"""Imported by the process that all commands are forked from: has it read some mail, so that none begins cold."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import mailbridge.detect.reading
from mailbridge.mail.message import Place
from mailbridge.mail.parse import parse
from tests.commands.conftest import NOW
from tests.commands.threads import ADDRESS, brightloom

READ = mailbridge.detect.reading.read(
    [parse(mail.raw).at(Place(mail.mailbox), received=mail.received) for mail in brightloom(NOW)],
    me=(ADDRESS,), zone=ZoneInfo("America/New_York"), now=NOW,
)  # fmt: skip
