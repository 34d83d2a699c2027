"""Runs the command line as a user does, exit code included, and gives back what it said."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

from auditor.cli import main


class Outcome(NamedTuple):
    """What one command gave: exit code, standard output, standard error."""

    code: int
    stdout: str
    stderr: str


def run(*arguments: object) -> Outcome:
    """One `auditor` command; nothing is typed in, and there is no terminal."""
    stdout, stderr = io.StringIO(), io.StringIO()
    code: int | str | None = 0
    with redirect_stdout(stdout), redirect_stderr(stderr):
        try:
            main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
    return Outcome(code if isinstance(code, int) else 1, stdout.getvalue(), stderr.getvalue())


def private(path: Path, text: str) -> Path:
    """A file that only this user can read, such as one that holds a passphrase."""
    path.write_text(text, "utf-8")
    path.chmod(0o600)
    return path
