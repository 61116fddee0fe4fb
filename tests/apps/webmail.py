"""Roundcube on PHP's own web server, and a browser without a window: pages opened, forms filled in and sent."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import time
import urllib.error
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

from tests.commands.threads import ADDRESS
from tests.servers.accounts import MailboxUser
from tests.servers.dovecot import free_ports

_ROOT = Path("/usr/share/roundcube")
_DEFAULTS = Path("/etc/roundcube/defaults.inc.php")
_MISSING = "Roundcube is not installed: run `sh tests/servers/install.sh roundcube`"
_SECONDS = 20.0
_CONFIG = """<?php
$config['db_dsnw'] = 'sqlite:///{home}/roundcube.db?mode=0600';
$config['imap_host'] = '{host}:{imap}';
$config['smtp_host'] = '{host}:{smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'twenty-four-characters!!';
$config['temp_dir'] = '{home}';
$config['log_dir'] = '{home}';
$config['plugins'] = [];
$config['language'] = 'en_US';
"""


class _Forms(HTMLParser):
    """What a browser would send of the forms on a page: their fields by name, as filled in when the page comes."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self._open: str | None = None
        self._chosen: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("name")
        if tag == "input" and name and (given.get("type") != "checkbox" or "checked" in given):
            self.fields[name] = given.get("value", "")
        elif tag == "textarea" and name:
            self._open, self.fields[name] = name, ""
        elif tag == "select":
            self._chosen = name
        elif tag == "option" and self._chosen and ("selected" in given or self._chosen not in self.fields):
            self.fields[self._chosen] = given.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._open:
            # A line break right after `<textarea>` is not part of it (HTML 4.10.11).
            self.fields[self._open] = self.fields[self._open].removeprefix("\n")
            self._open = None
        elif tag == "select":
            self._chosen = None

    def handle_data(self, data: str) -> None:
        if self._open:
            self.fields[self._open] += data


def fields_of(page: str) -> dict[str, str]:
    """The fields of a page's forms."""
    forms = _Forms()
    forms.feed(page)
    forms.close()
    return forms.fields


@dataclass
class Roundcube:
    """A person at Roundcube, signed in."""

    url: str
    browser: OpenerDirector = field(default_factory=lambda: build_opener(HTTPCookieProcessor()))

    def open(self, **query: str) -> str:
        """A page."""
        return self._asked(query, None)

    def send(self, fields: dict[str, str], **query: str) -> str:
        """The page that answers a form."""
        return self._asked(query, urlencode(fields).encode())

    def _asked(self, query: dict[str, str], body: bytes | None) -> str:
        with self.browser.open(f"{self.url}?{urlencode(query)}", body, timeout=_SECONDS) as answer:
            return str(answer.read().decode())

    def sign_in(self, account: MailboxUser) -> None:
        """Sign in, and make the address of the account the person's own."""
        form = fields_of(self.open(_task="login"))
        form |= {"_user": account.login, "_pass": account.server.password}
        assert '"task":"mail"' in self.send(form, _task="login")
        form = fields_of(self.open(_task="settings", _action="edit-identity", _iid="1", _framed="1"))
        form |= {"_name": "Noor Haddad", "_email": ADDRESS}
        assert "Successfully saved" in self.send(form, _task="settings", _action="save-identity")

    def resume(self, uid: int) -> dict[str, str]:
        """The form in which a draft is gone on with; of its buttons, none pressed."""
        return fields_of(self.open(_task="mail", _action="compose", _draft_uid=str(uid), _mbox="Drafts"))

    def dispatch(self, form: dict[str, str]) -> None:
        """Press Send."""
        answer = self.send(form | {"_draft": ""}, _task="mail", _framed="1")
        assert "sent_successfully" in answer, answer

    def save(self, form: dict[str, str]) -> None:
        """Press Save."""
        answer = self.send(form | {"_draft": "1"}, _task="mail", _framed="1")
        assert "set_draft_id" in answer, answer


@contextmanager
def roundcube(account: MailboxUser, home: Path, smtp_port: int) -> Iterator[Roundcube]:
    """Roundcube for one account, with a folder of its own in `home`, signed in. It ends with the block."""
    php = shutil.which("php")
    assert php, _MISSING
    assert _DEFAULTS.exists(), _MISSING
    settings = home / "roundcube"
    settings.mkdir()
    (settings / _DEFAULTS.name).symlink_to(_DEFAULTS)
    server = account.server
    text = _CONFIG.format(home=settings, host=server.host, imap=server.plain_port, smtp=smtp_port)
    (settings / "config.inc.php").write_text(text)
    with sqlite3.connect(settings / "roundcube.db") as database:
        database.executescript((_ROOT / "SQL/sqlite.initial.sql").read_text())
    [port] = free_ports(1)
    process = subprocess.Popen(
        [php, "-S", f"127.0.0.1:{port}", "-t", str(_ROOT)],
        env={**os.environ, "ROUNDCUBE_CONFIG_DIR": str(settings)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        person = Roundcube(f"http://127.0.0.1:{port}/index.php")
        _answering(person)
        person.sign_in(account)
        yield person
    finally:
        process.terminate()
        process.wait(_SECONDS)


def _answering(person: Roundcube) -> None:
    deadline = time.monotonic() + _SECONDS
    while True:
        try:
            person.open()
        except urllib.error.URLError:
            assert time.monotonic() < deadline, "PHP's web server never answered"
            time.sleep(0.05)
        else:
            return
