"""What the commands share by which the person corrects a reading: `set`, `merge`, `split` and `dismiss`.

What may live here: opening the state to change it without a server, the changed words as values, and telling the
outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mailbridge.commands.answer import answer
from mailbridge.commands.invocation import Invocation
from mailbridge.commands.picking import pick
from mailbridge.commands.printing import plain, say, write_json
from mailbridge.detect.values import Correction
from mailbridge.plan.values import Known

if TYPE_CHECKING:
    from mailbridge.store.protocol import Store


@dataclass(frozen=True)
class State:
    """The remembered opportunities, those too that were dismissed, and the person's words about them."""

    invocation: Invocation
    store: Store

    def known(self) -> list[Known]:
        """Every opportunity as it is now."""
        from mailbridge.commands.desk import remembered

        return remembered(self.invocation, self.store, dismissed=True)

    def pick(self, asked: str) -> Known:
        """The one opportunity that `asked` names. Raises Undone."""
        return pick(asked, self.known(), self.store.aliases())

    def together(self, one: str, other: str) -> Known | None:
        """The opportunity that holds both messages, given by their keys."""
        wanted = {one, other}
        return next((k for k in self.known() if wanted <= {m.key for m in k.opportunity.messages}), None)

    def words(self) -> dict[str, Correction]:
        """What was said, by founder."""
        return self.store.corrections()

    def correct(self, changed: Sequence[Correction], *, regroup: bool = False) -> None:
        """Remember these words, and with `regroup` which messages are an opportunity's since they were said."""
        from mailbridge.sync.understand import regroup as settle

        self.store.correct(changed)
        if regroup:
            settle(self.store, me=self.invocation.me, zone=self.invocation.zone, now=self.invocation.now)


@contextmanager
def correcting(invocation: Invocation, *, dry: bool) -> Iterator[State]:
    """The state, locked and open. With `dry` it is a copy that is dropped. Raises StateError and TryAgain."""
    from mailbridge.store.lock import locked

    with ExitStack() as stack:
        if not dry:
            stack.enter_context(locked(invocation.state_path))
        store: Store = stack.enter_context(invocation.store(readonly=dry))
        if dry:
            store = stack.enter_context(store.copy_in_memory())
        yield State(invocation, store)


def with_fields(known: Known, words: Mapping[str, Correction], fields: Mapping[str, str]) -> list[Correction]:
    """The words about an opportunity with `fields` said, or taken back where they are empty: of all that merged in."""
    changed = []
    for place, founder in enumerate(known.founders):
        word = words.get(founder, Correction(founder))
        left = {name: value for name, value in word.fields.items() if name not in fields}
        said = {name: value for name, value in fields.items() if value} if place == 0 else {}
        changed.append(replace(word, fields={**left, **said}))
    return changed


def with_dismissed(known: Known, words: Mapping[str, Correction], dismissed: bool) -> list[Correction]:
    """The words about an opportunity with its dismissal said, or taken back of all that merged in."""
    first, *others = [replace(words.get(f, Correction(f)), dismissed=False) for f in known.founders]
    return [replace(first, dismissed=dismissed), *others]


def rejoined(first: Known, second: Known, words: Mapping[str, Correction]) -> list[Correction]:
    """The words about two opportunities without the split that parted one from the other; none where none did."""
    heads = {key for k in (first, second) for key in (*k.founders, k.opportunity.founder.key)}
    about = [words[f] for f in (*first.founders, *second.founders) if f in words]
    return [
        replace(word, apart=tuple(key for key in word.apart if key not in heads))
        for word in about
        if heads.intersection(word.apart)
    ]


def merged(first: Known, second: Known, words: Mapping[str, Correction]) -> list[Correction]:
    """The words that make two opportunities one. Parts that were merged before stay parts of their own."""
    parts: list[tuple[str, ...]] = []
    emptied = []
    for k in (first, second):
        before = [words[f] for f in k.founders if f in words and words[f].joined]
        own = (k.founders[0], *(m.key for m in k.opportunity.messages))
        parts += [part for word in before for part in word.joined] or [tuple(dict.fromkeys(own))]
        emptied += [replace(word, joined=()) for word in before]
    about = {word.founder: word for word in emptied}
    head = first.founders[0]
    about[head] = replace(about.get(head) or words.get(head, Correction(head)), joined=tuple(parts))
    return list(about.values())


def unmerged(known: Known, key: str, words: Mapping[str, Correction]) -> list[Correction]:
    """The words about an opportunity without the merge of the part that begins with the message `key`; none where the
    person merged no such part."""
    present = {m.key for m in known.opportunity.messages}
    changed = []
    for word in (words[f] for f in known.founders if f in words):
        left = tuple(part for part in word.joined if next((k for k in part if k in present), None) != key)
        if left != word.joined:
            changed.append(replace(word, joined=left if len(left) > 1 else ()))
    return changed


def with_cut(known: Known, key: str, words: Mapping[str, Correction]) -> list[Correction]:
    """The words about an opportunity with a message, and all that answers it, split off."""
    word = words.get(known.founders[0], Correction(known.founders[0]))
    return [replace(word, apart=tuple(dict.fromkeys((*word.apart, key))))]


def tell(invocation: Invocation, known: Sequence[Known], said: str, *, dry: bool, as_json: bool) -> None:
    """The outcome: the opportunities as JSON on stdout, or one sentence on stderr, and what is still to be done."""
    if as_json:
        write_json(answer(invocation.now, known))
        return
    say(f"{said}{' (Nothing was stored: a dry run.)' if dry else ''}")
    if not dry and any(k.decision for k in known):
        say("`mailbridge sync` brings the draft up to date, unless you edited it.")


def name_of(known: Known) -> str:
    """What to call an opportunity in a sentence."""
    company = plain(known.opportunity.company)
    return f"{company} ({known.opportunity.id})" if company else known.opportunity.id
