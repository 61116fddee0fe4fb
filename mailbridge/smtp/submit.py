"""One message handed to a submission server (RFC 6409), and the moment from which nobody may send it again.

What may live here: the mail transaction (RFC 5321 3.3). Until the last dot of DATA is written the server cannot have
the message; from there to its answer nobody knows; that stretch alone is `InDoubt`.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import aiosmtplib

from mailbridge.errors import MailbridgeError, ServerRefused, TryAgain
from mailbridge.mail.outgoing import Outgoing
from mailbridge.smtp.connection import TIMEOUT, Answer, Asked, run, said, session, sign_in, unmet
from mailbridge.tls import Security

ANSWER_SECONDS = 600.0
"""How long the answer to the last dot is waited for: RFC 5321 4.5.3.2.6 says ten minutes, lest a message go twice."""

_GO_ON, _TAKEN = 354, 250
_DOT = re.compile(rb"^\.", re.MULTILINE)
_OTHERWISE = "Send it from your mail app."


class InDoubt(TryAgain):
    """The connection was lost when the server had the words and had not answered: it may have taken them."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Somebody whom the server would not take mail for, and what it said, on one printable line."""

    address: str
    said: str
    later: bool
    """Whether the server said that it is for now only (4yz)."""


def submit(
    out: Outgoing,
    *,
    host: str,
    port: int,
    security: Security,
    login: str,
    password: str,
    ca_file: Path | None = None,
    timeout: float = TIMEOUT,
    before: Callable[[], None],
    after: Callable[[tuple[Refusal, ...]], None],
) -> tuple[Refusal, ...]:
    """Send one message, and answer whom the server did not take it for; somebody in `out.needed` it did.

    `timeout` is in seconds, for connecting and signing in together and for every answer but the last. `before` is
    called when all is ready and nothing of the words was given yet, and what it raises ends the attempt; `after` as
    soon as the server has taken the message. Raises what `check` raises, TryAgain or ServerRefused where the server
    does not take the sender, anybody in `out.needed`, or the words: then nothing was sent. Raises InDoubt where nobody
    knows.
    """
    asked = Asked(host, port, security, ca_file, timeout, login, password)

    async def visit() -> tuple[Refusal, ...]:
        async with AsyncExitStack() as stack:
            async with asyncio.timeout(timeout):
                client = await stack.enter_async_context(session(asked))
                await sign_in(client, asked)
            try:
                refused = await _envelope(client, out, asked)
                before()
                await _words(client, out.raw, asked)
            except (aiosmtplib.SMTPException, OSError) as error:
                raise unmet(error, asked) from error
            after(refused)
            return refused

    return run(visit(), asked)


async def _envelope(client: aiosmtplib.SMTP, out: Outgoing, asked: Asked) -> tuple[Refusal, ...]:
    """MAIL and RCPT; who was refused. Raises where nobody that it is needed for was taken."""
    encoding = "utf-8" if out.utf8 else "ascii"
    try:
        await client.mail(out.mail_from, options=_options(client, out, asked), encoding=encoding)
    except aiosmtplib.SMTPSenderRefused as error:
        what = f"{asked.host} does not let {out.mail_from} send ({said(error, asked)})."
        raise _refused(error, what, "Check that the draft is from an address of this account.") from error
    refusals = []
    for address in out.rcpt_to:
        try:
            await client.rcpt(address, encoding=encoding)
        except aiosmtplib.SMTPRecipientRefused as error:
            refusals.append(Refusal(address, said(error, asked), _is_later(error)))
    if out.needed <= {refusal.address for refusal in refusals}:
        raise _nobody_taken(refusals, asked)
    return tuple(refusals)


def _options(client: aiosmtplib.SMTP, out: Outgoing, asked: Asked) -> list[str]:
    """The parameters of MAIL: those that the message needs. Raises ServerRefused where the server lacks one."""
    needs = (
        ("smtputf8", "SMTPUTF8", out.utf8, "international addresses (SMTPUTF8)"),
        ("8bitmime", "BODY=8BITMIME", out.eight_bit, "text that is not ASCII (8BITMIME)"),
    )
    options = []
    for extension, option, needed, meaning in needs:
        if needed and not client.supports_extension(extension):
            raise ServerRefused(f"{asked.host} takes no {meaning}, which this draft needs.", _OTHERWISE)
        options += [option] if needed else []
    return [*options, f"SIZE={len(out.raw)}"] if client.supports_extension("size") else options


async def _words(client: aiosmtplib.SMTP, raw: bytes, asked: Asked) -> None:
    """DATA and the message; returns when the server has taken it."""
    answer = await client.execute_command(b"DATA")
    if answer.code != _GO_ON:
        raise _not_taken(answer, asked)
    assert client.protocol is not None
    client.protocol.write(_DOT.sub(b"..", raw) + b".\r\n")
    try:
        answer = await client.protocol.read_response(timeout=ANSWER_SECONDS)
    except (aiosmtplib.SMTPException, OSError) as error:
        raise InDoubt(
            f"{asked.host} had the message and closed the connection before it said whether it takes it.",
            "Nobody knows whether it went out. Run `mailbridge send` again: it looks first, and asks you.",
        ) from error
    if answer.code != _TAKEN:
        raise _not_taken(answer, asked)


def _is_later(answer: Answer) -> bool:
    return 400 <= answer.code < 500


def _refused(answer: Answer, what: str, todo: str) -> MailbridgeError:
    if _is_later(answer):
        return TryAgain(what, "It is for now only; try again in a few minutes.")
    return ServerRefused(what, todo)


def _not_taken(answer: Answer, asked: Asked) -> MailbridgeError:
    return _refused(answer, f"{asked.host} did not take the letter ({said(answer, asked)}).", _OTHERWISE)


def _nobody_taken(refusals: Sequence[Refusal], asked: Asked) -> MailbridgeError:
    told = "; ".join(f"{refusal.address} ({refusal.said})" for refusal in refusals)
    what = f"{asked.host} does not take mail for {told}."
    if all(refusal.later for refusal in refusals):
        return TryAgain(what, "It is for now only; try again in a few minutes.")
    return ServerRefused(what, "Put the addresses right in the draft, in your mail app.")
