"""Whether the letter still says what was decided, and whether it is still needed.

What may live here: the checks of a letter of mailbridge's against the decision, the notice and how the process stands.
"""

from __future__ import annotations

from collections.abc import Iterator

from mailbridge.detect.phrases import Phrases, fold
from mailbridge.detect.seen import is_automatic, is_robot
from mailbridge.letters.notice import freed, notice_hours, released, short_notice
from mailbridge.letters.values import Reason
from mailbridge.mail.message import DRAFTS, SENT
from mailbridge.proofreading.page import Page, masked, quoted
from mailbridge.proofreading.values import Finding, Proof
from mailbridge.proofreading.words import TABLES

_SHORT_NOTICE = {tag: Phrases({True: words.short_notice}) for tag, words in TABLES.items()}
_REASONS: dict[str, Phrases[Reason]] = {tag: Phrases(words.reasons) for tag, words in TABLES.items()}
_OVER = {
    "rejected": "They have turned you down since.",
    "filled": "The role has been filled since.",
    "withdrawn": "You have withdrawn already.",
}
_LEAVES = ("withdrawal", "call-request")


def needed(proof: Proof, page: Page) -> Iterator[Finding]:
    """A letter that would come too late, twice, or against what was decided since."""
    if proof.kind not in _LEAVES:
        return
    o, todo = proof.opportunity, "Delete the draft, unless you want to write all the same."
    if proof.sent:
        yield Finding("needed", "wrong", "", "This letter was sent already.", "Delete the draft.")
    elif not o.open:
        yield Finding("needed", "wrong", "", _OVER.get(o.closed or "", "The process is closed."), todo)
    elif proof.decision is None:
        what = "You took the decision to leave back, and this letter is still here."
        yield Finding("needed", "look", "", what, todo)
    elif _called_off(proof):
        what = "They called the interview off since, and nothing else is ahead."
        yield Finding("needed", "look", "", what, "See what they wrote; perhaps no withdrawal is needed.")


def _called_off(proof: Proof) -> bool:
    """Whether the last word about times is theirs, that one is off, and younger than the letter."""
    o, written = proof.opportunity, proof.draft.date
    if written is None or freed(o, proof.now) or released(o, proof.now):
        return False
    spoken = [t for t in o.timeline if t.at is not None and t.at > written]
    last = spoken[-1] if spoken else None
    return last is not None and (last.what, last.who) == ("cancelled", "them")


def news(proof: Proof, page: Page) -> Iterator[Finding]:
    """What they wrote after the draft: a person, no absence note, and not where the process is over anyway."""
    written, me = proof.draft.date, {address.lower() for address in proof.me}
    if written is None or not proof.opportunity.open:
        return
    later = [
        m
        for m in proof.opportunity.messages
        if not (m.author.folded in me or m.special_uses & {SENT, DRAFTS} or is_automatic(m) or is_robot(m.author))
        and (m.received or m.date or written) > written
        and (m.date or m.received or written) > written
    ]
    if later:
        who = later[-1].author.name or later[-1].author.email
        what, todo = (
            f"{who} wrote after this draft was written.",
            "Read that first; it may change your letter.",
        )
        yield Finding("news", "look", quoted(later[-1].subject), what, todo)


def notice(proof: Proof, page: Page) -> Iterator[Finding]:
    """Less than a day's notice, and no word for it. What was told on the phone needs none."""
    decision = proof.decision
    if proof.kind != "withdrawal" or decision is None or decision.called or not page.words:
        return
    if not short_notice(proof.opportunity, proof.now) or _SHORT_NOTICE[page.language].first(fold(page.said)):
        return
    hours = notice_hours(proof.opportunity, proof.now)
    ahead = f"in {hours:.0f} hours" if hours is not None and hours >= 1 else "about to begin"
    what = f"The interview is {ahead}, and the letter has no word for the short notice."
    yield Finding("notice", "look", "", what, "Say that you are sorry for the short notice, and better call as well.")


def reason(proof: Proof, page: Page) -> Iterator[Finding]:
    """Another reason than the chosen one, and no word of that. A letter in which the chosen one is not told by the
    usual words (a template of the person's own) is left alone."""
    chosen = proof.decision.reason if proof.decision else None
    if proof.kind != "withdrawal" or chosen in (None, "none") or not page.words:
        return
    if proof.letter is None or chosen not in _told(proof, proof.letter.text, proof.letter.language):
        return
    told = _told(proof, page.said, page.language)
    if told and chosen not in told:
        other, words = next(iter(told.items()))
        what = f"You chose {chosen} as the reason, and the letter speaks of {other}."
        todo = f"Put it right, or choose again: mailbridge withdraw {proof.opportunity.id} --reason {other}."
        yield Finding("reason", "look", quoted(words), what, todo)


def _told(proof: Proof, text: str, language: str) -> dict[Reason, str]:
    """The reasons that a text tells, each with its words; what the person seeks and whom they recommend tells none."""
    if language not in _REASONS:
        return {}
    o, profile = proof.opportunity, proof.profile
    strengths = [r.strengths for r in profile.referrals]
    seeking = [profile.seeking, proof.decision.seeking if proof.decision else None]
    clear = fold(masked(text, [o.role, o.company, *seeking, *strengths]))
    hits = sorted(_REASONS[language].find(clear), key=lambda hit: hit.start)
    return {hit.meaning: hit.words for hit in reversed(hits)}
