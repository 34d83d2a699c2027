"""Numbers, dates, addresses and handles that are taken apart, said in words or dressed up."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.index import ClientIndex
from auditor.identifiers.spelling.spoken import figures_of

CLIENTS = (
    Client(
        client_id="NEL",
        full_name="Nell Ashby",
        handles=("twitter:@nell_ashes_knits",),
        phones=("07700 900466",),
        addresses=("112 Wattlebird Street",),
        case_numbers=("KP/3382/17",),
        date_of_birth=date(1987, 3, 22),
    ),
    Client(client_id="BUD", full_name="Buddy Poole", phones=("(916) 555-0177",)),
)
DIGITS = "oh one two three four five six seven eight nine".split()


@cache
def _index() -> ClientIndex:
    return identifiers.index_of_clients(CLIENTS)


def _found(text: str) -> set[tuple[str, str]]:
    return {
        (_index().reference(match.number), text[match.start : match.end])
        for match in _index().find(text)
    }


@pytest.mark.parametrize(
    ("text", "client", "words"),
    [
        ("see xxnell_ashes_knitsxx's new page", "NEL", "xxnell_ashes_knitsxx's"),
        (
            "text oh seven seven double oh, nine hundred four six six, thanks",
            "NEL",
            "oh seven seven double oh, nine hundred four six six",
        ),
        ("today's file is K.P. 3382 // 17 again", "NEL", "K.P. 3382 // 17"),
        ("at number one hundred and twelve on Wattlebird Street", "NEL", None),
        ("leave it at number 112 in Wattlebird St", "NEL", "112 in Wattlebird St"),
        ("on the twenty-second of March, born in eighty-seven", "NEL", None),
        (
            "the twenty-second of March, born back in nineteen eighty-seven",
            "NEL",
            "twenty-second of March, born back in nineteen eighty-seven",
        ),
        ("the twenty-second of the third, nineteen eighty-seven", "NEL", None),
        ("ring 9~1~6 / 555 // 01*77 now", "BUD", "9~1~6 / 555 // 01*77"),
    ],
)
def test_found(text: str, client: str, words: str | None) -> None:
    found = _found(text)
    assert client in {who for who, _ in found}
    assert words is None or (client, words) in found


@pytest.mark.parametrize(
    "text",
    [
        "born in March on the twenty-first, in eighty-seven",
        "number 113 on Wattlebird Street",
        "112 people on Bluebird Street",
        "case 3382 of 1700 files",
        "nine hundred four hundred and six",
        "Nell's page",
    ],
)
def test_not_these_figures(text: str) -> None:
    assert not [found for found in _found(text) if found[1] not in ("Nell", "Nell's")]


@given(st.lists(st.integers(0, 9), min_size=2, max_size=8))
def test_figures_said_one_by_one_stand_one_by_one(figures: list[int]) -> None:
    assert figures_of(" ".join(DIGITS[one] for one in figures)) == "".join(map(str, figures))


@given(st.integers(1, 9), st.lists(st.integers(1, 9), min_size=2, max_size=5))
def test_single_figures_behind_a_hundred_stand_one_by_one(hundred: int, row: list[int]) -> None:
    said = f"{DIGITS[hundred]} hundred {' '.join(DIGITS[one] for one in row)}"
    assert figures_of(said) == f"{hundred}00{''.join(map(str, row))}"


@given(st.integers(1, 9), st.integers(10, 19))
def test_a_number_below_a_hundred_is_added(hundred: int, rest: int) -> None:
    teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    assert figures_of(f"{DIGITS[hundred]} hundred {teens.split()[rest - 10]}") == str(
        hundred * 100 + rest
    )
