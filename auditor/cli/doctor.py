"""`auditor doctor`: what an archive holds, what it lacks, and what to request again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import narration

if TYPE_CHECKING:
    from datetime import datetime

    from auditor.diagnosis import Diagnosis, Section
    from auditor.models import Account, Coverage

WIDTH = 96
LONGEST_LIST = 12


@click.command("doctor")
@click.argument(
    "exports",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, exists=True),
    metavar="ARCHIVE...",
)
@click.option("--files", is_flag=True, help="List every file and what became of it.")
@click.option("-q", "--quiet", is_flag=True, help="No progress bar.")
def command(exports: tuple[Path, ...], files: bool, quiet: bool) -> None:
    """Say what an archive holds, what it lacks, and what to request again.

    \b
    auditor doctor twitter-2026-11-01.zip facebook-rowan.zip

    Needs no client list, and shows nothing that anybody wrote.
    """
    from auditor.diagnosis import diagnose

    with narration.progress_bar("Looking", quiet=quiet) as progress:
        found = diagnose(exports, progress)
    for diagnosis in found:
        click.secho(f"{diagnosis.platform}, {_owner(diagnosis.account)}", bold=True)
        for line in _lines(diagnosis, files=files):
            click.echo(line)
        click.echo()


def _lines(diagnosis: Diagnosis, *, files: bool) -> Iterator[str]:
    yield _wrapped(f"Archives: {', '.join(map(narration.printable, diagnosis.archives))}")
    yield f"  Format: {' and '.join(diagnosis.formats) or 'no file with records was found'}"
    yield f"  Period: {_period(diagnosis)}"
    yield f"  Read:   {_counts(diagnosis)}"
    yield "  What is in it:"
    yield from (f"     {_section(section)}" for section in diagnosis.sections if section.there)
    if other := diagnosis.items - sum(section.items for section in diagnosis.sections):
        yield f"     everything else: {other:,}"
    absent = [section.label for section in diagnosis.sections if not section.there]
    if absent:
        yield "  What is not in it:"
        yield from (f"     {label}" for label in absent)
    yield from _trouble(diagnosis)
    if files:
        yield from _every_file(diagnosis.coverage)
    yield "  What to do:"
    yield from _numbered(diagnosis.advice or ("Nothing: this archive can be audited as it is.",))
    if diagnosis.advice:
        yield "  How to request it again:"
        yield from _numbered(diagnosis.how_to_request)
    yield f"  What {diagnosis.platform} never puts in an archive, so that no audit can see it:"
    yield from (_wrapped(f"- {line}", 5) for line in diagnosis.never_included)


def _owner(account: Account) -> str:
    handle = f"@{account.handle}" if account.handle else ""
    words = " ".join(part for part in (account.name, handle) if part)
    return narration.printable(words) or "an account that the archive does not name"


def _period(diagnosis: Diagnosis) -> str:
    if diagnosis.period is None:
        return "nothing in it carries a date"
    return _months(*diagnosis.period, "%B %Y")


def _counts(diagnosis: Diagnosis) -> str:
    by_status = dict.fromkeys(("read", "skipped", "unread"), 0)
    for file in diagnosis.coverage:
        by_status[file.status.value] += 1
    return (
        f"{_count(diagnosis.items, 'item')} from {_count(by_status['read'], 'file')}; in "
        f"{_count(by_status['skipped'], 'file')} there is nothing to look at; "
        f"{by_status['unread']:,} could not be read"
    )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _section(section: Section) -> str:
    if not section.items:
        return f"{section.label}: the file is there and holds nothing"
    if section.first is None or section.last is None:
        return f"{section.label}: {section.items:,}"
    return f"{section.label}: {section.items:,}, {_months(section.first, section.last, '%b %Y')}"


def _months(first: datetime, last: datetime, form: str) -> str:
    words = dict.fromkeys((first.strftime(form), last.strftime(form)))
    return " to ".join(words)


def _trouble(diagnosis: Diagnosis) -> Iterator[str]:
    if diagnosis.unread:
        yield "  What could not be read:"
        lines = [f"{file.file}: {file.reason or 'not readable'}" for file in diagnosis.unread]
        yield from _bounded(lines)
    if diagnosis.problems:
        yield "  Problems:"
        lines = [
            f"{problem.source.file or problem.source.archive}: {problem.message}"
            for problem in diagnosis.problems
        ]
        yield from _bounded(list(dict.fromkeys(lines)))
    if diagnosis.missing_pages:
        yield "  Missing by their numbers:"
        yield from _bounded(list(diagnosis.missing_pages))


def _every_file(coverage: tuple[Coverage, ...]) -> Iterator[str]:
    yield "  Every file:"
    ordered = sorted(coverage, key=lambda file: (file.status, file.kind, file.file))
    for (status, kind), group in groupby(ordered, key=lambda file: (file.status, file.kind)):
        yield f"     {status.value}: {kind or 'no kind known'}"
        for file in group:
            why = f" ({file.reason})" if file.reason else ""
            yield f"        {narration.printable(file.file)}: {_count(file.records, 'record')}{why}"


def _bounded(lines: list[str]) -> Iterator[str]:
    yield from (_wrapped(narration.printable(line), 5) for line in lines[:LONGEST_LIST])
    if len(lines) > LONGEST_LIST:
        yield f"     and {len(lines) - LONGEST_LIST:,} more; --files lists every file"


def _numbered(sentences: tuple[str, ...]) -> Iterator[str]:
    for number, sentence in enumerate(sentences, 1):
        yield _wrapped(f"{number}. {sentence}", 5)


def _wrapped(text: str, indent: int = 2) -> str:
    lead = " " * indent
    return click.wrap_text(text, WIDTH, initial_indent=lead, subsequent_indent=f"{lead}   ")
