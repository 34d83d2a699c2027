"""Listed clients among friends, followers, contacts, message partners, tags and searches."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.detectors.connections import Connections
from auditor.models import Element, Finding, Item, Person, Role, Source, Surface, Tier, Worker
from tests.identifiers.matching_people import index


def row(surface: Surface, *people: Person, text: str = "") -> Item:
    return Item(
        ref="1",
        platform="facebook",
        surface=surface,
        source=Source("a", "b"),
        people=people,
        text=text,
    )


def detected(item: Item, prior: tuple[Finding, ...] = (), **worker: Any) -> list[Finding]:
    return list(Connections(index(), Worker(**worker), ()).detect(item, prior))


BY = [
    Person(role=Role.CONNECTION, name="Rosalind Whitcombe"),
    Person(role=Role.CONNECTION, name="Whitcombe, Rosalind"),
    Person(role=Role.CONNECTION, name="rosalind whitcombe"),
    Person(role=Role.CONNECTION, name="Rosie Whitcombe"),
    Person(role=Role.CONNECTION, name="RosalindWhitcombe"),
    Person(role=Role.CONNECTION, handle="rosie.whit"),
    Person(role=Role.CONNECTION, handle="@Rosie_Whit"),
    Person(role=Role.CONNECTION, handle="rosalindwhitcombe"),
    Person(role=Role.CONNECTION, emails=("R.Whitcombe@example.com",)),
    Person(role=Role.CONNECTION, phones=("+15035550134",)),
    Person(role=Role.CONNECTION, name="R (court)", phones=("503 555 0134",)),
]


@pytest.mark.parametrize("person", BY, ids=range(len(BY)))
def test_a_client_is_known_by_name_handle_mail_or_phone(person: Person) -> None:
    (finding,) = detected(row(Surface.CONNECTION, person))
    assert (finding.client, finding.tier) == ("ROS", Tier.STRONG)
    assert finding.element is Element.CONNECTION


NOBODY = [
    Person(role=Role.CONNECTION, name="Rosalind Franklin"),
    Person(role=Role.CONNECTION, name="Rosalind"),
    Person(role=Role.CONNECTION, name="John"),
    Person(role=Role.CONNECTION, handle="rosie"),
    Person(role=Role.CONNECTION, handle="whitcombes_bakery"),
    Person(role=Role.CONNECTION, phones=("+15035550135",)),
    Person(role=Role.CONNECTION),
]


@pytest.mark.parametrize("person", NOBODY, ids=range(len(NOBODY)))
def test_others_are_left_alone(person: Person) -> None:
    assert [f for f in detected(row(Surface.CONNECTION, person)) if f.tier is Tier.STRONG] == []


@pytest.mark.parametrize(
    ("surface", "role", "code"),
    [
        (Surface.CONNECTION, Role.CONNECTION, "T15"),
        (Surface.DIRECT_MESSAGE, Role.RECIPIENT, "T16"),
        (Surface.SYNCED_CONTACT, Role.CONTACT, "T19"),
        (Surface.REPLY, Role.TARGET, "T20"),
        (Surface.LIKE, Role.AUTHOR, "T22"),
        (Surface.POST, Role.TAGGED, "T03"),
        (Surface.GROUP_POST, Role.MENTIONED, "T03"),
    ],
)
def test_each_kind_of_tie_has_its_code(surface: Surface, role: Role, code: str) -> None:
    (finding,) = detected(row(surface, Person(role=role, name="Rosalind Whitcombe")))
    assert finding.code == code
    assert finding.field == "people/0"
    assert "Whitcombe" not in finding.reason


def test_a_client_is_told_once_an_item() -> None:
    twice = (
        Person(role=Role.RECIPIENT, name="Rosalind Whitcombe"),
        Person(role=Role.RECIPIENT, handle="rosie.whit"),
    )
    assert len(detected(row(Surface.DIRECT_MESSAGE, *twice))) == 1


def test_two_clients_are_told_both() -> None:
    both = (
        Person(role=Role.RECIPIENT, name="Rosalind Whitcombe"),
        Person(role=Role.RECIPIENT, name="Hector Balderrama"),
    )
    assert {f.client for f in detected(row(Surface.DIRECT_MESSAGE, *both))} == {"ROS", "HEC"}


def test_own_people_are_nobodys_clients() -> None:
    person = Person(role=Role.CONNECTION, name="Rosalind Whitcombe")
    found = detected(row(Surface.CONNECTION, person), own_people=("Rosalind Whitcombe",))
    assert found == []


def test_a_search_for_a_client() -> None:
    mention = Finding(
        detector="client_mention",
        code="T01",
        element=Element.FULL_NAME,
        reason="",
        label="full name",
        client="ROS",
    )
    (finding,) = detected(row(Surface.SEARCH, text="rosalind whitcombe"), (mention,))
    assert (finding.code, finding.client) == ("T18", "ROS")
    assert detected(row(Surface.SEARCH, text="pancakes")) == []
