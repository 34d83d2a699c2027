"""Names over several lines, in word play, broken off, as initials, and at the start of a text."""

from __future__ import annotations

import string
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.sealed.payloads import Role
from auditor.identifiers.spelling.word_play import spoonerism
from auditor.models import Tier

CLIENTS = (
    Client(client_id="MAY", full_name="May Summer"),
    Client(client_id="TIM", full_name="Timon Roland"),
    Client(client_id="WIK", full_name="Wikitoria Pomare"),
    Client(client_id="RAS", full_name="Roshan Catterick", aliases=("Duke", "Zuck")),
    Client(client_id="YAR", full_name="Yarran Coldbrook", aliases=("TJ",)),
    Client(client_id="DAO", full_name="Đào Quang Hải", name_order="family_first"),
    Client(client_id="ROC", full_name="Remedios Pardo Sandoval", aliases=("A.K.",)),
    Client(client_id="LUC", full_name="Buster Lavigne", aliases=("Lucky",)),
)


@cache
def _index() -> ClientIndex:
    return identifiers.index_of_clients(CLIENTS)


def _found(text: str) -> set[tuple[str, str, Tier]]:
    return {
        (_index().reference(match.number), text[match.start : match.end], match.tier)
        for match in _index().find(text)
    }


@pytest.mark.parametrize(
    ("text", "client", "words", "tier"),
    [
        ("May\n\nSummer\n\nis sulking", "MAY", "May\n\nSummer", Tier.STRONG),
        ("missed again:\n\nTimon\n \nRoland", "TIM", "Timon\n \nRoland", Tier.STRONG),
        ("Rimon Toland was at group", "TIM", "Rimon Toland", Tier.STRONG),
        ("told coshan ratterick off", "RAS", "coshan ratterick", Tier.STRONG),
        ("Ikitoria-way Omare-pay rang", "WIK", "Ikitoria-way Omare-pay", Tier.STRONG),
        ("so oshan-Ray atterick-Cay is out", "RAS", "oshan-Ray atterick-Cay", Tier.STRONG),
        ("moved: Yar… Coldb…, at last", "YAR", "Yar… Coldb", Tier.STRONG),
        ("moved: Yar... Coldb...", "YAR", "Yar... Coldb", Tier.STRONG),
        ("moved: Tim... Rol...", "TIM", "Tim... Rol", Tier.STRONG),
        ("his name rhymes with puck, ok", "RAS", "puck", Tier.WEAK),
        ("news about Đ.Q.H. at last", "DAO", "Đ.Q.H.", Tier.MEDIUM),
        ("R.P.S. did well", "ROC", "R.P.S.", Tier.MEDIUM),
        ("T.R. brought me jam", "TIM", "T.R.", Tier.WEAK),
        ("TJ ran off again", "YAR", "TJ", Tier.WEAK),
        ("so T.J. ran off again", "YAR", "T.J.", Tier.MEDIUM),
        ("so AK ran off again", "ROC", "AK", Tier.WEAK),
        ("Lucky won on the scratchers", "LUC", "Lucky", Tier.WEAK),
        ("Duke is on the roof again", "RAS", "Duke", Tier.WEAK),
        ("Lucky – as we call him – is out", "LUC", "Lucky", Tier.WEAK),
    ],
)
def test_found(text: str, client: str, words: str, tier: Tier) -> None:
    assert (client, words, tier) in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "gone since May\n\nSummer is over",
        "Dear May\n\nSummer fete on Friday, see you there",
        "the Toland family, and Rimon in a book",
        "Lucky me, the bus came",
        "a jar… a cold… and so to bed",
        "mid-day pay-day holi-day",
        "R. P. and S. are letters",
        "the word rhymes with puck",
        "Timon... Rolling in it",
    ],
)
def test_quiet(text: str) -> None:
    assert not {found for found in _found(text) if found[2] is not Tier.WEAK}


def test_a_listed_name_that_only_opens_a_sentence_is_left_to_the_rest_of_the_text() -> None:
    assert {tier for _, _, tier in _found("Lucky me, the bus came")} == {Tier.WEAK}
    assert not _found("lucky me, the bus came")


NAME = st.text(string.ascii_lowercase, min_size=3, max_size=10)


@given(NAME, NAME)
def test_exchanging_twice_gives_the_name_back(one: str, other: str) -> None:
    swapped = spoonerism(one, other)
    if swapped is not None:
        assert spoonerism(*swapped) == (one, other)
        assert sorted("".join(swapped)) == sorted(one + other)


@pytest.mark.parametrize("text", ["R*mon T*land", "Rim*n", "c*shan r*tterick", "T***nd R***n"])
def test_half_hidden_word_play_is_no_single_name(text: str) -> None:
    assert Role.PHRASE_START not in {match.role for match in _index().find(text)}
