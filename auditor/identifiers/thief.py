"""What a thief of the hashed list could do, tried out on this very list.

Three thieves: one with the file, one with the file and the passphrase, and, for comparison, one
who stole a list of the plain SHA-256 sums that "hashed" often means. All guess from the most
common given and family names (identifiers/data/README.md) and all birth dates of 100 years.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import blake2b, sha256
from importlib.resources import files

from msgspec import Struct

from auditor.errors import WrongPassphrase
from auditor.identifiers.clients import Client
from auditor.identifiers.forms.of_clients import CANARY, message
from auditor.identifiers.sealed import container
from auditor.identifiers.sealed.body import TAG_SIZE
from auditor.identifiers.sealed.payloads import Role, entries_of
from auditor.identifiers.sealed.vault import Vault
from auditor.identifiers.spelling.canon import canon

_A_CENTURY = 36_525
_DAY = 24 * 60 * 60
_NEEDLE = 8
"""Bytes of a guess that are looked for; they stand in noise by chance once in 10^19 places."""
_LOOKED_THROUGH = 4 * 1024 * 1024
"""Bytes of the file that are looked through for guesses: a list of 1,000 clients, or a part."""


class Attack(Struct, frozen=True, kw_only=True):
    """What was tried and what came of it. Counts only: no name is told.

    With the file alone: `stood_in_file` of `names_guessed` names, plain or as sums without a
    key, and `values_in_file` of the table's values; `seconds_per_passphrase` is one guess at the
    passphrase on this machine. With the passphrase: `clients_named` of `clients` confirmed by
    full name, `births_read` birth dates. Of plain SHA-256 sums of the table: `sums_named`
    clients, `sums_births` birth dates. None where the passphrase or the table was not given.
    """

    clients: int | None
    names_guessed: int
    stood_in_file: int
    seconds_per_passphrase: float
    values_in_file: int | None = None
    clients_named: int | None = None
    names_a_second: int | None = None
    births_read: int | None = None
    sums_named: int | None = None
    sums_births: int | None = None
    sums_a_second: int | None = None

    @property
    def passphrases_a_day(self) -> int:
        """Guesses at the passphrase that one machine like this manages in a day."""
        return int(_DAY / self.seconds_per_passphrase)


def attempt(data: bytes, opened: Vault | None, clients: Sequence[Client]) -> Attack:
    """Try all that can be tried with the file, the opened list and the table, where given."""
    named, pace = _through_list(opened) if opened else (None, None)
    sums, births, sums_pace = _through_sums(clients) if clients else (None, None, None)
    return Attack(
        clients=opened.info.clients if opened else len(clients) or None,
        names_guessed=sum(1 for _ in guesses()),
        stood_in_file=_guesses_in(data),
        seconds_per_passphrase=_seconds_per_passphrase(data),
        values_in_file=_values_in(data, clients) if clients else None,
        clients_named=named,
        names_a_second=pace,
        births_read=sum(bool(facts.born_on) for facts in opened.facts) if opened else None,
        sums_named=sums,
        sums_births=births,
        sums_a_second=sums_pace,
    )


def guesses() -> Iterator[str]:
    """Common given names with common family names: "adam smith"."""
    last = _names("common_last.txt")
    return (f"{given} {family}" for given in _names("common_first.txt") for family in last)


def _guesses_in(data: bytes) -> int:
    """Guessed names of which the file holds the beginning, plain or as a sum without a key."""
    needles: dict[bytes, str] = {}
    for name in guesses():
        for needle in _without_key(name):
            needles[needle] = name
    looked = data[:_LOOKED_THROUGH]
    windows = (looked[at : at + _NEEDLE] for at in range(len(looked) - _NEEDLE + 1))
    return len({needles[window] for window in windows if window in needles})


def _without_key(name: str) -> Iterator[bytes]:
    joined = canon(name)
    for plain in (name.encode(), joined.encode()):
        yield plain[:_NEEDLE]
        yield sha256(plain).digest()[:_NEEDLE]
    yield blake2b(message("g", joined), digest_size=TAG_SIZE + 32).digest()[:_NEEDLE]


def _seconds_per_passphrase(data: bytes) -> float:
    start = time.perf_counter()
    factor = b"" if container.header_of(data).second_factor else None
    # A wrong one on purpose: what counts is how long it takes to be refused.
    with suppress(WrongPassphrase):
        container.open_body(data, "a thief's guess", factor)
    return time.perf_counter() - start


def _values_in(data: bytes, clients: Iterable[Client]) -> int:
    lower = data.lower()
    values = {value for client in clients for value in _values(client)}
    return sum(any(form in lower for form in _encodings(value)) for value in sorted(values))


def _values(client: Client) -> Iterator[str]:
    """What could be recognised in a file; shorter ones stand in any noise by chance."""
    groups: tuple[Iterable[str], ...] = (
        (client.client_id, client.full_name),
        client.full_name.split(),
        client.aliases,
        client.phones,
        client.emails,
        client.handles,
        client.addresses,
        client.case_numbers,
        client.schools_or_workplaces,
        (client.date_of_birth.isoformat() if client.date_of_birth else "",),
    )
    return (value for group in groups for value in group if len(value.encode()) >= 6)


def _encodings(value: str) -> Iterator[bytes]:
    """How a value could stand in a file whose capital letters were made small."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        plain = value.encode(encoding)
        yield plain.lower()
        yield plain[::-1].lower()
        yield plain.hex().encode()
    for spelling in (value, value.casefold()):
        yield sha256(spelling.encode()).hexdigest().encode()


def _through_list(opened: Vault) -> tuple[int, int]:
    """How many clients the guesses confirm by full name, and guesses a second."""
    start, tried = time.perf_counter(), 0
    named: set[int] = set()
    for name in guesses():
        payload = opened.payload(opened.digest(message("g", canon(name))))
        if payload:
            named.update(n for role, n in entries_of(payload) if role in _WHOLE_NAMES)
        tried += 1
    return len(named - {CANARY}), _pace(tried, start)


_WHOLE_NAMES = (Role.FULL, Role.FULL_NICK, Role.ALIAS)


def _through_sums(clients: Sequence[Client]) -> tuple[int, int, int]:
    """Clients and birth dates that plain SHA-256 sums give away, and guesses a second."""
    whose = {
        sha256(name.casefold().encode()).digest(): number
        for number, client in enumerate(clients)
        for name in (client.full_name, *client.aliases)
    }
    start, tried = time.perf_counter(), 0
    named: set[int] = set()
    for name in guesses():
        number = whose.get(sha256(name.encode()).digest())
        if number is not None:
            named.add(number)
        tried += 1
    pace = _pace(tried, start)
    today = datetime.now(UTC).date()
    days = ((today - timedelta(day)).isoformat() for day in range(_A_CENTURY))
    known = {sha256(day.encode()).digest() for day in days}
    born = [client.date_of_birth for client in clients if client.date_of_birth]
    births = sum(sha256(day.isoformat().encode()).digest() in known for day in born)
    return len(named), births, pace


def _pace(tried: int, start: float) -> int:
    return int(tried / max(time.perf_counter() - start, 1e-9))


@cache
def _names(file: str) -> tuple[str, ...]:
    text = files(__package__).joinpath("data", file).read_text("utf-8")
    return tuple(line for line in text.split() if line)
