"""One attempt to connect, and what a person is told of it."""

from __future__ import annotations

from pathlib import Path

from mailbridge.errors import MailbridgeError
from mailbridge.imap.session import Session, connect
from mailbridge.tls import Security


def attempt(
    host: str,
    port: int,
    security: Security = "tls",
    *,
    password: str = "secret",
    ca_file: Path | None = None,
    timeout: float = 5.0,
    oauth_token: str | None = None,
) -> Session:
    """Sign in as `ana` with little patience."""
    return connect(
        host=host,
        port=port,
        security=security,
        login="ana",
        password=password,
        ca_file=ca_file,
        timeout=timeout,
        oauth_token=oauth_token,
    )


def sentences(error: MailbridgeError) -> str:
    """The two sentences, which must be sentences."""
    for sentence in (error.what, error.todo):
        assert sentence.endswith(".")
        assert not sentence.endswith("..")
        assert "\n" not in sentence
        assert "Error" not in sentence
        assert "b'" not in sentence
    return str(error)
