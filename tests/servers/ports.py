"""Servers of asyncio on free ports of 127.0.0.1."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable


class Ports:
    """Servers on free ports of 127.0.0.1, run by one event loop in one thread, all closed at the end."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._servers: list[asyncio.Server] = []

    def serve(self, factory: Callable[[], asyncio.BaseProtocol], context: ssl.SSLContext | None = None) -> int:
        """Start a server; answers its port."""
        opened = asyncio.run_coroutine_threadsafe(self._open(factory, context), self._loop).result(5)
        self._servers.append(opened)
        port: int = opened.sockets[0].getsockname()[1]
        return port

    async def _open(
        self, factory: Callable[[], asyncio.BaseProtocol], context: ssl.SSLContext | None
    ) -> asyncio.Server:
        return await self._loop.create_server(factory, "127.0.0.1", 0, ssl=context)

    def close(self) -> None:
        """End everything."""
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _end(self) -> None:
        for server in self._servers:
            server.close()
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
