"""What the README and the changelog say is there, is there; and the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from auditor import __version__, settings
from auditor.cli import COMMANDS, group
from auditor.cli.scan import command as scan

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
PAGES = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "benchmarks").rglob("*.md")),
    ROOT / "sample_exports" / "README.md",
]
CODE = re.compile(r"`([^`\n]+)`|^    (\S.*)$", re.MULTILINE)
CODE_SPAN = re.compile(r"`[^`\n]*`")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)")


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command and subcommand, by what is typed after `auditor`."""
    context = click.Context(group)
    for name in COMMANDS:
        found = group.get_command(context, name)
        assert found is not None
        yield name, found
        if isinstance(found, click.Group):
            yield from ((f"{name} {inner}", one) for inner, one in found.commands.items())


EVERY = dict(commands())


@pytest.mark.parametrize("name", EVERY)
def test_every_command_stands_in_the_readme(name: str) -> None:
    parent, _, inner = name.partition(" ")
    assert f"`auditor {parent}" in README
    lines = [line for line in README.splitlines() if f"`auditor {parent}" in line]
    assert not inner or any(f"{inner}`" in line for line in lines)


@pytest.mark.parametrize("name", EVERY)
def test_every_command_explains_itself_and_its_options(name: str) -> None:
    found = EVERY[name]
    assert found.help
    options = [option for option in found.params if isinstance(option, click.Option)]
    assert all(option.help for option in options)


def shown(page: Path) -> Iterator[tuple[str, list[str]]]:
    """Each `auditor ...` command line that a page shows: the command, and the rest."""
    for match in CODE.finditer(page.read_text("utf-8")):
        words = (match[1] or match[2]).split()
        if words[0] == "auditor" and len(words) > 1 and re.fullmatch(r"[a-z]+", words[1]):
            deep = " ".join(words[1:3])
            name = deep if deep in EVERY else words[1]
            yield name, words[len(name.split()) + 1 :]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_line_that_is_shown_exists(page: Path) -> None:
    for name, words in shown(page):
        assert name in EVERY
        options = {text for one in EVERY[name].params for text in (*one.opts, *one.secondary_opts)}
        typed = {word.rstrip(".,;:") for word in words if word.startswith("-")}
        assert typed <= options | {"--help", "-h"}, (name, typed)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_target_that_is_shown_exists(page: Path) -> None:
    for match in CODE.finditer(page.read_text("utf-8")):
        words = (match[1] or match[2]).split()
        if words[0] == "make" and len(words) > 1:
            assert re.search(rf"^{re.escape(words[1])}:", MAKEFILE, re.MULTILINE), words[1]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    missing = [
        to
        for to in LINK.findall(CODE_SPAN.sub("", page.read_text("utf-8")))
        if not (page.parent / to).exists()
    ]
    assert missing == []


def test_every_setting_is_an_option_of_the_command() -> None:
    options = {option.name for option in scan.params}
    assert set(settings.KNOWN["scan"]) <= options
    assert all(key in README for key in settings.KNOWN["scan"])


def test_every_exit_code_stands_in_the_readme() -> None:
    for code in (
        "0 written",
        "1 `--fail-on`",
        "2 usage",
        "3 cannot run",
        "4 `--strict`",
        "70",
        "130",
    ):
        assert code in README


def test_the_changelog_knows_this_version_or_what_comes() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert f"## [{__version__}]" in changelog or "## [Unreleased]" in changelog
