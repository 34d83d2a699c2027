"""`auditor clients template` and `hash`: from an example table to a sealed list."""

from __future__ import annotations

import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import narration, passphrase
from auditor.cli.clients import options
from auditor.errors import ClientListError, OutputError

if TYPE_CHECKING:
    from auditor.identifiers import Hashed
    from auditor.identifiers.table import Reading
    from auditor.models import Worker

EXAMPLE = Path("clients-template.csv")


@click.command("template")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    default=None,
    help="File to write: .csv or .xlsx; - is standard output.",
)
@click.option("--force", is_flag=True, help="Write over a file of that name.")
def template(output: Path | None, force: bool) -> None:
    """Write an example table to fill in with a spreadsheet program.

    On a terminal it goes to clients-template.csv, otherwise to standard output. In the .xlsx
    form every heading says what belongs below it, and long numbers stay whole.
    """
    from auditor import files, identifiers

    if output is None:
        output = EXAMPLE if sys.stdout.isatty() else Path("-")
    if output == Path("-"):
        click.echo(identifiers.template(), nl=False)
        return
    if output.suffix.lower() == ".xlsx":
        content = identifiers.template_workbook()
    else:
        # With the mark in front Excel knows the letters for UTF-8.
        content = identifiers.template().encode("utf-8-sig")
    files.write_private(output, content, force=force)
    narration.say(
        f"Written: {output}. Its two clients are invented: write yours over them.\n"
        "Only client_id and one other column need a value; | stands between several values."
    )
    for column, purpose in identifiers.columns():
        narration.say(f"  {column:20} {purpose}".rstrip())


@click.command("hash")
@click.argument("table", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    default=options.DEFAULT_LIST,
    help="The hashed list to write.",
)
@passphrase.option
@click.option(
    "--expires",
    metavar="DATE|6m|1y|never",
    default="1y",
    callback=options.last_day,
    help="Last day on which the list opens: an old list misses the clients who came since.",
)
@options.skip_bad_rows
@click.option(
    "--keyring",
    is_flag=True,
    help="Also need a key from this computer's keyring. The list opens nowhere else then.",
)
@click.option("--delete-table", is_flag=True, help="Delete TABLE when the list was made.")
@click.option("--force", is_flag=True, help="Write over a hashed list of that name.")
@options.quiet
def hash_table(
    table: Path,
    output: Path,
    passphrase_file: Path | None,
    expires: date | None,
    skip_bad_rows: bool,
    keyring: bool,
    delete_table: bool,
    force: bool,
    quiet: bool,
) -> None:
    """Hash a client table (.csv or .xlsx) into a sealed list.

    \b
    auditor clients hash clients.csv -o clients.hashed

    The table is read once and never copied. You choose the passphrase; nobody can recover it.
    """
    from auditor import files, identifiers

    _check_target(output, force=force)
    reading = options.read_table(table, skip_bad=skip_bad_rows, quiet=quiet)
    secret = passphrase.new(passphrase_file)
    narration.say(f"Hashing {options.counted(len(reading.clients), 'client')} …", quiet=quiet)
    made = identifiers.hash_list(
        reading,
        secret,
        worker=_worker_of(output, secret, quiet=quiet),
        expires_on=expires,
        with_keyring=keyring,
    )
    options.look_at(reading.file, made.notes, quiet=quiet)
    files.write_private(output, made.data, force=force)
    _say_made(output, made, keyring=keyring, quiet=quiet)
    _prove(output, secret, quiet=quiet)
    _dispose_of(table, reading, delete=delete_table, quiet=quiet)
    narration.say(
        f"Next:    auditor setup --clients {output}    (five questions, each may be skipped)\n"
        f"Then:    auditor scan ARCHIVE... --clients {output}",
        quiet=quiet,
    )


def _check_target(output: Path, *, force: bool) -> None:
    """Refuse before anything is asked. A table is never written over, not even with --force."""
    from auditor import identifiers

    if not output.exists():
        return
    if not force:
        raise OutputError(
            f"{output} is there already; nothing was written.",
            "Choose another name with -o, or add --force to write over it.",
        )
    try:
        identifiers.header(output)
    except ClientListError as error:
        raise OutputError(
            f"{output} is not a hashed list of this version, so it is not written over.",
            "Choose another name with -o.",
        ) from error


def _worker_of(output: Path, secret: str, *, quiet: bool) -> Worker | None:
    """What `auditor setup` put into the list that is about to be replaced."""
    from auditor import identifiers

    if not output.exists():
        return None
    with suppress(ClientListError):
        return identifiers.open_sealed(output, secret).worker
    narration.say(
        "The list of that name has another passphrase, so your answers to `auditor setup` were "
        "not taken over.",
        quiet=quiet,
    )
    return None


def _say_made(output: Path, made: Hashed, *, keyring: bool, quiet: bool) -> None:
    until = f"opens until {made.expires_on}" if made.expires_on else "opens without a last day"
    narration.say(
        f"Written: {output}, {options.counted(made.clients, 'client')} as "
        f"{made.fingerprints:,} fingerprints; {until}.",
        quiet=quiet,
    )
    if keyring:
        say_keyring(made, quiet=quiet)


def say_keyring(made: Hashed, *, quiet: bool) -> None:
    """Whether the second factor that was asked for is there."""
    narration.say(
        "Keyring: a key was put into this computer's keyring. The list opens here only."
        if made.second_factor
        else "Keyring: none here that keeps a secret (is `auditor[keychain]` installed?). The "
        "passphrase alone protects the list.",
        quiet=quiet and made.second_factor,
    )


def _prove(output: Path, secret: str, *, quiet: bool) -> None:
    """Open what was written and find the planted client in it, before the table may go."""
    from auditor import identifiers
    from auditor.identifiers import selfcheck

    check = selfcheck.run(identifiers.open_list(output, secret))
    if not check.passed:
        raise ClientListError(
            f"The list was written, but {len(check.missed)} of {check.planted} planted test posts "
            f"were not found with it: {', '.join(check.missed)}.",
            "Keep the table, and report this as a bug: auditor --version tells the version.",
        )
    narration.say(
        f"Checked: opened again, {check.found} of {check.planted} planted test posts found.",
        quiet=quiet,
    )


def _dispose_of(table: Path, reading: Reading, *, delete: bool, quiet: bool) -> None:
    from auditor import identifiers

    name = narration.printable(str(table))
    if reading.left_out:
        # With the table the only trace of the clients who were left out would go.
        narration.say(
            f"Table:   {name} was kept, because {options.counted(reading.left_out, 'row')} of it "
            "are not in the list. It still holds every name in plain words.",
            quiet=quiet and not delete,
        )
        return
    if not delete and not quiet and options.can_ask():
        narration.say(
            f"{name} still holds every name in plain words. You need it again only to make the "
            "list anew; if your agency's system can give it to you again, delete it here."
        )
        # Ctrl-C means no here: the list is written, and must not be said not to be.
        with suppress(click.Abort):
            delete = click.confirm(f"Delete {name} now?", err=True)
    if not delete:
        narration.say(
            f"Table:   {name} still holds every name in plain words. Keep it where your agency "
            "keeps client data, or delete it.",
            quiet=quiet,
        )
        return
    identifiers.shred(table)
    narration.say(
        f"Deleted: {name}. Backups, synchronised folders and your spreadsheet program's own "
        "copies may still hold it.",
        quiet=quiet,
    )
