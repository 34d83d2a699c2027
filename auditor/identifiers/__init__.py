"""The client list: table in, sealed fingerprints out, matches. The plain text dies here.

Everything is bytes, paths and values: nothing is printed, asked or written, but for `shred`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from auditor.errors import ClientListError
from auditor.models import ClientListInfo, Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.identifiers.clients import Client, ClientFacts
    from auditor.identifiers.container import Cost, Header
    from auditor.identifiers.index import ClientIndex
    from auditor.identifiers.list_file import Reading, Remark
    from auditor.identifiers.thief import Attack
    from auditor.identifiers.vault import Vault


MOST_CLIENTS = 65_000
"""Payloads number clients in two bytes."""


class Hashed(NamedTuple):
    """A sealed list, ready to be written, and what to tell the user about it.

    `bad` are rows that were left out, `notes` what should be looked at; both name rows and
    columns only. `second_factor`: a key in the system's keyring is needed to open it.
    """

    data: bytes
    clients: int
    fingerprints: int
    bad: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    second_factor: bool = False

    def __repr__(self) -> str:
        return f"Hashed({self.clients} clients)"


def template() -> str:
    """An example table in CSV, to start from."""
    from auditor.identifiers import list_columns

    return list_columns.template()


def hash_list(
    path: Path,
    passphrase: str,
    *,
    worker: Worker | None = None,
    expires_on: date | None = None,
    keep_good: bool = False,
    with_keyring: bool = False,
    today: date | None = None,
    cost: Cost | None = None,
) -> Hashed:
    """The table at `path` as a sealed list under fresh keys.

    `keep_good` leaves rows with a bad cell out instead of ending. `with_keyring` asks for a
    second factor; without a usable keyring the list gets none and the result says so. Raises
    ClientListError, naming row and column.
    """
    from auditor.identifiers import canon, container, forms, list_file, second_factor, vault

    today = today or _today()
    reading = list_file.good_rows(path, keep_good=keep_good, today=today)
    _check_size(path.name, len(reading.clients))
    _check_expiry(expires_on, today)
    opened = vault.Vault.in_memory(
        forms.payloads(reading.clients),
        [_facts(client) for client in reading.clients],
        worker,
        owners=forms.owners,
    ).with_dates(today, expires_on)
    factor = second_factor.create(opened.list_id) if with_keyring else None
    data = opened.sealed(
        passphrase,
        canonicaliser=canon.VERSION,
        cost=cost or container.STANDARD,
        second_factor=factor,
    )
    return _hashed(opened, data, reading, second_factor=factor is not None)


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

    return index_of_clients(list_file.good_rows(path).clients, worker=worker)


def index_of_clients(clients: Sequence[Client], *, worker: Worker | None = None) -> ClientIndex:
    """Clients that are in memory already, matched against without a file or a passphrase."""
    from auditor.identifiers import forms
    from auditor.identifiers.index import ClientIndex
    from auditor.identifiers.vault import Vault

    facts = [_facts(client) for client in clients]
    return ClientIndex(Vault.in_memory(forms.payloads(clients), facts, worker, owners=forms.owners))


def header(path: Path) -> Header:
    """What a sealed list tells without its passphrase: versions, cost, size."""
    from auditor.identifiers import container

    return container.header_of(_bytes_of(path))


def info(path: Path, passphrase: str) -> ClientListInfo:
    """How many clients, made when, valid until; opens expired lists too."""
    return open_sealed(path, passphrase).info


def add(
    path: Path,
    passphrase: str,
    table: Path,
    *,
    keep_good: bool = False,
    today: date | None = None,
) -> Hashed:
    """The sealed list at `path` and the clients of `table`, whose references must be new.

    The index key stays, since the plain values of the others are gone (docs/threat-model.md);
    salt, nonces and the body's key are fresh.
    """
    from auditor.identifiers import forms, list_file
    from auditor.identifiers.clients import Client

    today = today or _today()
    opened = open_sealed(path, passphrase)
    reading = list_file.good_rows(table, keep_good=keep_good, today=today)
    listed = {facts.client_id for facts in opened.facts}
    for client, row in zip(reading.clients, reading.rows, strict=True):
        if client.client_id in listed:
            raise ClientListError(
                f"{table.name}, row {row}, client_id: this reference is on the list already.",
                "Remove that client first with `auditor clients remove`, then add the new row.",
            )
    _check_size(table.name, len(opened.facts) + len(reading.clients))
    # Blank clients hold the places of those who are there, so that the numbers go on.
    places = [Client(client_id="")] * len(opened.facts)
    grown = opened.with_clients(
        forms.payloads([*places, *reading.clients]),
        [_facts(client) for client in reading.clients],
        owners=forms.owners,
        merge=forms.merge,
    )
    return _resealed(path, grown, passphrase, reading, today)


def remove(
    path: Path, passphrase: str, client_ids: Iterable[str], *, today: date | None = None
) -> Hashed:
    """The sealed list without these clients: facts gone, and all fingerprints theirs alone."""
    opened = open_sealed(path, passphrase)
    for client_id in client_ids:
        opened = opened.without_client(client_id)
    return _resealed(path, opened, passphrase, None, today or _today())


def rekey(
    path: Path, passphrase: str, new_passphrase: str, *, with_keyring: bool | None = None
) -> Hashed:
    """The same list under a new passphrase, and with or without the second factor.

    Older copies of the file still open with the old passphrase: they have to be destroyed.
    """
    from auditor.identifiers import canon, second_factor

    opened = open_sealed(path, passphrase)
    had = header(path)
    wanted = had.second_factor if with_keyring is None else with_keyring
    factor = None
    if wanted:
        # A key that is there stays: a new one would lock the old file before this one is written.
        factor = second_factor.fetch(opened.list_id) or second_factor.create(opened.list_id)
    data = opened.sealed(
        new_passphrase, canonicaliser=canon.VERSION, cost=had.cost, second_factor=factor
    )
    return _hashed(opened, data, None, second_factor=factor is not None)


def with_worker(path: Path, passphrase: str, worker: Worker) -> Hashed:
    """The same list with other particulars of the worker, which lie sealed in it."""
    opened = open_sealed(path, passphrase).with_worker(worker)
    return _resealed(path, opened, passphrase, None, None)


def attack(path: Path, passphrase: str | None = None, table: Path | None = None) -> Attack:
    """What a thief of the file could do, tried out on this very list; see `thief.Attack`."""
    from auditor.identifiers import list_file, thief

    clients = list_file.read(table).clients if table else ()
    opened = open_sealed(path, passphrase) if passphrase is not None else None
    return thief.attempt(_bytes_of(path), opened, clients)


def shred(path: Path) -> None:
    """Overwrite a plain file once with zeros, then delete it.

    On SSDs, in synchronised folders, and where backups or snapshots are kept, earlier copies
    may remain: full disk encryption is what protects those, and no program can undo them.
    Raises ClientListError when the file cannot be written.
    """
    from auditor.identifiers import shredding

    shredding.shred(path)


def _resealed(
    path: Path, changed: Vault, passphrase: str, reading: Reading | None, today: date | None
) -> Hashed:
    from auditor.identifiers import canon, second_factor

    had = header(path)
    if today is not None:
        expires_on = changed.info.expires_on
        changed = changed.with_dates(today, date.fromisoformat(expires_on) if expires_on else None)
    factor = second_factor.fetch(had.list_id) if had.second_factor else None
    data = changed.sealed(
        passphrase, canonicaliser=canon.VERSION, cost=had.cost, second_factor=factor
    )
    return _hashed(changed, data, reading, second_factor=had.second_factor)


def _hashed(opened: Vault, data: bytes, reading: Reading | None, *, second_factor: bool) -> Hashed:
    return Hashed(
        data,
        opened.info.clients,
        len(opened.tags),
        reading.bad if reading else (),
        reading.notes if reading else (),
        second_factor,
    )


def _facts(client: Client) -> ClientFacts:
    from auditor.identifiers.clients import ClientFacts

    return ClientFacts(
        client_id=client.client_id,
        born_on=client.date_of_birth,
        status=client.status,
        opened_on=client.opened_on,
        closed_on=client.closed_on,
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
