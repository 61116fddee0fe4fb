"""Both embedded servers in one thread of their own, on loopback only. What may live here: their start and their end."""

from __future__ import annotations

import asyncio
import secrets
import threading
from collections.abc import Coroutine, Sequence
from importlib.util import find_spec
from types import TracebackType
from typing import Any, Self, TypeVar

from mailbridge.demo.mailbox import ME, Fixture
from mailbridge.errors import NotConfigured, UsageError

HOST = "127.0.0.1"
_Result = TypeVar("_Result")


class DemoServers:
    """Two servers that run until `stop`. Without TLS, which is allowed to loopback alone.

    `login` and `password` serve both; the password is new at every start. `sent` tells what was sent through SMTP.
    """

    def __init__(self, fixtures: Sequence[Fixture], imap_port: int, smtp_port: int) -> None:
        self.imap_host = self.smtp_host = HOST
        self.login, self.password = ME.email, secrets.token_urlsafe(9)
        self._servers: list[asyncio.Server] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="demo servers", daemon=True)
        self._thread.start()
        try:
            self.imap_port, self.smtp_port = self._run(self._listen(fixtures, imap_port, smtp_port))
        except BaseException:
            self.stop()
            raise

    @property
    def sent(self) -> tuple[tuple[tuple[str, ...], bytes], ...]:
        """What SMTP accepted so far: each message's recipients and bytes."""
        return tuple(self._outbox.accepted)

    def stop(self) -> None:
        """Close the ports and every connection, and end the thread. Stopping twice is allowed."""
        if self._loop.is_closed():
            return
        self._run(self._hang_up())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def _listen(self, fixtures: Sequence[Fixture], imap_port: int, smtp_port: int) -> tuple[int, int]:
        from mailbridge.demo import imap, smtp

        self._outbox = smtp.Outbox()
        who = {"host": HOST, "login": self.login, "password": self.password}
        self._servers.append(await _opened("IMAP", imap_port, imap.listen(fixtures, port=imap_port, **who)))
        self._servers.append(await _opened("SMTP", smtp_port, smtp.listen(self._outbox, port=smtp_port, **who)))
        taken: list[int] = [server.sockets[0].getsockname()[1] for server in self._servers]
        return taken[0], taken[1]

    async def _hang_up(self) -> None:
        for server in self._servers:
            server.close()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    def _run(self, work: Coroutine[Any, Any, _Result]) -> _Result:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()


def start(fixtures: Sequence[Fixture], *, imap_port: int = 0, smtp_port: int = 0) -> DemoServers:
    """Serve these messages; a port of 0 is any free one. Ready when it returns.

    Raises NotConfigured where the servers are not installed, UsageError where a port is taken.
    """
    missing = next((name for name in ("pymap", "aiosmtpd") if find_spec(name) is None), None)
    if missing:
        raise NotConfigured(
            f"The demo's servers are not installed ({missing} is missing).", "Run: pip install 'mailbridge[demo]'"
        )
    return DemoServers(fixtures, imap_port, smtp_port)


async def _opened(name: str, port: int, listening: Coroutine[Any, Any, asyncio.Server]) -> asyncio.Server:
    try:
        return await listening
    except (OSError, OverflowError) as error:
        raise UsageError(
            f"The demo's {name} server cannot listen on port {port} of {HOST}.",
            f"Name another with --{name.lower()}-port, or none.",
        ) from error
