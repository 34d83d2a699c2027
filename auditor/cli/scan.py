"""`auditor scan`: audit archives and write the report."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor import settings
from auditor.cli import narration, passphrase
from auditor.errors import OutputError, UnreadInput
from auditor.models import Audit, FileStatus, Severity

if TYPE_CHECKING:
    from auditor.identifiers.matching.index import ClientIndex

BANDS = [severity.word for severity in Severity]


def _read_settings(ctx: click.Context, _: click.Parameter, value: Path) -> Path:
    ctx.default_map = {**(ctx.default_map or {}), **settings.load(value).get("scan", {})}
    return value


@click.command("scan")
@click.argument(
    "exports",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, exists=True),
    metavar="ARCHIVE...",
)
@click.option(
    "--clients",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Your hashed client list, made with `auditor clients hash`.",
)
@passphrase.option
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("audit"),
    help="Folder for report.html, checklist.csv and audit.json.",
)
@click.option("--force", is_flag=True, help="Write over an earlier audit in that folder.")
@click.option(
    "--json",
    "json_to",
    metavar="FILE",
    default=None,
    help="Also write audit.json to FILE; - is standard output.",
)
@click.option("--with-text", is_flag=True, help="Put the words of the found items in audit.json.")
@click.option(
    "--fail-on",
    type=click.Choice(BANDS),
    default=None,
    help="End with exit code 1 when something at least this serious was found.",
)
@click.option(
    "--read-pictures",
    is_flag=True,
    help="Also read printed words in pictures and look for faces (slow; needs auditor[media]).",
)
@click.option("--strict", is_flag=True, help="End with exit code 4 when anything was not read.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    default=Path("auditor.toml"),
    is_eager=True,
    callback=_read_settings,
    expose_value=False,
    help="Settings file.",
)
def command(
    exports: tuple[Path, ...],
    clients: Path | None,
    passphrase_file: Path | None,
    output: Path,
    force: bool,
    json_to: str | None,
    with_text: bool,
    fail_on: str | None,
    read_pictures: bool,
    strict: bool,
    quiet: bool,
) -> int:
    """Audit your archives (zip files or folders) and write the report.

    \b
    auditor scan twitter-2026-11-01.zip facebook-rowan.zip --clients clients.hashed

    Your archives are only read. Nothing leaves this computer.
    """
    from auditor import delivery, files

    copy = Path(json_to) if json_to and json_to != "-" else None
    if copy:
        _require_free(copy, force=force)
    with output_folder(output, force=force):
        index = open_clients(clients, passphrase_file, quiet=quiet)
        result = audited(exports, index, quiet=quiet, read_pictures=read_pictures)
        document = delivery.deliver(result, output, with_text=with_text)
    if copy:
        files.write_private(copy, document, force=force)
    elif json_to:
        # JSON is UTF-8 wherever it goes, even into a pipe of Windows.
        narration.encode(sys.stdout, encoding="utf-8")
        click.echo(document, nl=False)
    summarise(result, output, quiet=quiet)
    return outcome(result, fail_on, strict=strict)


@contextmanager
def output_folder(folder: Path, *, force: bool) -> Iterator[None]:
    """The folder of an audit: proved writable first, and gone again when nothing came of it.

    Raises OutputError when it cannot be written, or holds an earlier audit and not `force`.
    """
    from auditor import delivery, files

    made = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        files.prepare_folder(folder, delivery.NAMES, force=force)
        yield
    except BaseException:
        for one in made:
            # A folder that holds something by now stays: it is not this run's to remove.
            with suppress(OSError):
                one.rmdir()
        raise


def _require_free(copy: Path, *, force: bool) -> None:
    """Refuse a second copy that could not be written, before the long work starts."""
    if copy.exists() and not force:
        raise OutputError(
            f"{copy} is there already; nothing was written.",
            "Choose another name for --json, or add --force to write over it.",
        )
    if not copy.parent.is_dir() or copy.is_dir():
        raise OutputError(
            f"{copy} cannot be written; nothing was written.",
            "Give --json the name of a file in a folder that is there.",
        )


def open_clients(
    clients: Path | None, passphrase_file: Path | None, *, quiet: bool
) -> ClientIndex | None:
    """The opened client list, or None with a plain word about what that means."""
    if clients is None:
        narration.say(
            "No client list was given: names, numbers and connections of your clients are not "
            "looked for.\nMake one with `auditor clients hash` and pass it with --clients.",
            quiet=quiet,
        )
        return None
    from auditor import identifiers
    from auditor.cli.clients import options

    index = identifiers.open_list(clients, passphrase.existing(passphrase_file))
    if index.is_of_older_edition:
        # Said with -q too: without the list made again, "nothing found" says less.
        narration.say(options.OLDER_EDITION)
    return index


def audited(
    exports: tuple[Path, ...],
    index: ClientIndex | None,
    *,
    quiet: bool,
    read_pictures: bool = False,
) -> Audit:
    """Run the audit behind a progress bar."""
    from auditor import pipeline
    from auditor.pictures import PictureReader

    with (
        PictureReader() if read_pictures else nullcontext() as pictures,
        narration.progress_bar("Reading", quiet=quiet) as progress,
    ):
        return pipeline.audit(exports, index, progress, pictures)


def summarise(result: Audit, output: Path, *, quiet: bool) -> None:
    """Four lines: what was read and what not, what was found, where it stands, what is next."""
    read = f"{_count(len(result.archives), 'archive')}, {_count(result.items_read, 'item')} read"
    gaps = f"{_gaps(result)} could not be read" if _gaps(result) else "nothing left unread"
    page = narration.printable(str((output / "report.html").absolute()))
    narration.say(f"Read:   {read}, {gaps}.", quiet=quiet)
    narration.say(f"Found:  {_found(result)}", quiet=quiet)
    narration.say(f"Report: {page}", quiet=quiet)
    narration.say(
        "Next:   open the report in your browser. It holds what you wrote: keep it to yourself, "
        "and delete it when you are done.",
        quiet=quiet,
    )


def unread_files(result: Audit) -> int:
    """Files that hold something nobody read."""
    return sum(file.status is FileStatus.UNREAD for file in result.coverage)


def outcome(result: Audit, fail_on: str | None, *, strict: bool) -> int:
    """The exit code of a finished scan."""
    if strict and _gaps(result):
        raise UnreadInput(
            f"{_gaps(result)} could not be read.",
            "The report was written and lists them under “What was read”.",
        )
    worst = max((found.severity for found in result.exposures), default=None)
    return int(fail_on is not None and worst is not None and worst >= Severity[fail_on.upper()])


def _gaps(result: Audit) -> str:
    """ "1 file and 3 records", or nothing when all was read."""
    parts = ((unread_files(result), "file"), (len(result.problems), "record"))
    return " and ".join(_count(number, noun) for number, noun in parts if number)


def _found(result: Audit) -> str:
    if not result.exposures:
        clean = not _gaps(result) and result.self_check.passed
        return (
            "nothing that could let someone recognise a client."
            if clean
            else "nothing so far; the report says what could not be checked."
        )
    per_band = (
        f"{sum(found.severity is band for found in result.exposures)} {band.word}"
        for band in sorted(Severity, reverse=True)
    )
    things = _count(len(result.exposures), "thing")
    return f"{things} that could let someone recognise a client ({', '.join(per_band)})."


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
