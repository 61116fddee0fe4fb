"""HTML to the text that a reader sees."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbridge.mail.visible import html_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Hi <b>there</b>,\n you</p><p>Bye</p>", "Hi there, you\n\nBye"),
        ("<div>a</div><div><br></div><div>b<br>c</div>", "a\n\nb\nc"),
        ("<ul><li>one</li><li><p>two</p></li></ul>", "- one\n- two"),
        ("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"),
        ("a&nbsp;b&#8203;c&shy;d&#xFEFF;", "a bcd"),
        ("<head><title>t</title></head><style>p{}</style><script>x</script><!-- c --><p>seen</p>", "seen"),
        ('<a href="https://x.example/y">words</a>', "words"),
        ('<a href="https://x.example/y"><img src="z"></a>', "https://x.example/y"),
        ('<img alt="Logo"> text', "Logo text"),
        ("<!--[if mso]><p>outlook</p><![endif]--><![if !mso]><p>others</p><![endif]>", "others"),
        ("<h1>Title<p>unclosed <b>bold <i>both", "Title\n\nunclosed bold both"),
        ("", ""),
    ],
)
def test_structure_becomes_lines(html: str, text: str) -> None:
    """Blocks, lists, breaks and preformatted text stand on the lines where a reader sees them."""
    assert html_text(html) == text


def test_cells_of_a_row_stay_on_one_line() -> None:
    """A table of facts reads row by row, whatever blocks its cells hold; a layout table reads as paragraphs."""
    facts = (
        "<table><tr><td><p>Date</p></td><td><div>Thursday</div></td></tr><tr><th>Time</th><td>3 pm</td></tr></table>"
    )
    assert html_text(facts) == "Date  Thursday\nTime  3 pm"
    layout = "<table><tr><td><p>Dear Jo,</p><p>See you.</p></td></tr><tr><td>Footer</td></tr></table>"
    assert html_text(layout) == "Dear Jo,\n\nSee you.\n\nFooter"


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "DISPLAY : none !important",
        "visibility:hidden",
        "font-size:0",
        "font-size:0px;line-height:0",
        "opacity:0",
        "opacity: 0.0;",
        "mso-hide:all",
        "max-height:0;overflow:hidden",
        "width:0px;overflow:hidden",
        "color:#ffffff",
        "background:#000;color:black",
        "position:absolute;left:-9999px",
        "width:1px;height:1px;overflow:hidden",
        "clip:rect(0,0,0,0)",
        "font-size:1px;line-height:1px",
    ],
)
def test_hidden_text_is_not_seen(style: str) -> None:
    """Preheaders and other hidden words are left out."""
    assert html_text(f'<p style="{style}">hidden</p><p>seen</p>') == "seen"


@pytest.mark.parametrize(
    "style",
    ["font-size:0.9em", "opacity:0.8", "color:#333", "height:0", "background:#003366;color:white", "display:block"],
)
def test_styled_text_is_seen(style: str) -> None:
    """Small, pale or inverted text is still text."""
    assert html_text(f'<p style="{style}">words</p>') == "words"


def test_white_on_a_dark_row_is_seen() -> None:
    """The background may be set far above the words."""
    assert html_text('<table bgcolor="#003366"><tr><td style="color:#fff">words</td></tr></table>') == "words"


SHEET = """<style><!-- /* a comment { */ @import url(x.css); .pre, td.off {display:none !important}
#gone{visibility:hidden} @media (max-width:600px) { .wide { display:none } }
.dark{background:#222} .pale{color:#fff} </style>"""


@pytest.mark.parametrize(
    ("element", "is_seen"),
    [
        ('<p class="a pre">words</p>', False),
        ('<table><tr><td class="off">words</td></tr></table>', False),
        ('<p class="off">words</p>', True),
        ('<p id="gone">words</p>', False),
        ('<p class="wide">words</p>', True),
        ('<p class="pre" style="display:block">words</p>', True),
        ('<p class="pale">words</p>', False),
        ('<div class="dark"><p class="pale">words</p></div>', True),
    ],
)
def test_embedded_styles_hide_too(element: str, is_seen: bool) -> None:
    """Rules of a <style> element hide by class, id and tag; those for other screens do not; an inline style wins."""
    assert html_text(f"<html><head>{SHEET}</head><body>{element}</body></html>") == ("words" if is_seen else "")


def test_hidden_attribute_is_not_seen() -> None:
    """The `hidden` attribute hides."""
    assert html_text("<div hidden>no</div>yes") == "yes"


@pytest.mark.parametrize(
    "piece", ["<div>", "<b><a href=x>", "<table><tr><td>a", "<blockquote type=cite>a", "<p>", "<li><ul>"]
)
def test_endless_nesting_ends(piece: str) -> None:
    """Markup nested a hundred thousand deep neither overflows nor takes longer than its size."""
    start = time.process_time()
    html_text(piece * 60_000 + "end")
    assert time.process_time() - start < 20


@pytest.mark.parametrize("piece", ["/*", "{", "}", "a{", "@media{", ".a{display:none}", ".a,"])
def test_hostile_style_sheets_end(piece: str) -> None:
    """Style sheets of half a megabyte of anything are read in time."""
    start = time.process_time()
    assert html_text(f"<style>{piece * (500_000 // len(piece))}</style><p class=b>seen</p>") == "seen"
    assert time.process_time() - start < 10


@given(st.text(alphabet="<>/abdivtr ='\"&;-!\n\x00\xa0\u200b", max_size=300))
def test_no_markup_raises(html: str) -> None:
    """Whatever the markup, there is a text, and no blank line is doubled in it."""
    assert "\n\n\n" not in html_text(html)
