"""`auditor clients`: make the hashed client list, keep it, and see what it does."""

from __future__ import annotations

import click

from auditor.cli.clients.attacking import attack
from auditor.cli.clients.changing import add, rekey, remove
from auditor.cli.clients.looking import info, test
from auditor.cli.clients.making import hash_table, template


@click.group("clients")
def command() -> None:
    """Make and keep the hashed client list.

    \b
    auditor clients template                        an example table to fill in
    auditor clients hash clients.csv                the table as a sealed list
    auditor scan ARCHIVE --clients clients.hashed   the list at work

    The list holds fingerprints instead of names. With the file and its passphrase anybody can
    ask whether a person is on it, so keep both to yourself: docs/threat-model.md.
    """


for _one in (template, hash_table, add, remove, info, test, attack, rekey):
    command.add_command(_one)
