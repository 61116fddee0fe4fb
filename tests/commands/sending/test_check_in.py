"""A check-in sent by `send`: never with its line unwritten, and never taken for the goodbye that went before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from mailbridge.mail.parse import parse
from tests.commands.sending.conftest import RECRUITER, Sender


def test_a_check_in_goes_once_its_line_is_written(sender: Sender) -> None:
    """The goodbye is sent; weeks later the check-in is drafted, refused while it holds its mark, and sent when filled
    in. The next one is planned."""
    assert sender.send("--yes").code == 0
    due = datetime.now(UTC) + timedelta(weeks=6, days=3)
    assert sender.person.run("followups", at=due).code == 0
    [draft] = sender.person.drafts()
    assert "[…]" in (parse(draft).text or "")
    for more in ((), ("--yes",), ("--dry-run",)):
        refused = sender.send(*more)
        assert refused.code == 1
        assert "still to be written" in refused.err
    assert len(sender.smtp.taken) == 1
    sender.change(b"[=E2=80=A6]", b"I lead a team of four now.")
    sent = sender.send("--yes")
    assert sent.code == 0, sent.err
    assert [a.email for a in parse(sender.filed()[-1]).to] == [RECRUITER]
    assert b"I lead a team of four now." in sender.filed()[-1]
    assert (len(sender.smtp.taken), sender.person.drafts()) == (2, [])
    found = sender.person.run("followups", "--json", at=due + timedelta(days=1)).json["followups"]
    assert [f["state"] for f in found] == ["sent", "planned", "planned"]
