"""Fingerprints in memory and in the file: what matches, what is gone, what is never twice."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import ClientListError
from auditor.identifiers.clients import ClientFacts
from auditor.identifiers.sealed import container, vault
from auditor.identifiers.sealed.container import Cost
from auditor.identifiers.sealed.vault import Vault
from auditor.models import Worker

QUICK = Cost(container.LEAST_MEMORY_KIB, 1, 4)
WORDS = "kettle orbit maple seven"
MADE = date(2026, 1, 5)
FACTS = [
    ClientFacts(client_id="C-1", born_on=date(2010, 5, 14)),
    ClientFacts(client_id="C-2", status="former", closed_on=date(2019, 8, 30)),
]
# In these payloads the first byte is a bit set of the clients.
PAYLOADS = {
    b"full\x1fadaholm": b"\x01".ljust(32, b"a"),
    b"full\x1fbenroy": b"\x02".ljust(32, b"b"),
    b"town\x1fdellwood": b"\x03".ljust(32, b"c"),
}


def owners(payload: bytes) -> Iterator[int]:
    return (number for number in range(8) if payload[0] >> number & 1)


def digest(opened: Vault, message: bytes) -> bytes:
    hasher = opened.hasher.copy()
    hasher.update(message)
    return hasher.digest()


def looked_up(opened: Vault, message: bytes) -> bytes | None:
    return opened.payload(digest(opened, message))


def in_memory() -> Vault:
    return Vault.in_memory(PAYLOADS, FACTS, Worker(town="Dellwood"), owners=owners)


@cache
def sealed(expires_on: date | None = None) -> bytes:
    worker = Worker(town="Dellwood", own_people=("Juno",))
    made = Vault.in_memory(PAYLOADS, FACTS, worker, owners=owners).with_dates(MADE, expires_on)
    return made.sealed(WORDS, canonicaliser=4, cost=QUICK)


def opened(expires_on: date | None = None, today: date | None = None) -> Vault:
    return vault.open_vault(sealed(expires_on), WORDS, canonicaliser=4, today=today)


@pytest.mark.parametrize("made", [in_memory, opened])
def test_every_message_finds_its_payload_and_no_other_does(made: object) -> None:
    assert callable(made)
    there = made()
    for message, payload in PAYLOADS.items():
        assert looked_up(there, message) == payload
    assert looked_up(there, b"full\x1fsomeoneelse") is None
    assert there.facts == tuple(FACTS)
    assert there.worker.town == "Dellwood"


@given(st.dictionaries(st.binary(max_size=40), st.binary(min_size=32, max_size=32), max_size=40))
def test_any_list_comes_out_as_it_went_in(payloads: dict[bytes, bytes]) -> None:
    there = Vault.in_memory(payloads, FACTS)
    assert {message: looked_up(there, message) for message in payloads} == payloads
    assert len(there.tags) == len(payloads)


def test_what_is_told_about_a_list() -> None:
    info = opened(date(2026, 7, 1)).info
    assert (info.clients, info.made_on, info.expires_on) == (2, "2026-01-05", "2026-07-01")
    assert len(info.fingerprint) == 16
    assert in_memory().info.fingerprint == "in memory"


def test_two_lists_of_the_same_clients_share_no_tag() -> None:
    assert not set(in_memory().tags) & set(in_memory().tags)
    assert not set(opened().tags) & set(in_memory().tags)


def test_a_payload_does_not_open_without_its_message() -> None:
    there = in_memory()
    right = digest(there, b"full\x1fadaholm")
    assert there.payload(right[:16] + bytes(32)) is None


@pytest.mark.parametrize(
    ("today", "opens"), [(date(2026, 7, 1), True), (date(2026, 7, 2), False), (None, True)]
)
def test_a_list_opens_until_its_last_day(today: date | None, opens: bool) -> None:
    if opens:
        assert opened(date(2026, 7, 1), today).info.clients == 2
    else:
        with pytest.raises(ClientListError, match="expired on 2026-07-01"):
            opened(date(2026, 7, 1), today)


@pytest.mark.parametrize(("rules", "hint"), [(3, "Update"), (5, "anew")])
def test_other_spelling_rules_do_not_pass_silently(rules: int, hint: str) -> None:
    with pytest.raises(ClientListError, match="names would be missed") as caught:
        vault.open_vault(sealed(), WORDS, canonicaliser=rules)
    assert hint in caught.value.hint


def test_a_removed_client_leaves_nothing_but_a_numbered_place() -> None:
    without = opened().without_client("C-1")
    assert looked_up(without, b"full\x1fadaholm") is None
    assert looked_up(without, b"full\x1fbenroy")
    assert looked_up(without, b"town\x1fdellwood")  # C-2 is from there too
    assert [facts.client_id for facts in without.facts] == ["", "C-2"]
    assert without.facts[0] == ClientFacts(client_id="")
    assert without.info.clients == 1
    assert len(without.without_client("C-2").tags) == 0


def test_removal_outlives_sealing() -> None:
    data = opened().without_client("C-1").sealed("other words", canonicaliser=4, cost=QUICK)
    again = vault.open_vault(data, "other words", canonicaliser=4)
    assert set(again.tags) == set(opened().without_client("C-1").tags)
    assert len(again.without_client("C-2").tags) == 0


@pytest.mark.parametrize("client_id", ["C-9", ""])
def test_nobody_is_removed_by_a_wrong_reference(client_id: str) -> None:
    with pytest.raises(ClientListError, match="reference"):
        opened().without_client(client_id)


def test_added_clients_take_their_place_beside_those_who_are_there() -> None:
    further = {b"town\x1fdellwood": b"\x07".ljust(32, b"d"), b"full\x1fcyote": b"\x04".ljust(32)}
    grown = opened().with_clients(further, [ClientFacts(client_id="C-3")], owners=owners)
    assert looked_up(grown, b"town\x1fdellwood") == further[b"town\x1fdellwood"]
    assert looked_up(grown, b"full\x1fcyote")
    assert looked_up(grown, b"full\x1fadaholm") == PAYLOADS[b"full\x1fadaholm"]
    assert looked_up(grown.without_client("C-3"), b"town\x1fdellwood")


def test_a_payload_that_has_to_stay_outlives_all_whom_it_names() -> None:
    stays = {b"town\x1fdellwood": b"\x00".ljust(32, b"d")}
    grown = opened().with_clients(stays, [ClientFacts(client_id="C-3")], owners=owners)
    for client_id in ("C-1", "C-2", "C-3"):
        grown = grown.without_client(client_id)
    assert looked_up(grown, b"town\x1fdellwood") == stays[b"town\x1fdellwood"]


def test_a_payload_key_never_seals_twice_under_one_nonce() -> None:
    before = opened()
    grown = before.with_clients(
        {b"town\x1fdellwood": b"\x07".ljust(32, b"d")},
        [ClientFacts(client_id="C-3")],
        owners=owners,
    )
    tag = digest(before, b"town\x1fdellwood")[:16]
    assert grown.tags[tag][0] != before.tags[tag][0]  # the number of the nonce
    assert before.tags[tag] == opened().tags[tag]


def test_a_list_added_to_for_ever_has_to_be_made_anew() -> None:
    grown = in_memory()
    with pytest.raises(ClientListError, match="250 times"):
        for _ in range(251):
            grown = grown.with_clients({}, [], owners=owners)


def test_opening_a_long_list_takes_little_memory() -> None:
    many = {b"w\x1f%d" % number: bytes(32) for number in range(50_000)}
    data = Vault.in_memory(many, []).sealed(WORDS, canonicaliser=4, cost=QUICK)
    tracemalloc.start()
    try:
        there = vault.open_vault(data, WORDS, canonicaliser=4)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(there.tags) == 50_000
    # 300 bytes a fingerprint: half a million of them stay below 150 MB.
    assert peak < 15_000_000


def test_a_payload_of_the_wrong_size_is_refused() -> None:
    with pytest.raises(ValueError, match="31 bytes"):
        Vault.in_memory({b"m": bytes(31)}, FACTS)


def test_a_body_of_something_else_is_refused() -> None:
    data = container.seal(
        b"\0\0\0\x05hello", WORDS, list_id=bytes(16), canonicaliser=4, cost=QUICK,
        second_factor=None,
    )  # fmt: skip
    with pytest.raises(ClientListError, match="something else"):
        vault.open_vault(data, WORDS, canonicaliser=4)


def test_nothing_of_the_list_stands_in_the_file_or_in_print() -> None:
    data = sealed()
    # Shorter words stand in any 64 KiB of noise by chance, "C-1" in one file out of thirty.
    for word in (b"adaholm", b"Dellwood", b"client_id", b"2010-05-14", b"town\x1f", b"former"):
        assert word not in data
        assert word.hex().encode() not in data
    assert repr(opened()) == "Vault()"
