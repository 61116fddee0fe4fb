"""How opportunities look on a terminal: the table of `list`, the page of `show`.

What may live here: values in, rich renderables out; how a list fits a terminal is `columns.py`'s. Every word from mail
passes `plain`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mailbridge.commands.columns import Column, listed
from mailbridge.commands.invocation import Invocation
from mailbridge.commands.order import by_notice
from mailbridge.commands.printing import console, plain, plain_lines, say
from mailbridge.detect.corrections import SAID
from mailbridge.detect.values import Evidence, Interview, Moment, Opportunity
from mailbridge.letters.notice import next_interview, notice_hours
from mailbridge.plan.values import Action, DraftRecord, Known

if TYPE_CHECKING:
    from mailbridge.commands.checks import Result
    from mailbridge.commands.contacts import Contact
    from mailbridge.commands.ics import Entry

SHORT_HOURS, SOON_HOURS = 24.0, 72.0
"""Below the first, notice is unprofessionally short (rule 1) and red; below the second it is yellow."""

STATE_WORDS = {
    "written": "draft ready",
    "edited": "draft edited",
    "sent": "sent",
    "deleted": "draft deleted",
}


STEP_WORDS = {"screen": "introductory call", "interview": "interview"}


def opportunities(known: Sequence[Known], now: datetime, width: int) -> Table:
    """An entry an opportunity, in the order given. Times are in the interview's own zone."""

    def soonest(k: Known) -> Text:
        upcoming = next_interview(k.opportunity, now)
        return when(upcoming) if upcoming else Text("—", style="dim")

    columns: tuple[Column[Known], ...] = (
        Column("ID", id_of),
        Column("Company", lambda k: named(k.opportunity.company), most=26),
        Column("Role", lambda k: named(k.opportunity.role), most=30),
        Column("Stage", lambda k: stage(k.opportunity), yields=2, line=2),
        Column("Next interview", soonest, line=1),
        Column("Notice", lambda k: notice(notice_hours(k.opportunity, now)), line=1, right=True),
        Column("Contact", contact, most=20, yields=1, line=2),
        Column("Decided", decided, most=16, line=2),
    )
    return listed(columns, known, width)


def id_of(k: Known) -> Text:
    """What the person types to name an opportunity."""
    return Text(k.opportunity.id, style="cyan")


def named(text: str | None, limit: int = 60) -> Text:
    """A company's or role's name, made harmless."""
    return Text(plain(text, limit=limit) or "—")


def contact(k: Known) -> Text:
    """Whom to write to, by name where there is one."""
    known = k.opportunity.contact
    return named(known.name or known.email if known else None, limit=50)


def print_opportunities(invocation: Invocation, shown: Sequence[Known], *, hidden: Sequence[Known]) -> None:
    """The table on stdout, the most urgent first; on stderr how many of `hidden` are not in it."""
    if shown:
        screen = console(no_color=invocation.no_color)
        screen.print(opportunities(by_notice(shown, invocation.now), invocation.now, screen.width))
    else:
        say("There are no open opportunities.")
    left = len(hidden) - len(shown)
    if left > 0:
        say(f"{left} closed {'one is' if left == 1 else 'ones are'} not shown: `mailbridge list --all`.")


def print_actions(invocation: Invocation, actions: Sequence[Action], *, dry: bool) -> None:
    """What was done, or would be: a line an action."""
    for action in actions:
        verb = ("would " if dry else "") + action.action
        console(no_color=invocation.no_color).print(
            Text(f"{verb} {action.kind} [{action.opportunity}]: {plain(action.why)}")
        )


def drafts(known: Sequence[Known], width: int) -> Table:
    """An entry a draft."""
    columns: tuple[Column[tuple[Known, DraftRecord]], ...] = (
        Column("ID", lambda row: id_of(row[0])),
        Column("Company", lambda row: named(row[0].opportunity.company), most=26),
        Column("Letter", lambda row: Text(row[1].kind), line=1),
        Column("State", lambda row: Text(row[1].state), line=1),
        Column("Mailbox", lambda row: Text(plain(row[1].mailbox)), most=40, yields=2, line=1),
        Column("Message-ID", lambda row: Text(plain(row[1].message_id)), most=80, yields=1, line=2),
    )
    return listed(columns, [(k, record) for k in known for record in k.drafts], width)


