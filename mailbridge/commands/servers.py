"""The servers of `connect`: those named, else those of the provider, else those that answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mailbridge.errors import UsageError
from mailbridge.tls import Security, is_loopback

if TYPE_CHECKING:
    from mailbridge.account.providers import Servers
    from mailbridge.account.values import Server
    from mailbridge.commands.connect import Given

PROBE_SECONDS = 8.0
"""How long a server that may not be there is waited for."""


def find_servers(given: Given) -> Servers:
    """The servers: those named, else those of the provider, else those that answer."""
    from mailbridge.account.providers import Servers, discover, find
    from mailbridge.commands.printing import say
    from mailbridge.imap import connection
    from mailbridge.smtp import answers

    if given.imap is not None:
        imap = server(given.imap, "--imap", given.imap_security, 993)
        smtp = server(given.smtp, "--smtp", given.smtp_security, 465) if given.smtp else None
        return Servers(imap, smtp, find(given.address))

    def imap_answers(candidate: Server) -> bool:
        say(f"Trying {candidate.host}:{candidate.port} …")
        return connection.answers(
            candidate.host, candidate.port, candidate.security, given.ca_file, timeout=PROBE_SECONDS
        )

    def smtp_answers(candidate: Server) -> bool:
        return answers(
            host=candidate.host,
            port=candidate.port,
            security=candidate.security,
            ca_file=given.ca_file,
            timeout=PROBE_SECONDS,
        )

    found = discover(given.address, imap_answers, smtp_answers)
    smtp = server(given.smtp, "--smtp", given.smtp_security, 465) if given.smtp else found.smtp
    return Servers(found.imap, smtp, found.provider)


def server(text: str, option: str, security: Security, usual: int) -> Server:
    """HOST:PORT as a server; the usual port where none is given. Raises UsageError, also for `none` to elsewhere."""
    from mailbridge.account.values import Server

    host, colon, port = text.rpartition(":")
    if not colon or "]" in port or (host.count(":") and not host.endswith("]")):
        host, port = text, str(usual)
    host = host.strip("[]")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise UsageError(f"{option} {text!r} is not HOST:PORT.", f"Give it as imap.example.org:{usual}.")
    if security == "none" and not is_loopback(host):
        raise UsageError(f"{option} {host} without TLS would show the password on the way.", "Use tls or starttls.")
    return Server(host, int(port), security)
