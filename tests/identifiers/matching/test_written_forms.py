"""Forms that a person would recognise: bare plurals, broken words, handles, slips of the keys."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.index import ClientIndex
from auditor.models import Tier

CLIENTS = (
    Client(client_id="ALIAS", full_name="Evangeline Brookmere", aliases=("Izo",)),
    Client(client_id="BRO", full_name="Absame Dirow"),
    Client(client_id="SIS", full_name="Idil Dirow"),
    Client(client_id="KID", full_name="Zakariye Dirow"),
    Client(client_id="SYL", full_name="Mulyanti Prabawa"),
    Client(client_id="LINE", full_name="Theodora Vance", aliases=("Pearlie",)),
    Client(client_id="MASK", full_name="Milagros Rocio Zubieta"),
    Client(client_id="HANDLE", full_name="Corin Blythe", handles=("instagram:@winter.jq",)),
    Client(client_id="LETTERS", full_name="Luz Marina Tafur Escandon"),
    Client(client_id="PARTICLE", full_name="Rosa del Pilar Jimeno Urrutia"),
    Client(client_id="KEYS", full_name="Dawn Adekola"),
    Client(client_id="BORN", full_name="Petra Holt", date_of_birth=date(1958, 9, 23)),
    Client(client_id="WHARF", full_name="Ned Frayne", addresses=("6 Quay Row, Hull",)),
    Client(client_id="KILN", full_name="Ger Tuohy", addresses=("The Kiln, Ballyroe, Co. Cork",)),
)


@cache
def _index() -> ClientIndex:
    return identifiers.index_of_clients(CLIENTS)


def _tiers(text: str) -> dict[str, Tier]:
    return {_index().reference(match.number): match.tier for match in _index().find(text)}


@pytest.mark.parametrize(
    ("text", "client", "tier"),
    [
        ("Izos mum rang twice", "ALIAS", Tier.WEAK),
        ("izos flat is cold again", "ALIAS", Tier.WEAK),
        ("Pearl-\nie slept in", "LINE", Tier.MEDIUM),
        ("Pearl-\n   ie slept in", "LINE", Tier.MEDIUM),
        ("happy day Mul-yan-yan-ti", "SYL", Tier.WEAK),
        ("M-M-Mulyanti", "SYL", Tier.WEAK),
        ("M*l*gr*s R*cio rang", "MASK", Tier.MEDIUM),
        ("thanks(hi@winter.jq)and all", "HANDLE", Tier.STRONG),
        ("yay @wintr.jq!!", "HANDLE", Tier.MEDIUM),
        ("LMTE wants the window", "LETTERS", Tier.WEAK),
        ("RPJU wants the window", "PARTICLE", Tier.WEAK),
        ("Dawb Adekpla got her keys", "KEYS", Tier.MEDIUM),
        ("Dawb Asekols got her keys", "KEYS", Tier.MEDIUM),
        ("pull up the record, dob Sept 23 1958", "BORN", Tier.MEDIUM),
        ("6 Quay Row has the best view", "WHARF", Tier.STRONG),
        ("The Kiln, Ballyroe: no heat", "KILN", Tier.MEDIUM),
        ("up at the kiln in Ballyroe", "KILN", Tier.MEDIUM),
    ],
)
def test_a_form_is_found(text: str, client: str, tier: Tier) -> None:
    assert _tiers(text) == {client: tier}


@pytest.mark.parametrize(
    "text",
    [
        "Izos are a brand of shirt",
        "a pearl-\nstring necklace",
        "@wntr.jq",
        "Dawb Whitlock got her keys",
        "Ballyroe has a kiln",
        "7 Quay Row has the best view",
        "Sept 24 1958",
    ],
)
def test_another_form_names_nobody(text: str) -> None:
    assert not _tiers(text)


@pytest.mark.parametrize(
    ("text", "tier"),
    [("the Dirows' cots are by the copier", Tier.MEDIUM), ("all the Dirows came", Tier.WEAK)],
)
def test_the_plural_of_a_surname_is_all_of_a_family(text: str, tier: Tier) -> None:
    assert _tiers(text) == dict.fromkeys(("BRO", "SIS", "KID"), tier)
