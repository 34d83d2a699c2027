"""The door: options, prompts, progress, exit codes. No decision about a post is made here.

Exit codes: 0 written · 1 `--fail-on` met, or `check` found something · 2 usage · 3 cannot run ·
4 `--strict` and something was unread · 70 a bug · 130 interrupted.
"""

from __future__ import annotations

import io
import os
import sys
from importlib import import_module

import click

from auditor import __version__
from auditor.cli import narration
from auditor.errors import AuditorError

COMMANDS = {
    "demo": "See a finished report made from invented archives.",
    "clients": "Make and keep the hashed client list.",
    "setup": "Five plain questions that make the findings sharper.",
    "scan": "Audit your archives and write the report.",
    "doctor": "Say what an archive holds, what it lacks, and what to request again.",
    "compare": "What is new, still there, or gone since an earlier audit.",
    "check": "Check one text before you post it.",
    "platforms": "What auditor reads, and how to request each archive.",
}

WELCOME = """\
auditor finds what in your own posts, messages and contacts could let someone recognise a client.
Everything stays on this computer. Nothing is deleted and nothing is sent.

First, see what a report looks like:      auditor demo
Then, how to get your archives:           auditor platforms
Then, make your hashed client list:       auditor clients template
When you have both:                       auditor scan ARCHIVE... --clients clients.hashed

auditor --help lists every command."""


class _LazyGroup(click.Group):
    """Imports a command's module only when it is used, so that help comes at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"auditor.cli.{cmd_name}"), "command", None)
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            close = get_close_matches(args[0], COMMANDS, n=1)
            hint = f" Did you mean {close[0]!r}?" if close else " `auditor --help` lists them."
            ctx.fail(f"There is no command {args[0]!r}.{hint}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=_LazyGroup,
    invoke_without_command=True,
    context_settings={
        "help_option_names": ["-h", "--help"],
        "auto_envvar_prefix": "AUDITOR",
        "show_default": True,
        "max_content_width": 100,
    },
)
@click.option("--debug", is_flag=True, help="Show where in the program a bug happened.")
@click.version_option(__version__, message="auditor %(version)s")
@click.pass_context
def group(ctx: click.Context, debug: bool) -> None:
    """Find what in your own archives could let someone recognise a client.

    Everything stays on this computer. Begin with: auditor demo
    """
    if os.environ.get("NO_COLOR"):
        ctx.color = False
    if ctx.invoked_subcommand is None:
        if not sys.stdout.isatty():
            click.echo(ctx.get_help())
            ctx.exit(2)
        click.echo(WELCOME)


def main(arguments: list[str] | None = None, prog_name: str = "auditor") -> None:
    """Run the command line and end the process with the exit code of the module's table."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a letter shows a mark in its place; the run goes on.
        narration.encode(stream, errors="replace")
    sys.exit(_run(sys.argv[1:] if arguments is None else arguments, prog_name))


def _run(arguments: list[str], prog_name: str) -> int:
    try:
        outcome = group.main(args=arguments, prog_name=prog_name, standalone_mode=False)
    except click.exceptions.Abort:
        return _say("Interrupted. Nothing was written.", 130)
    except KeyboardInterrupt:
        return _say("Interrupted. Nothing was written.", 130)
    except click.ClickException as error:
        return _say(_shown(error), error.exit_code)
    except AuditorError as error:
        lines = [f"Error: {error.message}", *([f"Hint: {error.hint}"] if error.hint else [])]
        return _say("\n".join(lines), error.exit_code)
    except BrokenPipeError:
        return 0
    except Exception as error:
        return _bug(error, debug="--debug" in arguments)
    return outcome if isinstance(outcome, int) else 0


def _bug(error: Exception, *, debug: bool) -> int:
    if debug:
        import traceback

        # Frames only: the exception's own text could quote what somebody wrote.
        click.echo("".join(traceback.format_tb(error.__traceback__)), err=True)
    return _say(
        f"Error: auditor met a bug ({type(error).__name__}). Nothing half-written was left.\n"
        "Hint: run it again as `auditor --debug ...` and report the lines that it prints; they "
        "hold no post and no name.",
        70,
    )


def _shown(error: click.ClickException) -> str:
    text = io.StringIO()
    error.show(text)
    return text.getvalue().rstrip("\n")


def _say(message: str, exit_code: int) -> int:
    # Messages name files, and a file name can hold what steers a terminal.
    click.echo("\n".join(map(narration.printable, message.split("\n"))), err=True)
    return exit_code
