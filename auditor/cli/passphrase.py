"""Asking for the passphrase: a private file or a hidden prompt, never the command line."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from auditor.errors import ClientListError

SHORTEST = 12
"""Characters below which a new passphrase is refused: whoever has the file can guess offline."""


def option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The `--passphrase-file` option that every command with a hashed list shares."""
    return click.option(
        "--passphrase-file",
        type=click.Path(path_type=Path, dir_okay=False, exists=True),
        help="Read the passphrase from the first line of this file instead of asking.",
    )(command)


def existing(file: Path | None) -> str:
    """The passphrase of a list that is there already."""
    return _from_file(file) if file else _prompt("Passphrase of your client list", confirm=False)


def new(file: Path | None, *, prompt: str = "Choose a passphrase for the client list") -> str:
    """A passphrase for a list about to be made; asked twice, short ones refused."""
    passphrase = _from_file(file) if file else _prompt(prompt, confirm=True)
    if len(passphrase) < SHORTEST:
        raise ClientListError(
            f"This passphrase is shorter than {SHORTEST} characters; nothing was written.",
            "Four or five words that have nothing to do with each other are easy to keep in mind.",
        )
    return passphrase


def _prompt(text: str, *, confirm: bool) -> str:
    # Without a terminal the prompt would echo what is typed, so it is refused.
    if not sys.stdin.isatty():
        raise click.UsageError(
            "There is no terminal to ask for the passphrase: pass --passphrase-file."
        )
    answer: str = click.prompt(text, hide_input=True, confirmation_prompt=confirm, err=True)
    return answer


def _from_file(file: Path) -> str:
    if os.name == "posix" and file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise ClientListError(
            f"{file} can be read by other users of this computer.",
            f"Make it private first: chmod 600 {file}",
        )
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ClientListError(
            f"{file} cannot be read.", "It should hold the passphrase on its first line."
        ) from error
    if not lines or not lines[0].strip():
        raise ClientListError(
            f"{file} holds no passphrase.", "Write the passphrase on its first line."
        )
    return lines[0].strip()
