"""Bytes → characters: transfer encodings (RFC 2045 6) and charsets, as declared, or as they turn out to be.

What may live here: decoding that never raises, and the tables of what charset labels mean in practice.
"""

from __future__ import annotations

import binascii
import codecs
import re
from functools import lru_cache

_REFUSED = {"utf_7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem", "utf-7"}
# What senders mean by a label, where that differs from what the label says (WHATWG Encoding Standard).
_MEANT = {
    "ascii": "", "us-ascii": "", "ansi_x3.4-1968": "", "unknown-8bit": "", "x-unknown": "", "default": "", "binary": "",
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "iso-8859-9": "cp1254",
    "x-cp1252": "cp1252", "ansi": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "shift_jis": "cp932", "x-sjis": "cp932", "big5": "big5hkscs",
    "iso-2022-jp": "iso2022_jp_ext", "tis-620": "cp874", "iso-8859-11": "cp874", "iso-8859-8-i": "iso8859_8",
    "utf8": "utf-8", "utf-8mb4": "utf-8", "unicode": "utf-16", "macintosh": "mac_roman", "x-mac-roman": "mac_roman",
}  # fmt: skip
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"),
         (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufeff]+")
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ASCII = {
    **{code: None for code in range(128) if _CONTROLS.match(chr(code))},
    **{code: "\n" for code in range(128) if _BREAKS.match(chr(code))},
}
"""The same of ASCII, a character at a time."""
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_"))
_URLSAFE = bytes.maketrans(b"-_", b"+/")
_LOOSE_SOFT_BREAK = re.compile(rb"=[ \t]+(?=\r?\n)")


@lru_cache(maxsize=256)
def _codec(label: str) -> str:
    """The codec for a declared charset, "" where it says nothing (missing, unknown, refused)."""
    low = label.strip(" \t\"'").lower()
    name = _MEANT.get(low, low)
    try:
        info = codecs.lookup(name) if name else None
    except (LookupError, ValueError):
        return ""
    if info is None or info.name in _REFUSED or not getattr(info, "_is_text_encoding", True):
        return ""
    return info.name


def _as_utf8(content: bytes) -> str | None:
    """`content` as UTF-8 where it is that, faults of single characters allowed; else None."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        lenient = content.decode("utf-8", "replace")
        faults = lenient.count("\ufffd")
        good = sum(1 for c in lenient[:20000] if c > "\x7f" and c != "\ufffd")
        return lenient if good > 2 * faults else None


def _as_windows(content: bytes) -> str:
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _windows_characters(first: int, last: int) -> str:
    """The characters that the bytes from `first` to `last` are in windows-1252, for a class of a pattern."""
    return "".join(re.escape(_as_windows(bytes((byte,)))) for byte in range(first, last + 1))


_TWICE = re.compile(f"[{_windows_characters(0xC2, 0xF4)}][{_windows_characters(0x80, 0xBF)}]{{1,3}}")
_BYTES = {_as_windows(bytes((byte,))): byte for byte in range(0x80, 0x100)}


def mended(text: str) -> str:
    """`text` with what was encoded as UTF-8 twice read as its author meant it ("CafÃ©" is "Café")."""
    return text if text.isascii() else _TWICE.sub(_once, text)


def _once(match: re.Match[str]) -> str:
    try:
        return bytes(_BYTES[character] for character in match[0]).decode("utf-8")
    except UnicodeDecodeError:
        return match[0]


def decode(content: bytes, charset: str | None) -> str:
    """`content` as characters. A byte order mark wins; then the declared `charset` where it fits; then UTF-8; then
    windows-1252, which fits everything. UTF-7 is refused (it hides markup), and read as if nothing were declared."""
    for bom, codec in _BOMS:
        if content.startswith(bom):
            return content.decode(codec, "replace").lstrip("\ufeff")
    codec = _codec(charset[:80]) if charset else ""
    if codec in ("", "utf-8", "cp1252"):
        # Bytes that are valid UTF-8 by chance are so rare that a Latin label on them is taken for a mistake.
        text = _as_utf8(content)
        return _as_windows(content) if text is None else text
    try:
        return content.decode(codec)
    except UnicodeDecodeError:
        text = None if codec.startswith(("utf", "iso2022")) else _as_utf8(content)
        return content.decode(codec, "replace") if text is None else text
    except Exception:  # a codec of the standard library that stumbles over hostile bytes
        return _as_windows(content)


def base64(content: bytes) -> bytes:
    """Base64 undone: junk is passed over, padded runs are joined, an incomplete end is used as far as it goes."""
    clean = content.translate(_URLSAFE, _NOT_BASE64)
    out = []
    for run in clean.split(b"="):
        run = run[:-1] if len(run) % 4 == 1 else run
        if run:
            out.append(binascii.a2b_base64(run + b"=" * (-len(run) % 4)))
    return b"".join(out)


def transfer(content: bytes, encoding: str) -> bytes:
    """The Content-Transfer-Encoding undone; an unknown one is taken for 8bit."""
    name = encoding.strip().lower()
    if name == "base64":
        return base64(content)
    if name == "quoted-printable":
        return binascii.a2b_qp(_LOOSE_SOFT_BREAK.sub(b"=", content))
    return content


def clean(text: str) -> str:
    """Line ends made "\\n", and NUL, control characters and lone surrogates taken out."""
    if text.isascii():
        return (text.replace("\r\n", "\n") if "\r" in text else text).translate(_ASCII)
    text = _BREAKS.sub("\n", text)
    return _CONTROLS.sub("", text)


def unflow(text: str, *, delsp: bool = False) -> str:
    """format=flowed (RFC 3676) joined into long lines: same quote depth, ending in a space, but for "-- "."""
    out: list[str] = []
    joining, depth = False, 0
    for line in text.split("\n"):
        body = line.lstrip(">")
        level = len(line) - len(body)
        body = body.removeprefix(" ")
        flowing = body.endswith(" ") and body != "-- "
        if flowing and delsp:
            body = body[:-1]
        if joining and level == depth and body != "-- ":
            out.append(body)
        else:
            out.append(("\n" if out else "") + (">" * level + " " if level else "") + body)
        joining, depth = flowing, level
    return "".join(out)
