"""Invented clients for the tests of matching, and how to ask who is found."""

from __future__ import annotations

from datetime import date
from functools import cache

from auditor import identifiers
from auditor.identifiers.clients import Client, Relative
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.matching.matches import Match
from auditor.models import Tier

CLIENTS = (
    Client(
        client_id="ROS",
        full_name="Rosalind Whitcombe",
        aliases=("Rosie", "Roz W."),
        date_of_birth=date(2010, 7, 19),
        phones=("(503) 555-0134",),
        emails=("r.whitcombe@example.com",),
        addresses=("417 Larkmoor Road, Pellham",),
        case_numbers=("JV-2020-00318",),
        handles=("instagram:@rosie.whit",),
        schools_or_workplaces=("Thornbury Middle School",),
        relatives=(Relative("mother", "Odile Brandvold"),),
        places=((45.5231, -122.6765),),
    ),
    Client(
        client_id="HEC",
        full_name="Hector Balderrama Ruiz",
        aliases=("Tito",),
        date_of_birth=date(1981, 2, 11),
        phones=("503-555-0172",),
        addresses=("26 Willow Street, Apt 4, Pellham",),
        case_numbers=("CM-19-2207",),
        handles=("twitter:@tito_bal81",),
    ),
    Client(client_id="XIM", full_name="Ximena Castañeda-Ortiz", aliases=("Mena",)),
    Client(client_id="SAS", full_name="Aleksandr Morozov", aliases=("Александр Морозов",)),
    Client(client_id="NIA", full_name="Niamh Ó Súilleabháin"),
    Client(client_id="DES", full_name="DeShawn Marquis Tillery III", aliases=("Little Man",)),
    Client(client_id="YAM", full_name="Yamamoto Haruka", name_order="family_first"),
    Client(client_id="SOF", full_name="Sofia Petrakis", phones=("503-555-0148",)),
    Client(client_id="SUM", full_name="Summer Fields"),
    Client(client_id="BAR", full_name="Bartholomew Quigg", aliases=("Mr. Q",)),
    Client(client_id="JOH", full_name="John Smith", date_of_birth=date(1967, 1, 8)),
    Client(client_id="JON", full_name="John Brown", date_of_birth=date(1990, 5, 3)),
    Client(client_id="JAC", full_name="John Carver"),
    Client(client_id="EMM", full_name="Emma Stone"),
    Client(client_id="FAT", full_name="Fatima al-Marri"),
)


@cache
def index() -> ClientIndex:
    """The list of these clients, opened."""
    return identifiers.index_of_clients(CLIENTS)


def found(text: str, on: date | None = None) -> list[tuple[str, str, Tier]]:
    """(client, words, tier) of every match."""
    return [
        (index().reference(match.number), text[match.start : match.end], match.tier)
        for match in index().find(text, on)
    ]


def named(text: str, least: Tier = Tier.STRONG, on: date | None = None) -> set[str]:
    """The clients named at least so surely."""
    ranks = list(Tier)
    return {who for who, _, tier in found(text, on) if ranks.index(tier) <= ranks.index(least)}


def only(text: str) -> Match:
    """The one match of a text."""
    (match,) = index().find(text)
    return match
