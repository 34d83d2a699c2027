"""The client list: table in, sealed fingerprints out, matches. The plain text dies here.

Everything is bytes, paths and values: nothing is printed, asked or written, but for `shred`.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.identifiers.opening import (
    bytes_of,
    header,
    index_of_clients,
    index_of_plain_list,
    open_list,
    open_sealed,
    today_here,
)
from auditor.identifiers.sealing import Hashed, add, hash_list, rekey, remove, with_worker

if TYPE_CHECKING:
    from auditor.identifiers.table import Reading
    from auditor.identifiers.thief import Attack

__all__ = [
    "Hashed",
    "add",
    "attack",
    "columns",
    "hash_list",
    "header",
    "index_of_clients",
    "index_of_plain_list",
    "open_list",
    "open_sealed",
    "read_table",
    "rekey",
    "remove",
    "shred",
    "template",
    "template_workbook",
    "with_worker",
]


def template() -> str:
    """An example table in CSV, to start from."""
    from auditor.identifiers.table import columns

    return columns.template()


def template_workbook() -> bytes:
    """The same example as an Excel workbook."""
    from auditor.identifiers.table import columns

    return columns.workbook()


def columns() -> tuple[tuple[str, str], ...]:
    """The columns of a table, each with what belongs into it."""
    from auditor.identifiers.table import columns

    return tuple((column.key, column.purpose) for column in columns.COLUMNS)


def read_table(path: Path, *, today: date | None = None) -> Reading:
    """The client table at `path`, read once; see `table.read` for what makes it fail.

    Bad cells are told in `Reading.bad`; `table.good_rows` decides about them.
    """
    from auditor.identifiers import table

    return table.read(path, today=today or today_here())


def attack(path: Path, passphrase: str | None = None, reading: Reading | None = None) -> Attack:
    """What a thief of the file could do, tried out on this very list; see `thief.Attack`."""
    from auditor.identifiers import thief

    opened = open_sealed(path, passphrase) if passphrase is not None else None
    return thief.attempt(bytes_of(path), opened, reading.clients if reading else ())


def shred(path: Path) -> None:
    """Overwrite a plain file once with zeros, then delete it.

    On SSDs, in synchronised folders, and where backups or snapshots are kept, earlier copies
    may remain: full disk encryption is what protects those, and no program can undo them.
    Raises ClientListError when the file cannot be written.
    """
    from auditor.identifiers.sealed import shredding

    shredding.shred(path)
