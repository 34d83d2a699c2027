"""Looking forms up: exact distance of one letter, and long chains of owners."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from auditor.identifiers.clients import Client
from auditor.identifiers.forms.of_clients import payloads
from auditor.identifiers.matching.lookup import Lookup
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.sealed.vault import Vault


def lookup_of(*names: str) -> Lookup:
    clients = [
        Client(client_id=f"C-{n}", full_name=name, addresses=("41 Foundry Lane",))
        for n, name in enumerate(names)
    ]
    return Lookup(Vault.in_memory(payloads(clients), [client.facts() for client in clients]))


ONE = lookup_of("Rosalind Whitcombe")
ENTRY = (Role.FIRST, 0)
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def one_letter_off(word: str) -> set[str]:
    """Every spelling at a distance of one by omission, insertion, replacement or swap."""
    parts = [(word[:n], word[n:]) for n in range(len(word) + 1)]
    gone = {a + b[1:] for a, b in parts if b}
    more = {a + letter + b for a, b in parts for letter in LETTERS}
    wrong = {a + letter + b[1:] for a, b in parts if b for letter in LETTERS}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1}
    return (gone | more | wrong | swapped) - {word}


def test_every_single_slip_is_met() -> None:
    missed = [word for word in one_letter_off("rosalind") if ENTRY not in ONE.slipped(word)]
    assert missed == []


@given(st.text(alphabet=LETTERS, min_size=5, max_size=11))
def test_nothing_further_off_is_met(word: str) -> None:
    assume(word != "rosalind" and word not in one_letter_off("rosalind"))
    assert ENTRY not in ONE.slipped(word)


def test_two_slips_are_too_many() -> None:
    assert ENTRY not in ONE.slipped("rosalynt")
    assert ENTRY not in ONE.slipped("rosnd")


def test_who_has_a_form() -> None:
    assert ENTRY in ONE.entries("w", "rosalind")
    assert ONE.entries("w", "nobody") == ()
    assert ONE.entries("t", "rosalind") == ()


def test_which_words_are_of_a_listed_address() -> None:
    for _ in range(2):
        assert ONE.of_addresses(["41", "the", "foundry", "42"]) == ["41", "foundry"]


def test_more_owners_than_one_payload_holds() -> None:
    many = lookup_of(*(f"Ada Holm{letter}" for letter in LETTERS))
    owners = {number for role, number in many.entries("w", "ada") if role is Role.FIRST}
    assert owners == set(range(len(LETTERS)))
