"""What `send` finds ready to go, and the handing over.

What may live here: one look at the mailbox, what an earlier `send` left in doubt or undone, and the postings.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from mailbridge.commands import desk
from mailbridge.commands.invocation import Invocation
from mailbridge.commands.picking import pick
from mailbridge.commands.printing import plain, say
from mailbridge.errors import Undone
from mailbridge.imap import drafts
from mailbridge.letters.checkins import TO_FILL
from mailbridge.mail.outgoing import Unsendable, outgoing
from mailbridge.mail.parse import parse
from mailbridge.mail.reply import HeaderRefused
from mailbridge.mail.visible import split
from mailbridge.plan.declining import decline, live_invites
from mailbridge.plan.sending import SENT_ALREADY, NothingToSend, own_id, to_send
from mailbridge.plan.submission import Origin, Submission
from mailbridge.plan.values import Known
from mailbridge.sync.passes import Run
from mailbridge.sync.review import review
from mailbridge.sync.sending import Posting, deliver, sent_mailbox

Word = Literal["yes", "no"]
"""Whether something in doubt went out, as the person says."""


@dataclass(frozen=True, slots=True)
class Outbox:
    """What one look came to. `postings` are ready to go; `doubt` may have gone out already, and then nothing is ready;
    `finished` went out in an earlier `send` that was cut, and what was left of it is done now. `noticed` are what
    stands out in the letter and what cannot be answered, one sentence each."""

    known: Known
    postings: tuple[Posting, ...] = ()
    doubt: Submission | None = None
    finished: tuple[Submission, ...] = ()
    noticed: tuple[str, ...] = ()

    @property
    def marks(self) -> tuple[object, ...]:
        """What must be the same for it to be what was shown."""
        return tuple(posting.mark for posting in self.postings)

    @property
    def name(self) -> str:
        """The company, or else the ID."""
        return plain(self.known.opportunity.company) or self.known.opportunity.id


def look(run: Run, invocation: Invocation, id_: str, words: Mapping[str, Word], *, declining: bool) -> Outbox:
    """Read the mailbox, finish what an earlier `send` left, and find what there is to send, with `declining` the
    answers to invites too. `words` are what the person said of what was in doubt, by Message-ID. Raises Undone where
    there is nothing that can be sent."""
    known = pick(id_, run.read(), run.store.aliases())
    _keep_words(run, known, words)
    done = run.finish(_again(run, known))
    for _, told in done:
        for sentence in told:
            say(sentence)
    known, finished = _again(run, known), tuple(submission for submission, _ in done)
    doubt = next((s for s in known.submissions if not s.went_out and s not in finished), None)
    if doubt is not None:
        return Outbox(known, doubt=doubt, finished=finished)
    answers, unanswered = _answers(run, invocation, known) if declining else ((), ())
    try:
        letter = _letter(run, invocation, known)
    except NothingToSend as nothing:
        if finished or (answers and nothing.what == SENT_ALREADY):
            return Outbox(known, answers, finished=finished, noticed=unanswered)
        raise Undone(nothing.what, nothing.todo) from nothing
    except Unsendable as error:
        raise Undone(f"{error}", "Put it right in your mail app, or send it from there.") from error
    return Outbox(known, (letter, *answers), finished=finished, noticed=(*_noticed(run, known), *unanswered))


def _noticed(run: Run, known: Known) -> tuple[str, ...]:
    """What the proof-reader has to say of the letter."""
    found = review(run, [known], run.recall(), own=False)
    return tuple(f"{finding.what} {finding.todo}" for one in found for finding in one.findings)


def _keep_words(run: Run, known: Known, words: Mapping[str, Word]) -> None:
    """Remember what the person said of what was in doubt."""
    for entry in known.submissions:
        if entry.went_out or entry.message_id not in words:
            continue
        if words[entry.message_id] == "no":
            run.store.forget_submission(entry.message_id)
        else:
            run.store.save_submission(replace(entry, state="accepted"))


def _again(run: Run, known: Known) -> Known:
    """The opportunity with what is remembered of it now."""
    return next((k for k in run.recall() if k.opportunity.id == known.opportunity.id), known)


def _letter(run: Run, invocation: Invocation, known: Known) -> Posting:
    """The draft as it stands now. Raises NothingToSend and Unsendable."""
    view = run.view()
    lying, key = to_send(known, view, run.writer.identities[0])
    raw = drafts.read_draft(run.session, view.mailbox, lying.uid)
    if raw is None:
        raise NothingToSend("The draft is gone.", "Look for it in your mail app, or run this again.")
    if TO_FILL in split(parse(raw)).said:
        raise NothingToSend(
            f"A line of your own is still to be written, where {TO_FILL} stands.", "Write it in your mail app first."
        )
    origin = Origin(view.mailbox, lying.uidvalidity, lying.uid, drafts.digest(raw), key)
    out = outgoing(raw, date=datetime.now(invocation.zone), message_id=own_id(known, key))
    return Posting(out, known.founders[0], origin)


def _answers(run: Run, invocation: Invocation, known: Known) -> tuple[tuple[Posting, ...], tuple[str, ...]]:
    """The answer to each live invite, and of those that nobody can answer, why."""
    now = datetime.now(invocation.zone)
    postings, unanswered = [], []
    sent = {s.message_id for s in known.submissions}
    for one in live_invites(known.opportunity, run.me, now=now):
        title = plain(one.invite.summary) or plain(one.message.subject)
        if one.organizer is None:
            unanswered.append(
                f"“{title}” was sent by a scheduling tool, which takes no answer by mail: cancel it there."
            )
            continue
        try:
            raw = decline(one, run.writer.identities, known.opportunity.language, zone=run.zone, now=now)
            posting = Posting(outgoing(raw, date=now, message_id=None), known.founders[0], None)
        except (HeaderRefused, Unsendable) as error:
            unanswered.append(f"“{title}” cannot be answered: {error}")
            continue
        if posting.message_id not in sent:
            postings.append(posting)
    return tuple(postings), tuple(unanswered)


def dispatch(run: Run, invocation: Invocation, found: Outbox) -> dict[str, tuple[str, ...]]:
    """Send everything that is ready, and tell of each what became of it. Whom the server did not take it for, with its
    words, by Message-ID. Raises DraftChanged where it is no more as it was shown, and what sending raises."""
    from mailbridge.account.providers import files_sent_itself

    account, submit = invocation.account, desk.mailer(invocation)
    sent = None if files_sent_itself(account) else sent_mailbox(run.session.mailboxes(), account.mailboxes)
    for posting in found.postings:
        told = deliver(posting, run, sent, submit)
        say(f"Sent to {', '.join(posting.out.rcpt_to)}: “{plain(posting.out.shown.subject)}”.")
        for sentence in told:
            say(sentence)
    ids = {posting.message_id for posting in found.postings}
    return {s.message_id: s.refused for s in run.store.submissions() if s.message_id in ids}
