"""A proxy in front of Dovecot that makes a poor server of it, and a network that fails on demand.

It reads both directions line by line and literal by literal (RFC 9051 4.3), takes capabilities away together with the
commands and response codes that belong to them, gives mailboxes other names, writes down every command, and cuts,
stalls or refuses at the command that a test names.
"""

from __future__ import annotations

import asyncio
import re
import ssl
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Self

from tests.servers.disguise import POOR, Disguise
from tests.servers.dovecot import Dovecot

__all__ = ["POOR", "Fault", "Proxy"]

_MEETING_SECONDS = 3.0
_LITERAL = re.compile(rb"\{(\d+)\+?\}\r\n$")


@dataclass(frozen=True, slots=True)
class Fault:
    """What shall go wrong, once. `at` is a command's number, counted from 0 over all connections, or its name
    ("APPEND", "UID FETCH"). `when`: before the server sees it; during, with half of its literal sent; after the server
    has done it, its answer withheld; late, when the client is long gone (`Proxy.release`). `how`: cut the connection,
    stall it (silence), refuse (NO [SERVERBUG]), which is always before, or strike the client itself (`Proxy.strike`)
    while it waits."""

    at: int | str
    when: Literal["before", "during", "after", "late"] = "after"
    how: Literal["cut", "stall", "refuse", "strike"] = "cut"


class _Cut(Exception):
    pass


@dataclass(slots=True)
class _Connection:
    down: asyncio.StreamWriter
    up: asyncio.StreamWriter
    answers: asyncio.StreamReader
    withheld: bytes | None = None
    """The tag whose answer is the fault's."""
    silent: bool = False
    struck: bool = False
    late: bool = False
    """Whether the server gets the command after the client has given up."""


