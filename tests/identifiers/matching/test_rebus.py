"""Names in pictures."""

from __future__ import annotations

import pytest

from auditor import identifiers
from auditor.identifiers.clients import Client
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
