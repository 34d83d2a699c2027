"""Given names of the writer's own people, pets, colleagues and shows, beside those of clients."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.detectors.client_mention import ClientMention
from auditor.models import Item, Person, Role, Source, Surface, Tier, Worker
from tests.detectors.client_mention.posted import DAY
from tests.identifiers.matching_people import index


def _tiers(text: str, **fields: Any) -> dict[str | None, Tier]:
    values: dict[str, Any] = {"ref": "1", "platform": "facebook", "surface": Surface.POST}
    item = Item(source=Source("a", "b"), text=text, posted_at=DAY, **(values | fields))
    found = ClientMention(index(), Worker(), ()).detect(item, ())
    return {finding.client: finding.tier for finding in found}


OWN_CIRCLE = [
    # children
    "First day of nursery for my Rosalind, she held the gate",
    "Our Ximena lost a tooth on the school bus",
    "our Rosalind and Ximena are in the same class this year",
    # pets
    "new rabbit is called Ximena, she bites",
    "can you feed Ximena while we are off, no, she's the tortoise",
    "Bartholomew chewed the other slipper",
    # colleagues
    "my practice educator Ximena still brings a flask",
    "Ximena in admin has threatened to strike over the milk",
    "Bartholomew from facilities fixed the door",
    "Bartholomew my barista remembered oat milk, I'm his for life",
    "named the new cactus Ximena, she is hostile",
    # friends
    "Ximena brought her famous dumplings, my other friends may go home",
    "Ximena and Dom set a date",
    "our choir needs tenors, ask Bartholomew the director",
    "bridesmaids' fitting with Ximena on Saturday",
]


@pytest.mark.parametrize("text", OWN_CIRCLE)
def test_who_belongs_to_the_writer_is_no_client(text: str) -> None:
    assert _tiers(text) == {}


@pytest.mark.parametrize("kin", ["Mum", "Nan", "Auntie Bea"])
def test_the_family_is_written_to_about_the_family(kin: str) -> None:
    to_kin = {"surface": Surface.DIRECT_MESSAGE, "people": (Person(role=Role.RECIPIENT, name=kin),)}
    to_friend = {
        "surface": Surface.DIRECT_MESSAGE,
        "people": (Person(role=Role.RECIPIENT, name="Bea"),),
    }
    text = "Ximena lost her front tooth on a bagel"
    assert _tiers(text, **to_kin) == {}
    assert _tiers(text, **to_friend)


AT_WORK = [
    ("our Ximena had her hearing, permanency by autumn", "XIM"),
    ("Ximena's last independent living class, tissues please", "XIM"),
    ("Ximena has been nowhere near the house since the non-mol", "XIM"),
    ("Ximena's carer's assessment came back", "XIM"),
    ("Ximena was recalled to prison on Friday", "XIM"),
    ("Bartholomew, forty days without a drink", "BAR"),
    ("Bartholomew kicked off at contact again, mum in tears", "BAR"),
    ("Ximena's PAMS assessment is in", "XIM"),
    ("Bartholomew is off his section tomorrow", "BAR"),
    ("Summer's aunt got kinship approval, she moves in on Friday", "SUM"),
    ("Ximena had another fall, bins not out", "XIM"),
    ("Bartholomew wanted his hat on before the morphine", "BAR"),
    ("Bartholomew blew 0.12 at the door", "BAR"),
    ("the Quigg lad irons his own shirts", "BAR"),
    ("Whitcombe is in A&E again", "ROS"),
    ("Ximena's bed at the lodge expires on Friday", "XIM"),
    ("only a bed left in Leeds and Bartholomew hates trains", "BAR"),
]


@pytest.mark.parametrize(("text", "client"), AT_WORK)
def test_words_of_the_job_outweigh_that(text: str, client: str) -> None:
    assert client in _tiers(text)
