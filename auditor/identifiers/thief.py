"""What a thief of the hashed list could do, tried out on this very list.

Three thieves: one with the file, one with the file and the passphrase, and, for comparison, one
who stole a list of the plain SHA-256 sums that "hashed" often means. All guess from the most
common given and family names (identifiers/data/README.md) and all birth dates of 100 years.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from importlib.resources import files

from msgspec import Struct

from auditor.errors import WrongPassphrase
from auditor.identifiers import container
from auditor.identifiers.clients import Client
from auditor.identifiers.vault import TAG_SIZE, Vault

_A_CENTURY = 36_525
_LAST_DAY = date(2026, 12, 31)
DAY = 24 * 60 * 60


class Attack(Struct, frozen=True, kw_only=True):
    """What was tried and what came of it. Counts only: no name is told.

    `seconds_per_passphrase`: one guess at the passphrase on this machine. `stood_in_file`: values
    of the table that stand in the file's bytes in any of several encodings. `names_confirmed`:
    guessed names that the opened list confirmed, nicknames counted apart; None without passphrase.
    `plain_names` and `plain_births`: what plain SHA-256 sums of the same table would have given
    away; None without the table.
    """

    seconds_per_passphrase: float
    clients: int | None
    names_guessed: int
    stood_in_file: int | None = None
    names_confirmed: int | None = None
    names_a_second: int | None = None
    plain_names: int | None = None
    plain_births: int | None = None
    plain_a_second: int | None = None

    @property
    def passphrases_a_day(self) -> int:
        """Guesses at the passphrase that one machine like this manages in a day."""
        return int(DAY / self.seconds_per_passphrase)


def attempt(data: bytes, opened: Vault | None, clients: Sequence[Client]) -> Attack:
    """Try all that can be tried with the file, the opened list and the table, where given."""
    confirmed, pace = _through_list(opened) if opened else (None, None)
    names, births, plain_pace = _through_sums(clients) if clients else (None, None, None)
    return Attack(
        seconds_per_passphrase=_seconds_per_passphrase(data),
        clients=opened.info.clients if opened else len(clients) or None,
        names_guessed=sum(1 for _ in guesses()),
        stood_in_file=_standing_in(data, clients) if clients else None,
        names_confirmed=confirmed,
        names_a_second=pace,
        plain_names=names,
        plain_births=births,
        plain_a_second=plain_pace,
    )


def guesses() -> Iterator[str]:
    """Common given names with common family names: "adam smith"."""
    last = _names("common_last.txt")
    return (f"{given} {family}" for given in _names("common_first.txt") for family in last)


def _seconds_per_passphrase(data: bytes) -> float:
    start = time.perf_counter()
    # A wrong one on purpose: what counts is how long it takes to be refused.
    with suppress(WrongPassphrase):
        container.open_body(data, "a thief's guess", b"" if _has_factor(data) else None)
    return time.perf_counter() - start


def _has_factor(data: bytes) -> bool:
    return container.header_of(data).second_factor


def _standing_in(data: bytes, clients: Sequence[Client]) -> int:
    lower = data.lower()
    values = {value for client in clients for value in _values(client) if len(value) >= 4}
    return sum(
        any(form in lower for form in _encodings(value.casefold())) for value in sorted(values)
    )


def _values(client: Client) -> Iterator[str]:
    yield client.client_id
    yield from client.full_name.split()
    for group in (client.aliases, client.phones, client.emails, client.handles):
        yield from group
    for group in (client.addresses, client.case_numbers, client.schools_or_workplaces):
        yield from group
    if client.date_of_birth:
        yield client.date_of_birth.isoformat()


def _encodings(value: str) -> Iterator[bytes]:
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield value.encode(encoding)
    plain = value.encode()
    yield plain.hex().encode()
    yield plain[::-1]
    yield sha256(plain).digest()
    yield sha256(plain).hexdigest().encode()


def _through_list(opened: Vault) -> tuple[int, int]:
    from auditor.identifiers.canon import canon
    from auditor.identifiers.forms import message

    start, found, tried = time.perf_counter(), 0, 0
    for name in guesses():
        hasher = opened.hasher.copy()
        hasher.update(message("g", canon(name)))
        found += hasher.digest()[:TAG_SIZE] in opened.tags
        tried += 1
    return found, _pace(tried, start)


def _through_sums(clients: Sequence[Client]) -> tuple[int, int, int]:
    sums = {sha256(client.full_name.casefold().encode()).digest() for client in clients}
    born = {
        sha256(client.date_of_birth.isoformat().encode()).digest()
        for client in clients
        if client.date_of_birth
    }
    start, tried, names = time.perf_counter(), 0, 0
    for name in guesses():
        names += sha256(name.encode()).digest() in sums
        tried += 1
    pace = _pace(tried, start)
    births = sum(
        sha256((_LAST_DAY - timedelta(day)).isoformat().encode()).digest() in born
        for day in range(_A_CENTURY)
    )
    return names, births, pace


def _pace(tried: int, start: float) -> int:
    return int(tried / max(time.perf_counter() - start, 1e-9))


@cache
def _names(file: str) -> tuple[str, ...]:
    text = files(__package__).joinpath("data", file).read_text("utf-8")
    return tuple(line for line in text.split() if line)
