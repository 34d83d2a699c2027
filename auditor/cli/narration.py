"""What the program says while it works: on standard error, so that results stay clean."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

import click

if TYPE_CHECKING:
    from auditor.pipeline import Progress


def printable(text: str) -> str:
    """Text of an archive, such as a file name, without what could steer a terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)


def encode(stream: TextIO, *, encoding: str | None = None, errors: str | None = None) -> None:
    """Change how a standard stream writes letters, where it is one that can be changed."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=encoding, errors=errors)


def say(message: str = "", *, quiet: bool = False) -> None:
    """One line of narration, unless `-q`."""
    if not quiet:
        click.echo(message, err=True)


@contextmanager
def progress_bar(label: str, *, quiet: bool) -> Iterator[Progress | None]:
    """A bar with rate and estimate on a terminal; nothing with `-q` or into a file."""
    if quiet or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.progress import (
        Progress as Bar,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TextColumn("{task.fields[items]:,} items"),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None, items=0, rate="")

        def report(read: int, there: int, items: int) -> None:
            elapsed = bar.tasks[0].elapsed or 0.0
            rate = f"{items / elapsed:,.0f}/s" if elapsed > 0.5 else ""
            bar.update(task, completed=read, total=there, items=items, rate=rate)

        yield report
