"""The error tree: what can go wrong, whose move it is, and the exit code.

    MailbridgeError
    ├── Undone           1   an ID unknown or ambiguous, or something asked for was left undone
    ├── UsageError       2   the command line is wrong, or a path is not there
    ├── StateError      74   the disk or the remembered state
    ├── TryAgain        75   host not found, timeout, drop, lock held
    ├── ServerRefused   76   certificate, protocol, a server that said no
    ├── SignInRefused   77   the server did not take login and password
    └── NotConfigured   78   config, no Drafts mailbox, no secret

Exit code 0 is success, 70 our own bug (any other exception), 130 an interrupt.
Every error carries two sentences: what happened, and what the person can do about it.
"""

EXIT_DONE = 0
EXIT_BUG = 70
EXIT_INTERRUPTED = 130


class MailbridgeError(Exception):
    """What happened (`what`) and what to do about it (`todo`), each one sentence for the person."""

    exit_code = EXIT_BUG

    def __init__(self, what: str, todo: str) -> None:
        super().__init__(f"{what} {todo}".strip())
        self.what = what
        self.todo = todo


class Undone(MailbridgeError):
    """An ID is unknown or ambiguous, or something asked for was left undone."""

    exit_code = 1


class UsageError(MailbridgeError):
    """The command line is wrong, or a path is not there."""

    exit_code = 2


class StateError(MailbridgeError):
    """The disk is full, or what was remembered cannot be read or written."""

    exit_code = 74


class TryAgain(MailbridgeError):
    """Host not found, timeout, connection dropped, lock held by another mailbridge: a later run may succeed."""

    exit_code = 75


class ServerRefused(MailbridgeError):
    """The certificate is not trusted, the port speaks something else, or the server said no."""

    exit_code = 76


class SignInRefused(MailbridgeError):
    """The server did not take the login and password."""

    exit_code = 77


class NotConfigured(MailbridgeError):
    """The config is missing or wrong, there is no Drafts mailbox, or no secret."""

    exit_code = 78
