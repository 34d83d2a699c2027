"""The client list: table in, sealed fingerprints out, matches. The plain text dies here.

Everything is bytes, paths and values: nothing is printed, asked or written, but for `shred`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from auditor.errors import ClientListError
from auditor.models import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.identifiers.clients import Client
    from auditor.identifiers.container import Cost, Header
    from auditor.identifiers.index import ClientIndex
    from auditor.identifiers.list_file import Reading, Remark
    from auditor.identifiers.thief import Attack
    from auditor.identifiers.vault import Vault


MOST_CLIENTS = 65_000
"""Payloads number clients in two bytes."""

_HOW_TO_WRITE = {
    "address": "Number and street are recognised as in “41 Foundry Lane”; other ways are not yet.",
    "phone": "Write one number with its area code, or with + and its country code.",
}


class Hashed(NamedTuple):
    """A sealed list, ready to be written, and what to tell the user about it.

    `notes` name rows and columns whose values the list does not recognise even as they stand
    in the table. `second_factor`: a key in the system's keyring is needed to open it.
    """

    data: bytes
    clients: int
    fingerprints: int
    expires_on: str
    notes: tuple[Remark, ...] = ()
    second_factor: bool = False

    def __repr__(self) -> str:
        return f"Hashed({self.clients} clients)"


def template() -> str:
    """An example table in CSV, to start from."""
    from auditor.identifiers import list_columns

    return list_columns.template()


def template_workbook() -> bytes:
    """The same example as an Excel workbook."""
    from auditor.identifiers import list_columns

    return list_columns.workbook()


def columns() -> tuple[tuple[str, str], ...]:
    """The columns of a table, each with what belongs into it."""
    from auditor.identifiers import list_columns

    return tuple((column.key, column.purpose) for column in list_columns.COLUMNS)


def read_table(path: Path, *, today: date | None = None) -> Reading:
    """The client table at `path`, read once; see `list_file.read` for what makes it fail.

    Bad cells are told in `Reading.bad`; `list_file.good_rows` decides about them.
    """
    from auditor.identifiers import list_file

    return list_file.read(path, today=today or _today())


def hash_list(
    reading: Reading,
    passphrase: str,
    *,
    worker: Worker | None = None,
    expires_on: date | None = None,
    with_keyring: bool = False,
    today: date | None = None,
    cost: Cost | None = None,
) -> Hashed:
    """The table as a sealed list under fresh keys.

    `with_keyring` asks for a second factor; without a usable keyring the list gets none and the
    result says so. Raises ClientListError, naming row and column, when bad cells were not
    decided about (`list_file.good_rows`).
    """
    from auditor.identifiers import canon, container, list_file, second_factor

    today = today or _today()
    good = list_file.good_rows(reading)
    _check_size(good.file, len(good.clients))
    _check_expiry(expires_on, today)
    opened = _vault_of(good.clients, worker).with_dates(today, expires_on)
    factor = second_factor.create(opened.list_id) if with_keyring else None
    data = opened.sealed(
        passphrase,
        canonicaliser=canon.VERSION,
        cost=cost or container.STANDARD,
        second_factor=factor,
    )
    notes = _not_recognised(opened, good, first=0)
    return _hashed(opened, data, notes, second_factor=factor is not None)


def open_list(path: Path, passphrase: str, *, today: date | None = None) -> ClientIndex:
    """The sealed list, ready to match against.

    Raises WrongPassphrase, or ClientListError when it is none, damaged, altered, of another
    version or expired.
    """
    from auditor.identifiers.index import ClientIndex

    return ClientIndex(open_sealed(path, passphrase, today=today or _today()))


def open_sealed(path: Path, passphrase: str, *, today: date | None = None) -> Vault:
    """The fingerprints of a sealed list. Without `today` an expired list opens too."""
    from auditor.identifiers import canon, container, second_factor, vault

    data = _bytes_of(path)
    header = container.header_of(data)
    return vault.open_vault(
        data,
        passphrase,
        canonicaliser=canon.VERSION,
        today=today,
        second_factor=second_factor.fetch(header.list_id) if header.second_factor else None,
    )


def index_of_plain_list(path: Path, *, worker: Worker | None = None) -> ClientIndex:
    """A table matched against at once, in memory only: for the demo and for benchmarks."""
    from auditor.identifiers import list_file

    return index_of_clients(list_file.good_rows(list_file.read(path)).clients, worker=worker)


def index_of_clients(clients: Sequence[Client], *, worker: Worker | None = None) -> ClientIndex:
    """Clients that are in memory already, matched against without a file or a passphrase."""
    from auditor.identifiers.index import ClientIndex

    return ClientIndex(_vault_of(clients, worker))


def header(path: Path) -> Header:
    """What a sealed list tells without its passphrase: versions, cost, size."""
    from auditor.identifiers import container

    return container.header_of(_bytes_of(path))


def add(
    path: Path,
    passphrase: str,
    reading: Reading,
    *,
    expires_on: date | None = None,
    today: date | None = None,
) -> Hashed:
    """The sealed list at `path` and the clients of a further table, whose references are new.

    The index key stays, since the plain values of the others are gone (docs/threat-model.md);
    salt, nonces and the body's key are fresh. `expires_on` puts the last day off; without it
    the list keeps the day that it has.
    """
    from auditor.identifiers import list_file

    today = today or _today()
    opened = open_sealed(path, passphrase)
    good = list_file.good_rows(reading)
    listed = {facts.client_id for facts in opened.facts}
    for client, row in zip(good.clients, good.rows, strict=True):
        if client.client_id in listed:
            raise ClientListError(
                f"{good.file}, row {row}, client_id: this reference is on the list already.",
                "Remove that client first with `auditor clients remove`, then add the new row.",
            )
    _check_size(good.file, len(opened.facts) + len(good.clients))
    grown = _with_clients(opened, good.clients)
    notes = _not_recognised(grown, good, first=len(opened.facts))
    return _resealed(path, grown, passphrase, today=today, expires_on=expires_on, notes=notes)


def remove(
    path: Path, passphrase: str, client_ids: Iterable[str], *, today: date | None = None
) -> Hashed:
    """The sealed list without these clients: facts gone, and all fingerprints theirs alone.

    Raises ClientListError, and changes nothing, when one of the references is on no client.
    """
    opened = open_sealed(path, passphrase)
    for client_id in dict.fromkeys(client_ids):
        opened = opened.without_client(client_id)
    return _resealed(path, opened, passphrase, today=today or _today())


def rekey(
    path: Path,
    passphrase: str,
    new_passphrase: str,
    *,
    with_keyring: bool | None = None,
    expires_on: date | None = None,
    today: date | None = None,
) -> Hashed:
    """The same list under a new passphrase, and with or without the second factor.

    Older copies of the file still open with the old passphrase: they have to be destroyed.
    """
    from auditor.identifiers import canon, second_factor

    opened = open_sealed(path, passphrase)
    if expires_on:
        _check_expiry(expires_on, today or _today())
        opened = opened.with_dates(date.fromisoformat(opened.info.made_on), expires_on)
    had = header(path)
    factor = None
    if had.second_factor if with_keyring is None else with_keyring:
        # A key that is there stays: a new one would lock the old file before this one is written.
        factor = second_factor.fetch(opened.list_id) or second_factor.create(opened.list_id)
    data = opened.sealed(
        new_passphrase, canonicaliser=canon.VERSION, cost=had.cost, second_factor=factor
    )
    return _hashed(opened, data, (), second_factor=factor is not None)


def with_worker(path: Path, passphrase: str, worker: Worker) -> Hashed:
    """The same list with other particulars of the worker, which lie sealed in it."""
    return _resealed(path, open_sealed(path, passphrase).with_worker(worker), passphrase)


def attack(path: Path, passphrase: str | None = None, reading: Reading | None = None) -> Attack:
    """What a thief of the file could do, tried out on this very list; see `thief.Attack`."""
    from auditor.identifiers import thief

    opened = open_sealed(path, passphrase) if passphrase is not None else None
    return thief.attempt(_bytes_of(path), opened, reading.clients if reading else ())


def shred(path: Path) -> None:
    """Overwrite a plain file once with zeros, then delete it.

    On SSDs, in synchronised folders, and where backups or snapshots are kept, earlier copies
    may remain: full disk encryption is what protects those, and no program can undo them.
    Raises ClientListError when the file cannot be written.
    """
    from auditor.identifiers import shredding

    shredding.shred(path)


def _vault_of(clients: Sequence[Client], worker: Worker | None) -> Vault:
    from auditor.identifiers import forms
    from auditor.identifiers.vault import Vault

    facts = [client.facts() for client in clients]
    return Vault.in_memory(forms.payloads(clients), facts, worker, owners=_owners)


def _with_clients(opened: Vault, clients: Sequence[Client]) -> Vault:
    from auditor.identifiers import forms, payloads
    from auditor.identifiers.clients import Client

    # Blank clients hold the places of those who are there, so that the numbers go on.
    places = [Client(client_id="")] * len(opened.facts)
    added = forms.payloads([*places, *clients])
    joined = payloads.joined(added, lambda message: opened.payload(opened.digest(message)))
    return opened.with_clients(joined, [client.facts() for client in clients], owners=_owners)


def _owners(payload: bytes) -> Iterable[int]:
    from auditor.identifiers import forms, payloads

    return payloads.owners(payload, forms.CANARY)


def _not_recognised(opened: Vault, reading: Reading, *, first: int) -> tuple[Remark, ...]:
    """Remarks on values of the clients from number `first` on, tried against the list itself."""
    from auditor.identifiers import selfcheck
    from auditor.identifiers.index import ClientIndex
    from auditor.identifiers.list_file import Remark

    return tuple(
        Remark(
            reading.rows[found.client],
            found.column,
            "auditor does not recognise this, so it will not be found. "
            + _HOW_TO_WRITE.get(found.column, "Is it complete, and in the right column?"),
        )
        for found in selfcheck.unfindable(ClientIndex(opened), reading.clients, first=first)
    )


def _resealed(
    path: Path,
    changed: Vault,
    passphrase: str,
    *,
    today: date | None = None,
    expires_on: date | None = None,
    notes: tuple[Remark, ...] = (),
) -> Hashed:
    from auditor.identifiers import canon, second_factor

    had = header(path)
    if today is not None:
        _check_expiry(expires_on, today)
        before = changed.info.expires_on
        kept = date.fromisoformat(before) if before else None
        changed = changed.with_dates(today, expires_on or kept)
    factor = second_factor.fetch(had.list_id) if had.second_factor else None
    data = changed.sealed(
        passphrase, canonicaliser=canon.VERSION, cost=had.cost, second_factor=factor
    )
    return _hashed(changed, data, notes, second_factor=had.second_factor)


def _hashed(
    opened: Vault, data: bytes, notes: tuple[Remark, ...], *, second_factor: bool
) -> Hashed:
    return Hashed(
        data,
        opened.info.clients,
        len(opened.tags),
        opened.info.expires_on,
        notes,
        second_factor,
    )


def _check_size(file: str, clients: int) -> None:
    if clients > MOST_CLIENTS:
        raise ClientListError(
            f"{file}: a list holds {MOST_CLIENTS:,} clients at most.",
            "Make one list for each worker, of the clients they know: it is safer, too.",
        )


def _check_expiry(expires_on: date | None, today: date) -> None:
    if expires_on and expires_on <= today:
        raise ClientListError(
            "The expiry date has passed already.", "Give a day to come, for example in six months."
        )


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ClientListError(
            f"{path.name} cannot be read.", "Check the name and that the file is yours to read."
        ) from error


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
