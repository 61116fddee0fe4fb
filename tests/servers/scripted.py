"""A port that says just what a test wants it to say: for servers that are wrong in a way no real one is on demand."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Self

import trustme

Answer = bytes | Callable[[bytes], bytes]
"""What follows a command: `%(tag)s` stands for its tag. A function is given the command without its tag."""

POLITE: dict[str, Answer] = {
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n%(tag)s OK done\r\n",
    "LOGIN": b"%(tag)s OK signed in\r\n",
    "NOOP": b"%(tag)s OK done\r\n",
    "LOGOUT": b"* BYE goodbye\r\n%(tag)s OK done\r\n",
}


class Scripted:
    """A context manager. After `greeting`, the answer whose key (a regular expression) a command begins with is sent;
    what no key fits gets BAD. An answer that begins with "+" waits for a line, and then the next of `finish` is
    sent. An empty answer cuts the connection, and so does an empty greeting; None as greeting says nothing."""

    def __init__(
        self,
        answers: Mapping[str, Answer] | None = None,
        *,
        greeting: bytes | None = b"* OK ready\r\n",
        certificate: trustme.LeafCert | None = None,
    ) -> None:
        self.answers: dict[str, Answer] = {**POLITE, **(answers or {})}
        self.greeting = greeting
        self.finish: list[bytes] = []
        """What follows those lines, one after the other; OK when there is no more."""
        self.commands: list[bytes] = []
        self.continued: list[bytes] = []
        """The lines that followed a "+"."""
        self.late_tls = False
        """TLS after STARTTLS, not from the start."""
        self.after_tls: dict[str, Answer] = {}
        """Answers that take the place of the others then."""
        self.context: ssl.SSLContext | None = None
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            certificate.configure_cert(self.context)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.host = "127.0.0.1"
        self.port: int = self._listening.getsockname()[1]
        self._open: list[socket.socket] = []

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for s in (self._listening, *self._open):
            with contextlib.suppress(OSError):
                s.shutdown(socket.SHUT_RDWR)
            s.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                s, _ = self._listening.accept()
                self._open.append(s)
                threading.Thread(target=self._serve, args=(s,), daemon=True).start()

    def _serve(self, s: socket.socket) -> None:
        with contextlib.suppress(OSError):
            if self.context and not self.late_tls:
                s = self._wrapped(s)
            if self.greeting is not None:
                s.sendall(self.greeting)
            if self.greeting != b"" and self._talk(s) and self.context:
                self.answers.update(self.after_tls)
                self._talk(self._wrapped(s))
            s.close()

    def _wrapped(self, s: socket.socket) -> socket.socket:
        assert self.context is not None
        wrapped = self.context.wrap_socket(s, server_side=True)
        self._open.append(wrapped)
        return wrapped

    def _talk(self, s: socket.socket) -> bool:
        """Answer until the connection ends, or until STARTTLS: then True."""
        with s.makefile("rb") as lines:
            for line in lines:
                answer, tag = self._answer(line)
                s.sendall(answer)
                while answer.startswith(b"+"):
                    self.continued.append(lines.readline().rstrip(b"\r\n"))
                    answer = self.finish.pop(0) if self.finish else b"%(tag)s OK done\r\n"
                    answer = answer.replace(b"%(tag)s", tag)
                    s.sendall(answer)
                if answer == b"":
                    break
                if line.split()[1:] == [b"STARTTLS"] and b" OK" in answer:
                    return True
        s.close()
        return False

    def _answer(self, line: bytes) -> tuple[bytes, bytes]:
        tag, _, command = line.rstrip(b"\r\n").partition(b" ")
        self.commands.append(command)
        known = (said for key, said in self.answers.items() if re.match(key.encode(), command))
        answer = next(known, b"%(tag)s BAD what?\r\n")
        return (answer(command) if callable(answer) else answer).replace(b"%(tag)s", tag), tag
