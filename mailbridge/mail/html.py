"""HTML → the text that a reader sees.

What may live here: the walk over the parsed tree, and the tables of what shows and what breaks lines. selectolax
(lexbor) parses as browsers do (WHATWG HTML 13.2), so broken markup reads as it would be shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from mailbridge.mail.quotes import BOUNDARY
from mailbridge.mail.styles import WHITE, Styles, ground_of, hides

NODES_LIMIT = 200_000
"""How many nodes of a tree are walked."""
DEPTH_LIMIT = 300
"""How deep elements may nest; deeper ones count as if their tags were not there."""

_SKIPPED = frozenset(
    (
        *("script", "style", "head", "title", "template", "noscript", "iframe", "object", "embed", "svg", "math"),
        *("canvas", "audio", "video", "select", "textarea", "datalist", "map", "area", "base", "link", "meta"),
        "-comment",
    )
)
_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary"),
        *("table", "tbody", "tfoot", "thead", "ul"),
    )
)
_SPACED = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "pre"))
_CELLS = frozenset(("td", "th"))
# Elements that have no end tag, or that the next of their kind closes.
_UNNESTED = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"),
        *("p", "li", "td", "th", "tr", "dd", "dt", "option", "tbody", "thead", "tfoot", "html", "head", "body"),
    )
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})[^<>]*>?")
_PREFORMATTED = frozenset(("pre", "xmp", "listing", "plaintext"))
_SPACE = re.compile(r"[ \t\n\r\f]+")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
)
_WIDE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_MANY = re.compile(r"\n{3,}")


_QUOTE, _STRIKE = "-quote", "-struck"
STRUCK = "~~"
"""What stands before and after words that are struck through."""
_STRIKES = frozenset(("s", "strike", "del"))
_STRUCK = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_QUOTED = re.compile(
    r"\s(?:(?:x_)?gmail_attr|(?:x_)?moz-cite-prefix|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra)\s"
)
_BEGINS_HISTORY = re.compile(
    r"\s(?:x_)*(?:divRplyFwdMsg|OutlookMessageHeader|mail-editor-reference-message-container)\s"
)


def _shallow(html: str) -> str:
    """`html` without the tags that nest deeper than `DEPTH_LIMIT`: the time of parsing grows with depth times size."""
    if html.count("<") < 10 * DEPTH_LIMIT:
        return html
    depth = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal depth
        if match[2].lower() in _UNNESTED:
            return match[0]
        if match[1]:
            depth -= depth > 0
            return match[0] if depth < DEPTH_LIMIT else ""
        depth += 1
        return match[0] if depth <= DEPTH_LIMIT else ""

    return _TAG.sub(keep, html)


def plain(text: str) -> str:
    """Zero-width and direction-changing characters taken out, and every kind of blank made a space."""
    if text.isascii():
        return text
    return _WIDE.sub(" ", _INVISIBLE.sub("", text))


def html_text(html: str) -> str:
    """What a reader sees of `html`: blocks and list items on lines of their own, the cells of a row two spaces apart,
    links by their words, what is struck through between `STRUCK`. Nothing hidden, no comments, scripts or styles."""
    return _text_of(html, marked=False)


def marked_text(html: str) -> str:
    """As `html_text`, but history bears "> " as in plain text, and `quotes.BOUNDARY` alone on a line stands where
    Outlook's markup begins it."""
    return _text_of(html, marked=True)


def _text_of(html: str, *, marked: bool) -> str:
    parser = LexborHTMLParser(_shallow(html.replace("\0", "")))
    root: Any = parser.root
    if root is None:
        return ""
    styles = Styles(node.text() for node in parser.css("style")[:20])
    writer = _Writer()
    stack: list[tuple[Any, str, str]] = [(root, "", WHITE)]
    walked = 0
    while stack and walked < NODES_LIMIT:
        node, closing, ground = stack.pop()
        if closing:
            writer.close(closing)
            continue
        walked += 1
        tag = node.tag
        if tag == "-text":
            writer.words(node.text_content or "")
            continue
        if tag in _SKIPPED:
            continue
        attributes = node.attributes
        struck = tag in _STRIKES
        if attributes and tag != "html":
            style = styles.of(tag, attributes)
            if hides(style, attributes, ground):
                continue
            ground = ground_of(style, attributes) or ground
            struck = struck or bool(style and _STRUCK.search(style))
        if marked and attributes:
            if _QUOTED.search(_names(attributes)) or (tag == "blockquote" and _is_cited(attributes)):
                writer.quote(1)
                stack.append((node, _QUOTE, ground))
            elif _BEGINS_HISTORY.search(_names(attributes)):
                writer.boundary()
        writer.open(tag, attributes)
        stack.append((node, tag, ground))
        if struck:
            writer.strike(1)
            stack.append((node, _STRIKE, ground))
        stack.extend((child, "", ground) for child in _from_last(node))
    return writer.text()


