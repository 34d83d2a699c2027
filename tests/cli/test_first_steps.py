"""What somebody meets who has just installed it: the first screen, the help, the next step."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest

from auditor import __version__
from auditor.cli import COMMANDS, WELCOME, group
from auditor.platforms import READERS
from tests.cli.conftest import Terminal
from tests.command import run

HEAVY = (
    "bs4", "cryptography", "jinja2", "lxml", "openpyxl", "pandas", "phonenumbers", "PIL", "rich",
    "sqlite3", "auditor.pipeline", "auditor.platforms", "auditor.detectors", "auditor.report",
    "auditor.identifiers.matching.index",
)  # fmt: skip


def paths() -> list[tuple[str, ...]]:
    """Every command and subcommand as it is typed."""
    context = click.Context(group)
    found: list[tuple[str, ...]] = [()]
    for name in COMMANDS:
        command = group.get_command(context, name)
        found.append((name,))
        if isinstance(command, click.Group):
            found += [(name, inner) for inner in command.list_commands(click.Context(command))]
    return found


def test_bare_on_a_terminal_it_says_what_to_do_first(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    with pytest.raises(SystemExit) as end:
        from auditor.cli import main

        main([])
    assert end.value.code == 0
    assert screen.getvalue() == WELCOME + "\n"
    named = [line.split("auditor ")[1].split()[0] for line in WELCOME.splitlines()[3:7]]
    assert named == ["demo", "platforms", "clients", "scan"]


def test_bare_in_a_pipe_it_gives_the_help_and_a_usage_error() -> None:
    outcome = run()
    assert outcome.code == 2
    assert "auditor demo" in outcome.stdout


def test_the_version() -> None:
    assert run("--version").stdout == f"auditor {__version__}\n"


@pytest.mark.parametrize("path", paths(), ids=" ".join)
def test_help_of_every_command(path: tuple[str, ...]) -> None:
    outcome = run(*path, "--help")
    assert (outcome.code, outcome.stderr) == (0, "")
    assert outcome.stdout.startswith("Usage: auditor")
    assert all(len(line) <= 100 for line in outcome.stdout.splitlines())


@pytest.mark.parametrize("path", paths(), ids=" ".join)
def test_help_loads_nothing_heavy(path: tuple[str, ...]) -> None:
    """Help must come at once, and what costs time is what it imports."""
    program = (
        "import sys\n"
        "from auditor.cli import main\n"
        "try:\n"
        f"    main({[*path, '--help']!r})\n"
        "except SystemExit:\n"
        f"    print('LOADED', sorted(set(sys.modules) & set({HEAVY!r})))\n"
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "LOADED []"


@pytest.mark.parametrize(
    ("typed", "meant"), [("scna", "scan"), ("client", "clients"), ("platform", "platforms")]
)
def test_a_slip_is_answered_with_the_right_command(typed: str, meant: str) -> None:
    outcome = run(typed)
    assert outcome.code == 2
    assert f"Did you mean '{meant}'?" in outcome.stderr


def test_something_else_altogether_is_answered_with_where_to_look() -> None:
    outcome = run("frobnicate")
    assert outcome.code == 2
    assert "`auditor --help` lists them" in outcome.stderr


def test_platforms_says_what_is_read_and_how_to_request_it() -> None:
    outcome = run("platforms")
    assert (outcome.code, outcome.stderr) == (0, "")
    parts = outcome.stdout.split("  How to request your archive:\n")
    assert len(parts) == len(READERS) + 1
    for reader, part in zip(READERS, parts[1:], strict=True):
        assert reader.label in outcome.stdout
        assert f"     {len(reader.how_to_request)}. " in part
        assert len(reader.how_to_request) >= 3
        assert "messages" in part
        assert "never puts in an archive" in part
    assert max(map(len, outcome.stdout.splitlines())) <= 100
