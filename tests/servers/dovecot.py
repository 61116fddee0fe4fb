"""Debian's Dovecot, 2.3 or 2.4, in a temporary folder on free ports, run by root or by anybody."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import trustme

PASSWORD = "correct-horse-battery"
_SBIN = ("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/sbin")
_START_SECONDS = 20.0

_COMMON = """
protocols = imap
listen = 127.0.0.1
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
first_valid_uid = 1
first_valid_gid = 1
ssl = yes
auth_failure_delay = 0
mail_fsync = never
mail_max_userip_connections = 100
shutdown_clients = yes
service imap-login {{
  {reuse}
  {chroot}
  inet_listener imap {{
    port = {plain_port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  {chroot}
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  {chroot}
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Drafts {{
    auto = subscribe
    special_use = "\\\\Drafts"
  }}
  mailbox Sent {{
    auto = subscribe
    special_use = "\\\\Sent"
  }}
  mailbox Archive {{
    auto = subscribe
    special_use = "\\\\Archive"
  }}
  mailbox Junk {{
    auto = subscribe
    special_use = "\\\\Junk"
  }}
  mailbox Trash {{
    auto = subscribe
    special_use = "\\\\Trash"
  }}
}}
"""
_ONLY_23 = """
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.key
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/homes/%u
}}
"""
_ONLY_24 = """
ssl_server_cert_file = {folder}/server.pem
ssl_server_key_file = {folder}/server.key
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ~/Maildir
passdb static {{
  password = {{PLAIN}}{password}
}}
userdb static {{
  fields {{
    uid = {uid}
    gid = {gid}
    home = {folder}/homes/%{{user}}
  }}
}}
"""


class NoDovecot(RuntimeError):
    """Dovecot is not installed, or did not start: the tests that need it fail."""


@dataclass(frozen=True, slots=True)
class Dovecot:
    """A running server. Every login name is an account of its own with this password, empty at first."""

    folder: Path
    tls_port: int
    plain_port: int
    """Speaks STARTTLS, and takes passwords in the clear too: it listens on loopback alone."""
    ca_file: Path
    ca: trustme.CA
    uid: int
    """Who owns the mail files."""
    gid: int
    host: str = "127.0.0.1"
    password: str = PASSWORD

    def home(self, login: str) -> Path:
        """Where an account's `Maildir` lies."""
        return self.folder / "homes" / login


def program() -> str:
    """The path of dovecot, which is often not on a person's PATH."""
    found = shutil.which("dovecot", path=os.pathsep.join([os.environ.get("PATH", ""), *_SBIN]))
    if found is None:
        raise NoDovecot("Dovecot is not installed: run `sh tests/servers/install.sh`.")
    return found


@contextmanager
def running(*, user: str | None = None) -> Iterator[Dovecot]:
    """Dovecot as `user` (only root may choose one), else as whoever runs the tests. Raises NoDovecot."""
    process, server = _started(user)
    try:
        yield server
    finally:
        _stopped(process, server.folder)


def _started(user: str | None) -> tuple[subprocess.Popen[bytes], Dovecot]:
    """A free port may be taken by another before Dovecot has it, hence several attempts."""
    owner = pwd.getpwnam(user) if user else pwd.getpwuid(os.getuid())
    change = ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups"] if user else []
    for last in (False, False, True):
        folder = Path(tempfile.mkdtemp(prefix="mb-dovecot-", dir="/tmp"))  # socket paths must be short
        server = _prepared(folder, owner)
        process = subprocess.Popen(
            [*change, program(), "-F", "-c", str(folder / "dovecot.conf")],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        try:
            _wait(process, server)
        except BaseException as error:
            _stopped(process, folder)
            if last or not isinstance(error, NoDovecot):
                raise
        else:
            return process, server
    raise AssertionError


def _stopped(process: subprocess.Popen[bytes], folder: Path) -> None:
    # The session is ours alone, so the whole of it may go.
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=_START_SECONDS)
    shutil.rmtree(folder, ignore_errors=True)


def _prepared(folder: Path, owner: pwd.struct_passwd) -> Dovecot:
    root = owner.pw_uid == 0
    mail = pwd.getpwnam("nobody") if root else owner
    folder.chmod(0o755)
    for name in ("run", "state", "homes"):
        (folder / name).mkdir(mode=0o755)
    ca = trustme.CA()
    certificate = ca.issue_cert("127.0.0.1", "localhost")
    ca.cert_pem.write_to_path(str(folder / "ca.pem"))
    for blob in certificate.cert_chain_pems:
        blob.write_to_path(str(folder / "server.pem"), append=True)
    certificate.private_key_pem.write_to_path(str(folder / "server.key"))
    tls_port, plain_port = free_ports(2)
    version = subprocess.run([program(), "--version"], capture_output=True, text=True, check=True).stdout
    newer = tuple(int(part) for part in version.split(".")[:2]) >= (2, 4)
    head = "dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n" if newer else ""
    text = (head + _COMMON + (_ONLY_24 if newer else _ONLY_23)).format(
        folder=folder,
        internal="dovecot" if root else owner.pw_name,
        internal_group="dovecot" if root else _group(owner.pw_gid),
        login="dovenull" if root else owner.pw_name,
        reuse="" if newer else "service_count = 0",
        chroot="" if root else "chroot =",
        plain_port=plain_port,
        tls_port=tls_port,
        password=PASSWORD,
        uid=mail.pw_uid,
        gid=mail.pw_gid,
    )
    (folder / "dovecot.conf").write_text(text)
    if os.getuid() == 0:
        if not root:
            for path in (folder, *folder.iterdir()):
                os.chown(path, owner.pw_uid, owner.pw_gid)
        os.chown(folder / "homes", mail.pw_uid, mail.pw_gid)
    return Dovecot(folder, tls_port, plain_port, folder / "ca.pem", ca, mail.pw_uid, mail.pw_gid)


def _group(gid: int) -> str:
    import grp

    return grp.getgrgid(gid).gr_name


def free_ports(count: int) -> list[int]:
    """Ports of loopback that nothing listens on."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def _wait(process: subprocess.Popen[bytes], server: Dovecot) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            with socket.create_connection((server.host, server.plain_port), timeout=1) as s:
                s.settimeout(5)
                if s.recv(4) == b"* OK":
                    return
        except OSError:
            time.sleep(0.02)
    log = server.folder / "dovecot.log"
    said = process.stderr.read() if process.stderr and process.poll() is not None else b""
    raise NoDovecot(f"Dovecot did not start: {said.decode()} {log.read_text() if log.exists() else ''}")
