"""Surnames that somebody cut short behind a given name."""

from __future__ import annotations

import pytest

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.sealed.payloads import Role
from auditor.models import Tier

CLIENTS = [
    Client(client_id="TAM", full_name="Tamsin Whitbourne"),
    Client(client_id="ROB", full_name="Robert Tuttlesby"),
]
INDEX = identifiers.index_of_clients(CLIENTS)
FULL = (Role.FULL, Role.FULL_NICK)


def full_names(text: str) -> list[tuple[str, str]]:
    """Whose full name is found in a text, and in which words."""
    return [
        (INDEX.reference(one.number), text[one.start : one.end])
        for one in INDEX.find(text)
        if one.role in FULL and one.tier is not Tier.WEAK
    ]


@pytest.mark.parametrize(
    ("text", "client", "words"),
    [
        ("Tamsin Whitb has her scan tomorrow", "TAM", "Tamsin Whitb"),
        ("ask for Tamsin Whit at the desk", "TAM", "Tamsin Whit"),
        ("Rob Tutt is coughing again, go gentle", "ROB", "Rob Tutt"),
    ],
)
def test_a_surname_may_be_cut_short(text: str, client: str, words: str) -> None:
    assert full_names(text) == [(client, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Tamsin Whi has her scan",
        "tamsin whitb has her scan",
        "Tamsin, Whitb is a town",
        "Tamsin White has her scan",
        "Whitb Tamsin has her scan",
        "Rob Tut is a song",
    ],
)
def test_short_small_parted_and_other_names_are_not_taken_for_it(text: str) -> None:
    assert full_names(text) == []
