"""A school or workplace in short says something beside an age, or who goes there."""

from __future__ import annotations

from datetime import date

import pytest

from auditor import identifiers
from auditor.detectors.client_mention import ClientMention
from auditor.identifiers.clients import Client
from auditor.models import Item, Source, Surface, Worker
from tests.detectors.client_mention.posted import DAY

CLIENTS = (
    Client(
        client_id="A", full_name="Ottilie Brandvold", date_of_birth=date(2012, 1, 5),
        schools_or_workplaces=("Elmbrook Vale High",),
    ),
    Client(
        client_id="B", full_name="Casimir Dunn", date_of_birth=date(1980, 1, 5),
        schools_or_workplaces=("Salt Barn Bakery",),
    ),
)  # fmt: skip


def _named(text: str) -> set[str | None]:
    detector = ClientMention(identifiers.index_of_clients(CLIENTS), Worker(), ())
    item = Item(
        source=Source("a", "b"), text=text, ref="1", platform="x", surface=Surface.POST,
        posted_at=DAY,
    )  # fmt: skip
    return {finding.client for finding in detector.detect(item, ())}


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("my girl at Elmbrook Vale, the 12 yo, is out for carrying", "A"),
        ("the Elmbrook Vale kid rang", "A"),
        ("mum works at the Salt Barn and the boss won't budge", "B"),
        ("he starts Monday at Salt Barn", "B"),
        ("he sat outside Salt Barn all shift", "B"),
        ("Elmbrook Vale say she's not been in", "A"),
    ],
)
def test_who_goes_there_may_be_the_client(text: str, client: str) -> None:
    assert client in _named(text)


@pytest.mark.parametrize(
    "text",
    [
        "road works in Elmbrook Vale all week",
        "a walk round Elmbrook Vale and a pint",
        "the salt barn burned down in 1902",
    ],
)
def test_the_place_alone_is_nobody(text: str) -> None:
    assert _named(text) == set()
