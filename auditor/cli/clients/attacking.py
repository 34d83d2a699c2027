"""`auditor clients attack`: what a thief of the list could do, tried out and told in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import narration, passphrase
from auditor.cli.clients import options

if TYPE_CHECKING:
    from auditor.identifiers.thief import Attack

WIDTH = 92
DICTIONARY = 100_000
"""Words of a large dictionary: what a thief tries first."""
FOUR_WORDS = 7_776**4
MACHINES = 10_000
DAYS_A_YEAR = 365.25


@click.command("attack")
@options.clients_or_argument
@passphrase.option
@click.option(
    "--table",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    default=None,
    help="The plain table, to compare with plain SHA-256 sums of it.",
)
@click.option(
    "--without-passphrase", is_flag=True, help="Only try what a thief of the file alone can try."
)
def attack(
    clients: Path, passphrase_file: Path | None, table: Path | None, without_passphrase: bool
) -> None:
    """Try what a thief of your list could do, and say what came of it.

    Guesses common names from a shipped table: against the file alone, against the file with its
    passphrase, and, with --table, against the plain SHA-256 sums that “hashed” often means.
    Takes some seconds, writes nothing, tells counts and never a name.
    """
    from auditor import identifiers

    secret = None if without_passphrase else passphrase.existing(passphrase_file)
    reading = identifiers.read_table(table) if table else None
    narration.say("Trying …")
    found = identifiers.attack(clients, secret, reading)
    for title, sentences in _story(found):
        click.secho(title, bold=True)
        click.echo(click.wrap_text(" ".join(sentences), WIDTH, "  ", "  "))
        click.echo()


def _story(found: Attack) -> Iterator[tuple[str, list[str]]]:
    yield "A thief who has the file", list(_file_alone(found))
    if found.clients_named is not None:
        yield "A thief who has the file and its passphrase", list(_with_passphrase(found))
    if found.sums_named is not None:
        yield "For comparison: a list of plain SHA-256 sums", list(_plain_sums(found))


def _file_alone(found: Attack) -> Iterator[str]:
    yield (
        f"{found.names_guessed:,} common names were tried: as they are, as SHA-256 and as BLAKE2b "
        f"sums. {_none_or(found.stood_in_file)} of them stood in the file."
    )
    if found.values_in_file is not None:
        yield f"{_none_or(found.values_in_file)} of the table's values stood in it either."
    seconds = found.seconds_per_passphrase
    years = FOUR_WORDS / 2 / MACHINES * seconds / 86_400 / DAYS_A_YEAR
    hours = DICTIONARY * seconds / 3600
    yield (
        f"What is left is to guess the passphrase: one guess takes {seconds:.1f} seconds on this "
        f"computer, {found.passphrases_a_day:,} a day. A single word of a "
        f"dictionary falls in {hours:,.0f} hours; four random words take {MACHINES:,} such "
        f"computers about {years:,.0f} years."
    )


def _with_passphrase(found: Attack) -> Iterator[str]:
    yield (
        f"The same names, at {found.names_a_second:,} guesses a second, confirmed "
        f"{found.clients_named:,} of {options.counted(found.clients or 0, 'client')}."
    )
    yield (
        "Client references, birth dates and dates of service can be read without guessing: "
        f"{found.births_read:,} of them hold a birth date."
    )
    yield (
        "So with the passphrase anybody can ask “is this person on the list?” about everybody "
        "whom they can name. Nothing that works without a network can prevent that: keep the "
        "passphrase away from the file, and list only clients whom you know anyway."
    )


def _plain_sums(found: Attack) -> Iterator[str]:
    yield (
        f"Without any passphrase, at {found.sums_a_second:,} guesses a second, the same names "
        f"give away {found.sums_named:,} of {options.counted(found.clients or 0, 'client')}, and "
        f"all days of a hundred years give away {found.sums_births:,} birth dates."
    )


def _none_or(count: int) -> str:
    return f"{count:,}" if count else "None"