def interviews(entries: Sequence[Entry], width: int) -> Table:
    """An entry an interview, in the order given, in its own zone."""
    columns: tuple[Column[Entry], ...] = (
        Column("ID", lambda e: id_of(e.known)),
        Column("When", lambda e: when(e.interview), line=1),
        Column("Until", lambda e: Text(f"{e.interview.end:%H:%M}" if timed(e.interview.end) else ""), line=1),
        Column("What", lambda e: Text(STEP_WORDS[e.interview.step]), line=1),
        Column("Company", lambda e: named(e.known.opportunity.company), most=30),
        Column("Role", lambda e: named(e.known.opportunity.role), most=30),
        Column("With", lambda e: named(", ".join(e.interview.participants), limit=120), most=30, yields=1, line=2),
    )
    return listed(columns, entries, width)


def contacts(people: Sequence[Contact], width: int) -> Table:
    """An entry a person, in the order given."""
    columns: tuple[Column[Contact], ...] = (
        Column("Name", lambda c: Text(plain(c.person.name or c.person.email, limit=50), style="cyan")),
        Column("Company", lambda c: named(", ".join(c.companies), limit=120), most=26),
        Column("Part", lambda c: Text(c.person.part), yields=3, line=1),
        Column("Address", lambda c: named(c.person.email), most=40, line=1),
        Column("Numbers", lambda c: Text(", ".join(c.person.phones)), yields=1, line=2),
        Column("Met", lambda c: Text(", ".join(f"{d.day} {d:%b}" for d in c.met)), most=20, yields=2, line=2),
        Column("LinkedIn", lambda c: Text(plain(c.person.linkedin)), most=50, yields=4, line=3),
    )
    return listed(columns, people, width)


def timed(moment: Moment | None) -> bool:
    """Whether a moment has a time of day."""
    return isinstance(moment, datetime)


def checks(results: Sequence[Result]) -> Table:
    """One line a check of `doctor`, and under it what to do."""
    marks = {"ok": ("✓", "green"), "failed": ("✗", "bold red"), "skipped": ("·", "dim"), "note": ("!", "yellow")}
    table = Table(box=None, pad_edge=False, show_header=False)
    for column in range(3):
        table.add_column(overflow="fold", no_wrap=column < 2)
    for result in results:
        mark, style = marks[result.state]
        said = plain_lines(f"{result.what}\n{result.todo}" if result.todo else result.what)
        table.add_row(Text(mark, style=style), Text(result.name), Text(said))
    return table


def stage(o: Opportunity) -> Text:
    """The stage, and how it ended where it has; what the person dismissed is just that."""
    if o.dismissed:
        return Text("dismissed", style="dim")
    return Text(f"{o.stage}: {o.closed}", style="dim") if o.closed else Text(o.stage)


def when(i: Interview) -> Text:
    """An interview's start in its own zone; a question mark where it is only proposed."""
    return Text(day_and_time(i.start) + (" ?" if i.status == "proposed" else ""))


def day_and_time(moment: Moment, zone: tzinfo | None = None) -> str:
    """`Thu 12 Mar 14:00 EDT`, or the day alone for a bare date. In `zone` where one is given."""
    if not isinstance(moment, datetime):
        return f"{moment:%a} {moment.day} {moment:%b}"
    local = moment.astimezone(zone) if zone else moment
    name = local.tzname() or ""
    return f"{local:%a} {local.day} {local:%b %H:%M} {name}".rstrip()


def notice(hours: float | None) -> Text:
    """The notice left, never more than there is: in whole hours below three days, else in days."""
    if hours is None:
        return Text("—", style="dim")
    style = "bold red" if hours < SHORT_HOURS else "yellow" if hours < SOON_HOURS else ""
    return Text(f"{int(hours)} h" if hours < SOON_HOURS else f"{int(hours // 24)} d", style=style)


def decided(k: Known) -> Text:
    """What was decided, and how far its letter is."""
    if k.decision is None:
        return Text("")
    state = STATE_WORDS[k.letter.state] if k.letter else "no draft"
    return Text(f"leaving: {state}", style="green" if state in ("draft ready", "sent") else "yellow")


