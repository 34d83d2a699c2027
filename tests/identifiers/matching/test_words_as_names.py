"""Names that are words, initials that stand for something else, and the shapes they come in."""

from __future__ import annotations

import pytest

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.matching.matches import ORDINARY, RARE
from auditor.identifiers.sealed.payloads import Role
from auditor.models import Tier


def index(*clients: Client) -> ClientIndex:
    return identifiers.index_of_clients(list(clients))


SUMMER = Client(client_id="S", full_name="Summer Oakfield", aliases=("Turtle",))
PAIR = index(SUMMER, Client(client_id="D", full_name="Dorian Crane"))


@pytest.mark.parametrize(
    "text", ["Summer's bag is packed by the door", "Summer moves on Friday", "we saw Summer"]
)
def test_a_listed_word_with_a_capital_is_told_wherever_it_stands(text: str) -> None:
    (found,) = PAIR.find(text)
    assert (found.role, found.tier, found.commonness) == (Role.FIRST, Tier.WEAK, ORDINARY)


def test_in_small_letters_it_is_a_word() -> None:
    assert not PAIR.find("a turtle, and what a summer it was")


@pytest.mark.parametrize(("text", "level"), [("D.C.", ORDINARY), ("DC", ORDINARY), ("S.O.", RARE)])
def test_initials_that_stand_for_something_else_are_ordinary(text: str, level: int) -> None:
    (found,) = PAIR.find(f"off with {text} this morning")
    assert (found.role, found.commonness) == (Role.INITIALS, level)


def test_words_in_capitals_are_no_initials() -> None:
    named = index(Client(client_id="A", full_name="Ned Oakfield"))
    assert not named.find("THERE IS NO BED")


def test_a_letter_of_initials_is_nobody_of_one_letter() -> None:
    both = index(
        Client(client_id="C", full_name="Cora Hale"),
        Client(client_id="H", full_name="Maud Strand", aliases=("H",)),
    )
    assert [both.reference(found.number) for found in both.find("C.H. rang again")] == ["C"]


def test_particles_have_an_initial_too() -> None:
    named = index(Client(client_id="N", full_name="Grainne Ni Cheallaigh"))
    assert {found.role for found in named.find("G.N.C. this morning")} == {Role.INITIALS}


def test_capitals_turned_round_are_read() -> None:
    (found,) = PAIR.find("seen dORIAN cRANE today")
    assert found.role is Role.FULL


def test_a_surname_of_three_is_told_beside_a_word_of_their_case() -> None:
    family = index(
        *[Client(client_id=name, full_name=f"{name} Varrick") for name in ("Ola", "Pim", "Rue")]
    )
    assert len(family.find("the Varrick conference ran four hours")) == 3
    assert not family.find("a Varrick van")
