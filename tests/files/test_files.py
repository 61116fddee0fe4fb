"""Mail on disk: single files, mbox, Maildir, Maildir++ and folders of them."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbridge.errors import StateError, UsageError
from mailbridge.files import read
from mailbridge.mail.message import Place

MAIL = b"From: a@x.example\nMessage-ID: <%s@x.example>\nSubject: s\n\nbody\n"
INBOX, SENT = Place("INBOX"), Place("Sent", r"\Sent")


def places(path: Path) -> dict[str, tuple[Place, ...]]:
    return {(m.message_id or "").strip("<>").partition("@")[0]: m.places for m in read(path)}


def maildir(path: Path, *names: str) -> Path:
    for part in ("cur", "new", "tmp"):
        (path / part).mkdir(parents=True)
    for number, name in enumerate(names):
        (path / "cur" / f"{number}.host:2,S").write_bytes(MAIL % name.encode())
    return path


def test_one_eml_lies_in_the_inbox(tmp_path: Path) -> None:
    """A lone message lies in INBOX and was received at no known time."""
    file = tmp_path / "one.eml"
    file.write_bytes(MAIL % b"one")
    (message,) = read(file)
    assert (message.message_id, message.places, message.received) == ("<one@x.example>", (INBOX,), None)


def test_maildir_plus_plus_gives_mailboxes_and_delivery_times(tmp_path: Path) -> None:
    """Subfolders are mailboxes with their special use, names are decoded, mtime is when a message came."""
    root = maildir(tmp_path / "mail", "in")
    maildir(root / ".Sent", "out")
    maildir(root / ".Entw&APw-rfe", "draft")
    maildir(root / ".Projects.Acme", "acme")
    os.utime(root / "cur" / "0.host:2,S", (1772000000, 1772000000))
    assert places(root) == {
        "in": (INBOX,),
        "out": (SENT,),
        "draft": (Place("Entwürfe", r"\Drafts"),),
        "acme": (Place("Projects/Acme"),),
    }
    assert next(read(root)).received == datetime.fromtimestamp(1772000000, UTC)


def test_folder_holds_files_maildirs_and_folders(tmp_path: Path) -> None:
    """Everything below a folder is read; a folder named for a special use gives it; other files are passed over."""
    (tmp_path / "sub" / "Sent").mkdir(parents=True)
    (tmp_path / "sub" / "a.eml").write_bytes(MAIL % b"a")
    (tmp_path / "sub" / "Sent" / "b.eml").write_bytes(MAIL % b"b")
    (tmp_path / "sub" / "noext").write_bytes(MAIL % b"c")
    (tmp_path / "sub" / "gold.json").write_text('{"From": "x"}')
    (tmp_path / "sub" / "notes.txt").write_text("From all of us: thank you")
    (tmp_path / "sub" / "image").write_bytes(b"\x89PNG\x00\xff")
    (tmp_path / "sub" / ".hidden.eml").write_bytes(MAIL % b"hidden")
    maildir(tmp_path / "md", "in")
    assert places(tmp_path) == {"a": (INBOX,), "b": (SENT,), "c": (INBOX,), "in": (INBOX,)}


def test_links_in_circles_end(tmp_path: Path) -> None:
    """A link to a folder above is read once."""
    (tmp_path / "a.eml").write_bytes(MAIL % b"a")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert len(list(read(tmp_path))) == 1


@pytest.mark.parametrize(
    "separator",
    [
        b"From a@x.example Tue Mar 10 09:00:00 2026",
        b"From - Tue Mar 10 09:00:00 2026",
        b"From 1790@xxx Tue Mar 10 09:00:00 +0000 2026",
        b"From MAILER-DAEMON Tue Mar  3 09:00:00 2026",
    ],
)
def test_mbox_is_split_at_its_from_lines(tmp_path: Path, separator: bytes) -> None:
    """Every dialect's From_ line separates, escaped ones are body, and Content-Length is not believed."""
    file = tmp_path / "Sent.mbox"
    lying = MAIL.replace(b"Subject", b"Content-Length: 999999\nSubject")
    file.write_bytes(
        separator
        + b"\n"
        + lying % b"one"
        + b"\n>From the start\n\nFrom now on 10:00 is mine\n\n"
        + separator
        + b"\n"
        + MAIL % b"two"
    )
    one, two = read(file)
    assert (one.message_id, two.message_id) == ("<one@x.example>", "<two@x.example>")
    assert "\nFrom the start\n" in (one.text or "")
    assert "From now on" in (one.text or "")
    assert one.places == (SENT,)


def test_gmail_export_tells_places_by_labels(tmp_path: Path) -> None:
    """X-Gmail-Labels of a Takeout mbox say where a message lay."""
    file = tmp_path / "Takeout.mbox"
    labelled = b"X-Gmail-Labels: Gesendet,Wichtig\n" + MAIL % b"one"
    file.write_bytes(
        b"From x Tue Mar 10 09:00:00 2026\n" + labelled + b"\nFrom x Tue Mar 10 09:00:00 2026\n" + MAIL % b"two"
    )
    assert places(file) == {"one": (Place("Gesendet", r"\Sent"),), "two": (INBOX,)}


def test_large_mbox_is_streamed(tmp_path: Path) -> None:
    """An mbox of 40 MB is read message by message, not loaded whole."""
    file = tmp_path / "big"
    with file.open("wb") as out:
        for number in range(40):
            out.write(b"From x Tue Mar 10 09:00:00 2026\n" + MAIL % str(number).encode() + b"x" * 76 * 13_000 + b"\n\n")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sum(1 for _ in read(file)) == 40
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 25_000


def test_missing_path_is_a_usage_error(tmp_path: Path) -> None:
    """A path that is not there is refused at once, with what to do, exit 2."""
    with pytest.raises(UsageError, match="There is nothing at") as caught:
        read(tmp_path / "none")
    assert (caught.value.exit_code, bool(caught.value.todo)) == (2, True)


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"just some notes\nwith lines\n", b"key: value\n"])
def test_file_that_is_no_mail_is_a_usage_error(tmp_path: Path, content: bytes) -> None:
    """A file named on purpose that is no mail is said to be none."""
    file = tmp_path / "x.eml"
    file.write_bytes(content)
    with pytest.raises(UsageError, match="no mail message"):
        read(file)


def test_unreadable_file_is_a_state_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that cannot be opened ends the reading with its name and exit 74, whoever runs it (root may open all)."""
    (tmp_path / "a.eml").write_bytes(MAIL % b"a")
    opened = Path.open

    def refuse(self: Path, *args: object, **kwargs: object) -> object:
        if self.suffix == ".eml":
            raise PermissionError(13, "Permission denied", str(self))
        return opened(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    for path in (tmp_path, tmp_path / "a.eml"):
        with pytest.raises(StateError, match=r"a\.eml cannot be read") as caught:
            list(read(path))
        assert caught.value.exit_code == 74


def test_reading_is_lazy(tmp_path: Path) -> None:
    """Messages come one by one, so that a large Maildir can be shown as it is read."""
    found = read(maildir(tmp_path / "m", "a", "b"))
    assert isinstance(found, Iterator)
    assert next(found).message_id == "<a@x.example>"
