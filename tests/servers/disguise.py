"""What a client of a poor server sees of Dovecot: fewer capabilities, other names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from imapclient import imap_utf7

_STRING = re.compile(rb'"((?:[^"\\]|\\.)*)"|([^\s()"]+)')
_LIST = re.compile(rb'^(\* (?:LIST|LSUB) \([^)]*\)) ("."|NIL) (.*)$', re.DOTALL)
_STATUS = re.compile(rb"^(\* STATUS) (\"(?:[^\"\\]|\\.)*\"|\S+) (.*)$", re.DOTALL)
_CAPABILITIES = re.compile(rb"(?:\* |\[)CAPABILITY ([^\]\r\n]*)")
_TAKES_MAILBOX = {b"SELECT", b"EXAMINE", b"STATUS", b"APPEND", b"CREATE", b"DELETE", b"SUBSCRIBE", b"UNSUBSCRIBE"}
_SPECIAL = re.compile(rb"\\(?:Drafts|Sent|Trash|Junk|Archive|All|Flagged) ?", re.IGNORECASE)
_COMMAND_OF = {
    "ENABLE": rb"ENABLE\b",
    "IDLE": rb"IDLE\b",
    "NAMESPACE": rb"NAMESPACE\b",
    "MOVE": rb"(?:UID )?MOVE\b",
    "UIDPLUS": rb"UID EXPUNGE\b",
    "UNSELECT": rb"UNSELECT\b",
    "STARTTLS": rb"STARTTLS\b",
    "LIST-EXTENDED": rb"LIST .* RETURN\b",
    "SPECIAL-USE": rb"LIST .*SPECIAL-USE\b",
    "ESEARCH": rb"(?:UID )?SEARCH RETURN\b",
    "CONDSTORE": rb"(?:ENABLE CONDSTORE|.*\(CONDSTORE\)|.*\bCHANGEDSINCE\b)",
    "QRESYNC": rb"ENABLE QRESYNC",
}
"""The command that a server without the capability does not know."""
_CODE_OF = {
    "UIDPLUS": re.compile(rb"\[(?:APPENDUID|COPYUID) [^\]]*\] ?"),
    "CONDSTORE": re.compile(rb"\[(?:HIGHESTMODSEQ|NOMODSEQ)[^\]]*\] ?"),
}
POOR = frozenset(
    (
        "BINARY",
        "CONDSTORE",
        "ENABLE",
        "ESEARCH",
        "IDLE",
        "LIST-EXTENDED",
        "LITERAL+",
        "MOVE",
        "NAMESPACE",
        "QRESYNC",
        "SPECIAL-USE",
        "UIDPLUS",
        "UNSELECT",
    )
)
"""What a server of the old kind (Courier) has not."""


class Disguise:
    """The rewriting of one line at a time; see `Proxy` for the arguments."""

    def __init__(
        self, strip: frozenset[str], rename: Mapping[str, str], prefix: str, say: Mapping[bytes, bytes]
    ) -> None:
        self._strip = strip
        self._rename = dict(rename)
        self._back = {seen: real for real, seen in self._rename.items()}
        self._prefix = prefix
        self._say = dict(say)

    def unknown(self, command: bytes) -> bool:
        """Whether the poor server does not know this command."""
        return any(
            re.match(pattern, command, re.IGNORECASE)
            for capability, pattern in _COMMAND_OF.items()
            if capability in self._strip
        )

    def inward(self, line: bytes) -> bytes:
        """A client's command with the names that Dovecot knows."""
        words = line.split(b" ", 3)
        if len(words) < 3 or not (self._rename or self._prefix):
            return line
        at = 1
        if words[1].upper() == b"UID" and words[2].upper() in (b"COPY", b"MOVE"):
            words = line.split(b" ", 4)
            at = 4
        elif words[1].upper() in _TAKES_MAILBOX:
            at = 2
        if at == 1 or len(words) <= at:
            return line
        head = b" ".join(words[:at])
        rest = line[len(head) + 1 :]
        match = _STRING.match(rest)
        assert match is not None
        name = imap_utf7.decode(match[1] if match[1] is not None else match[2])
        return head + b" " + _quoted(self._real(name)) + rest[match.end() :]

    def outward(self, line: bytes) -> bytes:
        """A server's response as a client of the poor server sees it."""
        for beginning, said in self._say.items():
            if line.startswith(beginning):
                return said
        for capability, code in _CODE_OF.items():
            if capability in self._strip:
                line = code.sub(b"", line)
        found = _CAPABILITIES.search(line)
        if found:
            kept = b" ".join(w for w in found[1].split() if w.decode().upper() not in self._strip)
            return line[: found.start(1)] + kept + line[found.end(1) :]
        listed = _LIST.match(line)
        if listed:
            head = _SPECIAL.sub(b"", listed[1]) if "SPECIAL-USE" in self._strip else listed[1]
            delimiter = b'"."' if self._prefix else listed[2]
            return head.replace(b" )", b")") + b" " + delimiter + b" " + self._shown(listed[3])
        if line.startswith(b"* NAMESPACE ") and self._prefix:
            return b'* NAMESPACE (("%s" ".")) NIL NIL\r\n' % self._prefix.encode()
        status = _STATUS.match(line)
        return status[1] + b" " + self._shown(status[2] + b" " + status[3]) if status else line

    def _shown(self, rest: bytes) -> bytes:
        match = _STRING.match(rest)
        assert match is not None
        name = imap_utf7.decode(match[1] if match[1] is not None else match[2])
        if name.upper() != "INBOX":
            name = self._rename.get(name, name)
            if self._prefix:
                name = self._prefix + name.replace("/", ".")
        return _quoted(name) + rest[match.end() :]

    def _real(self, name: str) -> str:
        if name.upper() == "INBOX":
            return name
        if self._prefix:
            name = name.removeprefix(self._prefix).replace(".", "/")
        return self._back.get(name, name)


def _quoted(name: str) -> bytes:
    wire_name = bytes(imap_utf7.encode(name))
    return b'"' + wire_name.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