class Proxy:
    """A context manager. `port` speaks implicit TLS with the server's certificate, or plain text with `tls=False`.

    `strip`: capabilities taken away. `rename`: names as Dovecot has them → as clients see them (decoded).
    `prefix`: what every mailbox but INBOX begins with, such as "INBOX.", with "." for delimiter. `say`: lines of the
    server that begin with a key are given as its value.
    """

    def __init__(
        self,
        server: Dovecot,
        *,
        strip: Iterable[str] = (),
        rename: Mapping[str, str] | None = None,
        prefix: str = "",
        tls: bool = True,
        say: Mapping[bytes, bytes] | None = None,
    ) -> None:
        self.server = server
        self.host = server.host
        self.ca_file = server.ca_file
        self.port = 0
        self.commands: list[str] = []
        """Every command as clients sent it, without its tag."""
        self.fault: Fault | None = None
        self.strike: Callable[[], None] = lambda: None
        """What a fault that strikes does to the client."""
        self._meeting: tuple[str, asyncio.Barrier] | None = None
        self._tls = tls
        gone = frozenset(strip) | ({"STARTTLS"} if tls else frozenset())
        self._disguise = Disguise(gone, rename or {}, prefix, say or {})
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._stop: asyncio.Event | None = None
        self._held: list[tuple[asyncio.StreamReader, asyncio.StreamWriter, bytes]] = []
        self._tasks: set[asyncio.Task[None]] = set()

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._stop is not None
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def names(self) -> list[str]:
        """The commands by name alone, "UID FETCH" in two words."""
        return [" ".join(c.split()[: 2 if c.upper().startswith("UID ") else 1]).upper() for c in self.commands]

    def meet(self, name: str, clients: int = 2) -> None:
        """Let no client go on with the command `name` before so many have come to it, or a while has passed."""
        self._meeting = (name, asyncio.Barrier(clients))

    async def _met(self, name: str) -> None:
        if self._meeting and self._meeting[0] == name:
            with suppress(TimeoutError, asyncio.BrokenBarrierError):
                await asyncio.wait_for(self._meeting[1].wait(), _MEETING_SECONDS)

    def release(self) -> None:
        """Let the server have what late faults held back, and wait until it is done."""
        asyncio.run_coroutine_threadsafe(self._deliver(), self._loop).result(10)

    async def _deliver(self) -> None:
        while self._held:
            reader, writer, command = self._held.pop()
            writer.write(command)
            while not (await reader.readline()).startswith(command.partition(b" ")[0] + b" "):
                pass
            writer.close()

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._serve())
        finally:
            self._loop.close()

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        context = None
        if self._tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.server.ca.issue_cert("127.0.0.1", "localhost").configure_cert(context)
        listening = await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=context, limit=1 << 24)
        self.port = listening.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        listening.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        up_reader, up_writer = await asyncio.open_connection(self.host, self.server.plain_port, limit=1 << 24)
        connection = _Connection(writer, up_writer, up_reader)
        pumps = [
            asyncio.ensure_future(self._from_client(reader, connection)),
            asyncio.ensure_future(self._from_server(up_reader, connection)),
        ]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
            if connection.silent and self._stop:
                for pump in pumps:
                    pump.cancel()
                await self._stop.wait()
        except asyncio.CancelledError:
            pass  # the proxy is being closed; asyncio would report it as a failure
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)
            if connection.struck:
                self.strike()
            if not connection.late:
                up_writer.close()
            writer.transport.abort() if connection.withheld else writer.close()
            self._tasks.discard(task)

    async def _from_client(self, reader: asyncio.StreamReader, connection: _Connection) -> None:
        while line := await reader.readline():
            tag, _, command = line.partition(b" ")
            self.commands.append(command.strip().decode("latin-1"))
            name = self.names()[-1]
            fault = self._due(name)
            await self._met(name)
            if fault and not await self._before(fault, tag, line, reader, connection):
                return
            if fault and (fault.when == "before" or fault.how == "refuse"):
                continue
            if self._disguise.unknown(command):
                connection.down.write(tag + b" BAD Unknown command.\r\n")
                continue
            if command.upper().startswith((b"IDLE", b"AUTHENTICATE")):
                connection.up.write(line)
                connection.up.write(await reader.readline())
                continue
            await self._forward(
                self._disguise.inward(line), reader, connection, half=bool(fault and fault.when == "during")
            )

    def _due(self, name: str) -> Fault | None:
        fault = self.fault
        if fault and fault.at in (len(self.commands) - 1, name):
            self.fault = None
            return fault
        return None

    async def _before(
        self, fault: Fault, tag: bytes, line: bytes, reader: asyncio.StreamReader, connection: _Connection
    ) -> bool:
        """Whether the connection goes on."""
        if fault.how == "refuse":
            await self._whole(line, reader, connection)
            connection.down.write(tag + b" NO [SERVERBUG] Internal error.\r\n")
            return True
        connection.withheld = tag
        if fault.when == "late":
            connection.late = True
            self._held.append((connection.answers, connection.up, await self._whole(line, reader, connection)))
        connection.silent = fault.how == "stall"
        connection.struck = fault.how == "strike"
        return fault.when in ("during", "after")

    async def _whole(self, line: bytes, reader: asyncio.StreamReader, connection: _Connection) -> bytes:
        """A command with its literals, which the client is asked for in the server's stead."""
        command = self._disguise.inward(line)
        while literal := _LITERAL.search(line):
            if not line.endswith(b"+}\r\n"):
                connection.down.write(b"+ go on\r\n")
            command += await reader.readexactly(int(literal[1]))
            line = await reader.readline()
            command += line
        return command

    async def _forward(self, line: bytes, reader: asyncio.StreamReader, connection: _Connection, *, half: bool) -> None:
        while True:
            connection.up.write(line)
            literal = _LITERAL.search(line)
            if literal is None:
                break
            content = await reader.readexactly(int(literal[1]))
            if half:
                connection.up.write(content[: len(content) // 2])
                await connection.up.drain()
                raise _Cut
            connection.up.write(content)
            line = await reader.readline()
        await connection.up.drain()

    async def _from_server(self, reader: asyncio.StreamReader, connection: _Connection) -> None:
        while line := await reader.readline():
            if connection.withheld and line.startswith(connection.withheld + b" "):
                return
            line = self._disguise.outward(line)
            connection.down.write(line)
            while literal := _LITERAL.search(line):
                connection.down.write(await reader.readexactly(int(literal[1])))
                line = await reader.readline()
                connection.down.write(line)
            await connection.down.drain()
