"""Opening a sealed list, and lists that are never sealed: in memory, for the demo."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import ClientListError
from auditor.models import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.identifiers.clients import Client
    from auditor.identifiers.matching.index import ClientIndex
    from auditor.identifiers.sealed.container import Header
    from auditor.identifiers.sealed.vault import Vault


def open_list(path: Path, passphrase: str, *, today: date | None = None) -> ClientIndex:
    """The sealed list, ready to match against.

    Raises WrongPassphrase, or ClientListError when it is none, damaged, altered, of another
    version or expired.
    """
    from auditor.identifiers.matching.index import ClientIndex

    return ClientIndex(open_sealed(path, passphrase, today=today or today_here()))


def open_sealed(path: Path, passphrase: str, *, today: date | None = None) -> Vault:
    """The fingerprints of a sealed list. Without `today` an expired list opens too."""
    from auditor.identifiers.sealed import container, second_factor, vault
    from auditor.identifiers.spelling import canon

    data = bytes_of(path)
    header = container.header_of(data)
    return vault.open_vault(
        data,
        passphrase,
        canonicaliser=canon.VERSION,
        today=today,
        second_factor=second_factor.fetch(header.list_id) if header.second_factor else None,
    )


def header(path: Path) -> Header:
    """What a sealed list tells without its passphrase: versions, cost, size."""
    from auditor.identifiers.sealed import container

    return container.header_of(bytes_of(path))


def index_of_plain_list(path: Path, *, worker: Worker | None = None) -> ClientIndex:
    """A table matched against at once, in memory only: for the demo and for benchmarks."""
    from auditor.identifiers import table

    return index_of_clients(table.good_rows(table.read(path)).clients, worker=worker)


def index_of_clients(clients: Sequence[Client], *, worker: Worker | None = None) -> ClientIndex:
    """Clients that are in memory already, matched against without a file or a passphrase."""
    from auditor.identifiers.matching.index import ClientIndex

    return ClientIndex(vault_of(clients, worker))


def vault_of(clients: Sequence[Client], worker: Worker | None) -> Vault:
    """The fingerprints of these clients under a key of their own."""
    from auditor.identifiers.forms import of_clients
    from auditor.identifiers.sealed.vault import Vault

    facts = [client.facts() for client in clients]
    return Vault.in_memory(
        of_clients.payloads(clients),
        facts,
        worker,
        owners=owners_of,
        edition=of_clients.EDITION,
    )


def owners_of(payload: bytes) -> Iterable[int]:
    """Whose leaving takes a payload along; see `payloads.owners`."""
    from auditor.identifiers.forms import of_clients
    from auditor.identifiers.sealed import payloads

    return payloads.owners(payload, of_clients.CANARY)


def bytes_of(path: Path) -> bytes:
    """The file's content. Raises ClientListError when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ClientListError(
            f"{path.name} cannot be read.", "Check the name and that the file is yours to read."
        ) from error


def today_here() -> date:
    """The day by this computer's clock and time zone."""
    return datetime.now(UTC).astimezone().date()
