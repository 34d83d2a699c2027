"""What the README and the changelog say is there, is there; and the other way round."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from auditor import __version__, settings
from auditor.cli import COMMANDS, group
from auditor.cli.scan import command as scan

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_stands_in_the_readme(name: str) -> None:
    assert f"`auditor {name}" in README


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_and_its_options(name: str) -> None:
    context = click.Context(group)
    found = group.get_command(context, name)
    assert found is not None
    assert found.help
    options = [option for option in found.params if isinstance(option, click.Option)]
    assert all(option.help for option in options)


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


@pytest.mark.parametrize("document", ["docs/threat-model.md", "docs/architecture.md"])
def test_links_of_the_readme_lead_somewhere(document: str) -> None:
    assert f"]({document})" in README
    assert (ROOT / document).is_file()
