"""What else of the same client, and of others, stands in the text of a match."""

from __future__ import annotations

import pytest

from auditor import identifiers
from auditor.detectors.client_mention.company import Others, with_others
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.matches import Match
from auditor.identifiers.sealed.payloads import Role
from tests.detectors.client_mention.posted import match_of
from tests.identifiers.matching_people import index


def company(text: str) -> dict[tuple[str, str], Others]:
    """The company of every match, by client and words."""
    found = index().find(text)
    return {
        (index().reference(match.number), text[match.start : match.end]): others
        for match, others in with_others(found, text)
    }


def test_a_name_alone_has_no_company() -> None:
    assert company("Rosalind told me") == {("ROS", "Rosalind"): Others()}
    assert list(with_others((), "nobody")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Rosalind of Thornbury Middle School",
        "417 Larkmoor Road, and Rosalind opened",
        "Rosalind, born 19 July 2010, opened",
        "call 555-0134 and ask for Rosalind",
    ],
)
def test_a_place_or_number_of_the_same_client_stands_beside_the_name(text: str) -> None:
    found = company(text)
    assert found["ROS", "Rosalind"].beside
    assert not any(others.beside for (_, words), others in found.items() if words != "Rosalind")


def test_the_school_of_one_client_is_not_beside_another() -> None:
    assert not company("Niamh of Thornbury Middle School")["NIA", "Niamh"].beside


def test_a_client_named_twice_is_named_again() -> None:
    twice = company("Rosalind told me. Whitcombe, Rosie I mean, laughed")
    assert all(others.again for (client, _), others in twice.items() if client == "ROS")
    assert not company("Rosalind told me. Niamh laughed")["ROS", "Rosalind"].again


@pytest.mark.parametrize("sign", ["and", "&", "+", ",", "y", "et", "n", "AND", "  and "])
def test_two_clients_in_one_breath_are_named_together(sign: str) -> None:
    found = company(f"Rosalind {sign} Bartholomew in one car")
    assert found["ROS", "Rosalind"].together
    assert found["BAR", "Bartholomew"].together


@pytest.mark.parametrize("words", ["met", "and then", "or", ".", "and my", "is not"])
def test_two_clients_with_more_between_them_are_not(words: str) -> None:
    found = company(f"Rosalind {words} Bartholomew in one car")
    assert not any(others.together for others in found.values())


def test_of_three_in_a_row_each_is_named_together() -> None:
    found = company("Rosalind, Bartholomew and Ximena in one car")
    assert [others.together for others in found.values()] == [True, True, True]


def test_one_client_by_two_names_is_not_together_with_anybody() -> None:
    assert not any(one.together for one in company("Rosalind, Rosie to us, left").values())
    assert not any(one.together for one in company("Rosalind and Rosie").values())


def test_surnames_and_numbers_are_no_breath() -> None:
    assert not any(one.together for one in company("Whitcombe and Quigg, two files").values())
    text = "Rosalind and 503-555-0172"
    first = match_of(text, "Rosalind")
    number = match_of(text, "503-555-0172", Role.PHONE)._replace(number=1)
    assert not any(others.together for _, others in with_others((first, number), text))


def test_every_match_comes_back_in_its_order() -> None:
    text = "Rosalind and Bartholomew, 417 Larkmoor Road, Ximena"
    found = index().find(text)
    assert [match for match, _ in with_others(found, text)] == list(found)


def test_a_name_shared_by_two_is_told_for_both() -> None:
    clients = [
        Client(client_id="A", full_name="Corwenna Tavish"),
        Client(client_id="B", full_name="Corwenna Oldacre"),
    ]
    shared = identifiers.index_of_clients(clients)
    text = "Corwenna left"
    found: list[tuple[Match, Others]] = list(with_others(shared.find(text), text))
    assert {shared.reference(match.number) for match, _ in found} == {"A", "B"}
    assert all(others == Others() for _, others in found)


def test_company_is_told_as_words() -> None:
    assert set(Others().signs()) == set()
    assert set(Others(beside=True, together=True).signs()) == {"beside", "together"}
    assert set(Others(again=True).signs()) == {"again"}
