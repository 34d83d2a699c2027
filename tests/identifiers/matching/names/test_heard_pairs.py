"""Full names of which both parts may be spelled as somebody heard them."""

from __future__ import annotations

from functools import cache

import pytest

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.matching.matches import Match
from auditor.models import Tier

CLIENTS = {
    "Hinewai Te Rangi": "HIN",
    "Idil Warfaa Samatar": "IDI",
    "Svitlana Hordiyenko": "SVI", "Khalid al-Hassani": "KHA", "Sreenivas Chowdhury": "SRE",
    "Oleksiy Zhukovskyi": "OLE", "Euan MacIlwraith": "EUA", "Xu Zhenghao": "XUZ",
    "Ihn Seo-kyung": "IHN", "Chiamaka Nwachukwuebo": "CHI", "Dolores Tindale": "DOL",
    "Grace Hale": "GRA",
}  # fmt: skip
RANKS = list(Tier)


@cache
def _index() -> ClientIndex:
    return identifiers.index_of_clients(
        [Client(client_id=ref, full_name=name) for name, ref in CLIENTS.items()]
    )


def _named(text: str, least: Tier) -> list[tuple[str, str]]:
    return [
        (_index().reference(match.number), text[match.start : match.end])
        for match in _index().find(text)
        if RANKS.index(match.tier) <= RANKS.index(least)
    ]


@pytest.mark.parametrize(
    ("text", "client", "words", "least"),
    [
        ("so Svetlana Gordienko rang", "SVI", "Svetlana Gordienko", Tier.MEDIUM),
        ("Gordienko Svetlana signed it", "SVI", "Gordienko Svetlana", Tier.MEDIUM),
        ("Svetlana Gordienkos husband is back", "SVI", "Svetlana Gordienkos", Tier.MEDIUM),
        ("Haled Alhasani moved out", "KHA", "Haled Alhasani", Tier.STRONG),
        ("told Shrinivas Choudhary no", "SRE", "Shrinivas Choudhary", Tier.STRONG),
        ("Aleksej Shukowski was there", "OLE", "Aleksej Shukowski", Tier.STRONG),
        ("EUAN MCILWRAYTH", "EUA", "EUAN MCILWRAYTH", Tier.STRONG),
        ("saw euan mcilwrayth today", "EUA", "euan mcilwrayth", Tier.STRONG),
        ("Idill Worfa was there", "IDI", "Idill Worfa", Tier.MEDIUM),
        ("Shrinivas Cho-du-ree moved", "SRE", "Shrinivas Cho-du-ree", Tier.MEDIUM),
        ("Hinewai Terangi rang", "HIN", "Hinewai Terangi", Tier.STRONG),
        ("Hsu Zheng-hao rang", "XUZ", "Hsu Zheng-hao", Tier.MEDIUM),
        ("it is spelt In Suh-kyung", "IHN", "In Suh-kyung", Tier.MEDIUM),
        ("Chiamaka Nwachulwueno rang", "CHI", "Chiamaka Nwachulwueno", Tier.STRONG),
    ],
)
def test_names_as_somebody_heard_them(text: str, client: str, words: str, least: Tier) -> None:
    assert (client, words) in _named(text, least)


@pytest.mark.parametrize(
    "text",
    [
        "Svetlana rang, and Mr Gordienko too",
        "Svetlana. Gordienko rang",
        "Gordienko, Svetlana's neighbour",
        "Haled went out. Hasani stayed",
        "Aleksej Petrov was there",
        "in Dolores tundra everything is white",
    ],
)
def test_apart_or_others_they_say_nothing_sure(text: str) -> None:
    assert not _named(text, Tier.STRONG)


def test_a_part_alone_is_nobody() -> None:
    assert not _index().find("Gordienko rang")
    assert not _index().find("Shukowski rang")


def test_a_heard_name_is_no_exact_one() -> None:
    (match,) = _index().find("Haled Alhasani moved out")
    assert isinstance(match, Match)
    assert not match.exact
    assert "heard" in match.form


def test_without_misspellings_nothing_is_heard() -> None:
    index = ClientIndex(_index()._vault, misspellings=False)
    assert not [m for m in index.find("Haled Alhasani, Dolores Tyndall") if "heard" in m.form]
