"""The pass repeated for ever: on a start, on news in INBOX, and when the waiting is renewed.

What may live here: the rhythm of waiting, reconnecting and passing. What a pass does, and what is told of it, is handed
in.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from mailbridge.errors import TryAgain
from mailbridge.imap.session import Session

_INBOX = "INBOX"
_EARLIER = 0.8
"""How much of the time after which a server hung up is waited the next time."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Times in seconds. `renew`: how long one IDLE may last (RFC 2177: less than 30 minutes); `poll`: how often a
    server without IDLE is asked; `first` and `longest`: the pause after a failure, which doubles with every further
    one. A connection that ends after it was quiet for `quiet` was ended for that."""

    renew: float = 29 * 60.0
    poll: float = 5 * 60.0
    first: float = 2.0
    longest: float = 5 * 60.0
    quiet: float = 60.0


def watch(
    connect: Callable[[], Session],
    one_pass: Callable[[], None],
    tell: Callable[[TryAgain, float], None],
    rhythm: Rhythm = Rhythm(),
) -> NoReturn:
    """Do `one_pass` for ever. `connect` makes the session that waits; a pass has one of its own, so that nothing is
    locked while all is quiet.

    After a TryAgain, which is told with the seconds until then, all is tried again. Raises every other error of a
    session or a pass; ends by an exception alone.
    """
    pause, renew = rhythm.first, rhythm.renew
    while True:
        quiet_since = None
        try:
            with connect() as session:
                while True:
                    # Opened before the pass, so that what comes while it reads is told at once when waiting begins.
                    session.examine(_INBOX)
                    one_pass()
                    pause, quiet_since = rhythm.first, time.monotonic()
                    _wait(session, renew, rhythm.poll)
                    quiet_since = None
        except TryAgain as error:
            quiet = time.monotonic() - quiet_since if quiet_since is not None else 0.0
            if quiet >= rhythm.quiet:
                renew = min(renew, quiet * _EARLIER)
                continue
            tell(error, pause)
            time.sleep(pause)
            pause = min(2 * pause, rhythm.longest)


def _wait(session: Session, renew: float, poll: float) -> None:
    if session.can_wait:
        session.wait(renew)
    else:
        time.sleep(min(poll, renew))
