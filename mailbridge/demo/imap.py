"""The embedded IMAP server: pymap with its mailboxes in memory. The only module that imports pymap."""

from __future__ import annotations

import asyncio
import os
from argparse import Namespace
from collections.abc import Iterable, Sequence

# pymap asks DNS for this machine's name at every greeting, for seconds on some machines, unless it is told.
os.environ.setdefault("FQDN", "localhost")

from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import Config, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxSet
from pymap.concurrent import Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials.flag import Flag
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

from mailbridge.demo.mailbox import Fixture

MAILBOXES = ("INBOX", "Sent", "Drafts", "Archive", "Junk", "Trash")
"""There even when empty. pymap does not tell special uses: the names are the usual ones."""


async def listen(fixtures: Sequence[Fixture], *, host: str, port: int, login: str, password: str) -> asyncio.Server:
    """Start serving these messages to this login on a port (0: any free one), without TLS, in the running loop.

    Raises OSError where the port is taken.
    """
    config = Config(
        Namespace(passlib_cfg=None, proxy_protocol=None),
        host=host,
        port=port,
        demo_data=False,
        demo_user=login,
        demo_password=password,
        tls_enabled=False,
        # The password is made up at the start and gone at the end: hashing it would only cost a thread and time.
        hash_context=Cleartext(),
        cpu_subsystem=Subsystem.for_asyncio(),
    )
    config.apply_context()
    logins = Login(config)
    await logins.demo_user_identity.set(UserMetadata(config, login, password=password))
    config.set_cache[login] = (await _filled(fixtures), FilterSet())
    callback = ProxyProtocolReader(config.proxy_protocol).get_callback(IMAPServer(logins, config))
    return await asyncio.start_server(callback, host=host, port=port)


async def _filled(fixtures: Iterable[Fixture]) -> MailboxSet:
    by_mailbox: dict[str, list[Fixture]] = {name: [] for name in MAILBOXES}
    for fixture in sorted(fixtures, key=lambda fixture: fixture.received):
        by_mailbox.setdefault(fixture.mailbox, []).append(fixture)
    mailboxes = MailboxSet()
    for name, messages in by_mailbox.items():
        if name != "INBOX":
            await mailboxes.add_mailbox(name)
        mailbox = await mailboxes.get_mailbox(name)
        for message in messages:
            flags = frozenset(Flag(flag.encode("ascii")) for flag in message.flags)
            await mailbox.append(AppendMessage(message.raw, message.received, flags))
    return mailboxes
