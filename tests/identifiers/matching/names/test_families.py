"""Surnames that several clients share, where the words speak of a family."""

from __future__ import annotations

from functools import cache

import pytest

from auditor import identifiers
from auditor.detectors.client_mention import ClientMention
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.index import ClientIndex
from auditor.models import Item, Source, Surface, Tier, Worker
from tests.detectors.client_mention.posted import DAY

SIBLINGS = {"T1": "Aurelio Trevanion", "T2": "Bettine Trevanion", "T3": "Corwin Trevanion"}
COMMON = {f"S{number}": f"{first} Ferncastle" for number, first in enumerate(
    ("Ada", "Bruno", "Clio", "Dov", "Enid", "Fay", "Gil"))}  # fmt: skip


@cache
def _index() -> ClientIndex:
    people = {**SIBLINGS, **COMMON}
    return identifiers.index_of_clients(
        tuple(Client(client_id=key, full_name=name) for key, name in people.items())
    )


def _named(text: str) -> set[str]:
    return {_index().reference(match.number) for match in _index().find(text)}


@pytest.mark.parametrize(
    "text",
    [
        "four hours in the car with the Trevanion boys",
        "the wee Trevanion lassie again",
        "that Trevanion fella rang twice",
        "the Trevanions' uncle is out on Thursday",
        "Trevanion siblings split tonight",
    ],
)
def test_all_of_the_family_may_be_meant(text: str) -> None:
    assert _named(text) == set(SIBLINGS)


@pytest.mark.parametrize(
    "text",
    [
        "Trevanion is a village on the coast",
        "the Trevanion cheese won again",
        "a lad from Trevanion",
        "that Ferncastle fella rang twice",
        "the Ferncastle boys",
    ],
)
def test_a_surname_of_many_says_nothing_by_itself(text: str) -> None:
    assert _named(text) == set()


def test_beside_the_job_the_family_stands() -> None:
    text = "the Trevanion boys go back to their foster carer tonight"
    item = Item(
        source=Source("a", "b"), text=text, ref="1", platform="x", surface=Surface.POST,
        posted_at=DAY,
    )  # fmt: skip
    found = list(ClientMention(_index(), Worker(), ()).detect(item, ()))
    assert {finding.client for finding in found} == set(SIBLINGS)
    assert {finding.tier for finding in found} == {Tier.STRONG}
