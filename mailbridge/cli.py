"""The command line: the options of every command, one file a command, one place that catches errors.

What may live here: parsing and the exit. A command's module is imported only when it runs, so that starting is fast.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from mailbridge import __version__, errors
from mailbridge.commands import streams

COMMANDS: dict[str, str] = {
    "demo": "See the whole job on embedded servers; nothing of yours is touched.",
    "connect": "Connect a mailbox: find its servers, sign in, write the config.",
    "sync": "Read what is new and bring the drafts up to date, once.",
    "watch": "Keep everything up to date until Ctrl-C.",
    "list": "List the opportunities, the most urgent first.",
    "show": "Show all that is known of one opportunity, and why.",
    "set": "Correct what was read of an opportunity.",
    "merge": "Make one opportunity of two.",
    "split": "Make two opportunities of one.",
    "dismiss": "Hide what is no hiring process of yours.",
    "preview": "Show the letter that `withdraw` would write, without deciding.",
    "withdraw": "Leave opportunities: write the threaded replies into Drafts.",
    "keep": "Take a withdrawal back, and its draft if nobody edited it.",
    "drafts": "List the drafts that mailbridge wrote, and their state.",
    "check": "Proof-read the drafts as they lie in the mailbox now.",
    "send": "Send one reviewed draft, after showing exactly what goes to whom.",
    "call": "Print whom to call, when, and what to say.",
    "called": "Say that you have called: the letter becomes a short confirmation.",
    "notes": "Print the LinkedIn notes to paste.",
    "contacts": "List the people met, or write them for an address book.",
    "referral": "Keep the people whom you would recommend in your place.",
    "followups": "List what is to be written after a goodbye, and write the drafts that are due.",
    "calendar": "List the interviews in order of time, or write them for a calendar app.",
    "inspect": "Read mail from files instead of a server.",
    "doctor": "Check everything from the config to a draft, and say what to do.",
}
"""Every command and its one line of help, in the order of a first day. The module is `mailbridge.commands.NAME`."""


class LazyCommands(click.Group):
    """A group that knows its commands' names and first lines, and imports a command when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now; None for a name that is not in the table."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"mailbridge.commands.{cmd_name}").command
        return command

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """As click does it; what printing help raises is told before click exits over it."""
        with streams.told():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        """As click does it; what printing raises is told before click exits over it."""
        with streams.told():
            return super().invoke(ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=LazyCommands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="mailbridge")
@click.option(
    "--config", type=click.Path(path_type=Path, readable=False), metavar="FILE", help="The config file to use."
)  # fmt: skip
@click.option("--account", metavar="NAME", help="The account to use, where the config has several.")
@click.option("--at", metavar="TIME", envvar="MAILBRIDGE_AT", help="Answer for this moment (ISO 8601) instead of now.")
@click.option("--no-color", is_flag=True, help="Print without colour.")
@click.option("-v", "--verbose", is_flag=True, help="Say more about what is being done.")
@click.pass_context
def commands(
    ctx: click.Context, config: Path | None, account: str | None, at: str | None, no_color: bool, verbose: bool
) -> None:
    """Leave a hiring process well, from the mailbox you already have.

    mailbridge reads your mailbox, finds the conversations with recruiters and their interviews, and writes the
    withdrawals that you decide on as drafts for you to review and send. It never sends by itself.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
        return
    from mailbridge.commands.invocation import Invocation

    ctx.obj = Invocation(config=config, account_name=account, at=at, no_color=no_color, verbose=verbose)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code, as `errors.py` lists them. Never raises."""
    from mailbridge.commands.printing import complain, complain_of_bug

    streams.prepare()
    try:
        result = commands.main(args=None if argv is None else list(argv), prog_name="mailbridge", standalone_mode=False)
        streams.finish()
    except errors.MailbridgeError as error:
        complain(error.what, error.todo)
        code = error.exit_code
    except click.exceptions.Abort:
        code = _interrupted()
    except click.UsageError as error:
        context = error.ctx.command_path if error.ctx else "mailbridge"
        complain(error.format_message(), f"`{context} --help` lists what it takes.")
        code = errors.UsageError.exit_code
    except click.ClickException as error:
        complain(error.format_message(), "")
        code = errors.UsageError.exit_code
    except KeyboardInterrupt:
        code = _interrupted()
    except streams.ReaderGone:
        code = errors.EXIT_DONE
    except Exception as error:
        complain_of_bug(error)
        code = errors.EXIT_BUG
    else:
        return result if isinstance(result, int) else errors.EXIT_DONE
    return _ended(code)


def _ended(code: int) -> int:
    """The exit code of a command that did not end well, with what it printed before on its way, if it can be."""
    try:
        streams.finish()
    except (errors.MailbridgeError, streams.ReaderGone, ValueError):
        streams.abandon(sys.stdout)
    return code


def _interrupted() -> int:
    from mailbridge.commands.printing import complain

    complain("Interrupted.", "What was done is remembered; run the command again to go on.")
    return errors.EXIT_INTERRUPTED


def run() -> None:
    """The console script."""
    sys.exit(main())
