"""Names in pictures."""

from __future__ import annotations

import pytest

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.matching import rebus
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.sealed.payloads import Role


@pytest.fixture(scope="module")
def index() -> ClientIndex:
    clients = [
        Client(client_id="ROS", full_name="Rosa Kingsley-Stone"),
        Client(client_id="DAW", full_name="Dawn Fisher"),
        Client(client_id="WOL", full_name="Ada Wolfstone"),
    ]
    return identifiers.index_of_clients(clients)


def found(index: ClientIndex, text: str) -> list[tuple[str, Role, str]]:
    return [
        (index.reference(one.number), one.role, text[one.start : one.end])
        for one in index.find(text)
    ]


def test_two_signs_that_spell_a_name(index: ClientIndex) -> None:
    assert found(index, "guess: 🌹 🪨 made it") == [("ROS", Role.FULL, "🌹 🪨")]
    assert found(index, "🌅🎣 is back") == [("DAW", Role.FULL, "🌅🎣")]


def test_signs_may_stand_more_than_once_and_in_colour(index: ClientIndex) -> None:
    assert found(index, "🌅🌅🐟🐟 is back") == [("DAW", Role.FULL, "🌅🌅🐟🐟")]


def test_a_surname_of_two_words(index: ClientIndex) -> None:
    assert found(index, "miss 🐺🪨 laughed") == [("WOL", Role.LAST, "🐺🪨")]


@pytest.mark.parametrize("text", ["🌹 for you", "🪨🌹", "🌹 and then 🪨", "🌹🎉🪨", "🎉🥳"])
def test_one_sign_or_signs_of_others_are_nobody(index: ClientIndex, text: str) -> None:
    assert found(index, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dawn 🎣 is back", "Dawn 🎣"),
        ("🌅 Fisher rang", "🌅 Fisher"),
        ("so 🌅Fisher rang", "🌅Fisher"),
        ("Rosa 🪨🪨 rang", "Rosa 🪨🪨"),
    ],
)
def test_a_sign_beside_the_other_part_in_letters(index: ClientIndex, text: str, words: str) -> None:
    assert words in {written for _, role, written in found(index, text) if role is Role.FULL}


@pytest.mark.parametrize("text", ["Dawn rang 🎣", "🎣 Dawn", "Fisher 🌅", "Ada 🎣", "Dawn. 🎣"])
def test_a_sign_apart_or_of_the_same_part_makes_no_name(index: ClientIndex, text: str) -> None:
    assert Role.FULL not in {role for _, role, _ in found(index, text)}


def test_signs_are_read_by_the_names_that_unicode_gives_them() -> None:
    clients = [Client(client_id="BAD", full_name="Clover Badger")]
    index = identifiers.index_of_clients(clients)
    assert found(index, "my 🍀🦡 laughed") == [("BAD", Role.FULL, "🍀🦡")]


def test_every_sign_of_the_table_is_looked_for() -> None:
    assert [sign for sign in rebus._meanings() if not list(rebus._signs_in(sign))] == []


def test_people_of_a_trade_are_one_sign_each() -> None:
    index = identifiers.index_of_clients([Client(client_id="COO", full_name="Rosa Cooke")])
    assert found(index, "🌹👩‍🍳 laughed") == [("COO", Role.FULL, "🌹👩‍🍳")]
