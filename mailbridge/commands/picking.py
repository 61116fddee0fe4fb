"""Which opportunity a person means: an ID, an alias, or a unique beginning of an ID or of a company's name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mailbridge.commands.invocation import Invocation
from mailbridge.commands.printing import plain
from mailbridge.errors import Undone
from mailbridge.plan.values import Known


def pick(asked: str, known: Sequence[Known], aliases: Mapping[str, str] | None = None) -> Known:
    """The one opportunity that `asked` names. `aliases` maps IDs of before a merge to those of now.

    Raises Undone where nothing or more than one thing is named so.
    """
    word = asked.strip().casefold()
    if not word:
        raise Undone("The ID is empty.", "`mailbridge list --all` shows the IDs.")
    word = (aliases or {}).get(word, word)
    exact = [k for k in known if k.opportunity.id == word]
    if exact:
        return exact[0]
    begun = [
        k
        for k in known
        if k.opportunity.id.startswith(word) or (k.opportunity.company or "").casefold().startswith(word)
    ]
    if len(begun) == 1:
        return begun[0]
    if not begun:
        raise Undone(
            f"No opportunity is named {plain(asked)!r}.",
            "`mailbridge list --all` shows the IDs, and which of them you dismissed.",
        )
    named = ", ".join(f"{k.opportunity.id} ({plain(k.opportunity.company) or 'company unknown'})" for k in begun[:8])
    raise Undone(f"{plain(asked)!r} may be any of {named}.", "Give more of the ID.")


def looked_up(invocation: Invocation, asked: str) -> Known:
    """The one that `asked` names of what the last sync read; no server is asked. Raises Undone."""
    from mailbridge.commands import desk

    with invocation.store(readonly=True) as store:
        return pick(asked, desk.remembered(invocation, store, dismissed=True), store.aliases())
