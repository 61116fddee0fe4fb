"""IDLE: waiting for the server to say that the open mailbox has changed (RFC 2177).

What may live here: that one command. How often it is renewed, and what follows a change, is for others to know.
"""

from __future__ import annotations

import queue
import re
import socket
import threading
import time
from contextlib import suppress
from imaplib import IMAP4

from mailbridge.imap import faults

_NEWS = re.compile(rb"\* \d+ (?:EXISTS|EXPUNGE)\b|\* VANISHED\b", re.IGNORECASE)
"""What is news: messages that came or went. Flags are not, nor is a server's "Still here"."""
_ANSWER_SECONDS = 30.0


def idle(imap: IMAP4, host: str, seconds: float) -> bool:
    """Wait until messages have come or gone in the open mailbox; whether they have, within `seconds`.

    What has changed since the mailbox was opened counts too. Raises TryAgain where the connection ends, or where the
    server does not answer the end of the waiting; ServerRefused where it will not wait.
    """
    with faults.told(host, "waiting for mail"):
        tag = imap._command("IDLE")
        news = _until_it_waits(imap, host, tag)
        lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        before = imap.sock.gettimeout()
        imap.sock.settimeout(None)
        reader = threading.Thread(target=_read, args=(imap, tag, lines), daemon=True)
        reader.start()
        try:
            heard = _heard(lines, tag, 0.0 if news else seconds)
            if not (heard or b"").startswith(tag):
                imap.send(b"DONE\r\n")
            reader.join(_ANSWER_SECONDS)
            if reader.is_alive():
                raise TimeoutError
        except BaseException:
            _let_go(imap, reader)
            raise
        imap.sock.settimeout(before)
        said = [heard or b"", *(lines.get() for _ in range(lines.qsize()))]
        if not said[-1].startswith(tag):
            raise IMAP4.abort("the connection ended")
    imap.tagged_commands.pop(tag, None)
    return news or any(map(_NEWS.match, said))


def _until_it_waits(imap: IMAP4, host: str, tag: bytes) -> bool:
    """Read until the server has said that it waits; whether it told news before that."""
    news = False
    while (line := imap._get_response()) is not None:
        news = news or _NEWS.match(line) is not None
        if answer := imap.tagged_commands[tag]:
            raise faults.refused(answer[1][0], host, "waiting for mail")
    return news


def _read(imap: IMAP4, tag: bytes, lines: queue.SimpleQueue[bytes]) -> None:
    """Hand on what the server says, up to the end of the command; an empty line where the connection ends."""
    line = b" "
    while line and not line.startswith(tag):
        try:
            line = imap.readline()
        except (OSError, ValueError, IMAP4.error):  # ValueError: hung up while reading
            line = b""
        lines.put(line)


def _let_go(imap: IMAP4, reader: threading.Thread) -> None:
    """End the connection under the reader, without which nothing of it could be closed."""
    with suppress(OSError):
        imap.sock.shutdown(socket.SHUT_RDWR)
    reader.join(_ANSWER_SECONDS)


def _heard(lines: queue.SimpleQueue[bytes], tag: bytes, seconds: float) -> bytes | None:
    """The line that ends the waiting: news, or the end of the command by the server's own will; None where the time is
    over. Raises IMAP4.abort where the connection ends."""
    end = time.monotonic() + seconds
    while True:
        try:
            line = lines.get(timeout=max(0.0, end - time.monotonic()))
        except queue.Empty:
            return None
        if not line:
            raise IMAP4.abort("the connection ended")
        if line.startswith(tag) or _NEWS.match(line):
            return line
