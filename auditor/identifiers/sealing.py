"""Making a sealed list from a table, and changing one whose table is long gone.

Every function gives the bytes of a new file under a fresh salt, nonce and body key; what becomes
of the index key is said in docs/threat-model.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from auditor.errors import ClientListError
from auditor.identifiers.opening import header, open_sealed, owners_of, today_here, vault_of
from auditor.models import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.identifiers.clients import Client
    from auditor.identifiers.sealed.container import Cost
    from auditor.identifiers.sealed.vault import Vault
    from auditor.identifiers.table import Reading, Remark

MOST_CLIENTS = 65_000
"""Payloads number clients in two bytes."""

_NOT_ALONE = (
    "this counts only beside another sign of the client: somebody well known is called so, too, or "
    "it is made of everyday words."
)
_HOW_TO_WRITE = {
    "address": "Number and street are recognised as in “41 Foundry Lane”; other ways are not yet.",
    "phone": "Write one number with its area code, or with + and its country code.",
}


class Hashed(NamedTuple):
    """A sealed list, ready to be written, and what to tell the user about it.

    `notes` name rows and columns whose values the list does not find by themselves, and clients
    who were added a second time. `second_factor`: a key in the system's keyring opens it.
    """

    data: bytes
    clients: int
    fingerprints: int
    expires_on: str
    notes: tuple[Remark, ...] = ()
    second_factor: bool = False

    def __repr__(self) -> str:
        return f"Hashed({self.clients} clients)"


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
    decided about (`table.good_rows`).
    """
    from auditor.identifiers import table
    from auditor.identifiers.sealed import container, second_factor
    from auditor.identifiers.spelling import canon

    today = today or today_here()
    good = table.good_rows(reading)
    _check_size(good.file, len(good.clients))
    _check_expiry(expires_on, today)
    opened = vault_of(good.clients, worker).with_dates(today, expires_on)
    factor = second_factor.create(opened.list_id) if with_keyring else None
    data = opened.sealed(
        passphrase,
        canonicaliser=canon.VERSION,
        cost=cost or container.STANDARD,
        second_factor=factor,
    )
    notes = _doubts(opened, good, first=0)
    return _hashed(opened, data, notes, second_factor=factor is not None)


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
    from auditor.identifiers import table

    today = today or today_here()
    opened = open_sealed(path, passphrase)
    good = table.good_rows(reading)
    listed = {facts.client_id for facts in opened.facts}
    for client, row in zip(good.clients, good.rows, strict=True):
        if client.client_id in listed:
            raise ClientListError(
                f"{good.file}, row {row}, client_id: this reference is on the list already.",
                "Remove that client first with `auditor clients remove`, then add the new row.",
            )
    _check_size(good.file, len(opened.facts) + len(good.clients))
    grown = _with_clients(opened, good.clients)
    notes = (*_there_already(opened, good), *_doubts(grown, good, first=len(opened.facts)))
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
    return _resealed(path, opened, passphrase, today=today or today_here())


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
    from auditor.identifiers.sealed import second_factor
    from auditor.identifiers.spelling import canon

    opened = open_sealed(path, passphrase)
    if expires_on:
        _check_expiry(expires_on, today or today_here())
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


def _with_clients(opened: Vault, clients: Sequence[Client]) -> Vault:
    from auditor.identifiers.clients import Client
    from auditor.identifiers.forms import of_clients
    from auditor.identifiers.sealed import payloads

    # Blank clients hold the places of those who are there, so that the numbers go on.
    places = [Client(client_id="")] * len(opened.facts)
    added = of_clients.payloads([*places, *clients])
    joined = payloads.joined(added, lambda message: opened.payload(opened.digest(message)))
    return opened.with_clients(joined, [client.facts() for client in clients], owners=owners_of)


def _doubts(opened: Vault, reading: Reading, *, first: int) -> tuple[Remark, ...]:
    """Remarks on values of the clients from number `first` on, tried against the list itself."""
    from auditor.identifiers import selfcheck
    from auditor.identifiers.matching.index import ClientIndex
    from auditor.identifiers.table import Remark

    return tuple(
        Remark(
            reading.rows[found.client],
            found.column,
            _NOT_ALONE
            if found.known
            else "auditor does not recognise this, so it will not be found. "
            + _HOW_TO_WRITE.get(found.column, "Is it complete, and in the right column?"),
        )
        for found in selfcheck.doubtful(ClientIndex(opened), reading.clients, first=first)
    )


def _there_already(opened: Vault, reading: Reading) -> Iterator[Remark]:
    """Remarks on clients whom the list seems to hold under another reference."""
    from auditor.identifiers.matching.index import ClientIndex
    from auditor.identifiers.sealed.payloads import Role
    from auditor.identifiers.table import Remark

    index = ClientIndex(opened)
    for client, row in zip(reading.clients, reading.rows, strict=True):
        if any(match.exact and match.role is Role.FULL for match in index.find(client.full_name)):
            yield Remark(
                row,
                "full_name",
                "somebody of this name is on the list already: one client listed twice?",
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
    from auditor.identifiers.sealed import second_factor
    from auditor.identifiers.spelling import canon

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
