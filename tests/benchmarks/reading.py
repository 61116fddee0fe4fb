"""How fast mail is understood, from bytes to opportunities, on one core; and where the time goes."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path
from zoneinfo import ZoneInfo

from mailbridge.detect import read
from mailbridge.files import read as read_files
from mailbridge.mail.parse import parse
from mailbridge.mail.visible import split

CORPUS = Path(__file__).resolve().parents[2] / "fixtures" / "corpus"
NOW = datetime.fromisoformat("2026-03-10T09:00:00-04:00")


def main() -> None:
    """Messages a second, and the ratio of our parsing to the standard library's."""
    with tempfile.TemporaryDirectory() as folder:
        mailbox = Path(folder) / "us"
        cases = sorted(str(p) for p in (CORPUS / "cases").glob("us-*"))
        build = [sys.executable, str(CORPUS / "build.py"), "maildir", *cases, str(mailbox)]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        files = [p.read_bytes() for p in sorted(mailbox.rglob("*")) if p.is_file()]
        list(read_files(mailbox))
        begun = time.perf_counter()
        messages = list(read_files(mailbox))
        parsed = time.perf_counter()
        for message in messages:
            split(message)
        cut = time.perf_counter()
        read(messages, me=("jordan.rivera@mailbox.example",), zone=ZoneInfo("America/New_York"), now=NOW)
        ended = time.perf_counter()
    count = len(messages)
    print(f"whole reading: {count / (ended - cut + parsed - begun):.0f} messages/s (bar: 500), of which")
    for name, taken in (("parsing", parsed - begun), ("splitting", cut - parsed), ("detecting", ended - cut)):
        print(f"  {name}: {1000 * taken / count:.2f} ms a message")
    begun = time.perf_counter()
    for raw in files:
        parse(raw)
    ours = time.perf_counter() - begun
    begun = time.perf_counter()
    for raw in files:
        str(message_from_bytes(raw, policy=policy.default)["subject"])
    print(f"  parse takes {ours / (time.perf_counter() - begun):.2f} of email.policy.default's time for one header")
