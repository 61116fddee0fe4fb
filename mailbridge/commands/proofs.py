"""How `check` tells what stands out: a draft, and below it each finding with its words and what to do.

What may live here: values in, rich renderables out. Every word from mail passes `plain`.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mailbridge.commands.printing import plain
from mailbridge.proofreading import Finding
from mailbridge.sync.review import Reviewed

_STYLES = {"wrong": "bold red", "look": "yellow"}


def proofs(found: Sequence[Reviewed]) -> RenderableType:
    """Every draft with what stands out in it."""
    parts: list[RenderableType] = []
    for one in found:
        parts += [_head(one), _findings(one.findings)]
        if not one.edited and any(finding.check != "gap" for finding in one.findings):
            parts.append(Text("  It is as mailbridge wrote it: `mailbridge sync` brings it up to date.", style="dim"))
        parts.append(Text())
    return Group(*parts[:-1])


def _head(one: Reviewed) -> Text:
    o = one.known.opportunity
    head = Text(plain(o.company) or "Company unknown", style="bold").append(f"  [{o.id}]", style="cyan")
    to = ", ".join(a.email for a in one.draft.to) or "nobody"
    kind = one.kind.replace("-", " ") if one.kind else "your own draft"
    return head.append(f"  {kind} to {plain(to)}, {plain(one.mailbox)} UID {one.seen.uid}", style="not bold")


def _findings(findings: Sequence[Finding]) -> RenderableType:
    if not findings:
        return Text("  Nothing stands out.", style="green")
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for finding in findings:
        told = Text()
        if finding.quote:
            told.append(f"“{plain(finding.quote)}”\n", style="dim")
        told.append(f"{plain(finding.what)}\n{plain(finding.todo)}")
        table.add_row(Text(f"  {finding.severity}", style=_STYLES[finding.severity]), told)
    return table