def page(k: Known, now: datetime) -> RenderableType:
    """All that is known of one opportunity, each fact with its message and words."""
    o = k.opportunity
    head = Text(f"{plain(o.company) or 'Company unknown'} · {plain(o.role) or 'role unknown'}  ", style="bold")
    head.append(f"[{o.id}]", style="cyan")
    facts = Table(box=None, pad_edge=False, show_header=False)
    facts.add_column(style="bold", no_wrap=True)
    facts.add_column(overflow="fold")
    for name, value in _facts(k, now):
        facts.add_row(Text(name), value)
    parts: list[RenderableType] = [head, facts]
    parts += [Text(f"⚠ {plain(w)}", style="bold red") for w in o.warnings]
    if o.interviews:
        parts += [Text("\nInterviews", style="bold"), _interviews(o)]
    if o.timeline:
        parts += [Text("\nHow the times came about", style="bold"), _timeline(o)]
    if o.facts:
        parts += [Text("\nWhy", style="bold"), _why(o)]
    parts += [Text("\nMessages", style="bold"), _messages(o)]
    return Group(*parts)


def _facts(k: Known, now: datetime) -> list[tuple[str, Text]]:
    o = k.opportunity
    rows = [("Stage", stage(o)), ("Notice", notice(notice_hours(o, now)))]
    if o.contact:
        phones = ", ".join(o.contact.phones)
        rows.append(("Contact", Text(plain(f"{o.contact.name} <{o.contact.email}> {phones}").strip())))
    elif o.portal:
        rows.append(("Portal", Text(plain(o.portal))))
    rows.append(("Call first", Text("yes, an interview has taken place" if o.call_first else "no, an email is fine")))
    others = [p for p in o.people if not o.contact or p.email != o.contact.email]
    rows += [("People", Text(plain(f"{p.name} <{p.email}>, {p.part}"))) for p in others]
    if o.reply_to:
        date = o.reply_to.date
        sent = f" ({date.day} {date:%b})" if date else ""
        rows.append(("Answers", Text(plain(o.reply_to.subject) + sent)))
    if k.decision:
        rows.append(("Decided", decided(k)))
    return rows


def _interviews(o: Opportunity) -> Table:
    table = _columns(4)
    for i in o.interviews:
        end = f" – {i.end:%H:%M}" if isinstance(i.end, datetime) else ""
        cells = [Text(day_and_time(i.start) + end), Text(i.status), Text(i.source)]
        table.add_row(*cells, quotes(i.evidence))
    return table


def _columns(count: int) -> Table:
    """A table without a header; whatever is too wide for a terminal folds, and nothing is cut."""
    table = Table(box=None, pad_edge=False, show_header=False)
    for _ in range(count):
        table.add_column(overflow="fold")
    return table


def quotes(evidence: Sequence[Evidence]) -> Text:
    """The words that a fact rests on, each once; the person's own word is not quoted."""
    words = (e.quote if e == SAID else f"“{plain(e.quote, limit=120)}”" for e in evidence)
    return Text("; ".join(dict.fromkeys(words)), style="dim")


def _timeline(o: Opportunity) -> Table:
    table = _columns(5)
    for t in o.timeline:
        said = f"{t.at.day} {t.at:%b}" if t.at else "—"
        who = "you" if t.who == "us" else "they"
        time = day_and_time(t.start) if t.start else ""
        cells = [Text(said), Text(f"{who} {t.what}"), Text(time), Text("live" if t.live else plain(t.why))]
        table.add_row(*cells, quotes([t.evidence]))
    return table


def _why(o: Opportunity) -> Table:
    table = _columns(2)
    for fact in o.facts:
        table.add_row(Text(fact.field.replace("_", " "), style="bold"), quotes(fact.evidence))
    return table


def _messages(o: Opportunity) -> Table:
    table = _columns(5)
    for m in o.messages:
        said = f"{m.date.day} {m.date:%b %H:%M}" if m.date else "—"
        boxes = ", ".join(p.mailbox for p in m.places)
        author = plain(m.author.name or m.author.email, limit=40)
        cells = [Text(said), Text(author), Text(plain(m.subject, limit=80)), Text(plain(boxes))]
        table.add_row(*cells, Text(plain(m.key), style="dim"))
    return table
