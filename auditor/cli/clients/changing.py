"""`auditor clients add`, `remove`, `rekey`: a sealed list kept up to date in its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import narration, passphrase
from auditor.cli.clients import options
from auditor.cli.clients.making import say_keyring

if TYPE_CHECKING:
    from auditor.identifiers import Hashed

_EXPIRES = click.option(
    "--expires",
    metavar="DATE|6m|1y",
    default=None,
    callback=options.last_day,
    help="New last day of the list. Without it the old one stays.",
)


@click.command("add")
@click.argument("table", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@options.clients
@passphrase.option
@_EXPIRES
@options.skip_bad_rows
@options.quiet
def add(
    table: Path,
    clients: Path,
    passphrase_file: Path | None,
    expires: date | None,
    skip_bad_rows: bool,
    quiet: bool,
) -> None:
    """Add the clients of TABLE (.csv or .xlsx) to a hashed list.

    \b
    auditor clients add new-clients.csv --clients clients.hashed

    With the whole table at hand, make the list anew instead: then every key is fresh.
    """
    from auditor import identifiers

    reading = options.read_table(table, skip_bad=skip_bad_rows, quiet=quiet)
    secret = passphrase.existing(passphrase_file)
    changed = identifiers.add(clients, secret, reading, expires_on=expires)
    options.look_at(reading.file, changed.notes, quiet=quiet)
    _put(clients, changed, quiet=quiet)
    narration.say(
        f"Table:   {narration.printable(str(table))} still holds names in plain words. Keep it "
        "where your agency keeps client data, or delete it.",
        quiet=quiet,
    )


@click.command("remove")
@click.argument("references", nargs=-1, required=True, metavar="CLIENT_ID...")
@options.clients
@passphrase.option
@options.quiet
def remove(
    references: tuple[str, ...], clients: Path, passphrase_file: Path | None, quiet: bool
) -> None:
    """Remove clients by their client_id from a hashed list.

    \b
    auditor clients remove C-014 C-022 --clients clients.hashed

    Former clients are protected too: remove someone only when nothing about them may be kept.
    """
    from auditor import identifiers

    changed = identifiers.remove(clients, passphrase.existing(passphrase_file), references)
    _put(clients, changed, quiet=quiet)
    _warn_of_copies("still hold those clients", quiet=quiet)


@click.command("rekey")
@options.clients_or_argument
@passphrase.option
@click.option(
    "--new-passphrase-file",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="Read the new passphrase from the first line of this file instead of asking.",
)
@click.option(
    "--keyring/--no-keyring",
    default=None,
    help="Begin or stop needing a key from this computer's keyring.",
)
@_EXPIRES
@options.quiet
def rekey(
    clients: Path,
    passphrase_file: Path | None,
    new_passphrase_file: Path | None,
    keyring: bool | None,
    expires: date | None,
    quiet: bool,
) -> None:
    """Give a hashed list a new passphrase.

    Salt, nonce and the key that seals the file are fresh. The key of the fingerprints inside
    stays, because the names are gone: to replace that one too, hash the table anew.
    """
    from auditor import identifiers

    old = passphrase.existing(passphrase_file)
    new = passphrase.new(new_passphrase_file, prompt="Choose a new passphrase")
    changed = identifiers.rekey(clients, old, new, with_keyring=keyring, expires_on=expires)
    _put(clients, changed, quiet=quiet)
    if keyring:
        say_keyring(changed, quiet=quiet)
    _warn_of_copies("still open with the old passphrase", quiet=quiet)


def _put(clients: Path, changed: Hashed, *, quiet: bool) -> None:
    from auditor import files

    files.write_private(clients, changed.data, force=True)
    narration.say(
        f"Written: {clients}, {options.counted(changed.clients, 'client')} as "
        f"{changed.fingerprints:,} fingerprints.",
        quiet=quiet,
    )
    if changed.expires_on and changed.expires_on < options.today().isoformat():
        narration.say(
            f"Expired: the last day of this list was {changed.expires_on}, so no scan opens it. "
            "Put it off with --expires, or make the list anew."
        )


def _warn_of_copies(what: str, *, quiet: bool) -> None:
    narration.say(
        f"Copies:  older copies of this file, in backups or mails, {what}. Destroy them.",
        quiet=quiet,
    )
