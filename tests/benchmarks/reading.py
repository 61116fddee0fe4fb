"""How fast mail is understood, from bytes to opportunities, on one core; and where the time goes.

All times are of the processor, and of tables that are loaded already: other mail is read first.
"""

from __future__ import annotations

import random
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
from mailbridge.mail.message import Message
from mailbridge.mail.parse import parse
from mailbridge.mail.visible import split

CORPUS = Path(__file__).resolve().parents[2] / "fixtures" / "corpus"
NOW = datetime.fromisoformat("2026-03-10T09:00:00-04:00")
MEGABYTE = 1_000_000
HIRING = "Thank you for applying as an engineer. We would like to invite you to an interview.\n\n"
HOSTILE = {
    "words": "we would like to meet you on the road to somewhere else ",
    "digits": "4711 08 15 2026 ",
    "times": "10:30-11:00 ",
    '">" lines': "> and so on\n",
    "empty lines": "\n",
    "HTML": "<p>and <b>so</b> on</p>",
}
ORDINARY = """the of and to in we you for on that with this be have are from will please project report lunch ticket
    order invoice meeting budget team review plan call tomorrow Friday train delivery your my family weekend photos
    party school doctor appointment rent contract quote Tuesday 10am candidate interview role job manager"""


def understand(messages: list[Message]) -> float:
    """The seconds that the reading of messages takes, once they are parsed."""
    begun = time.process_time()
    read(messages, me=("jordan.rivera@mailbox.example",), zone=ZoneInfo("America/New_York"), now=NOW)
    return time.process_time() - begun


def letter(number: int, body: str, kind: str = "plain") -> Message:
    """A message of a body, in one of many threads."""
    head = (
        f"From: Ann Lee <ann@firm{number % 150}.example>\nTo: jordan.rivera@mailbox.example\n"
        f"Subject: {' '.join(body.split()[:4])[:60]}\nDate: Mon, 2 Mar 2026 10:00:{number % 60:02} +0000\n"
        f"Message-ID: <{number}@x.example>\nIn-Reply-To: <{number - 1 - number % 2}@x.example>\n"
        f"Content-Type: text/{kind}\n\n"
    )
    return parse((head + body).encode())


def corpus(folder: Path) -> None:
    """Messages a second of the corpus, and the ratio of our parsing to the standard library's."""
    for name in ("eu", "us"):
        cases = sorted(str(p) for p in (CORPUS / "cases").glob(f"{name}-*"))
        build = [sys.executable, str(CORPUS / "build.py"), "maildir", *cases, str(folder / name)]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    understand(list(read_files(folder / "eu")))
    begun = time.process_time()
    messages = list(read_files(folder / "us"))
    parsed = time.process_time()
    for message in messages:
        split(message)
    cut = time.process_time()
    # What is split once is not split again, so that the three add up.
    detecting = understand(messages)
    count = len(messages)
    print(f"whole reading: {count / (cut - begun + detecting):.0f} messages/s (bar: 500), of which")
    for name, taken in (("parsing", parsed - begun), ("splitting", cut - parsed), ("detecting", detecting)):
        print(f"  {name}: {1000 * taken / count:.2f} ms a message")
    files = [p.read_bytes() for p in sorted((folder / "us").rglob("*")) if p.is_file()]
    begun = time.process_time()
    for raw in files:
        parse(raw)
    ours = time.process_time() - begun
    begun = time.process_time()
    for raw in files:
        str(message_from_bytes(raw, policy=policy.default)["subject"])
    print(f"  parse takes {ours / (time.process_time() - begun):.2f} of email.policy.default's time for one header")


def main() -> None:
    """The corpus; whether a mailbox ten times as large takes more than ten times as long; and what is hostile."""
    with tempfile.TemporaryDirectory() as folder:
        corpus(Path(folder))
    draw, words = random.Random(1), ORDINARY.split()
    bodies = (f"{' '.join(draw.choices(words, k=90))}.\n\nBest,\nAnn Lee" for _ in range(5000))
    ordinary = [letter(number, body) for number, body in enumerate(bodies)]
    few, many = understand(ordinary[:500]), understand(ordinary)
    print(f"5,000 ordinary messages: {many:.1f} s (bar: 10), {many / few:.1f} times as long as 500")
    for name, piece in HOSTILE.items():
        message = letter(0, HIRING + piece * (MEGABYTE // len(piece)), "html" if name == "HTML" else "plain")
        print(f"one message of 1 MB of {name}: {understand([message]):.2f} s (bar: 1)")
