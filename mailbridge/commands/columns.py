"""Lists that stay readable on a terminal of any width: columns that give way, and lines below one another at last.

What may live here: fitting columns into a width, and nothing of what stands in them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from rich.table import Table
from rich.text import Text

T = TypeVar("T")

_GAP = 2
_FOLDED = 12
"""A column that may fold is readable from this width."""


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """One column: its name, and the cell of a row. `most` is its greatest width, where it may fold; None for one that
    is never folded nor cut. The first to `yields` is left out first where there is no room; one that yields 0 stays.
    `line` is the one that it stands on where a row is told on lines below one another."""

    name: str
    cell: Callable[[T], Text]
    most: int | None = None
    yields: int = 0
    line: int = 0
    right: bool = False


def listed(columns: Sequence[Column[T]], rows: Sequence[T], width: int) -> Table:
    """The rows as a table within `width` columns of a terminal. The first column is the row's ID, which is never cut:
    where even the columns that stay have no room, the others stand on lines beside it."""
    left = list(columns)
    while _least(left, rows) > width:
        yielding = [c for c in left if c.yields]
        if not yielding:
            return _stacked(columns, rows)
        left.remove(min(yielding, key=lambda c: c.yields))
    table = Table(box=None, pad_edge=False, header_style="bold")
    for c in left:
        table.add_column(
            c.name, no_wrap=c.most is None, overflow="fold", max_width=c.most, justify="right" if c.right else "left"
        )
    for row in rows:
        table.add_row(*(c.cell(row) for c in left))
    return table


def _least(columns: Sequence[Column[T]], rows: Sequence[T]) -> int:
    """The width below which something would be cut or hard to read."""
    total = 0
    for c in columns:
        natural = max([len(c.name), *(c.cell(row).cell_len for row in rows)])
        total += _GAP + (natural if c.most is None else min(natural, _FOLDED))
    return total - _GAP


def _stacked(columns: Sequence[Column[T]], rows: Sequence[T]) -> Table:
    first, *others = columns
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for row in rows:
        lines: dict[int, list[Text]] = {}
        for c in others:
            cell = c.cell(row)
            if cell.plain not in ("", "—"):
                lines.setdefault(c.line, []).append(cell)
        told = [Text(" · ").join(cells) for _, cells in sorted(lines.items())]
        table.add_row(first.cell(row), Text("\n").join(told))
    return table
