"""What CSS hides: the inline and embedded styles of HTML mail, as far as they decide whether words are seen.

What may live here: the reading of simple rules (`.class`, `#id`, `tag`, `tag.class`) and of the declarations that hide.
Rules inside @media are passed over, since they speak of other screens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

WHITE = "#ffffff"

_CSS_LIMIT = 200_000
_STYLE_LIMIT = 4000
_RULES_LIMIT = 5000
_ZERO = r"0*(?:\.0+)?0?(?:px|pt|em|rem|%)?"
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all"
    rf"|font-size\s*:\s*(?:0{_ZERO}|1px|1pt)\s*(?:!|;|$)|opacity\s*:\s*(?:0+(?:\.0*)?|\.0+)\s*(?:!|;|$)"
    r"|(?:^|[;\s])(?:left|right|top|text-indent)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*(?:50|100)%"
)
"""What hides an element, in small letters."""
_CLIPPED = re.compile(r"(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*(?:0+(?:px|pt|em|%)?|1px)\s*(?:!|;|$)", re.IGNORECASE)
_OVERFLOW = re.compile(r"overflow\s*:\s*hidden", re.IGNORECASE)
_COLOUR = re.compile(r"(?:^|;)\s*color\s*:\s*([^;!]+)", re.IGNORECASE)
_BACKGROUND = re.compile(r"(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)", re.IGNORECASE)
_SHOWN = re.compile(r"(?:^|;)\s*display\s*:\s*(?!none)[a-z]", re.IGNORECASE)
_NO_DISPLAY = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_BRACE = re.compile(r"[{}]")
_SELECTOR = re.compile(r"([a-zA-Z][a-zA-Z0-9]{0,20})?([.#][\w-]{1,80})?")
_COLOURS = {"white": WHITE, "black": "#000000", "#fff": WHITE, "#000": "#000000", "rgb(255,255,255)": WHITE,
            "rgb(0,0,0)": "#000000"}  # fmt: skip


class Styles:
    """The rules of a document's `<style>` elements (`sheets`), and what they and inline styles do to an element."""

    def __init__(self, sheets: Iterable[str] = ()) -> None:
        self._rules: dict[str, str] = {}
        for sheet in sheets:
            for selectors, declarations in _rules(sheet[:_CSS_LIMIT]):
                for selector in selectors.split(","):
                    self._add(selector.strip(), declarations)

    def _add(self, selector: str, declarations: str) -> None:
        if selector and len(self._rules) < _RULES_LIMIT and _SELECTOR.fullmatch(selector):
            key = selector.lower()
            self._rules[key] = f"{self._rules.get(key, '')};{declarations}"[-_STYLE_LIMIT:]

    def of(self, tag: str, attributes: dict[str, str | None]) -> str:
        """The declarations that hold for an element: those of its tag, classes and id, then its own."""
        own = (attributes.get("style") or "")[:_STYLE_LIMIT]
        if not self._rules:
            return own
        names = [f".{name}" for name in (attributes.get("class") or "").lower().split()[:20]]
        if attributes.get("id"):
            names.append(f"#{(attributes.get('id') or '').lower()}")
        found = [self._rules.get(key) for name in ["", *names] for key in ((tag + name), name)]
        embedded = ";".join(rule for rule in found if rule)
        if not embedded:
            return own
        if _SHOWN.search(own):
            embedded = _NO_DISPLAY.sub("", embedded)
        return f"{embedded};{own}"


def _rules(css: str) -> list[tuple[str, str]]:
    """The plain rules of a style sheet as (selectors, declarations); whole at-rules are passed over."""
    first, *rest = css.split("/*")
    css = first + "".join(piece.partition("*/")[2] for piece in rest)
    found: list[tuple[str, str]] = []
    depth = opened = start = 0
    for match in _BRACE.finditer(css):
        if match[0] == "{":
            opened = match.end() if depth == 0 else opened
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                prelude = css[start : opened - 1].replace("<!--", "").rpartition(";")[2].strip()
                if not prelude.startswith("@") and len(prelude) < _STYLE_LIMIT:
                    found.append((prelude, css[opened : match.start()]))
                start = match.end()
    return found


def hides(style: str, attributes: dict[str, str | None], ground: str) -> bool:
    """Whether words in an element with these declarations are not seen; `ground` is the colour that they stand on."""
    if "hidden" in attributes:
        return True
    if not style:
        return False
    hidden, colour = _told(style)
    return hidden or (colour is not None and colour in (ground_of(style, attributes) or ground, "transparent"))


@lru_cache(maxsize=512)
def _told(style: str) -> tuple[bool, str | None]:
    """Whether declarations hide an element, and the colour that they give its words; many elements have the same."""
    hidden = _HIDING.search(style.lower()) or (_OVERFLOW.search(style) and _CLIPPED.search(style))
    colours = [] if hidden else _COLOUR.findall(style)
    return bool(hidden), _colour(colours[-1]) if colours else None


def ground_of(style: str, attributes: dict[str, str | None]) -> str | None:
    """The background colour that an element sets, or None."""
    found = _BACKGROUND.findall(style) if "ackground" in style else []
    value = found[-1] if found else attributes.get("bgcolor")
    return _colour(value) if value else None


def _colour(value: str) -> str:
    value = value.strip().lower().replace(" ", "")
    return _COLOURS.get(value, value)
