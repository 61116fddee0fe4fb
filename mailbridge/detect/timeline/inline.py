"""Answers written between the lines they answer.

What may live here: setting an answer beside the quoted line above it, so that "this one" says which.
"""

from __future__ import annotations

import re

from mailbridge.mail.message import Message
from mailbridge.mail.visible import visible_text

_QUOTE = re.compile(r"^[ \t]*>[> \t]*")
_MOST = 2_000
"""Lines of a body that are looked at."""
_LONGEST = 160
"""Characters of a quoted line that is answered as one."""


def beside_quotes(message: Message, said: str) -> str:
    """What is `said`, each answer that stands right below a quoted line on one line with it.

    Only where two quoted lines at least are answered so; else `said` as it is.
    """
    if ">" not in (message.text or message.html or ""):
        return said
    seen = visible_text(message)
    if ">" not in seen:
        return said
    own = {line.strip() for line in said.splitlines() if line.strip()}
    above, answers = "", 0
    lines: list[str] = []
    for line in seen.splitlines()[:_MOST]:
        words = line.strip()
        quoted = _QUOTE.match(line)
        if quoted:
            above = line[quoted.end() :].strip()
            continue
        if words and words in own:
            answered = bool(above) and len(above) <= _LONGEST
            answers += answered
            lines.append(f"{above.rstrip('.?! ')}: {words}\n" if answered else words)
        elif not words and not above:
            lines.append("")
        above = above if not words else ""
    return "\n".join(lines).strip("\n") if answers > 1 else said
