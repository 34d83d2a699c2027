"""Names in running text: what may stand between two words of one, and what parts them."""

from __future__ import annotations

import pytest

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.sealed.payloads import Role
from auditor.models import Tier
from tests.identifiers.matching_people import named

TOGETHER = [
    "Rosalind Whitcombe",
    "Whitcombe, Rosalind",
    "Rosalind B. Whitcombe",
    "Rosalind Beatrix Whitcombe",
    'Rosalind "the tank" Whitcombe',
    "Rosalind (my star) Whitcombe",
    "Rosalind-Whitcombe",
    "Mrs. Rosalind Whitcombe",
    "Rosalind 🌹 Whitcombe",
]
APART = [
    "Rosalind left. Whitcombe stayed",
    "Rosalind, whitcombe and others",
    "Rosalind met old lady whitcombe",
    "Rosalind; Whitcombe",
]


@pytest.mark.parametrize("text", TOGETHER)
def test_one_name(text: str) -> None:
    assert named(text) == {"ROS"}


@pytest.mark.parametrize("text", APART)
def test_two_words_that_are_no_one_name(text: str) -> None:
    from tests.identifiers.matching_people import index

    assert Role.FULL not in {m.role for m in index().find(text) if m.tier is Tier.STRONG}


@pytest.mark.parametrize(
    "text",
    [
        "Summer Fields is here",
        "Rosalind and John Whitcombe",
        "the Whitcombe kids",
        "Mr Whitcombe",
        "R. Whitcombe",
        "J. Smith",
        "Tillery baby",
    ],
)
def test_parts_that_say_something(text: str) -> None:
    assert len(named(text, Tier.MEDIUM)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Emily Smith was here",
        "Judge Tillery was here",
        "Tillery-Oakes was here",
        "Rosalind Vandermeer was here",
        "Tell Hector I said hi",
        "a Petrakis thing",
        "will summer fields bloom",
    ],
)
def test_parts_that_are_somebody_elses_or_nobodys(text: str) -> None:
    assert named(text, Tier.MEDIUM) == set()


def test_a_name_that_another_script_writes_as_one_word() -> None:
    clients = [Client(client_id="HAN", full_name="Min-seo Han")]
    found = identifiers.index_of_clients(clients).find("met 한민서 at lunch")
    assert [(one.role, one.tier) for one in found] == [(Role.FULL, Tier.STRONG)]


def test_a_handle_inside_a_longer_one() -> None:
    clients = [Client(client_id="ORL", full_name="Orla Venn", handles=("instagram:@orlavenn.fc",))]
    found = identifiers.index_of_clients(clients).find("look at @the_real_orlavenn_fc")
    assert found


def test_both_halves_of_a_double_surname_broken_off() -> None:
    clients = [Client(client_id="ROS", full_name="Rosamund Achterberg-Quill")]
    found = identifiers.index_of_clients(clients).find("Rosam. Achter.-Qu. moved in")
    assert Tier.STRONG in {one.tier for one in found} or Tier.MEDIUM in {one.tier for one in found}
