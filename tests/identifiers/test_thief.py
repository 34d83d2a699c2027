"""What a thief could do: nothing with the file, a lot with the passphrase, all with plain sums."""

from __future__ import annotations

from datetime import date
from functools import cache
from hashlib import sha256

import pytest

from auditor.identifiers import thief
from auditor.identifiers.clients import Client
from auditor.identifiers.forms import of_clients
from auditor.identifiers.sealed import container
from auditor.identifiers.sealed.container import Cost
from auditor.identifiers.sealed.vault import Vault
from auditor.identifiers.spelling import canon

WORDS = "kettle orbit maple seven"
QUICK = Cost(container.LEAST_MEMORY_KIB, 1, 4)
CLIENTS = (
    Client(client_id="C-000001", full_name="Mary Johnson", date_of_birth=date(2010, 5, 14)),
    Client(client_id="C-000002", full_name="Ottoline Brandvold", aliases=("Laura Bell",)),
    Client(client_id="C-000003", full_name="Xiomara Delacroix", date_of_birth=date(1941, 6, 3)),
)


@cache
def opened() -> Vault:
    return Vault.in_memory(of_clients.payloads(CLIENTS), [client.facts() for client in CLIENTS])


@cache
def sealed() -> bytes:
    return opened().sealed(WORDS, canonicaliser=canon.VERSION, cost=QUICK)


def test_the_file_alone_gives_nothing_away() -> None:
    found = thief.attempt(sealed(), None, ())
    assert found.names_guessed == 390 * 210
    assert found.stood_in_file == 0
    assert found.seconds_per_passphrase > 0.01
    assert found.passphrases_a_day == int(86_400 / found.seconds_per_passphrase)
    assert (found.clients_named, found.sums_named, found.births_read) == (None, None, None)


def test_with_the_table_at_hand_its_values_are_looked_for_too() -> None:
    assert thief.attempt(sealed(), None, CLIENTS).values_in_file == 0


def test_with_the_passphrase_the_common_names_and_all_birth_dates_fall() -> None:
    found = thief.attempt(sealed(), opened(), ())
    assert (found.clients, found.clients_named, found.births_read) == (3, 2, 2)
    assert found.names_a_second is not None
    assert found.names_a_second > 1000


def test_plain_sums_of_the_same_table_need_no_passphrase() -> None:
    found = thief.attempt(sealed(), None, CLIENTS)
    assert (found.sums_named, found.sums_births) == (2, 2)
    assert found.sums_a_second is not None
    assert found.sums_a_second > 1000


@pytest.mark.parametrize(
    "leak",
    [
        b"mary johnson",
        sha256(b"mary johnson").digest(),
        sha256(b"maryjohnson").digest()[:16],
    ],
)
def test_a_file_that_gave_names_away_would_be_noticed(leak: bytes) -> None:
    data = sealed()
    leaking = data[:5000] + leak + data[5000 + len(leak) :]
    assert thief._guesses_in(leaking) > 0


@pytest.mark.parametrize(
    "leak",
    [
        b"ottoline",
        "Xiomara".encode("utf-16-le"),
        b"C-000002".hex().encode(),
        sha256(b"mary johnson").hexdigest().encode(),
    ],
)
def test_a_file_that_gave_the_table_away_would_be_noticed(leak: bytes) -> None:
    data = sealed()
    leaking = data[:5000] + leak + data[5000 + len(leak) :]
    assert thief._values_in(leaking, CLIENTS) > 0