def _from_last(node: Any) -> Iterator[Any]:
    """The children of a node, the last first."""
    child = node.last_child
    while child is not None:
        yield child
        child = child.prev


def _names(attributes: dict[str, str | None]) -> str:
    return f" {attributes.get('class') or ''} {attributes.get('id') or ''} "


def _is_cited(attributes: dict[str, str | None]) -> bool:
    """Whether a blockquote is history, and not one that an editor has used to indent."""
    style = attributes.get("style") or ""
    named = "quote" in _names(attributes)
    return named or attributes.get("type") == "cite" or "cite" in attributes or "border-left" in style


class _Writer:
    """Text as it grows, with white space collapsed as a browser would (CSS Text 4.1)."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.breaks = 0  # line ends due before the next words
        self.space = False  # a space due before the next words
        self.gap = False  # the next words begin a cell beside another
        self.fresh = True  # nothing yet in this cell or item, so that a block within it begins no line
        self.lines = 0
        self.rows: list[list[int]] = []  # for each open row: `lines` where it began, and where its last cell did
        self.links: list[tuple[str, int]] = []
        self.preformatted = 0
        self.quoted = 0
        self.struck = 0
        self.marked = False  # the words put last are struck through, and their mark is open

    def strike(self, more: int) -> None:
        """Words struck through begin (1) or end (-1)."""
        self.struck += more
        if not self.struck and self.marked:
            self.out.append(STRUCK)
            self.marked = False

    def quote(self, more: int) -> None:
        """History begins (1) or ends (-1): on a line of its own, and every line of it bears a ">"."""
        self._break(1)
        self.quoted += more

    def boundary(self) -> None:
        self._break(1)
        self._put(BOUNDARY)
        self._break(1)

    def open(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag == "br":
            self._break(self.breaks + 1)
        elif tag == "img":
            self.words(attributes.get("alt") or "")
        elif tag == "a":
            self.links.append((attributes.get("href") or "", len(self.out)))
        elif tag == "tr":
            self._break(1)
            self.rows.append([self.lines, -1])
        elif tag in _CELLS:
            self._cell()
        elif tag in _BLOCKS:
            if not self.fresh:
                self._break(2 if tag in _SPACED else 1)
            self.preformatted += tag in _PREFORMATTED
            if tag == "li":
                self._put("- ")
                self.fresh = True

    def close(self, tag: str) -> None:
        if tag == _QUOTE:
            self.quote(-1)
        elif tag == _STRIKE:
            self.strike(-1)
        self.preformatted -= tag in _PREFORMATTED
        if tag == "a":
            href, at = self.links.pop()
            if len(self.out) == at and href.startswith(("http:", "https:", "mailto:", "tel:")):
                self.words(href)
        elif tag == "tr":
            began, _ = self.rows.pop()
            self.breaks = 1 if self.lines <= began + 1 else max(self.breaks, 1)
            self.gap = self.fresh = False
        elif tag in _BLOCKS and not self.fresh:
            self._break(2 if tag in _SPACED else 1)

    def _cell(self) -> None:
        """A cell beside one of a single line goes on that line; after a taller one it begins a line."""
        self.fresh = True
        if not self.rows:
            return
        row = self.rows[-1]
        if row[1] == self.lines:
            self.gap, self.breaks = True, 0
        elif row[1] >= 0:
            self._break(1)
            self.fresh = True
        row[1] = self.lines + (1 if self.breaks else 0)

    def _break(self, count: int) -> None:
        self.breaks = max(self.breaks, min(count, 2))
        self.space = self.gap = self.fresh = False

    def words(self, text: str) -> None:
        if self.preformatted:
            for number, line in enumerate(text.split("\n")):
                if number:
                    self._break(self.breaks + 1)
                self._put(line)
            return
        collapsed = _SPACE.sub(" ", text)
        if collapsed in ("", " "):
            self.space = self.space or bool(collapsed)
            return
        self.space = self.space or collapsed[0] == " "
        self._put(collapsed.strip(" "))
        self.space = collapsed[-1] == " "

    def _put(self, text: str) -> None:
        if not text:
            return
        if self.breaks:
            self.lines += 1
            self.out.append("\n" * self.breaks + ">" * min(self.quoted, 9) + (" " if self.quoted else ""))
        elif self.gap:
            self.out.append("  ")
        elif self.space:
            self.out.append(" ")
        self.breaks = 0
        self.gap = self.space = self.fresh = False
        if self.struck and not self.marked:
            self.out.append(STRUCK)
            self.marked = True
        self.out.append(text)

    def text(self) -> str:
        lines = plain("".join(self.out)).split("\n")
        return _MANY.sub("\n\n", "\n".join([line.rstrip() for line in lines])).strip()
